"""Thousands of things that hands do to a screen: nothing is answered that was not meant, and nobody gets out."""

import gc
import random
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.gestures import VOCABULARY, Gesture, Lift, Press, Spot, Stay, Wait, gestures, shrink
from tests.ui.hands import Hands
from tests.ui.staff import Staff
from tests.ui.trial import Trial

ROUNDS = 84
"""Of 24 gestures each."""
SIZE = (1024, 600)


@pytest.fixture
def hands(open_trial: Callable[..., Trial]) -> Hands:
    trial = open_trial(size=SIZE)
    Staff(trial)  # the passcodes are set, so that the pad takes some
    return Hands(trial)


def stored(trial: Trial) -> list[dict[str, object]]:
    """Return what the store has of each visit with an answer, in the order of the visits."""
    found = []
    for response in trial.responses():
        answers = {
            question: "…" if question == "comment" else value
            for question, (outcome, value) in response["answers"].items()
            if outcome in ("answered", "set_aside")
        }
        if answers:
            found.append(answers)
    return found


def meant(hands: Hands) -> list[dict[str, object]]:
    """Return what the visitors who have left meant to answer, as the store would say it."""
    survey = hands.trial.kiosk.survey
    return [
        {
            name: [survey.question(name).numbers(value)[n] for n in range(len(value))]
            if isinstance(value, tuple)
            else value
            for name, value in answers.items()
        }
        for answers in hands.oracle.ended
        if answers
    ]


def test_no_gesture_answers_what_was_not_meant_or_gets_out(hands: Hands) -> None:
    for seed in range(ROUNDS):
        for gesture in gestures(seed):
            hands.play(gesture)
            assert not hands.problems, f"seed {seed}, gesture {hands.played}: {hands.problems}\n{gesture}"
        hands.leave()
    assert hands.played >= 2000
    hands.trial.until(lambda: all(response["status"] != "open" for response in hands.trial.responses()))
    assert stored(hands.trial) == meant(hands)
    assert sum(map(len, meant(hands))) >= 100, "the gestures did not get far"


# -- the means themselves


def test_the_same_seed_gives_the_same_gestures_and_all_are_drawn() -> None:
    assert gestures(7) == gestures(7)
    assert gestures(7) != gestures(8)
    drawn = Counter(gesture.name for seed in range(60) for gesture in gestures(seed))
    assert set(drawn) == set(VOCABULARY)


def test_what_fails_is_shrunk_to_what_it_takes() -> None:
    tap, hold = Gesture("tap", (Press(0, Spot()), Lift(0))), Gesture("hold", (Press(0, Spot()), Stay(), Lift(0)))
    failing = [random.Random(1).choice((tap, Gesture("wait", (Wait(1),)))) for _ in range(20)] + [hold, tap, hold, tap]

    def fails(some: list[Gesture]) -> bool:
        return [gesture.name for gesture in some].count("hold") == 2

    assert shrink(failing, fails) == [hold, hold]


def test_a_walk_through_all_controls_leaves_them_where_they_are(open_trial: Callable[..., Trial]) -> None:
    """Items that found each other in a circle were rubbish to Python's collector, which deleted the start button."""
    trial = open_trial(size=SIZE)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Right):
        trial.read()
        QTest.keyClick(trial.window, key)
        trial.finger.wait(20)
        gc.collect()
        assert trial.shows("startButton")
