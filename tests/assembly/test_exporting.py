"""Exports put together: the log, staff's table that tells of nobody, and the work in a process of its own."""

import json
import subprocess
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.assembly.exporting import export, work
from kiosk.assembly.loading import open_reader
from kiosk.assembly.score_table import COLUMNS, score_table
from kiosk.clock import SystemClock
from kiosk.export.choice import Choice, Exported, Format
from kiosk.export.sticks import Stick
from kiosk.export.work import Job, Told, from_line, to_line
from kiosk.paths import DataFolder
from kiosk.store import bulk
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.pages import Wanted
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples

DAY = 24 * 60


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    found = DataFolder(tmp_path / "data")
    found.folder.mkdir(mode=0o700)
    writer = Writer(found.database, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    writer.close()
    return found


def _fill(data: DataFolder, counts: dict[tuple[int, str], int]) -> None:
    """Store so many responses on each day (0 is 2026-03-02) and desk."""
    given, number = [], 0
    for (day, desk), count in counts.items():
        for place in range(count):
            steps = samples.steps(1 + place % 5)
            given.append(samples.snapshot(number % 600, steps, desk=desk, at=samples.NOW.replace(day=2 + day)))
            given[-1] = _with_id(given[-1], number)
            number += 1
    bulk.load(data.database, iter(given), SystemClock())


def _with_id(snapshot: Any, number: int) -> Any:
    import msgspec

    return msgspec.structs.replace(snapshot, id=samples.snapshot(number).id)


def _rows(data: DataFolder, **wanted: str) -> list[dict[str, Any]]:
    with open_reader(data) as reader:
        table = score_table(reader, Wanted(**wanted), date(2026, 3, 31))
    names = [name for name, _ in COLUMNS]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


COUNTS = {
    (0, "A"): 12,
    (0, "B"): 3,
    (0, "C"): 40,
    (1, "A"): 7,
    (1, "B"): 9,
    (1, "C"): 31,
    (2, "A"): 1,
    (2, "B"): 15,
    (2, "C"): 30,
}


def test_staffs_table_leaves_small_numbers_out_also_by_subtraction(data: DataFolder) -> None:
    _fill(data, COUNTS)
    rows = [row for row in _rows(data) if row["question"] == "satisfaction"]
    assert len(rows) == len(COUNTS)
    shown: dict[tuple[int, str], int] = {}
    for row in rows:
        place = (int(row["local_day"][-2:]) - 2, row["desk"])
        if row["n"] is not None:
            shown[place] = row["n"]
            assert row["n"] == COUNTS[place] >= 5
        else:
            assert (row["tier"], row["score"], row["low"], row["mean"]) == ("hidden", None, None, None)
        assert (row["score"] is None) == (row["n"] is None or row["n"] < 10)
    lines: dict[Any, list[int]] = defaultdict(list)
    for (day, desk), count in COUNTS.items():
        if (day, desk) not in shown:
            lines[day].append(count)
            lines[desk].append(count)
    assert lines, "two cells are below five"
    assert all(len(hidden) >= 2 and sum(hidden) >= 5 for hidden in lines.values())


def test_a_part_of_the_table_shows_no_more_than_the_whole(data: DataFolder) -> None:
    _fill(data, COUNTS)
    whole = _rows(data)
    days = {"first_day": "2026-03-03", "last_day": "2026-03-03"}
    assert _rows(data, **days) == [row for row in whole if row["local_day"] == "2026-03-03"]
    assert _rows(data, desk="B", survey="desk-visit") == [row for row in whole if row["desk"] == "B"]
    assert _rows(data, survey="other") == []
    with open_reader(data) as reader, pytest.raises(ValueError, match="language"):
        score_table(reader, Wanted(language="en"), date(2026, 3, 31))


def test_the_figures_are_those_of_the_scores(data: DataFolder) -> None:
    _fill(data, {(0, "A"): 40})
    (row,) = [row for row in _rows(data) if row["question"] == "satisfaction"]
    assert (row["n"], row["tier"], row["score"], row["mean"]) == (40, "full", 40.0, 3.0)
    assert (row["low"], row["high"]) == (26.35, 55.4)  # Wilson, 16 of 40
    assert (row["n_without_flagged"], row["score_without_flagged"]) == (40, 40.0)


def _log(data: DataFolder) -> list[tuple[str, dict[str, Any]]]:
    with Reader(data.database) as reader:
        return [
            (role, json.loads(detail)) for role, detail in reader.rows("SELECT role, detail FROM audit ORDER BY seq")
        ]


def test_the_log_has_what_went_out_with_its_hash_and_no_answer(data: DataFolder, tmp_path: Path) -> None:
    _fill(data, {(0, "A"): 3})
    choice = Choice(wanted=Wanted(desk="A"))
    written = export(data, SystemClock(), tmp_path / "o.csv", choice, "admin")
    assert isinstance(written, Exported)
    ((role, detail),) = _log(data)
    assert role == "admin"
    assert detail == {
        "what": "responses",
        "file": "o.csv",
        "format": "csv",
        "rows": 3,
        "sha256": written.sha256,
        "desk": "A",
        "times": False,
        "comments": True,
    }
    assert export(data, SystemClock(), tmp_path / "s.csv", choice, "staff") is not None
    assert _log(data)[1][1]["what"] == "scores"
    assert export(data, SystemClock(), tmp_path / "n.csv", choice, "admin", cancelled=lambda: True) is None
    assert len(_log(data)) == 2


def test_what_the_log_does_not_take_does_not_go_out(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StoreError(Trouble.BUSY, data.database)

    _fill(data, {(0, "A"): 3})
    monkeypatch.setattr("kiosk.assembly.exporting.note", refuse)
    with pytest.raises(StoreError):
        export(data, SystemClock(), tmp_path / "out" / "o.csv", Choice(), "admin")
    assert list((tmp_path / "out").iterdir()) == []


def test_work_tells_how_far_it_is_and_how_it_ended(data: DataFolder, tmp_path: Path) -> None:
    _fill(data, {(0, "A"): 3})
    told: list[Told] = []
    job = Job(path=tmp_path / "o.xlsx", choice=Choice(format=Format.XLSX))
    assert from_line(to_line(job), Job) == job
    assert work(data, SystemClock(), job, told.append, lambda: False)
    assert (told[0].done, told[0].of) == (3, 3)
    assert told[-1].written is not None
    assert from_line(to_line(told[-1]), Told) == told[-1]
    assert work(data, SystemClock(), job, told.append, lambda: True)
    assert told[-1].cancelled
    lost = Stick("/dev/kiosk-test", "LOST", None, False)
    assert not work(data, SystemClock(), Job(path=Path("o.csv"), mount=lost), told.append, lambda: False)
    assert told[-1].problem == "no_folder"
    gone = Stick("/dev/kiosk-test", "GONE", tmp_path / "gone", True)
    assert not work(data, SystemClock(), Job(release=gone), told.append, lambda: False)
    assert told[-1].problem == "no_folder"


def test_the_process_stops_when_nobody_listens_any_more(data: DataFolder, tmp_path: Path) -> None:
    _fill(data, {(0, "A"): 3})
    command = [sys.executable, "-m", "kiosk", "export-work", "--data", str(data.folder)]
    line = to_line(Job(path=tmp_path / "out" / "o.csv"))
    done = subprocess.run(command, input=line, capture_output=True, timeout=60, check=True)
    last = from_line(done.stdout.splitlines()[-1], Told)
    assert last.cancelled or last.written is not None  # the input ended at once; whichever was quicker
    there = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert there == ([] if last.cancelled else ["o.csv", "o_codebook.csv"])


def test_the_process_ends_well_while_whoever_began_it_still_listens(data: DataFolder, tmp_path: Path) -> None:
    _fill(data, {(0, "A"): 3})
    command = [sys.executable, "-m", "kiosk", "export-work", "--data", str(data.folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        assert worker.stderr is not None
        worker.stdin.write(to_line(Job(path=tmp_path / "o.csv")))
        worker.stdin.flush()
        last = from_line(worker.stdout.read().splitlines()[-1], Told)
        assert worker.wait(60) == 0, worker.stderr.read()
    assert last.written is not None
