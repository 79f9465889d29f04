"""The reports page's model: which day, week or month goes into a PDF, in which language, and where to."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.export.sticks import Stick, sticks
from kiosk.export.work import Job, ReportWish
from kiosk.reporting import PERIODS, Period, before, period_of
from kiosk.ui.errand import Errand
from kiosk.ui.languages import has_texts, own_name
from kiosk.ui.report_words import Words
from kiosk.ui.scope import Scope

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ADMIN = "admin"


@QmlElement
@QmlUncreatable("made by the program")
class Reporting(Errand):
    """Which report is wanted."""

    def __init__(
        self,
        command: Sequence[str],
        clock: Clock,
        folder: Path,
        name: Callable[[str, Period, date], str],
        scope: Scope,
        role: Callable[[], str],
        *,
        languages: Sequence[str],
        language: str,
        due: Sequence[str] = (),
        look: Callable[[], list[Stick]] = sticks,
        parent: QObject | None = None,
    ) -> None:
        """Want the last month.

        Args:
            command: starts the process that does the work (`kiosk export-work`).
            clock: what day it is.
            folder: where files go.
            name: what a file is called: of a desk (empty for all), a period and a day of it.
            scope: the desk of all pages.
            role: who is in: admin or staff.
            languages: those the survey is written in.
            language: the one that reports are written in, unless another is chosen.
            due: the reports that the kiosk makes by itself.
            look: tells which sticks are there.
            parent: the Qt parent.
        """
        super().__init__(command, folder, look, parent)
        self._clock = clock
        self._name = name
        self._scope = scope
        self._role = role
        self._languages = [tag for tag in languages if has_texts(tag, "desk")]
        self._language = language
        self._due = list(due)
        self._period = "month"
        self._back = 1
        self._comments = False
        self._shown_in = language
        scope.changed.connect(self.choiceChanged)

    choiceChanged = Signal()

    @Property(bool, notify=choiceChanged)
    def admin(self) -> bool:
        """Whether whoever is in may have comments in it."""
        return self._role() == ADMIN

    @Property(str, notify=choiceChanged)
    def period(self) -> str:
        """One of day, week, month."""
        return self._period

    @Property(int, notify=choiceChanged)
    def back(self) -> int:
        """How many days, weeks or months before this one; 0 is this one, which is not over."""
        return self._back

    @Property("QStringList", notify=choiceChanged)
    def choices(self) -> list[str]:
        """This day, week or month and those before it, written out."""
        words = Words(self._shown_in, "en")
        return [words.span(self._period, *period_of(self._period, self._day(back))) for back in range(4)]

    @Property(str, notify=choiceChanged)
    def language(self) -> str:
        """The report's language."""
        return self._language

    @Property("QStringList", notify=choiceChanged)
    def languages(self) -> list[str]:
        """Those it can be written in."""
        return self._languages

    @Property(bool, notify=choiceChanged)
    def comments(self) -> bool:
        """Whether what people wrote goes in."""
        return self._comments and self.admin

    @Property("QStringList", notify=choiceChanged)
    def due(self) -> list[str]:
        """The reports that the kiosk makes by itself."""
        return self._due

    @Slot()
    def open(self) -> None:
        """The page is up."""
        super().open()
        self.choiceChanged.emit()

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        """Choose `period`, `back` (a number), `language`, or `comments` ("yes" or empty)."""
        if not self._free():
            return
        if name == "period" and value in PERIODS:
            self._period, self._back = value, 1
        elif name == "back" and value.isdigit():
            self._back = int(value)
        elif name == "language" and value in self._languages:
            self._language = value
        elif name == "comments":
            self._comments = bool(value)
        self.choiceChanged.emit()
        self._begin_again()

    @Slot(str, result=str)
    def languageName(self, tag: str) -> str:
        """Name a language in itself."""
        return own_name(tag)

    def set_language(self, language: str) -> None:
        """Show the page in another language."""
        self._shown_in = language
        self.choiceChanged.emit()

    def job(self, folder: Path, mount: Stick | None) -> Job:
        """Return the report that is chosen, under a name that nothing has yet."""
        day = self._day(self._back)
        desk = self._scope.property("desk")
        path = folder / self._name(desk, self._period, day)
        number = 1
        while path.exists():
            number += 1
            path = path.with_name(f"{path.stem.removesuffix(f'_{number - 1}')}_{number}.pdf")
        wish = ReportWish(
            period=self._period, day=day, desk=desk or None, language=self._language, comments=self.comments
        )
        return Job(path=path, role=ADMIN if self.admin else "staff", report=wish, mount=mount)

    def _day(self, back: int) -> date:
        day = self._clock.local(self._clock.now()).date()
        for _ in range(back):
            day = before(self._period, day)
        return day
