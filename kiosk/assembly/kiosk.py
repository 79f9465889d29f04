"""The visitor's program, put together."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.assembly.loading import load_settings, load_survey, withheld
from kiosk.assembly.recording import Recording
from kiosk.clock import Clock, SystemClock
from kiosk.paths import DataFolder
from kiosk.store.errors import StoreError
from kiosk.ui import application
from kiosk.ui.geometry import Fit, row
from kiosk.ui.visit import CHOSEN_MS
from kiosk.ui.visit import Visit as VisitModel

if TYPE_CHECKING:
    from kiosk.assembly.staff import StaffSide
    from kiosk.store.recording import Place


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
        self.settings = load_settings(data)
        loaded = load_survey(data, self.settings, survey_path)
        self.survey = loaded.survey
        self._loaded = loaded

        application.prepare_environment(offscreen=offscreen)
        application.application()
        self._data = data
        self._clock = clock or SystemClock()
        self._zone = zone
        self.recording = Recording(data, loaded, self._place, self._clock)
        self.visit = VisitModel(
            self.survey,
            self.settings,
            self._clock,
            self.recording,
            self.recording.new_visit,
            chosen_ms=CHOSEN_MS if chosen_ms is None else chosen_ms,
        )
        self.staff: StaffSide | None = None
        self._measured: list[str] = []
        self._withheld: tuple[str, ...] = ()
        self.unfit = ""
        """Why the survey cannot be shown on this panel, or empty."""
        self._imagined_mm: float | None = None
        self.set_panel(application.measured_width_mm(application.first_screen(), self.settings.screen_width_mm))
        self.window = application.Window(
            "Main.qml",
            {"visit": self.visit},
            self.survey.default_language,
            self._on_activity,
            monotonic=self._clock.monotonic,
        )
        self.window.on_staff_wanted(self._open_staff)
        self._relay = application.Relay()
        self._relay.called.connect(self._on_store)
        self.recording.on_change = self._relay.call
        self.visit.languageChanged.connect(self._switch_language)
        self.window.widthChanged.connect(self._measure)
        self.on_refusal: Callable[[StoreError], object] | None = None

    def show(self, size: tuple[int, int] | None, panel_width_mm: float | None = None) -> None:
        """Show the window.

        Args:
            size: of a plain window in pixels; None takes the whole screen.
            panel_width_mm: the picture's width, where the screen is only imagined.
        """
        self._imagined_mm = panel_width_mm
        self.window.show_kiosk(size)
        self._measure()

    def open_store(self) -> None:
        """Open the store; visitors may start once it is ready."""
        self.recording.start()

    def close(self) -> None:
        """Close window and store; what was given is written first."""
        self.window.put_away()
        self.visit.put_away()
        if self.staff is not None:
            self.staff.close()
        self.recording.close()

    def _on_activity(self) -> bool:
        """Note a touch or key; returns whether the visitor's screen must not see the touch."""
        if self.staff is not None:
            self.staff.gate.activity()
        kept_away = self.visit.activity()
        return kept_away and not self.window.rootObject().property("staff")

    def _place(self) -> "Place":
        from kiosk.store.recording import Place

        return Place(self.settings.desk, self.settings.kiosk, self._zone or application.zone_name())

    def _open_staff(self) -> None:
        if self.staff is None:
            from kiosk.assembly.staff import StaffSide

            self.staff = StaffSide(self._data, self.settings, self.survey, self._clock, on_kiosk=True)
            self._withheld = withheld(self._loaded)
            self._tell_staff()
        self.visit.setLanguage(self.survey.default_language)  # the desk's pages are in it
        self.window.show_staff(self.staff.models)

    def _on_store(self) -> None:
        refusal = self.recording.refusal
        if refusal is not None and self.on_refusal is not None:
            self.on_refusal(refusal)
        self.visit.set_open(self.recording.is_open and not self.unfit)
        self._tell_staff()

    def _switch_language(self) -> None:
        self.window.languages.switch(self.visit.property("language"))

    def _tell_staff(self) -> None:
        if self.staff is not None:
            self.staff.tell(self.recording.trouble, [*self.recording.found, *self._measured, *self._withheld])

    def _measure(self) -> None:
        """Work out what fits on the panel, now that the window has its size."""
        if self._imagined_mm is not None:
            self.set_panel(self._imagined_mm)
            return
        screen = self.window.screen()
        share = self.window.width() / max(1, screen.size().width())
        width_mm = share * application.measured_width_mm(screen, self.settings.screen_width_mm)
        self.set_panel(width_mm)

    def set_panel(self, width_mm: float) -> None:
        """Take the picture's width on the panel, in mm; a survey with a scale that does not fit is refused."""
        self._measured = []
        if self.settings.screen_width_mm is None and self._imagined_mm is None:
            self._measured.append("The screen is not measured: sizes are a guess. Run `kiosk setup --measure`.")
        self.unfit = ""
        for question in self.survey.questions:
            if question.scale is None:
                continue
            points = len(question.scale.values)
            fitted = row(points, width_mm)
            if fitted.fit is Fit.GOOD:
                continue
            size = f"{points} buttons get {fitted.button_mm:.1f} mm each on a picture {width_mm:.0f} mm wide"
            if fitted.fit is Fit.SMALL:
                self._measured.append(f"Question {question.id!r}: {size}; 20 mm are good for a finger.")
            else:
                self.unfit = (
                    f"The survey cannot be shown here. Question {question.id!r}: {size}; 14 mm are the least. "
                    "Use a wider screen or a survey with fewer points."
                )
                self._measured.append(self.unfit)
        self.visit.setProperty("panelWidthMm", width_mm)
        self._tell_staff()
        self.visit.set_open(self.recording.is_open and not self.unfit)
