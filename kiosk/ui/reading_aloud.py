"""What is said where the screen is read aloud: the page when it comes, and what has the focus when that moves."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.ui.speech import Speech
from kiosk.ui.visit import Visit

PAUSE_MS = 60
"""A screen's texts, its language and its focus come one after the other."""
SECONDS_SAID = frozenset({10, 5})


class ReadingAloud(QObject):
    """Follows the screens and the focus while reading aloud is on."""

    def __init__(self, window: QQuickView, visit: Visit, speech: Speech) -> None:
        """Read what `window` shows of `visit`."""
        super().__init__(visit)
        self._window = window
        self._visit = visit
        self._speech = speech
        self._warned = False
        self._coming = QTimer(self, singleShot=True, timeout=self.read)
        self._coming.setInterval(PAUSE_MS)
        self._chosen = QTimer(self, singleShot=True, timeout=self._on_chosen)
        for turned in (visit.screenChanged, visit.stepChanged, visit.overlayChanged):
            turned.connect(self._on_turn)
        visit.warningChanged.connect(self._on_warning)
        visit.chosenChanged.connect(self._on_chosen_soon)
        window.activeFocusItemChanged.connect(self._on_focus)

    @property
    def _on(self) -> bool:
        return bool(self._visit.aids.readAloud)

    @Slot()
    def read(self) -> None:
        """Say the whole screen, and what has the focus where keys are in use."""
        if not self._on:
            return
        said = list(self._page())
        if self._visit.aids.keypad:
            said += self._focused()
        self._say(said)

    def put_away(self) -> None:
        """Say nothing more."""
        self._coming.stop()
        self._chosen.stop()
        self._visit.disconnect(self)
        self._window.disconnect(self)

    # -- when

    @Slot()
    def _on_turn(self) -> None:
        if self._on:
            self._speech.hush()
            self._coming.start()

    @Slot()
    def _on_focus(self) -> None:
        if self._on and self._visit.aids.keypad and not self._coming.isActive():
            self._say(self._focused())

    @Slot()
    def _on_chosen_soon(self) -> None:
        self._chosen.start(0)

    @Slot()
    def _on_chosen(self) -> None:
        """Say what a touch or key has chosen; where that brings the next screen, that is said instead."""
        if self._on and not self._coming.isActive():
            self._say(self._focused() if self._visit.aids.keypad else self._chosen_answers())

    @Slot()
    def _on_warning(self) -> None:
        warning = bool(self._visit.property("warning"))
        came, self._warned = warning and not self._warned, warning
        if not self._on or not warning:
            return
        seconds = QLocale(self._visit.property("language")).toInt(self._visit.property("secondsLeftText"))[0]
        if came:
            self._coming.start()
        elif seconds in SECONDS_SAID:
            self._say([self._seconds()])

    # -- what

    def _page(self) -> Iterator[str]:
        visit = self._visit
        screen = visit.property("screen")
        if visit.property("warning"):
            yield QCoreApplication.translate("Visitor", "Do you need more time?")
            yield self._seconds()
            yield QCoreApplication.translate("Visitor", "Touch the screen or press a key to go on.")
        elif visit.property("overlay") == "languages":
            yield QCoreApplication.translate("Visitor", "Choose a language.")
        elif visit.property("overlay") or screen not in ("start", "scale", "choice", "comment"):
            yield from self._texts()
        elif screen == "start":
            yield visit.property("invitation")
            yield QCoreApplication.translate("Visitor", "Touch the screen to start.")
        else:
            yield visit.property("text")
            yield from self._answers(screen)

    def _answers(self, screen: str) -> Iterator[str]:
        visit = self._visit
        if screen == "scale":
            labels = visit.property("valueLabels")
            ends = (labels[0], visit.property("lowText"), labels[-1], visit.property("highText"))
            said = QCoreApplication.translate("Visitor", "From %1, %2, to %3, %4.")
            yield re.sub("%([1-4])", lambda place: ends[int(place[1]) - 1], said)
            yield from self._chosen_answers()
        elif screen == "choice":
            if visit.property("many"):
                yield QCoreApplication.translate("Visitor", "You can choose more than one.")
            for number, option in enumerate(visit.property("optionTexts")):
                yield self._with_state(option, number in visit.property("chosen"))
        else:
            items = (self._window.rootObject().findChild(QQuickItem, name) for name in ("note", "counter"))
            yield from (item.property("text") for item in items if item is not None)

    def _chosen_answers(self) -> Iterator[str]:
        visit = self._visit
        if visit.property("screen") == "choice":
            options = visit.property("optionTexts")
            yield from (self._with_state(options[n], True) for n in visit.property("chosen") if n < len(options))
        else:
            labels = dict(zip(visit.property("values"), visit.property("valueLabels"), strict=True))
            yield from (self._with_state(labels[value], True) for value in visit.property("chosen") if value in labels)

    @staticmethod
    def _with_state(text: str, chosen: bool) -> str:
        if chosen:
            return QCoreApplication.translate("Visitor", "%1, chosen").replace("%1", text)
        return QCoreApplication.translate("Visitor", "%1, not chosen").replace("%1", text)

    def _seconds(self) -> str:
        return QCoreApplication.translate("Visitor", "%1 seconds left.").replace(
            "%1", self._visit.property("secondsLeftText")
        )

    def _focused(self) -> list[str]:
        """Return what a screen reader knows of the focused control: its name, its state, its place and ends."""
        item = self._window.activeFocusItem()
        known = None if item is None else QAccessible.queryAccessibleInterface(item)
        if known is None or not known.isValid():
            return []
        name, about = known.text(QAccessible.Text.Name), known.text(QAccessible.Text.Description)
        if known.role() in (QAccessible.Role.RadioButton, QAccessible.Role.CheckBox):
            chosen = bool(known.state().checked)
            if name.isdigit() and name in about:  # a value, which its place tells already
                return [self._with_state(about, True) if chosen else about]
            name = self._with_state(name, chosen)
        elif known.role() == QAccessible.Role.EditableText:
            name = f"{name}, {known.text(QAccessible.Text.Value)}"
        return [name, about]

    def _texts(self) -> Iterator[str]:
        """Return all texts of the topmost page that are on no control, as they stand."""
        pages = [item for item in self._below(self._window.contentItem()) if item.inherits("QQuickLoader")]
        size = self._window.size()
        whole = [item for item in pages if item.width() >= size.width() and item.height() >= size.height()]
        shown = [item for item in whole if item.childItems()]
        if shown:
            found = (item for item in self._below(shown[-1], within_controls=False) if item.inherits("QQuickText"))
            yield from (item.property("text") for item in found if item.property("text") and item.opacity() > 0)

    def _below(self, item: QQuickItem, *, within_controls: bool = True) -> Iterator[QQuickItem]:
        for child in item.childItems():
            is_control = child.metaObject().indexOfMethod("activate()") >= 0 and child.width() < self._window.width()
            if child.isVisible() and (within_controls or not is_control) and child.objectName() != "keyboard":
                yield child
                yield from self._below(child, within_controls=within_controls)

    def _say(self, texts) -> None:
        said = [text.strip() for text in texts if text and text.strip()]
        ended = [text if text[-1] in ".?!…。？！؟।" else text + "." for text in said]
        if ended:
            self._speech.say(" ".join(ended), self._visit.property("language"))
