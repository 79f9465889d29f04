"""A simulated day: one visitor after the other uses the real screens, offscreen, with touches on real pixels."""

import random
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.assembly.kiosk import Kiosk
from kiosk.assembly.loading import CannotStartError
from kiosk.demo.visitors import answer, visitor
from kiosk.paths import DataFolder
from kiosk.store.errors import StoreError
from kiosk.survey.condition import AnswerValue
from kiosk.survey.question import Choice, Comment, Question

if TYPE_CHECKING:
    from kiosk.ui.finger import Finger

OPENS_AT_H = 8
DAY_S = 9 * 3600
WITHIN_S = 10.0
SCREENS = {"1920x1080": 345.0, "1280x800": 217.0, "1080x1920": 268.0, "1024x600": 223.0}
"""Usual panels and the width of their picture in mm: 15.6", 10.1", 21.5" upright, 10.1"."""


class DayClock:
    """A clock that runs through a working day in jumps: from visitor to visitor, and a little at each touch."""

    def __init__(self, day: date) -> None:
        """Start when the desk opens on `day`, in the system's time zone."""
        opens = datetime(day.year, day.month, day.day, OPENS_AT_H).astimezone()
        self._opens = opens.astimezone(UTC)
        self._zone = opens.tzinfo
        self._passed_s = 0.0

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed_s += seconds

    def now(self) -> datetime:
        """Return the simulated wall clock."""
        return self._opens + timedelta(seconds=self._passed_s)

    def local(self, moment: datetime) -> datetime:
        """Return `moment` in the desk's time zone."""
        return moment.astimezone(self._zone)

    def monotonic(self) -> float:
        """Return the simulated seconds since the desk opened."""
        return self._passed_s

    def boot_time(self) -> float:
        """Return the same; the machine was started with the desk."""
        return self._passed_s

    @property
    def boot_id(self) -> str:
        """Name the simulated boot."""
        return "demo"


class Day(msgspec.Struct, frozen=True):
    """What came of a simulated day.

    Attributes:
        visits: visitors who used the screens.
        thanked: how many saw "thank you".
        touches: touches from the start tap to the last, of each visitor who went through to the end.
        pictures: the screenshots written.
    """

    visits: int
    thanked: int
    touches: list[int]
    pictures: list[Path]


def simulate(
    data: DataFolder,
    *,
    visits: int,
    seed: int,
    day: date,
    size: tuple[int, int],
    panel_width_mm: float,
    shots: Path | None,
    survey_path: Path | None,
    progress: Callable[[], object],
) -> Day:
    """Let `visits` simulated visitors answer the survey on the real screens.

    Args:
        data: where the responses go.
        visits: how many visitors.
        seed: the same seed gives the same visitors.
        day: the simulated day.
        size: of the window, in pixels.
        panel_width_mm: of the picture, which decides the sizes of everything on it.
        shots: folder for screenshots of each screen of the first visits, or None.
        survey_path: in place of the survey in the settings.
        progress: called after each visitor.

    Raises:
        CannotStartError: settings or survey cannot be used, or the database cannot be opened.
    """
    from kiosk.ui.finger import Finger

    clock = DayClock(day)
    kiosk = Kiosk(data, survey_path=survey_path, clock=clock, offscreen=True, chosen_ms=1)
    finger = Finger(kiosk.window)
    camera = _Camera(finger, shots)
    source = random.Random(seed)
    thanked = 0
    touches: list[int] = []
    try:
        kiosk.show(size, panel_width_mm)
        if kiosk.unfit:
            raise CannotStartError(kiosk.unfit)
        refusals: list[StoreError] = []
        kiosk.on_refusal = refusals.append
        kiosk.open_store()
        _until(finger, lambda: bool(refusals) or kiosk.visit.property("screen") in ("start", "waiting"))
        if refusals:
            raise CannotStartError(str(refusals[0]))
        for _ in range(visits):
            clock.advance(max(20.0, source.expovariate(visits / DAY_S)))
            used = _visit(kiosk, finger, clock, source, camera)
            if used is not None:
                thanked += 1
                touches.append(used)
            progress()
    finally:
        kiosk.close()
        finger.wait()
    return Day(visits, thanked, touches, camera.pictures)


def _visit(kiosk: Kiosk, finger: "Finger", clock: DayClock, source: random.Random, camera: "_Camera") -> int | None:
    """Use the screens as one visitor; return the touches from the first answer on, or None for one who walked away."""
    survey, visit, shown = kiosk.survey, kiosk.visit, kiosk.visit.property
    who = visitor(source, survey.languages)
    if kiosk.attending.arming is not None:
        camera.take("waiting")
        kiosk.attending.arming.press()
    camera.take("start")
    if who.language != survey.default_language:
        clock.advance(2)
        finger.tap("languageButton")
        finger.wait()
        clock.advance(2)
        camera.take("languages")
        finger.tap(f"pick-{who.language}")
    clock.advance(2)
    finger.tap("startButton")
    _until(finger, lambda: shown("screen") != "start")
    touches, answered = 0, 0
    while shown("screen") in ("scale", "choice", "comment"):
        clock.advance(source.uniform(1.5, 5.0))
        question = survey.question(shown("questionId"))
        assert question is not None
        camera.take(f"{question.id}-{who.language}")
        if who.leaves_after is not None and answered >= who.leaves_after:
            visit.time_out()
            camera.take(f"more-time-{who.language}")
            visit.time_out()
            return None
        said = answer(source, who, question)
        touches += _answer(finger, clock, question, said, lambda name: camera.take(f"{name}-chosen-{who.language}"))
        answered += 1
        _until(finger, lambda asked=question.id: shown("questionId") != asked)  # type: ignore[misc]
    _until(finger, lambda: shown("screen") != "saving")
    thanked: bool = shown("screen") == "thanks"
    camera.take(f"{shown('screen')}-{who.language}")
    clock.advance(4)
    visit.dismiss()
    return touches if thanked else None


def _answer(
    finger: "Finger",
    clock: DayClock,
    question: Question,
    said: AnswerValue | None,
    chosen: Callable[[str], None],
) -> int:
    """Give one answer; return how many touches it took."""
    if said is None:
        finger.tap("skipButton")
        return 1
    if isinstance(question, Choice):
        assert isinstance(said, tuple)
        for number in question.numbers(said):
            finger.tap(f"option{number - 1}")
        chosen(question.id)
        if question.select == "many":
            finger.tap("nextButton")
        return len(said) + (question.select == "many")
    if isinstance(question, Comment):
        assert isinstance(said, str)
        finger.tap("commentArea")
        finger.wait(50)
        chosen(question.id)
        clock.advance(0.5 * len(said))
        finger.type(said)
        finger.tap("nextButton")
        return len(said) + 2
    finger.tap(f"value{said}")
    chosen(question.id)
    return 1


def _until(finger: "Finger", done: Callable[[], bool]) -> None:
    ends = time.monotonic() + WITHIN_S
    while not done():
        if time.monotonic() > ends:
            raise CannotStartError(
                f"The demo's screens did not go on within {WITHIN_S:g} s. Run it again on a machine at rest."
            )
        finger.wait(1)


class _Camera:
    """Takes each screen once, if there is a folder for the pictures."""

    def __init__(self, finger: "Finger", folder: Path | None) -> None:
        self._finger = finger
        self._folder = folder
        self.pictures: list[Path] = []

    def take(self, name: str) -> None:
        if self._folder is None:
            return
        path = self._folder / f"{name}.png"
        if path in self.pictures:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        self._finger.wait(30)
        self._finger.picture(str(path))
        self.pictures.append(path)
