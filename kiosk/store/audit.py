"""The log of what staff, admins, commands and the kiosk itself did: written once, each row chained to the one before.

`hash = SHA-256(hash of the row before || canonical JSON of the row)`, 32 zero bytes before the first.
"""

import hashlib
from collections.abc import Mapping
from enum import StrEnum

import msgspec

from kiosk.store import sqlite

GENESIS = bytes(32)

COLUMNS = ("seq", "at", "kiosk", "role", "action", "detail")
"""What a row says, in the order in which it is hashed."""


class Action(StrEnum):
    """What was done; the detail says to what."""

    LOGGED_IN = "logged_in"
    LOGGED_OUT = "logged_out"
    LOGIN_FAILED = "login_failed"
    LOCKED_OUT = "locked_out"
    PASSCODE_SET = "passcode_set"
    PASSCODE_RESET = "passcode_reset"
    RECOVERY_CODE_MADE = "recovery_code_made"
    SETTINGS_CHANGED = "settings_changed"
    SURVEY_PUBLISHED = "survey_published"
    SURVEY_RETIRED = "survey_retired"
    SURVEY_SCHEDULED = "survey_scheduled"
    SURVEY_IMPORTED = "survey_imported"
    EXPORTED = "exported"
    REPORTED = "reported"
    TICKETS_IMPORTED = "tickets_imported"
    ALERT_CHANGED = "alert_changed"
    COMMENT_CHANGED = "comment_changed"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    ERASED = "erased"
    COUNTS_REBUILT = "counts_rebuilt"
    ENCRYPTION_CHANGED = "encryption_changed"
    CLOCK_JUMPED = "clock_jumped"
    MARK_REPLACED = "mark_replaced"
    CHANGED_OUTSIDE = "changed_outside"
    SIMULATED = "simulated"
    STARTED = "started"
    RESTARTED = "restarted"
    LEFT = "left"
    LOG_EXPORTED = "log_exported"


def tells(connection: sqlite.Connection, action: Action, word: str) -> bool:
    """Whether there is a row of an action with a word in its detail."""
    found = connection.execute("SELECT 1 FROM audit WHERE action = ? AND instr(detail, ?)", (str(action), word))
    return found.fetchone() is not None


def append(
    connection: sqlite.Connection, at: str, kiosk: str, role: str, action: Action, detail: Mapping[str, object]
) -> int:
    """Add a row, inside the caller's transaction, so that it is there if and only if what it tells is.

    Args:
        connection: in a transaction that may write.
        at: UTC, as `kiosk.store.times.utc_text` writes it.
        kiosk: the device's name.
        role: staff, admin, command or kiosk.
        action: what was done.
        detail: to what, in a few words and numbers; never an answer, a comment or a passcode.

    Returns:
        The row's number.
    """
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    last, before = (0, GENESIS) if row is None else row
    told = msgspec.json.encode(detail, order="deterministic").decode()
    record = (last + 1, at, kiosk, role, str(action), told)
    connection.execute(
        f"INSERT INTO audit ({', '.join(COLUMNS)}, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*record, chained(bytes(before), record)),
    )
    return int(last) + 1


def chained(before: bytes, record: tuple[object, ...]) -> bytes:
    """Return the hash of a row (the columns of `COLUMNS`) after the one whose hash is `before`."""
    return hashlib.sha256(before + msgspec.json.encode(["kiosk-audit-1", *record])).digest()
