"""The kiosk with visitors at it, opened as `kiosk run` does; the crash driver's child.

    python -m tests.faults.visited FOLDER

Somebody taps the first three scales and leaves by Stop, or finishes, for ever. What was answered is appended to
FOLDER/taps before the next tap: the response's id and `begun`, `answered` or `thanked`. On SIGUSR1 the screen's
thread stands still.
"""

import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from kiosk.assembly import programs
from kiosk.assembly.kiosk import Kiosk
from kiosk.paths import DataFolder

TAPS_EVERY_MS = 60


class Visited(Kiosk):
    """A kiosk that somebody uses from its first frame on."""

    def __init__(self, data: DataFolder, **options: Any) -> None:
        super().__init__(data, chosen_ms=1, **options)
        self._taps = os.open(data.folder / "taps", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._visitor = QTimer()
        self._visitor.timeout.connect(self._tap)
        self._id = ""
        self._asked = ""

    def open_store(self) -> None:
        super().open_store()
        self._visitor.start(TAPS_EVERY_MS)

    def close(self, why: str = "") -> None:
        self._visitor.stop()
        super().close(why)

    def _new_record(self) -> Any:
        record = super()._new_record()
        if record is not None:
            self._id, self._asked = record.id, ""
            self._note("begun")
        return record

    def _note(self, what: str) -> None:
        os.write(self._taps, f"{self._id} {what}\n".encode())

    def _tap(self) -> None:
        screen, question = str(self.visit.property("screen")), str(self.visit.property("questionId"))
        if self._asked and question != self._asked:
            self._note("answered")
            self._asked = ""
        if screen == "thanks":
            self._note("thanked")
            self.visit.dismiss()
        elif screen == "start":
            self.visit.start()
        elif screen == "scale" and not self._asked:
            self.visit.answer(4)
            if self.visit.property("chosen"):
                self._asked = question
        elif screen in ("choice", "comment"):
            self.visit.skip()


def stand_still(_number: int, _frame: object) -> None:
    """Hang as a program does that waits for what never comes."""
    time.sleep(3600)


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, stand_still)
    programs.Kiosk = Visited  # type: ignore[misc]
    programs.run_kiosk(DataFolder(Path(sys.argv[1])), survey_path=None, window=(1280, 800))
