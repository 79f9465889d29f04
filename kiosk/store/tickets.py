"""Tickets from help-desk exports: taken in short transactions beside the running kiosk.

Rows wait in a temporary file, apart by the start of their keys, until the whole export was read; then they are merged
part by part, each in the order of its keys: so a transaction writes a few pages that lie together, and memory does
not grow with the export. A file that turns out to be unusable half-way leaves nothing, and one that is broken off
while merging is finished by taking it again.
"""

import marshal
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any

import msgspec

from kiosk.store import sqlite
from kiosk.store.staff import bring_in, change

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
"""What is handed over of a ticket, in this order: texts, and whole numbers from 0 on; empty and -1 where not known.

`key` and `requester` are hexadecimal. Without `created_at` a row adds its levels and `first_response` (Unix seconds) to
a ticket that is there.
"""

Row = tuple[Any, ...]

_CREATED, _ANSWERED, _RESPONSE, _BUSINESS = (
    COLUMNS.index(name) for name in ("created_at", "answered", "response_s", "business_response_s")
)
_LEVELS = tuple(COLUMNS.index(name) for name in ("response_sla", "resolution_sla", "first_response"))
_BATCH = 8_000  # tickets in one transaction: some 50 ms, for which a visitor's answer may have to wait
_BROUGHT_IN = 8  # transactions, after which the log is brought into the database: some 10 MB
_IN_MEMORY = 50_000  # rows
_HOLDS = "excluded.answered IS NULL AND NOT (excluded.resolved_at NOTNULL AND tickets.answered IS 0)"
"""Whether what is known of the first response holds: a row is silent about it, and closes no ticket that waits."""
_KNOWN = {
    "desk": "coalesce(nullif(excluded.desk, ''), tickets.desk)",
    "channel": "coalesce(nullif(excluded.channel, ''), tickets.channel)",
    "requester": "coalesce(excluded.requester, tickets.requester)",
    "created_at": "excluded.created_at",
    "created_day": "excluded.created_day",
    "answered": f"iif({_HOLDS}, tickets.answered, excluded.answered)",
    "response_s": f"iif({_HOLDS}, tickets.response_s, excluded.response_s)",
    "business_response_s": f"iif({_HOLDS}, tickets.business_response_s, excluded.business_response_s)",
    "resolved_at": "excluded.resolved_at",
    "resolved_day": "excluded.resolved_day",
    "response_sla": "coalesce(excluded.response_sla, tickets.response_sla)",
    "resolution_sla": "coalesce(excluded.resolution_sla, tickets.resolution_sla)",
}
"""What a ticket's column becomes when an export tells of it again; silence changes nothing."""
# None and bytes would be looked up among the adapters each time, which takes longer than all else.
_VALUES = """
(unhex(?{}), ?{}, ?{}, ?{}, nullif(unhex(?{}), x''), ?{}, ?{}, nullif(?{}, -1), nullif(?{}, -1), nullif(?{}, -1),
 nullif(?{}, -1), nullif(?{}, ''), nullif(?{}, ''), nullif(?{}, ''),
 {as_of}, iif(?{} = '' AND ?{} = '', 0, {as_of}))
"""
_UPDATED = f"""
ON CONFLICT (key) DO UPDATE SET {", ".join(f"{name} = {value}" for name, value in _KNOWN.items())},
    as_of = excluded.as_of, levels_as_of = max(tickets.levels_as_of, excluded.levels_as_of)
WHERE excluded.as_of >= tickets.as_of
    AND ({" OR ".join(f"tickets.{name} IS NOT {value}" for name, value in _KNOWN.items())})
"""
_WIDTH = len(COLUMNS) - 1
_TOGETHER = 8  # tickets in one statement, which takes three quarters of the time of eight
_SEEN_AGAIN = """
UPDATE tickets SET as_of = %(as_of)d, levels_as_of = iif(?2 = '' AND ?3 = '', levels_as_of, %(as_of)d)
WHERE key = unhex(?1) AND as_of < %(as_of)d
"""
_TOLD = """
UPDATE tickets SET
    response_sla = coalesce(nullif(:response, ''), response_sla),
    resolution_sla = coalesce(nullif(:resolution, ''), resolution_sla),
    answered = iif(:first < 0, answered, 1),
    response_s = iif(:first < 0, response_s, max(0, :first - created_at)),
    business_response_s = iif(:first < 0, business_response_s, nullif(:business, -1)),
    levels_as_of = :as_of
WHERE key = unhex(:key) AND levels_as_of <= :as_of
"""


class Taken(msgspec.Struct, frozen=True):
    """What came of an import: rows of tickets that are new, that changed, that were so, and that are not known."""

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


