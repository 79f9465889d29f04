"""What may be shown of one question's answers: the score with its n, interval and split, by the tier of n."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

import msgspec

from kiosk.scores import ces, csat, intervals, nps, rounding, tally
from kiosk.scores.intervals import Interval
from kiosk.scores.suppression import STAFF_LEAST
from kiosk.scores.tiers import Tier, tier

Unit = Literal["", "%", "mean"]
"""Of a headline: points with a sign (NPS), a percentage, or a mean on the question's own scale."""

Rounded = tuple[Fraction, Fraction]

_UNITS: dict[str, Unit] = {"nps": "", "csat": "%", "ces": "%", "choice": "%", "scale": "mean"}
_SHARES = ("csat", "ces")
_WITH_MEAN = ("csat", "ces", "scale")
_MEAN_DECIMALS = 2


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

    Only counts are held; each figure is computed from them when it is asked for, since a table of a year's days shows
    few of the figures of each day.

    Attributes:
        kind: `csat`, `ces`, `nps`, `scale` or `choice`.
        low: the value of the first of the counts.
        n: the number of people who answered; at tier `hidden` say "fewer than 5" instead.
        counts: the histogram, lowest point first; empty at the tiers `none` and `hidden`.
        tier: how much is shown.
        split: name and number of each of `parts`.
        least: from how many answers on anything is shown.
    """

    kind: str
    low: int
    n: int
    counts: tuple[int, ...]
    tier: Tier
    split: tuple[tuple[str, int], ...]
    least: int = STAFF_LEAST

    @property
    def unit(self) -> Unit:
        """`""` for signed points, `"%"`, or `"mean"`."""
        return _UNITS[self.kind]

    @property
    def decimals(self) -> int:
        """The decimals of the rounded headline and its interval."""
        if self.kind == "scale":
            return _MEAN_DECIMALS
        return 0 if self.kind == "nps" else rounding.share_decimals(self.n)

    @property
    def value(self) -> float | None:
        """The unrounded headline: NPS points, percent satisfied (csat) or agreeing (ces), the mean (scale).

        None below 10 answers and for a choice, which has no headline.
        """
        exact = self._exact()
        return None if exact is None else exact[0] / exact[1]

    @property
    def interval(self) -> Interval | None:
        """The headline's 95 % interval in the same unit; None without one (a mean of equal answers has none)."""
        if not self.tier.shows_figure:
            return None
        if self.kind in _SHARES:
            return _percent_interval(self.split[0][1], self.n)
        if self.kind == "nps":
            return nps.interval(nps.Split(*(k for _, k in self.split)))
        return self.mean_interval

    @property
    def shown(self) -> Fraction | None:
        """The rounded headline, for a screen that writes its own digits."""
        exact = self._exact()
        return None if exact is None else rounding.half_away(Fraction(*exact), self.decimals)

    @property
    def shown_interval(self) -> Rounded | None:
        """The rounded interval, same precision."""
        return _rounded(self.interval, self.decimals)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The split of the answers; empty at the tiers `none` and `hidden`, and for a scale.

        nps: detractors, passives, promoters; csat: satisfied, others; ces: agree, others; choice: one part per option,
        named by its number.
        """
        if not self.tier.shows_figure:
            return tuple(Part(name, k, None, None, None) for name, k in self.split)
        return tuple(_part(name, k, self.n) for name, k in self.split)

    @property
    def mean(self) -> float | None:
        """The mean answer as a second figure (csat, ces, scale), None below 10 answers."""
        exact = self._exact_mean()
        return None if exact is None else exact[0] / exact[1]

    @property
    def mean_interval(self) -> Interval | None:
        """Student's 95 % interval of the mean."""
        if self.kind not in _WITH_MEAN or not self.tier.shows_figure:
            return None
        return intervals.mean_interval(self.low, self.counts)

    @property
    def mean_shown(self) -> Fraction | None:
        """The mean rounded to two decimals."""
        exact = self._exact_mean()
        return None if exact is None else rounding.half_away(Fraction(*exact), _MEAN_DECIMALS)

    @property
    def mean_shown_interval(self) -> Rounded | None:
        """The mean's interval, rounded to two decimals."""
        return _rounded(self.mean_interval, _MEAN_DECIMALS)

    @property
    def text(self) -> str:
        """The headline in plain English typography: `+60`, `70 %`, `4 of 6`, `fewer than 5 answers`, `—`."""
        if not self.tier.shows_counts:
            return f"fewer than {self.least} answers" if self.n else rounding.NO_FIGURE
        exact = self._exact()
        if exact is None:
            return f"{self.split[0][1]} of {self.n}" if self.kind in _SHARES else f"{self.n} answers"
        written = rounding.ratio(*exact, self.decimals, signed=self.unit == "")
        return f"{written}{rounding.NO_BREAK_SPACE}%" if self.unit == "%" else written

    @property
    def interval_text(self) -> str:
        """The headline's interval, such as `45 to 71` or `56–81 %`; empty where none is shown."""
        bounds = self.interval
        if bounds is None:
            return ""
        text = rounding.span(*bounds, self.decimals, signed=self.unit == "")
        return f"{text}{rounding.NO_BREAK_SPACE}%" if self.unit == "%" else text

    @property
    def mean_text(self) -> str:
        """The mean, such as `3.80`; empty where it is not shown."""
        exact = self._exact_mean()
        return "" if exact is None else rounding.ratio(*exact, _MEAN_DECIMALS)

    @property
    def mean_interval_text(self) -> str:
        """The mean's interval, such as `3.48–4.12`; empty where it is not shown."""
        bounds = self.mean_interval
        return "" if bounds is None else rounding.span(*bounds, _MEAN_DECIMALS)

    @property
    def note(self) -> str:
        """`no answers`, `low base` or nothing."""
        if self.tier is Tier.NONE:
            return "no answers"
        return "low base" if self.tier is Tier.LOW_BASE else ""

    def _exact(self) -> tuple[int, int] | None:
        """Return the headline as a fraction, not reduced."""
        if not self.tier.shows_figure or self.kind == "choice":
            return None
        if self.kind in _SHARES:
            return 100 * self.split[0][1], self.n
        if self.kind == "nps":
            return 100 * (self.split[2][1] - self.split[0][1]), self.n
        return self._exact_mean()

    def _exact_mean(self) -> tuple[int, int] | None:
        if self.kind not in _WITH_MEAN or not self.tier.shows_figure:
            return None
        return tally.total(self.low, self.counts), self.n


