"""Retention (CRR) from a roster, and returning requesters from the ids in two windows."""

from collections.abc import Collection, Hashable
from fractions import Fraction

import msgspec

LEAST_BASE = 10
"""Below this many at the start no percentage is shown."""


class Retention(msgspec.Struct, frozen=True):
    """How many there were at the start (S) and at the end (E), and how many of the latter were new (N)."""

    at_start: int
    at_end: int
    new: int

    def __post_init__(self) -> None:
        """Refuse counts that no roster can give.

        Raises:
            ValueError: a count is negative, more are new than there are, or more stayed than there were.
        """
        if min(self.at_start, self.at_end, self.new) < 0:
            raise ValueError("a count cannot be negative")
        if self.new > self.at_end:
            raise ValueError(f"{self.new} are new of {self.at_end} in all")
        if self.stayed > self.at_start:
            raise ValueError(f"{self.stayed} stayed of {self.at_start}")

    @property
    def stayed(self) -> int:
        """How many were there both times (E - N)."""
        return self.at_end - self.new

    @property
    def rate(self) -> Fraction | None:
        """The retention in percent, 100 (E - N) / S, 0..100; None if nobody was there at the start.

        Source: the customer retention rate as the field defines it. From tickets it must be called "returning
        requesters": a person who needs no help again is not a lost customer.
        """
        return Fraction(100 * self.stayed, self.at_start) if self.at_start else None


def returning(before: Collection[Hashable], now: Collection[Hashable]) -> Retention:
    """Compare the ids seen in two windows of equal length; an id counts once however often it was seen."""
    earlier, later = set(before), set(now)
    return Retention(len(earlier), len(later), len(later - earlier))