class Waiting:
    """Rows that wait to be merged; a context manager, at whose end they are gone."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._parts: defaultdict[str, list[Row]] = defaultdict(list)
        self._written: dict[str, list[tuple[int, int]]] = {}
        self._counts: dict[str, int] = {}
        self._held = 0

    def __enter__(self) -> "Waiting":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def put(self, rows: Iterable[Row]) -> int:
        """Let rows wait, and return how many; `COLUMNS` tells what is in them."""
        parts = self._parts
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007 - the last number is how many
            parts[row[0][:2]].append(row)
        self._held += count
        if self._held >= _IN_MEMORY:
            self._write()
        return count

    def merge(
        self,
        path: Path,
        as_of: int,
        waiting: Callable[[int], tuple[int, int]],
        business: Callable[[int, int], int],
        record: Import,
        progress: Callable[[int], object],
    ) -> Taken:
        """Bring the rows that wait into the tickets of the database at `path`.

        What a newer export said is not overwritten by an older one; what a row does not say stays as it was.

        Args:
            path: the database file, which is there.
            as_of: the moment the export shows, Unix seconds.
            waiting: returns for how long a ticket created then waits, elapsed and in business (seconds, -1: unknown).
            business: returns the business seconds between two moments (Unix seconds), -1 without opening hours.
            record: the file, noted when all is done.
            progress: told how many more rows are in.

        Raises:
            StoreError: the database cannot be used; some of the rows may be in.
        """
        self._write()
        added = written = unknown = count = 0
        for number, (first, end, rows) in enumerate(self._batches(), 1):
            ready = [row if row[_ANSWERED] else _settled(row, waiting) for row in rows]
            ready.sort(key=itemgetter(0))
            found = change(path, partial(_merge, first=first, end=end, rows=ready, as_of=as_of, business=business))
            added, written, unknown = added + found[0], written + found[1], unknown + found[2]
            count += len(ready)
            progress(len(ready))
            if number % _BROUGHT_IN == 0:
                bring_in(path)
        change(path, partial(_note, record=record))
        return Taken(added, written - added, count - written - unknown, unknown)

    def _write(self) -> None:
        self._file.seek(0, 2)
        for part, rows in self._parts.items():
            packed = marshal.dumps(rows)
            self._written.setdefault(part, []).append((self._file.tell(), len(packed)))
            self._counts[part] = self._counts.get(part, 0) + len(rows)
            self._file.write(packed)
        self._parts.clear()
        self._held = 0

    def _batches(self) -> Iterator[tuple[str, str, list[Row]]]:
        """Yield the rows of some parts, and between which keys these are (hexadecimal, the second one excluded)."""
        rows: list[Row] = []
        first = "00"
        names = sorted(self._written)
        for number, name in enumerate(names):
            for place, length in self._written[name]:
                self._file.seek(place)
                rows += marshal.loads(self._file.read(length))
            following = names[number + 1] if number + 1 < len(names) else None
            if following is None or len(rows) + self._counts[following] > _BATCH:
                end = "ff" * 17 if following is None else following
                yield first, end, rows
                rows, first = [], end


def _settled(row: Row, waiting: Callable[[int], tuple[int, int]]) -> Row:
    elapsed, business = waiting(row[_CREATED])
    return (*row[:_RESPONSE], elapsed, business, *row[_BUSINESS + 1 :])


def _merge(
    connection: sqlite.Connection,
    first: str,
    end: str,
    rows: list[Row],
    as_of: int,
    business: Callable[[int, int], int],
) -> tuple[int, int, int]:
    """Merge sorted rows; return how many tickets are new, how many rows wrote, how many are of tickets not known."""
    tickets = [row[:-1] for row in rows if row[_CREATED] >= 0]
    before = _count(connection, first, end)
    whole = len(tickets) - len(tickets) % _TOGETHER
    together = ([*chain.from_iterable(tickets[start : start + _TOGETHER])] for start in range(0, whole, _TOGETHER))
    written = connection.executemany(_put(_TOGETHER, as_of), together).rowcount
    written += connection.executemany(_put(1, as_of), tickets[whole:]).rowcount
    added = _count(connection, first, end) - before
    if written < len(tickets):
        seen = ((row[0], row[-2], row[-1]) for row in tickets)
        connection.executemany(_SEEN_AGAIN % {"as_of": as_of}, seen)
    unknown = 0
    if len(tickets) < len(rows):
        for row in rows:
            if row[_CREATED] < 0:
                changed = _tell(connection, row, as_of, business)
                unknown += changed is None
                written += bool(changed)
    return added, written, unknown


def _put(tickets: int, as_of: int) -> str:
    """Return the statement that puts so many tickets, by their `COLUMNS` without the last."""
    ends = range(_WIDTH, (tickets + 1) * _WIDTH, _WIDTH)
    values = (_VALUES.format(*range(end - _WIDTH + 1, end + 1), end - 1, end, as_of=as_of) for end in ends)
    columns = f"key, source, {', '.join(_KNOWN)}, as_of, levels_as_of"
    return f"INSERT INTO tickets ({columns}) VALUES {', '.join(values)} {_UPDATED}"


def _count(connection: sqlite.Connection, first: str, end: str) -> int:
    between = "SELECT count(*) FROM tickets WHERE key >= unhex(?) AND key < unhex(?)"
    return int(connection.execute(between, (first, end)).fetchone()[0])


def _tell(connection: sqlite.Connection, row: Row, as_of: int, business: Callable[[int, int], int]) -> bool | None:
    """Add a row of levels to its ticket; return whether that changed it, None if there is no such ticket."""
    look = "SELECT created_at, answered, response_s, response_sla, resolution_sla FROM tickets WHERE key = unhex(?)"
    before = connection.execute(look, (row[0],)).fetchone()
    if before is None:
        return None
    response, resolution, first = (row[place] for place in _LEVELS)
    told = {
        "key": row[0],
        "response": response,
        "resolution": resolution,
        "first": first,
        "business": business(before[0], max(before[0], first)) if first >= 0 else -1,
        "as_of": as_of,
    }
    connection.execute(_TOLD, told)
    return bool(connection.execute(look, (row[0],)).fetchone() != before)


def _note(connection: sqlite.Connection, record: Import) -> None:
    connection.execute(
        "INSERT INTO ticket_imports (digest, source, at, as_of, row_count, kept, bad) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (digest) DO NOTHING",
        (record.digest, record.source, record.at, record.as_of, record.rows, record.kept, record.bad),
    )
