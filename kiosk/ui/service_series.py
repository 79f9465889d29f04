"""Shares and response times of a desk, period by period, as the service page draws them."""

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.figure_texts import NAN
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.scores.beside import Share, Wait
    from kiosk.scores.response_time import Bounds

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = (10, 30, 60, 120, 240, 480, 1440, 2880, 7200, 14400, 43200)
"""How long an axis of times may be, in minutes."""


@QmlElement
@QmlUncreatable("made by the program")
class ShareSeries(QObject):
    """k of n in percent; lists hold a period each, places are 0 (0 %) to 1 (100 %) and NaN where none is."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without periods."""
        super().__init__(parent)
        self._shares: Sequence[Share] = ()
        self._numerals = Numerals("en")

    def show(self, shares: "Sequence[Share]", numerals: Numerals) -> None:
        """Take the shares, and how numbers are written."""
        self._shares, self._numerals = shares, numerals
        self.changed.emit()

    changed = Signal()

    @Property("QVariantList", notify=changed)
    def values(self) -> list[float]:
        """Where each share lies."""
        return [NAN if share.percent is None else share.percent / 100 for share in self._shares]

    @Property("QVariantList", notify=changed)
    def lows(self) -> list[float]:
        """Where its interval begins."""
        return [NAN if share.interval is None else share.interval[0] / 100 for share in self._shares]

    @Property("QVariantList", notify=changed)
    def highs(self) -> list[float]:
        """Where its interval ends."""
        return [NAN if share.interval is None else share.interval[1] / 100 for share in self._shares]

    @Property("QStringList", notify=changed)
    def figures(self) -> list[str]:
        """Each share, written out; empty where there is none."""
        return ["" if share.percent is None else self._percent(share.percent, share.n) for share in self._shares]

    @Property("QStringList", notify=changed)
    def intervalLows(self) -> list[str]:
        """The lower ends of the intervals."""
        return ["" if one.interval is None else self._number(one.interval[0], one.n) for one in self._shares]

    @Property("QStringList", notify=changed)
    def intervalHighs(self) -> list[str]:
        """The upper ends, with the percent sign."""
        return ["" if one.interval is None else self._percent(one.interval[1], one.n) for one in self._shares]

    @Property("QStringList", notify=changed)
    def ks(self) -> list[str]:
        """How many of them; empty where that is not told."""
        return ["" if not share.n else self._numerals.number(share.k or 0) for share in self._shares]

    @Property("QStringList", notify=changed)
    def ns(self) -> list[str]:
        """Of how many; empty where that is not told."""
        return ["" if not share.n else self._numerals.number(share.n) for share in self._shares]

    @Property("QStringList", notify=changed)
    def tiers(self) -> list[str]:
        """How much is shown: none, withheld, counts_only, low_base or full."""
        return ["withheld" if share.withheld or share.tier == "hidden" else str(share.tier) for share in self._shares]

    def _number(self, percent: float, n: int | None) -> str:
        from kiosk.scores.rounding import half_away, share_decimals

        decimals = share_decimals(n or 0)
        return self._numerals.number(half_away(percent, decimals), decimals)

    def _percent(self, percent: float, n: int | None) -> str:
        return self._number(percent, n) + self._numerals.percent_sign


