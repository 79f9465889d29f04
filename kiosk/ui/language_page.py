"""The model of the page that shows each language beside its own past; languages are never ranked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.figure_texts import answers, axis_of, few, interval, tier, value
from kiosk.ui.languages import own_name
from kiosk.ui.of_question import OfQuestion
from kiosk.ui.scope import Scope

if TYPE_CHECKING:
    from fractions import Fraction

    from kiosk.figures import Cell
    from kiosk.store.charts import Wording
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey
    from kiosk.trends import Language, Mix, Where

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class LanguagePage(OfQuestion):
    """A question's figures by language, in the order of the languages' tags; lists hold a language each."""

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        survey: "Survey",
        scope: Scope,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Begin without languages; see `OfQuestion`."""
        super().__init__(open_reader, survey, scope, clock, parent)
        self._found: tuple[Language, ...] = ()
        self._mix: Mix | None = None
        self._days = ""
        self._axis = axis_of("csat", 1, 5, [])
        self._points: list[int] = []

    def where(self) -> "Where":
        """Return the chosen days, 30 at least; all languages."""
        import msgspec

        return msgspec.structs.replace(self.at_least_30_days(), language=None)

    def show(self, reader: "Reader", where: "Where", wordings: "list[Wording]") -> None:
        """Take the languages."""
        from kiosk.trends import by_language

        self._found, self._mix = by_language(reader, where, wordings[-1]) if wordings else ((), None)
        self._days = self._numerals.days(where.first, where.last, self.today)
        if wordings:
            of = wordings[-1]
            self._axis = axis_of(of.kind, of.low, of.high, [of.low, of.high] if of.kind == "scale" else [-100, 0, 100])
            self._points = list(range(of.low, of.high + 1))
        self.languagesChanged.emit()

    languagesChanged = Signal()

    @Property(str, notify=languagesChanged)
    def daysText(self) -> str:
        """From when to when."""
        return self._days

    @Property("QStringList", notify=languagesChanged)
    def names(self) -> list[str]:
        """The languages, each by its own name."""
        return [own_name(one.cell.group) for one in self._found]

    @Property("QStringList", notify=languagesChanged)
    def figures(self) -> list[str]:
        """Each score, written out; empty where there is none."""
        return [value(self._numerals, cell.summary) for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def fews(self) -> list[str]:
        """With 5 to 9 answers: how many were satisfied or agreed."""
        return [few(self._numerals, cell.summary) for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def tiers(self) -> list[str]:
        """How much is shown: withheld, low_base or full."""
        return [tier(cell) for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def ns(self) -> list[str]:
        """How many answered; empty where that is withheld."""
        return [answers(self._numerals, cell) for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def intervalLows(self) -> list[str]:
        """The lower ends of the intervals."""
        return [interval(self._numerals, cell.summary)[0] for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def intervalHighs(self) -> list[str]:
        """The upper ends."""
        return [interval(self._numerals, cell.summary)[1] for cell in self._cells]

    @Property(bool, notify=languagesChanged)
    def signed(self) -> bool:
        """Whether figures may be below zero."""
        return self.property("kind") == "nps"

    @Property("QStringList", notify=languagesChanged)
    def ends(self) -> list[str]:
        """The use of the scale's ends: the share of answers on its lowest and its highest point."""
        return [self._share(cell.ends_share) for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def middles(self) -> list[str]:
        """The share on its middle."""
        return [self._share(cell.middle_share) for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def points(self) -> list[str]:
        """The scale's points, lowest first."""
        return [self._numerals.number(point) for point in self._points]

    @Property("QVariantList", notify=languagesChanged)
    def spreads(self) -> list[list[float]]:
        """How often each point was chosen, as a part of the most frequent one; empty where it is withheld."""
        return [self._spread(cell) for cell in self._cells]

    @Property("QVariantList", notify=languagesChanged)
    def counts(self) -> list[list[str]]:
        """The same in numbers."""
        return [[self._numerals.number(n) for n in cell.summary.counts] if cell.summary else [] for cell in self._cells]

    @Property("QStringList", notify=languagesChanged)
    def signs(self) -> list[str]:
        """What the latest day says against the language's own past: usual, unusual, lasting, or learning."""
        return [
            "" if one.cell.summary is None else "learning" if one.verdict is None else str(one.verdict.sign)
            for one in self._found
        ]

    @Property("QVariantList", notify=languagesChanged)
    def directions(self) -> list[int]:
        """Whether that is down (-1) or up (1)."""
        return [0 if one.verdict is None else one.verdict.direction for one in self._found]

    @Property("QStringList", notify=languagesChanged)
    def sinces(self) -> list[str]:
        """Since when a change lasts."""
        return [self._date(one.since) for one in self._found]

    @Property("QStringList", notify=languagesChanged)
    def on(self) -> list[str]:
        """Of which day that is said."""
        return [self._date(one.on) for one in self._found]

    @Property("QStringList", notify=languagesChanged)
    def mix(self) -> list[str]:
        """The total and its n, the total with the earlier mix of languages and the n of then; empty where not known."""
        from kiosk.scores.rounding import half_away

        mix = self._mix
        if mix is None or len(self._found) < 2:
            return []
        total, fixed = (self._numerals.percentage(half_away(share)) for share in (mix.total, mix.fixed))
        return [total, self._numerals.number(mix.n), fixed, self._numerals.number(mix.before)]

    # -- inside

    @property
    def _cells(self) -> "list[Cell]":
        return [one.cell for one in self._found]

    def _share(self, share: "Fraction | None") -> str:
        from kiosk.scores.rounding import half_away

        return "" if share is None else self._numerals.percentage(half_away(100 * share))

    def _spread(self, cell: "Cell") -> list[float]:
        counts = cell.summary.counts if cell.summary is not None else ()
        return [count / max(1, *counts) for count in counts]

    def _date(self, day: str | None) -> str:
        from datetime import date

        return "" if day is None else self._numerals.short_day(date.fromisoformat(day), self.today)
