"""A finger for the program itself: touches real pixels of a real window, for the demo and for trials."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest


class Finger:
    """Finds items by their object name and taps in their middle."""

    def __init__(self, window: QQuickView) -> None:
        """Touch `window`."""
        self._window = window

    def wait(self, milliseconds: int = 0) -> None:
        """Let the screen live for a while."""
        until = QDeadlineTimer(milliseconds)
        while True:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
            if until.hasExpired():
                return
            QTest.qWait(1)

    def find(self, name: str) -> QQuickItem | None:
        """Return the visible item of that name that can be touched, or None."""
        shown = self._shown(self._window.contentItem())
        return next((item for item in shown if item.objectName() == name and self._touchable(item)), None)

    def tap(self, name: str, timeout_ms: int = 3000) -> None:
        """Wait for the item and tap in its middle.

        Raises:
            LookupError: it did not come within `timeout_ms`.
        """
        until = QDeadlineTimer(timeout_ms)
        before, place = None, self._place(name)
        while place is None or place != before:  # what still moves is not touched
            if until.hasExpired():
                raise LookupError(f"nothing called {name!r} can be touched on the screen")
            self.wait(10)
            before, place = place, self._place(name)
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _place(self, name: str) -> QPoint | None:
        item = self.find(name)
        return None if item is None else self.middle(item)

    def type(self, text: str) -> None:
        """Type into what has the focus, as the on-screen keyboard would."""
        from PySide6.QtGui import QGuiApplication, QInputMethodEvent

        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(QGuiApplication.focusObject(), event)

    @staticmethod
    def middle(item: QQuickItem) -> QPoint:
        """Return the middle of an item in the window's pixels."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def picture(self, path: str) -> None:
        """Save what the window shows as a PNG file."""
        self._window.grabWindow().save(path)

    def _touchable(self, item: QQuickItem) -> bool:
        inside = self._window.contentItem().contains(
            self._window.contentItem().mapFromScene(QPointF(self.middle(item)))
        )
        return item.isEnabled() and item.width() > 0 and inside

    def _shown(self, item: QQuickItem) -> Iterator[QQuickItem]:
        """Yield an item and all in it, without what is not visible, for nothing in that is."""
        if item.isVisible():
            yield item
            for child in item.childItems():
                yield from self._shown(child)
