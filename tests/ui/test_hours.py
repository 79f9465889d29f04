"""Opening hours on the real window: the closed screen, what stands on the start screen, and a clock that is set."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import segno
from PySide6.QtGui import QImage

from kiosk.hours import OpeningHours, OtherHours
from tests.ui.staff import Staff
from tests.ui.trial import Trial

MORNING_AND_NOON = OpeningHours(
    monday=("09:00-10:00", "13:00-17:00"), tuesday=("08:30-12:00",), sunday=("09:00-12:00",)
)
HOUR = 3600.0
URL = "https://example.org/visit?desk=3"


def plain(text: object) -> str:
    """Return a text without the marks that keep its parts together."""
    return str(text).replace("\u2068", "").replace("\u2069", "").replace("\u202f", " ")


def opened(open_trial: Callable[..., Trial], hours: OpeningHours = MORNING_AND_NOON, **settings: object) -> Trial:
    """Open a kiosk on Monday 2 March 2026 at 09:16:40."""
    trial = open_trial(settings={"opening_hours": hours, **settings}, opened=False)
    trial.kiosk.open_store()
    trial.until(lambda: trial.kiosk.recording.new_visit() is not None)
    trial.finger.wait()
    trial.read()
    return trial


def look(trial: Trial) -> None:
    """Let the time come at which the clock is looked at."""
    trial.visit.board.look()
    trial.finger.wait()


def board(trial: Trial, name: str) -> str:
    return plain(trial.visit.board.property(name))


def detail(trial: Trial) -> list[str]:
    return plain(Staff(trial, passcodes=False).read("detail")).split("\n")


def test_without_hours_the_desk_is_never_closed(trial: Trial) -> None:
    trial.clock.turn(14 * HOUR)
    look(trial)
    assert trial.screen == "start"
    assert [board(trial, name) for name in ("hoursText", "opensText", "phoneUrl", "alternative")] == [""] * 4
    assert not Staff(trial, passcodes=False).sees("hours")


def test_the_closed_screen_tells_when_the_desk_opens(open_trial: Callable[..., Trial]) -> None:
    trial = opened(open_trial, alternative="Paper forms lie beside the door")
    visitor = Staff(trial, passcodes=False)
    trial.until(lambda: visitor.sees("hours"))  # it comes just after the first picture
    assert visitor.read("hours").startswith("Open today: ")
    trial.clock.turn(HOUR)
    look(trial)
    staff = Staff(trial)
    assert trial.screen == "closed"
    assert staff.read("headline") == "Closed at the moment"
    assert detail(trial) == [
        "Open today: 9:00 AM–10:00 AM · 1:00 PM–5:00 PM",
        "Opens again: 1:00 PM",
        "Paper forms lie beside the door",
    ]
    trial.clock.turn(3 * HOUR)
    look(trial)
    assert trial.screen == "start"
    trial.clock.turn(5 * HOUR)
    look(trial)
    assert detail(trial)[1] == "Opens again: Tuesday 8:30 AM"
    staff.come_in()  # the staff's corner is there on the closed screen too
    assert staff.sees("scores")


def test_the_hours_are_told_in_the_visitors_language(open_trial: Callable[..., Trial]) -> None:
    trial = opened(
        open_trial, OpeningHours(tuesday=("08:30-12:00",), exceptions=(OtherHours(first_day=date(2026, 3, 3)),))
    )
    assert trial.screen == "closed"
    told = {}
    for language in ("en", "de", "ar", "ja"):
        trial.visit.setLanguage(language)
        told[language] = (board(trial, "hoursText"), board(trial, "opensText"))
    # The next Tuesday but one is more than a week ahead: its date is told.
    assert told["en"] == ("", "Tue, Mar 10 8:30 AM")
    assert told["de"] == ("", "Di., 10. März 08:30")
    assert "١٠" in told["ar"][1]
    assert "3月10日" in told["ja"][1]
    trial.visit.setLanguage("de")
    assert detail(trial) != ["Opens again: Tue, Mar 10 8:30 AM"]


def test_a_desk_that_is_always_closed_promises_nothing(open_trial: Callable[..., Trial]) -> None:
    trial = opened(open_trial, OpeningHours())
    assert trial.screen == "closed"
    assert (board(trial, "hoursText"), board(trial, "opensText")) == ("", "")


def test_a_visit_under_way_is_not_cut_off_by_closing(open_trial: Callable[..., Trial]) -> None:
    trial = opened(open_trial)
    trial.start()
    trial.give(4)
    trial.clock.turn(HOUR)
    look(trial)
    assert trial.screen == "scale"
    trial.scales(5, 6)
    trial.read()
    trial.visit.skip()
    trial.until(lambda: trial.screen == "thanks")
    trial.read()
    trial.visit.dismiss()
    assert trial.screen == "closed"
    assert trial.response()["status"] == "completed"


def test_a_language_chosen_on_the_start_screen_outlives_a_look_at_the_clock(open_trial: Callable[..., Trial]) -> None:
    trial = opened(open_trial)
    trial.visit.setLanguage("fr")
    look(trial)
    assert trial.visit.property("language") == "fr"


def test_a_clock_that_is_set_is_followed_at_the_next_look(open_trial: Callable[..., Trial]) -> None:
    trial = opened(open_trial)
    seen = []
    for jump_h in (-2, 2, 397 * 24, -397 * 24):
        trial.clock.turn(jump_h * HOUR)
        look(trial)
        seen.append(trial.screen)
    assert seen == ["closed", "start", "closed", "start"]


def test_the_clock_is_looked_at_by_itself(open_trial: Callable[..., Trial]) -> None:
    trial = opened(open_trial)
    timer = trial.visit.board._timer
    assert timer.isActive()
    assert timer.interval() == 15_000
    trial.clock.turn(HOUR)
    timer.setInterval(1)
    trial.until(lambda: trial.screen == "closed")


@pytest.mark.parametrize(("day", "hour_utc"), [(date(2026, 3, 29), 7), (date(2026, 10, 25), 8)])
def test_on_the_day_the_clocks_change_the_written_hour_opens(
    open_trial: Callable[..., Trial], monkeypatch: pytest.MonkeyPatch, day: date, hour_utc: int
) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    monkeypatch.setattr("tests.ui.trial.TurnedClock.local", lambda _clock, moment: moment.astimezone(berlin))
    trial = opened(open_trial)
    nine = datetime(day.year, day.month, day.day, hour_utc, tzinfo=ZoneInfo("UTC"))
    trial.clock.turn((nine - trial.clock.now()).total_seconds() - 1)
    look(trial)
    assert trial.screen == "closed"
    trial.clock.turn(1)
    look(trial)
    assert trial.screen == "start"


def test_staff_try_the_survey_while_the_desk_is_closed(open_trial: Callable[..., Trial]) -> None:
    trial = opened(open_trial)
    trial.clock.turn(HOUR)
    look(trial)
    assert trial.screen == "closed"
    trial.visit.beginTrial()
    trial.finger.wait()
    assert trial.screen == "start"
    trial.start()
    trial.visit.stop()
    trial.read()
    trial.visit.stop()
    trial.until(lambda: trial.screen == "closed")
    assert not trial.visit.property("trial")


def test_the_phones_code_holds_the_address(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"phone_url": URL})
    assert trial.visit.board.property("phoneUrl") == URL
    assert [list(map(int, row)) for row in trial.visit.board.property("phoneRows")] == wanted()


def test_the_phones_code_is_drawn_sharp_with_its_quiet_zone(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings={"phone_url": URL})
    staff = Staff(trial, passcodes=False)
    trial.until(lambda: staff.sees("phoneCode"))
    trial.finger.wait(50)
    item = staff.find("phoneCode")
    corner = item.mapToScene(item.boundingRect().topLeft())
    whole = trial.window.grabWindow()
    picture = whole.copy(round(corner.x()), round(corner.y()), round(item.width()), round(item.height()))
    count = len(wanted())
    assert picture.width() % count == 0
    assert picture.width() >= 2 * count
    found = modules(picture, count)
    assert found == wanted()
    size = picture.width() // count
    for row in range(count):
        for column in range(count):
            block = {picture.pixel(column * size + x, row * size + y) for x in range(size) for y in range(size)}
            assert len(block) == 1, "no module is smeared"


def wanted() -> list[list[int]]:
    return [list(row) for row in segno.make_qr(URL, error="m").matrix_iter(border=4)]


def modules(picture: QImage, count: int) -> list[list[int]]:
    size = picture.width() // count
    half = size // 2
    return [
        [int(picture.pixelColor(column * size + half, row * size + half).lightness() < 128) for column in range(count)]
        for row in range(count)
    ]
