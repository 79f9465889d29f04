"""Files that somebody brings: what they are, what becomes of them, and what is none."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.assembly.loading import named_survey
from kiosk.assembly.survey_import import read
from kiosk.assembly.surveys import Surveys
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder, resource
from kiosk.survey.shelf import Refusal, ShelfError

SHIPPED = resource("surveys", "desk-visit.yaml").read_bytes()
FORM = {"title": "Our visit", "elements": [{"type": "comment", "name": "said", "title": "Well?"}, {"type": "html"}]}


def workbook() -> bytes:
    book = Workbook()
    book.active.title = "survey"
    for row in (["type", "name", "label"], ["text", "said", "Well?"]):
        book.active.append(row)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


@pytest.fixture
def surveys(data: DataFolder) -> Surveys:
    return Surveys(data, SystemClock())


def brought(folder: Path, name: str, text: bytes) -> Path:
    (folder / name).write_bytes(text)
    return folder / name


def test_the_contents_say_what_a_file_is(tmp_path: Path) -> None:
    js = json.dumps(FORM).encode()
    ours = b'{"id": "braces", "languages": ["en"], "title": {"en": "A"}, "questions": []}'
    for text, form, survey_id in (
        (SHIPPED, "YAML", "desk-visit"),
        (ours, "YAML", "braces"),
        (js, "SurveyJS", "our-visit"),
        (b"\xef\xbb\xbf\n" + js, "SurveyJS", "our-visit"),
        (workbook(), "XLSForm", "odd-name"),
    ):
        found = read(brought(tmp_path, "Odd Name!.txt", text))
        assert (found.form, found.id) == (form, survey_id)


def test_our_own_file_becomes_the_draft_of_its_survey_byte_for_byte(surveys: Surveys, tmp_path: Path) -> None:
    text = SHIPPED.replace(b"en: Visit to", b"en: A visit to")
    made = surveys.import_file(brought(tmp_path, "back.yaml", text))
    assert (made.id, made.form, made.untaken) == ("desk-visit", "YAML", ())
    assert surveys.text("desk-visit") == text
    assert surveys.entry("desk-visit").draft
    with pytest.raises(ShelfError) as refused:
        surveys.import_file(tmp_path / "back.yaml")
    assert refused.value.reason is Refusal.HAS_DRAFT
    assert surveys.import_file(tmp_path / "back.yaml", "other").id == "other"
    assert surveys.open("other").view.id == "other"


def test_forms_get_a_free_id_and_a_list_of_what_was_not_taken(surveys: Surveys, tmp_path: Path) -> None:
    form = brought(tmp_path, "form.json", json.dumps(FORM).encode())
    made = surveys.import_file(form)
    assert (made.id, made.questions, made.languages) == ("our-visit", 1, ("en",))
    assert [each.what for each in made.untaken] == ["“html”"]
    assert surveys.import_file(form).id == "our-visit-2"
    surveys.publish("our-visit")
    assert surveys.import_file(brought(tmp_path, "x.xlsx", workbook()), "sheet").form == "XLSForm"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"just words",
        b"- a list",
        b"a: 1",
        b"\x00" * 100,
        b"\x89PNG\r\n",
        b"PK\x03\x04",
        b"{",
        b'{"pages": [',
        b"id: &a x",
        b"x" * 9_000_000,
        b"[" * 60_000,
    ],
    ids=["empty", "words", "list", "keys", "zeros", "picture", "packed", "brace", "cut", "anchor", "large", "deep"],
)
def test_what_is_no_survey_is_one_clear_sentence(
    surveys: Surveys, data: DataFolder, tmp_path: Path, text: bytes
) -> None:
    path = brought(tmp_path, "file", text)
    with pytest.raises(ShelfError) as refused:
        surveys.import_file(path)
    assert refused.value.reason is Refusal.BAD_FILE
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert not data.surveys.exists()


def test_a_survey_of_the_data_folder_is_found_wherever_the_program_was_started(
    data: DataFolder, tmp_path: Path
) -> None:
    data.surveys.mkdir()
    (data.surveys / "mine.yaml").write_bytes(SHIPPED)
    assert named_survey(data, "surveys/mine.yaml") == data.surveys / "mine.yaml"
    assert named_survey(data, str(tmp_path / "mine.yaml")) == tmp_path / "mine.yaml"
    assert named_survey(data, "elsewhere.yaml") == Path("elsewhere.yaml")
