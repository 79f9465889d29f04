"""When each survey is asked: entries by desk, weekday, hours and dates, the first one that holds counts."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Property, QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.hours import WEEKDAYS, Scheduled, scheduled
from kiosk.ui.numerals import DASH, Numerals
from kiosk.ui.survey_shelf import code_of

if TYPE_CHECKING:
    from kiosk.survey.shelf import Entry

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEP_MIN = 15
LAST_MIN = 24 * 60
SAVE_MS = 700


def fault(entry: Scheduled) -> str:
    """Return why an entry cannot be meant: hours (the end is not after the start), days, or empty."""
    if (entry.start or "00:00") >= (entry.end or "24:00"):
        return "hours"
    if entry.first_day is not None and entry.last_day is not None and entry.last_day < entry.first_day:
        return "days"
    return ""


@QmlElement
@QmlUncreatable("made by the program")
class Timetabling(QObject):
    """The schedule. Every change is written a moment later, as soon as all of it can be meant; undo takes it back.

    `saved` is one of nothing, waiting, saving, saved, failed.
    """

    _ended = Signal(str, object)

    def __init__(self, surveys: Any, desk: str, clock: Clock, language: str, parent: QObject | None = None) -> None:
        """Show nothing before `open`.

        Args:
            surveys: reads and writes the schedule (`kiosk.assembly.surveys.Surveys`).
            desk: this kiosk's desk.
            clock: what time it is.
            language: the page's.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._surveys = surveys
        self._desk = desk
        self._clock = clock
        self._language = language
        self._entries: list[Scheduled] = []
        self._before: list[list[Scheduled]] = []
        self._stepped: tuple[int, str] | None = None
        self._surveys_there: list[Entry] = []
        self._desks: list[str] = []
        self._saved = "nothing"
        self._failure = self._told = ""
        self._worker: ThreadPoolExecutor | None = None
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_MS)
        self._saving.timeout.connect(self._save)
        self._ended.connect(self._on_ended)

    changed = Signal()

    @Property("QVariantList", notify=changed)
    def entries(self) -> list[dict[str, Any]]:
        """Each entry: survey, title, desks, weekdays, days and hours as they are read, and why it cannot be meant."""
        return [self._row(entry) for entry in self._entries]

    @Property(int, notify=changed)
    def now(self) -> int:
        """The place of the entry that holds now at this desk; -1: none does, and the standard survey is asked."""
        local = self._clock.local(self._clock.now())
        good = [entry for entry in self._entries if not fault(entry)]
        found = scheduled(good, self._desk, local)
        return -1 if found is None else next(n for n, entry in enumerate(self._entries) if entry is found)

    @Property(str, notify=changed)
    def standard(self) -> str:
        """The title of the survey that is asked when no entry holds."""
        return next((self._say(entry) for entry in self._surveys_there if entry.standard), "")

    @Property("QVariantList", notify=changed)
    def askable(self) -> list[dict[str, str]]:
        """The surveys that can be asked: id, title."""
        return [{"id": entry.id, "title": self._say(entry)} for entry in self._surveys_there if entry.published]

    @Property("QStringList", notify=changed)
    def desks(self) -> list[str]:
        """The desks that are known."""
        return self._desks

    @Property("QStringList", notify=changed)
    def weekdayNames(self) -> list[str]:
        """Monday to Sunday, short."""
        numerals = Numerals(self._language)
        return [numerals.weekday(number) for number in range(1, 8)]

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @Property(str, notify=changed)
    def saved(self) -> str:
        """Whether it is written."""
        return self._saved

    @Property(str, notify=changed)
    def failure(self) -> str:
        """Why it could not be read or written, a code."""
        return self._failure

    @Property(str, notify=changed)
    def told(self) -> str:
        """The same in the program's own words."""
        return self._told

    # -- what people do

    @Slot()
    def open(self) -> None:
        """Read the schedule."""
        self._before = []
        self._run("read", lambda: (self._surveys.schedule(), self._surveys.entries(), self._surveys.desks()))

    @Slot()
    def leave(self) -> None:
        """Write what waits."""
        self._save()

    @Slot(str)
    def add(self, survey: str) -> None:
        """Put an entry for a survey before the others."""
        self._change([Scheduled(survey=survey), *self._entries])

    @Slot(int)
    def remove(self, place: int) -> None:
        """Take an entry out."""
        if 0 <= place < len(self._entries):
            self._change([entry for number, entry in enumerate(self._entries) if number != place])

    @Slot(int, int)
    def move(self, place: int, to: int) -> None:
        """Put an entry at another place."""
        if 0 <= place < len(self._entries) and 0 <= to < len(self._entries):
            entries = list(self._entries)
            entries.insert(to, entries.pop(place))
            self._change(entries)

    @Slot(int, str)
    def turnWeekday(self, place: int, name: str) -> None:
        """Let it hold on a weekday, or not any more; without any it holds on all."""
        there = set(self._entries[place].weekdays) ^ {name}
        self._put(place, weekdays=tuple(day for day in WEEKDAYS if day in there))

    @Slot(int, str)
    def turnDesk(self, place: int, name: str) -> None:
        """Let it hold at a desk, or not any more; without any it holds at all."""
        there = self._entries[place].desks
        self._put(place, desks=tuple(desk for desk in there if desk != name) if name in there else (*there, name))

    @Slot(int, bool)
    def setHours(self, place: int, some: bool) -> None:
        """Let it hold at certain hours, or all day."""
        self._put(place, start="09:00" if some else None, end="17:00" if some else None)

    @Slot(int, str, int)
    def stepHour(self, place: int, name: str, by: int) -> None:
        """Let it begin (`start`) or end (`end`) a quarter of an hour later or earlier."""
        entry = self._entries[place]
        now = _minutes(entry.start or "00:00") if name == "start" else _minutes(entry.end or "24:00")
        minutes = max(0, min(LAST_MIN, now + by * STEP_MIN))
        self._put(place, (place, name), **{name: f"{minutes // 60:02}:{minutes % 60:02}"})

    @Slot(int, bool)
    def setDates(self, place: int, some: bool) -> None:
        """Let it hold on certain days (four weeks from today), or always."""
        today = self._today
        self._put(place, first_day=today if some else None, last_day=today + timedelta(days=27) if some else None)

    @Slot(int, str, int)
    def stepDay(self, place: int, name: str, by: int) -> None:
        """Let it begin (`first_day`) or end (`last_day`) a day later or earlier."""
        day = (getattr(self._entries[place], name) or self._today) + timedelta(days=by)
        self._put(place, (place, name), **{name: day})

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._entries, self._stepped = self._before.pop(), None
            self._later()

    def set_language(self, language: str) -> None:
        """Write titles, days and hours in another language."""
        self._language = language
        self.changed.emit()

    def close(self) -> None:
        """Write what waits, and end the thread."""
        self._save()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    @property
    def _today(self) -> date:
        return self._clock.local(self._clock.now()).date()

    def _say(self, entry: "Entry") -> str:
        title = entry.title
        return title.get(self._language) or title.get("en") or next(iter(title.values()), entry.id)

    def _row(self, entry: Scheduled) -> dict[str, Any]:
        numerals, today = Numerals(self._language), self._today
        there = next((each for each in self._surveys_there if each.id == entry.survey), None)
        first = "" if entry.first_day is None else numerals.short_day(entry.first_day, today)
        last = "" if entry.last_day is None else numerals.short_day(entry.last_day, today)
        short = dict(zip(WEEKDAYS, self.property("weekdayNames"), strict=True))
        start, end = self._hour(entry.start or "00:00"), self._hour(entry.end or "24:00")
        return {
            "survey": entry.survey,
            "title": entry.survey if there is None else self._say(there),
            "desks": list(entry.desks),
            "weekdays": list(entry.weekdays),
            "weekdayText": ", ".join(short[day] for day in entry.weekdays),
            "timed": entry.start is not None or entry.end is not None,
            "start": start,
            "end": end,
            "hoursText": f"{start}{DASH}{end}" if entry.start or entry.end else "",
            "dated": bool(first or last),
            "first": first,
            "last": last,
            "daysText": f"{first} {DASH} {last}".strip() if first or last else "",
            "fault": fault(entry),
        }

    def _hour(self, text: str) -> str:
        minutes = _minutes(text)
        if minutes == LAST_MIN:
            return text if QLocale(self._language).zeroDigit() == "0" else QLocale(self._language).toString(24)
        locale = QLocale(self._language)
        return locale.toString(QTime(minutes // 60, minutes % 60), QLocale.FormatType.ShortFormat)

    def _put(self, place: int, stepped: tuple[int, str] | None = None, /, **parts: Any) -> None:
        entries = list(self._entries)
        entries[place] = replace(entries[place], **parts)
        self._change(entries, stepped)

    def _change(self, entries: list[Scheduled], stepped: tuple[int, str] | None = None) -> None:
        """Have other entries; steps of the same hour or day shortly after each other are one change."""
        if stepped is None or stepped != self._stepped or not self._saving.isActive():
            self._before.append(self._entries)
        self._stepped = stepped
        self._entries = entries
        self._later()

    def _later(self) -> None:
        self._saved = "waiting"
        self._saving.start()
        self.changed.emit()

    @Slot()
    def _save(self) -> None:
        self._saving.stop()
        if self._saved != "waiting" or any(fault(entry) for entry in self._entries):
            return
        entries: Sequence[Scheduled] = tuple(self._entries)
        self._saved = "saving"
        self._run("write", lambda: self._surveys.set_schedule(entries))

    def _run(self, what: str, work: Callable[[], object]) -> None:
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "timetable")
        self._failure = self._told = ""
        self.changed.emit()
        self._worker.submit(work).add_done_callback(lambda future: self._ended.emit(what, future))

    @Slot(str, object)
    def _on_ended(self, what: str, future: "Future[Any]") -> None:
        error = None if future.cancelled() else future.exception()
        if error is not None:
            self._failure, self._told = code_of(error), str(error)
            self._saved = "failed" if what == "write" else self._saved
        elif what == "read":
            entries, self._surveys_there, self._desks = future.result()
            self._entries = list(entries)
            self._saved = "nothing"
        elif self._saved == "saving":
            self._saved = "saved"
        self.changed.emit()


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
