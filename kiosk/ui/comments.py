"""Comments as a list for the desk's pages."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QByteArray, QLocale, QModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.languages import own_name
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.store.comments import Comment

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("text", "day", "part", "languageName", "csat", "rightToLeft", "language", "standing", "personal")


@QmlElement
@QmlUncreatable("made by the program")
class Comments(QAbstractListModel):
    """Comments, the newest day first.

    Within a day they stand in an order of their own, and no time is told: who wrote the last one a minute ago is not
    the desk's business.
    """

    def __init__(self, parent=None):
        """Begin empty."""
        super().__init__(parent)
        self._comments: tuple[Comment, ...] = ()
        self._written: tuple[object, ...] = ()
        self._numerals = Numerals("en")
        self._today = date.min

    def show(self, comments: "Sequence[Comment]", language: str, today: date) -> None:
        """Take the comments in their order, and how to write their days."""
        new, old = tuple(comments), self._comments
        written = (language, today)
        if (new, written) == (old, self._written):
            return
        if written != self._written or not new:
            self._reset(new, written)
        elif old and new[: len(old)] == old:
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._comments = new
            self.endInsertRows()
        elif [_key(one) for one in new] == [_key(one) for one in old]:
            self._comments = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
        elif not self._took_one_away(new):
            self._reset(new, written)

    def at(self, row: int) -> "Comment":
        """Return the comment of a row."""
        return self._comments[row]

    def rowCount(self, parent=None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._comments)

    def roleNames(self) -> dict:
        """Name what a delegate may ask for."""
        return {Qt.ItemDataRole.UserRole + place: QByteArray(name.encode()) for place, name in enumerate(ROLES)}

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        """Return one value of one comment."""
        if not index.isValid() or not 0 <= role - Qt.ItemDataRole.UserRole < len(ROLES):
            return None
        comment = self._comments[index.row()]
        match ROLES[role - Qt.ItemDataRole.UserRole]:
            case "text":
                return comment.text
            case "day":
                return self._numerals.day(date.fromisoformat(comment.local_day), self._today)
            case "part":
                return "" if comment.part is None else str(comment.part)
            case "language":
                return comment.language
            case "languageName":
                return own_name(comment.language)
            case "csat":
                return "" if comment.csat is None else self._numerals.number(comment.csat)
            case "rightToLeft":
                return QLocale(comment.language).textDirection() == Qt.LayoutDirection.RightToLeft
            case "standing":
                return str(comment.state)
            case "personal":
                from kiosk.survey.personal import personal

                return " ".join(personal(comment.text))
        return None

    def _reset(self, new: "tuple[Comment, ...]", written: tuple[object, ...]) -> None:
        self.beginResetModel()
        self._comments, self._written = new, written
        self._numerals, self._today = Numerals(str(written[0])), written[1]
        self.endResetModel()

    def _took_one_away(self, new: "tuple[Comment, ...]") -> bool:
        """Take one row away if that is all the difference: what staff look at stays where it is."""
        old = self._comments
        if len(new) != len(old) - 1:
            return False
        row = next((place for place, one in enumerate(new) if one != old[place]), len(new))
        if new[row:] != old[row + 1 :]:
            return False
        self.beginRemoveRows(QModelIndex(), row, row)
        self._comments = new
        self.endRemoveRows()
        return True


def _key(comment: "Comment") -> tuple[int, int]:
    return comment.response, comment.question_version
