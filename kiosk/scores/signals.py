"""Change or noise: which day is unusual, and when a change lasts.

No single chart serves 5 and 200 answers a day: ordinary limits cry wolf at small n (skew) and at large n (days differ
by more than chance). So days are judged by exact beta-binomial tails, and only a moving average may say that something
goes up or down.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate
from math import sqrt
from operator import mul

import msgspec

DAY_TAIL = 0.00135
"""An unusual day's probability on either side: that of three standard deviations of a normal distribution."""
LAMBDA = 0.2
"""Weight of the newest day in the moving average."""
WIDTH = 3.2
"""Limits of the moving average, in its standard deviations."""
MOST_DAYS = 60
"""Days a day is compared with: the last ones before it that had enough answers."""
LEAST_DAYS = 20
LEAST_ANSWERS = 200
LEAST_DAY = 5
"""A day with fewer answers is not in the baseline."""

_TO_SD = math.sqrt(math.pi / 2)
_WEIGHTS = tuple(LAMBDA * (1 - LAMBDA) ** (MOST_DAYS - place) for place in range(MOST_DAYS + 1))
"""What each of the last values counts in the moving average, the newest last."""


class Sign(StrEnum):
    """What may be said of a day; nothing else may, and never by comparing it with the day before."""

    LEARNING = "learning"  # too little to compare with
    USUAL = "usual"  # within usual variation
    UNUSUAL = "unusual"  # an unusual day
    LASTING = "lasting"  # a lasting change


class Verdict(msgspec.Struct, frozen=True):
    """What is said of a day.

    Attributes:
        sign: what it is.
        direction: -1 down, 1 up; 0 where nothing is said.
        since: of a lasting change, the place among the days given at which it began.
    """

    sign: Sign
    direction: int = 0
    since: int | None = None


class Day(msgspec.Struct, frozen=True):
    """A day's answers on a scale of points or in shares: how many, their sum, and the sum of their squares."""

    n: int
    total: Fraction | int
    squares: Fraction | int


def day_of(low: int, counts: Sequence[int]) -> Day:
    """Return a day's histogram as a `Day`; `low` is the value of the first point."""
    points = range(low, low + len(counts))
    totals = [*map(mul, points, counts)]
    return Day(sum(counts), sum(totals), sum(map(mul, points, totals)))


class Baseline(msgspec.Struct, frozen=True):
    """What days are compared with: the pooled share, and how much days differ beyond chance (0 if they do not)."""

    share: Fraction
    rho: float


class DayLimits(msgspec.Struct, frozen=True):
    """Counts at which a day is unusual; None where a day of that many answers cannot be."""

    low_at_most: int | None
    high_at_least: int | None


def overdispersion(days: Sequence[tuple[int, int]]) -> Baseline | None:
    """Return the pooled share of `days` (k of n each) and their correlation rho, 0 or more.

    rho = max(0, (sum z^2 - (days - 1)) / sum (n - 1)), z with the binomial standard deviation: the moment estimator of
    the beta-binomial's intra-class correlation. None without answers.
    """
    days = [(k, n) for k, n in days if n > 0]
    answers = sum(n for _, n in days)
    if not answers:
        return None
    share = Fraction(sum(k for k, _ in days), answers)
    spare = sum(n - 1 for _, n in days)
    if share in (0, 1) or not spare:
        return Baseline(share, 0.0)
    squares = sum((k - n * share) ** 2 / (n * share * (1 - share)) for k, n in days)
    return Baseline(share, max(0.0, float((squares - (len(days) - 1)) / spare)))


def day_limits(n: int, share: float, rho: float, tail: float = DAY_TAIL) -> DayLimits:
    """Return the counts of n answers whose beta-binomial tail (itself included) is below `tail`.

    Args:
        n: answers of the day.
        share: of the baseline, 0..1.
        rho: of the baseline; 0 is the binomial distribution.
        tail: probability on each side.
    """
    probabilities = _beta_binomial(n, share, rho)
    low, total = None, 0.0
    for k in range(n + 1):
        total += probabilities[k]
        if total >= tail:
            break
        low = k
    high, total = None, 0.0
    for k in range(n, -1, -1):
        total += probabilities[k]
        if total >= tail:
            break
        high = k
    return DayLimits(low, high)


def day_tail(series: int) -> float:
    """Return the tail limit for one of `series` series that are watched together (more than 5 share one limit)."""
    return DAY_TAIL / series if series > 5 else DAY_TAIL


def ewma(values: Sequence[float], start: float = 0.0, weight: float = LAMBDA) -> list[float]:
    """Return the exponentially weighted moving average after each value."""
    averages, average = [], start
    for value in values:
        average += weight * (value - average)
        averages.append(average)
    return averages


def ewma_half_width(step: int, sd: float, weight: float = LAMBDA, width: float = WIDTH) -> float:
    """Return the exact limit of the moving average after `step` values (1 for the first), on either side of the centre.

    Source: Montgomery, Introduction to Statistical Quality Control, 9.2; the limits widen to their final value.
    """
    return width * sd * math.sqrt(weight / (2 - weight) * (1 - (1 - weight) ** (2 * step)))


