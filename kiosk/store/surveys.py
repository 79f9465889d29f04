"""Published surveys: the exact text of every version, and a version of each question that rises with its wording."""

import hashlib
from datetime import datetime
from functools import lru_cache
from typing import Any

import msgspec

from kiosk import __version__
from kiosk.store import sqlite
from kiosk.store.peek import digest
from kiosk.store.times import utc_text
from kiosk.survey.problem import SurveyError
from kiosk.survey.question import Choice, Comment, Question
from kiosk.survey.reading import compiled, parse
from kiosk.survey.survey import Survey

_NOT_WORDING = ("when", "optional")  # what decides whether it is asked; it is read the same


class Published(msgspec.Struct, frozen=True):
    """A survey in the store: its version, the versions of its questions, and whether publishing it added anything.

    `replaces` says that it is a new version of a survey that was there.
    """

    survey: str
    version: int
    changed: bool
    questions: dict[str, int]
    replaces: bool = False


class KnownSurvey(msgspec.Struct, frozen=True):
    """What storing a response needs of a survey version: its digest, and each question's row and version."""

    digest: str
    questions: dict[str, tuple[int, int]]


def wording_digest(question: bytes) -> str:
    """Return a digest (hex) of what the visitor reads in any language: wording, ends, points and options.

    Args:
        question: in its compiled form.

    Raises:
        msgspec.MsgspecError: it is none.
    """
    fields = msgspec.json.decode(question, type=dict[str, Any])
    for name in _NOT_WORDING:
        fields.pop(name, None)
    return hashlib.sha256(msgspec.json.encode(fields, order="deterministic")).hexdigest()


def changed(connection: sqlite.Connection) -> list[str]:
    """Name the surveys and questions that are not what was published: the text, or what visitors are shown of it."""
    found = [
        f"{survey} version {version}"
        for survey, version, text, known_as, compiled_form, by in connection.execute(
            "SELECT survey, version, text, digest, compiled, compiled_with FROM survey_versions"
        )
        if digest(bytes(text)) != known_as
        or (by == __version__ and not _is_compiled(bytes(text), bytes(compiled_form)))
        or not _is_in_order(connection, survey, version, bytes(text))
    ]
    found += [
        f"question {survey}/{question} version {version}"
        for survey, question, version, *row in connection.execute(
            "SELECT survey, question, version, id, kind, low, high, many, compiled, digest FROM question_versions"
        )
        if not _is_asked(connection, *row)
    ]
    return found


@lru_cache(maxsize=8)
def _read(text: bytes) -> Survey | None:
    try:
        return parse(text, "")
    except SurveyError:
        return None  # the text was fine for the program that published it; nothing can be compared


def _is_compiled(text: bytes, compiled_form: bytes) -> bool:
    survey = _read(text)
    return survey is None or compiled(survey) == compiled_form


def _is_in_order(connection: sqlite.Connection, name: str, version: int, text: bytes) -> bool:
    survey = _read(text)
    rows = connection.execute(
        "SELECT s.position, q.question FROM survey_version_questions s JOIN question_versions q"
        " ON q.id = s.question_version WHERE s.survey = ? AND s.version = ? ORDER BY s.position",
        (name, version),
    )
    return survey is None or [*rows] == [(at, question.id) for at, question in enumerate(survey.questions)]


def _is_asked(
    connection: sqlite.Connection, number: int, kind: str, low: int, high: int, many: int, form: bytes, known_as: str
) -> bool:
    """Whether a question is worded as its digest says, and is one of a survey that asks it."""
    texts = connection.execute(
        "SELECT v.text FROM survey_version_questions q JOIN survey_versions v USING (survey, version)"
        " WHERE q.question_version = ?",
        (number,),
    )
    try:
        if wording_digest(bytes(form)) != known_as:
            return False
        surveys = [survey for (text,) in texts if (survey := _read(bytes(text))) is not None]
        if not surveys:
            return True
        asked = msgspec.json.decode(bytes(form), type=Question)
    except (msgspec.MsgspecError, UnicodeDecodeError, AttributeError, RecursionError):
        return False
    as_stored = (kind, low, high, bool(many))
    return as_stored == (asked.kind, *_range(asked), _is_many(asked)) and any(asked in one.questions for one in surveys)


