"""Low-score alerts as a list for the desk's page."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.languages import own_name
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.store.alerts import Alert

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("response", "day", "desk", "languageName", "question", "score", "comment", "standing", "notes")


@QmlElement
@QmlUncreatable("made by the program")
class AlertList(QAbstractListModel):
    """Alerts, the newest day first; what must not be told of one is an empty text."""

    def __init__(self, parent=None):
        """Begin empty."""
        super().__init__(parent)
        self._alerts: tuple[Alert, ...] = ()
        self._language, self._default = "en", "en"
        self._numerals = Numerals("en")
        self._today = date.min

    def show(self, alerts: "Sequence[Alert]", language: str, default: str, today: date) -> None:
        """Take the alerts in their order, the page's language, the one for texts missing in it, and the day."""
        new, old = tuple(alerts), self._alerts
        if (new, language, today) == (old, self._language, self._today):
            return
        row = (
            next((place for place, one in enumerate(new) if one != old[place]), len(new)) if len(new) < len(old) else 0
        )
        if len(new) == len(old) - 1 and new[row:] == old[row + 1 :] and language == self._language:
            self.beginRemoveRows(QModelIndex(), row, row)  # what staff look at stays where it is
            self._alerts = new
            self.endRemoveRows()
            return
        self.beginResetModel()
        self._alerts, self._language, self._default, self._today = new, language, default, today
        self._numerals = Numerals(language)
        self.endResetModel()

    def rowCount(self, parent=None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._alerts)

    def roleNames(self) -> dict:
        """Name what a delegate may ask for."""
        return {Qt.ItemDataRole.UserRole + place: QByteArray(name.encode()) for place, name in enumerate(ROLES)}

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        """Return one value of one alert."""
        from kiosk.survey.text import pick

        if not index.isValid() or not 0 <= role - Qt.ItemDataRole.UserRole < len(ROLES):
            return None
        alert = self._alerts[index.row()]
        match ROLES[role - Qt.ItemDataRole.UserRole]:
            case "response":
                return alert.response
            case "day":
                return self._numerals.day(date.fromisoformat(alert.local_day), self._today) if alert.local_day else ""
            case "desk":
                return alert.desk
            case "languageName":
                return own_name(alert.language) if alert.language else ""
            case "question":
                return "" if alert.asked is None else pick(alert.asked.text, self._language, self._default)
            case "score":
                return self._score(alert)
            case "comment":
                return alert.comment
            case "standing":
                return alert.state
            case "notes":
                return list(alert.notes)
        return None

    def _score(self, alert: "Alert") -> str:
        """Write the answer and the highest one there is, such as 1 / 5."""
        scale = getattr(alert.asked, "scale", None)
        if scale is None:
            return ""
        return f"{self._numerals.number(alert.value)} / {self._numerals.number(scale.high)}"
