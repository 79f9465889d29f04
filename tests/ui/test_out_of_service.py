"""The plain screen of a kiosk that cannot open: all languages, the code, no way out, and nothing it depends on."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter

from kiosk.ui import out_of_service
from kiosk.ui.languages import OWN_NAMES
from kiosk.ui.out_of_service import HEADLINE, OutOfService
from tests.ui.chords import CHORDS

SIZES = [(1280, 800), (1920, 1080), (1080, 1920), (1024, 600), (640, 480)]


@pytest.fixture
def show(qapp: QGuiApplication) -> Iterator[Callable[..., OutOfService]]:
    shown: list[OutOfService] = []

    def make(code: str = "E3", size: tuple[int, int] | None = SIZES[0]) -> OutOfService:
        shown.append(OutOfService(code))
        shown[-1].show_on_top(size)
        qapp.processEvents()
        return shown[-1]

    yield make
    for screen in shown:
        screen.put_away()
        screen.deleteLater()


def drawn_texts(screen: OutOfService, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Paint the screen once and return the texts that were drawn."""
    texts: list[str] = []

    class Noting(QPainter):
        def drawText(self, *arguments: object) -> None:  # noqa: N802
            texts.append(str(arguments[-1]))
            super().drawText(*arguments)

    monkeypatch.setattr(out_of_service, "QPainter", Noting)
    screen.paintEvent(None)
    return texts


@pytest.mark.parametrize("size", SIZES)
def test_it_is_in_every_language_and_shows_the_code(
    show: Callable[..., OutOfService], monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    screen = show("S11", size)
    picture = screen.screen().grabWindow(screen.winId()).toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, size[0], 7) for y in range(0, size[1], 7)}
    assert {out_of_service.GROUND.lower(), out_of_service.INK.lower()} <= colours
    texts = drawn_texts(screen, monkeypatch)
    assert len(texts) >= len(OWN_NAMES) + 2
    assert HEADLINE in texts
    assert "Im Moment nicht verfügbar" in texts
    assert "S11" in texts
    assert any("whoever looks after it" in text for text in texts)
    assert isinstance(picture, QImage)


def test_without_any_translation_it_speaks_english(
    show: Callable[..., OutOfService], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise OSError("the disk is away")

    monkeypatch.setattr(out_of_service, "resource", broken)
    assert HEADLINE in drawn_texts(show(), monkeypatch)


def test_nobody_gets_out(show: Callable[..., OutOfService], qapp: QGuiApplication) -> None:
    screen = show(size=None)
    for held, key in CHORDS:
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held)
            qapp.sendEvent(screen, event)
            assert event.isAccepted()
    screen.close()
    assert screen.isVisible()
    assert screen.windowStates() & Qt.WindowState.WindowFullScreen


def test_it_tells_that_it_is_drawn(qapp: QGuiApplication) -> None:
    screen = OutOfService("")
    told: list[bool] = []
    screen.drawn.connect(lambda: told.append(True))
    screen.show_on_top(SIZES[0])
    qapp.processEvents()
    screen.put_away()
    assert told


def test_it_reads_no_settings_survey_theme_database_or_qml() -> None:
    program = (
        "import sys, kiosk.assembly.alive, kiosk.ui.out_of_service; "
        "heavy = ('kiosk.settings', 'kiosk.theme', 'kiosk.survey', 'kiosk.store', 'PySide6.QtQuick'); "
        "sys.exit(', '.join(name for name in heavy if name in sys.modules) or None)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
