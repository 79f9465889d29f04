"""Turning a database into an encrypted one, or back: a copy is made, looked through, and put in its place."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.clock import Clock
from kiosk.durable import sync_folder, write_whole
from kiosk.store import audit, audit_trail, database, key, migrations
from kiosk.store.audit import Action
from kiosk.store.errors import StoreError, Trouble, from_os
from kiosk.store.place import Lock
from kiosk.store.times import utc_text

if TYPE_CHECKING:
    import sqlite3

_CHUNK = 1 << 20


def convert(path: Path, clock: Clock, kiosk: str, before: bytes | None, after: bytes | None) -> int:
    """Encrypt a database (`before` None), take its encryption away (`after` None), or give it another key.

    What is put in place was opened with its key, checked page by page, and holds every row; until then the old file is
    as it was. The old file's bytes are overwritten then, as far as the disk does that (flash and copying file systems
    keep old blocks). Backups and exports stay as they are.

    Args:
        path: the database file; the kiosk must not be running.
        clock: dates the row in the log.
        kiosk: the device's name.
        before: the key it is encrypted with.
        after: the key it is to be encrypted with.

    Returns:
        How many responses it holds.

    Raises:
        StoreError: the kiosk runs, the package sqlcipher3 is missing, the key does not open it, or the disk refused.
    """
    try:
        import sqlcipher3.dbapi2 as dbapi2
    except ImportError as error:
        raise StoreError(
            Trouble.KEY, path, "The package sqlcipher3 is missing.", "Install the program with its extra `encrypted`."
        ) from error
    if not path.is_file():
        raise StoreError(Trouble.NO_DATABASE, path)
    lock = Lock(path)
    lock.acquire()
    part = path.with_name(f"{path.name}.converting")
    try:
        part.unlink(missing_ok=True)
        with _opened(dbapi2, path, before) as source:
            source.execute("BEGIN IMMEDIATE")
            detail = {"encrypted": after is not None}
            audit.append(source, utc_text(clock.now()), kiosk, "command", Action.ENCRYPTION_CHANGED, detail)
            source.execute("COMMIT")
            audit_trail.follow(source, path)
            source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            count = _copy(source, part, after)
        with _opened(dbapi2, part, after) as made:
            if made.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",) or _counted(made) != count:
                raise StoreError(Trouble.DAMAGED, part, "The copy is not what it was made of.", "Nothing was changed.")
            if migrations.schema_digest(made) != database.expected_schema():
                raise StoreError(Trouble.OLDER, path, "It is of another version.", "Start the kiosk once, then again.")
            made.execute("PRAGMA journal_mode = WAL")  # as a kiosk leaves it that ends
        _put_in_place(part, path, after)
    except dbapi2.Error as error:
        why = "The key does not open it." if "not a database" in str(error) else f"SQLite says: {error}."
        raise StoreError(Trouble.KEY, path, why, "Nothing was changed.") from error
    except OSError as error:
        raise from_os(error, path) from error
    finally:
        part.unlink(missing_ok=True)
        lock.release(clean=lock.was_clean)
    return count


@contextlib.contextmanager
def _opened(dbapi2: Any, path: Path, opened_by: bytes | None) -> "Iterator[sqlite3.Connection]":
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        if opened_by is not None:
            connection.execute(f'PRAGMA key = "{_literal(opened_by)}"')
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection
    finally:
        connection.close()


def _copy(source: "sqlite3.Connection", part: Path, after: bytes | None) -> int:
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    source.execute("ATTACH DATABASE ? AS made KEY ?", (str(part), "" if after is None else _literal(after)))
    source.execute("SELECT sqlcipher_export('made')")
    for name in ("user_version", "application_id"):
        (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
        source.execute(f"PRAGMA made.{name} = {value}")
    source.execute("DETACH DATABASE made")
    return _counted(source)


def _counted(connection: "sqlite3.Connection") -> int:
    return int(connection.execute("SELECT count(*) FROM responses").fetchone()[0])


def _put_in_place(part: Path, path: Path, after: bytes | None) -> None:
    """Put the copy in place; whatever is cut off in between is refused in words by the next start, and done again."""
    with part.open("rb") as file:
        os.fsync(file.fileno())
    marker = key.check_path(path)
    if after is not None:
        write_whole(marker, key.check(after).encode() + b"\n")
    with path.open("r+b") as old:
        size = path.stat().st_size
        part.replace(path)
        sync_folder(path.parent)
        for start in range(0, size, _CHUNK):
            old.write(bytes(min(_CHUNK, size - start)))
        old.flush()
        os.fsync(old.fileno())
    if after is None:
        marker.unlink(missing_ok=True)
        sync_folder(path.parent)


def _literal(value: bytes) -> str:
    return f"x'{value.hex()}'"