def standardised(k: int, n: int, base: Baseline) -> float:
    """Return how far a day's share lies from the baseline's, in standard deviations that allow for the drift of days.

    The day's z with the binomial standard deviation, divided by sqrt(1 + (n - 1) rho).
    """
    p = float(base.share)
    spread = math.sqrt(n * p * (1 - p) * (1 + (n - 1) * base.rho))
    return (k - n * p) / spread if spread else 0.0


def judge_share(days: Sequence[tuple[int, int]], series: int = 1) -> Verdict:
    """Judge the last of `days`, a share of k of n each, against the days before it; see `judge_shares`."""
    return judge_shares(days, len(days) - 1, series)[0] if days else Verdict(Sign.LEARNING)


def judge_shares(days: Sequence[tuple[int, int]], first: int, series: int = 1) -> list[Verdict]:
    """Judge each of `days` from place `first` on, a share of k of n each, against the days before it.

    A day is unusual where its beta-binomial tail is below the limit; a change lasts where the moving average of the
    standardised days leaves its limits. The latter goes first: there is at most one alarm for a day.

    Args:
        days: oldest first; days with few answers are passed over.
        first: the place of the first that is judged.
        series: how many series are watched together.
    """
    usable = [place for place, (_, n) in enumerate(days) if n >= LEAST_DAY]
    kept = [days[place] for place in usable]
    ks, ns = _sums(k for k, _ in kept), _sums(n for _, n in kept)
    squares = _sums(k * k / n for k, n in kept)
    shares = [(k / n, 1 / n) for k, n in kept]
    tail = day_tail(series)

    def judged(place: int, start: int, end: int) -> Verdict:
        k, n = days[place]
        yes, answers = ks[end] - ks[start], ns[end] - ns[start]
        p, spare, rho = yes / answers, answers - (end - start), 0.0
        if not 0 < p < 1:
            return _unusual(k, n, p, rho, tail)
        if spare:
            # The sum of z^2 as `overdispersion` has it, from sums over all days before less those too long ago.
            found = (squares[end] - squares[start] - 2 * p * yes + p * p * answers) / (p * (1 - p))
            rho = max(0.0, (found - (end - start - 1)) / spare)
        # `standardised`, by the share and 1/n of each day.
        chance, drift = p * (1 - p) * (1 - rho), p * (1 - p) * rho
        scores = [(q - p) / sqrt(drift + chance * part) for q, part in (*shares[start:end], (k / n, 1 / n))]
        return _lasting(scores, usable[start:end]) or _unusual(k, n, p, rho, tail)

    return _each([n for _, n in days], first, usable, ns, judged)


def judge_mean(days: Sequence[Day]) -> Verdict:
    """Judge the last of `days`, a mean each, against the days before it; see `judge_means`."""
    return judge_means(days, len(days) - 1)[0] if days else Verdict(Sign.LEARNING)


def judge_means(days: Sequence[Day], first: int) -> list[Verdict]:
    """Judge each of `days` from place `first` on, a mean each (an NPS is one of -1, 0, +1), against the days before it.

    Limits are those of the I' chart, its standard deviation not below the pooled one within days.
    """
    usable = [place for place, day in enumerate(days) if day.n >= LEAST_DAY]
    means = [float(day.total / day.n) if day.n else 0.0 for day in days]
    kept = [days[place] for place in usable]
    ns, totals = _sums(day.n for day in kept), _sums(float(day.total) for day in kept)
    within = _sums(float((day.squares * day.n - day.total * day.total) / day.n) for day in kept)
    moves = _sums(_moves([means[place] for place in usable], [day.n for day in kept]))
    weighed = [(means[place], sqrt(days[place].n)) for place in usable]

    def judged(place: int, start: int, end: int) -> Verdict:
        least = math.sqrt(max(0.0, (within[end] - within[start]) / (ns[end] - ns[start] - (end - start))))
        centre = (totals[end] - totals[start]) / (ns[end] - ns[start])
        s = max(least, _TO_SD * (moves[end - 1] - moves[start]) / (end - start - 1))
        if s < 1e-9:
            return Verdict(Sign.USUAL)
        today = means[place], sqrt(days[place].n)
        scores = [(mean - centre) * root / s for mean, root in (*weighed[start:end], today)]
        found = _lasting(scores, usable[start:end])
        if found is not None:
            return found
        return Verdict(Sign.UNUSUAL, 1 if scores[-1] > 0 else -1) if abs(scores[-1]) > 3 else Verdict(Sign.USUAL)

    return _each([day.n for day in days], first, usable, ns, judged)


