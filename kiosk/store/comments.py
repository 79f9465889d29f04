"""Comments for staff: found by day, part of the day, state and words, and what staff made of them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import msgspec

from kiosk.store import audit, sqlite
from kiosk.store.folding import folded
from kiosk.store.responses import RefusedError
from kiosk.store.tallies import NO_TRIAL

SCAN = 200
"""Comments looked at in one go: some milliseconds."""
NOON = 12
LEAST_OF_PART = 5
"""With fewer answers before or after noon, the part of the day is not told: somebody may remember who came."""
LEAST_OF_DAY = 5
"""With fewer answers on a day, what the same visitor answered is not told with a comment, as an alert does not."""


class State(StrEnum):
    """What staff made of a comment; hidden ones show only where they are asked for."""

    NEW = "new"
    DOING = "doing"
    DONE = "done"
    HIDDEN = "hidden"


class Part(StrEnum):
    """A part of the day, by the hour at which the visit began."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """Which comments are looked for.

    Attributes:
        first_day: YYYY-MM-DD, the desk's days.
        last_day: counted too.
        desks: their names.
        language: only what was written in it (a BCP 47 tag); None takes all.
        survey: only one survey's (its id); None takes all.
        state: only those; None takes all that are not hidden.
        part: only that part of the days on which enough people answered in it.
        low: only of people whose satisfaction was in the lowest quarter of its scale, on days of which that is told.
        words: only texts that hold this, in any case and with or without accents.
    """

    first_day: str
    last_day: str
    desks: tuple[str, ...]
    language: str | None = None
    survey: str | None = None
    state: State | None = None
    part: Part | None = None
    low: bool = False
    words: str = ""


class Comment(msgspec.Struct, frozen=True):
    """A comment as staff see it.

    Attributes:
        response: the key of its response.
        question_version: the row of its question.
        local_day: YYYY-MM-DD.
        part: of the day; None where too few answered in it.
        language: what it was written in.
        text: as it was written.
        csat: the same visitor's first CSAT answer; None without one, and on a day on which too few answered.
        state: what staff made of it.
    """

    response: int
    question_version: int
    local_day: str
    part: Part | None
    language: str
    text: str
    csat: int | None
    state: State


Place = tuple[str, bytes]
"""Where looking goes on: the day and the digest of the last response that was looked at."""


def look(
    connection: sqlite.Connection, wish: Wish, after: Place | None = None, most: int = SCAN
) -> tuple[list[Comment], Place | None]:
    """Look at the comments of the next responses, the newest day first, and return those that are wished for.

    Within a day they come in the order of a digest, which tells nothing of the time.

    Args:
        connection: of a reader.
        wish: which ones.
        after: where to go on; None begins.
        most: how many responses are looked at.

    Returns:
        The comments found, and where to go on; None when there are no more.
    """
    if not wish.desks:
        return [], None
    where, values = _condition(wish, after)
    seen = connection.execute(
        "SELECT r.key, r.local_day, r.content_digest FROM responses AS r INDEXED BY responses_with_comment"
        f" WHERE {where} ORDER BY r.local_day DESC, r.content_digest LIMIT ?",
        (*values, most),
    ).fetchall()
    if not seen:
        return [], None
    only, states = _filter(wish)
    rows = connection.execute(
        f"SELECT r.key, a.question_version, r.local_day, r.local_hour, r.language, a.text, {_CSAT}, {_STATE}, r.desk"
        " FROM responses AS r JOIN answers AS a ON a.response = r.key"
        f" WHERE r.key IN ({', '.join(str(key) for key, *_ in seen)}) AND {only}"
        " ORDER BY r.local_day DESC, r.content_digest, a.question_version",
        states,
    ).fetchall()
    words = folded(wish.words)
    told: dict[tuple[str, str], frozenset[Part]] = {}
    enough: dict[tuple[str, str], bool] = {}
    found = []
    for response, question, day, hour, language, text, csat, state, desk in rows:
        if words and words not in folded(text):
            continue
        if (day, desk) not in told:
            told[day, desk] = parts_told(connection, day, desk)
            enough[day, desk] = day_told(connection, day, desk)
        if not enough[day, desk]:
            if wish.low:
                continue
            csat = None
        part = Part.MORNING if hour < NOON else Part.AFTERNOON
        shown = part if part in told[day, desk] else None
        if wish.part is None or shown is wish.part:
            found.append(Comment(response, question, day, shown, language, text, csat, State(state)))
    _, day, digest = seen[-1]
    return found, (day, bytes(digest)) if len(seen) == most else None


def parts_told(connection: sqlite.Connection, day: str, desk: str) -> frozenset[Part]:
    """Return the parts of a day that may be told: both have none or enough answers, so that neither gives one away."""
    rows = connection.execute(
        "SELECT question_version, sum((hour < ?) * n), sum((hour >= ?) * n) FROM tally"
        " WHERE day = ? AND desk = ? AND question_version IN"
        " (SELECT id FROM question_versions WHERE kind IN ('csat', 'ces', 'nps', 'scale')) GROUP BY 1",
        (NOON, NOON, day, desk),
    ).fetchall()
    counts = {part: max((row[at] for row in rows), default=0) for at, part in enumerate(Part, 1)}
    if any(0 < n < LEAST_OF_PART for n in counts.values()):
        return frozenset()
    return frozenset(part for part, n in counts.items() if n)


def day_told(connection: sqlite.Connection, day: str, desk: str) -> bool:
    """Return whether so many answered on a day that a single answer among them may be told."""
    ((answered,),) = connection.execute(
        "SELECT coalesce(sum(answered), 0) FROM day_funnel WHERE day = ? AND desk = ?", (day, desk)
    ).fetchall()
    return bool(answered >= LEAST_OF_DAY)


def desks_shown(
    connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None, least: int
) -> tuple[tuple[str, ...], bool]:
    """Return the desks whose comments may be shown, since so many people answered there, and whether others have any.

    Args:
        connection: of a reader.
        first_day: YYYY-MM-DD.
        last_day: counted too.
        desk: one desk, or None for all.
        least: how many people have to have answered.
    """
    rows = connection.execute(
        "SELECT desk, sum(answered), sum(commented) FROM day_funnel"
        f" WHERE day BETWEEN ? AND ?{'' if desk is None else ' AND desk = ?'} GROUP BY 1 ORDER BY 1",
        (first_day, last_day, *(() if desk is None else (desk,))),
    ).fetchall()
    shown = tuple(name for name, answered, commented in rows if commented and answered >= least)
    return shown, any(commented and answered < least for _, answered, commented in rows)


def set_state(
    connection: sqlite.Connection, at: str, kiosk: str, role: str, comment: tuple[int, int], state: State
) -> None:
    """Note what staff made of a comment, and in the log that they did; inside the caller's transaction.

    Args:
        connection: in a transaction that may write.
        at: UTC, as `kiosk.store.times.utc_text` writes it.
        kiosk: the device's name.
        role: staff, admin or command.
        comment: the keys of its response and its question.
        state: how it stands from now on.

    Raises:
        RefusedError: there is no such comment.
    """
    row = connection.execute(
        "SELECT r.seq FROM answers AS a JOIN responses AS r ON r.key = a.response"
        " WHERE a.response = ? AND a.question_version = ? AND a.text NOTNULL AND r.seq NOTNULL",
        comment,
    ).fetchone()
    if row is None:
        raise RefusedError("there is no such comment")
    connection.execute(
        "INSERT INTO comment_events (response, question_version, at, role, state) VALUES (?, ?, ?, ?, ?)",
        (*comment, at, role, str(state)),
    )
    audit.append(connection, at, kiosk, role, audit.Action.COMMENT_CHANGED, {"response": row[0], "state": str(state)})


LOW_CSAT = (
    "EXISTS (SELECT 1 FROM answers AS c JOIN question_versions AS q ON q.id = c.question_version"
    " WHERE c.response = r.key AND c.outcome = 'answered' AND q.kind = 'csat'"
    " AND c.value <= q.low + (q.high - q.low) / 4)"
)
"""SQL that holds for a response `r` whose satisfaction is in the lowest quarter of its scale, as an alert has it."""

_CSAT = (
    "(SELECT c.value FROM answers AS c JOIN question_versions AS q ON q.id = c.question_version"
    " WHERE c.response = r.key AND c.outcome = 'answered' AND q.kind = 'csat' ORDER BY q.id LIMIT 1)"
)
_STATE = (
    "coalesce((SELECT e.state FROM comment_events AS e WHERE e.response = a.response"
    " AND e.question_version = a.question_version ORDER BY e.key DESC LIMIT 1), 'new')"
)


def _condition(wish: Wish, after: Place | None) -> tuple[str, Sequence[Any]]:
    """Return what holds for the responses to be looked at."""
    last_day = wish.last_day if after is None else after[0]
    parts = [
        "r.commented = 1 AND r.seq NOTNULL",
        NO_TRIAL,
        "r.local_day BETWEEN ? AND ?",
        f"r.desk IN ({', '.join('?' * len(wish.desks))})",
    ]
    values: list[Any] = [wish.first_day, last_day, *wish.desks]
    if after is not None:
        parts.append("(r.local_day < ? OR r.content_digest > ?)")
        values += after
    for column, value in (("r.language", wish.language), ("r.survey", wish.survey)):
        if value is not None:
            parts.append(f"{column} = ?")
            values.append(value)
    return " AND ".join(parts), values


def _filter(wish: Wish) -> tuple[str, Sequence[str]]:
    """Return what holds for those of their comments that are wished for, but for the words and the part of the day."""
    parts = ["a.text NOTNULL AND a.outcome = 'answered'"]
    if wish.low:
        parts.append(LOW_CSAT)
    parts.append(f"{_STATE} <> 'hidden'" if wish.state is None else f"{_STATE} = ?")
    return " AND ".join(parts), () if wish.state is None else (str(wish.state),)
