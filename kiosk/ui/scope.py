"""Which days, which desk, which language and which survey the desk's pages show; all pages share it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.figures import Range

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHOSEN = "chosen"


@QmlElement
@QmlUncreatable("made by the program")
class Scope(QObject):
    """A range of days and up to three filters; an empty filter lets everything through."""

    def __init__(self, clock: Clock, language: str, desk: str = "", parent: QObject | None = None) -> None:
        """Begin with today and one desk.

        Args:
            clock: what day it is.
            language: the pages' language, for dates.
            desk: the desk shown at first; empty for all desks.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._clock = clock
        self._numerals = Numerals(language)
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
    def surveys(self) -> list[str]:
        """The surveys there are responses to."""
        return self._surveys

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

    def offer(self, desks: Sequence[str], languages: Sequence[str], surveys: Sequence[str]) -> None:
        """Say what can be chosen among."""
        found = [sorted({*desks, *([self._desk] if self._desk else [])}), list(languages), list(surveys)]
        if found != [self._desks, self._languages, self._surveys]:
            self._desks, self._languages, self._surveys = found
            self.offeredChanged.emit()

    def set_language(self, language: str) -> None:
        """Write the days in another language."""
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
