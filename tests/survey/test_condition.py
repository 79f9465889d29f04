"""Conditions: what each rule says of each kind of answer."""

import pytest

from kiosk.survey.condition import AnswerValue, Condition


@pytest.mark.parametrize(
    ("rule", "value", "holds"),
    [
        (Condition(question="q", at_most=2), 2, True),
        (Condition(question="q", at_most=2), 3, False),
        (Condition(question="q", at_least=9), 9, True),
        (Condition(question="q", at_least=9), 8, False),
        (Condition(question="q", is_=0), 0, True),
        (Condition(question="q", is_=0), 1, False),
        (Condition(question="q", is_="other"), ("other",), True),
        (Condition(question="q", is_="other"), ("waiting", "other"), True),
        (Condition(question="q", is_="other"), ("waiting",), False),
        (Condition(question="q", one_of=("a", "b")), ("b", "c"), True),
        (Condition(question="q", one_of=("a", "b")), ("c",), False),
        (Condition(question="q", one_of=("a",)), 1, False),
        (Condition(question="q", is_="a"), 1, False),
        (Condition(question="q", at_most=2), ("a",), False),
        (Condition(question="q", at_most=2), "a comment", False),
    ],
)
def test_a_rule_holds_or_not(rule: Condition, value: AnswerValue, holds: bool) -> None:
    assert rule.holds(value) is holds


@pytest.mark.parametrize(
    "rule",
    [
        Condition(question="q", at_most=10),
        Condition(question="q", at_least=0),
        Condition(question="q", is_=1),
        Condition(question="q", one_of=("a",)),
    ],
)
def test_no_rule_holds_for_a_question_without_an_answer(rule: Condition) -> None:
    assert not rule.holds(None)
