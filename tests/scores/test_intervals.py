"""Student's quantile against a table, and what the intervals must contain."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores import intervals, nps, tally

# The 97.5 % points of Student's t, computed with 30 digits (mpmath, incomplete beta function) and cut to 16.
STUDENT = (
    (1, 12.7062047361747),
    (2, 4.302652729749464),
    (3, 3.18244630528371),
    (4, 2.776445105197794),
    (5, 2.570581835636316),
    (9, 2.262157162798206),
    (10, 2.228138851986275),
    (29, 2.045229642132704),
    (30, 2.042272456301238),
    (49, 2.00957523712924),
    (50, 2.008559112100761),
    (99, 1.984216951586417),
    (100, 1.983971518523552),
    (199, 1.971956544251754),
    (200, 1.971896223633909),
    (201, 1.971836506779859),
    (499, 1.964729390987689),
    (1_000, 1.962339080826408),
    (10_000, 1.960201239890626),
    (1_000_000, 1.959966356814107),
)

counts = st.integers(0, 5_000)


@pytest.mark.parametrize(("df", "quantile"), STUDENT)
def test_student_quantile(df: int, quantile: float) -> None:
    assert intervals.t_quantile(df) == pytest.approx(quantile, rel=0, abs=1e-9)


def test_student_quantile_falls_towards_the_normal_one() -> None:
    quantiles = [intervals.t_quantile(df) for df in range(1, 400)]
    assert all(later < earlier for earlier, later in itertools.pairwise(quantiles))
    assert quantiles[-1] > intervals.Z95
    assert intervals.t_quantile(10**12) == pytest.approx(intervals.Z95, abs=1e-9)


def test_student_quantile_needs_a_degree_of_freedom() -> None:
    with pytest.raises(ValueError, match="degree of freedom"):
        intervals.t_quantile(0)


@given(st.integers(1, 1_000_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_contains_the_share_and_stays_within_0_and_1(case: tuple[int, int]) -> None:
    k, n = case
    bounds = intervals.wilson(k, n)
    assert bounds is not None
    assert 0 <= bounds[0] <= k / n <= bounds[1] <= 1
    assert bounds[0] < bounds[1]
    mirrored = intervals.wilson(n - k, n)
    assert mirrored is not None
    assert mirrored == pytest.approx((1 - bounds[1], 1 - bounds[0]), abs=1e-12)


def test_wilson_of_nobody_and_of_nonsense() -> None:
    assert intervals.wilson(0, 0) is None
    for k, n in ((-1, 5), (6, 5), (0, -1)):
        with pytest.raises(ValueError, match="not a share"):
            intervals.wilson(k, n)


def test_nps_interval_contains_the_score_for_every_outcome_from_two_answers_on() -> None:
    for n in range(2, 41):
        for detractors in range(n + 1):
            for promoters in range(n + 1 - detractors):
                check_contained(nps.Split(detractors, n - detractors - promoters, promoters))


@given(counts, counts, counts)
def test_nps_interval_contains_the_score(detractors: int, passives: int, promoters: int) -> None:
    if detractors + passives + promoters >= 2:
        check_contained(nps.Split(detractors, passives, promoters))


def check_contained(split: nps.Split) -> None:
    value, bounds = nps.score(split), nps.interval(split)
    assert value is not None
    assert bounds is not None
    assert -100 <= bounds[0] <= value <= bounds[1] <= 100, split
    assert bounds[0] < bounds[1]


def test_nps_interval_may_miss_the_score_of_a_single_answer_which_is_never_shown() -> None:
    bounds = nps.interval(nps.Split(0, 0, 1))
    assert bounds is not None
    assert bounds[1] < 100


@given(st.integers(0, 1), st.lists(counts, min_size=3, max_size=11).map(tuple))
def test_mean_interval_contains_the_mean_and_stays_on_the_scale(low: int, histogram: tuple[int, ...]) -> None:
    middle, bounds = tally.mean(low, histogram), intervals.mean_interval(low, histogram)
    if sum(count > 0 for count in histogram) < 2:
        assert bounds is None
    else:
        assert middle is not None
        assert bounds is not None
        assert low <= bounds[0] <= middle <= bounds[1] <= low + len(histogram) - 1
        assert all(map(math.isfinite, bounds))
