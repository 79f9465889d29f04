"""What stands on the start and the closed screen beside the question: opening hours, the phone's code, another way."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.hours import Span, is_open, next_opening, spans
from kiosk.settings import Settings

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 15
"""How often the clock is looked at: often enough for hours in minutes, and for a clock that was set."""
NEAR_DAYS = 7
"""A day within a week is told by its weekday, a later one by its date."""
QUIET_ZONE = 4
"""Light modules around a QR code (ISO/IEC 18004)."""


@QmlElement
@QmlUncreatable("made by the program")
class Board(QObject):
    """Tells of the desk itself, in the visitor's language; all of it is empty where the admin set nothing."""

    looked = Signal()
    """The clock was looked at; what depends on hours may be different now."""

    def __init__(
        self, settings: Settings, clock: Clock, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        """Tell what `settings` say, in the language that `language` returns; the clock is looked at from `start` on."""
        super().__init__(parent)
        self._hours = settings.opening_hours
        self._phone_url = settings.phone_url or ""
        self._alternative = settings.alternative or ""
        self._rows: list[str] = []
        self._clock = clock
        self._language = language
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_S * 1000)
        self._timer.timeout.connect(self.look)

    changed = Signal()

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether it is outside the opening hours."""
        return self._hours is not None and not is_open(self._hours, self._local())

    @Property(str, notify=changed)
    def hoursText(self) -> str:
        """Today's opening hours, such as 09:00–12:00 · 13:00–17:00; empty if none are set or today has none."""
        if self._hours is None:
            return ""
        return " · ".join(self._span(span) for span in spans(self._hours, self._local().date()))

    @Property(str, notify=changed)
    def opensText(self) -> str:
        """When a closed desk opens next: a time today, or a day and a time; empty if it is open or never opens."""
        if self._hours is None:
            return ""
        now = self._local()
        opens = next_opening(self._hours, now)
        if opens is None:
            return ""
        moment = self._time(opens.hour * 60 + opens.minute)
        days = (opens.date() - now.date()).days
        if days == 0:
            return moment
        locale = QLocale(self._language())
        if days < NEAR_DAYS:
            day = locale.standaloneDayName(opens.isoweekday())
        else:
            from kiosk.ui.numerals import Numerals

            day = Numerals(self._language()).day(opens.date(), now.date())
        return f"{_apart(day)} {moment}"

    @Property(str, notify=changed)
    def alternative(self) -> str:
        """The name of another way to answer, in the admin's words."""
        return self._alternative

    @Property(str, notify=changed)
    def phoneUrl(self) -> str:
        """The address where a visitor can answer on a phone."""
        return self._phone_url

    @Property("QStringList", notify=changed)
    def phoneRows(self) -> list[str]:
        """The same as a QR code (error correction M): its rows of modules with the quiet zone, "1" for dark.

        Worked out when first asked for.
        """
        if self._phone_url and not self._rows:
            import segno

            code = segno.make_qr(self._phone_url, error="m")
            self._rows = ["".join(map(str, row)) for row in code.matrix_iter(border=QUIET_ZONE)]
        return self._rows

    def start(self) -> None:
        """Look at the clock every now and then."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look at the clock now."""
        self.changed.emit()
        self.looked.emit()

    # -- inside

    def _local(self) -> datetime:
        return self._clock.local(self._clock.now())

    def _span(self, span: Span) -> str:
        return f"{self._time(span.start)}–{self._time(span.end)}"

    def _time(self, minutes: int) -> str:
        moment = QTime(minutes // 60 % 24, minutes % 60)
        return _apart(QLocale(self._language()).toString(moment, QLocale.FormatType.ShortFormat))


def _apart(text: str) -> str:
    """Keep a part of a line together in either reading direction."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
