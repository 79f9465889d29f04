"""The drawn icons, in whatever colour the look asks for."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

FOLDER = Path(__file__).resolve().parent / "qml" / "Kiosk" / "Style" / "icons"
DRAWN_IN = b"#1B2430"
"""The colour of the lines in the files."""


class Icons(QQuickImageProvider):
    """Serves `image://icons/NAME/RRGGBB`, so that one drawing does for every theme."""

    def __init__(self) -> None:
        """Serve images."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested_size: QSize) -> QImage:
        """Return the icon in its colour, as large as asked for."""
        name, _, colour = id.partition("/")
        drawing = _drawing(name).replace(DRAWN_IN, b"#" + colour.encode())
        if requested_size.isValid():  # no reader on a device: with each of these PySide loses references to None
            edges = requested_size.width(), requested_size.height()
            drawing = drawing.replace(b"<svg ", b'<svg width="%d" height="%d" ' % edges, 1)
        picture = QImage.fromData(QByteArray(drawing), "svg")
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture


@cache
def _drawing(name: str) -> bytes:
    return (FOLDER / f"{name}.svg").read_bytes()
