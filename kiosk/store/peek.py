"""A first look into the database at the start, before it is opened as it should be: the survey published last time."""

import contextlib
import hashlib
import stat
from pathlib import Path

from kiosk.store import sqlite

_SMALLEST_PAGE = 512
_MOST_STEPS = 200_000  # of SQLite's machine: a look-up takes some dozen; what is put in its place may have no end


def digest(text: bytes) -> str:
    """Return the digest (hex) by which a survey's text is known."""
    return hashlib.sha256(text).hexdigest()


def lost_its_pages(database: Path) -> bool:
    """Whether the file is shorter than a page and has a log: SQLite deletes such a log as soon as the file is read."""
    log = database.with_name(f"{database.name}-wal")
    try:
        return database.stat().st_size < _SMALLEST_PAGE and log.stat().st_size > 0
    except OSError:
        return False


def flaw(database: Path) -> str | None:
    """Return why SQLite should not open a file at all, from what lies beside it; None where nothing is against it."""
    if lost_its_pages(database):
        return "its pages are gone, and its log is not"
    for suffix in ("-wal", "-shm", "-journal"):
        place = database.with_name(database.name + suffix)
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISREG(place.lstat().st_mode):  # SQLite writes through a link, and waits at a pipe for ever
                return f"{place.name} is not a plain file"
    return None


def compiled_survey(database: Path, text: bytes, program_version: str) -> bytes | None:
    """Return the compiled form of a survey's text, if this version of the program published it in the database.

    Nothing is checked and nothing changed. None too where the file is missing or anything is wrong with it: who opens
    it as it should be, a moment later, says what.
    """
    if not database.is_file() or flaw(database) is not None:
        return None
    try:
        connection = sqlite.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=0.2)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.set_progress_handler(lambda: True, _MOST_STEPS)
            connection.execute("PRAGMA cell_size_check = ON")
            row = connection.execute(
                "SELECT compiled FROM survey_versions WHERE digest = ? AND compiled_with = ?",
                (digest(text), program_version),
            ).fetchone()
        finally:
            connection.close()
    except (sqlite.Error, UnicodeDecodeError):  # the latter where a spoiled name in the schema is told of
        return None
    return row[0] if row is not None and isinstance(row[0], bytes) else None
