"""The high-water mark: how far the store has come, kept outside the database to find out a disk that forgot.

The file has two slots of 512 bytes that are written in turn, in place, and flushed. A power cut can spoil only the
slot being written; the other one then tells the response before. In place of a new file and a rename for every
response this costs one flush and no new blocks.
"""

import hashlib
import os
import stat
from pathlib import Path

import msgspec

from kiosk.durable import write_whole
from kiosk.plain_file import beginning

_SLOT = 512
_flush = getattr(os, "fdatasync", os.fsync)


class Mark(msgspec.Struct, frozen=True):
    """The last response acknowledged: its number, the chain's head (hex) and the database it is in."""

    seq: int
    head: str
    database: str
    check: str = ""


def mark_path(database: Path) -> Path:
    """Return where the mark of a database is kept."""
    return database.with_suffix(".mark")


def read(path: Path) -> Mark | None:
    """Return the newest whole mark of the file, or None where there is none.

    Raises:
        OSError: the file is there but cannot be read.
    """
    try:
        data = beginning(path, 2 * _SLOT)
    except FileNotFoundError:
        return None
    found = [mark for start in (0, _SLOT) if (mark := _parse(data[start : start + _SLOT])) is not None]
    return max(found, key=lambda mark: mark.seq, default=None)


def write(path: Path, mark: Mark) -> None:
    """Put the mark on disk, flushed; the one before it stays whole until then.

    Raises:
        OSError: the disk refused; the mark before is still there.
    """
    line = _line(mark)
    try:
        if stat.S_ISREG(path.lstat().st_mode):  # never through a link
            with path.open("r+b", buffering=0) as file:
                if os.fstat(file.fileno()).st_size == 2 * _SLOT:
                    file.seek(_SLOT * (mark.seq % 2))
                    file.write(line)
                    _flush(file.fileno())
                    return
    except FileNotFoundError:
        pass
    write_whole(path, line * 2)


def start_over(path: Path, mark: Mark) -> None:
    """Replace the whole file, so that no mark of another database is left in it.

    Raises:
        OSError: the disk refused; the old file is still there.
    """
    write_whole(path, _line(mark) * 2)


def _line(mark: Mark) -> bytes:
    checked = msgspec.structs.replace(mark, check=_check(mark))
    return msgspec.json.encode(checked).ljust(_SLOT - 1) + b"\n"


def _check(mark: Mark) -> str:
    return hashlib.sha256(f"{mark.seq} {mark.head} {mark.database}".encode()).hexdigest()[:16]


def _parse(slot: bytes) -> Mark | None:
    try:
        mark = msgspec.json.decode(slot, type=Mark)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return mark if mark.check == _check(mark) else None
