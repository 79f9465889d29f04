"""One line of the table: what was measured, what it is held against, and the ratio that was promised."""

import statistics
from collections.abc import Sequence

import msgspec


class Row(msgspec.Struct, frozen=True):
    """A measurement beside its yardstick, both taken in the same run.

    Attributes:
        name: what was measured.
        ours: the program's value, in `unit`.
        against: what the yardstick is.
        theirs: the yardstick's value, in `unit`.
        unit: of both.
        most: the highest ratio of the two that keeps the promise, or None.
        limit: the highest value of the program that keeps the promise, or None.
        limited: the value `limit` is about, if it is not `ours`.
        limit_of: what that value is.
        note: spread, counts.
    """

    name: str
    ours: float
    against: str
    theirs: float
    unit: str
    most: float | None = None
    limit: float | None = None
    limited: float | None = None
    limit_of: str = "p95"
    note: str = ""

    @property
    def ratio(self) -> float:
        """The program's value as a multiple of the yardstick's."""
        return self.ours / self.theirs

    @property
    def kept(self) -> bool:
        """Whether what was promised holds."""
        value = self.ours if self.limited is None else self.limited
        return (self.most is None or self.ratio <= self.most) and (self.limit is None or value <= self.limit)

    @property
    def promise(self) -> str:
        """What was promised, in words."""
        parts = [] if self.most is None else [f"<= {self.most:g}x"]
        if self.limit is not None:
            parts.append(f"{f'{self.limit_of} ' if self.limited is not None else ''}<= {self.limit:g} {self.unit}")
        return ", ".join(parts)


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of the values lie."""
    return sorted(values)[round(share * (len(values) - 1))]
