"""The door to the desk's pages: takes a passcode, has it checked beside the screen, and closes by itself."""

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 200
CONFIRMED_FOR_S = 30.0
"""How long a passcode that was given once more counts for what it was asked for."""
LOOKS_EVERY_S = 3.0
"""How often it is looked whether the passcode that opened a session is still the one."""
CLOSING_SHOWN_S = 15
"""The last seconds of a session are shown, so that nobody is cut off unawares."""


@QmlElement
@QmlUncreatable("made by the program")
class Gate(QObject):
    """The passcode pad and the session it opens.

    `state` is one of shut, entry, checking, wrong, locked, notset, damaged, open. A passcode passes through to the
    check and is not kept. A session closes after a time without a touch, in any case after a longer one, and when the
    passcode that opened it is changed elsewhere.

    Before something that cannot be undone a page calls `askAgain` with a word for what it is about (`erase`, `key`;
    AskAgain.qml words it) and goes on at `confirmed` with the same word; a model makes sure by `take_confirmation`.
    """

    _checked = Signal(int, object)
    _given_again = Signal(int, object)

    def __init__(self, passcodes, clock: Clock, *, idle_after_s=60.0, at_most_s=600.0, staff_limited=True, parent=None):
        """Guard the desk's pages with `passcodes`.

        Args:
            passcodes: a `kiosk.access.passcodes.Passcodes`.
            clock: where the waits are counted.
            idle_after_s: seconds without a touch after which a session closes.
            at_most_s: seconds after which a session closes in any case.
            staff_limited: whether a staff session closes by itself too; the desk's own screen may leave it open.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._passcodes = passcodes
        self._clock = clock
        self._idle_after_s = idle_after_s
        self._at_most_s = at_most_s
        self._staff_limited = staff_limited
        self._state = "shut"
        self._role = ""
        self._tries_left = 0
        self._seconds_left = 0
        self._closing_in = 0
        self._wait_until = 0.0
        self._idle_until = 0.0
        self._whole_until = 0.0
        self._look_at = 0.0
        self._came_by: str | None = None
        self._check_number = 0
        self._asking = ""
        self._ask_state = "entry"
        self._ask_left = 0
        self._confirmation: tuple[str, float] | None = None
        self.ended_by_time = False
        """Whether the last session ended by itself."""
        self._worker: ThreadPoolExecutor | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._checked.connect(self._on_checked)
        self._given_again.connect(self._on_given_again)

    # -- what the screen shows

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Where the door stands."""
        return self._state

    @Property(bool, notify=stateChanged)
    def isOpen(self) -> bool:
        """Whether the pages may be shown."""
        return self._state == "open"

    @Property(str, notify=stateChanged)
    def role(self) -> str:
        """Who came in: staff, admin, or empty."""
        return self._role

    @Property(bool, notify=stateChanged)
    def isAdmin(self) -> bool:
        """Whether an admin came in."""
        return self._role == "admin"

    @Property(int, notify=stateChanged)
    def triesLeft(self) -> int:
        """After a wrong passcode: how many more tries there are before a wait."""
        return self._tries_left

    waitChanged = Signal()

    @Property(int, notify=waitChanged)
    def secondsLeft(self) -> int:
        """While locked: seconds until the next try, rounded up."""
        return self._seconds_left

    closingChanged = Signal()

    @Property(int, notify=closingChanged)
    def closingIn(self) -> int:
        """Seconds until the session closes, in its last seconds only; else 0."""
        return self._closing_in

    closed = Signal()
    """A session has ended, by hand or by time."""

    askingChanged = Signal()

    @Property(str, notify=askingChanged)
    def asking(self) -> str:
        """What the passcode is asked for once more, or empty."""
        return self._asking

    @Property(str, notify=askingChanged)
    def askState(self) -> str:
        """How that stands: entry, checking, wrong or damaged."""
        return self._ask_state

    @Property(int, notify=askingChanged)
    def askTriesLeft(self) -> int:
        """After a wrong one: how many more tries there are before the session closes."""
        return self._ask_left

    confirmed = Signal(str)
    """The passcode was given once more, for what `askAgain` named."""
    refused = Signal()
    """A wrong passcode was given, at the pad or once more."""

    # -- what people do

    @Slot()
    def begin(self) -> None:
        """Put up the pad."""
        if self._state in ("open", "checking"):
            return
        from kiosk.access.record import AccessError
        from kiosk.access.roles import Role

        self._ticker.start()
        self.activity()
        try:
            known = any(self._passcodes.is_set(role) for role in Role)
            wait_s = self._passcodes.wait_s()
        except AccessError:
            self._go("damaged")
            return
        if wait_s > 0:
            self._lock(wait_s)
        else:
            self._go("entry" if known else "notset")

    @Slot(str)
    def check(self, passcode: str) -> None:
        """Have the passcode checked; the answer comes as a change of state."""
        if self._state not in ("entry", "wrong") or not passcode:
            return
        self._go("checking")
        self._check_number += 1
        number = self._check_number
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "passcode")
        future = self._worker.submit(self._passcodes.check, passcode)
        future.add_done_callback(lambda done: self._checked.emit(number, done))

    @Slot(str)
    def askAgain(self, what: str) -> None:
        """Ask whoever is in for the passcode once more; `confirmed` tells when it was given."""
        if self._state == "open" and what:
            self._ask(what, "entry")

    @Slot(str)
    def confirm(self, passcode: str) -> None:
        """Have the passcode that is asked for checked."""
        if not self._asking or self._ask_state not in ("entry", "wrong") or not passcode:
            return
        self._ask(self._asking, "checking")
        self._check_number += 1
        number = self._check_number
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "passcode")
        future = self._worker.submit(self._passcodes.check, passcode)
        future.add_done_callback(lambda done: self._given_again.emit(number, done))

    @Slot()
    def stopAsking(self) -> None:
        """Ask no more; what it was for is not done."""
        if self._asking:
            self._check_number += 1
            self._ask("", "entry")

    def take_confirmation(self, what: str) -> bool:
        """Whether the passcode was given for this in the last half minute; each counts once."""
        kept, self._confirmation = self._confirmation, None
        return kept is not None and kept[0] == what and self._clock.monotonic() <= kept[1]

    @Slot()
    def activity(self) -> None:
        """Note a touch or a key: the idle time starts again."""
        self._idle_until = self._clock.monotonic() + self._idle_after_s
        self._show_closing(0)

    def stay(self) -> None:
        """Let whoever is in stay with the passcode as it is kept now: they have just given or changed it."""
        self._look_at = self._clock.monotonic() + LOOKS_EVERY_S
        self._came_by = self._kept()

    @Slot()
    def close(self) -> None:
        """End the session, or leave the pad; a check under way counts no more."""
        self._close()

    def _close(self, *, by_time: bool = False) -> None:
        self.ended_by_time = by_time
        self._check_number += 1
        self._ticker.stop()
        self._show_closing(0)
        self._confirmation = None
        if self._asking:
            self._ask("", "entry")
        if self._state != "shut":
            self._go("shut")
            self.closed.emit()

    def stop(self) -> None:
        """End for good: wait for a check under way and its thread."""
        self._check_number += 1
        self._ticker.stop()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    # -- inside

    def _go(self, state: str, role: str = "", tries_left: int = 0) -> None:
        self._state, self._role, self._tries_left = state, role, tries_left
        self.stateChanged.emit()

    @Slot(int, object)
    def _on_checked(self, number: int, future: Future) -> None:
        if number != self._check_number or self._state != "checking":
            return
        from kiosk.access.passcodes import Locked, NotSet, Opened, Wrong

        if future.cancelled() or future.exception() is not None:
            self._go("damaged")
            return
        match future.result():
            case Opened(role=role):
                self._whole_until = self._clock.monotonic() + self._at_most_s
                self.activity()
                self._go("open", str(role))
                self.stay()
            case Wrong(wait_s=wait_s, left=left) if wait_s <= 0:
                self._go("wrong", tries_left=left)
                self.refused.emit()
            case Wrong(wait_s=wait_s):
                self._lock(wait_s)
                self.refused.emit()
            case Locked(wait_s=wait_s):
                self._lock(wait_s)
            case NotSet():
                self._go("notset")

    def _ask(self, what: str, state: str, left: int = 0) -> None:
        self._asking, self._ask_state, self._ask_left = what, state, left
        self.askingChanged.emit()

    @Slot(int, object)
    def _on_given_again(self, number: int, future: Future) -> None:
        if number != self._check_number or not self._asking:
            return
        from kiosk.access.passcodes import Opened, Wrong

        self.activity()
        if future.cancelled() or future.exception() is not None:
            self._ask(self._asking, "damaged")
            return
        match future.result():
            case Opened(role=role) if str(role) in (self._role, "admin"):
                what = self._asking
                self._confirmation = (what, self._clock.monotonic() + CONFIRMED_FOR_S)
                self._ask("", "entry")
                self.confirmed.emit(what)
            case Opened():  # the staff's, in an admin's session
                self._ask(self._asking, "wrong")
                self.refused.emit()
            case Wrong(wait_s=wait_s, left=left) if wait_s <= 0:
                self._ask(self._asking, "wrong", left)
                self.refused.emit()
            case _:  # too many wrong ones: the session ends, and the pad waits
                self.refused.emit()
                self.close()

    def _kept(self) -> str | None:
        from kiosk.access.record import AccessError
        from kiosk.access.roles import Role

        try:
            return self._passcodes.kept(Role(self._role)) if self._role else None
        except AccessError:
            return None

    def _lock(self, wait_s: float) -> None:
        self._wait_until = self._clock.monotonic() + wait_s
        self._go("locked")
        self._tick()

    @Slot()
    def _tick(self) -> None:
        now = self._clock.monotonic()
        if self._state == "locked":
            seconds = max(0, -int(-(self._wait_until - now) // 1))
            if seconds != self._seconds_left:
                self._seconds_left = seconds
                self.waitChanged.emit()
            if now >= self._wait_until:
                self._go("entry")
                self.activity()
            elif now >= self._idle_until:
                self._close(by_time=True)
            return
        if self._state == "open" and now >= self._look_at:
            self._look_at = now + LOOKS_EVERY_S
            if self._kept() != self._came_by:
                self._close(by_time=True)
                return
        if self._state == "checking" or (self._state == "open" and self._role == "staff" and not self._staff_limited):
            return
        until = min(self._idle_until, self._whole_until) if self._state == "open" else self._idle_until
        if now >= until:
            self._close(by_time=True)
        elif self._state == "open":
            left = -int(-(until - now) // 1)
            self._show_closing(left if left <= CLOSING_SHOWN_S else 0)

    def _show_closing(self, seconds: int) -> None:
        if seconds != self._closing_in:
            self._closing_in = seconds
            self.closingChanged.emit()
