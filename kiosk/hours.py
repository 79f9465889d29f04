"""When a desk is open, and which survey it asks when: all by the desk's own clock on the wall.

Days and times are those of the wall, so a day on which the clocks change opens and closes at the hours that are
written at the door. Nothing here reads a clock.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Spans = tuple[str, ...]

_SPAN = r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)"
_DAY_MINUTES = 24 * 60
_LOOKED_AHEAD_DAYS = 400


class OtherHours(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Days with hours of their own, such as holidays; without hours the desk is closed on them."""

    first_day: date
    last_day: date | None = None
    """The first day alone if not given."""
    hours: Spans = ()


class OpeningHours(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A week's opening hours, several spans "HH:MM-HH:MM" a day; a day without any is closed.

    Of exceptions that overlap the first one holds.
    """

    monday: Spans = ()
    tuesday: Spans = ()
    wednesday: Spans = ()
    thursday: Spans = ()
    friday: Spans = ()
    saturday: Spans = ()
    sunday: Spans = ()
    exceptions: tuple[OtherHours, ...] = ()


class Scheduled(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A survey and when it is asked: every condition that is given must hold."""

    survey: Annotated[str, Meta(min_length=1)]
    """Path of the survey file."""
    desks: tuple[str, ...] = ()
    """Names of desks; none: at every desk."""
    weekdays: tuple[Weekday, ...] = ()
    """None: on every day."""
    start: str | None = field(default=None, name="from")
    """HH:MM; from midnight if not given."""
    end: str | None = field(default=None, name="to")
    """HH:MM, not in the span any more; to midnight if not given."""
    first_day: date | None = None
    last_day: date | None = None


class Span(Struct, frozen=True):
    """From one minute of a day up to, and without, another; in minutes since midnight by the clock on the wall."""

    start: int
    end: int


def check_hours(hours: OpeningHours) -> None:
    """Refuse hours that cannot be meant.

    Raises:
        ValueError: the place, such as `monday[0]`, and what is wrong there.
    """
    for weekday in WEEKDAYS:
        _read(getattr(hours, weekday), weekday)
    for number, other in enumerate(hours.exceptions):
        _read(other.hours, f"exceptions[{number}].hours")
        if other.last_day is not None and other.last_day < other.first_day:
            raise ValueError(f"exceptions[{number}].last_day: {other.last_day} is before {other.first_day}")


def check_schedule(schedule: Sequence[Scheduled]) -> None:
    """Refuse a schedule that cannot be meant.

    Raises:
        ValueError: the place, such as `[0].from`, and what is wrong there.
    """
    for number, scheduled in enumerate(schedule):
        start, end = scheduled.start or "00:00", scheduled.end or "24:00"
        for name, moment in (("from", start), ("to", end)):
            if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d|24:00", moment):
                raise ValueError(f"[{number}].{name}: {moment!r} is not a time such as '09:00'")
        if start >= end:
            raise ValueError(
                f"[{number}].to: {end!r} is not after {start!r}; over midnight write two, to 24:00 and from 00:00"
            )
        first, last = scheduled.first_day, scheduled.last_day
        if first is not None and last is not None and last < first:
            raise ValueError(f"[{number}].last_day: {last} is before {first}")


def spans(hours: OpeningHours, day: date) -> tuple[Span, ...]:
    """Return when the desk is open on a day, in order; hours that touch are one span."""
    for other in hours.exceptions:
        if other.first_day <= day <= (other.last_day or other.first_day):
            return _joined(_read(other.hours, "hours"))
    weekday = WEEKDAYS[day.weekday()]
    return _joined(_read(getattr(hours, weekday), weekday))


def is_open(hours: OpeningHours, local: datetime) -> bool:
    """Whether the desk is open at a moment in its own time."""
    minute = _minute(local)
    return any(span.start <= minute < span.end for span in spans(hours, local.date()))


def next_opening(hours: OpeningHours, local: datetime) -> datetime | None:
    """Return when a desk that is closed opens next: a day and time by the clock on the wall, without a zone.

    None if it is open, or does not open in the next 400 days. Open until midnight and again from midnight on is open
    throughout.
    """
    minute, day = _minute(local), local.date()
    if is_open(hours, local):
        return None
    for _ in range(_LOOKED_AHEAD_DAYS):
        for span in spans(hours, day):
            if span.start >= minute:
                return datetime.combine(day, time()) + timedelta(minutes=span.start)
        minute, day = 0, day + timedelta(days=1)
    return None


def outside_s(hours: OpeningHours, local: datetime) -> float:
    """Return how far a moment is from the opening hours in seconds of the wall clock: 0 inside, at most a day."""
    now = datetime.combine(local.date(), local.time())
    nearest = timedelta(days=1)
    for ahead in (-1, 0, 1):
        day = now.date() + timedelta(days=ahead)
        for span in spans(hours, day):
            start, end = (datetime.combine(day, time()) + timedelta(minutes=m) for m in (span.start, span.end))
            nearest = min(nearest, max(start - now, now - end, timedelta()))
    return nearest.total_seconds()


def open_hours(hours: OpeningHours, days: Iterable[date]) -> float:
    """Return how many hours the desk is open on these days together."""
    return sum(span.end - span.start for day in days for span in spans(hours, day)) / 60


def business_minutes(hours: OpeningHours, start: datetime, end: datetime, zone: tzinfo) -> float:
    """Return how many minutes the desk was open between two moments, 0 if `end` is not after `start`.

    Opening hours are read off the wall in the desk's zone; lengths are taken in UTC, so an hour that the clocks skip
    does not count and one that they repeat counts twice.

    Args:
        hours: of the desk.
        start: aware.
        end: aware.
        zone: of the desk.
    """
    day, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    total = timedelta()
    while day <= last:
        for opens, closes in open_moments(hours, day, zone):
            total += max(min(end, closes) - max(start, opens), timedelta())
        day += timedelta(days=1)
    return total.total_seconds() / 60


def open_moments(hours: OpeningHours, day: date, zone: tzinfo) -> list[tuple[datetime, datetime]]:
    """Return when the desk opens and closes on a day, in order, as moments in UTC."""
    return [(_moment(day, span.start, zone), _moment(day, span.end, zone)) for span in spans(hours, day)]


def scheduled(schedule: Sequence[Scheduled], desk: str, local: datetime) -> Scheduled | None:
    """Return the first entry that holds at a desk at a moment in its own time, or None."""
    moment, day = f"{local:%H:%M}", local.date()
    for entry in schedule:
        if (
            (not entry.desks or desk in entry.desks)
            and (not entry.weekdays or WEEKDAYS[day.weekday()] in entry.weekdays)
            and (entry.start or "00:00") <= moment < (entry.end or "24:00")
            and (entry.first_day is None or entry.first_day <= day)
            and (entry.last_day is None or day <= entry.last_day)
        ):
            return entry
    return None


def _moment(day: date, minute: int, zone: tzinfo) -> datetime:
    """Return a minute of a day on the wall as a moment in UTC (differences between zones' own times ignore clocks)."""
    days, rest = divmod(minute, _DAY_MINUTES)
    wall = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), zone)
    return wall.astimezone(UTC)


def _minute(local: datetime) -> int:
    return local.hour * 60 + local.minute


def _read(written: Spans, place: str) -> list[Span]:
    found: list[Span] = []
    for number, text in enumerate(written):
        here = f"{place}[{number}]: {text!r}"
        parts = re.fullmatch(_SPAN, text)
        if parts is None:
            raise ValueError(f"{here} is not a span such as '09:00-17:00'")
        start, end = (int(parts[n]) * 60 + int(parts[n + 1]) for n in (1, 3))
        if max(start, end) > _DAY_MINUTES:
            raise ValueError(f"{here} is past 24:00")
        if start >= end:
            raise ValueError(
                f"{here} does not end after it starts; over midnight write two spans, to 24:00 and from 00:00"
            )
        if found and start < found[-1].end:
            raise ValueError(f"{here} starts before the span before it ends")
        found.append(Span(start, end))
    return found


def _joined(found: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in found:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
