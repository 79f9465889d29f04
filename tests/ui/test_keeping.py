"""Nobody gets out by a keyboard, on any screen; what a visitor types and moves with still works."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.ui import application
from kiosk.ui.keeping import Keeping
from tests.ui.chords import ALT, CHORDS, CTRL, META, NONE, name
from tests.ui.trial import Trial

Key, Visibility = Qt.Key, QWindow.Visibility
COPIED = "what somebody copied"


def reach_comment(trial: Trial) -> None:
    trial.start()
    trial.scales(2, 3, 4)
    trial.until(lambda: trial.screen in ("choice", "comment"))
    while trial.screen != "comment":
        trial.tap("skipButton")
    trial.write("mine")


def reach_thanks(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 6, 9)
    trial.finish()
    assert trial.screen == "thanks"


def reach_idle_warning(trial: Trial) -> None:
    trial.start()
    trial.visit.idle.quiet.emit() if hasattr(trial.visit, "idle") else trial.visit._idle.quiet.emit()


def reach_staff(trial: Trial) -> None:
    trial.window.rootObject().staffWanted.emit()
    trial.finger.wait(50)


SCREENS: dict[str, Callable[[Trial], object]] = {
    "start": lambda trial: trial.read(),
    "scale": lambda trial: trial.start(),
    "second scale": lambda trial: (trial.start(), trial.give(4)),
    "comment": reach_comment,
    "thanks": reach_thanks,
    "idle warning": reach_idle_warning,
    "languages": lambda trial: trial.tap("languageButton"),
    "aids": lambda trial: trial.tap("aidsButton"),
    "ideas": lambda trial: trial.tap("ideasButton"),
    "passcode pad": reach_staff,
}


def state(trial: Trial) -> dict[str, object]:
    """Return all that a chord could have changed."""
    field = trial.window.rootObject().findChild(type(trial.window.contentItem()), "commentField")
    return {
        "screen": trial.screen,
        "question": trial.question,
        "overlay": trial.visit.property("overlay"),
        "warning": trial.visit.property("warning"),
        "chosen": trial.chosen,
        "text": None if field is None else field.property("text"),
        "selected": None if field is None else field.property("selectedText"),
        "staff": trial.window.rootObject().property("staff"),
        "visible": trial.window.isVisible(),
        "states": trial.window.windowStates(),
        "size": trial.window.size(),
        "windows": len([window for window in QGuiApplication.topLevelWindows() if window.isVisible()]),
        "copied": QGuiApplication.clipboard().text(),
    }


def press(trial: Trial, held: Qt.KeyboardModifier, key: Qt.Key) -> None:
    """Press a chord as a keyboard does: with the character that comes with the key alone or with Shift or Ctrl."""
    letter = chr(key.value).lower() if key.value < 128 else ""
    text = chr(ord(letter) & 31) if letter.isalpha() and held & CTRL else letter
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(trial.window, QKeyEvent(kind, key, held, text))
    trial.finger.wait(1)


def test_there_are_sixty_chords() -> None:
    assert len({(held.value, key.value) for held, key in CHORDS}) == len(CHORDS) == 60


@pytest.mark.parametrize("screen", SCREENS)
def test_no_chord_does_anything_on(trial: Trial, screen: str) -> None:
    SCREENS[screen](trial)
    QGuiApplication.clipboard().setText(COPIED)
    before = state(trial)
    changed = {}
    for held, key in CHORDS:
        press(trial, held, key)
        if state(trial) != before:
            changed[name((held, key))] = state(trial)
            before = state(trial)
    QGuiApplication.clipboard().clear()
    assert changed == {}


def test_what_is_typed_and_what_moves_still_works(trial: Trial) -> None:
    reach_comment(trial)
    for key, text in ((Key.Key_A, "a"), (Key.Key_unknown, "ß"), (Key.Key_Space, " "), (Key.Key_At, "@")):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(trial.window, QKeyEvent(kind, key, NONE, text))
    QTest.keyClick(trial.window, Key.Key_Backspace)
    assert trial.field.property("text") == "mineaß "


def test_letting_go_of_a_key_is_seen_although_another_is_held_by_then(trial: Trial) -> None:
    """Else what it pressed would stay pressed."""
    seen = []
    keeping = Keeping(trial.window, (), lambda: False, full=False)
    for kind, key, held in (
        (QEvent.Type.KeyPress, Key.Key_Return, NONE),
        (QEvent.Type.KeyPress, Key.Key_Control, CTRL),
        (QEvent.Type.KeyRelease, Key.Key_Return, CTRL),
        (QEvent.Type.KeyRelease, Key.Key_Control, NONE),
    ):
        seen.append(keeping.refuses(QKeyEvent(kind, key, held)))
    keeping.put_away()
    assert seen == [False, True, False, True]


def test_staff_may_copy_and_paste_in_their_fields_and_escape_but_not_close(trial: Trial) -> None:
    keeping = Keeping(trial.window, ("F7",), lambda: True, full=False)

    def refused(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> bool:
        return keeping.refuses(QKeyEvent(QEvent.Type.KeyPress, key, held))

    assert not any(refused(key, CTRL) for key in (Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_A, Key.Key_Z))
    assert not refused(Key.Key_Escape)
    assert not refused(Key.Key_F7), "a key that the settings name"
    assert refused(Key.Key_F8)
    assert refused(Key.Key_F4, ALT)
    assert refused(Key.Key_Q, CTRL)
    assert refused(Key.Key_C, CTRL | META)
    keeping.put_away()


def test_nothing_can_be_dropped_on_it(trial: Trial) -> None:
    reach_comment(trial)
    before = state(trial)
    data = QMimeData()
    data.setText("file:///etc/passwd")
    place = QPointF(trial.at("commentArea"))
    buttons = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    enter = QDragEnterEvent(place.toPoint(), *buttons)
    QGuiApplication.sendEvent(trial.window, enter)
    drop = QDropEvent(place, *buttons)
    QGuiApplication.sendEvent(trial.window, drop)
    assert not enter.isAccepted()
    assert state(trial) == before


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_no_other_mouse_button_brings_a_menu_or_pastes(trial: Trial, button: Qt.MouseButton) -> None:
    reach_comment(trial)
    QGuiApplication.clipboard().setText(COPIED)
    before = state(trial)
    QTest.mouseClick(trial.window, button, NONE, trial.at("commentArea"))
    trial.finger.wait(20)
    assert state(trial) == before


@pytest.mark.parametrize("lose", ["showMinimized", "showNormal", "hide"])
def test_the_whole_screen_is_taken_back(open_trial: Callable[..., Trial], lose: str) -> None:
    trial = open_trial(size=None)
    trial.until(lambda: trial.window.visibility() == Visibility.FullScreen)
    getattr(trial.window, lose)()
    trial.until(lambda: trial.window.visibility() == Visibility.FullScreen and trial.window.isActive())
    assert not trial.kiosk._keeping._again.isActive()


def test_a_plain_window_for_trials_may_be_made_small(trial: Trial) -> None:
    trial.window.showMinimized()
    trial.finger.wait(150)
    assert trial.window.visibility() == Visibility.Minimized


@pytest.mark.qt_log_ignore("DeskFace.qml: No such file")
def test_a_desk_that_cannot_be_read_leaves_the_visitors_their_kiosk(
    open_trial: Callable[..., Trial], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five taps must not end the survey for everybody."""
    pages = shutil.copytree(application.QML, tmp_path / "qml")
    pages.joinpath("Kiosk", "Desk", "DeskFace.qml").unlink()
    monkeypatch.setattr(application, "QML", pages)
    trial = open_trial()
    reach_staff(trial)
    assert not trial.window.rootObject().property("staff")
    trial.start()
    assert trial.screen == "scale"
