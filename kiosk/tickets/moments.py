"""Dates and times as help-desk systems write them: one way of writing in a column, and never a guess."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum

from kiosk.tickets.problem import MixedError, RefusedError, WrongError, shown

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
_HOUR = re.compile(r"(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.]\d{4})[ T]\d\d")
_HOUR_WIDTH = 13
_IN_HOUR = re.compile(r":([0-5]\d)(?::([0-5]\d))?Z?")
_REMEMBERED = 1 << 17
EARLIEST = 315_532_800
"""1980-01-01, Unix seconds: a ticket that is older was not written by a help-desk system."""
LATEST = 7_258_118_400
"""2200-01-01, Unix seconds."""


class Moments:
    """Reads the moments of one column as Unix seconds.

    The first one read says how the column is written; another way of writing makes the file mixed.
    """

    def __init__(self, column: str, zone: tzinfo | None, order: Order | None, latest: int = LATEST) -> None:
        """Read a column.

        Args:
            column: its name, for messages.
            zone: of moments that do not say theirs; None where it was not told.
            order: of day and month in dates that are numbers only; None where it was not told.
            latest: the last moment that can be true, Unix seconds.
        """
        self._column = column
        self._zone = zone
        self._order = order
        self._latest = latest
        self._way: Way | None = None
        self._zoned: bool | None = None
        self._known: dict[str, int] = {}
        self._hours: dict[str, int] = {}
        self._in_hour: dict[str, int] = {}

    def read(self, text: str) -> int | None:
        """Return a moment in Unix seconds, None for an empty cell.

        Raises:
            WrongError: this is no moment, or one that cannot be.
            MixedError: it is written in another way than those before it.
            RefusedError: the order of day and month, or the zone, was not told.
        """
        if not text:
            return None
        # Of a million tickets many share an hour, and reading its digits again would take most of the time.
        try:
            return self._hours[text[:_HOUR_WIDTH]] + self._in_hour[text[_HOUR_WIDTH:]]
        except KeyError:
            return self._unknown(text)

    def _unknown(self, text: str) -> int | None:
        known = self._known.get(text)
        if known is not None:
            return known
        plain = text.strip()
        if not plain:
            return None
        moment = self._parsed(plain)
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[text] = moment
        return moment

    def _parsed(self, text: str) -> int:
        way, parts = _written(text)
        if way is None:
            raise WrongError(f"“{self._column}”: {shown(text)} is no date and time")
        if self._way not in (None, way):
            raise MixedError(
                f"“{self._column}”: {shown(text)} is written in another way than the rows before it (like {self._way})."
                " Export the file again in one form."
            )
        zone = parts[7]
        if self._zoned not in (None, zone is not None):
            raise MixedError(
                f"“{self._column}”: {shown(text)} {'has a' if zone else 'has no'} time zone, unlike the rows before "
                "it. Export the file again in one form."
            )
        wall = self._wall(text, self._day(text, way, parts), parts)
        moment = int(wall.timestamp())
        if not EARLIEST <= moment <= self._latest:
            when = "too long ago" if moment < EARLIEST else "in the future"
            raise WrongError(f"“{self._column}”: {shown(text)} is {when}")
        self._way, self._zoned = way, zone is not None
        self._remember(text, wall, moment)
        return moment

    def _remember(self, text: str, wall: datetime, moment: int) -> None:
        """Keep the hour of a moment, unless the clocks change in it, and the place in it."""
        hour, rest = text[:_HOUR_WIDTH], text[_HOUR_WIDTH:]
        found = _IN_HOUR.fullmatch(rest)
        if found is None or not _HOUR.fullmatch(hour):
            return
        place = 60 * int(found[1]) + int(found[2] or 0)
        ends = [int(wall.replace(minute=end, second=end, microsecond=0).timestamp()) for end in (0, 59)]
        if ends == [moment - place, moment - place + 3599] and ends[1] <= self._latest:
            if len(self._hours) >= _REMEMBERED:
                self._hours.clear()
            self._hours[hour] = ends[0]
            self._in_hour[rest] = place

    def _day(self, text: str, way: Way, parts: tuple[str | None, ...]) -> tuple[int, int, int]:
        first, second, third = (part or "" for part in parts[:3])
        if way is Way.ISO:
            return int(first), int(second), int(third)
        year = int(third) + (2000 if len(third) == 2 else 0)
        if way is Way.NAMED:
            if second.lower() not in _MONTHS:
                raise WrongError(f"“{self._column}”: {shown(text)} names no month that is known. Export in English.")
            return year, _MONTHS.index(second.lower()) + 1, int(first)
        if self._order is None:
            raise RefusedError(
                f"“{self._column}”: whether {shown(text)} has the day or the month first does not show in the file. "
                "Say --dates day-first or --dates month-first."
            )
        day, month = (first, second) if self._order is Order.DAY_FIRST else (second, first)
        if int(month) > 12 >= int(day):
            raise MixedError(
                f"“{self._column}”: {shown(text)} is not {self._order}, unlike others. "
                "Export the file again in one form."
            )
        return year, int(month), int(day)

    def _wall(self, text: str, day: tuple[int, int, int], parts: tuple[str | None, ...]) -> datetime:
        hour, minute, second, half, zone = parts[3:8]
        hours = int(hour or 0)
        if half is not None:
            hours = hours % 12 + (12 if half in "Pp" else 0) if 1 <= hours <= 12 else 24
        try:
            wall = datetime(*day, hours, int(minute or 0), int(second or 0))
            where = self._zone if zone is None else _offset(zone)
        except ValueError:
            raise WrongError(f"“{self._column}”: there is no such day or time as {shown(text)}") from None
        if where is None:
            raise RefusedError(
                f"“{self._column}”: {shown(text)} does not say its time zone. Say it once with --zone, such as "
                "--zone Europe/Berlin (the zone of the account that made the export)."
            )
        return wall.replace(tzinfo=where)


def order_proved_by(columns: Iterable[str], texts: Iterable[str]) -> Order | None:
    """Return the order of day and month that a file's dates prove; None where they do not, or need not.

    Args:
        columns: names of the columns the texts are from, for the message.
        texts: all of them, in any order.

    Raises:
        MixedError: they prove both.
    """
    first = second = 0
    seen: set[str] = set()
    for text in texts:
        plain = text.strip()
        start = plain[:6]  # has both numbers, and a million rows have few of them
        if start in seen:
            continue
        way, parts = _written(plain)
        if way is Way.NUMBERS:
            seen.add(start)
            numbers = int(parts[0] or 0), int(parts[1] or 0)
            if max(numbers) <= 31 and min(numbers) <= 12:
                first, second = max(first, numbers[0]), max(second, numbers[1])
    if first > 12 and second > 12:
        raise MixedError(
            f"Of the dates in {', '.join(f'“{column}”' for column in columns)} some have the day first and some the "
            "month. Export the file again in one form."
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
