"""What the desk's pages are about: who is in, which page is up, and each page's model, built when first asked for."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import Property, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.theme import Theme, palette
from kiosk.ui.gate import Gate

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Staff(QObject):
    """The desk's side of one window: its door, its pages and their models."""

    def __init__(
        self,
        gate: Gate,
        makers: Mapping[str, Callable[[], QObject]],
        language: str,
        desk: str,
        *,
        on_kiosk: bool,
        dark: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            gate: the door.
            makers: builds each model by its name; a name that is missing has none in this window.
            language: the pages' language, a BCP 47 tag.
            desk: the desk's name.
            on_kiosk: whether the pages lie over the visitor's screen.
            dark: whether to begin with light words on a dark page.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._gate = gate
        self._makers = dict(makers)
        self._models: dict[str, QObject] = {}
        self._language = language
        self._desk = desk
        self._on_kiosk = on_kiosk
        self._dark = dark
        self._page = "scores"
        self._wall = False
        self._whole = False
        gate.closed.connect(self._begin_again)

    fixed = Signal()
    """Never: qmllint knows no constant of a Python model."""

    @Property(Gate, notify=fixed)
    def gate(self) -> Gate:
        """The door: who is in, and until when."""
        return self._gate

    @Property(bool, notify=fixed)
    def onKiosk(self) -> bool:
        """Whether the pages lie over the visitor's screen."""
        return self._on_kiosk

    languageChanged = Signal()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The pages' language, a BCP 47 tag."""
        return self._language

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether it is written from right to left."""
        return QLocale(self._language).textDirection() == Qt.LayoutDirection.RightToLeft

    @Property(str, notify=fixed)
    def deskName(self) -> str:
        """The desk this is about."""
        return self._desk

    pageChanged = Signal()

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page that is up."""
        return self._page

    wholeChanged = Signal()

    @Property(bool, notify=wholeChanged)
    def whole(self) -> bool:
        """Whether the page that is up needs all the room there is, without the pages' names beside it."""
        return self._whole

    wallChanged = Signal()

    @Property(bool, notify=wallChanged)
    def wall(self) -> bool:
        """Whether the wall display is up in place of the pages; it needs nobody to be in."""
        return self._wall

    darkChanged = Signal()

    @Property(bool, notify=darkChanged)
    def dark(self) -> bool:
        """Whether the pages have light words on a dark ground."""
        return self._dark

    @Property("QVariantMap", notify=darkChanged)
    def colours(self) -> dict[str, str]:
        """Every colour of `Style` by its name, as "#rrggbb"."""
        return msgspec.structs.asdict(palette(Theme(mode="dark" if self._dark else "light")))

    leaveKiosk = Signal()
    """An admin ends the program."""
    restartKiosk = Signal()
    """An admin has the program started anew."""
    tryOut = Signal()
    """The next visit is a trial."""

    def set_language(self, language: str) -> None:
        """Show the pages in another language; the models that word something are told."""
        if language != self._language:
            self._language = language
            for made in self._models.values():
                tell = getattr(made, "set_language", None)
                if tell is not None:
                    tell(language)
            self.languageChanged.emit()

    @Slot(str)
    def go(self, page: str) -> None:
        """Show another page."""
        if page != self._page:
            self.setWhole(False)
            self._page = page
            self.pageChanged.emit()

    @Slot(bool)
    def setWhole(self, whole: bool) -> None:
        """Give the page all the room, or let the pages' names be beside it again."""
        if whole != self._whole:
            self._whole = whole
            self.wholeChanged.emit()

    @Slot()
    def showWall(self) -> None:
        """Put the wall display up; whoever is in leaves."""
        if not self._wall:
            self._wall = True
            self.wallChanged.emit()
            self._gate.close()

    @Slot()
    def leaveWall(self) -> None:
        """Take it down again, once somebody has come in."""
        if self._wall and self._gate.property("isOpen"):
            self._wall = False
            self.wallChanged.emit()

    @Slot(bool)
    def setDark(self, dark: bool) -> None:
        """Change between light and dark, until the program ends."""
        if dark != self._dark:
            self._dark = dark
            self.darkChanged.emit()

    @Slot(str, result=bool)
    def has(self, name: str) -> bool:
        """Whether this window has the model."""
        return name in self._makers

    @Slot(str, result=QObject)
    def model(self, name: str) -> QObject | None:
        """Return the model of that name, built now if nobody asked before; None where this window has none."""
        if name not in self._models:
            if name not in self._makers:
                return None
            made = self._makers[name]()
            made.setParent(self)  # else QML would own, and delete, what a slot returns
            tell = getattr(made, "set_language", None)
            if tell is not None:
                tell(self._language)
            self._models[name] = made
        return self._models[name]

    def close(self) -> None:
        """End the threads and timers of what was built."""
        for made in self._models.values():
            close = getattr(made, "close", None)
            if close is not None:
                close()

    @Slot()
    def _begin_again(self) -> None:
        """Whoever comes in next begins at the scores."""
        self.go("scores")
