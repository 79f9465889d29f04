"""Every finding a form can lead to has a code, so that a screen can say it in its own language."""

import pytest

from kiosk.survey.editing import Code, Draft
from tests.survey.edited import BLOCKS

NOTE = "    note: {en: No names please., de: Bitte keine Namen.}\n"
ENDS = "{low: {en: A, de: A}, high: {en: A, de: B}}"


def found(text: str) -> dict[str, tuple[str, ...]]:
    return {issue.code: issue.values for issue in Draft(text.encode()).checks().issues}


@pytest.mark.parametrize(
    ("old", "new", "code", "values"),
    [
        ("  en: Front desk\n", "  fr: Accueil\n", Code.TEXT_MISSING, ("en",)),
        ("en: Front desk", "en: " + "x" * 500, Code.TEXT_TOO_LONG, ("500",)),
        ("id: comment", "id: reason", Code.TWICE, ("reason",)),
        ("[en, de]", "[en, de, en]", Code.TWICE, ("en",)),
        ("[en, de]", "[]", Code.LIST_LENGTH, ("0",)),
        ("at_most: 2}", "at_most: 2, is: 1}", Code.CONDITION_RULE, ()),
        ("question: satisfaction, at_most", "question: mood, at_most", Code.CONDITION_QUESTION, ("mood",)),
        ("question: satisfaction, at_most", "question: comment, at_most", Code.CONDITION_LATER, ("comment",)),
        ("question: satisfaction, at_most", "question: reason, at_most", Code.CONDITION_LATER, ("",)),
        ("at_most: 2}", "at_most: 9}", Code.CONDITION_VALUE, ("satisfaction",)),
        ("at_most: 2}", "is: slow}", Code.CONDITION_VALUE, ("satisfaction",)),
        ("[waiting, elsewhere]", "[waiting, gone]", Code.CONDITION_VALUE, ("reason",)),
        ("kind: comment", f"kind: ces\n    ends: {ENDS}", Code.SAME_ENDS, ()),
        ("points: 5", "points: 3", Code.THREE_POINTS, ()),
        ("en: How satisfied are you?", "en: " + "so " * 25, Code.LONG_QUESTION, ("25",)),
        ("{en: Very satisfied,", "{en: one two three four five six,", Code.LONG_END, ()),
        ("{en: Very satisfied,", "{en: Very satisfied, fr: Oui,", Code.UNLISTED, ("fr",)),
        ("kind: csat\n    points: 5", "kind: nps", Code.NPS_LAST, ()),
        ("title:\n", "reviewed: [en]\ntitle:\n", Code.UNREVIEWED, ("de",)),
        ("points: 5", "points: many", Code.AS_WRITTEN, ()),
    ],
)
def test_a_finding_has_its_code_and_values(old, new, code, values):
    text = BLOCKS.replace(NOTE, "") if code in (Code.SAME_ENDS, Code.NPS_LAST) else BLOCKS
    if code is Code.NPS_LAST:
        text = text.replace("kind: comment", f"kind: scale\n    points: 5\n    ends: {ENDS}")
    assert found(text.replace(old, new, 1))[code] == values


def test_a_condition_about_a_comment_and_too_much_with_other():
    draft = Draft(BLOCKS.encode())
    draft.move_question(3, 0)
    draft.add_condition(1, "comment", "is", 1)
    for _ in range(5):
        draft.add_option(2)
    draft.set_other(2, True)
    draft.set_question_id(3, "reason_other")
    codes = {issue.code: issue.values for issue in draft.checks().issues}
    assert codes[Code.CONDITION_COMMENT] == ("comment",)
    assert codes[Code.TOO_MANY_OPTIONS] == ("9",)
    assert codes[Code.ID_TAKEN] == ("reason_other", "reason")
    assert Code.AS_WRITTEN not in codes


def test_advice_on_length_and_order():
    draft = Draft(BLOCKS.encode())
    for _ in range(4):
        draft.add_question("ces", 0)
    for place in range(4):
        for path in (("questions", place, "text"),):
            draft.set_text(path, "en", "Easy?")
            draft.set_text(path, "de", "Einfach?")
    codes = {issue.code: issue.values for issue in draft.checks().issues}
    assert codes[Code.MANY_QUESTIONS] == ("8",)
    assert Code.CSAT_FIRST in codes
