"""What a question shows: figures from 10 answers on, counts from 5, nothing below."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores.summary import Summary, summarise
from kiosk.scores.tiers import Tier

PERCENT = "\N{NO-BREAK SPACE}%"
QUESTIONS = (("csat", 1, 5), ("csat", 1, 10), ("ces", 1, 7), ("nps", 0, 11), ("scale", 1, 6), ("choice", 1, 4))


def nps_counts(detractors: int, passives: int, promoters: int) -> tuple[int, ...]:
    return (0, 0, detractors, 0, 0, 0, 0, 0, passives, promoters, 0)


@pytest.mark.parametrize(
    ("split", "text", "interval", "tier", "note"),
    [
        ((10, 20, 70), "+60", "+45 to +71", Tier.FULL, ""),
        ((12, 18, 20), "+16", "−6 to +36", Tier.FULL, ""),
        ((2, 1, 7), "+50", "−6 to +83", Tier.LOW_BASE, "low base"),
        ((1, 3, 26), "+83", "+57 to +94", Tier.FULL, ""),
        ((40, 60, 100), "+30", "+19 to +40", Tier.FULL, ""),
        ((15, 10, 15), "0", "−26 to +26", Tier.FULL, ""),
        ((30, 0, 0), "−100", "−100 to −79", Tier.FULL, ""),
        ((3, 0, 4), "7 answers", "", Tier.COUNTS_ONLY, ""),
        ((1, 1, 2), "fewer than 5 answers", "", Tier.HIDDEN, ""),
        ((0, 0, 0), "—", "", Tier.NONE, "no answers"),
    ],
)
def test_nps(split: tuple[int, int, int], text: str, interval: str, tier: Tier, note: str) -> None:
    summary = summarise("nps", 0, nps_counts(*split))
    assert (summary.text, summary.interval_text, summary.tier, summary.note) == (text, interval, tier, note)
    assert (summary.unit, summary.mean, summary.mean_text) == ("", None, "")
    if tier.shows_counts:
        assert tuple(part.n for part in summary.parts) == split
        assert tuple(part.name for part in summary.parts) == ("detractors", "passives", "promoters")


@pytest.mark.parametrize(
    ("counts", "text", "interval", "mean", "mean_interval"),
    [
        ((14, 9, 10, 32, 42), f"69{PERCENT}", f"60–77{PERCENT}", "3.74", "3.47–4.01"),
        ((10, 10, 20, 40, 120), f"80{PERCENT}", f"74–85{PERCENT}", "4.25", "4.09–4.41"),
        ((3, 4, 8, 20, 15), f"70{PERCENT}", f"56–81{PERCENT}", "3.80", "3.48–4.12"),
        ((1, 2, 3, 6, 8, 12, 8), f"50{PERCENT}", f"35–65{PERCENT}", "5.15", "4.65–5.65"),
        ((0, 0, 0, 0, 30), f"100{PERCENT}", f"89–100{PERCENT}", "5.00", ""),
        ((300, 400, 800, 2000, 1500), f"70.0{PERCENT}", f"68.7–71.3{PERCENT}", "3.80", "3.77–3.83"),
        ((0, 1, 1, 2, 2), "4 of 6", "", "", ""),
    ],
)
def test_csat(counts: tuple[int, ...], text: str, interval: str, mean: str, mean_interval: str) -> None:
    summary = summarise("csat", 1, counts)
    assert (summary.text, summary.interval_text) == (text, interval)
    assert (summary.mean_text, summary.mean_interval_text) == (mean, mean_interval)
    assert tuple(part.name for part in summary.parts) == ("satisfied", "others")
    assert summary.unit == "%"


def test_csat_by_another_rule() -> None:
    assert summarise("csat", 1, (3, 4, 8, 20, 15), satisfied_from=5).text == f"30{PERCENT}"


def test_ces() -> None:
    summary = summarise("ces", 1, (1, 1, 2, 4, 8, 14, 10))
    assert (summary.text, summary.interval_text) == (f"80{PERCENT}", f"65–90{PERCENT}")
    assert (summary.mean_text, summary.mean_interval_text) == ("5.48", "5.01–5.94")
    assert [(part.name, part.n) for part in summary.parts] == [("agree", 32), ("others", 8)]


def test_a_scale_shows_its_mean() -> None:
    summary = summarise("scale", 1, (3, 4, 8, 20, 15))
    assert (summary.text, summary.interval_text, summary.unit, summary.decimals) == ("3.80", "3.48–4.12", "mean", 2)
    assert summary.value == summary.mean
    assert summary.parts == ()


def test_a_choice_shows_the_share_of_each_option_with_its_interval() -> None:
    summary = summarise("choice", 1, (12, 9, 9))
    assert (summary.text, summary.value, summary.interval_text) == ("30 answers", None, "")
    assert [(part.name, part.n, part.shown) for part in summary.parts] == [("1", 12, 40), ("2", 9, 30), ("3", 9, 30)]
    assert all(part.interval is not None and part.share is not None for part in summary.parts)


def test_shares_of_a_choice_of_several_are_of_the_people_who_answered() -> None:
    summary = summarise("choice", 1, (30, 10, 0), base=40)
    assert summary.n == 40
    assert [part.shown for part in summary.parts] == [75, 25, 0]
    with pytest.raises(ValueError, match="base of 29"):
        summarise("choice", 1, (30, 10, 0), base=29)
    with pytest.raises(ValueError, match="base of 40"):
        summarise("csat", 1, (10, 10, 10, 5, 5), base=40)


def test_rounded_shares_are_not_adjusted_to_make_100() -> None:
    assert [part.shown for part in summarise("choice", 1, (10, 10, 10)).parts] == [33, 33, 33]


def test_rounding_happens_once_from_the_exact_fraction() -> None:
    summary = summarise("nps", 0, nps_counts(0, 9, 15))
    assert (summary.value, summary.shown, summary.text) == (62.5, 63, "+63")


@pytest.mark.parametrize(
    ("kind", "low", "counts"),
    [
        ("nps", 1, (1,) * 11),
        ("nps", 0, (1,) * 10),
        ("ces", 0, (1,) * 7),
        ("ces", 1, (1,) * 5),
        ("csat", 1, (1,) * 6),
        ("csat", 1, (1, 1, -1, 1, 1)),
        ("scale", 1, ()),
        ("comment", 1, (1, 2, 3)),
    ],
)
def test_what_does_not_fit_is_refused(kind: str, low: int, counts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        summarise(kind, low, counts)


def test_only_csat_has_a_rule() -> None:
    with pytest.raises(ValueError, match="only CSAT"):
        summarise("ces", 1, (1,) * 7, satisfied_from=5)


@st.composite
def questions(draw: st.DrawFn) -> tuple[str, int, list[int]]:
    kind, low, points = draw(st.sampled_from(QUESTIONS))
    largest = draw(st.sampled_from((1, 2, 5, 2_000)))
    return kind, low, draw(st.lists(st.integers(0, largest), min_size=points, max_size=points))


@given(questions())
def test_no_more_is_shown_than_the_number_of_answers_allows(question: tuple[str, int, list[int]]) -> None:
    summary = summarise(*question)
    n = sum(question[2])
    assert summary.n == n
    words = " ".join((summary.text, summary.interval_text, summary.mean_text, summary.mean_interval_text))
    if n < 10:
        assert "%" not in words
        assert summary.interval_text + summary.mean_text + summary.mean_interval_text == ""
        assert figures(summary) == [None] * len(figures(summary))
    else:
        assert summary.text
        assert summary.value is not None or summary.kind == "choice"
    if n < 5:
        assert summary.counts == ()
        assert summary.parts == ()
        assert not any(character.isdigit() for character in words.replace("fewer than 5 answers", ""))


@given(questions())
def test_figures_are_in_range_and_within_their_interval(question: tuple[str, int, list[int]]) -> None:
    kind, low, counts = question
    summary = summarise(kind, low, counts)
    bottom, top = {"": (-100, 100), "%": (0, 100), "mean": (low, low + len(counts) - 1)}[summary.unit]
    if summary.value is not None:
        assert bottom <= summary.value <= top
        assert summary.shown is not None
        assert abs(summary.shown - Fraction(summary.value)) <= Fraction(1, 2 * 10**summary.decimals) + Fraction(
            1, 10**9
        )
        if summary.interval is not None:
            assert bottom <= summary.interval[0] <= summary.value <= summary.interval[1] <= top
    for part in summary.parts:
        if part.share is not None:
            assert part.interval is not None
            assert 0 <= part.interval[0] <= part.share <= part.interval[1] <= 100


@given(questions(), st.integers(0, 3))
def test_days_summarised_together_equal_their_pooled_counts(question: tuple[str, int, list[int]], days: int) -> None:
    kind, low, counts = question
    pooled = [count * (days + 1) for count in counts]
    value = summarise(kind, low, pooled).value
    once = summarise(kind, low, counts).value
    if value is not None and once is not None:
        assert value == pytest.approx(once)


def figures(summary: Summary) -> list[object]:
    found: list[object] = [
        summary.value,
        summary.interval,
        summary.shown,
        summary.shown_interval,
        summary.mean,
        summary.mean_interval,
        summary.mean_shown,
        summary.mean_shown_interval,
    ]
    return found + [figure for part in summary.parts for figure in (part.share, part.interval, part.shown)]
