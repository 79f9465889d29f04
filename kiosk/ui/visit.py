"""The visitor's side of the program: draws a session's state, turns touches into its events, keeps the time."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.settings import Settings
from kiosk.store.recording import Visit as Record
from kiosk.store.responses import Receipt, Snapshot
from kiosk.survey.question import Choice, Comment
from kiosk.survey.session import (
    Abandoned,
    Answered,
    Ending,
    Extended,
    Finished,
    LanguageChanged,
    Phase,
    Session,
    Skipped,
    TimedOut,
    Warned,
    WentBack,
    begin,
    step,
)
from kiosk.survey.survey import Survey
from kiosk.ui.asked import Asked

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

GUARD_S = 0.4
"""Touches this soon after a screen change were meant for the screen before it."""
CHOSEN_MS = 350
"""How long the chosen button is shown as chosen before the next question comes."""
ACKNOWLEDGE_WITHIN_MS = 3000
"""After this long without the disk's word the visitor is told the truth."""
UNSAVED_STAYS_MS = 15000


class Recorder(Protocol):
    """What takes the visitor's answers to disk."""

    def save(self, snapshot: Snapshot) -> "Future[None]":
        """Write the answers so far."""
        ...

    def finish(self, snapshot: Snapshot) -> "Future[Receipt]":
        """Write the whole response; the future resolves once it is durable."""
        ...


