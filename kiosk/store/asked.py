"""Every question that was ever asked, in all its wordings: what an export's columns are made of."""

from typing import TYPE_CHECKING

import msgspec

from kiosk.store.errors import UNREADABLE, spoiled
from kiosk.survey.text import pick

if TYPE_CHECKING:
    from kiosk.store.reader import Reader

Texts = dict[str, str]


class OptionText(msgspec.Struct, frozen=True):
    """An option of a choice: its id and what it says in each language."""

    id: str
    text: Texts


class EndTexts(msgspec.Struct, frozen=True):
    """What stands at the two ends of a scale, in each language."""

    low: Texts
    high: Texts


class _Compiled(msgspec.Struct, frozen=True):
    text: Texts
    ends: EndTexts | None = None
    options: tuple[OptionText, ...] = ()


class Wording(msgspec.Struct, frozen=True):
    """One wording of a question, as visitors read it.

    Attributes:
        number: its row in the database.
        version: 1 for the first; rises with each change of what visitors read.
        low: the scale's lowest point; of a choice 1.
        high: the highest; of a choice the number of options; of a comment 0.
        many: whether several options may be chosen.
        text: the question in every language.
        ends: of a scale.
        options: of a choice, in their order.
    """

    number: int
    version: int
    low: int
    high: int
    many: bool
    text: Texts
    ends: EndTexts | None
    options: tuple[OptionText, ...]

    def say(self, text: Texts, language: str) -> str:
        """Return one of the wording's texts in `language`, else in the first it has; on one line."""
        return " ".join(pick(text, language, next(iter(text), "")).split())


class Asked(msgspec.Struct, frozen=True):
    """A question in all its wordings, the oldest first.

    Attributes:
        survey: the survey's id.
        question: the question's id.
        name: what its column is called: the id, with the survey's in front where two surveys have it.
        kind: csat, ces, nps, scale, choice or comment.
        wordings: at least one.
    """

    survey: str
    question: str
    name: str
    kind: str
    wordings: tuple[Wording, ...]


def questions(reader: "Reader", survey: str | None = None) -> list[Asked]:
    """Return every question that was ever published, by survey and its place there.

    Raises:
        StoreError: the store cannot be read.
    """
    rows = reader.rows(
        "SELECT q.survey, q.question, q.kind, q.id, q.version, q.low, q.high, q.many, q.compiled"
        " FROM question_versions AS q JOIN survey_version_questions AS s ON s.question_version = q.id"
        " GROUP BY q.id ORDER BY q.survey, max(s.version * 1000 + s.position) % 1000, q.question, q.version"
    )
    surveys_with: dict[str, set[str]] = {}
    for of, question, *_ in rows:
        surveys_with.setdefault(question, set()).add(of)
    found: dict[tuple[str, str], tuple[str, list[Wording]]] = {}
    for of, question, kind, number, version, low, high, many, compiled in rows:
        if survey in (None, of):
            try:
                read = msgspec.json.decode(compiled, type=_Compiled)
            except UNREADABLE as error:
                raise spoiled(reader.path, error) from error
            wording = Wording(number, version, low, high, bool(many), read.text, read.ends, read.options)
            found.setdefault((of, question), (kind, []))[1].append(wording)
    return [
        Asked(of, question, question if len(surveys_with[question]) == 1 else f"{of}.{question}", kind, tuple(wordings))
        for (of, question), (kind, wordings) in found.items()
    ]
