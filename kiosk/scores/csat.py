"""CSAT: the share of answers in the top boxes of a satisfaction scale."""

from collections.abc import Sequence

from kiosk.scores import tally

_TOP_BOXES = {3: 1, 4: 2, 5: 2, 7: 2, 10: 2, 11: 2}


def top_boxes(points: int) -> int:
    """Return how many of the highest points count as satisfied by default.

    4-5 of 5, 6-7 of 7, 9-10 of 10 and of 0-10, 3-4 of 4 and 3 of 3, as the field does. Scales of different lengths
    cannot be compared by top box: evenly spread answers give 33, 50, 40, 29, 20 and 18 %.

    Raises:
        ValueError: CSAT is not asked with this number of points.
    """
    if points not in _TOP_BOXES:
        raise ValueError(f"CSAT has 3, 4, 5, 7, 10 or 11 points, not {points}")
    return _TOP_BOXES[points]


def satisfied(low: int, counts: Sequence[int], satisfied_from: int | None = None) -> tuple[int, int]:
    """Return how many answers are satisfied, and how many there are.

    Args:
        low: the value of the first point.
        counts: the histogram.
        satisfied_from: the lowest satisfied answer; None takes the default rule for the number of points.

    Raises:
        ValueError: the number of points is unknown and no rule is given, or the rule lies outside the scale.
    """
    counts = tally.checked(counts)
    if satisfied_from is None:
        satisfied_from = low + len(counts) - top_boxes(len(counts))
    if not low < satisfied_from < low + len(counts):
        raise ValueError(f"satisfied from {satisfied_from} is no division of the scale from {low}")
    return sum(counts[satisfied_from - low :]), sum(counts)
