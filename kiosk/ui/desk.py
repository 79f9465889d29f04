"""The desk's page of scores: follows the store while it is shown, and holds what there is to draw."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.card import Card
from kiosk.ui.comments import Comments
from kiosk.ui.funnel import Funnel
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MS = 1000
COMMENTS_SHOWN = 40
WEEK = "7-days"
FEWEST_TOLD = 5
"""A total below this is hidden like any other number of so few people."""


@QmlElement
@QmlUncreatable("made by the program")
class Desk(QObject):
    """Scores and comments of one desk; the store is open, and asked once a second, only between `open` and `close`.

    `problem` is a code of `kiosk.store.errors.Trouble` where the figures cannot be read; `trouble` one where answers
    cannot be saved.
    """

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        survey: "Survey",
        desk: str,
        clock: Clock,
        *,
        notices: Sequence[str] = (),
        every_desk: bool = False,
        parent=None,
    ):
        """Show the figures of `desk`.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            survey: the survey in use; its default language is the page's until `set_language`.
            desk: the desk's name.
            clock: what day it is.
            notices: sentences about what was found wrong at the start.
            every_desk: whether the figures are of all desks in the store instead.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._open_reader = open_reader
        self._survey = survey
        self._desk = desk
        self._only = None if every_desk else desk
        self._clock = clock
        self._language = survey.languages[0]
        self._notices = list(notices)
        self._trouble = ""
        self._problem = ""
        self._failures = 0
        self._range = "today"
        self._reader: Reader | None = None
        self._day = None
        self._all_cards: dict[tuple[str, str], Card] = {}
        self._cards: list[Card] = []
        self._comments = Comments(self)
        self._comments_hidden = False
        self._funnel = Funnel(self)
        self._responses = 0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)

    # -- what the screen shows

    languageChanged = Signal()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The page's language, a BCP 47 tag."""
        return self._language

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether it is written from right to left."""
        return QLocale(self._language).textDirection() == Qt.LayoutDirection.RightToLeft

    @Property(str, notify=languageChanged)
    def deskName(self) -> str:
        """The desk whose figures these are."""
        return self._desk

    rangeChanged = Signal()

    @Property(str, notify=rangeChanged)
    def range(self) -> str:
        """Which days are shown: today, 7-days or 30-days."""
        return self._range

    figuresChanged = Signal()

    @Property(str, notify=figuresChanged)
    def rangeText(self) -> str:
        """These days, written out."""
        if self._day is None:
            return ""
        from kiosk.figures import day_range

        days = day_range(self._range, self._day)
        return Numerals(self._language).days(days.first, days.last, self._day)

    cardsChanged = Signal()

    @Property("QVariantList", notify=cardsChanged)
    def cards(self) -> list[Card]:
        """One card per question with points, in the survey's order."""
        return [card for card in self._cards if card.kind != "choice"]

    @Property("QVariantList", notify=cardsChanged)
    def choices(self) -> list[Card]:
        """One card per choice."""
        return [card for card in self._cards if card.kind == "choice"]

    @Property(int, notify=figuresChanged)
    def responses(self) -> int:
        """How many responses ended on these days."""
        return self._responses

    @Property(str, notify=figuresChanged)
    def responsesText(self) -> str:
        """The same, written out; empty where it is so few that their number is not told."""
        return "" if 0 < self._responses < FEWEST_TOLD else Numerals(self._language).number(self._responses)

    @Property(QObject, notify=cardsChanged)
    def comments(self) -> Comments:
        """The latest comments of these days."""
        return self._comments

    @Property(int, notify=figuresChanged)
    def commentCount(self) -> int:
        """How many comments are listed."""
        return self._comments.rowCount()

    @Property(bool, notify=figuresChanged)
    def commentsHidden(self) -> bool:
        """Whether there are comments that are not shown, since so few people answered."""
        return self._comments_hidden

    @Property(Funnel, notify=figuresChanged)
    def funnel(self) -> Funnel:
        """How far visitors went on these days."""
        return self._funnel

    alarmChanged = Signal()

    @Property(str, notify=alarmChanged)
    def trouble(self) -> str:
        """Why answers cannot be saved, a code; empty while they can."""
        return self._trouble

    @Property("QStringList", notify=alarmChanged)
    def notices(self) -> list[str]:
        """What was found wrong at the start, in sentences."""
        return self._notices

    @Property(str, notify=alarmChanged)
    def problem(self) -> str:
        """Why the figures cannot be read, a code; empty while they can."""
        return self._problem

    # -- what the program and people do

    def set_language(self, language: str) -> None:
        """Show the page in another of the survey's languages."""
        if language != self._language:
            self._language = language
            self.languageChanged.emit()
            if self._reader is not None:
                self._load()

    def set_trouble(self, code: str) -> None:
        """Tell why answers cannot be saved (a code), or that they can (empty)."""
        if code != self._trouble:
            self._trouble = code
            self.alarmChanged.emit()

    def set_notices(self, notices: Sequence[str]) -> None:
        """Tell what was found wrong, in sentences."""
        self._notices = list(notices)
        self.alarmChanged.emit()

    @Slot()
    def open(self) -> None:
        """Begin to follow the store; the page is shown."""
        self._poll.start()
        self._look()

    @Slot()
    def close(self) -> None:
        """Let the store go; the page is gone."""
        self._poll.stop()
        self._let_go()

    @Slot(str)
    def setRange(self, name: str) -> None:
        """Show other days."""
        from kiosk.figures import RANGES

        if name not in RANGES or name == self._range:
            return
        self._range = name
        self.rangeChanged.emit()
        if self._reader is not None:
            self._load()

    # -- inside

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    @Slot()
    def _look(self) -> None:
        """Open the store if it is not open yet; read it again when something was written or the day has changed."""
        from kiosk.store.errors import StoreError

        try:
            if self._reader is None:
                self._reader = self._open_reader()
            today = self._clock.local(self._clock.now()).date()
            if self._reader.changed() or today != self._day:
                self._day = today
                self._load()
        except StoreError as error:
            self._fail(str(error.code))

    def _fail(self, code: str) -> None:
        """Say why nothing can be read; while figures are up, only when it fails twice running."""
        self._let_go()
        self._failures += 1
        if code != self._problem and (self._failures > 1 or not self._cards):
            self._problem = code
            self.alarmChanged.emit()

    def _load(self) -> None:
        from kiosk.store.errors import StoreError

        try:
            self._read()
        except StoreError as error:
            self._fail(str(error.code))
            return
        self._failures = 0
        if self._problem:
            self._problem = ""
            self.alarmChanged.emit()
        self.figuresChanged.emit()

    def _read(self) -> None:
        from kiosk.figures import day_range, enough_for_comments, figures
        from kiosk.scores.funnel import way
        from kiosk.scores.tiers import Tier
        from kiosk.store import armings

        days = day_range(self._range, self._day)
        shown = figures(self._reader, days.first, days.last, self._only, self._survey)
        first, last = days.first.isoformat(), days.last.isoformat()
        week = {}
        if self._range == "today" and any(figure.summary.tier is Tier.COUNTS_ONLY for figure in shown):
            longer = day_range(WEEK, self._day)
            for figure in figures(self._reader, longer.first, longer.last, self._only, self._survey):
                if figure.summary.value is not None:
                    week[figure.survey, figure.question, figure.version] = figure
        cards = []
        for figure in shown:
            few = figure.summary.tier is Tier.COUNTS_ONLY
            instead = week.get((figure.survey, figure.question, figure.version)) if few else None
            key = figure.survey, figure.question
            if key not in self._all_cards:
                self._all_cards[key] = Card(self)
            card = self._all_cards[key]
            card.show(figure, instead, self._language, self._survey.languages[0])
            cards.append(card)
        if cards != self._cards:
            self._cards = cards
            self.cardsChanged.emit()
        funnel = self._reader.funnel(first, last, self._only)
        opened = self._reader.ask(lambda connection: armings.counts(connection, first, last, self._only))
        went = (funnel.started, funnel.answered, funnel.completed, funnel.commented)
        self._funnel.show(way(*went, used=opened.used, expired=opened.expired), self._language)
        self._responses = funnel.started
        enough = enough_for_comments(shown)
        self._comments_hidden = not enough and funnel.commented > 0
        comments = self._reader.comments(first, last, COMMENTS_SHOWN, self._only) if enough else []
        self._comments.show(comments, self._language, self._day)
