"""What is on the glass: which screen, what lies over it, what the person switched on, and the time that is left."""

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.clock import Clock
from kiosk.settings import Settings
from kiosk.survey.session import Phase, Session
from kiosk.survey.survey import Survey
from kiosk.ui.aids import Aids
from kiosk.ui.asked import Asked
from kiosk.ui.board import Board
from kiosk.ui.guard import Guard
from kiosk.ui.idle import Idle

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Screen(Asked):
    """The screen that is up: closed, waiting, start, scale, choice, comment, saving, thanks or unsaved."""

    def __init__(self, survey: Survey, settings: Settings, clock: Clock, parent: QObject | None) -> None:
        """Be closed."""
        super().__init__(survey, settings, parent)
        self._session: Session | None = None
        self._screen = "closed"
        self._words_asked = True
        self._receipt = ""
        self._overlay = self._under = ""
        self._guard = Guard(clock)
        self._aids = Aids(self)
        self._aids.changed.connect(self.turned)
        self._board = Board(settings, clock, lambda: self._language, self)
        self.languageChanged.connect(self._board.changed)
        self._trial = False
        self._idle = Idle(int(settings.warning_s), self)
        self._idle.counted.connect(self.warningChanged)

    screenChanged = Signal()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """Which screen is up."""
        return self._screen

    @Property(str, notify=screenChanged)
    def receipt(self) -> str:
        """The number by which the response just given can be erased, while it is shown; else empty."""
        return self._receipt

    def ask_for_words(self, *, asked: bool) -> None:
        """Ask for comments, or leave them out of the visits that begin from now on."""
        self._words_asked = asked

    @property
    def _to_ask(self) -> Survey:
        """The survey as the next visit goes through it."""
        return self._survey if self._words_asked else self._survey.without_comments()

    overlayChanged = Signal()

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        """Which page lies over the screen: languages, aids, ideas, or empty."""
        return self._overlay

    @overlay.setter
    def overlay(self, page: str) -> None:
        if page == self._overlay:
            return
        under = "ideas" if page and self._overlay == "ideas" else ""  # from the languages back to one's own idea
        self._overlay, self._under = page or self._under, under
        self.turned()
        self.overlayChanged.emit()

    aidsChanged = Signal()
    """Never: qmllint knows no constant of a Python model."""

    @Property(Aids, notify=aidsChanged)
    def aids(self) -> Aids:
        """What this person switched on to see, hear or reach better."""
        return self._aids

    @Property(Board, notify=aidsChanged)
    def board(self) -> Board:
        """What the start and the closed screen tell of the desk."""
        return self._board

    trialChanged = Signal()

    @Property(bool, notify=trialChanged)
    def trial(self) -> bool:
        """Whether the next visit, or the one under way, is a trial by staff, which counts nowhere."""
        return self._trial

    left = Signal()
    """The person at the screen is gone; whoever comes next is another one."""

    warningChanged = Signal()

    @Property(bool, notify=warningChanged)
    def warning(self) -> bool:
        """Whether "More time?" is up."""
        return self._session is not None and self._session.phase == Phase.WARNED

    @Property(str, notify=warningChanged)
    def secondsLeftText(self) -> str:
        """Seconds until the visit is closed, while "More time?" is up, in the language's digits."""
        return QLocale(self._language).toString(self._idle.left)

    @Property(float, notify=warningChanged)
    def timeLeft(self) -> float:
        """The same as a share, 1 to 0."""
        return self._idle.share

    @Slot()
    def turned(self) -> None:
        """Note that the screen has changed under the finger."""
        self._guard.turned()

    def _set_trial(self, trial: bool) -> None:
        if trial != self._trial:
            self._trial = trial
            self.trialChanged.emit()

    def _clear(self) -> None:
        """Take away what the person opened and switched on."""
        self._receipt = ""
        self._under = self.overlay = ""
        self.aids.reset()
        self.left.emit()

    def _show(self, screen: str) -> None:
        self.turned()
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()
