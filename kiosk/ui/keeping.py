"""Nobody out by a keyboard: keys that are none of the visitor's do nothing, and the window keeps the whole screen."""

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QWindow

from kiosk.ui.application import Window
from kiosk.ui.keypad import code_of

Key = Qt.Key
Modifier = Qt.KeyboardModifier
OF_SYSTEMS = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier
WRITING = frozenset(
    key.value
    for key in (
        *(
            Key.Key_Backspace,
            Key.Key_Delete,
            Key.Key_Return,
            Key.Key_Enter,
            Key.Key_Tab,
            Key.Key_Backtab,
            Key.Key_Space,
        ),
        *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End),
        *(Key.Key_PageUp, Key.Key_PageDown, Key.Key_Shift, Key.Key_CapsLock, Key.Key_NumLock),
        *(Key.Key_AltGr, Key.Key_Mode_switch, Key.Key_Multi_key),
    )
)
"""Keys without a letter that may reach the page."""
DEAD = range(Key.Key_Dead_Grave.value, Key.Key_Dead_Longsolidusoverlay.value + 1)
"""Accents that wait for their letter."""
STAFF_ALONE = frozenset({Key.Key_Escape.value})
OF_EDITING = frozenset(
    key.value
    for key in (
        *(Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_Y, Key.Key_Z, Key.Key_Left, Key.Key_Right),
        *(Key.Key_Home, Key.Key_End, Key.Key_Backspace, Key.Key_Delete),
    )
)
"""With Ctrl, in staff's fields."""
LOOKS_AGAIN_MS = (100, 300, 1000)
"""How long after the whole screen was lost it is taken back; the last again and again."""


class Keeping(QObject):
    """Watches over the kiosk's window while it is open to visitors."""

    def __init__(self, window: Window, allowed: Iterable[str], is_staff: Callable[[], bool], *, full: bool) -> None:
        """Keep `window`.

        Args:
            window: the kiosk's.
            allowed: names of further keys that mean something, as the settings have them.
            is_staff: whether staff are at their pages; they may copy and paste in their fields.
            full: whether it takes the whole screen, and has to keep it.
        """
        super().__init__(window)
        self._window = window
        self._allowed = {code for name in allowed if (code := code_of(name)) is not None}
        self._is_staff = is_staff
        self._down: set[int] = set()
        self._tries = 0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._take_back)
        platform = QGuiApplication.platformName()
        # Wayland has no call for it, and in its session there is no other window.
        self._raises = not platform.startswith("wayland")
        self._on_x11 = platform == "xcb"
        self._marked = QGuiApplication.clipboard()
        if self._marked.supportsSelection():
            self._marked.selectionChanged.connect(self._forget_marked)
        if full:
            window.visibilityChanged.connect(self._look)
            window.activeChanged.connect(self._look)
            for moved in (window.xChanged, window.yChanged, window.widthChanged, window.heightChanged):
                moved.connect(self._look)
            window.exposureChanged.connect(self._look)

    def refuses(self, event: QKeyEvent) -> bool:
        """Whether a key that goes down or up, or asks to be a shortcut, must reach nobody."""
        code = event.key()
        if event.type() == QEvent.Type.KeyRelease:
            # What went down must come up, whatever is held beside it by then.
            known = code in self._down
            if not event.isAutoRepeat():
                self._down.discard(code)
            return not known
        if not self._is_harmless(event):
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._down.add(code)
        return False

    @Slot()
    def forget_copied(self) -> None:
        """Give up what was copied or marked in staff's fields, which a visitor could paste into the pad's."""
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            self._marked.clear(mode)

    def put_away(self) -> None:
        """Keep nothing any longer."""
        self._again.stop()
        self._window.disconnect(self)
        self._marked.disconnect(self)

    # -- inside

    def _is_harmless(self, event: QKeyEvent) -> bool:
        code, held = event.key(), event.modifiers() & OF_SYSTEMS
        if held == OF_SYSTEMS & ~Modifier.MetaModifier and sys.platform == "win32" and event.text().isprintable():
            return bool(event.text())  # AltGr, as Windows has it
        if held:
            editing = held == Modifier.ControlModifier and code in OF_EDITING
            return editing and self._is_staff()
        if code in WRITING or code in DEAD or code in self._allowed:
            return True
        if code in STAFF_ALONE:
            return self._is_staff()
        return bool(event.text()) and event.text().isprintable()

    @Slot()
    def _look(self) -> None:
        """See whether the whole screen is still the window's; take it back in a moment if it is not."""
        if self._has_all:
            self._tries = 0
            self._again.stop()
        elif not self._again.isActive():
            self._again.start(LOOKS_AGAIN_MS[min(self._tries, len(LOOKS_AGAIN_MS) - 1)])

    @Slot()
    def _forget_marked(self) -> None:
        """Give up what X11 hands to any other program as soon as it is marked: it would outlast the visit."""
        if self._marked.ownsSelection() and not self._is_staff():
            self._marked.clear(QClipboard.Mode.Selection)

    @property
    def _has_all(self) -> bool:
        return self._covers and not self._wants_focus and not self._is_put_aside

    @property
    def _covers(self) -> bool:
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            return False
        # Wayland's compositor alone says where a window is.
        return not self._raises or self._window.geometry().contains(self._window.screen().geometry())

    @property
    def _is_put_aside(self) -> bool:
        """Whether X11's window manager shows the empty desktop or another one: it takes the window off the screen."""
        return self._on_x11 and self._window.isVisible() and not self._window.isExposed()

    @property
    def _wants_focus(self) -> bool:
        # With a second screen staff may have the desk view there, and type in it.
        return self._raises and not self._window.isActive() and len(QGuiApplication.screens()) == 1

    @Slot()
    def _take_back(self) -> None:
        self._tries += 1
        if self._is_put_aside:  # it would be left there; as a new window it comes to where people look
            self._window.hide()
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            self._window.showFullScreen()
        elif not self._covers:  # where no window manager knows of the whole screen
            self._window.setGeometry(self._window.screen().geometry())
        if self._wants_focus:
            self._window.raise_()
            self._window.requestActivate()
        self._look()
