"""The command `kiosk check`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.check import check
from kiosk.paths import resource

SHIPPED = resource("surveys", "desk-visit.yaml")
COMPLETE = """\
id: small
languages: [en, de]
reviewed: [en, de]
title: {en: Small, de: Klein}
invitation: {en: How was it?, de: Wie war es?}
questions:
  - id: satisfaction
    kind: csat
    points: 5
    text: {en: How satisfied are you?, de: Wie zufrieden sind Sie?}
    ends: {low: {en: Not at all, de: Gar nicht}, high: {en: Very, de: Sehr}}
  - id: comment
    kind: comment
    text: {en: Anything else?, de: Noch etwas?}
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(check, arguments)


@pytest.fixture(autouse=True)
def screens_all_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be nothing to say of the screens' own texts (tests/cli/test_screens.py does)."""
    monkeypatch.setattr("kiosk.cli.screens.advice", lambda _: ())


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.yaml"
    text = SHIPPED.read_text("utf-8").replace("points: 5", "points: 6").replace("kind: ces", "kind: cess")
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def complete(tmp_path: Path) -> Path:
    """Return a survey about which there is nothing to say."""
    path = tmp_path / "complete.yaml"
    path.write_text(COMPLETE, "utf-8")
    return path


def test_a_good_survey_is_ok(complete: Path) -> None:
    result = run(str(complete))
    assert (result.exit_code, result.output) == (0, "ok: 2 questions, 2 languages\n")


def test_the_shipped_survey_is_ok() -> None:
    result = run(str(SHIPPED))
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[-1].startswith("ok: 5 questions, ")


def test_advice_is_printed_and_the_survey_is_ok(complete: Path) -> None:
    complete.write_text(complete.read_text("utf-8").replace("points: 5", "points: 3"), "utf-8")
    result = run(str(complete))
    assert result.exit_code == 0
    advice, last = result.output.splitlines()
    assert advice.startswith(f"warning: {complete}:")
    assert "questions[0].points: three points tell little apart. Take 5 points" in advice
    assert last == "ok: 2 questions, 2 languages"


def test_languages_nobody_has_reviewed_are_advice(complete: Path) -> None:
    complete.write_text(complete.read_text("utf-8").replace("reviewed: [en, de]\n", ""), "utf-8")
    result = run(str(complete))
    assert result.exit_code == 0
    advice, last = result.output.splitlines()
    assert "languages: no native speaker has reviewed the texts in de. Let one read them" in advice
    assert last == "ok: 2 questions, 2 languages"


def test_what_is_missing_is_listed_for_each_language(complete: Path) -> None:
    text = COMPLETE.replace("languages: [en, de]", "languages: [en, de, fr, xh]")
    complete.write_text(text.replace(", de: ", ", fr: x, de: ").replace("Small, fr: x", "Small"), "utf-8")
    result = run(str(complete))
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0] == "fr is not offered, it lacks 1 text:"
    gap = f"  {complete}:4: title.fr: the text in fr is missing."
    assert lines[1] == f"{gap} Add “fr:” with the text, or take fr out of “languages”"
    assert lines[2] == "xh is not offered, it lacks 6 texts:"
    assert lines[-1] == "usable: 2 questions, 2 languages; not offered: fr, xh"
    told = json.loads(run("--json", str(complete)).output)
    assert (told["ok"], told["usable"], told["languages"]) == (False, True, ["en", "de"])
    assert [gap["path"] for gap in told["gaps"]["fr"]] == ["title.fr"]


def test_problems_are_printed_with_line_path_and_remedy(broken: Path) -> None:
    result = run(str(broken))
    assert result.exit_code == 1
    first, second, last = result.output.splitlines()
    line = broken.read_text("utf-8").splitlines().index("    points: 6") + 1
    start = f"{broken}:{line}: questions[0].points: the number 6, which is not possible. "
    assert first == start + "Choose 3, 4, 5, 7 or 10"
    assert "Did you mean “ces”?" in second
    assert last == "2 problems"


def test_a_machine_can_read_it(broken: Path, complete: Path) -> None:
    good = json.loads(run("--json", str(complete)).output)
    assert (good.pop("warnings"), good.pop("screens")) == ([], [])
    assert good == {
        "ok": True,
        "usable": True,
        "id": "small",
        "questions": 2,
        "languages": ["en", "de"],
        "problems": [],
        "gaps": {},
    }
    result = run("--json", str(broken))
    assert result.exit_code == 1
    bad = json.loads(result.output)
    assert (bad["ok"], bad["languages"]) == (False, None)
    assert [problem["path"] for problem in bad["problems"]] == ["questions[0].points", "questions[1].kind"]
    assert set(bad["problems"][0]) == {"file", "line", "path", "message", "remedy"}


@pytest.mark.parametrize("arguments", [(), ("nowhere.yaml",), (".",), ("--nonsense",)])
def test_wrong_usage_is_another_exit_code(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.output


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "survey.yaml"
    path.write_text("id: a\n", "utf-8")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kiosk.survey.reading.load", refuse)
    result = run(str(path))
    assert result.exit_code == 2
    assert "cannot be read: Permission denied" in result.output


def test_the_help_has_an_example_and_the_exit_codes() -> None:
    told = run("--help").output
    assert "  kiosk check my-survey.yaml\n" in told
    assert "1  it has problems" in told
