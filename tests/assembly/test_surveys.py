"""An admin's surveys: drafts, publishing, retiring, the schedule, earlier versions."""

from pathlib import Path

import msgspec
import pytest

from kiosk import __version__, settings
from kiosk.assembly.loading import load_survey, open_reader
from kiosk.assembly.surveys import Surveys
from kiosk.clock import SystemClock
from kiosk.hours import Scheduled
from kiosk.paths import DataFolder, resource
from kiosk.store.errors import StoreError
from kiosk.store.writer import Writer
from kiosk.survey.problem import SurveyError
from kiosk.survey.reading import parse
from kiosk.survey.shelf import Refusal, ShelfError

SHIPPED = resource("surveys", "desk-visit.yaml").read_bytes()


@pytest.fixture
def surveys(data: DataFolder) -> Surveys:
    return Surveys(data, SystemClock(), "admin")


def asked_in(data: DataFolder) -> None:
    """Do what the kiosk does when it begins to ask the survey of its settings."""
    loaded = load_survey(data, settings.read(data.settings))
    writer = Writer(data.database, __version__, lambda _: None, SystemClock())
    writer.start().result(10)
    writer.publish(loaded.survey, loaded.text).result(10)
    writer.close()


def audited(data: DataFolder) -> list[tuple[str, str, dict[str, object]]]:
    with open_reader(data) as reader:
        rows = reader.rows("SELECT role, action, detail FROM audit WHERE role = 'admin' ORDER BY seq")
    return [(role, action, msgspec.json.decode(detail)) for role, action, detail in rows]


def refused(work: object, *values: object) -> Refusal:
    assert callable(work)
    with pytest.raises(ShelfError) as told:
        work(*values)
    assert str(told.value)
    return told.value.reason


def test_at_first_there_is_the_shipped_survey(surveys: Surveys, data: DataFolder) -> None:
    (entry,) = surveys.entries()
    assert (entry.id, entry.shipped, entry.standard, entry.published) == ("desk-visit", True, True, True)
    assert (entry.draft, entry.retired, entry.version, entry.problems, entry.incomplete) == (False, False, None, 0, ())
    assert surveys.standard() == "desk-visit"
    assert not data.surveys.exists()


def test_a_translation_of_the_shipped_survey_is_published_and_asked(surveys: Surveys, data: DataFolder) -> None:
    asked_in(data)
    draft = surveys.open("desk-visit")
    draft.add_language("sv")
    draft.set_text(("title",), "sv", "Besök")
    surveys.save("desk-visit", draft.text)
    entry = surveys.entry("desk-visit")
    assert (entry.draft, entry.shipped, entry.version, entry.versions) == (True, True, 1, 1)
    assert entry.incomplete == ("sv",)
    surveys.publish("desk-visit")
    entry = surveys.entry("desk-visit")
    assert (entry.draft, entry.shipped, entry.standard, entry.version) == (False, False, True, None)
    assert settings.read(data.settings).survey == "surveys/desk-visit.yaml"
    assert audited(data)[0][:2] == ("admin", "survey_published")
    asked_in(data)
    assert surveys.entry("desk-visit").version == 2
    assert [(each.version, each.current) for each in surveys.versions("desk-visit")] == [(2, True), (1, False)]
    assert surveys.version_text("desk-visit", 1) == SHIPPED
    surveys.take_version("desk-visit", 1)
    surveys.publish("desk-visit")
    assert surveys.entry("desk-visit").version == 1


def test_a_survey_from_a_template_is_scheduled_retired_and_brought_back(surveys: Surveys, data: DataFolder) -> None:
    asked_in(data)
    assert surveys.create("training") == "training"
    assert surveys.create("training") == "training-2"
    assert surveys.open("training-2").view.id == "training-2"
    surveys.discard("training-2")
    assert refused(surveys.set_schedule, [Scheduled(survey="training")]) is Refusal.NOT_PUBLISHED
    surveys.publish("training")
    wanted = (Scheduled(survey="training", weekdays=("friday",), start="13:00", end="17:00"),)
    surveys.set_schedule(wanted)
    assert surveys.schedule() == wanted
    assert settings.read(data.settings).surveys[0].survey == "surveys/training.yaml"
    assert surveys.entry("training").scheduled == (0,)
    backwards = Scheduled(survey="training", start="17:00", end="13:00")
    assert refused(surveys.set_schedule, [backwards]) is Refusal.BAD_SCHEDULE
    surveys.retire("training")
    entry = surveys.entry("training")
    assert (entry.published, entry.retired, entry.scheduled) == (False, True, ())
    assert surveys.schedule() == ()
    surveys.save("training", surveys.open("training").text)
    surveys.publish("training")
    assert not surveys.entry("training").retired
    actions = [action for _, action, _ in audited(data)]
    assert actions == ["survey_published", "survey_scheduled", "survey_retired", "survey_published"]


def test_the_standard_survey_changes_and_cannot_be_retired(surveys: Surveys, data: DataFolder) -> None:
    surveys.create("one-tap", "counter")
    surveys.publish("counter")
    surveys.set_standard("counter")
    assert surveys.standard() == "counter"
    assert load_survey(data, settings.read(data.settings)).survey.id == "counter"
    assert refused(surveys.retire, "counter") is Refusal.STANDARD
    assert [entry.id for entry in surveys.entries()] == ["counter", "desk-visit"]
    surveys.set_standard("desk-visit")
    assert settings.read(data.settings).survey is None
    surveys.retire("counter")


