"""What one person switched on to see, hear or reach the screen better; all of it is gone when they leave."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Aids(QObject):
    """Large text, high contrast, controls lower down, reading aloud, and whether keys are in use."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing switched on."""
        super().__init__(parent)
        self._large_text = False
        self._high_contrast = False
        self._low_reach = False
        self._read_aloud = False
        self._keypad = False
        self._can_read_aloud = False
        for signal in (
            self.largeTextChanged,
            self.highContrastChanged,
            self.lowReachChanged,
            self.readAloudChanged,
        ):
            signal.connect(self.changed)

    changed = Signal()
    """Something that is seen was switched on or off; the focus of keys moves nothing under a finger."""

    largeTextChanged = Signal()

    @Property(bool, notify=largeTextChanged)
    def largeText(self) -> bool:
        """Whether text is half as large again."""
        return self._large_text

    @largeText.setter
    def largeText(self, on: bool) -> None:
        if on != self._large_text:
            self._large_text = on
            self.largeTextChanged.emit()

    highContrastChanged = Signal()

    @Property(bool, notify=highContrastChanged)
    def highContrast(self) -> bool:
        """Whether colours are as far apart as they can be."""
        return self._high_contrast

    @highContrast.setter
    def highContrast(self, on: bool) -> None:
        if on != self._high_contrast:
            self._high_contrast = on
            self.highContrastChanged.emit()

    lowReachChanged = Signal()

    @Property(bool, notify=lowReachChanged)
    def lowReach(self) -> bool:
        """Whether all controls are in the lower part of the screen."""
        return self._low_reach

    @lowReach.setter
    def lowReach(self, on: bool) -> None:
        if on != self._low_reach:
            self._low_reach = on
            self.lowReachChanged.emit()

    readAloudChanged = Signal()

    @Property(bool, notify=readAloudChanged)
    def readAloud(self) -> bool:
        """Whether the screen is read aloud."""
        return self._read_aloud

    @readAloud.setter
    def readAloud(self, on: bool) -> None:
        if on != self._read_aloud:
            self._read_aloud = on
            self.readAloudChanged.emit()

    againWanted = Signal()

    @Slot()
    def sayAgain(self) -> None:
        """Have the screen read once more."""
        self.againWanted.emit()

    keypadChanged = Signal()

    @Property(bool, notify=keypadChanged)
    def keypad(self) -> bool:
        """Whether keys are in use, so that the focus has to be seen."""
        return self._keypad

    @keypad.setter
    def keypad(self, on: bool) -> None:
        if on != self._keypad:
            self._keypad = on
            self.keypadChanged.emit()

    canReadAloudChanged = Signal()

    @Property(bool, notify=canReadAloudChanged)
    def canReadAloud(self) -> bool:
        """Whether there is a voice for the visitor's language; set by the program."""
        return self._can_read_aloud

    def set_can_read_aloud(self, can: bool) -> None:
        """Note whether there is a voice."""
        if can != self._can_read_aloud:
            self._can_read_aloud = can
            self.canReadAloudChanged.emit()

    @property
    def any_on(self) -> bool:
        """Whether something is switched on that the next person should not find."""
        return self._large_text or self._high_contrast or self._low_reach or self._read_aloud or self._keypad

    @Slot()
    def reset(self) -> None:
        """Switch everything off."""
        self.largeText = self.highContrast = self.lowReach = self.readAloud = self.keypad = False
