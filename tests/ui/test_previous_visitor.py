"""Whoever walks away in the middle leaves nothing to the next person, at any step, wherever one could look for it.

Looked at are the picture itself, every text of the window whether it is shown or not, what a screen reader is told,
what the field tells the on-screen keyboard, the words it offers, undo, both clipboards, the aids, and files.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage, QInputMethod
from PySide6.QtQuick import QQuickItem

from tests.ui.accessible import tree
from tests.ui.keys import Keys
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial

SECRET = "wzqsecret"
SURVEY = """\
id: small
languages: [en, de, ja]
title: {en: Small, de: Klein, ja: 小}
invitation: {en: How was it?, de: Wie war es?, ja: どう}
questions:
  - id: satisfaction
    kind: csat
    points: 5
    text: {en: How satisfied are you?, de: Wie zufrieden?, ja: 満足}
    ends: {low: {en: Bad, de: Schlecht, ja: 悪}, high: {en: Good, de: Gut, ja: 良}}
  - id: reason
    kind: choice
    select: many
    text: {en: Why?, de: Weshalb?, ja: なぜ}
    options:
      - {id: loan, text: {en: To borrow, de: Leihen, ja: 借}}
      - {id: back, text: {en: To return, de: Bringen, ja: 返}}
    other: {text: {en: Something else, de: Anderes, ja: 他}, ask: {en: What was it?, de: Was?, ja: 何}}
  - id: comment
    kind: comment
    text: {en: Anything to add?, de: Noch etwas?, ja: 他に}
"""
TEXTS = ("text", "displayText", "preeditText", "placeholderText", "selectedText", "accessibleName", "said", "answer")
ASKED_BY_KEYBOARDS = (
    Qt.InputMethodQuery.ImSurroundingText,
    Qt.InputMethodQuery.ImTextBeforeCursor,
    Qt.InputMethodQuery.ImTextAfterCursor,
)


@pytest.fixture
def trial(open_trial: Callable[..., Trial], tmp_path: Path) -> Trial:
    path = tmp_path / "survey.yaml"
    path.write_text(SURVEY, "utf-8")
    trial = open_trial(survey=path, settings={"show_receipt": True, "backup_every_h": None})
    QGuiApplication.clipboard().clear()
    trial.finger.wait(50)
    return trial


# -- how far somebody gets


def at_the_start(trial: Trial) -> None:
    trial.choose("de")
    for aid in ("largeText", "highContrast", "lowReach"):
        trial.visit.aids.setProperty(aid, True)
    trial.finger.wait(20)


def at_the_languages(trial: Trial) -> None:
    trial.start()
    trial.choose("de")
    trial.tap("languageButton")


def at_the_aids(trial: Trial) -> None:
    trial.tap("aidsButton")
    trial.visit.aids.setProperty("largeText", True)


def at_a_scale(trial: Trial) -> None:
    trial.start("de")
    trial.tap("value2")


def at_a_choice(trial: Trial) -> None:
    trial.start()
    trial.give(4)
    trial.tap("option0")
    trial.tap("option2")


def at_other(trial: Trial) -> None:
    at_a_choice(trial)
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "comment")
    trial.write(SECRET)


def at_the_comment(trial: Trial) -> None:
    at_other(trial)
    trial.tap("nextButton")
    trial.until(lambda: trial.question == "comment")
    Keys(trial).up()
    Keys(trial).type("abc")
    trial.finger.type(SECRET)
    QMetaObject.invokeMethod(trial.field, "selectAll")
    trial.finger.wait()


def at_a_word_that_is_composed(trial: Trial) -> None:
    at_other(trial)
    trial.tap("nextButton")
    trial.until(lambda: trial.question == "comment")
    Keys(trial).up("ja")
    Keys(trial).type("himitsu")


def back_from_the_comment(trial: Trial) -> None:
    at_the_comment(trial)
    trial.tap("backButton")
    trial.until(lambda: trial.question != "comment")


def at_more_time(trial: Trial) -> None:
    at_the_comment(trial)
    trial.visit.time_out()
    trial.until(lambda: trial.shows("moreTime"))


def at_the_receipt(trial: Trial) -> None:
    at_the_comment(trial)
    trial.tap("nextButton")
    trial.until(lambda: trial.screen == "thanks")
    assert trial.visit.property("receipt")


def at_an_idea(trial: Trial) -> None:
    trial.tap("ideasButton")
    trial.until(lambda: trial.shows("leaveIdea"))
    trial.tap("leaveIdea")
    trial.until(lambda: trial.shows("ideaCancel") and trial.field.hasActiveFocus())
    trial.finger.type(SECRET)
    trial.finger.wait()


def at_the_pad(trial: Trial) -> None:
    staff = Staff(trial)
    staff.face()
    staff.type(STAFF[:4])


def at_the_code(trial: Trial) -> None:
    from kiosk.access.passcodes import Cost, Passcodes

    staff = Staff(trial)
    Passcodes(trial.data.access, trial.clock, Cost(memory_kib=8, passes=1)).make_recovery()
    staff.face()
    staff.tap("forgotButton")
    staff.type("12345678")
    field = staff.find("passcode")
    for step in ("selectAll", "copy"):
        QMetaObject.invokeMethod(field, step)


def at_the_staffs_search(trial: Trial) -> None:
    staff = Staff(trial)
    staff.come_in(ADMIN)
    staff.go("comments")
    field = next(item for item in items(trial) if item.property("cursorPosition") is not None and item.isVisible())
    field.forceActiveFocus()
    field.setProperty("text", SECRET)
    for step in ("selectAll", "copy"):
        QMetaObject.invokeMethod(field, step)
    trial.finger.wait()


STEPS = (
    *(at_the_start, at_the_languages, at_the_aids, at_a_scale, at_a_choice, at_other, at_the_comment),
    *(at_a_word_that_is_composed, back_from_the_comment, at_more_time, at_the_receipt, at_an_idea),
    *(at_the_pad, at_the_code, at_the_staffs_search),
)


def walk_away(trial: Trial) -> None:
    """Let all the time pass that the kiosk waits for, whatever it waits for."""
    trial.read()
    if trial.window.rootObject().property("staff"):
        trial.clock.turn(61)
        trial.until(lambda: not trial.window.rootObject().property("staff"))
    elif trial.screen == "thanks":
        trial.visit._goodbye.timeout.emit()
    else:
        for _ in range(1 if trial.visit.property("warning") else 2):
            trial.visit.time_out()
    trial.until(lambda: trial.screen == "start" and not trial.visit.property("overlay"))
    trial.finger.wait(60)


# -- where the next person could look


def items(trial: Trial) -> Iterator[QQuickItem]:
    waiting = [trial.window.contentItem()]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.childItems()


def texts(trial: Trial) -> set[str]:
    """Return every text in the window and its models."""
    objects: list[QObject] = [
        *items(trial),
        trial.visit,
        trial.visit._draft,
        trial.kiosk.ideas,
        trial.kiosk.ideas.draft,
    ]
    return {str(value) for one in objects for name in TEXTS if (value := one.property(name))}


def told_to_readers(trial: Trial) -> set[str]:
    return {text for node in tree(trial.window) for text in (node.name, node.description) if text}


def told_to_keyboards() -> set[str]:
    if QGuiApplication.focusObject() is None:
        return set()
    asked = (QInputMethod.queryFocusObject(query, None) for query in ASKED_BY_KEYBOARDS)
    return {str(told) for told in asked if told}


def clipboards() -> set[str]:
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard, *([QClipboard.Mode.Selection] if clipboard.supportsSelection() else [])]
    return {clipboard.text(mode) for mode in modes if clipboard.text(mode)}


def kept_in_files(home: Path, trial: Trial) -> list[Path]:
    """Return pictures, words the keyboard learned, and whatever else holds what was typed and not sent."""
    found = [path for folder in (home, trial.data.folder) for path in folder.rglob("*") if path.is_file()]
    pictures = [path for path in found if path.suffix in (".png", ".jpg", ".bmp")]
    own = [path for path in found if path.name.startswith("kiosk.sqlite") or path.name in ("ballast", "access.json")]
    words = (SECRET.encode(), SECRET.encode("utf-16-le"), "himitsu".encode("utf-16-le"))
    rest = [path for path in found if path not in own]
    return pictures + [path for path in rest if any(word in path.read_bytes() for word in words)]


def picture(trial: Trial) -> QImage:
    """Return what the window shows, so small that the place of a letter by parts of a pixel makes no difference."""
    trial.finger.wait(30)
    smooth = Qt.TransformationMode.SmoothTransformation
    return trial.window.grabWindow().scaled(160, 100, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _alike(one: QImage, other: QImage) -> bool:
    return max(abs(first - second) for first, second in zip(_bytes(one), _bytes(other), strict=True)) < 24


def _bytes(image: QImage) -> bytes:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)  # named: its bytes go with it
    return bytes(grey.constBits())


class Left:
    """What is to be seen of somebody, compared with how everything was before they came."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.before = self._all()
        self.picture = picture(trial)

    def found(self) -> list[str]:
        new = {name: sorted(now - self.before[name]) for name, now in self._all().items()}
        aids = [] if self.trial.visit.is_untouched else ["language or aids"]
        same = [] if _alike(picture(self.trial), self.picture) else ["the picture"]
        return [f"{name}: {what}" for name, what in new.items() if what] + aids + same

    def _all(self) -> dict[str, set[str]]:
        return {
            "texts": texts(self.trial),
            "screen reader": told_to_readers(self.trial),
            "keyboard": told_to_keyboards(),
            "clipboard": clipboards(),
        }


