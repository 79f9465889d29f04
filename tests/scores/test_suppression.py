"""Small cells: what is withheld cannot be found by subtraction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores.suppression import PUBLIC_LEAST, STAFF_LEAST, suppress, suppress_table

CELLS = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.integers(0, 40), max_size=8)


@given(CELLS, st.sampled_from([STAFF_LEAST, PUBLIC_LEAST]))
def test_nothing_small_can_be_found_by_subtraction(cells: dict[str, int], k: int) -> None:
    found = suppress(cells, k)
    withheld = [name for name in cells if not found.shows(name)]
    assert all(n == 0 or n >= k for name, n in cells.items() if found.shows(name))
    if found.total_hidden or not withheld:
        return
    # Total less what is shown is all that is known of what is withheld: it must not be one cell, nor a small group.
    rest = sum(cells.values()) - sum(n for name, n in cells.items() if found.shows(name))
    assert len(withheld) >= 2
    assert rest >= k


@given(CELLS)
def test_nothing_is_withheld_without_need(cells: dict[str, int]) -> None:
    found = suppress(cells)
    if not any(0 < n < STAFF_LEAST for n in cells.values()):
        assert (found.hidden, found.also_hidden) == ((), ())
    assert set(found.hidden) == {name for name, n in cells.items() if 0 < n < STAFF_LEAST}
    for name in found.also_hidden[:-1]:  # without the last one it would not have been enough
        assert cells[name] <= cells[found.also_hidden[-1]]


@given(CELLS)
def test_without_a_total_only_the_small_cells_are_withheld(cells: dict[str, int]) -> None:
    assert suppress(cells, total_shown=False).also_hidden == ()


def test_a_small_total_goes_too() -> None:
    assert suppress({"a": 1, "b": 2}).total_hidden
    assert not suppress({"a": 10}).total_hidden
    assert not suppress({}).total_hidden


def test_bad_counts_are_refused() -> None:
    with pytest.raises(ValueError, match="0 or more"):
        suppress({"a": -1})
    with pytest.raises(ValueError, match="2 or more"):
        suppress({"a": 1}, 1)


TABLES = st.dictionaries(st.tuples(st.sampled_from("abc"), st.sampled_from("12345")), st.integers(0, 40), max_size=15)


@given(TABLES, st.sampled_from([STAFF_LEAST, PUBLIC_LEAST]))
def test_in_a_table_nothing_small_can_be_found_along_a_row_or_a_column(
    cells: dict[tuple[str, str], int], k: int
) -> None:
    left_out = suppress_table(cells, k)
    assert left_out >= {cell for cell, n in cells.items() if 0 < n < k}
    for side in (0, 1):
        for name in {cell[side] for cell in cells}:
            line = [cell for cell in cells if cell[side] == name]
            gone = [cell for cell in line if cell in left_out]
            everything = all(cell in left_out for cell in line if cells[cell])
            assert not gone or everything or (len(gone) >= 2 and sum(cells[cell] for cell in gone) >= k)


@given(TABLES)
def test_a_table_without_small_cells_is_shown_whole(cells: dict[tuple[str, str], int]) -> None:
    large = {cell: n for cell, n in cells.items() if n == 0 or n >= STAFF_LEAST}
    assert suppress_table(large) == frozenset()
