"""The page about the care of the data: how backups, checks and retention stand, and what an admin may have done."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.care_status import CareStatus
from kiosk.ui.gate import Gate

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Care(CareStatus):
    """One piece of work at a time. `job` is what is being done, `outcome` what became of the last: a word for each.

    Jobs are look, backup, verify, check, find, erase and due; outcomes the same with `-done`, `-cancelled`, `-failed`
    (then `problem` is a code of `kiosk.store.errors.Trouble`), and verify-wrong. Erasing a response goes through the
    steps type, sure, done.
    """

    _progressed = Signal(float)
    _ended = Signal(str, object)

    def __init__(self, work: Any, gate: Gate, clock: Clock, language: str, parent: QObject | None = None) -> None:
        """Show nothing yet.

        Args:
            work: a `kiosk.assembly.care_desk.CareDesk`.
            gate: asks for the passcode again before something is erased.
            clock: which day is today.
            language: the page's, a BCP 47 tag.
            parent: the Qt parent.
        """
        super().__init__(clock, language, parent)
        self._work = work
        self._gate = gate
        self._job = self._outcome = self._problem = self._asked = ""
        self._progress = 0.0
        self._wrong: list[str] = []
        self._step = ""
        self._match: Any = None
        self._typed = ""
        self._also_backups = False
        self._days: list[str] = []
        self._left: list[str] = []
        self._erased: tuple[int, int] = (0, 0)
        self._cancelled = threading.Event()
        self._worker: ThreadPoolExecutor | None = None
        self._progressed.connect(self._on_progress)
        self._ended.connect(self._on_ended)
        gate.confirmed.connect(self._on_confirmed)
        gate.closed.connect(self.forget)

    # -- what the page shows

    jobChanged = Signal()

    @Property(str, notify=jobChanged)
    def job(self) -> str:
        """What is being done, or empty."""
        return self._job

    @Property(str, notify=jobChanged)
    def outcome(self) -> str:
        """What became of the last job."""
        return self._outcome

    @Property(str, notify=jobChanged)
    def problem(self) -> str:
        """Why it failed, a code."""
        return self._problem

    progressChanged = Signal()

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How far it is, 0 to 1."""
        return self._progress

    @Property("QStringList", notify=jobChanged)
    def wrongBackups(self) -> list[str]:
        """The names of those that are no longer whole, after they were verified."""
        return self._wrong

    @Property(int, notify=jobChanged)
    def erasedComments(self) -> int:
        """In how many responses the last `due` erased comments."""
        return self._erased[0]

    @Property(int, notify=jobChanged)
    def erasedResponses(self) -> int:
        """How many responses it erased."""
        return self._erased[1]

    @Property(str, notify=jobChanged)
    def step(self) -> str:
        """Where the erasing of one response stands: empty, type, sure or done."""
        return self._step

    @Property(str, notify=jobChanged)
    def dayText(self) -> str:
        """The day of the response that was found."""
        return "" if self._match is None else self._day(self._match.day)

    @Property("QStringList", notify=jobChanged)
    def dayTexts(self) -> list[str]:
        """The days to choose from, where several responses have the number."""
        return [self._day(day) for day in self._days]

    @Property(bool, notify=jobChanged)
    def alsoBackups(self) -> bool:
        """Whether it is taken out of the backups, too."""
        return self._also_backups

    @Property("QStringList", notify=jobChanged)
    def stillIn(self) -> list[str]:
        """The files that hold the erased response still."""
        return self._left

    # -- what people do

    @Slot()
    def open(self) -> None:
        """Look how things stand."""
        if not self._job:
            self._run("look", self._work.overview)

    @Slot()
    def backUp(self) -> None:
        """Make a backup now."""
        self._run("backup", lambda: self._work.back_up(self._tell, self._cancelled.is_set))

    @Slot()
    def verify(self) -> None:
        """Verify every backup."""
        self._run("verify", lambda: self._work.verify(self._tell, self._cancelled.is_set))

    @Slot()
    def check(self) -> None:
        """Examine the whole database."""
        self._run("check", lambda: self._work.check(self._cancelled.is_set) or None)

    @Slot()
    def cancel(self) -> None:
        """Stop what is being done; nothing half done is left."""
        self._cancelled.set()

    @Slot()
    def beginErasing(self) -> None:
        """Ask for a receipt number."""
        self.forget()
        self._step = "type"
        self._told()

    @Slot(str)
    def find(self, typed: str) -> None:
        """Look for the response of a receipt number."""
        if self._step == "type":
            self._typed = typed
            self._run("find", lambda: self._work.find(typed, None))

    @Slot(int)
    def chooseDay(self, number: int) -> None:
        """Of several responses with the number, take that of a day."""
        if self._step == "type" and 0 <= number < len(self._days):
            typed, day = self._typed, self._days[number]
            self._run("find", lambda: self._work.find(typed, day))

    @Slot(bool)
    def setAlsoBackups(self, also: bool) -> None:
        """Say whether the backups are rewritten, too."""
        self._also_backups = also
        self._told()

    @Slot()
    def erase(self) -> None:
        """Erase the response that was found; the passcode is asked for first."""
        if self._step == "sure" and not self._job:
            self._asked = "erase"
            self._gate.askAgain("erase")

    @Slot()
    def eraseDue(self) -> None:
        """Erase now what is too old; the passcode is asked for first."""
        if not self._job:
            self._asked = "due"
            self._gate.askAgain("erase")

    @Slot()
    def forget(self) -> None:
        """Leave the erasing of a response; nothing of it stays in memory."""
        self._step = self._typed = self._asked = ""
        self._match, self._days, self._left, self._also_backups = None, [], [], False
        self._outcome = self._problem = ""
        self._told()

    def close(self) -> None:
        """Stop what is being done and end the thread."""
        self._cancelled.set()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    def _told(self) -> None:
        self.changed.emit()
        self.jobChanged.emit()

    def _run(self, job: str, work: Callable[[], Any]) -> None:
        if self._job:
            return
        self._job, self._progress = job, 0.0
        if job != "look":
            self._outcome = self._problem = ""
        self._cancelled = threading.Event()
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "care")
        self.progressChanged.emit()
        self._told()
        future: Future[Any] = self._worker.submit(work)
        future.add_done_callback(lambda done: self._ended.emit(job, done))

    def _tell(self, done: int, total: int) -> None:
        share = done / max(1, total)
        if share == 1 or share - self._progress >= 0.005:
            self._progressed.emit(share)

    @Slot(float)
    def _on_progress(self, share: float) -> None:
        self._progress = share
        self.progressChanged.emit()

    @Slot(str)
    def _on_confirmed(self, what: str) -> None:
        asked, self._asked = self._asked, ""
        if what != "erase" or not asked or not self._gate.take_confirmation("erase"):
            return
        if asked == "due":
            self._run("due", lambda: self._work.erase_due(self._cancelled.is_set))
        elif self._match is not None:
            match, also = self._match, self._also_backups
            self._run("erase", lambda: self._work.erase(match, also_backups=also))

    @Slot(str, object)
    def _on_ended(self, job: str, future: "Future[Any]") -> None:
        self._job = ""
        error = future.exception()
        if error is not None:
            self._outcome, self._problem = f"{job}-failed", str(getattr(error, "code", "io"))
            self._days = list(getattr(error, "days", ()))
        elif future.result() is None:
            self._outcome = f"{job}-cancelled"
        else:
            self._take(job, future.result())
        self._told()
        if job not in ("look", "find"):
            self.open()

    def _take(self, job: str, found: Any) -> None:
        if job != "look":
            self._outcome = f"{job}-done"
        if job == "look":
            self._seen = found
        elif job == "verify":
            self._wrong = found
            self._outcome = "verify-wrong" if found else "verify-done"
        elif job == "find":
            self._match, self._days, self._step = found, [], "sure"
        elif job == "erase":
            self._left = [str(place) for place in (*found.traces, *found.backups, *found.aside, *found.exports)]
            self._step = "done"
        elif job == "due":
            self._erased = (found.comments, found.responses)
