"""The page of the log: what was done, newest first, by kind; its proof, and a file of it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.live import Live
from kiosk.ui.log_rows import LogRow, LogRows
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.store.audit_trail import Entry, Verdict
    from kiosk.store.reader import Reader

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 60
KINDS: dict[str, tuple[str, ...]] = {
    "entries": (
        *("logged_in", "logged_out", "login_failed", "locked_out"),
        *("passcode_set", "passcode_reset", "recovery_code_made"),
    ),
    "changes": ("settings_changed", "survey_published", "survey_retired", "survey_scheduled", "survey_imported"),
    "data": (
        *("exported", "log_exported", "reported", "tickets_imported", "erased", "backed_up", "restored", "salvaged"),
        "counts_rebuilt",
        "encryption_changed",
    ),
    "desk": ("alert_changed", "comment_changed"),
    "kiosk": ("started", "restarted", "left", "clock_jumped", "mark_replaced", "changed_outside", "simulated"),
}


@QmlElement
@QmlUncreatable("made by the program")
class LogDesk(Live):
    """The log. `proof` is one of empty, checking, whole, flawed, failed; `made` of empty, making, done, failed."""

    _proved = Signal(object)
    _written = Signal(object)

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        verify: "Callable[[], Verdict]",
        export: Callable[[str], tuple[str, int]],
        language: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing before `open`.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            verify: proves the log, in a thread; may raise StoreError and OSError.
            export: writes the log to a file that ends in this (.csv, .jsonl), in a thread; returns path and rows.
            language: the page's.
            clock: what day it is.
            parent: the Qt parent.
        """
        super().__init__(open_reader, clock, parent)
        self._verify = verify
        self._export = export
        self._language = language
        self._rows = LogRows(self)
        self._entries: list[Entry] = []
        self._kind = ""
        self._wanted = PAGE
        self._more = False
        self._proof = self._made = self._path = self._head = ""
        self._last = 0
        self._flaws: list[str] = []
        self._flaw_rows: list[str] = []
        self._worker: ThreadPoolExecutor | None = None
        self._proved.connect(self._on_proved)
        self._written.connect(self._on_written)

    changed = Signal()

    @Property(QObject, notify=changed)
    def rows(self) -> LogRows:
        """What is listed."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are listed."""
        return self._rows.rowCount()

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there are older ones."""
        return self._more

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Which are listed: a name of `KINDS`, or empty for all."""
        return self._kind

    proofChanged = Signal()

    @Property(str, notify=proofChanged)
    def proof(self) -> str:
        """How the proof stands."""
        return self._proof

    @Property(str, notify=proofChanged)
    def head(self) -> str:
        """The last row's hash, in groups of eight, once it is proved."""
        return self._head

    @Property(str, notify=proofChanged)
    def lastText(self) -> str:
        """The last row's number."""
        return Numerals(self._language).number(self._last)

    @Property("QStringList", notify=proofChanged)
    def flaws(self) -> list[str]:
        """What was found: codes of `kiosk.store.audit_trail.Flaw`."""
        return self._flaws

    @Property("QStringList", notify=proofChanged)
    def flawRows(self) -> list[str]:
        """Beside each of them the rows it is about."""
        return self._flaw_rows

    madeChanged = Signal()

    @Property(str, notify=madeChanged)
    def made(self) -> str:
        """How the file stands."""
        return self._made

    @Property(str, notify=madeChanged)
    def path(self) -> str:
        """Where it is."""
        return self._path

    # -- what people do

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """List another kind."""
        if kind != self._kind and (not kind or kind in KINDS):
            self._kind, self._wanted = kind, PAGE
            self.changed.emit()
            self.again()

    @Slot()
    def showMore(self) -> None:
        """List older ones too."""
        self._wanted += PAGE
        self.again()

    @Slot()
    def prove(self) -> None:
        """Prove the log, beside the screen."""
        if self._proof != "checking":
            self._proof = "checking"
            self.proofChanged.emit()
            self._do(self._verify, self._proved)

    @Slot(str)
    def write(self, suffix: str) -> None:
        """Write the log to a file, .csv or .jsonl."""
        if self._made != "making":
            self._made, self._path = "making", ""
            self.madeChanged.emit()
            self._do(lambda: self._export(suffix), self._written)

    @Slot()
    def close(self) -> None:
        """Let the store go, and wait for what is being written."""
        super().close()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    def set_language(self, language: str) -> None:
        """Word times in another language."""
        self._language = language
        self._show()

    # -- inside

    def is_empty(self) -> bool:
        """Whether nothing is listed."""
        return not self._entries

    def read(self, reader: "Reader") -> None:
        """Take the newest rows of the kind."""
        from kiosk.store.audit_trail import entries

        actions = KINDS.get(self._kind)
        found = reader.ask(lambda connection: list(entries(connection, limit=self._wanted + 1, actions=actions)))
        self._more = len(found) > self._wanted
        self._entries = found[: self._wanted]
        self._show()

    def _show(self) -> None:
        from kiosk.store.times import from_text

        numerals, locale = Numerals(self._language), QLocale(self._language)
        rows = []
        for entry in self._entries:
            moment = self._clock.local(from_text(entry.at).astimezone(UTC))
            day = numerals.day(moment.date(), self.today)
            clock = locale.toString(QDateTime(moment).time(), "HH:mm:ss")
            names, values = _told(entry.detail)
            number = numerals.number(entry.seq)
            rows.append(LogRow(number, f"{day}, {clock}", entry.role, entry.action, names, values))
        self._rows.set(rows)
        self.changed.emit()

    def _do(self, work: Callable, done) -> None:
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "log page")
        self._worker.submit(work).add_done_callback(done.emit)

    @Slot(object)
    def _on_proved(self, future: Future) -> None:
        if future.cancelled() or future.exception() is not None:
            self._proof = "failed"
        else:
            verdict: Verdict = future.result()
            numerals = Numerals(self._language)
            self._proof = "whole" if verdict.well else "flawed"
            self._last = verdict.last
            self._head = " ".join(verdict.head[place : place + 8] for place in range(0, len(verdict.head), 8))
            self._flaws = [str(flaw) for flaw, _ in verdict.flaws]
            self._flaw_rows = [", ".join(map(numerals.number, at)) for _, at in verdict.flaws]
        self.proofChanged.emit()

    @Slot(object)
    def _on_written(self, future: Future) -> None:
        failed = future.cancelled() or future.exception() is not None
        self._made, self._path = ("failed", "") if failed else ("done", future.result()[0])
        self.madeChanged.emit()
        self.again()


def _told(detail: dict[str, object]) -> tuple[list[str], list[str]]:
    """Return a row's detail as names and values; a change as "old → new"."""
    names, values = [], []
    for name, value in detail.items():
        names.append(name)
        if isinstance(value, list) and len(value) == 2 and name not in ("what", "surveys"):
            values.append(f"{_text(value[0])} → {_text(value[1])}")
        else:
            values.append(_text(value))
    return names, values


def _text(value: object) -> str:
    import json

    if value is None:
        return "–"
    if isinstance(value, str):
        return value if value else "“”"
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)
