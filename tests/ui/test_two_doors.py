"""The kiosk's pad and the desk's own window at once: one count of wrong tries, sessions of their own, one passcode."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.access.passcodes import Cost, Passcodes
from kiosk.access.roles import Role
from kiosk.ui.gate import Gate
from kiosk.ui.renewing import Renewing
from tests.ui.staff import ADMIN, STAFF
from tests.ui.trial import TurnedClock

WRONG, NEW = "135790", "739104"


class Doors:
    """Two windows of two programs, over the same files."""

    def __init__(self, folder: Path) -> None:
        self.clock = TurnedClock()
        self.passcodes = Passcodes(folder / "access.json", self.clock, Cost(memory_kib=8, passes=1))
        self.passcodes.set(Role.ADMIN, ADMIN)
        self.passcodes.set(Role.STAFF, STAFF)
        self.kiosk = Gate(self.passcodes, self.clock)
        self.desk = Gate(self.passcodes, self.clock, staff_limited=False)

    def wait(self, done: Callable[[], bool]) -> None:
        for _ in range(500):
            if done():
                return
            QTest.qWait(5)
        raise AssertionError((self.kiosk.state, self.desk.state))

    def give(self, gate: Gate, passcode: str) -> str:
        if gate.state == "shut":
            gate.begin()
        gate.check(passcode)
        self.wait(lambda: gate.state != "checking")
        return str(gate.state)

    def close(self) -> None:
        for gate in (self.kiosk, self.desk):
            gate.close()
            gate.stop()


@pytest.fixture
def doors(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Doors]:
    doors = Doors(tmp_path)
    yield doors
    doors.close()


def test_wrong_tries_at_one_door_are_counted_at_the_other(doors: Doors) -> None:
    told = [doors.give(gate, WRONG) for gate in (doors.kiosk, doors.desk, doors.kiosk, doors.desk, doors.kiosk)]
    assert told == ["wrong"] * 4 + ["locked"]
    assert doors.give(doors.desk, ADMIN) == "locked", "also the right one"


def test_tries_at_both_at_the_same_moment_are_five_in_all(doors: Doors) -> None:
    for gate in (doors.kiosk, doors.desk):
        gate.begin()
    for _ in range(4):
        for gate in (doors.kiosk, doors.desk):
            gate.check(WRONG)
        doors.wait(lambda: "checking" not in (doors.kiosk.state, doors.desk.state))
    assert doors.passcodes.wait_s() == 30


def test_sessions_are_each_doors_own(doors: Doors) -> None:
    assert [doors.give(doors.kiosk, ADMIN), doors.give(doors.desk, STAFF)] == ["open", "open"]
    assert (doors.kiosk.role, doors.desk.role) == ("admin", "staff")
    doors.clock.turn(61)
    doors.wait(lambda: doors.kiosk.state == "shut")
    assert doors.desk.isOpen
    assert doors.give(doors.kiosk, STAFF) == "open"
    assert not doors.kiosk.isAdmin, "nothing of the session before"


def test_an_admins_session_on_the_desks_own_screen_closes_too(doors: Doors) -> None:
    doors.give(doors.desk, ADMIN)
    doors.clock.turn(61)
    doors.wait(lambda: doors.desk.state == "shut")
    doors.give(doors.desk, ADMIN)
    for _ in range(11):
        doors.clock.turn(54)
        doors.desk.activity()
        QTest.qWait(250)
    doors.clock.turn(7)
    doors.wait(lambda: doors.desk.state == "shut")


def test_a_confirmation_at_one_door_is_none_at_the_other(doors: Doors) -> None:
    for gate in (doors.kiosk, doors.desk):
        doors.give(gate, ADMIN)
        gate.askAgain("erase")
    doors.kiosk.confirm(ADMIN)
    doors.wait(lambda: doors.kiosk.asking == "")
    assert not doors.desk.take_confirmation("erase")
    assert doors.kiosk.take_confirmation("erase")


def test_a_passcode_that_is_changed_ends_the_sessions_it_opened_elsewhere(doors: Doors) -> None:
    """Who left the team has left the window open."""
    doors.give(doors.desk, STAFF)
    doors.give(doors.kiosk, ADMIN)
    renewing = Renewing(doors.passcodes, doors.kiosk, lambda *_: None)
    renewing.want("staff")
    doors.kiosk.confirm(ADMIN)
    doors.wait(lambda: renewing.step == "new")
    for _ in range(2):
        renewing.give(NEW)
    doors.wait(lambda: renewing.step == "")
    doors.clock.turn(4)
    doors.wait(lambda: doors.desk.state == "shut")
    assert doors.kiosk.isOpen
    renewing.close()


def test_an_admin_who_changes_the_own_passcode_stays_in(doors: Doors) -> None:
    doors.give(doors.kiosk, ADMIN)
    renewing = Renewing(doors.passcodes, doors.kiosk, lambda *_: None)
    renewing.want("admin")
    doors.kiosk.confirm(ADMIN)
    doors.wait(lambda: renewing.step == "new")
    for _ in range(2):
        renewing.give("60281947")
    doors.wait(lambda: renewing.step == "")
    doors.clock.turn(4)
    QTest.qWait(300)
    assert doors.kiosk.isOpen
    renewing.close()
