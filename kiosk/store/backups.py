"""The folder of backups: which there are, which are kept, which hold a response that is to be erased."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.durable import sync_folder, write_whole
from kiosk.plain_file import whole
from kiosk.store import migrations, sqlite
from kiosk.store.backup import (
    BEFORE_UPGRADE,
    BY_HAND,
    HOURLY,
    LARGEST_MANIFEST,
    Backup,
    Manifest,
    Pace,
    copy_pages,
    inspect,
    open_copy,
)
from kiosk.store.database import set_pragmas
from kiosk.store.errors import from_os, from_sqlite
from kiosk.store.times import from_text, utc_text

KEEP_HOURLY = 24
KEEP_DAYS = 14
KEEP_OTHERS = 10
"""Of backups made by hand or before an upgrade, how many of each are kept."""

_PART_AGE_S = 6 * 3600


def listing(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the newest first; what has no manifest of ours is none.

    Raises:
        StoreError: the folder cannot be read.
    """
    found = []
    try:
        for place in folder.glob("kiosk-*.json"):
            with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError, OSError):
                manifest = msgspec.json.decode(whole(place, LARGEST_MANIFEST), type=Manifest)
                backup = folder / manifest.file
                if backup.name == place.with_suffix(".sqlite").name and backup.is_file():
                    found.append(Backup(backup, manifest))
    except OSError as error:
        raise from_os(error, folder) from error
    return sorted(found, key=lambda backup: (backup.manifest.at, backup.path.name), reverse=True)


def prune(folder: Path, database: str, clock: Clock) -> list[Path]:
    """Delete what is no longer kept of one database's backups; return what went.

    Kept are the newest `KEEP_HOURLY`, the last of each of the last `KEEP_DAYS` days that have any, and the newest
    `KEEP_OTHERS` of those made by hand and of those made before an upgrade. Those that are dated later than now are
    counted for themselves: a clock set back makes no new backup the oldest.

    Raises:
        StoreError: the folder cannot be written.
    """
    own = [backup for backup in listing(folder) if backup.manifest.database == database]
    now = utc_text(clock.now())
    kept = _to_keep([backup for backup in own if backup.manifest.at <= now], clock)
    kept |= _to_keep([backup for backup in own if backup.manifest.at > now], clock)
    gone = [backup.path for backup in own if backup.path not in kept]
    for place in gone:
        remove(place)
    with contextlib.suppress(OSError):
        for part in folder.glob(".kiosk-*.part*"):  # of a program that was killed
            if not 0 <= clock.now().timestamp() - part.stat().st_mtime < _PART_AGE_S:
                part.unlink()
    return gone


def _to_keep(own: list[Backup], clock: Clock) -> set[Path]:
    hourly = [backup for backup in own if backup.manifest.kind == HOURLY]
    kept = {backup.path for backup in hourly[:KEEP_HOURLY]}
    days: dict[str, Path] = {}
    for backup in hourly:
        days.setdefault(clock.local(from_text(backup.manifest.at)).date().isoformat(), backup.path)
    kept |= set(list(days.values())[:KEEP_DAYS])
    for kind in (BY_HAND, BEFORE_UPGRADE):
        kept |= {backup.path for backup in [one for one in own if one.manifest.kind == kind][:KEEP_OTHERS]}
    return kept


def remove(place: Path) -> None:
    """Delete a backup with its manifest.

    Raises:
        StoreError: it cannot be deleted.
    """
    try:
        place.unlink(missing_ok=True)
        place.with_suffix(".json").unlink(missing_ok=True)
        sync_folder(place.parent)
    except OSError as error:
        raise from_os(error, place) from error


def holding(folder: Path, response_id: str) -> list[Backup]:
    """Return the backups in a folder that hold a response, or that cannot be looked into.

    Raises:
        StoreError: the folder cannot be read.
    """
    found = []
    for backup in listing(folder) if folder.is_dir() else []:
        try:
            with contextlib.closing(open_copy(backup.path)) as connection:
                if connection.execute("SELECT 1 FROM responses WHERE id = ?", (response_id,)).fetchone():
                    found.append(backup)
        except sqlite.Error:
            found.append(backup)
    return found


def rewrite(backup: Backup, work: Callable[[sqlite.Connection], object]) -> Backup:
    """Change what a backup holds, brought to the current schema, with no trace of what was there before.

    Raises:
        StoreError: it cannot be changed; it is as it was.
    """
    place = backup.path
    part = place.with_name(f".{place.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # SQLite would let others read it
        with contextlib.closing(open_copy(place)) as source:
            copy_pages(source, part, Pace())
        with contextlib.closing(sqlite.connect(str(part), isolation_level=None)) as connection:
            set_pragmas(connection)
            migrations.apply(connection)
            connection.execute("BEGIN IMMEDIATE")
            work(connection)
            connection.execute("COMMIT")
            connection.execute("VACUUM")
        kept = backup.manifest
        manifest = inspect(part, kept.file, kept.at, kept.kind, lambda: False)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(place)
        write_whole(place.with_suffix(".json"), msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
    except sqlite.Error as error:
        raise from_sqlite(error, place) from error
    except OSError as error:
        raise from_os(error, place) from error
    finally:
        part.unlink(missing_ok=True)
    return Backup(place, manifest)
