"""What one person switched on: it holds for the visit, and the next person finds nothing of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.trial import Trial

AIDS = ("largeText", "highContrast", "lowReach", "readAloud", "keypad")
TOGGLES = {"aidLargeText": "largeText", "aidHighContrast": "highContrast", "aidLowReach": "lowReach"}


def on(trial: Trial) -> set[str]:
    return {name for name in AIDS if trial.visit.aids.property(name)}


def switch_on(trial: Trial) -> None:
    """All that a finger can switch on, and then the keys."""
    trial.tap("aidsButton")
    for toggle in TOGGLES:
        trial.tap(toggle)
    trial.tap("aidsBack")
    trial.key(Qt.Key.Key_Right)
    assert on(trial) == {*TOGGLES.values(), "keypad"}


def by_finishing(trial: Trial) -> None:
    trial.scales(4, 4, 4)
    trial.finish()
    assert trial.visit.aids.largeText, "the thanks are still this person's"
    trial.tap("headline")


def by_stopping(trial: Trial) -> None:
    trial.tap("stopButton")


def by_stopping_after_an_answer(trial: Trial) -> None:
    trial.give(4)
    trial.tap("stopButton")
    trial.until(lambda: trial.screen == "thanks")
    trial.tap("headline")


def by_walking_away(trial: Trial) -> None:
    trial.give(4)
    trial.visit.time_out()
    assert trial.visit.aids.largeText, "the warning is still this person's"
    trial.visit.time_out()


@pytest.mark.parametrize("leave", [by_finishing, by_stopping, by_stopping_after_an_answer, by_walking_away])
def test_the_next_person_finds_nothing_of_it(trial: Trial, leave: Callable[[Trial], None]) -> None:
    switch_on(trial)
    trial.start()
    assert on(trial) == set(TOGGLES.values()), "it holds for the visit; the finger hid the focus"
    leave(trial)
    trial.until(lambda: trial.screen == "start")
    assert on(trial) == set()


@pytest.mark.parametrize("toggle", TOGGLES)
def test_what_is_left_on_the_start_screen_goes_by_itself(open_trial: Callable[..., Trial], toggle: str) -> None:
    trial = open_trial(settings={"idle_after_s": 1})
    trial.tap("aidsButton")
    trial.tap(toggle)
    trial.tap("aidsBack")
    assert on(trial) == {TOGGLES[toggle]}
    trial.until(lambda: not on(trial))
    assert trial.screen == "start"


def test_the_focus_of_keys_goes_by_itself(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"idle_after_s": 1})
    trial.key(Qt.Key.Key_Right)
    assert on(trial) == {"keypad"}
    trial.until(lambda: not on(trial))


def test_each_aid_is_switched_off_again_by_the_same_touch(trial: Trial) -> None:
    trial.tap("aidsButton")
    for toggle, name in TOGGLES.items():
        trial.tap(toggle)
        assert on(trial) == {name}
        trial.tap(toggle)
        assert on(trial) == set()


def test_switching_keeps_the_answers(trial: Trial) -> None:
    trial.start()
    trial.give(4)
    trial.tap("backButton")
    trial.tap("aidsButton")
    trial.tap("aidLargeText")
    trial.tap("aidsBack")
    assert (trial.question, trial.chosen) == ("satisfaction", [4])


def test_a_second_tap_meant_for_an_aid_hits_nothing_that_moved_under_it(trial: Trial) -> None:
    trial.tap("aidsButton")
    trial.tap("aidLargeText")
    trial.tap_at_once("aidHighContrast")
    assert on(trial) == {"largeText"}


def test_hiding_the_focus_costs_no_touch(trial: Trial) -> None:
    trial.start()
    trial.key(Qt.Key.Key_Right)
    trial.give(3)
    assert trial.question == "ease"
