"""The one thread that writes: it takes snapshots in turn and answers only when the disk has them."""

import contextlib
import math
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.clock import Clock, SystemClock
from kiosk.store import responses, sqlite, surveys
from kiosk.store.acknowledge import acknowledge, transact
from kiosk.store.database import UnusableError, look_over
from kiosk.store.errors import StoreError, Trouble, from_os, from_sqlite
from kiosk.store.opening import Held, Opened, take
from kiosk.store.responses import Receipt, Snapshot
from kiosk.store.surveys import KnownSurvey, Published
from kiosk.survey.survey import Survey

T = TypeVar("T")

OK = "ok"
CANNOT_SAVE = "cannot_save"

_HOPELESS = frozenset({Trouble.NEWER, Trouble.NETWORK, Trouble.OLD_SQLITE, Trouble.KEY})


class StoreState(msgspec.Struct, frozen=True):
    """How the store is: `ok`, or `cannot_save` with the reason and the number of responses waiting in memory.

    `opened` comes with `ok` when the store was opened after `start` had failed, or when the database broke while
    running, was moved aside (`opened.damaged`) and begun anew; staff must be told.
    """

    state: str
    error: StoreError | None = None
    waiting: int = 0
    opened: Opened | None = None


class _Work:
    """A piece of work and the future that tells how it went."""

    def __init__(self, work: Callable[[], T], future: "Future[T]") -> None:
        self._settle: Callable[[], None] = lambda: future.set_result(work())
        self._refuse: Callable[[BaseException], None] = future.set_exception
        self._begin = future.set_running_or_notify_cancel

    def run(self) -> None:
        """Do it; whatever goes wrong goes to the one who waits."""
        if not self._begin():
            return
        try:
            self._settle()
        except Exception as error:
            self._refuse(error)


