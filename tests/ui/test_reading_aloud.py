"""What is said where the screen is read aloud, through Qt's engine for tests in the voice's own process."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.speech import own_command
from tests.ui.trial import Trial

KEY = Qt.Key
SURVEY = """
id: voices
languages: [en, fi, de]
title: {en: Voices, fi: Äänet, de: Stimmen}
invitation: {en: "How was it?", fi: "Miten meni?", de: "Wie war es?"}
questions:
  - id: ease
    kind: csat
    points: 5
    text: {en: "How easy?", fi: "Kuinka helppoa?", de: "Wie leicht?"}
    ends:
      low: {en: Very hard, fi: Vaikeaa, de: Schwer}
      high: {en: Very easy, fi: Helppoa, de: Leicht}
  - id: many
    kind: choice
    select: many
    text: {en: "Which ones?", fi: "Mitkä?", de: "Welche?"}
    options:
      - {id: a, text: {en: First, fi: Yksi, de: Eins}}
      - {id: b, text: {en: Second, fi: Kaksi, de: Zwei}}
  - id: comment
    kind: comment
    text: {en: "Anything else?", fi: "Muuta?", de: "Noch etwas?"}
"""


@pytest.fixture
def heard(open_trial: Callable[..., Trial], tmp_path: Path) -> Trial:
    """A kiosk that knows its voices."""
    survey = tmp_path / "voices.yaml"
    survey.write_text(SURVEY, encoding="utf-8")
    trial = open_trial(survey=survey)
    trial.kiosk.assisting._voice = [*own_command(), "--engine", "mock"]
    assert not trial.visit.aids.canReadAloud
    trial.kiosk.assisting.settle()
    trial.until(lambda: trial.visit.aids.canReadAloud)
    return trial


def said(trial: Trial) -> str:
    return trial.kiosk.assisting._speech.last


def says(trial: Trial, text: str) -> None:
    for _ in range(500):
        if said(trial) == text:
            return
        trial.finger.wait(4)
    assert said(trial) == text


def read_aloud(trial: Trial) -> None:
    trial.tap("aidsButton")
    trial.tap("aidReadAloud")
    trial.tap("aidsBack")


def test_nothing_of_it_is_loaded_before_somebody_wants_it(trial: Trial) -> None:
    trial.start()
    assert trial.kiosk.assisting._speech is None
    assert not trial.shows("againButton")
    trial.tap("aidsButton")
    assert not trial.shows("aidReadAloud"), "no voice is known"


def test_a_visit_by_finger_is_read(heard: Trial) -> None:
    speech = heard.kiosk.assisting._speech
    assert speech._process is None, "the voice went when its languages were known"
    heard.tap("aidsButton")
    assert speech._process is not None, "it comes for whoever may want it"
    heard.tap("aidsBack")
    read_aloud(heard)
    says(heard, "How was it? Touch the screen to start.")
    heard.start()
    says(heard, "How easy? From 1, Very hard, to 5, Very easy.")
    heard.give(2)
    says(heard, "Which ones? You can choose more than one. First, not chosen. Second, not chosen.")
    heard.tap("option1")
    says(heard, "Second, chosen.")
    heard.tap("languageButton")
    says(heard, "Choose a language.")
    heard.tap("languageBack")
    says(heard, "Which ones? You can choose more than one. First, not chosen. Second, chosen.")
    heard.tap("nextButton")
    says(heard, "Anything else? Please do not write names or personal details. 0 / 500.")
    heard.finish()
    says(heard, "Thank you! Your answers have been saved.")
    heard.tap("headline")
    assert (heard.screen, heard.visit.aids.readAloud) == ("start", False)
    assert heard.kiosk.assisting._speech._process is None


def test_keys_hear_position_and_ends(heard: Trial) -> None:
    heard.key(KEY.Key_F1)
    says(heard, "How was it? Touch the screen to start. Start.")
    heard.key(KEY.Key_Return)
    says(heard, "How easy? From 1, Very hard, to 5, Very easy. 1 of 5, Very hard.")
    heard.key(KEY.Key_Right, KEY.Key_Right)
    says(heard, "3 of 5, between Very hard and Very easy.")
    heard.key(KEY.Key_F1)
    says(heard, "How easy? From 1, Very hard, to 5, Very easy. 3 of 5, between Very hard and Very easy.")
    heard.key(KEY.Key_Return)
    says(
        heard,
        "Which ones? You can choose more than one. First, not chosen. Second, not chosen. First, not chosen. 1 of 2.",
    )
    heard.key(KEY.Key_Return)
    says(heard, "First, chosen. 1 of 2.")
    heard.go_to("backButton")
    says(heard, "Back.")
    heard.key(KEY.Key_Return)
    says(
        heard,
        "How easy? From 1, Very hard, to 5, Very easy. 3, chosen. 3 of 5, between Very hard and Very easy, chosen.",
    )


def test_it_is_interrupted_and_repeated(heard: Trial) -> None:
    read_aloud(heard)
    heard.start()
    speech = heard.kiosk.assisting._speech
    heard.until(lambda: speech.speaking)
    heard.tap("question")
    heard.until(lambda: not speech.speaking)
    heard.tap("againButton")
    heard.until(lambda: speech.speaking)
    assert said(heard).startswith("How easy?")
    heard.key(KEY.Key_Right)
    heard.until(lambda: said(heard).startswith("1 of 5") or not speech.speaking)


def test_the_idle_warning_is_spoken(heard: Trial) -> None:
    read_aloud(heard)
    heard.start()
    heard.visit.time_out()
    says(heard, "Do you need more time? 20 seconds left. Touch the screen or press a key to go on.")
    for _ in range(10):
        heard.visit._idle._countdown._on_second()
    says(heard, "10 seconds left.")
    heard.tap("moreTime")
    heard.visit.time_out()
    heard.visit.time_out()
    heard.finger.wait(80)
    assert (heard.screen, heard.visit.aids.readAloud) == ("start", False)


def test_it_follows_the_language_as_far_as_there_are_voices(heard: Trial) -> None:
    read_aloud(heard)
    heard.start()
    heard.visit.setLanguage("fi")
    heard.until(lambda: said(heard).startswith("Kuinka helppoa?"))
    heard.read()
    heard.visit.setLanguage("de")
    heard.finger.wait(100)
    assert said(heard).startswith("Kuinka")
    assert not heard.visit.aids.canReadAloud
    assert not heard.shows("againButton")
    heard.tap("aidsButton")
    assert not heard.shows("aidReadAloud")


def test_staff_are_told_for_which_languages_there_is_no_voice(heard: Trial) -> None:
    notice = "The screen cannot be read aloud in de: there is no voice for it."
    assert notice in heard.kiosk._notices


def test_a_person_who_left_takes_the_voice_along(heard: Trial) -> None:
    speech = heard.kiosk.assisting._speech
    heard.key(KEY.Key_Right)
    assert speech._process is not None
    heard.visit.time_out()
    assert (speech._process, heard.visit.aids.canReadAloud) == (None, True)


def test_another_survey_has_other_voices(heard: Trial) -> None:
    heard.visit.offerChanged.emit()
    heard.until(lambda: heard.kiosk.assisting._speech._process is None)
    assert heard.kiosk.assisting._speech.voices == {"en", "fi"}


def test_keys_that_are_none_are_told_beside_it(heard: Trial) -> None:
    heard.kiosk.assisting._keys().unknown = ["Nonsense"]
    heard.kiosk.assisting.settle()
    heard.until(lambda: heard.kiosk.assisting._speech._process is None)
    assert [notice.split(":")[0] for notice in heard.kiosk.assisting.notices] == [
        "The setting `keys` names what is no key",
        "The screen cannot be read aloud in de",
    ]


def test_a_voice_that_dies_leaves_the_rest_as_it_is(heard: Trial) -> None:
    read_aloud(heard)
    heard.start()
    heard.until(lambda: heard.kiosk.assisting._speech.speaking)
    heard.kiosk.assisting._speech._process.kill()
    heard.until(lambda: not heard.visit.aids.canReadAloud)
    assert not heard.visit.aids.readAloud
    heard.give(3)
    assert any("No voice works here" in notice for notice in heard.kiosk._notices)
