"""What the pages of charts have in common: they show one question at a time, of the days and filters of the scope."""

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.clock import Clock
from kiosk.ui.live import Live
from kiosk.ui.numerals import Numerals
from kiosk.ui.scope import CHOSEN, Scope

if TYPE_CHECKING:
    from kiosk.store.charts import Wording
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey
    from kiosk.trends import Where

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class OfQuestion(Live):
    """Knows which questions with a score there are, and which of them is shown.

    A page's own model says what days it means (`where`), and takes what it draws (`show`).
    """

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        survey: "Survey",
        scope: Scope,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Show the first question of the survey in use.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            survey: the survey in use; its default language is the page's until `set_language`.
            scope: which days, and which filters.
            clock: what day it is.
            parent: the Qt parent.
        """
        super().__init__(open_reader, clock, parent)
        self._survey = survey
        self._scope = scope
        self._language = survey.languages[0]
        self._numerals = Numerals(self._language)
        self._questions: dict[str, tuple[str, dict[str, str]]] = {}
        self._chosen = ""
        self._read = False
        scope.changed.connect(self.again)

    questionsChanged = Signal()

    @Property("QStringList", notify=questionsChanged)
    def questions(self) -> list[str]:
        """The questions with a score, by survey and id; those of the survey in use come first."""
        return list(self._questions)

    @Property("QStringList", notify=questionsChanged)
    def kinds(self) -> list[str]:
        """Their kinds: csat, ces, nps or scale."""
        return [kind for kind, _ in self._questions.values()]

    @Property("QStringList", notify=questionsChanged)
    def texts(self) -> list[str]:
        """As they are asked."""
        return [self._say(text) for _, text in self._questions.values()]

    @Property(str, notify=questionsChanged)
    def question(self) -> str:
        """The one that is shown; empty where there is none."""
        return self._chosen

    @Property(str, notify=questionsChanged)
    def kind(self) -> str:
        """Its kind."""
        return self._questions[self._chosen][0] if self._chosen else ""

    @Property(str, notify=questionsChanged)
    def text(self) -> str:
        """As it is asked."""
        return self._say(self._questions[self._chosen][1]) if self._chosen else ""

    @Slot(str)
    def choose(self, question: str) -> None:
        """Show another question."""
        if question in self._questions and question != self._chosen:
            self._chosen = question
            self.questionsChanged.emit()
            self.again()

    def set_language(self, language: str) -> None:
        """Show the page in another language."""
        if language != self._language:
            self._language = language
            self._numerals = Numerals(language)
            self.questionsChanged.emit()
            self.again()

    def is_empty(self) -> bool:
        """Whether nothing was read yet."""
        return not self._read

    # -- for the page's own model

    def where(self) -> "Where":
        """Return which answers are meant."""
        return self.where_chosen()

    def where_chosen(self) -> "Where":
        """Return the days and filters of the scope."""
        from kiosk.trends import Where

        days, scope = self._scope.days(), self._scope
        return Where(days.first, days.last, scope.desk or None, scope.language or None, scope.survey or None)

    def at_least_30_days(self) -> "Where":
        """Return the same, and where they were not chosen by date, 30 days at least."""
        import msgspec

        from kiosk.figures import day_range

        there = self.where_chosen()
        if self._scope.property("range") == CHOSEN:
            return there
        return msgspec.structs.replace(there, first=min(there.first, day_range("30-days", there.last).first))

    def show(self, reader: "Reader", where: "Where", wordings: "list[Wording]") -> None:
        """Take what there is to draw of the chosen question; `wordings` are its own, the newest last, or none."""
        raise NotImplementedError

    def read(self, reader: "Reader") -> None:
        """Take the questions and what is drawn from the store."""
        from kiosk.trends import asked

        self._scope.follow()
        where = self.where()
        found = asked(reader, where)
        self._offer(found)
        mine = [one for one in found if _key(one.survey, one.question) == self._chosen]
        self._read = True
        self.show(reader, where, mine)

    # -- inside

    def _offer(self, found: "list[Wording]") -> None:
        import msgspec

        from kiosk.survey.question import Question

        questions: dict[str, tuple[str, dict[str, str]]] = {}
        if self._scope.survey in ("", self._survey.id):
            for question in self._survey.questions:
                if question.scale is not None:
                    questions[_key(self._survey.id, question.id)] = question.kind, question.text
        for one in found:
            key = _key(one.survey, one.question)
            if key not in questions:
                with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):  # the doctor tells
                    questions[key] = one.kind, msgspec.json.decode(one.compiled, type=Question).text
        chosen = self._chosen if self._chosen in questions else next(iter(questions), "")
        if (questions, chosen) != (self._questions, self._chosen):
            self._questions, self._chosen = questions, chosen
            self.questionsChanged.emit()

    def _say(self, text: dict[str, str]) -> str:
        from kiosk.survey.text import pick

        return pick(text, self._language, self._survey.languages[0])


def _key(survey: str, question: str) -> str:
    return f"{survey}/{question}"
