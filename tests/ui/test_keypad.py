"""A visit without a finger: arrows, select and help, one or two switches, and a keyboard in the comment."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.assembly.loading import open_reader
from kiosk.settings import Keys
from kiosk.ui.keypad import code_of, name_of
from tests.ui.trial import NONE, Trial

KEY = Qt.Key
RIGHT, LEFT, UP, DOWN = KEY.Key_Right, KEY.Key_Left, KEY.Key_Up, KEY.Key_Down
SELECT, HELP, TAB = KEY.Key_Return, KEY.Key_F1, KEY.Key_Tab

CHOICES = """
id: choices
languages: [en, ar]
title: {en: Choices, ar: خيارات}
invitation: {en: "How was it?", ar: "كيف كان؟"}
questions:
  - id: one
    kind: choice
    select: one
    text: {en: "Which one?", ar: "أيها؟"}
    options:
      - {id: a, text: {en: First, ar: أول}}
      - {id: b, text: {en: Second, ar: ثان}}
  - id: many
    kind: choice
    select: many
    text: {en: "Which ones?", ar: "أيها؟"}
    options:
      - {id: c, text: {en: Third, ar: ثالث}}
      - {id: d, text: {en: Fourth, ar: رابع}}
      - {id: e, text: {en: Fifth, ar: خامس}}
