"""`other` of a choice on the real window: who chooses it is asked what it was, and may pass."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.assembly.loading import open_reader
from tests.ui.trial import Trial

SURVEY = """\
id: small
languages: [en, de]
title: {en: Small, de: Klein}
invitation: {en: How was it?, de: Wie war es?}
questions:
  - id: reason
    kind: choice
    select: SELECT
    text: {en: Why are you here?, de: Weshalb sind Sie hier?}
    options:
      - {id: loan, text: {en: To borrow, de: Zum Ausleihen}}
      - {id: back, text: {en: To return, de: Zum Zurückgeben}}
    other:
      text: {en: Something else, de: Etwas anderes}
      ask: {en: What was it?, de: Was war es?}
"""


def opened(open_trial: Callable[..., Trial], folder: Path, select: str) -> Trial:
    path = folder / "survey.yaml"
    path.write_text(SURVEY.replace("SELECT", select), "utf-8")
    trial = open_trial(survey=path)
    trial.start()
    return trial


def stored(trial: Trial) -> list[tuple[object, ...]]:
    with open_reader(trial.data) as reader:
        return reader.rows(
            "SELECT q.question, a.outcome, a.value, a.codes, a.text FROM answers a"
            " JOIN question_versions q ON q.id = a.question_version ORDER BY q.id"
        )


def test_one_choice_goes_on_to_what_it_was(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    trial = opened(open_trial, tmp_path, "one")
    assert list(trial.visit.property("optionTexts")) == ["To borrow", "To return", "Something else"]
    trial.tap("option2")
    trial.until(lambda: trial.screen == "comment")
    assert trial.visit.property("text") == "What was it?"
    trial.read()
    trial.tap("commentArea")
    trial.finger.type("A lost umbrella")
    trial.read()
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert stored(trial) == [
        ("reason", "answered", 3, None, None),
        ("reason_other", "answered", None, None, "A lost umbrella"),
    ]


@pytest.mark.parametrize("language", ["en", "de"])
def test_several_choices_are_kept_when_what_it_was_is_passed(
    open_trial: Callable[..., Trial], tmp_path: Path, language: str
) -> None:
    trial = opened(open_trial, tmp_path, "many")
    trial.visit.setLanguage(language)
    trial.read()
    trial.tap("option0")
    trial.tap("option2")
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "comment")
    trial.read()
    trial.tap("skipButton")
    trial.until(lambda: trial.screen == "thanks")
    assert stored(trial) == [
        ("reason", "answered", None, "[1,3]", None),
        ("reason_other", "skipped", None, None, None),
    ]


def test_another_choice_is_the_end(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    trial = opened(open_trial, tmp_path, "one")
    trial.tap("option0")
    trial.until(lambda: trial.screen == "thanks")
    assert stored(trial) == [("reason", "answered", 1, None, None)]
