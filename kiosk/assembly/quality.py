"""What this kiosk remembers of the visits before, so that odd ones are flagged; visitors never see any of it."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.hours import outside_s
from kiosk.scores import flags
from kiosk.scores.flags import Item, Past, Reading, Tap
from kiosk.settings import Settings
from kiosk.store.errors import StoreError
from kiosk.store.responses import IMPLAUSIBLE_CLOCK
from kiosk.survey.question import Comment
from kiosk.survey.session import Ending, Outcome, Session, steps
from kiosk.survey.text import word_count

if TYPE_CHECKING:
    from kiosk.store.reader import Reader
    from kiosk.store.recording import Visit

LEARN_EVERY_S = 3600.0


class Quality:
    """Watches the visits on this kiosk, one after the other.

    What was before the program started is not known, but for the usual rate, which is read from the store.
    """

    def __init__(self, device: Settings, clock: Clock, open_reader: "Callable[[], Reader]") -> None:
        """Remember nothing yet; until the usual rate is known it counts as 0, where a burst is four in a minute."""
        self._hours = device.opening_hours
        self._clock = clock
        self._open_reader = open_reader
        self._desk = device.desk
        self._worker: ThreadPoolExecutor | None = None
        self._learnt_at: float | None = None
        self._closed = False
        self._staff_in = False
        self._staff_left_at: float | None = None
        self.usual_per_open_hour = 0.0
        self.past: deque[Past] = deque(maxlen=flags.RUN_LENGTH)
        self.completed: deque[float] = deque()
        self.is_clock_in_doubt: Callable[[], bool] = lambda: False
        """Set by who looks after the clock."""

    def watch(self, visit: "Visit | None", *, trial: bool) -> "Visit | None":
        """Watch a visit that begins now, if there is one."""
        if visit is not None:
            visit.watch = Watch(self, trial=trial)
        return visit

    def set_staff_in(self, is_in: bool) -> None:
        """Note that staff have the desk's pages open on this kiosk, or have closed them."""
        if self._staff_in and not is_in:
            self._staff_left_at = self._clock.monotonic()
        self._staff_in = is_in

    def since_staff_s(self, at: float) -> float | None:
        """Return how long before `at` staff were in: 0 if they are, None if they never were."""
        if self._staff_in:
            return 0.0
        return None if self._staff_left_at is None else at - self._staff_left_at

    def closed_s(self, moment: datetime) -> float | None:
        """Return how far a moment is outside the opening hours, in seconds; None where none are set."""
        return None if self._hours is None else outside_s(self._hours, self._clock.local(moment))

    def learn(self) -> None:
        """Read the usual rate, in a thread of its own, if that was not done within the last hour."""
        now = self._clock.monotonic()
        if self._closed or (self._learnt_at is not None and now - self._learnt_at < LEARN_EVERY_S):
            return
        self._learnt_at = now
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "usual-rate")
        today = self._clock.local(self._clock.now()).date()
        self._worker.submit(self._read, today).add_done_callback(self._on_read)

    def close(self) -> None:
        """End the thread, and start none again."""
        self._closed = True
        if self._worker is not None:
            self._worker.shutdown(wait=True)

    def _read(self, today: date) -> float:
        from kiosk.store.usual import usual_per_open_hour

        with self._open_reader() as reader:
            return usual_per_open_hour(reader, today, self._desk, self._hours)

    def _on_read(self, future: "Future[float]") -> None:
        error = future.exception()
        if error is None:
            self.usual_per_open_hour = future.result()
        elif not isinstance(error, StoreError):
            raise error


class Watch:
    """Sees one visit from its first tap to its end."""

    def __init__(self, quality: Quality, *, trial: bool) -> None:
        """Watch the visit that begins now."""
        self._quality = quality
        self._trial = trial
        self._taps: deque[Tap] = deque()
        self._mashed = False
        self._first_tap_s: float | None = None
        self._at_start: tuple[str, ...] | None = None
        self._at_end: tuple[str, ...] | None = None

    def tapped(self, question: str, option: int, at: float, past_guard_s: float) -> None:
        """Note a tap on an option, whether or not it did anything; only those of the last second are kept."""
        if self._first_tap_s is None and past_guard_s >= 0:
            self._first_tap_s = past_guard_s
        if self._mashed:
            return
        self._taps.append(Tap(at, question, option))
        while at - self._taps[0].at > flags.MASH_WINDOW_S:
            self._taps.popleft()
        self._mashed = flags.mash(tuple(self._taps))

    def flags(self, session: Session, started_at: datetime) -> tuple[str, ...]:
        """Return the flags as far as they are known; all of them once the session has ended."""
        if self._at_start is None:
            self._at_start = self._known_at_start(session.started_at, started_at)
        if session.ending is None:
            return self._at_start
        if self._at_end is None:
            self._at_end = self._known_at_end(session)
        return (*self._at_start, *self._at_end)

    def _known_at_start(self, started_s: float, started_at: datetime) -> tuple[str, ...]:
        quality = self._quality
        past = quality.past
        found = {
            flags.RAPID_REPEAT: flags.rapid_repeat(started_s, past[-1].ended_at if past else None),
            flags.CLOSED_HOURS: flags.closed_hours(quality.closed_s(started_at)),
            flags.STAFF_NEAR: flags.staff_near(quality.since_staff_s(started_s)),
            flags.TEST_MODE: self._trial,
            IMPLAUSIBLE_CLOCK: quality.is_clock_in_doubt(),
        }
        return tuple(flag for flag, holds in found.items() if holds)

    def _known_at_end(self, session: Session) -> tuple[str, ...]:
        quality = self._quality
        items, readings = _items(session), _readings(session)
        this = Past(session.started_at, session.at, flags.end_chosen(items))
        completed = session.ending is Ending.COMPLETED
        found = {
            flags.BURST: completed and flags.burst(quality.completed, session.at, quality.usual_per_open_hour),
            flags.SAME_END_RUN: flags.same_end_run(quality.past, this),
            flags.VERY_FAST: flags.very_fast(self._first_tap_s),
            flags.FAST_READ: flags.fast_read(readings),
            flags.MASH: self._mashed,
            flags.STRAIGHT: flags.straight(items),
        }
        if not self._trial:
            quality.past.append(this)
            if completed:
                quality.completed.append(session.at)
            while quality.completed and session.at - quality.completed[0] > flags.BURST_WINDOW_S:
                quality.completed.popleft()
        return tuple(flag for flag, holds in found.items() if holds)


def _items(session: Session) -> list[Item]:
    """Return the answered scale questions; none is a reversed item, since surveys cannot say so."""
    found = []
    for step in steps(session):
        question = session.survey.question(step.question)
        scale = None if question is None else question.scale
        if scale is not None and step.outcome is Outcome.ANSWERED and isinstance(step.value, int):
            found.append(Item(scale.low, scale.high, step.value))
    return found


def _readings(session: Session) -> list[Reading]:
    """Return how long the answered questions were on screen, but for comments: who writes has read."""
    found = []
    for step in steps(session):
        question = session.survey.question(step.question)
        if question is not None and step.outcome is Outcome.ANSWERED and not isinstance(question, Comment):
            text = session.survey.say(question.text, session.language)
            found.append(Reading(word_count(text, session.language), step.duration_ms / 1000))
    return found
