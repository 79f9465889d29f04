"""Responses as rows: storing what is known of one, ending it with its number and hash, and what is hashed.

The chain: `content_digest = SHA-256(canonical JSON of the response and its answers, with a random salt)`, where a
comment enters by `text_digest = SHA-256(text_salt || text)` so that its text can be erased later and the chain still
verifies; `hash = SHA-256(hash of the response before || content_digest)`, 32 zero bytes before the first.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from kiosk.store import sqlite
from kiosk.store.surveys import KnownSurvey
from kiosk.store.times import from_text, utc_text
from kiosk.survey.question import Choice
from kiosk.survey.session import Step
from kiosk.survey.survey import Survey

OPEN = "open"
INTERRUPTED = "interrupted"
IMPLAUSIBLE_CLOCK = "implausible_clock"
GENESIS = bytes(32)

_NOTED_ONLY = frozenset({IMPLAUSIBLE_CLOCK, "fast_read"})
_EARLIEST = datetime(2025, 1, 1, tzinfo=UTC)  # before this program was written
_CLOCK_TOLERANCE = timedelta(minutes=2)
_CLOCK_WINDOW = 20  # responses looked back, so that one time far in the future does not flag everything after it

COLUMNS = (
    "id",
    "survey",
    "survey_version",
    "language",
    "desk",
    "kiosk",
    "started_at",
    "zone",
    "utc_offset_s",
    "local_day",
    "local_hour",
    "boot_id",
    "status",
    "ended_at",
    "duration_ms",
    "early_taps",
    "flags",
    "flagged",
    "commented",
    "salt",
)
"""What a response says, in the order in which it is hashed."""

ANSWER_COLUMNS = (
    "question_version",
    "outcome",
    "value",
    "codes",
    "text",
    "text_salt",
    "text_digest",
    "duration_ms",
)


class RefusedError(ValueError):
    """A snapshot that does not fit its survey; a fault of the program, not of the disk."""


class Given(msgspec.Struct, frozen=True):
    """What became of one question: at most one of `value`, `codes` and `text` is set.

    Attributes:
        question: the question's id.
        outcome: answered, skipped, timed_out, left or set_aside.
        value: the point chosen, or for a choice of one the option's number (1 for the first).
        codes: for a choice of several the options' numbers, rising.
        text: a comment.
        duration_ms: how long the question was on screen, all visits to it together.
    """

    question: str
    outcome: str
    value: int | None = None
    codes: tuple[int, ...] | None = None
    text: str | None = None
    duration_ms: int = 0


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of a response so far. Each replaces the one before of the same `id`, so repeating is safe.

    Attributes:
        id: UUID version 7, made at the first tap.
        started_at: aware, UTC; the first tap.
        zone: the desk's time zone, such as "Europe/Berlin".
        utc_offset_s: its offset at `started_at`, seconds east.
        local_day: the desk's day at `started_at`, YYYY-MM-DD.
        local_hour: the desk's hour then, 0 to 23.
        status: open until the end; then completed, timed_out or abandoned.
        ended_at: aware, UTC; needed for `Writer.finish`.
        duration_ms: by a clock that never goes back.
        flags: what is odd about it; the answers stay as they are.
    """

    id: str
    survey: str
    survey_version: int
    language: str
    desk: str
    kiosk: str
    started_at: datetime
    zone: str
    utc_offset_s: int
    local_day: str
    local_hour: int
    boot_id: str
    status: str = OPEN
    ended_at: datetime | None = None
    duration_ms: int | None = None
    early_taps: int = 0
    flags: tuple[str, ...] = ()
    steps: tuple[Given, ...] = ()


class Receipt(msgspec.Struct, frozen=True):
    """The store's word that a response is on disk: its number and the chain's head (hex)."""

    seq: int
    head: str


def given(survey: Survey, step: Step) -> Given:
    """Turn what a session says of one question into what is stored."""
    value, codes, text = None, None, None
    question = survey.question(step.question)
    if isinstance(step.value, int):
        value = step.value
    elif isinstance(step.value, str):
        text = step.value
    elif step.value is not None and isinstance(question, Choice):
        numbers = question.numbers(step.value)
        value, codes = (numbers[0], None) if question.select == "one" else (None, numbers)
    return Given(step.question, str(step.outcome), value, codes, text, step.duration_ms)


def seq_of(connection: sqlite.Connection, response_id: str) -> Receipt | None:
    """Return the receipt of a response that was ended before, or None."""
    row = connection.execute("SELECT seq, hash FROM responses WHERE id = ? AND seq NOTNULL", (response_id,)).fetchone()
    return None if row is None else Receipt(row[0], row[1].hex())


