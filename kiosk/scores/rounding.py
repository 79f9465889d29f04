"""Rounding and typography of figures: once, at display, half away from zero, with a true minus sign."""

from fractions import Fraction

MINUS = "\N{MINUS SIGN}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
NO_FIGURE = "\N{EM DASH}"


def half_away(value: Fraction | float | int, decimals: int = 0) -> Fraction:
    """Round to `decimals` decimal places, halves away from zero: 62.5 becomes 63, -0.5 becomes -1.

    A float is taken at its exact binary value. Python's own `round` takes halves to the even neighbour instead.
    """
    above, below = value.as_integer_ratio()
    whole = _whole(above, below, decimals)
    return Fraction(whole, 10**decimals) if decimals else Fraction(whole)


def _whole(above: int, below: int, decimals: int) -> int:
    """Return how many units of the last decimal place the rounded fraction has; `below` is 1 or more."""
    whole: int = (2 * abs(above) * 10**decimals + below) // (2 * below)
    return whole if above >= 0 else -whole


def number(value: Fraction | float | int, decimals: int = 0, *, signed: bool = False) -> str:
    """Round and write a number with Latin digits, a full stop, U+2212 as minus and, if `signed`, a plus sign.

    Zero never has a sign, also when a negative number rounds to it.
    """
    above, below = value.as_integer_ratio()
    return ratio(above, below, decimals, signed=signed)


def ratio(above: int, below: int, decimals: int = 0, *, signed: bool = False) -> str:
    """Do the same with the exact fraction above/below, which need not be reduced; `below` is 1 or more."""
    rounded = _whole(above, below, decimals)
    whole, rest = divmod(abs(rounded), 10**decimals)
    digits = f"{whole}.{rest:0{decimals}d}" if decimals else str(whole)
    if rounded < 0:
        return MINUS + digits
    return f"+{digits}" if signed and rounded > 0 else digits


def percentage(value: Fraction | float | int, decimals: int = 0) -> str:
    """Write a percentage (already 0..100) with a no-break space before its sign, such as `70 %`."""
    return f"{number(value, decimals)}{NO_BREAK_SPACE}%"


def span(low: Fraction | float | int, high: Fraction | float | int, decimals: int = 0, *, signed: bool = False) -> str:
    """Write an interval: `56–81`, or with signs `−6 to +36`, where a dash would be read as a minus."""
    joint = " to " if signed else "\N{EN DASH}"
    return number(low, decimals, signed=signed) + joint + number(high, decimals, signed=signed)


def share_decimals(n: int) -> int:
    """Return how many decimals a percentage of `n` answers is shown with: one from 1,000 answers on, else none."""
    return 1 if n >= 1000 else 0
