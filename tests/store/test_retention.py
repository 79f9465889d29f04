"""Retention: what is too old goes, what is not stays, wrong clocks decide nothing, and the kiosk goes on meanwhile."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.store import erasing, health, retention
from kiosk.store.reader import Reader
from kiosk.store.retention import Due, Rules
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_erasing import BY, SECRET

TODAY = date(2026, 6, 30)
OLD = datetime(2026, 3, 2, 9, tzinfo=UTC)
ODD = ("implausible_clock",)


def visits(writer: Writer, *when: tuple[datetime, tuple[str, ...]]) -> None:
    for number, (at, flags) in enumerate(when):
        given = samples.steps(comment=f"{SECRET} {number}")
        writer.finish(samples.snapshot(number, given, at=at - timedelta(minutes=number), flags=flags)).result(10)


def left(path: Path) -> tuple[list[int], list[int]]:
    """Return the numbers of the responses that are there, and of those with a comment."""
    with Reader(path) as reader:
        there = [row[0] for row in reader.rows("SELECT seq FROM responses WHERE flags <> 'erased' ORDER BY seq")]
        worded = [row[0] for row in reader.rows("SELECT DISTINCT seq FROM answers_long WHERE text NOTNULL ORDER BY 1")]
    return there, worded


def run(path: Path, rules: Rules, since: str = "") -> Due | None:
    with Reader(path) as reader:
        told = retention.due(reader, rules, TODAY)
    done = retention.erase_due(path, rules, TODAY, BY, since=since)
    if not since:
        assert done == told
    return done


def test_what_is_too_old_goes(writer: Writer, path: Path) -> None:
    edge = datetime(2026, 4, 1, 9, tzinfo=UTC)  # ninety days before
    visits(writer, (OLD, ()), (edge - timedelta(days=1), ()), (edge, ()), (edge + timedelta(days=60), ()))
    assert run(path, Rules()) == Due(0, 0)
    assert run(path, Rules(comments_days=90)) == Due(2, 0)
    assert left(path) == ([1, 2, 3, 4], [3, 4])
    assert run(path, Rules(comments_days=90, responses_days=90)) == Due(0, 2)
    assert left(path) == ([3, 4], [3, 4])
    assert run(path, Rules(comments_days=90, responses_days=90)) == Due(0, 0)
    data = path.read_bytes()
    assert f"{SECRET} 1".encode() not in data
    with Reader(path) as reader:
        assert reader.funnel("2026-01-01", "2026-12-31").started == 4, "the counts stay"
        assert reader.ask(erasing.counts_proven_after) == "2026-03-31"
    assert health.doctor(path).well
    assert path.with_name(path.name + "-wal").stat().st_size == 0


def test_only_the_days_since(writer: Writer, path: Path) -> None:
    visits(writer, (OLD, ()), (OLD + timedelta(days=2), ()))
    assert run(path, Rules(comments_days=90), since="2026-03-03") == Due(1, 0)
    assert left(path)[1] == [1]


def test_a_wrong_clock_decides_nothing(writer: Writer, path: Path) -> None:
    """A response of a wrong clock is as old as the next one of a clock that can be right."""
    behind, recent = datetime(2024, 1, 5, tzinfo=UTC), datetime(2026, 6, 1, 9, tzinfo=UTC)
    visits(writer, (behind, ()), (OLD, ()), (behind, ()), (recent, ()), (behind, ()))
    assert run(path, Rules(comments_days=90, responses_days=90)) == Due(2, 2)
    assert left(path)[0] == [3, 4, 5]
    assert health.doctor(path).well


def test_a_clock_far_ahead_keeps_nothing_for_ever(writer: Writer, path: Path) -> None:
    visits(writer, (datetime(2099, 1, 1, tzinfo=UTC), ODD), *[(OLD, ())] * 22)
    assert run(path, Rules(responses_days=90)) == Due(0, 23)
    with Reader(path) as reader:
        assert reader.rows("SELECT day, started FROM day_funnel") == [("2026-03-02", 22)]
    assert health.doctor(path).well


def test_it_stops_when_asked_and_goes_on_later(writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "BATCH", 2)
    visits(writer, *[(OLD, ())] * 5)
    turns = iter([True, True, False])
    rules = Rules(comments_days=90, responses_days=90)
    assert retention.erase_due(path, rules, TODAY, BY, may_go_on=lambda: next(turns)) is None
    assert left(path) == ([1, 2, 3, 4, 5], [5])
    assert retention.erase_due(path, rules, TODAY, BY) == Due(1, 5)
    assert health.doctor(path).well


def test_the_kiosk_goes_on_meanwhile(writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "BATCH", 1)
    visits(writer, *[(OLD, ())] * 10)
    numbers = iter(range(20, 99))

    def between() -> bool:
        writer.finish(samples.snapshot(next(numbers), at=datetime(2026, 6, 30, tzinfo=UTC))).result(10)
        return True

    assert retention.erase_due(path, Rules(comments_days=90), TODAY, BY, may_go_on=between) == Due(10, 0)
    found = health.doctor(path)
    assert (found.well, found.last_seq) == (True, 20), found.findings
