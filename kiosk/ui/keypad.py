"""Full use of the visitor's screens by keys: next, previous, select and help, from a keypad, switches or a keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.settings import Keys
from kiosk.ui.visit import Visit

NEXT, PREVIOUS, SELECT, HELP = "next", "previous", "select", "help"
TURNED = {NEXT: PREVIOUS, PREVIOUS: NEXT}
SIDEWAYS = frozenset({Qt.Key.Key_Left.value, Qt.Key.Key_Right.value})
UP, DOWN = Qt.Key.Key_Up.value, Qt.Key.Key_Down.value
TABS = {Qt.Key.Key_Tab.value: NEXT, Qt.Key.Key_Backtab.value: PREVIOUS}
OF_PROGRAMS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
MOST_CONTROLS = 200
BOUNCE_S = 0.04
"""No finger lets a key go and presses it again so soon: the system repeats a held key, or a switch bounces."""
HELD_S = 0.2
"""No system repeats a key that is held for less."""


def code_of(name: str) -> int | None:
    """Return Qt's code of the key called `name` ("Right", "F1", "H"), or None if no key is called so."""
    sequence = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence[0].key() == Qt.Key.Key_unknown:
        return None
    return sequence[0].key().value


def name_of(code: int) -> str:
    """Return what `code_of` reads back as the same key."""
    return QKeySequence(code).toString(QKeySequence.SequenceFormat.PortableText)


