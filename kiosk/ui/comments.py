"""The latest comments as a list for the desk's page."""

import hashlib
from datetime import date

from PySide6.QtCore import QAbstractListModel, QByteArray, QLocale, QModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.languages import own_name
from kiosk.ui.numerals import Numerals

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("text", "day", "languageName", "csat", "rightToLeft", "language")


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
        self._given: tuple = ()
        self._comments: tuple = ()
        self._numerals = Numerals("en")
        self._today = date.min

    def show(self, comments, language: str, today: date) -> None:
        """Take `kiosk.store.reader.StoredComment`s and how to write their days."""
        given = (tuple(comments), language, today)
        if given == self._given:
            return
        self._given = given
        self.beginResetModel()
        # Two stable sorts: by day, and inside it by a digest, which tells nothing of the time.
        mixed = sorted(comments, key=lambda comment: hashlib.sha256(comment.text.encode()).digest())
        self._comments = tuple(sorted(mixed, key=lambda comment: comment.local_day, reverse=True))
        self._numerals = Numerals(language)
        self._today = today
        self.endResetModel()

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
            case "language":
                return comment.language
            case "languageName":
                return own_name(comment.language)
            case "csat":
                return "" if comment.csat is None else self._numerals.number(comment.csat)
            case "rightToLeft":
                return QLocale(comment.language).textDirection() == Qt.LayoutDirection.RightToLeft
        return None
