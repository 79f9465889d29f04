"""The passcode pad and the session behind it, touched on the real window."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import LEFT, NONE, Trial

WRONG = "135790"


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def test_five_taps_in_the_corner_the_last_one_held_bring_up_the_pad(staff: Staff) -> None:
    corner = staff.trial.at("corner")
    for _ in range(4):
        QTest.mouseClick(staff.trial.window, LEFT, NONE, corner)
    QTest.mousePress(staff.trial.window, LEFT, NONE, corner)
    staff.trial.until(lambda: staff.is_up)
    QTest.mouseRelease(staff.trial.window, LEFT, NONE, corner)
    assert staff.sees("passcode")
    assert not staff.sees("backToSurvey")


def test_only_dots_are_shown_and_the_last_can_be_erased(staff: Staff) -> None:
    staff.face()
    staff.type("502")
    field = staff.find("passcode")
    assert field.property("displayText") == "●●●"
    staff.tap("key-erase")
    assert field.property("text") == "50"


def test_staff_come_in_and_see_scores_but_no_admin_pages(staff: Staff) -> None:
    staff.come_in(STAFF)
    assert staff.gate.role == "staff"
    assert staff.sees("scores")
    staff.tap("tab-export")
    assert not staff.sees("rows-responses")
    staff.tap("tab-kiosk")
    assert not staff.sees("leaveButton")


def test_an_admin_has_the_other_pages_too_and_leaves_in_two_steps(staff: Staff) -> None:
    left: list[bool] = []
    staff.trial.window.rootObject().leaveKiosk.connect(lambda: left.append(True))
    staff.come_in(ADMIN)
    staff.tap("tab-kiosk")
    staff.tap("leaveButton")
    assert not left
    staff.tap("stayButton")
    staff.tap("leaveButton")
    staff.tap("leaveForSure")
    assert left == [True]


def test_the_passcode_is_kept_nowhere(staff: Staff) -> None:
    staff.face()
    staff.type(STAFF)
    field = staff.find("passcode")
    staff.tap("openButton")
    assert field.property("text") == ""
    staff.trial.until(lambda: staff.gate.isOpen)
    assert STAFF not in repr(vars(staff.gate))


def test_wrong_tries_are_told_and_the_fifth_makes_the_pad_wait(staff: Staff) -> None:
    staff.face()
    for left in (4, 3, 2, 1):
        staff.type(WRONG)
        staff.tap("openButton")
        staff.trial.until(lambda: staff.gate.state == "wrong")
        assert staff.gate.triesLeft == left
        assert staff.find("passcode").property("text") == ""
    assert staff.read("padMessage").startswith("That is not the passcode. After one more")
    staff.type(WRONG)
    staff.tap("openButton")
    staff.trial.until(lambda: staff.gate.state == "locked")
    assert staff.read("padMessage") == "Too many wrong tries. Next try in 30 s."
    assert staff.trial.finger.find("key-1") is None, "the keys are dead"
    staff.trial.clock.turn(29)
    staff.trial.until(lambda: staff.gate.secondsLeft == 1)
    staff.trial.clock.turn(1)
    staff.trial.until(lambda: staff.gate.state == "entry")
    staff.type(STAFF)
    staff.tap("openButton")
    staff.trial.until(lambda: staff.gate.isOpen)


def test_a_wait_goes_on_when_the_pad_is_left_and_opened_again(staff: Staff) -> None:
    staff.face()
    for _ in range(5):
        staff.type(WRONG)
        staff.tap("openButton")
        staff.trial.until(lambda: staff.gate.state in ("wrong", "locked"))
    staff.tap("cancelButton")
    assert staff.gate.state == "shut"
    staff.trial.clock.turn(10)
    staff.face()
    assert staff.gate.state == "locked"
    assert staff.gate.secondsLeft == 20


def test_without_any_passcode_the_pad_says_how_to_set_one(trial: Trial) -> None:
    staff = Staff(trial, passcodes=False)
    staff.face()
    assert "kiosk setup" in staff.read("padMessage")
    assert not staff.sees("key-1")
    staff.tap("cancelButton")
    assert not staff.is_up


def test_damaged_passcodes_keep_the_pages_shut(staff: Staff) -> None:
    staff.trial.data.access.write_text("{")
    staff.face()
    assert staff.gate.state == "damaged"
    assert "cannot be read" in staff.read("padMessage")
    assert not staff.sees("key-1")


def test_passcodes_damaged_while_the_pad_is_up_open_nothing(staff: Staff) -> None:
    staff.face()
    staff.trial.data.access.write_text("{")
    staff.type(STAFF)
    staff.tap("openButton")
    staff.trial.until(lambda: staff.gate.state == "damaged")


def test_a_keyboard_types_enters_and_leaves(staff: Staff) -> None:
    staff.face()
    staff.keys(*STAFF, Qt.Key.Key_Return)
    staff.trial.until(lambda: staff.gate.isOpen)
    staff.tap("backToSurvey")
    staff.face()
    staff.keys(Qt.Key.Key_Escape)
    assert not staff.is_up


def test_a_passphrase_can_be_typed_on_the_glass(staff: Staff) -> None:
    staff.face()
    staff.tap("key-abc")
    staff.trial.finger.wait(50)
    assert not staff.sees("key-1")
    assert staff.find("passcode").hasActiveFocus()
    staff.keys(*"long words")
    assert staff.find("passcode").property("text") == "long words"
    staff.tap("digitsButton")
    assert staff.sees("key-1")


def test_leaving_while_a_passcode_is_checked_opens_nothing(staff: Staff) -> None:
    staff.face()
    staff.type(STAFF)
    staff.tap("openButton")
    staff.gate.close()
    staff.gate.stop()
    staff.trial.finger.wait(20)
    assert staff.gate.state == "shut"
    assert not staff.is_up


def test_a_session_closes_a_minute_after_the_last_touch(staff: Staff) -> None:
    staff.come_in()
    staff.trial.clock.turn(50)
    staff.trial.until(lambda: staff.gate.closingIn == 10)
    assert staff.read("closingIn") == "Closes in 10 s"
    staff.touch(staff.find("scores"))
    staff.trial.clock.turn(59)
    staff.trial.until(lambda: staff.gate.closingIn == 1)
    assert staff.gate.isOpen
    staff.trial.clock.turn(1)
    staff.trial.until(lambda: not staff.is_up)
    assert staff.gate.role == ""


def test_a_session_closes_after_ten_minutes_whatever_is_touched(staff: Staff) -> None:
    staff.come_in(ADMIN)
    for _ in range(11):
        staff.trial.clock.turn(54)
        staff.touch(staff.find("scores"))
    staff.trial.clock.turn(5)
    staff.trial.until(lambda: staff.gate.closingIn == 1)
    staff.trial.clock.turn(1)
    staff.trial.until(lambda: not staff.is_up)


@pytest.mark.parametrize("days", [-20_000, 400])
def test_a_leap_of_the_clock_neither_ends_a_session_nor_keeps_it_open(
    staff: Staff, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    clock = staff.trial.clock
    right_now = clock.now
    staff.come_in(ADMIN)
    monkeypatch.setattr(clock, "now", lambda: right_now() + timedelta(days=days))
    clock.turn(59)
    staff.trial.until(lambda: staff.gate.closingIn == 1)
    assert staff.gate.isOpen
    clock.turn(1)
    staff.trial.until(lambda: not staff.is_up)


def test_an_abandoned_pad_gives_way_to_the_survey(staff: Staff) -> None:
    staff.face()
    staff.type("50")
    staff.trial.clock.turn(61)
    staff.trial.until(lambda: not staff.is_up)
    staff.face()
    assert staff.find("passcode").property("text") == ""


@pytest.mark.parametrize(("size", "panel_mm"), [((1920, 1080), 345), ((1024, 600), 154), ((1080, 1920), 268)])
def test_every_key_is_large_enough_for_a_finger(
    open_trial: Callable[..., Trial], size: tuple[int, int], panel_mm: float
) -> None:
    staff = Staff(open_trial(size=size, panel_mm=panel_mm, opened=False))
    staff.face()
    a_mm = size[0] / panel_mm
    for name in [f"key-{key}" for key in (*"1234567890", "abc", "erase")] + ["openButton", "cancelButton"]:
        item = staff.trial.item(name)
        assert min(item.width(), item.height()) >= 10 * a_mm, name
