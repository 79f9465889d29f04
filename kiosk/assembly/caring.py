"""The care of the data while the kiosk runs, in a thread of its own: backups, checks, retention, disk space, clock.

Nothing here makes a visitor wait: copying and checking rest between pieces, what can wait waits until nobody has
touched the screen for a while, and what is erased is erased a few responses at a time.
"""

import contextlib
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec

from kiosk.assembly import care_state, clock_trust
from kiosk.assembly.auditing import note
from kiosk.assembly.care_state import CareState
from kiosk.assembly.clock_trust import Seen, Trust
from kiosk.assembly.erasure import backup_folders
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import backup, backups, erasing, retention, watching
from kiosk.store.audit import Action
from kiosk.store.ballast import Disk, Limits, Room
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Reader
from kiosk.store.responses import IMPLAUSIBLE_CLOCK
from kiosk.store.times import from_text, utc_text

LOOK_EVERY_S = 20.0
FIRST_AFTER_S = 10.0
"""The start has enough to do."""
NIGHT_FROM_H = 2
"""From this hour of the desk's day on what is due once a day is done, when nobody is there."""
QUIET_S = 600.0
"""How long nobody must have touched the screen."""
RETRY_S = 600.0
JUMP_S = 120.0
"""By so much the clock must differ from what it should say to have jumped."""
FULL_EVERY = timedelta(days=7)
KEEP_CLOCK_EVERY_S = 600.0


