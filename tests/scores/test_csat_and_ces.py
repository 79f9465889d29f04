"""Who counts as satisfied, by the number of points, and who agrees."""

from fractions import Fraction

import pytest

from kiosk.scores import ces, csat


@pytest.mark.parametrize(
    ("low", "points", "satisfied", "percent_if_spread_evenly"),
    [
        (1, 3, (3,), 33),
        (1, 4, (3, 4), 50),
        (1, 5, (4, 5), 40),
        (1, 7, (6, 7), 29),
        (1, 10, (9, 10), 20),
        (0, 11, (9, 10), 18),
    ],
)
def test_default_rule(low: int, points: int, satisfied: tuple[int, ...], percent_if_spread_evenly: int) -> None:
    for place in range(points):
        counts = [0] * points
        counts[place] = 1
        assert csat.satisfied(low, counts) == (int(low + place in satisfied), 1)
    k, n = csat.satisfied(low, [1] * points)
    assert round(100 * k / n) == percent_if_spread_evenly


def test_another_rule_may_be_stored_with_the_survey() -> None:
    counts = (1, 0, 2, 1, 3, 4, 6, 9, 8, 6)
    assert csat.satisfied(1, counts) == (14, 40)
    assert csat.satisfied(1, counts, satisfied_from=8) == (23, 40)


@pytest.mark.parametrize("satisfied_from", [0, 1, 6])
def test_a_rule_that_divides_nothing_is_refused(satisfied_from: int) -> None:
    with pytest.raises(ValueError, match="no division"):
        csat.satisfied(1, (1, 1, 1, 1, 1), satisfied_from)


@pytest.mark.parametrize("points", [2, 6, 8, 9, 12])
def test_other_lengths_are_refused(points: int) -> None:
    with pytest.raises(ValueError, match="CSAT has"):
        csat.satisfied(1, [1] * points)


def test_effort() -> None:
    assert ces.agree((1, 1, 2, 4, 8, 14, 10)) == (32, 40)
    assert ces.net((0,) * 7) is None
    assert ces.low_effort((10, 12, 6, 3, 1)) == (22, 32)
    assert ces.low_effort_net((0,) * 5) is None
    assert ces.low_effort_net((0, 0, 0, 0, 3)) == Fraction(-100)
    with pytest.raises(ValueError, match=r"CES 2\.0 needs 7"):
        ces.agree((1, 2, 3, 4, 5))
    with pytest.raises(ValueError, match=r"CES 1\.0 needs 5"):
        ces.low_effort((1,) * 7)
