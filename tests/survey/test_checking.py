"""Advice on a survey, gaps in a language, and the rules between a survey's parts."""

import pytest
from msgspec.structs import replace

from kiosk.paths import resource
from kiosk.survey.checking import faults, gaps, lint, longest_path, texts
from kiosk.survey.condition import Condition
from kiosk.survey.question import Ces, Choice, Comment, Csat, Nps, Option, Other, Question, Rating
from kiosk.survey.reading import read
from kiosk.survey.scale import Ends
from kiosk.survey.survey import Survey

TEXT = {"en": "Text"}
ENDS = Ends({"en": "Not at all"}, {"en": "Very"})
CSAT = Csat(id="satisfaction", text=TEXT, ends=ENDS, points=5)
NPS = Nps(id="recommend", text=TEXT, ends=ENDS)
EASE = Ces(id="ease", text=TEXT, ends=ENDS)


def survey(*questions: Question, languages: tuple[str, ...] = ("en",)) -> Survey:
    return Survey(id="s", languages=languages, title=TEXT, invitation=TEXT, questions=questions)


def advice(*questions: Question) -> list[str]:
    return [f"{finding.path}: {finding.message}" for finding in lint(survey(*questions))]


def test_the_shipped_survey_needs_no_advice_but_to_have_its_translations_read() -> None:
    found = [finding.message for finding in lint(read(resource("surveys", "desk-visit.yaml")))]
    assert [message for message in found if "no native speaker has reviewed" not in message] == []


def test_languages_on_offer_that_nobody_has_read_are_named() -> None:
    both = replace(survey(), languages=("en", "de"), title={"en": "T", "de": "T"}, invitation={"en": "I", "de": "I"})
    message = "no native speaker has reviewed the texts in "
    assert [finding.message for finding in lint(both)] == [message + "de"]
    assert [finding.message for finding in lint(replace(both, reviewed=("de",)))] == [message + "en"]
    assert lint(replace(both, reviewed=("de", "en"))) == ()
    assert lint(replace(both, languages=("en", "de", "fr"), reviewed=("de", "en"))) == ()
    assert lint(survey()) == ()


def test_more_than_six_questions_on_a_path_are_too_many() -> None:
    seven = [Rating(id=f"q{number}", text=TEXT, ends=ENDS, points=5) for number in range(7)]
    assert advice(*seven) == ["('questions',): a visitor can be asked 7 questions"]
    assert advice(*seven[:6]) == []


def test_questions_that_exclude_each_other_are_not_added_up() -> None:
    low = [Comment(id=f"low{n}", text=TEXT, when=(Condition(question="satisfaction", at_most=2),)) for n in range(4)]
    high = [Comment(id=f"high{n}", text=TEXT, when=(Condition(question="satisfaction", at_least=3),)) for n in range(5)]
    assert longest_path(survey(CSAT, *low, *high)) == 6
    both = replace(low[0], id="both", when=(*low[0].when, *high[0].when))
    assert longest_path(survey(CSAT, both)) == 1


def test_a_path_over_choices_is_followed() -> None:
    options = (Option("a", TEXT), Option("b", TEXT))
    one = Choice(id="one", text=TEXT, select="one", options=options)
    rules = (Condition(question="one", is_="a"), Condition(question="one", is_="b"))
    after = [Comment(id=f"c{n}", text=TEXT, when=(rule,)) for n, rule in enumerate(rules)]
    assert longest_path(survey(one, *after)) == 2
    assert longest_path(survey(replace(one, select="many"), *after)) == 3


def test_what_other_asks_counts_as_a_question() -> None:
    options = (Option("a", TEXT), Option("b", TEXT))
    one = Choice(id="one", text=TEXT, select="one", options=options, other=Other(TEXT, TEXT))
    assert longest_path(survey(one)) == 2
    assert longest_path(survey(replace(one, select="many"), Comment(id="last", text=TEXT))) == 3
    five = [Rating(id=f"q{number}", text=TEXT, ends=ENDS, points=5) for number in range(5)]
    assert advice(*five, one) == ["('questions',): a visitor can be asked 7 questions"]


