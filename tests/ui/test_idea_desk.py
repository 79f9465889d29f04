"""The desk's page of ideas: looked at, opened, answered, hidden, written; on the glass and beside the kiosk."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.access.passcodes import Passcodes
from kiosk.access.roles import Role
from kiosk.assembly.loading import load_settings
from kiosk.assembly.staff import StaffSide
from kiosk.store import ideas as store
from kiosk.ui.idea_desk import IdeaDesk
from tests.ui.staff import ADMIN, Staff
from tests.ui.test_ideas import card, put, stored
from tests.ui.trial import Trial


def left(trial: Trial, text: str, language: str = "en") -> str:
    stamp = trial.kiosk._stamp()
    put(trial, lambda connection: store.leave(connection, stamp, language, text))
    return stamp.id


def desk(trial: Trial) -> IdeaDesk:
    assert trial.kiosk.staff is not None
    return trial.kiosk.staff.pages.model("ideas")


def history(trial: Trial, idea: str) -> list[tuple[str, str]]:
    from kiosk.assembly.loading import open_reader

    with open_reader(trial.data) as reader:
        return [(e.state, e.role) for e in reader.ask(lambda connection: store.history(connection, idea))]


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def come(staff: Staff, tab: str = "ideas") -> None:
    staff.come_in()
    staff.go(tab)


def test_an_idea_is_opened_in_other_words_and_then_answered(trial: Trial, staff: Staff) -> None:
    idea = left(trial, "Mrs Miller should open on Thursday evenings")
    come(staff)
    trial.until(lambda: staff.sees("deskIdea0"))
    assert staff.read("deskIdea0") == "Mrs Miller should open on Thursday evenings"
    staff.tap("editIdea0")
    assert staff.find("saidField").property("text") == "Mrs Miller should open on Thursday evenings"
    desk(trial).saidDraft.begin("Open on Thursday evenings", "en")
    staff.tap("saveIdea")
    trial.until(lambda: stored(trial)[0].state == "open")
    assert stored(trial)[0].wording == {"en": "Open on Thursday evenings"}
    trial.until(lambda: not desk(trial).editing)
    staff.tap("ideas-open")
    staff.tap("editIdea0")
    staff.tap("formState-done")
    assert not staff.find("saveIdea").property("available"), "an answer says why"
    staff.tap("answerField")
    trial.until(lambda: staff.find("answerField").hasActiveFocus())
    trial.finger.type("From May on.")
    staff.tap("saveIdea")
    trial.until(lambda: stored(trial)[0].state == "done")
    assert stored(trial)[0].answer == {"en": "From May on."}
    assert history(trial, idea) == [("new", "visitor"), ("open", "staff"), ("done", "staff")]
    trial.until(lambda: not desk(trial).editing)
    staff.tap("backToSurvey")
    trial.until(lambda: not staff.is_up)
    trial.kiosk.ideas.look()
    trial.until(lambda: trial.shows("ideaCard"))


def test_hidden_and_brought_back(trial: Trial, staff: Staff) -> None:
    idea = left(trial, "Nonsense")
    come(staff)
    trial.until(lambda: staff.sees("hideIdea0"))
    staff.tap("hideIdea0")
    trial.until(lambda: stored(trial)[0].state == "hidden")
    trial.until(lambda: staff.sees("noDeskIdeas"))
    staff.tap("ideas-hidden")
    trial.until(lambda: staff.sees("deskIdea0"))
    assert not staff.sees("hideIdea0")
    staff.tap("editIdea0")
    staff.tap("saveIdea")
    trial.until(lambda: history(trial, idea)[-1] == ("open", "staff"))
    assert stored(trial)[0].said == {}, "its own words are shown"


def test_a_card_is_written_from_a_comment(trial: Trial, staff: Staff) -> None:
    staff.give(3, times=4)
    staff.give(2, comment="Es ist zu laut hier.", language="de")
    come(staff, "scores")
    trial.until(lambda: staff.sees("cardFrom0"))
    page = staff.find("scores")
    page.setProperty("contentY", page.property("contentHeight") - page.height())
    trial.finger.wait()
    staff.tap("cardFrom0")
    assert desk(trial).isCard
    assert staff.find("saidField").property("text") == "Es ist zu laut hier."
    assert staff.read("formLanguage") == "Deutsch"
    desk(trial).answerDraft.begin("Wir haben eine Wand aufgestellt.", "de")
    while desk(trial).formLanguage != "en":
        desk(trial).turnLanguage(1)
    desk(trial).saidDraft.begin("Too loud", "en")
    staff.tap("saveIdea")
    trial.until(lambda: len(stored(trial)) == 1)
    (found,) = stored(trial)
    assert (found.origin, found.state) == ("staff", "done")
    assert found.said == {"de": "Es ist zu laut hier.", "en": "Too loud"}
    assert found.answer == {"de": "Wir haben eine Wand aufgestellt."}


def test_what_was_written_in_another_language_is_public_only_where_staff_turn_to_it(trial: Trial, staff: Staff) -> None:
    left(trial, "待合室が寒い", "ja")
    come(staff)
    trial.until(lambda: staff.sees("editIdea0"))
    staff.tap("editIdea0")
    assert desk(trial).original == "待合室が寒い"
    assert not desk(trial).canSave
    desk(trial).saidDraft.begin("The waiting room is cold", "en")
    staff.tap("formState-cannot")
    desk(trial).answerDraft.begin("The heating is not ours.", "en")
    staff.tap("saveIdea")
    trial.until(lambda: stored(trial)[0].state == "cannot")
    assert stored(trial)[0].said == {"en": "The waiting room is cold"}


def test_cancel_changes_nothing_and_a_text_too_long_is_not_taken(trial: Trial, staff: Staff) -> None:
    idea = left(trial, "x" * 300)
    come(staff)
    trial.until(lambda: staff.sees("editIdea0"))
    staff.tap("editIdea0")
    assert not staff.find("saveIdea").property("available")
    desk(trial).save()
    staff.tap("cancelIdea")
    trial.until(lambda: staff.sees("deskIdea0"))
    assert history(trial, idea) == [("new", "visitor")]
    desk(trial).hide("nowhere")
    trial.until(lambda: desk(trial).property("problem") == "refused")
    assert staff.sees("ideasProblem")


def test_the_form_is_gone_with_the_session(trial: Trial, staff: Staff) -> None:
    come(staff)
    staff.tap("newCard")
    desk(trial).saidDraft.begin("Half a thought", "en")
    desk(trial).cancel()
    staff.tap("newCard")
    assert staff.find("saidField").property("text") == ""
    desk(trial).saidDraft.begin("Half a thought", "en")
    staff.gate.close()
    trial.until(lambda: not staff.is_up)
    assert not desk(trial).editing
    assert desk(trial).saidDraft.text == ""


def test_an_admin_beside_the_running_kiosk_answers_under_their_own_role(trial: Trial) -> None:
    Staff(trial)
    idea = left(trial, "A bench")
    beside = StaffSide(trial.data, load_settings(trial.data), trial.kiosk.survey, trial.clock, on_kiosk=False)
    try:
        assert Passcodes(trial.data.access, trial.clock).is_set(Role.ADMIN)
        beside.gate.begin()
        beside.gate.check(ADMIN)
        trial.until(lambda: bool(beside.gate.isOpen))
        beside.pages.model("ideas").open()
        beside.pages.model("ideas").edit(idea)
        beside.pages.model("ideas").formState = "doing"
        beside.pages.model("ideas").answerDraft.begin("Ordered.", "en")
        beside.pages.model("ideas").save()
        trial.until(lambda: history(trial, idea)[-1] == ("doing", "admin"))
        trial.until(lambda: beside.pages.model("ideas").counts[2] == "1")
    finally:
        beside.close()


@pytest.mark.parametrize(("size", "panel_mm"), [((1024, 600), 223.0), ((1080, 1920), 268.0)])
def test_what_is_written_stays_in_sight_above_the_keys(
    open_trial: Callable[..., Trial], size: tuple[int, int], panel_mm: float, tmp_path: Path
) -> None:
    trial = open_trial(size=size, panel_mm=panel_mm)
    staff = Staff(trial)
    card(trial, {"en": "Too loud"}, {"en": "We put up a wall."})
    come(staff)
    staff.tap("ideas-answered")
    staff.tap("editIdea0")
    for field in ("saidField", "answerField"):
        trial.until(lambda field=field: trial.finger.find(field) is not None)
        staff.tap(field)
        trial.until(lambda field=field: staff.find(field).hasActiveFocus())
        trial.finger.wait(300)
        item = staff.find(field)
        assert item.mapToScene(item.boundingRect().bottomLeft()).y() <= 0.55 * size[1]
    assert trial.finger.find("saveIdea") is not None
