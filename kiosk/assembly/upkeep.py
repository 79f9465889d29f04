"""What the kiosk does beside visits: notes starts, ends and jumps of the clock, and takes up what was changed."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk import __version__
from kiosk.assembly.applying import EVERY_S, Applying
from kiosk.assembly.auditing import Auditor
from kiosk.assembly.loading import LoadedSurvey, Stamp, withheld
from kiosk.assembly.outside import Outside
from kiosk.assembly.program_log import ProgramLog
from kiosk.assembly.report_schedule import ReportSchedule
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store.audit import Action
from kiosk.ui.pulse import Pulse
from kiosk.ui.speech import own_command

JUMP_S = 60
"""By so much the wall clock must differ from the time since boot, from one look to the next, to have jumped."""
FRESH_FOR_S = 20 * 3600.0
"""For so long the program runs before it starts itself anew in the night, lest what its libraries keep add up."""
RENEWED_AT_H = 5
"""In that hour of the desk's day; what is due in the night has been done by then."""


class Upkeep:
    """Looks every few seconds, from the screen's thread, and never while somebody would have to wait for it."""

    def __init__(
        self,
        data: DataFolder,
        device: Settings,
        clock: Clock,
        survey_path: Path | None,
        read: Mapping[str, Stamp],
        replaced: list[LoadedSurvey],
        is_free: Callable[[], bool],
        tell: Callable[[], object],
        restart: Callable[[str], object],
    ) -> None:
        """Begin to look.

        Args:
            data: the kiosk's files.
            device: the settings in use.
            clock: what time it is.
            survey_path: the survey in use, where it was named in place of the one in the settings.
            read: how the files stood when the start read them.
            replaced: surveys that took the place of an earlier version, to be looked at.
            is_free: whether the program may start itself anew now.
            tell: called when there is something new for staff.
            restart: called, with why, to start anew.
        """
        self.auditor = Auditor(data, clock, device.kiosk)
        self.log = ProgramLog(data.program_log, clock)
        self.began_s = clock.boot_time()
        self.outside = Outside(data, device, self.auditor.note, replaced)
        self.applying = Applying(data, device, survey_path, read, self._look_aside)
        self.reports = ReportSchedule(
            data, device, clock, is_free, own_command("report", "--due", "--as-kiosk", "--data", str(data.folder))
        )
        self.restarting = ""
        self._asked: LoadedSurvey | None = None
        self._withheld: tuple[str, ...] = ()
        self._noticed: list[str] = []
        self._clock = clock
        self._is_free = is_free
        self._tell = tell
        self._restart = restart
        self._has_started = False
        self._ahead_s = self._ahead()
        self._pulse = Pulse(EVERY_S, self.look)

    def started(self) -> None:
        """Note the start, once: the store is open."""
        if not self._has_started:
            self._has_started = True
            self.auditor.note("kiosk", Action.STARTED, {"version": __version__})
            self.log.write("info", f"started, version {__version__}")

    @property
    def notices(self) -> list[str]:
        """Return what staff must know, a sentence each."""
        refusal = self.applying.refusal
        kept = f"What was changed is not used; the kiosk stays as it is until this is mended. {refusal}"
        return [*([kept] if refusal else []), *self.outside.notices, *self._withheld]

    def examine(self, asked: LoadedSurvey) -> None:
        """Have a survey's gaps looked for, which takes a while; they come to be among the notices."""
        self._asked = asked

    def told(self, trouble: str, notices: Sequence[str]) -> None:
        """Write what staff are told into the program's log, when it is new."""
        self.log.warn_of_new([*([f"the store: {trouble}"] if trouble else []), *notices])

    def look(self) -> None:
        """Look once."""
        before, self._ahead_s = self._ahead_s, self._ahead()
        if abs(self._ahead_s - before) >= JUMP_S:
            self.auditor.note("kiosk", Action.CLOCK_JUMPED, {"seconds": round(self._ahead_s - before)})
            self.log.write("warning", f"the clock was changed by {round(self._ahead_s - before)} s")
        noticed, self._noticed = self._noticed, self.notices
        if self.applying.look() or self._noticed != noticed:
            self._tell()
        self.reports.look()
        if (self.applying.changed or self._is_to_be_renewed()) and self._is_free():
            self._restart("changed" if self.applying.changed else "night")

    def stop(self, why: str) -> None:
        """Look no more, and note why the program ends: restart, admin, ended, or empty for nothing."""
        self._pulse.stop()
        if not self._has_started:
            return
        if why:
            self.log.write("info", f"ends: {self.restarting or why}")
        if why == "restart":
            what = list(self.applying.changed) if self.restarting == "changed" else []
            self.auditor.note("kiosk", Action.RESTARTED, {"why": self.restarting, **({"what": what} if what else {})})
        elif why:
            self.auditor.note("admin" if why == "admin" else "kiosk", Action.LEFT, {"by": why})

    def close(self) -> None:
        """Write what is to be written and end the threads."""
        self.reports.close()
        self.applying.close()
        self.auditor.close()
        self.log.close()

    def _look_aside(self) -> None:
        """Look at what takes a while, in another thread."""
        self.outside.look()
        asked, self._asked = self._asked, None
        if asked is not None:
            self._withheld = withheld(asked)

    def _is_to_be_renewed(self) -> bool:
        hour = self._clock.local(self._clock.now()).hour
        return hour == RENEWED_AT_H and self._clock.boot_time() - self.began_s >= FRESH_FOR_S

    def _ahead(self) -> float:
        return self._clock.now().timestamp() - self._clock.boot_time()
