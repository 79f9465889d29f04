"""Visits that staff open one by one: with a key at the kiosk, from the desk's own screen, and what is stored of it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.assembly.loading import open_reader
from kiosk.store import armings
from kiosk.store.armings import Armings
from kiosk.store.staff import change
from kiosk.store.stamp import Stamp, stamp
from kiosk.ui.arming import Arming
from tests.ui.layout import Layout
from tests.ui.trial import LEFT, NONE, Trial

KEY = Qt.Key.Key_F5
SETTINGS = {"armed": True, "arm_key": "F5"}


@pytest.fixture
def armed(open_trial: Callable[..., Trial]) -> Trial:
    trial = open_trial(settings=SETTINGS, opened=False)
    trial.kiosk.open_store()
    trial.until(lambda: trial.screen == "waiting")
    trial.read()
    return trial


def arming(trial: Trial) -> Arming:
    found = trial.kiosk.attending.arming
    assert found is not None
    return found


def press(trial: Trial) -> None:
    QTest.keyClick(trial.window, KEY)
    trial.finger.wait()


def mark(trial: Trial, *, ago_s: float = 0.0) -> Stamp:
    trial.clock.turn(-ago_s)
    made = stamp(trial.clock, "Service desk", "kiosk-1")
    trial.clock.turn(ago_s)
    return made


def counts(trial: Trial) -> Armings:
    with open_reader(trial.data) as reader:
        return reader.ask(lambda connection: armings.counts(connection, "2000-01-01", "2099-12-31"))


def leave(trial: Trial) -> None:
    trial.read()
    trial.visit.stop()


def answer_all(trial: Trial) -> None:
    trial.tap("startArea")
    trial.until(lambda: trial.screen == "scale")
    for name in ("satisfaction", "ease", "recommend"):
        trial.until(lambda name=name: trial.question == name)
        trial.read()
        trial.tap("value5")
    trial.until(lambda: trial.question == "comment")
    trial.read()
    trial.tap("skipButton")
    trial.until(lambda: trial.screen == "thanks")
    trial.read()
    trial.visit.dismiss()


def test_without_a_word_from_staff_nobody_begins(armed: Trial) -> None:
    middle = QPoint(armed.window.width() // 2, armed.window.height() // 2)
    QTest.mouseClick(armed.window, LEFT, NONE, middle)
    armed.visit.start()
    armed.finger.wait(20)
    assert armed.screen == "waiting"
    assert armed.shows("languageButton") or armed.shows("language-de")
    assert not armed.shows("startButton")


def test_the_key_opens_one_visit_and_after_it_the_screen_waits_again(armed: Trial) -> None:
    press(armed)
    assert armed.screen == "start"
    armed.read()
    answer_all(armed)
    armed.until(lambda: armed.screen == "waiting")
    armed.until(lambda: counts(armed) == Armings(1, 1, 0))
    with open_reader(armed.data) as reader:
        ((response,),) = reader.rows("SELECT response FROM armings")
        assert reader.rows("SELECT id FROM responses") == [(response,)]


def test_a_visit_that_nobody_begins_is_closed_again(armed: Trial) -> None:
    press(armed)
    assert arming(armed)._over.interval() == 90_000
    assert arming(armed)._over.isActive()
    arming(armed).time_out()
    assert armed.screen == "waiting"
    armed.until(lambda: counts(armed) == Armings(1, 0, 1))


def test_who_chose_a_language_while_waiting_keeps_it(armed: Trial) -> None:
    armed.visit.setLanguage("de")
    press(armed)
    assert (armed.screen, armed.visit.property("language")) == ("start", "de")


def test_a_second_press_waits_anew_and_opens_no_second_visit(armed: Trial) -> None:
    press(armed)
    armed.clock.turn(30)
    press(armed)
    press(armed)
    armed.until(lambda: counts(armed).armed == 1)
    armed.finger.wait(50)
    assert counts(armed) == Armings(1, 0, 0)
    assert arming(armed).is_open


def test_during_a_visit_the_next_one_can_be_opened_but_not_by_a_double_press(armed: Trial) -> None:
    press(armed)
    armed.clock.turn(0.5)
    armed.visit.start()
    armed.until(lambda: armed.screen == "scale")
    press(armed)
    assert not arming(armed).is_open
    armed.clock.turn(5)
    press(armed)
    assert arming(armed).is_open
    assert not arming(armed)._over.isActive()
    leave(armed)
    armed.until(lambda: armed.screen == "start")
    assert arming(armed)._over.isActive()
    armed.until(lambda: counts(armed) == Armings(2, 1, 0))


def test_the_desks_own_screen_opens_a_visit(armed: Trial) -> None:
    made = mark(armed)
    change(armed.data.database, lambda connection: armings.arm(connection, made, "desk"))
    arming(armed).look()
    assert armed.screen == "start"
    armed.read()
    armed.tap("startArea")
    armed.until(lambda: armed.screen == "scale")
    leave(armed)
    armed.until(lambda: armed.screen == "waiting")
    arming(armed).look()
    assert armed.screen == "waiting"
    armed.until(lambda: counts(armed) == Armings(1, 1, 0))
    arming(armed).look()
    assert armed.screen == "waiting"


def test_it_is_seen_within_half_a_second_by_itself(armed: Trial) -> None:
    assert arming(armed)._looking.interval() == 500
    made = mark(armed)
    change(armed.data.database, lambda connection: armings.arm(connection, made, "desk"))
    armed.until(lambda: armed.screen == "start")


def test_what_was_opened_long_ago_while_the_kiosk_was_off_is_over(armed: Trial) -> None:
    old = mark(armed, ago_s=91)
    change(armed.data.database, lambda connection: armings.arm(connection, old, "desk"))
    arming(armed).look()
    assert armed.screen == "waiting"
    armed.until(lambda: counts(armed) == Armings(1, 0, 1))
    fresh = mark(armed, ago_s=60)
    change(armed.data.database, lambda connection: armings.arm(connection, fresh, "desk"))
    arming(armed).look()
    assert armed.screen == "start"


def test_another_desk_opens_nothing_here(armed: Trial) -> None:
    made = stamp(armed.clock, "Library", "kiosk-1")
    change(armed.data.database, lambda connection: armings.arm(connection, made, "desk"))
    arming(armed).look()
    assert armed.screen == "waiting"


def test_a_key_that_is_held_opens_once_and_the_page_never_sees_it(armed: Trial) -> None:
    for kind, again in ((QEvent.Type.KeyPress, False), (QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        event = QKeyEvent(kind, KEY.value, NONE, "", again)
        assert arming(armed).takes(event)
        armed.clock.turn(60)
    armed.finger.wait(50)
    assert counts(armed).armed == 1
    other = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F6.value, NONE)
    assert not arming(armed).takes(other)


def test_while_the_kiosk_is_closed_the_key_lets_nobody_in(armed: Trial) -> None:
    armed.kiosk.set_panel(100.0)
    press(armed)
    assert armed.screen == "closed"
    armed.kiosk.set_panel(345.0)
    assert armed.screen == "start"
    arming(armed).time_out()
    armed.kiosk.set_panel(100.0)
    armed.kiosk.set_panel(345.0)
    assert armed.screen == "waiting"


def test_a_store_that_cannot_be_read_is_opened_anew(armed: Trial) -> None:
    arming(armed).look()
    arming(armed).let_go()
    made = mark(armed)
    change(armed.data.database, lambda connection: armings.arm(connection, made, "desk"))
    arming(armed).look()
    assert armed.screen == "start"


def test_without_the_mode_the_key_is_a_key(trial: Trial) -> None:
    assert trial.kiosk.attending.arming is None
    press(trial)
    assert trial.screen == "start"
    assert counts(trial) == Armings(0, 0, 0)


def test_a_trial_by_staff_uses_up_no_visit(armed: Trial) -> None:
    armed.visit.beginTrial()
    assert armed.screen == "start"
    armed.read()
    armed.tap("startArea")
    armed.until(lambda: armed.screen == "scale")
    leave(armed)
    armed.until(lambda: armed.screen == "waiting")
    assert counts(armed) == Armings(0, 0, 0)


def test_a_key_that_does_not_exist_is_told_to_staff(open_trial: Callable[..., Trial], qapp: QGuiApplication) -> None:
    trial = open_trial(settings={"armed": True, "arm_key": "Nonsense"}, opened=False)
    trial.kiosk.open_store()
    trial.until(lambda: trial.screen == "waiting")
    assert trial.kiosk.attending.notice.startswith("No key is called 'Nonsense'")
    assert trial.kiosk.attending.notice in trial.kiosk._notices
    assert timedelta(seconds=trial.kiosk.settings.armed_for_s) == timedelta(seconds=90)


SIZES = [((1920, 1080), 345.0), ((1080, 1920), 268.0), ((1280, 800), 217.0), ((1024, 600), 223.0), ((1366, 768), 256.0)]


@pytest.mark.parametrize(("size", "panel_mm"), SIZES)
def test_the_waiting_screen_has_room_for_all_that_is_on_it(
    open_trial: Callable[..., Trial], size: tuple[int, int], panel_mm: float
) -> None:
    trial = open_trial(settings=SETTINGS, opened=False, size=size, panel_mm=panel_mm)
    trial.kiosk.open_store()
    trial.until(lambda: trial.screen == "waiting")
    wrong = []
    for aids in ((), ("largeText", "highContrast"), ("lowReach",)):
        for aid in ("largeText", "highContrast", "lowReach"):
            trial.visit.aids.setProperty(aid, aid in aids)
        for language in trial.visit.property("languages"):
            trial.visit.setLanguage(language)
            found = ["never looked at"]
            for _ in range(20):  # texts find their size in a few steps
                if not found:
                    break
                trial.finger.wait(40)
                layout = Layout(trial)
                assert layout.targets
                found = layout.problems()
            wrong += [f"{language} {aids}: {problem}" for problem in found]
    assert not wrong, "\n".join(wrong)
