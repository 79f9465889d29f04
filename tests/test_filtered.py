"""Figures under filters: what may be shown, and that nothing hidden can be worked out from it."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.filtered import Filters, filtered_figures, filtered_funnel, withheld_for
from kiosk.scores.tiers import Tier
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples

DAY = date(2026, 3, 2)
DESKS, TAGS = ("A", "B", "C"), ("de", "en", "fr", "tr")
TABLES = st.dictionaries(
    st.tuples(st.sampled_from(DESKS), st.sampled_from(TAGS)), st.integers(0, 40) | st.integers(1, 6), min_size=1
)


def test_a_language_of_few_is_withheld_and_with_it_the_next_small_one() -> None:
    table = {("A", "en"): 60, ("A", "de"): 12, ("A", "fr"): 3}
    assert [withheld_for(table, None, tag) for tag in ("en", "de", "fr", "tr")] == ["", "others", "few", ""]
    assert withheld_for(table, "A", None) == ""
    assert withheld_for({("A", "en"): 60, ("A", "de"): 12}, None, "de") == ""


def test_all_desks_together_are_withheld_where_one_small_desk_could_be_worked_out() -> None:
    assert withheld_for({("A", ""): 50, ("B", ""): 3}, None, None) == "others"
    assert withheld_for({("A", ""): 50, ("B", ""): 3}, "A", None) == ""
    assert withheld_for({("A", ""): 50, ("B", ""): 3, ("C", ""): 4}, None, None) == ""
    assert withheld_for({("A", ""): 3}, None, None) == ""


def _shown(table: Mapping[tuple[str, str], int]) -> Iterator[frozenset[tuple[str, str]]]:
    """Yield the set of cells behind each sum that the filters let be seen."""
    for row in (None, *DESKS):
        for column in (None, *TAGS):
            cells = frozenset(
                cell for cell in table if row in (None, cell[0]) and column in (None, cell[1]) and table[cell]
            )
            n = sum(table[cell] for cell in cells)
            least = 5 if column is None else 10
            if n >= least and not withheld_for(table, row, column):
                yield cells


@given(TABLES)
@settings(max_examples=100, deadline=None)
def test_no_small_group_is_the_difference_of_two_that_are_shown(table: dict[tuple[str, str], int]) -> None:
    shown = set(_shown(table))
    for one, other in combinations(shown, 2):
        for less, more in ((one, other), (other, one)):
            if less < more:
                rest = sum(table[cell] for cell in more - less)
                assert rest >= 5, (sorted(more - less), rest)


@given(TABLES)
@settings(max_examples=100, deadline=None)
def test_nor_what_all_the_languages_or_desks_that_are_shown_leave_of_the_whole(
    table: dict[tuple[str, str], int],
) -> None:
    shown = set(_shown(table))
    everything = frozenset(cell for cell in table if table[cell])
    wholes = [everything, *(frozenset(cell for cell in everything if cell[0] == desk) for desk in DESKS)]
    for whole in wholes:
        if whole not in shown:
            continue
        for side in (0, 1):
            parts = [
                part
                for part in shown
                if part < whole and len({cell[side] for cell in part}) == 1 and _is_line(part, whole, side)
            ]
            rest = whole - frozenset().union(*parts)
            assert sum(table[cell] for cell in rest) not in range(1, 5), (whole, parts)


def _is_line(part: frozenset[tuple[str, str]], whole: frozenset[tuple[str, str]], side: int) -> bool:
    (name,) = {cell[side] for cell in part}
    return part == frozenset(cell for cell in whole if cell[side] == name)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Reader]:
    path = tmp_path / "kiosk.sqlite"
    writer = Writer(path, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    number = 0
    for desk, language, count in (("A", "en", 30), ("A", "de", 12), ("A", "fr", 3), ("B", "en", 4)):
        for _ in range(count):
            number += 1
            given = samples.snapshot(number, samples.steps(reason=(1, 2)), desk=desk, language=language)
            writer.finish(given).result(10)
    writer.close()
    with Reader(path) as reader:
        yield reader


def test_the_figures_of_a_store_are_withheld_so(store: Reader) -> None:
    def seen(**filters: str) -> tuple[str, int, str]:
        found = filtered_figures(store, DAY, DAY, Filters(**filters))
        (first, *_) = found.figures
        return (
            str(first.summary.tier),
            len(first.summary.counts),
            found.withheld.get(("desk-visit", "satisfaction"), ""),
        )

    assert seen(desk="A") == (Tier.FULL, 5, "")
    assert seen() == (Tier.HIDDEN, 0, "others")
    assert seen(desk="B") == (Tier.HIDDEN, 0, "")
    assert seen(desk="A", language="en") == (Tier.FULL, 5, "")
    assert seen(desk="A", language="de") == (Tier.HIDDEN, 0, "others")
    assert seen(desk="A", language="fr") == (Tier.HIDDEN, 0, "few")
    assert filtered_figures(store, DAY, DAY, Filters(survey="none")).figures == ()


def test_a_choice_is_withheld_by_its_people_not_its_ticks(store: Reader) -> None:
    found = filtered_figures(store, DAY, DAY, Filters(language="fr"))
    assert found.withheld["desk-visit", "reason"] == "few"
    assert found.figures[-1].summary.counts == ()


def test_the_way_of_visitors_is_withheld_so_too(store: Reader) -> None:
    days = DAY.isoformat(), DAY.isoformat()
    assert filtered_funnel(store, *days, Filters()) is None
    assert filtered_funnel(store, *days, Filters(language="en")) is None
    found = filtered_funnel(store, *days, Filters(desk="A"))
    assert found is not None
    assert found.started == 45


def test_a_language_whose_sum_is_withheld_is_shown_of_no_desk_where_it_could_be_worked_out() -> None:
    table = {("A", "de"): 12, ("A", "en"): 20, ("A", "fr"): 10, ("B", "de"): 4, ("B", "en"): 12}
    shown = {name: withheld_for(table, None, name) == "" for name in ("de", "en", "fr")}
    assert shown == {"de": False, "en": True, "fr": True}, "so all German ones are the whole less the others: 16"
    assert withheld_for(table, "A", "de") == "others", "16 less these would be the four at desk B"


def test_where_the_whole_is_withheld_the_languages_do_not_add_up_to_it() -> None:
    table = {("A", "de"): 2, ("B", "de"): 4, ("B", "en"): 11, ("C", "de"): 10, ("C", "en"): 12}
    assert withheld_for({**table, ("B", "de"): 0}, None, None) == "others"
    small = {("A", "de"): 2, ("B", "de"): 14, ("B", "en"): 11, ("C", "de"): 10, ("C", "en"): 12}
    assert [withheld_for(small, None, name) for name in (None, "de", "en")] == ["others"] * 3
    assert withheld_for(small, "C", "en") == "", "each desk’s are told all the same"
