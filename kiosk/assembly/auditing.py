"""Writing down what was done, for those who do it: the desk's pages, the commands, the kiosk itself."""

import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.store import audit
from kiosk.store.audit import Action
from kiosk.store.errors import StoreError
from kiosk.store.peek import digest
from kiosk.store.staff import change
from kiosk.store.times import utc_text


def note(
    data: DataFolder, clock: Clock, kiosk: str, role: str, action: Action, detail: Mapping[str, object] | None = None
) -> None:
    """Add a row to the log of a database that is there; when this returns, the disk has it. Any thread may call it.

    Args:
        data: the kiosk's files.
        clock: what time it is.
        kiosk: the device's name.
        role: staff, admin, command or kiosk.
        action: what was done.
        detail: to what; never an answer, a comment or a passcode.

    Raises:
        StoreError: it could not be written; whatever must not happen unseen must then not happen.
    """
    at = utc_text(clock.now())
    change(data.database, lambda connection: audit.append(connection, at, kiosk, role, action, detail or {}))


def published_as(text: bytes) -> str:
    """Return by what the log knows the text of a survey that was published."""
    return digest(text)[:16]


class Auditor:
    """Writes to the log in a thread of its own, in order, for those who must not wait for the disk.

    What cannot be written for want of a disk is kept and tried again with the next row, up to `MOST_KEPT` rows.
    """

    MOST_KEPT = 1000

    def __init__(self, data: DataFolder, clock: Clock, kiosk: str) -> None:
        """Write to the database in `data`, as the device named `kiosk`."""
        self._data = data
        self._clock = clock
        self._kiosk = kiosk
        self._waiting: list[tuple[str, str, Action, Mapping[str, object]]] = []
        self._worker: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()
        self._closed = False
        self.problem = ""
        """Why the last row could not be written, a code of `kiosk.store.errors.Trouble`, or empty."""

    def note(self, role: str, action: Action, detail: Mapping[str, object] | None = None) -> None:
        """Have a row written; its time is now."""
        at = utc_text(self._clock.now())
        with self._lock:
            if self._closed:
                return
            self._waiting.append((at, role, action, detail or {}))
            del self._waiting[: -self.MOST_KEPT]
            if self._worker is None:
                self._worker = ThreadPoolExecutor(1, "log")
            self._worker.submit(self._write)

    def close(self) -> None:
        """Write what waits and end the thread."""
        with self._lock:
            self._closed = True
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.shutdown(wait=True)

    def _write(self) -> None:
        while self._waiting:
            at, role, action, detail = self._waiting[0]
            try:
                change(
                    self._data.database,
                    lambda connection: audit.append(connection, at, self._kiosk, role, action, detail),  # noqa: B023
                )
            except StoreError as error:
                self.problem = str(error.code)
                return
            self.problem = ""
            with self._lock:
                if self._waiting and self._waiting[0][:3] == (at, role, action):
                    del self._waiting[0]
