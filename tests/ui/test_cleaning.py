"""Cleaning mode: for a minute nothing on the screen answers, and it says so."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.cleaning import CLEANING_S, Cleaning
from tests.ui.layout import Layout
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import LEFT, NONE, Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def cleaning(staff: Staff) -> Cleaning:
    found = staff.trial.kiosk.attending.cleaning
    assert found is not None
    return found


def begin(staff: Staff, passcode: str = STAFF) -> None:
    staff.come_in(passcode)
    staff.tap("tab-kiosk")
    staff.tap("cleanButton")
    staff.trial.until(lambda: staff.sees("cleaningTitle"))


@pytest.mark.parametrize("passcode", [STAFF, ADMIN])
def test_it_lies_over_everything_and_the_desks_pages_are_closed(staff: Staff, passcode: str) -> None:
    begin(staff, passcode)
    assert not staff.gate.isOpen
    assert not staff.is_up
    assert staff.read("cleaningSeconds") == str(CLEANING_S)
    assert staff.trial.kiosk.attending.is_cleaning


def test_touches_and_keys_do_nothing(staff: Staff) -> None:
    begin(staff)
    trial = staff.trial
    trial.read()
    for x in range(40, trial.window.width(), 150):
        for y in range(40, trial.window.height(), 150):
            QTest.mouseClick(trial.window, LEFT, NONE, QPoint(x, y))
    touch = QTest.touchEvent(trial.window, trial.glass)
    touch.press(1, QPoint(600, 400), trial.window).commit()
    QTest.touchEvent(trial.window, trial.glass).release(1, QPoint(600, 400), trial.window).commit()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F1, Qt.Key.Key_Escape):
        QTest.keyClick(trial.window, key)
    trial.finger.wait(50)
    assert trial.screen == "start"
    assert trial.visit.property("overlay") == ""
    assert trial.visit.property("language") == "en"
    assert not trial.visit.aids.any_on
    assert staff.sees("cleaningTitle")


def test_the_corner_opens_nothing_either(staff: Staff) -> None:
    begin(staff)
    trial = staff.trial
    corner = QPoint(trial.window.width() - 20, trial.window.height() - 20)
    for _ in range(4):
        QTest.mouseClick(trial.window, LEFT, NONE, corner)
    QTest.mousePress(trial.window, LEFT, NONE, corner)
    trial.finger.wait(1200)
    QTest.mouseRelease(trial.window, LEFT, NONE, corner)
    assert not staff.is_up


def test_it_counts_down_and_comes_back_by_itself(staff: Staff) -> None:
    begin(staff)
    for _ in range(CLEANING_S - 1):
        cleaning(staff)._countdown._on_second()
    assert staff.read("cleaningSeconds") == "1"
    assert cleaning(staff).property("timeLeft") == pytest.approx(1 / CLEANING_S)
    cleaning(staff)._countdown._on_second()
    staff.trial.finger.wait(20)
    assert not staff.sees("cleaningTitle")
    assert staff.trial.screen == "start"
    staff.trial.tap("startArea")  # the cloth's last touch comes too early, this one does not
    staff.trial.until(lambda: staff.trial.screen == "scale")


def test_the_cloths_last_touch_starts_nothing(staff: Staff) -> None:
    begin(staff)
    cleaning(staff).stop()
    staff.trial.finger.wait()
    QTest.mouseClick(staff.trial.window, LEFT, NONE, QPoint(600, 300))
    staff.trial.finger.wait(20)
    assert staff.trial.screen == "start"


def test_it_is_there_a_second_time(staff: Staff) -> None:
    begin(staff)
    cleaning(staff).stop()
    staff.trial.read()
    begin(staff)
    assert staff.read("cleaningSeconds") == str(CLEANING_S)


def test_starting_twice_does_not_begin_anew() -> None:
    once = Cleaning("ar")
    begun = []
    once.begun.connect(lambda: begun.append(True))
    once.start()
    once._countdown._on_second()
    once.start()
    assert (len(begun), once.property("secondsLeftText")) == (1, "٥٩")
    once.stop()
    assert not once.property("on")


@pytest.mark.parametrize(
    ("size", "panel_mm"), [((1920, 1080), 345.0), ((1080, 1920), 268.0), ((1280, 800), 217.0), ((1024, 600), 223.0)]
)
def test_what_it_says_has_room_in_every_language(
    open_trial: Callable[..., Trial], size: tuple[int, int], panel_mm: float
) -> None:
    staff = Staff(open_trial(size=size, panel_mm=panel_mm))
    staff.come_in()
    cleaning(staff).start()
    staff.trial.until(lambda: staff.sees("cleaningTitle"))
    wrong = []
    for language in staff.trial.visit.property("languages"):
        staff.trial.visit.setLanguage(language)
        found = ["never looked at"]
        for _ in range(20):  # texts find their size in a few steps
            if not found:
                break
            staff.trial.finger.wait(30)
            layout = Layout(staff.trial, "cleaningTitle")
            assert len(layout.texts) == 3
            found = layout.problems()
        wrong += [f"{language}: {problem}" for problem in found]
    assert not wrong, "\n".join(wrong)