def head(connection: sqlite.Connection) -> Receipt | None:
    """Return the receipt of the last response, or None in an empty store."""
    row = connection.execute("SELECT seq, hash FROM responses WHERE seq NOTNULL ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else Receipt(row[0], row[1].hex())


def hash_of(connection: sqlite.Connection, seq: int) -> str | None:
    """Return the chain's head (hex) as it was after response `seq`, or None if there is no such response."""
    row = connection.execute("SELECT hash FROM responses WHERE seq = ?", (seq,)).fetchone()
    return None if row is None else row[0].hex()


def answers_of(connection: sqlite.Connection, key: int) -> list[tuple[Any, ...]]:
    """Return a stored response's answers as the columns of `ANSWER_COLUMNS`."""
    return connection.execute(_READ_ANSWERS, (key,)).fetchall()


def text_is_whole(answer: Sequence[Any]) -> bool:
    """Whether a comment (a row of `ANSWER_COLUMNS`) is the one that was given; an erased one is."""
    text, salt, mark = answer[4:7]
    return text is None or hashlib.sha256(salt + text.encode()).digest() == mark


def put(
    connection: sqlite.Connection,
    survey: KnownSurvey,
    snapshot: Snapshot,
    random: Callable[[int], bytes] = os.urandom,
) -> int | None:
    """Store a snapshot as an open response, inside the caller's transaction.

    Returns:
        The response's row, or None if the response has ended already (then nothing is changed).

    Raises:
        RefusedError: the snapshot does not fit the survey.
    """
    record = row_of(snapshot, OPEN, random(16))
    row = connection.execute(_FIND, (snapshot.id,)).fetchone()
    if row is None:
        key = connection.execute(_ADD, record).lastrowid
        assert key is not None
        _put_answers(connection, key, {}, answer_rows(survey, snapshot.steps, random))
        return key
    key, seq, *before = row
    if seq is not None:
        return None
    if tuple(before[:-1]) != record[:-1]:  # the salt, which is last, stays
        connection.execute(_CHANGE, (*record[:-1], key))
    stored = {answer[0]: answer for answer in answers_of(connection, key)}
    _put_answers(connection, key, stored, answer_rows(survey, snapshot.steps, random))
    return int(key)


def end(
    connection: sqlite.Connection,
    survey: KnownSurvey,
    key: int,
    *,
    status: str,
    flags: Sequence[str] = (),
    ended_at: str | None = None,
    duration_ms: int | None = None,
) -> Receipt:
    """End an open response, inside the caller's transaction: it gets the next number and its place in the chain."""
    record = list(connection.execute(_READ, (key,)).fetchone())
    last = head(connection)
    flags = tuple(flags)
    if IMPLAUSIBLE_CLOCK not in flags and _implausible(connection, last, record[_STARTED], ended_at, duration_ms):
        flags = (*flags, IMPLAUSIBLE_CLOCK)
    ending = (status, ended_at, duration_ms, record[_STATUS + 3], *_flag_columns(flags))
    record[_STATUS : _STATUS + len(ending)] = ending
    found = content_digest(survey, record, answers_of(connection, key))
    before = GENESIS if last is None else bytes.fromhex(last.head)
    chained = hashlib.sha256(before + found).digest()
    seq = 1 if last is None else last.seq + 1
    connection.execute(_END, (*ending, seq, found, chained, key))
    return Receipt(seq, chained.hex())


def end_interrupted(
    connection: sqlite.Connection, look_up: Callable[[sqlite.Connection, str, int], KnownSurvey | None]
) -> int:
    """End every response that a crash or a power cut left open, inside the caller's transaction; return how many."""
    rows = connection.execute(
        "SELECT key, survey, survey_version, flags FROM responses WHERE seq IS NULL ORDER BY key"
    ).fetchall()
    for key, survey, version, flags in rows:
        found = look_up(connection, survey, version)
        assert found is not None  # a foreign key holds it
        end(connection, found, key, status=INTERRUPTED, flags=tuple(flags.split()))
    return len(rows)


def row_of(snapshot: Snapshot, status: str, salt: bytes) -> tuple[object, ...]:
    """Return a snapshot as the columns of `COLUMNS`, with `status` in place of its own."""
    ended = snapshot.ended_at if status != OPEN else None
    return (
        snapshot.id,
        snapshot.survey,
        snapshot.survey_version,
        snapshot.language,
        snapshot.desk,
        snapshot.kiosk,
        utc_text(snapshot.started_at),
        snapshot.zone,
        snapshot.utc_offset_s,
        snapshot.local_day,
        snapshot.local_hour,
        snapshot.boot_id,
        status,
        None if ended is None else utc_text(ended),
        snapshot.duration_ms if status != OPEN else None,
        snapshot.early_taps,
        *_flag_columns(snapshot.flags),
        int(any(step.outcome == "answered" and step.text for step in snapshot.steps)),
        salt,
    )


def answer_rows(
    survey: KnownSurvey, steps: Iterable[Given], random: Callable[[int], bytes] = os.urandom
) -> list[tuple[Any, ...]]:
    """Return the steps as the columns of `ANSWER_COLUMNS`.

    Raises:
        RefusedError: a step asks a question that the survey does not have, or has codes that are not rising numbers.
    """
    rows: list[tuple[Any, ...]] = []
    for step in steps:
        if step.question not in survey.questions:
            raise RefusedError(f"the survey has no question {step.question!r}")
        codes, salt, mark = None, None, None
        if step.codes is not None:
            if not step.codes or list(step.codes) != sorted(set(step.codes)):
                raise RefusedError(f"the codes of {step.question!r} are not rising: {step.codes}")
            codes = msgspec.json.encode(step.codes).decode()
        if step.text is not None:
            salt = random(16)
            mark = hashlib.sha256(salt + step.text.encode()).digest()
        number = survey.questions[step.question][0]
        rows.append((number, step.outcome, step.value, codes, step.text, salt, mark, step.duration_ms))
    return rows


def content_digest(survey: KnownSurvey, record: Sequence[object], answers: Iterable[Sequence[object]]) -> bytes:
    """Return the digest of a response's content.

    Args:
        survey: the survey version; its digest stands for every word the visitor read.
        record: the columns of `COLUMNS`.
        answers: rows of `ANSWER_COLUMNS`, in any order.
    """
    names = {number: (question, of) for question, (number, of) in survey.questions.items()}
    said = []
    for number, outcome, value, codes, _text, _salt, mark, duration_ms in answers:
        assert isinstance(number, int)
        digest_hex = mark.hex() if isinstance(mark, bytes) else None
        said.append((*names.get(number, ("", number)), outcome, value, codes, digest_hex, duration_ms))
    said.sort(key=lambda answer: answer[0])
    fields = [value.hex() if isinstance(value, bytes) else value for value in record]
    return hashlib.sha256(msgspec.json.encode(["kiosk-response-1", survey.digest, fields, said])).digest()


def _put_answers(
    connection: sqlite.Connection, key: int, stored: dict[int, tuple[Any, ...]], rows: list[tuple[Any, ...]]
) -> None:
    """Bring the stored answers to `rows`; what is as it was is not written again."""
    wanted = {row[0]: row for row in rows}
    for number, old in stored.items():
        row = wanted.get(number)
        if row is not None and _said(row) == _said(old):
            del wanted[number]
        else:
            connection.execute("DELETE FROM answers WHERE response = ? AND question_version = ?", (key, number))
    connection.executemany(ADD_ANSWER, ((key, *row) for row in wanted.values()))


def _said(answer: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return an answer (a row of `ANSWER_COLUMNS`) without the text's salt and digest, which are new each time."""
    return (*answer[:5], answer[7])


def _flag_columns(flags: Sequence[str]) -> tuple[str, int]:
    return " ".join(flags), int(any(flag not in _NOTED_ONLY for flag in flags))


def _implausible(
    connection: sqlite.Connection, last: Receipt | None, started_at: str, ended_at: str | None, duration_ms: int | None
) -> bool:
    """Whether the wall clock cannot be right: too early, behind the responses before, or moved during this one."""
    started = from_text(started_at)
    if started < _EARLIEST:
        return True
    if ended_at is not None and duration_ms is not None:
        lasted = from_text(ended_at) - started
        if abs(lasted - timedelta(milliseconds=duration_ms)) > _CLOCK_TOLERANCE:
            return True
    if last is None:
        return False
    (newest,) = connection.execute(_NEWEST, (last.seq - _CLOCK_WINDOW,)).fetchone()
    return newest is not None and started < from_text(newest) - _CLOCK_TOLERANCE


_STARTED = COLUMNS.index("started_at")
_STATUS = COLUMNS.index("status")
_ENDING = ("status", "ended_at", "duration_ms", "early_taps", "flags", "flagged")
assert COLUMNS[_STATUS : _STATUS + len(_ENDING)] == _ENDING

_FIND = f"SELECT key, seq, {', '.join(COLUMNS)} FROM responses WHERE id = ?"
_ADD = f"INSERT INTO responses ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_CHANGE = f"UPDATE responses SET {', '.join(f'{name} = ?' for name in COLUMNS[:-1])} WHERE key = ?"
_NEWEST = (
    "SELECT max(coalesce(ended_at, started_at)) FROM responses"
    f" WHERE seq > ? AND instr(' ' || flags || ' ', ' {IMPLAUSIBLE_CLOCK} ') = 0"
)
assert COLUMNS[-1] == "salt"
ADD_ANSWER = (
    f"INSERT INTO answers (response, {', '.join(ANSWER_COLUMNS)}) VALUES (?, {', '.join('?' * len(ANSWER_COLUMNS))})"
)
_READ = f"SELECT {', '.join(COLUMNS)} FROM responses WHERE key = ?"
_READ_ANSWERS = f"SELECT {', '.join(ANSWER_COLUMNS)} FROM answers WHERE response = ?"
_END = (
    f"UPDATE responses SET {', '.join(f'{name} = ?' for name in _ENDING)}, seq = ?, content_digest = ?, hash = ?"
    " WHERE key = ?"
)
