"""Cuts the power under the real writer again and again: a file system that forgets is killed, and the writer with it.

    python -m tests.faults.cutting FOLDER SEED CUTS [strict] [early|normal]

The writer of `tests.faults.driver` stores visits on `tests.faults.forgetting`; what it was promised is noted on another
disk. After each cut what is left in the backing folder is looked at as the next start would. Controls, which must
lose: `early` promises before the store does, `normal` runs with synchronous=NORMAL. Prints one line of JSON.
"""

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from kiosk.store import database, health
from tests.faults.driver import acknowledged, lost_of, visits

MOUNTS_WITHIN_S = 20.0
LONGEST_LIFE_S = 0.25
CUT_WHILE_OPENING = 0.15
DOCTOR_EVERY = 20


def _mount(disk: Path, place: Path, strict: bool) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.faults.forgetting", str(disk), str(place), *(["strict"] * strict)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + MOUNTS_WITHIN_S
    while not place.is_mount():
        if process.poll() is not None or time.monotonic() > until:
            process.kill()
            process.wait()
            raise OSError("the file system cannot be mounted here")
        time.sleep(0.01)
    return process


def _unmount(place: Path) -> None:
    command = ["umount", "-l", str(place)] if os.geteuid() == 0 else ["fusermount3", "-u", "-z", str(place)]
    subprocess.run(command, check=True)


def loosely(synchronous: str) -> None:
    """Let the connections of this process flush less than they should: NORMAL, or OFF for never."""
    as_it_should_be = database.set_pragmas

    def loose(connection: object) -> None:
        as_it_should_be(connection)  # type: ignore[arg-type]
        connection.execute(f"PRAGMA synchronous = {synchronous}")  # type: ignore[attr-defined]

    database.set_pragmas = loose


def main(folder: Path, seed: int, cuts: int, modes: set[str]) -> dict[str, object]:
    """Cut so often; return what was promised, what is stored and what is lost."""
    chance = random.Random(seed)
    disk, place, noted = folder / "disk", folder / "mount", folder / "acks"
    for made in (disk, place):
        made.mkdir(mode=0o700, parents=True, exist_ok=True)
    lost: set[str] = set()
    for number in range(cuts):
        system = _mount(disk, place, "strict" in modes)
        opened, ready = os.pipe()
        child = os.fork()
        if not child:
            try:
                if "normal" in modes:
                    loosely("NORMAL")
                visits(place, noted, number, "early" in modes, ready)
            finally:
                os._exit(70)
        if chance.random() >= CUT_WHILE_OPENING:
            select.select([opened], [], [], 30)
        select.select([], [], [], chance.uniform(0.0, LONGEST_LIFE_S))
        system.kill()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        system.wait()
        _unmount(place)
        os.close(opened)
        os.close(ready)
        lost.update(lost_of(disk, acknowledged(noted)))
        if number % DOCTOR_EVERY == 0 and not modes & {"early", "normal"} and acknowledged(noted):
            assert health.doctor(disk / "kiosk.sqlite").well, f"cut {number}, seed {seed}"
    acks = acknowledged(noted)
    return {
        "cuts": cuts,
        "seed": seed,
        "acknowledged": sum(answers == 5 for answers, _, _ in acks.values()),
        "answers": sum(answers for answers, _, _ in acks.values()),
        "lost": len(lost),
    }


if __name__ == "__main__":
    report = main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), set(sys.argv[4:]))
    sys.stdout.write(json.dumps(report) + "\n")
