"""When a question is asked: conditions on the answers given before it."""

from typing import Annotated

from msgspec import Meta, Struct, field

AnswerValue = int | tuple[str, ...] | str
"""A point of a scale, the ids of the chosen options (in the survey's order), or a comment."""

QuestionId = Annotated[
    str,
    Meta(
        pattern=r"^[a-z][a-z0-9_]{0,39}$",
        description="lower-case letters, digits and _, a letter first, at most 40 characters",
    ),
]
OptionId = QuestionId


class Condition(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """A rule on the answer to an earlier question: exactly one of `at_most`, `at_least`, `is` or `one_of`."""

    question: QuestionId
    at_most: int | None = None
    at_least: int | None = None
    is_: int | OptionId | None = field(name="is", default=None)
    one_of: Annotated[tuple[OptionId, ...], Meta(min_length=1)] | None = None

    def holds(self, value: AnswerValue | None) -> bool:
        """Whether the rule holds for the answer `value`; it never does for a question without an answer."""
        if isinstance(value, int):
            return (
                (self.at_most is None or value <= self.at_most)
                and (self.at_least is None or value >= self.at_least)
                and (self.is_ is None or value == self.is_)
                and self.one_of is None
            )
        if isinstance(value, tuple):
            return self.is_ in value if self.one_of is None else not set(self.one_of).isdisjoint(value)
        return False
