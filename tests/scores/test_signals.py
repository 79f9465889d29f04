"""Which day is unusual and when a change lasts: limits, verdicts, and how often chance alone makes them."""

import math
import random
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scores.signals import (
    DAY_TAIL,
    Day,
    Sign,
    day_limits,
    day_of,
    day_tail,
    ewma,
    ewma_half_width,
    i_prime,
    judge_mean,
    judge_means,
    judge_share,
    judge_shares,
    overdispersion,
    standardised,
    tail_below,
)


def binomial(n: int, p: float, k: int) -> float:
    return math.comb(n, k) * p**k * (1 - p) ** (n - k)


@given(st.integers(1, 120), st.floats(0.01, 0.99))
def test_a_day_beyond_its_limits_is_rarer_than_the_tail_and_one_less_is_not(n: int, p: float) -> None:
    found = day_limits(n, p, 0.0)
    low = -1 if found.low_at_most is None else found.low_at_most
    high = n + 1 if found.high_at_least is None else found.high_at_least
    assert sum(binomial(n, p, k) for k in range(low + 1)) < DAY_TAIL * (1 + 1e-9)
    assert sum(binomial(n, p, k) for k in range(high, n + 1)) < DAY_TAIL * (1 + 1e-9)
    assert sum(binomial(n, p, k) for k in range(low + 2)) >= DAY_TAIL * (1 - 1e-9)
    assert sum(binomial(n, p, k) for k in range(high - 1, n + 1)) >= DAY_TAIL * (1 - 1e-9)


@pytest.mark.parametrize("rho", [0.0, 1e-6])
def test_counts_too_rare_for_a_float_are_rare_on_their_own_side_only(rho: float) -> None:
    assert not tail_below(1075, 1075, 0.03125, rho)
    assert tail_below(0, 1075, 1 - 0.03125, rho)


@given(st.integers(1, 300), st.floats(0.01, 0.99), st.sampled_from([0.0, 0.001, 0.0125, 0.2]), st.data())
def test_a_count_is_rare_where_it_is_beyond_the_limit(n: int, p: float, rho: float, data: st.DataObject) -> None:
    limit = day_limits(n, p, rho).low_at_most
    low = -1 if limit is None else limit
    for k in {max(0, low - 1), max(0, low), min(n, low + 1), data.draw(st.integers(0, n))}:
        assert tail_below(k, n, p, rho) == (k <= low)


@settings(max_examples=25)
@given(st.lists(st.integers(3, 40).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), max_size=100))
def test_all_days_are_judged_at_once_as_they_are_one_by_one(days: list[tuple[int, int]]) -> None:
    means = [day_of(0, (n - k, k)) for k, n in days]
    for place, found in enumerate(judge_shares(days, 0)):
        assert found == judge_share(days[: place + 1])
    for place, found in enumerate(judge_means(means, 0)):
        assert found == judge_mean(means[: place + 1])


def test_days_of_a_hundred_thousand_answers_are_judged_quickly() -> None:
    days = [(80_000 + 100 * (place % 7), 100_000) for place in range(60)]
    assert judge_share([*days, (80_300, 100_000)]).sign is Sign.USUAL
    assert judge_share([*days, (70_000, 100_000)]).direction == -1


def test_days_that_drift_get_wider_limits() -> None:
    steady, drifting = day_limits(200, 0.85, 0.0), day_limits(200, 0.85, 0.0125)
    assert steady.low_at_most is not None
    assert drifting.low_at_most is not None
    assert drifting.low_at_most < steady.low_at_most


@pytest.mark.parametrize("share", [0, 1])
def test_where_all_days_were_alike_one_other_answer_is_unusual(share: int) -> None:
    found = day_limits(10, share, 0.0)
    assert (found.low_at_most, found.high_at_least) == ((None, 1) if share == 0 else (9, None))


def test_more_than_five_series_share_one_tail() -> None:
    assert (day_tail(5), day_tail(10)) == (DAY_TAIL, DAY_TAIL / 10)


def test_an_average_moves_by_a_fifth_of_the_way_and_its_limits_widen() -> None:
    assert ewma([1.0, 1.0]) == pytest.approx([0.2, 0.36])
    assert ewma_half_width(1, 1.0) == pytest.approx(3.2 * 0.2)
    assert ewma_half_width(1, 1.0) < ewma_half_width(2, 1.0) < ewma_half_width(500, 1.0)
    assert ewma_half_width(500, 1.0) == pytest.approx(3.2 * math.sqrt(0.2 / 1.8))


