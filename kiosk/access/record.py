"""The file that keeps the passcodes' hashes and the lock-out: read strictly, written whole, one writer at a time."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import msgspec

from kiosk import durable, last_written
from kiosk.access.lockout import State
from kiosk.access.roles import Role
from kiosk.plain_file import beginning, reason

FORMAT = 3
"""1: without a recovery code. 2: without a count of wrong ones, and without a mark beside the file."""
_LARGEST = 64 * 1024

_ARGON2ID = r"\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+"


class AccessError(Exception):
    """The passcodes cannot be read, compared or kept; the admin area stays shut.

    Attributes:
        path: the file it is about.
        what: what happened.
        remedy: what to do.
    """

    def __init__(self, path: Path, what: str, remedy: str) -> None:
        super().__init__(f"{path}: {what}. {remedy}")
        self.path = path
        self.what = what
        self.remedy = remedy


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file's content; a hash that is None is a passcode that was never set, or a recovery code never made."""

    format: int
    admin: str | None = None
    staff: str | None = None
    recovery: str | None = None
    lockout: State = State()
    codes: State = State()

    def __post_init__(self) -> None:
        """Refuse what is no hash of ours, which would look like a wrong passcode for ever."""
        kept = {"admin passcode": self.admin, "staff passcode": self.staff, "recovery code": self.recovery}
        for name, hashed in kept.items():
            if hashed is not None and not re.fullmatch(_ARGON2ID, hashed):
                raise ValueError(f"the {name} is not kept as an argon2id hash")

    def hash_of(self, role: Role) -> str | None:
        """Return the role's hash."""
        return self.admin if role is Role.ADMIN else self.staff


def read(path: Path) -> Record:
    """Read the file; where there is none, nothing has been set.

    Raises:
        AccessError: it cannot be read, is damaged, or was written by a newer version. This is never taken for "no
            passcode is set".
    """
    try:
        data = beginning(path, _LARGEST + 1)
    except FileNotFoundError:
        return Record(FORMAT)
    except OSError as error:
        raise AccessError(path, f"cannot be read ({error.strerror})", "Let the kiosk's user read this file.") from error
    try:
        if len(data) > _LARGEST:
            raise ValueError("it is far too large")
        made_by = msgspec.json.decode(data, type=_Format).format
        if made_by > FORMAT:
            raise AccessError(path, "was written by a newer version of the program", "Start the newer version.")
        return msgspec.json.decode(data, type=Record)
    except (ValueError, msgspec.MsgspecError, RecursionError) as error:
        raise AccessError(
            path,
            f"is damaged: {reason(error)}",
            "Bring it back from a backup, or remove it and set new passcodes (kiosk setup).",
        ) from error


def write(path: Path, record: Record) -> None:
    """Replace the file, readable by its owner only; when this returns, it is on disk. The caller holds it (`alone`).

    Raises:
        AccessError: it could not be written; the old file is unchanged.
    """
    current = msgspec.structs.replace(record, format=FORMAT)
    data = msgspec.json.format(msgspec.json.encode(current), indent=2) + b"\n"
    before = read(path)
    try:
        follows = _follows(path, before, current)
        with last_written.changing(path, digest(before), digest(current)) if follows else nullcontext():
            durable.write_whole(path, data, 0o600)
    except OSError as error:
        raise _unwritable(path, error) from error


def digest(record: Record) -> str:
    """Return a digest of who can come in: the hashes, not the counts of wrong tries."""
    return last_written.digest(msgspec.json.encode([record.admin, record.staff, record.recovery]))


def changed_outside(path: Path) -> tuple[str, str]:
    """Tell whether something else than the program changed who can come in.

    Returns:
        What was done (empty for nothing): `changed`, `removed`, `damaged`, or `unmarked` where the mark beside the file
        is gone, so that it cannot be told; and the digest that `last_written.accept` takes once this is told.

    Raises:
        AccessError: the folder cannot be written.
    """
    if not path.exists() and not last_written.is_marked(path):
        return "", ""
    with alone(path):
        try:
            kept = read(path)
        except AccessError:
            return ("damaged" if not last_written.is_ours(path, "damaged") else ""), "damaged"
        now = digest(kept)
        if not path.exists():
            return ("" if last_written.is_ours(path, now) else "removed"), now
        if kept.format == FORMAT and not last_written.is_marked(path):
            return "unmarked", now
        return ("" if last_written.is_ours(path, now) else "changed"), now


def _follows(path: Path, before: Record, after: Record) -> bool:
    """Whether the mark has to follow what is written: who comes in is changed, or an older program kept no mark."""
    if last_written.is_marked(path):
        return digest(before) != digest(after)
    return before.format < FORMAT or not path.exists()  # else it was taken away, which is told at the next start


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the file for one reader-and-writer, across threads and processes; others wait. Makes its folder.

    The lock is on a file beside it, since each write puts a new file in the record's place. A process that dies lets
    go of it.

    Raises:
        AccessError: the folder cannot be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(
            path.with_name(f"{path.name}.lock"), os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600
        )
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        _lock(handle)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)


class _Format(msgspec.Struct):
    """The one member that every version of the file has."""

    format: int


def _unwritable(path: Path, error: OSError) -> AccessError:
    return AccessError(
        path, f"cannot be written ({error.strerror})", "Free disk space, or let the kiosk's user write there."
    )
