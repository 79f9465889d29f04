"""Surveys at the screen: made, written, translated, looked at, published and scheduled by touch."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.survey.reading import read
from kiosk.ui.editor import Editor
from kiosk.ui.previewing import Previewing
from kiosk.ui.survey_shelf import SurveyShelf
from kiosk.ui.timetabling import Timetabling
from tests.ui.staff import ADMIN, Staff
from tests.ui.trial import LEFT, NONE, Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    staff = Staff(trial)
    staff.come_in(ADMIN)
    staff.go("surveys")
    settle(staff)
    return staff


def shelf(staff: Staff) -> SurveyShelf:
    return staff.pages.model("surveys")


def editor(staff: Staff) -> Editor:
    return staff.pages.model("editor")


def settle(staff: Staff) -> None:
    staff.trial.until(lambda: shelf(staff)._read and not shelf(staff)._doing)
    staff.trial.finger.wait()


def saved(staff: Staff) -> None:
    staff.trial.until(lambda: editor(staff)._saved == "saved")


def write(staff: Staff, place: str, language: str, text: str) -> None:
    """Touch a field, and let the keyboard write in it in place of what is there."""
    field = staff.find(f"field-{place}-{language}")
    staff.touch(field)
    assert field.hasActiveFocus()
    field.setProperty("text", text)
    staff.trial.finger.wait()


def hold(staff: Staff, name: str, for_ms: int = 1300) -> None:
    item = staff.find(name)
    place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mousePress(staff.trial.window, LEFT, NONE, place)
    staff.trial.finger.wait(for_ms)
    QTest.mouseRelease(staff.trial.window, LEFT, NONE, place)
    staff.trial.finger.wait()


def test_a_french_translation_is_added_and_published(staff: Staff) -> None:
    staff.tap("newSurvey")
    staff.tap("template-one-tap")
    staff.trial.until(lambda: editor(staff)._draft is not None)
    survey = editor(staff)._id
    for tag in list(editor(staff)._shown.languages):
        if tag != "en":
            editor(staff).edit(lambda draft, tag=tag: draft.remove_language(tag))
    staff.tap("view-translate")
    assert staff.sees("oneLanguage")
    staff.tap("addLanguage")
    staff.tap("language-fr")
    assert staff.find("rightLanguage").property("text") == "Français"
    for _ in range(40):
        if not staff.pages.model("translating")._gaps:
            break
        place = staff.pages.model("translating")._gaps[0]
        staff.tap("nextGap")
        staff.trial.finger.wait(30)
        assert staff.trial.window.activeFocusItem().objectName() == f"field-{place}-fr"
        staff.trial.window.activeFocusItem().setProperty("text", f"En français : {place}")
        editor(staff).settle()
        staff.trial.finger.wait()
    staff.tap("view-publish")
    staff.trial.until(lambda: staff.pages.model("publishing")._state == "ready")
    assert staff.read("publishState") == "Ready to be published for the first time"
    staff.tap("publish")
    staff.trial.until(lambda: staff.pages.model("publishing")._state == "published")
    published = read(staff.trial.data.surveys / f"{survey}.yaml")
    assert published.languages == ("en", "fr")
    assert published.title["fr"] == "En français : title"
    staff.tap("publishedBack")
    settle(staff)
    assert not staff.sees(f"draftChip-{survey}")


def test_what_is_typed_is_saved_undone_and_there_again(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    write(staff, "questions[0].text", "en", "How satisfied are you today?")
    saved(staff)
    draft = staff.trial.data.surveys / "desk-visit.draft.yaml"
    assert b"How satisfied are you today?" in draft.read_bytes()
    staff.tap("undo")
    assert staff.find("field-questions[0].text-en").property("text") == "How satisfied are you with today\u2019s visit?"
    staff.tap("redo")
    assert staff.find("field-questions[0].text-en").property("text") == "How satisfied are you today?"


def test_nothing_is_lost_when_the_session_ends_while_somebody_writes(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    write(staff, "questions[0].text", "en", "Half a sent")
    staff.gate.close()
    staff.trial.until(lambda: (staff.trial.data.surveys / "desk-visit.draft.yaml").is_file())
    assert b"Half a sent" in (staff.trial.data.surveys / "desk-visit.draft.yaml").read_bytes()


def test_looking_at_a_survey_makes_no_draft(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    staff.tap("question-3")
    staff.tap("editorBack")
    settle(staff)
    assert not list(staff.trial.data.surveys.glob("*.draft.yaml"))


def test_questions_are_added_moved_and_removed_with_a_way_back(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    staff.tap("addQuestion")
    staff.tap("kind-scale")
    assert [each["kind"] for each in editor(staff).questions][:2] == ["csat", "scale"]
    staff.tap("moveUp")
    assert editor(staff).questions[0]["kind"] == "scale"
    staff.tap("points-7")
    assert editor(staff).question["points"] == 7
    staff.trial.until(lambda: editor(staff).problems > 0)
    staff.tap("removeQuestion")
    assert [each["kind"] for each in editor(staff).questions] == ["csat", "ces", "nps", "choice", "comment"]
    staff.tap("undo")
    assert editor(staff).questions[0]["kind"] == "scale"


def test_a_condition_is_put_together_by_touch(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    staff.tap("question-1")
    editor(staff).select(1)
    editor(staff).setCondition(-1, "satisfaction", "at_most", ["2"])
    assert editor(staff).question["when"][0]["valueTexts"] == ["2"]
    staff.trial.finger.wait(50)
    form = staff.find("formFlick")
    form.setProperty("contentY", form.property("contentHeight") - form.height())
    staff.trial.finger.wait(20)
    staff.tap("condition-0")
    staff.tap("rule-at_least")
    staff.tap("value-4")
    staff.tap("conditionDone")
    (rule,) = editor(staff)._shown.questions[1].when
    assert (rule.question, rule.rule, rule.value) == ("satisfaction", "at_least", 4)


def test_problems_stand_in_the_way_and_lead_to_their_place(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    editor(staff).select(2)
    editor(staff).type("questions[2].text", "en", "")
    staff.tap("view-publish")
    staff.trial.until(lambda: editor(staff).problems > 0)
    assert staff.find("publish").property("available") is False
    editor(staff).select(0)
    staff.tap("problem0")
    assert editor(staff).selected == 2
    assert staff.sees("field-questions[2].text-en")


def test_publishing_tells_what_becomes_of_the_answers(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    editor(staff).type("questions[0].text", "en", "Another wording?")
    editor(staff).edit(lambda draft: draft.remove_question(4))
    staff.tap("view-publish")
    staff.trial.until(lambda: staff.pages.model("publishing")._state == "ready")
    changes = {row["id"]: row["change"] for row in staff.pages.model("publishing").rows}
    assert changes["satisfaction"] == "wording"
    assert changes["ease"] == "same"
    assert changes["comment"] == "gone"


def test_a_draft_is_discarded_by_holding_only(staff: Staff) -> None:
    shelf(staff).create("one-tap")
    staff.trial.until(lambda: editor(staff)._draft is not None)
    survey = editor(staff)._id
    editor(staff).leave()
    settle(staff)
    staff.tap(f"more-{survey}")
    hold(staff, "actDiscard", 100)
    settle(staff)
    assert (staff.trial.data.surveys / f"{survey}.draft.yaml").is_file()
    hold(staff, "actDiscard")
    settle(staff)
    assert not (staff.trial.data.surveys / f"{survey}.draft.yaml").is_file()


def test_a_file_is_imported_with_what_was_not_taken(staff: Staff) -> None:
    staff.trial.data.imports.mkdir(exist_ok=True)
    (staff.trial.data.imports / "a.json").write_text(
        '{"title": "Brought", "pages": [{"elements": ['
        '{"type": "rating", "name": "q1", "title": "How good?"}, {"type": "file", "name": "f", "title": "Upload"}]}]}'
    )
    staff.tap("importSurvey")
    settle(staff)
    staff.tap("importFile0")
    settle(staff)
    assert "not taken" in staff.read("importTold")
    assert shelf(staff).imported["untaken"]
    staff.trial.finger.wait(20)
    survey = shelf(staff).imported["id"]
    assert any(entry["id"] == survey and entry["draft"] for entry in shelf(staff).entries)


def test_a_survey_is_scheduled_and_an_end_before_the_beginning_is_refused(staff: Staff) -> None:
    staff.tap("openSchedule")
    model: Timetabling = staff.pages.model("timetabling")
    staff.trial.until(lambda: bool(model._surveys_there))
    staff.tap("addEntry")
    staff.tap("schedule-desk-visit")
    staff.tap("weekday-monday")
    staff.tap("withHours")
    staff.trial.until(lambda: model._saved == "saved")
    (entry,) = shelf(staff)._surveys.schedule()
    assert (entry.survey, entry.weekdays, entry.start, entry.end) == ("desk-visit", ("monday",), "09:00", "17:00")
    assert model.now == 0  # the trial's clock stands at Monday, 9:16
    for _ in range(36):
        model.stepHour(0, "end", -1)
    assert model.entries[0]["fault"] == "hours"
    assert staff.sees("hoursFault")
    model.leave()
    assert shelf(staff)._surveys.schedule() == (entry,)
    staff.tap("popoverClose")
    assert model.now == -1
    staff.tap("undoSchedule")
    assert model.entries[0]["fault"] == ""


def test_the_preview_is_drawn_by_the_real_screens(staff: Staff) -> None:
    staff.tap("edit-desk-visit")
    staff.tap("view-preview")
    model: Previewing = staff.pages.model("previewing")
    staff.trial.until(lambda: model.state == "ready" and bool(model._served), 20_000)
    assert model._pictures is not None
    before = model._pictures.newest.copy()
    assert before.width() > 300
    served = model._served
    staff.tap("previewNext")
    staff.trial.until(lambda: model._served > served, 20_000)
    assert model._pictures.newest != before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return])
def test_keys_reach_a_survey(staff: Staff, key: Qt.Key) -> None:
    staff.find("edit-desk-visit").forceActiveFocus()
    staff.keys(key)
    staff.trial.until(lambda: editor(staff)._draft is not None)
    assert staff.sees("editorTitle")


def test_nobody_but_an_admin_sees_them(trial: Trial) -> None:
    staff = Staff(trial)
    staff.come_in()
    assert not staff.sees("tab-surveys")


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
def test_the_pages_have_room_at_any_size(open_trial: Callable[..., Trial], language: str) -> None:
    from tests.ui.test_desk_layout import SIZES, _check

    trial = open_trial(opened=False)
    trial.kiosk.open_store()
    trial.until(lambda: trial.kiosk.recording.is_open)
    staff = Staff(trial)
    staff.face()
    trial.window.languages.switch(language)
    staff.pages.set_language(language)
    staff.come_in(ADMIN)
    for size, panel_mm in SIZES if language in ("de", "ar") else SIZES[1::2]:
        trial.kiosk.show(size, panel_mm)
        staff.pages.go("surveys")
        settle(staff)
        _check(staff, size, size[0] / panel_mm)
        editor(staff).open("desk-visit")
        editor(staff).select(3)
        for view in ("form", "translate", "publish"):
            staff.tap(f"view-{view}")
            trial.finger.wait(40)
            _check(staff, size, size[0] / panel_mm)
        editor(staff).leave()
        settle(staff)
