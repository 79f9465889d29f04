"""The desk's side, put together: the door and a model for each page. It is built when staff first ask for it.

Every model's class is imported here, at the top: a page's file can only be read when the types it names are there.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from kiosk.access.passcodes import Passcodes
from kiosk.assembly.auditing import Auditor, note
from kiosk.assembly.entrances import Entrances
from kiosk.assembly.loading import open_reader
from kiosk.assembly.survey_desk import survey_makers
from kiosk.assembly.ticket_desk import ticket_page
from kiosk.clock import Clock
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store.audit import Action
from kiosk.store.staff import change
from kiosk.store.times import utc_text
from kiosk.survey.survey import Survey
from kiosk.ui.alert_desk import AlertDesk
from kiosk.ui.announcing import Announcing
from kiosk.ui.care import Care
from kiosk.ui.cleaning import Cleaning
from kiosk.ui.comment_desk import CommentDesk
from kiosk.ui.desk import Desk
from kiosk.ui.device_desk import DeviceDesk
from kiosk.ui.exporting import Exporting
from kiosk.ui.gate import Gate
from kiosk.ui.hours_map import HoursMap
from kiosk.ui.idea_desk import IdeaDesk
from kiosk.ui.language_page import LanguagePage
from kiosk.ui.log_desk import LogDesk
from kiosk.ui.renewing import Renewing
from kiosk.ui.reporting import Reporting
from kiosk.ui.scope import Scope
from kiosk.ui.service_page import ServicePage
from kiosk.ui.settings_desk import SettingsDesk
from kiosk.ui.speech import own_command
from kiosk.ui.staff_pages import Staff
from kiosk.ui.touch_points import TouchPoints
from kiosk.ui.trend import Trend
from kiosk.ui.wall import Wall

if TYPE_CHECKING:
    from kiosk.store.audit_trail import Verdict
    from kiosk.store.reader import Reader
    from kiosk.store.sqlite import Connection
    from kiosk.ui.application import Window
    from kiosk.ui.previewing import Pictures


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
        auditor: Auditor | None = None,
        window: "Window | None" = None,
        voices: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """Build the models.

        Args:
            data: the kiosk's files.
            device: the kiosk's settings.
            survey: the survey in use.
            clock: what day it is, and how long somebody has been in.
            on_kiosk: whether the pages lie over the visitor's screen; they close by themselves there.
            cleaning: what lets the screen be wiped, on the kiosk.
            auditor: writes to the log, where the program has one already.
            window: where the pages are; where it is made of them, it is set later.
            voices: returns the languages that are read aloud.
        """
        self.window = window
        self._voices = voices
        self._began_s = clock.boot_time()
        self.auditor = auditor or Auditor(data, clock, device.kiosk)
        self._own_auditor = self.auditor if auditor is None else None
        passcodes = Passcodes(data.access, clock)
        self.gate = Gate(passcodes, clock, staff_limited=on_kiosk)
        self._data, self._device, self._survey, self._clock = data, device, survey, clock
        makers: dict[str, Callable[[], Any]] = {
            "scope": lambda: Scope(clock, survey.languages[0], device.desk, self._reader),
            "desk": self._desk,
            "comments": lambda: self._of_scope(CommentDesk),
            "alerts": lambda: self._of_scope(AlertDesk),
            "exporting": self._exporting,
            "reporting": self._reporting,
            "ideas": self._ideas,
            "log": self._log,
            "settings": self._settings,
            "device": self._device_desk,
            "touches": lambda: TouchPoints(self._take_points),
            "care": self._care,
            "renewing": lambda: Renewing(passcodes, self.gate, self._note_later),
            "trend": lambda: Trend(self._reader, survey, self._scope, clock),
            "hours": lambda: HoursMap(self._reader, survey, self._scope, clock),
            "service": lambda: ServicePage(self._reader, self._scope, clock, survey.languages[0]),
            "tickets": lambda: ticket_page(
                data,
                device,
                clock,
                survey.languages[0],
                lambda did: self.auditor.note("admin", Action.TICKETS_IMPORTED, did),
            ),
            "languages": lambda: LanguagePage(self._reader, survey, self._scope, clock),
        }
        makers.update(survey_makers(data, device, clock, survey.languages[0], lambda: self.pages, self._serve))
        if not on_kiosk:
            makers["wall"] = lambda: Wall(self._reader, survey, device.desk, clock)
        if cleaning is not None:
            makers["cleaning"] = lambda: cleaning
        if device.armed and not on_kiosk:
            makers["announcing"] = self._announcing
        self.pages = Staff(
            self.gate, makers, survey.languages[0], device.desk, on_kiosk=on_kiosk, dark=device.staff_mode == "dark"
        )
        self._entrances = Entrances(self.gate, self.auditor, on_kiosk=on_kiosk)
        self.models: dict[str, object] = {"staff": self.pages}

    def _serve(self, pictures: "Pictures") -> None:
        if self.window is not None:
            self.window.engine().addImageProvider("preview", pictures)

    @property
    def _scope(self) -> Scope:
        return cast("Scope", self.pages.model("scope"))

    def _reader(self) -> "Reader":
        return open_reader(self._data)

    def _change(self, work: "Callable[[Connection], Any]") -> Any:
        return change(self._data.database, work)

    def _act(self, work: "Callable[[Connection, str, str, str], object]") -> Callable[[], object]:
        """Return what does a piece of work in the name of who is in now."""
        who = utc_text(self._clock.now()), self._device.kiosk, str(self.gate.property("role")) or "staff"
        return lambda: self._change(lambda connection: work(connection, *who))

    def _of_scope(self, model: "type[AlertDesk] | type[CommentDesk]") -> AlertDesk | CommentDesk:
        return model(self._reader, self._act, self._scope, self._survey.languages[0], self._clock)

    def _desk(self) -> Desk:
        return Desk(self._reader, self._survey, self._scope, self._clock)

    def _care(self) -> Care:
        from kiosk.assembly.care_desk import CareDesk

        doctor = own_command("doctor", "--json", "--data", str(self._data.folder))
        work = CareDesk(self._data, self._device, self._clock, doctor)
        return Care(work, self.gate, self._clock, self._survey.languages[0])

    def _exporting(self) -> Exporting:
        return Exporting(
            own_command("export-work", "--data", str(self._data.folder)),
            self._clock,
            self._device,
            self._data.exports,
            self._scope,
            lambda: self.gate.property("role"),
            languages=self._survey.languages,
        )

    def _reporting(self) -> Reporting:
        from kiosk.assembly.reporting import folder_of, name_of

        device = self._device
        return Reporting(
            own_command("export-work", "--data", str(self._data.folder)),
            self._clock,
            folder_of(self._data, device),
            lambda desk, period, day: name_of(desk or device.desk, period, day),
            self._scope,
            lambda: self.gate.property("role"),
            languages=self._survey.languages,
            language=device.report_language or self._survey.default_language,
            due=device.reports,
        )

    def _ideas(self) -> IdeaDesk:
        return IdeaDesk(
            self._reader,
            self._change,
            self._device,
            self._survey.languages,
            self._clock,
            lambda: self.gate.property("role"),
        )

    def _announcing(self) -> Announcing:
        from kiosk.store.stamp import stamp

        return Announcing(
            lambda: stamp(self._clock, self._device.desk, self._device.kiosk),
            self._change,
            self._reader,
            self._clock,
            self._device.armed_for_s,
        )

    def note(self, action: Action, detail: Mapping[str, object] | None = None) -> None:
        """Write down what whoever is in did; raises StoreError where it cannot be written."""
        note(self._data, self._clock, self._device.kiosk, str(self.gate.property("role")) or "staff", action, detail)

    def _settings(self) -> SettingsDesk:
        from kiosk.assembly.changing import change as change_setting
        from kiosk.assembly.changing import read

        def write(name: str, value: object) -> None:
            change_setting(self._data, name, value, lambda action, detail: self.auditor.note("admin", action, detail))

        return SettingsDesk(lambda: read(self._data), write, self._survey.languages[0])

    def _take_points(self, takes: "Callable[[Sequence[tuple[int, Any]]], None] | None") -> None:
        if self.window is not None:
            self.window.take_points(takes)

    def _device_desk(self) -> DeviceDesk:
        from kiosk.assembly.device_support import DeviceSupport

        return DeviceSupport(self._data, self._clock, self._began_s, self._voices, self._note_later).desk(
            lambda: self.window, self._survey.languages[0]
        )

    def _log(self) -> LogDesk:
        from kiosk.assembly.audit_files import free_path, write
        from kiosk.store.audit_trail import verify

        def export(suffix: str) -> tuple[str, int]:
            day = self._clock.local(self._clock.now()).date().isoformat()
            with self._reader() as reader:
                path = free_path(self._data.exports, day, suffix)
                rows = write(reader, path)
            self.auditor.note("admin", Action.LOG_EXPORTED, {"rows": rows, "file": path.name})
            return str(path), rows

        def prove() -> "Verdict":
            with self._reader() as reader:
                verdict: Verdict = reader.ask(lambda connection: verify(connection, self._data.database))
            return verdict

        return LogDesk(self._reader, prove, export, self._survey.languages[0], self._clock)

    def _note_later(self, role: str, action: str, detail: dict[str, object]) -> None:
        self.auditor.note(role, Action(action), detail)

    def tell(self, trouble: str, notices: Sequence[str]) -> None:
        """Show what staff must know: a code of what keeps answers from being saved, and sentences."""
        desk = cast("Desk", self.pages.model("desk"))
        desk.set_trouble(trouble)
        desk.set_notices(notices)

    def close(self) -> None:
        """End the threads and timers."""
        self.gate.stop()
        self.pages.close()
        if self._own_auditor is not None:
            self._own_auditor.close()
