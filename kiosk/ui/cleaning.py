"""Cleaning mode: for a minute the screen ignores every touch and key, and says so."""

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.countdown import Countdown

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CLEANING_S = 60


@QmlElement
@QmlUncreatable("made by the program")
class Cleaning(QObject):
    """Counts the seconds in which the screen can be wiped."""

    begun = Signal()
    over = Signal()

    def __init__(self, language: str, seconds: int = CLEANING_S, parent: QObject | None = None) -> None:
        """Be off.

        Args:
            language: of the numbers.
            seconds: how long it lasts.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._locale = QLocale(language)
        self._is_on = False
        self._countdown = Countdown(seconds, self)
        self._countdown.changed.connect(self.changed)
        self._countdown.over.connect(self.stop)

    changed = Signal()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the screen ignores touches and keys."""
        return self._is_on

    @Property(str, notify=changed)
    def secondsLeftText(self) -> str:
        """Seconds until it is over, in the language's digits."""
        return self._locale.toString(self._countdown.left)

    @Property(float, notify=changed)
    def timeLeft(self) -> float:
        """The same as a share, 1 to 0."""
        return self._countdown.share

    @Slot()
    def start(self) -> None:
        """Begin; it ends by itself."""
        if self._is_on:
            return
        self._is_on = True
        self._countdown.start()
        self.begun.emit()

    @Slot()
    def stop(self) -> None:
        """Be over."""
        self._countdown.stop()
        if self._is_on:
            self._is_on = False
            self.changed.emit()
            self.over.emit()
