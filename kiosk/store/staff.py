"""What staff write beside the running kiosk: one short transaction at a time, in their own tables.

The lock of `kiosk.store.place` keeps a second *kiosk* out: two of them would number responses, end what the other has
open, write one high-water mark over the other and move a damaged file from under each other. None of that is done
here. What is done here is safe beside the kiosk's writer because
- SQLite itself lets one connection write at a time, across processes; the other waits (`busy_timeout`), and a
  transaction here is a few rows (of tickets some thousand), so the kiosk waits no longer than for a flush or two;
- staff's tables (ideas, armings, tickets, customers, their log) are not part of the responses' chain, counts or mark;
- the connection is opened for one transaction and closed again, so that it never holds on to a file that the kiosk
  has moved aside, and it never checkpoints by itself while the kiosk has the file open (`wal_autocheckpoint=0`; where
  it is the last to close, SQLite brings its own log in, as at any clean end; work of many transactions calls
  `bring_in` between two of them);
- nothing is made or upgraded: the schema is compared inside the transaction, so a kiosk of another version that is
  just upgrading the file is waited for and then refused.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.store import audit_trail, database, responses, sqlite
from kiosk.store.errors import UNREADABLE, StoreError, Trouble, from_sqlite, spoiled

T = TypeVar("T")

TABLES = frozenset(
    {"ideas", "idea_events", "idea_votes", "armings", "tickets", "ticket_imports", "customers"}
    | {"audit", "alert_events", "comment_events"}
)
"""What may be written here."""

_WRITES = frozenset({9, 18, 23})  # SQLite's codes for the authorizer: SQLITE_DELETE, SQLITE_INSERT, SQLITE_UPDATE
_SCHEMA = frozenset({*range(1, 9), *range(10, 18), 24, 25, 26, 28, 29, 30})  # what makes, drops, changes, attaches
_OK, _DENY = 0, 1


def change(path: Path, work: Callable[[sqlite.Connection], T], tables: frozenset[str] = TABLES) -> T:
    """Do a small piece of work in one transaction; when this returns, the disk has it. Any thread may call it.

    Args:
        path: the database file, which is there.
        work: writes to `tables` alone; it is done once.
        tables: what may be written; more than `TABLES` for an erasure alone.

    Raises:
        StoreError: nothing was changed (or, where the disk refused at the very end, it may have been: look it up);
            there is no database, another version made it, or it is held for more than five seconds.
    """
    database.require_sqlite(path)
    if not path.is_file():
        raise StoreError(Trouble.NO_DATABASE, path)
    try:
        connection = sqlite.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=5.0)
        try:
            return _transaction(connection, path, work, tables)
        finally:
            connection.close()
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error
    except UNREADABLE as error:
        raise spoiled(path, error) from error
    except responses.RefusedError as error:
        raise StoreError(
            Trouble.REFUSED, path, "This cannot be done.", "Look at the list again; it may have changed.", str(error)
        ) from error


def bring_in(path: Path) -> None:
    """Bring the log into the database file as far as nobody reads it; for work of many transactions.

    Else all of it would wait for the kiosk, whose next visitor would wait with it. A kiosk that is just bringing it in
    goes first, then nothing is done here.

    Raises:
        StoreError: the database cannot be used.
    """
    try:
        connection = sqlite.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=5.0)
        try:
            database.set_pragmas(connection)
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        finally:
            connection.close()
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error


def _transaction(
    connection: sqlite.Connection, path: Path, work: Callable[[sqlite.Connection], T], tables: frozenset[str]
) -> T:
    database.set_pragmas(connection)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    if mode != "wal":
        raise sqlite.OperationalError(f"journal_mode is {mode}, not wal")
    connection.execute("BEGIN IMMEDIATE")
    noted = False

    def allowed(action: int, table: str | None, *_: object) -> int:
        nonlocal noted
        noted = noted or (action in _WRITES and table == "audit")
        return _allowed(action, table, tables)

    try:
        database.require_schema(connection, path)
        before = audit_trail.last_of(connection)
        connection.set_authorizer(allowed)
        try:
            done = work(connection)
        finally:
            connection.set_authorizer(None)
        if noted:
            audit_trail.tell_of_mark(connection, path, before)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    if noted:
        audit_trail.follow(connection, path)
    return done


def _allowed(action: int, table: str | None, tables: frozenset[str]) -> int:
    if action in _WRITES:
        return _OK if table in tables else _DENY
    return _DENY if action in _SCHEMA else _OK
