"""Lists of customers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.tickets import roster
from kiosk.tickets.moments import Order
from kiosk.tickets.problem import RefusedError
from tests.tickets.conftest import FIXTURES


def test_good_rows_are_read_and_bad_ones_named() -> None:
    found = roster.read(FIXTURES / "roster.csv")
    assert found.days == {"a": ("2023-01-01", None), "b": ("2023-02-01", "2024-03-31")}
    assert [(bad.line, bad.reason) for bad in found.bad] == [
        (4, "the customer comes twice"),
        (5, "the last day is before the first"),
        (6, "no customer is named"),
        (7, "“Start”: there is no such day or time as '2024-02-30'"),
    ]
    assert found.rows == 6


def test_days_of_numbers(write: Callable[..., Path]) -> None:
    path = write("id;from;to", "a;01/02/2024;", "b;02/03/2024;31/03/2024")
    assert roster.read(path).days["b"] == ("2024-03-02", "2024-03-31")
    unclear = write("id;from;to", "a;01/02/2024;")
    with pytest.raises(RefusedError, match="--dates day-first or --dates month-first"):
        roster.read(unclear)
    assert roster.read(unclear, dates=Order.MONTH_FIRST).days["a"] == ("2024-01-02", None)


def test_a_column_that_is_missing(write: Callable[..., Path]) -> None:
    with pytest.raises(RefusedError, match=r"no column “start”\. The first line must name the columns"):
        roster.read(write("id,name", "a,b"))
