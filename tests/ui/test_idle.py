"""A visitor who walks away: "More time?", the countdown, and what is kept and cleared."""

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.settings import Settings
from tests.ui.trial import Trial


def test_the_idle_times_are_those_of_the_settings(trial: Trial) -> None:
    assert trial.visit._idle.waits_s is None
    trial.start()
    assert trial.visit._idle.waits_s == 45
    trial.scales(4, 4, 4)
    assert (trial.question, trial.visit._idle.waits_s) == ("comment", 60)
    trial.visit.time_out()
    assert trial.visit.property("secondsLeftText") == "20"


def test_a_visitor_who_does_nothing_is_asked_and_the_seconds_run(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"idle_after_s": 1})
    trial.start()
    trial.until(lambda: trial.shows("moreTime"))
    assert trial.item("secondsLeft").property("text") == "20"
    trial.until(lambda: trial.item("secondsLeft").property("text") == "19")
    assert trial.visit.property("timeLeft") == 0.95


def test_a_touch_starts_the_idle_time_again(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"idle_after_s": 1})
    trial.start()
    for _ in range(4):
        trial.finger.wait(400)
        trial.tap("question")
    assert not trial.visit.property("warning")


@pytest.mark.parametrize("place", ["moreTime", "value2", "stopButton"])
def test_any_touch_goes_on_and_answers_nothing_under_it(trial: Trial, place: str) -> None:
    trial.start()
    trial.give(4)
    where = trial.at(place) if place != "moreTime" else None
    trial.clock.turn(60)
    trial.visit.time_out()
    trial.until(lambda: trial.shows("moreTime"))
    where = where or trial.at("moreTime")
    for _ in range(12):  # as often as the visitor likes
        trial.read()
        trial.press(where)
        assert not trial.visit.property("warning")
        trial.clock.turn(3)  # however long the finger stays
        trial.finger.wait()
        trial.release(where)
        assert (trial.screen, trial.question, trial.chosen) == ("scale", "ease", [])
        trial.visit.time_out()
    trial.read()
    trial.press(where)
    trial.release(where)
    trial.scales(5, 5)
    trial.finish()
    assert [answer[1] for answer in trial.response()["answers"].values()] == [4, 5, 5, None]


def test_time_out_keeps_what_was_answered_and_clears_the_screen(trial: Trial) -> None:
    trial.start("de")
    trial.scales(4, 5, 6)
    trial.write("My name is")
    trial.visit.time_out()
    trial.visit.time_out()
    assert (trial.screen, trial.visit.property("language")) == ("start", "en")
    found = trial.response()
    assert (found["status"], found["seq"], found["language"]) == ("timed_out", 1, "de")
    assert list(found["answers"].values()) == [
        ("answered", 4),
        ("answered", 5),
        ("answered", 6),
        ("timed_out", None),
    ]
    assert b"My name is" not in trial.data.database.read_bytes()

    trial.start()
    assert trial.chosen == []
    trial.scales(1, 1, 1)
    trial.tap("skipButton")
    assert trial.field.property("text") == ""


def test_time_out_on_the_page_of_languages_clears_it_too(trial: Trial) -> None:
    trial.start()
    trial.tap("languageButton")
    trial.visit.time_out()
    trial.visit.time_out()
    trial.finger.wait()
    assert trial.screen == "start"
    assert not trial.shows("languageBack")


def test_thanks_stay_four_seconds(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"thanks_s": 1})
    trial.start()
    trial.scales(4, 4, 4)
    trial.finish()
    assert trial.screen == "thanks"
    trial.until(lambda: trial.screen == "start")
    assert Settings().thanks_s == 4


def test_more_time_gives_the_keyboard_and_the_text_back(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.write("Hello")
    keyboard = trial.window.rootObject().findChild(QQuickItem, "keyboard")
    trial.until(lambda: keyboard.property("up"))
    trial.visit.time_out()
    trial.until(lambda: trial.shows("moreTime"))
    assert not trial.field.hasActiveFocus()
    trial.tap("moreTime")
    trial.until(lambda: keyboard.property("up") and trial.field.hasActiveFocus())
    trial.finger.type(" again")
    assert trial.field.property("text") == "Hello again"
