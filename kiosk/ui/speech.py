"""Says texts by a voice in a process of its own (`kiosk voice`), and knows for which languages there is one."""

import json
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

ANSWERS_WITHIN_MS = 20_000
"""An engine that has not said by then which voices it has is taken for broken."""
LEAVES_WITHIN_MS = 500


def own_command(*arguments: str) -> list[str]:
    """Return how this program starts itself, from a checkout, a wheel or the bundle; without arguments, its voice."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*start, *(arguments or ("voice",))]


class Speech(QObject):
    """One voice: started when it is needed, ended when it is not, given up when it does not answer."""

    voicesChanged = Signal()
    speakingChanged = Signal()

    def __init__(self, languages: Sequence[str], volume: float, command: Sequence[str] | None = None) -> None:
        """Have no voice yet.

        Args:
            languages: those that a voice is looked for (BCP 47).
            volume: 0 to 1.
            command: starts the voice's process; None: this program's own.
        """
        super().__init__()
        self._languages = list(languages)
        self._volume = volume
        self._command = list(command or own_command())
        self._process: QProcess | None = None
        self._said: str | None = None
        self._patience = QTimer(self, singleShot=True, timeout=self._on_silence)
        self._patience.setInterval(ANSWERS_WITHIN_MS)
        self.voices: frozenset[str] = frozenset()
        """The languages that have a voice, once it is `known`."""
        self.known = False
        self.speaking = False
        self.last = ""
        """What was said last."""

    def start(self) -> None:
        """Start the voice; `voicesChanged` tells when it is known which languages it speaks."""
        if self._process is not None:
            return
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_told)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_end)
        self._patience.start()
        process.start(self._command[0], self._command[1:])
        self._order(voices=self._languages)

    def look_for(self, languages: Sequence[str]) -> None:
        """Look for the voices of other languages; `voicesChanged` tells."""
        self._languages = list(languages)
        if self._process is None:
            self.start()
        else:
            self._order(voices=self._languages)

    def say(self, text: str, language: str) -> None:
        """Say `text`, in place of what is being said; nothing happens for a language without a voice."""
        if language in self.voices:
            self.last = text
            self.start()
            self._order(say=text, language=language, volume=self._volume)

    def hush(self) -> None:
        """Stop what is being said."""
        if self.speaking and self._process is not None:
            self._order(stop=True)

    def end(self) -> None:
        """Let the voice go; it comes again when something is to be said."""
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        process.finished.disconnect(self._on_end)
        process.errorOccurred.disconnect(self._on_end)
        process.closeWriteChannel()
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(LEAVES_WITHIN_MS):
            process.kill()
            process.waitForFinished(LEAVES_WITHIN_MS)
        process.deleteLater()
        self._set_speaking(False)

    # -- inside

    def _order(self, **what: object) -> None:
        self._process.write(json.dumps(what).encode() + b"\n")

    @Slot()
    def _on_told(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            if "voices" in told:
                self._patience.stop()
                self._set_voices(frozenset(told["voices"]))
            else:
                self._set_speaking(told["speaking"])

    @Slot()
    def _on_silence(self) -> None:
        self.end()
        self._set_voices(frozenset())

    @Slot()
    def _on_end(self) -> None:
        """Do without a voice that went by itself."""
        self.end()
        self._set_voices(frozenset())

    def _set_voices(self, voices: frozenset[str]) -> None:
        self.voices, self.known = voices, True
        self.voicesChanged.emit()

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self.speaking:
            self.speaking = speaking
            self.speakingChanged.emit()