def publish(
    connection: sqlite.Connection,
    survey: Survey,
    text: bytes,
    program_version: str,
    at: datetime,
    earlier: Published | None = None,
) -> Published:
    """Put a survey into the store, inside the caller's transaction; one whose very text is there keeps its version.

    Args:
        connection: the writing connection, in a transaction.
        survey: what `text` was read as.
        text: the survey file, byte for byte.
        program_version: who compiled it.
        at: now.
        earlier: the versions this very text had in a database that was moved aside; used where they are free.
    """
    mark = digest(text)
    row = connection.execute(
        "SELECT version, compiled_with FROM survey_versions WHERE survey = ? AND digest = ?", (survey.id, mark)
    ).fetchone()
    if row is not None:
        if row[1] != program_version:
            connection.execute(
                "UPDATE survey_versions SET compiled = ?, compiled_with = ? WHERE survey = ? AND version = ?",
                (compiled(survey), program_version, survey.id, row[0]),
            )
        return Published(survey.id, row[0], row[1] != program_version, _versions(connection, survey.id, row[0]))
    (highest,) = connection.execute(
        "SELECT coalesce(max(version), 0) FROM survey_versions WHERE survey = ?", (survey.id,)
    ).fetchone()
    free = earlier is not None and known(connection, survey.id, earlier.version) is None
    version = earlier.version if earlier is not None and free else highest + 1
    connection.execute(
        "INSERT INTO survey_versions (survey, version, digest, text, compiled, compiled_with, published_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (survey.id, version, mark, text, compiled(survey), program_version, utc_text(at)),
    )
    for position, question in enumerate(survey.questions):
        wanted = 0 if earlier is None else earlier.questions.get(question.id, 0)
        connection.execute(
            "INSERT INTO survey_version_questions (survey, version, question_version, position) VALUES (?, ?, ?, ?)",
            (survey.id, version, _question(connection, survey.id, question, wanted), position),
        )
    return Published(survey.id, version, True, _versions(connection, survey.id, version), replaces=highest > 0)


def known(connection: sqlite.Connection, survey: str, version: int) -> KnownSurvey | None:
    """Return what storing a response of that survey version needs, or None if it was never published here."""
    row = connection.execute(
        "SELECT digest FROM survey_versions WHERE survey = ? AND version = ?", (survey, version)
    ).fetchone()
    if row is None:
        return None
    rows = connection.execute(
        "SELECT q.question, q.id, q.version FROM survey_version_questions s"
        " JOIN question_versions q ON q.id = s.question_version WHERE s.survey = ? AND s.version = ?",
        (survey, version),
    )
    return KnownSurvey(row[0], {question: (number, of) for question, number, of in rows})


def _question(connection: sqlite.Connection, survey: str, question: Question, wanted: int) -> int:
    mark = wording_digest(compiled(question))
    row = connection.execute(
        "SELECT id FROM question_versions WHERE survey = ? AND question = ? AND digest = ?", (survey, question.id, mark)
    ).fetchone()
    if row is not None:
        return int(row[0])
    low, high = _range(question)
    (highest,) = connection.execute(
        "SELECT coalesce(max(version), 0) FROM question_versions WHERE survey = ? AND question = ?",
        (survey, question.id),
    ).fetchone()
    taken = "SELECT 1 FROM question_versions WHERE survey = ? AND question = ? AND version = ?"
    free = wanted > 0 and connection.execute(taken, (survey, question.id, wanted)).fetchone() is None
    version = wanted if free else highest + 1
    cursor = connection.execute(
        "INSERT INTO question_versions (survey, question, version, kind, low, high, many, digest, compiled)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (survey, question.id, version, question.kind, low, high, _is_many(question), mark, compiled(question)),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _is_many(question: Question) -> bool:
    return isinstance(question, Choice) and question.select == "many"


def _range(question: Question) -> tuple[int, int]:
    if question.scale is not None:
        return question.scale.low, question.scale.high
    if isinstance(question, Choice):
        return 1, len(question.options)
    assert isinstance(question, Comment)
    return 0, 0


def _versions(connection: sqlite.Connection, survey: str, version: int) -> dict[str, int]:
    found = known(connection, survey, version)
    return {} if found is None else {question: of for question, (_, of) in found.questions.items()}


class StoredVersion(msgspec.Struct, frozen=True):
    """A version in the store; `published_at` is UTC, as `kiosk.store.times.utc_text` writes it."""

    survey: str
    version: int
    digest: str
    published_at: str


def stored(connection: sqlite.Connection) -> list[StoredVersion]:
    """Return every version of every survey, by survey, the newest first."""
    rows = connection.execute(
        "SELECT survey, version, digest, published_at FROM survey_versions ORDER BY survey, version DESC"
    )
    return [StoredVersion(*row) for row in rows]


def text(connection: sqlite.Connection, survey: str, version: int) -> bytes | None:
    """Return the text of a version, byte for byte, or None if there is no such version."""
    row = connection.execute(
        "SELECT text FROM survey_versions WHERE survey = ? AND version = ?", (survey, version)
    ).fetchone()
    return None if row is None else bytes(row[0])
