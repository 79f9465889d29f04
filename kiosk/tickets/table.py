"""The rows of an export: CSV in any usual encoding and separator, or the first sheet of an XLSX workbook."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import IO, Any

import msgspec

SEPARATORS = (",", ";", "\t", "|")
FALLBACK = "cp1252"
"""What a file that is no Unicode is read as, unless its encoding is told: the usual one of spreadsheets in Europe."""

_SAMPLE = 1 << 16
_LONGEST_CELL = 16 << 20  # a ticket's whole text may be in a cell that is not read
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class TableError(Exception):
    """A file that is no table; the message says what is wrong with it and what to do."""


class Table(msgspec.Struct, frozen=True):
    """An open export.

    Attributes:
        header: the names of the columns, as they are, trimmed.
        rows: the number of each row's last line (of a sheet: the row) and its cells; taken once.
        encoding: how the file was read; "xlsx" for a workbook.
        separator: between cells; empty for a workbook.
    """

    header: tuple[str, ...]
    rows: Iterator[tuple[int, Sequence[str]]]
    encoding: str
    separator: str


@contextmanager
def opened(path: Path, encoding: str | None = None) -> Iterator[Table]:
    """Open an export; nothing but the row at hand is in memory.

    Args:
        path: the file; a workbook by its contents, not by its name.
        encoding: of a CSV, where it is neither Unicode nor Windows-1252.

    Raises:
        OSError: the file cannot be read.
        TableError: it is empty, has no header, or is in another encoding than the one told.
    """
    with path.open("rb") as file:
        start = file.read(4)
    if start[:2] == b"PK":
        with _workbook(path) as table:
            yield table
        return
    name = encoding or _encoding(path)
    try:
        codecs.lookup(name)
    except LookupError:
        raise TableError(f"{path}: no encoding is called {name!r}. Usual ones are utf-8, cp1252, shift_jis.") from None
    longest = csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding=name, newline="") as text:
            yield _csv(path, text, name)
    except UnicodeDecodeError as error:
        raise TableError(
            f"{path}: the file is not in {name} (byte {error.start}). Name its encoding with --encoding."
        ) from error
    except csv.Error as error:
        raise TableError(f"{path}: {error}. Export it again as CSV.") from error
    finally:
        csv.field_size_limit(longest)


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(4)
        for mark, name in _BOMS:
            if start.startswith(mark):
                return name
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while piece := file.read(_SAMPLE):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return FALLBACK
    return "utf-8"


def _csv(path: Path, text: IO[str], encoding: str) -> Table:
    sample = text.read(_SAMPLE)
    if not sample.strip():
        raise TableError(f"{path}: the file is empty. Export it again.")
    text.seek(0)
    separator = _separator(sample)
    reader = csv.reader(text, delimiter=separator)
    for cells in reader:
        if any(cell.strip() for cell in cells):
            header = tuple(cell.strip().lstrip("\ufeff") for cell in cells)
            break
    if len(header) < 2:
        raise TableError(f"{path}: the first line has one column only. A table with column names is needed.")
    return Table(header, _lines(reader), encoding, separator)


def _separator(sample: str) -> str:
    """Return the separator that cuts the first lines into the most columns, all alike."""
    best, most = ",", 0
    for separator in SEPARATORS:
        lines = [len(cells) for cells in islice(csv.reader(io.StringIO(sample), delimiter=separator), 20)]
        if not lines:
            continue
        alike = sum(count == lines[0] for count in lines)
        if lines[0] * alike > most and lines[0] > 1:
            best, most = separator, lines[0] * alike
    return best


def _lines(reader: Any) -> Iterator[tuple[int, Sequence[str]]]:
    for cells in reader:
        if cells:
            yield reader.line_num, cells


@contextmanager
def _workbook(path: Path) -> Iterator[Table]:
    from zipfile import BadZipFile

    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise TableError(f"{path}: this is no workbook that can be read ({error}). Save it as XLSX or CSV.") from error
    try:
        sheet = book.worksheets[0] if book.worksheets else None
        if sheet is None:
            raise TableError(f"{path}: the workbook has no sheet. Save it as XLSX or CSV.")
        sheet.reset_dimensions()
        rows = enumerate(sheet.iter_rows(values_only=True), 1)
        for _, cells in rows:
            header = tuple(_cell(cell).strip() for cell in cells)
            if any(header):
                break
        else:
            raise TableError(f"{path}: the sheet is empty. Export it again.")
        yield Table(header, ((n, [_cell(c) for c in cells]) for n, cells in rows if any(cells)), "xlsx", "")
    finally:
        book.close()


def _cell(value: object) -> str:
    """Return a workbook's cell as a CSV would have it: days and times as ISO 8601, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
