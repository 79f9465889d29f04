"""Looks at texts as they are drawn: which are cut off, and which lie over each other."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

LEFT, RIGHT, CENTRE = 0x1, 0x2, 0x4
TOP, BOTTOM, MIDDLE = 0x20, 0x40, 0x80
NO_ELIDE = 3
SLACK = 1.5
LINE = 1.3
"""How high a line is drawn at most, in sizes of its letters."""


def texts(item: QQuickItem, within: QRectF | None = None) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Return the visible texts below `item`, with where each is drawn in the window; of clipped ones what is seen."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        seen = within
        if child.clip():
            seen = place if within is None else within.intersected(place)
        if child.metaObject().className().startswith("QQuickText") and child.property("text"):
            drawn = _drawn(child)
            if seen is None or seen.adjusted(-1, -1, 1, 1).contains(drawn):
                yield child, drawn
        yield from texts(child, seen)


def cut(item: QQuickItem) -> list[str]:
    """Return the texts that are wider than their place, or that end in dots."""
    found = []
    for text, _ in texts(item):
        too_wide = float(text.property("contentWidth")) > text.width() + SLACK
        if bool(text.property("truncated")) or (too_wide and _number(text, "elide") == NO_ELIDE):
            found.append(str(text.property("text")))
    return found


def overlapping(item: QQuickItem) -> list[tuple[str, str]]:
    """Return pairs of texts that lie over each other."""
    found = []
    drawn = [(str(text.property("text")), place.adjusted(1, 1, -1, -1)) for text, place in texts(item)]
    for place, (one, first) in enumerate(drawn):
        for other, second in drawn[place + 1 :]:
            common = first.intersected(second)
            if common.width() > SLACK and common.height() > 0.25 * min(first.height(), second.height()):
                found.append((one, other))
    return found


def _drawn(text: QQuickItem) -> QRectF:
    width, height = float(text.property("contentWidth")), float(text.property("contentHeight"))
    x, y = 0.0, 0.0
    if text.width() > width + SLACK:
        across = _number(text, "effectiveHorizontalAlignment")
        x = {RIGHT: text.width() - width, CENTRE: (text.width() - width) / 2}.get(across, 0.0)
    if text.height() > height + SLACK:
        down = _number(text, "verticalAlignment")
        y = {BOTTOM: text.height() - height, MIDDLE: (text.height() - height) / 2}.get(down, 0.0)
    # Lines of some scripts are far higher than what is drawn in them.
    ink = min(height, LINE * text.property("font").pixelSize() * int(text.property("lineCount")))
    return text.mapRectToScene(QRectF(x, y + (height - ink) / 2, width, ink))


def _number(text: QQuickItem, name: str) -> int:
    """Return the value of an enumeration, which Python cannot read from the property itself."""
    value, _ = QQmlExpression(QQmlEngine.contextForObject(text), text, name).evaluate()
    return int(value)
