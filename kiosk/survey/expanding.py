"""The survey as it is asked: short forms of the file written out, and only the languages that have every text."""

from collections.abc import Iterable

from msgspec.structs import replace

from kiosk.survey.condition import Condition
from kiosk.survey.question import OTHER, Choice, Comment, Option, Question, follow_up_id
from kiosk.survey.survey import Survey


def expanded(survey: Survey) -> Survey:
    """Write out every `other`: a last option “other”, and after the choice a comment asked when it is chosen.

    A survey without `other` comes back as it is.
    """
    questions: list[Question] = []
    for question in survey.questions:
        if isinstance(question, Choice) and question.other is not None:
            other = question.other
            options = (*question.options, Option(OTHER, other.text))
            when = (Condition(question=question.id, is_=OTHER),)
            ask = Comment(id=follow_up_id(question.id), text=other.ask, note=other.note, when=when)
            questions += [replace(question, options=options, other=None), ask]
        else:
            questions.append(question)
    return survey if len(questions) == len(survey.questions) else replace(survey, questions=tuple(questions))


def without(survey: Survey, languages: Iterable[str]) -> Survey:
    """Return the survey without `languages` on offer; the default language always stays."""
    away = set(languages) - {survey.default_language}
    return replace(survey, languages=tuple(tag for tag in survey.languages if tag not in away)) if away else survey
