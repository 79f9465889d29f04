"""Responses as CSV (RFC 4180, UTF-8): one row each, in a file that is whole and on disk, or not there."""

import csv
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from kiosk.durable import sync_folder
from kiosk.store.errors import StoreError, from_os
from kiosk.store.pages import Pages
from kiosk.store.reader import Reader

_FORMULA = tuple("=+-@＝＋－＠\t\r\n")
_REMEDY = "Choose another folder for exports, or free some space there. No half file was left behind."


class Exported(msgspec.Struct, frozen=True):
    """A file that was written: where it is, and how many responses are in it."""

    path: Path
    rows: int


def write(
    reader: Reader,
    path: Path,
    *,
    first_day: str | None = None,
    last_day: str | None = None,
    desk: str | None = None,
    raw: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Exported | None:
    """Write the ended responses of some days; the columns are those of `kiosk.store.pages.Pages`.

    Times are UTC, `local_day` and `local_hour` the desk's, durations milliseconds. An empty field is an answer that
    was not given; `_outcome` tells why, and is empty itself if the question was never on screen.

    Args:
        reader: an open reader; used by this thread alone meanwhile.
        path: the file; one that is there already is replaced when the new one is whole. Its folder is made if needed.
        first_day: YYYY-MM-DD; None for the first there is.
        last_day: counted too; None for the last there is.
        desk: one desk, or None for all.
        raw: write what people typed as it is. Otherwise what a spreadsheet would take for a formula gets a `'` in
            front, which the spreadsheet shows or hides; nothing else is changed.
        progress: told after each page how many rows of how many are written.
        cancelled: asked at each page; True stops, and nothing is left behind.

    Returns:
        What was written, or None if it was cancelled.

    Raises:
        StoreError: the store cannot be read, or the file cannot be written; nothing is left behind.
    """
    pages = Pages(reader, first_day, last_day, desk)
    name: str | None = None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8", newline="", buffering=1 << 18) as file:
            rows = _write(file, pages, raw, progress, cancelled)
            if rows is None:
                return None
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
        name = None
        sync_folder(path.parent)
    except OSError as error:
        worded = from_os(error, path)
        raise StoreError(worded.code, path, worded.sentence, _REMEDY) from error
    finally:
        if name is not None:
            Path(name).unlink(missing_ok=True)
    return Exported(path, rows)


def guarded(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: a `'` in front of what could be one."""
    return f"'{text}" if text.lstrip(" \u00a0\u3000\ufeff\u200b").startswith(_FORMULA) else text


def _write(
    file: Any, pages: Pages, raw: bool, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool]
) -> int | None:
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(pages.columns)
    done = 0
    for page in pages:
        if cancelled():
            return None
        writer.writerows(page if raw else _guard(page, pages.free_text))
        done += len(page)
        if progress is not None:
            progress(done, pages.total)
    return None if cancelled() else done


def _guard(page: list[tuple[Any, ...]], places: Sequence[int]) -> list[Sequence[Any]]:
    guarded_page: list[Sequence[Any]] = list(page)
    for place in places:
        for number, row in enumerate(guarded_page):
            text = row[place]
            if text and not text[0].isalnum():
                fields = list(row)
                fields[place] = guarded(text)
                guarded_page[number] = fields
    return guarded_page
