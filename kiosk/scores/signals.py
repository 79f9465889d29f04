"""Change or noise: which day is unusual, and when a change lasts.

No single chart serves 5 and 200 answers a day: ordinary limits cry wolf at small n (skew) and at large n (days differ
by more than chance). So days are judged by exact beta-binomial tails, and only a moving average may say that something
goes up or down.
"""

import math
from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction

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
    total: Fraction
    squares: Fraction


def day_of(low: int, counts: Sequence[int]) -> Day:
    """Return a day's histogram as a `Day`; `low` is the value of the first point."""
    points = [(low + place, count) for place, count in enumerate(counts)]
    return Day(
        sum(counts),
        Fraction(sum(value * count for value, count in points)),
        Fraction(sum(value * value * count for value, count in points)),
    )


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
    """Judge the last of `days`, a share of k of n each, against the days before it.

    A day is unusual where its beta-binomial tail is below the limit; a change lasts where the moving average of the
    standardised days leaves its limits. The latter goes first: there is at most one alarm for a day.

    Args:
        days: oldest first; days with few answers are passed over.
        series: how many series are watched together.
    """
    kept = _comparable([n for _, n in days])
    if kept is None:
        return Verdict(Sign.LEARNING)
    before, (k, n) = [days[place] for place in kept], days[-1]
    base = overdispersion(before)
    assert base is not None
    found = _lasting([standardised(*day, base) for day in [*before, (k, n)]], [*kept, len(days) - 1])
    if found is not None:
        return found
    limits = day_limits(n, float(base.share), base.rho, day_tail(series))
    if limits.low_at_most is not None and k <= limits.low_at_most:
        return Verdict(Sign.UNUSUAL, -1)
    if limits.high_at_least is not None and k >= limits.high_at_least:
        return Verdict(Sign.UNUSUAL, 1)
    return Verdict(Sign.USUAL)


def judge_mean(days: Sequence[Day]) -> Verdict:
    """Judge the last of `days`, a mean each (an NPS is the mean of -1, 0 and +1), against the days before it.

    Limits are those of the I' chart, its standard deviation not below the pooled one within days.
    """
    kept = _comparable([day.n for day in days])
    if kept is None:
        return Verdict(Sign.LEARNING)
    before, today = [days[place] for place in kept], days[-1]
    within = sum(float(day.squares - day.total**2 / day.n) for day in before) / sum(day.n - 1 for day in before)
    chart = i_prime([float(day.total / day.n) for day in before], [day.n for day in before], math.sqrt(within))
    assert chart is not None
    if not chart.s:
        return Verdict(Sign.USUAL)
    scores = [(float(day.total / day.n) - chart.centre) * math.sqrt(day.n) / chart.s for day in [*before, today]]
    found = _lasting(scores, [*kept, len(days) - 1])
    if found is not None:
        return found
    return Verdict(Sign.UNUSUAL, 1 if scores[-1] > 0 else -1) if abs(scores[-1]) > 3 else Verdict(Sign.USUAL)


def _comparable(ns: Sequence[int]) -> list[int] | None:
    """Return the places of the days that the last one is compared with; None where there is too little to say."""
    kept = [place for place, n in enumerate(ns[:-1]) if n >= LEAST_DAY][-MOST_DAYS:]
    if not ns or ns[-1] < LEAST_DAY or len(kept) < LEAST_DAYS or sum(ns[place] for place in kept) < LEAST_ANSWERS:
        return None
    return kept


def _lasting(scores: Sequence[float], places: Sequence[int]) -> Verdict | None:
    """Return that a change lasts, if the average is outside its limits; it began when it last left the centre.

    One day alone may be so far off that it moves the average out; that is an unusual day, nothing has lasted yet.
    """
    averages = ewma(scores)
    if abs(averages[-1]) <= ewma_half_width(len(averages), 1.0):
        return None
    direction = 1 if averages[-1] > 0 else -1
    began = len(averages) - 1
    while began > 0 and averages[began - 1] * direction > 0:
        began -= 1
    return None if began == len(averages) - 1 else Verdict(Sign.LASTING, direction, places[began])


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
    moves = [abs(means[i + 1] - means[i]) / math.sqrt(1 / ns[i] + 1 / ns[i + 1]) for i in range(len(means) - 1)]
    return NormalisedIndividuals(centre, max(least_s, math.sqrt(math.pi / 2) * math.fsum(moves) / len(moves)))


def _beta_binomial(n: int, share: float, rho: float) -> list[float]:
    if share <= 0 or share >= 1:
        return [float(k == (n if share >= 1 else 0)) for k in range(n + 1)]
    ways = [math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) for k in range(n + 1)]
    if rho <= 0:
        yes, no = math.log(share), math.log1p(-share)
        return [math.exp(ways[k] + k * yes + (n - k) * no) for k in range(n + 1)]
    a, b = share * (1 - rho) / rho, (1 - share) * (1 - rho) / rho
    whole = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) - math.lgamma(n + a + b)
    return [math.exp(ways[k] + math.lgamma(k + a) + math.lgamma(n - k + b) + whole) for k in range(n + 1)]