def test_a_survey_elsewhere_moves_in_when_it_is_published(surveys: Surveys, data: DataFolder, tmp_path: Path) -> None:
    outside = tmp_path / "mine.yaml"
    outside.write_bytes(SHIPPED.replace(b"id: desk-visit", b"id: mine"))
    settings.write(
        data.settings,
        settings.Settings(survey=str(outside), surveys=(Scheduled(survey=str(outside), weekdays=("monday",)),)),
    )
    entry = surveys.entry("mine")
    assert (entry.path, entry.standard, entry.scheduled) == (outside, True, (0,))
    surveys.save("mine", surveys.open("mine").text)
    surveys.publish("mine")
    device = settings.read(data.settings)
    assert (device.survey, device.surveys[0].survey) == ("surveys/mine.yaml", "surveys/mine.yaml")
    assert outside.exists()


def test_what_has_problems_is_not_published(surveys: Surveys, data: DataFolder) -> None:
    surveys.create("desk", "ours")
    draft = surveys.open("ours")
    draft.set_text(("title",), "en", "")
    surveys.save("ours", draft.text)
    with pytest.raises(SurveyError):
        surveys.publish("ours")
    assert surveys.entry("ours").problems == 1
    assert surveys.entry("ours").path is None
    surveys.save("ours", SHIPPED)
    assert refused(surveys.publish, "ours") is Refusal.OTHER_ID


def test_a_scale_that_does_not_fit_on_the_measured_screen_is_not_published(surveys: Surveys, data: DataFolder) -> None:
    settings.write(data.settings, settings.Settings(screen_width_mm=150))
    surveys.create("desk", "ours")
    assert refused(surveys.publish, "ours") is Refusal.UNFIT
    settings.write(data.settings, settings.Settings(screen_width_mm=300))
    surveys.publish("ours")


def test_refusals_name_what_is_not_there(surveys: Surveys) -> None:
    assert refused(surveys.open, "nothing") is Refusal.NO_SURVEY
    assert refused(surveys.open, "../x") is Refusal.BAD_ID
    assert refused(surveys.publish, "desk-visit") is Refusal.NO_DRAFT
    assert refused(surveys.discard, "desk-visit") is Refusal.NO_DRAFT
    assert refused(surveys.retire, "desk-visit") is Refusal.NOT_PUBLISHED
    assert refused(surveys.create, "nothing") is Refusal.NO_TEMPLATE
    assert refused(surveys.create, "desk", "desk-visit") is Refusal.TAKEN
    assert refused(surveys.create, "desk", "Desk Visit") is Refusal.BAD_ID
    assert refused(surveys.version_text, "desk-visit", 7) is Refusal.NO_VERSION
    assert refused(surveys.set_standard, "nothing") is Refusal.NOT_PUBLISHED


def test_damaged_settings_refuse_every_change(surveys: Surveys, data: DataFolder) -> None:
    data.settings.write_text("{")
    assert refused(surveys.entries) is Refusal.SETTINGS


def test_a_copy_and_an_export_are_the_text_as_it_is(surveys: Surveys, data: DataFolder, tmp_path: Path) -> None:
    asked_in(data)
    assert surveys.duplicate("desk-visit") == "desk-visit-2"
    assert surveys.text("desk-visit-2") == SHIPPED.replace(b"id: desk-visit", b"id: desk-visit-2", 1)
    first = surveys.export("desk-visit", tmp_path)
    assert (first.name, first.read_bytes()) == ("desk-visit.yaml", SHIPPED)
    assert surveys.export("desk-visit", tmp_path).name == "desk-visit (2).yaml"
    assert surveys.export("desk-visit", tmp_path, 1).name == "desk-visit-v1.yaml"


def test_a_survey_only_the_store_remembers_is_listed_as_retired(surveys: Surveys, data: DataFolder) -> None:
    surveys.create("one-tap", "once")
    surveys.publish("once")
    surveys.set_standard("once")
    asked_in(data)
    surveys.set_standard("desk-visit")
    (data.surveys / "once.yaml").unlink()
    entry = surveys.entry("once")
    assert (entry.retired, entry.published, entry.versions) == (True, False, 1)
    assert parse(surveys.open("once").text, "once").id == "once"


def test_files_that_are_no_surveys_do_not_hide_the_others(surveys: Surveys, data: DataFolder) -> None:
    for name, text in (("binary", b"\xff\xfe"), ("empty", b""), ("deep", b"[" * 9_000), ("alias", b"a: &x 1")):
        surveys.save(name, text)
        with pytest.raises(SurveyError):
            surveys.open(name)
        assert surveys.entry(name).problems
    (data.surveys / "folder.yaml").mkdir()
    (data.surveys / "Not an id.yaml").write_bytes(SHIPPED)
    assert [entry.id for entry in surveys.entries()] == ["desk-visit", "alias", "binary", "deep", "empty"]


def test_nothing_is_published_that_cannot_be_written_into_the_log(surveys: Surveys, data: DataFolder) -> None:
    surveys.create("one-tap", "counter")
    data.database.write_bytes(b"no database" * 500)
    with pytest.raises(StoreError):
        surveys.publish("counter")
    assert not (data.surveys / "counter.yaml").exists()
    assert (data.surveys / "counter.draft.yaml").exists()
    assert settings.read(data.settings).survey is None


def test_what_is_imported_is_written_into_the_log(surveys: Surveys, data: DataFolder, tmp_path: Path) -> None:
    asked_in(data)
    (tmp_path / "back.yaml").write_bytes(SHIPPED)
    surveys.import_file(tmp_path / "back.yaml", "brought")
    told = {"survey": "brought", "form": "YAML", "untaken": 0}
    assert audited(data) == [("admin", "survey_imported", told)]


def test_the_desks_known_here(surveys: Surveys) -> None:
    surveys.set_schedule([Scheduled(survey="desk-visit", desks=("East", "West"))])
    assert surveys.desks() == ["East", "Service desk", "West"]
    assert surveys.schedule()[0].survey == "desk-visit"
