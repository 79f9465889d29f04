"""The program put together: what fits on the panel, what staff are told, how it is left."""

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.assembly.kiosk import Kiosk
from kiosk.assembly.loading import CannotStartError
from kiosk.assembly.programs import measure_screen, run_admin, run_kiosk
from kiosk.paths import DataFolder, resource
from kiosk.settings import Settings, write
from kiosk.ui import application
from kiosk.ui.application import Window, run_until_left
from kiosk.ui.finger import Finger

SIZE = (1024, 600)


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, data: DataFolder) -> Iterator[Callable[[], Kiosk]]:
    made: list[Kiosk] = []

    def make() -> Kiosk:
        made.append(Kiosk(data, offscreen=True))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.close()
        Finger(kiosk.window).wait()


def until(kiosk: Kiosk, done: Callable[[], bool]) -> None:
    finger = Finger(kiosk.window)
    for _ in range(2000):
        if done():
            return
        finger.wait(2)
    raise AssertionError("did not come")


def screen(kiosk: Kiosk) -> str:
    return str(kiosk.visit.property("screen"))


def notices(kiosk: Kiosk) -> list[str]:
    """Return what staff are told, once they ask for their pages."""
    kiosk._open_staff()
    assert kiosk.staff is not None
    return list(kiosk.staff.pages.model("desk").property("notices"))


def page() -> Window:
    (window,) = [w for w in QGuiApplication.topLevelWindows() if isinstance(w, Window) and w.isVisible()]
    return window


