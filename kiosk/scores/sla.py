"""Attainment of a service level (SLA)."""

from collections.abc import Sequence

import msgspec


class Attainment(msgspec.Struct, frozen=True):
    """Tickets by what became of their service level.

    Attributes:
        met: answered or resolved in time.
        breached: answered or resolved too late.
        open_late: still open and past the target, which counts as missed.
        open_in_time: still open inside the target; in no base, or the figure would rise by opening tickets.
        without: no service level attached; in no base.
    """

    met: int = 0
    breached: int = 0
    open_late: int = 0
    open_in_time: int = 0
    without: int = 0

    @property
    def share(self) -> tuple[int, int]:
        """How many met it, and how many count: met, breached, and open past the target."""
        return self.met, self.met + self.breached + self.open_late


def pooled(parts: Sequence[Attainment]) -> Attainment:
    """Add several days' or desks' tickets; an attainment over several days comes from this, never from an average."""
    return Attainment(
        sum(part.met for part in parts),
        sum(part.breached for part in parts),
        sum(part.open_late for part in parts),
        sum(part.open_in_time for part in parts),
        sum(part.without for part in parts),
    )
