"""Exports of many responses: a CSV beside what `sqlite3 -csv` makes of the same query, a workbook, their memory."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from benchmarks import speed
from benchmarks.row import Row, median
from benchmarks.volumes import FEW, MANY, ROOT, filled
from kiosk.export.choice import Choice, Format
from kiosk.export.work import Job, to_line
from kiosk.paths import DataFolder
from kiosk.store.pages import Pages, Shape, Wanted
from kiosk.store.reader import Reader

RUNS = 5
SHEET = 200_000
SMALL_SHEET = 20_000
TWELVE = (
    "seq",
    "local_day",
    "desk",
    "kiosk",
    "language",
    "status",
    "flagged",
    "satisfaction",
    "ease",
    "recommend",
    "reason",
    "comment",
)
EXPORT = """
import sys
from pathlib import Path
from kiosk.export import files
from kiosk.export.choice import Choice, Format
from kiosk.store.pages import Shape, Wanted
from kiosk.store.reader import Reader
database, target, columns, last, kind = sys.argv[1:]
choice = Choice(
    format=Format(kind), wanted=Wanted(last_day=last or None), codebook=False,
    shape=Shape(columns=tuple(columns.split(",")) if columns else None),
)
with Reader(Path(database)) as reader:
    done = files.write(reader, Path(target), choice)
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0], done.rows, file=sys.stderr)
"""
"""The program's export, which tells its most memory at the end; what the kernel tells of a child begins with ours."""


def query(data: DataFolder, columns: Sequence[str] | None) -> str:
    """Return the program's own query for these columns, over all responses at once."""
    with Reader(data.database) as reader:
        pages = Pages(reader, Wanted(), Shape(columns=None if columns is None else tuple(columns)))
        return pages.whole_query()


def run(command: Sequence[str], output: Path | None = None) -> tuple[float, float, str]:
    """Run a command; return its seconds, its seconds of the processor, and what it told at its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    with (output or Path(os.devnull)).open("wb") as file:
        done = subprocess.run(command, cwd=ROOT, stdout=file, stderr=subprocess.PIPE, text=True, check=True)
    seconds = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stderr


def _ours(data: DataFolder, target: Path, columns: Sequence[str] = (), last: str = "", kind: str = "csv") -> list[str]:
    return [sys.executable, "-c", EXPORT, str(data.database), str(target), ",".join(columns), last, kind]


def _csv(name: str, folder: Path, columns: Sequence[str] | None, most: float) -> tuple[Row, list[float]]:
    many = filled(folder, MANY)
    sql = query(many, columns)
    out, raw = folder / "ours.csv", folder / "raw.csv"
    ours, theirs, peaks = [], [], []
    for _ in range(RUNS):
        _, used, told = run(_ours(many, out, columns or ()))
        ours.append(used)
        peaks.append(int(told.split()[0]) / 1024)
        theirs.append(run(["sqlite3", "-readonly", "-csv", "-header", str(many.database), sql], raw)[1])
    lines = [sum(1 for _ in file.open("rb")) for file in (out, raw)]
    if lines[0] != lines[1]:
        raise RuntimeError(f"{lines[0]} lines against {lines[1]}")
    size = out.stat().st_size / 1e6
    for file in (out, raw):
        file.unlink()
    ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
    note = f"{size:.0f} MB, n = {RUNS} each, ratios {min(ratios):.2f}-{max(ratios):.2f}"
    return Row(name, median(ours), "sqlite3 -csv, same query", median(theirs), "s of CPU", most=most, note=note), peaks


def export(folder: Path) -> list[Row]:
    """Compare the CSV of a million responses with `sqlite3 -csv`, then its memory, then a workbook's."""
    row, peaks = _csv(f"CSV of {MANY:,} responses x {len(TWELVE)} columns", folder, TWELVE, 1.2)
    full, _ = _csv(f"CSV of {MANY:,} responses, all columns but times", folder, None, 1.3)
    few = filled(folder, FEW)
    small = folder / "few.csv"
    least = [int(run(_ours(few, small))[2].split()[0]) / 1024 for _ in range(RUNS)]
    small.unlink()
    return [
        row,
        full,
        Row(
            f"Memory of that export (most, {MANY:,} responses)",
            median(peaks),
            f"the same with {FEW:,}",
            median(least),
            "MiB",
            most=1.1,
            note=f"n = {RUNS} each",
        ),
        _workbook(folder),
    ]


def _workbook(folder: Path) -> Row:
    """Compare the memory of a workbook of many rows with that of few; the days are cut so that it has that many."""
    many = filled(folder, MANY)
    found: dict[int, tuple[float, float, int]] = {}
    out = folder / "ours.xlsx"
    for count in (SHEET, SMALL_SHEET):
        with Reader(many.database) as reader:
            ((last,),) = reader.rows("SELECT local_day FROM responses WHERE seq = ?", (count,))
        seconds, _, told = run(_ours(many, out, TWELVE, last, "xlsx"))
        peak, rows = map(int, told.split())
        found[count] = seconds, peak / 1024, rows
        out.unlink()
    seconds, peak, rows = found[SHEET]
    return Row(
        f"Memory of a workbook of {rows:,} responses",
        peak,
        f"the same of {found[SMALL_SHEET][2]:,}",
        found[SMALL_SHEET][1],
        "MiB",
        most=1.1,
        note=f"{seconds:.0f} s, n = 1",
    )


def tap_while_exporting(folder: Path, homes: Path) -> Row:
    """Measure tap to pixel while a workbook of all responses is written again and again, as the export page has it."""
    many = filled(folder, MANY)
    job = Job(path=folder / "while.xlsx", choice=Choice(format=Format.XLSX, codebook=False))
    command = [sys.executable, "-m", "kiosk", "export-work", "--data", str(many.folder)]
    # It takes minutes, and the end of its input stops it: that is when the taps are done.
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(to_line(job))
        process.stdin.flush()
        try:
            process.stdout.readline()  # it has begun
            row = speed.tap_to_pixel(homes)
            busy = process.poll() is None
        finally:
            process.stdin.close()
            process.stdout.read()
    if not busy:
        raise RuntimeError("the export ended before the taps")
    return msgspec.structs.replace(row, name=f"{row.name}, while exporting", limit=33.0)


if __name__ == "__main__":
    from benchmarks.table import KEPT

    for one in export(KEPT):
        print(f"{one.name}: {one.ours:.2f} {one.unit}, {one.theirs:.2f} ({one.against}), {one.ratio:.2f}x; {one.note}")
