"""Surveys written for SurveyJS: what is taken, what is listed, and files that are none."""

import json
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.survey.editing import Draft
from kiosk.survey.reading import examine
from kiosk.survey.shelf import Untaken
from kiosk.survey.survey import Survey
from kiosk.survey.surveyjs import decode, looks_like, take
from kiosk.survey.taking import FormError


def taken(form: dict[str, Any]) -> tuple[Survey, list[Untaken], Draft]:
    text, untaken = take(form, None, "my form")
    report = examine(text, "taken.yaml")
    assert report.survey is not None, report.problems
    return report.survey, list(untaken), Draft(text)


def page(*elements: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"title": "Form", "pages": [{"name": "page1", "elements": list(elements)}], **more}


SATISFIED = {"type": "rating", "name": "satisfied", "title": "How satisfied are you?", "isRequired": True}
WHY = {"type": "checkbox", "name": "why", "title": "Why?", "choices": ["slow", {"value": 2, "text": "Rude"}]}


def test_a_survey_in_several_languages_with_conditions_is_taken_whole():
    form = page(
        {
            **SATISFIED,
            "title": {"default": "How satisfied are you?", "de": "Wie zufrieden sind Sie?", "pt-br": "Satisfeito?"},
            "minRateDescription": {"default": "Not at all", "de": "Gar nicht", "pt-br": "Nada"},
            "maxRateDescription": {"default": "Very", "de": "Sehr", "pt-br": "Muito"},
        },
        {
            "type": "radiogroup",
            "name": "Who helped?",
            "visibleIf": "{satisfied} <= 2",
            "title": {"default": "Who?", "de": "Wer?", "pt-br": "Quem?"},
            "choices": [
                {"value": "Desk", "text": {"default": "Desk", "de": "Schalter", "pt-br": "Balcão"}},
                {"value": "item2", "text": {"default": "Phone", "de": "Telefon", "pt-br": "Telefone"}},
            ],
        },
        title={"default": "My form", "de": "Mein Formular", "pt-br": "Meu"},
        completedHtml={"default": "<h3>Thank you</h3>", "de": "Danke", "pt-br": "Obrigado"},
    )
    survey, untaken, _ = taken(form)
    assert untaken == []
    assert (survey.id, survey.languages) == ("my-form", ("en", "de", "pt-BR"))
    first, second = survey.questions
    assert (first.kind, first.scale.high, first.optional) == ("csat", 5, False)
    assert first.ends.low == {"en": "Not at all", "de": "Gar nicht", "pt-BR": "Nada"}
    assert (second.id, second.kind, second.select) == ("who_helped", "choice", "one")
    assert [option.id for option in second.options] == ["desk", "item2"]
    assert [(rule.question, rule.at_most) for rule in second.when] == [("satisfied", 2)]
    assert survey.thanks == {"en": "Thank you", "de": "Danke", "pt-BR": "Obrigado"}


@pytest.mark.parametrize(
    ("rating", "kind", "points"),
    [
        ({}, "scale", 5),
        ({"title": "Would you recommend us?", "rateMin": 0, "rateMax": 10}, "nps", 11),
        ({"title": "How is it?", "rateMin": 0, "rateMax": 10}, "scale", 11),
        ({"title": "It was easy", "rateMax": 7}, "ces", 7),
        ({"title": "Satisfied?", "rateCount": 10}, "csat", 10),
        ({"rateValues": [1, 2, {"value": 3, "text": "Top"}]}, "scale", 3),
        ({"rateMin": 10, "rateMax": 50, "rateStep": 10}, "scale", 5),
    ],
)
def test_ratings_become_the_scale_they_are(rating, kind, points):
    text, untaken = take(page({"type": "rating", "name": "q", **rating}), None, "x")
    (question,) = Draft(text).view.questions
    assert question.scale is not None
    assert (question.kind, len(question.scale.values)) == (kind, points)
    unsaid = any("the words at the ends" in each.what for each in untaken)
    assert unsaid == (not question.low or not question.high)


def test_words_of_rates_become_the_ends_and_those_between_are_listed():
    rates = [{"value": 1, "text": "Bad"}, {"value": 2, "text": "So so"}, {"value": 3, "text": "Good"}]
    survey, untaken, _ = taken(page({"type": "rating", "name": "q", "rateValues": rates}))
    assert (survey.questions[0].ends.low, survey.questions[0].ends.high) == ({"en": "Bad"}, {"en": "Good"})
    assert [each.what for each in untaken] == ["the words So so"]


def test_boolean_other_none_and_panels():
    form = page(
        {"type": "boolean", "name": "again", "title": {"default": "Again?", "de": "Wieder?"}},
        {
            "type": "panel",
            "name": "more",
            "visibleIf": "{again} = false",
            "elements": [
                {**WHY, "showOtherItem": True, "showNoneItem": True},
                {"type": "comment", "name": "said", "visibleIf": "{why} contains 2"},
            ],
        },
    )
    survey, untaken, draft = taken(form)
    assert untaken == []
    assert [option.id for option in survey.questions[0].options] == ["yes", "no"]
    assert survey.questions[0].options[1].text == {"en": "No", "de": "Nein"}
    why = draft.view.questions[1]
    assert [option.id for option in why.options] == ["slow", "o_2", "none"]
    assert why.other is not None
    assert [(rule.question, rule.rule, rule.value) for rule in draft.view.questions[2].when] == [
        ("again", "is", "no"),
        ("why", "is", "o_2"),
    ]


