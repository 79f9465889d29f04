"""The writing thread: what is acknowledged is stored, once, with its number and its place in the chain."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.store import mark, responses
from kiosk.store.database import open_for_reading
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.responses import Given
from kiosk.store.writer import StoreState, Writer
from tests.store import samples


def _value(path: Path, sql: str) -> object:
    connection = open_for_reading(path)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def test_responses_are_numbered_without_gaps(writer: Writer, path: Path) -> None:
    receipts = [writer.finish(samples.snapshot(number)).result(10) for number in range(5)]
    assert [receipt.seq for receipt in receipts] == [1, 2, 3, 4, 5]
    assert len({receipt.head for receipt in receipts}) == 5
    assert _value(path, "SELECT group_concat(seq) FROM responses ORDER BY seq") == "1,2,3,4,5"


def test_an_answer_is_stored_as_it_is_given(writer: Writer, path: Path) -> None:
    given = samples.steps()
    for known in range(1, 4):
        writer.save(samples.snapshot(1, given[:known], status="open")).result(10)
        assert _value(path, "SELECT count(*) FROM answers") == known
    assert _value(path, "SELECT status FROM responses") == "open"
    assert _value(path, "SELECT count(*) FROM tally") == 0, "an open response does not count yet"
    assert writer.finish(samples.snapshot(1)).result(10).seq == 1
    assert _value(path, "SELECT count(*) FROM responses") == 1


def test_a_repeated_finish_gives_the_same_receipt(writer: Writer, path: Path) -> None:
    first = writer.finish(samples.snapshot(1)).result(10)
    assert writer.finish(samples.snapshot(1)).result(10) == first
    assert _value(path, "SELECT count(*) FROM responses") == 1
    assert _value(path, "SELECT sum(n) FROM day_tally") == 3


def test_a_late_save_does_not_open_an_ended_response(writer: Writer, path: Path) -> None:
    writer.finish(samples.snapshot(1)).result(10)
    writer.save(samples.snapshot(1, samples.steps()[:1], status="open")).result(10)
    assert _value(path, "SELECT status FROM responses") == "completed"
    assert _value(path, "SELECT count(*) FROM answers") == 4


def test_a_finish_needs_an_end(writer: Writer) -> None:
    with pytest.raises(ValueError, match="status and an end"):
        writer.finish(samples.snapshot(1, status="open"))


@pytest.mark.parametrize(
    "wrong",
    [
        Given("satisfaction", "answered", 6),
        Given("satisfaction", "answered", 0),
        Given("recommend", "answered", 11),
        Given("comment", "answered", 3),
        Given("unknown", "answered", 3),
        Given("reason", "answered", codes=(2, 1)),
        Given("reason", "answered", codes=(4,)),
        Given("reason", "answered", 1),
        Given("satisfaction", "answered", codes=(1,)),
        Given("satisfaction", "answered", text="four"),
        Given("satisfaction", "answered"),
        Given("satisfaction", "skipped", 3),
        Given("satisfaction", "guessed", 3),
    ],
)
def test_an_answer_off_the_scale_never_enters(writer: Writer, path: Path, wrong: Given) -> None:
    with pytest.raises(StoreError) as caught:
        writer.finish(samples.snapshot(1, (wrong,))).result(10)
    assert caught.value.code is Trouble.REFUSED
    assert _value(path, "SELECT count(*) FROM responses") == 0
    assert writer.finish(samples.snapshot(2)).result(10).seq == 1, "the store goes on"


def test_a_survey_that_was_not_published_is_refused(writer: Writer) -> None:
    with pytest.raises(StoreError) as caught:
        writer.finish(samples.snapshot(1, version=7)).result(10)
    assert caught.value.code is Trouble.REFUSED


def test_what_a_crash_left_open_is_ended_as_interrupted(open_writer: Callable[[], Writer], path: Path) -> None:
    first = open_writer()
    first.start().result(10)
    first.publish(samples.survey(), samples.TEXT).result(10)
    first.finish(samples.snapshot(1)).result(10)
    first.save(samples.snapshot(2, samples.steps()[:2], status="open")).result(10)
    first.close()
    opened = open_writer().start().result(10)
    assert opened.interrupted == 1
    assert opened.last_seq == 2
    assert _value(path, "SELECT status FROM responses WHERE seq = 2") == "interrupted"
    assert _value(path, "SELECT ended_at IS NULL FROM responses WHERE seq = 2") == 1
    assert _value(path, "SELECT sum(n) FROM day_tally") == 5, "an answer given counts whatever ended the response"
    found = mark.read(mark.mark_path(path))
    assert found is not None
    assert found.seq == 2


def test_the_mark_is_behind_no_acknowledged_response(writer: Writer, path: Path) -> None:
    for number in range(4):
        receipt = writer.finish(samples.snapshot(number)).result(10)
        found = mark.read(mark.mark_path(path))
        assert found is not None
        assert (found.seq, found.head) == (receipt.seq, receipt.head)
        writer.publish(samples.survey(), samples.TEXT).result(10)  # the log is emptied before the next piece of work
        assert path.with_name(path.name + "-wal").stat().st_size == 0, "the log is in the database file"


def test_a_second_program_is_told_that_the_first_runs(writer: Writer, path: Path, states: list[StoreState]) -> None:
    told: list[StoreState] = []
    second = Writer(path, "1.0", told.append)
    try:
        with pytest.raises(StoreError, match=r"already running .*\(process \d+\)") as caught:
            second.start().result(10)
    finally:
        second.close()
    assert caught.value.code is Trouble.IN_USE
    assert not states, "the first one is not disturbed"
    assert writer.finish(samples.snapshot(1)).result(10).seq == 1


def test_after_close_nothing_is_taken(writer: Writer) -> None:
    writer.close()
    with pytest.raises(StoreError) as caught:
        writer.finish(samples.snapshot(1)).result(10)
    assert caught.value.code is Trouble.CLOSED
    writer.close()


def test_close_does_what_is_queued_first(writer: Writer, path: Path) -> None:
    futures = [writer.finish(samples.snapshot(number)) for number in range(20)]
    writer.close()
    assert [future.result(0).seq for future in futures] == list(range(1, 21))
    assert not path.with_name(path.name + "-wal").exists(), "a clean end leaves no log"


def test_a_fault_of_the_program_does_not_end_the_thread(
    writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(responses, "end", lambda *_, **__: 1 / 0)
        with pytest.raises(StoreError, match=r"fault of the program|ZeroDivisionError"):
            writer.finish(samples.snapshot(1)).result(10)
    assert _value(path, "SELECT count(*) FROM responses") == 0, "nothing half is left"
    assert writer.finish(samples.snapshot(1)).result(10).seq == 1


def test_going_back_replaces_an_answer_and_its_comment(writer: Writer, path: Path) -> None:
    for steps in (samples.steps(1, reason=(1, 2), comment="first"), samples.steps(5, comment="second")):
        writer.save(samples.snapshot(1, steps, status="open")).result(10)
    writer.save(samples.snapshot(1, samples.steps(5, comment="second"), status="open", language="de")).result(10)
    assert _value(path, "SELECT language FROM responses") == "de"
    assert _value(path, "SELECT group_concat(text) FROM answers") == "second"
    assert _value(path, "SELECT count(*) FROM answers") == 4
    assert writer.finish(samples.snapshot(1, samples.steps(4), flags=("burst",))).result(10).seq == 1
    assert _value(path, "SELECT group_concat(value) FROM answers WHERE value NOTNULL") == "4,6,9"
    assert _value(path, "SELECT commented || flagged FROM responses") == "01"
