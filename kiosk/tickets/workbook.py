"""The first sheet of an XLSX workbook, row by row, as a CSV would have it."""

import os
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from kiosk.tickets.problem import TableError

Rows = Iterator[tuple[int, list[str]]]

_LARGE = 8 << 20  # bytes of a part, unpacked
_MOST_PACKED = 100  # times; the sheets of help desks pack 5 to 25 times
_LARGEST_TEXTS = 32 << 20  # bytes of the table of texts, which openpyxl holds in memory
_LARGEST_LIST = 1 << 20  # bytes of the list of parts, each of which takes ten times as much in memory
_MOST_EMPTY = 1_000  # rows above the names of the columns
_MOST_ROWS = 1_048_576  # of a sheet, by its format
_END = b"PK\x05\x06"  # begins the end of a packed file, which tells how long the list of its parts is
_LARGEST_END = 22 + 65_535
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    EOFError,
    NotImplementedError,  # a way of packing that Python does not know
    RuntimeError,  # a password
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
)
"""What openpyxl raises for files that are no workbooks, or damaged ones."""


@contextmanager
def opened(path: Path, most_columns: int) -> Iterator[tuple[Rows, Callable[[], float]]]:
    """Open a workbook; yields its rows with their numbers, and what tells how much was read, 0 to 1.

    Args:
        path: the file.
        most_columns: at most so many cells of the first row are read, and of the others no more than it has.

    Raises:
        OSError: the file cannot be read.
        TableError: it is no workbook, or one that unpacks to more than there is memory; also while rows are taken.
    """
    from openpyxl.reader.excel import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    broken = (*_BROKEN, InvalidFileException)
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore")  # about styles and printing, which are not read
        try:
            _refuse_bomb(path, file)
            book = load_workbook(file, read_only=True, data_only=True)
            sheet = book.worksheets[0] if book.worksheets else None
        except broken as error:
            raise _no_workbook(path, error) from error
        except OSError as error:
            if error.errno is not None:
                raise
            raise _no_workbook(path, error) from error  # openpyxl's own, of a package without a workbook
        if sheet is None:
            raise TableError(f"{path}: the workbook has no sheet. Save it as XLSX or CSV.")
        try:
            total = sheet.max_row or 0
            sheet.reset_dimensions()
            number = [0]
            rows = _rows(path, sheet, broken, number, most_columns)
            yield rows, lambda: min(1.0, number[0] / total) if total else 0.0
        finally:
            book.close()


def _refuse_bomb(path: Path, file: Any) -> None:
    file.seek(max(0, file.seek(0, os.SEEK_END) - _LARGEST_END))
    end = file.read(_LARGEST_END)
    at = end.rfind(_END)
    if at >= 0 and int.from_bytes(end[at + 12 : at + 16], "little") > _LARGEST_LIST:
        raise TableError(f"{path}: the workbook has far too many parts. Export it as CSV instead.")
    with zipfile.ZipFile(file) as packed:
        for part in packed.infolist():
            texts = part.filename.lower().endswith("sharedstrings.xml")
            if (part.file_size > _LARGE and part.file_size > _MOST_PACKED * part.compress_size) or (
                texts and part.file_size > _LARGEST_TEXTS
            ):
                raise TableError(
                    f"{path}: the workbook would unpack to {part.file_size >> 20} MB. Export it as CSV instead."
                )
    file.seek(0)


def _rows(path: Path, sheet: Any, broken: tuple[type[Exception], ...], number: list[int], most_columns: int) -> Rows:
    try:
        width = _width(sheet, most_columns)
        for number[0], cells in enumerate(sheet.iter_rows(values_only=True, max_col=width), 1):
            if number[0] > _MOST_ROWS:
                raise ValueError("more rows than a sheet can have")
            if any(cells):
                yield number[0], [_text(cell) for cell in cells]
    except broken as error:
        raise _no_workbook(path, error) from error


def _width(sheet: Any, most: int) -> int:
    """Return how many cells the first row that is not empty has, 1 to `most`."""
    seen = 0
    for cells in sheet.iter_rows(values_only=True, max_row=_MOST_EMPTY, max_col=most):
        if any(cells):
            return max(place for place, cell in enumerate(cells, 1) if cell)
        seen += 1
    if seen == _MOST_EMPTY:
        raise ValueError(f"its first {_MOST_EMPTY} rows are empty")
    return 1


def _no_workbook(path: Path, error: Exception) -> TableError:
    reason = str(error).splitlines()[0][:100] if str(error) else type(error).__name__
    return TableError(f"{path}: this is no workbook that can be read ({reason}). Save it as XLSX or CSV.")


def _text(value: object) -> str:
    """Return a cell as a CSV would have it: ISO 8601 days and times, h:mm:ss, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return (value + timedelta(milliseconds=500)).replace(microsecond=0).isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        seconds = round(abs(value).total_seconds())
        sign = "-" if value < timedelta() else ""
        return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
