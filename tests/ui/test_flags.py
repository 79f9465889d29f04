"""What people do on the real window sets the flags of their response; visitors see nothing, no answer is changed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.assembly.loading import open_reader
from kiosk.hours import OpeningHours
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import SIZE, Trial

ENDS = 'ends: {low: {en: "No"}, high: {en: "Yes"}}'
SURVEY = f"""\
id: short
languages: [en]
title: {{en: Visit}}
invitation: {{en: How was it?}}
questions:
  - {{id: good, kind: csat, points: 5, text: {{en: Good?}}, {ENDS}}}
  - {{id: easy, kind: ces, text: {{en: Easy?}}, {ENDS}}}
  - {{id: tell, kind: nps, text: {{en: Tell?}}, {ENDS}}}
"""
LONG = "How satisfied are you, all in all, with the help that you got today at this desk from our staff?"
MIDDLE = QPoint(SIZE[0] // 2, SIZE[1] // 2)
BURST, RUN = "burst", "same_end_run"


class Watched(Trial):
    """A kiosk on trial whose visits are looked at for flags."""

    def give_all(self, *values: int, slow_s: float = 0.0) -> None:
        """Go through a whole visit, and leave the thanks."""
        self.start()
        for value in values:
            self.clock.turn(slow_s)
            self.give(value)
        self.thank()

    def thank(self) -> None:
        self.until(lambda: self.screen == "thanks")
        self.read()
        self.press(MIDDLE)
        self.release(MIDDLE)
        self.until(lambda: self.screen == "start")

    def flags(self) -> list[str]:
        """Return the flags of all responses, in order."""
        with open_reader(self.data) as reader:
            return [row[0] for row in reader.rows("SELECT flags FROM responses WHERE seq NOTNULL ORDER BY seq")]

    def flagged(self) -> list[int]:
        with open_reader(self.data) as reader:
            return [row[0] for row in reader.rows("SELECT flagged FROM responses ORDER BY seq")]


@pytest.fixture
def open_watched(
    open_trial: Callable[..., Trial], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Watched]:
    monkeypatch.setattr("tests.ui.conftest.Trial", Watched)

    def make(text: str = SURVEY, **more: object) -> Watched:
        path = tmp_path / "short.yaml"
        path.write_text(text, "utf-8")
        opened = open_trial(survey=path, **more)
        assert isinstance(opened, Watched)
        return opened

    return make


@pytest.fixture
def trial(open_watched: Callable[..., Watched]) -> Watched:
    return open_watched()


def test_plain_visits_have_no_flags(trial: Watched) -> None:
    for values in ((5, 7, 10), (4, 6, 8), (5, 7, 10), (1, 1, 0)):
        trial.give_all(*values, slow_s=5)
        trial.clock.turn(20)
    assert trial.flags() == [""] * 4
    assert trial.flagged() == [0] * 4


def test_a_start_right_after_the_last_end_is_a_rapid_repeat(trial: Watched) -> None:
    trial.give_all(4, 5, 6)
    trial.give_all(4, 5, 6)
    trial.clock.turn(5)
    trial.give_all(4, 5, 6)
    assert trial.flags() == ["", "rapid_repeat", ""]
    assert trial.flagged() == [0, 1, 0]


def test_four_within_a_minute_are_a_burst_at_a_quiet_desk(trial: Watched) -> None:
    for _ in range(5):
        trial.give_all(4, 5, 6)
        trial.clock.turn(6)
    trial.clock.turn(60)
    trial.give_all(4, 5, 6)
    assert trial.flags() == ["", "", "", BURST, BURST, ""]


def test_the_same_end_five_times_in_a_row_is_a_run(trial: Watched) -> None:
    for _ in range(6):
        trial.give_all(5, 7, 10, slow_s=5)
        trial.clock.turn(8)
    assert trial.flags() == ["", "", "", "", RUN, RUN]


def test_another_answer_between_ends_a_run(trial: Watched) -> None:
    for number in range(7):
        trial.give_all(5, 7, 9 if number == 3 else 10, slow_s=5)
        trial.clock.turn(8)
    assert trial.flags() == [""] * 7


def test_a_first_tap_right_after_the_guard_is_very_fast(trial: Watched) -> None:
    for wait_s in (0.45, 0.95):
        trial.clock.turn(60)
        trial.start()
        trial.clock.turn(wait_s)
        trial.tap_at_once("value4")
        trial.until(lambda: trial.question == "easy")
        trial.scales(5, 6)
        trial.thank()
    assert trial.flags() == ["very_fast", ""]
    assert [response["answers"]["good"] for response in trial.responses()] == [("answered", 4)] * 2


def test_a_long_question_answered_at_once_is_noted_and_no_more(open_watched: Callable[..., Watched]) -> None:
    trial = open_watched(SURVEY.replace("Good?", f"{LONG!r}"))
    trial.give_all(4, 5, 6)
    trial.clock.turn(60)
    trial.start()
    trial.clock.turn(7)
    trial.scales(4, 5, 6)
    trial.thank()
    assert trial.flags() == ["fast_read", ""]
    assert trial.flagged() == [0, 0]  # who knows the question need not read it


def test_many_options_tapped_within_a_second_are_mashed_and_stay_as_chosen(
    open_watched: Callable[..., Watched],
) -> None:
    options = ", ".join(f"{{id: o{number}, text: {{en: O{number}}}}}" for number in range(4))
    many = f"  - {{id: which, kind: choice, select: many, text: {{en: Which?}}, options: [{options}]}}\n"
    trial = open_watched(SURVEY.replace("questions:\n", f"questions:\n{many}"))
    for pause_s in (0.3, 0.4):
        trial.clock.turn(60)
        trial.start()
        trial.read()
        for option in (2, 0, 3, 1):
            trial.tap_at_once(f"option{option}")
            trial.clock.turn(pause_s)
        trial.tap("nextButton")
        trial.until(lambda: trial.question == "good")
        trial.scales(3, 5, 6)
        trial.thank()
    assert trial.flags() == ["mash", ""]
    assert [response["answers"]["which"] for response in trial.responses()] == [("answered", [1, 2, 3, 4])] * 2


@pytest.mark.parametrize(("pause_s", "flags"), [(0.1, "mash"), (0.4, "")])
def test_many_points_of_a_scale_tapped_within_a_second_are_mashed_though_the_first_one_counts(
    open_watched: Callable[..., Watched], pause_s: float, flags: str
) -> None:
    trial = open_watched(chosen_ms=3000)
    trial.start()
    trial.read()
    for value in (3, 1, 4, 2):
        trial.tap_at_once(f"value{value}")
        trial.clock.turn(pause_s)
    trial.until(lambda: trial.question == "easy")
    trial.scales(5, 6)
    trial.thank()
    assert trial.flags() == [flags]
    assert trial.response()["answers"]["good"] == ("answered", 3)


def test_a_double_tap_mashes_nothing(open_watched: Callable[..., Watched]) -> None:
    trial = open_watched(chosen_ms=3000)
    trial.start()
    trial.read()
    for _ in range(6):
        trial.tap_at_once("value3")
        trial.clock.turn(0.1)
    trial.until(lambda: trial.question == "easy")
    trial.scales(5, 6)
    trial.thank()
    assert trial.flags() == [""]


def test_a_visit_far_outside_the_hours_is_flagged(open_watched: Callable[..., Watched]) -> None:
    """The clock was put forward, and nobody has looked at it yet: 09:16 becomes 11:16."""
    trial = open_watched(settings={"opening_hours": OpeningHours(monday=("09:00-10:00",))})
    trial.give_all(4, 5, 6)
    trial.clock.turn(2 * 3600)
    trial.start()
    trial.scales(4, 5, 6)
    trial.until(lambda: trial.screen == "thanks")
    assert trial.flags() == ["", "closed_hours"]


@pytest.mark.parametrize(("after_s", "flags"), [(40, "staff_near"), (61, "")])
def test_a_visit_soon_after_staff_were_there_is_flagged(trial: Watched, after_s: float, flags: str) -> None:
    staff = Staff(trial)
    staff.come_in(STAFF)
    trial.clock.turn(30)
    staff.tap("backToSurvey")
    trial.clock.turn(after_s)
    trial.give_all(4, 5, 6)
    assert trial.flags() == [flags]


def test_staff_who_only_saw_the_pad_are_not_near(trial: Watched) -> None:
    staff = Staff(trial)
    staff.face()
    staff.gate.close()
    trial.give_all(4, 5, 6)
    assert trial.flags() == [""]


@pytest.mark.parametrize("passcode", [STAFF, ADMIN])
def test_staff_try_the_survey_and_it_counts_nowhere(trial: Watched, passcode: str) -> None:
    staff = Staff(trial)
    staff.come_in(passcode)
    staff.tap("tab-kiosk")
    staff.tap("tryButton")
    assert not staff.is_up
    assert staff.sees("trialMark")
    trial.start()
    assert staff.sees("trialMark")
    trial.scales(4, 5, 6)
    trial.thank()
    assert not staff.sees("trialMark")
    trial.clock.turn(61)
    trial.give_all(1, 2, 3)
    assert trial.flags() == ["staff_near test_mode", ""]
    with open_reader(trial.data) as reader:
        day = trial.clock.now().date().isoformat()
        assert reader.funnel(day, day).started == 1
        assert {sum(histogram.counts) for histogram in reader.histograms(day, day)} == {1}


def test_a_trial_nobody_began_is_over_when_nothing_is_touched(trial: Watched) -> None:
    trial.visit.beginTrial()
    trial.visit.time_out()
    assert not trial.visit.property("trial")
    trial.give_all(4, 5, 6)
    assert trial.flags() == [""]


def test_a_visit_cut_off_by_a_crash_keeps_what_is_known_of_it(trial: Watched) -> None:
    trial.visit.beginTrial()
    trial.start()
    trial.give(4)
    trial.until(lambda: bool(trial.responses()))
    with open_reader(trial.data) as reader:
        assert reader.rows("SELECT status, flags FROM responses") == [("open", "test_mode")]
