"""The device at the screen: what is known of it, the ruler, the touch test, a text for support without answers."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk import __version__
from kiosk.assembly.last_words import catch_faults
from kiosk.settings import read
from kiosk.ui.device_desk import DeviceDesk
from kiosk.ui.touch_points import TouchPoints
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial

COMMENT = "The zebra waited behind the seventh counter"


@pytest.fixture
def staff(trial: Trial) -> Staff:
    staff = Staff(trial)
    staff.give(2, comment=COMMENT)
    staff.come_in(ADMIN)
    staff.go("device")
    trial.until(lambda: len(device(staff).property("names")) > 10)
    return staff


def device(staff: Staff) -> DeviceDesk:
    return staff.pages.model("device")


def points(staff: Staff) -> TouchPoints:
    return staff.pages.model("touches")


def fact(staff: Staff, name: str) -> str:
    return staff.read(f"fact-{name}").strip("\u2068\u2069")


def test_versions_times_and_the_data_are_told(staff: Staff) -> None:
    assert fact(staff, "program") == __version__
    assert fact(staff, "sqlite").startswith("3.")
    assert fact(staff, "program_up_s") == "0 d 0 h 0 min"
    assert (fact(staff, "responses"), fact(staff, "last_seq")) == ("1", "1")
    assert fact(staff, "database_bytes").endswith("kB")
    assert fact(staff, "backed_up_at") == "never"
    assert fact(staff, "synced_at") == "no sync set up"
    assert "×" in fact(staff, "screen_px")
    assert fact(staff, "screen_mm") == "not measured: a guess"
    assert "started, version" in device(staff).property("lines")[-1]


def test_the_ruler_sets_the_pictures_width(staff: Staff) -> None:
    staff.tap("measureScreen")
    before = staff.find("rulerBar").width()
    staff.tap("rulerBy20")
    assert staff.find("rulerBar").width() == before + 20
    staff.tap("rulerLeave")
    assert not staff.sees("rulerBar")
    assert not staff.trial.data.settings.exists()
    staff.tap("measureScreen")
    staff.tap("rulerBy-1")
    staff.tap("rulerKeep")
    assert (read(staff.trial.data.settings).screen_width_mm or 0) > 60
    staff.trial.until(lambda: fact(staff, "screen_mm") != "not measured: a guess")


def test_every_finger_is_counted_and_one_held_still_ends_the_test(staff: Staff) -> None:
    staff.tap("touchTest")
    assert points(staff).active
    window = staff.trial.window
    one, two, three = QPoint(200, 200), QPoint(500, 300), QPoint(800, 400)
    staff.trial.touches(lambda touch: touch.press(0, one, window).press(1, two, window).press(2, three, window))
    assert (points(staff).now, points(staff).most) == (3, 3)
    assert len(points(staff).places) == 3
    staff.trial.touches(
        lambda touch: touch.move(0, one + QPoint(50, 0), window).release(1, two, window).release(2, three, window)
    )
    assert points(staff).now == 1
    staff.trial.touches(lambda touch: touch.release(0, one, window))
    assert (points(staff).now, points(staff).strokes) == (0, 3)
    assert "3" in staff.read("touchCount")
    assert staff.gate.isOpen
    staff.trial.press(one)
    points(staff)._hold.setInterval(1)
    staff.trial.press(two)
    staff.trial.until(lambda: not points(staff).active)
    staff.trial.release(two)
    staff.tap("saveSupport")
    staff.trial.until(lambda: device(staff).made == "done")


def test_the_text_for_support_has_no_answers_in_it(staff: Staff) -> None:
    staff.tap("saveSupport")
    staff.trial.until(lambda: device(staff).made == "done")
    text = Path(device(staff).path).read_text("utf-8")
    assert f"program: {__version__}" in text
    assert "started, version" in text
    assert not any(secret in text for secret in (COMMENT, "zebra", ADMIN, STAFF))
    assert Path(device(staff).path).name in staff.read("supportTold")
    device(staff).copy()
    assert QGuiApplication.clipboard().text() == device(staff).support_text()


def test_no_log_ever_holds_what_a_visitor_gave_or_a_passcode(open_trial: Callable[..., Trial]) -> None:
    """A whole day at the glass, with a fault in the middle, leaves none of it in the program's log."""
    trial = open_trial()
    staff = Staff(trial)
    trial.start()
    trial.scales(1, 2, 3)
    while trial.screen != "comment":
        trial.tap("skipButton")
    trial.write("zebra counter")
    trial.tap("nextButton")
    trial.until(lambda: trial.screen not in ("saving", "comment"))
    trial.clock.turn(30)
    trial.until(lambda: trial.screen == "start")
    staff.face()
    staff.type("135790")
    staff.tap("openButton")
    trial.until(lambda: staff.gate.state == "wrong")
    staff.type(ADMIN)
    staff.tap("openButton")
    trial.until(lambda: staff.gate.isOpen)
    upkeep = trial.kiosk.upkeep
    end = catch_faults(upkeep.log.write)
    sys.excepthook(ValueError, ValueError("zebra counter"), None)
    end()
    trial.kiosk.close("admin")
    trial.close = lambda: None
    text = "".join(path.read_text() for path in trial.data.program_log.parent.iterdir())
    assert "started, version" in text
    assert "fault   ValueError at" in text
    assert "ends: admin" in text
    assert not any(secret in text for secret in ("zebra", "counter", ADMIN, STAFF, "135790"))


def test_staff_have_no_such_page(trial: Trial) -> None:
    staff = Staff(trial)
    staff.come_in(STAFF)
    assert not staff.sees("tab-device")
