"""The time without a touch: after it "More time?" is asked, and after a countdown the visit is over."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.countdown import Countdown


class Idle(QObject):
    """Waits for `quiet`; once told to warn, counts down to `over`."""

    quiet = Signal()
    counted = Signal()
    over = Signal()

    def __init__(self, warning_s: int, parent: QObject | None = None) -> None:
        """Give a person `warning_s` seconds to say that they are still there."""
        super().__init__(parent)
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self.quiet)
        self._countdown = Countdown(warning_s, self)
        self._countdown.changed.connect(self.counted)
        self._countdown.over.connect(self.over)

    @property
    def left(self) -> int:
        """Seconds left of the countdown."""
        return self._countdown.left

    @property
    def share(self) -> float:
        """The same as a share, 1 to 0."""
        return self._countdown.share

    @property
    def waits_s(self) -> float | None:
        """After how many seconds in all `quiet` comes, or None while it waits for nothing."""
        return self._waiting.interval() / 1000 if self._waiting.isActive() else None

    def wait(self, seconds: float) -> None:
        """Start anew: `quiet` comes after `seconds` without another call."""
        self._waiting.start(int(seconds * 1000))

    def warn(self) -> None:
        """Start the countdown."""
        self._countdown.start()

    def extend(self) -> None:
        """Stop the countdown."""
        self._countdown.stop()

    @Slot()
    def end(self) -> None:
        """Let the countdown be over at once."""
        self._countdown.end()

    def stop(self) -> None:
        """Wait for nothing."""
        self._waiting.stop()
        self._countdown.stop()
