"""Retention: comments and responses that are older than the kiosk keeps them are erased, a few at a time.

What is due is looked for by a reader and erased by short transactions, so that no visitor waits for it. The age of a
response is its day at the desk; one whose clock cannot have been right is as old as the next one whose clock can.
"""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import msgspec

from kiosk.store import erasing, sqlite, staff
from kiosk.store.erasing import By, Reason
from kiosk.store.reader import Reader
from kiosk.store.responses import IMPLAUSIBLE_CLOCK

BATCH = 100
"""Responses erased in one transaction; some hundredths of a second."""


class Rules(msgspec.Struct, frozen=True):
    """How long is kept what people wrote, and what they answered, in days; None for ever."""

    comments_days: int | None = None
    responses_days: int | None = None


class Due(msgspec.Struct, frozen=True):
    """How much is too old: responses with comments, and responses."""

    comments: int
    responses: int


def first_day(today: date, days: int | None) -> str | None:
    """Return the first day that is kept (YYYY-MM-DD), or None where all are."""
    return None if days is None else (today - timedelta(days=days)).isoformat()


def due(reader: Reader, rules: Rules, today: date) -> Due:
    """Count what would be erased today; nothing is changed.

    Raises:
        StoreError: the store cannot be read.
    """
    counts = []
    for limit, query in ((first_day(today, rules.comments_days), _TEXTS), (_first(today, rules), _RESPONSES)):
        if limit is None:
            counts.append(0)
        else:
            ((count,),) = reader.rows(f"SELECT count(*) FROM ({query})", (limit, "", -1, _FAR))
            counts.append(int(count))
    return Due(*counts)


def erase_due(
    path: Path,
    rules: Rules,
    today: date,
    by: By,
    *,
    since: str = "",
    may_go_on: Callable[[], bool] = lambda: True,
) -> Due | None:
    """Erase what is too old, also while the kiosk runs; any thread may call it.

    Args:
        path: the database file.
        rules: how long is kept what.
        today: the desk's day.
        by: who and when.
        since: days before are known to be done; '' looks at all, and at responses whose clock was wrong.
        may_go_on: asked before each transaction; False stops, and the rest is due still.

    Returns:
        How much was erased, or None if it was stopped before the end.

    Raises:
        StoreError: it could not be done; what was erased before is erased.
    """
    limit, older = first_day(today, rules.comments_days), _first(today, rules)
    comments = responses = 0
    with Reader(path) as reader:

        def all_of(query: str, before: str, erase: Callable[[sqlite.Connection, list[int]], int]) -> int | None:
            total = 0
            while keys := _keys(reader, query, before, since):
                if not may_go_on():
                    return None
                done = staff.change(path, lambda connection, keys=keys: erase(connection, keys), erasing.TABLES)  # type: ignore[misc]
                if not done:
                    break
                total += done
            return total

        if limit is not None:
            found = all_of(_TEXTS, limit, lambda c, keys: erasing.erase_comments(c, by, Reason.AGE, keys))
            if found is None:
                return None
            comments = found
        if older is not None:
            last = (date.fromisoformat(older) - timedelta(days=1)).isoformat()
            found = all_of(
                _RESPONSES,
                older,
                lambda c, keys: erasing.erase_responses(c, by, Reason.AGE, keys, proven_after=last),
            )
            if found is None:
                return None
            responses = found
    if comments or responses:
        erasing.empty_log(path)
    return Due(comments, responses)


def _first(today: date, rules: Rules) -> str | None:
    return first_day(today, rules.responses_days)


def _keys(reader: Reader, query: str, limit: str, since: str) -> list[int]:
    return [int(row[0]) for row in reader.rows(query, (limit, since, BATCH, limit if since else _FAR))]


_FAR = "9999"
_ODD = f"instr(' ' || {{}}.flags || ' ', ' {IMPLAUSIBLE_CLOCK} ')"
_OLD = (
    "CASE WHEN {odd} = 0 THEN r.local_day < ?1 ELSE coalesce((SELECT n.local_day FROM responses AS n"
    " WHERE n.seq > r.seq AND n.flags <> 'erased' AND {next_odd} = 0 ORDER BY n.seq LIMIT 1) < ?1, 0) END"
).format(odd=_ODD.format("r"), next_odd=_ODD.format("n"))
_FROM = (
    "SELECT r.key FROM responses AS r WHERE r.seq NOTNULL AND r.flags <> 'erased'"
    " AND r.local_day >= ?2 AND r.local_day < ?4"
)
_TEXTS = f"{_FROM} AND {_OLD} AND EXISTS (SELECT 1 FROM answers WHERE response = r.key AND text NOTNULL) LIMIT ?3"
_RESPONSES = f"{_FROM} AND {_OLD} LIMIT ?3"
