"""Turning a running session into what is stored of it: the same response id from the first tap to the last retry."""

import os
from datetime import datetime
from typing import Protocol

import msgspec

from kiosk.clock import Clock
from kiosk.store.responses import OPEN, Snapshot, given
from kiosk.survey.session import Session, steps


class Place(msgspec.Struct, frozen=True):
    """Where a response is given: the desk, the device, and the name of the desk's time zone (IANA)."""

    desk: str
    kiosk: str
    zone: str


def uuid7(moment: datetime) -> str:
    """Return a new UUID of version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then 74 random bits."""
    random = int.from_bytes(os.urandom(10)) & ~(0xF << 76) & ~(0b11 << 62)
    value = max(0, int(moment.timestamp() * 1000)) << 80 | 0x7 << 76 | 0b10 << 62 | random
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Watch(Protocol):
    """What sees how a visit goes, and says what is odd about it."""

    def tapped(self, question: str, option: int, at: float, past_guard_s: float) -> None:
        """Note a tap on an option, whether or not it did anything."""
        ...

    def flags(self, session: Session, started_at: datetime) -> tuple[str, ...]:
        """Return the flags as far as they are known; all of them once the session has ended."""
        ...


class Visit:
    """One visit on its way to the store; made at the first tap.

    Attributes:
        early_taps: touches that came too soon after a screen change; the screen counts them here.
        watch: says what is odd about the visit; without one nothing is.
    """

    def __init__(self, survey: str, survey_version: int, place: Place, clock: Clock) -> None:
        """Take the response's id and its moment now; the survey is named by its id and published version."""
        self._survey = survey
        self._survey_version = survey_version
        self._place = place
        self._started_at = clock.now()
        self._local = clock.local(self._started_at)
        self._boot_id = clock.boot_id
        self._id = uuid7(self._started_at)
        self.early_taps = 0
        self.watch: Watch | None = None

    def tapped(self, question: str, option: int, at: float, past_guard_s: float) -> None:
        """Note a tap on an option, whether or not it did anything.

        Args:
            question: the question's id.
            option: the scale's value, or the option's number.
            at: seconds of a clock that never goes back.
            past_guard_s: seconds since the screen took taps.
        """
        if self.watch is not None:
            self.watch.tapped(question, option, at, past_guard_s)

    @property
    def id(self) -> str:
        """The response's id."""
        return self._id

    @property
    def receipt(self) -> str:
        """The number by which the visitor can have the response erased."""
        from kiosk.store.receipts import receipt

        return receipt(self._id)

    def snapshot(self, session: Session, clock: Clock) -> Snapshot:
        """Return all that is known of the visit, for the store; its status is `open` until the session has ended."""
        offset = self._local.utcoffset()
        ended = session.ending is not None
        return Snapshot(
            id=self._id,
            survey=self._survey,
            survey_version=self._survey_version,
            language=session.language,
            desk=self._place.desk,
            kiosk=self._place.kiosk,
            started_at=self._started_at,
            zone=self._place.zone,
            utc_offset_s=0 if offset is None else int(offset.total_seconds()),
            local_day=self._local.date().isoformat(),
            local_hour=self._local.hour,
            boot_id=self._boot_id,
            status=OPEN if session.ending is None else str(session.ending),
            ended_at=clock.now() if ended else None,
            duration_ms=round((session.at - session.started_at) * 1000) if ended else None,
            early_taps=self.early_taps,
            flags=() if self.watch is None else self.watch.flags(session, self._started_at),
            steps=tuple(given(session.survey, step) for step in steps(session)),
        )
