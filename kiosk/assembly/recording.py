"""What stands between the visitor's screen and the writer: the survey versions that are asked, whether saving works."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.assembly.loading import LoadedSurvey
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.store.errors import StoreError, Trouble

if TYPE_CHECKING:
    from concurrent.futures import Future

    from kiosk.store.opening import Opened
    from kiosk.store.recording import Place, Visit
    from kiosk.store.responses import Receipt, Snapshot
    from kiosk.store.sqlite import Connection
    from kiosk.store.surveys import Published
    from kiosk.store.writer import StoreState, Writer


class Recording:
    """What stands between the visitor's screen and the writer: which survey version is asked, whether saving works.

    `on_change` is called, in the writer's thread, when `is_open`, `trouble` or `found` may have changed.
    """

    def __init__(self, data: DataFolder, loaded: LoadedSurvey, place: "Callable[[], Place]", clock: Clock) -> None:
        """Prepare; nothing is opened, and where the device stands is not asked, before `start`."""
        self._data = data
        self._loaded = loaded
        self._find_place = place
        self._clock = clock
        self._lock = threading.Lock()
        self._writer: Writer | None = None
        self._published: dict[bytes, Published] = {}
        self._asked_to_publish: set[bytes] = set()
        self._told = False
        self._error: StoreError | None = None
        self._unanswered: set[Future[Receipt]] = set()
        self._is_silent = False
        self._found: dict[str, str] = {}
        self.replaced: list[LoadedSurvey] = []
        """Surveys that took the place of an earlier version; whoever looks at them takes them out."""
        self.on_change: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Open the store in its own thread and publish the survey."""
        from kiosk.store.writer import Writer

        self._place = self._find_place()
        self._writer = Writer(self._data.database, __version__, self._on_state, self._clock)
        self._writer.start().add_done_callback(self._on_opened)
        self.publish(self._loaded)

    def publish(self, loaded: LoadedSurvey) -> None:
        """Have a survey published, after `start`; `on_change` tells when it is."""
        with self._lock:
            if loaded.text in self._asked_to_publish:
                return
            self._asked_to_publish.add(loaded.text)
        self.writer.publish(loaded.survey, loaded.text).add_done_callback(lambda done: self._on_published(loaded, done))

    def has(self, loaded: LoadedSurvey) -> bool:
        """Whether a survey is published."""
        with self._lock:
            return loaded.text in self._published

    def use(self, loaded: LoadedSurvey) -> None:
        """Let the visits that begin from now on be of this survey, which is published."""
        with self._lock:
            self._loaded = loaded

    def close(self) -> None:
        """Write what is queued and close the store."""
        if self._writer is not None:
            self._writer.close()

    @property
    def writer(self) -> "Writer":
        """The writer; only after `start`."""
        assert self._writer is not None
        return self._writer

    def save(self, snapshot: "Snapshot") -> "Future[None]":
        """Write the answers so far."""
        return self.writer.save(snapshot)

    def finish(self, snapshot: "Snapshot") -> "Future[Receipt]":
        """Write the whole response; the future resolves once it is durable."""
        future = self.writer.finish(snapshot)
        with self._lock:
            self._unanswered.add(future)
        future.add_done_callback(self._on_answer)
        return future

    def note_silence(self) -> None:
        """Note that the disk neither took nor refused a response in time; until it answers nobody is asked in."""
        with self._lock:
            self._is_silent = bool(self._unanswered)
            silent = self._is_silent
        if silent:
            self.on_change()

    def put(self, work: "Callable[[Connection], None]") -> "Future[None]":
        """Do a small piece of work in the store; the future resolves once it is durable."""
        return self.writer.put(work)

    @property
    def refusal(self) -> StoreError | None:
        """Why this program must not go on with this database (in use, newer, network), or None."""
        hopeless = {Trouble.IN_USE, Trouble.NEWER, Trouble.NETWORK, Trouble.OLD_SQLITE, Trouble.KEY}
        if not self._published:  # it has not worked yet, so it is most likely the wrong place
            hopeless |= {Trouble.NO_FOLDER, Trouble.NO_PERMISSION}
        return self._error if self._error is not None and self._error.code in hopeless else None

    @property
    def is_open(self) -> bool:
        """Whether visitors are asked in: the store works and the survey is published.

        Until the store has said how it is, in the first half second, what was so last time holds.
        """
        with self._lock:
            if not self._told:
                return self._loaded.published
            return self._loaded.text in self._published and not (self._error or self._is_silent)

    @property
    def trouble(self) -> str:
        """The code of what keeps answers from being saved (`kiosk.store.errors.Trouble`), or empty."""
        with self._lock:
            silent = str(Trouble.IO) if self._is_silent else ""
            return silent if self._error is None else str(self._error.code)

    @property
    def found(self) -> list[str]:
        """What was found wrong with the database, a sentence each; staff must know."""
        with self._lock:
            return list(self._found.values())

    def new_visit(self) -> "Visit | None":
        """Begin a record for a visitor, or None while there is no place to keep one."""
        published = self._published.get(self._loaded.text)
        if published is None or self._error is not None:
            return None
        from kiosk.store.recording import Visit

        return Visit(published.survey, published.version, self._place, self._clock)

    def _on_answer(self, future: "Future[Receipt]") -> None:
        with self._lock:
            self._unanswered.discard(future)
            over = self._is_silent and not self._unanswered
            if over:
                self._is_silent = False
            if over and future.exception() is None:  # else the writer has told why
                self._found["silent"] = (
                    "The disk did not answer in time, and a visitor was told that the answers could not be saved. "
                    "It answers again. If this comes back, check the disk."
                )
        if over:
            self.on_change()

    def _on_published(self, loaded: LoadedSurvey, future: "Future[Published]") -> None:
        with self._lock:
            self._asked_to_publish.discard(loaded.text)
            if future.exception() is None:
                self._published[loaded.text] = future.result()
                if future.result().replaces:
                    self.replaced.append(loaded)
                self._told = True
        self.on_change()

    def _on_opened(self, future: "Future[Opened]") -> None:
        error = future.exception()
        if isinstance(error, StoreError):
            with self._lock:
                self._error = error
                self._told = True
        elif error is None:
            self._note(future.result())
        self.on_change()

    def _note(self, opened: "Opened") -> None:
        with self._lock:
            if opened.damaged is not None:
                self._found["damaged"] = (
                    f"The database was damaged ({opened.damaged.why}). It was moved aside to "
                    f"{opened.damaged.moved_to}; answers go to a new one. Keep the old file."
                )
            if opened.lost:
                lost = opened.lost
                what = "One response that was stored is" if lost == 1 else f"{lost} responses that were stored are"
                self._found["lost"] = f"{what} missing from the database: the disk forgot them. Check the disk."

    def _on_state(self, state: "StoreState") -> None:
        if state.opened is not None:
            self._note(state.opened)
        with self._lock:
            self._error, self._told = state.error, True
            again = state.error is None and self._loaded.text not in self._published
        if again:
            self.publish(self._loaded)
        self.on_change()
