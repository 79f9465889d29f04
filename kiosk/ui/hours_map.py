"""The model of the page that shows a score by weekday and hour."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.figure_texts import NAN, answers, axis_of, few, interval, tier, value
from kiosk.ui.of_question import OfQuestion
from kiosk.ui.scope import Scope

if TYPE_CHECKING:
    from kiosk.figures import Cell
    from kiosk.store.charts import Wording
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey
    from kiosk.trends import Where, Whole

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HoursMap(OfQuestion):
    """A question's score in each hour of each weekday.

    Lists hold a cell each, row by row: a row per weekday and one of the hours' totals below, in each row a cell per
    hour and the weekday's total behind.
    """

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        survey: "Survey",
        scope: Scope,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Begin without cells; see `OfQuestion`."""
        super().__init__(open_reader, survey, scope, clock, parent)
        self._whole: Whole | None = None
        self._cells: list[Cell | None] = []
        self._weekdays: list[int] = []
        self._hours: list[int] = []
        self._axis = axis_of("csat", 1, 5, [])
        self._days = ""
        self._signed = False

    def where(self) -> "Where":
        """Return the chosen days, 30 at least: of less there is no pattern."""
        return self.at_least_30_days()

    def show(self, reader: "Reader", where: "Where", wordings: "list[Wording]") -> None:
        """Take the cells."""
        from kiosk.trends import over_the_week

        self._whole = over_the_week(reader, where, wordings[-1]) if wordings else None
        self._days = self._numerals.days(where.first, where.last, self.today)
        self._weekdays, self._hours, self._cells = [], [], []
        if self._whole is not None and self._whole.total is not None:
            whole = self._whole
            first = self._numerals.first_weekday
            found = {*whole.weekdays, *(range(1, 6) if len(whole.weekdays) > 1 else ())}
            self._weekdays = sorted(found, key=lambda day: (day - first) % 7)
            self._hours = list(range(min(whole.hours), max(whole.hours) + 1))
            for day in self._weekdays:
                self._cells += [*(whole.cells.get((day, hour)) for hour in self._hours), whole.weekdays.get(day)]
            self._cells += [*(whole.hours.get(hour) for hour in self._hours), whole.total]
            of = wordings[-1]
            self._signed = of.kind == "nps"
            scored = [
                cell.summary.value for cell in self._cells if cell and cell.summary and cell.summary.tier == "full"
            ]
            self._axis = axis_of(of.kind, of.low, of.high, [score for score in scored if score is not None])
        self.cellsChanged.emit()

    cellsChanged = Signal()

    @Property(str, notify=cellsChanged)
    def daysText(self) -> str:
        """From when to when."""
        return self._days

    @Property("QStringList", notify=cellsChanged)
    def weekdays(self) -> list[str]:
        """The rows' names, short."""
        return [self._numerals.weekday(day) for day in self._weekdays]

    @Property("QStringList", notify=cellsChanged)
    def weekdayNames(self) -> list[str]:
        """The rows' names in full."""
        return [self._numerals.weekday(day, full=True) for day in self._weekdays]

    @Property("QStringList", notify=cellsChanged)
    def hours(self) -> list[str]:
        """The columns' names: when each hour begins."""
        return [self._numerals.hour(hour) for hour in self._hours]

    @Property("QStringList", notify=cellsChanged)
    def figures(self) -> list[str]:
        """Each cell's score, written out; empty where there is none."""
        return [value(self._numerals, cell.summary if cell else None) for cell in self._cells]

    @Property("QStringList", notify=cellsChanged)
    def bareFigures(self) -> list[str]:
        """The same without a percent sign, for small cells."""
        return [text.removesuffix(self._numerals.percent_sign) for text in self.property("figures")]

    @Property("QStringList", notify=cellsChanged)
    def ns(self) -> list[str]:
        """How many answered; empty where that is withheld."""
        return [answers(self._numerals, cell) if tier(cell) != "withheld" else "" for cell in self._cells]

    @Property("QStringList", notify=cellsChanged)
    def tiers(self) -> list[str]:
        """How much is shown: none (nobody answered), withheld, counts_only, low_base or full."""
        return [tier(cell) for cell in self._cells]

    @Property("QStringList", notify=cellsChanged)
    def fews(self) -> list[str]:
        """With 5 to 9 answers: how many were satisfied or agreed."""
        return [few(self._numerals, cell.summary if cell else None) for cell in self._cells]

    @Property("QStringList", notify=cellsChanged)
    def intervalLows(self) -> list[str]:
        """The lower ends of the intervals."""
        return [interval(self._numerals, cell.summary if cell else None)[0] for cell in self._cells]

    @Property("QStringList", notify=cellsChanged)
    def intervalHighs(self) -> list[str]:
        """The upper ends."""
        return [interval(self._numerals, cell.summary if cell else None)[1] for cell in self._cells]

    @Property(bool, notify=cellsChanged)
    def signed(self) -> bool:
        """Whether figures may be below zero."""
        return self._signed

    @Property("QVariantList", notify=cellsChanged)
    def shades(self) -> list[float]:
        """How dark each cell is, 0 to 1; NaN below 30 answers, since so few bear no comparing."""
        return [
            self._axis.place(cell.summary.value) if cell and cell.summary and cell.summary.tier == "full" else NAN
            for cell in self._cells
        ]

    @Property("QStringList", notify=cellsChanged)
    def shadeEnds(self) -> list[str]:
        """What the lightest and the darkest cell would be."""
        texts = self._axis.texts(self._numerals)
        return [texts[0], texts[-1]]
