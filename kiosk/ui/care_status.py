"""How the care of the data stands, in the words of the page: backups, the last check, the disk, what is too old."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QDate, QLocale, QObject, QTime, Signal
from PySide6.QtQml import QmlAnonymous

from kiosk.clock import Clock
from kiosk.ui.numerals import Numerals

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
SHOWN = 6
"""Backups that are listed; all are counted."""


@QmlAnonymous
class CareStatus(QObject):
    """How things stood when they were looked at last."""

    def __init__(self, clock: Clock, language: str, parent: QObject | None) -> None:
        """Know nothing yet; say it in a language (a BCP 47 tag)."""
        super().__init__(parent)
        self._clock = clock
        self._language = language
        self._seen: Any = None

    changed = Signal()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether anything is known yet."""
        return self._seen is not None

    @Property(str, notify=changed)
    def backupWhen(self) -> str:
        """When the newest backup was made, or was found to hold everything; empty without one."""
        if self._seen is None or not self._seen.backups:
            return ""
        return self._moment(max(self._seen.state.backup_at, self._seen.backups[0].manifest.at))

    @Property(bool, notify=changed)
    def backupLate(self) -> bool:
        """Whether there is none, the last one failed, or it is more than a day old; one dated ahead tells nothing."""
        if self._seen is None:
            return False
        state = self._seen.state
        if state.backup_problem or not self._seen.backups:
            return True
        now = self._clock.now()
        made = [_from_text(at) for at in (state.backup_at, *(one.manifest.at for one in self._seen.backups)) if at]
        return now - max((at for at in made if at <= now), default=_LONG_AGO) > timedelta(days=1)

    @Property(str, notify=changed)
    def backupProblem(self) -> str:
        """Why the last one by the clock failed, a code, or empty."""
        return "" if self._seen is None else self._seen.state.backup_problem

    @Property(str, notify=changed)
    def backupFolder(self) -> str:
        """Where they go."""
        return "" if self._seen is None else self._seen.folder

    @Property(int, notify=changed)
    def backupCount(self) -> int:
        """How many there are."""
        return 0 if self._seen is None else len(self._seen.backups)

    @Property("QStringList", notify=changed)
    def backupTimes(self) -> list[str]:
        """When the newest few were made."""
        return [self._moment(one.manifest.at) for one in self._newest]

    @Property("QStringList", notify=changed)
    def backupKinds(self) -> list[str]:
        """Why: hourly, by hand, before an upgrade."""
        return [one.manifest.kind for one in self._newest]

    @Property("QStringList", notify=changed)
    def backupSizes(self) -> list[str]:
        """How many responses each holds."""
        return [self._numerals.number(one.manifest.responses) for one in self._newest]

    @Property(str, notify=changed)
    def checkWhen(self) -> str:
        """When the database was checked last; empty for never."""
        return (
            "" if self._seen is None or not self._seen.state.checked_at else self._moment(self._seen.state.checked_at)
        )

    @Property(str, notify=changed)
    def checkProblem(self) -> str:
        """What was found: empty, pages, chain, doctor, or a code."""
        return "" if self._seen is None else self._seen.state.check_problem

    @Property("QStringList", notify=changed)
    def checkLines(self) -> list[str]:
        """What was found, in sentences."""
        return [] if self._seen is None else list(self._seen.state.check_told)

    @Property(str, notify=changed)
    def diskLeft(self) -> str:
        """How much room is left on the disk."""
        if self._seen is None:
            return ""
        form = QLocale.DataSizeFormat.DataSizeSIFormat
        return QLocale(self._language).formattedDataSize(self._seen.left, 1, form)

    @Property(str, notify=changed)
    def room(self) -> str:
        """What the disk allows: plenty, low, no_comments, closed."""
        return "plenty" if self._seen is None else self._seen.state.room

    @Property(int, notify=changed)
    def keepComments(self) -> int:
        """Days for which comments are kept; 0 for ever."""
        return 0 if self._seen is None else self._seen.rules.comments_days or 0

    @Property(int, notify=changed)
    def keepResponses(self) -> int:
        """Days for which responses are kept; 0 for ever."""
        return 0 if self._seen is None else self._seen.rules.responses_days or 0

    @Property(int, notify=changed)
    def dueComments(self) -> int:
        """How many responses have a comment that is too old."""
        return 0 if self._seen is None else self._seen.due.comments

    @Property(int, notify=changed)
    def dueResponses(self) -> int:
        """How many responses are too old."""
        return 0 if self._seen is None else self._seen.due.responses

    def set_language(self, language: str) -> None:
        """Word dates and numbers in another language."""
        self._language = language
        self.changed.emit()

    # -- inside

    @property
    def _newest(self) -> tuple[Any, ...]:
        return () if self._seen is None else self._seen.backups[:SHOWN]

    @property
    def _numerals(self) -> Numerals:
        return Numerals(self._language)

    def _moment(self, at: str) -> str:
        """Word a moment: its time, and its day unless that is today."""
        moment = self._clock.local(_from_text(at))
        locale = QLocale(self._language)
        time = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        today = self._clock.local(self._clock.now()).date()
        return time if moment.date() == today else f"{self._numerals.day(moment.date(), today)}, {time}"

    def _day(self, day: str) -> str:
        at = date.fromisoformat(day)
        return QLocale(self._language).toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat)


def _from_text(at: str):
    from kiosk.store.times import from_text

    return from_text(at)
