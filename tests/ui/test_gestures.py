"""Thousands of things that hands do to a screen: nothing is answered that was not meant, and nobody gets out.

KIOSK_MONKEY_MINUTES=60 plays for that long; KIOSK_MONKEY_SEED=1000 begins with another round.
"""

import faulthandler
import gc
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler, qWarning
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.ui.guard import Guard
from tests.faults import results
from tests.faults.holdings import holdings
from tests.ui.gestures import VOCABULARY, Gesture, Lift, Press, Spot, Stay, Wait, gestures, shrink
from tests.ui.hands import Hands
from tests.ui.staff import Staff
from tests.ui.trial import Trial

MINUTES = float(os.environ.get("KIOSK_MONKEY_MINUTES") or 0)
FIRST = int(os.environ.get("KIOSK_MONKEY_SEED") or 0)
ROUNDS = 84
"""Of 24 gestures each, where no time is asked for."""
WARM = 20
"""Rounds after which caches are full; where a time is asked for, a sixth of that: there are 19 languages' letters."""
MOST_MIB = 20.0
LEAST_TAPS_PER_S = 100
"""Some machines are slow; 300 are aimed at, and how many there were is counted."""
MOST_FOUND = 20
"""After so many faults it is not worth going on."""
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


class Monkey:
    """Plays round after round, and keeps what was found, by kind."""

    def __init__(self, hands: Hands, complaints: list[str]) -> None:
        self.hands = hands
        self.unmeant: list[str] = []
        self.escapes: list[str] = []
        self.complaints = complaints

    def round(self, seed: int) -> None:
        for gesture in gestures(seed):
            self.hands.play(gesture)
            where = f"seed {seed}, gesture {self.hands.played}: "
            for problem in self.hands.problems:
                (self.escapes if "window" in problem or "passcode" in problem else self.unmeant).append(where + problem)
            self.hands.problems.clear()
        self.hands.leave()

    @property
    def found(self) -> list[str]:
        return [*self.unmeant, *self.escapes, *self.complaints]


def warm(trial: Trial) -> None:
    """Draw the start and a question in each language, with each aid, so that what Qt keeps of letters is full."""
    for start in (True, False):
        if not start:
            trial.start()
        for language in trial.visit.property("languages"):
            trial.visit.setLanguage(language)
            for aid in ("", "largeText", "highContrast", "lowReach"):
                if aid:
                    trial.visit.aids.setProperty(aid, True)
                trial.finger.wait(8)
            trial.visit.aids.reset()
    trial.visit.setLanguage("en")
    trial.visit.time_out()
    trial.visit.time_out()
    trial.finger.wait()


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What Qt and Python complain of, beside what fails the test by itself."""
    found: list[str] = []
    heard = qInstallMessageHandler(None)

    def hear(kind: object, context: object, text: str) -> None:
        found.append(text)
        heard(kind, context, text)

    qInstallMessageHandler(hear)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("excepthook", "unraisablehook"):
            before = getattr(sys, name)
            patch.setattr(sys, name, lambda *told, before=before: (found.append(str(told)), before(*told)))
        yield found
    qInstallMessageHandler(heard)


def test_no_gesture_answers_what_was_not_meant_or_gets_out(hands: Hands, complaints: list[str]) -> None:
    if MINUTES:
        faulthandler.cancel_dump_traceback_later()  # which ends what takes long
    warm(hands.trial)
    hands = Hands(hands.trial)
    monkey, seed, began, early = Monkey(hands, complaints), FIRST, time.monotonic(), 0.0
    while seed < FIRST + ROUNDS or time.monotonic() - began < MINUTES * 60:
        if not early and seed >= FIRST + WARM and time.monotonic() - began >= MINUTES * 10:
            early = holdings(hands.trial.window.engine())["memory"]
        monkey.round(seed)
        seed += 1
        if len(monkey.found) >= MOST_FOUND:
            break
    minutes, grown = (time.monotonic() - began) / 60, holdings(hands.trial.window.engine())["memory"] - early
    hands.trial.until(lambda: all(response["status"] != "open" for response in hands.trial.responses()))
    answers = sum(map(len, meant(hands)))
    asked = f"KIOSK_MONKEY_MINUTES={MINUTES:g} " if MINUTES else ""
    results.write(
        "touch monkey",
        f"{asked}pytest tests/ui/test_gestures.py",
        gestures=hands.played,
        minutes=round(minutes, 1),
        taps=hands.taps,
        **{"taps a second at the most": round(hands.fastest)},
        answers=answers,
        **{"not meant": len(monkey.unmeant), "escapes": len(monkey.escapes), "complaints": len(complaints)},
        **{"MiB grown": round(grown, 1)},
    )
    assert not monkey.found, "\n".join(monkey.found)
    assert stored(hands.trial) == meant(hands)
    assert hands.played >= 2000
    assert answers >= 100, "the gestures did not get far"
    assert hands.fastest >= LEAST_TAPS_PER_S
    assert grown < MOST_MIB, f"{early:.1f} MiB once warm, {grown:.1f} more at the end"


# -- what the monkey would find


def test_a_screen_that_takes_touches_meant_for_the_one_before_is_found(
    hands: Hands, complaints: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Guard, "is_up", property(lambda _: False))
    monkey = Monkey(hands, complaints)
    for seed in range(WARM):
        monkey.round(seed)
        if monkey.unmeant:
            break
    assert monkey.unmeant
    assert not monkey.escapes


def test_another_window_and_a_pad_nobody_asked_for_are_found(hands: Hands, complaints: list[str]) -> None:
    monkey, other = Monkey(hands, complaints), QWindow()
    monkey.round(0)
    assert not monkey.found
    other.show()
    hands.play(Gesture("tap", (Wait(1), Press(0, Spot(0.5, 0.01)), Lift(0))))
    other.close()
    assert hands.problems == ["tap: 1 windows came over it"]
    hands.problems.clear()
    hands.trial.window.rootObject().staffWanted.emit()
    hands.play(Gesture("wait", (Wait(1),)))
    assert hands.problems == ["wait: the passcode pad came without the staff's gesture"]


@pytest.mark.no_qt_log
def test_what_qt_complains_of_is_counted(complaints: list[str]) -> None:
    qWarning("something is odd")
    assert complaints == ["something is odd"]


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
