"""A question's figures group by group: what is counted where, what is withheld, which day is unusual."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.figures import Cell, figures, mix_fixed, series
from kiosk.scores.signals import Sign
from kiosk.store.reader import GROUPS, Reader
from kiosk.store.writer import Writer
from tests.store import samples

DAY = samples.NOW.date()  # a Monday


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


class Giving:
    """Gives responses one after the other."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._number = 0

    def __call__(self, times: int, satisfaction: int = 4, **rest: object) -> None:
        done = []
        at = rest.pop("at", samples.NOW)
        for _ in range(times):
            self._number += 1
            # The number is the id and a minute; the minutes are taken back, so that a day stays the day.
            when = at - timedelta(minutes=self._number)  # type: ignore[operator]
            shot = samples.snapshot(self._number, samples.steps(satisfaction), at=when, **rest)  # type: ignore[arg-type]
            done.append(self._writer.finish(shot))
        for future in done:
            future.result(10)


@pytest.fixture
def give(writer: Writer) -> Giving:
    return Giving(writer)


def cells(reader: Reader, by: str, first: date = DAY, last: date = DAY, question: str = "satisfaction") -> list[Cell]:
    (found,) = [each for each in series(reader, first, last, by) if each.question == question]
    return list(found.cells)


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("day", ["2026-03-01", "2026-03-02"]),
        ("week", ["2026-W09", "2026-W10"]),
        ("month", ["2026-03"]),
        ("weekday", ["1", "7"]),
        ("hour", ["10", "12"]),
        ("desk", ["Front desk", "Side desk"]),
        ("language", ["de", "en"]),
        ("wording", ["1"]),
    ],
)
def test_groups_and_their_names(reader: Reader, give: Giving, by: str, groups: list[str]) -> None:
    give(12)
    give(10, at=samples.NOW - timedelta(days=1, hours=-2), desk="Side desk", language="de")
    found = cells(reader, by, DAY - timedelta(days=3))
    assert [cell.group for cell in found] == groups
    assert sum(cell.n or 0 for cell in found) == 22
    assert by in GROUPS


def test_the_groups_together_are_the_whole(reader: Reader, give: Giving) -> None:
    for number in range(12):
        give(11, satisfaction=1 + number % 5, at=samples.NOW - timedelta(days=number, hours=number % 3), language="de")
    for by in GROUPS:
        found = cells(reader, by, DAY - timedelta(days=11))
        assert sum(cell.n or 0 for cell in found) == 132, by
        assert [sum(points) for points in zip(*(c.summary.counts for c in found if c.summary), strict=True)] == [
            33, 33, 22, 22, 22
        ], by  # fmt: skip


def test_a_small_cell_is_withheld_and_so_is_the_next_smallest(reader: Reader, give: Giving) -> None:
    give(3)
    give(6, at=samples.NOW - timedelta(days=1))
    give(40, at=samples.NOW - timedelta(days=2))
    found = cells(reader, "day", DAY - timedelta(days=2))
    assert [(cell.n, cell.summary is None) for cell in found] == [(40, False), (None, True), (None, True)]
    assert all(cell.without_flagged is None and cell.verdict is None for cell in found[1:])


def test_of_languages_ten_answers_are_the_least(reader: Reader, give: Giving) -> None:
    give(40, language="en")
    give(9, language="de")
    give(12, language="fr")
    assert [cell.n for cell in cells(reader, "language")] == [None, 40, None]
    assert [cell.n for cell in cells(reader, "day")] == [61]


def test_a_new_wording_is_a_series_of_its_own(reader: Reader, writer: Writer, give: Giving) -> None:
    give(10, at=samples.NOW - timedelta(days=1))
    reworded = samples.TEXT.replace(b"How satisfied are you?", b"How happy are you?")
    writer.publish(samples.survey(reworded), reworded).result(10)
    give(12, version=2)
    found = cells(reader, "day", DAY - timedelta(days=1))
    assert [(cell.group, cell.version, cell.n) for cell in found] == [("2026-03-01", 1, 10), ("2026-03-02", 2, 12)]
    assert [cell.group for cell in cells(reader, "wording", DAY - timedelta(days=1))] == ["1", "2"]


