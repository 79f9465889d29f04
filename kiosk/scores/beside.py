"""Service levels, response times and the gap to satisfaction, holding only what may be shown of them."""

from collections.abc import Sequence
from fractions import Fraction

import msgspec

from kiosk.scores import intervals, response_time, rounding
from kiosk.scores.intervals import Interval
from kiosk.scores.tiers import Tier, tier

GAP_LEAST = 30
"""From so many on both sides the gap is a number; from 10 it is marked, below that there is none."""
LEAST_FOR_MEDIAN = 10
HALF, NINE_TENTHS = Fraction(1, 2), Fraction(9, 10)

Times = Sequence[tuple[float, bool]]
"""Minutes until the response, or until now, and whether it has come."""


class Share(msgspec.Struct, frozen=True):
    """k of n, and in percent with its Wilson interval where n allows it.

    k and n are None below 5, and where `withheld` says that they would give a smaller cell away by subtraction.
    """

    k: int | None
    n: int | None
    tier: Tier
    percent: float | None = None
    interval: Interval | None = None
    withheld: bool = False


class Wait(msgspec.Struct, frozen=True):
    """Response times in minutes, by one clock.

    Attributes:
        n: tickets, those that wait among them.
        waiting: of these, still without a response: lower bounds, so the quantiles are those of Kaplan and Meier.
        median: None below 10 tickets, and where more than half still wait longer than any known response took.
        median_interval: by order statistics; None while any wait, and its sides while there are too few.
        p90: None below 20 tickets, and where it is not reached yet.
        p90_interval: the same of the 90th percentile.
        mean: pulled up by long waits; None while any wait, since it would leave out the longest.
    """

    n: int
    waiting: int
    median: float | None = None
    median_interval: response_time.Bounds | None = None
    p90: float | None = None
    p90_interval: response_time.Bounds | None = None
    mean: float | None = None

    @property
    def low_base(self) -> bool:
        """Whether what is shown is of fewer than 30 tickets."""
        return tier(self.n) is Tier.LOW_BASE


class Gap(msgspec.Struct, frozen=True):
    """SLA attainment less CSAT in percentage points, with Newcombe's interval; `low_base` where one n is below 30."""

    points: float
    interval: Interval
    low_base: bool

    @property
    def clear(self) -> bool:
        """Whether the interval leaves out zero."""
        return not self.interval[0] <= 0 <= self.interval[1]


def share(k: int, n: int) -> Share:
    """Return k of n with what its tier allows to be shown."""
    level = tier(n)
    if level is Tier.HIDDEN:
        return Share(None, None, level)
    bounds = intervals.wilson(k, n) if level.shows_figure else None
    if bounds is None:
        return Share(k, n, level)
    return Share(k, n, level, 100 * k / n, (100 * bounds[0], 100 * bounds[1]))


def gap(level: Share, liked: Share) -> Gap | None:
    """Return how far a service level is above the satisfaction, in points; None below 10 on either side.

    Two different constructs are subtracted: zero means nothing, and only the change of the gap does.
    """
    if level.k is None or level.n is None or liked.k is None or liked.n is None:
        return None
    if not (level.tier.shows_figure and liked.tier.shows_figure):
        return None
    bounds = intervals.newcombe(level.k, level.n, liked.k, liked.n)
    assert bounds is not None
    points = 100 * (Fraction(level.k, level.n) - Fraction(liked.k, liked.n))
    return Gap(float(points), (100 * bounds[0], 100 * bounds[1]), min(level.n, liked.n) < GAP_LEAST)


def wait(times: Times) -> Wait:
    """Return the figures of response times."""
    minutes, answered = [time for time, _ in times], [done for _, done in times]
    n, waiting = len(times), answered.count(False)
    if n < LEAST_FOR_MEDIAN:
        return Wait(n, waiting)
    many = n >= response_time.LEAST_FOR_P90
    if waiting:
        median, p90 = (response_time.waiting_quantile(minutes, answered, q) for q in (HALF, NINE_TENTHS))
        return Wait(n, waiting, median, None, p90 if many else None)
    return Wait(
        n,
        0,
        response_time.quantile(minutes, HALF),
        response_time.quantile_interval(minutes, HALF),
        response_time.quantile(minutes, NINE_TENTHS) if many else None,
        response_time.quantile_interval(minutes, NINE_TENTHS) if many else None,
        response_time.mean(minutes),
    )


def duration(minutes: float) -> str:
    """Write a time: below 90 minutes as `34 min`, below 48 hours as `5 h 20 min`, else in days such as `2.5 days`."""
    whole = int(rounding.half_away(minutes))
    if whole < 90:
        return f"{whole} min"
    if whole < 48 * 60:
        return f"{whole // 60} h {whole % 60} min"
    return f"{rounding.number(minutes / 1440, 1)} days"