class Caretaker:
    """Takes care of the data until it is closed.

    Args:
        data: the kiosk's files.
        device: the settings in use.
        clock: what time it is.
        is_idle: whether nobody is at the screen; called from the thread.
        on_change: called from the thread when `room` or `notices` may have changed.
        doctor: the command that examines the whole database and prints JSON.
        limits: what is little disk space.
        every_s: seconds from look to look.
        first_after_s: seconds to the first.
        free: returns the bytes left on the disk of a folder; None asks the system.
    """

    def __init__(
        self,
        data: DataFolder,
        device: Settings,
        clock: Clock,
        is_idle: Callable[[], bool],
        on_change: Callable[[], object],
        doctor: Sequence[str],
        *,
        limits: Limits | None = None,
        every_s: float = LOOK_EVERY_S,
        first_after_s: float = FIRST_AFTER_S,
        free: Callable[[Path], int] | None = None,
    ) -> None:
        self._data = data
        self._device = device
        self._clock = clock
        self._is_idle = is_idle
        self._on_change = on_change
        self._doctor = list(doctor)
        self._every_s = every_s
        self._first_after_s = first_after_s
        self._disk = Disk(data.ballast, limits, free)
        self._state = CareState()
        self._trust = Trust()
        self._has_past = False
        self._trust_kept_at = -KEEP_CLOCK_EVERY_S
        self._quiet_since: float | None = None
        self._tried_at: dict[str, float] = {}
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="care")
        self._thread.start()

    def close(self) -> None:
        """Break off what is being done, and end the thread."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    @property
    def room(self) -> Room:
        """What the disk allows, as of the last look."""
        return self._disk.room

    @property
    def is_clock_in_doubt(self) -> bool:
        """Whether the clock said something else before, as of the last look."""
        return self._trust.doubted is not None

    @property
    def notices(self) -> list[str]:
        """Return what staff must know, a sentence each."""
        state, room = self._state, self._disk.room
        found = []
        left = f"{max(0, self._disk.left) / 1e6:.0f} MB left"
        if room is Room.LOW:
            found.append(f"The disk is filling up ({left}). Delete what is not needed, such as old exports.")
        elif room is Room.NO_COMMENTS:
            found.append(f"The disk is nearly full ({left}): comments are not asked for until there is room again.")
        elif room is Room.CLOSED:
            found.append(f"The disk is full ({left}): the kiosk is closed until there is room again.")
        if self.is_clock_in_doubt:
            found.append(
                "The clock may be wrong: it leapt. Set it if it is. Until it is as before, or has gone on for three"
                " days, nothing is erased because of its age, and no report is made by itself."
            )
        if state.backup_problem:
            found.append("The last backup could not be made. See the page Care of data.")
        if state.check_problem:
            found.append("The last check of the database found something. See the page Care of data.")
        return found

    # --- the rest runs in the thread

    def _run(self) -> None:
        if hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)
        if self._stop.wait(self._first_after_s):
            return
        self._begin()
        while True:
            self._look()
            if self._stop.wait(self._every_s):
                break
        self._update(clock=self._trust)

    def _begin(self) -> None:
        self._state = care_state.read(self._data.care)
        self._trust = self._state.clock
        self._guarded("leap", self._note_leap)

    def _look(self) -> None:
        before = self.room, self.notices
        jobs = {"clock": self._look_at_clock, "disk": self._look_at_disk, "backup": self._back_up, "night": self._night}
        for what, job in jobs.items():
            if self._stop.is_set():
                break
            self._guarded(what, job)
        if (self.room, self.notices) != before:
            self._on_change()

    def _guarded(self, what: str, job: Callable[[], None]) -> None:
        """Do one of the jobs; what goes wrong with it is tried again after ten minutes and ends nothing else."""
        now = self._clock.monotonic()
        if now < self._tried_at.get(what, now):
            return
        try:
            job()
        except (StoreError, OSError, subprocess.SubprocessError):
            self._tried_at[what] = now + RETRY_S

    def _update(self, **changes: object) -> None:
        self._state = care_state.update(self._data.care, **changes)

    def _look_at_disk(self) -> None:
        before = self._disk.room
        room = self._disk.look()
        old = self._state.left
        if room is not before or abs(self._disk.left - old) > max(10_000_000, old // 20):
            self._update(room=str(room), left=self._disk.left)

    # -- backups

    def _back_up(self) -> None:
        every_h, now = self._device.backup_every_h, self._clock.now()
        if every_h is None or not self._data.database.is_file():
            return
        tried = self._state.backup_tried_at
        wait = timedelta(seconds=RETRY_S) if self._state.backup_problem else timedelta(hours=every_h)
        if tried and timedelta(0) <= now - from_text(tried) < wait:
            return
        folders = backup_folders(self._data, self._device)
        try:
            holds = contents(self._data)
            if holds == self._state.backup_of and Path(self._state.backup_file).is_file():
                at = utc_text(now)
                self._update(backup_at=at, backup_tried_at=at, backup_problem="")
                return
            made = backup.make(self._data.database, folders[0], self._clock, backup.HOURLY, cancelled=self._stop.is_set)
            if made is None:
                return
            for folder in folders:
                backups.prune(folder, made.manifest.database, self._clock)
        except StoreError as error:
            self._update(backup_tried_at=utc_text(now), backup_problem=str(error.code))
            return
        self._update(
            backup_at=made.manifest.at,
            backup_file=str(made.path),
            backup_tried_at=utc_text(now),
            backup_problem="",
            backup_of=holds,
        )

    # -- once a day

    def _night(self) -> None:
        now, uptime = self._clock.now(), self._clock.monotonic()
        if not self._is_idle():
            self._quiet_since = None
            return
        if self._quiet_since is None:
            self._quiet_since = uptime
        local = self._clock.local(now)
        if uptime - self._quiet_since < QUIET_S or local.hour < NIGHT_FROM_H or not self._data.database.is_file():
            return
        if not self._state.checked_at or self._day(self._state.checked_at) != local.date():
            self._check(now)
        self._look_at_clock()
        if self._state.erased_on != local.date().isoformat() and not self.is_clock_in_doubt:
            self._erase_due(local.date(), now)

    def _day(self, at: str) -> date:
        return self._clock.local(from_text(at)).date()

    def _may_go_on(self) -> bool:
        return not self._stop.is_set() and self._is_idle()

    def _check(self, now: datetime) -> None:
        state = self._state
        all_at = state.checked_all_at
        full = not all_at or not timedelta(0) <= now - from_text(all_at) < FULL_EVERY
        if full:
            told = examine(self._doctor, lambda: not self._may_go_on())
            if told is None:
                return
            self._update(**told, checked_at=utc_text(now), checked_all_at=utc_text(now))
            return
        found = watching.look(
            self._data.database, state.proven_seq, state.proven_head, stop=lambda: not self._may_go_on()
        )
        if found is None:
            return
        self._update(
            checked_at=utc_text(now),
            check_problem=found.problem,
            check_told=(),
            proven_seq=found.seq,
            proven_head=found.head,
        )

    def _erase_due(self, today: date, now: datetime) -> None:
        rules = retention.Rules(self._device.comments_days, self._device.responses_days)
        state = self._state
        all_on = state.erased_all_on
        all_days = not all_on or not timedelta(0) <= today - date.fromisoformat(all_on) < FULL_EVERY
        kept = [days for days in (rules.comments_days, rules.responses_days) if days is not None]
        since = "" if all_days or not kept else (today - timedelta(days=max(kept) + 30)).isoformat()
        done = retention.erase_due(
            self._data.database,
            rules,
            today,
            erasing.By(utc_text(now), self._device.kiosk, "kiosk"),
            since=since,
            may_go_on=self._may_go_on,
        )
        if done is not None:
            self._update(
                erased_on=today.isoformat(),
                erased_all_on=today.isoformat() if all_days else state.erased_all_on,
                erased_comments=done.comments,
                erased_responses=done.responses,
            )

    # -- the clock

    def _seen(self) -> Seen:
        return Seen(utc_text(self._clock.now()), self._clock.boot_id, self._clock.boot_time())

    def _note_leap(self) -> None:
        """Compare the clock with what it said when the kiosk ran last, and note a leap in the log."""
        if not self._trust.last.at or not self._data.database.is_file():
            return
        jumped = clock_trust.jumped_s(self._trust.last, self._seen())
        if abs(jumped) > JUMP_S:
            told = {"seconds": round(jumped), "while": "the program was not running"}
            note(self._data, self._clock, self._device.kiosk, "kiosk", Action.CLOCK_JUMPED, told)

    def _look_at_clock(self) -> None:
        """See whether the clock is to be believed, and keep that now and then, at once if it is another."""
        now, up, was = self._seen(), self._clock.monotonic(), self.is_clock_in_doubt
        if not self._has_past:
            newest = self._newest()
            self._has_past = bool(newest)
            if not newest or not self._trust.believed.at:  # a new device's clock is set while it is set up
                self._trust = Trust(Seen(newest) if newest else now)
        self._trust = clock_trust.look(self._trust, now)
        if was != self.is_clock_in_doubt or up - self._trust_kept_at >= KEEP_CLOCK_EVERY_S:
            self._trust_kept_at = up
            self._update(clock=self._trust)

    def _newest(self) -> str:
        """Return when the last response with a clock that can have been right was begun; '' without any."""
        if not self._data.database.is_file():
            return ""
        with Reader(self._data.database) as reader:
            ((newest,),) = reader.rows(_NEWEST)
        return newest or ""


_NEWEST = (
    "SELECT (SELECT started_at FROM responses WHERE seq NOTNULL AND flags <> 'erased'"
    f" AND instr(' ' || flags || ' ', ' {IMPLAUSIBLE_CLOCK} ') = 0 ORDER BY seq DESC LIMIT 1)"
)


def contents(data: DataFolder) -> str:
    """Return a word that is another when anything was added to the database.

    Raises:
        StoreError: it cannot be read.
    """
    with Reader(data.database) as reader:
        ((*counts,),) = reader.rows(
            "SELECT (SELECT value FROM about WHERE name = 'database'), (SELECT max(seq) FROM responses),"
            " (SELECT max(key) FROM responses), (SELECT max(seq) FROM audit), (SELECT max(key) FROM idea_events),"
            " (SELECT count(*) FROM idea_votes), (SELECT count(*) FROM armings), (SELECT max(key) FROM alert_events),"
            " (SELECT max(key) FROM comment_events), (SELECT count(*) FROM ticket_imports),"
            " (SELECT count(*) FROM customers), (SELECT count(*) FROM survey_versions)"
        )
    return " ".join(map(str, counts))


class _Report(msgspec.Struct):
    class Finding(msgspec.Struct):
        sign: str
        sentence: str
        remedy: str

    class Health(msgspec.Struct):
        last_seq: int
        head: str
        findings: tuple["_Report.Finding", ...]

    well: bool
    report: Health


def examine(command: Sequence[str], stop: Callable[[], bool]) -> dict[str, object] | None:
    """Have the whole database examined by a process of its own; on Linux it is as nice as the thread that calls.

    Args:
        command: what examines it and prints JSON.
        stop: asked several times a second; True breaks off.

    Returns:
        What changes in the state of care, or None if it was broken off.

    Raises:
        OSError: the process cannot be started.
    """
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                output, _ = process.communicate(timeout=0.2)
                break
            except subprocess.TimeoutExpired:
                if stop():
                    return None
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    try:
        told = msgspec.json.decode(output, type=_Report)
    except msgspec.DecodeError:
        return {"check_problem": str(Trouble.IO), "check_told": ()}
    if told.well:
        proven = {"proven_seq": told.report.last_seq, "proven_head": told.report.head}
        return {"check_problem": "", "check_told": (), **proven}
    sentences = [f"{one.sentence} {one.remedy}".strip() for one in told.report.findings if one.sign != "note"]
    return {"check_problem": "doctor", "check_told": tuple(sentences)}
