"""What a report says: of the right days, by the tiers, with what was done, and comments only where asked for."""

import uuid
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.clock import SystemClock
from kiosk.reporting import Report, before, period_of, report
from kiosk.store import bulk, ideas
from kiosk.store.reader import Reader
from kiosk.store.staff import change
from kiosk.store.stamp import Stamp
from kiosk.store.writer import Writer
from tests.store import samples

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("period", "day", "first", "last"),
    [
        ("day", "2026-03-04", "2026-03-04", "2026-03-04"),
        ("week", "2026-03-04", "2026-03-02", "2026-03-08"),
        ("week", "2027-01-01", "2026-12-28", "2027-01-03"),
        ("month", "2026-02-11", "2026-02-01", "2026-02-28"),
        ("month", "2028-02-29", "2028-02-01", "2028-02-29"),
        ("month", "2026-12-31", "2026-12-01", "2026-12-31"),
    ],
)
def test_a_period_is_a_day_an_iso_week_or_a_month(period: str, day: str, first: str, last: str) -> None:
    found = period_of(period, date.fromisoformat(day))  # type: ignore[arg-type]
    assert [one.isoformat() for one in found] == [first, last]
    assert before(period, found[1]) == found[0] - timedelta(days=1)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "data" / "kiosk.sqlite"
    writer = Writer(found, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    writer.close()
    return found


def _fill(path: Path, *counts: tuple[date, int, str, str | None]) -> None:
    """Store so many responses of a day and a desk, all with the same comment."""
    given, number = [], 0
    for day, count, desk, comment in counts:
        for place in range(count):
            number += 1
            at = samples.NOW.replace(year=day.year, month=day.month, day=day.day)
            one = samples.snapshot(place % 300, samples.steps(1 + place % 5, comment=comment), desk=desk, at=at)
            given.append(msgspec.structs.replace(one, id=samples.snapshot(number).id))
    bulk.load(path, iter(given), SystemClock())


def _report(path: Path, period: str = "week", day: date = MONDAY, **options: object) -> Report:
    with Reader(path) as reader:
        return report(reader, period, day, survey=samples.survey(), **options)  # type: ignore[arg-type]


def test_only_the_periods_answers_count_and_the_chart_goes_back(path: Path) -> None:
    _fill(path, (MONDAY, 20, "A", None), (MONDAY - timedelta(days=7), 15, "A", None), (MONDAY, 12, "B", None))
    found = _report(path)
    figures = {figure.question: figure.summary.n for figure in found.figures}
    assert figures == {"satisfaction": 32, "ease": 32, "recommend": 32}
    assert found.funnel is not None
    assert found.funnel.started == 32
    line = found.lines["desk-visit", "satisfaction"]
    assert line.names[-2:] == ("2026-W09", "2026-W10")
    assert [None if cell is None else cell.n for cell in line.cells][-2:] == [15, 32]
    assert line.within == (len(line.names) - 1,)
    assert (line.breaks, line.since) == ((), None)


def test_a_small_desk_cannot_be_worked_out(path: Path) -> None:
    _fill(path, (MONDAY, 30, "A", None), (MONDAY, 3, "B", None))
    whole, large, small = _report(path), _report(path, desk="A"), _report(path, desk="B")
    assert whole.figures[0].summary.tier == "hidden"  # else it less A would tell of B
    assert large.figures[0].summary.n == 30
    assert small.figures[0].summary.tier == "hidden"
    assert small.figures[0].summary.counts == ()


def test_comments_come_only_when_asked_for_and_not_of_a_few(path: Path) -> None:
    few = "I am easily found."
    _fill(path, (MONDAY, 12, "A", "Too long."), (MONDAY, 3, "B", few), (MONDAY, 4, "C", few))
    assert _report(path).comments == ()
    found = _report(path, comments=True).comments
    assert {comment.text for comment in found} == {"Too long."}
    assert len(found) == 12


def test_what_was_answered_in_the_period_is_told(path: Path) -> None:
    def card(day: date, said: str, state: str) -> None:
        at = f"{day.isoformat()}T09:00:00.000Z"
        stamp = Stamp(id=str(uuid.uuid4()), at=at, local_day=day.isoformat(), desk="A", kiosk="kiosk-1")
        answer = {"en": "We did."} if state != "open" else {}
        change(path, lambda connection: ideas.write_card(connection, stamp, {"en": said}, answer, state=state))

    _fill(path, (MONDAY, 12, "A", None))
    card(MONDAY, "done in it", "done")
    card(MONDAY, "open", "open")
    card(MONDAY - timedelta(days=3), "done before", "done")
    assert [idea.wording["en"] for idea in _report(path).done] == ["done in it"]


def test_a_new_wording_breaks_the_line(path: Path) -> None:
    _fill(path, (MONDAY - timedelta(days=7), 12, "A", None))
    text = samples.TEXT.replace(b"en: How satisfied are you?", b"en: How pleased are you?")
    writer = Writer(path, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(text), text).result(10)
    writer.close()
    given = (
        msgspec.structs.replace(samples.snapshot(n, version=2), id=samples.snapshot(900 + n).id) for n in range(12)
    )
    bulk.load(path, given, SystemClock())
    line = _report(path).lines["desk-visit", "satisfaction"]
    assert line.breaks == (len(line.names) - 1,)


def test_an_empty_period_has_nothing(path: Path) -> None:
    found = _report(path, "month", comments=True)
    assert (found.figures, found.services, found.done, found.comments) == ((), (), (), ())
