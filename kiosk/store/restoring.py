"""Putting a backup in the database's place: looked through before, the old file kept, so that there is a way back.

The kiosk must not be running. Everything is done to a copy beside the database, and one rename puts it in place; until
then nothing is changed. What is there now is kept under a name of its own, with its log and its mark.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.durable import sync_folder
from kiosk.plain_file import beginning, whole
from kiosk.store import audit, audit_trail, backup, database, erasing, health, mark, migrations, responses, sqlite
from kiosk.store.errors import StoreError, Trouble, from_os, from_sqlite
from kiosk.store.place import Lock, make_folder
from kiosk.store.times import file_stamp

KEPT = ".before-restore-"
"""What the name of a database that was replaced goes on with."""

_BEARABLE = frozenset(
    {
        health.Sign.LOG,
        health.Sign.COUNTS,
        health.Sign.IDEAS,
        health.Sign.ALERTS,
        health.Sign.MARK,
        health.Sign.PERMISSIONS,
        health.Sign.NOTE,
    }
)
_BEHIND = 64 << 20  # bytes that a file may be longer than its database, which SQLite passes over
_OTHER = "Take another backup; `kiosk backup --verify` tells which are whole."


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """What restoring a file would mean.

    Attributes:
        file: the backup.
        schema: its number; an older one is brought up to date.
        responses: how many it holds.
        last_seq: the last one's number.
        made_at: when the last of them began, UTC, or ''.
        same_database: whether it is a copy of the database that is there now.
        missing: how many responses that are there now it lacks; None where the database now cannot be read.
        back: how many it holds that were erased on request since; they are erased again.
    """

    file: Path
    schema: int
    responses: int
    last_seq: int
    made_at: str
    same_database: bool
    missing: int | None
    back: int


class Restored(msgspec.Struct, frozen=True):
    """What was done: where the database that was there is kept, and how many responses were erased again."""

    kept: Path | None
    erased_again: int


class Prepared:
    """A checked copy that lies beside the database, while the lock keeps the kiosk out; made by `prepare`."""

    def __init__(self, path: Path, part: Path, candidate: Candidate, digests: set[bytes]) -> None:
        self.candidate = candidate
        self.swapped = False
        self._path = path
        self._part = part
        self._digests = digests

    def swap(self, clock: Clock, by: erasing.By) -> Restored:
        """Put the copy in place; the log in it says so.

        Raises:
            StoreError: nothing was changed.
        """
        path = self._path
        kept = _free(path, clock) if path.exists() else None
        try:
            again, last, name = self._finish(by, kept)
            if kept is not None:
                _keep(path, kept)
            self._part.replace(path)
            self.swapped = True
            sync_folder(path.parent)
            place = mark.mark_path(path)
            if last is not None:
                mark.start_over(place, mark.Mark(last.seq, last.head, name))
            with contextlib.closing(database.connect_to_read(path)) as connection:
                audit_trail.begin_anew(connection, path)
        except sqlite.Error as error:
            raise from_sqlite(error, self._part) from error
        except OSError as error:
            raise from_os(error, path) from error
        return Restored(kept, again)

    def _finish(self, by: erasing.By, kept: Path | None) -> tuple[int, responses.Receipt | None, str]:
        """Erase again what was erased, say in the log what was done, and flush the copy."""
        candidate = self.candidate
        detail: dict[str, object] = {
            "file": candidate.file.name,
            "responses": candidate.responses,
            "last_seq": candidate.last_seq,
            "missing": candidate.missing,
            "kept": None if kept is None else kept.name,
        }
        with contextlib.closing(sqlite.connect(str(self._part), isolation_level=None)) as connection:
            database.set_pragmas(connection)
            migrations.apply(connection)
            connection.execute("BEGIN IMMEDIATE")
            again = erasing.erase_again(connection, by, self._digests)
            audit.append(connection, by.at, by.kiosk, by.role, audit.Action.RESTORED, {**detail, "erased_again": again})
            connection.execute("COMMIT")
            last = responses.head(connection)
            name = backup.database_id(connection)
            connection.execute("PRAGMA journal_mode = DELETE")
            # One file, and yet as a kiosk leaves it that ends: the commands that write beside a kiosk want it so.
            connection.execute("PRAGMA journal_mode = WAL")
        with self._part.open("rb+") as file:
            os.fsync(file.fileno())
        return again, last, name


@contextlib.contextmanager
def prepare(path: Path, file: Path, progress: Callable[[int, int], None] | None = None) -> Iterator[Prepared]:
    """Check a backup and lay a copy of it beside the database; when the context ends, the copy is gone.

    Args:
        path: the database file.
        file: the backup, or a database that was kept.
        progress: told now and then how many of its responses were verified.

    Raises:
        StoreError: the kiosk runs; the file is not a database of ours, is damaged, was changed, or was made by a newer
            program; there is no room. Nothing was changed.
    """
    if not file.is_file():
        raise StoreError(Trouble.NO_DATABASE, file, "There is no such backup.", "`kiosk backup --list` names them.")
    if path.exists() and file.samefile(path):
        raise StoreError(Trouble.REFUSED, file, "This is the database itself.", "Name a backup of it.")
    make_folder(path.parent)
    lock = Lock(path)
    lock.acquire()
    was_clean = lock.was_clean
    part = path.with_name(f".{path.name}.restoring")
    try:
        _clear(part)
        _require_whole(file)
        _lay(file, part)
        candidate, digests = _look_into(path, file, part, progress)
        prepared = Prepared(path, part, candidate, digests)
        try:
            yield prepared
        finally:
            was_clean |= prepared.swapped
    finally:
        _clear(part)
        lock.release(clean=was_clean)


def kept_files(path: Path) -> list[Path]:
    """Return the databases that a restore replaced, the latest first.

    Raises:
        StoreError: the folder cannot be read.
    """
    try:
        found = [place for place in path.parent.glob(f"{path.name}{KEPT}*") if _is_database_name(place.name)]
    except OSError as error:
        raise from_os(error, path.parent) from error
    return sorted(found, key=lambda place: place.name, reverse=True)


def _is_database_name(name: str) -> bool:
    return not name.endswith(("-wal", "-shm", "mark", "-journal"))


def _require_whole(file: Path) -> None:
    """Refuse a file of which its manifest or its first bytes say that it is not to be used."""
    try:
        reason = database.unusable(file)
        manifest = file.with_suffix(".json")
        if reason is None and file.suffix == ".sqlite" and manifest.is_file():
            told = msgspec.json.decode(whole(manifest, backup.LARGEST_MANIFEST), type=backup.Manifest)
            if backup.sha256(file) != told.sha256:
                reason = "it is not the file that was written: its hash is another than its manifest's"
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        reason = f"its manifest {manifest.name} is no manifest"
    except OSError as error:
        raise from_os(error, file) from error
    if reason is None and file.stat().st_size == 0:
        reason = "it is empty"
    if reason is None and _is_far_too_long(file):
        reason = "it is far longer than its first page says"
    if reason is not None:
        raise StoreError(Trouble.DAMAGED, file, f"This cannot be restored: {reason}.", _OTHER)


def _is_far_too_long(file: Path) -> bool:
    """Whether nearly all of the file is behind its database: laying a copy would only fill the disk."""
    head = beginning(file, 100)
    if sqlite.KEY is not None or head[24:28] != head[92:96]:  # then the number of pages is not to be relied on
        return False
    page = int.from_bytes(head[16:18], "big")
    own = int.from_bytes(head[28:32], "big") * (65_536 if page == 1 else page)
    return file.stat().st_size > 2 * own + _BEHIND


def _lay(file: Path, part: Path) -> None:
    """Copy the file, with what is in its log, for this user alone."""
    try:
        free = shutil.disk_usage(part.parent).free
        if free < 1.1 * file.stat().st_size:
            raise StoreError(Trouble.DISK_FULL, part.parent, "There is no room for a copy of the backup.")
        for suffix in ("", "-wal"):
            source, target = file.with_name(file.name + suffix), part.with_name(part.name + suffix)
            if source.exists():
                os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
                shutil.copyfile(source, target)
    except OSError as error:
        raise from_os(error, part) from error


def _look_into(
    path: Path, file: Path, part: Path, progress: Callable[[int, int], None] | None
) -> tuple[Candidate, set[bytes]]:
    try:
        with contextlib.closing(sqlite.connect(str(part), isolation_level=None)) as connection:
            database.set_pragmas(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            (schema,) = connection.execute("PRAGMA user_version").fetchone()
            if migrations.schema_digest(connection) != database.expected_schema(schema):
                raise StoreError(Trouble.DAMAGED, file, "Its tables are not those of this program.", _OTHER)
            migrations.apply(connection)
        report = health.doctor(part, progress)
        with contextlib.closing(database.connect_to_read(part)) as connection:
            flaws = {flaw for flaw, _ in audit_trail.verify(connection, part).flaws}
        if flaws & {audit_trail.Flaw.CHANGED, audit_trail.Flaw.MISSING}:
            raise StoreError(Trouble.DAMAGED, file, "This cannot be restored: its log was changed.", _OTHER)
        serious = [finding for finding in report.findings if finding.sign not in _BEARABLE]
        if serious:
            raise StoreError(Trouble.DAMAGED, file, f"This cannot be restored: {serious[0].sentence}", _OTHER)
        with contextlib.closing(database.connect_to_read(part)) as connection:
            digests = _erased_since(path)
            missing, same = _compare(path, connection)
            ids = connection.execute("SELECT id FROM responses WHERE seq NOTNULL AND flags <> 'erased'")
            back = sum(erasing.id_digest(row[0]) in digests for row in ids) if digests else 0
            (made_at,) = connection.execute(
                "SELECT max(started_at) FROM responses WHERE seq = ?", (report.last_seq,)
            ).fetchone()
    except sqlite.Error as error:
        raise from_sqlite(error, file) from error
    except OSError as error:
        raise from_os(error, file) from error
    candidate = Candidate(
        file=file,
        schema=schema,
        responses=report.responses,
        last_seq=report.last_seq,
        made_at=made_at or "",
        same_database=same,
        missing=missing,
        back=back,
    )
    return candidate, digests


def _compare(path: Path, copy: sqlite.Connection) -> tuple[int | None, bool]:
    """Return how many responses that are there now the copy lacks (None if unknown), and whether it is a copy."""
    if not path.exists():
        return 0, False
    there = "SELECT id FROM responses WHERE seq NOTNULL AND flags <> 'erased' ORDER BY id"
    try:
        with contextlib.closing(database.connect_to_read(path)) as now:
            same = backup.database_id(now) == backup.database_id(copy)
            kept = (row[0] for row in copy.execute(there))
            held, missing = next(kept, None), 0
            for (name,) in now.execute(there):
                while held is not None and held < name:
                    held = next(kept, None)
                missing += held != name
            return missing, same
    except sqlite.Error:
        return None, False


def _erased_since(path: Path) -> set[bytes]:
    """Return the id digests of all that was erased on request, as far as the database now can tell."""
    digests = erasing.remembered(path)
    if path.exists():
        with contextlib.suppress(sqlite.Error), contextlib.closing(database.connect_to_read(path)) as now:
            rows = now.execute("SELECT id_digest FROM erased WHERE what = 'response' AND reason <> 'age'")
            digests |= {bytes(row[0]) for row in rows}
    return digests


def _free(path: Path, clock: Clock) -> Path:
    kept = path.with_name(f"{path.name}{KEPT}{file_stamp(clock.now())}")
    number = 1
    while os.path.lexists(kept):
        number += 1
        kept = path.with_name(f"{path.name}{KEPT}{file_stamp(clock.now())}-{number}")
    return kept


def _keep(path: Path, kept: Path) -> None:
    """Give the database that is there a second name; it keeps its first until another takes it."""
    with contextlib.suppress(sqlite.Error), contextlib.closing(sqlite.connect(str(path), timeout=1.0)) as connection:
        database.set_pragmas(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    try:
        os.link(path, kept)
    except OSError:  # a file system without links
        shutil.copyfile(path, kept)
        kept.chmod(0o600)
    if audit_trail.mark_path(path).exists():
        copy = kept.with_name(kept.name + ".audit-mark")
        shutil.copyfile(audit_trail.mark_path(path), copy)
        copy.chmod(0o600)
    beside = {mark.mark_path(path): ".mark", path.with_name(path.name + "-wal"): "-wal"}
    beside[path.with_name(path.name + "-shm")] = "-shm"
    for source, suffix in beside.items():
        if source.exists():
            source.rename(kept.with_name(kept.name + suffix))
    sync_folder(path.parent)


def _clear(part: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
    mark.mark_path(part).unlink(missing_ok=True)
