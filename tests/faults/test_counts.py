"""The page about reliability says what was counted, and nothing else."""

import json

import pytest

from tests.faults import counts


def test_the_page_has_the_counts_that_are_kept() -> None:
    kept = json.loads(counts.KEPT.read_text())
    page = counts.PAGE.read_text()
    assert counts.put(page, counts.table(kept)) == page, "python -m tests.faults.counts brings the page up to date"
    readme = counts.README.read_text()
    assert counts.put(readme, counts.promise(kept), *counts.PROMISE) == readme, "python -m tests.faults.counts"
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


def test_kinds_that_one_command_tries_are_a_row() -> None:
    def told(fault: str, cuts: int, command: str) -> dict[str, object]:
        return {"fault": fault, "day": "2026-11-22", "command": command, "counts": {"cuts": cuts, "lost": 0}}

    some = [told("cut, whole, b", 40, "c"), told("cut, whole, s", 1000, "c"), told("cut, part", 7, "d")]
    _, _, first, second = counts.table({str(one["fault"]): one for one in some}).splitlines()
    assert first == "| cut, whole (b, s) | 1,040 cuts, 0 lost | 2026-11-22 | `c` |"
    assert second == "| cut, part | 7 cuts, 0 lost | 2026-11-22 | `d` |"


def test_a_page_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="unpack"):
        counts.put("nothing", "text")
