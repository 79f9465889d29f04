"""The export page's model: what goes out, where to, how far it is; a process of its own does the work."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import Property, QLocale, QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.export.choice import Choice, Format, excel_signs
from kiosk.export.drafts import clear
from kiosk.export.naming import free_path
from kiosk.export.sticks import Stick, sticks
from kiosk.export.work import Job, Told, from_line, to_line
from kiosk.settings import Settings
from kiosk.store.pages import Shape, Wanted
from kiosk.ui.languages import own_name
from kiosk.ui.scope import Scope

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ALL = "all"
CHOSEN = "chosen"
ADMIN = "admin"
LOOKS_EVERY_MS = 2000
"""How often sticks are looked for while the page is up."""
ENDS_WITHIN_MS = 5000
ROWS = ("responses", "answers", "scores")


@QmlElement
@QmlUncreatable("made by the program")
class Exporting(QObject):
    """One export at a time. `state` is one of idle, running, done, cancelled, failed, releasing, released."""

    def __init__(
        self,
        command: Sequence[str],
        clock: Clock,
        settings: Settings,
        folder: Path,
        scope: Scope,
        role: Callable[[], str],
        *,
        languages: Sequence[str] = ("en",),
        look: Callable[[], list[Stick]] = sticks,
        parent: QObject | None = None,
    ):
        """Export the desk's responses.

        Args:
            command: starts the process that does the work (`kiosk export-work`).
            clock: what day it is.
            settings: the desk's name, and the folder to write to if there is one set.
            folder: where files go otherwise; made when needed.
            scope: the days, desk, language and survey of all pages.
            role: who is in: admin or staff.
            languages: those the survey is written in.
            look: tells which sticks are there.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._command = list(command)
        self._clock = clock
        self._desk = settings.desk
        self._folder = Path(settings.export_folder) if settings.export_folder else folder
        self._scope = scope
        self._role = role
        self._languages = list(languages)
        self._look = look
        self._range = "today"
        self._choice = Choice()
        self._rows_are = "responses"
        self._sticks: list[Stick] = []
        self._stick: Stick | None = None
        self._used: Stick | None = None
        self._state, self._told = "idle", Told()
        self._problem = ""
        self._process: QProcess | None = None
        self._number = 0
        self._path: Path | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(LOOKS_EVERY_MS)
        self._watch.timeout.connect(self._look_for_sticks)
        scope.changed.connect(self.choiceChanged)

    # -- how it stands

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """How the export stands."""
        return self._state

    @Property(str, notify=stateChanged)
    def path(self) -> str:
        """Where the file is, once it is done."""
        written = self._told.written
        return "" if written is None else str(written.path)

    @Property(str, notify=stateChanged)
    def codebook(self) -> str:
        """The name of the codebook beside it; empty where there is none."""
        written = self._told.written
        return "" if written is None or written.codebook is None else written.codebook.name

    @Property(int, notify=stateChanged)
    def rows(self) -> int:
        """How many responses, answers or lines of scores are in it."""
        written = self._told.written
        return 0 if written is None else written.rows

    @Property(bool, notify=stateChanged)
    def onStick(self) -> bool:
        """Whether the file that was written is on a stick that can still be made safe to take out."""
        return self._used is not None and self._state == "done"

    @Property(bool, notify=stateChanged)
    def unmounted(self) -> bool:
        """Whether the stick was unmounted; else all is on it, but the system still has it open."""
        return bool(self._told.released)

    @Property(str, notify=stateChanged)
    def problem(self) -> str:
        """Why it failed: a code of `kiosk.store.errors.Trouble`."""
        return self._problem

    progressChanged = Signal()

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much is written, 0 to 1."""
        return self._told.done / self._told.of if self._told.of else 0.0

    # -- what is chosen

    choiceChanged = Signal()

    @Property(bool, notify=choiceChanged)
    def admin(self) -> bool:
        """Whether whoever is in may have responses; staff get scores."""
        return self._role() == ADMIN

    @Property(str, notify=choiceChanged)
    def range(self) -> str:
        """Which days go out: today, 7-days, 30-days, all, or those chosen for all pages."""
        return self._range

    @Property(str, notify=choiceChanged)
    def rowsAre(self) -> str:
        """What a row is: responses, answers or scores."""
        return self._rows_are if self.admin else "scores"

    @Property(str, notify=choiceChanged)
    def format(self) -> str:
        """One of csv, excel, xlsx, jsonl."""
        return str(self._choice.format)

    @Property(str, notify=choiceChanged)
    def labels(self) -> str:
        """The language in which questions and options are written out; empty for their ids."""
        return self._choice.shape.labels or ""

    @Property("QStringList", notify=choiceChanged)
    def languages(self) -> list[str]:
        """The languages they can be written out in."""
        return self._languages

    @Property(bool, notify=choiceChanged)
    def comments(self) -> bool:
        """Whether what people wrote goes out too."""
        return self._choice.shape.comments

    @Property(bool, notify=choiceChanged)
    def times(self) -> bool:
        """Whether moments and durations go out too."""
        return self._choice.shape.times

    placesChanged = Signal()

    @Property(str, notify=placesChanged)
    def folder(self) -> str:
        """Where files go: the folder, or the stick's."""
        if self._stick is None:
            return str(self._folder)
        return str(self._stick.folder or self._stick.device)

    @Property("QStringList", notify=placesChanged)
    def sticks(self) -> list[str]:
        """The devices of the sticks that are plugged in."""
        return [stick.device for stick in self._sticks]

    @Property("QStringList", notify=placesChanged)
    def stickNames(self) -> list[str]:
        """Their labels."""
        return [stick.label for stick in self._sticks]

    @Property(str, notify=placesChanged)
    def stick(self) -> str:
        """The device of the stick that is written to; empty for the folder."""
        return "" if self._stick is None else self._stick.device

    # -- what people do

    @Slot()
    def open(self) -> None:
        """The page is up: look for sticks from now on."""
        self._look_for_sticks()
        self._watch.start()
        self.choiceChanged.emit()

    @Slot(str)
    def setRange(self, name: str) -> None:
        """Choose the days; not while an export runs."""
        from kiosk.figures import RANGES

        if name in (*RANGES, ALL, CHOSEN) and name != self._range and self._free():
            self._range = name
            self._chosen()

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        """Choose `rows`, `format`, `labels`, `comments` or `times`; the last two are "yes" or empty."""
        if not self._free():
            return
        shape = self._choice.shape
        if name == "rows" and value in ROWS:
            self._rows_are = value
        elif name == "format" and value in list(Format):
            self._choice = msgspec.structs.replace(self._choice, format=Format(value))
        elif name == "labels" and value in ("", *self._languages):
            shape = msgspec.structs.replace(shape, labels=value or None)
        elif name in ("comments", "times"):
            shape = msgspec.structs.replace(shape, **{name: bool(value)})
        self._choice = msgspec.structs.replace(self._choice, shape=shape)
        self._chosen()

    @Slot(str)
    def setStick(self, device: str) -> None:
        """Write to a stick, or (empty) to the folder."""
        if self._free():
            self._stick = next((stick for stick in self._sticks if stick.device == device), None)
            self.placesChanged.emit()
            self._chosen()

    @Slot()
    def start(self) -> None:
        """Begin to write."""
        if not self._free():
            return
        choice = self._made_up()
        stick = self._stick
        folder = self._folder if stick is None else stick.folder or Path()
        today = self._today().isoformat()
        what = "scores" if self.rowsAre == "scores" else ""
        wanted = choice.wanted
        self._path = free_path(
            folder, wanted.desk or self._desk, wanted.first_day, wanted.last_day or today, choice.format, what
        )
        mount = stick if stick is not None and stick.folder is None else None
        role = ADMIN if self.admin else "staff"
        self._run(
            Job(path=self._path, choice=choice, role=role, scores=self.rowsAre == "scores", mount=mount), "running"
        )
        self._used = stick

    @Slot()
    def release(self) -> None:
        """Make the stick that was written to safe to take out."""
        stick = next((one for one in self._look() if self._used and one.device == self._used.device), self._used)
        if self._free() and stick is not None:
            self._path = None
            self._run(Job(release=stick), "releasing")

    @Slot()
    def cancel(self) -> None:
        """Stop writing; no half file is left."""
        if self._process is not None and self._state == "running":
            self._process.closeWriteChannel()

    @Slot()
    def leave(self) -> None:
        """The page is gone: look for sticks no more; what runs goes on."""
        self._watch.stop()

    @Slot(str, result=str)
    def languageName(self, tag: str) -> str:
        """Name a language in itself."""
        return own_name(tag)

    def close(self) -> None:
        """Cancel what runs and wait for its process."""
        self._watch.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._on_end)
        process.errorOccurred.disconnect(self._on_end)
        process.closeWriteChannel()
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(ENDS_WITHIN_MS):
            process.kill()
            process.waitForFinished(ENDS_WITHIN_MS)
        process.deleteLater()
        if self._path is not None:
            clear(self._path, self._number)
        self._go("cancelled" if self._state == "running" else "idle")

    # -- inside

    def _today(self):
        return self._clock.local(self._clock.now()).date()

    def _free(self) -> bool:
        return self._process is None

    def _chosen(self) -> None:
        self.choiceChanged.emit()
        self._told = Told()
        self._go("idle")

    def _go(self, state: str, problem: str = "") -> None:
        self._state, self._problem = state, problem
        self.stateChanged.emit()

    def _made_up(self) -> Choice:
        """Return the choice with its days and filters, and the signs of this computer's country."""
        from kiosk.figures import RANGES

        first = last = None
        if self._range in RANGES:
            today = self._today()
            first, last = (today - timedelta(days=RANGES[self._range] - 1)).isoformat(), today.isoformat()
        elif self._range == CHOSEN:
            days = self._scope.days()
            first, last = days.first.isoformat(), days.last.isoformat()
        scope, scores = self._scope, self.rowsAre == "scores"
        wanted = Wanted(
            first_day=first,
            last_day=last,
            desk=scope.property("desk") or None,
            language=None if scores else scope.property("language") or None,
            survey=scope.property("survey") or None,
        )
        excel = self._choice.format is Format.EXCEL
        separator, decimal = excel_signs(QLocale.system().bcp47Name()) if excel else (",", ".")
        shape = msgspec.structs.replace(self._choice.shape, answers=self.rowsAre == "answers")
        if scores:
            shape = Shape()
        return msgspec.structs.replace(self._choice, wanted=wanted, shape=shape, separator=separator, decimal=decimal)

    @Slot()
    def _look_for_sticks(self) -> None:
        found = self._look()
        if found != self._sticks:
            self._sticks = found
            device = self.stick
            self._stick = next((stick for stick in found if stick.device == device), None)
            self.placesChanged.emit()

    def _run(self, job: Job, state: str) -> None:
        self._told = Told()
        self.progressChanged.emit()
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_told)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_end)
        self._go(state)
        process.start(self._command[0], self._command[1:])
        self._number = process.processId()
        process.write(to_line(job))

    @Slot()
    def _on_told(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._told = from_line(self._process.readLine().data(), Told)
            self.progressChanged.emit()

    @Slot()
    def _on_end(self) -> None:
        """Take what it told last for the end; a process that went without a word has failed."""
        process, self._process = self._process, None
        if process is None:
            return
        if self._path is not None:
            clear(self._path, self._number)
        process.deleteLater()
        told = self._told
        if told.written is not None:
            self._go("done")
        elif told.released is not None:
            self._used = None
            self._go("released")
        elif told.cancelled:
            self._go("cancelled")
        else:
            self._go("failed", told.problem or "io")
