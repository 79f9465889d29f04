"""How large a row of answer buttons comes out on a panel of a given width, in millimetres."""

from enum import StrEnum
from math import inf

import msgspec

TARGET_MM = 20.0
"""A finger's target; more brings nothing (Colle & Hiszem 2004, Duff et al. 2010)."""
FLOOR_MM = 14.0
"""Below this a scale is refused."""
WIDEST_MM = 26.0
"""Buttons do not grow beyond this on a large panel."""
SHARE_OF_HEIGHT = 0.18
"""On a low panel the buttons leave the question its room."""
LEAST_HEIGHT_MM = 80.0
"""Below this the question, the answers with their words, and the bar have no room above each other."""
GAP_MM = 4.0
LEAST_GAP_MM = 1.0
"""Gaps of 1 and 3 mm made no difference (Colle & Hiszem 2004), so a narrow panel gives up gap before target."""
MARGIN_MM = 6.0


class Fit(StrEnum):
    """Whether a scale can be shown on a panel."""

    GOOD = "good"
    SMALL = "small"
    REFUSED = "refused"


class Row(msgspec.Struct, frozen=True):
    """One row of equal buttons.

    Attributes:
        button_mm: edge of a button.
        gap_mm: space between two.
        fit: GOOD from 20 mm, SMALL from 14 mm (the admin is warned), REFUSED below.
    """

    button_mm: float
    gap_mm: float
    fit: Fit

    def span_mm(self, buttons: int) -> float:
        """Return the width of `buttons` in a row."""
        return buttons * self.button_mm + (buttons - 1) * self.gap_mm


def row(buttons: int, panel_width_mm: float, panel_height_mm: float = inf) -> Row:
    """Fit `buttons` in one row on a panel: never wrapped, never scrolled.

    Args:
        buttons: number of answers, 2 to 11.
        panel_width_mm: width of the picture on the panel.
        panel_height_mm: its height.
    """
    available = panel_width_mm - 2 * MARGIN_MM
    gap = GAP_MM
    button = (available - (buttons - 1) * gap) / buttons
    if button < TARGET_MM:
        gap = max(LEAST_GAP_MM, min(GAP_MM, (available - buttons * TARGET_MM) / (buttons - 1)))
        button = (available - (buttons - 1) * gap) / buttons
    button = min(button, WIDEST_MM, max(FLOOR_MM, SHARE_OF_HEIGHT * panel_height_mm))
    fit = Fit.GOOD if button >= TARGET_MM - 1e-6 else Fit.SMALL if button >= FLOOR_MM else Fit.REFUSED
    return Row(button, gap, fit)
