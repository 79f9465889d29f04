"""What is known of the care of the data, in a small file beside it: last backup, last check, the disk, the clock."""

import contextlib
import threading
from pathlib import Path
from typing import Any

import msgspec

from kiosk.assembly.clock_trust import Trust
from kiosk.durable import write_whole
from kiosk.plain_file import whole

_LARGEST = 64 * 1024

_lock = threading.Lock()


class CareState(msgspec.Struct, frozen=True, kw_only=True):
    """How the care of the data stands; moments are UTC as `kiosk.store.times.utc_text` writes them, '' for never.

    Attributes:
        backup_at: when the last backup was made, or was found to hold everything still.
        backup_file: where it is.
        backup_tried_at: when one was tried last.
        backup_problem: why that failed, a code of `kiosk.store.errors.Trouble`, or ''.
        backup_of: what the database held then, to see whether anything is new.
        checked_at: when the file and the chain were checked last.
        checked_all_at: when all of it was, as `kiosk doctor` does it.
        check_problem: what was found: '', `pages`, `chain`, `doctor`, or a code of Trouble.
        check_told: what was found, in sentences.
        proven_seq: the last response that was proven.
        proven_head: the chain's head there.
        erased_on: the desk's day on which what is too old was erased last.
        erased_all_on: the same, with a look at all days.
        erased_comments: how many responses lost their comments then.
        erased_responses: how many went.
        room: what the disk allows (`kiosk.store.ballast.Room`).
        left: bytes left on it.
        clock: whether the clock is to be believed.
    """

    backup_at: str = ""
    backup_file: str = ""
    backup_tried_at: str = ""
    backup_problem: str = ""
    backup_of: str = ""
    checked_at: str = ""
    checked_all_at: str = ""
    check_problem: str = ""
    check_told: tuple[str, ...] = ()
    proven_seq: int = 0
    proven_head: str = ""
    erased_on: str = ""
    erased_all_on: str = ""
    erased_comments: int = 0
    erased_responses: int = 0
    room: str = "plenty"
    left: int = 0
    clock: Trust = Trust()


def read(path: Path) -> CareState:
    """Return the state; one that is missing or spoiled is as if nothing had been done yet."""
    with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return msgspec.json.decode(whole(path, _LARGEST), type=CareState)
    return CareState()


def update(path: Path, **changes: Any) -> CareState:
    """Change some of it, on disk; where the disk refuses, the next change tries again."""
    with _lock:
        state = msgspec.structs.replace(read(path), **changes)
        with contextlib.suppress(OSError):
            write_whole(path, msgspec.json.format(msgspec.json.encode(state)) + b"\n")
        return state
