"""The visitor's side of the program: draws a session's state, turns touches into its events, keeps the time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.settings import Settings
from kiosk.survey.question import Choice, Comment
from kiosk.survey.session import (
    Abandoned,
    Answered,
    Ending,
    Extended,
    Finished,
    LanguageChanged,
    Phase,
    Skipped,
    TimedOut,
    Warned,
    WentBack,
    begin,
    step,
)
from kiosk.survey.survey import Survey
from kiosk.ui.acknowledging import Acknowledging, Recorder
from kiosk.ui.screen import Screen

if TYPE_CHECKING:
    from kiosk.store.recording import Visit as Record

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHOSEN_MS = 350
"""How long the chosen button is shown as chosen before the next question comes."""
RECEIPT_STAYS_S = 12
UNSAVED_STAYS_MS = 15000
BETWEEN = ("start", "waiting", "closed")
"""The screens that are up between two visits."""


@QmlElement
@QmlUncreatable("made by the program")
class Visit(Screen):
    """One visitor after the other, each through start, questions, saving and thanks."""

    def __init__(
        self,
        survey: Survey,
        settings: Settings,
        clock: Clock,
        recorder: Recorder,
        new_record: "Callable[[], Record | None]",
        *,
        chosen_ms: int = CHOSEN_MS,
        parent: QObject | None = None,
    ) -> None:
        """Show `survey` on a device with `settings`.

        Args:
            survey: the survey to ask.
            settings: idle times and names.
            clock: where durations come from.
            recorder: takes snapshots to disk, in a thread of its own.
            new_record: called at each start, returns a `kiosk.store.recording.Visit`, or None while there is
                no place to keep answers.
            chosen_ms: how long a chosen button is shown before the next question.
            parent: the Qt parent.
        """
        super().__init__(survey, settings, clock, parent)
        self._clock = clock
        self._recorder = recorder
        self._new_record = new_record
        self._chosen_ms = chosen_ms
        self._record: Record | None = None
        self._open = False
        self._held_back = False
        self._acknowledging = Acknowledging(recorder, parent=self)
        self._acknowledging.saved.connect(self._on_saved)
        self._acknowledging.failed.connect(self._on_failed)
        self._idle.quiet.connect(self._on_idle)
        self._idle.over.connect(self._on_time_over)
        self.overlayChanged.connect(self._restart_idle)
        self.aids.changed.connect(self._restart_idle)
        self.aids.keypadChanged.connect(self._restart_idle)
        self._hold = QTimer(self, singleShot=True, timeout=self._on_hold_over)
        self._goodbye = QTimer(self, singleShot=True, timeout=self._to_start)

    # -- what the visitor does

    @Slot()
    def start(self) -> None:
        """Begin a visit."""
        if self._screen != "start" or self._guard.is_up:
            return
        self._record = self._new_record()
        if self._record is None:
            return
        self._session = self._drawn = begin(self._to_ask, self._language, self._clock.monotonic())
        self._show_session()

    @Slot(int)
    def answer(self, value: int) -> None:
        """Take a scale's value, or the option number (from 0) of a choice of one."""
        self._note_tap(value)
        question = self._question
        if self._busy() or question is None:
            return
        given = (question.options[value].id,) if isinstance(question, Choice) else value
        if self._apply(Answered(self._clock.monotonic(), question.id, given)):
            self._chosen = [value]
            self.chosenChanged.emit()
            self._hold.start(self._chosen_ms)

    @Slot(int)
    def toggle(self, option: int) -> None:
        """Select or deselect one option of a choice of many."""
        self._note_tap(option)
        if self._busy():
            return
        self._chosen = [o for o in self._chosen if o != option] if option in self._chosen else [*self._chosen, option]
        self.chosenChanged.emit()

    @Slot()
    def confirm(self) -> None:
        """Give the selected options."""
        question = self._question
        if self._busy() or not isinstance(question, Choice) or not self._chosen:
            return
        given = tuple(option.id for number, option in enumerate(question.options) if number in self._chosen)
        if self._apply(Answered(self._clock.monotonic(), question.id, given)):
            self._on_hold_over()

    @Slot(str)
    def say(self, comment: str) -> None:
        """Give the comment; one with nothing in it is a skip."""
        question = self._question
        if self._busy() or not isinstance(question, Comment):
            return
        now, said = self._clock.monotonic(), question.normal(comment)
        if self._apply(Skipped(now) if said is None else Answered(now, question.id, said)):
            self._drafts.clear()
            self._on_hold_over()

    @Slot()
    def skip(self) -> None:
        """Leave the question unanswered."""
        if not self._busy() and self._apply(Skipped(self._clock.monotonic())):
            self._on_hold_over()

    @Slot()
    def back(self) -> None:
        """Go to the question before; its answer stays."""
        if self._busy():
            return
        self._draft.settle()
        if self._apply(WentBack(self._clock.monotonic())):
            self._on_hold_over()

    @Slot()
    def stop(self) -> None:
        """Leave the visit; the answers given are kept, and the visitor is told so."""
        if self._busy() or not self._apply(Abandoned(self._clock.monotonic())):
            return
        (self._acknowledge if self._session.answers else self._leave)()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Switch the language; answers stay."""
        if language not in self._survey.languages or language == self._language or self._hold.isActive():
            return
        if self._session is not None and not self._apply(LanguageChanged(self._clock.monotonic(), language)):
            return
        self._drawn = self._session
        self._language = language
        self.languageChanged.emit()
        self.stepChanged.emit()
        self.turned()

    @Slot(result=bool)
    def activity(self) -> bool:
        """Note a touch or key as it begins: the idle clock starts again, "More time?" goes away.

        Returns:
            Whether that is all it may do: it was the answer to "More time?", came while the chosen button is shown, or
            was meant for the screen before this one. The latter is counted while a visitor is at a question.
        """
        extends = self.warning
        if extends:
            self._apply(Extended(self._clock.monotonic()))
            self._idle.extend()
            self.turned()
            self.warningChanged.emit()
        self._restart_idle()
        return extends or self._hold.isActive() or self._too_early()

    def missed(self, answer: str) -> None:
        """Note a touch on an answer (`value3`, `option0`) that was kept from the page."""
        number = answer.removeprefix("value").removeprefix("option")
        if number.isdecimal():
            self._note_tap(int(number))

    @Slot()
    def dismiss(self) -> None:
        """Leave the thanks or the not-saved screen before its time."""
        if self._screen in ("thanks", "unsaved") and not self._guard.is_up:
            self._to_start()

    @Slot(result=float)
    def seconds(self) -> float:
        """Return the time on a clock that never goes back."""
        return self._clock.monotonic()

    @Slot()
    def beginTrial(self) -> None:
        """Let the next visit be a trial by staff."""
        if self._session is None:
            self._set_trial(True)
            self.hold_back(self._held_back)
            self._restart_idle()

    def put_away(self) -> None:
        """Let nothing more happen by itself."""
        self._board.stop()
        self._acknowledging.stop()
        self._idle.stop()
        self._hold.stop()
        self._goodbye.stop()

    def time_out(self) -> None:
        """Let the idle time be over: ask "More time?", or if that is up already close the visit."""
        if self.warning:
            self._idle.end()
        else:
            self._on_idle()

    def set_open(self, is_open: bool) -> None:
        """Open or close the kiosk for visitors; a visit under way is not cut off."""
        changed = is_open != self._open
        self._open = is_open
        if changed and self._screen in BETWEEN:
            self._to_start()

    @property
    def is_untouched(self) -> bool:
        """Whether no visit is under way, and nobody has chosen or opened anything on the screen between two visits."""
        left = self._overlay or self.aids.any_on or self._language != self._survey.default_language
        return self._session is None and not left

    def hold_back(self, held: bool) -> None:
        """Keep visits from being begun, or let them: in place of the start the waiting screen is up."""
        self._held_back = held
        if self._screen in BETWEEN and self._screen != self._resting:
            self._show(self._resting)
            self._restart_idle()

    # -- inside

    @property
    def _resting(self) -> str:
        """The screen between two visits, as things stand."""
        if not self._open:
            return "closed"
        return "waiting" if self._held_back and not self._trial else "start"

    def _note_tap(self, option: int) -> None:
        """Note a tap on an option, whether or not it will do anything."""
        if self._record is not None and self._question is not None:
            self._record.tapped(self._question.id, option, self._clock.monotonic(), self._guard.past_s)

    def _too_early(self) -> bool:
        """Whether a touch now was meant for the screen before; while a visitor is at a question it is counted."""
        if not self._guard.is_up:
            return False
        if self._session is not None and self._session.phase != Phase.ENDED:
            self._record.early_taps += 1
        return True

    def _busy(self) -> bool:
        """Whether a touch that ends now must do nothing."""
        return self._session is None or self.warning or self._hold.isActive() or self._too_early()

    def _apply(self, event) -> bool:
        """Step the session; save what it knows. Returns whether the event was allowed."""
        after = step(self._session, event)
        if after is self._session:
            return False
        self._session = after
        if isinstance(event, Answered | Skipped):
            self._recorder.save(self._record.snapshot(after, self._clock))
        return True

    @Slot()
    def _on_hold_over(self) -> None:
        """Show where the session has got to; past the last question it is finished."""
        self._drawn = self._session
        if self._drawn.question is None:
            self._apply(Finished(self._clock.monotonic()))
            self._acknowledge()
        else:
            self._show_session()

    def _show_session(self) -> None:
        question, answer = self._drawn.question, self._drawn.answer
        if isinstance(question, Choice):
            self._chosen = [n for n, option in enumerate(question.options) if option.id in (answer or ())]
            screen = "choice"
        elif isinstance(question, Comment):
            self._chosen, screen = [], "comment"
        else:
            self._chosen, screen = ([] if answer is None else [answer]), "scale"
        self.chosenChanged.emit()
        self.stepChanged.emit()
        self._show(screen)
        self._restart_idle()

    def _acknowledge(self) -> None:
        """Finish the response; thanks come when, and only when, the disk has it."""
        self._idle.stop()
        self._show("saving")
        self._acknowledging.finish(self._record.snapshot(self._session, self._clock))

    @Slot()
    def _on_saved(self) -> None:
        self._receipt = self._record.receipt if self._settings.show_receipt else ""
        self._show("thanks")
        stays_s = max(self._settings.thanks_s, RECEIPT_STAYS_S if self._receipt else 0)
        self._goodbye.start(int(stays_s * 1000))

    @Slot()
    def _on_failed(self) -> None:
        self._show("unsaved")
        self._goodbye.start(UNSAVED_STAYS_MS)

    def _leave(self) -> None:
        """Close a visit that was not finished; its answers are kept, the screen is cleared at once."""
        if self._session.ending in (Ending.TIMED_OUT, Ending.ABANDONED):
            self._recorder.finish(self._record.snapshot(self._session, self._clock))
        self._to_start()

    @Slot()
    def _to_start(self) -> None:
        self._goodbye.stop()
        self._hold.stop()
        self._idle.stop()
        if self._session is not None:
            self._set_trial(False)
        self._session = self._drawn = self._record = None
        self._chosen = []
        self._drafts.clear()
        changed = self._language != self._survey.default_language
        self._language = self._survey.default_language
        self._clear()
        self._show(self._resting)
        if changed:
            self.languageChanged.emit()
        self.chosenChanged.emit()
        self.stepChanged.emit()
        self.warningChanged.emit()
        self._restart_idle()

    # -- idle

    @Slot()
    def _restart_idle(self) -> None:
        if self._session is None or self._session.phase == Phase.ENDED:
            # On the start screen what somebody opened or chose and left goes back to the default.
            self._idle.stop()
            if (self._trial or not self.is_untouched) and self._screen in BETWEEN:
                self._idle.wait(self._settings.idle_after_s)
            return
        typing = isinstance(self._question, Comment)
        self._idle.wait(self._settings.idle_typing_after_s if typing else self._settings.idle_after_s)

    @Slot()
    def _on_idle(self) -> None:
        if self._session is None:
            self._set_trial(False)
            self._to_start()
            return
        self._apply(Warned(self._clock.monotonic()))
        self._idle.warn()

    @Slot()
    def _on_time_over(self) -> None:
        self._apply(TimedOut(self._clock.monotonic()))
        self._leave()
