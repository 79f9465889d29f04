"""Dates and times as help-desk systems write them: one way of writing in a column, and never a guess."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum

from kiosk.tickets.problem import MixedError, RefusedError, WrongError

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CLOCK = r"(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([AaPp])\.?[Mm]\.?)?)?"
_ZONE = r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?"


class Order(StrEnum):
    """Which comes first in dates such as 03/04/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Way(StrEnum):
    """A way of writing moments, by an example."""

    ISO = "2026-05-08 16:30"
    NUMBERS = "08/05/2026 16:30"
    NAMED = "08/May/26 4:30 PM"


_PATTERNS = {
    Way.ISO: re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_CLOCK}{_ZONE}"),
    Way.NUMBERS: re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}|\d{{2}}){_CLOCK}{_ZONE}"),
    Way.NAMED: re.compile(
        rf"(?:[A-Za-z]{{3}}, )?(\d{{1,2}})[-/. ]([A-Za-z]{{3}})[a-z]*\.?[-/. ](\d{{4}}|\d{{2}}){_CLOCK}{_ZONE}"
    ),
}
_REMEMBERED = 1 << 17


class Moments:
    """Reads the moments of one column as Unix seconds.

    The first one read says how the column is written; another way of writing makes the file mixed.
    """

    def __init__(self, column: str, zone: tzinfo | None, order: Order | None) -> None:
        """Read a column.

        Args:
            column: its name, for messages.
            zone: of moments that do not say theirs; None where it was not told.
            order: of day and month in dates that are numbers only; None where it was not told.
        """
        self._column = column
        self._zone = zone
        self._order = order
        self._way: Way | None = None
        self._zoned: bool | None = None
        self._known: dict[str, int] = {}

    def read(self, text: str) -> int | None:
        """Return a moment in Unix seconds, None for an empty cell.

        Raises:
            WrongError: this is no moment, or one that cannot be.
            MixedError: it is written in another way than those before it.
            RefusedError: the order of day and month, or the zone, was not told.
        """
        # Of a million tickets many share a minute, and reading its digits again would take most of the time.
        known = self._known.get(text)
        if known is not None:
            return known
        text = text.strip()
        if not text:
            return None
        moment = self._parsed(text)
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[text] = moment
        return moment

    def _parsed(self, text: str) -> int:
        way, parts = _written(text)
        if way is None:
            raise WrongError(f"“{self._column}”: {text[:40]!r} is no date and time")
        if self._way not in (None, way):
            raise MixedError(
                f"“{self._column}”: {text!r} is written in another way than the rows before it (like {self._way}). "
                "Export the file again in one form."
            )
        zone = parts[7]
        if self._zoned not in (None, zone is not None):
            raise MixedError(
                f"“{self._column}”: {text!r} {'has a' if zone else 'has no'} time zone, unlike the rows before it. "
                "Export the file again in one form."
            )
        moment = self._moment(text, self._day(text, way, parts), parts)
        self._way, self._zoned = way, zone is not None
        return moment

    def _day(self, text: str, way: Way, parts: tuple[str | None, ...]) -> tuple[int, int, int]:
        first, second, third = (part or "" for part in parts[:3])
        if way is Way.ISO:
            return int(first), int(second), int(third)
        year = int(third) + (2000 if len(third) == 2 else 0)
        if way is Way.NAMED:
            if second.lower() not in _MONTHS:
                raise WrongError(f"“{self._column}”: {text!r} names no month that is known. Export in English.")
            return year, _MONTHS.index(second.lower()) + 1, int(first)
        if self._order is None:
            raise RefusedError(
                f"“{self._column}”: whether {text!r} has the day or the month first does not show in the file. "
                "Say --dates day-first or --dates month-first."
            )
        day, month = (first, second) if self._order is Order.DAY_FIRST else (second, first)
        if int(month) > 12 >= int(day):
            raise MixedError(
                f"“{self._column}”: {text!r} is not {self._order}, unlike others. Export the file again in one form."
            )
        return year, int(month), int(day)

    def _moment(self, text: str, day: tuple[int, int, int], parts: tuple[str | None, ...]) -> int:
        hour, minute, second, half, zone = parts[3:8]
        hours = int(hour or 0)
        if half is not None:
            hours = hours % 12 + (12 if half in "Pp" else 0) if 1 <= hours <= 12 else 24
        try:
            wall = datetime(*day, hours, int(minute or 0), int(second or 0))
        except ValueError:
            raise WrongError(f"“{self._column}”: there is no such day or time as {text!r}") from None
        where = self._zone if zone is None else _offset(zone)
        if where is None:
            raise RefusedError(
                f"“{self._column}”: {text!r} does not say its time zone. Say it once with --zone, such as "
                "--zone Europe/Berlin (the zone of the account that made the export)."
            )
        return int(wall.replace(tzinfo=where).timestamp())


def order_proved_by(column: str, texts: Iterable[str]) -> Order | None:
    """Return the order of day and month that the dates of a column prove; None where they do not, or need not.

    Raises:
        MixedError: they prove both.
    """
    first = second = 0
    for text in texts:
        way, parts = _written(text.strip())
        if way is Way.NUMBERS:
            first, second = max(first, int(parts[0] or 0)), max(second, int(parts[1] or 0))
    if first > 12 and second > 12:
        raise MixedError(
            f"“{column}”: some dates have the day first and some the month. Export the file again in one form."
        )
    return Order.DAY_FIRST if first > 12 else Order.MONTH_FIRST if second > 12 else None


def needs_order(text: str) -> bool:
    """Whether a moment's day and month are both numbers, the year last."""
    return _written(text.strip())[0] is Way.NUMBERS


def _written(text: str) -> tuple[Way, tuple[str | None, ...]] | tuple[None, tuple[()]]:
    for way, pattern in _PATTERNS.items():
        found = pattern.fullmatch(text)
        if found is not None:
            return way, found.groups()
    return None, ()


def _offset(text: str) -> tzinfo:
    if text in ("Z", "UTC", "GMT"):
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)
