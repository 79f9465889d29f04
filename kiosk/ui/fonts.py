"""The shipped fonts: each script's is read when something is first to be written in it.

`FAMILY` writes Latin, Greek and Cyrillic. What it lacks is looked up in the families that stand in for it, which Qt
does for every text of the program, the keyboard's too. They are in the order of the language on screen, since Chinese,
Japanese and Korean draw one and the same character differently.
"""

from collections.abc import Iterable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.paths import resource

FAMILY = "Noto Sans"
BASE = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
CJK = ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc")
FILES = {
    "Noto Sans Arabic": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "Noto Sans Hebrew": ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
    "Noto Sans Devanagari": ("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"),
    "Noto Sans CJK SC": CJK,
    "Noto Sans CJK JP": CJK,
    "Noto Sans CJK KR": CJK,
    "Noto Sans CJK TC": CJK,
}
"""The families that stand in for `FAMILY`, in the order in which they are asked: their plain and their bold file."""

_read: set[str] = set()


def read_first() -> None:
    """Read what most start screens need, and make it the program's font; call it once per application."""
    for name in BASE:
        _add(name)
    QGuiApplication.setFont(QFont(FAMILY))


def files_read() -> frozenset[str]:
    """Return the names of the files read so far."""
    return frozenset(_read)


def family(tag: str) -> str:
    """Return the family that draws the script of a language (a BCP 47 tag)."""
    match QLocale(tag).script():
        case QLocale.Script.ArabicScript:
            return "Noto Sans Arabic"
        case QLocale.Script.HebrewScript:
            return "Noto Sans Hebrew"
        case QLocale.Script.DevanagariScript:
            return "Noto Sans Devanagari"
        case QLocale.Script.SimplifiedHanScript:
            return "Noto Sans CJK SC"
        case QLocale.Script.JapaneseScript:
            return "Noto Sans CJK JP"
        case QLocale.Script.KoreanScript:
            return "Noto Sans CJK KR"
        case QLocale.Script.TraditionalHanScript:
            return "Noto Sans CJK TC"
        case _:
            return FAMILY


def need(tags: Iterable[str]) -> None:
    """Have something in these languages drawn, in plain type, beside the language on screen."""
    if QGuiApplication.instance() is None:
        return  # without a screen nothing is drawn
    wanted = {family(tag) for tag in tags}
    files = [plain for name, (plain, _) in FILES.items() if name in wanted]
    if not _read.issuperset(files):
        _stand_in(QFont.substitutes(FAMILY)[:1], files)


def speak(tag: str) -> None:
    """Have a language drawn as it is written at home."""
    first = family(tag)
    if first == FAMILY:
        return
    before = QFont.substitutes(FAMILY)
    if not _stand_in([first], FILES[first]) and before != QFont.substitutes(FAMILY):
        # Qt keeps the fonts it has looked up, and no call but those about fonts that came or went drops them.
        QFontDatabase.setApplicationEmojiFontFamilies([])
        QGuiApplication.instance().fontDatabaseChanged.emit()


def _stand_in(first: Iterable[str], files: Iterable[str]) -> bool:
    """Read what is not read yet of `files`, and set the order of the families; returns whether a file was read."""
    new = [name for name in dict.fromkeys(files) if name not in _read]
    there = _read.union(new)
    known = [name for name, (plain, _) in FILES.items() if plain in there]
    ahead = {name.lower() for name in first}
    QFont.removeSubstitutions(FAMILY)
    QFont.insertSubstitutions(FAMILY, sorted(known, key=lambda name: name.lower() not in ahead))
    for name in new:
        _add(name)
    return bool(new)


def _add(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    _read.add(name)
