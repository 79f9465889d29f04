"""The Qt program around the screens: its environment, fonts, window and measure."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import Q_ARG, QEvent, QMetaObject, QObject, QPointF, QRectF, QSize, QTimer, QTimeZone, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QEventPoint,
    QExposeEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QScreen,
    QTouchEvent,
)
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.ui import fonts
from kiosk.ui.icons import Icons
from kiosk.ui.languages import Languages
from kiosk.ui.strokes import Contact, Strokes
from kiosk.ui.surroundings import forget_variables, new_application

QML = Path(__file__).resolve().parent / "qml"
DESKTOP_MM_PER_INCH = 25.4
MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    }
)
TOUCH = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
ANSWERS = ("value", "option")
"""What the names of items begin with that are answers; a number follows."""
KEY = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
KEY_OF_ANY_KIND = KEY | {QEvent.Type.ShortcutOverride}


def unfit_qt(python: tuple[int, ...] = sys.version_info[:2], qt: str = PySide6.__version__) -> str:
    """Return why this Qt must not be used, or empty: one release loses None at each call and then aborts."""
    if python < (3, 12) and qt == "6.12.0":
        return (
            "PySide6 6.12.0 ends by itself after some thousand touches under Python before 3.12. "
            "Install the packages of the program's own list, or use Python 3.12."
        )
    return ""


def prepare_environment(*, offscreen: bool = False) -> None:
    """Set what Qt reads once at its start; call it before `application`.

    The software renderer draws a page in a third of the time of OpenGL on a CPU; the keyboard must be our own, since
    no other window may come over a kiosk.
    """
    forget_variables()
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "kiosk"
    # Qt keeps a finger's move for the next frame; of one that has left by then, as in a palm's touch, which never
    # reaches the page, it complains dozens of times.
    os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
    # WORKAROUND https://bugreports.qt.io: the keyboard's own popup list shadows a property, and its sound support looks
    # for PipeWire; Qt asks the first family for every script, and complains of one that has no Devanagari before it
    # asks the one that has; the keyboard's Chinese tells of an empty folder it makes. None is ours to mend, and a log
    # that is always noisy hides what matters.
    quiet = ("qml.propertyCache.append", "multimedia.symbolsresolver", "text.font.db", "virtualkeyboard.pinyin")
    os.environ["QT_LOGGING_RULES"] = ";".join(f"qt.{category}=false" for category in quiet)
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def application() -> QGuiApplication:
    """Return the running application, made with the shipped fonts if there is none yet."""
    running = QGuiApplication.instance()
    if running is None:
        running = new_application()
        running.setApplicationName("service-desk-kiosk")
        running.setApplicationDisplayName("Service desk kiosk")
    if running.font().family() != fonts.FAMILY:
        fonts.read_first()
    return running


def zone_name() -> str:
    """Return the IANA name of the system's time zone, such as Europe/Berlin."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def first_screen() -> QScreen:
    """Return the screen a window comes up on."""
    return application().primaryScreen()


def measured_width_mm(screen: QScreen, setting: float | None) -> float:
    """Return the width of the screen's picture in mm: as the admin measured it, else as the system reports it.

    A report that makes no sense (no size, or fewer than 40 or more than 400 dots per inch) is replaced by 96 dpi.
    """
    if setting is not None:
        return setting
    width_mm = screen.physicalSize().width()
    dots = screen.size().width()
    if width_mm > 0 and 40 <= dots / width_mm * DESKTOP_MM_PER_INCH <= 400:
        return width_mm
    return dots / 96 * DESKTOP_MM_PER_INCH


