"""The page about the care of the data: what it says, what it has done, and that nothing is erased by mistake."""

import os
from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.assembly import care_state
from kiosk.assembly.loading import open_reader
from kiosk.store import backups, receipts
from kiosk.ui.care import Care
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial


@pytest.fixture
def trial(open_trial: Callable[..., Trial]) -> Trial:
    """A kiosk whose backups are made by hand alone: one made by itself would come into the middle of a slow test."""
    return open_trial(settings={"backup_every_h": None})


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def visit(trial: Trial, comment: str = "The lady was kind") -> str:
    """Give a response and return its receipt number."""
    trial.start()
    trial.scales(4, 6, 9)
    trial.write(comment)
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    trial.tap("headline")
    trial.until(lambda: trial.screen == "start")
    with open_reader(trial.data) as reader:
        ((response_id,),) = reader.rows("SELECT id FROM responses ORDER BY key DESC LIMIT 1")
    return receipts.receipt(str(response_id))


def open_page(staff: Staff) -> Care:
    staff.come_in(ADMIN)
    staff.go("care")
    care = staff.pages.model("care")
    assert isinstance(care, Care)
    staff.trial.until(lambda: care.property("known") and not care.property("job"))
    staff.trial.finger.wait()
    return care


def rest(staff: Staff, care: Care, outcome: str) -> None:
    staff.trial.until(lambda: care.property("outcome") == outcome and not care.property("job"))
    staff.trial.finger.wait()


def actions(trial: Trial) -> list[str]:
    with open_reader(trial.data) as reader:
        return [row[0] for row in reader.rows("SELECT action FROM audit WHERE action <> 'started' ORDER BY seq")]


def test_staff_do_not_see_the_page(staff: Staff) -> None:
    staff.come_in(STAFF)
    assert not staff.sees("tab-care")


def test_a_backup_is_made_listed_and_verified(trial: Trial, staff: Staff) -> None:
    visit(trial)
    care = open_page(staff)
    assert care.property("backupWhen") == ""
    assert not staff.sees("backup-0")
    staff.tap("backUp")
    rest(staff, care, "backup-done")
    assert staff.read("careOutcome") == "The backup is made and checked."
    assert staff.read("backup-0").endswith("responses: 1 · by hand")
    staff.tap("verifyBackups")
    rest(staff, care, "verify-done")
    assert "All are whole" in staff.read("careOutcome")
    (made,) = backups.listing(trial.data.backups)
    made.path.write_bytes(b"spoiled")
    staff.tap("verifyBackups")
    rest(staff, care, "verify-wrong")
    assert made.path.name in staff.read("careOutcome")
    assert "backed_up" in actions(trial)


def test_a_backup_that_cannot_be_made_says_why(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"backup_folder": "/proc/no"})
    staff = Staff(trial)
    care = open_page(staff)
    staff.tap("backUp")
    rest(staff, care, "backup-failed")
    assert "may not write there" in staff.read("careOutcome")
    assert "backed_up" not in actions(trial)


def test_everything_is_checked(trial: Trial, staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.store.test_health import _tamper

    monkeypatch.setitem(os.environ, "QT_QPA_PLATFORM", "offscreen")
    visit(trial)
    care = open_page(staff)
    staff.tap("checkNow")
    rest(staff, care, "check-done")
    assert staff.read("careOutcome") == "Everything is whole."
    assert care.property("checkProblem") == ""
    _tamper(trial.data.database, "UPDATE responses SET language = 'de' WHERE seq = 1")
    staff.tap("checkNow")
    rest(staff, care, "check-done")
    assert care.property("checkProblem") == "doctor"
    assert "changed after they ended" in " ".join(care.property("checkLines"))
    assert care_state.read(trial.data.care).check_problem == "doctor"


def test_one_response_is_erased_by_its_number(trial: Trial, staff: Staff) -> None:
    number, other = visit(trial), visit(trial, "Quick")
    care = open_page(staff)
    staff.tap("backUp")
    rest(staff, care, "backup-done")
    care.beginErasing()
    trial.finger.wait()
    for digit in "1234567890":
        staff.tap(f"key-{digit}")
    staff.tap("askSend")
    rest(staff, care, "find-failed")
    assert "A digit is wrong" in staff.read("askMessage")
    for digit in number.replace(" ", ""):
        staff.tap(f"key-{digit}")
    staff.tap("askSend")
    rest(staff, care, "find-done")
    assert staff.read("eraseTitle") == "Erase the response of Monday, March 2, 2026?"
    staff.tap("eraseYes")
    assert staff.gate.property("asking") == "erase"
    assert actions(trial).count("erased") == 0
    for digit in ADMIN:
        staff.tap(f"key-{digit}")
    staff.tap("askSend")
    rest(staff, care, "erase-done")
    assert care.property("step") == "done"
    assert len(care.property("stillIn")) == 1, "the backup that was made before"
    staff.tap("eraseNo")
    assert care.property("step") == ""
    with open_reader(trial.data) as reader:
        assert reader.rows("SELECT seq FROM responses_wide") == [(2,)]
        assert reader.rows("SELECT role FROM audit WHERE action = 'erased'") == [("admin",)]
    care.beginErasing()
    care.find(other)
    rest(staff, care, "find-done")
    care.setAlsoBackups(True)
    care.erase()
    staff.gate.confirm(ADMIN)
    rest(staff, care, "erase-done")
    assert care.property("stillIn") == []


def test_without_the_passcode_nothing_is_erased(trial: Trial, staff: Staff) -> None:
    number = visit(trial)
    care = open_page(staff)
    care.beginErasing()
    care.find(number)
    rest(staff, care, "find-done")
    staff.tap("eraseYes")
    staff.gate.stopAsking()
    staff.gate.confirmed.emit("erase")
    trial.finger.wait()
    assert care.property("job") == ""
    staff.tap("eraseNo")
    care.erase()
    assert staff.gate.property("asking") == ""
    assert "erased" not in actions(trial)


def test_whoever_leaves_leaves_nothing_behind(trial: Trial, staff: Staff) -> None:
    number = visit(trial)
    care = open_page(staff)
    care.beginErasing()
    care.find(number)
    rest(staff, care, "find-done")
    staff.gate.close()
    trial.finger.wait()
    assert (care.property("step"), care.property("dayText")) == ("", "")


def test_what_is_too_old_is_told_and_erased(trial: Trial, staff: Staff) -> None:
    visit(trial)
    trial.clock.turn(timedelta(days=91).total_seconds())
    care = open_page(staff)
    assert staff.read("dueText") == "Too old today. Responses with comments: 1. Whole responses: 0."
    care.eraseDue()
    staff.gate.confirm(ADMIN)
    rest(staff, care, "due-done")
    assert (care.property("erasedComments"), care.property("dueComments")) == (1, 0)
    assert staff.read("dueText") == "Nothing is too old today."


def test_several_with_one_number_are_told_apart_by_their_day(
    trial: Trial, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = visit(trial)
    real = receipts.find
    monkeypatch.setattr(receipts, "find", lambda c, digits: [*real(c, digits), (99, "2026-02-01")])
    care = open_page(staff)
    care.beginErasing()
    care.find(number)
    rest(staff, care, "find-failed")
    assert care.property("dayTexts") == ["Monday, March 2, 2026", "Sunday, February 1, 2026"]
    staff.tap("day-0")
    rest(staff, care, "find-done")
    assert care.property("step") == "sure"
