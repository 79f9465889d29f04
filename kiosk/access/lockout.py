"""How long the passcode pad waits after wrong tries: pure functions of a small state and the time since boot.

Time is counted in *powered* milliseconds: the state carries how long the machine is known to have been on, and every
look adds what the boot clock proves. The wall clock plays no part, so that setting it gains nothing; after a restart of
the program or of the machine a wait goes on.
"""

from typing import Annotated

import msgspec

FREE_TRIES = 5
"""Wrong tries before the first wait."""
WAITS_S = (30, 120, 600, 1800, 3600)
"""The wait after the fifth wrong try in a row, the sixth, and so on; the last one repeats."""
DAY_TRIES = 10
"""The most wrong tries in any `DAY_MS` of powered time."""
DAY_MS = 24 * 3600 * 1000


class Limits(msgspec.Struct, frozen=True):
    """How often something may be tried.

    Attributes:
        waits_s: the wait after the wrong try number `FREE_TRIES` in a row, the next, and so on; the last one repeats.
        a_day: the most wrong tries in any `DAY_MS` of powered time; None for no such limit.
    """

    waits_s: tuple[int, ...]
    a_day: int | None


PASSCODES = Limits(WAITS_S, DAY_TRIES)
CODES = Limits((30,), None)
"""Of recovery codes. So long a code cannot be guessed at one try in half a minute, not in a million years; and whoever
keeps making wrong tries with passcodes must not keep the one out who holds the code."""

_Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must be on disk.

    Attributes:
        powered_ms: how long the machine is known to have been on, up to the last look.
        boot_ms: the time since boot at that look.
        failures: the wrong tries since a passcode was last right.
        tries_ms: when, in powered time, the last wrong tries were made, oldest first; at most `DAY_TRIES`.
    """

    powered_ms: _Milliseconds = 0
    boot_ms: _Milliseconds = 0
    failures: Annotated[int, msgspec.Meta(ge=0, le=2**31)] = 0
    tries_ms: tuple[_Milliseconds, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a state that no sequence of tries leads to."""
        in_order = list(self.tries_ms) == sorted(self.tries_ms)
        if not in_order or len(self.tries_ms) > DAY_TRIES or (self.tries_ms and self.tries_ms[-1] > self.powered_ms):
            raise ValueError("the times of the wrong tries are not in order")
        if self.failures and not self.tries_ms:
            raise ValueError("wrong tries are counted, but the time of the last one is missing")


def seen(state: State, boot_s: float) -> State:
    """Move the powered time on to `boot_s`, the seconds since boot now.

    A boot clock that is behind the last look shows a new boot: the machine has been on for all of it. One that is ahead
    may be the same boot or a long new one; the difference has passed in both. So the powered time never runs faster
    than the real one, whatever is restarted, also on systems that do not name their boots.
    """
    boot_ms = max(0, int(boot_s * 1000))
    passed_ms = boot_ms - state.boot_ms if boot_ms >= state.boot_ms else boot_ms
    return msgspec.structs.replace(state, powered_ms=state.powered_ms + passed_ms, boot_ms=boot_ms)


def wait_s(state: State, boot_s: float, limits: Limits = PASSCODES) -> float:
    """Return the seconds until a try is allowed, 0 if it is allowed now."""
    now_ms = seen(state, boot_s).powered_ms
    free_ms = 0
    if state.failures >= FREE_TRIES:
        waits_s = limits.waits_s
        free_ms = state.tries_ms[-1] + 1000 * waits_s[min(state.failures - FREE_TRIES, len(waits_s) - 1)]
    if len(state.tries_ms) == limits.a_day:
        free_ms = max(free_ms, state.tries_ms[0] + DAY_MS)
    return max(0, free_ms - now_ms) / 1000


def tried(state: State, boot_s: float, limits: Limits = PASSCODES) -> State:
    """Count a try as wrong. This state must be on disk before the passcode is compared.

    Raises:
        ValueError: no try is allowed now.
    """
    if wait_s(state, boot_s, limits):
        raise ValueError("a try was counted during a wait")
    now = seen(state, boot_s)
    return msgspec.structs.replace(
        now, failures=now.failures + 1, tries_ms=(*now.tries_ms, now.powered_ms)[-DAY_TRIES:]
    )


def opened(before: State, boot_s: float, *, forget: bool) -> State:
    """Return the state after a right passcode, from the state `before` the try was counted.

    Args:
        before: the state in which the try was allowed.
        boot_s: the seconds since boot now.
        forget: whether the day's wrong tries are forgotten too. They are for the admin only: otherwise someone who
            knows the staff passcode could guess the admin's for ever, four tries at a time.
    """
    now = seen(before, boot_s)
    return msgspec.structs.replace(now, failures=0, tries_ms=() if forget else now.tries_ms)


def left(state: State, boot_s: float, limits: Limits = PASSCODES) -> int:
    """Return how many more tries can be made at once before a wait; 0 during one."""
    if wait_s(state, boot_s, limits):
        return 0
    in_a_row = max(1, FREE_TRIES - state.failures)
    if limits.a_day is None:
        return in_a_row
    now_ms = seen(state, boot_s).powered_ms
    today = sum(now_ms - try_ms < DAY_MS for try_ms in state.tries_ms)
    return min(in_a_row, limits.a_day - today)
