"""What Qt complains of, handed on in words, and told on stderr as before."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "fault",
    QtMsgType.QtFatalMsg: "fault",
}


def listen(hear: Callable[[str, str], object]) -> Callable[[], None]:
    """Hand each warning and error on as its level and text, from any thread; returns what ends that."""

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        sys.stderr.write(f"{message}\n")
        if kind in LEVELS:
            hear(LEVELS[kind], f"{context.category or 'qt'}: {message}")

    before = qInstallMessageHandler(handle)

    def end() -> None:
        qInstallMessageHandler(before)

    return end