class Writer:
    """Stores responses from a thread of its own; every method returns at once with a future.

    A response is acknowledged (`finish`) when its commit is on disk, the log is in the database file and the
    high-water mark is written. What could not be saved is tried again with the same id, so nothing is stored twice.
    Futures are resolved in the writer's thread, and `on_state` is called there.

    Args:
        path: the database file.
        program_version: noted with surveys that are published.
        on_state: told when saving stops working and when it works again.
        clock: dates and waits.
        retry_after_s: seconds to wait before each further try of a `finish`.
        probe_every_s: seconds between tries while nothing can be saved.
        idle_s: seconds without work after which a check that was broken off at start (`partial`) is done in full; it
            is broken off again by the next piece of work.
    """

    def __init__(
        self,
        path: Path,
        program_version: str,
        on_state: Callable[[StoreState], None],
        clock: Clock | None = None,
        *,
        retry_after_s: tuple[float, ...] = (0.2, 1.0, 3.0),
        probe_every_s: float = 5.0,
        idle_s: float = 20.0,
    ) -> None:
        self._path = path
        self._program_version = program_version
        self._on_state = on_state
        self._clock = clock or SystemClock()
        self._retry_after_s = retry_after_s
        self._probe_every_s = probe_every_s
        self._idle_s = idle_s
        self._jobs: queue.Queue[_Work | None] = queue.Queue()
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._closed = False
        self._thread: threading.Thread | None = None
        # From here on only the thread touches it.
        self._held: Held | None = None
        self._was_open = False
        self._damage_seen = 0
        self._unchecked = False
        self._news: Opened | None = None
        self._untidy = False
        self._known: dict[tuple[str, int], KnownSurvey] = {}
        self._published: list[tuple[Survey, bytes, Published]] = []
        self._waiting: dict[str, Snapshot] = {}
        self._error: StoreError | None = None
        self._probe_at = 0.0

    def start(self) -> "Future[Opened]":
        """Start the thread and open the store; responses left open by a crash are ended as `interrupted`.

        The future fails with StoreError; the writer then goes on trying, unless trying cannot help.
        """
        future = self._submit(self._start)
        self._thread = threading.Thread(target=self._run, name="store-writer")
        self._thread.start()
        return future

    def publish(self, survey: Survey, text: bytes) -> "Future[Published]":
        """Publish a survey with the exact `text` it was read from; the same text keeps its version."""
        return self._submit(lambda: self._publish(survey, text))

    def save(self, snapshot: Snapshot) -> "Future[None]":
        """Store what is known so far. If this fails nothing is lost: the next snapshot carries it all."""
        return self._submit(lambda: self._save(snapshot))

    def finish(self, snapshot: Snapshot) -> "Future[Receipt]":
        """Store a response that has ended; the future resolves only when the disk has it.

        If it fails with StoreError, the snapshot is kept and stored as soon as the disk takes it.
        """
        if snapshot.status == responses.OPEN or snapshot.ended_at is None:
            raise ValueError("a response that is finished has a status and an end")
        return self._submit(lambda: self._finish(snapshot))

    def put(self, work: Callable[[sqlite.Connection], T]) -> "Future[T]":
        """Do a small piece of work in a transaction; the future resolves only when the disk has it.

        After an error it is done again as `finish` is, so it must be such that once more changes nothing.
        """
        return self._submit(lambda: self._put(work))

    def close(self) -> None:
        """Do what is queued, once, without waiting for a disk that refuses; close the database; end the thread."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._closing.set()
            self._jobs.put(None)
        if self._thread is not None:
            self._thread.join()

    # --- the rest runs in the thread ---

    def _submit(self, work: Callable[[], T]) -> "Future[T]":
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                future.set_exception(StoreError(Trouble.CLOSED, self._path))
            else:
                self._jobs.put(_Work(work, future))
        return future

    def _run(self) -> None:
        while (job := self._next()) is not None:
            job.run()
            self._tidy()
        if self._waiting:
            self._probe()
        self._drop()

    def _next(self) -> _Work | None:
        while self._error is not None:
            left = self._probe_at - self._clock.monotonic()
            if left <= 0:
                self._probe()
                continue
            try:
                return self._jobs.get(timeout=None if math.isinf(left) else left)
            except queue.Empty:
                continue
        while self._unchecked:
            try:
                return self._jobs.get(timeout=self._idle_s)
            except queue.Empty:
                self._check_on()
        return self._jobs.get()

    def _check_on(self) -> None:
        """Check the whole file while there is nothing else to do."""

        def work() -> None:
            done = look_over(self._ready().connection, "full", lambda: not self._jobs.empty())
            self._unchecked = done == "partial"

        with contextlib.suppress(StoreError):
            self._try(work, (0.0, 0.0))

    def _start(self) -> Opened:
        try:
            opened = self._open()
        except (sqlite.Error, OSError, StoreError) as error:
            failure = self._worded(error)
            self._fail(failure)
            raise failure from error
        self._news = None
        return opened

    def _open(self) -> Opened:
        """Open the store, at first or again; after signs of damage the file is checked anew, then given up."""
        check = ("none" if self._was_open else "auto", "full", "condemned")[min(self._damage_seen, 2)]
        self._held, opened = take(self._path, self._clock, check=check, recover=not self._was_open)
        if opened.damaged is not None or not self._was_open:
            self._news = opened
        self._was_open = True
        self._unchecked = opened.check == "partial"
        self._known.clear()
        if opened.damaged is not None and self._published:
            self._republish(self._held)
        return opened

    def _republish(self, held: Held) -> None:
        held.begin()
        for survey, text, earlier in self._published:
            surveys.publish(held.connection, survey, text, self._program_version, self._clock.now(), earlier)
        held.commit()

    def _ready(self) -> Held:
        if self._held is None:
            self._open()
        assert self._held is not None
        return self._held

    def _publish(self, survey: Survey, text: bytes) -> Published:
        def work() -> Published:
            held = self._ready()
            held.begin()
            published = surveys.publish(held.connection, survey, text, self._program_version, self._clock.now())
            held.commit()
            return published

        published = self._try(work, ())
        self._published = [*(kept for kept in self._published if kept[1] != text), (survey, text, published)]
        return published

    def _save(self, snapshot: Snapshot) -> None:
        def work() -> None:
            held = self._ready()
            held.begin()
            responses.put(held.connection, self._survey(held, snapshot), snapshot)
            held.commit()

        self._try(work, () if self._error else (0.0,))

    def _finish(self, snapshot: Snapshot) -> Receipt:
        try:
            return self._try(lambda: self._end(snapshot), () if self._error else self._retry_after_s)
        except StoreError as error:
            if error.code is not Trouble.REFUSED:
                self._waiting[snapshot.id] = snapshot
                self._report()
            raise

    def _put(self, work: Callable[[sqlite.Connection], T]) -> T:
        def attempt() -> T:
            done = transact(self._ready(), work)
            self._untidy = True
            return done

        return self._try(attempt, () if self._error else self._retry_after_s)

    def _end(self, snapshot: Snapshot) -> Receipt:
        held = self._ready()
        receipt = acknowledge(held, lambda: self._survey(held, snapshot), snapshot)
        self._untidy = True
        return receipt

    def _tidy(self) -> None:
        """After the answer is given: empty the log."""
        if not self._untidy or self._held is None:
            return
        self._untidy = False
        try:
            self._held.empty_log()
        except sqlite.Error as error:
            self._worded(error)
            self._drop()  # what is committed stays so; the next job opens the database anew

    def _survey(self, held: Held, snapshot: Snapshot) -> KnownSurvey:
        at = (snapshot.survey, snapshot.survey_version)
        if at not in self._known:
            found = surveys.known(held.connection, *at)
            if found is None:
                raise responses.RefusedError(f"survey {at[0]} version {at[1]} was never published")
            self._known[at] = found
        return self._known[at]

    def _try(self, work: Callable[[], T], retry_after_s: tuple[float, ...]) -> T:
        """Do `work`; after an error close everything, wait, open anew and do it again. A flush is never repeated."""
        waits = iter(retry_after_s)
        while True:
            try:
                done = work()
            except Exception as error:
                failure = self._worded(error)
                if failure.code is Trouble.REFUSED and self._held is not None:
                    self._held.roll_back()
                    raise failure from error
                self._drop()
                wait = next(waits, None)
                if wait is None or self._closing.wait(wait):
                    self._fail(failure)
                    raise failure from error
            else:
                self._recovered()
                return done

    def _worded(self, error: Exception) -> StoreError:
        if isinstance(error, StoreError):
            return error
        if isinstance(error, OSError):
            return from_os(error, self._path)
        if isinstance(error, UnusableError):
            self._damage_seen = 2
            return StoreError(Trouble.DAMAGED, self._path, detail=str(error))
        if isinstance(error, responses.RefusedError):
            return StoreError(Trouble.REFUSED, self._path, detail=str(error))
        if not isinstance(error, sqlite.Error):  # a fault of the program must not end the thread
            return StoreError(Trouble.REFUSED, self._path, detail=f"{type(error).__name__}: {error}")
        failure = from_sqlite(error, self._path)
        self._damage_seen += failure.code is Trouble.DAMAGED
        return failure

    def _drop(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        try:
            held.roll_back()
            held.close()
        except (sqlite.Error, OSError) as error:
            self._worded(error)  # the next opening shows what is left; closing has nothing to add

    def _fail(self, error: StoreError) -> None:
        self._error = error
        self._probe_at = self._clock.monotonic() + self._probe_every_s
        if error.code in _HOPELESS:
            self._probe_at = math.inf
        self._report()

    def _report(self) -> None:
        self._on_state(StoreState(CANNOT_SAVE, self._error, len(self._waiting)))

    def _recovered(self) -> None:
        self._damage_seen = 0
        news, self._news = self._news, None
        if self._error is not None and self._waiting:
            self._probe_at = self._clock.monotonic()  # the disk takes it again: what waits comes next
        elif self._error is not None or news is not None:
            self._error = None
            self._on_state(StoreState(OK, None, len(self._waiting), news))

    def _probe(self) -> None:
        """Try to save what waits, oldest first, or only to write."""
        self._probe_at = self._clock.monotonic() + self._probe_every_s
        for snapshot in list(self._waiting.values()):
            try:
                self._try(lambda snapshot=snapshot: self._end(snapshot), ())  # type: ignore[misc]
            except StoreError:
                return
            del self._waiting[snapshot.id]
        try:
            self._try(self._touch, ())
        except StoreError:
            return

    def _touch(self) -> None:
        held = self._ready()
        held.begin()
        held.connection.execute(
            "INSERT INTO about (name, value) VALUES ('probe', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            (str(self._clock.monotonic()),),
        )
        held.commit()
        held.checkpoint()
        self._untidy = True
