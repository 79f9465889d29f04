"""The log read back: its rows, newest first, and the proof that none was changed, removed, moved or cut off.

The chain alone cannot tell that its end was cut off, or that all of it was written anew. So the number and hash of the
last row are kept beside the database too, in a small file that follows each row (`kiosk.store.mark` tells how it is
written). Whoever may write both files can forge both: the hash that `kiosk audit --verify` prints, written down or sent
elsewhere now and then, is what proves the log against them.
"""

import contextlib
from collections.abc import Callable, Collection, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from kiosk.store import mark, sqlite
from kiosk.store.audit import COLUMNS, GENESIS, Action, append, chained

_TELL_EVERY = 1000
_NAMED = 5
_TOLD_AGAIN = 20  # rows after which a mark that is still missing is told again


class Entry(msgspec.Struct, frozen=True):
    """One row: its number, when (UTC), on which kiosk, who (a role), what, and to what."""

    seq: int
    at: str
    kiosk: str
    role: str
    action: str
    detail: dict[str, Any]


class Flaw(StrEnum):
    """What the proof found; the last two are no sign that somebody was at it."""

    CHANGED = "changed"
    MISSING = "missing"
    CUT = "cut"
    REWRITTEN = "rewritten"
    NO_MARK = "no_mark"
    OTHER_MARK = "other_mark"
    OLD_MARK = "old_mark"


class Verdict(msgspec.Struct, frozen=True):
    """How the log stands.

    Attributes:
        rows: how many there are.
        last: the last one's number, 0 in an empty log.
        head: the last one's hash in hex; empty in an empty log.
        marked: the number in the mark beside the database, None without one.
        flaws: what was found, with the numbers it is about (the first few).
    """

    rows: int
    last: int
    head: str
    marked: int | None
    flaws: tuple[tuple[Flaw, tuple[int, ...]], ...] = ()

    @property
    def well(self) -> bool:
        """Whether every row is as it was written, and the last one is the last that was."""
        return all(flaw is Flaw.OLD_MARK for flaw, _ in self.flaws)

    def sentences(self) -> Iterator[tuple[Flaw, str]]:
        """Yield what was found, in English."""
        for flaw, numbers in self.flaws:
            yield flaw, _SENTENCES[flaw].format(numbers=", ".join(map(str, numbers)), last=self.last, mark=self.marked)


_SENTENCES = {
    Flaw.CHANGED: "The log was changed, or rows changed places, at number {numbers}.",
    Flaw.MISSING: "Rows of the log are missing before number {numbers}.",
    Flaw.CUT: "The log ends at number {last}, but number {mark} was written: its end was cut off, or an older database "
    "was put in its place.",
    Flaw.REWRITTEN: "The log links, but its row {mark} is not the one that was written: it was written anew.",
    Flaw.NO_MARK: "The log's mark is missing, so whether its end was cut off cannot be told.",
    Flaw.OTHER_MARK: "The log's mark is of another database, so whether the end was cut off cannot be told.",
    Flaw.OLD_MARK: "The log's mark stands at number {mark} of {last}: the program ended before it could follow, or "
    "rows were added by something else.",
}


def mark_path(database: Path) -> Path:
    """Return where the last row's number and hash are kept beside a database."""
    return database.with_suffix(".audit-mark")


def entries(
    connection: sqlite.Connection,
    *,
    limit: int | None = None,
    before: int | None = None,
    actions: Collection[str] | None = None,
    oldest_first: bool = False,
) -> Iterator[Entry]:
    """Yield rows, the newest first.

    Args:
        connection: open for reading.
        limit: at most so many.
        before: only rows with a smaller number.
        actions: only these; None for all.
        oldest_first: turn the order round.
    """
    where, values = ["1"], list[Any]()
    if before is not None:
        where.append("seq < ?")
        values.append(before)
    if actions is not None:
        where.append(f"action IN ({', '.join('?' * len(actions))})")
        values += sorted(actions)
    sql = f"SELECT {', '.join(COLUMNS)} FROM audit WHERE {' AND '.join(where)} ORDER BY seq"
    sql += f"{'' if oldest_first else ' DESC'} LIMIT ?"
    for seq, at, kiosk, role, action, detail in connection.execute(sql, (*values, -1 if limit is None else limit)):
        told = msgspec.json.decode(detail)
        yield Entry(seq, at, kiosk, role, action, told if isinstance(told, dict) else {})


