"""The window that learns keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.assembly.programs import KEYS
from kiosk.ui.application import Window
from kiosk.ui.finger import Finger
from kiosk.ui.learning_keys import LearningKeys

KEY = Qt.Key
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Learning:
    """The window, and the keys pressed in it."""

    def __init__(self) -> None:
        self.model = LearningKeys(KEYS, frozenset({"next", "select"}))
        self.done = False
        self.model.on_done(self._on_done)
        self.window = Window("LearnKeys.qml", {"learning": self.model}, "en")
        self.window.on_key(self.model.takes)
        self.window.show_kiosk((1000, 600))
        self.finger = Finger(self.window)
        self.finger.wait(10)

    def _on_done(self) -> None:
        self.done = True

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)
        self.finger.wait()

    def text(self, name: str) -> str:
        return str(self.window.rootObject().findChild(object, name).property("text"))


@pytest.fixture
def learning(qapp: QGuiApplication) -> Iterator[Learning]:
    made = Learning()
    yield made
    made.window.put_away()
    made.finger.wait()


def test_each_key_is_learned_by_a_press(learning: Learning) -> None:
    assert learning.text("task") == "Press the key for: go on to the next button"
    learning.press(KEY.Key_F13, KEY.Key_PageUp, KEY.Key_Return)
    assert not learning.done
    learning.press(KEY.Key_H)
    assert learning.done
    assert learning.model.names == {"next": "F13", "previous": "PgUp", "select": "Return", "help": "H"}


def test_two_switches_are_enough(learning: Learning) -> None:
    assert learning.finger.find("goWithout") is None
    learning.press(KEY.Key_Space)
    learning.finger.tap("goWithout")
    learning.press(KEY.Key_Return)
    learning.finger.tap("goWithout")
    assert learning.done
    assert learning.model.names == {"next": "Space", "select": "Return"}


def test_one_key_does_one_thing(learning: Learning) -> None:
    learning.press(KEY.Key_Space, KEY.Key_Space)
    assert learning.text("complaint") == "This key is taken: go on to the next button. Press another one."
    QGuiApplication.sendEvent(learning.window, QKeyEvent(QEvent.Type.KeyPress, KEY.Key_unknown, NO_MODIFIER))
    assert learning.text("complaint") == "The system does not know this key. Press another one."
    learning.press(KEY.Key_Left)
    assert learning.text("complaint") == ""
    assert learning.model.names == {"next": "Space", "previous": "Left"}


def test_leaving_keeps_the_keys_as_they_were(learning: Learning) -> None:
    learning.press(KEY.Key_Space)
    learning.finger.tap("leave")
    assert (learning.done, learning.model.names) == (True, None)
