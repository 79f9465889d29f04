"""The command `kiosk check`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.check import check
from kiosk.paths import resource

SHIPPED = resource("surveys", "desk-visit.yaml")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(check, arguments)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.yaml"
    text = SHIPPED.read_text("utf-8").replace("points: 5", "points: 6").replace("kind: ces", "kind: cess")
    path.write_text(text, "utf-8")
    return path


def test_a_good_survey_is_ok() -> None:
    result = run(str(SHIPPED))
    assert (result.exit_code, result.output) == (0, "ok: 5 questions, 4 languages\n")


def test_advice_is_printed_and_the_survey_is_ok(tmp_path: Path) -> None:
    path = tmp_path / "advice.yaml"
    path.write_text(SHIPPED.read_text("utf-8").replace("points: 5", "points: 3"), "utf-8")
    result = run(str(path))
    assert result.exit_code == 0
    advice, last = result.output.splitlines()
    assert advice.startswith(f"warning: {path}:")
    assert "questions[0].points: three points tell little apart. Take 5 points" in advice
    assert last == "ok: 5 questions, 4 languages"


def test_problems_are_printed_with_line_path_and_remedy(broken: Path) -> None:
    result = run(str(broken))
    assert result.exit_code == 1
    first, second, last = result.output.splitlines()
    line = broken.read_text("utf-8").splitlines().index("    points: 6") + 1
    start = f"{broken}:{line}: questions[0].points: the number 6, which is not possible. "
    assert first == start + "Choose 3, 4, 5, 7 or 10"
    assert "Did you mean “ces”?" in second
    assert last == "2 problems"


def test_a_machine_can_read_it(broken: Path) -> None:
    good = json.loads(run("--json", str(SHIPPED)).output)
    assert good == {
        "ok": True,
        "id": "desk-visit",
        "questions": 5,
        "languages": ["en", "de", "fr", "ar"],
        "problems": [],
        "warnings": [],
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
