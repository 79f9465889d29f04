"""The page of all surveys: what there is and how each stands, and what an admin does with them beside writing."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.languages import own_name
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.export.sticks import Stick
    from kiosk.survey.shelf import Entry, Template

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = (".yaml", ".yml", ".json", ".xlsx")
MOST_FILES = 50
NAMED = 4
"""So many languages are named in a row of the list; of the rest only how many they are."""


@QmlElement
@QmlUncreatable("made by the program")
class SurveyShelf(QObject):
    """The surveys of this kiosk. What is done runs in a thread, one after the other; then the list is read again.

    `doing` is what runs (list, create, duplicate, retire, standard, discard, versions, take, find, import, export) or
    empty; `failure` is the code of what failed last (`kiosk.survey.shelf.Refusal`, survey, store or disk).
    """

    made = Signal(str)
    """A draft was made, and is to be written on: its id."""
    _ended = Signal(str, object)

    def __init__(
        self,
        surveys: Any,
        imports: Path,
        exports: Path,
        sticks: "Callable[[], Sequence[Stick]]",
        clock: Clock,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing before `open`.

        Args:
            surveys: does the work (`kiosk.assembly.surveys.Surveys`).
            imports: the folder in which files to import are looked for.
            exports: the folder to which files are written; made when needed.
            sticks: tells which sticks are there, brought in where they were not.
            clock: what day it is.
            language: the page's.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._surveys = surveys
        self._imports, self._exports, self._look = imports, exports, sticks
        self._clock = clock
        self._language = language
        self._entries: list[Entry] = []
        self._templates: list[Template] = []
        self._versions: list[dict[str, Any]] = []
        self._versions_of = ""
        self._files: list[tuple[Path, str]] = []
        self._sticks: list[Stick] = []
        self._imported: dict[str, Any] = {}
        self._exported = ""
        self._doing, self._failure, self._told = "", "", ""
        self._read = False
        self._worker: ThreadPoolExecutor | None = None
        self._ended.connect(self._on_ended)

    # -- how it stands

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def doing(self) -> str:
        """What runs."""
        return self._doing

    @Property(str, notify=stateChanged)
    def failure(self) -> str:
        """What failed last, a code."""
        return self._failure

    @Property(str, notify=stateChanged)
    def told(self) -> str:
        """The same in the program's own words."""
        return self._told

    @Property(bool, notify=stateChanged)
    def read(self) -> bool:
        """Whether the list has been read."""
        return self._read

    listChanged = Signal()

    @Property("QVariantList", notify=listChanged)
    def entries(self) -> list[dict[str, Any]]:
        """Every survey: id, title, languages, more, questions, problems, incomplete, how it stands, when it changed."""
        return [self._row(entry) for entry in self._entries]

    @Property("QVariantList", notify=listChanged)
    def templates(self) -> list[dict[str, Any]]:
        """What a new survey can begin with: id, title, about, questions, languages."""
        return [
            {
                "id": each.id,
                "title": self._say(each.title),
                "about": self._say(each.about),
                "questions": each.questions,
                "languages": len(each.languages),
            }
            for each in self._templates
        ]

    @Property("QVariantList", notify=listChanged)
    def versions(self) -> list[dict[str, Any]]:
        """The versions that were asked, the newest first: version, day, current."""
        return self._versions

    @Property("QVariantList", notify=listChanged)
    def files(self) -> list[dict[str, str]]:
        """The files that could be imported: name, and the stick it is on or empty."""
        return [{"name": path.name, "place": place} for path, place in self._files]

    @Property(str, notify=listChanged)
    def folder(self) -> str:
        """Where files are looked for beside the sticks."""
        return str(self._imports)

    @Property("QVariantMap", notify=listChanged)
    def imported(self) -> dict[str, Any]:
        """What came of the last import: id, form, questions, languages, untaken; empty before."""
        return self._imported

    @Property(str, notify=listChanged)
    def exported(self) -> str:
        """Where the last export went; empty before."""
        return self._exported

    @Property("QVariantList", notify=listChanged)
    def sticks(self) -> list[str]:
        """The names of the sticks that are there."""
        return [stick.label for stick in self._sticks]

    # -- what people do

    def set_language(self, language: str) -> None:
        """Write titles and days in another language."""
        self._language = language
        self.listChanged.emit()

    @Slot()
    def open(self) -> None:
        """Read the list; the page is up."""
        self._forget()
        self._do("list", lambda: None)

    @Slot(str)
    def create(self, template: str) -> None:
        """Make a draft from a template."""
        self._do("create", lambda: self._surveys.create(template))

    @Slot(str)
    def duplicate(self, survey_id: str) -> None:
        """Make a draft of a new id from a survey."""
        self._do("duplicate", lambda: self._surveys.duplicate(survey_id))

    @Slot(str)
    def retire(self, survey_id: str) -> None:
        """Put a survey away."""
        self._do("retire", lambda: self._surveys.retire(survey_id))

    @Slot(str)
    def makeStandard(self, survey_id: str) -> None:
        """Have it asked when no other is scheduled."""
        self._do("standard", lambda: self._surveys.set_standard(survey_id))

    @Slot(str)
    def discard(self, survey_id: str) -> None:
        """Throw its draft away."""
        self._do("discard", lambda: self._surveys.discard(survey_id))

    @Slot(str)
    def showVersions(self, survey_id: str) -> None:
        """Look up which versions of it were asked."""
        self._versions, self._versions_of = [], survey_id
        self.listChanged.emit()
        self._do("versions", lambda: self._surveys.versions(survey_id))

    @Slot(int)
    def takeVersion(self, version: int) -> None:
        """Make an earlier version the draft."""
        survey_id = self._versions_of

        def take() -> str:
            self._surveys.take_version(survey_id, version)
            return survey_id

        self._do("take", take)

    @Slot()
    def find(self) -> None:
        """Look for files to import, and for sticks."""
        self._imported = {}
        self._do("find", self._find)

    @Slot(int)
    def importFile(self, place: int) -> None:
        """Make a draft from one of the files."""
        if 0 <= place < len(self._files):
            path = self._files[place][0]
            self._do("import", lambda: self._surveys.import_file(path))

    @Slot(str, int, int)
    def export(self, survey_id: str, version: int, stick: int) -> None:
        """Write its draft or what is published (version 0), or a version, into the folder (-1) or onto a stick."""
        self._exported = ""
        folder = self._exports
        if 0 <= stick < len(self._sticks):
            folder = self._sticks[stick].folder or folder

        def write() -> Path:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path: Path = self._surveys.export(survey_id, folder, version or None)
            return path

        self._do("export", write)

    @Slot()
    def forgive(self) -> None:
        """Forget what failed or was done."""
        self._forget()

    def close(self) -> None:
        """Wait for what runs, and end the thread."""
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    def _say(self, text: Mapping[str, str]) -> str:
        plain = self._language.split("-")[0]
        return text.get(self._language) or text.get(plain) or text.get("en") or next(iter(text.values()), "")

    def _row(self, entry: "Entry") -> dict[str, Any]:
        today = self._clock.local(self._clock.now()).date()
        numerals = Numerals(self._language)
        changed = entry.changed_at
        return {
            "id": entry.id,
            "title": self._say(entry.title) or entry.id,
            "languages": ", ".join(own_name(tag) for tag in entry.languages[:NAMED]),
            "more": max(0, len(entry.languages) - NAMED),
            "questions": entry.questions,
            "problems": entry.problems,
            "incomplete": len(entry.incomplete),
            "published": entry.published,
            "draft": entry.draft,
            "retired": entry.retired,
            "shipped": entry.shipped,
            "standard": entry.standard,
            "scheduled": bool(entry.scheduled),
            "version": entry.version or 0,
            "versions": entry.versions,
            "owned": entry.published and not entry.shipped and entry.path is not None,
            "changed": "" if changed is None else numerals.short_day(self._clock.local(changed).date(), today),
        }

    def _find(self) -> tuple[list[tuple[Path, str]], "list[Stick]"]:
        """In the thread: return the files that are there, the newest first, and the sticks."""
        there = [stick for stick in self._look() if stick.folder is not None]
        found: list[tuple[float, Path, str]] = []
        for folder, place in ((self._imports, ""), *((stick.folder, stick.label) for stick in there)):
            try:
                files = [path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and path.is_file()]
                found += [(path.stat().st_mtime, path, place) for path in files if not path.name.startswith(".")]
            except OSError:
                continue  # a stick that was pulled out, or a folder nobody has made yet
        newest = sorted(found, key=lambda each: each[0], reverse=True)[:MOST_FILES]
        return [(path, place) for _, path, place in newest], there

    def _forget(self) -> None:
        self._failure = self._told = self._exported = ""
        self.stateChanged.emit()
        self.listChanged.emit()

    def _do(self, doing: str, work: Callable[[], object]) -> None:
        if self._doing:
            return
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "surveys")
        self._doing, self._failure, self._told = doing, "", ""
        self.stateChanged.emit()

        def done() -> tuple[object, object, object]:
            result = work()
            return result, self._surveys.entries(), self._templates or self._surveys.templates()

        self._worker.submit(done).add_done_callback(lambda future: self._ended.emit(doing, future))

    @Slot(str, object)
    def _on_ended(self, doing: str, future: "Future[Any]") -> None:
        self._doing = ""
        error = None if future.cancelled() else future.exception()
        if error is not None:
            self._failure, self._told = code_of(error), str(error)
            self.stateChanged.emit()
            return
        result, self._entries, self._templates = future.result()
        self._read = True
        if doing == "versions":
            today, numerals = self._clock.local(self._clock.now()).date(), Numerals(self._language)
            self._versions = [
                {
                    "version": each.version,
                    "day": numerals.short_day(self._clock.local(each.published_at).date(), today),
                    "current": each.current,
                }
                for each in result
            ]
        elif doing == "find":
            self._files, self._sticks = result
        elif doing == "export":
            self._exported = str(result)
        elif doing == "import":
            self._imported = {
                "id": result.id,
                "form": result.form,
                "questions": result.questions,
                "languages": len(result.languages),
                "untaken": [
                    {"where": each.where, "what": each.what, "why": each.why, "remedy": each.remedy}
                    for each in result.untaken
                ],
            }
        self.stateChanged.emit()
        self.listChanged.emit()
        if doing in ("create", "duplicate", "take"):
            self.made.emit(str(result))


def code_of(error: BaseException) -> str:
    """Return the code under which a screen words what was raised by the surveys' side."""
    from kiosk.store.errors import StoreError
    from kiosk.survey.problem import SurveyError
    from kiosk.survey.shelf import ShelfError

    if isinstance(error, ShelfError):
        return str(error.reason)
    if isinstance(error, SurveyError):
        return "survey"
    return "store" if isinstance(error, StoreError) else "disk"
