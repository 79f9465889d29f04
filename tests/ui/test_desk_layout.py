"""The desk's pages at every size, in languages that need room: nothing sticks out or is too small to touch."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.staff import Staff
from tests.ui.trial import Trial

SIZES = [((1920, 1080), 345.0), ((1280, 800), 217.0), ((1080, 1920), 268.0), ((1024, 600), 154.0)]


def shown(item: QQuickItem) -> list[QQuickItem]:
    """Return the visible items in an item."""
    found = []
    for child in item.childItems():
        if child.isVisible():
            found += [child, *shown(child)]
    return found


def rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
def test_the_pages_have_room_at_any_size(open_trial: Callable[..., Trial], language: str) -> None:
    trial = open_trial(opened=False)
    trial.kiosk.open_store()
    trial.until(lambda: trial.kiosk.recording.is_open)
    staff = Staff(trial)
    staff.give(5, times=30, comment="Zu lange gewartet, und niemand wusste, wer zuständig ist")
    staff.give(1, times=6, comment="anna@example.org, +49 30 1234567", language="de")
    staff.face()
    trial.window.languages.switch(language)
    staff.pages.set_language(language)
    staff.come_in()
    staff.scope.setSurvey("desk-visit")
    for size, panel_mm in SIZES:
        trial.kiosk.show(size, panel_mm)
        for page, sheet in (("scores", "range-chosen"), ("scores", "filter"), ("comments", ""), ("alerts", "")):
            staff.pages.go(page)
            trial.finger.wait(40)
            if sheet:
                staff.tap(sheet)
            elif page == "alerts":
                staff.pages.model("alerts").beginNote(31)
                trial.finger.wait(20)
            _check(staff, size, size[0] / panel_mm)
            if sheet and staff.sees("popoverClose"):
                staff.tap("popoverClose")


def _check(staff: Staff, size: tuple[int, int], a_mm: float) -> None:
    page = staff.find("page")
    inside = rect(page)
    for item in shown(page):
        if item.width() <= 0:
            continue  # a card that is just being made
        if item.metaObject().className().startswith("QQuickText") and item.property("text"):
            place, said = rect(item), (size, item.objectName(), item.property("text"))
            assert inside.left() - 1 <= place.left(), said
            assert place.right() <= inside.right() + 1, said
            assert item.property("paintedWidth") <= item.width() + 1, said
        if item.property("minimumWidth") is not None or item.property("isCurrent") is not None:
            assert min(item.width(), item.height()) >= 8.5 * a_mm, (size, item.objectName(), item.width())
