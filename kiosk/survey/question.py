"""The kinds of question a survey can ask, and which answers each takes."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.survey.condition import AnswerValue, Condition, OptionId, QuestionId
from kiosk.survey.scale import Ends, Scale
from kiosk.survey.text import Text
from kiosk.survey.typed import typed_text

COMMENT_LENGTH = 500
"""Characters in a comment at most."""

CES_SCALE = Scale(1, 7)
NPS_SCALE = Scale(0, 10)

MOST_OPTIONS = 8
OTHER = "other"
"""The id of the option that `other` becomes."""


class Asked(
    Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True, tag_field="kind", tag="asked"
):
    """What all kinds of question have."""

    id: QuestionId
    text: Text
    when: Annotated[tuple[Condition, ...], Meta(max_length=8)] = ()

    @property
    def kind(self) -> str:
        """The kind as the survey file names it."""
        return str(self.__struct_config__.tag)

    @property
    def scale(self) -> Scale | None:
        """The points to choose from, or None for a choice or a comment."""
        return None

    def normal(self, value: object) -> AnswerValue | None:
        """Return `value` as it is kept, or None where it is no answer to this question."""
        scale = self.scale
        return value if scale is not None and value in scale and isinstance(value, int) else None

    def accepts(self, value: object) -> bool:
        """Whether `value` is an answer to this question."""
        return self.normal(value) is not None


class Csat(Asked, frozen=True, tag="csat"):
    """Satisfaction (CSAT), from 1 (low) to `points` (high)."""

    points: Literal[3, 4, 5, 7, 10]
    ends: Ends
    optional: bool = False

    @property
    def scale(self) -> Scale:
        """The points 1 to `points`."""
        return Scale(1, self.points)


class Ces(Asked, frozen=True, tag="ces"):
    """Effort (CES 2.0): agreement from 1 to 7 that it was easy."""

    ends: Ends
    optional: bool = False

    @property
    def scale(self) -> Scale:
        """The points 1 to 7."""
        return CES_SCALE


class Nps(Asked, frozen=True, tag="nps"):
    """Likelihood to recommend (NPS), from 0 to 10."""

    ends: Ends
    optional: bool = False

    @property
    def scale(self) -> Scale:
        """The points 0 to 10."""
        return NPS_SCALE


class Rating(Asked, frozen=True, tag="scale"):
    """A scale of one's own, from 1 to `points`."""

    points: Annotated[int, Meta(ge=3, le=11)]
    ends: Ends
    optional: bool = False

    @property
    def scale(self) -> Scale:
        """The points 1 to `points`."""
        return Scale(1, self.points)


class Option(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One of the answers a choice offers."""

    id: OptionId
    text: Text


class Other(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A last option for what is not in the list, and the question that lets the visitor say it in their own words."""

    text: Text
    ask: Text
    note: Text | None = None


class Choice(Asked, frozen=True, tag="choice"):
    """One or several of a few options.

    `other` is short for an option and a comment; `kiosk.survey.expanding` writes it out before anybody is asked.
    """

    select: Literal["one", "many"]
    options: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=MOST_OPTIONS)]
    other: Other | None = None
    optional: bool = True

    def normal(self, value: object) -> tuple[str, ...] | None:
        """Return the chosen option ids in the survey's order, or None: one known id, or with `many` at least one."""
        if not isinstance(value, tuple | list) or not value or (self.select == "one" and len(value) > 1):
            return None
        known = tuple(option.id for option in self.options)
        if not all(chosen in known for chosen in value):
            return None
        return tuple(option for option in known if option in value)

    def numbers(self, value: tuple[str, ...]) -> tuple[int, ...]:
        """Return the places (1 for the first option) of the chosen option ids, in the survey's order."""
        return tuple(number for number, option in enumerate(self.options, 1) if option.id in value)


class Comment(Asked, frozen=True, tag="comment"):
    """Free text, at most 500 characters."""

    note: Text | None = None
    optional: bool = True

    def normal(self, value: object) -> str | None:
        """Return the text without control characters and outer spaces, or None if nothing is left or it is too long."""
        return typed_text(value, COMMENT_LENGTH) if isinstance(value, str) else None


def follow_up_id(choice_id: str) -> str:
    """Return the id of the comment that `other` of the choice `choice_id` becomes."""
    return f"{choice_id}_{OTHER}"


Question = Csat | Ces | Nps | Rating | Choice | Comment
