"""Which answers each kind of question takes, and when a condition on it holds."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.survey.condition import AnswerValue, Condition
from kiosk.survey.question import COMMENT_LENGTH, Ces, Choice, Comment, Csat, Nps, Option, Question, Rating
from kiosk.survey.scale import Ends, Scale

TEXT = {"en": "Text"}
ENDS = Ends({"en": "Bad"}, {"en": "Good"})
OPTIONS = tuple(Option(name, TEXT) for name in ("a", "b", "c"))
ONE = Choice(id="one", text=TEXT, select="one", options=OPTIONS)
MANY = Choice(id="many", text=TEXT, select="many", options=OPTIONS)
COMMENT = Comment(id="said", text=TEXT)
SCALES: list[tuple[Question, str, int, int]] = [
    *((Csat(id="q", text=TEXT, ends=ENDS, points=points), "csat", 1, points) for points in (3, 4, 5, 7, 10)),
    (Ces(id="q", text=TEXT, ends=ENDS), "ces", 1, 7),
    (Nps(id="q", text=TEXT, ends=ENDS), "nps", 0, 10),
    *((Rating(id="q", text=TEXT, ends=ENDS, points=points), "scale", 1, points) for points in (3, 11)),
]


@pytest.mark.parametrize(("question", "kind", "low", "high"), SCALES)
def test_a_scale_takes_its_points_and_nothing_else(question: Question, kind: str, low: int, high: int) -> None:
    assert question.kind == kind
    assert question.scale == Scale(low, high)
    assert not question.optional
    assert [value for value in range(-5, 20) if question.accepts(value)] == list(question.scale.values)
    for wrong in (True, False, 3.0, "3", ("3",), None, [3], float("nan")):
        assert not question.accepts(wrong)


def test_one_option_means_one() -> None:
    assert ONE.optional
    assert ONE.scale is None
    assert ONE.normal(("b",)) == ("b",)
    for wrong in ((), ("a", "b"), ("a", "a"), ("z",), "a", 1, ("a", 1), None):
        assert not ONE.accepts(wrong)


def test_several_options_are_kept_once_each_in_the_order_of_the_survey() -> None:
    assert MANY.normal(("c", "a", "c")) == ("a", "c")
    assert MANY.normal(["b"]) == ("b",)
    assert MANY.numbers(("c", "a")) == (1, 3)
    for wrong in ((), ("a", "z"), "abc", {"a"}):
        assert not MANY.accepts(wrong)


def test_a_comment_is_trimmed_and_freed_of_what_cannot_be_stored() -> None:
    assert COMMENT.normal("  Thank you!\r\nBye \x00\ud800 ") == "Thank you!\nBye"
    assert COMMENT.accepts("x" * COMMENT_LENGTH)
    for wrong in ("", " \n", "\x00", "x" * (COMMENT_LENGTH + 1), 5, ("a",), None):
        assert not COMMENT.accepts(wrong)


@given(st.text(st.characters(exclude_categories=())))
def test_a_kept_comment_is_a_comment_and_can_be_written(said: str) -> None:
    kept = COMMENT.normal(said)
    if kept is not None:
        assert COMMENT.normal(kept) == kept
        assert msgspec.json.decode(msgspec.json.encode(kept)) == kept


@pytest.mark.parametrize(
    ("rule", "value", "holds"),
    [
        ({"at_most": 2}, 2, True),
        ({"at_most": 2}, 3, False),
        ({"at_most": 0}, 0, True),
        ({"at_least": 9}, 9, True),
        ({"at_least": 9}, 8, False),
        ({"is_": 3}, 3, True),
        ({"is_": 3}, 4, False),
        ({"is_": "a"}, ("a",), True),
        ({"is_": "a"}, ("b", "a"), True),
        ({"is_": "a"}, ("b",), False),
        ({"one_of": ("a", "b")}, ("b", "c"), True),
        ({"one_of": ("a", "b")}, ("c",), False),
        ({"at_most": 2}, None, False),
        ({"is_": "a"}, None, False),
        ({"one_of": ("a",)}, None, False),
        ({"one_of": ("a",)}, 1, False),
        ({"is_": "a"}, "a", False),
    ],
)
def test_a_condition_holds_as_it_says(rule: dict[str, object], value: AnswerValue | None, holds: bool) -> None:
    assert msgspec.structs.replace(Condition(question="q"), **rule).holds(value) is holds
