"""Tickets are merged: once, whole, the newest word last, and beside the running kiosk."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import health, sqlite, staff, tickets
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Reader
from kiosk.store.tickets import COLUMNS, Import, Taken, Waiting
from kiosk.store.writer import Writer
from tests.store import samples

NOW = 1_714_953_600
Values = dict[str, Any]


def _row(number: int, **values: Any) -> tuple[Any, ...]:
    row: Values = {
        "key": f"{number * 7919 % 65536:04x}" + f"{number:028x}",
        "source": "plain",
        "desk": "Service desk",
        "channel": "mail",
        "requester": "ab" * 16,
        "created_at": NOW,
        "created_day": "2024-05-06",
        "answered": 1,
        "response_s": 60,
        "business_response_s": -1,
        "resolved_at": -1,
        "resolved_day": "",
        "response_sla": "",
        "resolution_sla": "",
        "first_response": -1,
    }
    row.update(values)
    return tuple(row[name] for name in COLUMNS)


def _level(number: int, **values: Any) -> tuple[Any, ...]:
    return _row(number, **{"created_at": -1, "created_day": "", "answered": -1, "response_s": -1, **values})


def _take(path: Path, rows: Iterable[tuple[Any, ...]], as_of: int = NOW, digest: str = "0" * 64) -> Taken:
    with Waiting() as waiting:
        count = waiting.put(rows)
        record = Import(digest, "plain", "2024-05-06T00:00:00.000Z", as_of, count, count, 0)
        return waiting.merge(
            path,
            as_of,
            lambda created: (as_of - created, -1),
            lambda start, end: (end - start) // 2,
            record,
            lambda _: None,
        )


def _stored(path: Path, *columns: str) -> list[tuple[Any, ...]]:
    with Reader(path) as reader:
        return reader.ask(
            lambda connection: connection.execute(f"SELECT {', '.join(columns)} FROM tickets ORDER BY key").fetchall()
        )


def _everything(path: Path) -> list[tuple[Any, ...]]:
    return _stored(path, "*")


def test_what_is_put_is_there(writer: Writer, path: Path) -> None:
    row = _row(1, response_sla="met", resolved_at=NOW + 5, resolved_day="2024-05-06")
    assert _take(path, [row]) == Taken(1, 0, 0, 0)
    assert _everything(path) == [
        (
            bytes.fromhex(row[0]),
            "plain",
            "Service desk",
            "mail",
            b"\xab" * 16,
            NOW,
            "2024-05-06",
            1,
            60,
            None,
            NOW + 5,
            "2024-05-06",
            "met",
            None,
            NOW,
            NOW,
        )
    ]


def test_the_same_again_changes_nothing(writer: Writer, path: Path) -> None:
    rows = [_row(number, answered=number % 2) for number in range(200)]
    assert _take(path, rows, NOW + 60) == Taken(200, 0, 0, 0)
    before = _everything(path)
    assert _take(path, rows, NOW + 60) == Taken(0, 0, 200, 0)
    assert _everything(path) == before
    with Reader(path) as reader:
        assert len(reader.ask(tickets.imports)) == 1


def test_an_older_export_never_overwrites_a_newer_one(writer: Writer, path: Path) -> None:
    new = _row(1, desk="Library desk", resolved_at=NOW + 50, resolved_day="2024-05-06", resolution_sla="breached")
    old = _row(1, answered=0, resolution_sla="open_in_time")
    _take(path, [new], NOW + 100)
    before = _everything(path)
    assert _take(path, [old], NOW + 10, "1" * 64) == Taken(0, 0, 1, 0)
    assert _everything(path) == before


def test_an_export_that_says_the_same_later_holds_against_one_in_between(writer: Writer, path: Path) -> None:
    """Resolved at noon, opened again in the evening: the morning and the night say the same."""
    still = _row(1)
    resolved = _row(1, resolved_at=NOW + 50, resolved_day="2024-05-06")
    _take(path, [still], NOW + 10)
    assert _take(path, [still], NOW + 100, "1" * 64) == Taken(0, 0, 1, 0)
    assert _take(path, [resolved], NOW + 60, "2" * 64) == Taken(0, 0, 1, 0)
    assert _stored(path, "resolved_at", "as_of") == [(None, NOW + 100)]


def test_silence_changes_nothing_and_news_do(writer: Writer, path: Path) -> None:
    _take(path, [_row(1, response_sla="met", business_response_s=30), _row(2, answered=0)], NOW + 10)
    assert _stored(path, "answered", "response_s") == [(1, 60), (0, 10)]
    silent = {"answered": -1, "response_s": -1, "desk": "", "channel": "", "requester": ""}
    assert _take(path, [_row(1, **silent)], NOW + 20, "1" * 64) == Taken(0, 0, 1, 0)
    assert _stored(path, "desk", "answered", "response_s", "business_response_s", "response_sla", "as_of")[0] == (
        "Service desk",
        1,
        60,
        30,
        "met",
        NOW + 20,
    )
    assert (
        _take(path, [_row(2, resolved_at=NOW + 15, resolved_day="2024-05-06", **silent)], NOW + 20, "2" * 64).changed
        == 1
    )
    assert _stored(path, "answered", "response_s")[1] == (None, None), "closed unanswered: it waits no more"


def test_one_ticket_twice_in_a_file_has_both_rows(writer: Writer, path: Path) -> None:
    rows = [_row(1, response_sla="met"), _row(1, answered=-1, response_s=-1, resolution_sla="breached")]
    assert _take(path, rows) == Taken(1, 1, 0, 0)
    assert _stored(path, "answered", "response_s", "response_sla", "resolution_sla") == [(1, 60, "met", "breached")]


def test_levels_are_added_to_tickets_that_are_known(writer: Writer, path: Path) -> None:
    _take(path, [_row(1, answered=-1, response_s=-1), _row(2)], NOW + 10)
    levels = [
        _level(1, response_sla="met", first_response=NOW + 100),
        _level(1, resolution_sla="open_late"),
        _level(3, response_sla="met"),
    ]
    assert _take(path, levels, NOW + 100, "1" * 64) == Taken(0, 2, 0, 1)
    columns = ("answered", "response_s", "business_response_s", "response_sla", "resolution_sla")
    assert _stored(path, *columns)[0] == (1, 100, 50, "met", "open_late")
    assert _take(path, levels, NOW + 100, "2" * 64) == Taken(0, 0, 2, 1)
    older = [_level(1, response_sla="open_in_time")]
    assert _take(path, older, NOW + 50, "3" * 64) == Taken(0, 0, 1, 0)
    assert _stored(path, *columns)[0] == (1, 100, 50, "met", "open_late")


def test_many_rows_are_merged_in_parts(writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tickets, "_BATCH", 100)
    monkeypatch.setattr(tickets, "_IN_MEMORY", 300)
    sizes: list[int] = []
    change = staff.change

    def watched(where: Path, work: Callable[[sqlite.Connection], Any]) -> Any:
        sizes.append(len(work.keywords.get("rows", ())))  # type: ignore[attr-defined]
        return change(where, work)

    monkeypatch.setattr(tickets, "change", watched)
    rows = [_row(number, desk=f"Desk {number % 3}") for number in range(2000)]
    with Waiting() as waiting:
        for first in range(0, 2000, 50):
            assert waiting.put(rows[first : first + 50]) == 50
        told: list[int] = []
        record = Import("0" * 64, "plain", "2024-05-06T00:00:00.000Z", NOW, 2000, 2000, 0)
        taken = waiting.merge(path, NOW, lambda _: (0, -1), lambda *_: -1, record, told.append)
    assert taken == Taken(2000, 0, 0, 0)
    assert sum(told) == 2000
    assert len(sizes) > 10
    assert max(sizes) <= 100
    assert [row[0].hex() for row in _stored(path, "key")] == sorted(row[0] for row in rows)


def test_the_log_does_not_grow_with_an_import_beside_the_kiosk(
    writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tickets, "_BATCH", 100)
    log = path.with_name(path.name + "-wal")
    sizes = []
    for number, (first, count) in enumerate([(0, 1_000), (1_000, 8_000)]):
        _take(path, [_row(one) for one in range(first, first + count)], digest=str(number) * 64)
        sizes.append(log.stat().st_size)
    assert sizes[1] < 2 * sizes[0]


def test_what_cannot_be_is_refused_by_the_database(writer: Writer, path: Path) -> None:
    for wrong in ({"key": "zz"}, {"key": "ab"}, {"response_s": -5}, {"response_sla": "late"}, {"created_day": "soon"}):
        with pytest.raises(StoreError, match="constraint"):
            _take(path, [_row(1), _row(2, **wrong)])
    assert _everything(path) == []


def test_without_a_database(path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        _take(path, [_row(1)])
    assert caught.value.code is Trouble.NO_DATABASE


BESIDE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.store.test_tickets import _row, _take
print("begun", flush=True)
for number in range(3):
    _take(Path(sys.argv[1]), (_row(n, response_s=number) for n in range(40_000)), digest=str(number) * 64)
print("done")
"""


