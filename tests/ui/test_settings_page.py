"""The settings at the screen: looked for, changed at a touch, refused with the reason, taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.assembly.loading import open_reader
from kiosk.settings import Settings, read
from kiosk.store.audit_trail import entries
from kiosk.ui.settings_desk import SettingsDesk
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import LEFT, NONE, Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    staff = Staff(trial)
    staff.come_in(ADMIN)
    staff.go("settings")
    return staff


def model(staff: Staff) -> SettingsDesk:
    return staff.pages.model("settings")


def settle(staff: Staff) -> None:
    staff.trial.until(lambda: not model(staff)._waiting and not any(model(staff)._writing.values()))
    staff.trial.finger.wait()


def file(staff: Staff) -> Settings:
    settle(staff)
    return read(staff.trial.data.settings)


def look_for(staff: Staff, words: str) -> None:
    staff.touch(staff.find("searchField"))
    field = staff.find("searchField")
    field.setProperty("text", words)
    staff.trial.until(lambda: staff.find("settingsList").property("count") <= 3)
    staff.trial.finger.wait(50)


def row(staff: Staff, name: str) -> QQuickItem:
    return staff.find(f"setting-{name}")


def inside(item: QQuickItem, name: str) -> QQuickItem:
    waiting = [item]
    while waiting:
        each = waiting.pop()
        if each.isVisible() and each.objectName() == name:
            return each
        waiting += each.childItems()
    raise AssertionError(f"nothing called {name!r} in it")


def tap_in(staff: Staff, name: str, control: str) -> None:
    item = inside(row(staff, name), control)
    place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(staff.trial.window, LEFT, NONE, place)
    staff.trial.finger.wait()


def log(staff: Staff) -> list[dict[str, object]]:
    upkeep = staff.trial.kiosk.upkeep
    staff.trial.until(lambda: not upkeep.auditor._waiting)
    with open_reader(staff.trial.data) as reader:
        rows = reader.ask(lambda connection: list(entries(connection, oldest_first=True)))
    return [row.detail for row in rows if (row.role, row.action) == ("admin", "settings_changed")]


def test_a_switch_is_turned_marked_taken_back_and_in_the_log(staff: Staff) -> None:
    look_for(staff, "me too")
    tap_in(staff, "ideas", "switch")
    assert file(staff).ideas is False
    assert inside(row(staff, "ideas"), "mark")
    staff.tap("undoSetting")
    assert file(staff).ideas is True
    assert not staff.sees("undoSetting")
    assert log(staff) == [{"ideas": [True, False]}, {"ideas": [False, True]}]


def test_a_number_is_stepped_and_written_once_when_the_finger_rests(staff: Staff) -> None:
    look_for(staff, "thanks_s")
    for _ in range(3):
        tap_in(staff, "thanks_s", "more")
    assert str(inside(row(staff, "thanks_s"), "value").property("text")) == "7 s"
    assert file(staff).thanks_s == 7
    tap_in(staff, "thanks_s", "less")
    assert file(staff).thanks_s == 6
    staff.tap("undoSetting")
    staff.tap("undoSetting")
    assert file(staff).thanks_s == 4
    assert log(staff) == [{"thanks_s": [4, 7]}, {"thanks_s": [7, 6]}, {"thanks_s": [6, 7]}, {"thanks_s": [7, 4]}]


def test_a_number_stops_at_its_limits(staff: Staff) -> None:
    look_for(staff, "warning_s")
    tap_in(staff, "warning_s", "less")
    assert file(staff).warning_s == 20
    model(staff).step("speech_volume", 5)
    assert file(staff).speech_volume == 1


def test_a_text_is_typed_and_refused_with_the_reason(staff: Staff) -> None:
    look_for(staff, "phone_url")
    tap_in(staff, "phone_url", "edit")
    staff.keys(*"example")
    staff.tap("settingSave")
    assert staff.read("sheetTold").startswith("Refused, nothing was changed")
    assert file(staff).phone_url is None
    staff.find("settingField").setProperty("text", "https://example.org/visit")
    staff.keys(Qt.Key.Key_Return)
    assert not staff.sees("settingField")
    assert file(staff).phone_url == "https://example.org/visit"
    tap_in(staff, "phone_url", "edit")
    staff.tap("settingNone")
    assert file(staff).phone_url is None


def test_escape_leaves_a_text_as_it_was(staff: Staff) -> None:
    look_for(staff, "start screen and in each")
    tap_in(staff, "desk", "edit")
    staff.keys(*"Library", Qt.Key.Key_Escape)
    assert not staff.sees("settingField")
    assert file(staff).desk == "Service desk"


def test_a_choice_and_the_way_back_to_the_default(staff: Staff) -> None:
    look_for(staff, "staff_mode")
    tap_in(staff, "staff_mode", "staff_mode-dark")
    assert file(staff).staff_mode == "dark"
    tap_in(staff, "staff_mode", "default")
    assert file(staff).staff_mode == "light"


def test_a_number_that_need_not_be_set_is_typed_and_unset(staff: Staff) -> None:
    look_for(staff, "responses_days")
    tap_in(staff, "responses_days", "value")
    staff.find("settingField").setProperty("text", "1.5")
    staff.tap("settingSave")
    assert staff.read("sheetTold") == "Only whole numbers."
    staff.find("settingField").setProperty("text", "365")
    staff.tap("settingSave")
    assert file(staff).responses_days == 365
    assert str(inside(row(staff, "responses_days"), "value").property("text")) == "365 days"


def test_words_that_are_in_no_setting_find_none(staff: Staff) -> None:
    look_for(staff, "elephant")
    assert staff.find("settingsList").property("count") == 0


def test_what_the_disk_refuses_is_told_and_shown_as_it_was(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    look_for(staff, "me too")
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.settings.write", full)
        tap_in(staff, "ideas", "switch")
        settle(staff)
    assert inside(row(staff, "ideas"), "trouble").property("text").startswith("It could not be written")
    assert inside(row(staff, "ideas"), "switch").property("on") is True
    assert log(staff) == []


def test_a_damaged_file_changes_nothing(open_trial: Callable[..., Trial]) -> None:
    staff = Staff(open_trial())
    staff.come_in(ADMIN)
    staff.trial.data.settings.write_text("{")
    staff.go("settings")
    assert "Mend it by hand" in staff.read("settingsProblem")
    model(staff).turn("ideas", False)
    assert staff.trial.data.settings.read_text() == "{"


def test_what_was_begun_is_written_when_the_page_is_left(staff: Staff) -> None:
    model(staff).step("thanks_s", 1)
    staff.tap("backToSurvey")
    assert file(staff).thanks_s == 5


def test_staff_have_no_such_page(trial: Trial) -> None:
    staff = Staff(trial)
    staff.come_in(STAFF)
    assert not staff.sees("tab-settings")
