"""The accessibility tree of every screen: names, roles, values, states, order, and pressing through it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.accessible import Node, Role, press, tree
from tests.ui.layout import Layout
from tests.ui.test_keypad import CHOICES
from tests.ui.trial import Trial

LANGUAGES = ("en", "de", "ar", "ja")
ROLES = {
    "value": Role.RadioButton,
    "pick-": Role.RadioButton,
    "aids": Role.Button,
    "aid": Role.CheckBox,
    "commentField": Role.EditableText,
}
"""By how an item's name begins, the first that fits; other controls are buttons."""
LATIN = re.compile("[A-Za-z]{2,}")
STAFF_ONLY = {"corner"}


def screens(trial: Trial, language: str) -> Iterator[str]:
    """Go through a visit; yields at every screen the name of an item on its topmost page."""
    trial.visit.setLanguage(language)
    trial.finger.wait(60)
    yield "startButton"
    for button, back in (("languageButton", "languageBack"), ("aidsButton", "aidsBack"), ("ideasButton", "ideasBack")):
        if trial.shows(button):
            trial.tap(button)
            yield back
            trial.tap(back)
    trial.start()
    yield "question"
    trial.tap("languageButton")
    yield "languageBack"
    trial.tap("languageBack")
    trial.visit.time_out()
    trial.until(lambda: trial.shows("moreTime"))
    yield "moreTime"
    trial.tap("moreTime")
    trial.scales(4, 4, 4)
    yield "question"
    trial.finish()
    yield "headline"
    trial.tap("headline")


def shown(trial: Trial) -> list[Node]:
    return [node for node in tree(trial.window) if not node.invisible]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_of_every_screen_is_told_in_the_language(trial: Trial, language: str) -> None:
    seen = set()
    for top in screens(trial, language):
        nodes = shown(trial)
        controls = [node for node in nodes if node.is_control]
        told = {node.item for node in nodes}
        seen |= told
        corner = trial.window.mapToGlobal(QPoint(0, 0))
        mm = trial.window.width() / float(trial.visit.property("panelWidthMm"))
        for target in Layout(trial, None if top == "startButton" else top).targets:
            if target.name in STAFF_ONLY:
                continue
            middle = (target.box.center() * mm).toPoint() + corner
            assert any(node.box.contains(middle) for node in controls), f"{target.name} is not told on {top}"
        for node in controls:
            role = next((role for start, role in ROLES.items() if node.item.startswith(start)), Role.Button)
            assert node.role == role, node
            assert node.name.strip(), node
            assert node.focusable, node
            assert node.checkable or role in (Role.Button, Role.EditableText), node
        for node in nodes:
            if language in ("ar", "ja") and not node.item.startswith(("pick-", "language-", "deskName")):
                assert not LATIN.search(node.name + node.description), f"not translated: {node}"
    assert {"startButton", "value1", "commentField", "moreTime", "skipButton", "question"} <= seen


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_covered_is_not_told(trial: Trial, language: str) -> None:
    covered = {
        "languageBack": {"startButton", "value1", "stopButton", "aidsButton", "question"},
        "aidsBack": {"startButton", "languageButton"},
        "moreTime": {"value1", "stopButton", "question", "languageButton", "skipButton"},
        "headline": {"value1", "skipButton", "commentField"},
    }
    for top in screens(trial, language):
        told = {node.item for node in tree(trial.window)}
        assert not told & covered.get(top, set()), f"under {top}"
        assert not [node for node in tree(trial.window) if node.is_control and node.invisible]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_reading_is_that_of_the_focus(trial: Trial, language: str) -> None:
    for top in screens(trial, language):
        if top == "moreTime":
            continue
        told = [node.item for node in shown(trial) if node.is_control]
        assert [
            item.objectName() for item in trial.kiosk.assisting._keys()._controls() if item.objectName() in told
        ] == told


def test_a_scale_tells_place_ends_and_state(trial: Trial) -> None:
    trial.start()
    values = [node for node in shown(trial) if node.role == Role.RadioButton]
    assert [node.name for node in values] == ["1", "2", "3", "4", "5"]
    assert values[0].description == "1 of 5, Very dissatisfied"
    assert values[2].description == "3 of 5, between Very dissatisfied and Very satisfied"
    assert values[4].description == "5 of 5, Very satisfied"
    assert not any(node.checked for node in values)
    trial.give(4)
    trial.tap("backButton")
    trial.finger.wait(10)
    assert [node.item for node in shown(trial) if node.checked] == ["value4"]
    trial.key(Qt.Key.Key_Right)
    assert [node.item for node in shown(trial) if node.focused and node.is_control] == ["value4"]
    assert "Question 1 of 4" in [node.name for node in shown(trial)]


def test_choices_tell_place_and_state(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    survey = tmp_path / "choices.yaml"
    survey.write_text(CHOICES, encoding="utf-8")
    trial = open_trial(survey=survey)
    trial.start()
    options = [node for node in shown(trial) if node.item.startswith("option")]
    assert [(node.role, node.name, node.description) for node in options] == [
        (Role.RadioButton, "First", "1 of 2"),
        (Role.RadioButton, "Second", "2 of 2"),
    ]
    trial.read()
    press(trial.window, "option1")
    trial.until(lambda: trial.question == "many")
    trial.read()
    press(trial.window, "option2")
    options = [node for node in shown(trial) if node.item.startswith("option")]
    assert [(node.role, node.checked) for node in options] == [(Role.CheckBox, on) for on in (False, False, True)]
    trial.read()
    press(trial.window, "nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert [answer[1] for answer in trial.response()["answers"].values()] == [2, [3]]


def test_a_whole_visit_through_the_tree(trial: Trial) -> None:
    trial.read()
    press(trial.window, "startButton")
    for value in (3, 5, 7):
        asked = trial.question
        trial.read()
        press(trial.window, f"value{value}")
        trial.until(lambda asked=asked: trial.question != asked)
    trial.visit.time_out()
    trial.until(lambda: trial.shows("moreTime"))
    trial.read()
    press(trial.window, "moreTime")
    assert not trial.visit.property("warning")
    trial.until(lambda: not trial.shows("moreTime"))
    trial.read()
    press(trial.window, "skipButton")
    trial.until(lambda: trial.screen in ("thanks", "comment") and trial.question != "reason")
    if trial.screen == "comment":
        trial.read()
        press(trial.window, "skipButton")
        trial.until(lambda: trial.screen == "thanks")
    assert [answer[1] for answer in trial.response()["answers"].values()][:3] == [3, 5, 7]
    alert = next(node for node in shown(trial) if node.role == Role.AlertMessage)
    assert (alert.name, alert.description) == ("Thank you!", "Your answers have been saved.")


def test_pressing_is_guarded_like_touching(trial: Trial) -> None:
    trial.start()
    press(trial.window, "value3")
    assert trial.chosen == []
