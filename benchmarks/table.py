"""The table of `make bench`: each line a measurement beside its yardstick, both taken in this run."""

import os
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from benchmarks import desk, exporting, importing, speed, storing, volumes, year
from benchmarks.row import Row
from benchmarks.screen import Screen

KEPT = Path(__file__).parents[1] / "build" / "bench"
HEAD = ("", "this program", "yardstick", "ratio", "promised", "kept", "")


def line(row: Row) -> tuple[str, ...]:
    """Return a row's cells."""
    theirs = f"{_short(row.theirs)} {row.unit} ({row.against})"
    kept = "yes" if row.kept else "NO"
    return row.name, f"{_short(row.ours)} {row.unit}", theirs, f"{row.ratio:.2f}x", row.promise, kept, row.note


def _short(value: float) -> str:
    return f"{value:.2f}" if value < 1 else f"{value:.1f}"


def measurements(folder: Path) -> dict[str, Callable[[], list[Row]]]:
    """Return what there is to measure, by a name for the person who waits; `folder` is thrown away afterwards."""
    homes = folder / "homes"

    def on_a_screen(take: Callable[[Screen, Path], Row]) -> list[Row]:
        with Screen() as screen:
            return [take(screen, homes)]

    return {
        "start": lambda: on_a_screen(speed.start_to_frame),
        "touch": lambda: [speed.tap_to_pixel(homes)],
        "memory": lambda: on_a_screen(speed.memory),
        "storing": lambda: storing.last_tap_to_durable(folder),
        f"export of {volumes.MANY:,} responses (made the first time, some minutes)": lambda: exporting.export(KEPT),
        "touch while exporting": lambda: [exporting.tap_while_exporting(KEPT, homes)],
        f"import of {importing.MANY:,} tickets": lambda: importing.tickets(KEPT),
        "desk page": lambda: [volumes.desk_page(KEPT)],
        "desk view": lambda: desk.desk_view(KEPT),
        f"a year of {year.MANY:,} responses (made the first time: ten minutes, 5 GB)": lambda: year.scores_of_a_year(
            KEPT
        ),
    }


def main() -> int:
    """Take all measurements and print the table; return the exit code, 1 if a measurement could not be taken."""
    KEPT.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    failed = []
    with TemporaryDirectory(dir=KEPT) as name:
        for what, take in measurements(Path(name)).items():
            print(f"measuring: {what}", file=sys.stderr, flush=True)
            try:
                rows += take()
            except Exception:
                traceback.print_exc()
                failed.append(what)
    table = [HEAD, *(line(row) for row in rows)]
    widths = [max(len(cells[column]) for cells in table) for column in range(len(HEAD))]
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; medians")
    for number, cells in enumerate(table):
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths).rstrip())
    for what in failed:
        print(f"not measured, see above: {what}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
