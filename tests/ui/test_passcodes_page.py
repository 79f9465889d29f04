"""New passcodes at the screen: by an admin who is in, and with the recovery code by one who forgot."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.access.passcodes import Cost, Opened, Passcodes
from kiosk.access.roles import Role
from kiosk.assembly.loading import open_reader
from kiosk.store.audit_trail import entries
from kiosk.ui.renewing import Renewing
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial

NEW_ADMIN, NEW_STAFF = "60281947", "739104"


@pytest.fixture
def staff(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> Staff:
    monkeypatch.setattr("kiosk.access.passcodes.Cost", lambda: Cost(memory_kib=8, passes=1))
    return Staff(trial)


def kept(staff: Staff) -> Passcodes:
    return Passcodes(staff.trial.data.access, staff.trial.clock, Cost(memory_kib=8, passes=1))


def renewing(staff: Staff) -> Renewing:
    return staff.pages.model("renewing")


def page(staff: Staff) -> None:
    staff.come_in(ADMIN)
    staff.go("passcodes")


def give(staff: Staff, text: str) -> None:
    staff.type(text)
    staff.tap("askSend")
    staff.trial.until(lambda: not renewing(staff).busy and staff.gate.askState != "checking")
    staff.trial.finger.wait()


def begin(staff: Staff, button: str) -> None:
    staff.tap(button)
    give(staff, ADMIN)


def log(staff: Staff) -> list[tuple[str, str]]:
    upkeep = staff.trial.kiosk.upkeep
    staff.trial.until(lambda: not upkeep.auditor._waiting)
    with open_reader(staff.trial.data) as reader:
        rows = reader.ask(lambda connection: list(entries(connection, oldest_first=True)))
    return [(row.role, row.action) for row in rows if row.action not in ("started", "logged_in", "logged_out")]


def test_an_admin_changes_both_and_each_is_written_down(staff: Staff) -> None:
    page(staff)
    for button, new, role in (("changeStaff", NEW_STAFF, "staff"), ("changeAdmin", NEW_ADMIN, "admin")):
        begin(staff, button)
        give(staff, new)
        give(staff, new)
        staff.trial.until(lambda: staff.sees("passcodeSaved"))
        assert role in staff.read("passcodeSaved")
        assert not staff.sees("askMessage")
    assert kept(staff).check(NEW_STAFF) == Opened(Role.STAFF)
    assert kept(staff).check(NEW_ADMIN) == Opened(Role.ADMIN)
    assert log(staff) == [("admin", "passcode_set")] * 2
    assert not any(code in repr(vars(renewing(staff))) for code in (NEW_STAFF, NEW_ADMIN))


def test_one_that_is_not_good_enough_is_refused_in_words_and_can_be_typed_again(staff: Staff) -> None:
    page(staff)
    begin(staff, "changeStaff")
    give(staff, "123456")
    assert "in a row" in staff.read("askMessage")
    give(staff, "1234")
    assert "too short" in staff.read("askMessage")
    give(staff, NEW_STAFF)
    give(staff, "739105")
    assert "not the same" in staff.read("askMessage")
    give(staff, ADMIN)
    give(staff, ADMIN)
    assert "different passcodes" in staff.read("askMessage")
    staff.keys(Qt.Key.Key_Escape)
    assert not staff.sees("askMessage")
    assert kept(staff).check(STAFF) == Opened(Role.STAFF)
    assert log(staff) == []


def test_without_the_passcode_once_more_nothing_is_changed(staff: Staff) -> None:
    page(staff)
    staff.tap("changeStaff")
    give(staff, STAFF)
    assert renewing(staff).step == ""
    staff.tap("askCancel")
    renewing(staff).give(NEW_STAFF)
    staff.gate.confirmed.emit("key")  # the page alone cannot pretend it
    assert renewing(staff).step == ""


def test_a_recovery_code_is_shown_once_and_lets_the_admin_in_again(staff: Staff) -> None:
    page(staff)
    begin(staff, "changeCode")
    staff.trial.until(lambda: staff.sees("recoveryCode"))
    code = staff.read("recoveryCode")
    staff.tap("codeDone")
    assert not staff.sees("recoveryCode")
    assert code not in repr(vars(renewing(staff)))
    staff.tap("backToSurvey")
    staff.face()
    staff.tap("forgotButton")
    give(staff, code.replace("-", ""))
    give(staff, NEW_ADMIN)
    give(staff, NEW_ADMIN)
    staff.trial.until(lambda: staff.sees("recoveryCode"))
    following = staff.read("recoveryCode")
    assert following != code
    staff.tap("codeDone")
    assert not staff.gate.isOpen
    staff.type(NEW_ADMIN)
    staff.tap("openButton")
    staff.trial.until(lambda: staff.gate.isOpen)
    assert staff.gate.isAdmin
    assert log(staff) == [("admin", "recovery_code_made"), ("kiosk", "passcode_reset")]


def test_wrong_codes_are_counted_by_themselves(staff: Staff) -> None:
    kept(staff).make_recovery()
    staff.face()
    staff.tap("forgotButton")
    for left in (4, 3, 2, 1):
        give(staff, "1" * 20)
        assert renewing(staff).triesLeft == left
    for _ in range(2):
        give(staff, "1" * 20)
        assert "half a minute" in staff.read("askMessage")
    staff.tap("askCancel")
    assert staff.gate.state == "entry", "who has a passcode is not kept out"
    assert log(staff) == [("kiosk", "login_failed")] * 5


def test_while_the_pad_waits_the_recovery_code_lets_the_admin_in(staff: Staff) -> None:
    code = kept(staff).make_recovery()
    staff.face()
    for _ in range(5):
        staff.type("135790")
        staff.tap("openButton")
        staff.trial.until(lambda: staff.gate.state in ("wrong", "locked"))
    staff.tap("forgotButton")
    give(staff, code.replace("-", ""))
    give(staff, NEW_ADMIN)
    give(staff, NEW_ADMIN)
    staff.trial.until(lambda: staff.sees("recoveryCode"))
    staff.tap("codeDone")
    staff.type(STAFF)
    staff.tap("openButton")
    staff.trial.until(lambda: staff.gate.isOpen)


def test_without_a_code_the_owners_way_is_told(staff: Staff) -> None:
    staff.face()
    staff.tap("forgotButton")
    assert "--reset" in staff.read("codeMessage")
    staff.tap("codeDone")
    assert staff.sees("openButton")


def test_an_abandoned_change_is_gone_with_the_session(staff: Staff) -> None:
    page(staff)
    begin(staff, "changeStaff")
    staff.trial.clock.turn(61)
    staff.trial.until(lambda: not staff.is_up)
    assert renewing(staff).step == ""


def test_staff_have_no_such_page(staff: Staff) -> None:
    staff.come_in(STAFF)
    assert not staff.sees("tab-passcodes")
    renewing(staff).want("staff")
    assert staff.gate.asking == ""


@pytest.mark.parametrize(("size", "panel_mm"), [((1024, 600), 222), ((1080, 1920), 340)])
def test_the_pad_fits(open_trial: Callable[..., Trial], size: tuple[int, int], panel_mm: float) -> None:
    staff = Staff(open_trial(size=size, panel_mm=panel_mm, opened=False))
    staff.come_in(ADMIN)
    staff.gate.askAgain("erase")
    staff.trial.finger.wait()
    for name in ("key-1", "key-0", "key-erase", "askSend", "askCancel"):
        item = staff.trial.item(name)
        place = item.mapToScene(item.boundingRect().bottomRight())
        assert 0 < place.x() <= size[0]
        assert 0 < place.y() <= size[1]


def test_a_keyboard_leads_to_a_button_shows_where_it_is_and_presses_it(staff: Staff) -> None:
    page(staff)
    for _ in range(40):
        staff.keys(Qt.Key.Key_Tab)
        if staff.trial.focus == "changeStaff":
            break
    ring = [item for item in staff.find("changeStaff").childItems() if item.property("active") is True]
    assert ring, "its focus is seen"
    staff.keys(Qt.Key.Key_Space)
    assert staff.gate.asking == "key"
    staff.keys(*ADMIN, Qt.Key.Key_Return)
    staff.trial.until(lambda: renewing(staff).step == "new")
    staff.keys(*NEW_STAFF, Qt.Key.Key_Return)
    staff.keys(*NEW_STAFF, Qt.Key.Key_Return)
    staff.trial.until(lambda: staff.sees("passcodeSaved"))