def test_a_day_is_judged_by_days_before_the_range(reader: Reader, give: Giving) -> None:
    for ago in range(30, 0, -1):
        at = samples.NOW - timedelta(days=ago)
        give(8, satisfaction=5, at=at)
        give(2, satisfaction=1, at=at)
    give(10, satisfaction=1)
    (today,) = cells(reader, "day")
    assert today.verdict is not None
    assert (today.verdict.sign, today.verdict.direction) == (Sign.UNUSUAL, -1)
    (ease,) = cells(reader, "day", question="ease")
    assert ease.verdict is not None
    assert ease.verdict.sign is Sign.USUAL
    (recommend,) = cells(reader, "day", question="recommend")
    assert recommend.verdict is not None
    assert recommend.verdict.sign is Sign.USUAL
    assert cells(reader, "week")[0].verdict is None


def test_a_lasting_change_has_its_first_day(reader: Reader, give: Giving) -> None:
    for ago in range(40, 0, -1):
        at = samples.NOW - timedelta(days=ago)
        give(9 if ago > 7 else 6, satisfaction=5, at=at)
        give(1 if ago > 7 else 4, satisfaction=1, at=at)
    give(6, satisfaction=5)
    give(4, satisfaction=1)
    (today,) = cells(reader, "day")
    assert today.verdict is not None
    assert (today.verdict.sign, today.verdict.direction) == (Sign.LASTING, -1)
    assert today.since == (DAY - timedelta(days=7)).isoformat()


def test_use_of_ends_is_a_share_from_ten_answers_on(reader: Reader, give: Giving) -> None:
    give(6, satisfaction=5)
    give(6, satisfaction=3)
    (found,) = cells(reader, "language")
    assert (found.ends_share, found.middle_share) == (0.5, 0.5)
    give(9, satisfaction=5, at=samples.NOW - timedelta(days=1))
    assert cells(reader, "day", DAY - timedelta(days=1), DAY - timedelta(days=1))[0].ends_share is None


def test_the_total_with_the_mix_of_before(reader: Reader, give: Giving) -> None:
    before = samples.NOW - timedelta(days=1)
    give(10, satisfaction=5, at=before, language="en")
    give(10, satisfaction=1, at=before, language="de")
    give(30, satisfaction=5, language="en")
    give(10, satisfaction=1, language="de")
    assert mix_fixed(reader, DAY, DAY)["satisfaction"] == 50
    assert mix_fixed(reader, DAY - timedelta(days=1), DAY - timedelta(days=1)) == {}


def test_of_one_language_nothing_is_shown_below_ten_answers(reader: Reader, give: Giving) -> None:
    give(9, language="de")
    give(10, language="en")
    shown = {}
    for language in ("de", "en", None):
        summary = figures(reader, DAY, DAY, language=language)[0].summary
        shown[language] = (str(summary.tier), summary.text, summary.counts == ())
    assert shown["de"] == ("hidden", "fewer than 10 answers", True)
    assert shown["en"][0] == shown[None][0] == "low_base"
    assert [cell.n for cell in series(reader, DAY, DAY, "day", language="en")[0].cells] == [10]
    assert figures(reader, DAY, DAY, of_survey="elsewhere") == ()


def test_of_a_language_also_the_rest_without_flagged_is_ten_answers_at_least(reader: Reader, give: Giving) -> None:
    give(40, language="en")
    give(20, language="fr")
    give(9, language="de")
    give(1, language="de", flags=("mash",))
    cell = cells(reader, "language")[0]
    assert (cell.group, cell.n) == ("de", 10)
    assert cell.without_flagged is not None
    assert (str(cell.without_flagged.tier), cell.without_flagged.counts) == ("hidden", ())


def test_days_of_one_language_are_withheld_below_ten_answers(reader: Reader, give: Giving) -> None:
    give(9)
    give(30, at=samples.NOW - timedelta(days=1))
    give(40, at=samples.NOW - timedelta(days=2))
    (found,) = [
        each for each in series(reader, DAY - timedelta(days=2), DAY, "day", language="en") if each.question == "ease"
    ]
    assert [cell.n for cell in found.cells] == [40, None, None]
