"""`kiosk surveys`: from a template or a form to what the kiosk asks, as somebody at a terminal does it."""

import json
from pathlib import Path

import pytest

from kiosk import settings
from kiosk.paths import DataFolder, resource
from tests.cli.conftest import Run

FORM = {
    "title": "Visit",
    "pages": [
        {
            "elements": [
                {"type": "rating", "name": "q", "title": {"default": "Satisfied?", "de": "Zufrieden?"}},
                {"type": "matrix", "name": "grid"},
            ]
        }
    ],
}


@pytest.fixture
def surveys(run: Run, data: Path) -> Run:
    def call(*arguments: str | Path, exit_code: int = 0) -> str:
        first, *rest = arguments or ("list",)
        result = run("surveys", first, "--data", data, *rest)
        assert result.exit_code == exit_code, result.output
        return result.output

    return call


def test_a_template_is_published_scheduled_and_retired(surveys: Run, run: Run, data: Path) -> None:
    assert "one-tap" in surveys("new")
    assert "counter.draft.yaml" in surveys("new", "--template", "one-tap", "--as", "counter")
    assert "not scheduled yet" in surveys("publish", "counter")
    times = ("--weekday", "friday", "--from", "13:00", "--to", "17:00", "--desk", "East", "--first-day", "2026-03-01")
    said = surveys("schedule", "counter", *times)
    assert "1. counter: friday; 13:00 to 17:00; from 2026-03-01; at East\nElse: desk-visit" in said
    listed = json.loads(run("surveys", "--data", data, "--json").output)
    assert {entry["id"]: entry["scheduled"] for entry in listed} == {"counter": [0], "desk-visit": []}
    assert "friday; 13:00 to 17:00" in surveys("list")
    assert surveys("schedule", "counter", "--remove") == "Else: desk-visit\n"
    assert surveys("schedule", "counter", "--standard") == "Else: counter\n"
    assert "standard one first" in surveys("retire", "counter", exit_code=1)
    surveys("schedule", "desk-visit", "--standard")
    assert surveys("retire", "counter") == "counter: retired\n"
    assert "retired" in surveys("list")


def test_a_form_becomes_a_draft_and_what_is_not_taken_is_listed(surveys: Run, data: Path, tmp_path: Path) -> None:
    form = tmp_path / "form.json"
    form.write_text(json.dumps(FORM))
    said = surveys("import", form, "--as", "visit")
    assert "not taken: page 1 / grid: “matrix”" in said
    assert "visit: a draft from SurveyJS, 1 question, 2 languages" in said
    assert "draft already" in surveys("import", form, "--as", "visit", exit_code=1)
    assert json.loads(surveys("import", form, "--json"))["id"] == "visit-2"
    assert surveys("export", "visit").startswith("# Taken from SurveyJS (form)")
    assert "problem" not in said
    assert "not scheduled yet" in surveys("publish", "visit")


def test_a_file_is_published_and_exported_as_it_is(surveys: Run, data: Path, tmp_path: Path) -> None:
    text = resource("surveys", "desk-visit.yaml").read_bytes() + b"# the end\n"
    mine = tmp_path / "mine.yaml"
    mine.write_bytes(text)
    assert "asked from the next visit on" in surveys("publish", mine)
    assert settings.read(DataFolder(data).settings).survey == "surveys/desk-visit.yaml"
    out = tmp_path / "out"
    out.mkdir()
    written = surveys("export", "desk-visit", "--out", out).strip()
    assert Path(written).read_bytes() == text
    mine.write_text("id: x\n")
    assert "languages" in surveys("publish", mine, exit_code=1)
    assert not list(DataFolder(data).surveys.glob("*.draft.yaml"))


def test_refusals_say_what_and_where(surveys: Run, data: Path, tmp_path: Path) -> None:
    assert "There is no draft" in surveys("publish", "nothing", exit_code=1)
    assert "There is no survey" in surveys("export", "nothing", exit_code=1)
    assert "There is no template" in surveys("new", "--template", "nothing", exit_code=1)
    assert "is no id" in surveys("new", "--template", "desk", "--as", "Nö", exit_code=1)
    assert "no version 3" in surveys("export", "desk-visit", "--version", "3", exit_code=1)
    odd = tmp_path / "odd.yaml"
    odd.write_text("just: words\n")
    assert "no survey" in surveys("import", odd, exit_code=1)
    assert "Give --standard" in surveys("schedule", "desk-visit", exit_code=2)
    assert "Name the survey" in surveys("schedule", "--standard", exit_code=2)
    assert "not a time" in surveys("schedule", "desk-visit", "--from", "9", exit_code=1)
    DataFolder(data).settings.write_text("{")
    assert "settings.json" in surveys("list", exit_code=3)
