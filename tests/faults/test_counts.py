"""The page about reliability says what was counted, and nothing else."""

import json

import pytest

from tests.faults import counts


def test_the_page_has_the_counts_that_are_kept() -> None:
    kept = json.loads(counts.KEPT.read_text())
    page = counts.PAGE.read_text()
    assert counts.put(page, kept) == page, "python -m tests.faults.counts brings the page up to date"
    assert len(kept) >= 8
    for told in kept.values():
        assert told["counts"].get("lost", 0) == 0, told


def test_a_loss_is_never_left_out() -> None:
    def told(tried: int, lost: int) -> dict[str, object]:
        return {"fault": "f", "day": "2026-11-22", "command": "c", "counts": {"cuts": tried, "lost": lost}}

    many, few, lossy = told(1000, 0), told(100, 0), told(10, 1)
    assert counts.more({"f": many}, {"f": few}) == {"f": many}
    assert counts.more({"f": few}, {"f": many}) == {"f": many}
    assert counts.more({"f": many}, {"f": lossy}) == {"f": lossy}


def test_a_page_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="unpack"):
        counts.put("nothing", {})
