"""The voice's own process, from the inside: Qt's engine for tests, and no engine at all."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.ui.voice import MOCK, Voice


@pytest.fixture
def told(qapp: QGuiApplication) -> Callable[[Voice], list[dict[str, object]]]:
    def listen(voice: Voice) -> list[dict[str, object]]:
        heard: list[dict[str, object]] = []
        voice.told.connect(lambda line: heard.append(json.loads(line)))
        return heard

    return listen


def order(voice: Voice, **what: object) -> None:
    voice.obey(json.dumps(what))


def until(done: Callable[[], bool]) -> None:
    limit = QDeadlineTimer(5000)
    while not done():
        assert not limit.hasExpired()
        QTest.qWait(5)


def test_it_says_which_languages_it_speaks(told: Callable[[Voice], list[dict[str, object]]]) -> None:
    voice = Voice(MOCK)
    heard = told(voice)
    order(voice, voices=["en", "de", "fi", "zh-Hans", "nb"])
    assert heard == [{"voices": ["en", "fi", "nb"]}]


def test_it_speaks_and_is_interrupted(told: Callable[[Voice], list[dict[str, object]]]) -> None:
    voice = Voice(MOCK)
    heard = told(voice)
    order(voice, say="one two three four five six seven eight nine", language="en", volume=0.5)
    until(lambda: {"speaking": True} in heard)
    assert voice._speech.volume() == pytest.approx(0.5)
    assert voice._speech.locale().bcp47Name().startswith("en")
    order(voice, say="yksi", language="fi", volume=1)
    assert voice._speech.locale().bcp47Name() == "fi"
    order(voice, stop=True)
    until(lambda: heard[-1] == {"speaking": False})
    order(voice, say="eins", language="de", volume=1)
    QTest.qWait(30)
    assert heard[-1] == {"speaking": False}


@pytest.mark.parametrize("engines", [[], [MOCK]])
def test_no_engine_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, told: Callable[[Voice], list[dict[str, object]]], engines: list[str]
) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", staticmethod(lambda: engines))
    voice = Voice()
    heard = told(voice)
    order(voice, voices=["en"])
    order(voice, say="nothing", language="en", volume=1)
    order(voice, stop=True)
    assert heard == [{"voices": []}]
