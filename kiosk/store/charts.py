"""What the desk's charts count, of one question: by day, week, month, by hour and weekday, by day and language.

A day's rows of one question lie together in the tally, so they are asked for day by day: SQLite then sorts a few
hundred rows at a time in place of all of them at once.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Literal

import msgspec

from kiosk.store import sqlite
from kiosk.store.reader import Histogram

By = Literal["day", "week", "month", "day-language", "weekday-hour"]

_COLUMNS: dict[By, str] = {"day": "''", "week": "''", "month": "''", "day-language": "language", "weekday-hour": "hour"}


class Wording(msgspec.Struct, frozen=True):
    """One wording of a question with a score; `id` is the store's own number, the rest as in `Histogram`."""

    id: int
    survey: str
    question: str
    version: int
    kind: str
    low: int
    high: int
    compiled: bytes


def wordings(
    connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None = None, survey: str | None = None
) -> list[Wording]:
    """Return what questions with a score were answered on these days, by survey, place in it and version.

    Args:
        connection: the store.
        first_day: YYYY-MM-DD, the desk's days.
        last_day: the same day or later; counted too.
        desk: one desk, or None for all.
        survey: one survey's questions only (its id), or None for all.
    """
    rows = connection.execute(
        "SELECT q.id, q.survey, q.question, q.version, q.kind, q.low, q.high, q.compiled FROM question_versions q"
        " WHERE q.kind IN ('csat', 'ces', 'nps', 'scale') AND (?4 IS NULL OR q.survey = ?4) AND q.id IN"
        " (SELECT DISTINCT question_version FROM day_tally"
        "  WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR desk = ?3))"
        " ORDER BY q.survey,"
        " (SELECT max(s.position) FROM survey_version_questions s WHERE s.question_version = q.id),"
        " q.question, q.version",
        (first_day, last_day, desk, survey),
    )
    return [
        Wording(number, of, question, version, kind, low, high, bytes(compiled))
        for number, of, question, version, kind, low, high, compiled in rows
    ]


def histograms(
    connection: sqlite.Connection,
    of: Wording,
    first_day: str,
    last_day: str,
    by: By,
    *,
    desk: str | None = None,
    language: str | None = None,
) -> list[Histogram]:
    """Return the counts of one wording by group, in the order of their names.

    Days, weeks and months are named as in `kiosk.store.reader.GROUPS`, others `2026-03-02 en`, or `1 09` (weekday 1 for
    Monday, and hour).

    Args:
        connection: the store.
        of: which wording.
        first_day: YYYY-MM-DD, the desk's days.
        last_day: the same day or later; counted too.
        by: what is counted apart.
        desk: one desk, or None for all.
        language: only what was answered in it (its tag), or None for all.
    """
    column = _COLUMNS[by]
    given = {"desk": desk, "language": language}
    filters = {name: value for name, value in given.items() if value is not None}
    sql = (
        f"SELECT {column}, value, sum(n), sum(n * flagged) FROM tally WHERE day = ? AND question_version = ?"
        f"{''.join(f' AND {name} = ?' for name in filters)} GROUP BY 1, 2"
    )
    days = connection.execute(
        "SELECT DISTINCT day FROM day_tally WHERE day BETWEEN ? AND ? ORDER BY day", (first_day, last_day)
    ).fetchall()
    points = of.high - of.low + 1
    counts: dict[str, list[int]] = {}
    flagged: dict[str, list[int]] = {}
    name_of = _names(by)
    for (day,) in days:
        for part, value, n, odd in connection.execute(sql, (day, of.id, *filters.values())):
            name = name_of(day, part)
            if name not in counts:
                counts[name], flagged[name] = [0] * points, [0] * points
            counts[name][value - of.low] += n
            flagged[name][value - of.low] += odd
    return [
        Histogram(
            survey=of.survey,
            question=of.question,
            question_version=of.version,
            kind=of.kind,
            low=of.low,
            high=of.high,
            counts=tuple(chosen),
            flagged=tuple(flagged[name]),
            respondents=sum(chosen),
            flagged_respondents=sum(flagged[name]),
            compiled=of.compiled,
            group=name,
        )
        for name, chosen in sorted(counts.items())
    ]


def _names(by: By) -> Callable[[str, object], str]:
    """Return what names the group of a day and an hour, or a day and a language."""
    if by == "day":
        return lambda day, _: day
    if by == "week":
        return lambda day, _: _week(day)
    if by == "month":
        return lambda day, _: day[:7]
    if by == "day-language":
        return lambda day, language: f"{day} {language}"
    return lambda day, hour: f"{_weekday(day)} {hour:02d}"


@lru_cache(400)
def _week(day: str) -> str:
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02d}"


@lru_cache(400)
def _weekday(day: str) -> int:
    return date.fromisoformat(day).isoweekday()
