"""What the program is started in may be anybody's: Qt's variables in the environment, a display that is not there."""

import os
import sys
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

QTS = ("QT_", "QML_", "QSG_", "QV4_")
"""What the names of Qt's variables begin with. Some load other people's code, some log, some change what is drawn."""
OF_THE_SCREEN = "QT_QPA_PLATFORM"
LET_BE = (OF_THE_SCREEN, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
HARDWARE = ("QT_QPA_EGLFS_", "QT_QPA_EVDEV_")
"""The same of those that say how a panel without a window system is spoken to."""
OF_THE_BUNDLE = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""The built program has put its own folders there."""
CANNOT = 3
_LONGEST = 60


def forget_variables() -> None:
    """Take Qt's variables out of the environment but those that say where the screen is."""
    kept = (*LET_BE, *OF_THE_BUNDLE) if getattr(sys, "frozen", False) else LET_BE
    for name in [name for name in os.environ if name.startswith((*QTS, "QML2_"))]:
        if name not in kept and not name.startswith(HARDWARE):
            del os.environ[name]


def new_application() -> QGuiApplication:
    """Make Qt's application.

    Where no window can be opened, Qt aborts: the process ends before it does, with a sentence and the exit code of a
    command that could not do it.
    """
    held: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _end(held)
        held.append(message)

    before = qInstallMessageHandler(hear)
    try:
        made = QGuiApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
    if not made.screens():
        _end(held)
    for message in held:
        sys.stderr.write(f"{message}\n")
    return made


def _end(held: list[str]) -> NoReturn:
    """End the process, and say why."""
    names = (OF_THE_SCREEN, "WAYLAND_DISPLAY", "DISPLAY")
    said = ", ".join(f"{name}={os.environ[name]!r:.{_LONGEST}}" for name in names if os.environ.get(name))
    more = f" Qt says: {' '.join(held[0].split()).rstrip('.'):.{2 * _LONGEST}}." if held else ""
    sys.stdout.flush()
    why = f"No window can be opened with {said or 'no DISPLAY'}. Name a display that is there.{more}"
    sys.stderr.write(f"kiosk: {why}\n")
    sys.stderr.flush()
    os._exit(CANNOT)
