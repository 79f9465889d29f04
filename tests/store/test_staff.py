"""Staff write beside the running kiosk: nothing is lost on either side, and nothing but their tables is touched."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import acknowledge, database, health, ideas, migrations, sqlite, staff
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.ideas import State
from kiosk.store.opening import Held
from kiosk.store.reader import Reader
from kiosk.store.stamp import Stamp, stamp
from kiosk.store.writer import Writer
from tests.store import samples

ROUNDS = 40
BESIDE = f"""
import sys
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.store import ideas, staff
from kiosk.store.stamp import stamp

path, idea = Path(sys.argv[1]), sys.argv[2]
for number in range({ROUNDS}):
    now = stamp(SystemClock(), "Front desk", "desk window")
    answer = {{"en": f"Answer {{number}}"}}
    staff.change(path, lambda connection: ideas.answer(connection, now, idea, "doing", answer, role="staff"))
print("done")
"""


def _now() -> Stamp:
    return stamp(SystemClock(), "Front desk", "kiosk-1")


def _left(writer: Writer) -> str:
    left = _now()
    writer.put(lambda connection: ideas.leave(connection, left, "en", "A bench")).result(10)
    return left.id


def test_both_at_once(writer: Writer, path: Path) -> None:
    """Responses are finished here while another process answers an idea: nothing lost, the chain whole."""
    idea = _left(writer)
    beside = subprocess.Popen(
        [sys.executable, "-c", BESIDE, str(path), idea],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    receipts, number = [], 0
    while beside.poll() is None or number < 10:
        receipts.append(writer.finish(samples.snapshot(number)).result(20))
        number += 1
        assert number < 20_000
    out, _ = beside.communicate(timeout=30)
    assert (beside.returncode, out) == (0, "done\n")
    assert [receipt.seq for receipt in receipts] == list(range(1, number + 1))
    with Reader(path) as reader:
        history = reader.ask(lambda connection: ideas.history(connection, idea))
    assert [event.answer["en"] for event in history[1:]] == [f"Answer {n}" for n in range(ROUNDS)]
    found = health.doctor(path)
    assert (found.well, found.last_seq) == (True, number), found.findings
    writer.close()
    assert health.doctor(path).well


def test_without_the_kiosk_the_answer_is_in_the_file_itself(writer: Writer, path: Path) -> None:
    idea = _left(writer)
    writer.close()
    staff.change(path, lambda connection: ideas.hide(connection, _now(), idea, role="staff"))
    assert not path.with_name(path.name + "-wal").exists()
    with Reader(path) as reader:
        assert reader.ask(lambda connection: ideas.find(connection, idea)).state == State.HIDDEN


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM tally",
        "UPDATE responses SET language = 'xx'",
        "INSERT INTO about VALUES ('a', 'b')",
        "CREATE TABLE more (a)",
        "DROP TRIGGER ideas_stay",
        "ATTACH ':memory:' AS other",
    ],
)
def test_all_else_is_out_of_reach(writer: Writer, path: Path, statement: str) -> None:
    idea = _left(writer)

    def work(connection: sqlite.Connection) -> None:
        ideas.hide(connection, _now(), idea, role="staff")
        connection.execute(statement)

    with pytest.raises(StoreError, match="not authorized"):
        staff.change(path, work)
    with Reader(path) as reader:
        assert reader.ask(lambda connection: ideas.find(connection, idea)).state == State.NEW, "all or nothing"
    assert writer.finish(samples.snapshot(1)).result(10).seq == 1


def test_what_the_list_does_not_have_is_refused_in_words(writer: Writer, path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be done. \(there is no idea gone\) Look at the list again") as caught:
        staff.change(path, lambda connection: ideas.hide(connection, _now(), "gone", role="staff"))
    assert caught.value.code is Trouble.REFUSED
    with pytest.raises(ZeroDivisionError):
        staff.change(path, lambda _: 1 / 0)
    assert writer.finish(samples.snapshot(1)).result(10).seq == 1, "the lock was given back"


def test_nothing_is_made_or_upgraded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StoreError) as caught:
        staff.change(path, lambda _: None)
    assert caught.value.code is Trouble.NO_DATABASE
    assert not path.exists()
    from kiosk.store.opening import take

    take(path, SystemClock())[0].close()
    for steps, code in ((migrations.STEPS[:1], Trouble.NEWER), ((*migrations.STEPS, ("3", "")), Trouble.OLDER)):
        with monkeypatch.context() as patch:
            patch.setattr(migrations, "STEPS", steps)
            with pytest.raises(StoreError) as caught:
                staff.change(path, lambda _: None)
        assert caught.value.code is code


def test_who_holds_the_file_too_long_is_told(path: Path, monkeypatch: pytest.MonkeyPatch, writer: Writer) -> None:
    monkeypatch.setattr(database, "_PRAGMAS", tuple(p for p in database._PRAGMAS if p[0] != "busy_timeout"))
    connect = sqlite.connect
    monkeypatch.setattr(staff.sqlite, "connect", lambda *a, **k: connect(*a, **{**k, "timeout": 0.05}))
    holder = connect(str(path), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as caught:
        staff.change(path, lambda _: None)
    assert caught.value.code is Trouble.BUSY
    holder.execute("ROLLBACK")
    holder.close()
    assert staff.change(path, lambda _: 5) == 5


def test_the_writer_puts_it_on_disk(open_writer: Callable[[], Writer], path: Path) -> None:
    writer = open_writer()
    writer.start().result(10)
    idea = _left(writer)
    with Reader(path) as reader:
        assert reader.ask(lambda connection: ideas.find(connection, idea)).text == "A bench"
    with pytest.raises(StoreError) as caught:
        writer.put(lambda connection: ideas.vote(connection, _now(), idea, "en")).result(10)
    assert caught.value.code is Trouble.REFUSED
    assert writer.put(lambda _: 7).result(10) == 7, "the store goes on"
    writer.close()
    with pytest.raises(StoreError):
        writer.put(lambda _: 7).result(10)


def test_what_was_stored_though_the_disk_said_no_is_stored_once(
    writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first try is on disk and fails all the same; the second finds it there and makes sure."""
    tries: list[int] = []

    def transact(held: Held, work: Callable[[sqlite.Connection], object]) -> object:
        done = acknowledge.transact(held, work)
        tries.append(1)
        if len(tries) == 1:
            raise sqlite.OperationalError("disk I/O error")
        return done

    monkeypatch.setattr("kiosk.store.writer.transact", transact)
    idea = _left(writer)
    assert len(tries) == 2
    with Reader(path) as reader:
        assert [found.id for found in reader.ask(ideas.listing)] == [idea]
        assert len(reader.ask(lambda connection: ideas.history(connection, idea))) == 1


def test_a_reader_in_the_way_of_the_second_try_is_no_word_of_the_disk(
    writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    idea, left = _left(writer), _now()
    writer.finish(samples.snapshot(1)).result(10)
    monkeypatch.setattr(Held, "checkpoint", lambda _: False)
    writer.put(lambda connection: ideas.leave(connection, left, "en", "A lamp")).result(10)
    with pytest.raises(StoreError) as caught:
        writer.put(lambda connection: ideas.leave(connection, left, "en", "A lamp")).result(10)
    assert caught.value.code is Trouble.BUSY
    assert idea != left.id
