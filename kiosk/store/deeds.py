"""What staff did about low scores and comments, held against the answers and against the log."""

from collections.abc import Iterator
from typing import Any

from kiosk.store import sqlite
from kiosk.store.audit import Action
from kiosk.store.comments import LOW_CSAT
from kiosk.store.tallies import NO_TRIAL

_NAMED = 5

_EXPECTED = f"r.seq NOTNULL AND r.flagged = 0 AND r.flags <> 'erased' AND {NO_TRIAL} AND {LOW_CSAT}"

_DONE = {
    Action.ALERT_CHANGED: "SELECT r.seq, e.state, e.role, e.at FROM alert_events AS e",
    Action.COMMENT_CHANGED: "SELECT r.seq, e.state, e.role, e.at FROM comment_events AS e",
}
_SAID = "SELECT detail ->> '$.response', detail ->> '$.state', role, at FROM audit WHERE action = ?"
_OF = " JOIN responses AS r ON r.key = e.response"
_WHAT = {Action.ALERT_CHANGED: "low scores", Action.COMMENT_CHANGED: "comments"}


def unproven(connection: sqlite.Connection) -> Iterator[str]:
    """Yield, a sentence each, where alerts are not those of the answers, or what was done is not what the log says.

    Responses of a kiosk that had no alerts yet, up to the first one that has one, are passed over; so are salvaged
    ones, whose log is in the file they came from.
    """
    since = _first(connection)
    lost = _some(connection, f"{_EXPECTED} AND r.key >= {since} AND r.key NOT IN (SELECT response FROM alerts)")
    if lost:
        yield f"Low scores without an alert: responses {lost}."
    put_in = _some(
        connection,
        f"r.key IN (SELECT a.response FROM alerts AS a WHERE NOT ({_EXPECTED})"
        " OR a.local_day <> r.local_day OR a.desk <> r.desk)",
    )
    if put_in:
        yield f"Alerts that are not what their answers say: responses {put_in}."
    for action in _DONE:
        yield from _held_against_the_log(connection, action)


def _held_against_the_log(connection: sqlite.Connection, action: Action) -> Iterator[str]:
    done = set(connection.execute(f"{_DONE[action]}{_OF} WHERE r.seq NOT IN (SELECT seq FROM salvaged)"))
    there = {seq for seq, *_ in done}
    said: set[tuple[Any, ...]] = set(connection.execute(_SAID, (str(action),)))
    unsaid = sorted({seq for seq, *_ in done - said})
    if unsaid:
        yield f"What was done about {_WHAT[action]} is not in the log: responses {_named(unsaid)}."
    gone = {seq for seq, *_ in said - done if isinstance(seq, int)}
    kept = {
        seq
        for seq in gone
        if connection.execute("SELECT 1 FROM responses WHERE seq = ? AND flags <> 'erased'", (seq,)).fetchone()
    }
    if kept:
        what = "is gone" if not kept & there else "is not what is there"
        yield f"What the log says was done about {_WHAT[action]} {what}: responses {_named(sorted(kept))}."


def _first(connection: sqlite.Connection) -> int:
    """Return the key of the first response that must have an alert if its score is low."""
    (steps,) = connection.execute(
        "SELECT count(DISTINCT substr(applied_at, 1, 16)) FROM _sqlite_migrations"
        " WHERE name IN ('0001_first', '0004_audit_and_alerts')"
    ).fetchone()
    if steps < 2:
        return 0
    (first,) = connection.execute("SELECT coalesce(min(response), 9223372036854775807) FROM alerts").fetchone()
    return int(first)


def _some(connection: sqlite.Connection, where: str) -> str:
    found = connection.execute(f"SELECT r.seq FROM responses AS r WHERE {where} ORDER BY r.seq").fetchall()
    return _named([seq for (seq,) in found])


def _named(numbers: list[int]) -> str:
    more = len(numbers) - _NAMED
    return ", ".join(map(str, numbers[:_NAMED])) + (f" and {more} more" if more > 0 else "")