@QmlElement
@QmlUncreatable("made by the program")
class WaitSeries(QObject):
    """Times to the first response; lists hold a period each.

    A time is a code, which the screen words: `min|34`, `h|1|30`, `hours|2`, `days|2.5` with its numbers written out;
    empty where it is not known, and `late` where it is not reached yet.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without periods."""
        super().__init__(parent)
        self._waits: Sequence[Wait | None] = ()
        self._numerals = Numerals("en")

    def show(self, waits: "Sequence[Wait | None]", numerals: Numerals) -> None:
        """Take the times, and how numbers are written."""
        self._waits, self._numerals = waits, numerals
        self.changed.emit()

    changed = Signal()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is any time."""
        return any(wait is not None and wait.n for wait in self._waits)

    @Property("QVariantList", notify=changed)
    def medians(self) -> list[float]:
        """Where each median lies on the axis from 0 to the last of `ticks`."""
        return [self._place(wait.median if wait else None) for wait in self._waits]

    @Property("QVariantList", notify=changed)
    def medianLows(self) -> list[float]:
        """Where its interval begins."""
        return [self._place((wait.median_interval or (None, None))[0] if wait else None) for wait in self._waits]

    @Property("QVariantList", notify=changed)
    def medianHighs(self) -> list[float]:
        """Where its interval ends."""
        return [self._place((wait.median_interval or (None, None))[1] if wait else None) for wait in self._waits]

    @Property("QVariantList", notify=changed)
    def p90s(self) -> list[float]:
        """Where each 90th percentile lies."""
        return [self._place(wait.p90 if wait else None) for wait in self._waits]

    @Property("QStringList", notify=changed)
    def medianTexts(self) -> list[str]:
        """The medians as codes."""
        from kiosk.scores.beside import LEAST_FOR_MEDIAN

        return [self._or_late(wait, "median", LEAST_FOR_MEDIAN) for wait in self._waits]

    @Property("QStringList", notify=changed)
    def p90Texts(self) -> list[str]:
        """The 90th percentiles as codes."""
        from kiosk.scores.response_time import LEAST_FOR_P90

        return [self._or_late(wait, "p90", LEAST_FOR_P90) for wait in self._waits]

    @Property("QVariantList", notify=changed)
    def medianIntervals(self) -> list[list[str]]:
        """The two ends of each median's interval as codes; an end that is not known is empty."""
        return [self._ends(wait.median_interval if wait else None) for wait in self._waits]

    @Property("QVariantList", notify=changed)
    def p90Intervals(self) -> list[list[str]]:
        """The same of the 90th percentiles."""
        return [self._ends(wait.p90_interval if wait else None) for wait in self._waits]

    @Property("QStringList", notify=changed)
    def ns(self) -> list[str]:
        """How many tickets; empty where there are none."""
        return [self._numerals.number(wait.n) if wait and wait.n else "" for wait in self._waits]

    @Property("QStringList", notify=changed)
    def waitings(self) -> list[str]:
        """How many of them still wait; empty where none does."""
        return [self._numerals.number(wait.waiting) if wait and wait.waiting else "" for wait in self._waits]

    @Property("QVariantList", notify=changed)
    def lowBases(self) -> list[bool]:
        """Whether fewer than 30 tickets are behind it."""
        return [wait is not None and wait.low_base for wait in self._waits]

    @Property("QStringList", notify=changed)
    def ticks(self) -> list[str]:
        """The axis of times: 0, the half and its end, as codes."""
        return [self._code(part * self._end / 2) for part in range(3)]

    # -- inside

    @property
    def _end(self) -> float:
        """How long the axis is, minutes."""
        times = [
            time for wait in self._waits if wait for time in (wait.p90, wait.median, *(wait.median_interval or ()))
        ]
        most = max((time for time in times if time is not None), default=10)
        return next((step for step in STEPS if step >= most), most)

    def _place(self, minutes: float | None) -> float:
        return NAN if minutes is None else min(1.0, minutes / self._end)

    def _or_late(self, wait: "Wait | None", name: str, least: int) -> str:
        if wait is None or wait.n < least:
            return ""
        found = getattr(wait, name)
        return "late" if found is None else self._code(found)

    def _ends(self, bounds: "Bounds | None") -> list[str]:
        low, high = bounds or (None, None)
        return ["" if end is None else self._code(end) for end in (low, high)]

    def _code(self, minutes: float) -> str:
        from kiosk.scores.rounding import half_away

        whole, number = int(half_away(minutes)), self._numerals.number
        if whole < 90:
            return f"min|{number(whole)}"
        if whole < 48 * 60:
            return f"h|{number(whole // 60)}|{number(whole % 60)}" if whole % 60 else f"hours|{number(whole // 60)}"
        days: Fraction = half_away(minutes / 1440, 1)
        return f"days|{number(days, 0 if days.denominator == 1 else 1)}"
