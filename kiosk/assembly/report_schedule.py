"""The reports that the kiosk makes by itself: looked for now and then, made in a process of their own."""

import subprocess
from collections.abc import Callable, Sequence
from datetime import date

from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings

LOOKS_EVERY_S = 600
"""By the monotonic clock; after a report could not be made, too."""
ENDS_WITHIN_S = 5


class ReportSchedule:
    """Starts `kiosk report --due` when a day, a week or a month is over and nobody is at the screen."""

    def __init__(
        self,
        data: DataFolder,
        device: Settings,
        clock: Clock,
        is_free: Callable[[], bool],
        command: Sequence[str],
    ) -> None:
        """Begin to look, not at once: the start has other things to do.

        Args:
            data: the kiosk's files.
            device: the settings in use.
            clock: what day it is.
            is_free: whether nobody would notice.
            command: starts the process that makes what is due.
        """
        self._data, self._device, self._clock = data, device, clock
        self._is_free = is_free
        self._command = list(command)
        self._next = clock.monotonic() + LOOKS_EVERY_S / 10
        self._process: subprocess.Popen[bytes] | None = None

    def look(self) -> None:
        """Look once, which takes no time; start what is due."""
        if self._process is not None and self._process.poll() is not None:
            self._process = None
        if not self._device.reports or self._process is not None or self._clock.monotonic() < self._next:
            return
        if not self._is_free():
            return
        from kiosk.assembly import care_state
        from kiosk.assembly.reporting import due

        self._next = self._clock.monotonic() + LOOKS_EVERY_S
        if care_state.read(self._data.care).clock.doubted is not None:
            return  # a day that is not over would be taken for one that is, and its report is made once
        if due(self._data, self._device, self._today()):
            none = subprocess.DEVNULL
            self._process = subprocess.Popen(self._command, stdin=none, stdout=none, stderr=none)

    def close(self) -> None:
        """End what is being made; no half file is left."""
        if self._process is not None:
            from kiosk.assembly.reporting import folder_of
            from kiosk.export.drafts import clear

            self._process.terminate()
            try:
                self._process.wait(ENDS_WITHIN_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            clear(folder_of(self._data, self._device) / "report", self._process.pid)
            self._process = None

    def _today(self) -> date:
        return self._clock.local(self._clock.now()).date()
