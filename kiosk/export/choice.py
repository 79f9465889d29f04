"""What somebody wants in a file: which responses, what a row is, and how it is written."""

import re
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.store.pages import Shape, Wanted


class Format(StrEnum):
    """How a file is written."""

    CSV = "csv"
    """RFC 4180, UTF-8."""
    EXCEL = "excel"
    """CSV as Excel opens it by a double click: a byte order mark, and the separator of its country."""
    XLSX = "xlsx"
    """A workbook."""
    JSONL = "jsonl"
    """One JSON object a line."""

    @property
    def suffix(self) -> str:
        """What a file's name ends in."""
        return ".csv" if self is Format.EXCEL else f".{self}"


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """What goes out; see `Wanted` for which responses, and `Shape` for what a row is.

    Attributes:
        format: how it is written.
        wanted: which responses.
        shape: what a row is.
        codebook: whether a codebook goes with it.
        guard: whether texts that a spreadsheet would take for a formula get a `'` in front; of CSV alone, since the
            cells of a workbook have types and JSON is no spreadsheet.
        separator: between two cells of a CSV.
        decimal: what stands before the decimals of a CSV's numbers.
    """

    format: Format = Format.CSV
    wanted: Wanted = Wanted()
    shape: Shape = Shape()
    codebook: bool = True
    guard: bool = True
    separator: str = ","
    decimal: str = "."


class Exported(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was written.

    Attributes:
        path: where it is.
        codebook: the codebook beside it; None where there is none, or it is a sheet of the workbook.
        rows: responses, answers or lines of a table in it.
        size: bytes.
        sha256: of the file, hex.
    """

    path: Path
    codebook: Path | None
    rows: int
    size: int
    sha256: str


class Table(msgspec.Struct, frozen=True):
    """A small table that somebody else worked out: its columns with what they mean, and its rows.

    Numbers are int, or decimals as text with a point that `numbers` names; None is an empty cell.
    """

    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str | int | float | None, ...], ...]


_COMMA_LANGUAGES = re.compile(
    "a[fz]|b[egs]|c[as]|d[ae]|e[lstu]|f[ir]|gl|h[ruy]|i[dst]|k[ak]|l[btv]|mk|n[blno]|p[lt]|r[ou]|s[klqrv]|tr|u[kz]|vi"
)
_POINT_COUNTRIES = frozenset({"CH", "LI", "MX", "GT", "HN", "NI", "PA", "PE", "PR", "DO", "SV", "US"})


def excel_signs(locale: str) -> tuple[str, str]:
    """Return the separator and the decimal sign that Excel expects in a country.

    Args:
        locale: such as de, de_DE or es-MX.

    Source: decimal signs of CLDR; where it is a comma, Windows separates a list by semicolons (in Switzerland and
    Liechtenstein it does so too).
    """
    parts = locale.partition(".")[0].replace("_", "-").split("-")
    country = next((part for part in parts[1:] if len(part) == 2), "").upper()
    if not _COMMA_LANGUAGES.fullmatch(parts[0].lower()):
        return ",", "."
    if country in _POINT_COUNTRIES:
        return (";" if country in ("CH", "LI") else ","), "."
    return ";", ","
