"""The screen goes on while the disk stands still: the writer's flush is held, and the visitor notices nothing."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.access.passcodes import Outcome, Passcodes
from kiosk.store.opening import Held
from tests.ui.staff import Staff
from tests.ui.trial import Trial

AT_MOST_S = 2.0


class Stall:
    """Holds every commit until it is told to go on, or for two seconds, as a disk does that has to wake up."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.go_on = threading.Event()
        self.go_on.set()
        self.met = threading.Event()
        plain = Held.commit

        def commit(held: Held) -> None:
            if not self.go_on.is_set():
                self.met.set()
                self.go_on.wait(AT_MOST_S)
            plain(held)

        patch.setattr(Held, "commit", commit)

    def begin(self) -> None:
        self.go_on.clear()


@pytest.fixture
def stall(monkeypatch: pytest.MonkeyPatch) -> Stall:
    return Stall(monkeypatch)


def frames(trial: Trial) -> list[str]:
    """Return a list that fills with the question that is up at each frame; frame after frame is asked for."""
    seen: list[str] = []

    def drawn() -> None:
        seen.append(trial.question)
        trial.window.update()

    trial.window.frameSwapped.connect(drawn)
    trial.window.update()
    return seen


def test_the_visitor_goes_on_and_frames_are_drawn_while_a_flush_is_held(trial: Trial, stall: Stall) -> None:
    trial.start()
    seen = frames(trial)
    stall.begin()
    trial.give(4)
    trial.give(6)
    assert stall.met.is_set()
    assert not stall.go_on.is_set()
    assert trial.question == "recommend"
    trial.finger.wait(100)
    assert seen.count("recommend") >= 3
    stall.go_on.set()
    trial.give(9)
    trial.finish()
    assert trial.screen == "thanks"
    answers = trial.response()["answers"]
    assert [answers[name] for name in ("satisfaction", "ease", "recommend")] == [
        ("answered", 4),
        ("answered", 6),
        ("answered", 9),
    ]


def test_a_screen_that_waited_for_the_flush_would_stand_still(trial: Trial, stall: Stall) -> None:
    trial.start()
    seen = frames(trial)
    writer = trial.kiosk.recording.writer
    plain: Callable[..., Any] = writer.save
    during: list[int] = []

    def save(snapshot: object) -> Any:
        before = len(seen)
        future = plain(snapshot)
        future.result()
        during.append(len(seen) - before)
        return future

    writer.save = save  # type: ignore[method-assign]
    stall.begin()
    trial.give(4)
    assert stall.met.is_set()
    stall.go_on.set()
    assert during == [0]


def test_a_passcode_is_not_checked_on_the_screens_thread(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    staff = Staff(trial)
    threads: list[threading.Thread] = []
    plain = Passcodes.check

    def check(passcodes: Passcodes, passcode: str) -> Outcome:
        threads.append(threading.current_thread())
        return plain(passcodes, passcode)

    monkeypatch.setattr(Passcodes, "check", check)
    staff.come_in()
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
