"""A survey: its languages, the texts around it and its questions in order."""

from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.survey.condition import AnswerValue
from kiosk.survey.question import Comment, Question
from kiosk.survey.text import Language, Text, match, pick

SurveyId = Annotated[
    str,
    Meta(
        pattern=r"^[a-z][a-z0-9-]{0,39}$",
        description="lower-case letters, digits and -, a letter first, at most 40 characters",
    ),
]


MOST_QUESTIONS = 40


class Survey(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """A survey of the service-desk kiosk; `reviewed` are the languages whose texts a native speaker has read."""

    id: SurveyId
    languages: Annotated[tuple[Language, ...], Meta(min_length=1, max_length=60)]
    reviewed: Annotated[tuple[Language, ...], Meta(max_length=60)] = ()
    title: Text
    invitation: Text
    thanks: Text | None = None
    questions: Annotated[tuple[Question, ...], Meta(min_length=1, max_length=MOST_QUESTIONS)]

    @property
    def default_language(self) -> str:
        """The language a visit starts in: the first one listed."""
        return self.languages[0]

    def language_or_default(self, tag: str) -> str:
        """Return the survey's language that serves `tag` best (de for de-AT), or its default language."""
        return match(tag, self.languages) or self.default_language

    def say(self, text: Mapping[str, str], language: str) -> str:
        """Return one of this survey's texts in `language`, or in the default language where it has none."""
        return pick(text, language, self.default_language)

    def question(self, question_id: str) -> Question | None:
        """Return the question of that id, or None."""
        return next((question for question in self.questions if question.id == question_id), None)

    def without_comments(self) -> "Survey":
        """Return the survey without the questions that take text; as it is if it has no other."""
        kept = tuple(question for question in self.questions if not isinstance(question, Comment))
        return replace(self, questions=kept) if kept else self

    def path(self, answers: Mapping[str, AnswerValue]) -> tuple[Question, ...]:
        """Return the questions to ask, in order, as things stand after `answers`.

        A condition holds only if its question is on the path itself and has an answer, so an answer that was set
        aside brings nothing back.
        """
        path: list[Question] = []
        heard: dict[str, AnswerValue] = {}
        for question in self.questions:
            if all(rule.holds(heard.get(rule.question)) for rule in question.when):
                path.append(question)
                if question.id in answers:
                    heard[question.id] = answers[question.id]
        return tuple(path)
