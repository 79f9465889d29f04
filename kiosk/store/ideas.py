"""Ideas: what visitors propose, how many say "me too", and how staff answered each, and when.

An idea's life is a list of events that is only ever added to; the last one tells how it stands. Every function works
inside the caller's transaction; leaving and voting may be repeated after a commit that failed and count once.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

import msgspec

from kiosk.store import sqlite
from kiosk.store.responses import RefusedError
from kiosk.store.stamp import Stamp
from kiosk.survey.typed import typed_text

LENGTH = 500
"""Characters in an idea at most, as a person counts them."""
CARD_LENGTH = 200
"""Characters in what the public reads of an idea, and in an answer, at most: so much shows whole on any screen."""

Wording = Mapping[str, str]
"""A text in one or more languages: BCP 47 tag to text."""


class State(StrEnum):
    """How an idea stands: `new` and `hidden` are for staff alone, all else is public."""

    NEW = "new"
    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    CANNOT = "cannot"
    HIDDEN = "hidden"


ANSWERED = (State.DOING, State.DONE, State.CANNOT)


class Idea(msgspec.Struct, frozen=True):
    """An idea as it stands.

    Attributes:
        id: UUID version 7.
        local_day: the desk's day on which it was left, YYYY-MM-DD.
        desk: the desk's name.
        language: what it was written in, a BCP 47 tag.
        origin: visitor or staff.
        text: as it was left; None when it was erased, or when staff wrote the card.
        state: see `State`.
        said: the public wording by language; empty while the text itself is shown.
        answer: the staff's answer by language.
        since: when it came to stand like this, UTC.
        since_day: the desk's day then.
        votes: how many said "me too".
    """

    id: str
    local_day: str
    desk: str
    language: str
    origin: str
    text: str | None
    state: str
    said: dict[str, str]
    answer: dict[str, str]
    since: str
    since_day: str
    votes: int

    @property
    def wording(self) -> dict[str, str]:
        """What the public reads, by language: the staff's wording, else the text as it was left."""
        return self.said or ({} if self.text is None else {self.language: self.text})


class Event(msgspec.Struct, frozen=True):
    """One step in an idea's life: when (UTC), on which desk's day, by which role, and how it stood afterwards."""

    at: str
    local_day: str
    role: str
    state: str
    said: dict[str, str]
    answer: dict[str, str]


def leave(connection: sqlite.Connection, stamp: Stamp, language: str, text: str) -> None:
    """Store a visitor's idea, for staff to look at first.

    Raises:
        RefusedError: there is nothing in the text, or it is too long.
    """
    if _known(connection, stamp.id):
        return
    _add(connection, stamp, language, "visitor", _typed(text))
    _note(connection, stamp.id, stamp, "visitor", State.NEW, {}, {})


def vote(connection: sqlite.Connection, stamp: Stamp, idea: str, language: str) -> None:
    """Store one "me too".

    Raises:
        sqlite.Error: the idea is not public.
    """
    if connection.execute("SELECT 1 FROM idea_votes WHERE id = ?", (stamp.id,)).fetchone() is None:
        connection.execute(
            "INSERT INTO idea_votes (id, idea, at, local_day, desk, kiosk, language) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (stamp.id, idea, stamp.at, stamp.local_day, stamp.desk, stamp.kiosk, language),
        )


def write_card(
    connection: sqlite.Connection,
    stamp: Stamp,
    said: Wording,
    answer: Wording,
    *,
    state: str = State.DONE,
    role: str = "staff",
) -> None:
    """Store a card that staff wrote: what was said and what was done; the stamp's id is the idea's.

    Args:
        connection: in a transaction.
        stamp: when and where.
        said: in at least one language; the first is what it was written in.
        answer: may be empty for `open` alone.
        state: open, doing, done or cannot.
        role: staff, admin or command.

    Raises:
        RefusedError: a text is missing or too long, or the state is not public.
    """
    if _known(connection, stamp.id):
        return
    if state not in (State.OPEN, *ANSWERED):
        raise RefusedError(f"a card cannot be {state}")
    worded = _wording(said)
    if not worded:
        raise RefusedError("a card says what was said")
    answered = _wording(answer)
    if state in ANSWERED and not answered:
        raise RefusedError("an answer says why")
    _add(connection, stamp, next(iter(worded)), "staff", None)
    _note(connection, stamp.id, stamp, role, state, worded, answered)


def change(
    connection: sqlite.Connection,
    stamp: Stamp,
    idea: str,
    state: str,
    *,
    role: str,
    said: Wording | None = None,
    answer: Wording | None = None,
) -> None:
    """Add an event: the idea stands differently from now on.

    Args:
        connection: in a transaction.
        stamp: when; its id is not used.
        idea: the idea's id.
        state: any but new.
        role: staff, admin or command.
        said: the public wording from now on; None keeps the one before.
        answer: the answer from now on; None keeps the one before.

    Raises:
        RefusedError: there is no such idea, an answer is missing, a public text is missing or too long, or the state
            is new.
    """
    before = find(connection, idea)
    if state not in tuple(State) or state == State.NEW:
        raise RefusedError(f"an idea cannot be made {state}")
    worded = dict(before.said) if said is None else _wording(said)
    answered = dict(before.answer) if answer is None else _wording(answer)
    if state in ANSWERED and not answered:
        raise RefusedError("an answer says why")
    if state != State.HIDDEN and not worded:
        if before.text is None:
            raise RefusedError("the idea has no text that could be shown")
        _typed(before.text, CARD_LENGTH)
    _note(connection, idea, stamp, role, state, worded, answered)


