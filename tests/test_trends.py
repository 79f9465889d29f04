"""One question over time, over the week and by language: known numbers, and what may not be told."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.scores.signals import Sign
from kiosk.scores.suppression import suppress_table
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from kiosk.trends import Where, asked, by_language, over_the_week, over_time
from tests.store import samples
from tests.test_series import Giving

DAY = samples.NOW.date()  # a Monday, half past nine
QUESTION = "desk-visit", "satisfaction"


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    made = Writer(tmp_path / "data" / "kiosk.sqlite", "1.0", [].append)
    made.start().result(10)
    made.publish(samples.survey(), samples.TEXT).result(10)
    yield made
    made.close()


@pytest.fixture
def reader(writer: Writer, tmp_path: Path) -> Iterator[Reader]:
    with Reader(tmp_path / "data" / "kiosk.sqlite") as made:
        yield made


@pytest.fixture
def give(writer: Writer) -> Giving:
    return Giving(writer)


def days(back: int = 6, **filters: str) -> Where:
    return Where(DAY - timedelta(days=back), DAY, **filters)


def at(days_ago: int = 0, hours: int = 0) -> dict[str, object]:
    # Giving takes a minute off for every response: half past the hour leaves room for some.
    return {"at": samples.NOW - timedelta(days=days_ago) + timedelta(hours=hours)}


def test_questions_with_a_score_are_known_in_the_surveys_order(reader: Reader, give: Giving) -> None:
    give(5)
    assert [one.question for one in asked(reader, days())] == ["satisfaction", "ease", "recommend"]
    assert asked(reader, days(desk="Nowhere")) == []
    assert asked(reader, Where(DAY - timedelta(9), DAY - timedelta(5))) == []


def test_days_have_their_scores_and_gaps(reader: Reader, give: Giving) -> None:
    give(8, 5, **at(2))
    give(4, 1, **at(2))
    give(12, 4)
    points = over_time(reader, days(), *QUESTION, "day")
    told = [(point.cell.group, point.cell.n, point.cell.summary and point.cell.summary.text) for point in points]
    assert told == [("2026-02-28", 12, "67\N{NO-BREAK SPACE}%"), ("2026-03-02", 12, "100\N{NO-BREAK SPACE}%")]
    assert points[0].usual is None
    assert over_time(reader, days(), "desk-visit", "nothing", "day") == ()


def test_weeks_and_months_are_pooled(reader: Reader, give: Giving) -> None:
    give(10, 5, **at(7))
    give(10, 1, **at(8))
    weeks = over_time(reader, days(20), *QUESTION, "week")
    assert [(point.cell.group, point.cell.n) for point in weeks] == [("2026-W08", 10), ("2026-W09", 10)]
    (month,) = over_time(reader, days(20), *QUESTION, "month")
    assert (month.cell.n, month.cell.verdict) == (20, None)


def test_a_day_has_a_usual_range_once_enough_days_are_known(reader: Reader, give: Giving) -> None:
    for ago in range(20, 0, -1):
        give(8, 5, **at(ago))
        give(2, 2, **at(ago))
    give(10, 1)
    *_, today = over_time(reader, days(), *QUESTION, "day")
    assert today.cell.verdict is not None
    assert (today.cell.verdict.sign, today.cell.verdict.direction) == (Sign.UNUSUAL, -1)
    assert today.usual is not None
    assert today.usual.low is not None
    assert 20 < today.usual.low < 45
    assert today.usual.high is None  # ten of ten are no rarity
    nets = over_time(reader, days(), "desk-visit", "recommend", "day")
    assert all(point.usual is None or point.usual.low is not None for point in nets)


def test_a_filter_does_not_give_away_what_it_leaves_out(reader: Reader, give: Giving) -> None:
    give(20, **at(2))
    give(15, **at(1))
    give(12)
    give(3, **at(1), desk="Side desk")
    shown = {
        point.cell.group: point.cell.summary is not None
        for point in over_time(reader, days(desk="Front desk"), *QUESTION, "day")
    }
    # With the fifteen of that day the three would be told, and with the total of the other days the fifteen.
    assert shown == {"2026-02-28": True, "2026-03-01": False, "2026-03-02": False}


def test_a_language_is_shown_from_ten_answers_on(reader: Reader, give: Giving) -> None:
    give(9, language="de")
    give(20, **at(1), language="de")
    give(30)
    give(30, **at(1))
    (before, today) = over_time(reader, days(language="de"), *QUESTION, "day")
    assert today.cell.summary is None
    assert before.cell.summary is None  # else the nine were the rest of the total


def test_the_week_is_counted_by_weekday_and_hour(reader: Reader, give: Giving) -> None:
    give(10, 5)
    give(6, 1, **at(0, 3))
    give(7, 4, **at(3))
    (of,) = [one for one in asked(reader, days()) if one.question == "satisfaction"]
    week = over_the_week(reader, days(), of)
    assert {place: cell.n for place, cell in week.cells.items()} == {(1, 10): 10, (1, 13): 6, (5, 10): 7}
    assert {day: cell.n for day, cell in week.weekdays.items()} == {1: 16, 5: 7}
    assert {hour: cell.n for hour, cell in week.hours.items()} == {10: 17, 13: 6}
    assert week.total is not None
    assert week.total.n == 23


def test_small_cells_of_the_week_cannot_be_worked_out(reader: Reader, give: Giving) -> None:
    give(10)
    give(3, **at(0, 3))
    give(8, **at(3))
    give(9, **at(3, 3))
    (of,) = [one for one in asked(reader, days()) if one.question == "satisfaction"]
    week = over_the_week(reader, days(), of)
    hidden = {place for place, cell in week.cells.items() if cell.summary is None}
    assert (1, 13) in hidden
    for line in (
        *[{place for place in week.cells if place[0] == day} for day in (1, 5)],
        *[{place for place in week.cells if place[1] == hour} for hour in (10, 13)],
    ):
        assert len(line & hidden) != 1


def test_what_is_left_out_for_another_reason_is_not_left_alone() -> None:
    cells = {("a", "1"): 20, ("a", "2"): 30, ("b", "1"): 40, ("b", "2"): 50}
    assert suppress_table(cells) == frozenset()
    assert suppress_table(cells, 5, {("a", "1")}) == frozenset(cells)


def test_languages_stand_by_tag_beside_their_own_past(reader: Reader, give: Giving) -> None:
    for ago in range(20, 0, -1):
        give(8, 5, **at(ago))
        give(2, 2, **at(ago))
    give(10, 1)
    give(12, 3, language="de")
    give(4, 5, language="fr")
    (of,) = [one for one in asked(reader, days()) if one.question == "satisfaction"]
    languages, mix = by_language(reader, days(), of)
    assert [one.cell.group for one in languages] == ["de", "en", "fr"]
    german, english, french = languages
    assert french.cell.summary is None
    assert german.cell.summary is None  # else the French were the rest of the total
    assert english.cell.n == 70
    assert english.verdict is not None
    assert (english.verdict.sign, english.on) == (Sign.UNUSUAL, DAY.isoformat())
    assert mix is not None
    assert (mix.n, mix.before) == (86, 70)
    assert round(float(mix.total)) == 60
    assert round(float(mix.fixed)) == 69  # English alone, as before


def test_use_of_the_scales_ends(reader: Reader, give: Giving) -> None:
    give(6, 5, language="de")
    give(4, 1, language="de")
    give(5, 3, language="de")
    give(15, 4)
    (of,) = [one for one in asked(reader, days()) if one.question == "satisfaction"]
    (german, english), mix = by_language(reader, days(), of)
    assert (german.cell.ends_share, german.cell.middle_share) == (pytest.approx(10 / 15), pytest.approx(1 / 3))
    assert english.cell.ends_share == 0
    assert (german.verdict, mix) == (None, None)


def test_a_new_wording_is_a_series_of_its_own(reader: Reader, writer: Writer, give: Giving) -> None:
    give(12, 1, **at(1))
    text = samples.TEXT.replace(b"How satisfied are you?", b"How satisfied are you today?")
    writer.publish(samples.survey(text), text).result(10)
    give(15, 5, version=2)
    points = over_time(reader, days(), *QUESTION, "day")
    assert [(point.cell.version, point.cell.n) for point in points] == [(1, 12), (2, 15)]
    assert [one.version for one in asked(reader, days()) if one.question == "satisfaction"] == [1, 2]


def test_the_range_must_not_end_in_the_future_to_be_read(reader: Reader, give: Giving) -> None:
    give(12)
    points = over_time(reader, Where(date(2026, 1, 1), date(2027, 1, 1)), *QUESTION, "month")
    assert [point.cell.group for point in points] == ["2026-03"]
