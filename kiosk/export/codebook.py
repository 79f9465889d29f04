"""The codebook that goes with an export: what each column means, every wording, the scales, their ends, the options."""

from collections.abc import Iterator

from kiosk.export.choice import Choice, Table
from kiosk.store.asked import Asked, Texts, Wording
from kiosk.store.pages import Pages

HEADER = ("column", "what", "wording", "language", "low", "high", "code", "text")

Row = tuple[str, str, int | None, str, int | None, int | None, str | int | None, str]

MEANINGS = {
    "seq": "the response's number on this device, from 1 without gaps",
    "id": "the response's id (UUID version 7; it begins with the moment it was made)",
    "survey": "the survey's id",
    "survey_version": "which of the survey's published texts was asked",
    "desk": "the desk's name when the response was given",
    "kiosk": "the device's name when the response was given",
    "language": "the language on screen at the end (BCP 47)",
    "started_at": "the first tap, ISO 8601, UTC",
    "zone": "the device's time zone",
    "utc_offset_s": "its offset at the start, in seconds east of UTC",
    "local_day": "the desk's day at the start",
    "local_hour": "the desk's hour at the start",
    "status": "how the visit ended",
    "ended_at": "the end, ISO 8601, UTC",
    "duration_ms": "from the first tap to the end, in milliseconds",
    "early_taps": "touches within 0.4 s of a screen change, which did nothing",
    "flags": "what is odd about the response; nothing is changed or left out because of it",
    "flagged": "1 where the response counts as flagged",
    "question": "the question's id",
    "question_text": "the question in the chosen language, in the wording that was read",
    "version": "which wording of the question was read; scores of different wordings are different series",
    "kind": "csat, ces, nps, scale, choice or comment",
    "outcome": "what became of the question",
    "value": "the point chosen on a scale",
    "options": "the options chosen",
    "text": "what the visitor wrote",
    "ms": "how long the question was on screen, in milliseconds",
}
"""What the columns mean that every export may have."""

_PARTS = {
    "value": {
        "comment": "what the visitor wrote",
        "choice": "the options chosen",
        "": "the point chosen on the scale",
    },
    "outcome": {"": "what became of the question; empty where it was never on screen"},
    "version": {"": "which wording was read; scores of different wordings are different series"},
    "ms": {"": "how long the question was on screen, in milliseconds"},
}
_CODES = {
    "status": {
        "completed": "went to the end",
        "abandoned": "the visitor tapped Stop",
        "timed_out": "nobody answered “more time?”",
        "interrupted": "the program or the power stopped",
    },
    "outcome": {
        "answered": "answered",
        "skipped": "skipped",
        "timed_out": "on screen when the time ran out",
        "left": "on screen when the visit ended",
        "set_aside": "answered, but a later change took the question off the path; not counted",
    },
    "flags": {
        "rapid_repeat": "starts less than 5 s after the last one ended",
        "burst": "one of unusually many within 60 s",
        "same_end_run": "at least the fifth in a row with all scales at the same end",
        "very_fast": "an answer within 0.5 s of the screen taking taps",
        "fast_read": "a question on screen for less than a third of a second a word; does not flag",
        "mash": "four different answers tapped within one second",
        "straight": "four or more equal answers, a reversed question among them",
        "closed_hours": "outside the opening hours",
        "staff_near": "staff had their pages open shortly before",
        "test_mode": "a trial by staff; counts nowhere",
        "implausible_clock": "the device's clock was wrong; does not flag",
    },
}


def of_pages(pages: Pages, choice: Choice) -> Iterator[Row]:
    """Yield the codebook of responses or answers, row by row; the first rows say what was asked for."""
    yield from _asked_for(choice)
    if pages.shape.answers:
        for column in pages.columns:
            yield _row(column.name, "column", text=MEANINGS[column.name])
            yield from _codes(column.name, column.name)
        for question in pages.asked:
            yield from _wordings(question, question.name)
        return
    for column in pages.columns:
        if not column.question:
            yield _row(column.name, "column", text=MEANINGS[column.name])
            yield from _codes(column.name, column.name)
    for question in pages.asked:
        columns = [column for column in pages.columns if column.question == question.name]
        for column in columns:
            kinds = _PARTS[column.part]
            yield _row(column.name, "column", text=kinds.get(question.kind, kinds[""]))
            yield from _codes(column.name, column.part)
        if columns:
            yield from _wordings(question, question.name)


def of_table(table: Table, choice: Choice) -> Iterator[Row]:
    """Yield the codebook of a table."""
    yield from _asked_for(choice)
    for name, meaning in table.columns:
        yield _row(name, "column", text=meaning)


def _asked_for(choice: Choice) -> Iterator[Row]:
    wanted = choice.wanted
    yield _row("", "first day", text=wanted.first_day or "the first there is")
    yield _row("", "last day", text=wanted.last_day or "the last there is")
    for what, value in (("desk", wanted.desk), ("language", wanted.language), ("survey", wanted.survey)):
        yield _row("", what, text=value or "all")


def _wordings(question: Asked, column: str) -> Iterator[Row]:
    for wording in question.wordings:
        yield from _texts(
            column, question.kind, wording, wording.text, scale=question.kind not in ("choice", "comment")
        )
        if wording.ends is not None:
            yield from _texts(column, "low end", wording, wording.ends.low, wording.low)
            yield from _texts(column, "high end", wording, wording.ends.high, wording.high)
        for option in wording.options:
            yield from _texts(column, "option", wording, option.text, option.id)


def _texts(
    column: str, what: str, wording: Wording, texts: Texts, code: str | int | None = None, *, scale: bool = False
) -> Iterator[Row]:
    low, high = (wording.low, wording.high) if scale else (None, None)
    for language, text in texts.items():
        yield column, what, wording.version, language, low, high, code, text


def _codes(column: str, part: str) -> Iterator[Row]:
    for code, text in _CODES.get(part, {}).items():
        yield _row(column, "code", code=code, text=text)


def _row(column: str, what: str, *, text: str, code: str | None = None) -> Row:
    return column, what, None, "en" if column else "", None, None, code, text
