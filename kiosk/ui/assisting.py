"""Keys and reading aloud for the visitor's screens, each built when it is first wanted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.settings import Settings
from kiosk.ui.application import Window
from kiosk.ui.visit import Visit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kiosk.ui.keypad import Keypad
    from kiosk.ui.reading_aloud import ReadingAloud
    from kiosk.ui.speech import Speech

SETTLES_AFTER_MS = 4000


class Assisting(QObject):
    """Takes the window's keys; has the screen read aloud where there is a voice for the language."""

    noticed = Signal()
    """There is something else that staff must know."""

    def __init__(
        self,
        window: Window,
        visit: Visit,
        settings: Settings,
        taken_by_staff: "Callable[[QKeyEvent], bool]",
        on_staff_activity: Callable[[], object],
        *,
        voice: Sequence[str] | None = None,
    ) -> None:
        """Serve `window`.

        Args:
            window: the kiosk's.
            visit: what it shows.
            settings: the keys and the volume.
            taken_by_staff: whether a key is for staff alone.
            on_staff_activity: told of each key while staff are at their pages.
            voice: the command that starts the voice; None: this program's own.
        """
        super().__init__(visit)
        self._window = window
        self._visit = visit
        self._settings = settings
        self._taken_by_staff = taken_by_staff
        self._on_staff_activity = on_staff_activity
        self._voice = voice
        self._keypad: Keypad | None = None
        self._speech: Speech | None = None
        self._reading: ReadingAloud | None = None
        self._settling = False
        self._later = QTimer(self, singleShot=True, timeout=self.settle)
        self._about_keys = self._about_voices = ""
        window.on_key(self.takes_key)
        aids = visit.aids
        aids.readAloudChanged.connect(self._on_read_aloud)
        aids.againWanted.connect(self._on_again)
        visit.languageChanged.connect(self._on_language)
        for sign in (visit.overlayChanged, aids.keypadChanged):
            sign.connect(self._warm_up)
        visit.left.connect(self._on_left)
        visit.offerChanged.connect(self._on_offer)

    @property
    def notices(self) -> list[str]:
        """What staff must know."""
        return [notice for notice in (self._about_keys, self._about_voices) if notice]

    # -- what the window tells

    def touched(self) -> None:
        """Note a finger: the focus is hidden, and what is being said stops."""
        self._visit.aids.keypad = False
        if self._speech is not None:
            self._speech.hush()

    def takes_key(self, event: "QKeyEvent") -> bool:
        """Do what a key is for; returns whether the page must not see it."""
        if self._taken_by_staff(event):
            return True
        if self._window.rootObject().property("staff"):
            if event.type() == event.Type.KeyPress:
                self._on_staff_activity()
            return False
        if self._speech is not None and event.type() == event.Type.KeyPress:
            self._speech.hush()
        return self._keys().takes(event)

    # -- late, when nobody waits for the screen

    def settle_later(self) -> None:
        """Let `settle` come once the screens are up and running."""
        self._later.start(SETTLES_AFTER_MS)

    @Slot()
    def settle(self) -> None:
        """Find out for which languages there is a voice, in a process that ends again, and whether the keys exist."""
        unknown = self._keys().unknown
        if unknown:
            names = ", ".join(repr(name) for name in unknown)
            self._about_keys = (
                f"The setting `keys` names what is no key: {names}. Press the keys again: `kiosk setup --learn-keys`."
            )
            self.noticed.emit()
        self._settling = True
        self._have_speech().start()

    def close(self) -> None:
        """End the voice."""
        self._later.stop()
        if self._reading is not None:
            self._reading.put_away()
        if self._keypad is not None:
            self._keypad.put_away()
        if self._speech is not None:
            self._speech.end()

    # -- inside

    def _keys(self) -> "Keypad":
        if self._keypad is None:
            from kiosk.ui.keypad import Keypad

            self._keypad = Keypad(self._window, self._visit, self._settings.keys, self._on_help)
        return self._keypad

    def _have_speech(self) -> "Speech":
        if self._speech is None:
            from kiosk.ui.speech import Speech

            self._speech = Speech(self._visit.property("languages"), self._settings.speech_volume, self._voice)
            self._speech.voicesChanged.connect(self._on_voices)
        return self._speech

    @Slot()
    def voices(self) -> tuple[str, ...]:
        """Return the languages that are read aloud, of those that were looked for."""
        return () if self._speech is None else tuple(sorted(self._speech.voices))

    def _on_voices(self) -> None:
        voices = self._speech.voices
        mute = [tag for tag in self._visit.property("languages") if tag not in voices]
        self._about_voices = ""
        if not voices:
            self._about_voices = (
                "No voice works here: the screen cannot be read aloud. "
                "Install speech-dispatcher and espeak-ng (docs/set-up.md)."
            )
        elif mute:
            self._about_voices = f"The screen cannot be read aloud in {', '.join(mute)}: there is no voice for it."
        self.noticed.emit()
        self._on_language()
        if not voices:
            self._visit.aids.readAloud = False
        if self._settling or not voices:
            self._settling = False
            self._on_left()

    @Slot()
    def _on_offer(self) -> None:
        """Look for the voices of another survey's languages, if any were looked for before."""
        if self._speech is not None:
            self._settling = not self._visit.aids.readAloud
            self._speech.look_for(self._visit.property("languages"))

    @Slot()
    def _warm_up(self) -> None:
        """Have the voice ready for somebody who may want it: an engine takes a second or two to come."""
        aids = self._visit.aids
        if aids.canReadAloud and (aids.keypad or self._visit.property("overlay") == "aids"):
            self._speech.start()

    @Slot()
    def _on_left(self) -> None:
        if self._speech is not None and not self._settling and not self._visit.aids.readAloud:
            self._speech.end()

    @Slot()
    def _on_language(self) -> None:
        voices = frozenset() if self._speech is None else self._speech.voices
        self._visit.aids.set_can_read_aloud(self._visit.property("language") in voices)

    @Slot()
    def _on_read_aloud(self) -> None:
        if not self._visit.aids.readAloud:
            self._speech.hush()
            return
        speech = self._have_speech()
        if self._reading is None:
            from kiosk.ui.reading_aloud import ReadingAloud

            self._reading = ReadingAloud(self._window, self._visit, speech)
        speech.start()
        self._reading.read()

    @Slot()
    def _on_again(self) -> None:
        if self._reading is not None and self._visit.aids.readAloud:
            self._reading.read()

    def _on_help(self) -> None:
        aids = self._visit.aids
        if not aids.canReadAloud:
            if self._visit.property("screen") != "saving" and not self._visit.property("overlay"):
                self._visit.setProperty("overlay", "aids")
        elif aids.readAloud:
            self._on_again()
        else:
            aids.readAloud = True
