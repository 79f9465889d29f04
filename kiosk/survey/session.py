"""A running pass through a survey as a pure state machine: `begin`, then `step` for every event."""

import math
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from kiosk.survey.condition import AnswerValue
from kiosk.survey.question import Question
from kiosk.survey.survey import Survey


class Phase(StrEnum):
    """What the screen is doing: asking, asking "more time?", or nothing any more."""

    ASKING = "asking"
    WARNED = "warned"
    ENDED = "ended"


class Ending(StrEnum):
    """How a session ended."""

    COMPLETED = "completed"
    TIMED_OUT = "timed_out"
    ABANDONED = "abandoned"


class Outcome(StrEnum):
    """What became of one question that was shown."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    TIMED_OUT = "timed_out"
    LEFT = "left"
    SET_ASIDE = "set_aside"


class Answered(Struct, frozen=True):
    """The visitor answered `question` (its id; it must be the one on screen, so that a double tap does nothing)."""

    at: float
    question: str
    value: AnswerValue


class Skipped(Struct, frozen=True):
    """The visitor skipped the question on screen; an answer given to it before is withdrawn."""

    at: float


class WentBack(Struct, frozen=True):
    """The visitor went back one question; every answer stays."""

    at: float


class LanguageChanged(Struct, frozen=True):
    """The visitor chose another of the survey's languages; every answer stays."""

    at: float
    language: str


class Warned(Struct, frozen=True):
    """Nobody touched the screen for a while: "More time?" is shown."""

    at: float


class Extended(Struct, frozen=True):
    """The visitor wants more time."""

    at: float


class TimedOut(Struct, frozen=True):
    """Nobody answered the warning."""

    at: float


class Finished(Struct, frozen=True):
    """The visitor is done."""

    at: float


class Abandoned(Struct, frozen=True):
    """The visitor stopped."""

    at: float


Event = Answered | Skipped | WentBack | LanguageChanged | Warned | Extended | TimedOut | Finished | Abandoned
"""Every event carries `at`: seconds of a clock that never goes back."""


class Session(Struct, frozen=True, kw_only=True):
    """One visitor's pass through a survey so far; made by `begin` and `step`, never changed.

    `at` is when the question on screen came up (after the end: when it ended), in seconds as in the events.
    """

    survey: Survey
    language: str
    started_at: float
    at: float
    phase: Phase = Phase.ASKING
    position: int = 0
    ending: Ending | None = None
    answers: Mapping[str, AnswerValue] = {}
    skipped: frozenset[str] = frozenset()
    reached: frozenset[str] = frozenset()
    spent: Mapping[str, float] = {}

    @property
    def path(self) -> tuple[Question, ...]:
        """The questions to ask, as things stand."""
        return self.survey.path(self.answers)

    @property
    def question(self) -> Question | None:
        """The question on screen, or None when all have been asked and only `Finished` is missing."""
        path = self.path
        return path[self.position] if self.position < len(path) else None

    @property
    def answer(self) -> AnswerValue | None:
        """The answer given so far to the question on screen."""
        question = self.question
        return None if question is None else self.answers.get(question.id)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a question before this one."""
        return self.phase is not Phase.ENDED and self.position > 0

    @property
    def can_skip(self) -> bool:
        """Whether the question on screen may be skipped."""
        question = self.question
        return self.phase is not Phase.ENDED and question is not None and question.optional

    @property
    def can_finish(self) -> bool:
        """Whether `Finished` would end the session."""
        if self.phase is Phase.ENDED:
            return False
        open_ones = [q for q in self.path if q.id not in self.answers and q.id not in self.skipped]
        return not open_ones or (open_ones == [self.question] and self.at_last and self.can_skip)

    @property
    def at_last(self) -> bool:
        """Whether the question on screen is the last one of the path as it stands."""
        return self.position == len(self.path) - 1


class Step(Struct, frozen=True):
    """What became of one question (`question` is its id); `duration_ms` sums all the times it was on screen."""

    question: str
    outcome: Outcome
    value: AnswerValue | None
    duration_ms: int


def begin(survey: Survey, language: str, at: float) -> Session:
    """Start a session in `language`, or in the survey's default language if it does not speak it."""
    session = Session(survey=survey, language=survey.language_or_default(language), started_at=at, at=at)
    return _shown(session)


