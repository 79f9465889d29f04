"""Which survey is asked at this hour: the first scheduled one that holds and can be used, else the usual one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.assembly.loading import CannotStartError, LoadedSurvey
from kiosk.clock import Clock
from kiosk.hours import Scheduled, scheduled


class Timetable:
    """Reads a survey when its hours come; one that cannot be used is left out until its hours come again."""

    def __init__(
        self, schedule: Sequence[Scheduled], desk: str, clock: Clock, load: Callable[[Path | None], LoadedSurvey]
    ) -> None:
        """Follow a schedule.

        Args:
            schedule: other surveys and their hours.
            desk: where this kiosk stands.
            clock: the desk's time.
            load: reads the survey at a path, or the usual one for None.

        Raises:
            CannotStartError: the usual survey cannot be read.
        """
        self._schedule = schedule
        self._desk = desk
        self._clock = clock
        self._load = load
        self._usual = load(None)
        self._path: Path | None = None
        self._at_path: LoadedSurvey | None = None
        self.notice = ""
        """Why a scheduled survey is not asked, for staff, or empty."""

    def due(self) -> LoadedSurvey:
        """Return the survey to ask now; the very same one as long as nothing changes."""
        moment = self._clock.local(self._clock.now())
        entry = scheduled(self._schedule, self._desk, moment)
        path = None if entry is None else Path(entry.survey)
        if path != self._path:
            self._path, self._at_path, self.notice = path, None, ""
            if path is not None:
                try:
                    self._at_path = self._load(path)
                except CannotStartError as error:
                    self._leave_out(str(error))
        return self._at_path or self._usual

    def leave_out(self, loaded: LoadedSurvey, reason: str) -> bool:
        """Leave a scheduled survey out; returns False for the usual one, for which there is no other."""
        if loaded is not self._at_path:
            return False
        self._at_path = None
        self._leave_out(reason)
        return True

    def _leave_out(self, reason: str) -> None:
        self.notice = f"The survey that is scheduled now is not asked, the usual one is. {self._path}: {reason}"
