"""The usual range of a day, to draw: beyond it a day is unusual by `signals`, which judges and does not draw."""

import math
from collections.abc import Sequence

import msgspec

from kiosk.scores.signals import DAY_TAIL, LEAST_ANSWERS, LEAST_DAY, LEAST_DAYS, MOST_DAYS, Day, i_prime

_FAR = 5
"""Standard deviations below the middle at which summing begins, where what lies further out is as good as nothing."""
_PASSED_OVER = 1e-5
"""Of the tail, at most; probabilities fall on the way down, so that it is below the last one times their number."""


class Usual(msgspec.Struct, frozen=True):
    """Between which shares (0..1) or means a day is as usual; None on a side where a day of that size cannot signal."""

    low: float | None
    high: float | None


def usual_shares(days: Sequence[tuple[int, int]], first: int) -> list[Usual | None]:
    """Return the usual range of each of `days` from place `first` on, a share of k of n each.

    An edge lies half way between the first count that is unusual and the next that is not. None where `signals` still
    learns, or the days before are all alike.
    """
    ranges: list[Usual | None] = []
    for place in range(first, len(days)):
        n, before = days[place][1], _before([n for _, n in days[:place]], days[place][1])
        base = [days[one] for one in before]
        found = None
        if base:
            share, rho = _baseline(base)
            low, high = low_edge(n, share, rho), low_edge(n, 1 - share, rho)
            found = Usual(None if low is None else (low + 0.5) / n, None if high is None else 1 - (high + 0.5) / n)
        ranges.append(found)
    return ranges


def usual_means(days: Sequence[Day], first: int) -> list[Usual | None]:
    """Return the same of means (an NPS is one of -1, 0, +1): the limits of the I' chart."""
    ranges: list[Usual | None] = []
    for place in range(first, len(days)):
        n = days[place].n
        base = [days[one] for one in _before([day.n for day in days[:place]], n)]
        found = None
        if base:
            spare = sum(day.n for day in base) - len(base)
            within = float(sum(day.squares - day.total * day.total / day.n for day in base))
            least = math.sqrt(max(0.0, within / spare)) if spare else 0.0
            chart = i_prime([float(day.total / day.n) for day in base], [day.n for day in base], least)
            if chart is not None and chart.s > 0:
                found = Usual(*chart.limits(n))
        ranges.append(found)
    return ranges


def low_edge(n: int, share: float, rho: float, tail: float = DAY_TAIL) -> int | None:
    """Return the largest count of n whose beta-binomial tail (itself included) is below `tail`, or None.

    The same as `signals.day_limits`, with only the tail summed.

    Args:
        n: answers of the day.
        share: of the baseline, 0..1.
        rho: of the baseline; 0 is the binomial distribution.
        tail: probability.
    """
    if share <= 0 or share >= 1:
        return n - 1 if share >= 1 and n > 0 else None
    drifts = rho > 0
    a, b = (share * (1 - rho) / rho, (1 - share) * (1 - rho) / rho) if drifts else (0.0, 0.0)
    odds = share / (1 - share)
    spread = math.sqrt(n * share * (1 - share) * (1 + (n - 1) * rho))
    k = 0 if drifts and a <= 1 else max(0, int(n * share - _FAR * spread))
    term = _probability(k, n, share, a, b)
    while not term and k < n * share:
        k += max(1, int(spread))
        term = _probability(k, n, share, a, b)
    while k and k * term > _PASSED_OVER * tail:
        k = max(0, k - 1 - int(spread))
        term = _probability(k, n, share, a, b)
    low, total = None, term
    while total < tail and k < n:
        low = k
        term *= (n - k) / (k + 1) * ((k + a) / (n - k - 1 + b) if drifts else odds)
        total += term
        k += 1
    return low


def _before(sizes: Sequence[int], n: int) -> list[int]:
    """Return the places of the days that a day of n answers is compared with; none while there are too few."""
    usable = [place for place, size in enumerate(sizes) if size >= LEAST_DAY][-MOST_DAYS:]
    few = n < LEAST_DAY or len(usable) < LEAST_DAYS or sum(sizes[place] for place in usable) < LEAST_ANSWERS
    return [] if few else usable


def _baseline(days: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """Return share and drift as `signals.overdispersion` does, in floats."""
    answers = sum(n for _, n in days)
    share = sum(k for k, _ in days) / answers
    spare = answers - len(days)
    if not 0 < share < 1 or not spare:
        return share, 0.0
    squares = sum((k - n * share) ** 2 / n for k, n in days) / (share * (1 - share))
    return share, max(0.0, (squares - (len(days) - 1)) / spare)


def _probability(k: int, n: int, share: float, a: float, b: float) -> float:
    ways = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    if not a:
        return math.exp(ways + k * math.log(share) + (n - k) * math.log1p(-share))
    return math.exp(ways + _log_beta(k + a, n - k + b) - _log_beta(a, b))


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