class Keypad(QObject):
    """Moves the focus in reading order and presses what has it; the focus is shown while keys are in use.

    A key moves as it goes down and selects as it comes up again; one that is held does nothing twice. The first key
    only shows where the focus is.
    """

    def __init__(self, window: QQuickView, visit: Visit, keys: Keys, on_help: Callable[[], None]) -> None:
        """Serve the visitor's screens in `window`.

        Args:
            window: the kiosk's.
            visit: what it shows.
            keys: which key does what, by its name.
            on_help: called for the help key.
        """
        super().__init__(visit)
        self._window = window
        self._visit = visit
        self._on_help = on_help
        named = {NEXT: keys.next, PREVIOUS: keys.previous, SELECT: keys.select, HELP: keys.help}
        self._actions = {code_of(name): action for action, names in named.items() for name in names}
        self._actions.pop(None, None)
        self.unknown = [name for names in named.values() for name in names if code_of(name) is None]
        """Names in the settings that no key has."""
        self._learned = keys != Keys()
        # A single switch that sends an arrow must go on in every language.
        self._sideways_turn = {self._actions.get(code) for code in SIDEWAYS} == {NEXT, PREVIOUS}
        self._taken: set[int] = set()
        self._down_since: dict[int, float] = {}
        self._let_go: dict[int, tuple[float, bool]] = {}
        self._armed: tuple[int, QQuickItem] | None = None
        self._landing = QTimer(self, singleShot=True, timeout=self.land)
        self._settling = QTimer(self, singleShot=True, timeout=self._press)
        for changed in (visit.screenChanged, visit.stepChanged, visit.overlayChanged, visit.warningChanged):
            changed.connect(self._on_turn)
        window.activeFocusItemChanged.connect(self._on_focus)

    def takes(self, event: QKeyEvent) -> bool:
        """Do what the key is for; returns whether the page must not see it."""
        code = event.key()
        if event.type() == QEvent.Type.KeyRelease:
            return self._comes_up(code, again=event.isAutoRepeat())
        if event.isAutoRepeat() or self._bounces(code):  # what lies on a keyboard must not keep a visit open
            return code in self._taken
        self._down_since[code] = self._visit.seconds()
        action = self._action(event)
        too_early = self._visit.activity()
        if action is None:
            return False
        self._taken.add(code)
        if not too_early:
            self._do(action, code)
        return True

    @Slot()
    def land(self) -> None:
        """Put the focus where the page begins: on what was chosen before, else on its first control but Back."""
        controls = self._controls()
        chosen = [item for item in controls if item.property("isChosen")]
        onward = [item for item in controls if item.property("primary")] or controls[1:]
        if controls:
            first = onward if controls[0].objectName().endswith("Back") else controls
            (chosen or first or controls)[0].forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def put_away(self) -> None:
        """Move nothing more."""
        self._landing.stop()
        self._settling.stop()
        self._visit.disconnect(self)
        self._window.disconnect(self)

    # -- inside

    def _do(self, action: str, code: int) -> None:
        aids = self._visit.aids
        shown, aids.keypad = aids.keypad, True
        at = self._focused()
        if not shown or at is None:
            self.land()
        if action == HELP:
            self._on_help()
        elif not shown or at is None:
            return
        elif action == SELECT:
            self._armed = (code, at)
        else:
            self._move(at, forward=action == NEXT)

    def _comes_up(self, code: int, *, again: bool) -> bool:
        taken = code in self._taken
        if not again:
            now = self._visit.seconds()
            self._taken.discard(code)
            self._let_go[code] = (now, taken)
            if self._armed is not None and self._armed[0] == code:
                # X11 lets a held key go for every repeat, and not all of these are marked as such.
                held = now - self._down_since.get(code, now) >= HELD_S
                self._settling.start(int(BOUNCE_S * 1000)) if held else self._press()
        return taken

    def _bounces(self, code: int) -> bool:
        """Whether a key that goes down was never really let go; it stays as it was."""
        at, taken = self._let_go.get(code, (float("-inf"), False))
        if self._visit.seconds() - at >= BOUNCE_S:
            return False
        self._settling.stop()
        if taken:
            self._taken.add(code)
        return True

    @Slot()
    def _press(self) -> None:
        """Press what had the focus when the key went down, if it still has."""
        armed, self._armed = self._armed, None
        if armed is not None and armed[1] == self._focused():
            QMetaObject.invokeMethod(armed[1], "activate")

    def _move(self, at: QQuickItem, *, forward: bool) -> None:
        item = at
        for _ in range(MOST_CONTROLS):
            item = item.nextItemInFocusChain(forward)
            if item is None or item == at:
                self._focused()  # breaks the circle, as in _controls
                return
            if self._is_control(item):
                item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                return

    def _controls(self) -> list[QQuickItem]:
        """Return all controls of the page, in reading order."""
        first = item = self._window.contentItem().nextItemInFocusChain(True)
        found: list[QQuickItem] = []
        for _ in range(MOST_CONTROLS):
            if item is None:
                break
            if self._is_control(item):
                found.append(item)
            item = item.nextItemInFocusChain(True)
            if item == first:
                break
        # WORKAROUND PySide 6.11: each item found becomes the Python parent of the next. A circle of them is rubbish to
        # Python's collector, which then deletes a living control; asking anew gives the first another parent.
        self._window.contentItem().nextItemInFocusChain(True)
        return found

    def _focused(self) -> QQuickItem | None:
        item = self._window.activeFocusItem()
        return item if item is not None and self._is_control(item) else None

    def _is_control(self, item: QQuickItem) -> bool:
        if not (item.isVisible() and item.isEnabled()) or item.property("available") is False:
            return False
        return item.inherits("QQuickTextEdit") or item.metaObject().indexOfMethod("activate()") >= 0

    def _action(self, event: QKeyEvent) -> str | None:
        """Return what the key is for, or None if it is nothing to the keypad: a letter of a comment, say."""
        code = event.key()
        action = TABS.get(code) or self._actions.get(code)
        if action is None or event.modifiers() & OF_PROGRAMS:
            return None
        if code in SIDEWAYS and self._sideways_turn and self._right_to_left():
            action = TURNED[action]
        field = self._window.activeFocusItem()
        if field is None or not field.inherits("QQuickTextEdit") or code in TABS:
            return action
        if code in SIDEWAYS or code in (UP, DOWN):
            return action if self._at_the_end_of(field, code, action) else None
        # A key that was learned is the keypad's, unless a finger writes: the keyboard on the screen sends keys too.
        return action if not event.text() or (self._learned and self._visit.aids.keypad) else None

    @staticmethod
    def _at_the_end_of(field: QQuickItem, code: int, action: str) -> bool:
        """Whether an arrow cannot go on in what is written, and so leaves the field."""
        line = field.property("cursorRectangle")
        if code == UP:
            return line.top() < line.height() / 2
        if code == DOWN:
            return line.bottom() > field.property("contentHeight") - line.height() / 2
        return field.property("cursorPosition") == (field.property("length") if action == NEXT else 0)

    def _right_to_left(self) -> bool:
        from PySide6.QtCore import QLocale

        return QLocale(self._visit.property("language")).textDirection() == Qt.LayoutDirection.RightToLeft

    @Slot()
    def _on_focus(self) -> None:
        """Land again where what had the focus is gone."""
        if self._visit.aids.keypad and self._focused() is None:
            self._landing.start(0)

    @Slot()
    def _on_turn(self) -> None:
        self._armed = None
        self._settling.stop()
        if self._visit.aids.keypad:
            self._landing.start(0)
