"""How two series moved together: rank correlation, with an interval that allows for neighbouring weeks being alike."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from kiosk.scores.intervals import Interval
from kiosk.scores.response_time import quantile

BLOCK = 4
"""Neighbours that are drawn together."""
RESAMPLES = 2000

Pairs = Sequence[tuple[float, float]]


def spearman(pairs: Pairs) -> float | None:
    """Return Spearman's rank correlation, -1..1, ties with their mean rank; None if one side never changes."""
    first, second = ([*_ranks([pair[side] for pair in pairs])] for side in (0, 1))
    mean = (len(pairs) + 1) / 2
    across = sum((a - mean) * (b - mean) for a, b in zip(first, second, strict=True))
    spread = sum((a - mean) ** 2 for a in first) * sum((b - mean) ** 2 for b in second)
    return across / spread**0.5 if spread else None


def block_interval(pairs: Pairs) -> Interval:
    """Return the 95 % percentile interval of Spearman's rho by the moving-block bootstrap (Künsch 1989).

    Blocks of 4 neighbours are drawn, 2,000 times, the same for the same pairs.

    Raises:
        ValueError: there are fewer pairs than a block has.
    """
    if len(pairs) < BLOCK:
        raise ValueError(f"{len(pairs)} pairs are fewer than a block of {BLOCK}")
    source = random.Random(len(pairs))
    blocks = [pairs[start : start + BLOCK] for start in range(len(pairs) - BLOCK + 1)]
    found = []
    for _ in range(RESAMPLES):
        drawn = [pair for block in source.choices(blocks, k=-(-len(pairs) // BLOCK)) for pair in block]
        rho = spearman(drawn[: len(pairs)])
        if rho is not None:
            found.append(rho)
    low, high = (quantile(found or [0.0], share) for share in (Fraction(1, 40), Fraction(39, 40)))
    assert low is not None
    assert high is not None
    return low, high


def _ranks(values: Sequence[float]) -> Iterator[float]:
    places: dict[float, list[int]] = defaultdict(list)
    for place, value in enumerate(sorted(values), 1):
        places[value].append(place)
    return (sum(places[value]) / len(places[value]) for value in values)
