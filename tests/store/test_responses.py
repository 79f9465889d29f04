"""Responses as rows: what is hashed, and how a clock that cannot be right is noted."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.store import health, responses, surveys
from kiosk.store.database import open_for_reading
from kiosk.store.responses import Given, given
from kiosk.store.times import from_text, utc_text
from kiosk.store.writer import Writer
from kiosk.survey.session import Outcome, Step
from tests.store import samples


def test_the_content_that_is_hashed_never_changes_its_form() -> None:
    """The chain of every database in use depends on it: a change here needs a new form beside this one."""
    survey = surveys.KnownSurvey(
        "ab" * 32, {"satisfaction": (1, 1), "ease": (2, 3), "recommend": (3, 1), "reason": (4, 1), "comment": (5, 1)}
    )
    snapshot = samples.snapshot(7, samples.steps(2, reason=(1, 3), comment="grün"), flags=("burst",))
    record = responses.row_of(snapshot, snapshot.status, b"s" * 16)
    answers = responses.answer_rows(survey, snapshot.steps, lambda n: b"t" * n)
    said = [
        ["comment", 1, "answered", None, None, hashlib.sha256(b"t" * 16 + "grün".encode()).hexdigest(), 8000],
        ["ease", 3, "answered", 6, None, None, 900],
        ["reason", 1, "answered", None, "[1,3]", None, 2000],
        ["recommend", 1, "answered", 9, None, None, 1500],
        ["satisfaction", 1, "answered", 2, None, None, 1200],
    ]
    fields = [
        *("00000000-0000-7000-8000-000000000007", "desk-visit", 1, "en", "Front desk", "kiosk-1"),
        *("2026-03-02T09:37:00.000Z", "Europe/Berlin", 3600, "2026-03-02", 10),
        *("11111111-2222-4333-8444-555555555555", "completed", "2026-03-02T09:37:20.000Z", 20000, 1, "burst", 1, 1),
        "73" * 16,
    ]
    wanted = hashlib.sha256(msgspec.json.encode(["kiosk-response-1", "ab" * 32, fields, said])).digest()
    assert responses.content_digest(survey, record, answers) == wanted
    assert responses.content_digest(survey, record, answers[::-1]) == wanted
    assert wanted.hex() == "7185ab37ff70c738be61fa22892f959e109ccfae9223cafc8a0158daae192dbe"


def test_what_a_session_says_becomes_what_is_stored() -> None:
    survey = samples.survey()

    def stored(question: str, value: int | str | tuple[str, ...] | None) -> Given:
        return given(survey, Step(question, Outcome.ANSWERED, value, 5))

    assert stored("recommend", 0) == Given("recommend", "answered", 0, duration_ms=5)
    assert stored("reason", ("wait", "result")) == Given("reason", "answered", codes=(1, 3), duration_ms=5)
    assert stored("comment", "fine") == Given("comment", "answered", text="fine", duration_ms=5)
    assert given(survey, Step("ease", Outcome.LEFT, None, 5)) == Given("ease", "left", duration_ms=5)


@pytest.mark.parametrize("text", ["2026-03-02T09:30:00.000Z", "1970-01-01T00:00:00.001Z", "2038-01-19T03:14:08.999Z"])
def test_moments_are_written_so_that_text_order_is_time_order(text: str) -> None:
    assert utc_text(from_text(text)) == text
    assert len(text) == 24


def _flags(path: Path) -> list[str]:
    connection = open_for_reading(path)
    found = [row[0] for row in connection.execute("SELECT flags FROM responses ORDER BY seq")]
    connection.close()
    return found


def test_a_clock_set_back_flags_the_response_and_refuses_nothing(writer: Writer, path: Path) -> None:
    back = samples.NOW - timedelta(hours=1)
    for number in range(3):
        writer.finish(samples.snapshot(number)).result(10)
    for number in range(3, 6):
        writer.finish(samples.snapshot(number, at=back)).result(10)
    assert _flags(path) == ["", "", ""] + ["implausible_clock"] * 3
    connection = open_for_reading(path)
    assert [row[0] for row in connection.execute("SELECT flagged FROM responses")] == [0] * 6, "the answers are as good"
    order = [row[0] for row in connection.execute("SELECT started_at FROM responses ORDER BY seq")]
    connection.close()
    assert order != sorted(order), "the order is that of the numbers"
    found = health.doctor(path)
    assert found.well
    assert [finding.sentence for finding in found.findings if finding.sign is health.Sign.NOTE] == [
        "3 responses were taken while the clock cannot have been right; their days may be wrong."
    ]


def test_a_time_far_in_the_future_does_not_flag_for_ever_after(writer: Writer, path: Path) -> None:
    writer.finish(samples.snapshot(0, at=samples.NOW + timedelta(days=400))).result(10)
    for number in range(1, 26):
        writer.finish(samples.snapshot(number)).result(10)
    flags = _flags(path)
    assert flags[1] == "implausible_clock"
    assert flags[-1] == ""


@pytest.mark.parametrize(
    ("change", "flagged"),
    [
        (lambda s: msgspec.structs.replace(s, ended_at=s.started_at + timedelta(hours=1)), True),
        (lambda s: msgspec.structs.replace(s, ended_at=s.started_at - timedelta(hours=1)), True),
        (lambda s: msgspec.structs.replace(s, started_at=datetime.fromtimestamp(0, samples.NOW.tzinfo)), True),
        (lambda s: msgspec.structs.replace(s, ended_at=s.started_at + timedelta(seconds=90)), False),
        (lambda s: s, False),
    ],
)
def test_a_clock_that_moved_or_never_ran_is_noted(
    writer: Writer, path: Path, change: Callable[[responses.Snapshot], responses.Snapshot], flagged: bool
) -> None:
    writer.finish(change(samples.snapshot(1))).result(10)
    assert (_flags(path) == ["implausible_clock"]) == flagged
