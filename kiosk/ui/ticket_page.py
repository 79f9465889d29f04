"""The model of the page that takes a help-desk export: choose a file, see what is read of it, mend that, take it in."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.numerals import Numerals
from kiosk.ui.ticket_choices import Asked, changed, choices_asked

if TYPE_CHECKING:
    from kiosk.export.sticks import Stick
    from kiosk.tickets.matching import Choices

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = (".csv", ".xlsx", ".txt", ".tsv")
MOST_FILES = 50
STEPS = 200
"""Progress is told in so many steps at most."""


class Work(msgspec.Struct, frozen=True):
    """What is done with a file; all but `note` in the page's own thread.

    Attributes:
        load: returns what was said before about each system's files.
        preview: reads a file's columns and first rows.
        take: takes the file in; told how many more of `steps` are done.
        steps: of an import.
        sticks: tells which sticks are there, brought in where they were not.
        note: writes down that a file was taken.
    """

    load: Callable[[], "dict[str, Choices]"]
    preview: Callable[[Path, str | None, "Choices"], Any]
    take: Callable[[Path, str | None, "Choices", Callable[[int], object]], Any]
    steps: int
    sticks: Callable[[], "Sequence[Stick]"]
    note: Callable[[Mapping[str, object]], object]


class Found(msgspec.Struct, frozen=True):
    """A file that could be taken; `place` is the stick's name, empty for the kiosk's own folder."""

    path: Path
    place: str
    changed: float
    size: int


class Looked(msgspec.Struct, frozen=True):
    """What a file looks like: the system, what can be chosen, its first tickets; or why it cannot be taken as it is."""

    source: str
    choices: "Choices"
    asked: tuple[Asked, ...] = ()
    title: str = ""
    first: tuple[dict[str, object], ...] = ()
    warnings: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    refused: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class TicketPage(QObject):
    """One file at a time. `state` is one of choosing, looking, preview, running, done, failed."""

    _told = Signal(int, int)
    _ended = Signal(int, object)

    def __init__(
        self,
        work: Work,
        folder: Path,
        desks: Callable[[], Sequence[str]],
        clock: Clock,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """Show no file yet.

        Args:
            work: what is done with files.
            folder: where files are looked for beside the sticks.
            desks: the kiosk's names of desks; may raise StoreError.
            clock: what day it is.
            language: of numbers and dates.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._work = work
        self._folder = folder
        self._desks = desks
        self._clock = clock
        self._numerals = Numerals(language)
        self._state = "choosing"
        self._files: list[Found] = []
        self._path: Path | None = None
        self._looked: Looked | None = None
        self._report: Any = None
        self._problem = ""
        self._done = 0
        self._run = 0
        self._worker: ThreadPoolExecutor | None = None
        self._told.connect(self._on_told)
        self._ended.connect(self._on_ended)

    # -- how it stands

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """How it stands."""
        return self._state

    @Property(str, notify=stateChanged)
    def problem(self) -> str:
        """Why it failed, a sentence."""
        return self._problem

    @Property(str, notify=stateChanged)
    def folder(self) -> str:
        """Where files are looked for beside the sticks."""
        return str(self._folder)

    @Property(str, notify=stateChanged)
    def fileName(self) -> str:
        """The file that was chosen."""
        return self._path.name if self._path is not None else ""

    progressChanged = Signal()

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much is taken, 0 to 1."""
        return self._done / self._work.steps

    # -- the files

    @Property("QStringList", notify=stateChanged)
    def files(self) -> list[str]:
        """The names of the files that are there, the newest first."""
        return [found.path.name for found in self._files]

    @Property("QStringList", notify=stateChanged)
    def places(self) -> list[str]:
        """Which stick each is on; empty for the kiosk's own folder."""
        return [found.place for found in self._files]

    @Property("QStringList", notify=stateChanged)
    def days(self) -> list[str]:
        """When each was written."""
        today = self._clock.local(self._clock.now()).date()
        return [self._numerals.day(datetime.fromtimestamp(one.changed).date(), today) for one in self._files]

    @Property("QStringList", notify=stateChanged)
    def kilobytes(self) -> list[str]:
        """How large each is."""
        return [self._numerals.number(max(1, found.size // 1000)) for found in self._files]

    # -- what is read of the chosen one

    @Property(str, notify=stateChanged)
    def source(self) -> str:
        """The system it is from, as people call it; empty where that is not known."""
        return self._looked.title if self._looked is not None else ""

    @Property(str, notify=stateChanged)
    def refused(self) -> str:
        """Why the file cannot be taken as it is, a sentence; empty where it can."""
        return self._looked.refused if self._looked is not None else ""

    @Property("QStringList", notify=stateChanged)
    def keys(self) -> list[str]:
        """What can be chosen: source, dates, zone, sla:…, column:…, desk:…."""
        return [one.key for one in self._asked]

    @Property("QStringList", notify=stateChanged)
    def values(self) -> list[str]:
        """What is chosen, or what the header tells; empty for nothing."""
        return [one.value for one in self._asked]

    @Property("QVariantList", notify=stateChanged)
    def options(self) -> list[list[str]]:
        """What there is to choose among; empty for none of them."""
        return [list(one.options) for one in self._asked]

    @Property("QStringList", notify=stateChanged)
    def warnings(self) -> list[str]:
        """What the admin should know, in sentences."""
        found = self._report.warnings if self._report is not None else self._looked.warnings if self._looked else ()
        return list(found)

    @Property(str, notify=stateChanged)
    def unused(self) -> str:
        """The columns that are not read."""
        return ", ".join(self._looked.unused) if self._looked is not None else ""

    @Property("QStringList", notify=stateChanged)
    def firstFields(self) -> list[str]:
        """What is known of the first tickets: names of fields."""
        rows = self._looked.first if self._looked is not None else ()
        return list(dict.fromkeys(name for row in rows for name in row))

    @Property("QVariantList", notify=stateChanged)
    def firstRows(self) -> list[list[str]]:
        """The first tickets, a text per field."""
        fields = self.property("firstFields")
        rows = self._looked.first if self._looked is not None else ()
        return [[str(row.get(name, "")) for name in fields] for row in rows]

    # -- what became of it

    @Property("QStringList", notify=stateChanged)
    def counts(self) -> list[str]:
        """Rows, new, changed, known already, not read, of unknown tickets; empty where the file was taken before."""
        report = self._report
        if report is None or report.taken is None:
            return []
        taken = report.taken
        return [
            self._numerals.number(n)
            for n in (report.rows, taken.added, taken.changed, taken.same, report.bad_count, taken.unknown)
        ]

    @Property("QStringList", notify=stateChanged)
    def badLines(self) -> list[str]:
        """The lines of the first rows that were not read."""
        return [self._numerals.number(row.line) for row in self._report.bad] if self._report is not None else []

    @Property("QStringList", notify=stateChanged)
    def badReasons(self) -> list[str]:
        """Why they were not."""
        return [row.reason for row in self._report.bad] if self._report is not None else []

    @Property(int, notify=stateChanged)
    def moreBad(self) -> int:
        """How many more there are."""
        return self._report.bad_count - len(self._report.bad) if self._report is not None else 0

    # -- what people do

    def set_language(self, language: str) -> None:
        """Write numbers and dates in another language."""
        self._numerals = Numerals(language)
        self.stateChanged.emit()

    @Slot()
    def look(self) -> None:
        """Look for files, and begin anew."""
        if self._state != "running":
            self._path = self._looked = self._report = None
            self._begin("looking", self._find)

    @Slot(int)
    def pick(self, place: int) -> None:
        """Look into a file."""
        if self._state in ("choosing", "preview", "done", "failed") and 0 <= place < len(self._files):
            self._path, self._report = self._files[place].path, None
            path = self._path
            self._begin("looking", lambda _: self._preview(path, None, None))

    @Slot(str, str)
    def change(self, key: str, value: str) -> None:
        """Choose one of the options of a key (empty for none), and look again."""
        if self._state == "preview" and self._path is not None and self._looked is not None:
            path = self._path
            source, choices = changed(key, value, self._looked.source, self._looked.choices, self._work.load)
            self._begin("looking", lambda _: self._preview(path, source, choices))

    @Slot()
    def start(self) -> None:
        """Take the file in."""
        if (
            self._state == "preview"
            and self._path is not None
            and self._looked is not None
            and not self._looked.refused
        ):
            path, looked = self._path, self._looked
            self._done = 0
            self.progressChanged.emit()
            self._begin("running", lambda tell: self._work.take(path, looked.source, looked.choices, tell))

    def close(self) -> None:
        """Wait for what is being done, and end the thread."""
        self._run += 1
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    @property
    def _asked(self) -> tuple[Asked, ...]:
        return self._looked.asked if self._looked is not None else ()

    def _begin(self, state: str, work: Callable[[Callable[[int], None]], object]) -> None:
        self._run += 1
        run, told, done = self._run, 0, 0
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "tickets")

        def tell(more: int) -> None:
            nonlocal told, done
            done += more
            if done * STEPS // self._work.steps > told:
                told = done * STEPS // self._work.steps
                self._told.emit(run, done)

        self._go(state)
        self._worker.submit(work, tell).add_done_callback(lambda future: self._ended.emit(run, future))

    def _go(self, state: str, problem: str = "") -> None:
        self._state, self._problem = state, problem
        self.stateChanged.emit()

    def _find(self, _: object) -> list[Found]:
        """In the thread: return the files that are there."""
        folders = [(self._folder, ""), *((one.folder, one.label) for one in self._work.sticks() if one.folder)]
        found = []
        for folder, place in folders:
            try:
                paths = [path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and path.is_file()]
                stats = [(path, path.stat()) for path in paths if not path.name.startswith(".")]
            except OSError:
                continue
            found += [Found(path, place, stat.st_mtime, stat.st_size) for path, stat in stats]
        return sorted(found, key=lambda one: -one.changed)[:MOST_FILES]

    def _preview(self, path: Path, source: str | None, choices: "Choices | None") -> Looked:
        """In the thread: look into a file."""
        from kiosk.tickets.problem import RefusedError

        name, known, asked = choices_asked(path, source, choices, self._work.load, self._desks)
        try:
            found = self._work.preview(path, name, known)
        except RefusedError as error:
            return Looked(name, known, asked, refused=str(error))
        first = [msgspec.to_builtins(ticket) for ticket in found.first]
        return Looked(
            name,
            known,
            asked,
            found.match.source.title,
            tuple({key: value for key, value in row.items() if value not in (None, "")} for row in first),
            found.match.warnings,
            found.match.unused,
        )

    @Slot(int, int)
    def _on_told(self, run: int, done: int) -> None:
        if run == self._run:
            self._done = done
            self.progressChanged.emit()

    @Slot(int, object)
    def _on_ended(self, run: int, future: Future) -> None:
        if run != self._run:
            return
        error = future.exception()
        if error is not None:
            self._go("failed", str(error))
            return
        found = future.result()
        if isinstance(found, list):
            self._files = found
            self._go("choosing")
        elif isinstance(found, Looked):
            self._looked = found
            self._go("preview")
        else:
            self._report = found
            if found.taken is not None:
                taken = found.taken
                self._work.note(
                    {
                        "source": found.match.source.name,
                        "rows": found.rows,
                        "added": taken.added,
                        "changed": taken.changed,
                        "bad": found.bad_count,
                    }
                )
            self._go("done")
