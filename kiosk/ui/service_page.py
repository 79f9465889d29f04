"""The model of the page that shows what visitors say beside the desk's service figures."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui import periods
from kiosk.ui.figure_texts import NAN
from kiosk.ui.live import Live
from kiosk.ui.numerals import Numerals
from kiosk.ui.scope import Scope
from kiosk.ui.service_series import ShareSeries, WaitSeries

if TYPE_CHECKING:
    from kiosk.scores.retention import Retention
    from kiosk.service import Cell, Desk, Felt, Service
    from kiosk.store.reader import Reader

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SLA_GOAL, CSAT_GOAL = 90, 80
"""Percent from which a week's service level and satisfaction count as reached."""


@QmlElement
@QmlUncreatable("made by the program")
class ServicePage(Live):
    """One desk's satisfaction beside its tickets, by day, week or month.

    Lists hold a period each, places are 0 to 1 and NaN where none is.
    """

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        scope: Scope,
        clock: Clock,
        language: str,
        parent: QObject | None = None,
    ):
        """Show weeks.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            scope: which days and which desk.
            clock: what day it is.
            language: of numbers and dates.
            parent: the Qt parent.
        """
        super().__init__(open_reader, clock, parent)
        self._scope = scope
        self._numerals = Numerals(language)
        self._period = "week"
        self._chosen = ""
        self._service: Service | None = None
        self._desk: Desk | None = None
        self._starts: list[date] = []
        self._last = scope.today
        self._csat, self._resolved, self._answered = (ShareSeries(self) for _ in range(3))
        self._elapsed, self._business = WaitSeries(self), WaitSeries(self)
        scope.changed.connect(self.again)

    # -- what is asked for

    periodChanged = Signal()

    @Property(str, notify=periodChanged)
    def period(self) -> str:
        """What is shown together: day, week or month."""
        return self._period

    @Slot(str)
    def setPeriod(self, period: str) -> None:
        """Show days, weeks or months."""
        if period in periods.PERIODS and period != self._period:
            self._period = period
            self.periodChanged.emit()
            self.again()

    changed = Signal()

    @Property("QStringList", notify=changed)
    def desks(self) -> list[str]:
        """The desks there are figures of, where all are let through."""
        return (
            [] if self._service is None or self._scope.property("desk") else [one.desk for one in self._service.desks]
        )

    @Property(str, notify=changed)
    def desk(self) -> str:
        """The one that is shown."""
        return self._desk.desk if self._desk is not None else ""

    @Slot(str)
    def choose(self, desk: str) -> None:
        """Show another desk."""
        if desk != self._chosen:
            self._chosen = desk
            self.again()

    def set_language(self, language: str) -> None:
        """Write numbers and dates in another language."""
        self._numerals = Numerals(language)
        self.again()

    def is_empty(self) -> bool:
        """Whether nothing was read yet."""
        return self._service is None

    def read(self, reader: "Reader") -> None:
        """Take the figures; all desks are read, so that none can be worked out from the others."""
        from kiosk.service import service

        self._scope.follow()
        days = self._scope.days()
        first = periods.first_day(self._scope, days.first, self._period)
        found = service(reader, first, days.last, self._period, sla_goal=SLA_GOAL, csat_goal=CSAT_GOAL)
        wanted = self._scope.property("desk") or self._chosen
        self._service, self._last = found, days.last
        own = [one for one in found.desks if one.desk == wanted]
        self._desk = own[0] if own else None if self._scope.property("desk") else next(iter(found.desks), None)
        self._starts = periods.starts(first, days.last, self._period)
        cells = self._cells
        for series, name in ((self._csat, "csat"), (self._resolved, "resolution"), (self._answered, "response")):
            series.show([getattr(cell, name) for cell in cells], self._numerals)
        self._elapsed.show([cell.elapsed for cell in cells], self._numerals)
        self._business.show([cell.business for cell in cells], self._numerals)
        self.changed.emit()

    # -- what is drawn

    @Property(str, notify=changed)
    def state(self) -> str:
        """`unknown` where no ticket is known at all, `none` where none is of these days and this desk, else `some`."""
        if self._service is None or self._service.known is None:
            return "unknown"
        desk = self._desk
        if desk is None or not (desk.whole.elapsed.n or any(desk.resolution.share) or any(desk.response.share)):
            return "none"
        return "some"

    @Property(str, notify=changed)
    def knownText(self) -> str:
        """From when to when tickets are known."""
        known = self._service.known if self._service is not None else None
        return "" if known is None else self._numerals.days(*map(date.fromisoformat, known), self.today)

    @Property(str, notify=changed)
    def daysText(self) -> str:
        """From when to when."""
        return self._numerals.days(self._starts[0], self._last, self.today) if self._starts else ""

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """The periods; behind them the last list place is all of them together, which has no name."""
        return [
            periods.name(self._numerals, cell.group, self._period, self.today) if cell.group else ""
            for cell in self._cells
        ]

    @Property("QVariantList", notify=changed)
    def xs(self) -> list[float]:
        """Where each period stands; NaN for all together."""
        places = {begins: place for place, begins in enumerate(self._starts)}
        return [
            (places[periods.day_of(cell.group, self._period)] + 0.5) / len(self._starts) if cell.group else NAN
            for cell in self._cells
        ]

    @Property(int, notify=changed)
    def slots(self) -> int:
        """How many periods there are, also those without tickets and answers."""
        return len(self._starts)

    @Property("QVariantList", notify=changed)
    def dayPlaces(self) -> list[float]:
        """Where a period is named below."""
        return [(place + 0.5) / len(self._starts) for place in periods.named(self._starts, self._period)]

    @Property("QStringList", notify=changed)
    def dayTexts(self) -> list[str]:
        """Its name."""
        named = periods.named(self._starts, self._period)
        return [periods.short(self._numerals, self._starts[place], self._period, self.today) for place in named]

    @Property("QStringList", notify=changed)
    def percents(self) -> list[str]:
        """What stands at the quarters of an axis of shares."""
        return [self._numerals.percentage(Fraction(25 * quarter)) for quarter in range(5)]

    @Property(ShareSeries, notify=changed)
    def csat(self) -> ShareSeries:
        """How many were satisfied."""
        return self._csat

    @Property(ShareSeries, notify=changed)
    def resolved(self) -> ShareSeries:
        """How many tickets were resolved in time."""
        return self._resolved

    @Property(ShareSeries, notify=changed)
    def answered(self) -> ShareSeries:
        """How many tickets were answered in time."""
        return self._answered

    @Property(str, notify=changed)
    def level(self) -> str:
        """Which of the two the gap is about: resolution or response."""
        return self._desk.level if self._desk is not None else "resolution"

    @Property(WaitSeries, notify=changed)
    def elapsed(self) -> WaitSeries:
        """Times to the first response by the clock on the wall."""
        return self._elapsed

    @Property(WaitSeries, notify=changed)
    def business(self) -> WaitSeries:
        """The same within the opening hours."""
        return self._business

    @Property("QStringList", notify=changed)
    def gaps(self) -> list[str]:
        """Service level less satisfaction in points; empty where there is none."""
        return ["" if cell.gap is None else self._points(cell.gap.points) for cell in self._cells]

    @Property("QStringList", notify=changed)
    def gapLows(self) -> list[str]:
        """The lower ends of its interval."""
        return ["" if cell.gap is None else self._points(cell.gap.interval[0]) for cell in self._cells]

    @Property("QStringList", notify=changed)
    def gapHighs(self) -> list[str]:
        """The upper ends."""
        return ["" if cell.gap is None else self._points(cell.gap.interval[1]) for cell in self._cells]

    @Property("QStringList", notify=changed)
    def gapNotes(self) -> list[str]:
        """`unclear` where the interval holds zero, `low_base` where one side has fewer than 30."""
        found = [cell.gap for cell in self._cells]
        return ["" if not gap else "low_base" if gap.low_base else "" if gap.clear else "unclear" for gap in found]

    @Property("QStringList", notify=changed)
    def felts(self) -> list[str]:
        """How long the wait felt, the mean of the question's answers."""
        return [self._felt(cell.felt) for cell in self._cells]

    @Property("QStringList", notify=changed)
    def feltScale(self) -> list[str]:
        """The ends of that question's scale; empty where it is not asked."""
        felt = next((cell.felt for cell in self._cells if cell.felt is not None), None)
        return [] if felt is None else [self._numerals.number(felt.low), self._numerals.number(felt.high)]

    @Property("QStringList", notify=changed)
    def openCounts(self) -> list[str]:
        """Tickets that are open and past the target (missed), open inside it, without a target, of the gap's level."""
        if self._desk is None:
            return []
        of = self._desk.resolution if self._desk.level == "resolution" else self._desk.response
        return [self._numerals.number(n) for n in (of.open_late, of.open_in_time, of.without)]

    @Property("QStringList", notify=changed)
    def quadrants(self) -> list[str]:
        """Weeks with both goals reached, service level only, satisfaction only, neither; and those left out."""
        found = self._desk.quadrants if self._desk is not None else None
        if found is None:
            return []
        return [
            self._numerals.number(n)
            for n in (found.both, found.only_sla, found.only_csat, found.neither, found.left_out)
        ]

    @Property("QStringList", notify=changed)
    def goals(self) -> list[str]:
        """Percent from which service level and satisfaction count as reached in a week."""
        return [self._numerals.percentage(Fraction(goal)) for goal in (SLA_GOAL, CSAT_GOAL)]

    @Property("QVariantList", notify=changed)
    def together(self) -> list[list[str]]:
        """How weekly FRT moved with what visitors said: of what, lag, weeks, rho, its interval's ends, which way."""
        from kiosk.scores.rounding import half_away

        def text(value: float) -> str:
            return self._numerals.number(half_away(value, 2), 2, signed=True)

        return [
            [
                *(one.of, str(one.lag), self._numerals.number(one.weeks), text(one.rho), *map(text, one.interval)),
                "unclear" if one.interval[0] <= 0 <= one.interval[1] else "lower" if one.rho < 0 else "higher",
            ]
            for one in (self._desk.together if self._desk is not None else ())
        ]

    @Property("QStringList", notify=changed)
    def returning(self) -> list[str]:
        """Returning requesters: percent, how many came again, of how many, now, new; `few` or empty where not shown."""
        return self._people(self._service.returning if self._service is not None else None)

    @Property("QStringList", notify=changed)
    def customers(self) -> list[str]:
        """Customer retention from the roster, the same way."""
        return self._people(self._service.customers if self._service is not None else None)

    @Property(str, notify=changed)
    def unmatched(self) -> str:
        """Desks of tickets that no response is of."""
        return ", ".join(self._service.unmatched) if self._service is not None else ""

    @Property("QStringList", notify=changed)
    def channels(self) -> list[str]:
        """How the tickets came in, the most frequent first: name and number by turns."""
        found = list(self._service.channels.items())[:5] if self._service is not None else []
        return [text for name, n in found for text in (name, self._numerals.number(n))]

    # -- inside

    @property
    def _cells(self) -> "list[Cell]":
        return [] if self._desk is None else [*self._desk.cells, self._desk.whole]

    def _points(self, points: float) -> str:
        from kiosk.scores.rounding import half_away

        return self._numerals.number(half_away(points), signed=True)

    def _felt(self, felt: "Felt | None") -> str:
        from kiosk.scores.rounding import half_away

        return "" if felt is None else self._numerals.number(half_away(felt.mean, 2), 2)

    def _people(self, counts: "Retention | None") -> list[str]:
        from kiosk.scores.retention import LEAST_BASE
        from kiosk.scores.rounding import half_away

        if counts is None:
            return []
        if counts.rate is None or counts.at_start < LEAST_BASE:
            return ["few"]
        numbers = (counts.stayed, counts.at_start, counts.at_end, counts.new)
        return [self._numerals.percentage(half_away(counts.rate)), *map(self._numerals.number, numbers)]
