"""Asks the Wayland compositor that shows this program whether it still answers: nobody else notices when it hangs.

The kiosk itself goes on behind a compositor that stands still, and feeds the watchdog; the picture only is a dead one.
"""

import os
import socket
import struct
import time
from collections.abc import Callable, Mapping
from pathlib import Path

ASKS_EVERY_S = 1.0
SYNC = struct.pack("=III", 1, 12 << 16, 2)
"""wl_display.sync as the wire has it: to object 1, 12 bytes, request 0; the answer comes to the new object 2."""


class Compositor:
    """The compositor; there may be none."""

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Find it by WAYLAND_DISPLAY and XDG_RUNTIME_DIR."""
        name = environment.get("WAYLAND_DISPLAY", "")
        self._place = str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / name) if name else ""
        self._monotonic = monotonic
        self._line: socket.socket | None = None
        self._asked_at = monotonic() - ASKS_EVERY_S

    def silent_s(self) -> float:
        """Ask when it is time to; return for how many seconds a question has been left without an answer, or 0.

        Never waits. A compositor that cannot be reached at all is none of its business: the kiosk notices.
        """
        now = self._monotonic()
        if self._line is None:
            if self._place and now - self._asked_at >= ASKS_EVERY_S:
                self._asked_at = now
                self._ask()
            return 0.0
        try:
            self._line.recv(64)
        except BlockingIOError:
            return now - self._asked_at
        except OSError:
            pass
        self.put_away()
        return 0.0

    def put_away(self) -> None:
        """Ask no longer."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def _ask(self) -> None:
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.setblocking(False)
            line.connect(self._place)
            line.send(SYNC)
        except OSError:
            line.close()
        else:
            self._line = line
