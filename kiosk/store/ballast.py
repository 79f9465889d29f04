"""Disk space: how much is left, what the kiosk still does with it, and a file that is given up when it runs out.

The ballast lies beside the database. While it is there its room cannot be used up by anything else; when the disk is
nearly full it is deleted, so that the response that is open, the staff's export and the log still have room. Space is
always counted as if the ballast were there, so that giving it up does not look like recovery.
"""

import contextlib
import os
import shutil
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import msgspec

_MB = 1_000_000


class Room(StrEnum):
    """What the disk still allows."""

    PLENTY = "plenty"
    LOW = "low"
    NO_COMMENTS = "no_comments"
    CLOSED = "closed"


class Limits(msgspec.Struct, frozen=True):
    """Bytes: the ballast's size, and how much is left when staff are told, comments end, and the kiosk closes."""

    ballast: int = 64 * _MB
    low: int = 500 * _MB
    no_comments: int = 100 * _MB
    closed: int = 32 * _MB


_BETTER_BY = 1.1  # so that the kiosk does not open and close by turns


class Disk:
    """Watches the disk a folder is on; use it from one thread.

    Args:
        place: the ballast's path.
        limits: what is little.
        free: returns the bytes left on the disk of a folder.
    """

    def __init__(self, place: Path, limits: Limits | None = None, free: Callable[[Path], int] | None = None) -> None:
        self.place = place
        self.limits = limits or Limits()
        self._free = free or _free
        self.room = Room.PLENTY
        self.left = 0
        """Bytes left at the last look, as if the ballast were there."""

    def look(self) -> Room:
        """Look how much is left, give the ballast up or lay it again, and return what the disk allows.

        Raises:
            OSError: the folder cannot be looked at.
        """
        limits = self.limits
        held = self._held()
        left = self._free(self.place.parent) - (limits.ballast - held)
        steps = ((Room.CLOSED, limits.closed), (Room.NO_COMMENTS, limits.no_comments), (Room.LOW, limits.low))
        found = next((room for room, least in steps if left < least), Room.PLENTY)
        if _RANK[found] < _RANK[self.room]:
            found = next((room for room, least in steps if left < _BETTER_BY * least), Room.PLENTY)
            found = found if _RANK[found] < _RANK[self.room] else self.room
        self.room, self.left = found, left
        if found is Room.CLOSED:
            self.place.unlink(missing_ok=True)
        elif held < limits.ballast and left >= _BETTER_BY * limits.no_comments:
            self._lay()
        return found

    def _held(self) -> int:
        try:
            state = self.place.stat()
        except FileNotFoundError:
            return 0
        blocks = getattr(state, "st_blocks", None)
        return state.st_size if blocks is None else min(state.st_size, blocks * 512)

    def _lay(self) -> None:
        """Lay the ballast; where there is no room after all, none is left."""
        try:
            handle = os.open(self.place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            try:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(handle, 0, self.limits.ballast)
                else:
                    for _ in range(self.limits.ballast // _MB):
                        os.write(handle, bytes(_MB))
            finally:
                os.close(handle)
        except OSError:
            with contextlib.suppress(OSError):
                self.place.unlink(missing_ok=True)


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


_RANK = {Room.PLENTY: 0, Room.LOW: 1, Room.NO_COMMENTS: 2, Room.CLOSED: 3}
