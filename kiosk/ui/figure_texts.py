"""A figure's texts in one language: its value, its interval, the answers behind it, where it lies on its axis."""

from fractions import Fraction
from typing import TYPE_CHECKING

from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.figures import Cell
    from kiosk.scores.summary import Summary

NAN = float("nan")
"""A place on the axis that is not there."""


def value(numerals: Numerals, summary: "Summary | None") -> str:
    """Return the headline, such as +60 or 69 %; empty where its tier shows none."""
    if summary is None or (shown := summary.shown) is None:
        return ""
    if summary.unit == "%":
        return numerals.percentage(shown, summary.decimals)
    return numerals.number(shown, summary.decimals, signed=summary.unit == "")


def interval(numerals: Numerals, summary: "Summary | None") -> tuple[str, str]:
    """Return the ends of its interval, the upper one with its percent sign; empty where none is shown."""
    if summary is None or (bounds := summary.shown_interval) is None:
        return "", ""
    low, high = (numerals.number(end, summary.decimals, signed=summary.unit == "") for end in bounds)
    return low, high + (numerals.percent_sign if summary.unit == "%" else "")


def few(numerals: Numerals, summary: "Summary | None") -> str:
    """Return, with 5 to 9 answers, how many were satisfied or agreed; empty otherwise."""
    shares = summary is not None and summary.tier == "counts_only" and summary.kind in ("csat", "ces")
    return numerals.number(summary.split[0][1]) if summary is not None and shares else ""


def answers(numerals: Numerals, cell: "Cell | None") -> str:
    """Return how many answered; empty where that is withheld or nobody did."""
    return numerals.number(cell.n) if cell is not None and cell.n and cell.summary is not None else ""


def tier(cell: "Cell | None") -> str:
    """Return none, withheld, counts_only, low_base or full."""
    if cell is None:
        return "none"
    return "withheld" if cell.summary is None or cell.summary.tier == "hidden" else str(cell.summary.tier)


class Axis:
    """A score's axis from `low` to `high`, with a tick every `step`."""

    def __init__(self, low: float, high: float, step: float, unit: str) -> None:
        """Take the ends of the axis and the unit of the figures on it (see `Summary.unit`)."""
        self.low, self.high, self._step, self._unit = low, high, step, unit

    def place(self, value: float | None) -> float:
        """Return where a value lies, 0 (low) to 1 (high); `NAN` for None."""
        if value is None:
            return NAN
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))

    @property
    def ticks(self) -> list[float]:
        """The values with a line."""
        return [self.low + place * self._step for place in range(round((self.high - self.low) / self._step) + 1)]

    def texts(self, numerals: Numerals) -> list[str]:
        """Return what stands at these lines."""
        if self._unit == "%":
            return [numerals.percentage(Fraction(round(tick))) for tick in self.ticks]
        return [numerals.number(round(tick), signed=self._unit == "") for tick in self.ticks]


def axis_of(kind: str, low: int, high: int, values: "list[float]") -> Axis:
    """Return an axis that has room for `values`: of a share and of NPS the part that is needed, of a mean the scale.

    A part is never less than two fifths of the whole, so that chance does not look like much.

    Args:
        kind: csat, ces, nps or scale.
        low: the scale's lowest point.
        high: its highest.
        values: what has to be on it.
    """
    if kind == "scale":
        return Axis(low, high, 1 if high - low <= 6 else 2, "mean")
    first, last, step, least, unit = (-100, 100, 50, 100, "") if kind == "nps" else (0, 100, 20, 40, "%")
    if not values:
        return Axis(first, last, step, unit)
    bottom = max(first, step * (min(values) // step))
    top = min(last, -(-max(values) // step) * step)
    while top - bottom < least:
        if bottom > first:
            bottom -= step
        elif top < last:
            top += step
    return Axis(bottom, top, step, unit)
