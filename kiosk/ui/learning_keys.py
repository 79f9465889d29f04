"""Learning keys: for each thing that a key is to do, the admin presses the key of the keypad or switch at hand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.keypad import code_of, name_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class LearningKeys(QObject):
    """Asks for one key after the other."""

    def __init__(
        self, wanted: Sequence[tuple[str, str]], needed: frozenset[str], parent: QObject | None = None
    ) -> None:
        """Ask for the keys of `wanted`.

        Args:
            wanted: what each key is called in the settings, and what it does.
            needed: the names of those that must have a key.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._wanted = list(wanted)
        self._needed = needed
        self._step = 0
        self._complaint = ""
        self._done: Callable[[], None] = lambda: None
        self.names: dict[str, str] | None = {}
        """The key of each that has one; None where the admin left before the end."""

    def on_done(self, done: Callable[[], None]) -> None:
        """Call `done` when the last key is learned, or the admin leaves."""
        self._done = done

    stepChanged = Signal()

    @Property(str, notify=stepChanged)
    def task(self) -> str:
        """What the key that is asked for does."""
        return self._wanted[self._step][1] if self._step < len(self._wanted) else ""

    @Property(bool, notify=stepChanged)
    def mayBeMissing(self) -> bool:
        """Whether one can do without that key."""
        return self._step < len(self._wanted) and self._wanted[self._step][0] not in self._needed

    @Property(str, notify=stepChanged)
    def complaint(self) -> str:
        """Why the key that was pressed is not taken, or empty."""
        return self._complaint

    def takes(self, event: QKeyEvent) -> bool:
        """Learn a key that goes down."""
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat() and self._step < len(self._wanted):
            self._learn(name_of(event.key()))
        return True

    def _learn(self, name: str) -> None:
        tasks = dict(self._wanted)
        if not name or code_of(name) is None:
            self._complaint = "The system does not know this key. Press another one."
        elif name in self.names.values():
            other = next(what for what, key in self.names.items() if key == name)
            self._complaint = f"This key is taken: {tasks[other]}. Press another one."
        else:
            self.names[self._wanted[self._step][0]] = name
            self._go_on()
            return
        self.stepChanged.emit()

    @Slot()
    def goWithout(self) -> None:
        """There is no key for this."""
        if self.mayBeMissing:
            self._go_on()

    @Slot()
    def leave(self) -> None:
        """Keep the keys as they were."""
        self.names = None
        self._done()

    def _go_on(self) -> None:
        self._complaint = ""
        self._step += 1
        self.stepChanged.emit()
        if self._step == len(self._wanted):
            self._done()
