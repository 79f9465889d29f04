"""What a page is given when a loader reads it costs nothing for good: the pages' engine holds as much as before."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, QCoreApplication, QLoggingCategory, QMetaObject, QUrl, qInstallMessageHandler
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.ui.trial import Trial

QML = Path(__file__).parents[2] / "kiosk" / "ui" / "qml"
LOADS = 40
GARBAGE = "import QtQuick\nItem { property var visit }"
PAGE = """
import QtQuick
import "GIVEN" as Given
Item {
    id: root
    function load(page: string, kept: bool): void {
        loader.setSource(page, kept ? Given.to(page, {visit: root}) : {visit: root});
    }
    Loader { id: loader }
}
"""


@pytest.fixture
def live() -> Iterator[Callable[[QQmlEngine], int]]:
    """Return what tells how many bytes are left in an engine's memory after garbage was collected."""
    told: list[str] = []
    QLoggingCategory.setFilterRules("qt.qml.gc.statistics.debug=true\nqt.qml.gc.allocatorStats.debug=true")

    def count(engine: QQmlEngine) -> int:
        for _ in range(2):
            told.clear()
            heard = qInstallMessageHandler(lambda _kind, _context, text: told.append(text))
            engine.collectGarbage()
            qInstallMessageHandler(heard)
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
        (after,) = (line for line in told if "Regular item memory after GC" in line)
        return int(after.split(":")[1])

    yield count
    QLoggingCategory.setFilterRules("")


@pytest.mark.parametrize("kept", [True, False])
def test_one_object_for_each_page_costs_nothing_and_a_new_one_for_each_load_does(
    qapp: QCoreApplication, tmp_path: Path, live: Callable[[QQmlEngine], int], kept: bool
) -> None:
    for name in ("A.qml", "B.qml"):
        (tmp_path / name).write_text(GARBAGE)
    given = QUrl.fromLocalFile(str(QML / "Kiosk" / "Style" / "Given.js")).toString()
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(PAGE.replace("GIVEN", given).encode(), QUrl.fromLocalFile(str(tmp_path / "Page.qml")))
    page = component.create()
    held = []
    for _ in range(2):
        for number in range(LOADS):
            name = "AB"[number % 2] + ".qml"
            QMetaObject.invokeMethod(page, "load", Q_ARG("QString", name), Q_ARG("bool", kept))
            QCoreApplication.sendPostedEvents(None, 52)
        held.append(live(engine))
    grown = held[1] - held[0]
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)
    assert (grown < LOADS) if kept else (grown >= 32 * LOADS), "newer than 6.11, Qt may not need Given.js any longer"


def test_visits_leave_nothing_in_the_engine(
    live: Callable[[QQmlEngine], int], open_trial: Callable[..., Trial]
) -> None:
    trial = open_trial()
    held = []
    for _ in range(3):
        for _ in range(15):
            trial.read()
            trial.visit.start()
            trial.finger.wait(10)
            trial.visit.time_out()
            trial.finger.wait(10)
            trial.visit.time_out()
            trial.finger.wait(10)
        held.append(live(trial.window.engine()))
    assert held[2] - held[1] < 15 * 32


def test_no_loader_is_given_a_new_object() -> None:
    calls = [
        (file.name, call)
        for file in QML.rglob("*.qml")
        for call in re.findall(r"\bsetSource\((.*)$", file.read_text(), re.MULTILINE)
    ]
    assert len(calls) > 5
    assert [call for call in calls if not re.search(r"Given\.to\(|^\"\"\)", call[1])] == []
