"""The export page's model: which responses or scores go out, and in what form."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.export.choice import Choice, Format, excel_signs
from kiosk.export.naming import free_path
from kiosk.export.sticks import Stick, sticks
from kiosk.export.work import Job
from kiosk.settings import Settings
from kiosk.store.pages import Shape, Wanted
from kiosk.ui.errand import Errand
from kiosk.ui.languages import own_name
from kiosk.ui.scope import Scope

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ALL = "all"
CHOSEN = "chosen"
ADMIN = "admin"
ROWS = ("responses", "answers", "scores")


@QmlElement
@QmlUncreatable("made by the program")
class Exporting(Errand):
    """What of the responses goes out, and how."""

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
        super().__init__(command, Path(settings.export_folder) if settings.export_folder else folder, look, parent)
        self._clock = clock
        self._desk = settings.desk
        self._scope = scope
        self._role = role
        self._languages = list(languages)
        self._range = "today"
        self._choice = Choice()
        self._rows_are = "responses"
        scope.changed.connect(self.choiceChanged)

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

    # -- what people do

    @Slot()
    def open(self) -> None:
        """The page is up."""
        super().open()
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

    @Slot(str, result=str)
    def languageName(self, tag: str) -> str:
        """Name a language in itself."""
        return own_name(tag)

    def job(self, folder: Path, mount: Stick | None) -> Job:
        """Return the export that is chosen."""
        choice = self._made_up()
        scores = self.rowsAre == "scores"
        wanted = choice.wanted
        last = wanted.last_day or self._today().isoformat()
        desk = wanted.desk or self._desk
        path = free_path(folder, desk, wanted.first_day, last, choice.format, "scores" if scores else "")
        return Job(path=path, choice=choice, role=ADMIN if self.admin else "staff", scores=scores, mount=mount)

    # -- inside

    def _today(self):
        return self._clock.local(self._clock.now()).date()

    def _chosen(self) -> None:
        self.choiceChanged.emit()
        self._begin_again()

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