def test_alike_days_and_days_without_answers_have_no_drift() -> None:
    assert overdispersion([(8, 10)] * 5 + [(0, 0)]) == overdispersion([(8, 10)] * 5)
    alike = overdispersion([(8, 10)] * 5)
    assert alike is not None
    assert alike.rho == 0
    assert overdispersion([(0, 0)]) is None
    wild = overdispersion([(0, 50), (50, 50)] * 5)
    assert wild is not None
    assert wild.rho > 0.9
    assert standardised(5, 10, alike) == pytest.approx((5 - 8) / math.sqrt(10 * 0.8 * 0.2))


USUAL = [(17, 20), (16, 20), (18, 20), (17, 20), (15, 20), (18, 20), (17, 20), (18, 20)] * 5


@pytest.mark.parametrize(
    ("days", "sign", "direction"),
    [
        ([], Sign.LEARNING, 0),
        (USUAL[:19], Sign.LEARNING, 0),
        ([(4, 5)] * 21, Sign.LEARNING, 0),  # enough days, 105 answers
        ([*USUAL, (3, 4)], Sign.LEARNING, 0),
        ([*USUAL, (17, 20)], Sign.USUAL, 0),
        ([*USUAL, (10, 20)], Sign.UNUSUAL, -1),
        ([*[(50, 100), (48, 100), (52, 100)] * 8, (70, 100)], Sign.UNUSUAL, 1),
    ],
)
def test_a_day_is_judged_against_the_days_before_it(days: list[tuple[int, int]], sign: Sign, direction: int) -> None:
    found = judge_share(days)
    assert (found.sign, found.direction, found.since) == (sign, direction, None)


def test_a_lasting_change_is_told_with_the_day_it_began_and_goes_before_an_unusual_day() -> None:
    found = judge_share([*USUAL, *[(12, 20)] * 6])
    assert (found.sign, found.direction, found.since) == (Sign.LASTING, -1, len(USUAL))


def test_what_came_long_ago_is_the_new_usual() -> None:
    assert judge_share([*USUAL, *[(12, 20), (11, 20), (13, 20)] * 25]).sign is Sign.USUAL


def test_few_answers_are_passed_over_but_keep_their_place() -> None:
    days = [*USUAL, (0, 1), (0, 4), *[(12, 20)] * 6]
    assert judge_share(days).since == len(USUAL) + 2


def test_a_mean_is_judged_the_same_way() -> None:
    usual = [day_of(-1, counts) for counts in ((4, 6, 10), (5, 6, 9), (3, 6, 11), (4, 5, 11))] * 10
    assert judge_mean([*usual, day_of(-1, (4, 6, 10))]).sign is Sign.USUAL
    assert judge_mean([*usual, day_of(-1, (20, 0, 0))]).direction == -1
    change = judge_mean([*usual, *[day_of(-1, (9, 6, 5))] * 8])
    assert (change.sign, change.direction, change.since) == (Sign.LASTING, -1, len(usual))
    assert judge_mean(usual[:10]).sign is Sign.LEARNING
    assert judge_mean([day_of(1, (0, 0, 20))] * 30).sign is Sign.USUAL


def test_a_day_is_its_answers_their_sum_and_their_squares() -> None:
    assert day_of(1, (1, 0, 2)) == Day(3, Fraction(7), Fraction(19))


def test_no_chart_of_one_day() -> None:
    assert i_prime([0.5], [10]) is None


def test_chance_alone_seldom_makes_a_signal() -> None:
    """About 4 in 1,000 days at 30 answers a day were seen with scipy; here at most 10 in 1,000 are allowed."""
    source = random.Random(3)
    days = [(sum(source.random() < 0.85 for _ in range(30)), 30) for _ in range(900)]
    signs = [judge_share(days[max(0, end - 90) : end]).sign for end in range(60, len(days))]
    assert signs.count(Sign.LEARNING) == 0
    assert sum(sign is not Sign.USUAL for sign in signs) <= 0.01 * len(signs)


def test_a_fall_is_noticed_within_days() -> None:
    source = random.Random(5)
    noticed = []
    for _ in range(20):
        days = [(sum(source.random() < 0.85 for _ in range(30)), 30) for _ in range(60)]
        for waited in range(1, 40):
            days.append((sum(source.random() < 0.65 for _ in range(30)), 30))
            if judge_share(days).direction < 0:
                noticed.append(waited)
                break
    assert len(noticed) == 20
    assert sorted(noticed)[10] <= 5