@pytest.mark.parametrize("step", STEPS, ids=[step.__name__ for step in STEPS])
def test_nothing_is_left_to_the_next_person(trial: Trial, home: Path, step: Callable[[Trial], None]) -> None:
    left = Left(trial)
    step(trial)
    assert left.found(), "the control: as long as they are there, they are seen"
    walk_away(trial)
    assert left.found() == []
    assert kept_in_files(home, trial) == []


@pytest.mark.parametrize("way", [at_the_comment, at_a_word_that_is_composed, at_an_idea])
def test_the_next_persons_own_field_knows_nothing_of_it(trial: Trial, way: Callable[[Trial], None]) -> None:
    way(trial)
    walk_away(trial)
    if way is at_an_idea:
        trial.tap("ideasButton")
        trial.until(lambda: trial.shows("leaveIdea"))
        trial.tap("leaveIdea")
        trial.until(lambda: trial.shows("ideaCancel") and trial.field.hasActiveFocus())
    else:
        trial.start()
        trial.give(4)
        trial.tap("option0")
        trial.tap("nextButton")
        trial.until(lambda: trial.question == "comment")
        trial.tap("commentArea")
    keys = Keys(trial)
    keys.wait()
    assert (trial.field.property("text"), trial.field.property("preeditText"), keys.words()) == ("", "", [])
    assert not trial.field.property("canUndo")
    assert not trial.field.property("canRedo")
    for undone in ("undo", "redo", "paste"):
        QMetaObject.invokeMethod(trial.field, undone)
    assert trial.field.property("text") == ""
    assert SECRET not in "".join(told_to_keyboards() | texts(trial) | told_to_readers(trial))
    keys.type("a")
    assert trial.field.property("text") == "A", "the first letter is a capital, as for everybody"
