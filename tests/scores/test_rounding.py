"""Halves go away from zero, zero has no sign, a minus is a minus."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores import rounding


@given(st.integers(-(10**9), 10**9), st.integers(0, 3), st.integers(0, 4))
def test_rounding_agrees_with_decimal(numerator: int, places: int, decimals: int) -> None:
    exact = Decimal(numerator) / 10**places / 2
    expected = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    assert rounding.half_away(Fraction(exact), decimals) == Fraction(expected)


@given(st.fractions(), st.integers(0, 3))
def test_written_number_is_the_rounded_one(value: Fraction, decimals: int) -> None:
    text = rounding.number(value, decimals)
    assert Fraction(text.replace("−", "-")) == rounding.half_away(value, decimals)
    assert len(text.partition(".")[2]) == decimals


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "text"),
    [
        (60, 0, True, "+60"),
        (-12, 0, True, "−12"),
        (-12, 0, False, "−12"),
        (0, 0, True, "0"),
        (Fraction(-1, 3), 0, True, "0"),
        (Fraction(1, 3), 0, True, "0"),
        (Fraction(-1, 2), 0, True, "−1"),
        (Fraction(125, 2), 0, True, "+63"),
        (Fraction(19, 5), 2, False, "3.80"),
        (Fraction(-1, 400), 2, False, "0.00"),
        (Fraction(1, 200), 2, False, "0.01"),
        (0.125, 2, False, "0.13"),
        (1234.5, 1, False, "1234.5"),
    ],
)
def test_number(value: Fraction | float, decimals: int, signed: bool, text: str) -> None:
    assert rounding.number(value, decimals, signed=signed) == text


def test_percentages_and_spans() -> None:
    assert rounding.percentage(Fraction(7400, 107)) == "69\N{NO-BREAK SPACE}%"
    assert rounding.percentage(Fraction(7400, 107), 1) == "69.2\N{NO-BREAK SPACE}%"
    assert rounding.span(56.25, 80.9) == "56\N{EN DASH}81"
    assert rounding.span(-5.9, 36.1, signed=True) == "−6 to +36"
    assert [rounding.share_decimals(n) for n in (10, 999, 1000)] == [0, 0, 1]
