"""The desk's own screen opens visits at a kiosk that is another process; here it is another connection."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.assembly.loading import open_reader
from kiosk.assembly.staff import StaffSide
from kiosk.clock import SystemClock
from kiosk.settings import Settings
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.staff import change
from kiosk.store.stamp import stamp
from kiosk.ui.announcing import Announcing
from kiosk.ui.application import Window
from kiosk.ui.finger import Finger
from tests.ui.trial import Trial

SETTINGS = {"armed": True}


@pytest.fixture
def armed(open_trial: Callable[..., Trial]) -> Trial:
    trial = open_trial(settings=SETTINGS, opened=False)
    trial.kiosk.open_store()
    trial.until(lambda: trial.screen == "waiting")
    trial.read()
    return trial


@pytest.fixture
def desk(armed: Trial) -> Iterator[Announcing]:
    made = Announcing(
        lambda: stamp(armed.clock, "Service desk", "kiosk-1"),
        lambda work: change(armed.data.database, work),
        lambda: open_reader(armed.data),
        armed.clock,
        90.0,
    )
    made.follow()
    yield made
    made.close()


def state(desk: Announcing) -> str:
    return str(desk.property("state"))


def test_a_tap_opens_a_visit_and_says_when_it_is_used(armed: Trial, desk: Announcing) -> None:
    assert state(desk) == "ready"
    went = []
    desk.stateChanged.connect(lambda: went.append(state(desk)))
    desk.open()
    armed.until(lambda: state(desk) == "open")
    assert went[0] == "opening"
    armed.until(lambda: armed.screen == "start")
    armed.read()
    armed.tap("startArea")
    armed.until(lambda: armed.screen == "scale")
    armed.until(lambda: state(desk) == "ready")


def test_a_second_tap_opens_no_second_visit(armed: Trial, desk: Announcing) -> None:
    desk.open()
    desk.open()
    armed.until(lambda: state(desk) == "open")
    desk.open()
    armed.finger.wait(50)
    with open_reader(armed.data) as reader:
        assert reader.rows("SELECT count(*) FROM armings") == [(1,)]


def test_a_visit_that_nobody_closed_can_be_opened_anew_when_its_time_is_over(armed: Trial, desk: Announcing) -> None:
    assert armed.kiosk.attending.arming is not None
    armed.kiosk.attending.put_away()  # as if the kiosk were off
    desk.open()
    armed.until(lambda: state(desk) == "open")
    armed.clock.turn(92.0)
    desk.look()
    assert state(desk) == "open"
    armed.clock.turn(2.0)
    desk.look()
    assert state(desk) == "ready"
    armed.kiosk.attending.arming = None


def test_what_cannot_be_written_is_said_and_can_be_tried_again(armed: Trial) -> None:
    def refuse(_work: object) -> None:
        raise StoreError(Trouble.NO_DATABASE, armed.data.database)

    desk = Announcing(
        lambda: stamp(armed.clock, "Service desk", "kiosk-1"),
        refuse,
        lambda: open_reader(armed.data),
        armed.clock,
        90.0,
    )
    desk.open()
    armed.until(lambda: state(desk) == "failed")
    desk.look()
    assert state(desk) == "failed"
    went = []
    desk.stateChanged.connect(lambda: went.append(state(desk)))
    desk.open()
    armed.until(lambda: went == ["opening", "failed"])
    desk.close()


def test_a_store_that_is_not_there_leaves_the_button_ready(armed: Trial) -> None:
    def nothing() -> None:
        raise StoreError(Trouble.NO_DATABASE, armed.data.database)

    desk = Announcing(lambda: stamp(armed.clock, "d", "k"), change, nothing, armed.clock, 90.0)
    desk.follow()
    assert state(desk) == "ready"
    desk.close()


@pytest.mark.parametrize("is_armed", [True, False])
def test_the_desks_window_has_the_button_where_staff_open_visits(armed: Trial, is_armed: bool) -> None:
    device = Settings(armed=is_armed)
    side = StaffSide(armed.data, device, armed.kiosk.survey, SystemClock(), on_kiosk=False)
    page = Window("Admin.qml", side.models, "en", side.gate.activity, closable=True)
    finger = Finger(page)
    page.show_kiosk((1280, 800))
    try:
        side.gate._go("open", "staff")
        finger.wait(20)
        assert (finger.find("openVisit") is not None) is is_armed
        if is_armed:
            finger.tap("openVisit")
            armed.until(lambda: armed.screen == "start")
            armed.until(lambda: finger.find("openVisit") is None)
            armed.until(lambda: "One visitor can begin" in str(finger.find("openVisitSays").property("text")))
    finally:
        page.put_away()
        side.close()
        finger.wait()
