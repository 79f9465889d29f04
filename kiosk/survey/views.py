"""A survey as it stands while it is written: whatever is there, complete or not, in a shape a form can show."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from kiosk.survey.question import CES_SCALE, NPS_SCALE
from kiosk.survey.scale import Scale

RULES = ("at_most", "at_least", "is", "one_of")
"""What a condition can say, by its names in the file."""


class ConditionView(Struct, frozen=True):
    """A condition: `rule` is one of `RULES` ("" while none is chosen), `value` a point, an option's id or several."""

    question: str
    rule: str
    value: int | str | tuple[str, ...] | None


class OptionView(Struct, frozen=True):
    """An option of a choice; `text` is a wording per language."""

    id: str
    text: dict[str, str]


class OtherView(Struct, frozen=True):
    """The option for what is not in the list, what is asked after it, and the note below that."""

    text: dict[str, str]
    ask: dict[str, str]
    note: dict[str, str]


class QuestionView(Struct, frozen=True, kw_only=True):
    """A question; what its kind does not have is empty or None.

    Attributes:
        id: as written, "" if there is none.
        kind: csat, ces, nps, scale, choice or comment; "" or anything else where the file says so.
        text: the question, per language.
        points: how many points a csat or scale has; None where the kind decides or none is given.
        low: the words at the low end, per language.
        high: the words at the high end, per language.
        select: one or many, of a choice; "" elsewhere.
        options: of a choice.
        other: of a choice; None if it has none.
        note: below a comment, per language.
        optional: whether it may be skipped.
        when: the conditions, all of which must hold.
    """

    id: str
    kind: str
    text: dict[str, str]
    points: int | None
    low: dict[str, str]
    high: dict[str, str]
    select: str
    options: tuple[OptionView, ...]
    other: OtherView | None
    note: dict[str, str]
    optional: bool
    when: tuple[ConditionView, ...]

    @property
    def scale(self) -> Scale | None:
        """The points there are to choose from, or None where there are none (yet)."""
        if self.kind in ("ces", "nps"):
            return CES_SCALE if self.kind == "ces" else NPS_SCALE
        return Scale(1, self.points) if self.kind in ("csat", "scale") and self.points is not None else None


class SurveyView(Struct, frozen=True, kw_only=True):
    """A survey; texts are a wording per language, empty where there is none."""

    id: str
    languages: tuple[str, ...]
    reviewed: tuple[str, ...]
    title: dict[str, str]
    invitation: dict[str, str]
    thanks: dict[str, str]
    questions: tuple[QuestionView, ...]


def view(data: object) -> SurveyView:
    """Return what a form shows of a survey given as plain values; parts of a wrong type are left out."""
    root = _mapping(data)
    return SurveyView(
        id=_text(root.get("id")),
        languages=_texts(root.get("languages")),
        reviewed=_texts(root.get("reviewed")),
        title=_wordings(root.get("title")),
        invitation=_wordings(root.get("invitation")),
        thanks=_wordings(root.get("thanks")),
        questions=tuple(_question(_mapping(part)) for part in _list(root.get("questions"))),
    )


def _question(part: Mapping[str, Any]) -> QuestionView:
    kind, points, ends = _text(part.get("kind")), part.get("points"), _mapping(part.get("ends"))
    optional = part.get("optional")
    other = part.get("other")
    return QuestionView(
        id=_text(part.get("id")),
        kind=kind,
        text=_wordings(part.get("text")),
        points=points if isinstance(points, int) and not isinstance(points, bool) else None,
        low=_wordings(ends.get("low")),
        high=_wordings(ends.get("high")),
        select=_text(part.get("select")),
        options=tuple(
            OptionView(_text(option.get("id")), _wordings(option.get("text")))
            for option in map(_mapping, _list(part.get("options")))
        ),
        other=OtherView(*(_wordings(other.get(name)) for name in OtherView.__struct_fields__))
        if isinstance(other, Mapping)
        else None,
        note=_wordings(part.get("note")),
        optional=optional if isinstance(optional, bool) else kind in ("choice", "comment"),
        when=tuple(_condition(_mapping(rule)) for rule in _list(part.get("when"))),
    )


def _condition(part: Mapping[str, Any]) -> ConditionView:
    rule = next((name for name in RULES if part.get(name) is not None), "")
    value = part.get(rule)
    kept = _texts(value) if rule == "one_of" else value if isinstance(value, int | str) else None
    return ConditionView(_text(part.get("question")), rule, kept)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(item for item in _list(value) if isinstance(item, str))


def _wordings(value: object) -> dict[str, str]:
    wordings = _mapping(value).items()
    return {name: said.strip() for name, said in wordings if isinstance(said, str) and said.strip()}
