"""The plain screen of a kiosk that cannot open: it needs no settings, survey, theme, database or QML."""

import contextlib
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPointF, QRectF, Qt, QTranslator, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QCursor,
    QExposeEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QRasterWindow,
)

from kiosk.paths import resource
from kiosk.ui import fonts
from kiosk.ui.languages import OWN_NAMES, SOURCE_LANGUAGE
from kiosk.ui.surroundings import forget_variables, new_application

GROUND, INK, QUIET, LINE = "#F5F3EF", "#1B2430", "#4C5866", "#707B88"
"""The default theme's colours (Kiosk/Style/Style.qml)."""
LONGEST_CODE = 12
HEADLINE = "Not available at the moment"
SCREEN = "NoticeScreen"
"""Where the visitors' translations have the headline."""
SWALLOWED = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


def show(code: str, window: tuple[int, int] | None, on_drawn: Callable[[], object]) -> None:
    """Show the screen in a program of its own until that is ended.

    Args:
        code: what staff are to tell.
        window: a plain window of so many pixels; None takes the whole screen.
        on_drawn: called when the picture is on the screen, and whenever it comes back.
    """
    forget_variables()
    program = new_application()
    screen = OutOfService(code)
    screen.drawn.connect(on_drawn)
    screen.show_on_top(window)
    program.exec()


