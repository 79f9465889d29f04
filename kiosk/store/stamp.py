"""When and where a small thing happened (a vote, an idea, an arming), with an id of its own."""

import msgspec

from kiosk.clock import Clock
from kiosk.store.recording import uuid7
from kiosk.store.times import utc_text


class Stamp(msgspec.Struct, frozen=True):
    """When and where.

    Attributes:
        id: UUID version 7; the same for every try to store the same thing, so that it is stored once.
        at: UTC, as `kiosk.store.times.utc_text` writes it.
        local_day: the desk's day, YYYY-MM-DD.
        desk: the desk's name.
        kiosk: the device's name.
    """

    id: str
    at: str
    local_day: str
    desk: str
    kiosk: str


def stamp(clock: Clock, desk: str, kiosk: str) -> Stamp:
    """Return now and here, with a new id."""
    now = clock.now()
    return Stamp(uuid7(now), utc_text(now), clock.local(now).date().isoformat(), desk, kiosk)
