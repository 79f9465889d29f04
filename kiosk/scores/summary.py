"""What may be shown of one question's answers: the score with its n, interval and split, by the tier of n."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

import msgspec

from kiosk.scores import ces, csat, intervals, nps, rounding, tally
from kiosk.scores.intervals import Interval
from kiosk.scores.tiers import Tier, tier

Unit = Literal["", "%", "mean"]
"""Of a headline: points with a sign (NPS), a percentage, or a mean on the question's own scale."""

Rounded = tuple[Fraction, Fraction]


class Part(msgspec.Struct, frozen=True):
    """One part of the split of the answers.

    `share` and `interval` (Wilson) are percentages 0..100, `shown` is the rounded share; all are None below 10 answers.
    Shares that are rounded one by one may add up to 99 or 101, and are left so.
    """

    name: str
    n: int
    share: float | None
    interval: Interval | None
    shown: Fraction | None


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one question, holding only what its tier allows to be shown.

    Attributes:
        kind: `csat`, `ces`, `nps`, `scale` or `choice`.
        low: the value of the first of the counts.
        n: the number of people who answered; at tier `hidden` say "fewer than 5" instead.
        counts: the histogram, lowest point first; empty at the tiers `none` and `hidden`.
        tier: how much is shown.
        value: the unrounded headline: NPS points, percent satisfied (csat) or agreeing (ces), the mean (scale); None
            below 10 answers and for a choice, which has no headline.
        interval: its 95 % interval in the same unit; None without one (a mean of equal answers has none).
        shown: the rounded headline, for a screen that writes its own digits.
        shown_interval: the rounded interval, same precision.
        decimals: the decimals of both.
        unit: `""` for signed points, `"%"`, or `"mean"`.
        parts: the split; nps: detractors, passives, promoters; csat: satisfied, others; ces: agree, others; choice:
            one part per option, named by its number. Empty at the tiers `none` and `hidden`, and for a scale.
        mean: the mean answer as a second figure (csat, ces, scale), None below 10 answers.
        mean_interval: Student's 95 % interval of the mean.
        mean_shown: the mean rounded to two decimals.
        mean_shown_interval: its interval, rounded to two decimals.
        text: the headline in plain English typography: `+60`, `70 %`, `4 of 6`, `fewer than 5 answers`, `—`.
        interval_text: `45 to 71` or `56–81 %`; empty where no interval is shown.
        mean_text: the mean, such as `3.80`; empty where it is not shown.
        mean_interval_text: its interval, such as `3.48–4.12`; empty where it is not shown.
        note: `no answers`, `low base` or nothing.
    """

    kind: str
    low: int
    n: int
    counts: tuple[int, ...]
    tier: Tier
    value: float | None = None
    interval: Interval | None = None
    shown: Fraction | None = None
    shown_interval: Rounded | None = None
    decimals: int = 0
    unit: Unit = ""
    parts: tuple[Part, ...] = ()
    mean: float | None = None
    mean_interval: Interval | None = None
    mean_shown: Fraction | None = None
    mean_shown_interval: Rounded | None = None
    text: str
    interval_text: str = ""
    mean_text: str = ""
    mean_interval_text: str = ""
    note: str = ""


class _Headline(msgspec.Struct, frozen=True):
    """The exact headline of a kind, before the tier decides what is shown of it."""

    unit: Unit
    decimals: int
    value: Fraction | None
    interval: Interval | None
    parts: tuple[tuple[str, int], ...]
    few: str  # what the tier counts_only writes
    has_mean: bool


def summarise(
    kind: str,
    low: int,
    counts: Sequence[int],
    *,
    satisfied_from: int | None = None,
    base: int | None = None,
) -> Summary:
    """Summarise the histogram of one question.

    Args:
        kind: `csat`, `ces`, `nps`, `scale` or `choice`.
        low: the value of the first of the counts.
        counts: how many people chose each point, lowest first; for a choice, each option.
        satisfied_from: the lowest answer that counts as satisfied (csat only); None takes the rule for the number of
            points.
        base: how many people answered a choice of several options; None where each chose one.

    Raises:
        ValueError: the kind is unknown, or the counts or the base do not fit it.
    """
    counts = tally.checked(counts)
    n = sum(counts) if base is None else base
    if base is not None and (kind != "choice" or base < max(counts)):
        raise ValueError(f"a base of {base} does not fit a {kind} with counts {counts}")
    head = _headline(kind, low, counts, n, satisfied_from)
    level = tier(n)
    if not level.shows_counts:
        return Summary(
            kind=kind,
            low=low,
            n=n,
            counts=(),
            tier=level,
            decimals=head.decimals,
            unit=head.unit,
            text="fewer than 5 answers" if n else rounding.NO_FIGURE,
            note="" if n else "no answers",
        )
    if not level.shows_figure:
        return Summary(
            kind=kind,
            low=low,
            n=n,
            counts=counts,
            tier=level,
            decimals=head.decimals,
            unit=head.unit,
            parts=tuple(Part(name, k, None, None, None) for name, k in head.parts),
            text=head.few,
        )
    mean = tally.mean(low, counts) if head.has_mean else None
    mean_interval = intervals.mean_interval(low, counts) if head.has_mean else None
    return Summary(
        kind=kind,
        low=low,
        n=n,
        counts=counts,
        tier=level,
        value=None if head.value is None else float(head.value),
        interval=head.interval,
        shown=None if head.value is None else rounding.half_away(head.value, head.decimals),
        shown_interval=_rounded(head.interval, head.decimals),
        decimals=head.decimals,
        unit=head.unit,
        parts=tuple(_part(name, k, n) for name, k in head.parts),
        mean=None if mean is None else float(mean),
        mean_interval=mean_interval,
        mean_shown=None if mean is None else rounding.half_away(mean, 2),
        mean_shown_interval=_rounded(mean_interval, 2),
        text=head.few if head.value is None else _text(head.value, head),
        interval_text="" if head.interval is None else _interval_text(head.interval, head),
        mean_text="" if mean is None else rounding.number(mean, 2),
        mean_interval_text="" if mean_interval is None else rounding.span(*mean_interval, 2),
        note="low base" if level is Tier.LOW_BASE else "",
    )


def _headline(kind: str, low: int, counts: tuple[int, ...], n: int, satisfied_from: int | None) -> _Headline:
    if satisfied_from is not None and kind != "csat":
        raise ValueError(f"only CSAT has a rule for who is satisfied, not {kind}")
    several = f"{n} answers"
    match kind:
        case "nps":
            if low != 0:
                raise ValueError(f"NPS starts at 0, not {low}")
            split = nps.split(counts)
            parts = tuple((name, getattr(split, name)) for name in ("detractors", "passives", "promoters"))
            return _Headline("", 0, nps.score(split), nps.interval(split), parts, several, has_mean=False)
        case "csat":
            k, _ = csat.satisfied(low, counts, satisfied_from)
            return _share("satisfied", k, n)
        case "ces":
            if low != 1:
                raise ValueError(f"CES 2.0 starts at 1, not {low}")
            k, _ = ces.agree(counts)
            return _share("agree", k, n)
        case "scale":
            mean = tally.mean(low, counts)
            return _Headline("mean", 2, mean, intervals.mean_interval(low, counts), (), several, has_mean=True)
        case "choice":
            parts = tuple((str(low + place), count) for place, count in enumerate(counts))
            return _Headline("%", rounding.share_decimals(n), None, None, parts, several, has_mean=False)
    raise ValueError(f"no score is known for a question of kind {kind!r}")


def _share(name: str, k: int, n: int) -> _Headline:
    return _Headline(
        unit="%",
        decimals=rounding.share_decimals(n),
        value=Fraction(100 * k, n) if n else None,
        interval=_percent_interval(k, n),
        parts=((name, k), ("others", n - k)),
        few=f"{k} of {n}",
        has_mean=True,
    )


def _part(name: str, k: int, n: int) -> Part:
    share = Fraction(100 * k, n)
    return Part(name, k, float(share), _percent_interval(k, n), rounding.half_away(share, rounding.share_decimals(n)))


def _percent_interval(k: int, n: int) -> Interval | None:
    bounds = intervals.wilson(k, n)
    return None if bounds is None else (100 * bounds[0], 100 * bounds[1])


def _rounded(interval: Interval | None, decimals: int) -> Rounded | None:
    if interval is None:
        return None
    return rounding.half_away(interval[0], decimals), rounding.half_away(interval[1], decimals)


def _text(value: Fraction, head: _Headline) -> str:
    if head.unit == "%":
        return rounding.percentage(value, head.decimals)
    return rounding.number(value, head.decimals, signed=head.unit == "")


def _interval_text(interval: Interval, head: _Headline) -> str:
    text = rounding.span(*interval, head.decimals, signed=head.unit == "")
    return f"{text}{rounding.NO_BREAK_SPACE}%" if head.unit == "%" else text
