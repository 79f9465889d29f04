"""The languages of the screens: their own names, their fonts, and which texts are shown, switched while it runs."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.paths import resource
from kiosk.ui import fonts

SOURCE_LANGUAGE = "en"
OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "uk": "Українська",
    "tr": "Türkçe",
    "ar": "العربية",
    "he": "עברית",
    "hi": "हिन्दी",
    "zh-Hans": "简体中文",
    "ja": "日本語",
    "ko": "한국어",
    "af": "Afrikaans",
    "zu": "isiZulu",
    "xh": "isiXhosa",
}
"""The shipped languages, each named in itself."""
PARTS = ("visitor", "desk")
"""The files of one language: the visitor's screens, and all the rest."""


def own_name(tag: str) -> str:
    """Name a language (a BCP 47 tag) in itself, and see to it that the name can be drawn."""
    fonts.need([tag])
    name = OWN_NAMES.get(tag)
    if name is None:
        name = QLocale(tag).nativeLanguageName() or tag
        name = name[:1].upper() + name[1:]
    return name


def served_by(tag: str) -> tuple[str, ...]:
    """Return the tags whose texts serve a language, the best first (zh-Hans and zh for zh-CN)."""
    parts = tag.replace("_", "-").split("-")
    tags = ["-".join(parts[:end]) for end in range(len(parts), 0, -1)]
    if parts[0] == "zh" and QLocale(tag).script() == QLocale.Script.SimplifiedHanScript:
        tags.insert(-1, "zh-Hans")
    return tuple(dict.fromkeys(tags))


def has_texts(tag: str, part: str = "visitor") -> bool:
    """Tell whether the screens of a part have texts in a language."""
    return tag.split("-")[0] == SOURCE_LANGUAGE or _file(tag, part) is not None


def _file(tag: str, part: str) -> str | None:
    for name in served_by(tag):
        path = resource("translations", f"{part}_{name}.qm")
        if path.is_file():
            return str(path)
    return None


def desk_texts(tag: str) -> QTranslator | None:
    """Return the desk's texts in a language, to be installed; None where these are the source's own."""
    path = None if tag.split("-")[0] == SOURCE_LANGUAGE else _file(tag, "desk")
    translator = QTranslator()
    return translator if path is not None and translator.load(path) else None


class Languages:
    """Installs the texts of one language, those for visitors and those for the desk."""

    def __init__(self, engine: QQmlEngine) -> None:
        """Serve `engine`'s texts."""
        self._engine = engine
        self._installed: list[QTranslator] = []
        self._read: dict[str, QTranslator] = {}
        """By the file, each read once: with each that is installed and freed PySide loses a reference to None."""

    def leave(self) -> None:
        """Take the translation away; texts are the source's from the next time they are read."""
        for translator in self._installed:
            _have_qt("removeTranslator", translator)
        self._installed.clear()

    def switch(self, tag: str, default: str = SOURCE_LANGUAGE) -> None:
        """Show all texts in the language `tag` (BCP 47), and write numbers and dates as it does.

        A part of the screens that has no texts in it shows those of `default`, and where these are missing too, the
        source's: always one language for the whole part.
        """
        self.leave()
        fonts.speak(tag)
        for part in PARTS:
            shown = tag if has_texts(tag, part) else default
            path = None if shown.split("-")[0] == SOURCE_LANGUAGE else _file(shown, part)
            if path is not None:
                self._install(path)
        QLocale.setDefault(QLocale(tag))
        self._engine.retranslate()

    def _install(self, path: str) -> None:
        known = self._read.get(path)
        translator = known or QTranslator()
        if known is None and not translator.load(path):
            return
        self._read[path] = translator
        self._installed.append(translator)
        _have_qt("installTranslator", translator)


def _have_qt(what: str, translator: QTranslator) -> None:
    """Call QCoreApplication's `what`, which locks Qt's list of translators, without holding Python's lock.

    The thread that loads pages asks the translators too (for the words of "no such file"), with the list locked, and
    whoever asks one first waits there for Python's lock: PySide looks whether a subclass answers. PySide's own call
    holds Python's lock while it waits for the list, so now and then the two would wait for each other for ever.
    """
    import ctypes  # here, for a start in the source's language needs neither

    from shiboken6 import getCppPointer

    try:
        call = getattr(ctypes.CDLL("libQt6Core.so.6"), f"_ZN16QCoreApplication{len(what)}{what}EP11QTranslator")
    except (OSError, AttributeError):  # not Linux, or named otherwise there
        getattr(QCoreApplication, what)(translator)
    else:
        call(ctypes.c_void_p(getCppPointer(translator)[0]))
