"""Hands that play gestures on the kiosk's real window, with an oracle that looks on."""

import time
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import isValid

from tests.ui.gestures import AskToClose, Burst, Gesture, Key, Lift, Move, Press, Spot, Stay, Step, Wait, WalkAway
from tests.ui.glass import Area, Glass
from tests.ui.oracle import Oracle
from tests.ui.trial import LEFT, NONE, Trial

HOLD_MS = 25
"""In place of the second for which a finger is held: what waits for it is told to wait no longer than that."""
USUAL_HOLD_MS = 1000
NO_HOLD_MS = 600_000
"""Of a finger that does not stay, however slow the machine is that plays it."""
TAPS_PER_S = 300
ON_THE_PAD = 4
"""So many gestures meet the passcode pad once it is up; then it is put away."""

WAYS_BACK = ("codeDone", "askCancel", "cancelButton")
"""What takes the pad away, or what has come up over it; in this order."""


class Hands:
    """Plays gestures one by one; `problems` says what was not as it should be, with the gesture that brought it."""

    def __init__(self, trial: Trial) -> None:
        """Stand before the kiosk."""
        self.trial = trial
        self.oracle = Oracle(trial)
        self.problems: list[str] = []
        self.played = 0
        self.taps = 0
        self.fastest = 0.0
        """Taps in a second, at the best."""
        self._down: dict[int, QPoint] = {}
        self._came: dict[int, QPoint] = {}
        self._held: list[QQuickItem] = []
        self._mouse = False
        self._pad_for = 0
        self._size = trial.window.size()
        self._state = trial.window.windowStates()

    def play(self, gesture: Gesture) -> None:
        """Play one gesture and look at what came of it."""
        self._mouse = gesture.mouse
        for step in gesture.steps:
            self._step(step)
        self.played += 1
        self._check(gesture)

    def leave(self) -> None:
        """Walk away, so that the next person finds the start screen."""
        for finger in list(self._down):
            self._step(Lift(finger))
        self._put_pad_away()
        for _ in range(4):
            if self.trial.screen == "start" and not self._over:
                break
            self._walk_away()
        self.oracle.look()

    # -- step by step

    def _step(self, step: Step) -> None:
        match step:
            case Press():
                self._press(step)
            case Move():
                self._move(step)
            case Lift():
                self._lift(step.finger)
            case Wait():
                self._wait(step.seconds)
            case Stay():
                self._stay()
            case Key():
                self._key(step)
            case Burst():
                self._burst(step)
            case WalkAway():
                self._walk_away()
            case AskToClose():
                self.trial.window.close()
                self.trial.finger.wait()
        self.oracle.look()

    def _press(self, step: Press) -> None:
        self._be_clear()
        glass = Glass(self.trial.window)
        place = self._place(glass, step.spot)
        area = glass.top(QPointF(place))
        self._come_to(area, HOLD_MS if step.hold else NO_HOLD_MS)
        self._send(step.finger, lambda touch: touch.press(step.finger, place), QTest.mousePress, place)
        self._down[step.finger] = self._came[step.finger] = place
        self.trial.finger.wait()

    def _move(self, step: Move) -> None:
        if step.finger not in self._down:
            return
        place = self._came[step.finger]
        if step.spot is not None:
            place = self._place(Glass(self.trial.window), step.spot)
        self._down[step.finger] = place
        self._send(step.finger, lambda touch: touch.move(step.finger, place), None, place)
        self.trial.finger.wait()

    def _lift(self, finger: int) -> None:
        if finger not in self._down:
            return
        self._be_clear()
        place = self._down.pop(finger)
        self.oracle.lifted(QPointF(place), len(self._down))
        self._send(finger, lambda touch: touch.release(finger, place), QTest.mouseRelease, place)
        self.trial.finger.wait()
        self._let_go()

    def _burst(self, step: Burst) -> None:
        """Tap; what lies there is looked up anew only once the screen has changed."""
        if self._down:
            return
        self._be_clear()
        glass, seen = Glass(self.trial.window), self.oracle.sight
        place = self._place(glass, step.spot)
        began = time.perf_counter()
        for _ in range(step.taps):
            reached = glass.top(QPointF(place))
            if self.oracle.sight != seen or (reached is not None and not isValid(reached.item)):
                self._be_clear()
                glass, seen = Glass(self.trial.window), self.oracle.sight
                reached = glass.top(QPointF(place))
            self._come_to(reached, NO_HOLD_MS)
            self._send(0, lambda touch: touch.press(0, place), QTest.mousePress, place)
            self.oracle.look()
            self.oracle.lifted(QPointF(place), 0)
            self._send(0, lambda touch: touch.release(0, place), QTest.mouseRelease, place)
            self.oracle.look()
            self._let_go()
            self.trial.clock.turn(1 / TAPS_PER_S)
        self.fastest = max(self.fastest, step.taps / (time.perf_counter() - began))
        self.trial.finger.wait()

    def _come_to(self, area: Area | None, hold_ms: int) -> None:
        self.taps += 1
        self.oracle.pressed(area, len(self._down))
        if area is not None and area.item.property("pressAndHoldInterval") is not None:
            self._held.append(area.item)
            area.item.setProperty("pressAndHoldInterval", hold_ms)

    def _let_go(self) -> None:
        if self._down:
            return
        for item in self._held:
            if isValid(item):
                item.setProperty("pressAndHoldInterval", USUAL_HOLD_MS)
        self._held.clear()

    def _send(self, finger: int, touch_it: Any, click_it: Any, place: QPoint) -> None:
        """Send what one finger does, and of the others that they stay, as a glass does; or do it with a mouse."""
        if self._mouse:
            if click_it is None:
                QTest.mouseMove(self.trial.window, place)
            else:
                click_it(self.trial.window, LEFT, NONE, place)
            return
        touch = QTest.touchEvent(self.trial.window, self.trial.glass)
        for other, there in self._down.items():
            if other != finger:
                touch.move(other, there)
        touch_it(touch)
        touch.commit()

    def _wait(self, seconds: float) -> None:
        self._settle()
        self.oracle.look()
        self.trial.clock.turn(seconds)

    def _stay(self) -> None:
        self._wait(1.1)
        self.trial.finger.wait(2 * HOLD_MS)
        if len(self._down) == 1:
            self.oracle.stayed(QPointF(next(iter(self._down.values()))))

    def _key(self, step: Key) -> None:
        modifiers = NONE
        for name in step.modifiers:
            modifiers |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
        key = (
            step.name if len(step.name) == 1 and not step.modifiers else getattr(Qt.Key, f"Key_{step.name}", step.name)
        )
        QTest.keyClick(self.trial.window, key, modifiers)
        self.trial.finger.wait()
        self.oracle.keyed(step.name, bool(step.modifiers))

    def _walk_away(self) -> None:
        self._settle()
        self.oracle.look()
        if self.trial.screen in ("thanks", "unsaved"):
            self._wait(1)
            self.trial.visit.dismiss()
        else:
            self.trial.visit.time_out()
        self.trial.finger.wait()
        self.oracle.look()
        if self.trial.screen == "start":
            self.oracle.shown_since = self.trial.clock.monotonic()  # it may have looked the same before

    # -- what they need to know

    def _be_clear(self) -> None:
        """Let it be told whether the touch that comes is too early."""
        self.trial.finger.wait()
        self.oracle.look()
        if self.oracle.on_the_edge:
            self.trial.clock.turn(0.03)

    def _settle(self) -> None:
        visit = self.trial.visit
        self.trial.until(lambda: not visit._hold.isActive() and visit.property("screen") != "saving")

    def _place(self, glass: Glass, spot: Spot) -> QPoint:
        width, height = self._size.width(), self._size.height()
        there = glass.buttons if spot.pick is not None or spot.name else []
        if spot.name:
            there = [area for area in there if area.name == spot.name]
        if there:
            box = there[int((spot.pick or 0) * len(there))].box
            place = QPointF(box.x() + spot.x * box.width(), box.y() + spot.y * box.height())
        else:
            place = QPointF(spot.x * width, spot.y * height)
        return QPoint(max(0, min(width - 1, int(place.x()))), max(0, min(height - 1, int(place.y()))))

    @property
    def _over(self) -> bool:
        return bool(self.trial.visit.property("overlay")) or self.trial.visit.property("language") != "en"

    # -- what must hold whatever is done

    def _check(self, gesture: Gesture) -> None:
        window, root = self.trial.window, self.trial.window.rootObject()
        found, self.oracle.problems = self.oracle.problems, []
        if not window.isVisible() or window.size() != self._size or window.windowStates() != self._state:
            found.append("the window is not as it was")
        others = [other for other in QGuiApplication.topLevelWindows() if other.isVisible() and other is not window]
        if others:
            found.append(f"{len(others)} windows came over it")
        staff = bool(root.property("staff"))
        if staff != self.oracle.staff and staff:
            found.append("the passcode pad came without the staff's gesture")
        if self.oracle.staff and not staff and self._pad_for == 0:
            found.append("the staff's gesture did not bring the passcode pad")
        if staff and self.trial.kiosk.staff is not None and self.trial.kiosk.staff.gate.property("isOpen"):
            found.append("the staff's pages opened without a passcode")
        self._pad_for = self._pad_for + 1 if staff else 0
        self.oracle.staff = staff
        if self._pad_for >= ON_THE_PAD:
            self._put_pad_away()
        self.problems += [f"{gesture.name}: {problem}" for problem in found]

    def _put_pad_away(self) -> None:
        for _ in WAYS_BACK:
            if not self.trial.window.rootObject().property("staff"):
                break
            there = [area.name for area in Glass(self.trial.window).buttons]
            self.trial.finger.tap(next(name for name in WAYS_BACK if name in there))
            self.trial.finger.wait()
            self.oracle.look()
        self.oracle.staff = False
        self._pad_for = 0
