"""How much may be shown of a figure, by the number of answers behind it."""

from enum import StrEnum


class Tier(StrEnum):
    """What a figure of n answers shows, from nothing to everything.

    Statistical offices hide cells below 3 to 5; public health reports suppress scores below 10 and do not stand behind
    fewer than 30.
    """

    NONE = "none"  # n = 0: a dash
    HIDDEN = "hidden"  # 1-4: "fewer than 5 answers", nothing else
    COUNTS_ONLY = "counts_only"  # 5-9: "4 of 6", no percentage, no score
    LOW_BASE = "low_base"  # 10-29: figure and interval, marked; no ranking, no colour
    FULL = "full"  # 30 and more

    @property
    def shows_counts(self) -> bool:
        """Whether the histogram may be shown."""
        return self not in (Tier.NONE, Tier.HIDDEN)

    @property
    def shows_figure(self) -> bool:
        """Whether the score, its interval and any percentage may be shown."""
        return self in (Tier.LOW_BASE, Tier.FULL)


def tier(n: int) -> Tier:
    """Return the tier of a figure with `n` answers (0 or more)."""
    for below, name in ((1, Tier.NONE), (5, Tier.HIDDEN), (10, Tier.COUNTS_ONLY), (30, Tier.LOW_BASE)):
        if n < below:
            return name
    return Tier.FULL
