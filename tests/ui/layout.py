"""What lies where on the glass, in millimetres, and what is wrong with it."""

from collections.abc import Iterator
from itertools import combinations, pairwise

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.ui.geometry import row
from tests.ui.trial import Trial

LEAST_TARGET_MM = 14.0
LEAST_GAP_MM = 1.0
CLOSE_MM = 12.0
"""Controls with no more than this between them stand upon each other."""
SLACK_MM = 0.3
"""A pixel or two: sizes on the glass are whole pixels."""


class Placed(msgspec.Struct, frozen=True):
    """Something on the glass: where it is (mm), what it is called, and which button it is on, if any."""

    name: str
    box: QRectF
    item: QQuickItem


class Layout:
    """All that can be touched and all that can be read on the topmost page."""

    def __init__(self, trial: Trial, top: str | None = None) -> None:
        """Look at the page that holds the item called `top`, or at the whole window."""
        self._window = trial.window
        self._mm = trial.window.width() / float(trial.visit.property("panelWidthMm"))
        self.glass = QRectF(0, 0, trial.window.width() / self._mm, trial.window.height() / self._mm)
        # WORKAROUND PySide 6.11: items asked for their parents make circles, which Python's collector deletes them by.
        self._parents: dict[QQuickItem, QQuickItem] = {}
        everything = list(self._below(trial.window.contentItem()))
        root = trial.window.contentItem() if top is None else self._page(trial.item(top))
        shown = [
            item
            for item in (everything if top is None else self._below(root))
            if item.isVisible() and item.opacity() > 0
        ]
        self.targets = [
            self._placed(item, self._box(item))
            for item in shown
            if item.inherits("QQuickMouseArea") and item.isEnabled() and not self._backdrop(item)
        ]
        self.texts = [
            self._placed(item, self._painted(item))
            for item in shown
            if item.inherits("QQuickText") and self._says(item)
        ]

    # -- what may be wrong

    def problems(self, least_target_mm: float = LEAST_TARGET_MM) -> list[str]:
        """Return all that is wrong, a line each."""
        return [
            *self._outside(),
            *self._small(least_target_mm),
            *self._too_close(),
            *self._cut(),
            *self._overlapping(),
        ]

    def _outside(self) -> Iterator[str]:
        glass = self.glass.adjusted(-SLACK_MM, -SLACK_MM, SLACK_MM, SLACK_MM)
        for placed in [*self.targets, *self.texts]:
            if not glass.contains(placed.box):
                yield f"{placed.name} is partly off the screen: {self.say(placed.box)}"

    def _small(self, least_mm: float) -> Iterator[str]:
        for placed in self.targets:
            if min(placed.box.width(), placed.box.height()) < least_mm - SLACK_MM:
                yield f"{placed.name} is too small for a finger: {self.say(placed.box)}"

    def _too_close(self) -> Iterator[str]:
        for one, other in combinations(self.targets, 2):
            grown = one.box.adjusted(*(g * (LEAST_GAP_MM - SLACK_MM) for g in (-1, -1, 1, 1)))
            if grown.intersects(other.box):
                yield f"{one.name} and {other.name} are too close: {self.say(one.box)}, {self.say(other.box)}"

    def _cut(self) -> Iterator[str]:
        for text in self.texts:
            item = text.item
            if item.property("truncated"):
                yield f"{text.name} is cut short"
            place = self._box(item).adjusted(-SLACK_MM, -SLACK_MM, SLACK_MM, SLACK_MM)
            if not place.contains(text.box):
                yield f"{text.name} does not fit its place: {self.say(text.box)} in {self.say(place)}"

    def _overlapping(self) -> Iterator[str]:
        for text in self.texts:
            for target in self.targets:
                button = self._parents[target.item]
                own = button.isAncestorOf(text.item)
                if not own and text.box.intersects(target.box):
                    yield f"{text.name} lies over {target.name}: {self.say(text.box)}, {self.say(target.box)}"
                if own and self._holds_text(button, text.item):
                    room = self._box(button).adjusted(-SLACK_MM, -SLACK_MM, SLACK_MM, SLACK_MM)
                    if not room.contains(text.box):
                        yield f"{text.name} is wider than its button: {self.say(text.box)} in {self.say(room)}"
        for one, other in combinations(self.texts, 2):
            if one.box.intersects(other.box):
                yield f"{one.name} and {other.name} overlap: {self.say(one.box)}, {self.say(other.box)}"

    # -- where things are

    def box(self, name: str) -> QRectF:
        """Return where the item of this name is drawn: of a text what is painted, of another its whole box."""
        found = [placed.box for placed in self.texts if placed.item.objectName() == name]
        if found:
            return found[0]
        items = [item for item in self._below(self._window.contentItem()) if item.objectName() == name]
        shown = [item for item in items if item.isVisible()]
        assert shown, f"nothing called {name!r} is on the screen"
        return self._box(shown[0])

    @staticmethod
    def say(box: QRectF) -> str:
        return f"{box.width():.1f}x{box.height():.1f} mm at {box.x():.1f},{box.y():.1f}"

    def _box(self, item: QQuickItem) -> QRectF:
        return self._in_mm(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))

    def _in_mm(self, box: QRectF) -> QRectF:
        return QRectF(box.x() / self._mm, box.y() / self._mm, box.width() / self._mm, box.height() / self._mm)

    def _painted(self, item: QQuickItem) -> QRectF:
        """Return where a text's ink is: a line's own height says little, some fonts ask for twice what they draw."""
        font = QFont(item.property("font"))
        font.setPixelSize(self._ask(item, "fontInfo.pixelSize"))
        metrics = QFontMetricsF(font)
        text = str(item.property("text")).replace("\n", "\u2028")
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid = QTextLayout(text, font)
        laid.setTextOption(option)
        width_of_lines = item.width() - item.property("leftPadding") - item.property("rightPadding")
        laid.beginLayout()
        y, tops, bottoms = 0.0, [], []
        while (line := laid.createLine()).isValid():
            line.setLineWidth(width_of_lines + 1 if self._ask(item, "wrapMode") else 1e6)
            words = text[line.textStart() : line.textStart() + line.textLength()]
            ink = metrics.tightBoundingRect(words)
            tops.append(y + line.ascent() + ink.top())
            bottoms.append(y + line.ascent() + ink.bottom())
            y += line.height() * item.property("lineHeight")
        laid.endLayout()
        width, height = item.property("contentWidth"), item.property("contentHeight")
        across = Qt.AlignmentFlag(self._ask(item, "effectiveHorizontalAlignment"))
        down = Qt.AlignmentFlag(self._ask(item, "verticalAlignment"))
        x = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignRight: item.width() - width}.get(
            across, (item.width() - width) / 2
        )
        top = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: item.height() - height}.get(
            down, (item.height() - height) / 2
        )
        corner = item.mapToScene(QPointF(x, top + min(tops)))
        return self._in_mm(QRectF(corner.x(), corner.y(), width, max(bottoms) - min(tops)))

    @staticmethod
    def _ask(item: QQuickItem, expression: str) -> int:
        """Evaluate an expression on an item, for what Python cannot read."""
        value, _ = QQmlExpression(qmlContext(item), item, f"Number({expression})").evaluate()
        return int(value)

    # -- which things

    @staticmethod
    def _says(item: QQuickItem) -> bool:
        return bool(item.property("text"))

    def _backdrop(self, item: QQuickItem) -> bool:
        return item.width() >= self._window.width() and item.height() >= self._window.height()

    def _holds_text(self, button: QQuickItem, text: QQuickItem) -> bool:
        """Whether `button` is a button with the text on it, not a page that holds both."""
        return not self._backdrop(button) and button.isAncestorOf(text)

    def _page(self, item: QQuickItem) -> QQuickItem:
        while not self._backdrop(item):
            item = self._parents[item]
        return item

    def _below(self, item: QQuickItem) -> Iterator[QQuickItem]:
        yield item
        if item.objectName() != "keyboard":  # its keys are Qt's own
            for child in item.childItems():
                self._parents[child] = item
                yield from self._below(child)

    def _placed(self, item: QQuickItem, box: QRectF) -> Placed:
        named = item
        while named in self._parents and not named.objectName():
            named = self._parents[named]
        words = item.property("text") if item.inherits("QQuickText") else ""
        return Placed(f"{named.objectName()} {str(words)[:30]!r}" if words else named.objectName(), box, item)


