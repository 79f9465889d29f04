"""A disk that refuses now and then, under the real store of a running kiosk: once, a few times, or until it heals."""

import errno
import resource
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.store import sqlite
from kiosk.store.opening import Held
from kiosk.store.responses import Receipt

FULL, FLUSH = 13, 1034
"""SQLITE_FULL, SQLITE_IOERR_FSYNC."""
KINDS = ("full", "flush", "checkpoint", "mark", "emptying", "writing")
"""What is refused: the commit, for want of room; the commit's flush, after it may have reached the disk; the log's way
into the database; the high-water mark; the emptying of the log; and, by the system itself, any write past 1 KiB."""
WRITES_UP_TO = 1024


class Refusing:
    """Stands between the store and its disk, and says no when told to."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        """Take the place of what `Held` asks of the disk, until `patch` is undone."""
        self.kind = ""
        self.left = 0
        self.met = 0
        """How often something was refused."""
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        for name, kind in (("commit", "full"), ("checkpoint", "checkpoint"), ("empty_log", "emptying")):
            patch.setattr(Held, name, self._before(kind, getattr(Held, name)))
        patch.setattr(Held, "commit", self._after("flush", Held.commit))
        patch.setattr(Held, "put_mark", self._mark(Held.put_mark))

    def refuse(self, kind: str, times: int) -> None:
        """Refuse what is of this kind, so many times; "writing" until `heal`."""
        self.kind, self.left = kind, times
        if kind == "writing":
            self.met += 1
            resource.setrlimit(resource.RLIMIT_FSIZE, (WRITES_UP_TO, self._limits[1]))

    def heal(self) -> None:
        """Take everything again."""
        self.kind, self.left = "", 0
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)

    def _refuses(self, kind: str) -> bool:
        if self.kind != kind or self.left <= 0:
            return False
        self.left -= 1
        self.met += 1
        return True

    def _before(self, kind: str, plain: Callable[[Held], Any]) -> Callable[[Held], Any]:
        def instead(held: Held) -> Any:
            if self._refuses(kind):
                raise refusal(FULL if kind == "full" else FLUSH)
            return plain(held)

        return instead

    def _after(self, kind: str, plain: Callable[[Held], Any]) -> Callable[[Held], Any]:
        def instead(held: Held) -> Any:
            done = plain(held)
            if self._refuses(kind):
                raise refusal(FLUSH)
            return done

        return instead

    def _mark(self, plain: Callable[[Held, Receipt], None]) -> Callable[[Held, Receipt], None]:
        def instead(held: Held, receipt: Receipt) -> None:
            if self._refuses("mark"):
                raise OSError(errno.EIO, "Input/output error")
            plain(held, receipt)

        return instead


def refusal(code: int) -> sqlite.OperationalError:
    """Return SQLite's error of this code."""
    error = sqlite.OperationalError("the disk refused")
    error.sqlite_errorcode = code
    return error
