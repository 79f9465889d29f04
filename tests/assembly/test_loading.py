"""What the program starts from: settings, survey, database; each refusal is a sentence."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.assembly import loading
from kiosk.assembly.loading import CannotStartError, load_settings, load_survey, open_reader, withheld
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder, resource
from kiosk.settings import Settings
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.writer import Writer
from kiosk.survey.reading import parse

SHIPPED = resource("surveys", "desk-visit.yaml")


def publish(data: DataFolder, text: bytes, program_version: str = __version__) -> None:
    writer = Writer(data.database, program_version, lambda _: None, SystemClock())
    writer.start().result(10)
    writer.publish(parse(text, "survey.yaml"), text).result(10)
    writer.close()


@pytest.mark.parametrize("spoiled", [b"", b"{}", b"\xff", b"[" * 100_000, b"null"])
def test_a_compiled_form_that_was_spoiled_does_not_stop_the_start(data: DataFolder, spoiled: bytes) -> None:
    publish(data, SHIPPED.read_bytes())
    with sqlite3.connect(data.database) as connection:
        connection.execute("UPDATE survey_versions SET compiled = ?", (spoiled,))
    connection.close()
    loaded = load_survey(data, Settings())
    assert not loaded.published
    assert loaded.survey.id == "desk-visit"


def refuse(*_: object) -> None:
    raise AssertionError("the YAML was read")


def test_without_anything_the_shipped_survey_is_asked(data: DataFolder) -> None:
    assert load_settings(data) == Settings()
    loaded = load_survey(data, Settings())
    assert (loaded.survey.id, loaded.path, loaded.text) == ("desk-visit", SHIPPED, SHIPPED.read_bytes())
    assert not loaded.published


def test_the_survey_given_comes_before_the_one_in_the_settings(data: DataFolder, tmp_path: Path) -> None:
    paths = []
    for name in ("one", "two"):
        paths.append(tmp_path / f"{name}.yaml")
        paths[-1].write_bytes(SHIPPED.read_bytes().replace(b"id: desk-visit", b"id: " + name.encode()))
    device = Settings(survey=str(paths[0]))
    assert load_survey(data, device).survey.id == "one"
    assert load_survey(data, device, paths[1]).survey.id == "two"


def test_a_published_survey_is_taken_in_its_compiled_form(data: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(data, SHIPPED.read_bytes())
    parsed = load_survey(DataFolder(data.folder / "elsewhere"), Settings()).survey
    monkeypatch.setattr(loading, "parse", refuse)
    loaded = load_survey(data, Settings())
    assert loaded.published
    assert loaded.survey == parsed


def test_the_second_start_does_not_even_import_the_yaml_library(data: DataFolder) -> None:
    publish(data, SHIPPED.read_bytes())
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.assembly.loading import load_settings, load_survey\n"
        "from kiosk.paths import DataFolder\n"
        "data = DataFolder(Path(sys.argv[1]))\n"
        "load_survey(data, load_settings(data))\n"
        "heavy = ('ruamel', 'click', 'sqlite_utils', 'argon2', 'PySide6')\n"
        "sys.exit(', '.join(name for name in heavy if name in sys.modules) or None)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, data.folder], text=True, capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("change", ["text", "program"])
def test_a_changed_text_or_program_reads_the_yaml_again(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, change: str
) -> None:
    path = tmp_path / "survey.yaml"
    path.write_bytes(SHIPPED.read_bytes())
    publish(data, path.read_bytes(), "0.0.1" if change == "program" else __version__)
    if change == "text":
        path.write_bytes(path.read_bytes().replace(b"points: 5", b"points: 7"))
    loaded = load_survey(data, Settings(), path)
    assert not loaded.published
    assert loaded.survey.questions[0].scale is not None
    assert len(loaded.survey.questions[0].scale.values) == (7 if change == "text" else 5)
    monkeypatch.setattr(loading, "parse", refuse)
    with pytest.raises(AssertionError, match="the YAML was read"):
        load_survey(data, Settings(), path)


def test_a_survey_with_problems_is_refused_with_all_of_them(data: DataFolder, tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_bytes(SHIPPED.read_bytes().replace(b"points: 5", b"points: 6").replace(b"kind: ces", b"kind: cess"))
    with pytest.raises(CannotStartError) as caught:
        load_survey(data, Settings(), path)
    told = str(caught.value)
    assert told.count(f"{path}:") == 2
    assert "questions[0].points" in told
    assert "Did you mean “ces”?" in told
    assert f"kiosk check {path}" in told


@pytest.mark.parametrize("published", [False, True])
def test_a_language_with_gaps_is_left_out_and_staff_are_told(data: DataFolder, tmp_path: Path, published: bool) -> None:
    path = tmp_path / "gaps.yaml"
    path.write_bytes(SHIPPED.read_bytes().replace(b"  fr: Visite au guichet\n", b""))
    if published:
        publish(data, path.read_bytes())
    loaded = load_survey(data, Settings(), path)
    assert loaded.published is published
    offered = load_survey(data, Settings()).survey.languages
    assert loaded.survey.languages == tuple(tag for tag in offered if tag != "fr")
    assert withheld(loaded) == (
        f"The survey is not offered in fr: 1 of its texts is missing there. `kiosk check {path}` lists it.",
    )
    assert withheld(load_survey(data, Settings())) == ()


def test_a_survey_that_is_not_there_is_told_of(data: DataFolder, tmp_path: Path) -> None:
    path = tmp_path / "nowhere.yaml"
    with pytest.raises(CannotStartError, match=r"nowhere\.yaml.*cannot be read \(No such file.*Check the path"):
        load_survey(data, Settings(survey=str(path)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"{", "Input data was truncated"),
        (b"\x00\xff", "malformed"),
        (b'{"desk": ""}', r"\$\.desk"),
        (b'{"warning_s": 5}', r">= 20.*\$\.warning_s"),
        (b'{"nonsense": 1}', "nonsense"),
        (b"[]", "Expected `object`"),
    ],
)
def test_damaged_settings_are_a_sentence_and_stay_as_they_are(data: DataFolder, text: bytes, told: str) -> None:
    data.settings.write_bytes(text)
    with pytest.raises(CannotStartError, match=told) as caught:
        load_settings(data)
    assert str(data.settings) in str(caught.value)
    assert "move the file away to start anew" in str(caught.value)
    assert data.settings.read_bytes() == text


def test_no_database_is_told_of(data: DataFolder) -> None:
    with pytest.raises(StoreError) as caught:
        open_reader(data)
    assert caught.value.code is Trouble.NO_DATABASE
    assert not data.database.exists()


def test_a_damaged_database_does_not_keep_the_survey_from_being_read(data: DataFolder) -> None:
    data.database.write_bytes(b"nonsense" * 1000)
    assert load_survey(data, Settings()).survey.id == "desk-visit"
    assert data.database.read_bytes() == b"nonsense" * 1000
