"""The histogram every score is computed from: counts of answers per point, lowest point first."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import count
from operator import mul


def checked(counts: Sequence[int]) -> tuple[int, ...]:
    """Return the counts as a tuple.

    Raises:
        ValueError: there is no point at all, or a count is negative.
    """
    if not counts:
        raise ValueError("a histogram needs at least one point")
    if min(counts) < 0:
        raise ValueError(f"a count cannot be negative: {tuple(counts)}")
    return tuple(counts)


def counted(answers: Iterable[int], low: int, high: int) -> tuple[int, ...]:
    """Count answers into a histogram of the points `low` to `high`.

    Raises:
        ValueError: an answer lies outside the scale.
    """
    counts = [0] * (high - low + 1)
    for answer in answers:
        if not low <= answer <= high:
            raise ValueError(f"answer {answer} is outside the scale {low}..{high}")
        counts[answer - low] += 1
    return tuple(counts)


def pooled(histograms: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """Add histograms of the same question point by point.

    Scores over several days come from this, never from an average of daily scores.

    Raises:
        ValueError: there is none, or they differ in their number of points and so must not be merged.
    """
    parts = [checked(counts) for counts in histograms]
    if len({len(counts) for counts in parts}) != 1:
        raise ValueError("only histograms with the same number of points can be pooled")
    return tuple(map(sum, zip(*parts, strict=True)))


def total(low: int, counts: Sequence[int]) -> int:
    """Return the sum of all answers. `low` is the value of the first point."""
    weighted: int = sum(map(mul, count(low), counts))
    return weighted


def mean(low: int, counts: Sequence[int]) -> Fraction | None:
    """Return the exact mean answer, None without answers. `low` is the value of the first point."""
    n = sum(counts)
    return Fraction(total(low, counts), n) if n else None


def variance(counts: Sequence[int]) -> Fraction | None:
    """Return the exact sample variance (divisor n-1) of the answers, None below two answers."""
    n = sum(counts)
    if n < 2:
        return None
    return Fraction(_spread(n, counts), n * (n - 1))


def mean_and_variance(low: int, counts: Sequence[int]) -> tuple[float, float] | None:
    """Return both as the nearest floats, from whole numbers alone; None below two answers."""
    n = sum(counts)
    return None if n < 2 else (total(low, counts) / n, _spread(n, counts) / (n * (n - 1)))


def _spread(n: int, counts: Sequence[int]) -> int:
    """Return n times the sum of the squared distances from the mean, which is a whole number."""
    weighted: list[int] = [*map(mul, count(), counts)]
    first = sum(weighted)
    second: int = sum(map(mul, count(), weighted))
    return n * second - first * first


def pomp(counts: Sequence[int]) -> Fraction | None:
    """Return the mean rescaled to 0..100 (percent of maximum possible), None without answers.

    It is a rough common metric for scales of different lengths and must be labelled so: it is not a CSAT percentage.
    """
    middle = mean(0, counts)
    return None if middle is None or len(counts) < 2 else 100 * middle / (len(counts) - 1)