"""


def give(trial: Trial, value: int, on: Qt.Key = RIGHT) -> None:
    asked = trial.question
    trial.go_to(f"value{value}", on)
    trial.key(SELECT)
    trial.until(lambda: trial.question != asked and trial.focus != "")


def type_keys(trial: Trial, text: str) -> None:
    """Type as a keyboard on a cable does."""
    for character in text:
        code = ord(character.upper())
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(trial.window, QKeyEvent(kind, code, NONE, character))
    trial.finger.wait()


def answers(trial: Trial) -> list[object]:
    return [answer[1] for answer in trial.response()["answers"].values()]


@pytest.mark.parametrize("language", ["en", "ar", "ja"])
def test_a_whole_visit_by_keys(trial: Trial, language: str) -> None:
    on = LEFT if language == "ar" else RIGHT
    trial.key(on)
    if language != "en":
        trial.go_to("languageButton", on)
        trial.key(SELECT)
        on_page = f"pick-{language}"
        trial.until(lambda: trial.focus != "languageButton")
        trial.go_to(on_page, RIGHT)
        trial.key(SELECT)
        trial.until(lambda: trial.focus == "startButton")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "value1")
    for value in (4, 6, 9):
        give(trial, value, on)
    assert (trial.screen, trial.focus) == ("comment", "commentField")
    trial.go_to("skipButton", on)
    trial.key(SELECT)
    trial.until(lambda: trial.screen == "thanks")
    assert answers(trial) == [4, 6, 9, None]
    assert trial.response()["language"] == language
    trial.key(SELECT)
    assert trial.screen == "start"


def test_a_whole_visit_by_two_switches(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"keys": Keys(next=("F7",), previous=(), select=("F8",), help=())})
    on, press = KEY.Key_F7, KEY.Key_F8
    trial.key(RIGHT, SELECT)
    assert (trial.screen, trial.visit.aids.keypad) == ("start", False)
    trial.key(press)
    assert (trial.screen, trial.focus) == ("start", "startButton")
    trial.key(press)
    for value in (2, 3, 4):
        asked = trial.question
        trial.go_to(f"value{value}", on)
        trial.key(press)
        trial.until(lambda asked=asked: trial.question != asked and trial.focus != "")
    trial.until(lambda: trial.screen == "comment" or trial.question == "reason")
    while trial.screen != "comment":
        trial.go_to("skipButton", on)
        trial.key(press)
        trial.finger.wait(20)
    trial.go_to("skipButton", on)
    trial.key(press)
    trial.until(lambda: trial.screen == "thanks")
    assert answers(trial)[:3] == [2, 3, 4]


def test_a_switch_that_sends_an_arrow_goes_on_in_every_language(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"keys": Keys(next=("Right",), previous=(), select=("Return",), help=())})
    trial.visit.setLanguage("ar")
    trial.start()
    trial.key(RIGHT, RIGHT)
    assert trial.focus == "value2"


def test_choices_by_keys(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    survey = tmp_path / "choices.yaml"
    survey.write_text(CHOICES, encoding="utf-8")
    trial = open_trial(survey=survey)
    trial.key(SELECT, SELECT)
    trial.until(lambda: trial.focus == "option0")
    trial.key(DOWN, SELECT)
    trial.until(lambda: trial.question == "many" and trial.focus == "option0")
    trial.key(SELECT, RIGHT, RIGHT, SELECT)
    assert trial.chosen == [0, 2]
    trial.key(LEFT, SELECT, SELECT)
    assert trial.chosen == [0, 2]
    trial.go_to("backButton")
    trial.key(SELECT)
    trial.until(lambda: trial.question == "one" and trial.focus != "")
    assert trial.focus == "option1", "on what was chosen"
    trial.key(SELECT)
    trial.until(lambda: trial.question == "many" and trial.focus == "option0")
    trial.key(SELECT)
    trial.go_to("nextButton")
    trial.key(SELECT)
    trial.until(lambda: trial.screen == "thanks")
    assert answers(trial) == [2, [1]], "as the survey numbers its options"


def test_the_first_key_shows_the_focus_and_a_touch_hides_it(trial: Trial) -> None:
    assert not trial.shows("focusRing")
    trial.key(SELECT)
    assert (trial.screen, trial.focus) == ("start", "startButton")
    assert trial.shows("focusRing")
    ring = trial.item("focusRing")
    mm = trial.window.width() / float(trial.visit.property("panelWidthMm"))
    inner = ring.childItems()[0]
    assert (ring.width() - inner.width()) / 2 >= 3 * mm - 1
    trial.tap("startButton")
    assert trial.screen == "scale"
    assert not trial.visit.aids.keypad
    assert not trial.shows("focusRing")
    trial.key(SELECT)
    assert (trial.question, trial.chosen, trial.focus) == ("satisfaction", [], "value1")


def test_a_key_acts_as_it_comes_up_and_a_held_one_once(trial: Trial) -> None:
    trial.key(SELECT, SELECT)
    trial.until(lambda: trial.focus == "value1")
    trial.read()
    QTest.keyPress(trial.window, SELECT)
    trial.finger.wait(10)
    assert trial.chosen == []
    for _ in range(20):  # as a key that is held sends them
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(trial.window, QKeyEvent(kind, SELECT, NONE, "\r", True))
        trial.clock.turn(1)
    assert trial.chosen == []
    QTest.keyRelease(trial.window, SELECT)
    trial.until(lambda: trial.question == "ease" and trial.focus == "value1")
    assert trial.chosen == []
    for _ in range(5):
        QGuiApplication.sendEvent(trial.window, QKeyEvent(QEvent.Type.KeyPress, RIGHT, NONE, "", True))
    assert trial.focus == "value1"


def test_a_held_key_whose_repeats_are_not_marked_answers_once(trial: Trial) -> None:
    trial.key(SELECT, SELECT)
    trial.until(lambda: trial.focus == "value1")
    trial.read()
    for key in (RIGHT, SELECT):
        for held_s in [0.5, *[0.04] * 40]:
            QTest.keyPress(trial.window, key)
            trial.clock.turn(held_s)
            QTest.keyRelease(trial.window, key)
        assert (trial.question, trial.focus) == ("satisfaction", "value2")
    trial.until(lambda: trial.question == "ease" and trial.focus == "value1")
    assert trial.chosen == []


def test_a_key_that_was_pressed_on_the_screen_before_does_nothing(trial: Trial) -> None:
    trial.key(SELECT, SELECT)
    trial.until(lambda: trial.focus == "value1")
    trial.read()
    QTest.keyPress(trial.window, SELECT)
    trial.visit.setLanguage("de")
    trial.until(lambda: trial.focus == "value1")
    trial.read()
    QTest.keyRelease(trial.window, SELECT)
    trial.finger.wait(10)
    assert (trial.question, trial.chosen) == ("satisfaction", [])


def test_keys_just_after_a_change_of_screen_do_nothing_and_are_counted(trial: Trial) -> None:
    trial.key(SELECT, SELECT)
    trial.until(lambda: trial.focus == "value1")
    for _ in range(3):
        trial.clock.turn(0.05)
        QTest.keyClick(trial.window, SELECT)
    trial.finger.wait(10)
    assert trial.chosen == []
    for value in (5, 5, 5):
        give(trial, value)
    trial.go_to("skipButton")
    trial.key(SELECT)
    trial.until(lambda: trial.screen == "thanks")
    assert trial.response()["early_taps"] == 3


def test_any_key_answers_more_time_and_nothing_else(trial: Trial) -> None:
    trial.key(SELECT, SELECT)
    give(trial, 4)
    for key in (SELECT, RIGHT, KEY.Key_A):
        trial.visit.time_out()
        trial.until(lambda: trial.shows("moreTime"))
        trial.key(key)
        assert not trial.visit.property("warning")
        assert (trial.question, trial.chosen) == ("ease", [])
    trial.visit.time_out()
    trial.visit.time_out()
    trial.finger.wait()
    assert trial.screen == "start"
    assert not trial.visit.aids.keypad


def test_a_key_that_lies_under_something_keeps_no_visit_open(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"idle_after_s": 1})
    trial.start()
    for _ in range(60):
        QGuiApplication.sendEvent(trial.window, QKeyEvent(QEvent.Type.KeyPress, RIGHT, NONE, "", True))
        trial.finger.wait(25)
    assert trial.visit.property("warning")


def test_what_is_covered_is_out_of_reach(trial: Trial) -> None:
    trial.start()
    trial.key(RIGHT)
    trial.go_to("languageButton")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "pick-en")
    seen = set()
    for _ in range(30):
        seen.add(trial.focus)
        trial.key(DOWN)
    assert {name.split("-")[0] for name in seen} <= {"pick", "languageBack", "moreLanguages"}
    trial.go_to("languageBack")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "value1")


def test_aids_by_keys(trial: Trial) -> None:
    trial.key(SELECT)
    trial.go_to("aidsButton")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "aidLargeText")
    trial.key(SELECT, RIGHT, SELECT, RIGHT, SELECT)
    aids = trial.visit.aids
    assert (aids.largeText, aids.highContrast, aids.lowReach) == (True, True, True)
    trial.key(LEFT, SELECT)
    assert not aids.highContrast
    trial.go_to("aidsBack")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "startButton")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "value1")
    assert aids.largeText, "what was switched on before the visit stays for it"


def test_help_without_a_voice_shows_what_else_helps(trial: Trial) -> None:
    trial.key(HELP)
    assert trial.visit.property("overlay") == "aids"
    trial.until(lambda: trial.focus == "aidLargeText")
    trial.key(HELP)
    assert trial.visit.property("overlay") == "aids"


def test_a_keyboard_writes_the_comment(trial: Trial) -> None:
    trial.key(SELECT, SELECT)
    for value in (5, 5, 5):
        give(trial, value)
    assert trial.focus == "commentField"
    trial.read()
    type_keys(trial, "Hi h  1")
    assert trial.field.property("text") == "Hi h  1"
    trial.key(LEFT, LEFT)
    assert (trial.focus, trial.field.property("cursorPosition")) == ("commentField", 5)
    trial.key(SELECT)
    assert trial.field.property("text") == "Hi h \n 1"
    trial.key(UP)
    assert trial.focus == "commentField"
    trial.key(DOWN, RIGHT, RIGHT, RIGHT)
    assert trial.focus != "commentField", "at its end an arrow leaves the field"
    trial.go_to("commentField", LEFT)
    trial.key(TAB)
    assert trial.focus != "commentField"
    trial.go_to("nextButton")
    trial.key(SELECT)
    trial.until(lambda: trial.screen == "thanks")
    assert answers(trial)[3] == "Hi h \n 1"


def test_an_idea_by_keys(trial: Trial) -> None:
    trial.key(RIGHT)
    trial.go_to("ideasButton")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "leaveIdea")
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "commentField")
    type_keys(trial, "More chairs")
    trial.go_to("ideaSend", TAB)
    trial.key(SELECT)
    trial.until(lambda: trial.focus == "ideaTold")
    trial.key(SELECT)
    trial.until(lambda: trial.focus not in ("ideaTold", ""))
    with open_reader(trial.data) as reader:
        assert [text for (text,) in reader.rows("SELECT text FROM ideas")] == ["More chairs"]


def test_the_keyboard_on_the_screen_comes_for_fingers_only(trial: Trial) -> None:
    trial.start()
    trial.scales(5, 5, 5)
    trial.key(RIGHT)
    keyboard = trial.window.rootObject().findChild(QQuickItem, "keyboard")
    assert (trial.focus, keyboard.property("active")) == ("commentField", False)
    trial.tap("commentArea")
    trial.until(lambda: keyboard.property("active") and keyboard.property("up"))


def test_learned_keys_leave_the_field_and_the_screen_keyboard_still_types(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"keys": Keys(next=("N",), previous=("P",), select=("S",), help=())})
    trial.start()
    trial.scales(5, 5, 5)
    trial.write("x")
    trial.read()
    type_keys(trial, "Ns")
    assert trial.field.property("text") == "xNs"
    trial.key(TAB)
    trial.go_to("commentField", KEY.Key_P)
    trial.key(KEY.Key_N)
    assert trial.focus != "commentField"
    assert trial.field.property("text") == "xNs"


def test_keys_of_the_program_are_none_of_the_keypad(trial: Trial) -> None:
    trial.read()
    QTest.keyClick(trial.window, KEY.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert (trial.visit.property("overlay"), trial.visit.aids.keypad) == ("", False)


def test_staff_type_into_their_own_pages(trial: Trial) -> None:
    trial.kiosk._open_staff()
    trial.key(RIGHT, SELECT)
    assert not trial.visit.aids.keypad
    assert trial.screen == "start"


def test_unknown_keys_are_told_to_staff(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"keys": Keys(help=("Nonsense",))})
    assert trial.kiosk.assisting._keys().unknown == ["Nonsense"]


@pytest.mark.parametrize("name", ["Right", "PgDown", "F13", "H", "Space", "Media Play", "Tab"])
def test_a_key_is_known_by_its_name(name: str) -> None:
    code = code_of(name)
    assert code is not None
    assert name_of(code) == name


@pytest.mark.parametrize("name", ["", "Nonsense", "Ctrl+A, B"])
def test_a_name_that_no_key_has(name: str) -> None:
    assert code_of(name) is None


def test_what_serves_keys_and_voices_waits_until_it_is_wanted(trial: Trial) -> None:
    trial.start()
    assisting = trial.kiosk.assisting
    assert (assisting._keypad, assisting._speech, assisting._reading) == (None, None, None)
    trial.key(RIGHT)
    assert assisting._keypad is not None
    assert (assisting._speech, assisting._reading) == (None, None)
