"""The voice seen from the screens: a process that comes, speaks, is stopped, hangs or dies."""

import os
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.speech import Speech, own_command

MOCK = [*own_command(), "--engine", "mock"]
LANGUAGES = ["en", "de", "fi"]


def until(done: Callable[[], bool]) -> None:
    limit = QDeadlineTimer(15_000)
    while not done():
        assert not limit.hasExpired()
        QTest.qWait(5)


@pytest.fixture
def speak(qapp: QGuiApplication) -> Iterator[Callable[[list[str]], Speech]]:
    made: list[Speech] = []

    def make(command: list[str]) -> Speech:
        made.append(Speech(LANGUAGES, 0.5, command))
        return made[-1]

    yield make
    for speech in made:
        speech.end()
        speech.deleteLater()
    QTest.qWait(1)


def test_it_knows_its_voices_and_speaks(speak: Callable[[list[str]], Speech]) -> None:
    speech = speak(MOCK)
    speech.say("too early", "en")
    assert (speech.known, speech.last) == (False, "")
    speech.start()
    until(lambda: speech.known)
    assert speech.voices == {"en", "fi"}
    speech.say("one two three four five six seven eight nine ten", "en")
    until(lambda: speech.speaking)
    speech.hush()
    until(lambda: not speech.speaking)
    speech.say("eins", "de")
    assert speech.last.startswith("one")


def test_it_ends_and_comes_again(speak: Callable[[list[str]], Speech]) -> None:
    speech = speak(MOCK)
    speech.start()
    until(lambda: speech.known)
    speech.end()
    assert speech._process is None
    speech.say("yksi kaksi kolme", "fi")
    until(lambda: speech.speaking)


def test_a_voice_that_does_not_answer_is_given_up(speak: Callable[[list[str]], Speech]) -> None:
    speech = speak([sys.executable, "-c", "import time; time.sleep(60)"])
    speech._patience.setInterval(200)
    speech.start()
    process = speech._process.processId()
    until(lambda: speech.known)
    assert (speech.voices, speech._process) == (frozenset(), None)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.parametrize("command", [["/nowhere/voice"], [sys.executable, "-c", "raise SystemExit(1)"]])
def test_a_voice_that_is_not_there_or_dies_is_done_without(
    speak: Callable[[list[str]], Speech], command: list[str]
) -> None:
    speech = speak(command)
    speech.start()
    until(lambda: speech.known)
    assert speech.voices == frozenset()
    speech.say("nobody", "en")
    speech.hush()
    assert (speech.last, speech.speaking) == ("", False)
