"""One idea as a card draws it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Idea(QObject):
    """What was said, what became of it, and whether the person at the screen said "me too".

    `state` is one of open, doing, done, cannot; for staff also new and hidden.
    """

    def __init__(
        self,
        idea_id: str,
        state: str,
        said: str,
        answer: str,
        votes_text: str = "",
        day: str = "",
        language_name: str = "",
        original: str = "",
        parent: QObject | None = None,
    ) -> None:
        """Show one idea.

        Args:
            idea_id: the idea's id.
            state: how it stands.
            said: what the public reads of it.
            answer: the staff's answer, or empty.
            votes_text: how many said "me too", written out; empty where it is not told.
            day: when it came to stand like this, written out.
            language_name: what it was written in, for staff.
            original: as it was left, where the public reads something else; for staff.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._idea_id = idea_id
        self._state = state
        self._said = said
        self._answer = answer
        self._votes_text = votes_text
        self._day = day
        self._language_name = language_name
        self._original = original
        self._voted = False

    changed = Signal()
    """Never: qmllint knows no constant of a Python model."""

    @Property(str, notify=changed)
    def ideaId(self) -> str:
        """The idea's id."""
        return self._idea_id

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it stands."""
        return self._state

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was said."""
        return self._said

    @Property(str, notify=changed)
    def answer(self) -> str:
        """What staff answered, or empty."""
        return self._answer

    @Property(str, notify=changed)
    def votesText(self) -> str:
        """How many said "me too", or empty."""
        return self._votes_text

    @Property(str, notify=changed)
    def day(self) -> str:
        """When it came to stand like this."""
        return self._day

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """What it was written in."""
        return self._language_name

    @Property(str, notify=changed)
    def original(self) -> str:
        """As it was left, where that differs."""
        return self._original

    votedChanged = Signal()

    @Property(bool, notify=votedChanged)
    def voted(self) -> bool:
        """Whether the person at the screen said "me too"."""
        return self._voted

    def set_voted(self, voted: bool) -> None:
        """Note whether the person at the screen said "me too"."""
        if voted != self._voted:
            self._voted = voted
            self.votedChanged.emit()
