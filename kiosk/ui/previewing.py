"""The preview of a draft: the kiosk's real screens, drawn by a process beside this one while the preview is up."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Property, QObject, QProcess, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.editor import Editor

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

STAYS_MS = 15_000
"""How long the process stays ready after the preview is gone: people go back and forth."""
ENDS_WITHIN_MS = 3000
GLASSES = {
    "7": ((1024, 600), 154.0),
    "10": ((1280, 800), 217.0),
    "15": ((1920, 1080), 345.0),
    "21": ((1080, 1920), 268.0),
}
"""Usual screens by their inches: pixels, and the width of the picture in mm."""
OWN = "own"


@QmlElement
@QmlUncreatable("made by the program")
class Previewing(QObject):
    """A picture of one step of the editor's draft: 0 the start screen, then the questions, at last the thanks.

    `state` is one of idle, drawing, ready, impossible (the draft cannot be shown), failed.
    """

    def __init__(
        self,
        editor: Editor,
        command: Sequence[str],
        own_width_mm: float | None,
        serve: Callable[["Pictures"], object],
        parent: QObject | None = None,
    ) -> None:
        """Draw nothing before `open`.

        Args:
            editor: has the draft.
            command: starts the process that draws (`kiosk preview-work`).
            own_width_mm: the width of the kiosk's picture, where it was measured.
            serve: lets the page find the pictures, under `image://preview/`.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._editor = editor
        self._command = list(command)
        self._glasses = dict(GLASSES)
        if own_width_mm is not None:
            self._glasses[OWN] = ((1920, 1080), own_width_mm)
        self._glass = OWN if OWN in self._glasses else "15"
        self._language = ""
        self._step = 1
        self._shown = (960, 600)
        self._state = "idle"
        self._pictures: Pictures | None = None
        self._serve = serve
        self._served = 0
        self._up = False
        self._number = 0
        self._asked: bytes | None = None
        self._waiting = False
        self._taken = b""
        self._due = 0
        self._process: QProcess | None = None
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(STAYS_MS)
        self._ending.timeout.connect(self._end)
        editor.checked.connect(self._on_checked)

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """How it stands."""
        return self._state

    @Property(str, notify=stateChanged)
    def picture(self) -> str:
        """Where the picture is to be had; another address for each one. Empty: there is none."""
        return f"image://preview/{self._served}" if self._served else ""

    @Property(str, notify=stateChanged)
    def language(self) -> str:
        """The language it is in."""
        return self._language

    @Property(int, notify=stateChanged)
    def step(self) -> int:
        """The step that is shown."""
        return self._step

    @Property(int, notify=stateChanged)
    def last(self) -> int:
        """The last step, the thanks."""
        return len(self._editor.property("questions")) + 1

    @Property("QStringList", notify=stateChanged)
    def glasses(self) -> list[str]:
        """The screens it can be shown on: own, 7, 10, 15, 21."""
        return [name for name in (OWN, *GLASSES) if name in self._glasses]

    @Property(str, notify=stateChanged)
    def glass(self) -> str:
        """The one it is shown on."""
        return self._glass

    @Property(float, notify=stateChanged)
    def aspect(self) -> float:
        """Its width by its height."""
        width, height = self._glasses[self._glass][0]
        return width / height

    # -- what people do

    @Slot()
    def open(self) -> None:
        """The preview is up."""
        self._ending.stop()
        self._up = True
        if self._language not in self._editor.property("languages"):
            self._language = self._editor.property("language")
        self._editor.checkNow()

    @Slot()
    def leave(self) -> None:
        """It is gone; the process stays ready for a moment."""
        self._up = False
        self._asked = None
        self._ending.start()

    @Slot(int, int, float)
    def setOwn(self, width: int, height: int, width_mm: float) -> None:
        """Take the size of the screen that the page is on, for the pages that lie over the visitor's."""
        begins = OWN not in self._glasses
        self._glasses[OWN] = ((width, height), width_mm)
        if begins:
            self._glass = OWN
        self._ask()

    @Slot(int, int)
    def setShown(self, width: int, height: int) -> None:
        """Take the room there is for the picture, in pixels."""
        if (width, height) != self._shown and width > 20 and height > 20:
            self._shown = (width, height)
            self._ask()

    @Slot(str)
    def setGlass(self, name: str) -> None:
        """Show it on another screen."""
        if name in self._glasses:
            self._glass = name
            self._ask()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Show it in another language."""
        self._language = language
        self._ask()

    @Slot(int)
    def go(self, step: int) -> None:
        """Show another step."""
        self._step = max(0, min(step, self.property("last")))
        self._ask()

    def close(self) -> None:
        """End the process."""
        self._ending.stop()
        self._end()

    # -- inside

    @Slot()
    def _on_checked(self) -> None:
        if not self._up:
            return
        languages = self._editor.property("languages")
        if languages and self._language not in languages:
            self._language = languages[0]
        self._step = min(self._step, self.property("last"))
        self._ask()

    def _ask(self) -> None:
        """Ask for the picture as things stand; while one is drawn, only the last of what is asked for counts."""
        checks = self._editor.checks
        if not self._up or checks is None:
            return
        if checks.preview is None:
            self._asked = None
            self._go("impossible")
            return
        size, width_mm = self._glasses[self._glass]
        self._number += 1
        self._asked = (
            msgspec.json.encode(
                {
                    "number": self._number,
                    "survey": checks.preview,
                    "language": self._language,
                    "step": self._step,
                    "size": size,
                    "width_mm": width_mm,
                    "shown": self._shown,
                }
            )
            + b"\n"
        )
        self._go("ready" if self._served else "drawing")
        self._send()

    def _send(self) -> None:
        if self._asked is None or self._waiting:
            return
        if self._process is None:
            process = self._process = QProcess(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._on_read)
            process.finished.connect(self._on_end)
            process.errorOccurred.connect(self._on_end)
            process.start(self._command[0], self._command[1:])
        self._waiting = True
        asked, self._asked = self._asked, None
        self._process.write(asked)

    @Slot()
    def _on_read(self) -> None:
        if self._process is None:
            return
        self._taken += self._process.readAllStandardOutput().data()
        while True:
            if not self._due:
                line, end, rest = self._taken.partition(b"\n")
                if not end:
                    return
                self._due, self._taken = msgspec.json.decode(line)["length"], rest
            if len(self._taken) < self._due:
                return
            picture, self._taken, self._due = self._taken[: self._due], self._taken[self._due :], 0
            self._waiting = False
            if self._up:
                self._hang(QImage.fromData(picture))
                self._go("ready")
            self._send()

    def _hang(self, picture: QImage) -> None:
        if self._pictures is None:
            self._pictures = Pictures()
            self._serve(self._pictures)
        self._pictures.newest = picture
        self._served = self._served % 1_000_000 + 1

    @Slot()
    def _on_end(self) -> None:
        """The process is gone by itself: say so; the next thing that is asked for starts another one."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self._waiting, self._taken, self._due, self._asked = False, b"", 0, None
            self._go("failed")

    @Slot()
    def _end(self) -> None:
        process, self._process = self._process, None
        self._waiting, self._taken, self._due, self._asked = False, b"", 0, None
        if process is None:
            return
        process.finished.disconnect(self._on_end)
        process.errorOccurred.disconnect(self._on_end)
        process.closeWriteChannel()
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(ENDS_WITHIN_MS):
            process.kill()
            process.waitForFinished(ENDS_WITHIN_MS)
        process.deleteLater()
        self._served = 0
        self._go("idle")

    def _go(self, state: str) -> None:
        self._state = state
        self.stateChanged.emit()


class Pictures(QQuickImageProvider):
    """Serves `image://preview/NUMBER`: always the newest picture there is."""

    def __init__(self) -> None:
        """Have none yet."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.newest = QImage()

    def requestImage(self, _: str, size: QSize, __: QSize) -> QImage:
        """Return it."""
        size.setWidth(self.newest.width())
        size.setHeight(self.newest.height())
        return self.newest
