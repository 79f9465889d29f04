"""The log at the screen: what is listed, by kind, proved, and written to a file."""

import json
from pathlib import Path

import pytest

from kiosk.assembly.auditing import note
from kiosk.store import audit_trail, sqlite
from kiosk.store.audit import Action
from kiosk.ui.application import QML
from kiosk.ui.log_desk import KINDS, PAGE, LogDesk
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    staff = Staff(trial)
    trial.until(lambda: trial.kiosk.upkeep._has_started and not trial.kiosk.upkeep.auditor._waiting)
    add(staff, Action.SETTINGS_CHANGED, {"thanks_s": [4, 6]})
    add(staff, Action.EXPORTED, {"rows": 12})
    return staff


def add(staff: Staff, action: Action, detail: dict[str, object]) -> None:
    note(staff.trial.data, staff.trial.clock, "kiosk-1", "admin", action, detail)


def log(staff: Staff) -> LogDesk:
    return staff.pages.model("log")


def page(staff: Staff) -> None:
    staff.come_in(ADMIN)
    staff.go("log")
    staff.trial.until(lambda: log(staff).count >= 4)


def texts(staff: Staff, name: str) -> list[str]:
    staff.trial.finger.wait(20)
    rows = [item for item in staff.find("logRows").property("contentItem").childItems() if item.isVisible()]
    rows.sort(key=lambda item: item.y())
    found = []
    for row in rows:
        waiting = [row]
        while waiting:
            item = waiting.pop(0)
            if item.objectName() == name:
                found.append(str(item.property("text")))
            waiting += item.childItems()
    return found


def test_the_newest_stands_first_in_words(staff: Staff) -> None:
    page(staff)
    assert texts(staff, "logAction") == ["Came in", "Answers exported", "Setting changed", "Kiosk started"]
    assert "thanks_s: \u20684 → 6\u2069" in texts(staff, "logDetail")
    add(staff, Action.ERASED, {"count": 1})
    staff.trial.until(lambda: log(staff).count == 5)


def test_whatever_is_written_down_has_its_words_and_its_kind() -> None:
    words = (QML / "Kiosk" / "Desk" / "LogWords.qml").read_text()
    assert [action for action in Action if f"{action}: qsTr(" not in words] == []
    assert sorted(action for kind in KINDS.values() for action in kind) == sorted(map(str, Action))


def test_one_kind_is_picked(staff: Staff) -> None:
    page(staff)
    staff.tap("log-changes")
    assert texts(staff, "logAction") == ["Setting changed"]
    staff.tap("log-desk")
    assert "Nothing of this kind" in staff.read("noLog")


def test_many_rows_come_page_by_page(staff: Staff) -> None:
    for number in range(PAGE):
        add(staff, Action.COMMENT_CHANGED, {"response": number})
    page(staff)
    assert (log(staff).count, log(staff).more) == (PAGE, True)
    log(staff).showMore()
    assert (log(staff).count, log(staff).more) == (PAGE + 4, False)


def test_a_whole_log_is_said_to_be_whole(staff: Staff) -> None:
    page(staff)
    staff.tap("proveLog")
    staff.trial.until(lambda: log(staff).proof == "whole")
    assert "is whole" in staff.read("logProof")
    head = "".join(log(staff).head.split())
    assert len(bytes.fromhex(head)) == 32


def test_a_change_is_found_and_told_in_words(staff: Staff) -> None:
    page(staff)
    connection = sqlite.connect(str(staff.trial.data.database), isolation_level=None)
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_fixed'").fetchone()
    connection.execute("DROP TRIGGER audit_fixed")
    connection.execute("UPDATE audit SET role = 'staff' WHERE seq = 2")
    connection.execute(trigger)
    connection.close()
    audit_trail.mark_path(staff.trial.data.database).unlink()
    staff.tap("proveLog")
    staff.trial.until(lambda: log(staff).proof == "flawed")
    assert staff.read("flaw-changed").endswith("row 2")
    assert staff.sees("flaw-no_mark")


def test_files_are_written_beside_the_exports(staff: Staff) -> None:
    page(staff)
    for button, suffix in (("writeLogCsv", ".csv"), ("writeLogJsonl", ".jsonl"), ("writeLogJsonl", ".jsonl")):
        staff.tap(button)
        staff.trial.until(lambda: log(staff).made == "done")
        path = Path(log(staff).path)
        assert path.suffix == suffix
        assert path.name in staff.read("logFile")
    assert json.loads(path.read_text().splitlines()[0])["action"] == "started"
    assert path.name == "log_2026-03-02_2.jsonl"


def test_staff_have_no_such_page(staff: Staff) -> None:
    staff.come_in(STAFF)
    assert not staff.sees("tab-log")
