"""Taking the store over at start: lock, check, upgrade, close what a crash left open, compare with the mark."""

import uuid
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.store import audit, audit_trail, mark, responses, sqlite, surveys
from kiosk.store.database import Damaged, open_for_writing
from kiosk.store.errors import from_os, from_sqlite
from kiosk.store.place import Lock, make_folder, refuse_network
from kiosk.store.times import file_stamp, utc_text


class Opened(msgspec.Struct, frozen=True):
    """What was found when the store was opened.

    Attributes:
        path: the database file.
        sqlite_version: of the library in use.
        check: what was checked: "none" (new file), "quick", "full", or "partial" where it would have taken too long.
        last_seq: number of the last response, 0 in an empty store.
        interrupted: responses that a crash or a power cut had left open and that were ended now.
        damaged: a file that could not be used and was moved aside; staff must be told.
        lost: responses that had been acknowledged and are not in the database: the disk forgot them.
    """

    path: Path
    sqlite_version: str
    check: str
    last_seq: int
    interrupted: int = 0
    damaged: Damaged | None = None
    lost: int = 0


class Held:
    """The open database with its lock and its mark; made by `take`, used by one thread."""

    def __init__(self, path: Path, lock: Lock, connection: sqlite.Connection, database_id: str) -> None:
        self.path = path
        self.connection = connection
        self.database_id = database_id
        self._lock = lock
        self._mark = mark.mark_path(path)

    def checkpoint(self) -> bool:
        """Bring the log into the database file, flushed; False if a reader was in the way of some of it.

        So it is where another connection is just bringing it in: then SQLite does nothing and says busy, -1 and -1.
        What is committed is on disk either way.
        """
        busy, pages, brought = self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return not busy and bool(pages == brought)

    def empty_log(self) -> None:
        """Cut the log down to nothing, if no reader needs it: one flipped bit in it could undo what follows it.

        This needs no flush and frees disk blocks, which can take longer than all else; so it comes after the answer.
        """
        self.connection.execute("PRAGMA busy_timeout = 0")  # do not wait for a reader
        try:
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self.connection.execute("PRAGMA busy_timeout = 5000")

    def put_mark(self, receipt: responses.Receipt) -> None:
        """Put the high-water mark on disk.

        Raises:
            OSError: the disk refused.
        """
        mark.write(self._mark, mark.Mark(receipt.seq, receipt.head, self.database_id))

    def begin(self) -> None:
        """Begin a transaction that may write."""
        self.connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Commit; when this returns, the disk has it."""
        self.connection.execute("COMMIT")

    def roll_back(self) -> None:
        """End a transaction without a trace, if one is open."""
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close the database; the lock then says whether all of it went well.

        Raises:
            sqlite.Error: the database could not be closed cleanly.
        """
        clean = False
        try:
            self.connection.close()
            clean = True
        finally:
            self._lock.release(clean=clean)


def take(path: Path, clock: Clock, *, check: str = "auto", recover: bool = True) -> tuple[Held, Opened]:
    """Open the store for writing.

    Args:
        path: the database file.
        clock: names files moved aside and dates what is written.
        check: "full", "quick" or "none"; "auto" is quick, or full if the last program did not close it; "condemned"
            moves the file aside without asking it.
        recover: whether to end the responses left open; not when the running program opens it again.

    Raises:
        StoreError: why it could not be opened.
    """
    make_folder(path.parent)
    refuse_network(path.parent)  # before the lock, which may hang there, or look as if another program had it
    lock = Lock(path)
    lock.acquire()
    try:
        if check == "auto":
            check = "quick" if lock.was_clean else "full"
        checked = open_for_writing(path, clock, check=check)
        connection = checked.connection
        try:
            database_id = _identify(connection, clock)
            interrupted = _recover(connection) if recover else 0
            held = Held(path, lock, connection, database_id)
            last = responses.head(connection)
            lost = _compare(held, last, clock)
            if interrupted and last is not None:
                held.put_mark(last)
            if not lock.was_clean:
                held.empty_log()  # what a crash left in the log alone is brought into the database file
        except BaseException:
            connection.close()
            raise
    except sqlite.Error as error:
        lock.release(clean=False)
        raise from_sqlite(error, path) from error
    except OSError as error:
        lock.release(clean=False)
        raise from_os(error, path) from error
    except BaseException:
        lock.release(clean=False)
        raise
    seq = 0 if last is None else last.seq
    return held, Opened(path, sqlite.version, checked.check, seq, interrupted, checked.damaged, lost)


def _identify(connection: sqlite.Connection, clock: Clock) -> str:
    row = connection.execute("SELECT value FROM about WHERE name = 'database'").fetchone()
    if row is not None:
        return str(row[0])
    name = str(uuid.uuid4())
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO about (name, value) VALUES (?, ?)",
        [("database", name), ("created_at", utc_text(clock.now()))],
    )
    connection.execute("COMMIT")
    return name


def _recover(connection: sqlite.Connection) -> int:
    (left,) = connection.execute("SELECT count(*) FROM responses WHERE seq IS NULL").fetchone()
    if not left:
        return 0
    connection.execute("BEGIN IMMEDIATE")
    found = responses.end_interrupted(connection, surveys.known)
    connection.execute("COMMIT")
    return found


def _compare(held: Held, last: responses.Receipt | None, clock: Clock) -> int:
    """Return how many acknowledged responses the database lacks; a mark that does not fit is kept for the doctor."""
    place = mark.mark_path(held.path)
    known = mark.read(place)
    if known is None:
        if last is not None:
            if last.seq > 1:  # after the first one the power may have gone
                _note_mark(held, clock, {"what": "responses", "state": "missing"})
            held.put_mark(last)
        return 0
    same = known.database == held.database_id
    seq = 0 if last is None else last.seq
    if same and known.seq <= seq and responses.hash_of(held.connection, known.seq) == known.head:
        return 0
    aside = place.with_name(f"{place.name}.differs-{file_stamp(clock.now())}")
    place.rename(aside)
    _note_mark(held, clock, {"what": "responses", "state": "another", "number": known.seq})
    if last is not None:
        held.put_mark(last)
    return max(known.seq - seq, 1) if same else known.seq


def _note_mark(held: Held, clock: Clock, detail: dict[str, object]) -> None:
    """Write into the log that the mark is begun anew: responses could have been cut off here."""
    connection = held.connection
    row = connection.execute("SELECT kiosk FROM responses ORDER BY seq DESC LIMIT 1").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    at = utc_text(clock.now())
    audit.append(connection, at, "" if row is None else row[0], "kiosk", audit.Action.MARK_REPLACED, detail)
    connection.execute("COMMIT")
    audit_trail.follow(connection, held.path)
