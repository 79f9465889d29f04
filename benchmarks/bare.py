"""The least a Qt Quick program can be: one page, no model, no store. What the kiosk is measured against."""

import os
import sys
from pathlib import Path

os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView


def main() -> int:
    """Show the page over the whole screen until the process is ended."""
    program = QGuiApplication(sys.argv)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Bare.qml"))))
    view.setGeometry(view.screen().geometry())
    view.showFullScreen()
    return program.exec()


if __name__ == "__main__":
    sys.exit(main())
