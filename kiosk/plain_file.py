"""Reading the program's own small files, whatever lies in their place: no more than so much, and never waiting."""

import errno
import os
import stat
from pathlib import Path

_LONGEST = 300


def beginning(path: Path, size: int) -> bytes:
    """Return at most the first `size` bytes of a plain file.

    Raises:
        OSError: it cannot be read, or it is a folder, a pipe or a device, which could have no end or never answer.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is not a plain file", str(path))
        return file.read(size)


def reason(error: Exception) -> str:
    """Return what a decoder says against a file's contents, as a part of a sentence: cut where it quotes at length."""
    said = "".join(char if char.isprintable() else " " for char in str(error))
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 100]}…{said[-100:]}"


def whole(path: Path, most: int) -> bytes:
    """Return the bytes of a plain file that has at most `most` of them.

    Raises:
        OSError: as `beginning`, or the file is larger.
    """
    data = beginning(path, most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it is larger than {max(most >> 10, 1)} KiB", str(path))
    return data
