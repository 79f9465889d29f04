"""Opening the database: the right SQLite, the right pragmas asserted, the file checked, a damaged one moved aside."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.durable import sync_folder, write_whole
from kiosk.plain_file import beginning
from kiosk.store import key, migrations, peek, sqlite
from kiosk.store.errors import StoreError, Trouble, from_os, from_sqlite
from kiosk.store.mark import mark_path
from kiosk.store.times import file_stamp

OLDEST_SQLITE = (3, 51, 3)
"""Versions before this one can corrupt a WAL database when the log is reset (https://sqlite.org/wal.html#walresetbug)."""

BACKUPS = "backups"
"""The folder beside the database where it is kept before an upgrade."""

_MAGIC = b"SQLite format 3\x00"
_PRAGMAS = (
    # synchronous comes before journal_mode: switching with FULL set leaves a moment that a power cut can undo.
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("secure_delete", "ON", 1),
    ("busy_timeout", "5000", 5000),
)
_LAST_NUMBER = 1 << 53
_STEPS_BETWEEN_LOOKS = 50_000  # of SQLite's machine, between two questions whether a check should stop; about 1 ms


class UnusableError(Exception):
    """The file is damaged or not ours."""


class Damaged(msgspec.Struct, frozen=True):
    """A file that could not be used: where it was moved to, and why."""

    moved_to: Path
    why: str


class Checked(msgspec.Struct, frozen=True):
    """A database open for writing, what was checked, and what had to be moved aside before."""

    connection: sqlite.Connection
    check: str
    damaged: Damaged | None


def require_sqlite(path: Path, version: str = sqlite.version) -> None:
    """Refuse an SQLite that is too old to be trusted, and a database that this key does not open.

    Without its key an encrypted database looks damaged; it must never be moved aside for that.

    Raises:
        StoreError: the version is before `OLDEST_SQLITE`, or the key is not the file's.
    """
    _require_key(path)
    if tuple(int(part) for part in version.split(".")) < OLDEST_SQLITE:
        wanted = ".".join(map(str, OLDEST_SQLITE))
        raise StoreError(
            Trouble.OLD_SQLITE,
            path,
            f"This Python uses SQLite {version}, which can damage a database; {wanted} or later is needed.",
            "Install the package pysqlite3 of the program's own list.",
        )


def _require_key(path: Path) -> None:
    marker = key.check_path(path)
    sealed = beginning(marker, 200).decode("ascii", "replace").strip() if marker.is_file() else ""
    sentence = ""
    if sqlite.KEY_TROUBLE:
        sentence = sqlite.KEY_TROUBLE
    elif sqlite.KEY is None:
        sentence = "The database is encrypted, and no key is given." if sealed else ""
    elif sealed:
        sentence = "" if sealed == key.check(sqlite.KEY) else "The database is encrypted with another key."
    elif _is_plain(path):
        raise StoreError(
            Trouble.KEY, path, "A key is given, and the database is not encrypted.", "Encrypt it: `kiosk encrypt`."
        )
    if sentence:
        raise StoreError(Trouble.KEY, path, sentence, f"Give its key: {key.VARIABLE}, or systemd's {key.CREDENTIAL}.")


def _is_plain(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False  # opening it will tell why


def open_for_writing(path: Path, clock: Clock, *, check: str = "quick", check_budget_s: float = 1.5) -> Checked:
    """Open the database, made anew if there is none; the caller holds the lock, in a folder on a local disk.

    A file that cannot be used is moved aside with its log, never overwritten, and a new one is begun.

    Args:
        path: the database file.
        clock: names the file moved aside, and limits the check.
        check: "full", "quick", "none" or "condemned" (known to be damaged); a check is broken off after
            `check_budget_s` and is then "partial".
        check_budget_s: seconds; a kiosk must serve again soon after it starts.

    Raises:
        StoreError: the file cannot be used, or the database was made by a newer program (it is not touched).
    """
    require_sqlite(path)
    damaged: Damaged | None = None
    try:
        if sqlite.KEY is not None and not path.exists():
            write_whole(key.check_path(path), key.check(sqlite.KEY).encode() + b"\n")
        why = "it was found damaged while in use" if check == "condemned" else unusable(path)
        if why is not None:
            damaged = move_aside(path, why, clock)
            check = "none"
        try:
            connection, done = _open(path, clock, check, check_budget_s)
        except UnusableError as error:
            damaged = move_aside(path, str(error), clock)
            connection, done = _open(path, clock, "none", check_budget_s)
    except UnusableError as error:
        raise StoreError(Trouble.DAMAGED, path, detail=str(error)) from error
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error
    except OSError as error:
        raise from_os(error, path) from error
    return Checked(connection, done, damaged)


def open_for_reading(path: Path) -> sqlite.Connection:
    """Open the database so that nothing can be changed by it, not even by a checkpoint. Any one thread may use it.

    Raises:
        StoreError: there is no database, it is damaged, or another version of the program made it.
    """
    require_sqlite(path)
    if not path.is_file():
        raise StoreError(Trouble.NO_DATABASE, path)
    if (flaw := peek.flaw(path)) is not None:
        raise StoreError(Trouble.DAMAGED, path, detail=flaw)
    try:
        connection = connect_to_read(path)
        try:
            require_schema(connection, path)
        except BaseException:
            connection.close()
            raise
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error
    return connection


def set_pragmas(connection: sqlite.Connection) -> None:
    """Set what every connection must have, and make sure that it has it.

    Raises:
        sqlite.OperationalError: SQLite did not take one of them.
    """
    for name, value, number in _PRAGMAS:
        try:
            connection.execute(f"PRAGMA {name} = {value}")
        except UnicodeDecodeError as error:  # SQLite names a part of the schema, and the name is spoiled
            raise sqlite.DatabaseError(f"{sqlite.MALFORMED} ({error.reason})") from error
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is None or row[0] != number:
            raise sqlite.OperationalError(f"PRAGMA {name} is {row and row[0]}, not {number}")


def unusable(path: Path) -> str | None:
    """Return why what lies at `path` is no database of ours, from its first bytes alone; None if it may be one.

    Raises:
        StoreError: it is ours, but made by a newer program.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        return "it is not a plain file"
    with path.open("rb") as file:
        header = file.read(100)
    if (flaw := peek.flaw(path)) is not None:
        return flaw
    if not header or sqlite.KEY is not None:  # of an encrypted file every byte is
        return None
    if len(header) < 100 or not header.startswith(_MAGIC):
        return "it is not an SQLite database"
    made_by = int.from_bytes(header[68:72], "big")
    if made_by not in (0, migrations.APPLICATION_ID):
        return "it is the database of another program"
    if made_by == migrations.APPLICATION_ID:
        _require_known(int.from_bytes(header[60:64], "big"), path)
    return None


def look_over(connection: sqlite.Connection, check: str, stop: Callable[[], bool]) -> str:
    """Check the file's pages.

    Args:
        connection: any.
        check: "full", "quick" or "none".
        stop: asked about every millisecond; True breaks the check off.

    Returns:
        `check`, or "partial" if it was broken off.

    Raises:
        UnusableError: the file is damaged.
    """
    if check == "none":
        return check
    connection.set_progress_handler(stop, _STEPS_BETWEEN_LOOKS)
    try:
        name = "integrity_check" if check == "full" else "quick_check"
        found = [row[0] for row in connection.execute(f"PRAGMA {name}(3)")]
    except sqlite.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            return "partial"
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if found != ["ok"]:
        raise UnusableError("; ".join(str(line) for line in found))
    return check


def move_aside(path: Path, why: str, clock: Clock) -> Damaged:
    """Rename the database with its log and its mark; the log goes first, or it would be read into the next database.

    Raises:
        OSError: the folder does not allow it.
    """
    stamp = file_stamp(clock.now())
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while os.path.lexists(target):
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    logs = ("-wal", "-shm", "-journal")
    pairs = [
        *((path.with_name(path.name + log), target.with_name(target.name + log)) for log in logs),
        (mark_path(path), target.with_name(target.name + ".mark")),
        (path.with_suffix(".audit-mark"), target.with_name(target.name + ".audit-mark")),
        (path, target),
    ]
    for source, place in pairs:
        if os.path.lexists(source):
            source.rename(place)
    sync_folder(path.parent)
    return Damaged(target, why)


def _open(path: Path, clock: Clock, check: str, budget_s: float) -> tuple[sqlite.Connection, str]:
    until = clock.monotonic() + budget_s
    try:
        done = _inspect(path, check, lambda: clock.monotonic() > until)
        # SQLite gives its log the same permissions as the file.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite.connect(str(path), isolation_level=None, timeout=5.0, check_same_thread=False)
        try:
            set_pragmas(connection)  # synchronous=EXTRA before the log is begun
            (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
            if mode != "wal":
                raise sqlite.OperationalError(f"journal_mode is {mode}, not wal")
            set_pragmas(connection)  # and kept
            (number,) = connection.execute("PRAGMA user_version").fetchone()
            if number < migrations.current():
                if number:
                    _back_up(connection, path, clock)
                migrations.apply(connection)
        except BaseException:
            connection.close()
            raise
    except sqlite.DatabaseError as error:
        if from_sqlite(error, path).code is Trouble.DAMAGED:
            raise UnusableError(str(error)) from error
        raise
    return connection, done


def _back_up(connection: sqlite.Connection, path: Path, clock: Clock) -> None:
    """Keep the database as it is before it is upgraded.

    Raises:
        StoreError: there is no room for it; nothing was upgraded.
    """
    from kiosk.store import backup

    try:
        backup.copy(connection, path, path.with_name(BACKUPS), clock, backup.BEFORE_UPGRADE)
    except StoreError as error:
        if error.code is Trouble.DAMAGED:
            raise UnusableError(error.sentence) from error
        raise


def _inspect(path: Path, check: str, stop: Callable[[], bool]) -> str:
    """Look at what is there through a connection that cannot change it, not even by closing."""
    if not path.exists():
        return check
    try:
        connection = connect_to_read(path)
    except sqlite.OperationalError:
        return "none"  # opening it for writing will tell why
    try:
        _require_ours(connection, path)
        return look_over(connection, check, stop)
    finally:
        connection.close()


def connect_to_read(path: Path) -> sqlite.Connection:
    """Open a database, of whatever schema, so that nothing can be changed by it.

    Raises:
        sqlite.Error: it cannot be opened.
    """
    connection = sqlite.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        set_pragmas(connection)
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _require_ours(connection: sqlite.Connection, path: Path) -> None:
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    (made_by,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if made_by != migrations.APPLICATION_ID:
        # sqlite-utils' own list of steps is made before the first step runs.
        if tables and not _only_steps(connection):
            raise UnusableError("it is the database of another program")
        return
    _require_known(number, path)
    if number < 0 or migrations.schema_digest(connection) != expected_schema(number):
        raise UnusableError("its tables are not those of this program")
    if number and (connection.execute("SELECT max(seq) FROM responses").fetchone()[0] or 0) > _LAST_NUMBER:
        raise UnusableError("its responses have numbers after which there are none")


def _only_steps(connection: sqlite.Connection) -> bool:
    names = {row[0] for row in connection.execute("SELECT tbl_name FROM sqlite_schema")}
    return names <= {"_sqlite_migrations"}


def expected_schema(number: int | None = None) -> str:
    """Return the digest of the schema that the steps make (the first `number` of them), by making it in memory."""
    connection = sqlite.connect(":memory:", isolation_level=None)
    try:
        for _, sql in migrations.STEPS[:number]:
            for statement in migrations.statements(sql):
                connection.execute(statement)
        return migrations.schema_digest(connection)
    finally:
        connection.close()


def require_schema(connection: sqlite.Connection, path: Path) -> None:
    """Refuse a database whose schema number is another than this program's.

    Raises:
        StoreError: an older or a newer version of the program made it.
    """
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    _require_known(number, path)
    if number < migrations.current():
        raise StoreError(
            Trouble.OLDER,
            path,
            f"The database was made by an earlier version of the program (schema {number}).",
            "Start the kiosk once; it brings the database up to date.",
        )


def _require_known(number: int, path: Path) -> None:
    if number > migrations.current():
        raise StoreError(
            Trouble.NEWER,
            path,
            f"The database was made by a newer version of the program (schema {number}, this one knows"
            f" {migrations.current()}). It was not changed.",
            "Use the newer version.",
        )
