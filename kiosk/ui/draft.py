"""A text while it is being written: how much of it fits, and how much there is, for the field and its counter."""

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.survey.question import COMMENT_LENGTH

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Draft(QObject):
    """What stands in one writing field; it is kept nowhere else before it is sent."""

    def __init__(self, parent: QObject | None = None, *, most: int = COMMENT_LENGTH) -> None:
        """Have nothing written.

        Args:
            parent: the Qt parent.
            most: characters that fit, as a person counts them.
        """
        super().__init__(parent)
        self._most = most
        self._text = ""
        self._composed = ""
        self._language = "en"

    begun = Signal()
    """Another text is to stand in the field."""
    changed = Signal()
    written = Signal()
    """Somebody wrote."""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is written."""
        return self._text

    @Property(str, notify=changed)
    def lengthText(self) -> str:
        """How many characters are written of how many that fit, in the language's digits."""
        locale = QLocale(self._language)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return f"{locale.toString(self._count())} / {locale.toString(self._most)}"

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether no more fits."""
        return self._count() >= self._most

    @Slot(str, result=str)
    def write(self, text: str) -> str:
        """Note what is written so far.

        Returns:
            What of it stays: see `kiosk.survey.characters.fitting`. Nothing written earlier falls off the end.
        """
        from kiosk.survey.characters import fitting  # nothing is written before the first picture

        kept = fitting(self._text, text, self._most)
        if kept != self._text:
            self._text = kept
            self.changed.emit()
            self.written.emit()
        return kept

    @Slot(str)
    def compose(self, text: str) -> None:
        """Count what stands in the field while it is still being composed, such as a Japanese word."""
        if text != self._composed:
            self._composed = text
            self.changed.emit()

    def settle(self) -> None:
        """Let what is still being composed be part of the text."""
        if self._composed:
            self.write(self._text + self._composed)
            self.compose("")

    def begin(self, text: str, language: str) -> None:
        """Let `text` stand in the field, counted in the digits of `language` (a BCP 47 tag)."""
        if (text, language) == (self._text, self._language):
            return
        again = text != self._text
        self._text, self._composed, self._language = text, "", language
        self.changed.emit()
        if again:
            self.begun.emit()

    def _count(self) -> int:
        from kiosk.survey.characters import count

        return min(self._most, count(self._text) + count(self._composed))
