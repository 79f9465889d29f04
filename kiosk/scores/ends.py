"""Use of the scale's ends, and totals that do not move with the mix of languages.

How often people choose an end point differs between languages and says nothing about who is right: a kiosk cannot tell
a habit from an opinion. So this is called "use of scale ends", and no score is ever corrected by it.
"""

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from kiosk.scores import tally


def ends_share(counts: Sequence[int]) -> Fraction | None:
    """Return the share of answers on the two end points, 0..1; None without answers."""
    counts = tally.checked(counts)
    n = sum(counts)
    return Fraction(counts[0] + counts[-1], n) if n and len(counts) > 1 else None


def ends_log(counts: Sequence[int]) -> float:
    """Return ln((ends + 1) / (rest + 1)), the log form for researchers. Source: Weijters et al. 2010."""
    counts = tally.checked(counts)
    ends = counts[0] + counts[-1] if len(counts) > 1 else 0
    return math.log((ends + 1) / (sum(counts) - ends + 1))


def middle_share(counts: Sequence[int]) -> Fraction | None:
    """Return the share on the middle point, or on the middle two of an even scale's; None without answers."""
    counts = tally.checked(counts)
    n, points = sum(counts), len(counts)
    return Fraction(sum(counts[(points - 1) // 2 : points // 2 + 1]), n) if n else None


def mix_fixed(now: Mapping[str, tuple[int, int]], baseline: Mapping[str, int]) -> Fraction | None:
    """Return the share over all languages as it would be with the baseline's mix (direct standardisation).

    Args:
        now: per language, how many of how many.
        baseline: answers per language in the baseline.

    Returns:
        The share, 0..1, over the languages of the baseline that have answers now; None if there is none.
    """
    kept = {language: n for language, n in baseline.items() if n > 0 and now.get(language, (0, 0))[1] > 0}
    total = sum(kept.values())
    if not total:
        return None
    return sum((Fraction(n, total) * Fraction(*now[language]) for language, n in kept.items()), Fraction(0))
