"""95 % intervals: Wilson for shares, adjusted Wald for net scores, Student t for means."""

import math
from functools import lru_cache

from kiosk.scores import tally

Z95 = 1.959963984540054
"""The 97.5 % point of the standard normal distribution."""

Interval = tuple[float, float]


def wilson(k: int, n: int) -> Interval | None:
    """Return Wilson's 95 % interval of a share `k` of `n`, as proportions 0..1; None if n is 0.

    Source: Wilson 1927; method 3 of Newcombe 1998, "Two-sided confidence intervals for the single proportion".

    Raises:
        ValueError: k is not within 0..n.
    """
    if not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is not a share")
    if n == 0:
        return None
    p = k / n
    square = Z95 * Z95
    centre = (p + square / (2 * n)) / (1 + square / n)
    half = Z95 / (1 + square / n) * math.sqrt(p * (1 - p) / n + square / (4 * n * n))
    # The two ends that are exactly 0 and 1 must not come out as 1e-17 away from it.
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def newcombe(k1: int, n1: int, k2: int, n2: int) -> Interval | None:
    """Return the 95 % interval of the difference k1/n1 - k2/n2 of two independent shares; None if one has no base.

    Source: the hybrid score interval, method 10 of Newcombe 1998, "Interval estimation for the difference between
    independent proportions", Statistics in Medicine 17:873-890.

    Raises:
        ValueError: a k is not within 0..n.
    """
    first, second = wilson(k1, n1), wilson(k2, n2)
    if first is None or second is None:
        return None
    p1, p2 = k1 / n1, k2 / n2
    difference = p1 - p2
    return (
        difference - math.hypot(p1 - first[0], second[1] - p2),
        difference + math.hypot(first[1] - p1, p2 - second[0]),
    )


def adjusted_wald(minus: int, zero: int, plus: int) -> Interval | None:
    """Return the 95 % interval of the mean of answers counted -1, 0 and +1, cut to -1..+1; None without answers.

    0.75 answers are added at each end and 1.5 in the middle; the plain Wald interval covers far too rarely near the
    ends. Source: Rocks 2016, "Interval estimation for the Net Promoter Score", arXiv:1601.07235.
    """
    if minus + zero + plus == 0:
        return None
    n = minus + zero + plus + 3
    below, above = minus + 0.75, plus + 0.75
    centre = (above - below) / n
    half = Z95 * math.sqrt(net_variance(below, n, above))
    return max(-1.0, centre - half), min(1.0, centre + half)


def net_variance(below: float, n: float, above: float) -> float:
    """Return the variance of the mean of n answers of which `below` count -1 and `above` +1."""
    return ((above + below) / n - ((above - below) / n) ** 2) / n


def mean_interval(low: int, counts: tuple[int, ...]) -> Interval | None:
    """Return Student's 95 % interval of the mean answer, cut to the scale; None if n < 2 or all answers are equal.

    `low` is the value of the first point.
    """
    found = tally.mean_and_variance(low, counts)
    if found is None or not found[1]:
        return None
    middle, spread = found
    n = sum(counts)
    half = t_quantile(n - 1) * math.sqrt(spread / n)
    return max(float(low), middle - half), min(float(low + len(counts) - 1), middle + half)


@lru_cache(256)
def t_quantile(df: int) -> float:
    """Return the 97.5 % point of Student's t distribution with `df` >= 1 degrees of freedom, to 1e-9.

    From 200 degrees on the asymptotic expansion around the normal quantile, below that Newton's method on the
    distribution's finite sum. Source: Abramowitz and Stegun, 26.7.5, 26.7.3 and 26.7.4.

    Raises:
        ValueError: df is below 1.
    """
    if df < 1:
        raise ValueError("Student's t needs at least one degree of freedom")
    z = Z95
    if df >= 200:
        first = (z**3 + z) / 4
        second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
        third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
        fourth = (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160
        return z + (first + (second + (third + fourth / df) / df) / df) / df
    # P(|T| <= t) is concave in t > 0, so from the normal quantile, which is below the root, Newton climbs to it and
    # never passes it: once the step no longer leads up, it has arrived.
    t = z
    factor: float = 2 * math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    while True:
        density = factor * math.pow(1 + t * t / df, -(df + 1) / 2)
        step = (0.95 - _central(t, df)) / density
        t += step
        if step < 1e-12 * t:
            return t


def _central(t: float, df: int) -> float:
    """Return P(|T| <= t) for Student's T with `df` degrees of freedom, as a finite sum of positive terms."""
    angle = math.atan(t / math.sqrt(df))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = df % 2
    term = cosine if odd else 1.0
    total = term if df > 1 else 0.0
    for k in range(2 + odd, df - 1, 2):
        term *= (k - 1) / k * cosine * cosine
        total += term
    return (angle + sine * total) * 2 / math.pi if odd else sine * total
