"""What must stay quick as responses pile up: the CSV of all of them, and the desk's page."""

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.row import Row, median
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder, resource
from kiosk.store.pages import Pages
from kiosk.store.reader import Reader
from kiosk.survey.reading import parse

ROOT = Path(__file__).parents[1]
MANY = 1_000_000
FEW = 10_000
EXPORTS = 3
LOADS = 30
DESK = "Service desk"
SURVEY = ("surveys", "desk-visit.yaml")
EXPORT = """
import sys
from pathlib import Path
from kiosk.export import csv
from kiosk.store.reader import Reader
with Reader(Path(sys.argv[1])) as reader:
    csv.write(reader, Path(sys.argv[2]))
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0], file=sys.stderr)
"""
"""The program's export, which tells its most memory at the end; what the kernel tells of a child begins with ours."""


def filled(folder: Path, count: int) -> DataFolder:
    """Return a data folder with `count` plausible responses up to today; one made before is used again.

    Args:
        folder: where such folders are kept; those of other days and versions are removed.
        count: how many responses.
    """
    digest = hashlib.sha256(date.today().isoformat().encode())
    for source in sorted([*(ROOT / "kiosk" / "store").glob("*.py"), *(ROOT / "kiosk" / "demo").glob("*.py")]):
        digest.update(source.read_bytes())
    digest.update(resource(*SURVEY).read_bytes())
    place = folder / f"{count}-{digest.hexdigest()[:16]}"
    for other in folder.glob(f"{count}-*"):
        if other != place:
            remove(other)
    data = DataFolder(place)
    if not (place / "filled").exists():
        remove(place)
        command = [sys.executable, "-m", "kiosk", "demo", "--responses", str(count), "--data", str(place)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        (place / "filled").touch()
    return data


def remove(folder: Path) -> None:
    """Remove a data folder of the benchmarks, if it is there."""
    for file in folder.glob("*"):
        file.unlink()
    if folder.is_dir():
        folder.rmdir()


class Watched:
    """A reader that notes the queries it is given."""

    def __init__(self, reader: Reader) -> None:
        """Pass everything on to `reader`."""
        self._reader = reader
        self.queries: list[tuple[str, tuple[Any, ...]]] = []

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Note the query, and run it."""
        self.queries.append((sql, tuple(values)))
        return self._reader.rows(sql, values)


def export_query(data: DataFolder) -> str:
    """Return the program's own query for the export, over all responses at once."""
    reader = Reader(data.database)
    try:
        watched = Watched(reader)
        pages = Pages(watched)  # type: ignore[arg-type]
        next(iter(pages))
    finally:
        reader.close()
    sql, values = watched.queries[-1]
    assert len(values) == 2
    assert sql.count("?") == 2
    return sql.replace("?", "1", 1).replace("?", str(pages.total), 1)


def run(command: Sequence[str], output: Path | None = None) -> tuple[float, float]:
    """Run a command; return its seconds and the most memory it had, in MiB, where it tells that at its end."""
    began = time.perf_counter()
    with (output or Path(os.devnull)).open("wb") as file:
        done = subprocess.run(command, cwd=ROOT, stdout=file, stderr=subprocess.PIPE, text=True, check=True)
    seconds = time.perf_counter() - began
    return seconds, int(done.stderr or 0) / 1024


def export(folder: Path) -> list[Row]:
    """Compare the CSV of a million responses with what `sqlite3 -csv` makes of the same query; then its memory."""
    many, few = filled(folder, MANY), filled(folder, FEW)
    query = export_query(many)
    ours, theirs, peak_many, peak_few = [], [], [], []
    out, raw = folder / "ours.csv", folder / "raw.csv"
    for _ in range(EXPORTS):
        seconds, peak = run([sys.executable, "-c", EXPORT, str(many.database), str(out)])
        ours.append(seconds)
        peak_many.append(peak)
        theirs.append(run(["sqlite3", "-readonly", "-csv", "-header", str(many.database), query], raw)[0])
        peak_few.append(run([sys.executable, "-c", EXPORT, str(few.database), str(folder / "few.csv")])[1])
    lines = [sum(1 for _ in file.open("rb")) for file in (out, raw)]
    if lines[0] != lines[1]:
        raise RuntimeError(f"{lines[0]} lines against {lines[1]}")
    size = out.stat().st_size / 1e6
    for file in (out, raw, folder / "few.csv"):
        file.unlink()
    return [
        Row(
            f"CSV export of {MANY:,} responses",
            median(ours),
            "sqlite3 -csv, same query",
            median(theirs),
            "s",
            most=3.0,
            note=f"{size:.0f} MB, n = {EXPORTS} each",
        ),
        Row(
            f"Memory of that export (most, {MANY:,} responses)",
            median(peak_many),
            f"the same with {FEW:,}",
            median(peak_few),
            "MiB",
            most=1.1,
            note=f"n = {EXPORTS} each",
        ),
    ]


@contextmanager
def desk(data: DataFolder) -> Iterator[Any]:
    """Make the model of the desk's page over a database."""
    from kiosk.ui.desk import Desk
    from kiosk.ui.scope import Scope

    survey = parse(resource(*SURVEY).read_bytes(), SURVEY[-1])
    scope = Scope(SystemClock(), survey.languages[0], DESK)
    scope.setRange("30-days")
    model = Desk(lambda: Reader(data.database), survey, scope, SystemClock())
    yield model
    model.close()


def desk_page(folder: Path) -> Row:
    """Compare what the desk's page of 30 days takes to be read, from opening the store to the last text."""
    from kiosk.ui.application import application, prepare_environment

    prepare_environment(offscreen=True)
    application()
    seconds: dict[int, list[float]] = {MANY: [], FEW: []}
    with desk(filled(folder, MANY)) as many, desk(filled(folder, FEW)) as few:
        for _ in range(LOADS):
            for count, model in ((MANY, many), (FEW, few)):
                began = time.perf_counter()
                model.open()
                seconds[count].append(time.perf_counter() - began)
                if not model.responses:
                    raise RuntimeError("the desk's page is empty")
                model.close()
    return Row(
        f"Desk page, 30 days, from {MANY:,} responses",
        median(seconds[MANY]) * 1e3,
        f"the same from {FEW:,}",
        median(seconds[FEW]) * 1e3,
        "ms",
        most=1.3,
        note=f"n = {LOADS} each",
    )
