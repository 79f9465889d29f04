"""Another survey by hour, weekday and desk: between two visits, and only one that can be used."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.assembly.loading import CannotStartError, open_reader
from kiosk.hours import Scheduled
from tests.ui.staff import Staff
from tests.ui.trial import Trial

HOUR = 3600.0
DAY = 24 * HOUR
"""Trials begin on Monday 2 March 2026 at 09:16:40."""


def survey(folder: Path, name: str, *, points: int = 5, languages: str = "[en, de]") -> str:
    """Write a survey of one question that is called as it is, and return its path."""
    path = folder / f"{name}.yaml"
    path.write_text(
        f"id: {name}\nlanguages: {languages}\n"
        f"title: {{en: {name}, de: {name}}}\ninvitation: {{en: About {name}?, de: Zu {name}?}}\n"
        f"questions:\n  - id: {name}\n    kind: scale\n    points: {points}\n    text: {{en: Good?, de: Gut?}}\n"
        '    ends: {low: {en: "No", de: Nein}, high: {en: "Yes", de: Ja}}\n',
        "utf-8",
    )
    return str(path)


@pytest.fixture
def scheduled(open_trial: Callable[..., Trial], tmp_path: Path) -> Callable[..., Trial]:
    """Return what opens a kiosk whose usual survey is "usual"."""

    def make(*plan: Scheduled, **more: Any) -> Trial:
        settings = {"survey": survey(tmp_path, "usual"), "surveys": plan, **more}
        return open_trial(settings=settings)

    return make


def asked(trial: Trial) -> str:
    return str(trial.visit.property("invitation")).removeprefix("About ").removesuffix("?")


def look(trial: Trial) -> None:
    """Let the time come at which the clock is looked at, and what follows from it."""
    trial.visit.board.look()
    for _ in range(20):
        trial.finger.wait(5)


def turn(trial: Trial, seconds: float) -> str:
    trial.clock.turn(seconds)
    look(trial)
    return asked(trial)


def visit(trial: Trial, value: int = 3) -> None:
    trial.start()
    trial.tap(f"value{value}")
    trial.until(lambda: trial.screen == "thanks")
    trial.read()
    trial.visit.dismiss()
    trial.finger.wait()


def stored(trial: Trial) -> list[tuple[str, str]]:
    """Return each response's survey and the question that it answers."""
    with open_reader(trial.data) as reader:
        return reader.rows(
            "SELECT r.survey, q.question FROM responses r JOIN answers a ON a.response = r.key"
            " JOIN question_versions q ON q.id = a.question_version ORDER BY r.seq"
        )


def test_the_survey_changes_by_hour_and_back(scheduled: Callable[..., Trial], tmp_path: Path) -> None:
    trial = scheduled(Scheduled(survey=survey(tmp_path, "noon"), start="12:00", end="13:00"))
    assert asked(trial) == "usual"
    visit(trial)
    assert turn(trial, 2.7 * HOUR) == "usual"
    assert turn(trial, 0.1 * HOUR) == "noon"
    visit(trial)
    assert turn(trial, 1 * HOUR) == "usual"
    visit(trial)
    assert stored(trial) == [("usual", "usual"), ("noon", "noon"), ("usual", "usual")]


def test_the_survey_changes_by_weekday_and_day(scheduled: Callable[..., Trial], tmp_path: Path) -> None:
    trial = scheduled(
        Scheduled(survey=survey(tmp_path, "tuesday"), weekdays=("tuesday",)),
        Scheduled(survey=survey(tmp_path, "week"), first_day=date(2026, 3, 3), last_day=date(2026, 3, 4)),
    )
    assert [asked(trial), *(turn(trial, DAY) for _ in range(3))] == ["usual", "tuesday", "week", "usual"]


@pytest.mark.parametrize(("desk", "expected"), [("Library", "books"), ("Service desk", "usual")])
def test_the_survey_depends_on_the_desk(
    scheduled: Callable[..., Trial], tmp_path: Path, desk: str, expected: str
) -> None:
    trial = scheduled(Scheduled(survey=survey(tmp_path, "books"), desks=("Library",)), desk=desk)
    assert asked(trial) == expected
    visit(trial)
    assert stored(trial) == [(expected, expected)]


def test_a_visit_under_way_keeps_its_survey(scheduled: Callable[..., Trial], tmp_path: Path) -> None:
    trial = scheduled(Scheduled(survey=survey(tmp_path, "late"), start="12:00"))
    trial.start()
    assert turn(trial, 4 * HOUR) == "usual"
    assert trial.question == "usual"
    trial.tap("value5")
    trial.until(lambda: trial.screen == "thanks")
    look(trial)
    assert asked(trial) == "usual"
    trial.read()
    trial.visit.dismiss()
    trial.until(lambda: asked(trial) == "late")  # without waiting for the next look at the clock
    visit(trial)
    assert stored(trial) == [("usual", "usual"), ("late", "late")]


