"""The path through a survey, and its languages."""

from kiosk.survey.condition import AnswerValue, Condition
from kiosk.survey.question import Choice, Comment, Nps, Option, Question
from kiosk.survey.scale import Ends
from kiosk.survey.survey import Survey

TEXT = {"en": "Text", "de": "Text"}


def nps(name: str, *when: Condition) -> Question:
    return Nps(id=name, text=TEXT, ends=Ends(TEXT, TEXT), when=when)


SURVEY = Survey(
    id="chain",
    languages=("en", "de"),
    title=TEXT,
    invitation=TEXT,
    questions=(
        nps("first"),
        nps("second", Condition(question="first", at_most=5)),
        Choice(
            id="third",
            text=TEXT,
            select="many",
            options=(Option("a", TEXT), Option("b", TEXT)),
            when=(Condition(question="second", at_least=3), Condition(question="first", is_=2)),
        ),
        Comment(id="fourth", text=TEXT, when=(Condition(question="third", one_of=("a",)),)),
    ),
)


def path(**answers: AnswerValue) -> str:
    return " ".join(question.id for question in SURVEY.path(answers))


def test_a_question_comes_when_all_its_conditions_hold() -> None:
    assert path() == "first"
    assert path(first=9) == "first"
    assert path(first=5) == "first second"
    assert path(first=5, second=8) == "first second"
    assert path(first=2, second=8) == "first second third"
    assert path(first=2, second=8, third=("b",)) == "first second third"
    assert path(first=2, second=8, third=("a", "b")) == "first second third fourth"


def test_an_answer_off_the_path_brings_nothing_back() -> None:
    assert path(first=9, second=8, third=("a",)) == "first"
    assert path(second=8) == "first"


def test_a_language_is_found_or_the_default_taken() -> None:
    assert SURVEY.default_language == "en"
    assert SURVEY.language_or_default("de-CH") == "de"
    assert SURVEY.language_or_default("ar") == "en"
    assert SURVEY.say({"en": "Hello"}, "de") == "Hello"


def test_questions_are_found_by_id() -> None:
    assert SURVEY.question("third") is SURVEY.questions[2]
    assert SURVEY.question("nowhere") is None