def scale_problems(trial: Trial, layout: Layout) -> list[str]:
    """Return what is wrong with the row of answers and the words at its ends."""
    values = list(trial.visit.property("values"))
    expected = row(len(values), layout.glass.width(), layout.glass.height())
    boxes = [layout.box(f"value{value}") for value in values]
    first, last = boxes[0], boxes[-1]
    low, high = layout.box("lowEnd"), layout.box("highEnd")
    middle = (first.center().x() + last.center().x()) / 2
    mirrored = first.x() > last.x()
    left, right = (high, low) if mirrored else (low, high)
    left_button, right_button = (last, first) if mirrored else (first, last)
    found = []
    if mirrored != (trial.visit.property("language") in ("ar", "he")):
        found.append("the row runs the wrong way")
    if any(
        abs(box.width() - expected.button_mm) > 0.3 or abs(box.height() - expected.button_mm) > 0.3 for box in boxes
    ):
        found.append(f"buttons are not {expected.button_mm:.1f} mm: {[layout.say(box) for box in boxes]}")
    if any(abs(abs(b.x() - a.x()) - expected.button_mm - expected.gap_mm) > 0.3 for a, b in pairwise(boxes)):
        found.append("the gaps are not equal")
    if left.x() > left_button.right() or left.right() < left_button.x():
        found.append(f"the left words are not at their button: {layout.say(left)}, {layout.say(left_button)}")
    if right.right() < right_button.x() or right.x() > right_button.right():
        found.append(f"the right words are not at their button: {layout.say(right)}, {layout.say(right_button)}")
    if left.right() > middle or right.x() < middle:
        found.append(f"the words at an end go over the middle: {layout.say(left)}, {layout.say(right)}")
    if not all(0 <= words.y() - first.bottom() <= 14 for words in (low, high)):
        found.append("the words at an end are not just below their button")
    return found


def reach_problems(layout: Layout) -> list[str]:
    """Return which controls lie higher than low reach allows: two fifths of the picture, or what lies upon each other.

    Where the controls need more than the band, they have to stand close above each other from the lower edge on.
    """
    band = layout.glass.bottom() - 0.4 * layout.glass.height()
    high = sorted((placed for placed in layout.targets if placed.box.y() < band - SLACK_MM), key=lambda p: -p.box.y())
    found = []
    for placed in high:
        words = [text.box for text in layout.texts if text.box.y() > placed.box.bottom() - SLACK_MM]
        below = [
            box.y() for box in [*(p.box for p in layout.targets), *words] if box.y() > placed.box.bottom() - SLACK_MM
        ]
        if not below or min(below) - placed.box.bottom() > CLOSE_MM:
            found.append(f"{placed.name} could be lower: {layout.say(placed.box)}")
    return found
