"""What a kiosk remembers of the visits before: the usual rate from the store, the last ends, who was near."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from kiosk.assembly.loading import open_reader
from kiosk.assembly.quality import LEARN_EVERY_S, Quality
from kiosk.hours import OpeningHours
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store.recording import Place, Visit
from kiosk.store.writer import Writer
from kiosk.survey.session import Abandoned, Answered, Finished, Session, Skipped, TimedOut, begin, step
from tests.store import samples

SURVEY = samples.survey()
TODAY = samples.NOW + timedelta(days=1)


class SetClock:
    """Shows what it is set to."""

    boot_id = "set"

    def __init__(self) -> None:
        self.at = 0.0

    def now(self) -> datetime:
        return TODAY + timedelta(seconds=self.at)

    def local(self, moment: datetime) -> datetime:
        return moment

    def monotonic(self) -> float:
        return self.at

    def boot_time(self) -> float:
        return self.at


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def quality(data: DataFolder, clock: SetClock) -> Iterator[Quality]:
    made = Quality(Settings(desk="Front desk"), clock, lambda: open_reader(data))
    yield made
    made.close()


def through(quality: Quality, clock: SetClock, end: type, *, trial: bool = False) -> tuple[str, ...]:
    """Let a visitor answer everything with the highest point within 20 s; return the flags."""
    visit = quality.watch(Visit("desk-visit", 1, Place("Front desk", "kiosk-1", "UTC"), clock), trial=trial)
    assert visit is not None
    session = begin(SURVEY, "en", clock.at)
    for question, value in (("satisfaction", 5), ("ease", 7), ("recommend", 10)):
        clock.at += 6
        session = step(session, Answered(clock.at, question, value))
    clock.at += 2
    if end is Finished:
        session = step(session, Skipped(clock.at))
    session = step(session, end(clock.at))
    assert session.ending is not None
    return visit.snapshot(session, clock).flags


def ended(at: float) -> Session:
    return step(begin(SURVEY, "en", at), Abandoned(at + 1))


def test_the_usual_rate_is_read_beside_the_screen_and_once_an_hour(
    quality: Quality, clock: SetClock, data: DataFolder
) -> None:
    writer = Writer(data.database, "1.0", lambda _state: None)
    writer.start().result(10)
    writer.publish(SURVEY, samples.TEXT).result(10)
    for number in range(25):
        writer.finish(samples.snapshot(number)).result(10)
    writer.close()
    threads = []
    quality._open_reader = lambda: threads.append(threading.current_thread()) or open_reader(data)
    assert quality.usual_per_open_hour == 0
    for moment, reads in ((0.0, 1), (LEARN_EVERY_S - 1, 1), (LEARN_EVERY_S, 2)):
        clock.at = moment
        quality.learn()
        assert quality._worker is not None
        quality._worker.submit(lambda: None).result(10)
        assert len(threads) == reads
    assert quality.usual_per_open_hour == 25
    assert threading.main_thread() not in threads


def test_nothing_is_read_after_the_end(quality: Quality) -> None:
    quality.close()
    quality.learn()
    assert quality._worker is None


def test_a_store_that_cannot_be_read_leaves_the_rate_unknown(quality: Quality) -> None:
    quality.learn()
    assert quality._worker is not None
    quality._worker.submit(lambda: None).result(10)
    assert quality.usual_per_open_hour == 0


def test_only_completed_responses_make_a_burst(quality: Quality, clock: SetClock) -> None:
    def quick(end: type) -> bool:
        clock.at += 6
        visit = quality.watch(Visit("desk-visit", 1, Place("Front desk", "kiosk-1", "UTC"), clock), trial=False)
        assert visit is not None
        session = begin(SURVEY, "en", clock.at)
        for question, value in (("satisfaction", 3), ("ease", 4), ("recommend", 5)):
            session = step(session, Answered(clock.at, question, value))
        session = step(step(session, Skipped(clock.at)), end(clock.at))
        return "burst" in visit.snapshot(session, clock).flags

    assert [quick(TimedOut) for _ in range(4)] == [False] * 4
    assert [quick(Finished) for _ in range(4)] == [False, False, False, True]
    assert not quick(Abandoned)
    quality.usual_per_open_hour = 50.0
    assert not quick(Finished)  # at a busy desk five in a minute are nothing


def test_trials_leave_no_trace_in_what_is_remembered(quality: Quality, clock: SetClock) -> None:
    for _ in range(6):
        assert "test_mode" in through(quality, clock, Finished, trial=True)
        clock.at += 6
    assert not quality.past
    assert not quality.completed
    assert through(quality, clock, Finished) == ()


def test_a_run_of_the_same_end_counts_responses_however_they_ended(quality: Quality, clock: SetClock) -> None:
    found = []
    for end in (Finished, TimedOut, Abandoned, Finished, TimedOut):
        found.append(through(quality, clock, end))
        clock.at += 8
    assert found == [(), (), (), (), ("same_end_run",)]


def test_a_snapshot_taken_again_says_the_same(quality: Quality, clock: SetClock) -> None:
    through(quality, clock, Finished)
    visit = quality.watch(Visit("desk-visit", 1, Place("Front desk", "kiosk-1", "UTC"), clock), trial=False)
    assert visit is not None
    session = ended(clock.at)
    assert {visit.snapshot(session, clock).flags for _ in range(3)} == {("rapid_repeat",)}
    assert len(quality.past) == 2


def test_what_is_known_at_the_start_is_there_from_the_first_answer_on(data: DataFolder, clock: SetClock) -> None:
    hours = OpeningHours(monday=("09:00-10:00",))
    quality = Quality(Settings(opening_hours=hours), clock, lambda: open_reader(data))
    quality.set_staff_in(True)
    clock.at += 10
    quality.set_staff_in(False)
    clock.at += 59
    visit = quality.watch(Visit("desk-visit", 1, Place("Front desk", "kiosk-1", "UTC"), clock), trial=True)
    assert visit is not None
    session = begin(SURVEY, "en", clock.at)
    wanted = ("closed_hours", "staff_near", "test_mode")
    assert visit.snapshot(session, clock).flags == wanted
    clock.at += 1000
    assert visit.snapshot(step(session, Answered(clock.at, "satisfaction", 3)), clock).flags == wanted


def test_no_visit_is_watched_where_there_is_none(quality: Quality) -> None:
    assert quality.watch(None, trial=False) is None


def test_the_answers_do_not_depend_on_whether_somebody_watches(quality: Quality, clock: SetClock) -> None:
    plain = Visit("desk-visit", 1, Place("Front desk", "kiosk-1", "UTC"), clock)
    watched = quality.watch(Visit("desk-visit", 1, Place("Front desk", "kiosk-1", "UTC"), clock), trial=True)
    assert watched is not None
    for option in range(6):
        plain.tapped("satisfaction", option, clock.at, 0.1)
        watched.tapped("satisfaction", option, clock.at, 0.1)
    session = step(begin(SURVEY, "en", clock.at), Answered(clock.at + 0.1, "satisfaction", 5))
    session = step(session, TimedOut(clock.at + 0.2))
    one, other = plain.snapshot(session, clock), watched.snapshot(session, clock)
    assert one.steps == other.steps
    assert (one.flags, other.flags) == ((), ("test_mode", "very_fast", "fast_read", "mash"))
