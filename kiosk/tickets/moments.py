"""Dates and times as help-desk systems write them: one way of writing in a column, and never a guess."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum

from kiosk.tickets.problem import MixedError, UnclearError, WrongError

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class Order(StrEnum):
    """Which comes first in dates such as 03/04/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Way(StrEnum):
    """How a column's moments are written."""

    ISO = "2026-05-08 16:30"
    NUMBERS = "08/05/2026 16:30"
    NAMED = "08/May/26 4:30 PM"


_CLOCK = r"(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?)?"
_ZONE = r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
_WAYS = {
    Way.ISO: re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_CLOCK}{_ZONE}"),
    Way.NUMBERS: re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}|\d{{2}}){_CLOCK}{_ZONE}"),
    Way.NAMED: re.compile(rf"(?:[A-Za-z]{{3}}, )?(\d{{1,2}})[-/. ]([A-Za-z]{{3}})[a-z]*\.?[-/. ](\d{{4}}|\d{{2}}){_CLOCK}{_ZONE}"),
}


class Moments:
    """Reads one column's moments as Unix seconds.

    The first moment says how the column is written; one that is written another way makes the file mixed.
    """

    def __init__(self, column: str, zone: tzinfo | None, order: Order | None) -> None:
        """Read a column.

        Args:
            column: its name, for messages.
            zone: of moments that do not say theirs.
            order: of day and month in dates that are numbers only; None where it was not told.
        """
        self._column = column
        self._zone = zone
        self._order = order
        self._way: Way | None = None
        self._zoned: bool | None = None
        self._starts: dict[str, tuple[int, int]] = {}

    def read(self, text: str) -> int | None:
        """Return a moment in Unix seconds (UTC), None for an empty cell.

        Raises:
            WrongError: this is no moment, or one that cannot be.
            MixedError: it is written another way than those before it.
            UnclearError: day and month, or the zone, were not told.
        """
        # A minute seen before is the same again: most of a million rows share theirs with others.
        known = self._starts.get(text[:16])
        if known is not None and len(text) == known[1]:
            tail = text[16:]
            if not tail:
                return known[0]
            if len(tail) == 3 and tail[0] == ":" and tail[1:].isdigit():
                return known[0] + int(tail[1:])
        text = text.strip()
        return self._parsed(text) if text else None

    def _parsed(self, text: str) -> int:
        for way, pattern in _WAYS.items():
            found = pattern.fullmatch(text)
            if found is not None:
                break
        else:
            raise WrongError(self._column, text, "no date and time")
        if self._way not in (None, way):
            raise MixedError(self._column, text, f"written in another way than those before it ({self._way})")
        hour, minute, second, half, zone = found.groups()[3:]
        zoned = zone is not None
        if self._zoned not in (None, zoned):
            raise MixedError(self._column, text, "with a time zone" if zoned else "without a time zone, unlike others")
        moment = self._moment(text, self._day(text, way, found.groups()[:3]), hour, minute, second, half, zone)
        self._way, self._zoned = way, zoned
        if not zoned and way is not Way.NAMED and len(text) in (16, 19) and second is not None or len(text) == 16:
            start = moment - int(second or 0)
            self._starts[text[:16]] = (start, len(text))
        return moment

    def _day(self, text: str, way: Way, parts: tuple[str, str, str]) -> tuple[int, int, int]:
        if way is Way.ISO:
            return int(parts[0]), int(parts[1]), int(parts[2])
        year = int(parts[2]) + (2000 if len(parts[2]) == 2 else 0)
        if way is Way.NAMED:
            name = parts[1].lower()
            if name not in MONTHS:
                raise WrongError(self._column, text, "a month that is not known; export in English")
            return year, MONTHS.index(name) + 1, int(parts[0])
        if self._order is None:
            raise UnclearError(self._column, text, "day-first or month-first")
        day, month = (parts[0], parts[1]) if self._order is Order.DAY_FIRST else (parts[1], parts[0])
        if int(month) > 12 >= int(day):
            raise MixedError(self._column, text, f"not {self._order}, unlike others")
        return year, int(month), int(day)

    def _moment(
        self,
        text: str,
        day: tuple[int, int, int],
        hour: str | None,
        minute: str | None,
        second: str | None,
        half: str | None,
        zone: str | None,
    ) -> int:
        hours = int(hour or 0)
        if half is not None:
            if not 1 <= hours <= 12:
                raise WrongError(self._column, text, "no time of day")
            hours = hours % 12 + (12 if half[0] in "Pp" else 0)
        try:
            wall = datetime(*day, hours, int(minute or 0), int(second or 0))
        except ValueError:
            raise WrongError(self._column, text, "no day or time there is") from None
        where = self._zone if zone is None else _zone(zone)
        if where is None:
            raise UnclearError(self._column, text, "the time zone")
        return int(wall.replace(tzinfo=where).timestamp())


def order_told_by(texts: "list[str]") -> Order | None:
    """Return the order of day and month that a column's own dates prove; None where they do not, or are not numbers.

    Raises:
        MixedError: they prove both.
    """
    first = second = 0
    for text in texts:
        found = _WAYS[Way.NUMBERS].fullmatch(text.strip())
        if found is not None:
            first, second = max(first, int(found[1])), max(second, int(found[2]))
    if first > 12 and second > 12:
        raise MixedError("", "", "day-first and month-first dates in one column")
    return Order.DAY_FIRST if first > 12 else Order.MONTH_FIRST if second > 12 else None


def _zone(text: str) -> tzinfo:
    if text in ("Z", "UTC", "GMT"):
        return UTC
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))
