"""Tickets put into a store row by row, for the tests of what is made of them."""

import itertools
from datetime import UTC, date, datetime, time

from kiosk.store import sqlite

COLUMNS = (
    "key, source, desk, channel, requester, created_at, created_day, answered, response_s, business_response_s,"
    " resolved_at, resolved_day, response_sla, resolution_sla, as_of, levels_as_of"
)
NUMBERS = itertools.count(1)


def noon(day: date) -> int:
    """Return noon of a day in UTC, Unix seconds."""
    return int(datetime.combine(day, time(12), UTC).timestamp())


def ticket(
    connection: sqlite.Connection,
    day: date,
    minutes: float | None = None,
    *,
    answered: bool | None = True,
    open_minutes: float | None = None,
    desk: str = "Front desk",
    channel: str = "walk-in",
    who: int | None = None,
    response: str | None = None,
    resolution: str | None = None,
    resolved: date | None = None,
    as_of: date | None = None,
) -> None:
    """Put in one ticket.

    Args:
        connection: writes.
        day: created at noon of it, UTC.
        minutes: until the response, or waited so far.
        answered: whether it was; None where the export does not tell, and with no minutes at all.
        open_minutes: the same within business hours.
        desk: of the ticket.
        channel: of the ticket.
        who: asked, by a number.
        response: what became of the response's level.
        resolution: what became of the resolution's.
        resolved: the day it was resolved.
        as_of: the day the export shows; the day of creation if it is not told.
    """
    told = minutes is not None or open_minutes is not None
    connection.execute(
        f"INSERT INTO tickets ({COLUMNS}) VALUES ({', '.join('?' * 16)})",
        (
            next(NUMBERS).to_bytes(16, "big"),
            "plain",
            desk,
            channel,
            None if who is None else who.to_bytes(16, "big"),
            noon(day),
            day.isoformat(),
            int(bool(answered)) if told else None,
            None if minutes is None else round(60 * minutes),
            None if open_minutes is None else round(60 * open_minutes),
            None if resolved is None else noon(resolved),
            None if resolved is None else resolved.isoformat(),
            response,
            resolution,
            noon(as_of or resolved or day),
            noon(as_of or resolved or day),
        ),
    )
