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
        return self is not Tier.NONE and self is not Tier.HIDDEN

    @property
    def shows_figure(self) -> bool:
        """Whether the score, its interval and any percentage may be shown."""
        return self is Tier.FULL or self is Tier.LOW_BASE


def tier(n: int) -> Tier:
    """Return the tier of a figure with `n` answers (0 or more)."""
    if n >= 30:
        return Tier.FULL
    if n >= 10:
        return Tier.LOW_BASE
    if n >= 5:
        return Tier.COUNTS_ONLY
    return Tier.HIDDEN if n >= 1 else Tier.NONE
