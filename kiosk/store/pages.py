"""Responses as wide rows, one for each with all its answers, page by page: for exports of any size."""

from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.store.reader import Reader

PAGE = 2_000
"""Responses read at a time. Each page is a read of its own, so that a long export never holds up the writer's log."""

_JOINS = 50  # SQLite joins 64 tables at most
_RESPONSE = (
    "seq",
    "id",
    "survey",
    "survey_version",
    "desk",
    "kiosk",
    "language",
    "started_at",
    "zone",
    "utc_offset_s",
    "local_day",
    "local_hour",
    "status",
    "ended_at",
    "duration_ms",
    "early_taps",
    "flags",
    "flagged",
)


class _Wording(msgspec.Struct, frozen=True):
    version: int
    many: bool
    options: tuple[str, ...]


class _Asked(msgspec.Struct):
    """A question in all its wordings, by their row in the database."""

    name: str
    kind: str
    wordings: dict[int, _Wording]


class Pages:
    """The ended responses of some days in the order of their numbers, as they are when this is made.

    The columns are those of the response, then for each question (named `survey.question` where two surveys have a
    question of that name): its value (option ids joined by `;`, or the text), `_outcome`, `_version` and `_ms`.

    Args:
        reader: an open reader; used by this thread alone until the last page is read.
        first_day: YYYY-MM-DD; None for the first there is.
        last_day: counted too; None for the last there is.
        desk: one desk, or None for all.

    Raises:
        StoreError: from any method; the store cannot be read.
    """

    def __init__(
        self, reader: Reader, first_day: str | None = None, last_day: str | None = None, desk: str | None = None
    ) -> None:
        self._reader = reader
        self._where, self._values = _condition(first_day, last_day, desk)
        ((self._first, self._last, self.total),) = reader.rows(
            f"SELECT coalesce(min(seq), 1), coalesce(max(seq), 0), count(seq) FROM responses AS r WHERE {self._where}",
            self._values,
        )
        questions = _questions(reader)
        self.columns = tuple(_RESPONSE) + tuple(
            question.name + suffix for question in questions for suffix in ("", "_outcome", "_version", "_ms")
        )
        self.free_text = tuple(
            number
            for number, column in enumerate(self.columns)
            if column in ("desk", "kiosk", "flags")
            or column in {question.name for question in questions if question.kind == "comment"}
        )
        """The places of the columns that hold what people typed."""
        groups = [questions[start : start + _JOINS] for start in range(0, len(questions), _JOINS)] or [[]]
        self._queries = [self._query(group, first=number == 0) for number, group in enumerate(groups)]

    def __iter__(self) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows, at most `PAGE` at a time."""
        for start in range(self._first, self._last + 1, PAGE):
            limits = (start, min(start + PAGE - 1, self._last))
            parts = [self._reader.rows(query, (*self._values, *limits)) for query in self._queries]
            if len(parts) == 1:
                yield parts[0]
            else:
                yield [sum(row, ()) for row in zip(*parts, strict=True)]

    def _query(self, questions: list[_Asked], *, first: bool) -> str:
        chosen = [f"r.{column}" for column in _RESPONSE] if first else []
        joins = []
        for number, question in enumerate(questions):
            a = f"a{number}"
            rows = ", ".join(map(str, question.wordings))
            joins.append(f"LEFT JOIN answers AS {a} ON {a}.response = r.key AND {a}.question_version IN ({rows})")
            chosen += [_value(question, a), f"{a}.outcome", _version(question, a), f"{a}.duration_ms"]
        return (
            f"SELECT {', '.join(chosen)} FROM responses AS r {' '.join(joins)}"
            f" WHERE {self._where} AND r.seq BETWEEN ? AND ? ORDER BY r.seq"
        )


def _condition(first_day: str | None, last_day: str | None, desk: str | None) -> tuple[str, tuple[str, ...]]:
    wanted = [("r.local_day >= ?", first_day), ("r.local_day <= ?", last_day), ("r.desk = ?", desk)]
    given = [(sql, value) for sql, value in wanted if value is not None]
    return " AND ".join(["r.seq NOTNULL", *(sql for sql, _ in given)]), tuple(value for _, value in given)


def _questions(reader: Reader) -> list[_Asked]:
    rows = reader.rows(
        "SELECT q.survey, q.question, q.kind, q.id, q.version, q.many, q.compiled FROM question_versions AS q"
        " JOIN survey_version_questions AS s ON s.question_version = q.id"
        " GROUP BY q.id ORDER BY q.survey, max(s.version * 1000 + s.position) % 1000, q.question, q.version"
    )
    surveys_with: dict[str, set[str]] = {}
    for survey, question, *_ in rows:
        surveys_with.setdefault(question, set()).add(survey)
    found: dict[tuple[str, str], _Asked] = {}
    for survey, question, kind, number, version, many, compiled in rows:
        name = question if len(surveys_with[question]) == 1 else f"{survey}.{question}"
        options = tuple(option["id"] for option in msgspec.json.decode(compiled).get("options", ()))
        asked = found.setdefault((survey, question), _Asked(name, kind, {}))
        asked.wordings[number] = _Wording(version, bool(many), options)
    return list(found.values())


def _value(question: _Asked, a: str) -> str:
    """Return SQL for what was answered; option ids are of the survey's own letters and digits, so they need no care."""
    if question.kind == "comment":
        return f"{a}.text"
    if question.kind != "choice":
        return f"{a}.value"
    cases = []
    for number, wording in question.wordings.items():
        if wording.many:  # at most eight options: their numbers are single digits
            chosen = " || ".join(
                f"iif(instr({a}.codes, '{place}'), '{name};', '')" for place, name in enumerate(wording.options, 1)
            )
            cases.append(f"WHEN {number} THEN rtrim({chosen}, ';')")
        else:
            chosen = " ".join(f"WHEN {place} THEN '{name}'" for place, name in enumerate(wording.options, 1))
            cases.append(f"WHEN {number} THEN CASE {a}.value {chosen} END")
    return f"CASE {a}.question_version {' '.join(cases)} END"


def _version(question: _Asked, a: str) -> str:
    cases = " ".join(f"WHEN {number} THEN {wording.version}" for number, wording in question.wordings.items())
    return f"CASE {a}.question_version {cases} END"
