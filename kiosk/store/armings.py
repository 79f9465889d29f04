"""Armings: the visits that staff announced, each used for one response or left to expire.

Every function works inside the caller's transaction; repeating one after a commit that failed changes nothing more.
"""

import msgspec

from kiosk.store import sqlite
from kiosk.store.responses import RefusedError
from kiosk.store.stamp import Stamp


class Armings(msgspec.Struct, frozen=True):
    """How many visits were announced on some days, and what became of them; the rest are waiting."""

    armed: int
    used: int
    expired: int


def arm(connection: sqlite.Connection, stamp: Stamp, how: str) -> None:
    """Store that staff let a visitor in.

    Args:
        connection: in a transaction.
        stamp: when and where; its id is the arming's.
        how: "key" for a key at the kiosk, "desk" for the desk's own screen.
    """
    connection.execute(
        "INSERT INTO armings (id, at, local_day, desk, kiosk, how) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO NOTHING",
        (stamp.id, stamp.at, stamp.local_day, stamp.desk, stamp.kiosk, how),
    )


def use(connection: sqlite.Connection, arming: str, at: str, response: str) -> None:
    """Store that the arming was used for a response (its id), at a moment in UTC.

    Raises:
        RefusedError: there is no such arming, or it was ended otherwise.
    """
    row = connection.execute("SELECT ended, response FROM armings WHERE id = ?", (arming,)).fetchone()
    if row is None or row not in ((None, None), ("used", response)):
        raise RefusedError(f"arming {arming} cannot be used: {row}")
    if row[0] is None:
        connection.execute(
            "UPDATE armings SET ended = 'used', ended_at = ?, response = ? WHERE id = ?", (at, response, arming)
        )


def expire(connection: sqlite.Connection, arming: str, at: str) -> bool:
    """Store that nobody came; returns whether the arming was still waiting."""
    done = connection.execute(
        "UPDATE armings SET ended = 'expired', ended_at = ? WHERE id = ? AND ended IS NULL", (at, arming)
    )
    return done.rowcount > 0


def waiting(connection: sqlite.Connection, desk: str) -> tuple[str, str] | None:
    """Return id and moment (UTC) of the oldest arming of a desk that still waits, or None."""
    row = connection.execute(
        "SELECT id, at FROM armings WHERE desk = ? AND ended IS NULL ORDER BY at, id LIMIT 1", (desk,)
    ).fetchone()
    return None if row is None else (row[0], row[1])


def counts(connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None = None) -> Armings:
    """Count the armings of some days (YYYY-MM-DD, both counted), of one desk or of all."""
    row = connection.execute(
        "SELECT count(*), coalesce(sum(ended IS 'used'), 0), coalesce(sum(ended IS 'expired'), 0) FROM armings"
        f" WHERE local_day BETWEEN ? AND ?{'' if desk is None else ' AND desk = ?'}",
        (first_day, last_day) if desk is None else (first_day, last_day, desk),
    ).fetchone()
    return Armings(*row)
