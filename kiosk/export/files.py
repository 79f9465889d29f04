"""Writing an export: the file with its codebook, whole and on disk, or not there at all."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec

from kiosk.export import codebook
from kiosk.export.choice import Choice, Exported, Format, Table
from kiosk.export.drafts import Draft
from kiosk.export.guard import line
from kiosk.store.columns import Holds
from kiosk.store.errors import StoreError, from_os
from kiosk.store.pages import Pages
from kiosk.store.reader import Reader

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_REMEDY = "Choose another folder for exports, or free some space there. No half file was left behind."

Progress = Callable[[int, int], None]


def write(
    reader: Reader,
    path: Path,
    choice: Choice | None = None,
    *,
    note: Callable[[Exported], None] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Exported | None:
    """Write the ended responses that are wanted.

    Times are UTC, `local_day` and `local_hour` the desk's, durations milliseconds. An empty cell is an answer that
    was not given; `_outcome` tells why, and is empty itself if the question was never on screen.

    Args:
        reader: an open reader; used by this thread alone meanwhile.
        path: the file; one that is there already is replaced when the new one is whole. Its folder is made if needed.
        choice: what goes out; None: everything but times, as CSV.
        note: told of the file when it is whole and flushed, before it gets its name; if it raises, there is no file.
        progress: told after each page how much of how much is done.
        cancelled: asked at each page; True stops, and nothing is left behind.

    Returns:
        What was written, or None if it was cancelled.

    Raises:
        StoreError: the store cannot be read, or the file cannot be written; nothing is left behind.
    """
    choice = choice or Choice()
    pages = Pages(reader, choice.wanted, choice.shape)

    def fill(draft: Draft) -> int | None:
        if choice.format is Format.XLSX:
            from kiosk.export import xlsx

            book = codebook.of_pages(pages, choice) if choice.codebook else None
            return xlsx.write(draft, pages, book, reader.path.parent, _teller(progress, pages.span), cancelled)
        rows = 0
        for done, count, text in _texts(pages, choice):
            if cancelled():
                return None
            draft.write(text)
            rows += count
            if progress is not None and done:
                progress(done, pages.span)
        return None if cancelled() else rows

    return _whole(path, choice, fill, codebook.of_pages(pages, choice), note)


def write_table(
    table: Table, path: Path, choice: Choice, *, note: Callable[[Exported], None] | None = None
) -> Exported:
    """Write a small table, in the format of `choice`; what it holds is the table's own matter.

    Raises:
        StoreError: the file cannot be written; nothing is left behind.
    """

    def fill(draft: Draft) -> int:
        if choice.format is Format.XLSX:
            from kiosk.export import xlsx

            xlsx.write_table(draft, table, codebook.of_table(table, choice) if choice.codebook else None)
        elif choice.format is Format.JSONL:
            names = [name for name, _ in table.columns]
            draft.write(b"".join(_json(names, row) for row in table.rows))
        else:
            if choice.format is Format.EXCEL:
                draft.write(BYTE_ORDER_MARK)
            draft.write(line([name for name, _ in table.columns], choice.separator, guard=choice.guard))
            for row in table.rows:
                draft.write(line(row, choice.separator, guard=choice.guard, decimal=choice.decimal))
        return len(table.rows)

    written = _whole(path, choice, fill, codebook.of_table(table, choice), note)
    assert written is not None  # a table is not cancelled
    return written


def codebook_path(path: Path) -> Path:
    """Return where the codebook of a file is."""
    return path.with_name(f"{path.stem}_codebook.csv")


def _whole(
    path: Path,
    choice: Choice,
    fill: Callable[[Draft], int | None],
    rows: Iterator[codebook.Row],
    note: Callable[[Exported], None] | None,
) -> Exported | None:
    beside = codebook_path(path) if choice.codebook and choice.format is not Format.XLSX else None
    try:
        with ExitStack() as stack:
            draft = stack.enter_context(Draft(path))
            count = fill(draft)
            if count is None:
                return None
            draft.seal()
            book = None
            if beside is not None:
                book = stack.enter_context(Draft(beside))
                _codebook(book, choice, rows)
            written = Exported(path=path, codebook=beside, rows=count, size=draft.size, sha256=draft.sha256)
            if note is not None:
                note(written)
            if book is not None:
                book.keep()
            draft.keep()
            return written
    except OSError as error:
        worded = from_os(error, path)
        raise StoreError(worded.code, path, worded.sentence, _REMEDY) from error


def _codebook(draft: Draft, choice: Choice, rows: Iterator[codebook.Row]) -> None:
    if choice.format is Format.EXCEL:
        draft.write(BYTE_ORDER_MARK)
    for row in (codebook.HEADER, *rows):
        draft.write(line(row, choice.separator, guard=choice.guard))
    draft.seal()


def _texts(pages: Pages, choice: Choice) -> Iterator[tuple[int, int, bytes]]:
    """Yield how many numbers are done, how many rows follow, and these as they stand in the file."""
    if choice.format is Format.JSONL:
        yield from _json_lines(pages)
        return
    mark = BYTE_ORDER_MARK if choice.format is Format.EXCEL else b""
    titles = [column.title for column in pages.columns]
    yield 0, 0, mark + line(titles, choice.separator, guard=choice.guard)
    yield from pages.lines(choice.separator, guard=choice.guard)


def _json_lines(pages: Pages) -> Iterator[tuple[int, int, bytes]]:
    names = [column.name for column in pages.columns]
    chosen = [
        place
        for place, column in enumerate(pages.columns)
        if column.holds is Holds.CHOICE and pages.shape.labels is None
    ]
    for done, rows in pages:
        if chosen:
            rows = [_split(row, chosen) for row in rows]
        yield done, len(rows), b"".join(_json(names, row) for row in rows)


def _split(row: tuple[Any, ...], places: list[int]) -> tuple[Any, ...]:
    found = list(row)
    for place in places:
        if found[place] is not None:
            found[place] = found[place].split(";")
    return tuple(found)


def _json(names: list[str], row: tuple[Any, ...]) -> bytes:
    return msgspec.json.encode(dict(zip(names, row, strict=True))) + b"\n"


def _teller(progress: Progress | None, span: int) -> Callable[[int], None]:
    return lambda done: None if progress is None else progress(done, span)