def test_who_chose_a_language_on_the_start_screen_is_left_in_peace(
    scheduled: Callable[..., Trial], tmp_path: Path
) -> None:
    trial = scheduled(Scheduled(survey=survey(tmp_path, "late"), start="12:00"))
    trial.visit.setLanguage("de")
    turn(trial, 4 * HOUR)
    assert trial.visit.property("invitation") == "Zu usual?"
    trial.visit.time_out()
    look(trial)
    trial.until(lambda: asked(trial) == "late")


def test_the_languages_on_offer_are_those_of_the_survey(scheduled: Callable[..., Trial], tmp_path: Path) -> None:
    trial = scheduled(Scheduled(survey=survey(tmp_path, "late", languages="[de, en]"), start="12:00"))
    turn(trial, 4 * HOUR)
    assert trial.visit.property("language") == "de"
    assert trial.visit.property("languages") == ["de", "en"]
    assert trial.visit.property("invitation") == "Zu late?"


def test_a_start_within_the_hours_begins_with_the_scheduled_survey(
    scheduled: Callable[..., Trial], tmp_path: Path
) -> None:
    plan = Scheduled(survey=survey(tmp_path, "morning"), end="12:00")
    trial = scheduled(plan)
    assert asked(trial) == "morning"
    visit(trial)
    trial.start()
    trial.visit.put_away()  # in the middle of a visit
    trial.kiosk.recording.close()
    again = scheduled(plan)
    again.until(lambda: again.kiosk.recording.new_visit() is not None)
    assert asked(again) == "morning"
    visit(again)
    assert turn(again, 4 * HOUR) == "usual"
    visit(again)
    assert [survey_id for survey_id, _ in stored(again)].count("usual") == 1
    with open_reader(again.data) as reader:
        assert reader.rows("SELECT survey, version FROM survey_versions ORDER BY survey") == [
            ("morning", 1),
            ("usual", 1),
        ]


def test_a_version_of_the_same_survey_is_told_apart(scheduled: Callable[..., Trial], tmp_path: Path) -> None:
    usual = survey(tmp_path, "usual")
    other = tmp_path / "other.yaml"
    other.write_text(Path(usual).read_text().replace("Good?", "Any good?"))
    trial = scheduled(Scheduled(survey=str(other), start="12:00"))
    visit(trial)
    turn(trial, 4 * HOUR)
    visit(trial)
    turn(trial, 20 * HOUR)
    visit(trial)
    with open_reader(trial.data) as reader:
        assert reader.rows("SELECT survey_version FROM responses ORDER BY seq") == [(1,), (2,), (1,)]


def test_a_scheduled_survey_that_cannot_be_read_is_told_of_and_the_usual_one_goes_on(
    scheduled: Callable[..., Trial], tmp_path: Path
) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("id: broken\n")
    trial = scheduled(Scheduled(survey=str(path), start="12:00", end="13:00"))
    staff = Staff(trial)
    staff.face()
    assert not any("broken.yaml" in notice for notice in staff.desk.property("notices"))
    assert turn(trial, 3 * HOUR) == "usual"
    (told,) = [notice for notice in staff.desk.property("notices") if "broken.yaml" in notice]
    assert told.startswith("The survey that is scheduled now is not asked, the usual one is. ")
    assert trial.screen == "start"
    survey(tmp_path, "broken")  # mended: tried again when its hours come again
    assert turn(trial, 0.1 * HOUR) == "usual"
    assert turn(trial, 1 * HOUR) == "usual"
    assert not any("broken.yaml" in notice for notice in staff.desk.property("notices"))
    assert turn(trial, 23 * HOUR) == "broken"


def test_a_scheduled_survey_that_does_not_fit_the_panel_is_left_out(
    scheduled: Callable[..., Trial], tmp_path: Path
) -> None:
    trial = scheduled(Scheduled(survey=survey(tmp_path, "wide", points=11), start="12:00"))
    trial.kiosk.set_panel(170.0)
    trial.kiosk._imagined_mm = 170.0
    assert trial.screen == "start"
    assert turn(trial, 4 * HOUR) == "usual"
    assert trial.screen == "start"
    assert any("11 buttons get 13.5 mm" in notice for notice in trial.kiosk._notices)


def test_a_survey_named_at_the_start_is_asked_at_all_hours(
    open_trial: Callable[..., Trial],
    tmp_path: Path,
) -> None:
    plan = (Scheduled(survey=survey(tmp_path, "noon")),)
    trial = open_trial(settings={"surveys": plan}, survey=Path(survey(tmp_path, "named")))
    assert turn(trial, 4 * HOUR) == "named"


def test_without_a_usual_survey_the_kiosk_does_not_start(scheduled: Callable[..., Trial], tmp_path: Path) -> None:
    with pytest.raises(CannotStartError, match=r"missing\.yaml: the survey cannot be read"):
        scheduled(Scheduled(survey=survey(tmp_path, "noon")), survey=str(tmp_path / "missing.yaml"))


def test_a_kiosk_that_is_closed_never_looks(scheduled: Callable[..., Trial], tmp_path: Path) -> None:
    trial = scheduled(Scheduled(survey=survey(tmp_path, "late"), start="12:00"))
    trial.kiosk.close()
    assert not trial.visit.board._timer.isActive()
