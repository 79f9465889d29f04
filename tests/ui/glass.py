"""What can be touched on the glass and what lies on top there, seen from the drawn items alone."""

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickView
from shiboken6 import isValid


class Area(msgspec.Struct, frozen=True):
    """Something that takes touches: the name of the item it belongs to (or empty), and where it is, in pixels."""

    name: str
    box: QRectF
    item: QQuickItem

    @property
    def is_there(self) -> bool:
        """Whether it still is where it was."""
        return isValid(self.item) and self.item.mapRectToScene(self.item.boundingRect()) == self.box


class Glass:
    """The areas that take touches at one moment, the lowest first."""

    def __init__(self, window: QQuickView) -> None:
        """Look at the window as it is now."""
        self.areas: list[Area] = []
        self._whole = QRectF(0, 0, window.width(), window.height())
        self._collect(window.contentItem(), "")

    def top(self, place: QPointF) -> Area | None:
        """Return what a touch at this place reaches."""
        return next((area for area in reversed(self.areas) if area.box.contains(place)), None)

    @property
    def buttons(self) -> list[Area]:
        """What has a name and can be reached in its middle."""
        return [
            area
            for area in self.areas
            if area.name and self._whole.contains(area.box.center()) and self.top(area.box.center()) is area
        ]

    def _collect(self, item: QQuickItem, owner: str) -> None:
        name = item.objectName() or owner
        if item.inherits("QQuickBasePositioner"):
            item.ensurePolished()  # what has just come up has its place before a finger can be there
        if item.inherits("QQuickMouseArea"):
            if item.property("enabled") and item.property("acceptedButtons"):
                self.areas.append(Area(name, item.mapRectToScene(item.boundingRect()), item))
        elif name == "keyboard" and item.height() > 0:
            self.areas.append(Area(name, item.mapRectToScene(item.boundingRect()), item))
            return
        for child in sorted(item.childItems(), key=lambda child: child.z()):
            if child.isVisible() and child.isEnabled():
                self._collect(child, name)
