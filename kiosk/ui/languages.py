"""The screen texts' language: one translator at a time, switched while the program runs."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.paths import resource

SOURCE_LANGUAGE = "en"


class Languages:
    """Installs the translation of one language; a language without one shows the source texts."""

    def __init__(self, engine: QQmlEngine) -> None:
        """Serve `engine`'s texts."""
        self._engine = engine
        self._translator: QTranslator | None = None

    def leave(self) -> None:
        """Take the translation away; texts are the source's from the next time they are read."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def switch(self, tag: str) -> None:
        """Show all texts in the language `tag` (BCP 47)."""
        self.leave()
        base = tag.split("-")[0]
        if base != SOURCE_LANGUAGE:
            translator = QTranslator()
            for name in (tag, base):
                if translator.load(f"kiosk_{name}", str(resource("translations"))):
                    self._translator = translator
                    QCoreApplication.installTranslator(translator)
                    break
        QLocale.setDefault(QLocale(tag))
        self._engine.retranslate()
