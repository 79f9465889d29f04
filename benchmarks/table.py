"""The table of `make bench`: each line a measurement beside its yardstick, both taken in this run."""

import os
import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from benchmarks import speed, storing, volumes
from benchmarks.row import Row
from benchmarks.screen import Screen

KEPT = Path(__file__).parents[1] / "build" / "bench"
HEAD = ("", "this program", "yardstick", "ratio", "promised", "kept", "")


def line(row: Row) -> tuple[str, ...]:
    """Return a row's cells."""
    theirs = f"{row.theirs:.1f} {row.unit} ({row.against})"
    kept = "yes" if row.kept else "NO"
    return row.name, f"{row.ours:.1f} {row.unit}", theirs, f"{row.ratio:.2f}x", row.promise, kept, row.note


def measure() -> list[Row]:
    """Take all measurements, and tell on stderr which one is going on."""
    KEPT.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []

    def begin(what: str) -> None:
        print(f"measuring: {what}", file=sys.stderr, flush=True)

    with TemporaryDirectory(dir=KEPT) as name:
        folder = Path(name)
        with Screen() as screen:
            begin("start")
            rows.append(speed.start_to_frame(screen, folder / "homes"))
            begin("memory")
            rows.append(speed.memory(screen, folder / "homes"))
        begin("touch")
        rows.append(speed.tap_to_pixel(folder / "homes"))
        begin("storing")
        rows.append(storing.last_tap_to_durable(folder))
    begin(f"{volumes.MANY:,} responses (the first time they are made, some minutes)")
    rows += volumes.export(KEPT)
    begin("desk page")
    rows.append(volumes.desk_page(KEPT))
    return rows


def main() -> None:
    """Print the table."""
    table = [HEAD, *(line(row) for row in measure())]
    widths = [max(len(cells[column]) for cells in table) for column in range(len(HEAD))]
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; medians")
    for number, cells in enumerate(table):
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


if __name__ == "__main__":
    main()
