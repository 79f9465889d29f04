"""Customer effort: CES 2.0 (agreement 1-7 that it was easy) and the older CES 1.0 (effort 1-5, lower is better)."""

from collections.abc import Sequence
from fractions import Fraction

from kiosk.scores import tally


def agree(counts: Sequence[int]) -> tuple[int, int]:
    """Return how many agree (5-7 of CES 2.0), and how many answered.

    Raises:
        ValueError: there are not seven counts.
    """
    counts = _points(counts, 7, "CES 2.0")
    return sum(counts[4:]), sum(counts)


def net(counts: Sequence[int]) -> Fraction | None:
    """Return the net CES 2.0 in points, 6-7 minus 1-3, for exports only; None without answers."""
    counts = _points(counts, 7, "CES 2.0")
    n = sum(counts)
    return Fraction(100 * (sum(counts[5:]) - sum(counts[:3])), n) if n else None


def low_effort(counts: Sequence[int]) -> tuple[int, int]:
    """Return how many had low effort (1-2 of CES 1.0), and how many answered. Never chart it with CES 2.0.

    Raises:
        ValueError: there are not five counts.
    """
    counts = _points(counts, 5, "CES 1.0")
    return sum(counts[:2]), sum(counts)


def low_effort_net(counts: Sequence[int]) -> Fraction | None:
    """Return the net CES 1.0 in points, low (1-2) minus high (4-5) effort, for exports only; None without answers."""
    counts = _points(counts, 5, "CES 1.0")
    n = sum(counts)
    return Fraction(100 * (sum(counts[:2]) - sum(counts[3:])), n) if n else None


def _points(counts: Sequence[int], points: int, name: str) -> tuple[int, ...]:
    counts = tally.checked(counts)
    if len(counts) != points:
        raise ValueError(f"{name} needs {points} counts, not {len(counts)}")
    return counts