def summarise(
    kind: str,
    low: int,
    counts: Sequence[int],
    *,
    satisfied_from: int | None = None,
    base: int | None = None,
    least: int = STAFF_LEAST,
) -> Summary:
    """Summarise the histogram of one question.

    Args:
        kind: `csat`, `ces`, `nps`, `scale` or `choice`.
        low: the value of the first of the counts.
        counts: how many people chose each point, lowest first; for a choice, each option.
        satisfied_from: the lowest answer that counts as satisfied (csat only); None takes the rule for the number of
            points.
        base: how many people answered a choice of several options; None where each chose one.
        least: from how many answers on anything may be shown.

    Raises:
        ValueError: the kind is unknown, or the counts or the base do not fit it.
    """
    counts = tally.checked(counts)
    n = sum(counts) if base is None else base
    if base is not None and (kind != "choice" or base < max(counts)):
        raise ValueError(f"a base of {base} does not fit a {kind} with counts {counts}")
    split = _split(kind, low, counts, n, satisfied_from)
    level = Tier.HIDDEN if 0 < n < least else tier(n)
    if not level.shows_counts:
        counts, split = (), ()
    return Summary(kind=kind, low=low, n=n, counts=counts, tier=level, split=split, least=least)


def _split(
    kind: str, low: int, counts: tuple[int, ...], n: int, satisfied_from: int | None
) -> tuple[tuple[str, int], ...]:
    if satisfied_from is not None and kind != "csat":
        raise ValueError(f"only CSAT has a rule for who is satisfied, not {kind}")
    match kind:
        case "nps":
            if low != 0:
                raise ValueError(f"NPS starts at 0, not {low}")
            split = nps.split(counts)
            return ("detractors", split.detractors), ("passives", split.passives), ("promoters", split.promoters)
        case "csat":
            k, _ = csat.satisfied(low, counts, satisfied_from)
            return ("satisfied", k), ("others", n - k)
        case "ces":
            if low != 1:
                raise ValueError(f"CES 2.0 starts at 1, not {low}")
            k, _ = ces.agree(counts)
            return ("agree", k), ("others", n - k)
        case "scale":
            return ()
        case "choice":
            return tuple((str(low + place), count) for place, count in enumerate(counts))
    raise ValueError(f"no score is known for a question of kind {kind!r}")


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
