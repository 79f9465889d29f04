"""One finger's touch told from a hand on the glass: only the former may answer anything."""

from collections.abc import Callable
from enum import Enum

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QEventPoint, QTouchEvent

RESTS_S = 10.0
"""What lies still for so long is no finger (a sleeve, a drop, a dead spot): it does not keep fingers from answering."""
STILL_PX = 12.0
"""What has moved less has lain still."""


class Contact(Enum):
    """What a touch event brings."""

    NOTHING_NEW = "nothing new"
    FINGER = "finger"
    """One finger came, and nothing else but what rests is on the glass."""
    HAND = "hand"
    """Several points are on the glass: a palm, two fingers, a sleeve. None of them means an answer."""
    TYPING = "typing"
    """All points are on the keyboard, which takes as many as there are."""


class _Point(msgspec.Struct):
    since_s: float
    place: QPointF


class Strokes:
    """Follows the points on the glass from the first that comes to the last that goes."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """Know of no point; `monotonic` gives seconds."""
        self._monotonic = monotonic
        self._points: dict[int, _Point] = {}

    @property
    def several(self) -> bool:
        """Whether more than one point is on the glass."""
        return len(self._points) > 1

    def read(self, touch: QTouchEvent, keyboard: Callable[[], QRectF]) -> Contact:
        """Take in a touch event of any kind but a cancel, and say what came with it.

        Args:
            touch: the event, in the window's coordinates.
            keyboard: says where the on-screen keyboard is; asked only when there are several points.
        """
        if touch.type() == QEvent.Type.TouchBegin:
            self.forget()  # that one of them went may have been lost
        now = self._monotonic()
        came, gone = set(), set()
        for point in touch.points():
            state, number, place = point.state(), point.id(), point.position()
            known = self._points.get(number)
            if state == QEventPoint.State.Pressed:
                came.add(number)
            elif state == QEventPoint.State.Released:
                gone.add(number)
            moves = state == QEventPoint.State.Updated
            if known is None or number in came or (moves and (place - known.place).manhattanLength() > STILL_PX):
                self._points[number] = _Point(now, place)
        contact = self._contact(came, now, keyboard) if came else Contact.NOTHING_NEW
        for number in gone:
            del self._points[number]
        return contact

    def forget(self) -> None:
        """Take all points for gone."""
        self._points.clear()

    def _contact(self, came: set[int], now: float, keyboard: Callable[[], QRectF]) -> Contact:
        if not self.several:
            return Contact.FINGER
        keys = keyboard()
        if all(keys.contains(point.place) for point in self._points.values()):
            return Contact.TYPING
        others = [point for number, point in self._points.items() if number not in came]
        alone = len(came) == 1 and all(now - point.since_s >= RESTS_S for point in others)
        return Contact.FINGER if alone else Contact.HAND
