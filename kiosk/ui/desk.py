"""The desk's page of scores: follows the store while it is shown, and holds what there is to draw."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.card import Card
from kiosk.ui.comments import Comments
from kiosk.ui.funnel import Funnel
from kiosk.ui.live import Live
from kiosk.ui.numerals import Numerals
from kiosk.ui.scope import Scope

if TYPE_CHECKING:
    from kiosk.figures import Figure
    from kiosk.filtered import Filtered
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

COMMENTS_SHOWN = 6
WEEK = "7-days"
FEWEST_TOLD = 5
"""A total below this is hidden like any other number of so few people."""


@QmlElement
@QmlUncreatable("made by the program")
class Desk(Live):
    """Scores and comments of the days and the desk that the scope means.

    `trouble` is a code of `kiosk.store.errors.Trouble` where answers cannot be saved.
    """

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        survey: "Survey",
        scope: Scope,
        clock: Clock,
        *,
        notices: Sequence[str] = (),
        parent=None,
    ):
        """Show the figures that `scope` means.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            survey: the survey in use; its default language is the page's until `set_language`.
            scope: which days and which desk.
            clock: what day it is.
            notices: sentences about what was found wrong at the start.
            parent: the Qt parent.
        """
        super().__init__(open_reader, clock, parent)
        self._survey = survey
        self._scope = scope
        self._language = survey.languages[0]
        self._notices = list(notices)
        self._trouble = ""
        self._all_cards: dict[tuple[str, str], Card] = {}
        self._cards: list[Card] = []
        self._comments = Comments(self)
        self._comments_hidden = False
        self._funnel = Funnel(self)
        self._responses = 0
        self._funnel_shown = False
        scope.changed.connect(self.again)

    # -- what the screen shows

    figuresChanged = Signal()

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

    @Property(bool, notify=figuresChanged)
    def funnelShown(self) -> bool:
        """Whether `responses` and the funnel may be told under the filters there are."""
        return self._funnel_shown

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

    # -- what the program and people do

    def set_language(self, language: str) -> None:
        """Show the page in another of the survey's languages."""
        if language != self._language:
            self._language = language
            self.again()

    def set_trouble(self, code: str) -> None:
        """Tell why answers cannot be saved (a code), or that they can (empty)."""
        if code != self._trouble:
            self._trouble = code
            self.alarmChanged.emit()

    def set_notices(self, notices: Sequence[str]) -> None:
        """Tell what was found wrong, in sentences."""
        self._notices = list(notices)
        self.alarmChanged.emit()

    # -- inside

    def is_empty(self) -> bool:
        """Whether no figures are up."""
        return not self._cards

    def read(self, reader: "Reader") -> None:
        """Take the figures, the comments and the funnel from the store."""
        from kiosk.figures import day_range, enough_for_comments
        from kiosk.filtered import Filtered, filtered_figures, filtered_funnel
        from kiosk.scores.funnel import way
        from kiosk.scores.tiers import Tier
        from kiosk.store import armings

        self._scope.follow()
        days, filters = self._scope.days(), self._scope.filters()
        found = filtered_figures(reader, days.first, days.last, filters, self._survey)
        first, last = days.first.isoformat(), days.last.isoformat()
        week = Filtered((), {})
        if self._scope.range == "today" and any(one.summary.tier is Tier.COUNTS_ONLY for one in found.figures):
            longer = day_range(WEEK, self.today)
            week = filtered_figures(reader, longer.first, longer.last, filters, self._survey)
        self._show_cards(reader, found, week, first, last)
        funnel = filtered_funnel(reader, first, last, filters)
        self._funnel_shown = funnel is not None
        self._responses = 0 if funnel is None else funnel.started
        if funnel is not None:
            opened = reader.ask(lambda connection: armings.counts(connection, first, last, filters.desk))
            went = (funnel.started, funnel.answered, funnel.completed, funnel.commented)
            self._funnel.show(way(*went, used=opened.used, expired=opened.expired), self._language)
        self._show_comments(reader, enough_for_comments(found.figures))
        self.figuresChanged.emit()

    def _show_cards(self, reader: "Reader", found: "Filtered", week: "Filtered", first: str, last: str) -> None:
        from kiosk.scores.tiers import Tier

        longer = {
            (figure.survey, figure.question, figure.version): figure
            for figure in week.figures
            if figure.summary.value is not None
        }
        cards = []
        for figure in found.figures:
            few = figure.summary.tier is Tier.COUNTS_ONLY
            key = figure.survey, figure.question
            if key not in self._all_cards:
                self._all_cards[key] = Card(self)
            self._all_cards[key].show(
                figure,
                longer.get((*key, figure.version)) if few else None,
                self._language,
                self._survey.languages[0],
                withheld=found.withheld.get(key, ""),
                reworded_on=self._reworded_on(reader, figure, first, last),
            )
            cards.append(self._all_cards[key])
        if cards != self._cards:
            self._cards = cards
            self.cardsChanged.emit()

    def _reworded_on(self, reader: "Reader", figure: "Figure", first: str, last: str) -> str:
        if not figure.other_wordings:
            return ""
        day = reader.first_day(figure.survey, figure.question, figure.version, first, last)
        return Numerals(self._language).day(date.fromisoformat(day), self.today) if day else ""

    def _show_comments(self, reader: "Reader", enough: bool) -> None:
        from kiosk.store import comments

        wish, few = reader.ask(self._scope.comments)
        self._comments_hidden = few or (not enough and bool(wish.desks))
        latest = reader.ask(lambda connection: comments.look(connection, wish))[0] if enough else []
        self._comments.show(latest[:COMMENTS_SHOWN], self._language, self.today)
