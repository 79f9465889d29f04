"""What can go wrong with the store: a code for the screens, a sentence and a remedy for people."""

import errno
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.plain_file import reason
from kiosk.store import sqlite


class Trouble(StrEnum):
    """Why the store could not do what it was asked to do."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    NO_PERMISSION = "no_permission"
    NO_FOLDER = "no_folder"
    NO_DATABASE = "no_database"
    DAMAGED = "damaged"
    BUSY = "busy"
    IN_USE = "in_use"
    NEWER = "newer"
    OLDER = "older"
    NETWORK = "network"
    OLD_SQLITE = "old_sqlite"
    KEY = "key"
    REFUSED = "refused"
    CLOSED = "closed"
    IO = "io"


_REMEDIES = {
    Trouble.DISK_FULL: ("The disk is full.", "Free some space on it; the kiosk goes on by itself."),
    Trouble.READ_ONLY: ("The file or its disk is read-only.", "Make it writable again; the kiosk goes on by itself."),
    Trouble.NO_PERMISSION: ("This user may not write there.", "Give the kiosk's user the folder and the files in it."),
    Trouble.NO_FOLDER: (
        "There is no folder there that can be used.",
        "Choose another one, or move away what is in its place.",
    ),
    Trouble.NO_DATABASE: ("There is no database yet.", "Start the kiosk once, or name the right data folder."),
    Trouble.DAMAGED: ("The database is damaged.", "Run `kiosk doctor`; keep the file."),
    Trouble.BUSY: ("Another program holds the database.", "Close the program that has the file open."),
    Trouble.IO: ("The disk reported an error.", "Check the disk and its cables; keep a copy of the data folder."),
    Trouble.REFUSED: ("The store does not take this.", "This is a fault of the program; please report it."),
    Trouble.CLOSED: ("The store is closed.", "Start the kiosk again."),
}

_BY_SQLITE = {
    3: Trouble.NO_PERMISSION,
    5: Trouble.BUSY,
    6: Trouble.BUSY,
    8: Trouble.READ_ONLY,
    11: Trouble.DAMAGED,
    13: Trouble.DISK_FULL,
    14: Trouble.NO_PERMISSION,
    19: Trouble.REFUSED,
    23: Trouble.NO_PERMISSION,
    26: Trouble.DAMAGED,
}

_BY_ERRNO = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.NO_PERMISSION,
    errno.EPERM: Trouble.NO_PERMISSION,
    errno.ENOENT: Trouble.NO_FOLDER,
    errno.ENOTDIR: Trouble.NO_FOLDER,
    errno.EEXIST: Trouble.NO_FOLDER,
}


class StoreError(Exception):
    """The store could not do it; `str()` of it tells a person what happened, where, and what to do.

    Attributes:
        code: what a screen chooses its words by.
        path: the file or folder concerned.
        sentence: what happened, in English.
        remedy: what to do about it, in English.
    """

    def __init__(self, code: Trouble, path: Path, sentence: str = "", remedy: str = "", detail: str = "") -> None:
        usual = _REMEDIES.get(code, ("", ""))
        self.code = code
        self.path = path
        self.sentence = (sentence or usual[0]) + (f" ({detail})" if detail else "")
        self.remedy = remedy or usual[1]
        super().__init__(f"{path}: {self.sentence} {self.remedy}")


def from_sqlite(error: sqlite.Error, path: Path) -> StoreError:
    """Word an error of SQLite's."""
    number = getattr(error, "sqlite_errorcode", None)
    code = Trouble.IO if number is None else _BY_SQLITE.get(number & 0xFF, Trouble.IO)
    if str(error).startswith((sqlite.MALFORMED, "Could not decode to UTF-8")):
        code = Trouble.DAMAGED
    if isinstance(error, sqlite.ProgrammingError | sqlite.InterfaceError):
        code = Trouble.CLOSED
    return StoreError(code, path, detail=f"SQLite says: {reason(error)}")


UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What decoding JSON raises that is not what was written."""


def spoiled(path: Path, error: Exception) -> StoreError:
    """Word that something in the database is not what was written into it, though SQLite can read it."""
    return StoreError(Trouble.DAMAGED, path, "Something in it is not what was written.", detail=reason(error))


def from_os(error: OSError, path: Path) -> StoreError:
    """Word an error of the operating system's."""
    code = _BY_ERRNO.get(error.errno or 0, Trouble.IO)
    return StoreError(code, path, detail=error.strerror or str(error))
