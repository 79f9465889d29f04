"""The figures of a desk over days: pooled counts, one wording at a time, with and without flagged answers."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.figures import Figure, Range, day_range, enough_for_comments, figures
from kiosk.scores.tiers import Tier
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples

DAY = samples.NOW.date()


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    made = Writer(tmp_path / "data" / "kiosk.sqlite", "1.0", [].append)
    made.start().result(10)
    made.publish(samples.survey(), samples.TEXT).result(10)
    yield made
    made.close()


@pytest.fixture
def reader(writer: Writer, tmp_path: Path) -> Iterator[Reader]:
    with Reader(tmp_path / "data" / "kiosk.sqlite") as made:
        yield made


def _give(writer: Writer, satisfaction: int, times: int, first: int, **rest: object) -> None:
    for number in range(first, first + times):
        writer.finish(samples.snapshot(number, samples.steps(satisfaction), **rest)).result(10)


def _found(reader: Reader, first: date = DAY, last: date = DAY, desk: str | None = None) -> dict[str, Figure]:
    return {figure.question: figure for figure in figures(reader, first, last, desk, samples.survey())}


@pytest.mark.parametrize(
    ("name", "first", "days"), [("today", DAY, 1), ("7-days", date(2026, 2, 24), 7), ("30-days", date(2026, 2, 1), 30)]
)
def test_a_named_range_ends_today(name: str, first: date, days: int) -> None:
    found = day_range(name, DAY)
    assert found == Range(first, DAY)
    assert found.days == days


def test_an_unknown_range_and_one_that_ends_before_it_begins_are_refused() -> None:
    with pytest.raises(ValueError, match="no range"):
        day_range("yesterday", DAY)
    with pytest.raises(ValueError, match="before it begins"):
        Range(DAY, DAY - timedelta(days=1))


def test_without_answers_every_question_of_the_survey_is_there_and_empty(reader: Reader) -> None:
    found = _found(reader)
    assert list(found) == ["satisfaction", "ease", "recommend", "reason"]
    assert {figure.summary.tier for figure in found.values()} == {Tier.NONE}
    assert {figure.version for figure in found.values()} == {0}
    assert found["satisfaction"].text["de"] == "Wie zufrieden sind Sie?"


def test_without_a_survey_only_what_was_answered_is_there(reader: Reader, writer: Writer) -> None:
    _give(writer, 4, 1, 0)
    assert [figure.question for figure in figures(reader, DAY, DAY)] == ["satisfaction", "ease", "recommend"]


def test_scores_over_days_pool_the_counts_and_keep_to_the_range(reader: Reader, writer: Writer) -> None:
    _give(writer, 5, 8, 0, at=samples.NOW - timedelta(days=6))
    _give(writer, 2, 2, 20)
    _give(writer, 1, 5, 40, at=samples.NOW - timedelta(days=7))
    week = _found(reader, DAY - timedelta(days=6))["satisfaction"].summary
    assert (week.counts, week.text, week.note) == ((0, 2, 0, 0, 8), "80\u00a0%", "low base")
    assert _found(reader)["satisfaction"].summary.tier is Tier.HIDDEN


def test_one_desk_or_all(reader: Reader, writer: Writer) -> None:
    _give(writer, 5, 5, 0)
    _give(writer, 1, 6, 20, desk="Side desk")
    assert _found(reader)["satisfaction"].summary.n == 11
    assert _found(reader, desk="Side desk")["satisfaction"].summary.counts == (6, 0, 0, 0, 0)


def test_wordings_are_never_merged(reader: Reader, writer: Writer) -> None:
    _give(writer, 1, 12, 0)
    reworded = samples.TEXT.replace(b"How satisfied are you?", b"How happy are you?")
    assert writer.publish(samples.survey(reworded), reworded).result(10).version == 2
    before = _found(reader)["satisfaction"]
    assert (before.version, before.summary.n, before.other_wordings) == (1, 12, 0)
    _give(writer, 5, 10, 20, version=2)
    after = _found(reader)["satisfaction"]
    assert (after.version, after.summary.n, after.summary.value, after.other_wordings) == (2, 10, 100, 1)
    assert after.text["en"] == "How happy are you?"
    assert _found(reader)["ease"].summary.n == 22, "a question whose wording stayed goes on in one series"


@pytest.mark.parametrize(
    ("honest", "odd", "told"), [(3, 27, True), (0, 30, True), (4, 5, True), (5, 5, False), (1, 3, False)]
)
def test_a_score_of_flagged_answers_for_the_most_part_is_told_as_that(
    reader: Reader, writer: Writer, honest: int, odd: int, told: bool
) -> None:
    _give(writer, 5, honest, 0)
    _give(writer, 1, odd, honest, flags=("burst",))
    found = _found(reader)["satisfaction"]
    assert found.summary.n == honest + odd
    assert found.is_mostly_flagged is told, "also where fewer than 5 others are left, which are shown nowhere"


def test_flagged_answers_are_in_the_headline_and_out_of_the_figure_beside_it(reader: Reader, writer: Writer) -> None:
    _give(writer, 5, 20, 0)
    _give(writer, 1, 10, 20, flags=("rapid_repeat",))
    found = _found(reader)["satisfaction"]
    assert (found.summary.n, found.without_flagged.n) == (30, 20)
    assert found.without_flagged.value == 100
    assert found.flagged_matter
    assert not found.is_mostly_flagged
    assert not _found(reader)["ease"].flagged_matter


def test_a_choice_of_several_counts_people_with_and_without_flagged(reader: Reader, writer: Writer) -> None:
    for number in range(12):
        given = samples.steps(1, reason=(1, 2) if number < 8 else (3,))
        flags = ("rapid_repeat",) if number < 2 else ()
        writer.finish(samples.snapshot(number, given, flags=flags)).result(10)
    found = _found(reader)["reason"]
    assert (found.summary.n, found.summary.counts) == (12, (8, 8, 4))
    assert (found.without_flagged.n, found.without_flagged.counts) == (10, (6, 6, 4))


def test_comments_may_be_shown_from_five_answers_on(reader: Reader, writer: Writer) -> None:
    for more in range(1, 6):
        _give(writer, 4, 1, more)
        assert enough_for_comments(tuple(_found(reader).values())) == (more == 5)
