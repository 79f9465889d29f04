"""A QR code on the glass: black on white whatever the theme, every module a whole number of pixels."""

from itertools import groupby

from PySide6.QtCore import Property, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_ZONE = 4
"""Light modules around the code (ISO/IEC 18004)."""


@QmlElement
class QrCode(QQuickPaintedItem):
    """Draws an address as a QR code with its quiet zone, error correction M; worked out when the address is set."""

    def __init__(self, parent=None) -> None:
        """Draw nothing yet."""
        super().__init__(parent)
        self._address = ""
        self.rows: list[bytes] = []
        """Every row of modules with the quiet zone, 1 for dark."""

    addressChanged = Signal()

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        """What the code says."""
        return self._address

    @address.setter
    def address(self, address: str) -> None:
        if address == self._address:
            return
        self._address = address
        self.rows = []
        if address:
            import segno

            self.rows = [bytes(row) for row in segno.make_qr(address, error="m").matrix_iter(border=QUIET_ZONE)]
        self.addressChanged.emit()
        self.update()

    @Property(int, notify=addressChanged)
    def modules(self) -> int:
        """How many modules it is wide and high; its size should be a whole multiple of it."""
        return len(self.rows)

    def paint(self, painter: QPainter) -> None:
        """Draw the runs of dark modules."""
        if not self.rows:
            return
        size = int(self.width()) // len(self.rows)
        painter.fillRect(self.boundingRect(), "#FFFFFF")
        for row, modules in enumerate(self.rows):
            column = 0
            for dark, run in groupby(modules):
                length = len(list(run))
                if dark:
                    painter.fillRect(QRect(column * size, row * size, length * size, size), "#000000")
                column += length
