"""What Qt complains of reaches the program's log, and stderr as before."""

import pytest
from PySide6.QtCore import qDebug, qWarning

from kiosk.ui.complaints import listen


def test_warnings_are_handed_on_until_it_ends(capfd: pytest.CaptureFixture[str]) -> None:
    heard: list[tuple[str, str]] = []
    end = listen(lambda level, text: heard.append((level, text)))
    try:
        qWarning("something is odd")
        qDebug("a detail")
    finally:
        end()
    assert heard == [("warning", "default: something is odd")]
    assert "something is odd" in capfd.readouterr().err
