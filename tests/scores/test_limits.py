"""The usual range that is drawn: its edges are where the signals begin to call a day unusual."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores.limits import low_edge, usual_means, usual_shares
from kiosk.scores.signals import Sign, day_limits, day_of, judge_means, judge_shares


@given(
    n=st.integers(1, 300),
    share=st.floats(0.02, 0.98),
    rho=st.one_of(st.just(0.0), st.floats(0.001, 0.3)),
)
def test_the_lower_edge_is_that_of_the_whole_distribution(n: int, share: float, rho: float) -> None:
    assert low_edge(n, share, rho) == day_limits(n, share, rho).low_at_most


@pytest.mark.parametrize(("share", "edge"), [(0.0, None), (1.0, 9)])
def test_where_all_days_were_alike_any_other_is_unusual(share: float, edge: int | None) -> None:
    assert low_edge(10, share, 0.0) == edge == day_limits(10, share, 0.0).low_at_most


def test_many_answers_take_no_longer_than_their_tail() -> None:
    edge = low_edge(1_000_000, 0.85, 0.0)
    assert edge is not None
    assert 848_500 < edge < 849_000


def test_a_day_is_outside_its_range_where_it_is_unusual() -> None:
    source = random.Random(3)
    days = [(sum(source.random() < 0.85 for _ in range(n)), n) for n in (source.randint(5, 60) for _ in range(90))]
    days[70] = (2, 30)
    days[80] = (60, 60)
    outside = []
    for verdict, usual, (k, n) in zip(judge_shares(days, 20), usual_shares(days, 20), days[20:], strict=True):
        if verdict.sign is Sign.LEARNING:
            assert usual is None
            continue
        assert usual is not None
        below = usual.low is not None and k / n < usual.low
        above = usual.high is not None and k / n > usual.high
        if verdict.sign is not Sign.LASTING:
            assert (verdict.sign is Sign.UNUSUAL) == (below or above)
        outside.append(below or above)
    assert any(outside)


def test_means_have_the_limits_of_their_chart() -> None:
    source = random.Random(5)
    days = [day_of(1, tuple(source.randint(0, 9) + 1 for _ in range(5))) for _ in range(60)]
    days.append(day_of(1, (40, 0, 0, 0, 0)))
    verdicts, ranges = judge_means(days, 30), usual_means(days, 30)
    for verdict, usual, day in zip(verdicts, ranges, days[30:], strict=True):
        assert usual is not None
        assert usual.low is not None
        assert usual.high is not None
        mean = float(day.total / day.n)
        if verdict.sign is not Sign.LASTING:
            assert (verdict.sign is Sign.UNUSUAL) == (not usual.low <= mean <= usual.high)
    assert verdicts[-1].sign is Sign.UNUSUAL


def test_while_there_is_too_little_to_compare_with_there_is_no_range() -> None:
    assert usual_shares([(9, 10)] * 15, 0) == [None] * 15
    assert usual_means([day_of(1, (1, 2, 3))] * 15, 0) == [None] * 15
