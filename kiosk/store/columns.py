"""The columns of an export: what each is called, what kind of value it has, and the SQL that gives it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from kiosk.store.asked import Asked, Wording
from kiosk.store.cells import literal

if TYPE_CHECKING:
    from kiosk.store.pages import Shape


class Holds(StrEnum):
    """What is in a column's cells."""

    NUMBER = "number"
    DAY = "day"
    CODE = "code"
    """A word of the program's own or a survey's id: letters, digits, `-`, `_`, blanks."""
    CHOICE = "choice"
    """Options: their ids joined by `;`, or their labels joined by `; `."""
    TEXT = "text"
    """What people typed, or a survey says."""


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column.

    Attributes:
        name: unique; made of ids.
        title: what stands at its head; of a question written out the question itself.
        holds: what is in its cells.
        sql: gives the value, of the response `r` and of the answers joined to it.
        question: which question it belongs to, by its column's name; empty for the response's own.
        part: of a question: value, outcome, version or ms; empty for the response's own.
    """

    name: str
    title: str
    holds: Holds
    sql: str
    question: str = ""
    part: str = ""


_RESPONSE = {
    "seq": Holds.NUMBER,
    "id": Holds.CODE,
    "survey": Holds.CODE,
    "survey_version": Holds.NUMBER,
    "desk": Holds.TEXT,
    "kiosk": Holds.TEXT,
    "language": Holds.CODE,
    "started_at": Holds.CODE,
    "zone": Holds.CODE,
    "utc_offset_s": Holds.NUMBER,
    "local_day": Holds.DAY,
    "local_hour": Holds.NUMBER,
    "status": Holds.CODE,
    "ended_at": Holds.CODE,
    "duration_ms": Holds.NUMBER,
    "early_taps": Holds.NUMBER,
    "flags": Holds.CODE,
    "flagged": Holds.NUMBER,
}
_TIMES = frozenset({"id", "started_at", "zone", "utc_offset_s", "local_hour", "ended_at", "duration_ms"})
"""What is finer than a day; the id is one of them, since a UUID of version 7 begins with the moment."""


def response_columns(*, times: bool) -> tuple[Column, ...]:
    """Return what is said of a response itself."""
    return tuple(
        Column(name=name, title=name, holds=holds, sql=f"r.{name}")
        for name, holds in _RESPONSE.items()
        if times or name not in _TIMES
    )


def question_columns(question: Asked, a: str, labels: str | None, *, times: bool, comments: bool) -> list[Column]:
    """Return a question's columns where a row is a response; `a` is the answer that is joined to it."""
    name, found = question.name, []

    def add(suffix: str, part: str, holds: Holds, sql: str, title: str | None = None) -> None:
        column = name + suffix
        found.append(Column(name=column, title=title or column, holds=holds, sql=sql, question=name, part=part))

    if question.kind != "comment":
        last = question.wordings[-1]
        title = None if labels is None else f"{last.say(last.text, labels)} [{name}]"
        holds = Holds.CHOICE if question.kind == "choice" else Holds.NUMBER
        sql = f"{a}.value" if question.kind != "choice" else _chosen([question], a, f"{a}.question_version", labels)
        add("", "value", holds, sql, title)
    elif comments:
        last = question.wordings[-1]
        title = None if labels is None else f"{last.say(last.text, labels)} [{name}]"
        add("", "value", Holds.TEXT, f"{a}.text", title)
    add("_outcome", "outcome", Holds.CODE, f"{a}.outcome")
    versions = " ".join(f"WHEN {wording.number} THEN {wording.version}" for wording in question.wordings)
    add("_version", "version", Holds.NUMBER, f"CASE {a}.question_version {versions} END")
    if times:
        add("_ms", "ms", Holds.NUMBER, f"{a}.duration_ms")
    return found


def answer_columns(asked: Sequence[Asked], labels: str | None, shape: "Shape") -> list[Column]:
    """Return an answer's columns where a row is an answer `a` of a question `q`."""
    found = [
        Column(name="question", title="question", holds=Holds.CODE, sql="q.question"),
        Column(name="version", title="version", holds=Holds.NUMBER, sql="q.version"),
        Column(name="kind", title="kind", holds=Holds.CODE, sql="q.kind"),
        Column(name="outcome", title="outcome", holds=Holds.CODE, sql="a.outcome"),
        Column(name="value", title="value", holds=Holds.NUMBER, sql="CASE WHEN q.kind <> 'choice' THEN a.value END"),
    ]
    if labels is not None:
        texts = {w.number: w.say(w.text, labels) for question in asked for w in question.wordings}
        cases = " ".join(f"WHEN {number} THEN {literal(text)}" for number, text in texts.items())
        sql = f"CASE q.id {cases} END" if cases else "NULL"
        found.insert(1, Column(name="question_text", title="question_text", holds=Holds.TEXT, sql=sql))
    choices = [question for question in asked if question.kind == "choice"]
    if choices:
        sql = _chosen(choices, "a", "q.id", labels)
        found.append(Column(name="options", title="options", holds=Holds.CHOICE, sql=sql))
    if shape.comments:
        found.append(Column(name="text", title="text", holds=Holds.TEXT, sql="a.text"))
    if shape.times:
        found.append(Column(name="ms", title="ms", holds=Holds.NUMBER, sql="a.duration_ms"))
    return found


def _chosen(asked: Sequence[Asked], a: str, number: str, labels: str | None) -> str:
    """Return SQL for the options that were chosen, as ids joined by `;` or labels joined by `; `."""
    cases = []
    for wording in (wording for question in asked for wording in question.wordings):
        names = [literal(name) for name in _names(wording, labels)]
        if not wording.many:
            chosen = " ".join(f"WHEN {place} THEN {name}" for place, name in enumerate(names, 1))
            cases.append(f"WHEN {wording.number} THEN CASE {a}.value {chosen} END")
            continue
        between = ";" if labels is None else "; "
        # at most eight options: their numbers are single digits
        chosen = " || ".join(
            f"iif(instr({a}.codes, '{place}'), {literal(between)} || {name}, '')" for place, name in enumerate(names, 1)
        )
        cases.append(f"WHEN {wording.number} THEN iif({a}.codes NOTNULL, substr({chosen}, {len(between) + 1}), NULL)")
    return f"CASE {number} {' '.join(cases)} END"


def _names(wording: Wording, labels: str | None) -> list[str]:
    if labels is None:
        return [option.id for option in wording.options]
    return [wording.say(option.text, labels) for option in wording.options]
