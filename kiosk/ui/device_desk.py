"""The page of the device: what is known of it, its log, the ruler for the screen, a text for support."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.measuring import Measuring
from kiosk.ui.numerals import Numerals

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Facts = Sequence[tuple[str, object]]


@QmlElement
@QmlUncreatable("made by the program")
class DeviceDesk(QObject):
    """Facts by name, as texts; a value that is empty is not known. `made` is one of empty, copied, done, failed."""

    _gathered = Signal(object)
    _written = Signal(object)

    def __init__(
        self,
        gather: Callable[[], tuple[Facts, list[str]]],
        screen: Callable[[], Facts],
        measure: Callable[[], Measuring],
        save_text: Callable[[str], str],
        language: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing before `look`.

        Args:
            gather: returns the facts and the last lines of the log, in a thread.
            screen: returns what the window and the voices tell, in the screen's thread.
            measure: makes a ruler for the screen.
            save_text: writes a text for support to a file, in a thread; returns where.
            language: the page's.
            clock: the machine's.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._gather = gather
        self._screen = screen
        self._make_ruler = measure
        self._save_text = save_text
        self._language = language
        self._clock = clock
        self._facts: list[tuple[str, object]] = []
        self._lines: list[str] = []
        self._measuring: Measuring | None = None
        self._made = self._path = ""
        self._worker: ThreadPoolExecutor | None = None
        self._gathered.connect(self._on_gathered)
        self._written.connect(self._on_written)

    changed = Signal()

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """What is known, by name."""
        return [name for name, _ in self._facts]

    @Property("QStringList", notify=changed)
    def values(self) -> list[str]:
        """The same, each as a text."""
        return [self._text(name, value) for name, value in self._facts]

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """The last lines of the program's log, the newest first."""
        return self._lines

    madeChanged = Signal()

    @Property(str, notify=madeChanged)
    def made(self) -> str:
        """How the text for support stands."""
        return self._made

    @Property(str, notify=madeChanged)
    def path(self) -> str:
        """Where it is."""
        return self._path

    measuringChanged = Signal()

    @Property(QObject, notify=measuringChanged)
    def ruler(self) -> Measuring | None:
        """The bar to lay a ruler on, while it is up."""
        return self._measuring

    # -- what people do

    @Slot()
    def look(self) -> None:
        """Gather all of it anew."""
        self._do(self._gather, self._gathered)

    @Slot()
    def measure(self) -> None:
        """Put the ruler's bar up."""
        self._measuring = self._make_ruler()
        self._measuring.on_done(self._measured)
        self.measuringChanged.emit()

    @Slot()
    def copy(self) -> None:
        """Put the text for support on the clipboard."""
        QGuiApplication.clipboard().setText(self.support_text())
        self._tell("copied")

    @Slot()
    def save(self) -> None:
        """Write the text for support to a file."""
        text = self.support_text()
        self._do(lambda: self._save_text(text), self._written)

    def support_text(self) -> str:
        """Return all of it in English."""
        facts = "\n".join(f"{name}: {'' if value is None else value}" for name, value in self._facts)
        return f"{facts}\n\n" + "\n".join(self._lines) + "\n"

    def set_language(self, language: str) -> None:
        """Word numbers and times in another language."""
        self._language = language
        self.changed.emit()

    def close(self) -> None:
        """End the thread."""
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    def _measured(self) -> None:
        self._measuring = None
        self.measuringChanged.emit()
        self.look()

    def _do(self, work: Callable, done) -> None:
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "device")
        self._worker.submit(work).add_done_callback(done.emit)

    def _tell(self, made: str, path: str = "") -> None:
        self._made, self._path = made, path
        self.madeChanged.emit()

    @Slot(object)
    def _on_gathered(self, future: Future) -> None:
        if future.cancelled() or future.exception() is not None:
            return
        facts, self._lines = future.result()
        at = next((place for place, (name, _) in enumerate(facts) if name == "sqlite"), len(facts))
        self._facts = [*facts[:at], ("qt", qVersion()), *facts[at:], *self._screen()]
        self.changed.emit()

    @Slot(object)
    def _on_written(self, future: Future) -> None:
        failed = future.cancelled() or future.exception() is not None
        self._tell("failed" if failed else "done", "" if failed else future.result())

    def _text(self, name: str, value: object) -> str:
        numerals = Numerals(self._language)
        if value is None:
            return ""
        if name.endswith("_at"):
            moment = self._clock.local(datetime.fromisoformat(str(value)).astimezone(UTC))
            day = numerals.day(moment.date(), self._clock.local(self._clock.now()).date())
            return f"{day}, {QLocale(self._language).toString(QDateTime(moment).time(), 'HH:mm')}"
        if name.endswith("_bytes"):
            return QLocale(self._language).formattedDataSize(int(value), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        if name.endswith("_s"):
            minutes = int(value) // 60
            parts = (minutes // 1440, minutes // 60 % 24, minutes % 60)
            return " ".join(numerals.number(part) for part in parts)  # the page words days, hours and minutes
        return numerals.number(value) if isinstance(value, int) else str(value)
