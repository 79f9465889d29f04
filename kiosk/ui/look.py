"""What the screens look like: the theme's colours, or black and white for a visitor who asked for high contrast."""

from pathlib import Path

import msgspec
from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.theme import Theme, contrast_palette, palette
from kiosk.ui.aids import Aids

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Look(QObject):
    """Colours, logo and the height of the band that hands reach."""

    def __init__(self, theme: Theme, aids: Aids, reach_band_mm: float | None, parent: QObject | None = None) -> None:
        """Look as `theme` says, whose logo is a whole path, until `aids` ask for something else."""
        super().__init__(parent)
        self._aids = aids
        self._normal = msgspec.structs.asdict(palette(theme))
        self._contrast = msgspec.structs.asdict(contrast_palette(theme))
        self._logo = QUrl() if theme.logo is None else QUrl.fromLocalFile(str(Path(theme.logo)))
        self._reach_band_mm = reach_band_mm or 0.0
        aids.highContrastChanged.connect(self.coloursChanged)

    coloursChanged = Signal()

    @Property("QVariantMap", notify=coloursChanged)
    def colours(self) -> dict[str, str]:
        """Every colour of `Style` by its name, as "#rrggbb"."""
        return self._contrast if self._aids.highContrast else self._normal

    fileChanged = Signal()
    """Never: qmllint knows no constant of a Python model."""

    @Property(QUrl, notify=fileChanged)
    def logo(self) -> QUrl:
        """The logo's file, or empty."""
        return self._logo

    @Property(float, notify=fileChanged)
    def reachBandMm(self) -> float:
        """Height of the band of controls from the picture's lower edge in low reach, in mm; 0: two fifths of it."""
        return self._reach_band_mm

    @property
    def background(self) -> str:
        """The page's colour before anything is drawn."""
        return self._normal["background"]
