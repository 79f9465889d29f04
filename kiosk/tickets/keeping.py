"""What is handed to the store of a ticket: digests in place of ids and names, days of the desk's own calendar."""

import hashlib
import os
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from kiosk.durable import write_whole
from kiosk.hours import OpeningHours, business_minutes
from kiosk.tickets.ticket import Level, Ticket

KEY_BYTES = 32
DIGEST_BYTES = 16

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
        key = path.read_bytes()
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

    def __init__(self, key: bytes, source: str, zone: tzinfo) -> None:
        """Keep tickets of one system; days are those of the desk's time zone."""
        self._key = key
        self._source = source
        self._prefix = f"{source}\x00".encode()
        self._zone = zone
        self._days: dict[int, str] = {}
        self._people: dict[str, bytes] = {}
        self.as_of = 0
        """The latest moment of all tickets so far, Unix seconds: what the export shows is no older."""

    def row(self, ticket: Ticket) -> tuple[Any, ...]:
        """Return a ticket as a row."""
        created, first, resolved = ticket.created, ticket.first_response, ticket.resolved
        self.as_of = max(self.as_of, created or 0, first or 0, resolved or 0)
        response = ticket.first_response_s
        if response is None and first is not None and created is not None:
            response = first - created
        answered: int | None = None
        if created is not None:
            if response is not None or ticket.business_response_s is not None:
                answered = 1
            elif resolved is None:
                answered = 0
        return (
            hashlib.blake2b(self._prefix + ticket.id.encode(), key=self._key, digest_size=DIGEST_BYTES).digest(),
            self._source,
            ticket.desk[:200],
            ticket.channel[:200],
            self._person(ticket.requester) if ticket.requester else None,
            created,
            None if created is None else self._day(created),
            answered,
            response,
            ticket.business_response_s,
            resolved,
            None if resolved is None else self._day(resolved),
            _text(ticket.response_sla),
            _text(ticket.resolution_sla),
            first if created is None else None,
        )

    def _person(self, name: str) -> bytes:
        known = self._people.get(name)
        if known is None:
            if len(self._people) >= _REMEMBERED:
                self._people.clear()
            plain = name.strip().casefold().encode()
            known = hashlib.blake2b(b"person\x00" + plain, key=self._key, digest_size=DIGEST_BYTES).digest()
            self._people[name] = known
        return known

    def _day(self, moment: int) -> str:
        # Offsets are multiples of a quarter of an hour, so all moments of a quarter are of the same day.
        quarter = moment // 900
        day = self._days.get(quarter)
        if day is None:
            if len(self._days) >= _REMEMBERED:
                self._days.clear()
            day = datetime.fromtimestamp(quarter * 900, self._zone).date().isoformat()
            self._days[quarter] = day
        return day


def business_clock(hours: OpeningHours | None, zone: tzinfo) -> Callable[[int, int], int | None]:
    """Return a function of two moments (Unix seconds) that gives the open seconds between them; None without hours."""
    if hours is None:
        return lambda _start, _end: None

    def seconds(start: int | None, end: int | None) -> int | None:
        if start is None or end is None:
            return None
        first, last = datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC)
        return round(60 * business_minutes(hours, first, last, zone))

    return seconds


def _text(level: Level | None) -> str | None:
    return None if level is None else str(level)
