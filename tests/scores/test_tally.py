"""Pooling, exact means and what is no histogram."""

import statistics
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores import tally

answers = st.lists(st.integers(1, 7), max_size=60)


@given(answers, answers)
def test_pooling_equals_counting_all_answers_together(monday: list[int], tuesday: list[int]) -> None:
    both = tally.pooled([tally.counted(monday, 1, 7), tally.counted(tuesday, 1, 7)])
    assert both == tally.counted(monday + tuesday, 1, 7)


@given(answers)
def test_mean_and_variance_are_those_of_the_answers(given_answers: list[int]) -> None:
    counts, exact = tally.counted(given_answers, 1, 7), [Fraction(answer) for answer in given_answers]
    assert tally.mean(1, counts) == (statistics.mean(exact) if exact else None)
    assert tally.variance(counts) == (statistics.variance(exact) if len(exact) > 1 else None)


@given(answers)
def test_pomp_is_within_0_and_100(given_answers: list[int]) -> None:
    value = tally.pomp(tally.counted(given_answers, 1, 7))
    assert value is None if not given_answers else value is not None and 0 <= value <= 100


def test_histograms_of_different_scales_are_never_pooled() -> None:
    with pytest.raises(ValueError, match="same number of points"):
        tally.pooled([(1, 2, 3), (1, 2, 3, 4, 5)])
    with pytest.raises(ValueError, match="same number of points"):
        tally.pooled([])


@pytest.mark.parametrize("answer", [0, 8, -3])
def test_an_answer_outside_the_scale_is_refused(answer: int) -> None:
    with pytest.raises(ValueError, match="outside the scale"):
        tally.counted([answer], 1, 7)


@pytest.mark.parametrize("counts", [(), (3, -1, 2)])
def test_what_is_no_histogram_is_refused(counts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"histogram|negative"):
        tally.checked(counts)
