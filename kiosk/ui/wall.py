"""The wall display: today's satisfaction for everybody to see, and what the desk did about what visitors said."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.card import Card
from kiosk.ui.ideas import in_language
from kiosk.ui.live import Live
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Wall(Live):
    """Figures of ten answers and more, of one desk, and its latest answered idea; no comments, nothing of a few."""

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        survey: "Survey",
        desk: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            survey: the survey in use; its default language is the display's until `set_language`.
            desk: the desk's name; empty for all desks.
            clock: what day it is.
            parent: the Qt parent.
        """
        super().__init__(open_reader, clock, parent)
        self._survey = survey
        self._desk = desk
        self._language = survey.languages[0]
        self._today_card, self._week_card = Card(self), Card(self)
        self._today_told = self._week_told = self._known = False
        self._said = self._answer = ""

    changed = Signal()

    @Property(bool, notify=changed)
    def todayTold(self) -> bool:
        """Whether enough people answered today."""
        return self._today_told

    @Property(bool, notify=changed)
    def weekTold(self) -> bool:
        """Whether enough people answered in these 7 days."""
        return self._week_told

    cardsChanged = Signal()
    """Never: qmllint knows no constant of a Python model."""

    @Property(Card, notify=cardsChanged)
    def day(self) -> Card:
        """Today's figures; without meaning unless `todayTold`."""
        return self._today_card

    @Property(Card, notify=cardsChanged)
    def week(self) -> Card:
        """Those of 7 days; without meaning unless `weekTold`."""
        return self._week_card

    @Property(str, notify=changed)
    def dayText(self) -> str:
        """Today, written out."""
        return Numerals(self._language).days(self.today, self.today, self.today)

    @Property(str, notify=changed)
    def said(self) -> str:
        """What a visitor said that was answered last; empty if nothing was."""
        return self._said

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The desk's answer."""
        return self._answer

    def set_language(self, language: str) -> None:
        """Show the display in another language."""
        self._language = language
        self.again()

    def is_empty(self) -> bool:
        """Whether nothing was read yet."""
        return not self._known

    def read(self, reader: "Reader") -> None:
        """Take the figures and the latest answer."""
        from kiosk.filtered import wall_figures
        from kiosk.store import ideas

        day, week = wall_figures(reader, self.today, self._survey, self._desk or None)
        self._today_told, self._week_told, self._known = day is not None, week is not None, True
        for card, figure in ((self._today_card, day), (self._week_card, week)):
            if figure is not None:
                card.show(figure, None, self._language, self._survey.languages[0])
        cards = reader.ask(lambda connection: ideas.listing(connection, self._desk or None, ideas.ANSWERED))
        self._said = in_language(cards[0].wording, self._language) if cards else ""
        self._answer = in_language(cards[0].answer, self._language) if cards else ""
        self.changed.emit()
