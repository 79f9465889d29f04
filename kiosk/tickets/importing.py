"""An export opened: its table, its columns and the order of its dates found, ready to be taken row by row."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from kiosk.tickets import table
from kiosk.tickets.matching import Choices, Match, match, source_of
from kiosk.tickets.moments import Order, needs_order, order_proved_by
from kiosk.tickets.problem import BadRow, RefusedError
from kiosk.tickets.rows import MOMENTS, Rows
from kiosk.tickets.sources import ROUND_LIMITS, SOURCES
from kiosk.tickets.ticket import Ticket

_LOOKED_AT = 200


class Export(msgspec.Struct, frozen=True):
    """An open export.

    Attributes:
        match: its columns.
        encoding: how it was read.
        tickets: a ticket or a bad row for each row; taken once. A `RefusedError` ends it: then nothing may be kept.
        rows: knows how many rows were read so far.
        table: knows how much of the file that was.
    """

    match: Match
    encoding: str
    tickets: Iterator[Ticket | BadRow]
    rows: Rows
    table: table.Table


@contextmanager
def opened(path: Path, source: str | None, choices: Choices, now: int | None = None) -> Iterator[Export]:
    """Open an export.

    Args:
        path: CSV or XLSX.
        source: the system's name in `kiosk.tickets.sources.SOURCES`; None lets the header tell.
        choices: what the admin said about files of this system.
        now: Unix seconds, the clock's if None; what is later by more than a day cannot be.

    Raises:
        OSError: the file cannot be read.
        TableError: it is no table.
        RefusedError: its columns, its dates or its zone are not clear.
    """
    zone = _zone(choices)
    with table.opened(path, choices.encoding) as found:
        which = SOURCES[source] if source else source_of(found.header)
        matched = match(found.header, which, choices)
        order = choices.dates or _order(path, matched, choices)
        rows = Rows(matched, choices, zone, order, int(time.time()) if now is None else now)
        tickets = rows.tickets(found.rows, found.encoding == table.WORKBOOK)
        yield Export(matched, found.encoding, tickets, rows, found)


def cut_off(export: Match, rows: int) -> str | None:
    """Return a warning if a file of so many rows was probably cut off at a limit, else None."""
    if rows in export.source.round_limits or rows in ROUND_LIMITS:
        return (
            f"The file has exactly {rows} rows: {export.source.title} may have cut it off at a limit. "
            "Export a shorter time, or raise the limit, and import again; nothing is counted twice."
        )
    return None


def _zone(choices: Choices) -> ZoneInfo | None:
    if choices.zone is None:
        return None
    try:
        return ZoneInfo(choices.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RefusedError(f"No time zone is called {choices.zone!r}. Use a name such as Europe/Berlin.") from None


def _order(path: Path, matched: Match, choices: Choices) -> Order | None:
    """Return the order of day and month that the whole file proves, where its dates need one at all."""
    places = [place for field in MOMENTS for place in matched.places.get(field, ())]
    with table.opened(path, choices.encoding) as found:
        texts = (cells[place] for _, cells in found.rows for place in places if place < len(cells))
        if not any(needs_order(text) for text in islice(texts, _LOOKED_AT * len(places))):
            return None
    with table.opened(path, choices.encoding) as found:
        texts = (cells[place] for _, cells in found.rows for place in places if place < len(cells))
        return order_proved_by([matched.names[field] for field in MOMENTS if field in matched.names], texts)