@QmlElement
@QmlUncreatable("made by the program")
class Visit(Asked):
    """One visitor after the other, each through start, questions, saving and thanks.

    `screen` is one of closed, start, scale, choice, comment, saving, thanks, unsaved.
    """

    _settled = Signal(object)

    def __init__(
        self,
        survey: Survey,
        settings: Settings,
        clock: Clock,
        recorder: Recorder,
        new_record: Callable[[], Record | None],
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
        super().__init__(survey, settings, parent)
        self._clock = clock
        self._recorder = recorder
        self._new_record = new_record
        self._chosen_ms = chosen_ms
        self._session: Session | None = None
        self._record: Record | None = None
        self._screen = "closed"
        self._open = False
        self._shown_at = clock.monotonic()
        self._seconds_left = 0
        self._idle = self._timer(self._on_idle)
        self._second = self._timer(self._on_second, single=False)
        self._second.setInterval(1000)
        self._hold = self._timer(self._on_hold_over)
        self._patience = self._timer(self._on_patience_over)
        self._goodbye = self._timer(self._to_start)
        self._settled.connect(self._on_settled)

    def _timer(self, slot, single: bool = True) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer

    # -- what the screen shows

    screenChanged = Signal()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """Which screen is up."""
        return self._screen

    warningChanged = Signal()

    @Property(bool, notify=warningChanged)
    def warning(self) -> bool:
        """Whether "More time?" is up."""
        return self._session is not None and self._session.phase == Phase.WARNED

    @Property(int, notify=warningChanged)
    def secondsLeft(self) -> int:
        """Seconds until the visit is closed, while "More time?" is up."""
        return self._seconds_left

    @Property(str, notify=warningChanged)
    def secondsLeftText(self) -> str:
        """The same in the language's digits."""
        return QLocale(self._language).toString(self._seconds_left)

    @Property(float, notify=warningChanged)
    def timeLeft(self) -> float:
        """The same as a share, 1 to 0."""
        return self._seconds_left / self._settings.warning_s

    # -- what the visitor does

    @Slot()
    def start(self) -> None:
        """Begin a visit."""
        if self._screen != "start" or self._guarded():
            return
        record = self._new_record()
        if record is None:
            return
        self._record = record
        self._session = self._drawn = begin(self._survey, self._language, self._clock.monotonic())
        self._show_session()

    @Slot(int)
    def answer(self, value: int) -> None:
        """Take a scale's value, or the option number (from 0) of a choice of one."""
        question = self._question
        if self._busy() or question is None:
            return
        given = question.options[value].id if isinstance(question, Choice) else value
        if self._apply(
            Answered(self._clock.monotonic(), question.id, (given,) if isinstance(question, Choice) else given)
        ):
            self._chosen = [value]
            self.chosenChanged.emit()
            self._hold.start(self._chosen_ms)

    @Slot(int)
    def toggle(self, option: int) -> None:
        """Select or deselect one option of a choice of many."""
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
        """Give the comment; an empty one is a skip."""
        question = self._question
        if self._busy() or not isinstance(question, Comment):
            return
        comment = comment.strip()
        now = self._clock.monotonic()
        if self._apply(Answered(now, question.id, comment) if comment else Skipped(now)):
            self._on_hold_over()

    @Slot()
    def skip(self) -> None:
        """Leave the question unanswered."""
        if not self._busy() and self._apply(Skipped(self._clock.monotonic())):
            self._on_hold_over()

    @Slot()
    def back(self) -> None:
        """Go to the question before; its answer stays."""
        if not self._busy() and self._apply(WentBack(self._clock.monotonic())):
            self._on_hold_over()

    @Slot()
    def stop(self) -> None:
        """Leave the visit; the answers given stay."""
        if not self._busy() and self._apply(Abandoned(self._clock.monotonic())):
            self._leave()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Switch the language; answers stay."""
        if language not in self._survey.languages or language == self._language:
            return
        if self._session is not None and not self._apply(LanguageChanged(self._clock.monotonic(), language)):
            return
        self._drawn = self._session
        self._language = language
        self.languageChanged.emit()
        self.stepChanged.emit()

    @Slot()
    def activity(self) -> None:
        """Note a touch or key: the idle clock starts again, "More time?" goes away."""
        if self.warning:
            self._apply(Extended(self._clock.monotonic()))
            self._shown_at = self._clock.monotonic()
            self._drawn = self._session
            self._second.stop()
            self.warningChanged.emit()
        self._restart_idle()

    @Slot()
    def dismiss(self) -> None:
        """Leave the thanks or the not-saved screen before its time."""
        if self._screen in ("thanks", "unsaved") and not self._guarded():
            self._to_start()

    def time_out(self) -> None:
        """Let the idle time be over: ask "More time?", or if that is up already close the visit."""
        if self.warning:
            self._seconds_left = 0
            self._on_second()
        else:
            self._on_idle()

    def set_open(self, is_open: bool) -> None:
        """Open or close the kiosk for visitors; a visit under way is not cut off."""
        self._open = is_open
        if self._screen in ("start", "closed"):
            self._to_start()

    # -- inside

    def _guarded(self) -> bool:
        return self._clock.monotonic() - self._shown_at < GUARD_S

    def _busy(self) -> bool:
        """Whether a touch now must do nothing; a touch too soon after a screen change is counted."""
        if self._session is None or self.warning or self._hold.isActive():
            return True
        if self._guarded():
            self._record.early_taps += 1
            return True
        return False

    def _apply(self, event) -> bool:
        """Step the session; save what it knows. Returns whether the event was allowed."""
        after = step(self._session, event)
        if after is self._session:
            return False
        answered = isinstance(event, Answered | Skipped)
        self._session = after
        if answered:
            self._recorder.save(self._record.snapshot(after, self._clock))
        return True

    def _on_hold_over(self) -> None:
        """Show where the session has got to; past the last question it is finished."""
        self._drawn = self._session
        if self._drawn.question is None:
            self._apply(Finished(self._clock.monotonic()))
            self._acknowledge()
        else:
            self._show_session()

    def _show_session(self) -> None:
        question = self._drawn.question
        answer = self._drawn.answer
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

    def _show(self, screen: str) -> None:
        self._shown_at = self._clock.monotonic()
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()

    def _acknowledge(self) -> None:
        """Finish the response; thanks come when, and only when, the disk has it."""
        self._stop_idle()
        snapshot = self._record.snapshot(self._session, self._clock)
        self._show("saving")
        self._patience.start(ACKNOWLEDGE_WITHIN_MS)
        self._recorder.finish(snapshot).add_done_callback(self._settled.emit)

    def _on_settled(self, future: Future) -> None:
        if self._screen != "saving":
            return
        self._patience.stop()
        if future.cancelled() or future.exception() is not None:
            self._on_patience_over()
            return
        self._show("thanks")
        self._goodbye.start(int(self._settings.thanks_s * 1000))

    def _on_patience_over(self) -> None:
        self._show("unsaved")
        self._goodbye.start(UNSAVED_STAYS_MS)

    def _leave(self) -> None:
        """Close a visit that was not finished; its answers are kept, the screen is cleared at once."""
        if self._session.ending in (Ending.TIMED_OUT, Ending.ABANDONED):
            self._recorder.finish(self._record.snapshot(self._session, self._clock))
        self._to_start()

    def _to_start(self) -> None:
        self._goodbye.stop()
        self._hold.stop()
        self._stop_idle()
        self._session = self._drawn = self._record = None
        self._chosen = []
        default = self._survey.default_language
        changed = self._language != default
        self._language = default
        self._show("start" if self._open else "closed")
        if changed:
            self.languageChanged.emit()
        self.chosenChanged.emit()
        self.stepChanged.emit()
        self.warningChanged.emit()
        self._restart_idle()

    # -- idle

    def _restart_idle(self) -> None:
        if self._session is None or self._session.phase == Phase.ENDED:
            # On the start screen a language somebody chose and left goes back to the default.
            self._idle.stop()
            if self._screen == "start" and self._language != self._survey.default_language:
                self._idle.start(int(self._settings.idle_after_s * 1000))
            return
        typing = isinstance(self._question, Comment)
        seconds = self._settings.idle_typing_after_s if typing else self._settings.idle_after_s
        self._idle.start(int(seconds * 1000))

    def _stop_idle(self) -> None:
        self._idle.stop()
        self._second.stop()

    def _on_idle(self) -> None:
        if self._session is None:
            self._to_start()
            return
        self._apply(Warned(self._clock.monotonic()))
        self._seconds_left = int(self._settings.warning_s)
        self._second.start()
        self.warningChanged.emit()

    def _on_second(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left <= 0:
            self._apply(TimedOut(self._clock.monotonic()))
            self._leave()
        self.warningChanged.emit()
