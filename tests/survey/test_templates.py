"""The surveys to begin with: complete in four languages, with the standard words, without a warning of their own."""

import pytest

from kiosk.paths import resource
from kiosk.survey.editing import Draft
from kiosk.survey.reading import examine
from kiosk.survey.standard import words
from kiosk.survey.templates import template_text, templates

FILES = sorted(resource("surveys", "templates").glob("*.yaml"))
LANGUAGES = ("en", "de", "fr", "es")


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_template_can_be_asked_in_all_its_languages(path):
    report = examine(path.read_bytes(), path.name)
    assert report.survey is not None, report.problems
    assert report.survey.languages == LANGUAGES
    assert report.survey.id == path.stem
    advice = [warning.message for warning in report.warnings]
    assert advice == ["no native speaker has reviewed the texts in de, fr, es"], "what is true until one has"


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_template_uses_the_standard_words(path):
    for question in Draft(path.read_bytes()).view.questions:
        for end, said in (("low", question.low), ("high", question.high)):
            standard = words().get((question.kind, end))
            if standard is not None:
                assert said == {tag: standard[tag] for tag in LANGUAGES}, question.id
        for note in (question.note, question.other.note if question.other else {}):
            assert note in ({}, {tag: words()["comment", "note"][tag] for tag in LANGUAGES})


def test_the_list_says_what_each_is_for():
    found = templates()
    assert len(found) >= 6
    for template in found:
        assert set(template.about) == set(LANGUAGES)
        text = template_text(template.id)
        assert text is not None
        assert b"# about" not in text
        assert Draft(text).view.id == template.id
    assert template_text("../desk-visit") is None