def test_what_cannot_be_taken_is_listed_with_its_place_and_a_remedy():
    form = page(
        SATISFIED,
        {"type": "matrix", "name": "grid"},
        {"type": "text", "inputType": "date", "name": "day"},
        {"type": "html", "name": "intro", "html": "<p>Hi</p>"},
        {"type": "rating", "name": "wide", "rateMax": 20},
        {"type": "radiogroup", "name": "one", "choices": ["a"]},
        {"type": "checkbox", "name": "many", "choices": list("abcdefghij"), "maxSelectedChoices": 3},
        {"type": "comment", "name": "odd", "title": "About {satisfied}", "visibleIf": "{satisfied} empty"},
        {"type": "radiogroup", "name": "loaded", "choicesByUrl": {"url": "https://example.org"}},
        "nonsense",
        triggers=[{"type": "complete"}],
    )
    survey, untaken, _ = taken(form)
    assert [question.id for question in survey.questions] == ["satisfied", "many", "odd"]
    told = "\n".join(map(str, untaken))
    for part in ("grid", "day", "intro", "wide", "one", "many", "odd", "loaded", "nonsense", "triggers", "20 points"):
        assert part in told
    assert all(each.where and each.why and each.remedy for each in untaken)


def test_names_that_clash_or_are_no_ids_get_free_ids():
    form = page(*({**SATISFIED, "name": name} for name in ("Müller & Co", "muller co", "1st", "§§", "x" * 80)))
    survey, _, _ = taken(form)
    ids = [question.id for question in survey.questions]
    assert ids == ["muller_co", "muller_co_2", "q_1st", "question", "x" * 40]


def test_ours_in_braces_and_other_json_are_told_apart():
    assert looks_like({"elements": []})
    assert not looks_like({"questions": [], "languages": ["en"]})
    assert not looks_like([1])


@pytest.mark.parametrize(
    "text",
    [
        b"{",
        b"\xff\xfe{",
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b"[" * 100_000,
        b'{"pages":' * 50_000,
        b'{"a": "\\ud800"}',
        b'{"pages": []}' + b" " * (5 << 20),
        b'{"pages": [{"elements": 7}]}',
        b'{"pages": 1, "elements": [[]]}',
        b'{"elements": [{"type": ["x"], "name": {}}]}',
        b'{"elements": [{"type": "rating", "rateMin": -1e9, "rateMax": 1e9}]}',
        b'{"elements": [{"type": "rating", "rateMin": 0, "rateMax": 999999}]}',
        b'{"elements": [{"type": "rating", "rateValues": [[], {}, null]}, {"type": "panel", "elements": {}}]}'[:-1],
        json.dumps({"elements": [{"type": "html"}] * 2_000}).encode(),
    ],
)
def test_hostile_files_are_one_sentence_at_once(text):
    began = time.process_time()
    with pytest.raises(FormError) as refused:
        take(_mapping(decode(text)), None, "x")
    assert "\n" not in str(refused.value)
    assert time.process_time() - began < 2


def _mapping(data: object) -> dict[str, Any]:
    return data if isinstance(data, dict) else {}


def test_deep_panels_and_long_texts_are_cut():
    inner: dict[str, Any] = {**SATISFIED, "title": "x" * 10_000, "name": "n" * 10_000}
    form: dict[str, Any] = {"elements": [inner]}
    for _ in range(200):
        form = {"elements": [{"type": "panel", "name": "p", **form}, SATISFIED]}
    survey, untaken, _ = taken(form)
    assert len(survey.questions) == 13
    assert any("nested" in each.why for each in untaken)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "text", "default", "de", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
ELEMENTS = st.dictionaries(
    st.sampled_from(
        [
            "name",
            "title",
            "choices",
            "visibleIf",
            "rateMin",
            "rateMax",
            "rateValues",
            "rateCount",
            "elements",
            "labelTrue",
            "valueTrue",
            "hasOther",
            "description",
            "minRateDescription",
            "isRequired",
            "inputType",
        ]
    ),
    VALUES,
    max_size=6,
).flatmap(
    lambda element: st.sampled_from(
        ["rating", "radiogroup", "checkbox", "boolean", "comment", "text", "panel", "matrix"]
    ).map(lambda kind: {**element, "type": kind})
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(ELEMENTS, max_size=5), VALUES, VALUES)
def test_any_json_becomes_a_draft_or_one_sentence(elements, title, locale):
    form = {"title": title, "locale": locale, "elements": [{"type": "comment", "name": "always"}, *elements]}
    text, _ = take(form, None, "any")
    draft = Draft(text)
    assert draft.view.questions
    for issue in draft.checks().issues:
        assert issue.level != "problem" or issue.language or issue.field.endswith("text") or "ends" in issue.field, (
            issue
        )
