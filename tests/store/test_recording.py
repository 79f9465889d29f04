"""The response's id: made once, at the first tap, and the same in whatever is said of the visit."""

import uuid
from datetime import UTC, datetime, timedelta

from kiosk.clock import SystemClock
from kiosk.store import recording
from kiosk.store.recording import Place, Visit
from kiosk.survey.session import Answered, Finished, Skipped, begin, step
from tests.store import samples

MOMENT = datetime(2026, 3, 2, 9, 30, 0, 123_000, tzinfo=UTC)


def test_an_id_is_a_uuid_of_version_7_that_tells_the_millisecond_and_nothing_else() -> None:
    made = [uuid.UUID(recording.uuid7(MOMENT)) for _ in range(1000)]
    assert len(set(made)) == 1000
    assert {(one.version, one.variant, one.int >> 80) for one in made} == {
        (7, uuid.RFC_4122, int(MOMENT.timestamp() * 1000))
    }
    differing = 0
    for one in made:
        differing |= one.int ^ made[0].int
    assert differing == (0xFFF << 64) | ((1 << 62) - 1), "74 random bits"
    later = recording.uuid7(MOMENT + timedelta(milliseconds=1))
    assert all(str(one) < later for one in made), "they sort by time"


def test_the_id_of_the_first_tap_is_in_every_word_of_the_visit() -> None:
    clock = SystemClock()
    visit = Visit("sample", 1, Place("Front desk", "kiosk-1", "Europe/Berlin"), clock)
    session = begin(samples.survey(), "en", clock.monotonic())
    said = [visit.snapshot(session, clock)]
    while (question := session.question) is not None:
        after = step(session, Answered(clock.monotonic(), question.id, 5))
        session = step(session, Skipped(clock.monotonic())) if after is session else after
        said.append(visit.snapshot(session, clock))
    session = step(session, Finished(clock.monotonic()))
    said += [visit.snapshot(session, clock)] * 2  # as it is tried again
    assert {(one.id, one.started_at) for one in said} == {(visit.id, said[0].started_at)}
    assert said[-1].status == "completed"
