"""The on-screen keyboard under a finger: its keys and the words it offers, by what stands on them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from ruamel.yaml import YAML

from kiosk.paths import resource
from tests.ui.trial import LEFT, NONE, Trial

SHIPPED = (
    "en",
    "de",
    "fr",
    "es",
    "pt",
    "it",
    "nl",
    "pl",
    "uk",
    "tr",
    "ar",
    "he",
    "hi",
    "zh-Hans",
    "ja",
    "ko",
    "af",
    "zu",
    "xh",
)


def comment_survey(folder: Path) -> Path:
    """Write a survey that asks for a comment and nothing else, in all shipped languages."""
    yaml = YAML()
    survey = yaml.load(resource("surveys", "desk-visit.yaml"))
    survey["questions"] = [next(q for q in survey["questions"] if q["id"] == "comment")]
    path = folder / "comment.yaml"
    yaml.dump(survey, path)
    return path


class Keys:
    """Taps the keys of the real keyboard."""

    def __init__(self, trial: Trial) -> None:
        """Look at a trial's window."""
        self._trial = trial

    def up(self, language: str | None = None) -> None:
        """Touch the field, in a language, and wait for the keyboard."""
        if language is not None:
            self._trial.visit.setLanguage(language)
        self._trial.tap("commentArea")
        self.wait()

    def switch(self, language: str) -> None:
        """Change the language while the keyboard is up."""
        before = self._trial.window.rootObject().findChild(QQuickItem, "keyboardLayoutLoader").property("item")
        self._trial.visit.setLanguage(language)
        self._trial.until(lambda: self._layout() is not before)
        self.wait()

    def wait(self) -> None:
        self._trial.until(lambda: len(self.all()) > 20)
        self._trial.finger.wait(20)

    def _layout(self) -> object:
        return self._trial.window.rootObject().findChild(QQuickItem, "keyboardLayoutLoader").property("item")

    def all(self) -> list[QQuickItem]:
        """Return the keys on the glass."""
        return [item for item in self._shown() if item.property("face") is not None and item.property("kind")]

    def faces(self) -> list[str]:
        """Return the letters on the glass."""
        return [str(key.property("face")) for key in self.all() if key.property("kind") == "letter"]

    def find(self, name: str) -> QQuickItem:
        """Return the key of this kind, or with this letter on it."""
        keys = self.all()
        found = [k for k in keys if name == k.property("kind")]
        found += [k for k in keys if k.property("kind") == "letter" and name == k.property("face")]
        found += [k for k in keys if k.property("kind") == "letter" and name.lower() == k.property("face").lower()]
        assert found, f"no key for {name!r} among {self.faces()}"
        return found[0]

    def tap(self, *names: str) -> None:
        """Tap keys, one after the other."""
        for name in names:
            self._touch(self.find(name))

    def type(self, word: str) -> None:
        """Tap the letters of a word."""
        self.tap(*word)

    def words(self) -> list[str]:
        """Return the words that are offered."""
        return [str(item.property("text")) for item in self._words()]

    def choose(self, word: str) -> None:
        """Tap an offered word."""
        self._touch(next(item for item in self._words() if item.property("text") == word))

    def word_boxes(self) -> list[QRectF]:
        """Return where the offered words can be touched, in pixels of the window."""
        return [_box(item.parentItem()) for item in self._words()]

    def boxes(self) -> dict[str, QRectF]:
        """Return where the keys are, in pixels of the window."""
        return {f"{key.property('kind')} {key.property('face')}": _box(key) for key in self.all()}

    def _words(self) -> list[QQuickItem]:
        return [item for item in self._shown() if item.objectName().startswith("candidate")]

    def _touch(self, item: QQuickItem) -> None:
        self._trial.read()
        QTest.mouseClick(self._trial.window, LEFT, NONE, _box(item).center().toPoint())
        self._trial.finger.wait(10)

    def _shown(self) -> Iterator[QQuickItem]:
        return (item for item in _below(self._trial.window.contentItem()) if item.isVisible())


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _below(child)
