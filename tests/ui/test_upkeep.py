"""The kiosk takes up what was changed between two visits, and writes down what it does."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.assembly.loading import open_reader
from kiosk.assembly.program_log import last_lines
from kiosk.assembly.surveys import Surveys
from kiosk.paths import resource
from kiosk.settings import Settings, write
from kiosk.store.audit_trail import entries
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial

OPENED = {"desk": "Library"}


@pytest.fixture
def staff(open_trial: Callable[..., Trial]) -> Staff:
    staff = Staff(open_trial(settings=OPENED))
    staff.trial.kiosk.on_restart = restarts(staff.trial)
    look(staff.trial, 2)
    return staff


def restarts(trial: Trial) -> Callable[[], None]:
    return lambda: setattr(trial, "restarts", getattr(trial, "restarts", 0) + 1)


def count(trial: Trial) -> int:
    return int(getattr(trial, "restarts", 0))


def look(trial: Trial, times: int = 1) -> None:
    """Have the kiosk look, and wait for what it finds."""
    upkeep = trial.kiosk.upkeep
    assert upkeep is not None
    for _ in range(times):
        upkeep.look()
        waited = upkeep.applying._looking
        assert waited is not None
        trial.until(waited.done)
        if upkeep.applying._trying is not None:
            trial.until(upkeep.applying._trying.done)


def log(trial: Trial) -> list[tuple[str, str, dict[str, object]]]:
    """Return the log once all that was noted is in it."""
    upkeep = trial.kiosk.upkeep
    assert upkeep is not None
    trial.until(lambda: not upkeep.auditor._waiting)
    with open_reader(trial.data) as reader:
        rows = reader.ask(lambda connection: list(entries(connection, oldest_first=True)))
    return [(row.role, row.action, row.detail) for row in rows]


def change(trial: Trial, **settings: object) -> None:
    write(trial.data.settings, Settings(**(OPENED | settings)))


def test_nothing_changed_and_nothing_is_done(staff: Staff) -> None:
    look(staff.trial, 5)
    assert count(staff.trial) == 0
    [(role, action, _)] = log(staff.trial)
    assert (role, action) == ("kiosk", "started")


def test_the_program_starts_itself_anew_every_night_when_nobody_is_there(staff: Staff) -> None:
    trial = staff.trial
    trial.clock.turn(19 * 3600)
    look(trial)
    assert count(trial) == 0, "it is 4 in the morning"
    trial.clock.turn(3600)
    trial.start()
    look(trial)
    assert count(trial) == 0, "somebody is there"
    trial.visit.time_out()
    trial.visit.time_out()
    trial.until(lambda: trial.screen == "start")
    look(trial)
    assert (count(trial), trial.kiosk.upkeep.restarting) == (1, "night")
    trial.clock.turn(3600)
    look(trial)
    assert count(trial) == 1, "it is 6"


def test_a_program_that_began_in_the_night_stays(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings=OPENED)
    trial.kiosk.on_restart = restarts(trial)
    trial.kiosk.upkeep.began_s = trial.clock.boot_time() + 3600
    trial.clock.turn(20 * 3600 + 1800)
    look(trial)
    assert count(trial) == 0


def test_a_changed_setting_is_taken_up_once_it_is_steady(staff: Staff) -> None:
    change(staff.trial, thanks_s=7)
    look(staff.trial, 2)
    assert count(staff.trial) == 0
    look(staff.trial, 3)
    assert count(staff.trial) >= 1
    assert staff.trial.kiosk.upkeep.applying.changed == ("settings",)


def test_what_was_written_anew_but_not_changed_or_changed_back_is_no_change(staff: Staff) -> None:
    change(staff.trial)
    look(staff.trial, 6)
    change(staff.trial, thanks_s=7)
    look(staff.trial, 1)
    change(staff.trial)
    look(staff.trial, 6)
    assert count(staff.trial) == 0


@pytest.mark.parametrize("what", ["written", "taken away", "a survey more"])
def test_what_is_changed_after_the_start_read_it_and_before_the_first_look_is_taken_up(
    open_trial: Callable[..., Trial], what: str
) -> None:
    trial = open_trial(settings=OPENED)
    trial.kiosk.on_restart = restarts(trial)
    if what == "written":
        change(trial, thanks_s=7)
    elif what == "taken away":
        trial.data.settings.unlink()
    else:
        trial.data.surveys.mkdir()
        (trial.data.surveys / "new.yaml").write_bytes(resource("surveys", "desk-visit.yaml").read_bytes())
    look(trial, 5)
    assert count(trial) >= 1


def test_a_visit_is_not_cut_off(staff: Staff) -> None:
    staff.trial.start()
    change(staff.trial, thanks_s=7)
    look(staff.trial, 6)
    assert count(staff.trial) == 0
    staff.trial.scales(5, 6, 9)
    staff.trial.finish()
    look(staff.trial)
    assert count(staff.trial) == 0, "thank you is still read"
    staff.trial.clock.turn(10)
    staff.trial.until(lambda: staff.trial.screen == "start")
    look(staff.trial)
    assert count(staff.trial) >= 1


def test_staff_at_their_pages_are_not_thrown_out(staff: Staff) -> None:
    staff.come_in()
    change(staff.trial, thanks_s=7)
    look(staff.trial, 6)
    assert count(staff.trial) == 0
    staff.tap("backToSurvey")
    look(staff.trial)
    assert count(staff.trial) >= 1


def test_a_visitors_language_is_not_taken_away(staff: Staff) -> None:
    staff.trial.choose("de")
    change(staff.trial, thanks_s=7)
    look(staff.trial, 6)
    assert count(staff.trial) == 0


def test_what_is_refused_keeps_the_kiosk_as_it_is_and_tells_staff_why(staff: Staff) -> None:
    for text in ("{", '{"thanks_s": 0}', '{"survey": "nowhere.yaml"}', '{"theme": "nowhere.yaml"}'):
        staff.trial.data.settings.write_text(text)
        look(staff.trial, 5)
        assert staff.trial.kiosk.upkeep.applying.refusal
        assert count(staff.trial) == 0
    staff.come_in()
    assert any("the kiosk stays as it is" in notice for notice in staff.desk.property("notices"))
    change(staff.trial)
    look(staff.trial, 4)
    assert staff.trial.kiosk.upkeep.applying.refusal == ""
    assert count(staff.trial) == 0


def test_a_published_survey_is_taken_up_and_a_draft_is_not(staff: Staff) -> None:
    text = resource("surveys", "desk-visit.yaml").read_bytes()
    folder = staff.trial.data.surveys
    folder.mkdir()
    (folder / "new.draft.yaml").write_bytes(text)
    look(staff.trial, 6)
    assert count(staff.trial) == 0
    (folder / "new.yaml").write_bytes(text)
    look(staff.trial, 6)
    assert count(staff.trial) >= 1
    assert staff.trial.kiosk.upkeep.applying.changed == ("survey",)


def test_the_clock_is_watched(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = staff.trial.clock
    true_now = clock.now
    monkeypatch.setattr(clock, "now", lambda: true_now() + timedelta(hours=2))
    look(staff.trial)
    look(staff.trial)
    assert isinstance(clock.now(), datetime)
    assert [row for row in log(staff.trial) if row[1] == "clock_jumped"] == [
        ("kiosk", "clock_jumped", {"seconds": 7200})
    ]


def test_who_comes_in_and_goes_and_tries_in_vain_is_written_down(staff: Staff) -> None:
    staff.face()
    for _ in range(5):
        staff.type("135790")
        staff.tap("openButton")
        staff.trial.until(lambda: staff.gate.state in ("wrong", "locked"))
    staff.trial.clock.turn(31)
    staff.trial.until(lambda: staff.gate.state == "entry")
    staff.type(STAFF)
    staff.tap("openButton")
    staff.trial.until(lambda: staff.gate.isOpen)
    staff.tap("backToSurvey")
    staff.come_in(ADMIN)
    staff.trial.clock.turn(61)
    staff.trial.until(lambda: not staff.is_up)
    assert log(staff.trial)[1:] == [
        *[("kiosk", "login_failed", {"at": "kiosk"})] * 5,
        ("kiosk", "locked_out", {"at": "kiosk", "wait_s": 30}),
        ("staff", "logged_in", {"at": "kiosk"}),
        ("staff", "logged_out", {"at": "kiosk", "by": "hand"}),
        ("admin", "logged_in", {"at": "kiosk"}),
        ("admin", "logged_out", {"at": "kiosk", "by": "time"}),
    ]
    text = str(log(staff.trial))
    assert not any(code in text for code in (ADMIN, STAFF, "135790"))


def outside(trial: Trial) -> list[dict[str, object]]:
    return [detail for _, action, detail in log(trial) if action == "changed_outside"]


def test_settings_written_by_hand_are_in_the_log_with_their_values_and_those_of_the_program_are_not(
    staff: Staff,
) -> None:
    change(staff.trial, thanks_s=7)
    look(staff.trial, 4)
    assert outside(staff.trial) == []
    text = staff.trial.data.settings.read_text().replace('"thanks_s": 7', '"thanks_s": 9')
    staff.trial.data.settings.write_text(text)
    look(staff.trial, 5)
    assert outside(staff.trial) == [{"file": "settings.json", "what": "changed", "thanks_s": [4.0, 9.0]}]
    change(staff.trial, thanks_s=5)
    look(staff.trial, 4)
    assert len(outside(staff.trial)) == 1


def test_passcodes_changed_outside_are_in_the_log_and_told_on_the_pages(staff: Staff) -> None:
    staff.come_in(STAFF)
    staff.tap("backToSurvey")
    look(staff.trial, 4)
    assert outside(staff.trial) == []
    kept = staff.trial.data.access.read_text()
    staff.trial.data.access.write_text(kept.replace("$m=8,t=1,p=1$", "$m=8,t=1,p=1$AAAA", 1))
    look(staff.trial, 5)
    assert outside(staff.trial) == [{"file": "access.json", "what": "changed"}]
    staff.come_in(STAFF)
    assert any("by something else" in notice for notice in staff.desk.property("notices"))
    staff.tap("backToSurvey")
    assert any("by something else" in line for line in last_lines(staff.trial.data.program_log, 20))


def test_what_was_changed_while_no_kiosk_ran_is_told_at_the_next_start(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(settings=OPENED)
    Staff(trial)
    trial.kiosk.close("admin")
    trial.close = lambda: None
    trial.data.access.unlink()
    trial.data.settings.write_text("{}")
    again = open_trial()
    look(again, 4)
    assert outside(again) == [
        {"file": "access.json", "what": "removed"},
        {"file": "settings.json", "what": "changed"},
    ]


def test_a_survey_changed_by_hand_while_no_kiosk_ran_is_told_and_one_that_was_published_is_not(
    open_trial: Callable[..., Trial],
) -> None:
    def begin() -> list[dict[str, object]]:
        trial = open_trial()
        trial.until(lambda: trial.kiosk.upkeep._has_started)
        look(trial, 3)
        assert not trial.kiosk.recording.replaced, "looked at"
        found = outside(trial)
        trial.kiosk.close("admin")
        trial.close = lambda: None
        return found

    trial = open_trial()
    trial.kiosk.close("admin")
    trial.close = lambda: None
    surveys = Surveys(trial.data, trial.clock)
    surveys.save("desk-visit", surveys.text("desk-visit") + b"# ours\n")
    surveys.publish("desk-visit")
    assert begin() == []
    path = trial.data.surveys / "desk-visit.yaml"
    path.write_bytes(path.read_bytes() + b"# by hand\n")
    told = [{"file": "desk-visit.yaml", "what": "changed", "survey": "desk-visit"}]
    assert begin() == told
    assert begin() == told, "once"


def test_the_end_and_why_is_written_down(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial()
    trial.until(lambda: trial.kiosk.upkeep._has_started)
    trial.kiosk.close("admin")
    trial.close = lambda: None
    again = open_trial()
    again.until(lambda: again.kiosk.upkeep._has_started)
    again.close = lambda: None
    assert [(role, action) for role, action, _ in log(again)] == [
        ("kiosk", "started"),
        ("admin", "left"),
        ("kiosk", "started"),
    ]
    again.kiosk.upkeep.restarting = "asked"
    again.kiosk.close("restart")
    with open_reader(again.data) as reader:
        (last,) = reader.ask(lambda connection: list(entries(connection, limit=1)))
    assert (last.action, last.detail) == ("restarted", {"why": "asked"})


def test_a_restart_that_is_asked_for_waits_for_answers_that_only_memory_holds(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff.come_in(ADMIN)
    with monkeypatch.context() as patch:
        patch.setattr(type(staff.trial.kiosk.recording), "trouble", "disk_full")
        staff.pages.restartKiosk.emit()
        assert count(staff.trial) == 0
    staff.pages.restartKiosk.emit()
    assert count(staff.trial) == 1
