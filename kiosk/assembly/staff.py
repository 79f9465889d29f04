"""The desk's side, put together: the passcode pad, the scores, the export. It is built when staff first ask for it."""

from collections.abc import Sequence

from kiosk.access.passcodes import Passcodes
from kiosk.assembly.loading import open_reader
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store.staff import change
from kiosk.survey.survey import Survey
from kiosk.ui.announcing import Announcing
from kiosk.ui.cleaning import Cleaning
from kiosk.ui.desk import Desk
from kiosk.ui.exporting import Exporting
from kiosk.ui.gate import Gate
from kiosk.ui.idea_desk import IdeaDesk


class StaffSide:
    """The models behind the desk's pages."""

    def __init__(
        self,
        data: DataFolder,
        device: Settings,
        survey: Survey,
        clock: Clock,
        *,
        on_kiosk: bool,
        cleaning: Cleaning | None = None,
    ) -> None:
        """Build the models.

        Args:
            data: the kiosk's files.
            device: the kiosk's settings.
            survey: the survey in use.
            clock: what day it is, and how long somebody has been in.
            on_kiosk: whether the pages lie over the visitor's screen; they close by themselves there.
            cleaning: what lets the screen be wiped, on the kiosk.
        """
        self.gate = Gate(Passcodes(data.access, clock), clock, staff_limited=on_kiosk)
        self.desk = Desk(lambda: open_reader(data), survey, device.desk, clock)
        self.exporting = Exporting(lambda: open_reader(data), clock, device, data.exports)
        self.ideas = IdeaDesk(
            lambda: open_reader(data),
            lambda work: change(data.database, work),
            device,
            survey.languages,
            clock,
            lambda: self.gate.property("role"),
        )
        self.models = {"gate": self.gate, "desk": self.desk, "exporting": self.exporting, "onKiosk": on_kiosk}
        self.models["ideas"] = self.ideas
        if cleaning is not None:
            self.models["cleaning"] = cleaning
        self.announcing: Announcing | None = None
        if device.armed and not on_kiosk:
            self._announce(data, device, clock)

    def _announce(self, data: DataFolder, device: Settings, clock: Clock) -> None:
        from kiosk.store.stamp import stamp

        self.announcing = Announcing(
            lambda: stamp(clock, device.desk, device.kiosk),
            lambda work: change(data.database, work),
            lambda: open_reader(data),
            clock,
            device.armed_for_s,
        )
        self.models["announcing"] = self.announcing

    def tell(self, trouble: str, notices: Sequence[str]) -> None:
        """Show what staff must know: a code of what keeps answers from being saved, and sentences."""
        self.desk.set_trouble(trouble)
        self.desk.set_notices(notices)

    def close(self) -> None:
        """End the threads and timers."""
        self.gate.stop()
        self.exporting.close()
        self.desk.close()
        self.ideas.close()
        if self.announcing is not None:
            self.announcing.close()
