"""Measuring the screen: a bar is made as long as 100 mm of a ruler; from its pixels comes the picture's width."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.application import measured_width_mm

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

BAR_MM = 100


@QmlElement
@QmlUncreatable("made by the program")
class Measuring(QObject):
    """The bar's length in pixels, and what follows from it."""

    def __init__(self, before_mm: float | None, parent: QObject | None = None) -> None:
        """Start from the width measured before, if any."""
        super().__init__(parent)
        self._before_mm = before_mm
        self._screen_px = 1
        self._bar_px = 100
        self._done: Callable[[], None] = lambda: None
        self._kept: Callable[[float], None] = lambda _: None
        self.width_mm: float | None = None

    def set_screen(self, screen: QScreen) -> None:
        """Take the screen that is measured; the bar starts where it was left, or where the system thinks."""
        self._screen_px = screen.size().width()
        self._bar_px = round(BAR_MM * self._screen_px / measured_width_mm(screen, self._before_mm))
        self.barChanged.emit()

    def on_done(self, done: Callable[[], None]) -> None:
        """Call `done` when the admin keeps the measure or leaves."""
        self._done = done

    def on_kept(self, kept: Callable[[float], None]) -> None:
        """Call `kept` with the picture's width in mm when the admin keeps the measure."""
        self._kept = kept

    barChanged = Signal()

    @Property(int, notify=barChanged)
    def barPx(self) -> int:
        """The bar's length in pixels."""
        return self._bar_px

    @Property(float, notify=barChanged)
    def widthMm(self) -> float:
        """The picture's width, if the bar is 100 mm long."""
        return BAR_MM * self._screen_px / self._bar_px

    @Slot(int)
    def change(self, by_px: int) -> None:
        """Make the bar longer or shorter."""
        self._bar_px = max(50, min(self._screen_px, self._bar_px + by_px))
        self.barChanged.emit()

    @Slot()
    def keep(self) -> None:
        """The bar is 100 mm long."""
        self.width_mm = round(self.widthMm, 1)
        self._kept(self.width_mm)
        self._done()

    @Slot()
    def leave(self) -> None:
        """Keep what was measured before."""
        self._done()
