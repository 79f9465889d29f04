"""The model of the page that shows a score over time: points, intervals, the usual range and what is said of days."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui import periods
from kiosk.ui.figure_texts import NAN, Axis, answers, axis_of, few, interval, tier, value
from kiosk.ui.of_question import OfQuestion
from kiosk.ui.scope import Scope

if TYPE_CHECKING:
    from kiosk.store.charts import Wording
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey
    from kiosk.trends import Point, Where

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Trend(OfQuestion):
    """A question's score by day, week or month; lists hold a point each, places are 0 to 1 and NaN where none is."""

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        survey: "Survey",
        scope: Scope,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Begin with days; see `OfQuestion`."""
        super().__init__(open_reader, survey, scope, clock, parent)
        self._period = "day"
        self._points: tuple[Point, ...] = ()
        self._starts: list[date] = []
        self._axis = Axis(0, 100, 20, "%")
        self._last = scope.today
        self._signed = False

    # -- what is asked for

    periodChanged = Signal()

    @Property(str, notify=periodChanged)
    def period(self) -> str:
        """What one point is: day, week or month."""
        return self._period

    @Slot(str)
    def setPeriod(self, period: str) -> None:
        """Show a point per day, week or month."""
        if period in periods.PERIODS and period != self._period:
            self._period = period
            self.periodChanged.emit()
            self.again()

    def where(self) -> "Where":
        """Return the chosen days; where a range is too short for a trend, 30 days, 13 weeks or 12 months."""
        there = self.where_chosen()
        return msgspec.structs.replace(there, first=periods.first_day(self._scope, there.first, self._period))

    def show(self, reader: "Reader", where: "Where", wordings: "list[Wording]") -> None:
        """Take the points."""
        from kiosk.trends import over_time

        self._points = ()
        if wordings:
            last = wordings[-1]
            self._points = over_time(reader, where, last.survey, last.question, self._period)
            spread = [end for point in self._points for end in _spread(point)]
            self._axis = axis_of(last.kind, last.low, last.high, spread)
        self._signed = bool(wordings) and wordings[-1].kind == "nps"
        self._last = where.last
        self._starts = periods.starts(where.first, where.last, self._period)
        self.pointsChanged.emit()

    # -- what is drawn

    pointsChanged = Signal()

    @Property(str, notify=pointsChanged)
    def daysText(self) -> str:
        """From when to when."""
        return self._numerals.days(self._starts[0], self._last, self.today) if self._starts else ""

    @Property(int, notify=pointsChanged)
    def slots(self) -> int:
        """How many days, weeks or months there are, also those without answers."""
        return len(self._starts)

    @Property("QVariantList", notify=pointsChanged)
    def xs(self) -> list[float]:
        """Where each point stands; two wordings of one day stand side by side."""
        places = {start.isoformat(): place for place, start in enumerate(self._starts)}
        groups = [point.cell.group for point in self._points]
        xs, seen = [], 0
        for place, group in enumerate(groups):
            seen = seen + 1 if place and groups[place - 1] == group else 0
            part = (seen + 1) / (groups.count(group) + 1)
            xs.append((places[periods.day_of(group, self._period).isoformat()] + part) / len(self._starts))
        return xs

    @Property("QVariantList", notify=pointsChanged)
    def values(self) -> list[float]:
        """Where each score lies."""
        return [self._place(point, lambda summary: summary.value) for point in self._points]

    @Property("QVariantList", notify=pointsChanged)
    def lows(self) -> list[float]:
        """Where its interval begins."""
        return [self._place(point, lambda summary: summary.interval and summary.interval[0]) for point in self._points]

    @Property("QVariantList", notify=pointsChanged)
    def highs(self) -> list[float]:
        """Where its interval ends."""
        return [self._place(point, lambda summary: summary.interval and summary.interval[1]) for point in self._points]

    @Property("QVariantList", notify=pointsChanged)
    def usualLows(self) -> list[float]:
        """Where the usual range begins: 0 where so few answers cannot be unusually low, NaN without a range."""
        return [NAN if (usual := self._usual(point)) is None else usual[0] for point in self._points]

    @Property("QVariantList", notify=pointsChanged)
    def usualHighs(self) -> list[float]:
        """Where it ends: 1 where a day cannot be unusually high."""
        return [NAN if (usual := self._usual(point)) is None else usual[1] for point in self._points]

    @Property("QVariantList", notify=pointsChanged)
    def joined(self) -> list[bool]:
        """Whether a point follows the one before it without a gap, in the same wording."""
        found = [False] * len(self._points)
        for place in range(1, len(self._points)):
            before, cell = self._points[place - 1].cell, self._points[place].cell
            follows = periods.following(periods.day_of(before.group, self._period), self._period) == periods.day_of(
                cell.group, self._period
            )
            scored = all(one.summary is not None and one.summary.value is not None for one in (before, cell))
            found[place] = follows and scored and before.version == cell.version
        return found

    @Property("QStringList", notify=pointsChanged)
    def tiers(self) -> list[str]:
        """How much is shown of each: withheld, counts_only, low_base or full."""
        return [tier(point.cell) for point in self._points]

    @Property("QStringList", notify=pointsChanged)
    def signs(self) -> list[str]:
        """What is said of each day: learning, usual, unusual or lasting; empty for all else."""
        return ["" if point.cell.verdict is None else str(point.cell.verdict.sign) for point in self._points]

    @Property("QVariantList", notify=pointsChanged)
    def directions(self) -> list[int]:
        """Whether that is down (-1) or up (1)."""
        return [0 if point.cell.verdict is None else point.cell.verdict.direction for point in self._points]

    @Property("QStringList", notify=pointsChanged)
    def sinces(self) -> list[str]:
        """Since when a change lasts."""
        return ["" if point.cell.since is None else self._date(point.cell.since) for point in self._points]

    @Property("QStringList", notify=pointsChanged)
    def names(self) -> list[str]:
        """Each day, week or month, written out."""
        return [periods.name(self._numerals, point.cell.group, self._period, self.today) for point in self._points]

    @Property("QStringList", notify=pointsChanged)
    def figures(self) -> list[str]:
        """Each score, written out; empty where there is none."""
        return [value(self._numerals, point.cell.summary) for point in self._points]

    @Property("QStringList", notify=pointsChanged)
    def intervalLows(self) -> list[str]:
        """The lower ends of the intervals."""
        return [interval(self._numerals, point.cell.summary)[0] for point in self._points]

    @Property("QStringList", notify=pointsChanged)
    def intervalHighs(self) -> list[str]:
        """The upper ends."""
        return [interval(self._numerals, point.cell.summary)[1] for point in self._points]

    @Property(bool, notify=pointsChanged)
    def signed(self) -> bool:
        """Whether figures may be below zero."""
        return self._signed

    @Property("QStringList", notify=pointsChanged)
    def ns(self) -> list[str]:
        """How many answered; empty where that is withheld."""
        return [answers(self._numerals, point.cell) if tier(point.cell) != "withheld" else "" for point in self._points]

    @Property("QVariantList", notify=pointsChanged)
    def sizes(self) -> list[float]:
        """The same as a part of the most, 0 to 1."""
        known = [point.cell.n or 0 if tier(point.cell) != "withheld" else 0 for point in self._points]
        return [n / max(1, *known) for n in known]

    @Property("QStringList", notify=pointsChanged)
    def fews(self) -> list[str]:
        """With 5 to 9 answers: how many were satisfied or agreed."""
        return [few(self._numerals, point.cell.summary) for point in self._points]

    @Property("QStringList", notify=pointsChanged)
    def rests(self) -> list[str]:
        """The scores without flagged answers, where these are fewer."""
        cells = [point.cell for point in self._points]
        rests = [
            cell.without_flagged if cell.without_flagged and cell.without_flagged.n != cell.n else None
            for cell in cells
        ]
        return [value(self._numerals, rest) for rest in rests]

    @Property("QVariantList", notify=pointsChanged)
    def changes(self) -> list[float]:
        """Where the question's wording changed."""
        cells, xs = [point.cell for point in self._points], self.property("xs")
        found = []
        for place in range(1, len(cells)):
            if cells[place].version != cells[place - 1].version:
                found.append((xs[place] + xs[place - 1]) / 2)
        return found

    @Property("QVariantList", notify=pointsChanged)
    def tickPlaces(self) -> list[float]:
        """Where the axis of the scores has a line."""
        return [self._axis.place(tick) for tick in self._axis.ticks]

    @Property("QStringList", notify=pointsChanged)
    def tickTexts(self) -> list[str]:
        """What stands there."""
        return self._axis.texts(self._numerals)

    @Property("QVariantList", notify=pointsChanged)
    def dayPlaces(self) -> list[float]:
        """Where a day, week or month is named below."""
        return [(place + 0.5) / len(self._starts) for place in periods.named(self._starts, self._period)]

    @Property("QStringList", notify=pointsChanged)
    def dayTexts(self) -> list[str]:
        """Its name."""
        return [
            periods.short(self._numerals, self._starts[place], self._period, self.today)
            for place in periods.named(self._starts, self._period)
        ]

    # -- inside

    def _place(self, point: "Point", of) -> float:
        return NAN if point.cell.summary is None else self._axis.place(of(point.cell.summary))

    def _usual(self, point: "Point") -> tuple[float, float] | None:
        usual = point.usual
        if usual is None or point.cell.summary is None or not point.cell.summary.tier.shows_figure:
            return None
        low, high = self._axis.place(usual.low), self._axis.place(usual.high)
        return 0.0 if usual.low is None else low, 1.0 if usual.high is None else high

    def _date(self, day: str) -> str:
        return self._numerals.short_day(date.fromisoformat(day), self.today)


def _spread(point: "Point") -> list[float]:
    """Return what must be on the axis for a point: its score, its interval, its usual range."""
    summary = point.cell.summary
    if summary is None or summary.value is None:
        return []
    ends = [summary.value, *(summary.interval or ())]
    if point.usual is not None:
        ends += [end for end in (point.usual.low, point.usual.high) if end is not None]
    return ends
