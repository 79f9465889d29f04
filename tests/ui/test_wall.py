"""The wall display: only what everybody may see, up with nobody logged in, left with the passcode."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.assembly.staff import StaffSide
from kiosk.settings import Settings
from kiosk.ui import application
from tests.ui.idea_samples import fill
from tests.ui.staff import STAFF, Staff
from tests.ui.trial import LEFT, NONE, Trial

SIZES = ((1920, 1080), (1280, 800), (1080, 1920), (1024, 600))


class WallWindow:
    """The desk view's own window, with the wall display up."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.side = StaffSide(trial.data, Settings(), trial.kiosk.survey, trial.clock, on_kiosk=False)
        self.side.pages.showWall()
        self.page = application.Window("Admin.qml", self.side.models, "en", self.side.gate.activity, closable=True)
        self.page.show_kiosk((1280, 800))
        self.trial.finger.wait(50)

    def find(self, name: str) -> QQuickItem | None:
        waiting = [self.page.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.objectName() == name:
                    return item
                waiting += item.childItems()
        return None

    def read(self, name: str) -> str:
        found = self.find(name)
        assert found is not None, name
        return str(found.property("text"))

    def tap(self, name: str) -> None:
        item = self.find(name)
        assert item is not None, name
        QTest.mouseClick(self.page, LEFT, NONE, item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())
        self.trial.finger.wait(20)


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


@pytest.fixture
def wall(trial: Trial) -> Iterator[Callable[[], WallWindow]]:
    made = []

    def up() -> WallWindow:
        made.append(WallWindow(trial))
        return made[-1]

    yield up
    for window in made:
        window.page.put_away()
        window.side.close()
        trial.finger.wait(20)


def test_it_shows_todays_and_the_weeks_satisfaction_and_the_latest_answer(
    staff: Staff, wall: Callable[[], WallWindow]
) -> None:
    staff.give(5, times=8, comment="A secret")
    staff.give(2, times=2)
    staff.give(1, times=30, days_ago=2)
    fill(staff.trial)
    up = wall()
    assert (up.read("wallToday"), up.read("wallWeek")) == ("80\u00a0%", "20\u00a0%")
    assert up.read("wallTodayAbout") == "satisfied (4–5) · n = 10\n95 % interval: 49–94\u00a0%"
    assert up.read("wallAnswer") == "A second display has been up since Monday."
    assert "A secret" not in up.read("wallSaid")


def test_fewer_than_ten_are_not_shown_nor_to_be_worked_out(staff: Staff, wall: Callable[[], WallWindow]) -> None:
    staff.give(5, times=9)
    up = wall()
    assert (up.read("wallToday"), up.read("wallWeek")) == ("—", "—")
    assert "tenth" in up.read("wallTodayAbout")
    staff.give(5)
    up.trial.until(lambda: up.read("wallToday") == "100\u00a0%")
    assert up.read("wallWeek") == "100\u00a0%"
    staff.give(1, times=9, days_ago=1)
    up.trial.until(lambda: up.read("wallWeek") == "—")
    staff.give(1, days_ago=1)
    up.trial.until(lambda: up.read("wallWeek") == "50\u00a0%")


def test_it_stays_for_days_and_is_left_with_the_passcode_only(staff: Staff, wall: Callable[[], WallWindow]) -> None:
    up = wall()
    assert up.find("backToSurvey") is None
    staff.trial.clock.turn(100_000)
    staff.trial.finger.wait(250)
    assert up.find("wallToday") is not None
    up.tap("wallArea")
    assert up.find("wallToday") is None
    assert up.find("openButton") is not None
    staff.trial.clock.turn(100)
    staff.trial.until(lambda: up.find("wallToday") is not None)
    up.tap("wallArea")
    for digit in STAFF:
        up.tap(f"key-{digit}")
    up.tap("openButton")
    staff.trial.until(lambda: up.find("tab-wall") is not None)
    up.side.pages.go("wall")
    staff.trial.finger.wait(20)
    up.tap("showWall")
    staff.trial.until(lambda: up.find("wallToday") is not None)
    assert not up.side.gate.property("isOpen"), "whoever was in has left"


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
def test_nothing_lies_over_another_thing(staff: Staff, wall: Callable[[], WallWindow], language: str) -> None:
    staff.give(5, times=30)
    fill(staff.trial)
    up = wall()
    up.page.languages.switch(language)
    up.side.pages.set_language(language)
    for size in SIZES:
        up.page.resize(*size)
        staff.trial.finger.wait(60)
        names = ("wallDay", "wallToday", "wallTodayAbout", "wallWeek", "wallWeekAbout", "wallCard")
        places = []
        for name in names:
            item = up.find(name)
            assert item is not None
            place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            assert up.page.contentItem().boundingRect().contains(place), (size, name)
            places.append((name, place))
        for number, (name, place) in enumerate(places):
            for other, beside in places[number + 1 :]:
                assert not place.intersects(beside), (size, name, other)
