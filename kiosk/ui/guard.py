"""Touches that were meant for the screen before."""

from kiosk.clock import Clock

GUARD_S = 0.4
"""Touches this soon after a screen change were meant for the screen before it."""


class Guard:
    """Knows when the screen last changed under the finger."""

    def __init__(self, clock: Clock) -> None:
        """Count from now."""
        self._clock = clock
        self._shown_at = clock.monotonic()

    def turned(self) -> None:
        """Note that the screen has changed."""
        self._shown_at = self._clock.monotonic()

    @property
    def is_up(self) -> bool:
        """Whether a touch now comes too early."""
        return self.past_s < 0

    @property
    def past_s(self) -> float:
        """Seconds since touches count; below 0 while they do not."""
        return self._clock.monotonic() - self._shown_at - GUARD_S