def test_a_long_question_of_other_is_told_where_it_stands() -> None:
    long = Other(TEXT, {"en": "very " * 21 + "long"})
    choice = Choice(id="one", text=TEXT, select="one", options=(Option("a", TEXT), Option("b", TEXT)), other=long)
    assert advice(CSAT, replace(choice, other=Other(TEXT, TEXT)), choice) == [
        "('questions', 2, 'other', 'ask', 'en'): the question is about 22 words long"
    ]


def test_very_many_paths_are_not_all_tried() -> None:
    scales = [Nps(id=f"n{number}", text=TEXT, ends=ENDS) for number in range(6)]
    after = [
        Comment(id=f"c{n}_{value}", text=TEXT, when=(Condition(question=f"n{n}", is_=value),))
        for n in range(6)
        for value in range(5)
    ]
    assert longest_path(survey(*scales, *after)) == 36


@pytest.mark.parametrize(
    ("questions", "message"),
    [
        ((EASE, CSAT), "the CSAT question is not the first one"),
        ((CSAT, NPS, EASE), "the NPS question is not the last scale"),
        ((replace(CSAT, points=3),), "three points tell little apart"),
        ((replace(CSAT, text={"en": "very " * 21 + "long"}),), "the question is about 22 words long"),
        ((replace(CSAT, text={"ja": "本" * 63}),), "the question is about 21 words long"),
        ((replace(CSAT, ends=Ends(TEXT, {"en": "One two three four five six"})),), "the words at this end are long"),
        ((replace(CSAT, ends=Ends(TEXT, {"en": "TEXT"})),), "both ends say the same"),
    ],
)
def test_advice(questions: tuple[Question, ...], message: str) -> None:
    assert any(message in line for line in advice(*questions)), advice(*questions)


def test_good_questions_need_no_advice() -> None:
    assert advice(CSAT, EASE, NPS, Comment(id="comment", text=TEXT)) == []
    assert advice(NPS) == []


def test_every_text_is_found() -> None:
    found = {".".join(map(str, path)) for path, _ in texts(survey(CSAT, Comment(id="c", text=TEXT, note=TEXT)))}
    assert found == {
        "title",
        "invitation",
        "questions.0.text",
        "questions.0.ends.low",
        "questions.0.ends.high",
        "questions.1.text",
        "questions.1.note",
    }


def test_gaps_are_told_for_a_language_listed_or_not() -> None:
    partly = survey(replace(CSAT, text={"en": "Text", "fr": "Texte"}))
    assert gaps(partly, "en") == ()
    assert [finding.path for finding in gaps(partly, "fr")] == [
        ("title", "fr"),
        ("invitation", "fr"),
        ("questions", 0, "ends", "low", "fr"),
        ("questions", 0, "ends", "high", "fr"),
    ]
    assert faults(partly) == ()
    assert faults(replace(partly, languages=("en", "fr"))) == ()
    assert faults(replace(partly, languages=("fr", "en"))) == gaps(partly, "fr")


def test_no_more_gaps_are_told_than_somebody_reads() -> None:
    options = tuple(Option(f"o{number}", TEXT) for number in range(8))
    large = survey(*(Choice(id=f"q{n}", text=TEXT, select="one", options=options) for n in range(40)))
    assert len(gaps(large, "fr")) == 300


def test_a_survey_made_by_a_program_is_checked_by_the_same_rules() -> None:
    late = replace(CSAT, when=(Condition(question="recommend", at_most=11),))
    assert [finding.message for finding in faults(survey(late, NPS, NPS))] == [
        "the id “recommend” is there twice (first at number 2)",
        "“recommend” is asked later",
    ]
