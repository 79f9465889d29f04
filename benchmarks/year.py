"""The scores of a year, day by day, as responses pile up: the time they take and the memory."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from benchmarks.row import Row, median
from benchmarks.volumes import ROOT, filled, remove
from kiosk.demo.fill import DAYS
from kiosk.paths import DataFolder
from kiosk.store import sqlite

REAL = 20_000
"""Responses that the demo makes, over ten weeks; all others are copies of these."""
SHIFTS = 5
"""Times the ten weeks stand one before the other: 350 days."""
MANY = 10_000_000
FEW = 100_000
RUNS = 7
ASKED = """
import contextlib, io, sys, time
import kiosk.assembly.loading, kiosk.figures
from kiosk.cli.scores import scores
began = time.perf_counter()
with contextlib.redirect_stdout(io.StringIO()) as told:
    scores.main(sys.argv[1:], standalone_mode=False)
seconds = time.perf_counter() - began
peak = open("/proc/self/status").read().partition("VmHWM:")[2].split()[0]
print(seconds, peak, len(told.getvalue().splitlines()))
"""
"""The command itself, timed from after the imports to its last line; then its most memory in KiB and its lines."""

_COPIED = {
    "responses": {
        "key": "key + :keys",
        "id": "printf('%036x', key + :keys)",
        "seq": "seq + :keys",
        "local_day": "date(local_day, :shift)",
    },
    "answers": {"response": "response + :keys"},
}
_COUNTED = {"tally": ("n",), "day_tally": ("n", "flagged_n")}
_FUNNEL = ("started", "answered", "completed", "commented", "flagged")


def multiplied(folder: Path, count: int) -> DataFolder:
    """Return a data folder that holds `count` responses over the last 350 days; one made before is used again.

    20,000 responses of ten weeks are made by the demo. Then SQL copies their rows, of responses and answers, with other
    keys, ids, numbers and days, and multiplies the counts, until the file holds `count` of each. The copies' hashes are
    those of their originals, so the chain does not hold: this file is for reading only.

    Args:
        folder: where such folders are kept; those of other days and versions are removed.
        count: a multiple of `REAL * SHIFTS`.
    """
    real = filled(folder, REAL)
    place = folder / f"year-{count}-{real.folder.name}"
    for other in folder.glob(f"year-{count}-*"):
        if other != place:
            remove(other)
    data = DataFolder(place)
    if not (place / "filled").exists():
        remove(place)
        place.mkdir()
        data.database.write_bytes(real.database.read_bytes())
        _multiply(data.database, count // REAL)
        (place / "filled").touch()
    return data


def _multiply(path: Path, times: int) -> None:
    """Copy all rows until there are `times` of each, as many in each of the `SHIFTS` parts of the year."""
    connection = sqlite.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode = DELETE", "journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    for table in ("responses", "answers"):
        connection.execute(f"CREATE TEMP TABLE real_{table} AS SELECT * FROM {table} ORDER BY 1, 2")
    for copy in range(1, times):
        values = {"keys": copy * REAL, "shift": f"-{copy % SHIFTS * DAYS} days"}
        connection.execute("BEGIN")
        for table, changed in _COPIED.items():
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            columns = ", ".join(changed.get(name, name) for name in names)
            needed = {name: value for name, value in values.items() if f":{name}" in columns}
            connection.execute(f"INSERT INTO {table} SELECT {columns} FROM real_{table} ORDER BY 1", needed)
        connection.execute("COMMIT")
    for table, changed in {**_COUNTED, "day_funnel": _FUNNEL}.items():
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        connection.execute(
            f"UPDATE {table} SET {', '.join(f'{name} = {name} * {times // SHIFTS}' for name in changed)}"
        )
        columns = ", ".join("date(day, :shift)" if name == "day" else name for name in names)
        connection.execute(f"CREATE TEMP TABLE real_{table} AS SELECT * FROM {table}")
        for shift in range(1, SHIFTS):
            values = {"shift": f"-{shift * DAYS} days"}
            connection.execute(f"INSERT INTO {table} SELECT {columns} FROM real_{table}", values)
    for _, sql in triggers:
        connection.execute(sql)
    ((counted,),) = connection.execute("SELECT sum(n) FROM day_tally WHERE question_version = 1").fetchall()
    ((stored,),) = connection.execute(
        "SELECT count(*) FROM answers WHERE question_version = 1 AND outcome = 'answered'"
    ).fetchall()
    if counted != stored:
        raise RuntimeError(f"{stored} answers, and {counted} counted")
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.close()


def scores_of_a_year(folder: Path) -> list[Row]:
    """Compare `kiosk scores --by day` over a year of 10,000,000 responses with one of 100,000."""
    data = {count: multiplied(folder, count) for count in (FEW, MANY)}
    first = date.today() - timedelta(days=364)
    took: dict[int, list[float]] = {FEW: [], MANY: []}
    peaks: dict[int, list[float]] = {FEW: [], MANY: []}
    for _ in range(RUNS):
        for count, place in data.items():
            command = [sys.executable, "-c", ASKED, "--data", str(place.folder), "--from", first.isoformat()]
            done = subprocess.run([*command, "--by", "day"], cwd=ROOT, capture_output=True, text=True, check=True)
            seconds, peak, lines = map(float, done.stdout.split())
            if lines < SHIFTS * DAYS:
                raise RuntimeError(f"only {lines:.0f} lines of a year")
            took[count].append(seconds * 1e3)
            peaks[count].append(peak / 1024)
    return [
        Row(
            f"kiosk scores, a year by day, of {MANY:,} responses",
            median(took[MANY]),
            f"the same of {FEW:,}",
            median(took[FEW]),
            "ms",
            most=1.3,
            limit=150,
            note=f"after the imports; n = {RUNS} each",
        ),
        Row(
            "Memory of that (most)",
            median(peaks[MANY]),
            f"the same with {FEW:,}",
            median(peaks[FEW]),
            "MiB",
            most=1.1,
            note=f"n = {RUNS} each",
        ),
    ]
