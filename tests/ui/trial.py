"""A kiosk on trial: the real window without a display, a store in a temporary folder, a clock the test turns."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.assembly.kiosk import Kiosk
from kiosk.assembly.loading import open_reader
from kiosk.paths import DataFolder, resource
from kiosk.settings import Settings, write
from kiosk.survey.reading import read
from kiosk.ui.finger import Finger
from tests.ui.pseudo import PseudoTexts, pseudo_survey

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SIZE = (1280, 800)
PANEL_MM = 345.0


class TurnedClock:
    """Stands still until it is turned."""

    boot_id = "trial"

    def __init__(self) -> None:
        self.passed_s = 1000.0
        self.shift = timedelta()
        """By which the wall clock is wrong."""

    def turn(self, seconds: float) -> None:
        self.passed_s += seconds

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 9, 0, tzinfo=UTC) + timedelta(seconds=self.passed_s) + self.shift

    def local(self, moment: datetime) -> datetime:
        return moment

    def monotonic(self) -> float:
        return self.passed_s

    def boot_time(self) -> float:
        return self.passed_s


class Trial:
    """The kiosk, a finger on its glass, and a look into its store."""

    def __init__(
        self,
        folder: Path,
        *,
        survey: Path | None = None,
        chosen_ms: int = 1,
        size: tuple[int, int] = SIZE,
        panel_mm: float = PANEL_MM,
        opened: bool = True,
        settings: dict[str, Any] | None = None,
        pseudo: bool = False,
    ) -> None:
        """Build the kiosk; `pseudo` has it offer the language en-XA too (tests/ui/pseudo.py)."""
        self.data = DataFolder(folder)
        if settings:
            write(self.data.settings, Settings(**settings))
        if pseudo:
            survey = self._with_pseudo(survey)
        self.clock = TurnedClock()
        self.kiosk = Kiosk(
            self.data, survey_path=survey, clock=self.clock, offscreen=True, chosen_ms=chosen_ms, zone="Europe/Berlin"
        )
        self.window = self.kiosk.window
        self.visit = self.kiosk.visit
        self._pseudo = PseudoTexts(self.visit, self.window.engine()) if pseudo else None
        self.finger = Finger(self.window)
        self.glass = QTest.createTouchDevice()
        self.kiosk.show(size, panel_mm)
        if opened:
            self.open()

    def open(self) -> None:
        """Open the store and wait for the start screen."""
        try:
            self.kiosk.open_store()
            self.until(lambda: self.screen == "start")
        except BaseException:
            self.close()  # else its thread would keep the tests from ending
            raise
        self.read()

    def _with_pseudo(self, survey: Path | None) -> Path:
        given = read(survey or resource("surveys", "desk-visit.yaml"))
        path = self.data.folder.parent / "pseudo.yaml"
        path.write_bytes(msgspec.json.format(msgspec.json.encode(pseudo_survey(given)), indent=1))
        return path

    def close(self) -> None:
        if self._pseudo is not None:
            self._pseudo.put_away()
        self.kiosk.close()
        self.finger.wait()

    # -- what is on the glass

    @property
    def screen(self) -> str:
        return str(self.visit.property("screen"))

    @property
    def question(self) -> str:
        return str(self.visit.property("questionId"))

    @property
    def chosen(self) -> list[int]:
        return list(self.visit.property("chosen"))

    def item(self, name: str) -> QQuickItem:
        found = self.finger.find(name)
        assert found is not None, f"nothing called {name!r} can be touched"
        return found

    @property
    def field(self) -> QQuickItem:
        """The comment's field, which may be higher than the frame that shows some of it."""
        return self.window.rootObject().findChild(QQuickItem, "commentField")

    def shows(self, name: str) -> bool:
        return self.finger.find(name) is not None

    def at(self, name: str, x: float = 0.5, y: float = 0.5) -> QPoint:
        """Return a place on an item (shares of its width and height) in the window's pixels."""
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint()

    # -- what the visitor does

    def read(self) -> None:
        """Look at the screen for longer than the time in which touches are taken for meant for the one before."""
        self.clock.turn(1)

    def tap(self, name: str) -> None:
        """Touch, in the middle, after having looked at the screen."""
        self.read()
        self.tap_at_once(name)

    def tap_at_once(self, name: str) -> None:
        self.finger.tap(name)
        self.finger.wait()

    def press(self, place: QPoint) -> None:
        QTest.mousePress(self.window, LEFT, NONE, place)

    def release(self, place: QPoint) -> None:
        QTest.mouseRelease(self.window, LEFT, NONE, place)
        self.finger.wait()

    def slide(self, place: QPoint) -> None:
        QTest.mouseMove(self.window, place)

    def touches(self, move: Callable[[Any], object]) -> None:
        """Do something with several fingers, all at once."""
        touch = QTest.touchEvent(self.window, self.glass)
        move(touch)
        touch.commit()
        self.finger.wait()

    def key(self, *keys: Qt.Key) -> None:
        """Press and let go of one key after the other, after having looked at the screen."""
        for key in keys:
            self.read()
            QTest.keyClick(self.window, key)
            self.finger.wait()

    def go_to(self, name: str, key: Qt.Key = Qt.Key.Key_Right) -> None:
        """Go on by keys until the focus is there."""
        for _ in range(40):
            if self.focus == name:
                return
            self.key(key)
        raise AssertionError(f"keys do not lead to {name!r} but to {self.focus!r}")

    @property
    def focus(self) -> str:
        """The name of what the keys act on; empty while they act on nothing."""
        item = self.window.activeFocusItem()
        return "" if item is None else item.objectName()

    def choose(self, language: str) -> None:
        """Take a language: where its button stands on the screen itself, else from the page of all languages."""
        if self.shows(f"language-{language}"):
            self.tap(f"language-{language}")
            return
        self.tap("languageButton")
        for _ in self.visit.property("languages"):
            if self.shows(f"pick-{language}"):
                break
            self.tap("moreLanguages")
        self.tap(f"pick-{language}")

    def start(self, language: str | None = None) -> None:
        if language is not None:
            self.choose(language)
        self.tap("startButton")
        self.until(lambda: self.screen not in ("start", "closed"))

    def give(self, value: int) -> None:
        """Tap a scale's value and wait for what comes next."""
        asked = self.question
        self.tap(f"value{value}")
        self.until(lambda: self.question != asked)

    def scales(self, *values: int) -> None:
        for value in values:
            self.give(value)

    def finish(self) -> None:
        """Skip the comment, and wait for the word of the disk."""
        self.tap("skipButton")
        self.until(lambda: self.screen not in ("saving", "comment"))

    def write(self, text: str) -> None:
        self.tap("commentArea")
        self.until(lambda: self.field.hasActiveFocus())
        self.finger.type(text)
        self.finger.wait()

    def until(self, done: Callable[[], bool], timeout_ms: int = 5000) -> None:
        for _ in range(timeout_ms // 2):
            if done():
                return
            self.finger.wait(2)
        raise AssertionError(f"did not come within {timeout_ms} ms; the screen is {self.screen} {self.question}")

    # -- what the store has

    def responses(self) -> list[dict[str, Any]]:
        """Return all responses with their answers as stored: outcome, value, codes, text of each question."""
        columns = ("key", "seq", "status", "language", "desk", "kiosk", "early_taps", "duration_ms", "local_day")
        with open_reader(self.data) as reader:
            found = [
                dict(zip(columns, row, strict=True))
                for row in reader.rows(f"SELECT {', '.join(columns)} FROM responses ORDER BY key")
            ]
            for response in found:
                response["answers"] = {
                    question: (outcome, json.loads(codes) if codes else value if text is None else text)
                    for question, outcome, value, codes, text in reader.rows(
                        "SELECT q.question, a.outcome, a.value, a.codes, a.text FROM answers a"
                        " JOIN question_versions q ON q.id = a.question_version WHERE a.response = ?",
                        (response["key"],),
                    )
                }
        return found

    def response(self) -> dict[str, Any]:
        """Wait for the one response to have ended, and return it."""
        self.until(lambda: [r["status"] for r in self.responses()] not in ([], ["open"]))
        (found,) = self.responses()
        return found
