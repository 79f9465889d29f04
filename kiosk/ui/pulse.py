"""Calls something again and again from the screen's thread, as long as that thread is alive."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot


class Pulse(QObject):
    """A pulse that stands still when the screen does."""

    def __init__(self, every_s: float, beat: Callable[[], object]) -> None:
        """Call `beat` every `every_s` seconds, from now on."""
        super().__init__()
        self._beat = beat
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(max(1, int(every_s * 1000)))

    def stop(self) -> None:
        """Call it no more."""
        self._timer.stop()

    @Slot()
    def _on_time(self) -> None:
        self._beat()


def end_program() -> None:
    """End the program in order, with exit code 0."""
    QCoreApplication.exit(0)
