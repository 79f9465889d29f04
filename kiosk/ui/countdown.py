"""The seconds that are left while "More time?" is on the screen."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Countdown(QObject):
    """Counts whole seconds down to nothing."""

    changed = Signal()
    over = Signal()

    def __init__(self, seconds: int, parent: QObject | None = None) -> None:
        """Count from `seconds`, once started."""
        super().__init__(parent)
        self._seconds = seconds
        self.left = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)

    @property
    def share(self) -> float:
        """What is left as a share, 1 to 0."""
        return self.left / self._seconds

    def start(self) -> None:
        """Begin at the top."""
        self.left = self._seconds
        self._second.start()
        self.changed.emit()

    def stop(self) -> None:
        """Count no further."""
        self._second.stop()

    def end(self) -> None:
        """Be over at once."""
        self.left = 0
        self.stop()
        self.changed.emit()
        self.over.emit()

    @Slot()
    def _on_second(self) -> None:
        if self.left > 1:
            self.left -= 1
            self.changed.emit()
        else:
            self.end()
