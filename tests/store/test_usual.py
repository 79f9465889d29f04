"""The usual rate of a desk: completed responses per open hour, before today."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.hours import OpeningHours
from kiosk.store.reader import Reader
from kiosk.store.usual import usual_per_open_hour
from kiosk.store.writer import Writer
from tests.store import samples

DAY = date(2026, 3, 2)  # a Monday; the samples start at 10:30 there


@pytest.fixture
def filled(writer: Writer, path: Path) -> Path:
    """Store 12 completed responses within an hour on Monday, 4 on Tuesday, others that do not count."""
    for number in range(12):
        writer.finish(samples.snapshot(number)).result(10)
    tuesday = samples.NOW + timedelta(days=1)
    for number in range(20, 24):
        writer.finish(samples.snapshot(number, at=tuesday)).result(10)
    writer.finish(samples.snapshot(30, status="timed_out", at=tuesday)).result(10)
    writer.finish(samples.snapshot(31, flags=("test_mode",), at=tuesday)).result(10)
    writer.finish(samples.snapshot(32, desk="Another desk", at=tuesday)).result(10)
    return path


def usual(path: Path, today: date, hours: OpeningHours | None = None) -> float:
    with Reader(path) as reader:
        return usual_per_open_hour(reader, today, "Front desk", hours)


def test_without_hours_those_with_an_answer_count(filled: Path) -> None:
    assert usual(filled, DAY + timedelta(days=1)) == 12 / 1
    assert usual(filled, DAY + timedelta(days=2)) == 16 / 3  # Tuesday's last ones are past 11:00


def test_with_hours_the_open_ones_of_days_with_responses_count(filled: Path) -> None:
    hours = OpeningHours(monday=("09:00-17:00",), tuesday=("09:00-12:00",), friday=("00:00-24:00",))
    assert usual(filled, DAY + timedelta(days=2), hours) == 16 / 11


def test_hours_shorter_than_those_in_use_are_not_believed(filled: Path) -> None:
    assert usual(filled, DAY + timedelta(days=2), OpeningHours(saturday=("09:00-10:00",))) == 16 / 3


def test_today_and_what_is_long_ago_do_not_count(filled: Path) -> None:
    assert usual(filled, DAY) == 0
    assert usual(filled, DAY + timedelta(days=60)) == 16 / 3
    assert usual(filled, DAY + timedelta(days=61)) == 4 / 2
    assert usual(filled, DAY + timedelta(days=62)) == 0
