"""Whether the wall clock is to be believed: whether it went on as the time since boot did.

A clock that leaps is set right as often as it is set wrong, and nobody is there to ask. So what cannot be taken back
(erasing what is old, closing a day with a report) waits while the clock is in doubt. It is believed again as soon as it
says what it would have said without the leap, or when it has gone on from there for `DOUBT_FOR_S` of running.
"""

import msgspec

from kiosk.store.times import from_text

TOLERANCE_S = 3600.0
"""By so much a clock may be put right without being in doubt."""
MOST_AWAY_S = 40 * 24 * 3600.0
"""For so long a machine may have been off: how long it was, its own clock cannot prove."""
DOUBT_FOR_S = 72 * 3600.0


class Seen(msgspec.Struct, frozen=True):
    """What the clocks said.

    Attributes:
        at: the wall clock, UTC as `kiosk.store.times.utc_text` writes it, or '' for never.
        boot: the boot of the machine, or '' where it is not known.
        up_s: seconds after that boot.
    """

    at: str = ""
    boot: str = ""
    up_s: float = 0.0


class Trust(msgspec.Struct, frozen=True):
    """How far the clock is believed.

    Attributes:
        believed: the last look at which it was believed.
        doubted: the last look, while it is in doubt.
        doubted_s: for how long it went on evenly since then, the machine being on.
    """

    believed: Seen = Seen()
    doubted: Seen | None = None
    doubted_s: float = 0.0

    @property
    def last(self) -> Seen:
        """The last look."""
        return self.doubted or self.believed


def look(trust: Trust, now: Seen) -> Trust:
    """Return what a look at the clocks leaves of the trust; `trust` must have been begun with something believed."""
    if _goes_on(trust.believed, now):
        return Trust(now)
    before = trust.doubted
    if before is None or not _goes_on(before, now):
        return Trust(trust.believed, now)
    evenly_s = trust.doubted_s + (now.up_s - before.up_s if before.boot == now.boot else now.up_s)
    return Trust(now) if evenly_s >= DOUBT_FOR_S else Trust(trust.believed, now, evenly_s)


def jumped_s(before: Seen, now: Seen) -> float:
    """Return by how many seconds the wall clock moved beside what is known to have passed; ahead is positive.

    In the same boot all of it is known; else only that the clock cannot have gone back.
    """
    passed_s = _passed_s(before, now)
    return passed_s - (now.up_s - before.up_s) if before.boot == now.boot else min(0.0, passed_s)


def _goes_on(before: Seen, now: Seen) -> bool:
    if before.boot == now.boot:
        return abs(jumped_s(before, now)) <= TOLERANCE_S
    return -TOLERANCE_S <= _passed_s(before, now) <= MOST_AWAY_S


def _passed_s(before: Seen, now: Seen) -> float:
    return (from_text(now.at) - from_text(before.at)).total_seconds()