def open_(connection: sqlite.Connection, stamp: Stamp, idea: str, *, role: str, said: Wording | None = None) -> None:
    """Let visitors see the idea and say "me too"; see `change`."""
    change(connection, stamp, idea, State.OPEN, role=role, said=said)


def answer(connection: sqlite.Connection, stamp: Stamp, idea: str, state: str, text: Wording, *, role: str) -> None:
    """Answer the idea: doing, done or cannot, and why; see `change`."""
    if state not in ANSWERED:
        raise RefusedError(f"{state} is no answer")
    change(connection, stamp, idea, state, role=role, answer=text)


def hide(connection: sqlite.Connection, stamp: Stamp, idea: str, *, role: str) -> None:
    """Take the idea from the visitors' screen; see `change`."""
    change(connection, stamp, idea, State.HIDDEN, role=role)


def erase(connection: sqlite.Connection, stamp: Stamp, idea: str, *, role: str) -> None:
    """Hide the idea and erase its words, here and in its history; the count of it stays."""
    hide(connection, stamp, idea, role=role)
    connection.execute("UPDATE ideas SET text = NULL WHERE id = ? AND text NOTNULL", (idea,))
    connection.execute("UPDATE idea_events SET said = NULL WHERE idea = ? AND said NOTNULL", (idea,))


def listing(connection: sqlite.Connection, desk: str | None = None, states: Sequence[str] = tuple(State)) -> list[Idea]:
    """Return the ideas in some states, of one desk or of all, the latest change first."""
    rows = connection.execute(
        f"{_IDEAS} WHERE state IN ({', '.join('?' * len(states))}){'' if desk is None else ' AND desk = ?'}"
        " ORDER BY since DESC, (SELECT max(key) FROM idea_events WHERE idea = ideas_now.id) DESC",
        (*states, *(() if desk is None else (desk,))),
    ).fetchall()
    return [_idea(row) for row in rows]


def find(connection: sqlite.Connection, idea: str) -> Idea:
    """Return one idea.

    Raises:
        RefusedError: there is none of that id.
    """
    row = connection.execute(f"{_IDEAS} WHERE id = ?", (idea,)).fetchone()
    if row is None:
        raise RefusedError(f"there is no idea {idea}")
    return _idea(row)


def history(connection: sqlite.Connection, idea: str) -> list[Event]:
    """Return the events of an idea, the first one first."""
    rows = connection.execute(
        "SELECT at, local_day, role, state, said, answer FROM idea_events WHERE idea = ? ORDER BY key", (idea,)
    ).fetchall()
    return [Event(at, day, role, state, _read(said), _read(answered)) for at, day, role, state, said, answered in rows]


def unlinked(connection: sqlite.Connection) -> list[str]:
    """Return the ids of ideas that have no event, which no program of ours leaves behind."""
    rows = connection.execute("SELECT id FROM ideas WHERE id NOT IN (SELECT idea FROM idea_events)").fetchall()
    return [row[0] for row in rows]


def _known(connection: sqlite.Connection, idea: str) -> bool:
    return connection.execute("SELECT 1 FROM ideas WHERE id = ?", (idea,)).fetchone() is not None


def _add(connection: sqlite.Connection, stamp: Stamp, language: str, origin: str, text: str | None) -> None:
    connection.execute(
        "INSERT INTO ideas (id, at, local_day, desk, kiosk, language, origin, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (stamp.id, stamp.at, stamp.local_day, stamp.desk, stamp.kiosk, language, origin, text),
    )


def _note(
    connection: sqlite.Connection,
    idea: str,
    stamp: Stamp,
    role: str,
    state: str,
    said: Wording,
    answered: Wording,
) -> None:
    connection.execute(
        "INSERT INTO idea_events (idea, at, local_day, role, state, said, answer) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (idea, stamp.at, stamp.local_day, role, str(state), _written(said), _written(answered)),
    )


def _typed(text: str, most: int = LENGTH) -> str:
    kept = typed_text(text, most)
    if kept is None:
        raise RefusedError(f"this text has 1 to {most} characters, not {len(text)}")
    return kept


def _wording(texts: Wording) -> dict[str, str]:
    """Return the texts cleaned; those with nothing in them are left out."""
    return {language: _typed(text, CARD_LENGTH) for language, text in texts.items() if text.strip()}


def _written(texts: Wording) -> str | None:
    return msgspec.json.encode(texts).decode() if texts else None


def _read(texts: str | None) -> dict[str, str]:
    return {} if texts is None else msgspec.json.decode(texts, type=dict[str, str])


def _idea(row: tuple[Any, ...]) -> Idea:
    *as_left, said, answered, since, since_day, votes = row
    return Idea(*[*as_left, _read(said), _read(answered), since, since_day, votes])


_IDEAS = (
    "SELECT id, local_day, desk, language, origin, text, state, said, answer, since, since_day,"
    " (SELECT count(*) FROM idea_votes WHERE idea = ideas_now.id) FROM ideas_now"
)
