"""Bulk filling gives the very store that the writer would have made, apart from random salts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import bulk, health
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Reader
from kiosk.store.responses import Snapshot
from kiosk.store.writer import Writer
from tests.store import samples

TABLES = ("tally", "day_tally", "day_funnel", "answers", "responses", "alerts")


def _responses(count: int) -> list[Snapshot]:
    return [
        samples.snapshot(
            number * 97,
            samples.steps(
                1 + number % 5,
                1 + number % 7,
                number % 11,
                (2, 3) if number % 4 == 0 else None,
                "x" if number % 6 == 0 else None,
            ),
            desk=f"Desk {number % 2}",
            status=("completed", "timed_out", "abandoned")[number % 3],
            flags=("burst",) if number % 9 == 0 else (),
        )
        for number in range(count)
    ]


def _fixed(count: int) -> bytes:
    return b"r" * count


def _dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with Reader(path) as reader:
        return {table: sorted(reader.rows(f"SELECT * FROM {table}"), key=repr) for table in TABLES}


def test_bulk_and_writer_make_the_same_store(
    writer: Writer, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.store import responses

    for function in (responses.put, responses.answer_rows):
        monkeypatch.setattr(function, "__defaults__", (_fixed,))
    for snapshot in _responses(60):
        writer.finish(snapshot).result(10)
    other = tmp_path / "bulk" / "kiosk.sqlite"
    second = Writer(other, "1.0", lambda _: None)
    second.start().result(10)
    second.publish(samples.survey(), samples.TEXT).result(10)
    second.close()
    told: list[int] = []
    assert bulk.load(other, iter(_responses(60)), SystemClock(), progress=told.append, random=_fixed) == 60
    assert told == [60]
    assert _dump(other) == _dump(path)
    assert health.doctor(other).well


def test_bulk_goes_on_after_what_is_there(writer: Writer, path: Path, open_writer: Callable[[], Writer]) -> None:
    writer.finish(samples.snapshot(5000)).result(10)
    writer.close()
    assert bulk.load(path, _responses(10), SystemClock()) == 10
    found = health.doctor(path)
    assert (found.well, found.last_seq) == (True, 11)
    third = open_writer()
    assert third.start().result(10).lost == 0
    assert third.finish(samples.snapshot(6000)).result(10).seq == 12


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (samples.snapshot(3, version=9), Trouble.REFUSED),
        (samples.snapshot(3, status="open"), Trouble.REFUSED),
        (samples.snapshot(0), Trouble.REFUSED),
    ],
)
def test_bulk_stores_all_or_nothing(writer: Writer, path: Path, wrong: Snapshot, code: Trouble) -> None:
    writer.close()
    with pytest.raises(StoreError) as caught:
        bulk.load(path, [*_responses(5), wrong], SystemClock())
    assert caught.value.code is code
    found = health.doctor(path)
    assert (found.well, found.responses) == (True, 0), "the triggers are back too"


def test_bulk_is_refused_while_the_kiosk_runs(writer: Writer, path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        bulk.load(path, _responses(5), SystemClock())
    assert caught.value.code is Trouble.IN_USE
