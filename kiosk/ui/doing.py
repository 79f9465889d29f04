"""What staff do from a page, written to the store beside the screen, one thing at a time."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal, Slot


class Doing(QObject):
    """Has small pieces of work done in a thread of its own, which is there only while it is needed."""

    _finished = Signal(object)
    done = Signal(str)
    """It is done: empty, or a code of `kiosk.store.errors.Trouble` why it was not."""

    def __init__(self, act: Callable[[Callable], Callable[[], object]], parent: QObject | None = None) -> None:
        """Have work done by what `act` makes of it: a call that takes no arguments, for any thread."""
        super().__init__(parent)
        self._act = act
        self._worker: ThreadPoolExecutor | None = None
        self._busy = False
        self._finished.connect(self._on_finished)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    def do(self, work: Callable) -> bool:
        """Begin a piece of work; False: another one is not done yet, and nothing was begun."""
        if self._busy:
            return False
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "staff")
        self._busy = True
        self._worker.submit(self._act(work)).add_done_callback(self._finished.emit)
        return True

    def stop(self) -> None:
        """Wait for what is being done, and end the thread."""
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None
            self._busy = False

    @Slot(object)
    def _on_finished(self, future: Future) -> None:
        if not self._busy:
            return  # the page was left meanwhile
        self._busy = False
        error = future.exception()
        self.done.emit("" if error is None else str(getattr(error, "code", "io")))
