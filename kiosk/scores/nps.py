"""The Net Promoter Score: promoters (9-10) minus detractors (0-6), in points from -100 to +100."""

import math
from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction

import msgspec

from kiosk.scores import intervals, tally
from kiosk.scores.intervals import Interval


class Band(StrEnum):
    """The three groups of answers."""

    DETRACTOR = "detractor"
    PASSIVE = "passive"
    PROMOTER = "promoter"


class Split(msgspec.Struct, frozen=True):
    """How many answers fell into each band."""

    detractors: int
    passives: int
    promoters: int

    @property
    def n(self) -> int:
        """The number of answers."""
        return self.detractors + self.passives + self.promoters


class Difference(msgspec.Struct, frozen=True):
    """New NPS minus old, in points: as printed, and by the two-sample adjusted Wald method with its 95 % interval."""

    raw: Fraction
    adjusted: float
    interval: Interval
    p_value: float


def band(answer: object) -> Band | None:
    """Return the band of an answer 0..10, None for a skip (None), which is in no base.

    Raises:
        ValueError: anything else, such as 11, True or the text "9".
    """
    if answer is None:
        return None
    if type(answer) is not int or not 0 <= answer <= 10:
        raise ValueError(f"{answer!r} is not an answer from 0 to 10")
    return Band.DETRACTOR if answer <= 6 else Band.PASSIVE if answer <= 8 else Band.PROMOTER


def split(counts: Sequence[int]) -> Split:
    """Split the eleven counts of the answers 0..10.

    Raises:
        ValueError: there are not eleven counts, or one is negative.
    """
    counts = tally.checked(counts)
    if len(counts) != 11:
        raise ValueError(f"NPS needs the 11 counts of 0..10, not {len(counts)}")
    return Split(sum(counts[:7]), sum(counts[7:9]), sum(counts[9:]))


def score(parts: Split) -> Fraction | None:
    """Return the exact NPS in points, -100..+100; None without answers (0 is a real score)."""
    return Fraction(100 * (parts.promoters - parts.detractors), parts.n) if parts.n else None


def variance(parts: Split) -> Fraction | None:
    """Return the variance of one answer counted -1, 0 or +1 (divisor n); its root over n is the standard error."""
    if not parts.n:
        return None
    net = Fraction(parts.promoters - parts.detractors, parts.n)
    return Fraction(parts.promoters + parts.detractors, parts.n) - net * net


def interval(parts: Split) -> Interval | None:
    """Return the adjusted Wald 95 % interval in points; None without answers.

    It contains the raw score whenever n >= 2. The added answers serve the interval only, never the score.
    """
    bounds = intervals.adjusted_wald(parts.detractors, parts.passives, parts.promoters)
    return None if bounds is None else (100 * bounds[0], 100 * bounds[1])


def difference(old: Split, new: Split) -> Difference | None:
    """Compare two periods by the two-sample adjusted Wald method; None if either has no answers.

    Source: `nps_test` of the R package NPS by B. Rocks: the pseudo-answers are added to each side.
    """
    before, after = score(old), score(new)
    if before is None or after is None:
        return None
    centres, spread = [], 0.0
    for parts in (old, new):
        below, n, above = parts.detractors + 0.75, parts.n + 3, parts.promoters + 0.75
        centres.append((above - below) / n)
        spread += intervals.net_variance(below, n, above)
    error = 100 * math.sqrt(spread)
    adjusted = 100 * (centres[1] - centres[0])
    half = intervals.Z95 * error
    return Difference(
        raw=after - before,
        adjusted=adjusted,
        interval=(adjusted - half, adjusted + half),
        p_value=math.erfc(abs(adjusted) / error / math.sqrt(2)),
    )
