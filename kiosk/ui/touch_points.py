"""The touch test: every point on the glass, how many at once, how many in all; one that is held still ends it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

HOLD_MS = 2000
STILL_PX = 24


@QmlElement
@QmlUncreatable("made by the program")
class TouchPoints(QObject):
    """What touches the window while the test is up; nothing else gets it then."""

    def __init__(
        self, take: Callable[[Callable[[Sequence[tuple[int, QPointF]]], None] | None], object], parent=None
    ) -> None:
        """Be ready.

        Args:
            take: has the window hand every touch here (points by their number, empty when all are up), or, with
                None, to the page again.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._take = take
        self._active = False
        self._down: dict[int, QPointF] = {}
        self._most = self._strokes = 0
        self._held_at: QPointF | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self.stop)

    changed = Signal()
    moved = Signal(float, float)
    """A point is, or has moved, here."""

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether the test is up."""
        return self._active

    @Property(int, notify=changed)
    def now(self) -> int:
        """How many points there are now."""
        return len(self._down)

    @Property(int, notify=changed)
    def most(self) -> int:
        """The most there were at once."""
        return self._most

    @Property(int, notify=changed)
    def strokes(self) -> int:
        """How many touches there were in all."""
        return self._strokes

    @Property("QVariantList", notify=changed)
    def places(self) -> list[QPointF]:
        """Where the points are."""
        return list(self._down.values())

    @Slot()
    def start(self) -> None:
        """Put the test up."""
        self._active, self._down, self._most, self._strokes = True, {}, 0, 0
        self._take(self._on_points)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Put it away."""
        self._hold.stop()
        if self._active:
            self._active = False
            self._take(None)
            self.changed.emit()

    def close(self) -> None:
        """End for good."""
        self.stop()

    def _on_points(self, points: Sequence[tuple[int, QPointF]]) -> None:
        new = dict(points)
        self._strokes += len(set(new) - set(self._down))
        self._down = new
        self._most = max(self._most, len(new))
        for place in new.values():
            self.moved.emit(place.x(), place.y())
        self._watch(next(iter(new.values())) if len(new) == 1 else None)
        self.changed.emit()

    def _watch(self, place: QPointF | None) -> None:
        if place is None:
            self._held_at = None
            self._hold.stop()
        elif self._held_at is None or (place - self._held_at).manhattanLength() > STILL_PX:
            self._held_at = place
            self._hold.start()
