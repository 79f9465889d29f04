"""A disk that fails, at every single operation of a visit: nothing is thanked for that is not stored, and it heals."""

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from kiosk.store import health
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Reader
from kiosk.store.writer import CANNOT_SAVE, OK, StoreState, Writer
from tests.faults.disk import Disk, Op, install
from tests.store import samples

FLUSH, WRITE, FULL = apsw.SQLITE_IOERR_FSYNC, apsw.SQLITE_IOERR_WRITE, apsw.SQLITE_FULL
MOMENTS = 30  # operations of one finish that touch the disk; a test makes sure that there are no more


class Visits:
    """A store on a faulty disk, one visit before the fault, and what the writer told."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self.path = path
        self.disk = disk
        self.told: queue.Queue[StoreState] = queue.Queue()
        self.writer = Writer(path, "1.0", self.told.put, retry_after_s=(0.0, 0.0), probe_every_s=0.02)
        self.writer.start().result(10)
        self.writer.publish(samples.survey(), samples.TEXT).result(10)
        self.writer.finish(samples.snapshot(0)).result(10)
        self.writer.save(samples.snapshot(1, samples.steps()[:3], status="open")).result(10)

    def fail_from(self, moment: int, code: int, kind: str, *, times: int) -> None:
        """Fail the operations of `kind`, from the `moment`th on, so many times."""
        left = [times]
        seen = [0]

        def fail(op: Op) -> int | None:
            seen[0] += op[0] == kind
            if op[0] == kind and seen[0] > moment and left[0]:
                left[0] -= 1
                return code
            return None

        self.disk.fail = fail

    def heal(self) -> None:
        self.disk.fail = lambda _: None


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    install(disk, monkeypatch)
    return disk


@pytest.fixture
def visits(tmp_path: Path, disk: Disk) -> Iterator[Visits]:
    visits = Visits(tmp_path / "data" / "kiosk.sqlite", disk)
    yield visits
    visits.heal()
    visits.writer.close()


def _verify(visits: Visits, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """Close, and look at the file through the product's own SQLite."""
    visits.writer.close()
    monkeypatch.undo()
    found = health.doctor(visits.path)
    assert found.well, found.findings
    assert (found.responses, found.last_seq) == (count, count)


def test_one_finish_touches_the_disk_no_more_often_than_is_tried(visits: Visits) -> None:
    before = len(visits.disk.log)
    visits.writer.finish(samples.snapshot(1)).result(10)
    visits.writer.publish(samples.survey(), samples.TEXT).result(10)
    ops = visits.disk.log[before:]
    assert [op[0] for op in ops].count("write") <= MOMENTS
    assert [op[:2] for op in ops if op[0] == "flush"] == [
        ("flush", "kiosk.sqlite-wal"),
        ("flush", "kiosk.sqlite-wal"),
        ("flush", "kiosk.sqlite"),
    ], "the commit; then the log once more, and the database, before the log is emptied"


@pytest.mark.parametrize(
    ("kind", "code", "moments"),
    [("flush", FLUSH, 4), ("write", WRITE, MOMENTS), ("write", FULL, MOMENTS), ("cut", apsw.SQLITE_IOERR_TRUNCATE, 3)],
)
def test_a_fault_that_passes_is_not_noticed(
    tmp_path: Path, kind: str, code: int, moments: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same response is tried again with the same id, on a database opened anew; it is stored once."""
    for moment in range(moments):
        with monkeypatch.context() as patch:
            disk = Disk()
            install(disk, patch)
            visits = Visits(tmp_path / str(moment) / "kiosk.sqlite", disk)
            visits.fail_from(moment, code, kind, times=1)
            receipt = visits.writer.finish(samples.snapshot(1)).result(10)
            assert receipt.seq == 2
            assert visits.writer.finish(samples.snapshot(2)).result(10).seq == 3
            assert visits.told.empty(), f"moment {moment}"
            _verify(visits, patch, 3)


@pytest.mark.parametrize(
    ("kind", "code", "trouble"),
    [("flush", FLUSH, Trouble.IO), ("write", WRITE, Trouble.IO), ("write", FULL, Trouble.DISK_FULL)],
)
@pytest.mark.parametrize("moment", [0, 1, 2])
def test_a_fault_that_stays_is_told_and_what_waits_is_saved_when_it_ends(
    visits: Visits, monkeypatch: pytest.MonkeyPatch, kind: str, code: int, trouble: Trouble, moment: int
) -> None:
    visits.fail_from(moment, code, kind, times=10**9)
    for number in (1, 2):  # the second one is not tried again and again
        with pytest.raises(StoreError) as caught:
            visits.writer.finish(samples.snapshot(number)).result(10)
        assert caught.value.code is trouble
        assert caught.value.remedy
    _wait_for(visits, lambda state: state.state == CANNOT_SAVE and state.waiting == 2)
    visits.heal()
    _wait_for(visits, lambda state: state.state == OK and state.waiting == 0)
    assert visits.writer.finish(samples.snapshot(1)).result(10).seq == 2, "it has been stored, once"
    assert visits.writer.finish(samples.snapshot(3)).result(10).seq == 4
    _verify(visits, monkeypatch, 4)


def test_an_answer_that_could_not_be_saved_comes_with_the_next(visits: Visits, monkeypatch: pytest.MonkeyPatch) -> None:
    visits.fail_from(0, FULL, "write", times=10**9)
    with pytest.raises(StoreError):
        visits.writer.save(samples.snapshot(1, samples.steps()[:4], status="open")).result(10)
    visits.heal()
    assert visits.writer.finish(samples.snapshot(1)).result(10).seq == 2
    _wait_for(visits, lambda state: state.state == OK)
    _verify(visits, monkeypatch, 2)


def test_what_waits_is_tried_once_more_at_the_end(visits: Visits, monkeypatch: pytest.MonkeyPatch) -> None:
    visits.writer._probe_every_s = 60
    visits.fail_from(0, FULL, "write", times=10**9)
    with pytest.raises(StoreError):
        visits.writer.finish(samples.snapshot(1)).result(10)
    visits.heal()
    _verify(visits, monkeypatch, 2)


def test_a_database_that_breaks_while_running_is_replaced_and_the_visit_is_stored(
    visits: Visits, monkeypatch: pytest.MonkeyPatch
) -> None:
    with visits.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xee" * (visits.path.stat().st_size - 4096))
    visits.fail_from(0, WRITE, "write", times=1)  # so that it is opened anew and read from the disk
    assert visits.writer.finish(samples.snapshot(1)).result(10).seq == 1
    state = _wait_for(visits, lambda state: state.opened is not None)
    assert state.state == OK
    assert state.opened is not None
    assert state.opened.damaged is not None
    assert state.opened.damaged.moved_to.exists()
    visits.writer.close()
    monkeypatch.undo()
    found = health.doctor(visits.path)
    assert found.well
    assert found.last_seq == 1
    with Reader(visits.path) as reader:
        assert reader.rows("SELECT version FROM survey_versions") == [(1,)], "published again, under the same version"


def _wait_for(visits: Visits, wanted: Callable[[StoreState], bool]) -> StoreState:
    while True:
        state = visits.told.get(timeout=10)
        if wanted(state):
            return state
