"""Tickets from help-desk exports: taken in short transactions beside the running kiosk, and counted.

Rows wait in a temporary table until the whole file was read; then they are merged in the order of their keys. A file
that turns out to be unusable half-way leaves nothing, and one that is broken off while merging is finished by taking
it again.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from kiosk.store import sqlite
from kiosk.store.staff import opened, transaction

COLUMNS = (
    "key",
    "source",
    "desk",
    "channel",
    "requester",
    "created_at",
    "created_day",
    "answered",
    "response_s",
    "business_response_s",
    "resolved_at",
    "resolved_day",
    "response_sla",
    "resolution_sla",
    "first_response",
)
"""What is handed over of a ticket, in this order; `first_response` in Unix seconds for one whose creation is known."""

Row = tuple[Any, ...]

_PART = "FROM sorted AS s WHERE s.rowid BETWEEN :first AND :last AND s.created_at"
_NEW = f"""
SELECT count(DISTINCT s.key) {_PART} NOTNULL AND NOT EXISTS (SELECT 1 FROM tickets AS t WHERE t.key = s.key)
"""
_UNKNOWN = f"""
SELECT count(*) {_PART} IS NULL AND NOT EXISTS (SELECT 1 FROM tickets AS t WHERE t.key = s.key)
"""
_KNOWN = {
    "desk": "coalesce(nullif(excluded.desk, ''), tickets.desk)",
    "channel": "coalesce(nullif(excluded.channel, ''), tickets.channel)",
    "requester": "coalesce(excluded.requester, tickets.requester)",
    "created_at": "excluded.created_at",
    "created_day": "excluded.created_day",
    "answered": "coalesce(excluded.answered, tickets.answered)",
    "response_s": "iif(excluded.answered IS NULL, tickets.response_s, excluded.response_s)",
    "business_response_s": "iif(excluded.answered IS NULL, tickets.business_response_s, excluded.business_response_s)",
    "resolved_at": "excluded.resolved_at",
    "resolved_day": "excluded.resolved_day",
    "response_sla": "coalesce(excluded.response_sla, tickets.response_sla)",
    "resolution_sla": "coalesce(excluded.resolution_sla, tickets.resolution_sla)",
}
"""What a ticket's column becomes when an export tells of it again; silence changes nothing."""
_PUT = f"""
INSERT INTO tickets (key, source, {", ".join(_KNOWN)}, as_of)
SELECT s.key, s.source, s.desk, s.channel, s.requester, s.created_at, s.created_day, s.answered,
       iif(s.answered = 0, max(0, :as_of - s.created_at), s.response_s),
       CASE s.answered WHEN 0 THEN business_s(s.created_at, :as_of)
                       WHEN 1 THEN coalesce(s.business_response_s, business_s(s.created_at, s.created_at + s.response_s)) END,
       s.resolved_at, s.resolved_day, s.response_sla, s.resolution_sla, :as_of
{_PART} NOTNULL ORDER BY s.rowid
ON CONFLICT (key) DO UPDATE SET {", ".join(f"{name} = {value}" for name, value in _KNOWN.items())}, as_of = excluded.as_of
WHERE excluded.as_of >= tickets.as_of
    AND ({" OR ".join(f"tickets.{name} IS NOT {value}" for name, value in _KNOWN.items())})
"""
_ADD_LEVELS = f"""
UPDATE tickets SET
    response_sla = coalesce(more.response_sla, tickets.response_sla),
    resolution_sla = coalesce(more.resolution_sla, tickets.resolution_sla),
    answered = iif(more.first_response IS NULL, tickets.answered, 1),
    response_s = coalesce(max(0, more.first_response - tickets.created_at), tickets.response_s),
    business_response_s = iif(more.first_response IS NULL, tickets.business_response_s,
                              business_s(tickets.created_at, max(more.first_response, tickets.created_at)))
FROM (
    SELECT s.key, max(s.response_sla) AS response_sla, max(s.resolution_sla) AS resolution_sla,
           max(s.first_response) AS first_response
    {_PART} IS NULL GROUP BY s.key
) AS more
WHERE tickets.key = more.key AND (
    more.response_sla IS NOT NULL AND more.response_sla IS NOT tickets.response_sla
    OR more.resolution_sla IS NOT NULL AND more.resolution_sla IS NOT tickets.resolution_sla
    OR more.first_response IS NOT NULL AND more.first_response - tickets.created_at IS NOT tickets.response_s)
"""
_BATCH = 8_000  # tickets in one transaction: some 50 ms, for which a visitor's answer may have to wait


