"""What an admin's page about the care of the data has done: backups, checks, erasures, each noted in the log."""

import shutil
from collections.abc import Callable
from datetime import date

import msgspec

from kiosk.assembly import care_state, caring, erasure
from kiosk.assembly.auditing import note
from kiosk.assembly.care_state import CareState
from kiosk.assembly.erasure import Erasure, Match, backup_folders
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import backup, backups, erasing, retention
from kiosk.store.audit import Action
from kiosk.store.backup import Backup
from kiosk.store.reader import Reader
from kiosk.store.retention import Due, Rules
from kiosk.store.times import utc_text


class Overview(msgspec.Struct, frozen=True):
    """How things stand: the state of care, backups (newest first) and where they go, what is too old, room in bytes."""

    state: CareState
    backups: tuple[Backup, ...]
    folder: str
    rules: Rules
    due: Due
    left: int


class CareDesk:
    """The work behind the page; every method takes its time and is called from a thread of its own."""

    def __init__(self, data: DataFolder, device: Settings, clock: Clock, doctor: list[str]) -> None:
        """Work on the files in `data`; `doctor` is the command that examines the database and prints JSON."""
        self._data = data
        self._device = device
        self._clock = clock
        self._doctor = doctor
        self._rules = Rules(device.comments_days, device.responses_days)

    @property
    def _today(self) -> date:
        return self._clock.local(self._clock.now()).date()

    @property
    def _by(self) -> erasing.By:
        return erasing.By(utc_text(self._clock.now()), self._device.kiosk, "admin")

    def overview(self) -> Overview:
        """Look how things stand.

        Raises:
            StoreError, OSError: the database or a folder cannot be read.
        """
        folders = backup_folders(self._data, self._device)
        found = [one for folder in folders if folder.is_dir() for one in backups.listing(folder)]
        found.sort(key=lambda one: one.manifest.at, reverse=True)
        with Reader(self._data.database) as reader:
            due = retention.due(reader, self._rules, self._today)
        state = care_state.read(self._data.care)
        left = shutil.disk_usage(self._data.folder).free
        return Overview(state, tuple(found), str(folders[0]), self._rules, due, left)

    def back_up(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Backup | None:
        """Make a backup; None if it was cancelled.

        Raises:
            StoreError: it cannot be made.
        """
        folders = backup_folders(self._data, self._device)
        made = backup.make(self._data.database, folders[0], self._clock, progress=progress, cancelled=cancelled)
        if made is not None:
            told = {"file": made.manifest.file, "last_seq": made.manifest.last_seq, "sha256": made.manifest.sha256}
            self._note(Action.BACKED_UP, told)
            for folder in folders:
                backups.prune(folder, made.manifest.database, self._clock)
            care_state.update(
                self._data.care, backup_at=made.manifest.at, backup_file=str(made.path), backup_problem=""
            )
        return made

    def verify(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> list[str] | None:
        """Verify every backup; return the names of those that are not whole, or None if it was cancelled.

        Raises:
            StoreError: they cannot be read.
        """
        found, wrong = self.overview().backups, []
        for number, one in enumerate(found):
            progress(number, len(found))
            if cancelled():
                return None
            if backup.verify(one, cancelled):
                wrong.append(one.path.name)
        return None if cancelled() else wrong

    def check(self, cancelled: Callable[[], bool]) -> bool:
        """Examine the whole database; False if it was cancelled. What is found is in the state of care.

        Raises:
            OSError: the program cannot start itself.
        """
        told = caring.examine(self._doctor, cancelled)
        if told is None:
            return False
        now = utc_text(self._clock.now())
        care_state.update(self._data.care, **told, checked_at=now, checked_all_at=now)
        return True

    def find(self, typed: str, day: str | None) -> Match:
        """Find a response by its receipt number.

        Raises:
            ReceiptError: it leads to none, or to several.
            StoreError: the database cannot be read.
        """
        return erasure.find(self._data, typed, day)

    def erase(self, match: Match, *, also_backups: bool) -> Erasure:
        """Erase a response.

        Raises:
            StoreError: it could not be done.
        """
        return erasure.erase(self._data, self._device, self._clock, "admin", match, also_backups=also_backups)

    def erase_due(self, cancelled: Callable[[], bool]) -> Due | None:
        """Erase what is too old; None if it was stopped.

        Raises:
            StoreError: it could not be done.
        """
        return retention.erase_due(
            self._data.database, self._rules, self._today, self._by, may_go_on=lambda: not cancelled()
        )

    def _note(self, action: Action, detail: dict[str, object]) -> None:
        note(self._data, self._clock, self._device.kiosk, "admin", action, detail)