class OutOfService(QRasterWindow):
    """Says in every shipped language that the kiosk is not available, and to staff what to do."""

    drawn = Signal()

    def __init__(self, code: str) -> None:
        """Show `code` to staff."""
        super().__init__()
        self._code = code[:LONGEST_CODE]
        self._may_close = False
        with contextlib.suppress(Exception):
            fonts.read_first()
        self._lines = _headlines()
        self._for_staff = _staff_lines()
        self.setTitle("Service desk kiosk")
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))

    def show_on_top(self, size: tuple[int, int] | None) -> None:
        """Show over the whole screen, or as a plain window of `size` pixels."""
        if size is None:
            self.setGeometry(self.screen().geometry())
            self.showFullScreen()
        else:
            self.resize(*size)
            self.show()

    def put_away(self) -> None:
        """Close it for good."""
        self._may_close = True
        self.close()

    def event(self, event: QEvent) -> bool:
        """Take every key, so that none does anything."""
        if event.type() in SWALLOWED:
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open."""
        event.setAccepted(self._may_close)

    def exposeEvent(self, event: QExposeEvent) -> None:
        """Tell that the picture is on the screen."""
        super().exposeEvent(event)
        if self.isExposed():
            self.drawn.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a sign, the headline in all languages, and the lines for staff."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        whole = QRectF(0, 0, self.width(), self.height())
        painter.fillRect(whole, QColor(GROUND))
        margin = 0.05 * min(whole.width(), whole.height())
        inside = whole.adjusted(margin, margin, -margin, -margin)
        sign = 0.13 * inside.height()
        self._draw_sign(painter, QRectF(inside.center().x() - sign / 2, inside.top(), sign, sign))
        foot = self._draw_foot(painter, inside)
        grid = QRectF(inside.left(), inside.top() + sign + margin / 2, inside.width(), 0)
        grid.setBottom(foot - margin / 2)
        self._draw_headlines(painter, grid)
        painter.end()

    # -- its parts

    @staticmethod
    def _draw_sign(painter: QPainter, box: QRectF) -> None:
        """Draw a circle with a bar, as at the entrance of a one-way street; its shape says it, not its colour."""
        painter.setPen(QPen(QColor(INK), 0.09 * box.width()))
        inner = box.adjusted(*(0.06 * box.width() * side for side in (1, 1, -1, -1)))
        painter.drawEllipse(inner)
        reach = 0.25 * box.width()
        middle = inner.center()
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))

    def _draw_headlines(self, painter: QPainter, grid: QRectF) -> None:
        columns = 2 if grid.width() > 1.2 * grid.height() else 1
        rows = -(-len(self._lines) // columns)
        height = grid.height() / rows
        width = grid.width() / columns
        font = self._fitting([text for _, text in self._lines], width - height, height)
        painter.setFont(font)
        painter.setPen(QColor(INK))
        for number, (_, text) in enumerate(self._lines):
            column, row = divmod(number, rows)
            cell = QRectF(grid.left() + column * width, grid.top() + row * height, width, height)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_foot(self, painter: QPainter, inside: QRectF) -> float:
        """Draw what staff must know along the lower edge; returns where it begins."""
        height = max(13.0, 0.021 * min(self.height(), 1.4 * self.width()))
        font = QFont(fonts.FAMILY)
        font.setPixelSize(int(height))
        code = QFont(font)
        code.setPixelSize(int(2.2 * height))
        code.setBold(True)
        beside = QFontMetricsF(code).horizontalAdvance(self._code) + 2 * height if self._code else 0
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = QFontMetricsF(font)
        room = QRectF(0, 0, inside.width() - beside, inside.height())
        heights = [metrics.boundingRect(room, flags, text).height() + 0.3 * height for text in self._for_staff]
        top = inside.bottom() - sum(heights)
        painter.setPen(QPen(QColor(LINE), 1))
        painter.drawLine(inside.left(), top - 0.6 * height, inside.right(), top - 0.6 * height)
        painter.setPen(QColor(INK))
        painter.setFont(code)
        painter.drawText(
            QRectF(inside.right() - beside, top, beside, inside.bottom() - top),
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            self._code,
        )
        painter.setPen(QColor(QUIET))
        painter.setFont(font)
        at = top
        for text, taken in zip(self._for_staff, heights, strict=True):
            side = Qt.AlignmentFlag.AlignRight if _is_rtl(text) else Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(inside.left(), at, room.width(), taken), flags | int(side), text)
            at += taken
        return top - 0.6 * height

    @staticmethod
    def _fitting(texts: list[str], width: float, height: float) -> QFont:
        """Return the largest font in which each text fits into the width and a line into the height."""
        font = QFont(fonts.FAMILY)
        size = 0.52 * height
        font.setPixelSize(max(8, int(size)))
        widest = max(QFontMetricsF(font).horizontalAdvance(text) for text in texts)
        font.setPixelSize(max(8, int(size * min(1.0, width / widest))))
        return font


def _headlines() -> list[tuple[str, str]]:
    """Return the headline in every language whose texts can be read: tag and text, the system's own language first."""
    found = {SOURCE_LANGUAGE: HEADLINE}
    for tag in OWN_NAMES:
        with contextlib.suppress(Exception):
            text = _translated(tag, "visitor", SCREEN, HEADLINE)
            if text:
                fonts.need([tag])
                found[tag] = text
    first = QLocale.system().name().split("_")[0]
    return sorted(found.items(), key=lambda one: one[0] != first)


def _translated(tag: str, part: str, context: str, text: str) -> str:
    translator = QTranslator()
    if not translator.load(str(resource("translations", f"{part}_{tag}.qm"))):
        return ""
    return translator.translate(context, text) or ""


def _staff_lines() -> list[str]:
    """Return what staff are to do, in every language that the desk's pages have."""
    source = QCoreApplication.translate(
        "OutOfService",
        "Staff: the kiosk cannot open and tries again every minute. Switch it off and on once; if this screen comes"
        " back, tell whoever looks after it, with the code shown here. Answers already given are safe.",
    )
    lines = [source]
    for tag in OWN_NAMES:
        with contextlib.suppress(Exception):
            text = _translated(tag, "desk", "OutOfService", source)
            if text and text != source:
                lines.append(text)
    return lines


def _is_rtl(text: str) -> bool:
    """Whether the first letter belongs to a script written from the right."""
    return next((unicodedata.bidirectional(sign) in ("R", "AL") for sign in text if sign.isalpha()), False)