def verify(
    connection: sqlite.Connection, database: Path, progress: Callable[[int, int], None] | None = None
) -> Verdict:
    """Prove the log; the connection is open for reading and sees one state throughout (in a transaction).

    Args:
        connection: to the database.
        database: its file, beside which the mark lies.
        progress: told now and then how many rows of how many were looked at.

    Raises:
        OSError: the mark is there but cannot be read.
    """
    known = mark.read(mark_path(database))  # first: what is written meanwhile must not look like a cut
    (total,) = connection.execute("SELECT count(*) FROM audit").fetchone()
    changed, missing = list[int](), list[int]()
    before, last, rows, at_mark = GENESIS, 0, 0, None
    for *told, kept in connection.execute(f"SELECT {', '.join(COLUMNS)}, hash FROM audit ORDER BY seq"):
        record = tuple(told)
        if record[0] != last + 1:
            missing.append(record[0])
        elif chained(before, record) != bytes(kept):
            changed.append(record[0])
        before, last, rows = bytes(kept), record[0], rows + 1
        if known is not None and last == known.seq:
            at_mark = before.hex()
        if progress is not None and rows % _TELL_EVERY == 0:
            progress(rows, total)
    flaws = [(flaw, tuple(at[:_NAMED])) for flaw, at in ((Flaw.CHANGED, changed), (Flaw.MISSING, missing)) if at]
    flaws += [(flaw, ()) for flaw in _by_mark(known, _database_id(connection), last, at_mark)]
    return Verdict(rows, last, before.hex() if rows else "", None if known is None else known.seq, tuple(flaws))


def _by_mark(known: mark.Mark | None, database_id: str, last: int, at_mark: str | None) -> Iterator[Flaw]:
    if known is None:
        if last:
            yield Flaw.NO_MARK
    elif known.database != database_id:
        yield Flaw.OTHER_MARK
    elif known.seq > last:
        yield Flaw.CUT
    elif at_mark != known.head:
        yield Flaw.REWRITTEN
    elif known.seq < last:
        yield Flaw.OLD_MARK


def last_of(connection: sqlite.Connection) -> int:
    """Return the last row's number, 0 in an empty log."""
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()
    return int(last)


def tell_of_mark(connection: sqlite.Connection, database: Path, before: int) -> None:
    """Add a row if the mark is not there or is another database's, before `follow` makes one that fits.

    So the log itself holds for good that its end could have been cut off here. Inside the transaction that has just
    added rows.

    Args:
        connection: in the transaction.
        database: its file.
        before: the last row's number before that transaction; a log that begins needs no mark.
    """
    try:
        known = mark.read(mark_path(database))
    except OSError:
        return  # whoever reads the log is told
    if known is None and before:
        told: dict[str, object] = {"what": "log", "state": "missing"}
    elif known is not None and known.database != _database_id(connection):
        told = {"what": "log", "state": "another", "number": known.seq}
    else:
        return
    if any(before - _TOLD_AGAIN < one.seq for one in entries(connection, limit=1, actions={str(Action.MARK_REPLACED)})):
        return  # where the disk refuses the mark, not every row is followed by another
    at, kiosk = connection.execute("SELECT at, kiosk FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    append(connection, at, kiosk, "kiosk", Action.MARK_REPLACED, told)


def follow(connection: sqlite.Connection, database: Path) -> None:
    """Bring the mark up to the last row, after that was committed.

    A mark that the log does not lead to is evidence and stays as it is; one of another database gives way to a new
    one. Where the disk refuses, the next row tries again.
    """
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None:
        return
    here = mark.Mark(int(row[0]), bytes(row[1]).hex(), _database_id(connection))
    place = mark_path(database)
    with contextlib.suppress(OSError):
        known = mark.read(place)
        if known is None or known.database != here.database:
            mark.start_over(place, here)
        elif known.seq < here.seq and _hash_at(connection, known.seq) == known.head:
            mark.write(place, here)


def begin_anew(connection: sqlite.Connection, database: Path) -> None:
    """Let the mark be that of the log as it is now: an older database was put in place, and its log says so.

    Raises:
        OSError: the disk refused; the mark before is still there.
    """
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None:
        mark_path(database).unlink(missing_ok=True)
    else:
        head = mark.Mark(int(row[0]), bytes(row[1]).hex(), _database_id(connection))
        mark.start_over(mark_path(database), head)


def _hash_at(connection: sqlite.Connection, seq: int) -> str | None:
    row = connection.execute("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
    return None if row is None else bytes(row[0]).hex()


def _database_id(connection: sqlite.Connection) -> str:
    row = connection.execute("SELECT value FROM about WHERE name = 'database'").fetchone()
    return "" if row is None else str(row[0])
