"""Where the program gets the time from; tests put a clock of their own in its place."""

import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

ZONE_READ_EVERY_S = 1.0


def pause(seconds: float) -> None:
    """Wait so long by the clock that never goes back; `time.sleep` can fail where the clocks are stood in for."""
    threading.Event().wait(seconds)


class Clock(Protocol):
    """The three times the program uses, and the machine's current boot."""

    def now(self) -> datetime:
        """Return the wall clock as an aware UTC datetime."""
        ...

    def local(self, moment: datetime) -> datetime:
        """Return `moment` in the desk's time zone (an aware datetime)."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back, for durations."""
        ...

    def boot_time(self) -> float:
        """Return seconds since the machine booted, suspended time included."""
        ...

    @property
    def boot_id(self) -> str:
        """Name this boot of the machine; it changes at every boot."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def __init__(self) -> None:
        """Read the boot's name once; where the system has none, every start counts as a new boot."""
        try:
            self._boot_id = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        except OSError:
            import uuid

            self._boot_id = str(uuid.uuid4())
        self._zone_good_until_s = 0.0

    def now(self) -> datetime:
        """Return the wall clock as an aware UTC datetime."""
        return datetime.now(UTC)

    def local(self, moment: datetime) -> datetime:
        """Return `moment` in the system's time zone, as it is set now: the C library would read it only once."""
        tzset = getattr(time, "tzset", None)
        up_s = time.monotonic()
        if tzset is not None and up_s >= self._zone_good_until_s:
            tzset()
            self._zone_good_until_s = up_s + ZONE_READ_EVERY_S
        return moment.astimezone()

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return time.monotonic()

    def boot_time(self) -> float:
        """Return seconds since boot; CLOCK_BOOTTIME where there is one, else the monotonic clock."""
        clock = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if clock is None else time.clock_gettime(clock)

    @property
    def boot_id(self) -> str:
        """Name this boot of the machine."""
        return self._boot_id
