"""A page of a report to draw on: millimetres, text sizes in points, mirrored where the language is written so."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from kiosk.ui.fonts import FAMILY

INK = "#1B2430"
QUIET = "#4C5866"
ACCENT = "#0B5F66"
BAR = "#548F94"
BAND = "#BCD3D5"
TINT = "#F1F5F5"
HAIRLINE = "#D5D9DC"
WHITE = "#FFFFFF"

POINT_MM = 25.4 / 72
_TALL, _LIFT = 0.62, 0.4
_LINES = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine}


class Sheet:
    """Draws in millimetres from the upper left corner; in a language written from the right, from the upper right."""

    def __init__(
        self, painter: QPainter, dots_per_mm: float, width_mm: float, *, mirrored: bool, tall: bool = False
    ) -> None:
        """Draw with `painter` on a page that is `width_mm` wide; `tall` where the script's lines are twice as high."""
        self._painter = painter
        self._dots = dots_per_mm
        self.width = width_mm
        self.mirrored = mirrored
        self._tall = tall
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)

    # -- texts

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float = 9,
        *,
        bold: bool = False,
        colour: str = INK,
        align: str = "start",
        most: float | None = None,
    ) -> float:
        """Write a text, on as many lines as it takes, and return how high it is.

        Args:
            x: of its box.
            y: of its upper edge.
            width: of its box.
            text: what to write.
            size: in points.
            bold: whether it is.
            colour: "#rrggbb".
            align: start, middle or end of the line.
            most: how high it may be; a longer one is written smaller, down to 6 points.
        """
        height = self.height(text, width, size, bold=bold)
        while most is not None and height * (_TALL if self._tall else 1) > most and size > 6:
            size -= 0.5
            height = self.height(text, width, size, bold=bold)
        if self._tall and any("\u0600" <= letter <= "\u06ff" for letter in text):  # above its letters it is empty
            y -= _LIFT * size * POINT_MM
        self._painter.setFont(self._font(size, bold))
        self._painter.setPen(QColor(colour))
        self._painter.drawText(self._box(x, y, width, max(height, 1)), self._flags(align), text)
        return height

    def height(self, text: str, width: float, size: float = 9, *, bold: bool = False) -> float:
        """Return how high a text is when it is that wide."""
        self._painter.setFont(self._font(size, bold))
        self._painter.setPen(QColor(INK))  # without a pen Qt takes every text for empty
        box = QRectF(0, 0, width * self._dots, 1e7)
        return self._painter.boundingRect(box, self._flags("start"), text).height() / self._dots

    def wide(self, text: str, size: float = 9, *, bold: bool = False) -> float:
        """Return how wide a text is on one line."""
        self._painter.setFont(self._font(size, bold))
        return self._painter.fontMetrics().horizontalAdvance(text) / self._dots

    # -- shapes

    def rect(self, x: float, y: float, width: float, height: float, fill: str, radius: float = 0) -> None:
        """Fill a box."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(fill))
        corner = radius * self._dots
        self._painter.drawRoundedRect(self._box(x, y, width, height), corner, corner)

    def line(
        self,
        x: float,
        y: float,
        to_x: float,
        to_y: float,
        colour: str = HAIRLINE,
        width: float = 0.2,
        style: str = "solid",
    ) -> None:
        """Draw a line."""
        pen = QPen(QColor(colour), width * self._dots, _LINES[style])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(self._at(x, y), self._at(to_x, to_y))

    def path(self, points: list[tuple[float, float]], colour: str, width: float) -> None:
        """Draw a line through points."""
        pen = QPen(QColor(colour), width * self._dots)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.drawPolyline(QPolygonF([self._at(x, y) for x, y in points]))

    def dot(self, x: float, y: float, radius: float, colour: str, *, hollow: bool = False) -> None:
        """Draw a dot, filled or only its edge."""
        edge = 0.35 if hollow else 0
        self._painter.setPen(QPen(QColor(colour), edge * self._dots) if hollow else QPen(Qt.PenStyle.NoPen))
        self._painter.setBrush(QColor(WHITE if hollow else colour))
        reach = (radius - edge / 2) * self._dots
        self._painter.drawEllipse(self._at(x, y), reach, reach)

    # -- inside

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF((self.width - x if self.mirrored else x) * self._dots, y * self._dots)

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        left = self.width - x - width if self.mirrored else x
        return QRectF(left * self._dots, y * self._dots, width * self._dots, height * self._dots)

    def _font(self, size: float, bold: bool) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(size * POINT_MM * self._dots)))
        font.setBold(bold)
        return font

    def _flags(self, align: str) -> int:
        side = {
            "start": Qt.AlignmentFlag.AlignLeft,
            "middle": Qt.AlignmentFlag.AlignHCenter,
            "end": Qt.AlignmentFlag.AlignRight,
        }[align]
        return int(side | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
