"""Dates and times: one way of writing, never a guess."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tickets.moments import LATEST, Moments, Order, order_proved_by
from kiosk.tickets.problem import MixedError, RefusedError, WrongError
from tests.tickets.conftest import MAY_6, at

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-06 08:05",
        "2024-05-06T08:05:00",
        "2024/5/6 8:05",
        "2024-05-06T08:05:00Z",
        "2024-05-06T10:05:00+0200",
        "2024-05-06 10:05:00.250 +02:00",
        " 06/May/24 8:05 AM ",
        "Mon, 6 May 2024 08:05:00 GMT",
        "6.5.2024 08:05",
        "06/05/2024 8:05 am",
        "06-05-24, 08:05",
    ],
)
def test_ways_of_writing(text: str) -> None:
    moments = Moments("Created", UTC, Order.DAY_FIRST)
    assert [moments.read(text), moments.read(text), moments.read("")] == [at(8, 5), at(8, 5), None]


def test_the_month_first() -> None:
    assert Moments("c", UTC, Order.MONTH_FIRST).read("05/06/2024 12:05 AM") == at(0, 5)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2024-05-06 08:00", "06/05/2024 08:00"),
        ("2024-05-06 08:00", "06/May/24 8:00 AM"),
        ("2024-05-06 08:00", "2024-05-06 08:00Z"),
        ("2024-05-06 08:00Z", "2024-05-06 08:01"),
        ("13/05/2024", "05/13/2024"),
    ],
)
def test_mixed_ways_are_refused(first: str, second: str) -> None:
    moments = Moments("Created", UTC, Order.DAY_FIRST)
    moments.read(first)
    with pytest.raises(MixedError, match=r"Export the file again in one form\.$"):
        moments.read(second)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2024-02-30 08:00", "there is no such day or time"),
        ("2024-05-06 25:00", "there is no such day or time"),
        ("2024-05-06 13:00 PM", "there is no such day or time"),
        ("yesterday", "'…' is no date and time"),
        ("Maria Example called 12", "'… … … 12' is no date and time"),
        ("1066-10-14", "too long ago"),
        ("2024-05-09 00:00", "in the future"),
        ("06/Mai/24", "names no month that is known"),
    ],
)
def test_wrong_moments_name_nobody(text: str, reason: str) -> None:
    with pytest.raises(WrongError, match=reason) as caught:
        Moments("Created", UTC, None, at(48)).read(text)
    assert "Maria" not in str(caught.value)


def test_what_was_not_told_is_asked() -> None:
    with pytest.raises(RefusedError, match=r"does not say its time zone\. Say it once with --zone"):
        Moments("Created", None, None).read("2024-05-06 08:00")
    with pytest.raises(RefusedError, match=r"Say --dates day-first or --dates month-first"):
        Moments("Created", UTC, None).read("05/06/2024")
    assert Moments("Created", None, None).read("2024-05-06 08:00Z") == at(8)


def test_the_whole_file_proves_the_order() -> None:
    alike = ["03/04/2024", "", "12/12/2024", "2024-05-13"]
    assert order_proved_by(["a"], alike) is None
    assert order_proved_by(["a"], [*alike, "13/04/2024"]) is Order.DAY_FIRST
    assert order_proved_by(["a"], [*alike, " 04/13/2024 08:00"]) is Order.MONTH_FIRST
    assert order_proved_by(["a"], [*alike, "99/13/2024", "13/04/2024"]) is Order.DAY_FIRST, (
        "an impossible date proves nothing"
    )
    with pytest.raises(MixedError, match="“a”, “b” some have the day first"):
        order_proved_by(["a", "b"], ["13/04/2024", "04/13/2024"])


@settings(deadline=None)
@given(
    st.lists(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)), max_size=30),
    st.sampled_from(["minutes", "seconds"]),
)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu"])
def test_a_remembered_hour_reads_as_a_new_one(zone: str, walls: list[datetime], spec: str) -> None:
    where = ZoneInfo(zone)
    shared, near = Moments("c", where, None), []
    for wall in walls:
        near += [wall, wall.replace(minute=59), wall.replace(minute=0)]
    for wall in [*near, datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 59), datetime(2024, 10, 6, 2, 10),
                 datetime(2024, 10, 6, 2, 40), datetime(2024, 4, 7, 1, 40), datetime(2024, 4, 7, 1, 10)]:  # fmt: skip
        text = wall.isoformat(sep=" ", timespec=spec)
        expected = int(datetime.fromisoformat(text).replace(tzinfo=where).timestamp())
        assert shared.read(text) == expected
        assert shared.read(text.replace(" ", "T")) == expected


def test_clock_changes() -> None:
    moments = Moments("c", BERLIN, None)
    before, after = moments.read("2024-03-31 01:59"), moments.read("2024-03-31 03:00")
    assert before is not None
    assert after is not None
    assert after - before == 60
    assert MAY_6 < LATEST
