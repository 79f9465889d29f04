"""The rows of an export: CSV in any usual encoding and separator, or the first sheet of an XLSX workbook."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any

import msgspec

from kiosk.tickets import workbook
from kiosk.tickets.problem import TableError

SEPARATORS = (",", ";", "\t", "|")
FALLBACK = "cp1252"
"""What a file that is no Unicode is read as, unless its encoding is told: the usual one of spreadsheets in Europe."""
WORKBOOK = "xlsx"

_SAMPLE = 1 << 16
_LONGEST_CELL = 16 << 20  # a ticket's whole text may be in a cell that is not read
_LONGEST_LINE = 16 << 20  # bytes without an end of line, which are in memory at once, perhaps as so many cells
MOST_COLUMNS = 2_000
_LONGEST_NAME = 300
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_DATA = re.compile(r"[\d.,:/ +-]*\d[\d.,:/ TZ+-]*|[^@\s]+@[^@\s]+")


class Table(msgspec.Struct, frozen=True):
    """An open export.

    Attributes:
        header: the names of the columns, as they are, trimmed.
        rows: the number of each row's last line (of a sheet: the row) and its cells; taken once.
        encoding: how the file was read; `WORKBOOK` for a workbook.
        separator: between cells; empty for a workbook.
        share: returns how much of the file was read so far, 0 to 1.
    """

    header: tuple[str, ...]
    rows: Iterator[tuple[int, list[str]]]
    encoding: str
    separator: str
    share: Callable[[], float]


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
    if path.exists() and not path.is_file():
        raise TableError(f"{path}: this is no file. Name the file that the help-desk system wrote.")
    with path.open("rb") as file:
        start = file.read(4)
    if start[:2] == b"PK":
        with workbook.opened(path, MOST_COLUMNS + 1) as (rows, share):
            yield Table(_header(path, (cells for _, cells in rows)), rows, WORKBOOK, "", share)
        return
    if start == _OLD_WORKBOOK:
        raise TableError(
            f"{path}: this is an old workbook, or one with a password. Save it as XLSX without, or as CSV."
        )
    found = _looked_through(path)
    name = encoding or found
    longest = csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding=name, newline="") as text:
            yield _csv(path, text, name)
    except LookupError as error:
        if not str(error).startswith(("unknown encoding", f"'{name}' is not a text encoding")):
            raise
        raise TableError(f"{path}: no encoding is called {name!r}. Usual ones are utf-8, cp1252, shift_jis.") from None
    except UnicodeError as error:
        place = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        raise TableError(f"{path}: the file is not in {name}{place}. Name its encoding with --encoding.") from error
    except csv.Error as error:
        raise TableError(f"{path}: {error}. Export it again as CSV.") from error
    finally:
        csv.field_size_limit(longest)


def _looked_through(path: Path) -> str:
    """Return the encoding of a file.

    Raises:
        TableError: a line in it is too long to be one.
    """
    unicode: str | None = "utf-8"
    decoder = codecs.getincrementaldecoder("utf-8")()
    length = 0
    with path.open("rb") as file:
        start = file.read(4)
        for mark, name in _BOMS:
            if start.startswith(mark):
                unicode = name
        file.seek(0)
        while piece := file.read(_SAMPLE):
            if unicode == "utf-8":
                try:
                    decoder.decode(piece)
                except UnicodeDecodeError:
                    unicode = None
            end = max(piece.rfind(b"\n"), piece.rfind(b"\r"))
            length = length + len(piece) if end < 0 else len(piece) - end
            if length > _LONGEST_LINE:
                raise TableError(f"{path}: a line is longer than {_LONGEST_LINE >> 20} MB. This is no table.")
    if unicode == "utf-8":
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            unicode = None
    return unicode or FALLBACK


def _csv(path: Path, text: IO[str], encoding: str) -> Table:
    sample = text.read(_SAMPLE)
    if not sample.strip("\ufeff \r\n\t"):
        raise TableError(f"{path}: the file is empty. Export it again.")
    if "\0" in sample:
        raise TableError(
            f"{path}: there are zero bytes in the file. If it is a table at all, it is in another encoding: try "
            "--encoding utf-16-le, or save it as CSV in UTF-8."
        )
    text.seek(0)
    separator = _separator(sample)
    reader = csv.reader(text, delimiter=separator)
    header = _header(path, reader)
    size = max(path.stat().st_size, 1)
    buffer = getattr(text, "buffer", None)
    return Table(header, _lines(reader), encoding, separator, lambda: min(1.0, buffer.tell() / size) if buffer else 0.0)


def _header(path: Path, rows: Iterator[Sequence[str]]) -> tuple[str, ...]:
    """Return the first row that is not empty, as names of columns.

    Raises:
        TableError: there is none, or it is a ticket, which could name somebody.
    """
    for cells in rows:
        if len(cells) > MOST_COLUMNS:
            raise TableError(f"{path}: the first line has {len(cells)} columns. Export fewer.")
        if any(cell.strip() for cell in cells):
            header = tuple(cell.strip().lstrip("\ufeff") for cell in cells)
            break
    else:
        raise TableError(f"{path}: the table is empty. Export it again.")
    if len(header) < 2:
        raise TableError(f"{path}: the first line has one column only. A table with column names is needed.")
    if any(len(cell) > _LONGEST_NAME for cell in header):
        raise TableError(
            f"{path}: the first line holds texts of more than {_LONGEST_NAME} characters. It must name the columns."
        )
    if any(_DATA.fullmatch(cell) for cell in header):
        raise TableError(f"{path}: the first line holds a ticket, not the names of the columns. Export them with it.")
    return header


def _separator(sample: str) -> str:
    """Return the separator that cuts the first lines into the most columns, all alike."""
    best, most = ",", 0
    for separator in SEPARATORS:
        try:
            lines = [len(cells) for cells in islice(csv.reader(io.StringIO(sample), delimiter=separator), 20) if cells]
        except csv.Error:
            continue
        if not lines:
            continue
        alike = sum(count == lines[0] for count in lines)
        if lines[0] * alike > most and lines[0] > 1:
            best, most = separator, lines[0] * alike
    return best


def _lines(reader: Any) -> Iterator[tuple[int, list[str]]]:
    for cells in reader:
        if cells:
            yield reader.line_num, cells
