"""Opening hours and the schedule of surveys, by the clock on the wall."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hours import (
    OpeningHours,
    OtherHours,
    Scheduled,
    Span,
    check_hours,
    check_schedule,
    is_open,
    next_opening,
    open_hours,
    outside_s,
    scheduled,
    spans,
)

WEEK = OpeningHours(
    monday=("09:00-12:00", "13:00-17:00"),
    tuesday=("09:00-17:00",),
    friday=("00:00-24:00",),
    saturday=("00:00-10:00",),
    exceptions=(
        OtherHours(first_day=date(2026, 3, 10)),
        OtherHours(first_day=date(2026, 3, 16), last_day=date(2026, 3, 17), hours=("10:00-11:00",)),
        OtherHours(first_day=date(2026, 3, 17), hours=("20:00-21:00",)),
    ),
)
MONDAY = datetime(2026, 3, 2)
BERLIN = ZoneInfo("Europe/Berlin")


def at(day: int, moment: str) -> datetime:
    return datetime.combine(date(2026, 3, day), time.fromisoformat(moment))


@pytest.mark.parametrize(
    ("moment", "open_"),
    [
        (at(2, "08:59:59"), False),
        (at(2, "09:00"), True),
        (at(2, "11:59:59"), True),
        (at(2, "12:00"), False),
        (at(2, "13:00"), True),
        (at(2, "17:00"), False),
        (at(4, "12:00"), False),  # a Wednesday
        (at(6, "00:00"), True),
        (at(6, "23:59:59"), True),
        (at(7, "09:59"), True),
        (at(10, "10:00"), False),  # a Tuesday that is closed
        (at(16, "10:30"), True),
        (at(16, "13:30"), False),
        (at(17, "10:30"), True),  # the first exception holds
        (at(17, "20:30"), False),
    ],
)
def test_open_is_from_the_first_minute_up_to_the_last(moment: datetime, open_: bool) -> None:
    assert is_open(WEEK, moment) is open_


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (at(2, "08:00"), at(2, "09:00")),
        (at(2, "12:30"), at(2, "13:00")),
        (at(2, "17:00"), at(3, "09:00")),
        (at(3, "18:00"), at(6, "00:00")),
        (at(9, "18:00"), at(13, "00:00")),  # over the closed Tuesday
        (at(7, "11:00"), at(9, "09:00")),
        (at(2, "10:00"), None),
    ],
)
def test_the_next_opening_is_found(moment: datetime, opens: datetime | None) -> None:
    assert next_opening(WEEK, moment) == opens


def test_a_desk_that_never_opens_has_no_next_opening() -> None:
    assert next_opening(OpeningHours(), MONDAY) is None
    assert not is_open(OpeningHours(), MONDAY)


def test_hours_that_touch_are_one_span() -> None:
    touching = OpeningHours(monday=("09:00-12:00", "12:00-13:00", "14:00-15:00"))
    assert spans(touching, MONDAY.date()) == (Span(540, 780), Span(840, 900))


@given(st.datetimes(datetime(2026, 2, 20), datetime(2026, 4, 20)))
def test_the_next_opening_is_open_and_the_minute_before_is_not(moment: datetime) -> None:
    opens = next_opening(WEEK, moment)
    assert (opens is None) == is_open(WEEK, moment)
    at_an_end = is_open(WEEK, moment - timedelta(microseconds=1))
    assert (outside_s(WEEK, moment) == 0) == (opens is None or at_an_end)
    if opens is not None:
        assert opens >= moment.replace(second=0, microsecond=0)
        assert is_open(WEEK, opens)
        assert not is_open(WEEK, opens - timedelta(minutes=1))


@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        (at(2, "10:00"), 0),
        (at(2, "08:30"), 1800),
        (at(2, "12:20"), 1200),
        (at(2, "17:30:01"), 1801),
        (at(3, "00:30"), 27000),  # Monday's end is nearer than Tuesday's opening
        (at(5, "23:50"), 600),  # before Friday's midnight
        (at(4, "12:00"), 68400),
    ],
)
def test_how_far_outside_the_hours_a_moment_is(moment: datetime, seconds: int) -> None:
    assert outside_s(WEEK, moment) == seconds


def test_open_hours_add_up() -> None:
    days = [date(2026, 3, 2) + timedelta(days=n) for n in range(7)]
    assert open_hours(WEEK, days) == 7 + 8 + 24 + 10


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_on_the_day_the_clocks_change_the_written_hours_hold(day: date) -> None:
    sunday = OpeningHours(sunday=("01:00-02:30", "09:00-17:00"))
    moment = datetime.combine(day, time(0), BERLIN).astimezone(UTC)
    opened = []
    for _ in range(26 * 60):
        local = moment.astimezone(BERLIN)
        if local.date() == day:
            assert is_open(sunday, local) == ("01:00" <= f"{local:%H:%M}" < "02:30" or 9 <= local.hour < 17)
            opened.append(is_open(sunday, local))
        moment += timedelta(minutes=1)
    # In spring 02:00-03:00 does not exist, in autumn it comes twice.
    assert sum(opened) == {3: 8 * 60 + 60, 10: 8 * 60 + 120}[day.month]


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (OpeningHours(monday=("9:00-17:00",)), r"^monday\[0\]: '9:00-17:00' is not a span such as '09:00-17:00'"),
        (OpeningHours(sunday=("22:00-02:00",)), r"^sunday\[0\]: .*over midnight"),
        (OpeningHours(friday=("09:00-09:00",)), r"^friday\[0\]: .*does not end after it starts"),
        (OpeningHours(friday=("09:00-24:30",)), r"^friday\[0\]: .*past 24:00"),
        (OpeningHours(friday=("09:00-12:60",)), r"^friday\[0\]: .*not a span"),
        (OpeningHours(tuesday=("09:00-12:00", "11:00-13:00")), r"^tuesday\[1\]: .*before the span before it ends"),
        (
            OpeningHours(exceptions=(OtherHours(first_day=date(2026, 1, 1), hours=("x",)),)),
            r"^exceptions\[0\]\.hours\[0\]",
        ),
        (
            OpeningHours(exceptions=(OtherHours(first_day=date(2026, 1, 2), last_day=date(2026, 1, 1)),)),
            r"^exceptions\[0\]\.last_day: 2026-01-01 is before 2026-01-02",
        ),
    ],
)
def test_hours_that_cannot_be_meant_are_refused_with_their_place(hours: OpeningHours, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        check_hours(hours)


def test_the_first_entry_that_holds_is_asked() -> None:
    evening = Scheduled(survey="evening", start="17:00")
    friday = Scheduled(survey="friday", weekdays=("friday",))
    library = Scheduled(survey="library", desks=("Library", "Archive"), end="12:00")
    march = Scheduled(survey="march", first_day=date(2026, 3, 3), last_day=date(2026, 3, 4))
    plan = (evening, friday, library, march)
    check_schedule(plan)

    def asked(desk: str, moment: datetime) -> str:
        found = scheduled(plan, desk, moment)
        return "default" if found is None else found.survey

    assert asked("Desk", at(2, "16:59:59")) == "default"
    assert asked("Desk", at(2, "17:00")) == "evening"
    assert asked("Desk", at(2, "23:59")) == "evening"
    assert asked("Desk", at(6, "16:00")) == "friday"
    assert asked("Desk", at(6, "18:00")) == "evening"
    assert asked("Archive", at(2, "11:59")) == "library"
    assert asked("Archive", at(2, "12:00")) == "default"
    assert asked("Desk", at(3, "00:00")) == "march"
    assert asked("Desk", at(4, "12:00")) == "march"
    assert asked("Desk", at(5, "12:00")) == "default"


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (Scheduled(survey="a", start="9:00"), r"^\[0\]\.from: '9:00' is not a time"),
        (Scheduled(survey="a", end="25:00"), r"^\[0\]\.to: '25:00' is not a time"),
        (Scheduled(survey="a", start="22:00", end="02:00"), r"^\[0\]\.to: .*over midnight"),
        (Scheduled(survey="a", first_day=date(2026, 2, 1), last_day=date(2026, 1, 1)), r"^\[0\]\.last_day"),
    ],
)
def test_a_schedule_that_cannot_be_meant_is_refused(entry: Scheduled, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        check_schedule((entry,))