class Window(QQuickView):
    """One window of the program, with its own QML engine."""

    exposureChanged = Signal()
    """Something of it has come to be seen, or nothing of it is seen any longer."""

    def __init__(
        self,
        page: str,
        properties: dict[str, object],
        language: str,
        on_activity: Callable[[], bool | None] | None = None,
        on_kept_away: Callable[[str], None] | None = None,
        *,
        closable: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
        ground: str = "#F5F3EF",
    ) -> None:
        """Load `page` (a file in the QML folder) with its required properties.

        Args:
            page: the root QML file.
            properties: its required properties.
            language: of its texts, until `languages.switch`.
            on_activity: told of every touch and key as it begins; True keeps a touch from the page until it ends.
            on_kept_away: told the name of the answer under a touch that was kept from the page, if there is one.
            closable: whether the user may close the window; the kiosk's own stays open.
            monotonic: seconds of a clock that never goes back.
            ground: the window's colour until the page is drawn.

        Raises:
            RuntimeError: the page has an error; the message is QML's own.
        """
        super().__init__()
        self._on_activity = on_activity
        self._on_kept_away = on_kept_away
        self._takes_key: Callable[[QKeyEvent], bool] | None = None
        self._refuses_key: Callable[[QKeyEvent], bool] | None = None
        self._takes_points: Callable[[Sequence[tuple[int, QPointF]]], None] | None = None
        self._kept_away = False
        self._strokes = Strokes(monotonic)
        self._closable = closable
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setColor(QColor(ground))
        self.engine().addImportPath(str(QML))
        self.engine().addImageProvider("icons", Icons())
        self.languages = Languages(self.engine())
        self.languages.switch(language)
        self.setInitialProperties(properties)
        self.setGeometry(self.screen().geometry())  # the size it will most likely have, so that it is laid out once
        self.setSource(QUrl.fromLocalFile(str(QML / page)))
        if self.errors():
            raise RuntimeError("; ".join(error.toString() for error in self.errors()))

    def event(self, event: QEvent) -> bool:
        """Tell of every touch and key as it begins; treat it as usual, or keep it from the page until it ends."""
        kind = event.type()
        if kind in KEY_OF_ANY_KIND and self._refuses_key is not None and self._refuses_key(event):
            event.accept()
            return True
        if self._takes_points is not None and kind in TOUCH | MOUSE:
            self._takes_points(_points(event))
            event.accept()
            return True
        if kind in TOUCH:
            self._touch(event)
            # Accepted, or Qt would make a mouse of the first finger, and of each touch two.
            event.accept()
            return True
        if kind in MOUSE:
            if kind == QEvent.Type.MouseButtonPress:
                self._kept_away = self._told(event.position())
            if self._kept_away:
                self._kept_away = kind != QEvent.Type.MouseButtonRelease
                event.accept()
                return True
        elif kind in KEY and self._takes_key is not None:
            if self._takes_key(event):
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress:
            self._told()
        elif kind == QEvent.Type.TouchCancel:
            self._strokes.forget()
            self._kept_away = False
        return super().event(event)

    def _told(self, place: QPointF | None = None) -> bool:
        """Tell that a touch (at a place of the window) or a key begins; return whether it is kept from the page."""
        kept_away = self._on_activity is not None and bool(self._on_activity())
        if kept_away and place is not None and self._on_kept_away is not None:
            names = [
                item.objectName()
                for item in _shown(self.contentItem())
                if item.objectName().startswith(ANSWERS) and item.contains(item.mapFromScene(place))
            ]
            if names:
                self._on_kept_away(names[0])
        return kept_away

    def _touch(self, touch: QTouchEvent) -> None:
        """Let one finger reach the page; what several points do means nothing."""
        contact = self._strokes.read(touch, self._keyboard)
        first = touch.type() == QEvent.Type.TouchBegin
        if first:
            self._kept_away = False
        if contact is Contact.HAND:
            if first:
                self._told()
            else:
                self._let_go(touch)
            self._kept_away = True
        elif contact is Contact.FINGER:
            if not first:
                self._let_go(touch)
            self._kept_away = self._told(touch.points()[0].position())
        elif contact is Contact.TYPING and self._told() and first:
            self._kept_away = True
        if not self._kept_away:
            super().event(touch)

    def _keyboard(self) -> QRectF:
        # The input method's own rectangle is where the keyboard was before it came up.
        keys = self.rootObject().findChild(QQuickItem, "keyboard")
        return QRectF() if keys is None else keys.mapRectToScene(keys.boundingRect())

    def _let_go(self, touch: QTouchEvent) -> None:
        """Let the page forget the points it knows, as if they had never come."""
        super().event(QTouchEvent(QEvent.Type.TouchCancel, touch.pointingDevice()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open: only the program itself closes its window."""
        event.setAccepted(self._closable)

    def exposeEvent(self, event: QExposeEvent) -> None:
        """Tell of it as well."""
        super().exposeEvent(event)
        self.exposureChanged.emit()

    def put_away(self) -> None:
        """Close the window for good and let go of the page before the models it draws."""
        self._closable = True
        self._on_activity = self._takes_key = self._refuses_key = self._on_kept_away = self._takes_points = None
        self.close()
        self.setSource(QUrl())
        self.languages.leave()
        self.deleteLater()

    def on_leave(self, leave: Callable[[], None]) -> None:
        """Call `leave` when the page is left for good, or its window closed."""
        self.rootObject().leaveKiosk.connect(leave)
        if self._closable:
            self.closing.connect(leave)

    def on_key(self, takes: Callable[[QKeyEvent], bool]) -> None:
        """Ask `takes` about every key that goes down or up, in place of `on_activity`; True keeps it from the page."""
        self._takes_key = takes

    def refuse_keys(self, refuses: Callable[[QKeyEvent], bool]) -> None:
        """Ask `refuses` about every key before anybody else; True keeps it from all of them."""
        self._refuses_key = refuses

    def take_points(self, takes: "Callable[[Sequence[tuple[int, QPointF]]], None] | None") -> None:
        """Hand every touch and the mouse to `takes` alone, as the points that are down; None: to the page again."""
        self._takes_points = takes

    def on_staff_wanted(self, then: Callable[[], None]) -> None:
        """Call `then` when somebody made the staff's gesture."""
        self.rootObject().staffWanted.connect(then)

    def show_staff(self, models: dict[str, object]) -> None:
        """Lay the desk's face over the visitor's."""
        QMetaObject.invokeMethod(self.rootObject(), "showStaff", Q_ARG("QVariant", models))

    def cover(self, cleaning: QObject) -> None:
        """Lay the cleaning screen over everything."""
        QMetaObject.invokeMethod(self.rootObject(), "cover", Q_ARG("QVariant", cleaning))

    def uncover(self) -> None:
        """Take it away."""
        QMetaObject.invokeMethod(self.rootObject(), "uncover")

    def on_first_frame(self, then: Callable[[], None]) -> None:
        """Call `then` once, after the first picture is on the screen."""

        def drawn() -> None:
            self.frameSwapped.disconnect(drawn)
            QTimer.singleShot(0, self, then)

        self.frameSwapped.connect(drawn)

    def show_kiosk(self, size: Sequence[int] | None) -> None:
        """Show without frame over the whole screen, or as a plain window of `size` pixels."""
        if size is None:
            self.setGeometry(self.screen().geometry())  # where no window manager listens to "full screen"
            self.showFullScreen()
        else:
            self.resize(QSize(*size))
            self.show()
        self.requestActivate()


def _points(event: QTouchEvent | QMouseEvent) -> list[tuple[int, QPointF]]:
    """Return the points that are down, by their numbers; of the mouse's one, -1."""
    if isinstance(event, QTouchEvent):
        up = QEventPoint.State.Released
        return [(point.id(), point.position()) for point in event.points() if point.state() != up]
    return [(-1, event.position())] if event.buttons() else []


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible items in `item`."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _shown(child)


class Relay(QObject):
    """Brings a call from any thread to the screen's thread."""

    called = Signal()

    def call(self) -> None:
        """Have `called` emitted in the screen's thread."""
        self.called.emit()


def run_until_left(leave: Callable[[Callable[[], None]], None]) -> None:
    """Run the screens until somebody leaves; `leave` is given what ends them. Ctrl+C and SIGTERM end them too."""
    import signal

    program = application()

    def end() -> None:
        program.exit(0)  # quit() would ask the kiosk's window, which never closes when asked

    leave(end)
    # Python runs its signal handlers only between its own instructions; the timer gives it some.
    before = {number: signal.signal(number, lambda *_: end()) for number in (signal.SIGINT, signal.SIGTERM)}
    pulse = QTimer()
    pulse.setInterval(250)
    pulse.timeout.connect(lambda: None)
    pulse.start()
    program.exec()
    pulse.stop()
    for number, handler in before.items():
        signal.signal(number, handler)
