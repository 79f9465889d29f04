"""Touches on the glass: which count, which mean nothing, and the way in for staff."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.ui.keys import Keys
from tests.ui.trial import Trial


def test_touches_just_after_a_change_of_screen_do_nothing_and_are_counted(trial: Trial) -> None:
    trial.start()
    trial.tap_at_once("value3")  # a second touch of the finger that started
    trial.clock.turn(0.39)
    trial.tap_at_once("value3")
    assert trial.chosen == []
    trial.clock.turn(0.02)
    trial.tap_at_once("value4")
    trial.until(lambda: trial.question == "ease")
    for name in ("value1", "backButton", "stopButton", "languageButton", "question"):
        trial.tap_at_once(name)
    assert trial.question == "ease"
    trial.scales(5, 5)
    trial.finish()
    found = trial.response()
    assert found["early_taps"] == 7
    assert [answer[1] for answer in found["answers"].values()] == [4, 5, 5, None]


def test_a_touch_that_began_before_the_change_and_ends_just_after_it_does_nothing(trial: Trial) -> None:
    trial.start()
    trial.read()
    place = trial.at("value3")
    trial.press(place)
    trial.visit.turned()
    trial.release(place)
    assert trial.chosen == []


def test_a_double_tap_on_a_language_answers_nothing_under_it(trial: Trial) -> None:
    trial.start()
    trial.tap("languageButton")
    place = trial.at("pick-fr")
    trial.tap("pick-fr")
    trial.press(place)
    trial.release(place)
    assert (trial.visit.property("language"), trial.chosen) == ("fr", [])


def test_a_double_tap_at_the_end_does_not_close_the_thanks(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.finish()
    trial.tap_at_once("headline")
    assert trial.screen == "thanks"
    trial.tap("headline")
    assert trial.screen == "start"
    trial.tap_at_once("startButton")
    assert trial.screen == "start"


def test_a_button_acts_on_release_and_sliding_off_cancels(trial: Trial) -> None:
    trial.start()
    trial.read()
    inside, outside = trial.at("value2"), trial.at("question")
    trial.press(inside)
    trial.finger.wait(20)
    assert (trial.question, trial.chosen) == ("satisfaction", [])
    trial.slide(outside)
    trial.release(outside)
    assert (trial.question, trial.chosen) == ("satisfaction", [])
    trial.press(inside)
    trial.slide(trial.at("value4"))
    trial.release(trial.at("value4"))
    assert (trial.question, trial.chosen) == ("satisfaction", [])
    trial.press(inside)
    trial.release(inside)
    trial.until(lambda: trial.question == "ease")


def test_two_fingers_at_once_answer_nothing(trial: Trial) -> None:
    trial.start()
    trial.read()
    one, two = trial.at("value2"), trial.at("value4")
    trial.touches(lambda touch: touch.press(0, one).press(1, two))
    trial.touches(lambda touch: touch.release(0, one).release(1, two))
    assert (trial.question, trial.chosen) == ("satisfaction", [])
    trial.touches(lambda touch: touch.press(0, one))
    trial.touches(lambda touch: touch.stationary(0).press(1, two))
    trial.touches(lambda touch: touch.stationary(0).release(1, two))
    trial.touches(lambda touch: touch.release(0, one))
    assert (trial.question, trial.chosen) == ("satisfaction", [])
    trial.touches(lambda touch: touch.press(0, two))
    trial.touches(lambda touch: touch.release(0, two))
    trial.until(lambda: trial.question == "ease")
    trial.read()
    trial.tap("stopButton")
    assert trial.response()["answers"]["satisfaction"] == ("answered", 4)


def others(touch: Any, numbers: Iterable[int]) -> Any:
    """Say of the other points that they stay where they are; a glass always tells of all."""
    for number in numbers:
        touch.stationary(number)
    return touch


@pytest.mark.parametrize("screen", ["start", "scale"])
def test_a_palm_that_rests_and_lifts_does_nothing(trial: Trial, screen: str) -> None:
    if screen == "scale":
        trial.start()
    trial.read()
    middle = trial.at("value3" if screen == "scale" else "startButton")
    points = [middle, *(middle + QPoint(30 * n, 40 * (n % 2)) for n in (-2, -1, 1, 2))]
    for number in range(len(points)):
        trial.touches(lambda touch, n=number: others(touch, range(n)).press(n, points[n]))  # type: ignore[misc]
    trial.clock.turn(2)
    trial.finger.wait(30)
    for number in range(len(points)):
        left = range(number + 1, len(points))
        trial.touches(lambda touch, n=number, m=left: others(touch, m).release(n, points[n]))  # type: ignore[misc]
    assert (trial.screen, trial.chosen) == (screen, [])
    trial.tap("value3" if screen == "scale" else "startButton")
    trial.until(lambda: trial.question == ("ease" if screen == "scale" else "satisfaction"))


def test_a_finger_that_moves_as_a_palm_comes_after_it_does_nothing_and_qt_has_nothing_to_say(trial: Trial) -> None:
    """Qt kept the move for the next frame, and then looked for a point that had left; each cost dozens of warnings."""
    trial.start()
    trial.read()
    place = trial.at("value3")
    beside = place + QPoint(90, 40)

    def touches(*moves: tuple[str, int, QPoint]) -> None:
        touch = QTest.touchEvent(trial.window, trial.glass)
        for name, number, at in moves:
            getattr(touch, name)(number, at)
        touch.commit(False)

    touches(("press", 0, place))
    for step in range(3):
        touches(("move", 0, place + QPoint(step, step)))
    touches(("move", 0, place), ("press", 1, beside))
    touches(("release", 0, place), ("release", 1, beside))
    trial.finger.wait(50)
    assert (trial.question, trial.chosen) == ("satisfaction", [])
    trial.tap("value3")
    trial.until(lambda: trial.question == "ease")


def test_a_long_press_of_one_finger_answers_as_a_short_one_does(trial: Trial) -> None:
    """A hand that trembles holds on for long; what is under it when it lifts was meant."""
    trial.start()
    trial.read()
    place = trial.at("value3")
    trial.touches(lambda touch: touch.press(0, place))
    trial.clock.turn(8)
    trial.finger.wait(1100)
    assert trial.question == "satisfaction"
    trial.touches(lambda touch: touch.release(0, place))
    trial.until(lambda: trial.question == "ease")


@pytest.mark.parametrize("under", ["question", "value1"])
def test_what_lies_on_the_glass_for_long_does_not_lock_the_screen(trial: Trial, under: str) -> None:
    trial.start()
    trial.read()
    drop, place = trial.at(under), trial.at("value4")
    trial.touches(lambda touch: touch.press(0, drop))

    def tap() -> None:
        trial.touches(lambda touch: touch.stationary(0).press(1, place))
        trial.touches(lambda touch: touch.stationary(0).release(1, place))

    trial.clock.turn(9)
    tap()
    assert (trial.question, trial.chosen) == ("satisfaction", [])
    trial.clock.turn(1)
    trial.visit.time_out()
    tap()  # asked "More time?", a touch is the answer
    assert not trial.visit.property("warning")
    trial.read()
    tap()
    trial.until(lambda: trial.question == "ease")
    trial.read()
    trial.touches(lambda touch: touch.release(0, drop))
    assert (trial.question, trial.chosen) == ("ease", [])


def test_two_thumbs_type_on_the_keyboard_at_once(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    Keys(trial).up()
    trial.read()
    one, two = trial.at("keyboard", 0.25, 0.15), trial.at("keyboard", 0.75, 0.15)
    trial.touches(lambda touch: touch.press(0, one))
    trial.touches(lambda touch: touch.move(0, one).press(1, two))
    trial.touches(lambda touch: touch.release(0, one).move(1, two))
    trial.touches(lambda touch: touch.release(1, two))
    trial.until(lambda: len(trial.field.property("text") + trial.field.property("preeditText")) == 2)


def test_a_finger_on_the_glass_counts_as_a_touch(trial: Trial) -> None:
    trial.start()
    trial.read()
    place = trial.at("value3")
    trial.touches(lambda touch: touch.press(0, place))
    trial.touches(lambda touch: touch.release(0, place))
    trial.until(lambda: trial.question == "ease")
    trial.touches(lambda touch: touch.press(0, place))  # too early, and a second finger with it
    trial.touches(lambda touch: touch.stationary(0).press(1, trial.at("value5")))
    trial.clock.turn(1)
    trial.touches(lambda touch: touch.release(0, place).release(1, trial.at("value5")))
    assert (trial.question, trial.chosen) == ("ease", [])
    trial.scales(4, 4)
    trial.finish()
    assert trial.response()["early_taps"] == 1


@pytest.mark.parametrize("place", ["startButton", "invitation"])
def test_a_tap_anywhere_starts_and_a_resting_palm_does_not(trial: Trial, place: str) -> None:
    where = trial.at(place)
    trial.press(where)
    trial.finger.wait(1100)
    trial.release(where)
    assert trial.screen == "start"
    trial.press(where)
    trial.release(where)
    assert trial.screen == "scale"


def test_a_stroke_across_the_glass_does_nothing(trial: Trial) -> None:
    trial.start()
    trial.read()
    row = trial.at("value1").y()
    width = trial.window.width()
    for start, end in ((0, width - 1), (width - 1, 0)):
        trial.press(QPoint(start, row))
        for share in range(1, 20):
            trial.slide(QPoint(start + (end - start) * share // 20, row))
        trial.release(QPoint(end, row))
    assert (trial.question, trial.chosen) == ("satisfaction", [])


def test_five_taps_in_the_corner_the_last_one_held_open_the_pad(trial: Trial) -> None:
    corner = trial.at("corner")
    trial.read()
    for _ in range(4):
        trial.press(corner)
        trial.release(corner)
    trial.press(corner)
    trial.finger.wait(1100)
    trial.release(corner)
    assert trial.window.rootObject().property("staff")
    assert trial.screen == "start"


def test_fast_tapping_never_opens_the_pad_nor_starts(trial: Trial) -> None:
    corner = trial.at("corner")
    trial.read()
    for _ in range(40):
        trial.press(corner)
        trial.release(corner)
    assert not trial.window.rootObject().property("staff")
    assert trial.screen == "start"


@pytest.mark.parametrize("taps", [1, 2, 4, 6])
def test_another_number_of_taps_does_not_open_the_pad(trial: Trial, taps: int) -> None:
    corner = trial.at("corner")
    trial.read()
    for _ in range(taps - 1):
        trial.press(corner)
        trial.release(corner)
    trial.press(corner)
    trial.finger.wait(1100)
    trial.release(corner)
    assert not trial.window.rootObject().property("staff")


def test_a_double_tap_that_puts_the_pad_away_does_not_begin_a_visit(trial: Trial) -> None:
    trial.window.rootObject().staffWanted.emit()
    trial.until(lambda: trial.shows("cancelButton"))
    trial.read()
    place = trial.at("cancelButton")
    for _ in range(2):
        trial.press(place)
        trial.release(place)
    assert not trial.window.rootObject().property("staff")
    assert trial.screen == "start"
    trial.tap("startButton")
    assert trial.screen == "scale"


def test_the_way_in_is_shut_during_a_visit(trial: Trial) -> None:
    trial.start()
    assert not trial.shows("corner")


ALIKE = """
id: alike
languages: [en]
title: {en: Two questions alike}
invitation: {en: "How was it?"}
questions:
  - {id: one, kind: csat, points: 5, text: {en: "The first?"}, ends: {low: {en: Bad}, high: {en: Good}}}
  - {id: two, kind: csat, points: 5, text: {en: "The second?"}, ends: {low: {en: Bad}, high: {en: Good}}}
"""


def test_a_touch_on_the_chosen_button_does_not_answer_the_next_question(
    open_trial: Callable[..., Trial], tmp_path: Path
) -> None:
    """The second tap of two that is held until the next question, with the same buttons, takes touches."""
    survey = tmp_path / "alike.yaml"
    survey.write_text(ALIKE)
    trial = open_trial(survey=survey, chosen_ms=60)
    trial.start()
    trial.read()
    place = trial.at("value3")
    trial.press(place)
    trial.release(place)
    assert (trial.question, trial.chosen) == ("one", [3])
    trial.press(place)
    trial.until(lambda: trial.question == "two")
    trial.read()
    trial.release(place)
    trial.finger.wait(80)
    assert (trial.question, trial.chosen) == ("two", [])
