"""What is known of this device: versions, times, room on the disk, how the data stand."""

import platform
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk import __version__
from kiosk.assembly import care_state
from kiosk.assembly.loading import open_reader
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.store import sqlite
from kiosk.store.errors import StoreError

Fact = tuple[str, str | int | float | None]
"""A name and its value; a number is seconds, bytes or a count by what its name says; None: never, or not known."""


def gather(data: DataFolder, clock: Clock, started_s: float) -> list[Fact]:
    """Return what is known; takes some milliseconds and the disk, so call it beside the screen.

    Args:
        data: the kiosk's files.
        clock: the machine's.
        started_s: when the program began, in seconds since boot.
    """
    boot_s = clock.boot_time()
    facts: list[Fact] = [
        ("program", __version__),
        ("python", platform.python_version()),
        *_qt(),
        ("sqlite", sqlite.version),
        ("system", f"{platform.system()} {platform.release()}"),
        ("program_up_s", boot_s - started_s),
        ("machine_up_s", boot_s),
        ("data_folder", str(data.folder)),
    ]
    return [*facts, *_disk(data), *_store(data), *_care(data), ("synced_at", None)]


def _qt() -> Iterator[Fact]:
    from importlib.metadata import PackageNotFoundError, version

    try:
        yield "pyside", version("PySide6_Essentials")
    except PackageNotFoundError:
        yield "pyside", None


def _disk(data: DataFolder) -> Iterator[Fact]:
    try:
        yield "disk_free_bytes", shutil.disk_usage(data.folder).free
        beside = [data.database, data.database.with_name(f"{data.database.name}-wal")]
        yield "database_bytes", sum(_size(path) for path in beside)
    except OSError:
        yield "disk_free_bytes", None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _store(data: DataFolder) -> Iterator[Fact]:
    try:
        with open_reader(data) as reader:
            ((schema,),) = reader.rows("PRAGMA user_version")
            ((responses, last),) = reader.rows("SELECT count(seq), coalesce(max(seq), 0) FROM responses")
    except StoreError as error:
        yield "store_trouble", str(error.code)
    else:
        yield from (("schema", int(schema)), ("responses", int(responses)), ("last_seq", int(last)))


def _care(data: DataFolder) -> Iterator[Fact]:
    state = care_state.read(data.care)
    yield "backed_up_at", state.backup_at or None
    yield "checked_at", state.checked_at or None
    problem = state.check_problem or state.backup_problem
    if problem:
        yield "care_problem", problem
