"""A file that a process of its own writes: where it goes, how far it is, the stick it is on."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.export.drafts import clear
from kiosk.export.sticks import Stick, sticks
from kiosk.export.work import Job, Told, from_line, to_line

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS_EVERY_MS = 2000
"""How often sticks are looked for while the page is up."""
ENDS_WITHIN_MS = 5000


@QmlElement
@QmlUncreatable("a base of models")
class Errand(QObject):
    """One file at a time. `state` is one of idle, running, done, cancelled, failed, releasing, released."""

    def __init__(
        self,
        command: Sequence[str],
        folder: Path,
        look: Callable[[], list[Stick]] = sticks,
        parent: QObject | None = None,
    ) -> None:
        """Do nothing yet.

        Args:
            command: starts the process that does the work (`kiosk export-work`).
            folder: where files go, unless a stick is chosen; made when needed.
            look: tells which sticks are there.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._command = list(command)
        self._folder = folder
        self._look = look
        self._sticks: list[Stick] = []
        self._stick: Stick | None = None
        self._used: Stick | None = None
        self._state, self._told = "idle", Told()
        self._problem = ""
        self._process: QProcess | None = None
        """One for all that is written: with each that ran and is freed PySide loses references to None."""
        self._runs = False
        self._number = 0
        self._path: Path | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(LOOKS_EVERY_MS)
        self._watch.timeout.connect(self._look_for_sticks)

    def job(self, folder: Path, mount: Stick | None) -> Job:
        """Return what is to be done, into a folder that is there or (with `mount`) onto a stick that is not yet."""
        raise NotImplementedError

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

    @Slot(str)
    def setStick(self, device: str) -> None:
        """Write to a stick, or (empty) to the folder."""
        if self._free():
            self._stick = next((stick for stick in self._sticks if stick.device == device), None)
            self.placesChanged.emit()
            self._begin_again()

    @Slot()
    def start(self) -> None:
        """Begin to write."""
        if not self._free():
            return
        stick = self._stick
        folder = self._folder if stick is None else stick.folder or Path()
        job = self.job(folder, stick if stick is not None and stick.folder is None else None)
        self._path = job.path
        self._run(job, "running")
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
        if self._runs and self._state == "running":
            self._process.closeWriteChannel()

    @Slot()
    def leave(self) -> None:
        """The page is gone: look for sticks no more; what runs goes on."""
        self._watch.stop()

    def close(self) -> None:
        """Cancel what runs and wait for its process."""
        self._watch.stop()
        ran, self._runs = self._runs, False
        if not ran:
            return
        process = self._process
        process.closeWriteChannel()
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(ENDS_WITHIN_MS):
            process.kill()
            process.waitForFinished(ENDS_WITHIN_MS)
        if self._path is not None:
            clear(self._path, self._number)
        self._go("cancelled" if self._state == "running" else "idle")

    # -- inside

    def _free(self) -> bool:
        return not self._runs

    def _begin_again(self) -> None:
        """Forget what was written last: something else is wanted."""
        self._told = Told()
        self._go("idle")

    def _go(self, state: str, problem: str = "") -> None:
        self._state, self._problem = state, problem
        self.stateChanged.emit()

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
        process = self._process
        if process is None:
            process = self._process = QProcess(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._on_told)
            process.finished.connect(self._on_end)
            process.errorOccurred.connect(self._on_end)
        elif process.state() != QProcess.ProcessState.NotRunning:  # nobody could talk to it any more
            process.kill()
            process.waitForFinished(ENDS_WITHIN_MS)
        self._runs = True
        self._go(state)
        process.start(self._command[0], self._command[1:])
        self._number = process.processId()
        process.write(to_line(job))

    @Slot()
    def _on_told(self) -> None:
        while self._runs and self._process.canReadLine():
            self._told = from_line(self._process.readLine().data(), Told)
            self.progressChanged.emit()

    @Slot()
    def _on_end(self) -> None:
        """Take what it told last for the end; a process that went without a word has failed."""
        ran, self._runs = self._runs, False
        if not ran:
            return
        if self._path is not None:
            clear(self._path, self._number)
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
