"""What touches on the glass should come to, worked out from what is drawn there and nothing else.

The rule: an answer is one finger that comes to a button and leaves the glass on the same button, with no other finger
on the glass in between, on a screen that has been there for 0.4 s and stays until the finger has left.
"""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.ui.glass import Area
from tests.ui.trial import Trial

GUARD_S = 0.4
STAFF_TAPS = 5
STAFF_GAP_S = 1.5
SELECTS = {"Return", "Enter", "Space", "Select", " "}
"""Keys that may give an answer by the focus, where the screen is used by keys."""

Answers = Mapping[str, object]


class Stroke(msgspec.Struct):
    """One contact with the glass, from the first finger that comes to the last that leaves."""

    area: Area | None
    counts: bool
    shown_since: float
    answers: bool
    """Whether it began while an answer could be given."""


class Oracle:
    """Keeps what the visitors of one kiosk should have answered, and notes where the kiosk sees it differently."""

    def __init__(self, trial: Trial) -> None:
        """Begin at the start screen."""
        self._trial = trial
        self.given: dict[str, object] = {}
        self._selected: set[int] = set()
        self._visiting = False
        self._touches = 0
        self._stroke: Stroke | None = None
        self._pending = False
        self._begun = False
        self._moved = False
        """Whether a button under a finger moved, as one that has just come up may: Qt lays it out at the next frame."""
        self._sight = self._seen()
        self._question = ""
        trial.read()
        self.shown_since = trial.clock.monotonic() - GUARD_S
        self.ended: list[dict[str, object]] = []
        """What each visitor answered who has left."""
        self.staff = False
        """Whether the passcode pad may be up."""
        self._corner_taps = 0
        self._corner_at = -1e9
        self.problems: list[str] = []

    # -- what is seen

    @property
    def sight(self) -> tuple[object, ...]:
        """All by whose change a finger finds something else under it, as of the last look."""
        return self._sight

    def look(self) -> None:
        """Note a change of the screen, and compare what the kiosk holds for answered with what was meant."""
        sight = self._seen()
        if sight != self._sight:
            self._sight, self.shown_since, self._pending = sight, self._trial.clock.monotonic(), False
        if self._moved:
            self._moved = False
            self._take_over()
        session = self._trial.visit._session
        if self._visiting and session is None:
            self.ended.append(self.given)
            self.given, self._visiting = {}, False
        elif session is not None and not self._visiting:
            self._visiting, self._question, self._touches = True, "", 1
            if not self._begun:
                self.problems.append("a visit began that nobody began")
        self._begun = False
        if self._trial.question != self._question:
            self._question = self._trial.question
            self._enter()
        if session is not None and plain(session.answers) != self.given:
            self.problems.append(f"answered {plain(session.answers)}, meant {self.given}")
            self.given = plain(session.answers)
        if session is not None and len(session.answers) > self._touches:
            self.problems.append(f"{len(session.answers)} answers after {self._touches} touches")

    def _seen(self) -> tuple[object, ...]:
        """Return all by whose change a finger finds something else under it."""
        shown, aids = self._trial.visit.property, self._trial.visit.aids.property
        root = self._trial.window.rootObject()
        keyboard = root.findChild(QQuickItem, "keyboard") if shown("screen") == "comment" or shown("overlay") else None
        return (
            *(shown(name) for name in ("screen", "questionId", "overlay", "warning", "language")),
            *(aids(name) for name in ("largeText", "highContrast", "lowReach")),
            keyboard is not None and keyboard.height() > 0,
            root.property("staff"),
        )

    def _enter(self) -> None:
        question = self._trial.kiosk.survey.question(self._question)
        given = self.given.get(self._question, ())
        options = getattr(question, "options", ())
        self._selected = {
            number for number, option in enumerate(options) if isinstance(given, tuple) and option.id in given
        }

    # -- what hands do

    @property
    def early(self) -> bool:
        """Whether a touch now was meant for the screen before."""
        return self._trial.clock.monotonic() - self.shown_since < GUARD_S

    @property
    def on_the_edge(self) -> bool:
        """Whether it can hardly be told."""
        return abs(self._trial.clock.monotonic() - self.shown_since - GUARD_S) < 0.01

    def pressed(self, area: Area | None, others: int) -> None:
        """Note that a finger came, while `others` were on the glass."""
        self._touches += 1
        if others and self._stroke is not None:
            self._stroke.counts = False
            return
        warned = bool(self._trial.visit.property("warning"))
        self._stroke = Stroke(area, not self.early and not warned, self.shown_since, not self._pending)
        if area is not None and area.name == "corner" and self._stroke.counts:
            now = self._trial.clock.monotonic()
            self._corner_taps = 1 if now - self._corner_at > STAFF_GAP_S else self._corner_taps + 1
            self._corner_at = now

    def stayed(self, place: QPointF) -> None:
        """Note that the finger stayed for longer than a second, at `place`."""
        stroke = self._stroke
        if stroke is None or stroke.area is None or stroke.area.name != "corner" or not stroke.counts:
            return
        if self._corner_taps == STAFF_TAPS and stroke.area.box.contains(place):
            self.staff = True
        self._corner_taps = 0

    def lifted(self, place: QPointF, others: int) -> None:
        """Note that a finger leaves at `place` while `others` stay; call it before the kiosk hears of it."""
        stroke = self._stroke
        if others or stroke is None:
            return
        self._stroke = None
        area, same_screen = stroke.area, stroke.shown_since == self.shown_since
        if area is None or not (stroke.counts and stroke.answers and same_screen) or self._sight[-1]:
            return
        if not area.is_there:
            self._moved = True
        elif area.box.contains(place):
            self._tapped(area.name)

    def _tapped(self, name: str) -> None:
        screen, question = self._trial.screen, self._trial.question
        self._begun = name in ("startArea", "startButton")
        if name.startswith("value") and screen == "scale":
            self.given[question] = int(name.removeprefix("value"))
            self._pending = True
        elif name.startswith("option") and screen == "choice":
            self._selected ^= {int(name.removeprefix("option"))}
        elif name == "nextButton" and screen == "choice":
            options = self._trial.kiosk.survey.question(question).options
            self.given[question] = tuple(option.id for number, option in enumerate(options) if number in self._selected)
        elif name == "nextButton" and screen == "comment":
            self._say(question)
        elif name == "nextButton" and screen == "scale":
            self._pending = True
        elif name == "skipButton":
            self.given.pop(question, None)

    def _say(self, question: str) -> None:
        """Take what stands in the field for the comment; where there is nothing but spaces, it is none."""
        field = self._trial.field
        written = f"{field.property('text')}{field.property('preeditText')}"
        if self._trial.kiosk.survey.question(question).normal(written) is None:
            self.given.pop(question, None)
        else:
            self.given[question] = "…"

    def keyed(self, key: str, modified: bool) -> None:
        """Note that a key was pressed; one that selects may give or take one answer, no other key any."""
        self._touches += 1
        if key not in SELECTS or modified:
            return
        self._take_over()

    def _take_over(self) -> None:
        """Take what the kiosk did for meant where that cannot be told from the glass; one answer at most."""
        self._begun = True
        self._selected = set(self._trial.chosen)
        session = self._trial.visit._session
        if session is not None:
            now = plain(session.answers)
            changed = {name for name in {*now, *self.given} if now.get(name) != self.given.get(name)}
            if len(changed) <= 1:
                self.given = now


def plain(answers: Answers) -> dict[str, object]:
    """Return answers without what was written: of that only that there is some."""
    return {name: "…" if isinstance(value, str) else value for name, value in answers.items()}
