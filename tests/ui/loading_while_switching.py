"""Switches languages while pages are being loaded, as a program of its own: where the two get locked, it never ends.

    python -m tests.ui.loading_while_switching FOLDER

Qt's loader asks for the words of "no such file" for each page that it has not compiled before, and the translator asks
Python. Python's lock is given away only where it is given away on purpose, so that the order is a bad one. Whether the
loader comes in the right moment is chance all the same: without the mend one run in some four does not end.
"""

import ctypes
import sys
from functools import cache
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui import languages

TAGS = ("de", "fr", "ar", "en")
ROUNDS = 4
HELD_US = 30_000


class Pages(QObject):
    """Has a page loaded whenever the texts change, and keeps Python's lock until the loader is at it."""

    def __init__(self, folder: Path, engine: QQmlEngine) -> None:
        super().__init__()
        self._engine = engine
        self._folder = folder
        self.loaded: list[QQmlComponent] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            mode = QQmlComponent.CompilationMode.Asynchronous
            self.loaded.append(QQmlComponent(self._engine, self._page(), mode))
            ctypes.PyDLL(None).usleep(HELD_US)
        return False

    def _page(self) -> QUrl:
        page = self._folder / str(len(self.loaded)) / "Page.qml"
        page.parent.mkdir()  # of its own, for the loader knows what was in those it has seen
        page.write_text("import QtQml\nQtObject {}\n")
        return QUrl.fromLocalFile(str(page))


def main(folder: Path) -> None:
    """Switch through some languages."""
    sys.setswitchinterval(60)
    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    engine = QQmlEngine()
    pages = Pages(folder, engine)
    application.installEventFilter(pages)
    languages._file = cache(languages._file)  # a look at the disk gives the lock away
    for tag, part in product(TAGS, languages.PARTS):
        languages.has_texts(tag, part)
    for _ in range(ROUNDS):
        switched = languages.Languages(engine)
        for tag in TAGS:
            switched.switch(tag)
    while any(page.isLoading() for page in pages.loaded):
        application.processEvents()
    assert pages.loaded
    assert all(page.isReady() for page in pages.loaded)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
