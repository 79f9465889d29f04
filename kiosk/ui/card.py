"""One question's figures as the desk's page draws them: numbers written out, words left to the screen."""

from collections.abc import Callable
from fractions import Fraction
from functools import wraps

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.numerals import Numerals

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


def _once(getter: Callable) -> Callable:
    """Have a value written out once for each `show`: the page asks for some of them dozens of times."""
    name = getter.__name__

    @wraps(getter)
    def kept(card: "Card") -> object:
        if name not in card._kept:
            card._kept[name] = getter(card)
        return card._kept[name]

    return kept


@QmlElement
@QmlUncreatable("made by the program")
class Card(QObject):
    """The figures of one question; it stays the same object while its figures change."""

    changed = Signal()

    def __init__(self, parent=None):
        """Begin without figures; `show` gives them."""
        super().__init__(parent)
        self._figure = None
        self._week = None
        self._numerals = Numerals("en")
        self._language = "en"
        self._default = "en"
        self._withheld = self._reworded_on = ""
        self._kept: dict[str, object] = {}

    def show(self, figure, week, language: str, default: str, *, withheld: str = "", reworded_on: str = "") -> None:
        """Take the figures to draw.

        Args:
            figure: the `kiosk.figures.Figure` of the range.
            week: the same question over 7 days, to take the headline's place while a day has but few answers; or None.
            language: of the texts and digits.
            default: the language for texts that are missing in it.
            withheld: why the figures are withheld under a filter, as `kiosk.filtered` tells it.
            reworded_on: the day, written out, on which the wording was first answered that is shown, where answers to
                an earlier one lie in the range.
        """
        told = figure, week, language, default, withheld, reworded_on
        if told == (
            *(self._figure, self._week, self._language, self._default),
            *(self._withheld, self._reworded_on),
        ):
            return
        self._figure, self._week, self._language, self._default, self._withheld, self._reworded_on = told
        self._numerals = Numerals(language)
        self._kept.clear()
        self.changed.emit()

    @property
    def _head(self):
        return self._figure.summary if self._week is None else self._week.summary

    def _say(self, text) -> str:
        from kiosk.survey.text import pick

        return pick(text, self._language, self._default)

    def _value(self, summary) -> str:
        if summary.shown is None:
            return ""
        if summary.unit == "%":
            return self._numerals.percentage(summary.shown, summary.decimals)
        return self._numerals.number(summary.shown, summary.decimals, signed=summary.unit == "")

    # -- which question

    @Property(str, notify=changed)
    def questionId(self) -> str:
        """The question's id."""
        return self._figure.question

    @Property(str, notify=changed)
    def kind(self) -> str:
        """One of csat, ces, nps, scale, choice."""
        return self._figure.kind

    @Property(str, notify=changed)
    @_once
    def text(self) -> str:
        """The question as it was asked."""
        return self._say(self._figure.asked.text)

    @Property(bool, notify=changed)
    def rewordedInRange(self) -> bool:
        """Whether answers to an earlier wording lie in the range; they are not in the figures."""
        return self._figure.other_wordings > 0

    @Property(str, notify=changed)
    def rewordedOn(self) -> str:
        """The day from which on the wording that is shown was answered; empty where it is the only one."""
        return self._reworded_on if self._figure.other_wordings > 0 else ""

    @Property(str, notify=changed)
    def withheld(self) -> str:
        """Why a filter withholds the figures: few, others, or empty where it does not."""
        return self._withheld

    # -- the headline

    @Property(str, notify=changed)
    @_once
    def tier(self) -> str:
        """How much may be shown: none, hidden, counts_only, low_base or full."""
        return str(self._head.tier)

    @Property(bool, notify=changed)
    def isWeek(self) -> bool:
        """Whether the headline is of 7 days, since today has too few answers for one."""
        return self._week is not None

    @Property(str, notify=changed)
    @_once
    def value(self) -> str:
        """The headline, such as +60 or 69 %; empty where its tier shows none."""
        return self._value(self._head)

    @Property(str, notify=changed)
    @_once
    def intervalLow(self) -> str:
        """The lower end of the headline's interval, without a percent sign."""
        return self._end(0)

    @Property(str, notify=changed)
    @_once
    def intervalHigh(self) -> str:
        """The upper end."""
        return self._end(1)

    @Property(str, notify=changed)
    def unit(self) -> str:
        """What follows the interval: a percent sign with its space, or nothing."""
        return self._numerals.percent_sign if self._head.unit == "%" else ""

    @Property(bool, notify=changed)
    def signed(self) -> bool:
        """Whether the headline may be below zero."""
        return self._figure.kind == "nps"

    def _end(self, end: int) -> str:
        head = self._head
        if head.shown_interval is None:
            return ""
        return self._numerals.number(head.shown_interval[end], head.decimals, signed=head.unit == "")

    @Property(float, notify=changed)
    @_once
    def position(self) -> float:
        """Where the headline lies on its axis, 0 to 1."""
        return 0.0 if self._head.value is None else self._place(self._head.value)

    @Property(float, notify=changed)
    @_once
    def positionLow(self) -> float:
        """Where its interval begins, 0 to 1."""
        return self._place(self._head.interval[0]) if self._head.interval is not None else self.position

    @Property(float, notify=changed)
    @_once
    def positionHigh(self) -> float:
        """Where its interval ends, 0 to 1."""
        return self._place(self._head.interval[1]) if self._head.interval is not None else self.position

    @Property("QStringList", notify=changed)
    @_once
    def axis(self) -> list[str]:
        """What stands at the two ends of that axis."""
        low, high = self._axis
        if self._head.unit == "%":
            return [self._numerals.percentage(Fraction(end)) for end in (low, high)]
        return [self._numerals.number(end, signed=self.signed) for end in (low, high)]

    @property
    def _axis(self) -> tuple[int, int]:
        if self._figure.kind == "nps":
            return -100, 100
        scale = self._figure.asked.scale
        return (scale.low, scale.high) if self._head.unit == "mean" else (0, 100)

    def _place(self, value: float) -> float:
        low, high = self._axis
        return min(1.0, max(0.0, (value - low) / (high - low)))

    @Property(str, notify=changed)
    @_once
    def n(self) -> str:
        """How many answered, of the headline; empty where that is not told."""
        return self._numerals.number(self._head.n) if self._head.tier not in ("none", "hidden") else ""

    # -- the range's own figures

    @Property(str, notify=changed)
    @_once
    def fewTop(self) -> str:
        """With 5 to 9 answers: how many of them were satisfied, or agreed."""
        summary = self._figure.summary
        return self._numerals.number(summary.parts[0].n) if len(summary.parts) == 2 else ""

    @Property(str, notify=changed)
    @_once
    def ownN(self) -> str:
        """How many answered in the range itself."""
        return self._numerals.number(self._figure.summary.n)

    @Property("QStringList", notify=changed)
    @_once
    def partNames(self) -> list[str]:
        """The parts of the split: detractors, passives, promoters; satisfied or agree, others."""
        return [] if self._head.kind == "choice" else [part.name for part in self._head.parts]

    @Property("QStringList", notify=changed)
    @_once
    def partShares(self) -> list[str]:
        """Their shares; empty texts where the tier shows no percentage."""
        from kiosk.scores.rounding import share_decimals

        return [
            "" if part.shown is None else self._numerals.percentage(part.shown, share_decimals(self._head.n))
            for part in self._head.parts
        ]

    @Property("QStringList", notify=changed)
    @_once
    def partCounts(self) -> list[str]:
        """Their counts."""
        return [self._numerals.number(part.n) for part in self._head.parts]

    @Property(str, notify=changed)
    @_once
    def mean(self) -> str:
        """The mean answer, as a second figure; empty where it is not shown or is the headline itself."""
        head = self._head
        shown = head.mean_shown is not None and head.unit != "mean"
        return self._numerals.number(head.mean_shown, 2) if shown else ""

    @Property(str, notify=changed)
    @_once
    def meanInterval(self) -> str:
        """Its interval."""
        head = self._head
        return self._numerals.span(head.mean_shown_interval, 2) if head.mean_shown_interval is not None else ""

    @Property(str, notify=changed)
    @_once
    def withoutFlagged(self) -> str:
        """The headline without flagged answers; empty where it is not shown."""
        return self._value(self._without_flagged)

    @Property(str, notify=changed)
    def withoutFlaggedN(self) -> str:
        """How many answers those are."""
        rest = self._without_flagged
        return self._numerals.number(rest.n) if rest.tier not in ("none", "hidden") else ""

    @Property(bool, notify=changed)
    def flaggedMatter(self) -> bool:
        """Whether the two differ so much that staff should look."""
        return (self._figure if self._week is None else self._week).flagged_matter

    @Property(bool, notify=changed)
    def mostlyFlagged(self) -> bool:
        """Whether most of these answers are flagged."""
        return (self._figure if self._week is None else self._week).is_mostly_flagged

    @property
    def _without_flagged(self):
        return (self._figure if self._week is None else self._week).without_flagged

    # -- the histogram

    @Property("QVariantList", notify=changed)
    @_once
    def counts(self) -> list[int]:
        """How many chose each point, lowest first; empty where the tier hides it."""
        return list(self._head.counts)

    @Property("QStringList", notify=changed)
    @_once
    def countLabels(self) -> list[str]:
        """The same, written out."""
        return [self._numerals.number(count) for count in self._head.counts]

    @Property("QStringList", notify=changed)
    @_once
    def shareLabels(self) -> list[str]:
        """Their shares of all answers; empty where the tier shows no percentage."""
        from kiosk.scores.rounding import half_away, share_decimals

        head = self._head
        if not head.tier.shows_figure:
            return []
        decimals = share_decimals(head.n)
        return [
            self._numerals.percentage(half_away(Fraction(100 * count, head.n), decimals), decimals)
            for count in head.counts
        ]

    @Property("QStringList", notify=changed)
    @_once
    def points(self) -> list[str]:
        """The points, or a choice's options."""
        scale = self._figure.asked.scale
        if scale is None:
            return [self._say(option.text) for option in self._figure.asked.options]
        return [self._numerals.number(value) for value in scale.values]

    @Property("QVariantList", notify=changed)
    @_once
    def groups(self) -> list[int]:
        """At which places (from 0) a new part of the split begins."""
        points = len(self.points)
        if self._head.kind == "nps":
            return [7, 9]
        if self._head.kind == "ces":
            return [4]
        if self._head.kind == "csat":
            from kiosk.scores.csat import top_boxes

            return [points - top_boxes(points)]
        return []

    @Property(str, notify=changed)
    @_once
    def topPoints(self) -> str:
        """The points of the last part, such as 4–5; empty without parts."""
        groups, points = self.groups, self.points
        if not groups:
            return ""
        return points[-1] if groups[-1] == len(points) - 1 else f"{points[groups[-1]]}\N{EN DASH}{points[-1]}"

    @Property(str, notify=changed)
    def lowText(self) -> str:
        """The words at the scale's low end."""
        return "" if self._figure.asked.scale is None else self._say(self._figure.asked.ends.low)

    @Property(str, notify=changed)
    def highText(self) -> str:
        """The words at the scale's high end."""
        return "" if self._figure.asked.scale is None else self._say(self._figure.asked.ends.high)
