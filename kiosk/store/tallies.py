"""The counts that the triggers keep, counted anew from the answers: to prove them, or to rebuild them.

Days are counted one by one, so that the memory needed does not grow with the database.
"""

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.store import sqlite

NO_TRIAL = "instr(' ' || r.flags || ' ', ' test_mode ') = 0 AND r.flags <> 'erased'"
"""SQL that holds for a response `r` unless it is a trial by staff, kept and counted nowhere, or was erased."""

_PROVEN_AFTER = "coalesce((SELECT value FROM about WHERE name = 'counts_proven_after'), '')"
_ENDED = "FROM responses AS r JOIN answers AS a ON a.response = r.key"
_OF_DAY = f"WHERE r.local_day = ?1 AND r.seq NOTNULL AND {NO_TRIAL} AND a.outcome = 'answered'"
_KEYS = "r.local_day, a.question_version, r.desk, r.local_hour, r.language, r.flagged"

_TALLY = f"""
SELECT {_KEYS}, a.value AS v, count(*) {_ENDED} {_OF_DAY} AND a.value NOTNULL GROUP BY {_KEYS}, v
UNION ALL
SELECT {_KEYS}, 0 AS v, count(*) {_ENDED} {_OF_DAY} AND a.codes NOTNULL GROUP BY {_KEYS}
UNION ALL
SELECT {_KEYS}, c.value AS v, count(*) {_ENDED} JOIN json_each(a.codes) AS c {_OF_DAY} AND a.codes NOTNULL
GROUP BY {_KEYS}, v
"""
_DAY_TALLY = """
SELECT day, desk, question_version, value, sum(n), sum(n * flagged) FROM tally WHERE day = ?1
GROUP BY day, desk, question_version, value
"""
_DAY_FUNNEL = f"""
SELECT local_day, desk, survey, count(*),
    sum(EXISTS (SELECT 1 FROM answers WHERE response = r.key AND outcome = 'answered')),
    sum(status = 'completed'), sum(commented), sum(flagged)
FROM responses AS r WHERE local_day = ?1 AND seq NOTNULL AND {NO_TRIAL}
GROUP BY local_day, desk, survey
"""
# Table, its columns as the query gives them, the query. day_tally is counted from tally, which comes before it.
_COUNTS = (
    ("tally", "day, question_version, desk, hour, language, flagged, value, n", _TALLY),
    ("day_tally", "day, desk, question_version, value, n, flagged_n", _DAY_TALLY),
    ("day_funnel", "day, desk, survey, started, answered, completed, commented, flagged", _DAY_FUNNEL),
)


def differences(connection: sqlite.Connection) -> Iterator[tuple[str, str]]:
    """Yield table and day wherever a count is not what the answers give; run it in one transaction.

    Days whose responses were erased because of their age are left out: their counts are all that is left of them.
    """
    for day in _days(connection):
        for table, columns, query in _COUNTS:
            kept = _rows(connection, f"SELECT {columns} FROM {table} WHERE day = ?1", day)
            if kept != _rows(connection, query, day):
                yield table, day


def rebuild(connection: sqlite.Connection, progress: Callable[[], None] | None = None) -> None:
    """Count everything anew that can be, inside the caller's transaction."""
    for table, _, _ in _COUNTS:
        connection.execute(f"DELETE FROM {table} WHERE day > {_PROVEN_AFTER}")
    for day in _days(connection):
        for table, columns, query in _COUNTS:
            connection.execute(f"INSERT INTO {table} ({columns}) {query}", (day,))
        if progress is not None:
            progress()


def _days(connection: sqlite.Connection) -> list[str]:
    tables = ["SELECT DISTINCT day FROM " + table for table, _, _ in _COUNTS]
    sql = " UNION ".join(["SELECT DISTINCT local_day AS day FROM responses", *tables])
    found = connection.execute(f"SELECT day FROM ({sql}) WHERE day > {_PROVEN_AFTER} ORDER BY 1")
    return [row[0] for row in found.fetchall()]


def _rows(connection: sqlite.Connection, sql: str, day: str) -> set[tuple[Any, ...]]:
    return set(connection.execute(sql, (day,)).fetchall())
