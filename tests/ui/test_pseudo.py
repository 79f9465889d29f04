"""The language that nobody speaks."""

from collections.abc import Callable

import pytest

from kiosk.paths import resource
from kiosk.survey.reading import read
from tests.ui.pseudo import TAG, pseudo, pseudo_survey
from tests.ui.trial import Trial


@pytest.mark.parametrize(
    "text", ["Back", "OK", "x", "%1 of %2", "Very dissatisfied", "How satisfied are you with today’s visit?"]
)
def test_a_text_is_at_least_40_percent_longer_and_keeps_its_placeholders(text: str) -> None:
    said = pseudo(text)
    assert 1.4 * len(text) <= len(said) <= 1.4 * len(text) + 1
    assert said != text
    assert [said.count(f"%{number}") for number in (1, 2)] == [text.count(f"%{number}") for number in (1, 2)]


def test_a_survey_has_every_text_in_it() -> None:
    survey = read(resource("surveys", "desk-visit.yaml"))
    made = pseudo_survey(survey)
    assert made.languages == (*survey.languages, TAG)
    assert made.invitation[TAG] == pseudo(survey.invitation["en"])
    for before, question in zip(survey.questions, made.questions, strict=True):
        assert question.text[TAG] == pseudo(before.text["en"])
    assert pseudo_survey(survey, first=True).default_language == TAG


def test_a_kiosk_on_trial_speaks_it(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(pseudo=True)
    trial.visit.setLanguage(TAG)
    assert trial.visit.property("invitation") == pseudo("How was your visit today?")
    assert trial.item("startButton").property("text") == pseudo("Start")
    trial.start()
    assert trial.visit.property("text") == pseudo("How satisfied are you with today’s visit?")
    trial.tap("stopButton")
    trial.until(lambda: trial.screen == "start")
    assert trial.item("startButton").property("text") == "Start"
