"""The bands, and how the score moves with the answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores import nps, tally

histograms = st.lists(st.integers(0, 3_000), min_size=11, max_size=11)


def test_bands() -> None:
    assert [nps.band(answer) for answer in range(11)] == ["detractor"] * 7 + ["passive"] * 2 + ["promoter"] * 2


@pytest.mark.parametrize("answer", [-1, 11, True, 9.0, "9"])
def test_what_is_no_answer_is_refused(answer: object) -> None:
    with pytest.raises(ValueError, match="not an answer"):
        nps.band(answer)


@given(st.lists(st.integers(0, 10), max_size=200))
def test_split_agrees_with_the_bands(answers: list[int]) -> None:
    bands = [nps.band(answer) for answer in answers]
    split = nps.split(tally.counted(answers, 0, 10))
    assert (split.detractors, split.passives, split.promoters) == tuple(map(bands.count, nps.Band))


@pytest.mark.parametrize("counts", [(), (1,) * 10, (1,) * 12, (-1,) + (1,) * 10])
def test_split_needs_eleven_counts(counts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"counts|count|histogram"):
        nps.split(counts)


@given(histograms)
def test_score_is_within_its_range(counts: list[int]) -> None:
    value = nps.score(nps.split(counts))
    assert value is None if not any(counts) else value is not None and -100 <= value <= 100


@given(histograms, st.integers(0, 10))
def test_one_more_answer_moves_the_score_the_right_way(counts: list[int], answer: int) -> None:
    before = nps.score(nps.split(counts))
    counts[answer] += 1
    after = nps.score(nps.split(counts))
    assert after is not None
    match nps.band(answer):
        case nps.Band.PROMOTER:
            assert before is None or after >= before
        case nps.Band.DETRACTOR:
            assert before is None or after <= before
        case _:
            assert before is None or abs(after) <= abs(before)


@given(histograms, histograms)
def test_difference_changes_its_sign_with_the_order(first: list[int], second: list[int]) -> None:
    there = nps.difference(nps.split(first), nps.split(second))
    back = nps.difference(nps.split(second), nps.split(first))
    if there is None or back is None:
        assert not any(first) or not any(second)
        return
    assert there.raw == -back.raw
    assert there.adjusted == pytest.approx(-back.adjusted)
    assert there.interval[0] < there.adjusted < there.interval[1]
    assert 0 <= there.p_value <= 1