class Taken(msgspec.Struct, frozen=True):
    """What came of an import: tickets that are new, that changed, that were known so, and that nothing is known of."""

    added: int
    changed: int
    same: int
    unknown: int


class Import(msgspec.Struct, frozen=True):
    """A file that was taken before."""

    digest: str
    source: str
    at: str
    as_of: int
    rows: int
    kept: int
    bad: int


def imports(connection: sqlite.Connection) -> list[Import]:
    """Return the files that were taken, the newest first."""
    rows = connection.execute(
        "SELECT digest, source, at, as_of, row_count, kept, bad FROM ticket_imports ORDER BY at DESC"
    )
    return [Import(*row) for row in rows]


class Staging:
    """A connection with a temporary table that rows are put in first; a context manager."""

    def __init__(self, path: Path) -> None:
        """Take tickets into the database at `path`, which is there."""
        self._path = path
        self._opened = opened(path)

    def __enter__(self) -> "Staging":
        self._connection = self._opened.__enter__()
        columns = ", ".join(COLUMNS)
        self._connection.execute(f"CREATE TEMP TABLE staged ({columns})")
        self._add = f"INSERT INTO staged ({columns}) VALUES ({', '.join('?' * len(COLUMNS))})"
        return self

    def __exit__(self, *error: Any) -> None:
        self._opened.__exit__(*error)

    def put(self, rows: Iterable[Row]) -> None:
        """Let rows wait; `COLUMNS` tells what is in them."""
        self._connection.execute("BEGIN")
        try:
            self._connection.executemany(self._add, rows)
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def merge(
        self,
        as_of: int,
        business: Callable[[int, int], int | None],
        record: Import,
        progress: Callable[[int], object],
    ) -> Taken:
        """Bring the rows that wait into the tickets.

        What a newer export said is not overwritten by an older one; what a row does not say stays as it was.

        Args:
            as_of: the moment the export shows, Unix seconds.
            business: returns the business seconds between two moments (Unix seconds), None without opening hours.
            record: the file, noted when all is done.
            progress: told how many more rows are in.
        """
        connection = self._connection
        connection.create_function("business_s", 2, business)
        connection.execute("CREATE TEMP TABLE sorted AS SELECT * FROM staged ORDER BY key, rowid")
        connection.execute("DROP TABLE staged")
        (last,) = connection.execute("SELECT coalesce(max(rowid), 0) FROM sorted").fetchone()
        added = written = unknown = 0
        for first in range(1, last + 1, _BATCH):
            bounds = {"first": first, "last": min(first + _BATCH - 1, last), "as_of": as_of}
            found = transaction(connection, self._path, lambda inside, bounds=bounds: _merge(inside, bounds))
            added, written, unknown = added + found[0], written + found[1], unknown + found[2]
            progress(bounds["last"] - first + 1)
        transaction(connection, self._path, lambda inside: _note(inside, record))
        return Taken(added, written - added, last - written - unknown, unknown)


def _merge(connection: sqlite.Connection, bounds: dict[str, int]) -> tuple[int, int, int]:
    """Merge some of the sorted rows; return how many tickets are new, how many rows wrote, how many are not known."""
    (added,) = connection.execute(_NEW, bounds).fetchone()
    (unknown,) = connection.execute(_UNKNOWN, bounds).fetchone()
    before = connection.total_changes
    connection.execute(_PUT, bounds)
    connection.execute(_ADD_LEVELS, bounds)
    return added, connection.total_changes - before, unknown


def _note(connection: sqlite.Connection, record: Import) -> None:
    connection.execute(
        "INSERT INTO ticket_imports (digest, source, at, as_of, row_count, kept, bad) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (digest) DO NOTHING",
        (record.digest, record.source, record.at, record.as_of, record.rows, record.kept, record.bad),
    )
