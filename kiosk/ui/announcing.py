"""The desk's own screen opens a visit at the kiosk; the kiosk, another process, finds it in the store."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock

if TYPE_CHECKING:
    from kiosk.store import sqlite
    from kiosk.store.reader import Reader
    from kiosk.store.stamp import Stamp

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 500
LATE_S = 3.0
"""After this much more than its time a visit that nobody closed, the kiosk being off, can be opened again."""


@QmlElement
@QmlUncreatable("made by the program")
class Announcing(QObject):
    """`state` is ready, opening, open (a visitor may begin) or failed."""

    _written = Signal(object)

    def __init__(
        self,
        stamp: "Callable[[], Stamp]",
        change: "Callable[[Callable[[sqlite.Connection], None]], None]",
        open_reader: "Callable[[], Reader]",
        clock: Clock,
        opened_for_s: float,
        parent: QObject | None = None,
    ) -> None:
        """Wait for staff.

        Args:
            stamp: returns now and here, with a new id.
            change: does a small transaction beside the kiosk; may take seconds and raise StoreError.
            open_reader: opens the store for reading; may raise StoreError.
            clock: how old an opened visit is.
            opened_for_s: how long one waits at the kiosk.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._stamp = stamp
        self._change = change
        self._open_reader = open_reader
        self._clock = clock
        self._opened_for_s = opened_for_s
        self._state = "ready"
        self._waiting: str | None = None
        self._reader: Reader | None = None
        self._worker: ThreadPoolExecutor | None = None
        self._looking = QTimer(self, interval=LOOK_MS, timeout=self.look)
        self._written.connect(self._on_written)

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Where it stands."""
        return self._state

    @Slot()
    def open(self) -> None:
        """Open a visit, unless one is open already."""
        if self._state not in ("ready", "failed"):
            return
        from kiosk.store import armings

        self._go("opening")
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "open-a-visit")
        mark = self._stamp()
        done = self._worker.submit(self._change, lambda connection: armings.arm(connection, mark, "desk"))
        done.add_done_callback(self._written.emit)

    @Slot()
    def follow(self) -> None:
        """See from now on what becomes of it; the page is shown."""
        self._looking.start()
        self.look()

    @Slot()
    def leave(self) -> None:
        """Look no more; the page is gone."""
        self._looking.stop()
        self._let_go()

    @Slot()
    def look(self) -> None:
        """See whether a visit is open."""
        from kiosk.store import armings
        from kiosk.store.errors import StoreError

        if self._state == "opening":
            return
        try:
            if self._reader is None:
                self._reader = self._open_reader()
            if self._reader.changed():
                desk = self._stamp().desk
                found = self._reader.ask(lambda connection: armings.waiting(connection, desk))
                self._waiting = None if found is None else found[1]
        except StoreError:
            self._let_go()
            return
        if self._waiting is not None and not self._is_late(self._waiting):
            self._go("open")
        elif self._state == "open":
            self._go("ready")

    def close(self) -> None:
        """End for good."""
        self.leave()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    def _is_late(self, at: str) -> bool:
        from kiosk.store.times import from_text

        return (self._clock.now() - from_text(at)).total_seconds() > self._opened_for_s + LATE_S

    @Slot(object)
    def _on_written(self, done: Future) -> None:
        self._go("failed" if done.exception() is not None else "ready")
        self.look()

    def _go(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.stateChanged.emit()

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
