"""A row of numbered points with words at its two ends only."""

from msgspec import Struct

from kiosk.survey.text import Text


class Ends(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The words at the two ends of a scale; points between them have none."""

    low: Text
    high: Text


class Scale(Struct, frozen=True):
    """The whole numbers `low` to `high`, both included."""

    low: int
    high: int

    @property
    def values(self) -> tuple[int, ...]:
        """Every point, lowest first."""
        return tuple(range(self.low, self.high + 1))

    def __contains__(self, value: object) -> bool:
        """Whether `value` is one of the points; True and False are not numbers here."""
        return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high
