"""What is handed to the store of a ticket: digests in place of ids and names, days of the desk's own calendar."""

import hashlib
import os
import sys
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from kiosk.durable import write_whole
from kiosk.hours import OpeningHours, open_moments
from kiosk.plain_file import beginning
from kiosk.tickets.ticket import Ticket

KEY_BYTES = 32
DIGEST_BYTES = 16
QUARTER = 900

_REMEMBERED = 1 << 17


class KeyDamagedError(Exception):
    """The file with the key is not what was written; the message says what to do."""


def load_key(path: Path) -> bytes:
    """Return the key of this kiosk's digests, made at the first time.

    Without it nobody can tell from the database whose tickets these are; with another one every ticket would be new.

    Raises:
        OSError: the file cannot be read or written.
        KeyDamagedError: it is there, and no key.
    """
    try:
        key = beginning(path, 1024)
    except FileNotFoundError:
        key = os.urandom(KEY_BYTES)
        write_whole(path, key)
    if len(key) != KEY_BYTES:
        raise KeyDamagedError(
            f"{path}: this is no key ({len(key)} bytes, not {KEY_BYTES}). Put back the file from a backup; without it "
            "tickets that are known cannot be told from new ones."
        )
    return key


class Keeper:
    """Turns tickets into rows of `kiosk.store.tickets.COLUMNS`."""

    def __init__(self, key: bytes, source: str, zone: tzinfo, hours: OpeningHours | None) -> None:
        """Keep tickets of one system.

        Args:
            key: from `load_key`.
            source: the system's name; two systems may number their tickets alike.
            zone: of the desk, whose days these are.
            hours: of the desk; without any there is no business time but what the export tells.
        """
        self._ticket = hashlib.blake2b(f"{source}\x00".encode(), key=key, digest_size=DIGEST_BYTES)
        self._source = source
        self._days = Days(zone)
        self._people = People(key)
        self._business = None if hours is None else OpenTime(hours, zone)
        self.as_of = 0
        """The latest moment of all tickets so far, Unix seconds: what the export shows is no older."""

    def row(self, ticket: Ticket) -> tuple[Any, ...]:
        """Return a ticket as a row, with -1 and empty texts for what is not known."""
        created, first, resolved = ticket.created, ticket.first_response, ticket.resolved
        response, business, answered = ticket.first_response_s, ticket.business_response_s, ticket.answered
        newest = max(created or 0, first or 0, resolved or 0)
        if newest > self.as_of:
            self.as_of = newest
        if created is None:
            response = business = answered = None
        else:
            if response is None and first is not None:
                response = first - created
            if business is None and response is not None and self._business is not None:
                business = self._business.seconds(created, created + response)
        digest = self._ticket.copy()
        digest.update(ticket.id.encode())
        return (
            digest.hexdigest(),
            self._source,
            ticket.desk,
            ticket.channel,
            self._people[ticket.requester] if ticket.requester else "",
            -1 if created is None else created,
            "" if created is None else self._days[created // QUARTER],
            -1 if answered is None else int(answered),
            -1 if response is None else response,
            -1 if business is None else business,
            -1 if resolved is None else resolved,
            "" if resolved is None else self._days[resolved // QUARTER],
            "" if ticket.response_sla is None else ticket.response_sla.value,
            "" if ticket.resolution_sla is None else ticket.resolution_sla.value,
            -1 if first is None else first,
        )

    def waiting(self, created: int) -> tuple[int, int]:
        """Return for how long a ticket waits when the export shows it, in seconds: elapsed, and business or -1."""
        elapsed = max(0, self.as_of - created)
        return elapsed, self.business(created, created + elapsed)

    def business(self, start: int, end: int) -> int:
        """Return the open seconds between two moments (Unix seconds); -1 without opening hours."""
        return -1 if self._business is None else self._business.seconds(start, end)


class People(dict[str, str]):
    """Keyed digests (hexadecimal) of those who ask, by what the export calls them; the latest are remembered."""

    def __init__(self, key: bytes) -> None:
        """Make digests with the key of `load_key`."""
        super().__init__()
        self._digest = hashlib.blake2b(b"person\x00", key=key, digest_size=DIGEST_BYTES)

    def __missing__(self, name: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        plain = name.strip().casefold()
        digest = self._digest.copy()
        digest.update(plain.encode())
        found = self[name] = digest.hexdigest() if plain else ""
        return found


class Days(dict[int, str]):
    """The desk's days (ISO 8601), by the quarter of an hour since 1970: offsets from UTC are multiples of one."""

    def __init__(self, zone: tzinfo) -> None:
        """Know the days of a zone."""
        super().__init__()
        self._zone = zone

    def __missing__(self, quarter: int) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        day = datetime.fromtimestamp(quarter * QUARTER, self._zone).date().isoformat()
        found = self[quarter] = sys.intern(day)  # a day has 96 quarters
        return found


class OpenTime:
    """Adds up the desk's open time between moments; each day's hours are read once."""

    def __init__(self, hours: OpeningHours, zone: tzinfo) -> None:
        """Know the hours of a desk in its zone."""
        self._hours = hours
        self._zone = zone
        self._days: dict[int, date] = {}
        self._open: dict[date, tuple[int, list[tuple[int, int]]]] = {}
        self._first: date | None = None
        self._next: date | None = None

    def seconds(self, start: int, end: int) -> int:
        """Return the open seconds between two moments (Unix seconds), 0 if the second is not after the first.

        Both are from 1980 to 2199. The same as `kiosk.hours.business_minutes`, for millions of moments.
        """
        return max(0, self._until(end) - self._until(start))

    def _until(self, moment: int) -> int:
        """Return the open seconds up to a moment since a day that stays the same."""
        quarter = moment // QUARTER
        day = self._days.get(quarter)
        if day is None:
            if len(self._days) >= _REMEMBERED:
                self._days.clear()
            day = self._days[quarter] = datetime.fromtimestamp(quarter * QUARTER, self._zone).date()
        if day not in self._open:
            self._reach(day)
        total, spans = self._open[day]
        for opens, closes in spans:
            if moment > opens:
                total += min(moment, closes) - opens
        return total

    def _reach(self, day: date) -> None:
        """Add up the days to one that was not needed before."""
        if self._first is None or self._next is None:
            self._first = self._next = day
            self._open[day] = (0, [])
        while self._next <= day:
            before = self._next - timedelta(days=1)
            self._open[self._next] = (self._after(before), self._spans(self._next))
            self._next += timedelta(days=1)
        while day < self._first:
            self._first -= timedelta(days=1)
            spans = self._spans(self._first)
            after = self._open[self._first + timedelta(days=1)][0]
            self._open[self._first] = (after - sum(closes - opens for opens, closes in spans), spans)

    def _after(self, day: date) -> int:
        total, spans = self._open.get(day, (0, []))
        return total + sum(closes - opens for opens, closes in spans)

    def _spans(self, day: date) -> list[tuple[int, int]]:
        moments = open_moments(self._hours, day, self._zone)
        return [(int(opens.timestamp()), int(closes.timestamp())) for opens, closes in moments]
