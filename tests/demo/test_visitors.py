"""What simulated visitors answer is always something the question accepts."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo.visitors import COMMENTS, answer, visitor
from kiosk.paths import resource
from kiosk.survey.reading import parse

SURVEY = parse(resource("surveys", "desk-visit.yaml").read_bytes(), "desk-visit.yaml")


@given(st.integers())
def test_every_answer_is_one_the_question_takes(seed: int) -> None:
    source = random.Random(seed)
    who = visitor(source, SURVEY.languages)
    assert 0 <= who.mood <= 1
    assert who.language in SURVEY.languages
    for question in SURVEY.questions:
        said = answer(source, who, question)
        assert question.optional if said is None else question.normal(said) is not None


def test_a_better_day_gets_better_answers() -> None:
    def mean(shift: float) -> float:
        source = random.Random(1)
        values = [answer(source, visitor(source, ["en"], shift), SURVEY.questions[0]) for _ in range(300)]
        return sum(value for value in values if isinstance(value, int)) / 300

    assert mean(-0.3) < mean(0.0) < mean(0.3)


def test_comments_are_in_the_visitors_language() -> None:
    source = random.Random(3)
    comment = SURVEY.questions[-1]
    for language in SURVEY.languages:
        who = visitor(source, [language])
        said = {answer(source, who, comment) for _ in range(200)} - {None}
        assert said <= set(COMMENTS[language])
        assert said


def test_a_language_without_comments_of_its_own_borrows_some() -> None:
    source = random.Random(3)
    who = visitor(source, ["tlh"])
    assert {answer(source, who, SURVEY.questions[-1]) for _ in range(100)} - {None} <= set(COMMENTS["en"])
