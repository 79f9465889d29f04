"""Backups: a copy of the database as it is at one moment, opened, checked and hashed, in a file of its own.

SQLite's backup API copies the pages of one moment while the kiosk goes on writing. The copy is one plain file (no log
beside it); its manifest, a JSON file of the same name, tells its SHA-256, the last response's number, the chain's head
and the schema. A backup is there whole with its manifest, or it is not there.
"""

import contextlib
import hashlib
import os
from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.clock import Clock, pause
from kiosk.durable import sync_folder, write_whole
from kiosk.store import database, responses, sqlite
from kiosk.store.errors import StoreError, Trouble, from_os, from_sqlite
from kiosk.store.times import file_stamp, utc_text

HOURLY, BY_HAND, BEFORE_UPGRADE = "hourly", "by hand", "before an upgrade"

LARGEST_MANIFEST = 64 * 1024
PAGES_AT_A_TIME = 64
PAUSE_S = 0.002
"""After so many pages (256 KB) the copying rests so long, so that it never takes more than 100 MB/s of the disk."""

_FLUSH_EVERY = 16  # pieces; a flush of all at the end would hold up the kiosk's own
_SPARE = 32 << 20  # bytes that must be left on the disk


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup holds.

    Attributes:
        file: its name.
        sha256: of the file, hex.
        size: bytes.
        at: when it was begun, UTC.
        kind: `HOURLY`, `BY_HAND` or `BEFORE_UPGRADE`.
        database: the id of the database it is of.
        schema: its number.
        responses: how many have ended.
        last_seq: the last one's number.
        head: the chain's head, hex; empty without responses.
    """

    file: str
    sha256: str
    size: int
    at: str
    kind: str
    database: str
    schema: int
    responses: int
    last_seq: int
    head: str


class Backup(msgspec.Struct, frozen=True):
    """A backup and where it is."""

    path: Path
    manifest: Manifest


def make(
    source: Path,
    folder: Path,
    clock: Clock,
    kind: str = BY_HAND,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    pause_s: float = PAUSE_S,
) -> Backup | None:
    """Make a backup, also while the kiosk runs; any thread may call it.

    Args:
        source: the database file.
        folder: where it goes; made if needed, for this user alone.
        clock: names it.
        kind: why it is made.
        progress: told after each piece how many pages of how many are copied.
        cancelled: asked after each piece; True stops, and nothing is left behind.
        pause_s: how long the copying rests after each piece.

    Returns:
        The backup, or None if it was cancelled.

    Raises:
        StoreError: the database cannot be read or is damaged, or the folder cannot be written; nothing is left behind.
    """
    if not source.is_file():
        raise StoreError(Trouble.NO_DATABASE, source)
    try:
        connection = database.connect_to_read(source)
    except sqlite.Error as error:
        raise from_sqlite(error, source) from error
    try:
        return copy(connection, source, folder, clock, kind, Pace(progress, cancelled, pause_s))
    finally:
        connection.close()


class Pace:
    """Rests between pieces, tells how far it is, and stops when asked to."""

    def __init__(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        pause_s: float = 0.0,
    ) -> None:
        self._progress = progress
        self._pause_s = pause_s
        self.cancelled = cancelled

    def piece(self, done: int, total: int) -> None:
        """Say that a piece is done."""
        if self._progress is not None:
            self._progress(done, total)
        if self.cancelled():
            raise _CancelledError
        if self._pause_s:
            pause(self._pause_s)


class _CancelledError(Exception):
    pass


def copy(
    connection: sqlite.Connection, source: Path, folder: Path, clock: Clock, kind: str, pace: Pace | None = None
) -> Backup | None:
    """Make a backup of what a connection that is in no transaction sees; as `make`."""
    pace = pace or Pace()
    part: Path | None = None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _require_space(source, folder)
        at = clock.now()
        name, part = _free_name(folder, database_id(connection), at)
        copy_pages(connection, part, pace)
        manifest = inspect(part, f"{name}.sqlite", utc_text(at), kind, pace.cancelled)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        write_whole(folder / f"{name}.json", msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
        target = folder / f"{name}.sqlite"
        part.replace(target)
        part = None
        sync_folder(folder)
    except _CancelledError:
        return None
    except sqlite.Error as error:
        raise from_sqlite(error, source) from error
    except OSError as error:
        worded = from_os(error, folder)
        raise StoreError(worded.code, folder, worded.sentence, "Choose another folder for backups.") from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
            folder.joinpath(f"{name}.json").unlink(missing_ok=True)
    return Backup(target, manifest)


def verify(backup: Backup, cancelled: Callable[[], bool] = lambda: False) -> str:
    """Return what is wrong with a backup: '' if it is the very file that was written and its pages are sound.

    Raises:
        StoreError: it cannot be read.
    """
    place = backup.path
    try:
        if place.stat().st_size != backup.manifest.size or sha256(place) != backup.manifest.sha256:
            return "it is not the file that was written"
        return _unsound(place, cancelled)
    except _CancelledError:
        return "it was not looked at to the end"
    except OSError as error:
        raise from_os(error, place) from error


def open_copy(place: Path) -> sqlite.Connection:
    """Open a file that nobody writes so that nothing is changed or laid beside it.

    Raises:
        sqlite.Error: it cannot be opened.
    """
    connection = sqlite.connect(
        f"{place.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def sha256(place: Path) -> str:
    """Return a file's SHA-256, hex.

    Raises:
        OSError: it cannot be read.
    """
    with place.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def database_id(connection: sqlite.Connection) -> str:
    """Return the id a database was given when it was made, or ''."""
    row = connection.execute("SELECT value FROM about WHERE name = 'database'").fetchone()
    return "" if row is None else str(row[0])


def _free_name(folder: Path, database: str, at: datetime) -> tuple[str, Path]:
    base = f"kiosk-{database[:8] or 'new'}-{file_stamp(at)}"
    name, number = base, 1
    while any((folder / f"{name}{suffix}").exists() for suffix in (".sqlite", ".json")):
        number += 1
        name = f"{base}-{number}"
    part = folder / f".{name}.part"
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    return name, part


def _require_space(source: Path, folder: Path) -> None:
    import shutil

    wal = source.with_name(source.name + "-wal")
    needed = source.stat().st_size + (wal.stat().st_size if wal.exists() else 0)
    if shutil.disk_usage(folder).free < needed + _SPARE:
        raise StoreError(
            Trouble.DISK_FULL,
            folder,
            f"There is no room for a backup ({needed / 1e6:.0f} MB).",
            "Free some space there, or choose another folder for backups.",
        )


def copy_pages(connection: sqlite.Connection, part: Path, pace: Pace) -> None:
    """Copy every page that a connection sees at one moment into an empty file, which needs no log then.

    Raises:
        sqlite.Error, OSError: it is not whole.
    """
    with contextlib.closing(sqlite.connect(str(part), isolation_level=None, check_same_thread=False)) as target:
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")  # flushed piece by piece here, and as a whole by who calls this
        pieces = _flushing(part)
        next(pieces)

        def piece(_status: int, remaining: int, total: int) -> None:
            next(pieces)
            pace.piece(total - remaining, total)

        connection.execute("BEGIN")  # one moment for all pieces: else each commit of the kiosk's would begin it anew
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            connection.backup(target, pages=PAGES_AT_A_TIME, progress=piece)
        finally:
            connection.execute("ROLLBACK")
            pieces.close()
        target.execute("PRAGMA journal_mode = DELETE")


def _flushing(part: Path) -> Generator[None]:
    with part.open("rb+") as file:
        number = 0
        while True:
            yield
            number += 1
            if number % _FLUSH_EVERY == 0:
                getattr(os, "fdatasync", os.fsync)(file.fileno())


def inspect(part: Path, name: str, at: str, kind: str, cancelled: Callable[[], bool]) -> Manifest:
    """Check a copy in full and return its manifest.

    Raises:
        StoreError: it is damaged.
    """
    why = _unsound(part, cancelled)
    if why:
        raise StoreError(Trouble.DAMAGED, part, detail=why)
    with contextlib.closing(open_copy(part)) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        (count,) = connection.execute("SELECT count(seq) FROM responses").fetchone()
        last = responses.head(connection)
        return Manifest(
            file=name,
            sha256=sha256(part),
            size=part.stat().st_size,
            at=at,
            kind=kind,
            database=database_id(connection),
            schema=schema,
            responses=count,
            last_seq=0 if last is None else last.seq,
            head="" if last is None else last.head,
        )


def _unsound(place: Path, cancelled: Callable[[], bool]) -> str:
    try:
        with contextlib.closing(open_copy(place)) as connection:
            if database.look_over(connection, "full", cancelled) == "partial":
                raise _CancelledError
    except database.UnusableError as error:
        return str(error)
    except sqlite.DatabaseError as error:
        return str(error)
    return ""
