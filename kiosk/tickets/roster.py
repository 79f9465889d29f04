"""A list of customers, who was one from when to when: what a true retention rate needs."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import msgspec

from kiosk.tickets import table
from kiosk.tickets.moments import Moments, Order, needs_order, order_proved_by
from kiosk.tickets.problem import BadRow, RefusedError, WrongError

CUSTOMER = (
    "customer",
    "customer id",
    "customer_id",
    "customer number",
    "id",
    "requester",
    "requester id",
    "user",
    "email",
)
START = ("start", "start date", "start_date", "first day", "first_day", "since", "from", "joined", "begin")
END = ("end", "end date", "end_date", "last day", "last_day", "until", "to", "left")
"""Names that the columns can have, the best first."""

MOST_ROWS = 200_000
_LONGEST = 1_000  # characters of a customer's name, or of what should be a day

Days = tuple[str, str | None]


class Roster(msgspec.Struct, frozen=True):
    """A roster as it was read.

    Attributes:
        days: first and last day (ISO 8601; None while it lasts) by customer, as the file calls them.
        bad: rows that could not be read.
        rows: how many there are in all.
    """

    days: dict[str, Days]
    bad: tuple[BadRow, ...]
    rows: int


def read(path: Path, encoding: str | None = None, dates: Order | None = None) -> Roster:
    """Read a roster (CSV or XLSX) with a column each for the customer, the first day and the last.

    Args:
        path: the file.
        encoding: of a CSV that is neither Unicode nor Windows-1252.
        dates: the order of day and month, where the file does not prove it.

    Raises:
        OSError: the file cannot be read.
        TableError: it is no table.
        RefusedError: a column is missing, or its dates are not clear.
    """
    with table.opened(path, encoding) as found:
        customer, start, end = (_place(found.header, names) for names in (CUSTOMER, START, END))
        rows = [(line, _cells(cells, (customer, start, end))) for line, cells in islice(found.rows, MOST_ROWS + 1)]
    if len(rows) > MOST_ROWS:
        raise RefusedError(f"The list has more than {MOST_ROWS:,} rows. A list of customers has fewer.")
    texts = [text for _, cells in rows for text in cells[1:]]
    order = dates
    if order is None and any(needs_order(text) for text in texts):
        order = order_proved_by([found.header[start], found.header[end]], texts)
    firsts, lasts = (Moments(found.header[place], UTC, order) for place in (start, end))
    days: dict[str, Days] = {}
    bad: list[BadRow] = []
    for line, cells in rows:
        try:
            name, first, last = _one(cells, firsts, lasts)
            if name in days:
                raise WrongError("the customer comes twice")
        except WrongError as error:
            bad.append(BadRow(line, str(error)))
        else:
            days[name] = first, last
    return Roster(days, tuple(bad), len(rows))


def _cells(cells: Sequence[str], places: tuple[int, int, int]) -> tuple[str, str, str]:
    name, start, end = (cells[place].strip()[:_LONGEST] if place < len(cells) else "" for place in places)
    return name, start, end


def _one(cells: tuple[str, str, str], firsts: Moments, lasts: Moments) -> tuple[str, str, str | None]:
    name, start, end = cells
    if not name:
        raise WrongError("no customer is named")
    first, last = firsts.read(start), lasts.read(end)
    if first is None:
        raise WrongError("the first day is empty")
    if last is not None and last < first:
        raise WrongError("the last day is before the first")
    return name.casefold(), _day(first), None if last is None else _day(last)


def _day(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).date().isoformat()


def _place(header: Sequence[str], names: Sequence[str]) -> int:
    known = [" ".join(name.casefold().split()) for name in header]
    for name in names:
        if name in known:
            return known.index(name)
    raise RefusedError(
        f"There is no column “{names[0]}”. The first line must name the columns customer, start and end."
    )
