"""The survey the kiosk comes with."""

import pytest

from kiosk.paths import resource
from kiosk.survey.checking import gaps, texts
from kiosk.survey.reading import examine, read
from kiosk.survey.survey import Survey


@pytest.fixture
def survey() -> Survey:
    return read(resource("surveys", "desk-visit.yaml"))


def test_it_is_without_problems_and_gaps_and_the_only_advice_is_to_have_translations_read() -> None:
    path = resource("surveys", "desk-visit.yaml")
    report = examine(path.read_bytes(), path.name)
    assert (report.problems, report.gaps) == ((), {})
    assert [warning for warning in report.warnings if "no native speaker" not in warning.message] == []


def test_it_asks_three_scales_a_reason_after_a_low_answer_and_a_comment(survey: Survey) -> None:
    assert [(question.id, question.kind, question.optional) for question in survey.questions] == [
        ("satisfaction", "csat", False),
        ("ease", "ces", False),
        ("recommend", "nps", False),
        ("reason", "choice", True),
        ("comment", "comment", True),
    ]
    asked = {value: [question.id for question in survey.path({"satisfaction": value})] for value in range(1, 6)}
    assert [value for value, ids in asked.items() if "reason" in ids] == [1, 2]


def test_the_english_wording_is_the_instrument_itself(survey: Survey) -> None:
    satisfaction, ease, recommend = survey.questions[:3]
    assert satisfaction.text["en"] == "How satisfied are you with today’s visit?"
    assert ease.text["en"] == "It was easy to get my request handled today."
    assert recommend.text["en"] == "How likely are you to recommend this service desk to a friend or colleague?"
    ends = [(q.ends.low["en"], q.ends.high["en"]) for q in survey.questions if q.kind in ("csat", "ces", "nps")]
    assert ends == [
        ("Very dissatisfied", "Very satisfied"),
        ("Strongly disagree", "Strongly agree"),
        ("Not at all likely", "Very likely"),
    ]


def test_every_language_is_complete(survey: Survey) -> None:
    assert " ".join(survey.languages) == "en de fr es pt it nl pl uk tr ar he hi zh-Hans ja ko af zu xh"
    assert not any(gaps(survey, language) for language in survey.languages)


def test_no_text_is_the_english_one_left_over(survey: Survey) -> None:
    same = {(tag, text["en"]) for _, text in texts(survey) for tag in survey.languages[1:] if text[tag] == text["en"]}
    assert same == set()


def test_the_two_ends_of_a_scale_differ_in_every_language(survey: Survey) -> None:
    for question in survey.questions:
        if question.scale is not None:
            assert all(question.ends.low[tag] != question.ends.high[tag] for tag in survey.languages)


def test_no_line_begins_with_a_question_mark_in_french(survey: Survey) -> None:
    """French sets a space before ? ! : ; and it must not break there."""
    assert not [text["fr"] for _, text in texts(survey) for mark in "?!:;" if f" {mark}" in text["fr"]]
