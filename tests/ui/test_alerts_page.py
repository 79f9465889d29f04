"""The desk's page of low scores: what waits is told everywhere, and what is done about it stays."""

import re

import pytest

from tests.ui.staff import Staff
from tests.ui.trial import Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def test_what_waits_is_told_in_the_rail_and_in_the_header(staff: Staff) -> None:
    staff.give(5, times=5)
    staff.come_in()
    assert not staff.sees("alertsWaiting")
    staff.give(1, comment="Nobody was there")
    staff.trial.until(lambda: staff.sees("alertsWaiting"))
    assert staff.read("alertsWaiting") == "New low scores: 1"
    staff.tap("alertsWaiting")
    assert staff.pages.property("page") == "alerts"
    assert staff.read("alertScore0") == "1 / 5"
    assert staff.read("alertComment0") == "Nobody was there"
    assert re.sub("[\u2068\u2069]", "", staff.read("alertMeta0")) == "new · Mon, Mar 2 · English"
    assert not staff.sees("alertsWaiting")


def test_an_alert_is_acknowledged_noted_closed_and_opened_again(staff: Staff) -> None:
    staff.give(1, times=5)
    staff.come_in()
    staff.go("alerts")
    staff.trial.until(lambda: staff.sees("acknowledge0"))
    staff.tap("acknowledge0")
    staff.trial.until(lambda: _new(staff) == 4)
    staff.tap("alerts-acknowledged")
    staff.tap("note0")
    field = staff.find("alertNoteField")
    field.setProperty("text", "The printer was out of order")
    staff.tap("saveNote0")
    staff.trial.until(lambda: staff.sees("alertNote0-0"))
    assert staff.read("alertNote0-0") == "The printer was out of order"
    staff.tap("closeAlert0")
    staff.trial.until(lambda: staff.sees("noAlerts"))
    staff.tap("alerts-closed")
    assert staff.read("alertNote0-0") == "The printer was out of order"
    staff.tap("reopen0")
    staff.trial.until(lambda: _new(staff) == 5)


def _new(staff: Staff) -> int:
    return int(str(staff.pages.model("alerts").waitingText))


def test_a_note_that_is_dropped_is_not_stored(staff: Staff) -> None:
    staff.give(1, times=5)
    staff.come_in()
    staff.go("alerts")
    staff.tap("note0")
    assert not staff.find("saveNote0").property("available")
    staff.tap("dropNote0")
    assert not staff.sees("alertNoteField")
    assert _new(staff) == 5


def test_on_a_day_of_few_answers_nothing_is_told_before_it_is_over(staff: Staff) -> None:
    staff.give(1, times=2, comment="I am Anna")
    staff.give(2, times=3, comment="I am Bert", days_ago=1)
    staff.come_in()
    staff.go("alerts")
    assert _new(staff) == 3
    assert staff.read("alertQuestion0").startswith("A low score on a day with fewer than 5 answers.")
    assert not staff.sees("alertScore0")
    assert not staff.sees("alertComment0")
    assert staff.read("alertMeta0").count("·") == 0
