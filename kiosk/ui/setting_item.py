"""One setting as its row on the page draws it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.setting_list import Setting, text_of
from kiosk.ui.numerals import Numerals

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SettingItem(QObject):
    """A setting, its value, and why what was typed is refused.

    `kind` is one of switch, choice, number, whole, text, json. `trouble` is a code of
    `kiosk.setting_list.RefusedError`, or disk.
    """

    def __init__(self, which: Setting, parent: QObject | None = None) -> None:
        """Draw a setting; it has no value before `show`."""
        super().__init__(parent)
        self.which = which
        self.value: object = which.default
        self._language = "en"
        self._trouble = self._limit = self._told = ""

    fixed = Signal()
    """Never: qmllint knows no constant of a Python model."""

    @Property(str, notify=fixed)
    def name(self) -> str:
        """Its name in the file."""
        return self.which.name

    @Property(str, notify=fixed)
    def group(self) -> str:
        """Which group it is in."""
        return self.which.about.group

    @Property(str, notify=fixed)
    def kind(self) -> str:
        """How it is changed."""
        return self.which.kind

    @Property(str, notify=fixed)
    def unit(self) -> str:
        """Of its number: s, mm, h, days, or empty."""
        return self.which.about.unit

    @Property("QStringList", notify=fixed)
    def choices(self) -> list[str]:
        """What a choice can be."""
        return list(self.which.choices)

    @Property(bool, notify=fixed)
    def optional(self) -> bool:
        """Whether it need not be set."""
        return self.which.optional

    valueChanged = Signal()

    @Property(bool, notify=valueChanged)
    def on(self) -> bool:
        """Whether a switch is on."""
        return self.value is True

    @Property(bool, notify=valueChanged)
    def unset(self) -> bool:
        """Whether it is not set."""
        return self.value is None

    @Property(bool, notify=valueChanged)
    def isDefault(self) -> bool:
        """Whether it is what it is by itself."""
        return self.value == self.which.default

    @Property(str, notify=valueChanged)
    def text(self) -> str:
        """Its value as it is typed; empty where it is not set."""
        return "" if self.value is None else text_of(self.value)

    @Property(str, notify=valueChanged)
    def shown(self) -> str:
        """Its value as it is read: numbers in the language's digits."""
        if isinstance(self.value, int | float) and not isinstance(self.value, bool):
            text = f"{self.value:.10f}".rstrip("0")
            return Numerals(self._language).number(self.value, len(text.partition(".")[2]))
        return self.text

    troubleChanged = Signal()

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """Why what was typed is refused; empty where it was taken."""
        return self._trouble

    @Property(str, notify=troubleChanged)
    def limit(self) -> str:
        """The limit it is about."""
        return self._limit

    @Property(str, notify=troubleChanged)
    def told(self) -> str:
        """The reason in the program's own words."""
        return self._told

    def show(self, value: object, language: str) -> None:
        """Have a value."""
        if value != self.value or language != self._language:
            self.value = value
            self._language = language
            self.valueChanged.emit()

    def refuse(self, code: str, limit: float | None = None, told: str = "") -> None:
        """Say why something was refused; an empty code: nothing was."""
        written = "" if limit is None else Numerals(self._language).number(limit, 0 if limit == int(limit) else 1)
        if (code, written, told) != (self._trouble, self._limit, self._told):
            self._trouble, self._limit, self._told = code, written, told
            self.troubleChanged.emit()
