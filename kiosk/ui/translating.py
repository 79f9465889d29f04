"""Two languages of a draft beside each other: every text in order, which are missing, and the languages there are."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import fonts
from kiosk.ui.editor import Editor
from kiosk.ui.languages import OWN_NAMES, own_name
from kiosk.ui.survey_places import place_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Translating(QObject):
    """The texts of the editor's draft in two languages: `left` to read, `right` to write."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        """Stand beside an editor."""
        super().__init__(parent)
        self._editor = editor
        self._left = self._right = ""
        self._rows: list[dict[str, Any]] = []
        self._gaps: list[str] = []
        self._follows = False
        editor.changed.connect(self._on_edit)

    rowsChanged = Signal()

    @Property(str, notify=rowsChanged)
    def left(self) -> str:
        """The language to read."""
        return self._left

    @Property(str, notify=rowsChanged)
    def right(self) -> str:
        """The language to write; empty while there is only one."""
        return self._right

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[dict[str, Any]]:
        """Every text in the form's order: place, label (title, text, low …), question and option from 1, or 0."""
        return self._rows

    @Property("QStringList", notify=rowsChanged)
    def gaps(self) -> list[str]:
        """The places of the texts that are missing in `right`."""
        return self._gaps

    @Property("QVariantList", notify=rowsChanged)
    def languages(self) -> list[dict[str, Any]]:
        """The survey's languages: tag, name, gaps, reviewed."""
        reviewed = self._editor.property("reviewed")
        return [
            {"tag": tag, "name": own_name(tag), "gaps": len(self._lacking(tag)), "reviewed": tag in reviewed}
            for tag in self._editor.property("languages")
        ]

    @Property("QVariantList", notify=rowsChanged)
    def addable(self) -> list[dict[str, str]]:
        """The shipped languages that the survey does not have: tag, name."""
        there = self._editor.property("languages")
        return [{"tag": tag, "name": own_name(tag)} for tag in OWN_NAMES if tag not in there]

    # -- what people do

    @Slot()
    def open(self) -> None:
        """Begin with the first language that has gaps."""
        self._follows = True
        languages = self._editor.property("languages")
        if not languages:
            return
        self._left = languages[0]
        rest = languages[1:]
        self._right = next((tag for tag in rest if self._lacking(tag)), rest[0] if rest else "")
        self._on_edit()

    @Slot()
    def leave(self) -> None:
        """Stand beside it no more."""
        self._follows = False

    @Slot(str)
    def setLeft(self, tag: str) -> None:
        """Read another language."""
        self._choose(tag, self._right if tag != self._right else self._left)

    @Slot(str)
    def setRight(self, tag: str) -> None:
        """Write another language."""
        self._choose(self._left if tag != self._left else self._right, tag)

    @Slot(int, result=int)
    def nextGap(self, after: int) -> int:
        """Return the row of the next text that is missing after a row, from the top again past the last; -1: none."""
        self._editor.settle()
        missing = [number for number, row in enumerate(self._rows) if row["place"] in self._gaps]
        return next((number for number in missing if number > after), missing[0] if missing else -1)

    @Slot(str, result=bool)
    def add(self, tag: str) -> bool:
        """Add a language, and write it."""
        tag = tag.strip()
        if not self._editor.edit(lambda draft: draft.add_language(tag)):
            return False
        fonts.need([tag])
        self._choose(self._left, tag)
        return True

    @Slot(str)
    def remove(self, tag: str) -> None:
        """Take a language away with all its texts; undo brings it back."""
        self._editor.edit(lambda draft: draft.remove_language(tag))

    @Slot(str, bool)
    def setReviewed(self, tag: str, reviewed: bool) -> None:
        """Say whether somebody who grew up with it has read all its texts."""
        self._editor.edit(lambda draft: draft.set_reviewed(tag, reviewed))

    @Slot(str)
    def makeFirst(self, tag: str) -> None:
        """Have visits begin in it."""
        self._editor.edit(lambda draft: draft.move_language(tag, 0))

    # -- inside

    def _choose(self, left: str, right: str) -> None:
        self._editor.settle()
        self._left, self._right = left, right
        self._on_edit()

    def _lacking(self, tag: str) -> list[str]:
        return [place_of(path) for path, wordings in self._editor.texts.items() if not wordings.get(tag)]

    @Slot()
    def _on_edit(self) -> None:
        if not self._follows:
            return
        languages = self._editor.property("languages")
        if not languages:
            return
        if self._left not in languages:
            self._left = next((tag for tag in languages if tag != self._right), languages[0])
        if self._right not in languages or self._right == self._left:
            self._right = next((tag for tag in languages if tag != self._left), "")
        self._rows = [_row(path) for path in self._editor.texts]
        self._gaps = self._lacking(self._right) if self._right else []
        self.rowsChanged.emit()


def _row(path: tuple[str | int, ...]) -> dict[str, Any]:
    question = int(path[1]) + 1 if path[0] == "questions" else 0
    option = int(path[3]) + 1 if question and path[2] == "options" else 0
    label = "option" if option else f"other_{path[-1]}" if question and path[2] == "other" else str(path[-1])
    return {"place": place_of(path), "label": label, "question": question, "option": option}
