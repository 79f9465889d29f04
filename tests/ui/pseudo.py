"""A language that nobody speaks: English with accents and 40 % longer, so that what would be cut or overlap shows.

`Trial(folder, pseudo=True)` is a kiosk that offers it last, as `en-XA`: `trial.visit.setLanguage("en-XA")` switches the
survey and the screens' texts to it. `pseudo_survey` makes the survey, `pseudo` one text, `PseudoTexts` the screens'.
"""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.paths import resource
from kiosk.survey.survey import Survey
from kiosk.ui.languages import OWN_NAMES

TAG = "en-XA"
LONGER = 1.4
ACCENTS = str.maketrans("aceilnorsuyzACEINORSUYZ", "áçëïľñöřšüýžÁÇÉÍÑÓŘŠÜÝŽ")
FILL = "őğų"
PLACEHOLDER = re.compile(r"(%L?\d+|%n)")


def pseudo(text: str) -> str:
    """Return `text` with accents and at least 40 % longer; placeholders such as %1 stay.

    First the vowels are doubled, which makes long words as in German; what is still missing comes as further words.
    """
    wanted = -(-len(text) * 14 // 10)
    missing = wanted - len(text)
    said = ""
    for part in PLACEHOLDER.split(text):
        if PLACEHOLDER.fullmatch(part):
            said += part
            continue
        for letter in part:
            twice = missing > 0 and letter in "aeiouyAEIOUY"
            missing -= twice
            said += letter.translate(ACCENTS) + (letter.lower().translate(ACCENTS) if twice else "")
    while missing > 0:
        word = FILL[: missing - 1] or FILL[0]
        joint = " " if missing > 1 else ""
        said += joint + word
        missing -= len(joint + word)
    return said


def pseudo_survey(survey: Survey, *, first: bool = False) -> Survey:
    """Return `survey` with the pseudo-language made from its English (else default) texts, last or `first`."""
    rest = tuple(tag for tag in survey.languages if tag != TAG)
    source = "en" if "en" in rest else rest[0]

    def told(node: Any) -> Any:
        if isinstance(node, list | tuple):
            return [told(part) for part in node]
        if not isinstance(node, dict):
            return node
        if source in node and all(isinstance(said, str) for said in node.values()):
            return {**node, TAG: pseudo(node[source])}
        return {name: told(part) for name, part in node.items()}

    plain = told(msgspec.to_builtins(survey))
    plain["languages"] = [TAG, *rest] if first else [*rest, TAG]
    return msgspec.convert(plain, Survey)


@cache
def compiled() -> bytes:
    """Return the screens' texts in the pseudo-language as Qt reads them.

    A translator written in Python would be asked by the thread that reads pages too, which then waits for Python while
    Python waits for the page.
    """
    tree = ElementTree.parse(resource("translations", "visitor_de.ts"))
    for message in tree.iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            form.text = pseudo(source)
    with TemporaryDirectory() as folder:
        texts = Path(folder, "pseudo.ts")
        tree.write(texts, encoding="utf-8", xml_declaration=True)
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", texts], check=True)
        return texts.with_suffix(".qm").read_bytes()


class PseudoTexts(QObject):
    """Shows the screens' texts in the pseudo-language while a visitor's language is `en-XA`."""

    def __init__(self, visit: QObject, engine: QQmlEngine) -> None:
        super().__init__()
        OWN_NAMES[TAG] = pseudo("English")  # no longer than a real name: it must not widen the page of languages
        self._visit = visit
        self._engine = engine
        self._translator: QTranslator | None = None
        visit.languageChanged.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Come and go with the visitor's language."""
        wanted = self._visit.property("language") == TAG
        if wanted == (self._translator is not None):
            return
        self.leave()
        if wanted:
            self._translator = QTranslator()
            assert self._translator.load(compiled())
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()

    def put_away(self) -> None:
        """Take the texts and the language's name away for good."""
        self.leave()
        OWN_NAMES.pop(TAG, None)

    def leave(self) -> None:
        """Take the texts away."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
