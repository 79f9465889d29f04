"""Looks at texts where the system has no fonts; `test_fonts` runs it in a process of its own.

usage: python -m tests.ui.fontless boxes|late

`boxes` prints, per shipped language, the characters for which no shipped font has a glyph, and the families that drew.
`late` prints which font files were read by the time the start screen stood, and with each language after it.
"""

import json
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from kiosk.paths import resource
from kiosk.survey.checking import texts
from kiosk.survey.reading import read
from kiosk.ui import application, fonts
from kiosk.ui.languages import OWN_NAMES, own_name
from tests.ui.trial import Trial

PIXELS = 40
ALIASES = {"Monospace", "Sans Serif", "Serif"}
"""Names that Qt always knows."""


def said(language: str) -> list[str]:
    """Return all that a visitor can read in a language: survey, screens, its name, its digits."""
    survey = read(resource("surveys", "desk-visit.yaml"))
    found = [text[language] for _, text in texts(survey)]
    path = resource("translations", f"visitor_{language}.ts")
    if path.is_file():
        found += [node.text or "" for node in ElementTree.parse(path).getroot().iter("translation")]
    else:
        english = resource("translations", "visitor_de.ts")
        found += [node.text or "" for node in ElementTree.parse(english).getroot().iter("source")]
    locale = QLocale(language)
    found += [locale.toString(number) for number in (*range(11), 1234567)]
    return [*found, locale.toString(-12.5), "…–·/’“”«»()"]


def drawn(text: str, *, bold: bool) -> tuple[set[str], set[str]]:
    """Return which characters of a text come out as boxes, and the families that drew the rest."""
    font = QFont(fonts.FAMILY)
    font.setPixelSize(PIXELS)
    font.setBold(bold)
    boxes, families = set(), set()
    for character in sorted(set(text) - set("\n ")):
        layout = QTextLayout(character, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            families.add(run.rawFont().familyName().title())
            if 0 in run.glyphIndexes():
                boxes.add(character)
    return boxes, families


def boxes() -> dict[str, object]:
    """Look at every shipped language."""
    application.prepare_environment(offscreen=True)
    application.application()
    found: dict[str, object] = {"system": sorted(set(QFontDatabase.families()) - {fonts.FAMILY} - ALIASES)}
    for language in OWN_NAMES:
        fonts.speak(language)
        wanted = "".join([*said(language), own_name(language)])
        plain, bold = drawn(wanted, bold=False), drawn(wanted, bold=True)
        found[language] = {"boxes": sorted(plain[0] | bold[0]), "families": sorted(plain[1] | bold[1])}
    return found


def late() -> dict[str, list[str]]:
    """Look at a kiosk as it comes up, and then in other languages."""
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder))
        try:
            trial.finger.wait(300)
            found = {"start": sorted(fonts.files_read())}
            for language in ("de", "he", "hi", "ja", "zh-Hans", "ko"):
                trial.visit.setLanguage(language)
                found[language] = sorted(fonts.files_read())
            trial.visit.setLanguage("en")
            trial.visit.setProperty("overlay", "languages")
            trial.until(lambda: trial.window.rootObject().findChild(QObject, "languageBack") is not None)
            found["languages"] = sorted(fonts.files_read())
        finally:
            trial.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps({"boxes": boxes, "late": late}[sys.argv[1]]()) + "\n")
