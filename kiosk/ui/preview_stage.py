"""The kiosk's real screens for looking at a draft: drawn offscreen, in a process of its own, one picture when asked.

A process of its own has its own sizes, texts and fonts: the page that shows the picture is in another language, on
another glass.
"""

from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QSize, Qt, QTimer

from kiosk.clock import SystemClock
from kiosk.settings import Settings
from kiosk.survey.question import Choice, Comment
from kiosk.survey.survey import Survey
from kiosk.theme import Theme
from kiosk.ui import application
from kiosk.ui.ideas import Ideas
from kiosk.ui.look import Look
from kiosk.ui.visit import Visit

TURNS_MS = 70
"""A new screen is laid out and drawn; what moves there moves for less."""
SETTLES_MS = 30
FIRST_MS = 250


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that is asked for.

    Attributes:
        number: by which the answer is known.
        survey: the survey (`kiosk.survey.survey.Survey`), as JSON.
        language: a BCP 47 tag.
        step: 0 the start screen, 1 the first question …, after the last one the thanks.
        size: of the glass in pixels.
        width_mm: of the glass.
        shown: the largest picture that is wanted, in pixels; it is scaled down to fit.
    """

    number: int
    survey: msgspec.Raw
    language: str
    step: int
    size: tuple[int, int]
    width_mm: float
    shown: tuple[int, int]


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before a picture: which one, and how many bytes of PNG follow."""

    number: int
    length: int


class Posed(Visit):
    """A visit that stands wherever it is put."""

    def pose(self, survey: Survey, language: str, step: int) -> None:
        """Stand at a step of a survey in a language."""
        last = len(survey.questions)
        if survey is not self._survey:
            self._survey = survey
            self.offerChanged.emit()
        self._chosen = []
        self._drawn = None
        screen = "start" if step <= 0 else "thanks"
        if 1 <= step <= last:
            question = survey.questions[step - 1]
            self._drawn = SimpleNamespace(
                question=question,
                answer=None,
                can_go_back=step > 1,
                can_skip=question.optional,
                at_last=step == last,
                position=step - 1,
                path=survey.questions,
            )
            screen = (
                "choice" if isinstance(question, Choice) else "comment" if isinstance(question, Comment) else "scale"
            )
        self._language = language
        self.languageChanged.emit()
        self.chosenChanged.emit()
        self.stepChanged.emit()
        self._show(screen)


class _Nowhere:
    """Takes nothing to disk."""

    def save(self, _: object) -> "Future[Any]":
        return Future()

    finish = save


class Stage:
    """The window that is drawn and never seen."""

    def __init__(self, device: Settings, theme: Theme) -> None:
        """Build it; the program must have been prepared for having no display.

        Args:
            device: the kiosk's settings.
            theme: its look.
        """
        application.prepare_environment(offscreen=True)
        application.application()
        self._device, self._theme = device, theme
        self._window: application.Window | None = None
        self._visit: Posed | None = None
        self._survey: Survey | None = None
        self._read = b""

    def draw(self, wanted: Wanted) -> bytes:
        """Return the picture as PNG."""
        if self._survey is None or self._read != bytes(wanted.survey):
            self._read = bytes(wanted.survey)
            self._survey = msgspec.json.decode(self._read, type=Survey)
        first = self._window is None
        if self._window is None or self._visit is None:
            self._begin(self._survey, wanted.language)
        assert self._window is not None
        assert self._visit is not None
        height_mm = wanted.width_mm * wanted.size[1] / wanted.size[0]
        self._window.resize(QSize(*wanted.size))
        self._visit.setProperty("panelWidthMm", wanted.width_mm)
        self._visit.set_panel_height(height_mm)
        before = (self._visit.property("screen"), self._visit.property("language"))
        if before[1] != wanted.language or first:
            self._window.languages.switch(wanted.language, self._survey.default_language)
        self._visit.pose(self._survey, wanted.language, wanted.step)
        turned = before != (self._visit.property("screen"), wanted.language)
        _wait(FIRST_MS if first else TURNS_MS if turned else SETTLES_MS)
        picture = self._window.grabWindow().scaled(
            QSize(*wanted.shown), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        taken = QByteArray()
        buffer = QBuffer(taken)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG", 90)  # hardly packed: it goes no further than the next process
        return taken.data()

    def close(self) -> None:
        """Put the window away."""
        if self._visit is not None:
            self._visit.put_away()
        if self._window is not None:
            self._window.put_away()

    def _begin(self, survey: Survey, language: str) -> None:
        clock = SystemClock()
        self._visit = Posed(survey, self._device, clock, _Nowhere(), lambda: None)
        self._look = Look(self._theme, self._visit.aids, self._device.reach_band_mm, self._visit)
        self._ideas = Ideas(
            lambda _: Future(),
            lambda: None,
            lambda: None,
            self._device.desk,
            language,
            offered=self._device.ideas,
        )
        self._window = application.Window(
            "Main.qml",
            {"visit": self._visit, "look": self._look, "ideas": self._ideas},
            language,
            ground=self._look.background,
        )
        self._window.show()


def _wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
