"""The `other` of a choice: read, checked, asked; and languages that are not on offer."""

import pytest
from msgspec.structs import replace

from kiosk.survey.checking import faults
from kiosk.survey.expanding import expanded, without
from kiosk.survey.question import Choice, Comment
from kiosk.survey.reading import compiled, examine, from_compiled, parse
from kiosk.survey.session import Answered, Finished, Outcome, Skipped, WentBack, begin, step, steps
from kiosk.survey.survey import Survey

FILE = """\
id: small
languages: [en]
title: {en: Small}
invitation: {en: How was it?}
questions:
  - id: reason
    kind: choice
    select: one
    text: {en: Why?}
    options:
      - {id: waiting, text: {en: Waiting}}
      - {id: manner, text: {en: Manner}}
    other:
      text: {en: Something else}
      ask: {en: What was it?}
      note: {en: No names.}
  - id: sorry
    kind: comment
    text: {en: Sorry. More?}
    when: [{question: reason, one_of: [waiting, other]}]
"""
MANY = "".join(f"      - {{id: o{n}, text: {{en: O}}}}\n" for n in range(6)) + "    other:\n"
QUESTIONS = "".join(f"  - {{id: q{n}, kind: comment, text: {{en: Q}}}}\n" for n in range(38)) + "  - id: sorry"


@pytest.fixture
def survey() -> Survey:
    return parse(FILE.encode(), "f.yaml")


def changed(old: str, new: str) -> bytes:
    assert old in FILE
    return FILE.replace(old, new).encode()


def test_other_becomes_the_last_option_and_a_comment_right_after(survey: Survey) -> None:
    reason, ask, sorry = survey.questions
    assert isinstance(reason, Choice)
    assert [option.id for option in reason.options] == ["waiting", "manner", "other"]
    assert (reason.options[2].text, reason.other) == ({"en": "Something else"}, None)
    assert isinstance(ask, Comment)
    assert (ask.id, ask.text, ask.note, ask.optional) == (
        "reason_other",
        {"en": "What was it?"},
        {"en": "No names."},
        True,
    )
    assert sorry.id == "sorry"
    assert [question.id for question in survey.path({"reason": ("other",)})] == ["reason", "reason_other", "sorry"]
    assert [question.id for question in survey.path({"reason": ("manner",)})] == ["reason"]


def test_the_compiled_form_is_written_out_and_stays_so(survey: Survey) -> None:
    again = from_compiled(compiled(survey))
    assert again == survey
    assert expanded(again) is again
    assert faults(again) == ()


@pytest.mark.parametrize("select", ["one", "many"])
def test_whoever_chooses_other_is_asked_and_may_pass(select: str) -> None:
    survey = parse(changed("select: one", f"select: {select}"), "f.yaml")
    session = step(begin(survey, "en", 0.0), Answered(1.0, "reason", ("other",)))
    assert session.question is not None
    assert session.question.id == "reason_other"
    written = step(step(step(session, Answered(2.0, "reason_other", "The door")), Skipped(3.0)), Finished(4.0))
    told = [(told.question, told.outcome, told.value) for told in steps(written)]
    assert told == [
        ("reason", Outcome.ANSWERED, ("other",)),
        ("reason_other", Outcome.ANSWERED, "The door"),
        ("sorry", Outcome.SKIPPED, None),
    ]
    passed = step(session, Skipped(2.0))
    assert passed.question is not None
    assert passed.question.id == "sorry"


def test_a_choice_at_the_end_is_not_the_end_once_other_is_chosen(survey: Survey) -> None:
    session = begin(replace(survey, questions=survey.questions[:2]), "en", 0.0)
    assert session.at_last
    assert step(session, Answered(1.0, "reason", ("waiting",))).question is None
    asked = step(session, Answered(1.0, "reason", ("other",)))
    assert asked.question is survey.questions[1]
    assert asked.at_last
    assert step(asked, Finished(2.0)).ending is not None


def test_with_several_options_every_one_counts_beside_other() -> None:
    survey = parse(changed("select: one", "select: many"), "f.yaml")
    session = step(begin(survey, "en", 0.0), Answered(1.0, "reason", ("other", "waiting")))
    assert session.answers == {"reason": ("waiting", "other")}
    assert session.question is survey.questions[1]


def test_an_own_word_is_set_aside_when_other_is_taken_back(survey: Survey) -> None:
    session = step(begin(survey, "en", 0.0), Answered(1.0, "reason", ("other",)))
    session = step(session, Answered(2.0, "reason_other", "The door"))
    for _ in range(2):
        session = step(session, WentBack(session.at))
    session = step(session, Answered(5.0, "reason", ("manner",)))
    assert {told.question: told.outcome for told in steps(session)}["reason_other"] is Outcome.SET_ASIDE


@pytest.mark.parametrize(
    ("old", "new", "line", "path", "message", "remedy"),
    [
        ("id: manner", "id: other", 12, "questions[0].options[1].id", "“other” is there already", "Rename the option"),
        ("id: sorry", "id: reason_other", 17, "questions[1].id", "is taken by what “other” of “reason”", "another id"),
        ("id: reason", f"id: {'r' * 35}", 6, "questions[0].id", "too long for “other”", "Shorten it to 34 characters"),
        ("    other:\n", MANY, 11, "questions[0].options", "with “other” there are 9 options", "Take one out"),
        ("  - id: sorry", QUESTIONS, 6, "questions", "there are 41 questions", "at most 40"),
        ("ask:", "asks:", 15, "questions[0].other.asks", "has no key “asks”", "Did you mean “ask”?"),
        ("      ask: {en: What was it?}\n", "", 14, "questions[0].other", "has no “ask”", "Add “ask:”"),
        ("{en: Something else}", "{}", 14, "questions[0].other.text.en", "in en is missing", "Add “en:”"),
        ("{en: No names.}", "{de: x}", 16, "questions[0].other.note.en", "in en is missing", "Add “en:”"),
        ("[waiting, other]", "[waiting, othr]", 20, "questions[1].when[0].one_of", "no option “othr”", "“other”?"),
        ("n: reason, one", "n: reason_other, one", 20, "questions[1].when[0].question", "no question", "“reason”"),
    ],
)
def test_each_mistake_with_other_is_told(old: str, new: str, line: int, path: str, message: str, remedy: str) -> None:
    problems = examine(changed(old, new), "f.yaml").problems
    assert any(
        problem.line == line and problem.path == path and message in problem.message and remedy in problem.remedy
        for problem in problems
    ), "\n".join(map(str, problems))


def test_a_gap_in_what_other_asks_is_a_gap_of_that_language() -> None:
    data = changed("[en]", "[en, de]").decode()
    for text in ("Small", "How was it?", "Why?", "Waiting", "Manner", "Something else", "No names.", "Sorry. More?"):
        data = data.replace(f"en: {text}", f"en: {text}, de: {text}")
    report = examine(data.encode(), "f.yaml")
    assert [str(gap) for gap in report.gaps["de"]] == [
        "f.yaml:15: questions[0].other.ask.de: the text in de is missing. "
        "Add “de:” with the text, or take de out of “languages”"
    ]


def test_a_survey_is_offered_without_some_languages_but_never_without_its_first(survey: Survey) -> None:
    three = replace(survey, languages=("en", "de", "fr"))
    assert without(three, ["de", "en", "xh"]).languages == ("en", "fr")
    assert without(three, ["xh"]).languages == three.languages
    assert without(three, []) is three
