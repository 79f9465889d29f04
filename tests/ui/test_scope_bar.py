"""Choosing days and filters on the glass, and that no filter gives away what another one hides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.staff import Staff
from tests.ui.trial import Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def test_first_and_last_day_are_chosen_on_a_calendar_without_a_future(staff: Staff) -> None:
    staff.give(5, times=10)
    staff.give(1, times=10, days_ago=3)
    staff.come_in()
    staff.tap("range-chosen")
    assert not staff.find("day-2026-03-03").property("open")
    staff.tap("day-2026-03-03")
    staff.tap("monthAfter")
    assert staff.read("monthName") == "March 2026"
    staff.tap("monthBefore")
    assert staff.read("monthName") == "February 2026"
    staff.tap("day-2026-02-28")
    staff.tap("day-2026-02-25")
    assert staff.read("chosenDays") == "Wed, Feb 25 – Sat, Feb 28"
    staff.tap("showDays")
    assert not staff.sees("popover")
    assert staff.read("rangeText") == "Wed, Feb 25 – Sat, Feb 28 · Responses: 10"
    assert staff.read("figure-satisfaction") == "0\u00a0%"


def test_a_sheet_is_put_away_by_a_touch_beside_it_and_by_escape(staff: Staff) -> None:
    staff.come_in()
    staff.tap("filter")
    assert staff.sees("popover")
    staff.keys(Qt.Key.Key_Escape)
    assert not staff.sees("popover")
    staff.tap("filter")
    staff.touch(staff.find("popoverVeil"))
    assert not staff.sees("popover")


def test_a_list_is_gone_through_by_keys(staff: Staff) -> None:
    staff.give(5, times=12, desk="Another desk")
    staff.give(4, times=12)
    staff.come_in()
    staff.tap("filter")
    staff.find("desk-all").forceActiveFocus()
    staff.keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert staff.scope.property("desk") == "Another desk"


def test_what_is_filtered_is_told_in_a_line_with_a_button_that_clears_it(staff: Staff) -> None:
    staff.give(5, times=12)
    staff.give(1, times=12, language="de")
    staff.come_in()
    assert not staff.sees("clearFilter")
    staff.tap("filter")
    staff.tap("language-de")
    staff.tap("popoverClose")
    assert "Language: Deutsch" in staff.read("rangeText")
    assert staff.read("n-satisfaction") == "n = 12"
    assert not staff.sees("funnel")
    staff.tap("clearFilter")
    assert staff.read("n-satisfaction") == "n = 24"
    assert staff.sees("funnel")


def test_no_filter_gives_away_what_another_one_hides(staff: Staff) -> None:
    staff.give(5, times=20)
    staff.give(4, times=11, language="de")
    staff.give(1, times=3, language="fr")
    staff.give(1, times=4, desk="Another desk")
    staff.come_in()
    assert staff.read("n-satisfaction") == "n = 34"
    told = {}
    for language in ("en", "de", "fr"):
        staff.scope.setLanguage(language)
        staff.trial.finger.wait()
        told[language] = staff.read("figure-satisfaction"), staff.read("caption-satisfaction")
        assert not any(staff.sees(f"count{place}") for place in range(5)) or language == "en"
    assert told["en"][0] == "100\u00a0%"
    assert told["de"] == ("not shown", "The few answers that this filter leaves out could be worked out from it.")
    assert told["fr"] == ("fewer than 10 answers", "Figures of one language come with the tenth answer.")
    staff.scope.setLanguage("")
    staff.scope.setDesk("")
    staff.trial.finger.wait()
    assert staff.read("figure-satisfaction") == "not shown", "less the own desk, it would be the four of the other one"
    assert "Responses" not in staff.read("rangeText")


def test_the_numbers_behind_the_bars_are_a_table(staff: Staff) -> None:
    staff.give(5, times=7)
    staff.give(3, times=3)
    staff.come_in()
    staff.tap("asTable")
    card = staff.find("card-satisfaction")
    items = _inside(card)
    row = [str(items[f"cell4-{column}"].property("text")) for column in range(3)]
    assert row == ["5 \u2068Very satisfied\u2069", "7", "70\u00a0%"]
    assert not staff.sees("count0")
    staff.tap("asTable")
    assert staff.sees("count0")


def _inside(item: QQuickItem) -> dict[str, QQuickItem]:
    """Return what lies in an item, by its names."""
    found = {child.objectName(): child for child in item.childItems()}
    for child in item.childItems():
        found |= _inside(child)
    return found
