"""The intervals hold the truth about as often as they say, where the plain ones do not."""

import pytest

from benchmarks import coverage

ROWS = coverage.rows(samples=1500, seed=7)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.interval} {row.truth} {row.n}".replace(" ", "-"))
def test_an_interval_holds_the_truth_about_as_often_as_it_says(row: coverage.Row) -> None:
    """1,500 samples tell a share to 1.2 points (two standard errors); near the ends counts are lumpy."""
    assert 0.92 <= row.covered <= 0.995


def test_the_plain_intervals_hold_it_far_too_rarely_near_the_ends() -> None:
    plain = {(row.interval, row.truth, row.n): row.plain for row in ROWS}
    assert (plain["Wilson", "97%", "10"] or 1) < 0.5
    assert (plain["adjusted Wald (NPS)", "2/8/90", "10"] or 1) < 0.75


def test_the_table_is_printed() -> None:
    lines: list[str] = []
    assert coverage.main(lines.append) == 0
    assert len(lines) == len(ROWS) + 2
