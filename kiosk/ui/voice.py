"""A voice in a process of its own: an engine that hangs or dies takes nothing of the screens with it.

One JSON object a line. In: `{"voices": [tag, ...]}` asks which of these languages (BCP 47) have a voice;
`{"say": text, "language": tag, "volume": 0 to 1}` stops what is being said and says this; `{"stop": true}`.
Out: `{"voices": [tag, ...]}` and `{"speaking": bool}`. The process ends when its input does.
"""

import json
import sys
import threading

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

MOCK = "mock"
"""Qt's engine for tests: it takes its time and makes no sound."""


class _Order(msgspec.Struct):
    """One line of input."""

    voices: list[str] | None = None
    say: str | None = None
    language: str = ""
    volume: float = 1.0


class Voice(QObject):
    """Speaks through the first engine of the system that works."""

    told = Signal(str)

    def __init__(self, engine: str | None = None, parent: QObject | None = None) -> None:
        """Take the engine of that name; None takes the first that works, or none."""
        super().__init__(parent)
        self._speech = self._working(engine)
        if self._speech is not None:
            self._speech.stateChanged.connect(self._on_state)

    @Slot(str)
    def obey(self, line: str) -> None:
        """Do what one line of input asks for."""
        try:
            order = msgspec.json.decode(line, type=_Order)
        except msgspec.MsgspecError as error:
            sys.stderr.write(f"kiosk: The input is not what the kiosk itself writes there: {str(error)[:200]}.\n")
            return
        if order.voices is not None:
            self._tell(voices=[tag for tag in order.voices if self._locale(tag) is not None])
        elif order.say is not None:
            self._say(order.say, order.language, order.volume)
        elif self._speech is not None:
            self._speech.stop()

    def _say(self, text: str, language: str, volume: float) -> None:
        locale = self._locale(language)
        if locale is None:
            return
        self._speech.stop()
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
        self._speech.setVolume(volume)
        self._speech.say(text)

    def _working(self, engine: str | None) -> QTextToSpeech | None:
        wanted = [name for name in QTextToSpeech.availableEngines() if engine in (None, name)]
        for name in wanted:
            if name == MOCK and engine != MOCK:
                continue
            speech = QTextToSpeech(name, self)
            if speech.state() != QTextToSpeech.State.Error and speech.availableLocales():
                return speech
        return None

    def _locale(self, tag: str) -> QLocale | None:
        """Return the engine's locale for a language, its country too where there is a choice; None without a voice."""
        if self._speech is None:
            return None
        wanted = QLocale(tag)
        same = [locale for locale in self._speech.availableLocales() if locale.language() == wanted.language()]
        best = [locale for locale in same if locale.territory() == wanted.territory()]
        return next(iter([*best, *same]), None)

    @Slot(QTextToSpeech.State)
    def _on_state(self, state: QTextToSpeech.State) -> None:
        self._tell(speaking=state in (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing))

    def _tell(self, **what: object) -> None:
        self.told.emit(json.dumps(what))


class _Orders(QObject):
    """Brings the lines of the input to the voice's thread."""

    came = Signal(str)
    over = Signal()

    def read(self) -> None:
        for line in sys.stdin.buffer:
            self.came.emit(line.decode("utf-8", "replace"))
        self.over.emit()


def serve(engine: str | None) -> None:
    """Speak what comes in, until the input ends."""
    program = QCoreApplication(sys.argv[:1])
    orders = _Orders()
    voice = Voice(engine)
    voice.told.connect(lambda line: print(line, flush=True))  # noqa: T201
    orders.came.connect(voice.obey)
    orders.over.connect(program.quit)
    threading.Thread(target=orders.read, daemon=True).start()
    program.exec()
