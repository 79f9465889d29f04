"""Which days, which desk, which language and which survey the desk's pages show; all pages share it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.languages import own_name
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.figures import Range
    from kiosk.filtered import Filters
    from kiosk.store.comments import Wish
    from kiosk.store.reader import Reader
    from kiosk.store.sqlite import Connection

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHOSEN = "chosen"
OFFERED_OF = timedelta(days=366)
"""A language is offered when somebody answered in it in this time; that somebody did today is nobody's business."""


@QmlElement
@QmlUncreatable("made by the program")
class Scope(QObject):
    """A range of days and up to three filters; an empty filter lets everything through."""

    def __init__(
        self,
        clock: Clock,
        language: str,
        desk: str = "",
        open_reader: "Callable[[], Reader] | None" = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with today and one desk.

        Args:
            clock: what day it is.
            language: the pages' language, for dates.
            desk: the desk shown at first; empty for all desks.
            open_reader: opens the store, to see what there is to choose among; may raise StoreError.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._clock = clock
        self._tag = language
        self._numerals = Numerals(language)
        self._open_reader = open_reader
        self._own_desk = desk
        self._range = "today"
        self._first = self._last = self.today
        self._desk, self._language, self._survey = desk, "", ""
        self._desks: list[str] = [desk] if desk else []
        self._languages: list[str] = []
        self._surveys: list[str] = []
        self._told = self.today
        self.changed.connect(self.textChanged)

    changed = Signal()

    @Property(str, notify=changed)
    def range(self) -> str:
        """Which days: today, 7-days, 30-days, or chosen."""
        return self._range

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        """The first day, YYYY-MM-DD."""
        return self.days().first.isoformat()

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        """The last day, YYYY-MM-DD."""
        return self.days().last.isoformat()

    textChanged = Signal()

    @Property(str, notify=textChanged)
    def daysText(self) -> str:
        """These days, written out."""
        days = self.days()
        return self._numerals.days(days.first, days.last, self.today)

    @Property(str, notify=changed)
    def desk(self) -> str:
        """The desk, or empty for all."""
        return self._desk

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language visitors answered in, a BCP 47 tag, or empty for all."""
        return self._language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """Its name in itself; empty for all."""
        return own_name(self._language) if self._language else ""

    @Property(str, notify=changed)
    def survey(self) -> str:
        """The survey's id, or empty for all."""
        return self._survey

    offeredChanged = Signal()

    @Property("QStringList", notify=offeredChanged)
    def desks(self) -> list[str]:
        """The desks there are responses of."""
        return self._desks

    @Property("QStringList", notify=offeredChanged)
    def languages(self) -> list[str]:
        """The languages there are responses in."""
        return self._languages

    @Property("QStringList", notify=offeredChanged)
    def languageNames(self) -> list[str]:
        """Their names, each in itself."""
        return [own_name(tag) for tag in self._languages]

    @Property("QStringList", notify=offeredChanged)
    def surveys(self) -> list[str]:
        """The surveys there are responses to."""
        return self._surveys

    @Property(str, notify=textChanged)
    def todayText(self) -> str:
        """Today, YYYY-MM-DD."""
        return self.today.isoformat()

    @Slot(str, str, result=str)
    def written(self, first: str, last: str) -> str:
        """Write out a range of days (YYYY-MM-DD)."""
        return self._numerals.days(date.fromisoformat(first), date.fromisoformat(last), self.today) if first else ""

    @Slot(int, int, result=str)
    def monthText(self, year: int, month: int) -> str:
        """Write a month (1 to 12) with its year."""
        locale = QLocale(self._tag)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return f"{locale.standaloneMonthName(month)} {locale.toString(year)}"

    @Slot()
    def look(self) -> None:
        """See what there is to choose among."""
        from kiosk.store.errors import StoreError

        if self._open_reader is None:
            return
        try:
            with self._open_reader() as reader:
                since = (self.today - OFFERED_OF).isoformat()
                languages = reader.languages(since, self.today.isoformat())
                self.offer(reader.desks(), languages, reader.surveys())
        except StoreError:
            return  # the page itself tells of it

    @Slot()
    def clear(self) -> None:
        """Let everything of the own desk through again."""
        if (self._desk, self._language, self._survey) != (self._own_desk, "", ""):
            self._desk, self._language, self._survey = self._own_desk, "", ""
            self.changed.emit()

    def follow(self) -> None:
        """Note that the day may have changed."""
        if self._told != self.today:
            self._told = self.today
            self.textChanged.emit()

    @property
    def today(self) -> date:
        """The desk's day."""
        return self._clock.local(self._clock.now()).date()

    def days(self) -> "Range":
        """Return the days meant, the first and the last."""
        from kiosk.figures import Range, day_range

        return Range(self._first, self._last) if self._range == CHOSEN else day_range(self._range, self.today)

    def filters(self) -> "Filters":
        """Return what is let through."""
        from kiosk.filtered import Filters

        return Filters(self._desk or None, self._language or None, self._survey or None)

    def comments(self, connection: "Connection") -> "tuple[Wish, bool]":
        """Return a wish for the comments of these days that may be shown, and whether some may not."""
        from kiosk.scores.suppression import STAFF_LEAST
        from kiosk.store.comments import Wish, desks_shown

        days, let = self.days(), self.filters()
        first, last = days.first.isoformat(), days.last.isoformat()
        desks, few = desks_shown(connection, first, last, let.desk, STAFF_LEAST)
        return Wish(first_day=first, last_day=last, desks=desks, language=let.language, survey=let.survey), few

    def offer(self, desks: Sequence[str], languages: Sequence[str], surveys: Sequence[str]) -> None:
        """Say what can be chosen among."""
        found = [sorted({*desks, *([self._desk] if self._desk else [])}), list(languages), list(surveys)]
        if found != [self._desks, self._languages, self._surveys]:
            self._desks, self._languages, self._surveys = found
            self.offeredChanged.emit()

    def set_language(self, language: str) -> None:
        """Write the days in another language."""
        self._tag = language
        self._numerals = Numerals(language)
        self.changed.emit()

    @Slot(str)
    def setRange(self, name: str) -> None:
        """Mean other days: one of `kiosk.figures.RANGES`."""
        from kiosk.figures import RANGES

        if name in RANGES and name != self._range:
            self._range = name
            self.changed.emit()

    @Slot(str, str)
    def choose(self, first: str, last: str) -> None:
        """Mean the days from `first` to `last` (YYYY-MM-DD); the wrong way round is turned, the future cut off."""
        days = sorted(min(date.fromisoformat(day), self.today) for day in (first, last))
        if (self._range, self._first, self._last) != (CHOSEN, *days):
            self._range, (self._first, self._last) = CHOSEN, days
            self.changed.emit()

    @Slot(str)
    def setDesk(self, desk: str) -> None:
        """Mean one desk, or all (empty)."""
        if desk != self._desk:
            self._desk = desk
            self.changed.emit()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Mean visits in one language, or in all (empty)."""
        if language != self._language:
            self._language = language
            self.changed.emit()

    @Slot(str)
    def setSurvey(self, survey: str) -> None:
        """Mean one survey, or all (empty)."""
        if survey != self._survey:
            self._survey = survey
            self.changed.emit()