def test_a_survey_that_does_not_fit_the_panel_is_refused_with_the_reason(open_kiosk: Callable[[], Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.show(SIZE, 170.0)
    kiosk.open_store()
    until(kiosk, lambda: kiosk.recording.is_open)
    assert screen(kiosk) == "closed"
    (told,) = [notice for notice in notices(kiosk) if "cannot be shown" in notice]
    assert told.startswith("The survey cannot be shown here. Question 'recommend': 11 buttons get 13.5 mm each")
    assert "14 mm are the least. Use a wider screen or a survey with fewer points." in told
    kiosk.set_panel(345.0)
    assert screen(kiosk) == "start"
    assert notices(kiosk) == []


def test_small_buttons_are_warned_of(open_kiosk: Callable[[], Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.show(SIZE, 217.0)
    kiosk.open_store()
    until(kiosk, lambda: screen(kiosk) == "start")
    (told,) = notices(kiosk)
    assert told == (
        "Question 'recommend': 11 buttons get 17.7 mm each on a picture 217 mm wide; 20 mm are good for a finger."
    )


def test_a_screen_nobody_measured_is_told_of(open_kiosk: Callable[[], Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.show(SIZE)
    assert any("kiosk setup --measure" in told for told in notices(kiosk))


def test_the_measured_width_decides_the_sizes(open_kiosk: Callable[[], Kiosk], data: DataFolder) -> None:
    write(data.settings, Settings(screen_width_mm=400.0))
    kiosk = open_kiosk()
    kiosk.show((400, 300))
    share = 400 / kiosk.window.screen().size().width()
    assert kiosk.visit.property("panelWidthMm") == pytest.approx(400.0 * share)
    assert not any("kiosk setup" in told for told in notices(kiosk))


def test_a_language_with_gaps_is_not_offered_and_staff_are_told(qapp: QGuiApplication, data: DataFolder) -> None:
    path = data.folder / "gaps.yaml"
    path.write_bytes(resource("surveys", "desk-visit.yaml").read_bytes().replace(b"  fr: Visite au guichet\n", b""))
    for _ in range(2):  # as read, and as published
        kiosk = Kiosk(data, survey_path=path, offscreen=True)
        try:
            kiosk.show(SIZE, 345.0)
            kiosk.open_store()
            until(kiosk, lambda kiosk=kiosk: screen(kiosk) == "start")
            offered = list(kiosk.visit.property("languages"))
            assert "de" in offered
            assert "fr" not in offered
            notices(kiosk)
            assert kiosk.upkeep is not None
            kiosk.upkeep.look()
            until(kiosk, lambda kiosk=kiosk: bool(kiosk.upkeep._withheld))
            kiosk.upkeep.look()
            assert any("not offered in fr: 1 of its texts is missing" in told for told in notices(kiosk))
        finally:
            kiosk.close()
            Finger(kiosk.window).wait()


def test_the_kiosk_is_closed_to_visitors_until_the_store_is_open(open_kiosk: Callable[[], Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.show(SIZE, 345.0)
    assert screen(kiosk) == "closed"
    kiosk.open_store()
    until(kiosk, lambda: screen(kiosk) == "start")


def test_a_second_kiosk_ends_with_a_sentence(open_kiosk: Callable[[], Kiosk], data: DataFolder) -> None:
    first = open_kiosk()
    first.open_store()
    until(first, lambda: first.recording.is_open)
    with pytest.raises(CannotStartError, match="already running on this data folder"):
        run_kiosk(data, survey_path=None, window=SIZE)
    assert first.recording.is_open


def test_a_newer_database_ends_the_kiosk_with_a_sentence(open_kiosk: Callable[[], Kiosk], data: DataFolder) -> None:
    kiosk = open_kiosk()
    kiosk.open_store()
    until(kiosk, lambda: kiosk.recording.is_open)
    kiosk.recording.close()
    connection = sqlite3.connect(data.database)
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()
    with pytest.raises(CannotStartError, match="newer version"):
        run_kiosk(data, survey_path=None, window=SIZE)


def test_the_kiosk_runs_until_it_is_left(qapp: QGuiApplication, data: DataFolder) -> None:
    seen = []

    def leave() -> None:
        if not data.database.exists():  # on a busy machine the first picture may be late
            QTimer.singleShot(100, leave)
            return
        window = page()
        seen.append((window.width(), window.height()))
        window.close()  # as a window manager would ask it to: the kiosk stays
        seen.append(window.isVisible())
        window.rootObject().leaveKiosk.emit()

    QTimer.singleShot(300, leave)
    run_kiosk(data, survey_path=None, window=SIZE)
    assert seen == [SIZE, True]
    assert data.database.exists()


def test_the_desk_view_needs_a_database(qapp: QGuiApplication, data: DataFolder) -> None:
    with pytest.raises(CannotStartError, match=r"no database yet.*Start the kiosk once"):
        run_admin(data, window=SIZE)


def test_the_desk_view_is_a_window_one_may_close(open_kiosk: Callable[[], Kiosk], data: DataFolder) -> None:
    kiosk = open_kiosk()
    kiosk.open_store()
    until(kiosk, lambda: kiosk.recording.is_open)
    titles = []

    def close() -> None:
        titles.append(page().title())
        page().close()

    QTimer.singleShot(300, close)
    run_admin(data, window=SIZE)
    assert titles == ["Service desk"]


def test_the_screen_is_measured_with_a_ruler(qapp: QGuiApplication) -> None:
    def lay_a_ruler() -> None:
        finger = Finger(page())
        for name in ("by20", "by20", "by-1", "keep"):
            finger.tap(name)

    QTimer.singleShot(200, lay_a_ruler)
    before_mm = 400.0
    width_px = QGuiApplication.primaryScreen().size().width()
    bar_px = round(100 * width_px / before_mm) + 39
    assert measure_screen(before_mm) == pytest.approx(100 * width_px / bar_px, abs=0.1)


def test_a_measuring_that_is_left_changes_nothing(qapp: QGuiApplication) -> None:
    QTimer.singleShot(200, lambda: Finger(page()).tap("leave"))
    assert measure_screen(None) is None


def test_a_signal_ends_the_program_in_order(qapp: QGuiApplication) -> None:
    before = signal.getsignal(signal.SIGTERM)
    QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGTERM))
    run_until_left(lambda _leave: None)
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_page_with_an_error_says_which(
    qapp: QGuiApplication, qtlog: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "QML", tmp_path)
    with qtlog.disabled(), pytest.raises(RuntimeError, match=r"Nowhere\.qml"):
        Window("Nowhere.qml", {}, "en")
