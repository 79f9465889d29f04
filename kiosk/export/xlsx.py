"""A workbook, row by row in constant memory; every text is a text, whatever it begins with."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.export.choice import Table
from kiosk.export.codebook import HEADER, Row
from kiosk.export.drafts import Draft
from kiosk.store.columns import Holds
from kiosk.store.pages import Pages

ROWS_PER_SHEET = 1_000_000
"""A sheet takes 1,048,576; what is more goes to another one."""

_DAY_ZERO = date(1899, 12, 30).toordinal()  # spreadsheets count days from there
_WIDTHS = {Holds.NUMBER: 10, Holds.DAY: 12, Holds.CODE: 14, Holds.CHOICE: 24, Holds.TEXT: 24}
_TEXTS_AS_TEXTS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def write(
    draft: Draft,
    pages: Pages,
    book: Iterable[Row] | None,
    working: Path,
    tell: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> int | None:
    """Write responses or answers, and the codebook as a sheet of its own.

    Args:
        draft: the file.
        pages: the rows.
        book: the codebook's rows, or None.
        working: a folder with room for what a workbook is packed from.
        tell: told after each page how many numbers are done.
        cancelled: asked at each page.

    Returns:
        How many rows, or None if it was cancelled.
    """
    try:
        with _workbook(draft, working) as (workbook, formats):
            count = _rows(workbook, formats, pages, tell, cancelled)
            if book is not None:
                _codebook(workbook, formats, book)
    except _CancelledError:
        return None
    return count


class _CancelledError(Exception):
    """Nobody wants the workbook any more."""


def _rows(
    workbook: Any, formats: dict[str, Any], pages: Pages, tell: Callable[[int], None], cancelled: Callable[[], bool]
) -> int:
    sheets = 1
    sheet = _sheet(workbook, formats, pages, sheets)
    count = 0
    place = 1
    for done, rows in pages:
        if cancelled():
            raise _CancelledError
        for row in rows:
            if place > ROWS_PER_SHEET:
                sheets += 1
                sheet, place = _sheet(workbook, formats, pages, sheets), 1
            _row(sheet, formats, place, row, pages)
            place += 1
        count += len(rows)
        tell(done)
    if cancelled():
        raise _CancelledError
    return count


def write_table(draft: Draft, table: Table, book: Iterable[Row] | None) -> None:
    """Write a small table, and its codebook as a sheet of its own."""
    with _workbook(draft, None) as (workbook, formats):
        sheet = workbook.add_worksheet("Scores")
        _head(sheet, formats, [(name, 14) for name, _ in table.columns])
        for place, row in enumerate(table.rows, 1):
            for column, value in enumerate(row):
                _plain(sheet, place, column, value)
        if book is not None:
            _codebook(workbook, formats, book)


@contextmanager
def _workbook(draft: Draft, working: Path | None) -> Iterator[tuple[Any, dict[str, Any]]]:
    import xlsxwriter

    with tempfile.TemporaryDirectory(prefix="kiosk-xlsx-", dir=_writable(working)) as folder:
        workbook = xlsxwriter.Workbook(draft.file, {**_TEXTS_AS_TEXTS, "tmpdir": folder})
        formats = {
            "head": workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
            "day": workbook.add_format({"num_format": "yyyy-mm-dd"}),
            "wrap": workbook.add_format({"text_wrap": True, "valign": "top"}),
        }
        abandoned = True
        try:
            yield workbook, formats
            abandoned = False
        finally:
            if abandoned:
                _leave(workbook)
        workbook.close()
    draft.weigh()


def _leave(workbook: Any) -> None:
    """Close the files of a workbook that nobody wants any more; its own `close` would pack them first."""
    workbook.fileclosed = True
    for sheet in workbook.worksheets():
        sheet._opt_close()


def _writable(folder: Path | None) -> Path | None:
    """Return the folder if a workbook can be packed there; the system's own may be in memory, and small."""
    import os

    return folder if folder is not None and os.access(folder, os.W_OK) else None


def _sheet(workbook: Any, formats: dict[str, Any], pages: Pages, number: int) -> Any:
    name = "Answers" if pages.shape.answers else "Responses"
    sheet = workbook.add_worksheet(name if number == 1 else f"{name} {number}")
    _head(sheet, formats, [(column.title, _WIDTHS[column.holds]) for column in pages.columns])
    return sheet


def _head(sheet: Any, formats: dict[str, Any], columns: list[tuple[str, int]]) -> None:
    sheet.freeze_panes(1, 0)
    for place, (_, width) in enumerate(columns):
        sheet.set_column(place, place, width)
    for place, (title, _) in enumerate(columns):
        sheet.write_string(0, place, title, formats["head"])


def _row(sheet: Any, formats: dict[str, Any], place: int, row: tuple[Any, ...], pages: Pages) -> None:
    for number, (value, column) in enumerate(zip(row, pages.columns, strict=True)):
        if value is None:
            continue
        if column.holds is Holds.NUMBER:
            sheet.write_number(place, number, value)
        elif column.holds is Holds.DAY and (day := _day(value)) is not None:
            sheet.write_number(place, number, day, formats["day"])
        else:
            sheet.write_string(place, number, value)


def _day(text: str) -> int | None:
    """Return a day as Excel counts it; None for what is none, as in a database that somebody spoiled."""
    try:
        return date.fromisoformat(text).toordinal() - _DAY_ZERO
    except ValueError:
        return None


def _codebook(workbook: Any, formats: dict[str, Any], rows: Iterable[Row]) -> None:
    sheet = workbook.add_worksheet("Codebook")
    _head(sheet, formats, list(zip(HEADER, (24, 12, 9, 10, 6, 6, 14, 70), strict=True)))
    for place, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            _plain(sheet, place, column, value)


def _plain(sheet: Any, place: int, column: int, value: str | int | float | None) -> None:
    if isinstance(value, str):
        sheet.write_string(place, column, value)
    elif value is not None:
        sheet.write_number(place, column, value)