def _each(
    sizes: Sequence[int],
    first: int,
    usable: Sequence[int],
    ns: Sequence[float],
    judged: Callable[[int, int, int], Verdict],
) -> list[Verdict]:
    """Judge the days from `first` on by the usable ones before each, where these are enough.

    Args:
        sizes: answers of each day.
        first: the first place that is judged.
        usable: the places of days with enough answers.
        ns: sums of their answers, from the beginning.
        judged: judges the day at a place by the usable days from one to before another.
    """
    verdicts = []
    for place in range(first, len(sizes)):
        end = bisect_left(usable, place)
        start = max(0, end - MOST_DAYS)
        few = sizes[place] < LEAST_DAY or end - start < LEAST_DAYS or ns[end] - ns[start] < LEAST_ANSWERS
        verdicts.append(Verdict(Sign.LEARNING) if few else judged(place, start, end))
    return verdicts


def _sums(values: Iterable[float]) -> list[float]:
    """Return the sums of the first 0, 1, 2, ... values."""
    return [0, *accumulate(values)]


def _unusual(k: int, n: int, share: float, rho: float, tail: float) -> Verdict:
    """Return whether k of n is beyond the day's limits, without working out where these are."""
    below = k < n * share
    rare = tail_below(k, n, share, rho, tail) if below else tail_below(n - k, n, 1 - share, rho, tail)
    return Verdict(Sign.UNUSUAL, -1 if below else 1) if rare else Verdict(Sign.USUAL)


def tail_below(k: int, n: int, share: float, rho: float, tail: float = DAY_TAIL) -> bool:
    """Whether k of n or fewer have a beta-binomial probability below `tail`; the same as k <= `low_at_most`.

    Summed from k downward, so that it takes no longer with many answers than it must.
    """
    if share <= 0 or share >= 1:
        return share >= 1 and k < n
    drifts = rho > 0
    a, b = (share * (1 - rho) / rho, (1 - share) * (1 - rho) / rho) if drifts else (0.0, 0.0)
    odds = (1 - share) / share
    term = _probability(k, n, share, rho)
    if not term:
        return k < n * share  # too rare for a float: far out on one side
    total = term
    while k > 0 and total < tail:
        term *= k / (n - k + 1) * ((n - k + b) / (k - 1 + a) if drifts else odds)
        total += term
        k -= 1
        if term < 1e-9 * total:
            break
    return total < tail


def _lasting(scores: Sequence[float], before: Sequence[int]) -> Verdict | None:
    """Return that a change lasts, if the average is outside its limits; it began when it last left the centre.

    One day alone may be so far off that it moves the average out; that is an unusual day, nothing has lasted yet.

    Args:
        scores: of the days before, and of the day itself.
        before: the places of the days before.
    """
    average = sum(map(mul, scores, _WEIGHTS[-len(scores) :]))
    if abs(average) <= _half_width(len(scores)):
        return None
    averages = ewma(scores)
    direction = 1 if averages[-1] > 0 else -1
    began = len(averages) - 1
    while began > 0 and averages[began - 1] * direction > 0:
        began -= 1
    return None if began == len(averages) - 1 else Verdict(Sign.LASTING, direction, before[began])


@lru_cache(MOST_DAYS + 1)
def _half_width(step: int) -> float:
    return ewma_half_width(step, 1.0)


class NormalisedIndividuals(msgspec.Struct, frozen=True):
    """An I' chart: its centre, and the standard deviation of one answer; a mean of n lies within 3 s / sqrt(n)."""

    centre: float
    s: float

    def limits(self, n: int) -> tuple[float, float]:
        """Return the limits of a day of n answers."""
        half = 3 * self.s / math.sqrt(n)
        return self.centre - half, self.centre + half


def i_prime(means: Sequence[float], ns: Sequence[int], least_s: float = 0.0) -> NormalisedIndividuals | None:
    """Return the I' chart of daily means (NPS or a mean answer); None below two days.

    s = sqrt(pi / 2) * mean(|difference of neighbours| / sqrt(1/n1 + 1/n2)), not below `least_s`, the pooled standard
    deviation within days. Source: Taylor, Normalized individuals control chart; Anhoej, prime charts.
    """
    if len(means) < 2:
        return None
    centre = math.fsum(y * n for y, n in zip(means, ns, strict=True)) / sum(ns)
    return NormalisedIndividuals(centre, max(least_s, _TO_SD * math.fsum(_moves(means, ns)) / (len(means) - 1)))


def _moves(means: Sequence[float], ns: Sequence[int]) -> Iterator[float]:
    """Yield how far each mean is from the one before it, in units of one answer."""
    for i in range(1, len(means)):
        yield abs(means[i] - means[i - 1]) / math.sqrt(1 / ns[i] + 1 / ns[i - 1])


def _beta_binomial(n: int, share: float, rho: float) -> list[float]:
    if share <= 0 or share >= 1:
        return [float(k == (n if share >= 1 else 0)) for k in range(n + 1)]
    return [_probability(k, n, share, rho) for k in range(n + 1)]


def _probability(k: int, n: int, share: float, rho: float) -> float:
    ways = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    if rho <= 0:
        return math.exp(ways + k * math.log(share) + (n - k) * math.log1p(-share))
    a, b = share * (1 - rho) / rho, (1 - share) * (1 - rho) / rho
    whole = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) - math.lgamma(n + a + b)
    return math.exp(ways + math.lgamma(k + a) + math.lgamma(n - k + b) + whole)