def step(session: Session, event: Event) -> Session:
    """Return the session after `event`; the very same object if the event is not allowed now.

    What a visitor does while the warning is up counts and takes the warning away. Nothing is allowed after the end.
    """
    if session.phase is Phase.ENDED:
        return session
    question = session.question
    match event:
        case Answered():
            return session if question is None else _answer(session, question, event)
        case Skipped():
            return _skip(session, event.at) if session.can_skip else session
        case WentBack():
            return _move(session, session.position - 1, event.at) if session.can_go_back else session
        case LanguageChanged():
            known = event.language in session.survey.languages and event.language != session.language
            return replace(session, language=event.language, phase=Phase.ASKING) if known else session
        case Warned():
            return replace(session, phase=Phase.WARNED) if session.phase is Phase.ASKING else session
        case Extended():
            return replace(session, phase=Phase.ASKING) if session.phase is Phase.WARNED else session
        case TimedOut():
            return _end(session, Ending.TIMED_OUT, event.at)
        case Abandoned():
            return _end(session, Ending.ABANDONED, event.at)
        case Finished():
            return _finish(session, event.at) if session.can_finish else session


def steps(session: Session) -> tuple[Step, ...]:
    """Return what became of every question that was shown so far, in the survey's order.

    A question without an answer is `LEFT`, or `TIMED_OUT` if it was on screen when time ran out. An answer whose
    question is no longer on the path is kept as `SET_ASIDE`. The question on screen is timed when it is left.
    """
    on_path = {question.id for question in session.path}
    current = session.question
    found = []
    for question in session.survey.questions:
        if question.id not in session.reached:
            continue
        value = session.answers.get(question.id)
        if value is not None:
            outcome = Outcome.ANSWERED if question.id in on_path else Outcome.SET_ASIDE
        elif question.id in session.skipped:
            outcome = Outcome.SKIPPED
        elif question is current and session.ending is Ending.TIMED_OUT:
            outcome = Outcome.TIMED_OUT
        else:
            outcome = Outcome.LEFT
        found.append(Step(question.id, outcome, value, round(session.spent.get(question.id, 0.0) * 1000)))
    return tuple(found)


def _answer(session: Session, question: Question, event: Answered) -> Session:
    if event.question != question.id:
        return session
    value = question.normal(event.value)
    if value is None:
        blank = event.value == () or (isinstance(event.value, str) and not event.value.strip())
        return _skip(session, event.at) if blank and session.can_skip else session
    told = replace(session, answers={**session.answers, question.id: value}, skipped=session.skipped - {question.id})
    return _move(told, session.position + 1, event.at)


def _skip(session: Session, at: float) -> Session:
    question = session.question
    assert question is not None
    answers = {key: value for key, value in session.answers.items() if key != question.id}
    told = replace(session, answers=answers, skipped=session.skipped | {question.id})
    return _move(told, session.position + 1, at)


def _finish(session: Session, at: float) -> Session:
    question = session.question
    if question is not None and question.id not in session.answers:
        session = replace(session, skipped=session.skipped | {question.id})
    return _end(session, Ending.COMPLETED, at)


def _end(session: Session, ending: Ending, at: float) -> Session:
    return replace(_timed(session, at), phase=Phase.ENDED, ending=ending)


def _move(session: Session, position: int, at: float) -> Session:
    return _shown(replace(_timed(session, at), phase=Phase.ASKING, position=position))


def _shown(session: Session) -> Session:
    question = session.question
    return session if question is None else replace(session, reached=session.reached | {question.id})


def _timed(session: Session, at: float) -> Session:
    """Add the time since the last move to the question on screen; a clock that went back adds nothing."""
    question = session.question
    since = at - session.at if math.isfinite(at) and at > session.at else 0.0
    if question is None:
        return replace(session, at=session.at + since)
    spent = {**session.spent, question.id: session.spent.get(question.id, 0.0) + since}
    return replace(session, at=session.at + since, spent=spent)
