"""The log as a file: JSON Lines, or CSV for a spreadsheet; the oldest row first, with its hash."""

import csv
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.durable import write_whole
from kiosk.store.audit import COLUMNS

if TYPE_CHECKING:
    from kiosk.store.reader import Reader

FORMS = (".jsonl", ".csv")
_HEAD = (*COLUMNS, "hash")
_FORMULA = re.compile(r"^\s*[=+\-@]")


def write(reader: "Reader", path: Path) -> int:
    """Write the whole log; the file is there whole or not at all.

    Args:
        reader: of the store.
        path: a file that ends in one of `FORMS`; its folder is made when needed.

    Returns:
        How many rows were written.

    Raises:
        StoreError: the log cannot be read.
        OSError: the file cannot be written.
    """
    rows = [
        (*told, bytes(kept).hex()) for *told, kept in reader.rows(f"SELECT {', '.join(_HEAD)} FROM audit ORDER BY seq")
    ]
    data = _lines(rows) if path.suffix == ".jsonl" else _table(rows)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(path, data)
    return len(rows)


def free_path(folder: Path, day: str, suffix: str) -> Path:
    """Return a name in `folder` that nothing has yet."""
    path, number = folder / f"log_{day}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"log_{day}_{number}{suffix}"
    return path


def _lines(rows: list[tuple[object, ...]]) -> bytes:
    return b"".join(
        msgspec.json.encode({**dict(zip(_HEAD, row, strict=True)), "detail": msgspec.json.decode(str(row[5]))}) + b"\n"
        for row in rows
    )


def _table(rows: list[tuple[object, ...]]) -> bytes:
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(_HEAD)
    lines.writerows([_guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def _guarded(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
