"""New passcodes: changed by an admin who is in, or set anew with the recovery code by one who cannot come in."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.gate import Gate

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = ("admin", "staff", "code", "recover")


@QmlElement
@QmlUncreatable("made by the program")
class Renewing(QObject):
    """One thing at a time, step by step.

    `kind` is what is done: admin or staff (a new passcode), code (a new recovery code), recover (the code in place of
    a passcode). `step` is one of empty (nothing is up), code (type the code), new, again, show (the new recovery code
    is on the screen), none (there is no recovery code). `trouble` is what was wrong with what was typed: a code of
    `kiosk.access.rules.Refusal`, or different, wrong, locked, damaged.
    """

    _done = Signal(int, object)

    def __init__(
        self, passcodes, gate: Gate, note: Callable[[str, str, dict], object], parent: QObject | None = None
    ) -> None:
        """Show nothing yet.

        Args:
            passcodes: a `kiosk.access.passcodes.Passcodes`.
            gate: the door; it asks for the passcode once more before anything is changed.
            note: writes to the log: role, action, detail.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._passcodes = passcodes
        self._gate = gate
        self._note = note
        self._wanted = ""
        self._kind = self._step = self._trouble = self._code = ""
        self._busy = False
        self._tries_left = 0
        self._typed = ""
        self._given_code = ""
        self._number = 0
        self._set = {"admin": False, "staff": False, "code": False}
        self._worker: ThreadPoolExecutor | None = None
        self._done.connect(self._on_done)
        gate.confirmed.connect(self._on_confirmed)
        gate.closed.connect(self.cancel)

    changed = Signal()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is done."""
        return self._kind

    @Property(str, notify=changed)
    def step(self) -> str:
        """Which step is up."""
        return self._step

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What was wrong with what was typed."""
        return self._trouble

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        """After a wrong code: how many more tries there are."""
        return self._tries_left

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._busy

    @Property(str, notify=changed)
    def code(self) -> str:
        """The new recovery code, while it is shown."""
        return self._code

    saved = Signal(str)
    """A new passcode counts from now on; whose."""
    knownChanged = Signal()

    @Property(bool, notify=knownChanged)
    def staffSet(self) -> bool:
        """Whether the staff have a passcode."""
        return self._set["staff"]

    @Property(bool, notify=knownChanged)
    def codeSet(self) -> bool:
        """Whether there is a recovery code."""
        return self._set["code"]

    # -- what people do

    @Slot()
    def look(self) -> None:
        """See what there is."""
        from kiosk.access.record import AccessError
        from kiosk.access.roles import Role

        try:
            self._set = {str(role): self._passcodes.is_set(role) for role in Role}
            self._set["code"] = self._passcodes.has_recovery()
        except AccessError:
            self._set = {"admin": False, "staff": False, "code": False}
        self.knownChanged.emit()

    @Slot(str)
    def want(self, kind: str) -> None:
        """Begin a change, once the admin has given the passcode once more."""
        if kind in KINDS[:3] and self._gate.property("isAdmin"):
            self._wanted = kind
            self._gate.askAgain("key")

    @Slot()
    def recover(self) -> None:
        """Begin with the recovery code, at the pad."""
        if self._gate.property("isOpen"):
            return
        self.look()
        self._kind = "recover"
        self._go("code" if self._set["code"] else "none")

    @Slot(str)
    def give(self, text: str) -> None:
        """Take what was typed at this step."""
        if self._busy or not text:
            return
        self._gate.activity()
        if self._step == "code":
            self._given_code = text
            self._have_done(self._passcodes.check_recovery, text)
        elif self._step == "new":
            refused = self._refusal(text)
            if refused:
                self._go("new", refused)
            else:
                self._typed = text
                self._go("again")
        elif self._step == "again":
            if text != self._typed:
                self._typed = ""
                self._go("new", "different")
            elif self._kind == "recover":
                self._have_done(self._passcodes.recover, self._given_code, text)
            else:
                from kiosk.access.roles import Role

                self._have_done(self._passcodes.set, Role(self._kind), text)

    @Slot()
    def cancel(self) -> None:
        """Leave it; nothing is changed that is not changed already."""
        self._number += 1
        self._wanted = self._kind = self._typed = self._given_code = self._code = ""
        self._busy = False
        self._go("")

    def close(self) -> None:
        """End the thread."""
        self._number += 1
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    def _go(self, step: str, trouble: str = "", tries_left: int = 0) -> None:
        self._step, self._trouble, self._tries_left = step, trouble, tries_left
        self.changed.emit()

    def _refusal(self, text: str) -> str:
        from kiosk.access.roles import Role
        from kiosk.access.rules import refusal

        return str(refusal(Role.STAFF if self._kind == "staff" else Role.ADMIN, text) or "")

    @Slot(str)
    def _on_confirmed(self, what: str) -> None:
        kind, self._wanted = self._wanted, ""
        if what != "key" or not kind or not self._gate.take_confirmation("key"):
            return
        self._kind = kind
        if kind == "code":
            self._have_done(self._passcodes.make_recovery)
        else:
            self._go("new")

    def _have_done(self, work: Callable, *given: object) -> None:
        self._busy = True
        self._number += 1
        number = self._number
        self.changed.emit()
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "passcodes")
        self._worker.submit(work, *given).add_done_callback(lambda done: self._done.emit(number, done))

    @Slot(int, object)
    def _on_done(self, number: int, future: Future) -> None:
        from kiosk.access.passcodes import Locked, Opened, PasscodeError, Recovered, Wrong

        error = None if future.cancelled() else future.exception()
        outcome = None if error is not None or future.cancelled() else future.result()
        self._tell_log(error, outcome)
        if number != self._number:
            return
        self._busy = False
        if isinstance(error, PasscodeError):
            self._typed = ""
            self._go("new", str(error.refusal))
        elif error is not None:
            self._go(self._step or "code", "damaged")
        elif isinstance(outcome, Wrong | Locked):
            left = outcome.left if isinstance(outcome, Wrong) else 0
            self._given_code = ""
            self._go("code", "locked" if outcome.wait_s > 0 else "wrong", left)
        elif isinstance(outcome, Opened):
            self._go("new")
        elif isinstance(outcome, Recovered | str):
            self._typed = self._given_code = ""
            self._code = outcome if isinstance(outcome, str) else outcome.code
            self._gate.begin()  # the pad waits no longer
            self._go("show")
            self.look()
        else:
            kind = self._kind
            self._gate.stay()
            self.cancel()
            self.look()
            self.saved.emit(kind)

    def _tell_log(self, error: BaseException | None, outcome: object) -> None:
        from kiosk.access.passcodes import Recovered, Wrong

        kind = self._kind
        if isinstance(outcome, Wrong):
            self._note("kiosk", "login_failed", {"for": "recovery"})
        elif isinstance(outcome, Recovered):
            self._note("kiosk", "passcode_reset", {"role": "admin", "by": "recovery code"})
        elif isinstance(outcome, str):
            self._note("admin", "recovery_code_made", {})
        elif error is None and outcome is None and kind in KINDS[:2]:
            self._note("admin", "passcode_set", {"role": kind})