def test_an_answer_never_waits_long_for_an_import(writer: Writer, path: Path) -> None:
    """Responses are finished here while another process takes in tickets: nothing lost, the chain whole."""
    root = str(Path(__file__).parents[2])
    beside = subprocess.Popen(
        [sys.executable, "-c", BESIDE, str(path), root], stdout=subprocess.PIPE, text=True, cwd=root, env={**os.environ}
    )
    assert beside.stdout is not None
    assert beside.stdout.readline() == "begun\n"
    receipts, waits = [], []
    while beside.poll() is None:
        began = time.monotonic()
        receipts.append(writer.finish(samples.snapshot(len(receipts))).result(20))
        waits.append(time.monotonic() - began)
        time.sleep(0.01)
    out, _ = beside.communicate(timeout=30)
    assert (beside.returncode, out) == (0, "done\n")
    assert [receipt.seq for receipt in receipts] == list(range(1, len(receipts) + 1))
    assert len(_stored(path, "key")) == 40_000
    waits.sort()
    assert waits[len(waits) // 2] < 0.5, "of many machines the slowest"
    assert waits[-1] < 4, "the kiosk's own patience is five seconds"
    writer.close()
    found = health.doctor(path)
    assert (found.well, found.last_seq) == (True, len(receipts)), found.findings
