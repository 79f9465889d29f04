"""Service figures beside scores: joined by desk and day, honest about small numbers and about what still waits."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from kiosk.scores import intervals, response_time
from kiosk.scores.retention import Retention
from kiosk.scores.tiers import Tier
from kiosk.service import Cell, Desk, Service, service
from kiosk.store import sqlite
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.ticket_samples import ticket

DAY = samples.NOW.date()  # a Monday
WITH_WAIT = samples.TEXT.replace(
    b"  - id: comment\n",
    b"""\
  - id: wait
    kind: scale
    points: 5
    text: {en: How long did the wait feel?, de: Wie lang kam Ihnen das Warten vor?}
    ends: {low: {en: Short, de: Kurz}, high: {en: Long, de: Lang}}
  - id: comment
""",
)

Ask = Callable[..., Service]


class Store:
    """A store that answers and tickets are put in."""

    def __init__(self, path: Path, text: bytes) -> None:
        self.path = path
        self._number = 0
        self._text = text
        self._writer = Writer(path, "1.0", [].append)
        self._writer.start().result(10)
        self._writer.publish(samples.survey(text), text).result(10)
        self.tickets = sqlite.connect(str(path), isolation_level=None)

    def answers(self, times: int, satisfaction: int, day: date = DAY, felt: int | None = None, **rest: object) -> None:
        done = []
        for _ in range(times):
            self._number += 1
            given = samples.steps(satisfaction)
            if felt is not None:
                given = (*given[:-1], samples.Given("wait", "answered", felt, duration_ms=900), given[-1])
            at = samples.NOW + (day - DAY) - timedelta(minutes=self._number)
            at += timedelta(days=(day - (at + timedelta(minutes=self._number)).date()).days)
            shot = samples.snapshot(self._number, given, at=at, **rest)  # type: ignore[arg-type]
            done.append(self._writer.finish(shot))
        for future in done:
            future.result(10)

    def reword(self) -> None:
        text = self._text.replace(b"How satisfied are you?", b"How happy are you?")
        self._writer.publish(samples.survey(text), text).result(10)

    def close(self) -> None:
        self.tickets.close()
        self._writer.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "data" / "kiosk.sqlite", WITH_WAIT)
    yield made
    made.close()


@pytest.fixture
def ask(store: Store) -> Iterator[Ask]:
    with Reader(store.path) as reader:

        def call(first: date = DAY, last: date = DAY, by: str = "day", **rest: object) -> Service:
            return service(reader, first, last, by, **rest)  # type: ignore[arg-type]

        yield call


def only(found: Service, desk: str = "Front desk") -> Desk:
    (one,) = [each for each in found.desks if each.desk == desk]
    return one


def cell(found: Service, desk: str = "Front desk") -> Cell:
    (one,) = only(found, desk).cells
    return one


def test_levels_count_what_is_late_and_leave_out_what_is_open_in_time_or_has_no_level(store: Store, ask: Ask) -> None:
    for times, level in ((92, "met"), (5, "breached")):
        for _ in range(times):
            ticket(store.tickets, DAY, 5, resolution=level, resolved=DAY)
    for times, level in ((3, "open_late"), (10, "open_in_time"), (7, None)):
        for _ in range(times):
            ticket(store.tickets, DAY, 5, resolution=level)
    found = only(ask())
    met = found.cells[0].resolution
    assert (met.k, met.n, met.percent, met.tier) == (92, 100, 92.0, Tier.FULL)
    assert met.interval == pytest.approx((85.0, 95.9), abs=0.05)
    assert (found.resolution.open_in_time, found.resolution.without) == (10, 7)
    assert found.level == "resolution"
    assert found.cells[0].response.n == 0


def test_a_resolution_counts_on_its_day_and_a_response_on_that_of_the_creation(store: Store, ask: Ask) -> None:
    for _ in range(12):
        ticket(store.tickets, DAY, 5, response="met", resolution="met", resolved=DAY + timedelta(days=1))
        ticket(store.tickets, DAY, 5, resolution="open_late", as_of=DAY + timedelta(days=2))
    found = only(ask(last=DAY + timedelta(days=2)))
    assert [one.group for one in found.cells] == ["2026-03-02", "2026-03-03", "2026-03-04"]
    assert [one.response.n for one in found.cells] == [12, 0, 0]
    assert [(one.resolution.k, one.resolution.n) for one in found.cells] == [(0, 0), (12, 12), (0, 12)]
    assert (found.whole.resolution.k, found.whole.resolution.n) == (12, 24)


@pytest.mark.parametrize(
    ("tickets", "answers", "low_base"), [(30, 30, False), (29, 30, True), (30, 29, True), (10, 10, True)]
)
def test_a_gap_is_marked_below_thirty_on_either_side(
    store: Store, ask: Ask, tickets: int, answers: int, low_base: bool
) -> None:
    for _ in range(tickets):
        ticket(store.tickets, DAY, 5, resolution="met", resolved=DAY)
    store.answers(answers - 4, 5)
    store.answers(4, 2)
    found = cell(ask()).gap
    assert found is not None
    assert found.low_base is low_base
    assert found.points == pytest.approx(100 - 100 * (answers - 4) / answers)
    expected = intervals.newcombe(tickets, tickets, answers - 4, answers)
    assert expected is not None
    assert found.interval == pytest.approx(tuple(100 * side for side in expected))
    assert found.clear is (found.interval[0] > 0)


@pytest.mark.parametrize(("tickets", "answers"), [(9, 40), (40, 9)])
def test_below_ten_on_either_side_there_is_no_gap(store: Store, ask: Ask, tickets: int, answers: int) -> None:
    for _ in range(tickets):
        ticket(store.tickets, DAY, 5, resolution="met", resolved=DAY)
    store.answers(answers, 5)
    assert cell(ask()).gap is None


def test_where_no_ticket_has_a_resolution_level_the_gap_is_about_the_response(store: Store, ask: Ask) -> None:
    for number in range(40):
        ticket(store.tickets, DAY, 5, response="met" if number < 30 else "breached")
    store.answers(40, 5)
    found = only(ask())
    assert found.level == "response"
    assert found.cells[0].gap is not None
    assert found.cells[0].gap.points == pytest.approx(-25)


def test_response_times_by_both_clocks(store: Store, ask: Ask) -> None:
    minutes = [3, 5, 7, 8, 9, 11, 12, 14, 15, 18, 20, 22, 25, 30, 34, 41, 47, 60, 75, 240]
    for number in minutes:
        ticket(store.tickets, DAY, number, open_minutes=number / 2)
    found = cell(ask())
    assert (found.elapsed.n, found.elapsed.waiting, found.elapsed.median) == (20, 0, 19.0)
    assert found.elapsed.median_interval == (11.0, 34.0)
    assert found.elapsed.p90 == pytest.approx(61.5)
    assert found.elapsed.p90_interval == (34.0, None)
    assert found.elapsed.mean == pytest.approx(34.8)
    assert found.business is not None
    assert found.business.median == 9.5


@pytest.mark.parametrize(
    ("n", "median", "p90"), [(9, False, False), (10, True, False), (19, True, False), (20, True, True)]
)
def test_few_tickets_have_no_quantiles(store: Store, ask: Ask, n: int, median: bool, p90: bool) -> None:
    for number in range(n):
        ticket(store.tickets, DAY, number)
    found = cell(ask())
    assert (found.elapsed.n, found.elapsed.median is not None, found.elapsed.p90 is not None) == (n, median, p90)
    assert found.business is None


def test_tickets_that_wait_are_lower_bounds_and_there_is_no_mean(store: Store, ask: Ask) -> None:
    times = [(10, True), (15, True), (20, False), (25, True), (30, True), (40, False), (50, True), (60, False)]
    times += [(12, True), (28, True)]
    for minutes, answered in times:
        ticket(store.tickets, DAY, minutes, answered=answered)
    ticket(store.tickets, DAY)
    found = only(ask())
    waits = found.cells[0].elapsed
    assert (waits.n, waits.waiting) == (10, 3)
    known = response_time.waiting_quantile([m for m, _ in times], [done for _, done in times], Fraction(1, 2))
    assert waits.median == known == 28
    assert (waits.median_interval, waits.mean) == (None, None)
    assert found.untold == 1


def test_where_most_still_wait_the_median_is_not_reached(store: Store, ask: Ask) -> None:
    for number in range(10):
        ticket(store.tickets, DAY, 5 + number, answered=number < 3)
    assert cell(ask()).elapsed.median is None


def test_one_channel_alone(store: Store, ask: Ask) -> None:
    for number in range(10):
        ticket(store.tickets, DAY, 5, channel="walk-in")
        ticket(store.tickets, DAY, 100 + number, channel="mail")
    assert cell(ask(channel="walk-in")).elapsed.median == 5
    assert cell(ask()).elapsed.n == 20
    assert ask(channel="walk-in").channels == {"walk-in": 10, "mail": 10}


def test_how_long_it_felt_stands_beside_how_long_it_was(store: Store, ask: Ask) -> None:
    for number in range(12):
        ticket(store.tickets, DAY, 10 + number)
    store.answers(9, 4, felt=2)
    assert cell(ask()).felt is None
    store.answers(3, 4, felt=5)
    felt = cell(ask()).felt
    assert felt is not None
    assert (felt.n, felt.mean, felt.low, felt.high, felt.tier) == (12, 2.75, 1, 5, Tier.LOW_BASE)
    assert felt.interval == pytest.approx(intervals.mean_interval(1, (0, 9, 0, 0, 3)))


def test_a_small_cell_and_the_next_smallest_are_withheld_also_across_desks(store: Store, ask: Ask) -> None:
    other = "Side desk"
    for ago, front, side in ((0, 3, 40), (1, 12, 40), (2, 30, 20)):
        store.answers(front, 5, DAY - timedelta(days=ago))
        store.answers(side, 5, DAY - timedelta(days=ago), desk=other)
    found = ask(DAY - timedelta(days=2))
    front, side = ({one.group: one.csat for one in only(found, name).cells} for name in ("Front desk", other))
    assert {day: one.withheld for day, one in front.items()} == {
        "2026-02-28": False, "2026-03-01": True, "2026-03-02": True
    }  # fmt: skip
    assert {day: one.withheld for day, one in side.items()} == {
        "2026-02-28": False, "2026-03-01": True, "2026-03-02": True
    }  # fmt: skip
    assert (front["2026-03-02"].n, front["2026-03-01"].n) == (None, None)
    assert only(found).whole.csat.n == 45


def test_few_tickets_of_a_level_are_not_told(store: Store, ask: Ask) -> None:
    for number in range(4):
        ticket(store.tickets, DAY, number, resolution="met", resolved=DAY)
    assert (cell(ask()).resolution.k, cell(ask()).resolution.n) == (None, None)
    ticket(store.tickets, DAY, 1, resolution="breached", resolved=DAY)
    assert (cell(ask()).resolution.k, cell(ask()).resolution.n, cell(ask()).resolution.percent) == (4, 5, None)


def test_a_new_wording_is_not_added_to_the_old_one(store: Store, ask: Ask) -> None:
    store.answers(30, 1, DAY - timedelta(days=1))
    store.reword()
    store.answers(20, 5, version=2)
    found = only(ask(DAY - timedelta(days=1)))
    assert [(one.group, one.csat.k, one.csat.n) for one in found.cells] == [("2026-03-02", 20, 20)]
    assert (found.whole.csat.k, found.whole.csat.n) == (20, 20)


def week_of(monday: date, store: Store, *, met: int, satisfied: int) -> None:
    for number in range(20):
        ticket(store.tickets, monday, 5, resolution="met" if number < met else "breached", resolved=monday)
    store.answers(satisfied, 5, monday)
    store.answers(20 - satisfied, 1, monday)


def test_weeks_are_sorted_by_their_goals(store: Store, ask: Ask) -> None:
    for ago, (met, satisfied) in enumerate([(19, 19), (20, 10), (20, 12), (10, 20), (5, 5)]):
        week_of(DAY - timedelta(weeks=ago), store, met=met, satisfied=satisfied)
    store.answers(20, 5, DAY - timedelta(weeks=6))
    found = only(ask(DAY - timedelta(weeks=6), by="week")).quadrants
    assert found is not None
    assert (found.both, found.only_sla, found.only_csat, found.neither, found.left_out) == (1, 2, 1, 1, 1)
    strict = only(ask(DAY - timedelta(weeks=6), by="week", sla_goal=100, csat_goal=99)).quadrants
    assert strict is not None
    assert (strict.both, strict.only_sla, strict.only_csat) == (0, 2, 1)
    assert only(ask(DAY - timedelta(weeks=6), by="day")).quadrants is None


def weeks(count: int, store: Store, *, skip: int | None = None) -> None:
    """Put in weeks: the slower the response, the fewer are satisfied in the week after."""
    source = random.Random(4)
    slow = [source.randrange(5, 100) for _ in range(count + 1)]
    for number in range(count):
        if number == skip:
            continue
        monday = DAY - timedelta(weeks=count - number)
        for _ in range(10):
            ticket(store.tickets, monday, slow[number])
        satisfied = 10 - slow[number - 1] // 10 if number else 5
        store.answers(satisfied, 5, monday, felt=3)
        store.answers(10 - satisfied, 1, monday, felt=1 + slow[number] // 25)


def test_weeks_move_together_from_twenty_on_at_two_lags(store: Store, ask: Ask) -> None:
    weeks(22, store)
    found = {(one.of, one.lag): one for one in only(ask(DAY - timedelta(weeks=22), by="week")).together}
    assert set(found) == {("csat", 0), ("csat", 1), ("wait", 0), ("wait", 1)}
    after = found["csat", 1]
    assert (after.weeks, found["csat", 0].weeks) == (21, 22)
    assert after.rho < -0.9
    assert after.interval[0] <= after.rho <= after.interval[1] < 0
    assert found["csat", 0].interval[0] < 0 < found["csat", 0].interval[1]
    assert found["wait", 0].rho > 0.3
    assert only(ask(DAY - timedelta(weeks=19), by="week")).together == ()


def test_the_week_after_a_missing_week_is_not_its_neighbour(store: Store, ask: Ask) -> None:
    weeks(25, store, skip=10)
    found = [one for one in only(ask(DAY - timedelta(weeks=25), by="week")).together if one.of == "csat"]
    assert [(one.lag, one.weeks) for one in found] == [(0, 24), (1, 22)]


def test_returning_requesters_need_the_days_before_whole(store: Store, ask: Ask) -> None:
    for who in range(20):
        ticket(store.tickets, DAY - timedelta(days=1), 5, who=who)
        ticket(store.tickets, DAY, 5, who=who + 12)
    assert ask().returning == Retention(20, 20, 12)
    assert ask(DAY - timedelta(days=1)).returning is None
    ticket(store.tickets, DAY - timedelta(days=3), 5, who=0)
    assert ask(DAY - timedelta(days=1)).returning == Retention(1, 32, 31)


def test_retention_is_of_the_roster(store: Store, ask: Ask) -> None:
    assert ask().customers is None
    spans = [("2026-01-01", None)] * 190 + [("2026-01-01", "2026-03-02")] * 10 + [("2026-03-02", None)] * 20
    spans += [("2026-03-01", "2026-03-01"), ("2026-03-02", "2026-03-02"), ("2026-03-05", None)]
    for number, span in enumerate(spans):
        store.tickets.execute("INSERT INTO customers VALUES (?, ?, ?)", (number.to_bytes(16, "big"), *span))
    found = ask(DAY - timedelta(days=1), DAY).customers
    assert found == Retention(201, 210, 20)


def test_what_is_known_and_what_matches_no_desk(store: Store, ask: Ask) -> None:
    store.answers(10, 5)
    assert ask().known is None
    ticket(store.tickets, DAY, 5, desk="IT Service Desk")
    ticket(store.tickets, DAY - timedelta(days=40), 5)
    found = ask()
    assert found.known == ("2026-01-21", "2026-03-02")
    assert found.unmatched == ("IT Service Desk",)
    assert [one.desk for one in found.desks] == ["Front desk", "IT Service Desk"]
    assert [one.desk for one in ask(desk="Front desk").desks] == ["Front desk"]
    assert ask(desk="Front desk").unmatched == ()


@pytest.mark.parametrize(("by", "groups"), [("day", 3), ("week", 2), ("month", 2)])
def test_periods_are_named_alike_on_both_sides(store: Store, ask: Ask, by: str, groups: int) -> None:
    for ago in (0, 1, 5):
        day = DAY - timedelta(days=ago)
        store.answers(10, 5, day)
        for _ in range(10):
            ticket(store.tickets, day, 5, resolution="met", resolved=day)
    found = only(ask(DAY - timedelta(days=6), by=by))
    assert len(found.cells) == groups
    assert all(one.csat.n == one.resolution.n == one.elapsed.n for one in found.cells)
