"""The passcode once more, before something that cannot be undone."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial

WRONG = "135790"


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


@pytest.fixture
def confirmed(staff: Staff) -> list[str]:
    """An admin is in; returns what is confirmed from now on."""
    staff.come_in(ADMIN)
    heard: list[str] = []
    staff.gate.confirmed.connect(heard.append)
    return heard


def ask(staff: Staff, what: str = "erase") -> None:
    staff.gate.askAgain(what)
    staff.trial.finger.wait()


def give(staff: Staff, passcode: str) -> None:
    staff.type(passcode)
    staff.tap("askSend")
    staff.trial.until(lambda: staff.gate.askState != "checking")
    staff.trial.finger.wait()


def test_the_right_one_confirms_once_and_the_page_is_there_again(staff: Staff, confirmed: list[str]) -> None:
    ask(staff)
    assert "cannot be brought back" in staff.read("askMessage")
    give(staff, ADMIN)
    assert confirmed == ["erase"]
    assert not staff.sees("askMessage")
    assert staff.gate.isOpen
    assert [staff.gate.take_confirmation("erase") for _ in range(2)] == [True, False]


def test_a_confirmation_is_for_what_was_asked_and_soon(staff: Staff, confirmed: list[str]) -> None:
    for wait_s, what in ((0, "key"), (31, "erase")):
        ask(staff)
        give(staff, ADMIN)
        staff.trial.clock.turn(wait_s)
        assert not staff.gate.take_confirmation(what)
    assert confirmed == ["erase", "erase"]


@pytest.mark.parametrize("passcode", [WRONG, STAFF])
def test_a_wrong_one_and_the_staffs_confirm_nothing_in_an_admins_session(
    staff: Staff, confirmed: list[str], passcode: str
) -> None:
    ask(staff)
    give(staff, passcode)
    assert staff.read("askMessage").startswith("That is not the passcode.")
    staff.tap("askCancel")
    assert not staff.sees("askMessage")
    assert (confirmed, staff.gate.isOpen) == ([], True)
    assert not staff.gate.take_confirmation("erase")


def test_tries_are_counted_with_the_pads_and_too_many_end_the_session(staff: Staff, confirmed: list[str]) -> None:
    ask(staff)
    for left in (4, 3, 2, 1):
        give(staff, WRONG)
        assert staff.gate.askTriesLeft == left
    staff.type(WRONG)
    staff.tap("askSend")
    staff.trial.until(lambda: not staff.is_up)
    staff.face()
    assert staff.gate.state == "locked"
    assert confirmed == []


def test_staff_confirm_with_theirs_by_keyboard_and_escape_leaves(staff: Staff) -> None:
    staff.come_in(STAFF)
    heard: list[str] = []
    staff.gate.confirmed.connect(heard.append)
    ask(staff)
    staff.keys(Qt.Key.Key_Escape)
    assert not staff.sees("askMessage")
    assert staff.gate.isOpen
    ask(staff)
    staff.keys(*STAFF, Qt.Key.Key_Return)
    staff.trial.until(lambda: heard == ["erase"])


def test_nothing_is_asked_of_nobody_and_it_ends_with_the_session(staff: Staff) -> None:
    staff.face()
    ask(staff)
    assert staff.gate.asking == ""
    staff.tap("cancelButton")
    staff.come_in(ADMIN)
    ask(staff)
    staff.type(ADMIN)
    staff.trial.clock.turn(61)
    staff.trial.until(lambda: not staff.is_up)
    assert staff.gate.asking == ""
    assert not staff.gate.take_confirmation("erase")


def test_what_lies_under_it_cannot_be_touched(staff: Staff, confirmed: list[str]) -> None:
    ask(staff)
    staff.touch(staff.find("backToSurvey"))
    assert staff.gate.isOpen
