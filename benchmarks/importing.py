"""A million tickets taken in, against Python's csv reading the same file."""

import csv
import os
import random
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.row import Row, median
from benchmarks.volumes import ROOT, remove
from kiosk.paths import DataFolder
from kiosk.store.writer import Writer

MANY = 1_000_000
FEW = 100_000
RUNS = 3
HEADER = (
    *("Id", "Created at", "First reply time in minutes", "First reply time in minutes within business hours"),
    *("Solved at", "Requester id", "Group", "Via", "Subject", "Priority", "Status", "Tags"),
)
DESKS = ("Service desk", "Library desk", "Enrolment desk")
WAYS = ("Web", "Mail", "Walk-in")
READ = """
import csv, sys
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for _ in csv.reader(file):
        pass
"""
IMPORT = """
import sys
from kiosk.cli import main
main(["tickets", "import", sys.argv[1], "--zone", "Europe/Berlin", "--data", sys.argv[2]], standalone_mode=False)
print(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0], file=sys.stderr)
"""
"""The command itself, which tells its most memory at the end."""


def written(folder: Path, count: int) -> Path:
    """Return an export of `count` tickets of a year; one made before is used again."""
    path = folder / f"tickets-{count}.csv"
    if path.exists():
        return path
    chance = random.Random(7)
    first = datetime(2024, 1, 1)
    with path.with_suffix(".part").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for number in range(count):
            created = first + timedelta(minutes=chance.randrange(365 * 1440))
            wait = chance.randrange(600)
            solved = created + timedelta(minutes=wait + chance.randrange(4000))
            asked = (wait, wait // 3, f"{solved:%Y-%m-%d %H:%M}", chance.randrange(60_000))
            place = (chance.choice(DESKS), chance.choice(WAYS))
            subject = f"Some subject {number}, about it"
            writer.writerow((number, f"{created:%Y-%m-%d %H:%M}", *asked, *place, subject, "normal", "solved", "a b c"))
    path.with_suffix(".part").rename(path)
    return path


def spent(*command: str) -> tuple[float, float]:
    """Run a command; return its processor seconds (the kernel's among them) and the number it ends with, in MiB."""
    before = os.times()
    done = subprocess.run([sys.executable, "-c", *command], cwd=ROOT, capture_output=True, text=True, check=True)
    after = os.times()
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    return seconds, int((done.stderr.split() or ["0"])[-1]) / 1024


def tickets(folder: Path) -> list[Row]:
    """Compare the import of a million tickets with reading the file; then its memory with that of a tenth."""
    taken: dict[int, list[tuple[float, float]]] = {MANY: [], FEW: []}
    read = []
    for _ in range(RUNS):
        for count, found in taken.items():
            data = DataFolder(folder / "tickets")
            remove(data.folder)
            writer = Writer(data.database, "1.0", lambda _: None)
            writer.start().result(30)
            writer.close()
            found.append(spent(IMPORT, str(written(folder, count)), str(data.folder)))
            remove(data.folder)
        read.append(spent(READ, str(written(folder, MANY)))[0])
    return [
        Row(
            f"Import of {MANY:,} tickets (processor time)",
            median([seconds for seconds, _ in taken[MANY]]),
            "python -c csv reading the file",
            median(read),
            "s",
            most=3.0,
            note=f"{written(folder, MANY).stat().st_size / 1e6:.0f} MB, n = {RUNS} each",
        ),
        Row(
            f"Memory of that import (most, {MANY:,} tickets)",
            median([peak for _, peak in taken[MANY]]),
            f"the same with {FEW:,}",
            median([peak for _, peak in taken[FEW]]),
            "MiB",
            most=1.2,
            note=f"n = {RUNS} each",
        ),
    ]
