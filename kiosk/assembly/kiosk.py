"""The visitor's program, put together."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.assembly.loading import begin, load_survey, load_theme, named_survey, open_reader
from kiosk.assembly.panel import fitted
from kiosk.assembly.recording import Recording
from kiosk.assembly.timetable import Timetable
from kiosk.clock import Clock, SystemClock
from kiosk.paths import DataFolder
from kiosk.store.errors import StoreError
from kiosk.ui import application
from kiosk.ui.assisting import Assisting
from kiosk.ui.attending import Attending
from kiosk.ui.ideas import Ideas
from kiosk.ui.look import Look
from kiosk.ui.visit import CHOSEN_MS
from kiosk.ui.visit import Visit as VisitModel

if TYPE_CHECKING:
    from kiosk.assembly.caring import Caretaker
    from kiosk.assembly.quality import Quality
    from kiosk.assembly.staff import StaffSide
    from kiosk.assembly.upkeep import Upkeep
    from kiosk.store.recording import Place
    from kiosk.store.recording import Visit as Record
    from kiosk.store.stamp import Stamp
    from kiosk.ui.aids import Aids
    from kiosk.ui.board import Board
    from kiosk.ui.keeping import Keeping


class Kiosk:
    """The visitor's program, put together; `run`, the demo and the tests all use this one."""

    def __init__(
        self,
        data: DataFolder,
        *,
        survey_path: Path | None = None,
        clock: Clock | None = None,
        offscreen: bool = False,
        chosen_ms: int | None = None,
        zone: str | None = None,
    ) -> None:
        """Build models and window; nothing is shown and the store is not opened yet.

        Args:
            data: the kiosk's files.
            survey_path: in place of the survey in the settings.
            clock: in place of the system's.
            offscreen: without a display.
            chosen_ms: how long a chosen button is shown; None as for visitors.
            zone: in place of the system's time zone name.

        Raises:
            CannotStartError: settings or survey cannot be used.
        """
        self.settings, self._read = begin(data, survey_path)
        self._clock = clock or SystemClock()
        self._timetable = Timetable(
            () if survey_path else self.settings.surveys,
            self.settings.desk,
            self._clock,
            lambda path: load_survey(data, self.settings, named_survey(data, str(path)) if path else survey_path),
        )
        loaded = self._timetable.due()
        self.survey = loaded.survey
        self._loaded = loaded

        application.prepare_environment(offscreen=offscreen)
        application.application()
        self._data = data
        self._zone = zone
        self.recording = Recording(data, loaded, self._place, self._clock)
        self.visit = VisitModel(
            self.survey,
            self.settings,
            self._clock,
            self.recording,
            self._new_record,
            chosen_ms=CHOSEN_MS if chosen_ms is None else chosen_ms,
        )
        self.board = cast("Board", self.visit.board)
        self.quality: Quality | None = None
        self._closed = self._is_open = self._takes_all = False
        self._keeping: Keeping | None = None
        self._caretaker: Caretaker | None = None
        self.upkeep: Upkeep | None = None
        self.attending = Attending(self.visit, self.settings)
        self.staff: StaffSide | None = None
        theme, self.theme_refused = load_theme(data, self.settings)
        self._look = Look(theme, cast("Aids", self.visit.aids), self.settings.reach_band_mm, self.visit)
        self.ideas = Ideas(
            self.recording.put,
            lambda: open_reader(data),
            self._stamp,
            self.settings.desk,
            self.survey.default_language,
            offered=self.settings.ideas,
        )
        self._measured: list[str] = []
        self.unfit = ""
        """Why the survey cannot be shown on this panel, or empty."""
        self._imagined_mm: float | None = None
        screen = application.first_screen()
        self._height_by_width = screen.size().height() / max(1, screen.size().width())
        self.set_panel(application.measured_width_mm(screen, self.settings.screen_width_mm))
        self.window = application.Window(
            "Main.qml",
            {"visit": self.visit, "look": self._look, "ideas": self.ideas},
            self.survey.default_language,
            self._on_activity,
            self.visit.missed,
            monotonic=self._clock.monotonic,
            ground=self._look.background,
        )
        self.assisting = Assisting(self.window, self.visit, self.settings, self.attending.takes, self._on_activity)
        self.assisting.noticed.connect(self._tell_staff)
        self.window.on_staff_wanted(self._open_staff)
        self._relay = application.Relay()
        self._relay.called.connect(self._on_store)
        self.recording.on_change = self._relay.call
        self.visit.languageChanged.connect(self._switch_language)
        self.visit.overlayChanged.connect(self._on_overlay)
        self.visit.left.connect(self.ideas.forget)
        self.window.widthChanged.connect(self._measure)
        self.window.heightChanged.connect(self._measure)
        self.on_refusal: Callable[[StoreError], object] | None = None
        self.on_restart: Callable[[], object] | None = None
        self._survey_path = survey_path

    def show(self, size: tuple[int, int] | None, panel_width_mm: float | None = None) -> None:
        """Show the window.

        Args:
            size: of a plain window in pixels; None takes the whole screen.
            panel_width_mm: the picture's width, where the screen is only imagined.
        """
        self._imagined_mm = panel_width_mm
        self._takes_all = size is None
        self.window.show_kiosk(size)
        self._measure()

    def open_store(self) -> None:
        """Open the store; visitors may start once it is ready. Who left before the first picture needs none."""
        if self._closed:
            return
        from kiosk.assembly.quality import Quality
        from kiosk.assembly.upkeep import Upkeep
        from kiosk.ui.keeping import Keeping

        self._keeping = Keeping(self.window, self._keys_with_a_meaning, self._is_staff_up, full=self._takes_all)
        self.window.refuse_keys(self._keeping.refuses)
        self.quality = Quality(self.settings, self._clock, lambda: open_reader(self._data))
        for signal in (self.board.looked, self.visit.screenChanged, self.visit.trialChanged):
            signal.connect(self._follow_clock)
        self.board.start()
        self.recording.start()
        self.attending.start(self._stamp, self._clock, self.recording.put, lambda: open_reader(self._data))
        self.upkeep = Upkeep(
            self._data,
            self.settings,
            self._clock,
            self._survey_path,
            self._read,
            self.recording.replaced,
            lambda: self._is_free,
            self._tell_staff,
            self._restart,
        )

    def close(self, why: str = "") -> None:
        """Close window and store; what was given is written first, and `why`, if it is given, into the log."""
        self._closed = True
        if self.upkeep is not None:
            self.upkeep.stop(why)
        if self._keeping is not None:
            self._keeping.put_away()
        self.assisting.close()
        self.window.put_away()
        self.visit.put_away()
        self.attending.put_away()
        self.ideas.put_away()
        if self.staff is not None:
            self.staff.close()
        if self.quality is not None:
            self.quality.close()
        if self._caretaker is not None:
            self._caretaker.close()
        if self.upkeep is not None:
            self.upkeep.close()
        self.recording.close()

    def _new_record(self) -> "Record | None":
        assert self.quality is not None
        trial = bool(self.visit.property("trial"))
        record = self.quality.watch(self.recording.new_visit(), trial=trial)
        if record is not None and not trial:
            self.attending.began(record.id)
        self.ideas.forget()
        return record

    def _follow_clock(self) -> None:
        """Follow the clock: another survey between two visits, opening and closing."""
        if self.visit.is_untouched:
            self._follow_timetable()
            if self.quality is not None and self.recording.is_open:
                self.quality.learn()
        self._set_open()

    def _follow_timetable(self) -> None:
        notice, due = self._timetable.notice, self._timetable.due()
        _, unfit = fitted(due.survey, self._width_mm)
        if unfit and self._timetable.leave_out(due, unfit):
            due = self._timetable.due()
        if self._timetable.notice != notice:
            self._tell_staff()
        if due is self._loaded:
            return
        if not self.recording.has(due):
            self.recording.publish(due)  # and comes back when it is
        else:
            self._loaded, self.survey = due, due.survey
            self.recording.use(due)
            self.visit.show_survey(due.survey)
            if self.upkeep is not None:
                self.upkeep.examine(due)
            self._measure()

    def _set_open(self) -> None:
        in_hours = not self.board.property("closed") or bool(self.visit.property("trial"))
        room = "plenty" if self._caretaker is None else str(self._caretaker.room)
        self.visit.ask_for_words(asked=room in ("plenty", "low"))
        is_open = self.recording.is_open and not self.unfit and in_hours and room != "closed"
        if is_open != self._is_open:
            self._is_open = is_open
            self.visit.set_open(is_open)

    def _on_activity(self) -> bool:
        """Note a touch, or a key of staff; returns whether the visitor's screen must not see the touch."""
        if self.attending.is_cleaning:
            return True
        self.assisting.touched()
        if self.staff is not None:
            self.staff.gate.activity()
        kept_away = self.visit.activity()
        return kept_away and not self.window.rootObject().property("staff")

    def _place(self) -> "Place":
        from kiosk.store.recording import Place

        return Place(self.settings.desk, self.settings.kiosk, self._zone or application.zone_name())

    def _stamp(self) -> "Stamp":
        from kiosk.store.stamp import stamp

        return stamp(self._clock, self.settings.desk, self.settings.kiosk)

    def _on_overlay(self) -> None:
        (self.ideas.opened if self.visit.property("overlay") else self.ideas.closed)()

    def _begin_cleaning(self) -> None:
        assert self.staff is not None
        assert self.attending.cleaning is not None
        self.staff.gate.close()
        self.window.cover(self.attending.cleaning)

    def _open_staff(self) -> None:
        if self.staff is None:
            from kiosk.assembly.staff import StaffSide

            language = self.survey.default_language
            cleaning = self.attending.for_cleaning(language, self._begin_cleaning, self.window.uncover)
            self.staff = StaffSide(
                self._data,
                self.settings,
                self.survey,
                self._clock,
                on_kiosk=True,
                cleaning=cleaning,
                auditor=None if self.upkeep is None else self.upkeep.auditor,
                window=self.window,
                voices=self.assisting.voices,
            )
            self.staff.pages.restartKiosk.connect(self._on_restart_asked)
            if self.upkeep is not None:
                self.upkeep.examine(self._loaded)
            self.staff.gate.stateChanged.connect(self._on_gate)
            if self._keeping is not None:
                self.staff.gate.closed.connect(self._keeping.forget_copied)
            self._tell_staff()
        self.visit.setLanguage(self.survey.default_language)  # the desk's pages are in it
        self.window.show_staff(self.staff.models)

    @property
    def _keys_with_a_meaning(self) -> tuple[str, ...]:
        keys, arm = self.settings.keys, self.settings.arm_key
        return (*keys.next, *keys.previous, *keys.select, *keys.help, *(() if arm is None else (arm,)))

    @property
    def _is_free(self) -> bool:
        """Whether nobody would miss the screen for a second, and nothing is in memory alone."""
        busy = self._is_staff_up() or self.attending.is_cleaning or bool(self.visit.property("trial"))
        return self.visit.is_untouched and not busy and not self.recording.trouble

    def _restart(self, why: str) -> None:
        if self.on_restart is not None and not self._closed:
            assert self.upkeep is not None
            self.upkeep.restarting = why
            self.on_restart()

    def _on_restart_asked(self) -> None:
        if not self.recording.trouble:  # else what only memory holds would be lost
            self._restart("asked")

    def _is_staff_up(self) -> bool:
        return bool(self.window.rootObject().property("staff"))

    def _is_staff_in(self) -> bool:
        return self.staff is not None and bool(self.staff.gate.property("isOpen"))

    def _on_gate(self) -> None:
        if self.quality is not None and self.staff is not None:
            self.quality.set_staff_in(bool(self.staff.gate.property("isOpen")))

    def _begin_caring(self) -> None:
        """Begin the care of the data; the start, and the first picture, did not wait for it."""
        from kiosk.assembly.caring import Caretaker
        from kiosk.ui.speech import own_command

        doctor = own_command("doctor", "--json", "--data", str(self._data.folder))
        self._caretaker = Caretaker(
            self._data, self.settings, self._clock, lambda: self.visit.is_untouched, self._relay.call, doctor
        )
        self._caretaker.start()
        if self.quality is not None:
            caretaker = self._caretaker
            self.quality.is_clock_in_doubt = lambda: caretaker.is_clock_in_doubt

    def _on_store(self) -> None:
        if self._closed:
            return  # the store was opened after all, and nobody is there to look at it any more
        if self._caretaker is None and (self.recording.is_open or self.recording.trouble):
            self._begin_caring()
        if self.upkeep is not None and self.recording.is_open:
            self.upkeep.started()
        refusal = self.recording.refusal
        if refusal is not None and self.on_refusal is not None:
            self.on_refusal(refusal)
        self._follow_clock()
        self._tell_staff()
        if self.recording.is_open:
            self.ideas.follow()

    def _switch_language(self) -> None:
        self.ideas.set_language(self.visit.property("language"))
        self.window.languages.switch(self.visit.property("language"), self.survey.default_language)

    def _tell_staff(self) -> None:
        if self.upkeep is not None:
            self.upkeep.told(self.recording.trouble, self._notices)
        if self.staff is not None:
            self.staff.tell(self.recording.trouble, self._notices)

    @property
    def _notices(self) -> list[str]:
        of_upkeep = () if self.upkeep is None else self.upkeep.notices
        told = (self._timetable.notice, self.theme_refused, self.attending.notice, *of_upkeep)
        told_also = (notice for notice in told if notice)
        cared = [] if self._caretaker is None else self._caretaker.notices
        return [*self.recording.found, *cared, *self._measured, *told_also, *self.assisting.notices]

    def _measure(self) -> None:
        """Work out what fits on the panel, now that the window has its size."""
        self._height_by_width = self.window.height() / max(1, self.window.width())
        if self._imagined_mm is not None:
            self.set_panel(self._imagined_mm)
            return
        screen = self.window.screen()
        share = self.window.width() / max(1, screen.size().width())
        width_mm = share * application.measured_width_mm(screen, self.settings.screen_width_mm)
        self.set_panel(width_mm)

    def set_panel(self, width_mm: float) -> None:
        """Take the picture's width on the panel, in mm; a survey with a scale that does not fit is refused."""
        self._width_mm = width_mm
        self._measured = []
        if self.settings.screen_width_mm is None and self._imagined_mm is None:
            self._measured.append("The screen is not measured: sizes are a guess. Run `kiosk setup --measure`.")
        height_mm = width_mm * self._height_by_width
        advice, self.unfit = fitted(self.survey, width_mm, height_mm)
        self._measured += [*advice, self.unfit] if self.unfit else advice
        self.visit.setProperty("panelWidthMm", width_mm)
        self.visit.set_panel_height(height_mm)
        self._tell_staff()
        self._set_open()
