"""What the program itself wrote last into one of its small files, so that a change by something else is found.

A mark beside the file holds a digest of what is in it. It is written before the file, with the digest of what was there
until then, and once more after it: whichever of the two a power cut leaves in the file is ours. Who may write both
files can forge both; found is what an editor did, a copy from another kiosk, an older file put back.
"""

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.durable import write_whole
from kiosk.plain_file import whole

_LARGEST = 4096


class _Mark(msgspec.Struct, frozen=True):
    """What the file holds; while it is written, also what it held before."""

    holds: str
    held: str


def mark_path(path: Path) -> Path:
    """Return where the mark of a file is kept."""
    return path.with_suffix(".mark")


def digest(data: bytes) -> str:
    """Return a digest of what a file holds, hex."""
    return hashlib.sha256(data).hexdigest()


def is_marked(path: Path) -> bool:
    """Whether there is a mark that can be read."""
    return _read(path) is not None


def is_ours(path: Path, now: str) -> bool:
    """Whether a file that holds `now` (a digest) holds what the program wrote last; so does one without a mark."""
    mark = _read(path)
    return mark is None or now in (mark.holds, mark.held)


@contextlib.contextmanager
def changing(path: Path, now: str, then: str) -> Iterator[None]:
    """Follow a file that holds `now` and is written inside the block, whole, to hold `then`.

    The mark of a file that something else has changed is evidence and stays as it is.

    Raises:
        OSError: the disk refused the mark; nothing was changed.
    """
    if not is_ours(path, now):
        yield
        return
    _write(path, _Mark(holds=then, held=now))
    yield
    with contextlib.suppress(OSError):  # then both are ours for a while longer
        accept(path, then)


def accept(path: Path, now: str) -> None:
    """Take what the file holds for ours from now on.

    Raises:
        OSError: the disk refused; the mark is as it was.
    """
    _write(path, _Mark(holds=now, held=now))


def _read(path: Path) -> _Mark | None:
    try:
        return msgspec.json.decode(whole(mark_path(path), _LARGEST), type=_Mark)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _write(path: Path, mark: _Mark) -> None:
    write_whole(mark_path(path), msgspec.json.encode(mark) + b"\n")
