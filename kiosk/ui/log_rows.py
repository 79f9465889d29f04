"""The rows of the log as a list for the screen, the newest first."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("number", "when", "who", "action", "names", "values")


class LogRow(msgspec.Struct, frozen=True):
    """A row as it is shown: its number and time as texts, who (a role), what, and to what: names and values."""

    number: str
    when: str
    who: str
    action: str
    names: list[str]
    values: list[str]


@QmlElement
@QmlUncreatable("made by the program")
class LogRows(QAbstractListModel):
    """Some rows; each role is a field of `LogRow`."""

    def __init__(self, parent=None) -> None:
        """Have none."""
        super().__init__(parent)
        self._rows: list[LogRow] = []

    def set(self, rows: Sequence[LogRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return a field of a row."""
        place = role - Qt.ItemDataRole.UserRole - 1
        if not (index.isValid() and 0 <= place < len(ROLES)):
            return None
        return getattr(self._rows[index.row()], ROLES[place])

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the fields for QML."""
        return {Qt.ItemDataRole.UserRole + 1 + place: QByteArray(name.encode()) for place, name in enumerate(ROLES)}
