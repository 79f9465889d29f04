"""Tells those who watch over the program that its screen's thread is alive: systemd, and `kiosk supervise`."""

import contextlib
import os
import socket
import sys
from collections.abc import Mapping

PIPE = "KIOSK_HEARTBEAT"
"""Environment variable: where beats are written, a descriptor (on Windows a handle) that came from the supervisor."""
READY, BEAT = b"R", b"."
SUPERVISED_EVERY_S = 1.0


def is_watched() -> bool:
    """Whether anybody wants to know."""
    return PIPE in os.environ or "NOTIFY_SOCKET" in os.environ


class Systemd:
    """What the service manager is told (sd_notify(3)); nothing where there is none, and no error ever."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        """Read NOTIFY_SOCKET and WATCHDOG_USEC.

        WATCHDOG_PID is not asked: it names the compositor, which stands between systemd and this program.
        """
        self._address = environment.get("NOTIFY_SOCKET", "")
        usec = environment.get("WATCHDOG_USEC", "")
        self.every_s = int(usec) / 1e6 / 3 if self._address and _is_number(usec, 15) and int(usec) > 0 else None
        """How often the watchdog is to be fed, in seconds; None: there is none."""

    def tell(self, state: str) -> None:
        """Send a state such as READY=1."""
        if not self._address or sys.platform == "win32":
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to:
            to.setblocking(False)
            to.sendto(state.encode(), address)


class Heartbeat:
    """The beats of one process, to be called in its screen's thread."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        """Find out who watches."""
        self._systemd = Systemd(environment)
        self._pipe = _opened(environment.get(PIPE, ""))
        wanted = [self._systemd.every_s, None if self._pipe is None else SUPERVISED_EVERY_S]
        self.every_s = min((every for every in wanted if every is not None), default=None)
        """How often `beat` is to be called, in seconds; None: nobody waits for it."""

    def ready(self) -> None:
        """Tell that the first picture is on the screen."""
        self._systemd.tell("READY=1\nWATCHDOG=1")
        self._write(READY)

    def beat(self) -> bool:
        """Tell that the thread is alive; returns False when the supervisor is gone, and so this process must go."""
        self._systemd.tell("WATCHDOG=1")
        return self._write(BEAT)

    def stopping(self) -> None:
        """Tell that the program ends as it was asked to."""
        self._systemd.tell("STOPPING=1")

    def _write(self, what: bytes) -> bool:
        if self._pipe is None:
            return True
        try:
            os.write(self._pipe, what)
        except BlockingIOError:
            pass  # the supervisor does not read: its trouble, and no reason to wait
        except OSError:
            return False
        return True


def _is_number(text: str, longest: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= longest


def _opened(name: str) -> int | None:
    """Return the descriptor that the supervisor handed on, or None."""
    if not _is_number(name, 9 if sys.platform != "win32" else 18):
        return None
    try:
        if sys.platform == "win32":
            import msvcrt

            return msvcrt.open_osfhandle(int(name), os.O_WRONLY)
        os.set_blocking(int(name), False)
        return int(name)
    except OSError:
        return None
