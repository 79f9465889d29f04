"""What every page that shows the store has in common: it follows what is written while the page is up."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.clock import Clock

if TYPE_CHECKING:
    from kiosk.store.reader import Reader

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MS = 1000


@QmlAnonymous
class Live(QObject):
    """Reads the store while its page is up: at first, when something was written, and when the day has changed.

    The store is open, and asked once a second, only between `open` and `close`. `problem` is a code of
    `kiosk.store.errors.Trouble` where it cannot be read.
    """

    def __init__(self, open_reader: "Callable[[], Reader]", clock: Clock, parent: QObject | None = None) -> None:
        """Take what opens the store for reading (it may raise StoreError) and the clock that says what day it is."""
        super().__init__(parent)
        self._open_reader = open_reader
        self._clock = clock
        self._reader: Reader | None = None
        self._failures = 0
        self._problem = ""
        self._today: date | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)

    problemChanged = Signal()

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """Why the store cannot be read, a code; empty while it can."""
        return self._problem

    @property
    def today(self) -> date:
        """The desk's day."""
        return self._clock.local(self._clock.now()).date()

    def read(self, reader: "Reader") -> None:
        """Take from the store what there is to draw, and say so; may raise StoreError."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing is up yet; a problem is then told at once, else only when it happens twice running."""
        return True

    @Slot()
    def open(self) -> None:
        """Begin to follow the store; the page is shown."""
        self._poll.start()
        self._look()

    @Slot()
    def close(self) -> None:
        """Let the store go; the page is gone."""
        self._poll.stop()
        self._let_go()

    @Slot()
    def again(self) -> None:
        """Read anew if the page is up: what is asked has changed."""
        if self._reader is not None:
            self._load()

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    @Slot()
    def _look(self) -> None:
        from kiosk.store.errors import StoreError

        try:
            if self._reader is None:
                self._reader = self._open_reader()
            today = self.today
            if self._reader.changed() or today != self._today:
                self._today = today
                self._load()
        except StoreError as error:
            self._fail(str(error.code))

    def _load(self) -> None:
        from kiosk.store.errors import StoreError

        assert self._reader is not None
        try:
            self.read(self._reader)
        except StoreError as error:
            self._fail(str(error.code))
            return
        self._failures = 0
        self._tell("")

    def _fail(self, code: str) -> None:
        self._let_go()
        self._failures += 1
        if self._failures > 1 or self.is_empty():
            self._tell(code)

    def _tell(self, code: str) -> None:
        if code != self._problem:
            self._problem = code
            self.problemChanged.emit()
