"""What is kept of a ticket: times, service levels, desk and channel; never a name, a subject or a text."""

from enum import StrEnum

import msgspec


class Level(StrEnum):
    """What became of a service level."""

    MET = "met"
    BREACHED = "breached"
    OPEN_LATE = "open_late"
    """Still open and past the target."""
    OPEN_IN_TIME = "open_in_time"
    """Still open inside the target."""


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """One ticket as a row of an export shows it; None and empty where it says nothing.

    Attributes:
        id: as the tool writes it; it is stored as a keyed digest only.
        requester: who asked; it is stored as a keyed digest only.
        desk: the group or queue.
        channel: how it came in, such as walk-in or e-mail.
        created: Unix seconds; None in a table of service levels, which adds to tickets that are known.
        first_response: the moment of the first human public reply, Unix seconds.
        first_response_s: seconds from creation to it, where the tool says only this.
        business_response_s: the same within business hours, where the tool says so.
        answered: whether there was a first response; None where the row does not tell.
        resolved: Unix seconds.
        response_sla: of the first response.
        resolution_sla: of the resolution.
    """

    id: str
    requester: str = ""
    desk: str = ""
    channel: str = ""
    created: int | None = None
    first_response: int | None = None
    first_response_s: int | None = None
    business_response_s: int | None = None
    answered: bool | None = None
    resolved: int | None = None
    response_sla: Level | None = None
    resolution_sla: Level | None = None
