"""Waiting for the disk's word on a response: thanks may be said when, and only when, it has come."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Future

    from kiosk.store.responses import Receipt, Snapshot

WITHIN_MS = 2600
"""After this long without the disk's word the visitor is told the truth: with the moment for which the last button is
shown as chosen (`kiosk.ui.visit.CHOSEN_MS`), within 3 s of the tap."""


class Recorder(Protocol):
    """What takes the visitor's answers to disk."""

    def save(self, snapshot: "Snapshot") -> "Future[None]":
        """Write the answers so far."""
        ...

    def finish(self, snapshot: "Snapshot") -> "Future[Receipt]":
        """Write the whole response; the future resolves once it is durable."""
        ...

    def note_silence(self) -> None:
        """Note that nothing was heard of a response for too long, and that its visitor is told so."""
        ...


class Acknowledging(QObject):
    """Finishes one response after the other; each ends in `saved` or in `failed`, whichever comes first.

    What the disk says later, of a visitor who was told already, is not taken for an answer to the next one.
    """

    saved = Signal()
    failed = Signal()
    _settled = Signal(object)

    def __init__(self, recorder: Recorder, within_ms: int = WITHIN_MS, parent: QObject | None = None) -> None:
        """Write through `recorder`; after `within_ms` without a word it counts as failed."""
        super().__init__(parent)
        self._recorder = recorder
        self._awaited: Future[Receipt] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(within_ms)
        self._patience.timeout.connect(self._give_up)
        self._settled.connect(self._on_settled)

    def finish(self, snapshot: "Snapshot") -> None:
        """Write the whole response and wait for the word of it."""
        self._patience.start()
        self._awaited = self._recorder.finish(snapshot)
        self._awaited.add_done_callback(self._settled.emit)

    def stop(self) -> None:
        """Wait no longer, and say nothing more."""
        self._awaited = None
        self._patience.stop()

    @Slot(object)
    def _on_settled(self, future: "Future[Receipt]") -> None:
        if future is not self._awaited:
            return
        self.stop()
        if future.cancelled() or future.exception() is not None:
            self.failed.emit()
        else:
            self.saved.emit()

    @Slot()
    def _give_up(self) -> None:
        self.stop()
        self._recorder.note_silence()
        self.failed.emit()
