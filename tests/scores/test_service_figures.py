"""Retention, response times, service levels, the gap between two shares, use of the scale's ends."""

import math
import random
import statistics
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.scores import ends, intervals, response_time, sla
from kiosk.scores.retention import Retention, returning

MINUTES = st.lists(st.integers(0, 5000), min_size=1, max_size=60)
SHARES = st.fractions(0, 1).filter(lambda share: 0 < share < 1)


@given(st.sets(st.integers(0, 50)), st.sets(st.integers(0, 50)))
def test_returning_requesters_are_a_retention_that_is_possible(before: set[int], now: set[int]) -> None:
    found = returning(before, now)
    assert found.stayed == len(before & now)
    assert found.rate == (Fraction(100 * len(before & now), len(before)) if before else None)
    assert found.rate is None or 0 <= found.rate <= 100


@pytest.mark.parametrize("counts", [(-1, 0, 0), (10, 5, 6), (10, 20, 5)])
def test_a_roster_that_cannot_be_is_refused(counts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"negative|are new|stayed"):
        Retention(*counts)


@given(MINUTES, SHARES)
def test_a_quantile_lies_within_the_values_and_their_interval_holds_an_order_statistic(
    minutes: list[int], share: Fraction
) -> None:
    found = response_time.quantile(minutes, share)
    assert found is not None
    assert min(minutes) <= found <= max(minutes)
    low, high = response_time.quantile_interval(minutes, share)
    assert low is None or low in minutes
    assert high is None or high in minutes
    assert low is None or high is None or low <= high


@given(st.lists(st.integers(0, 5000), min_size=2, max_size=60))
def test_the_median_is_the_median(minutes: list[int]) -> None:
    assert response_time.quantile(minutes, Fraction(1, 2)) == pytest.approx(statistics.median(minutes))


def test_the_sides_that_few_values_cannot_bound_stay_open() -> None:
    nine_tenths = Fraction(9, 10)
    assert response_time.quantile_interval(range(35), nine_tenths)[1] is None
    assert response_time.quantile_interval(range(36), nine_tenths)[1] == 35
    assert response_time.quantile_interval(range(6), Fraction(1, 2)) == (0, 5)


def test_a_median_interval_covers_the_median_as_often_as_it_says() -> None:
    source = random.Random(1)
    covered = 0
    for _ in range(2000):
        low, high = response_time.quantile_interval([source.expovariate(1) for _ in range(25)], Fraction(1, 2))
        assert low is not None
        assert high is not None
        covered += low <= math.log(2) <= high
    assert covered / 2000 > 0.94


@given(MINUTES, SHARES)
def test_where_nobody_waits_the_wait_is_an_order_statistic_of_the_answered(minutes: list[int], share: Fraction) -> None:
    found = response_time.waiting_quantile(minutes, [True] * len(minutes), share)
    assert found in minutes
    assert sum(time <= found for time in minutes) > share * len(minutes)


@given(MINUTES, st.data(), SHARES)
def test_a_ticket_that_waits_never_makes_the_desk_look_quicker(
    minutes: list[int], data: st.DataObject, share: Fraction
) -> None:
    answered = data.draw(st.lists(st.booleans(), min_size=len(minutes), max_size=len(minutes)))
    answers = [time for time, done in zip(minutes, answered, strict=True) if done]
    assume(answers)
    naive = response_time.waiting_quantile(answers, [True] * len(answers), share)
    found = response_time.waiting_quantile(minutes, answered, share)
    assert naive is not None
    assert found is None or found >= naive


def test_means() -> None:
    assert response_time.mean([]) is None
    assert response_time.mean([1, 3]) == 2
    assert response_time.geometric_mean([1, 100]) == pytest.approx(10)
    assert response_time.geometric_mean([0, 1]) is None
    assert response_time.quantile([], Fraction(1, 2)) is None


def test_open_tickets_in_time_and_tickets_without_a_level_are_in_no_base() -> None:
    day = sla.Attainment(met=8, breached=1, open_late=1, open_in_time=50, without=7)
    assert day.share == (8, 10)
    assert sla.pooled([day, sla.Attainment(met=1)]) == sla.Attainment(9, 1, 1, 50, 7)
    assert sla.Attainment().share == (0, 0)


@given(st.integers(1, 200), st.integers(1, 200), st.data())
def test_a_gap_lies_in_its_interval_and_the_other_way_round_mirrors_it(n1: int, n2: int, data: st.DataObject) -> None:
    k1, k2 = data.draw(st.integers(0, n1)), data.draw(st.integers(0, n2))
    found, back = intervals.newcombe(k1, n1, k2, n2), intervals.newcombe(k2, n2, k1, n1)
    assert found is not None
    assert back is not None
    assert -1 - 1e-12 <= found[0] <= k1 / n1 - k2 / n2 <= found[1] <= 1 + 1e-12
    assert back == pytest.approx((-found[1], -found[0]))


def test_no_gap_without_a_base() -> None:
    assert intervals.newcombe(0, 0, 1, 2) is None


@given(st.lists(st.integers(0, 50), min_size=3, max_size=11))
def test_ends_and_middle_are_shares(counts: list[int]) -> None:
    share, middle = ends.ends_share(counts), ends.middle_share(counts)
    assert (share is None) == (middle is None) == (sum(counts) == 0)
    if share is not None and middle is not None:
        assert 0 <= share <= 1
        assert 0 <= share + middle <= (2 if len(counts) < 5 and len(counts) % 2 == 0 else 1)


def test_the_middle_of_an_even_scale_is_two_points() -> None:
    assert ends.middle_share([1, 2, 3, 4]) == Fraction(5, 10)
    assert ends.middle_share([1, 2, 3, 4, 5]) == Fraction(3, 15)


def test_a_total_with_the_mix_of_before_does_not_move_with_the_mix() -> None:
    before = {"en": 50, "de": 50}
    now = {"en": (90, 100), "de": (10, 20)}
    assert ends.mix_fixed(now, before) == Fraction(1, 2) * Fraction(9, 10) + Fraction(1, 2) * Fraction(1, 2)
    assert ends.mix_fixed({"en": (9, 10), "de": (1, 2)}, before) == ends.mix_fixed(now, before)
    assert ends.mix_fixed({"fr": (1, 1)}, before) is None
    assert ends.mix_fixed({"en": (1, 1), "fr": (0, 5)}, before) == 1
