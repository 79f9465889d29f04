"""How far visitors went: opened by staff, started, first answer, completed, comment; and the response rate."""

from fractions import Fraction

from msgspec import Struct

from kiosk.scores import intervals, rounding
from kiosk.scores.tiers import Tier, tier

FELL_OFF_BELOW = Fraction(4, 5)
"""Where the second question has less than this share of the first one's answers, it is said (partial answers)."""


class Step(Struct, frozen=True):
    """One step; `n` is None where it is not told, since so few people started."""

    name: str
    n: int | None


class Rate(Struct, frozen=True):
    """The share of the visits opened by staff that somebody began, with Wilson's 95 % interval, all in percent.

    Attributes:
        base: how many visits were opened and are over: used, or run out unused.
        tier: how much may be shown of it.
        value: 0..100, or None below the tier that shows figures.
        interval: the same.
        text: the share rounded, such as "62 %"; "8 of 9" or words where there is no figure.
        interval_text: rounded too, or empty.
    """

    base: int
    tier: Tier
    value: float | None = None
    interval: tuple[float, float] | None = None
    text: str = rounding.NO_FIGURE
    interval_text: str = ""


class Way(Struct, frozen=True):
    """The steps in order, the first being `armed` only where staff open visits, and then the response rate."""

    steps: tuple[Step, ...]
    rate: Rate | None = None


def way(started: int, answered: int, completed: int, commented: int, *, used: int = 0, expired: int = 0) -> Way:
    """Return how far visitors went, as far as it may be told.

    Args:
        started: responses begun.
        answered: of these, with a first answer.
        completed: of these, to the end.
        commented: with a comment.
        used: visits opened by staff that somebody began.
        expired: visits opened by staff that nobody began.
    """
    told = tier(started).shows_counts or not started
    counts = {"started": started, "answered": answered, "completed": completed, "commented": commented}
    steps = tuple(Step(name, n if told else None) for name, n in counts.items())
    opened = used + expired
    if not opened:
        return Way(steps)
    return Way((Step("armed", opened if tier(opened).shows_counts else None), *steps), rate(used, opened))


def rate(used: int, opened: int) -> Rate:
    """Return the response rate: `used` of `opened` visits, as much as may be shown of it."""
    level = tier(opened)
    if not level.shows_counts:
        return Rate(opened, level, text="fewer than 5" if opened else rounding.NO_FIGURE)
    if not level.shows_figure:
        return Rate(opened, level, text=f"{used} of {opened}")
    bounds = intervals.wilson(used, opened)
    assert bounds is not None
    low, high = 100 * bounds[0], 100 * bounds[1]
    decimals = rounding.share_decimals(opened)
    share = Fraction(100 * used, opened)
    return Rate(
        opened,
        level,
        float(share),
        (low, high),
        rounding.percentage(share, decimals),
        f"{rounding.span(low, high, decimals)}{rounding.NO_BREAK_SPACE}%",
    )


def fell_off(first: int, second: int) -> bool:
    """Whether so many left between the first question and the second that it must be said with their figures."""
    return Fraction(second) < FELL_OFF_BELOW * first
