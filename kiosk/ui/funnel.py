"""How far visitors went, for the desk's page: the steps' numbers and the response rate, in the page's digits."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.scores.funnel import Way

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Funnel(QObject):
    """Holds what one range of days shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self._way: Way | None = None
        self._numerals = Numerals("en")

    changed = Signal()

    def show(self, way: "Way", language: str) -> None:
        """Show these steps in the language's digits."""
        self._way = way
        self._numerals = Numerals(language)
        self.changed.emit()

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """The steps: armed (only where staff open visits), started, answered, completed, commented."""
        return [] if self._way is None else [step.name for step in self._way.steps]

    @Property("QStringList", notify=changed)
    def counts(self) -> list[str]:
        """Their numbers; empty where so few started that they are not told."""
        if self._way is None:
            return []
        return ["" if step.n is None else self._numerals.number(step.n) for step in self._way.steps]

    @Property(bool, notify=changed)
    def hasRate(self) -> bool:
        """Whether staff opened visits on these days, so that there is a response rate."""
        return self._way is not None and self._way.rate is not None

    @Property(str, notify=changed)
    def rate(self) -> str:
        """The response rate with its interval; empty where too few visits were opened for one."""
        from kiosk.scores import rounding

        rate = None if self._way is None else self._way.rate
        if rate is None or rate.value is None or rate.interval is None:
            return ""
        decimals = rounding.share_decimals(rate.base)
        low, high = (rounding.half_away(end, decimals) for end in rate.interval)
        share = self._numerals.percentage(rounding.half_away(rate.value, decimals), decimals)
        return f"{share} ({self._numerals.span((low, high), decimals)}{self._numerals.percent_sign})"

    @Property(bool, notify=changed)
    def lowBase(self) -> bool:
        """Whether the rate stands on few visits."""
        return self._way is not None and self._way.rate is not None and self._way.rate.tier == "low_base"
