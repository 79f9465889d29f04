"""First response time (FRT): quantiles with intervals, and with tickets that still wait as lower bounds."""

import math
from collections.abc import Sequence
from fractions import Fraction

Bounds = tuple[float | None, float | None]
"""An interval; a side is None where there are too few values to bound it."""

LEAST_FOR_P90 = 20
"""Below this many values the 90th percentile is not shown."""
LEVEL = 0.95


def quantile(values: Sequence[float], share: Fraction) -> float | None:
    """Return the `share` quantile (0..1) of `values`, in their unit; None without values.

    Linear between the two nearest order statistics: type 7 of Hyndman and Fan 1996, the default of numpy and of
    PERCENTILE.INC in spreadsheets.
    """
    if not values:
        return None
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + float(place - below) * (ordered[above] - ordered[below])


def quantile_interval(values: Sequence[float], share: Fraction) -> Bounds:
    """Return the 95 % interval of a quantile by order statistics, from the binomial distribution.

    It makes no assumption about the shape of the waits. Both sides of the median need 6 values, the upper side of the
    90th percentile 36. Source: Conover, Practical Nonparametric Statistics, 3.2.
    """
    ordered = sorted(values)
    n = len(ordered)
    tail = (1 - LEVEL) / 2
    low = _binomial_ppf(tail, n, share) - 1
    high = _binomial_ppf(1 - tail, n, share)
    return (ordered[low] if low >= 0 else None, ordered[high] if high < n else None)


def waiting_quantile(minutes: Sequence[float], answered: Sequence[bool], share: Fraction) -> float | None:
    """Return a quantile of the waits where some tickets still wait, by Kaplan and Meier 1958.

    Tickets without an answer are lower bounds; leaving them out would flatter the desk.

    Args:
        minutes: until the first response, or until now for a ticket that waits.
        answered: which of them were answered.
        share: the quantile, 0..1.

    Returns:
        The first time at which fewer than 1 - share still wait; None if that is later than all times known.
    """
    ends: dict[float, list[int]] = {}
    for time, is_answered in zip(minutes, answered, strict=True):
        ends.setdefault(time, [0, 0])[0 if is_answered else 1] += 1
    at_risk = len(minutes)
    surviving = Fraction(1)
    for time in sorted(ends):
        done, left = ends[time]
        surviving *= Fraction(at_risk - done, at_risk)
        if done and surviving < 1 - share:
            return time
        at_risk -= done + left
    return None


def mean(values: Sequence[float]) -> float | None:
    """Return the mean, None without values; label it: it is pulled up by long waits."""
    return math.fsum(values) / len(values) if values else None


def geometric_mean(values: Sequence[float]) -> float | None:
    """Return the geometric mean of positive values, None if there are none or one is not above 0."""
    if not values or min(values) <= 0:
        return None
    return math.exp(math.fsum(map(math.log, values)) / len(values))


def _binomial_ppf(probability: float, n: int, share: Fraction) -> int:
    """Return the smallest k at which the binomial distribution of n trials reaches `probability`."""
    yes, no = math.log(share), math.log(1 - share)
    ways = math.lgamma(n + 1)
    total = 0.0
    for k in range(n):
        total += math.exp(ways - math.lgamma(k + 1) - math.lgamma(n - k + 1) + k * yes + (n - k) * no)
        if total >= probability:
            return k
    return n
