"""Who comes in and goes, and who tries in vain, written into the log."""

from kiosk.assembly.auditing import Auditor
from kiosk.store.audit import Action
from kiosk.ui.gate import Gate


class Entrances:
    """Listens at the door of one window."""

    def __init__(self, gate: Gate, auditor: Auditor, *, on_kiosk: bool) -> None:
        """Write down what happens at `gate`, which is on the kiosk's screen or the desk's."""
        self._gate = gate
        self._auditor = auditor
        self._where = "kiosk" if on_kiosk else "desk"
        self._inside = ""
        self._state = "shut"
        gate.stateChanged.connect(self._on_state)
        gate.refused.connect(self._on_refused)

    def _on_state(self) -> None:
        before, self._state = self._state, str(self._gate.property("state"))
        if self._state == before:
            return
        if self._state == "open":
            self._inside = str(self._gate.property("role"))
            self._auditor.note(self._inside, Action.LOGGED_IN, {"at": self._where})
        elif before == "open":
            ended = {"at": self._where, "by": "time" if self._gate.ended_by_time else "hand"}
            self._auditor.note(self._inside, Action.LOGGED_OUT, ended)

    def _on_refused(self) -> None:
        """Note a wrong try; the door tells its state before this."""
        self._auditor.note("kiosk", Action.LOGIN_FAILED, {"at": self._where})
        if self._state == "locked":
            wait_s = int(self._gate.property("secondsLeft"))
            self._auditor.note("kiosk", Action.LOCKED_OUT, {"at": self._where, "wait_s": wait_s})
