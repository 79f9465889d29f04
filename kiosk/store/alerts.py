"""Low scores that ask for attention: which there are, and what staff did about each.

An alert is made with its response (schema step 4). It tells no more of a person than a comment does: the day, the
language, the answer, and that visitor's comment. On a day on which fewer than five people answered it tells none of
these, and not even that there is one before the day is over.
"""

from datetime import date, timedelta
from typing import Any

import msgspec

from kiosk.store import audit, sqlite
from kiosk.store.responses import RefusedError
from kiosk.survey.question import Question

LEAST = 5
"""With fewer answers on a day, an alert tells nothing of the person."""
FRESH = timedelta(days=30)
"""How long an alert that nobody has looked at is told of."""
MOST_COUNTED = 100
"""Waiting alerts are counted up to here."""
GROUPS: dict[str, tuple[str, ...]] = {
    "new": ("new", "reopened"),
    "acknowledged": ("acknowledged",),
    "closed": ("closed",),
}
"""The states by what staff look for."""
NEXT: dict[str, tuple[str, ...]] = {
    "new": ("acknowledged", "closed"),
    "acknowledged": ("closed",),
    "closed": ("reopened",),
    "reopened": ("acknowledged", "closed"),
}
"""What a state can become; with a note it can also stay."""


class Alert(msgspec.Struct, frozen=True):
    """A low score as staff see it.

    Attributes:
        response: the key of its response.
        local_day: YYYY-MM-DD; empty where so few answered on that day that it is not told.
        desk: the desk's name.
        language: what the visitor answered in; empty where it is not told.
        asked: the question with the low answer; None where it is not told.
        value: the answer.
        comment: what the same visitor wrote and staff did not hide; empty where there is nothing or it is not told.
        state: new, acknowledged, closed or reopened.
        since: when staff last did something about it, UTC; None where nobody has.
        notes: what staff wrote, the first one first.
    """

    response: int
    local_day: str
    desk: str
    language: str
    asked: Question | None
    value: int
    comment: str
    state: str
    since: str | None
    notes: tuple[str, ...]


def listing(
    connection: sqlite.Connection, group: str, today: date, desk: str | None = None, limit: int = 50
) -> list[Alert]:
    """Return the alerts of a group, the newest day first, in an order within a day that tells nothing of the time.

    Args:
        connection: of a reader.
        group: one of `GROUPS`; of new ones, those of the last 30 days.
        today: the desk's day.
        desk: one desk, or None for all.
        limit: how many at most.
    """
    source, values = _source(group, today, desk)
    rows = connection.execute(
        "SELECT n.response, n.local_day, n.desk, r.language, q.compiled, c.value, n.state, n.since, n.answered"
        f" {source} ORDER BY n.local_day DESC, r.content_digest LIMIT ?",
        (*values, limit),
    ).fetchall()
    return [_alert(connection, row) for row in rows]


def waiting(connection: sqlite.Connection, today: date, desk: str | None = None) -> int:
    """Return how many alerts of the last 30 days nobody has looked at, up to `MOST_COUNTED`."""
    source, values = _source("new", today, desk)
    ((count,),) = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 {source} LIMIT ?)", (*values, MOST_COUNTED)
    ).fetchall()
    return int(count)


def change(
    connection: sqlite.Connection, at: str, kiosk: str, role: str, response: int, state: str, note: str = ""
) -> None:
    """Note what staff did about an alert, and in the log that they did; inside the caller's transaction.

    Args:
        connection: in a transaction that may write.
        at: UTC, as `kiosk.store.times.utc_text` writes it.
        kiosk: the device's name.
        role: staff, admin or command.
        response: the key of its response.
        state: one of `NEXT` of the one it has; that one itself only with a note.
        note: what they have to say of it; may be empty.

    Raises:
        RefusedError: there is no such alert, or it cannot become that.
    """
    row = connection.execute(
        "SELECT n.state, r.seq FROM alerts_now AS n JOIN responses AS r ON r.key = n.response WHERE n.response = ?",
        (response,),
    ).fetchone()
    if row is None:
        raise RefusedError("there is no such alert")
    before, seq = row
    if state not in NEXT[before] and not (state == before != "new" and note):
        raise RefusedError(f"an alert that is {before} cannot be made {state}")
    connection.execute(
        "INSERT INTO alert_events (response, at, role, state, note) VALUES (?, ?, ?, ?, ?)",
        (response, at, role, state, note or None),
    )
    detail = {"response": seq, "state": state, "note": bool(note)}
    audit.append(connection, at, kiosk, role, audit.Action.ALERT_CHANGED, detail)


_ANSWERED = "(SELECT sum(f.answered) FROM day_funnel AS f WHERE f.day = n.local_day AND f.desk = n.desk)"
_FROM = f"""
FROM (SELECT n.*, coalesce({_ANSWERED}, 0) AS answered FROM alerts_now AS n WHERE %s) AS n
JOIN responses AS r ON r.key = n.response
JOIN answers AS c ON c.response = n.response AND c.question_version = (
    SELECT min(l.question_version) FROM answers AS l JOIN question_versions AS k ON k.id = l.question_version
    WHERE l.response = n.response AND l.outcome = 'answered' AND k.kind = 'csat'
    AND l.value <= k.low + (k.high - k.low) / 4)
JOIN question_versions AS q ON q.id = c.question_version
WHERE (n.answered >= ? OR n.local_day < ?)
"""


def _source(group: str, today: date, desk: str | None) -> tuple[str, tuple[Any, ...]]:
    states = GROUPS[group]
    within = [f"n.state IN ({', '.join('?' * len(states))})"]
    values: list[Any] = [*states]
    if group == "new":
        within.append("n.local_day >= ?")
        values.append((today - FRESH).isoformat())
    else:
        within.append("n.response IN (SELECT response FROM alert_events)")
    if desk is not None:
        within.append("n.desk = ?")
        values.append(desk)
    return _FROM % " AND ".join(within), (*values, LEAST, today.isoformat())


def _alert(connection: sqlite.Connection, row: tuple[Any, ...]) -> Alert:
    response, day, desk, language, compiled, value, state, since, answered = row
    notes = connection.execute(
        "SELECT note FROM alert_events WHERE response = ? AND note NOTNULL ORDER BY key", (response,)
    ).fetchall()
    told = tuple(note for (note,) in notes)
    if answered < LEAST:
        return Alert(response, "", desk, "", None, 0, "", state, since, told)
    texts = connection.execute(
        "SELECT a.text FROM answers AS a WHERE a.response = ? AND a.outcome = 'answered' AND a.text NOTNULL"
        " AND coalesce((SELECT e.state FROM comment_events AS e WHERE e.response = a.response"
        " AND e.question_version = a.question_version ORDER BY e.key DESC LIMIT 1), 'new') <> 'hidden'"
        " ORDER BY a.question_version",
        (response,),
    ).fetchall()
    asked = msgspec.json.decode(compiled, type=Question)
    return Alert(response, day, desk, language, asked, value, "\n".join(text for (text,) in texts), state, since, told)
