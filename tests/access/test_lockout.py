"""The waits after wrong tries: how long, that nothing shortens them, and at most ten tries in a day of powered time."""

import random
from collections.abc import Callable, Iterable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.access import lockout
from kiosk.access.lockout import State

DAY_S = 24 * 3600.0


class Guesser:
    """Guesses at a machine whose state goes through its file's form at every step; keeps when a guess was compared."""

    def __init__(self, machine: Any) -> None:
        self.machine = machine
        self.state = State()
        self.compared_s: list[float] = []

    def wait_s(self) -> float:
        return lockout.wait_s(self.state, self.machine.boot_time())

    def restart(self) -> None:
        self.state = msgspec.json.decode(msgspec.json.encode(self.state), type=State)

    def look(self) -> None:
        self.state = lockout.seen(self.state, self.machine.boot_time())

    def guess(self, cut: bool = False) -> bool:
        """Try; `cut` pulls the plug after the try is on disk. Tell whether it was compared."""
        if self.wait_s():
            return False
        self.state = lockout.tried(self.state, self.machine.boot_time())
        if not cut:
            self.compared_s.append(self.machine.powered_s)
        self.restart()
        return not cut

    def staff_opens(self) -> None:
        """Give the right staff passcode, which an insider may know."""
        if not self.wait_s():
            self.state = lockout.opened(self.state, self.machine.boot_time(), forget=False)


def most_in_a_day(times_s: list[float]) -> int:
    most = first = 0
    for last, time_s in enumerate(times_s):
        while time_s - times_s[first] >= DAY_S - 0.002:  # times are kept in whole milliseconds
            first += 1
        most = max(most, last - first + 1)
    return most


def test_the_waits(machine: Any) -> None:
    guesser = Guesser(machine)
    waits = []
    for _ in range(12):
        machine.wait(guesser.wait_s())
        assert guesser.guess()
        waits.append(guesser.wait_s())
    first_day = [0, 0, 0, 0, 30, 120, 600, 1800, 3600, DAY_S - sum((30, 120, 600, 1800, 3600))]
    assert waits[:10] == first_day
    # From now on a try is free once the tenth before it is a day old; the first five were made at the same moment.
    assert waits[10:] == [3600, 3600]


def test_tries_left(machine: Any) -> None:
    guesser = Guesser(machine)
    seen = []
    for _ in range(7):
        seen.append(lockout.left(guesser.state, machine.boot_time()))
        guesser.guess()
        seen.append(lockout.left(guesser.state, machine.boot_time()))
        machine.wait(guesser.wait_s())
    assert seen == [5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 1, 0, 1, 0]


def test_a_wait_goes_on_after_a_reboot(machine: Any) -> None:
    guesser = Guesser(machine)
    machine.wait(5_000)
    for _ in range(5):
        guesser.guess()
    machine.wait(10)
    guesser.look()
    machine.reboot()
    assert guesser.wait_s() == pytest.approx(20, abs=0.002)
    machine.wait(5)
    assert guesser.wait_s() == pytest.approx(15, abs=0.002)
    machine.wait(15.002)
    assert guesser.wait_s() == 0


def test_a_machine_that_does_not_name_its_boots_gains_nothing_by_restarting_the_program(machine: Any) -> None:
    guesser = Guesser(machine)
    machine.wait(1_000_000)
    for _ in range(5):
        guesser.guess()
    for _ in range(100):
        guesser.restart()
        guesser.look()
    assert guesser.wait_s() == 30


def test_the_right_passcode_ends_the_waits(machine: Any) -> None:
    guesser = Guesser(machine)
    for _ in range(5):
        guesser.guess()
    machine.wait(30)
    guesser.staff_opens()
    assert lockout.left(guesser.state, machine.boot_time()) == 5
    state = lockout.opened(guesser.state, machine.boot_time(), forget=True)
    assert (state.failures, state.tries_ms) == (0, ())


def test_who_knows_the_staff_passcode_cannot_guess_the_admins_for_ever(machine: Any) -> None:
    guesser = Guesser(machine)
    for _ in range(100):
        for _ in range(4):
            guesser.guess()
        guesser.staff_opens()
    assert len(guesser.compared_s) == 10
    assert guesser.wait_s() == DAY_S


def test_no_try_is_counted_during_a_wait(machine: Any) -> None:
    guesser = Guesser(machine)
    for _ in range(5):
        guesser.guess()
    with pytest.raises(ValueError, match="during a wait"):
        lockout.tried(guesser.state, machine.boot_time())


@pytest.mark.parametrize("seed", range(5))
def test_ten_thousand_guesses(machine: Any, seed: int) -> None:
    """Restarts, reboots, cuts and an insider between the guesses: never more than ten compared in a day."""
    chance = random.Random(seed)
    guesser = Guesser(machine)
    patience = (0.0, 0.2, 0.6, 0.9, 1.0)[seed]
    for _ in range(10_000):
        guesser.guess(cut=chance.random() < 0.02)
        event = chance.random()
        if event < 0.2:
            guesser.restart()
        elif event < 0.4:
            machine.reboot()
        elif event < 0.5:
            guesser.look()
        elif event < 0.6:
            guesser.staff_opens()
        machine.wait(guesser.wait_s() if chance.random() < patience else chance.choice((0, 0.0004, 1, 40, 700)))
    assert most_in_a_day(guesser.compared_s) <= 10
    assert len(guesser.compared_s) >= 10, "a guesser who never gets to guess proves nothing"


def test_without_the_lock_out_the_same_guesser_would_guess_on(machine: Any) -> None:
    """The measure itself can fail: a state that is forgotten at every restart lets hundreds through."""
    guesser = Guesser(machine)
    for _ in range(500):
        guesser.guess()
        guesser.state = State()
        machine.wait(1)
    assert most_in_a_day(guesser.compared_s) == 500


EVENTS = st.one_of(
    st.just("guess"),
    st.just("cut"),
    st.just("restart"),
    st.just("reboot"),
    st.just("look"),
    st.just("staff"),
    st.just("wait it out"),
    st.floats(0, 2 * DAY_S),
)


@given(st.lists(EVENTS, max_size=60))
def test_whatever_happens_powered_time_never_runs_fast_and_the_day_holds(
    make_machine: Callable[[], Any], events: Iterable[str | float]
) -> None:
    machine = make_machine()
    guesser = Guesser(machine)
    for event in events:
        match event:
            case "guess" | "cut":
                guesser.guess(cut=event == "cut")
            case "restart":
                guesser.restart()
            case "reboot":
                machine.reboot()
            case "look":
                guesser.look()
            case "staff":
                guesser.staff_opens()
            case "wait it out":
                machine.wait(guesser.wait_s())
            case seconds:
                machine.wait(float(seconds))
        assert guesser.state.powered_ms <= machine.powered_s * 1000
        assert 0 <= guesser.wait_s() <= DAY_S
        assert (lockout.left(guesser.state, machine.boot_time()) == 0) == (guesser.wait_s() > 0)
    assert most_in_a_day(guesser.compared_s) <= 10


@pytest.mark.parametrize(
    "data",
    [
        b'{"powered_ms":-1}',
        b'{"powered_ms":10,"tries_ms":[11]}',
        b'{"powered_ms":10,"tries_ms":[5,4]}',
        b'{"powered_ms":99,"tries_ms":[1,2,3,4,5,6,7,8,9,10,11]}',
        b'{"failures":3}',
        b'{"failures":"none"}',
        b'{"unknown":1}',
    ],
)
def test_a_state_that_cannot_be_is_refused(data: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(data, type=State)
