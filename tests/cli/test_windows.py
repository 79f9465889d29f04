"""`kiosk run` and `kiosk admin`: what they hand on, and how a refusal ends."""

from pathlib import Path

import pytest

from kiosk.assembly import programs
from kiosk.assembly.loading import CannotStartError
from kiosk.paths import DataFolder, resource
from tests.cli.conftest import Run


class Called:
    """Stands in for a program with a window; notes how it was called."""

    def __init__(self, error: Exception | None = None) -> None:
        self.data: DataFolder | None = None
        self.options: dict[str, object] = {}
        self._error = error

    def __call__(self, data: DataFolder, **options: object) -> None:
        self.data, self.options = data, options
        if self._error is not None:
            raise self._error


@pytest.fixture(autouse=True)
def display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def test_run_opens_the_kiosk_over_the_whole_screen(run: Run, monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    called = Called()
    monkeypatch.setattr(programs, "run_kiosk", called)
    assert run("run", "--data", data).exit_code == 0
    assert called.data is not None
    assert called.data.folder == data
    assert called.options == {"survey_path": None, "window": None}


def test_run_opens_a_plain_window_for_trials(run: Run, monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    called = Called()
    monkeypatch.setattr(programs, "run_kiosk", called)
    survey = resource("surveys", "desk-visit.yaml")
    assert run("run", "--data", data, "--window", "1280x800", "--survey", survey).exit_code == 0
    assert called.options == {"survey_path": survey, "window": (1280, 800)}


def test_admin_opens_a_window(run: Run, monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    called = Called()
    monkeypatch.setattr(programs, "run_admin", called)
    assert run("admin", "--data", data).exit_code == 0
    assert called.options == {"window": (1280, 800), "wall": False}


@pytest.mark.parametrize(("size", "window"), [((), None), (("--window", "1920x1080"), (1920, 1080))])
def test_the_wall_display_fills_the_screen_unless_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, data: Path, size: tuple[str, ...], window: tuple[int, int] | None
) -> None:
    called = Called()
    monkeypatch.setattr(programs, "run_admin", called)
    assert run("admin", "--wall", *size, "--data", data).exit_code == 0
    assert called.options == {"window": window, "wall": True}


@pytest.mark.parametrize("command", ["run", "admin"])
@pytest.mark.parametrize("size", ["1280", "x", "0x0", "100x100", "99999x800", "1280x800x3", "-5x800"])
def test_a_size_that_is_none_is_wrong_usage(run: Run, data: Path, command: str, size: str) -> None:
    result = run(command, "--data", data, f"--window={size}")
    assert result.exit_code == 2
    assert "write it as 1280x800" in result.output


@pytest.mark.parametrize(("command", "program"), [("run", "run_kiosk"), ("admin", "run_admin")])
def test_what_is_in_the_way_is_told_and_ends_with_3(
    run: Run, monkeypatch: pytest.MonkeyPatch, data: Path, command: str, program: str
) -> None:
    monkeypatch.setattr(programs, program, Called(CannotStartError("The disk is away. Bring it back.")))
    result = run(command, "--data", data)
    assert result.exit_code == 3
    assert result.stderr.endswith("kiosk: The disk is away. Bring it back.\n")
    assert ("No passcode is set yet" in result.stderr) == (command == "run")


def test_damaged_settings_end_the_start_with_a_sentence(run: Run, data: Path) -> None:
    (data / "settings.json").write_text("{")
    result = run("run", "--data", data)
    assert result.exit_code == 3
    assert f"{data / 'settings.json'}: Input data was truncated." in result.stderr


def test_a_survey_with_problems_ends_the_start_with_the_list(run: Run, data: Path, tmp_path: Path) -> None:
    survey = tmp_path / "broken.yaml"
    survey.write_text("id: UPPER\nlanguages: []\n")
    result = run("run", "--data", data, "--survey", survey)
    assert result.exit_code == 3
    assert result.stderr.count(f"{survey}:") >= 2
    assert "kiosk check" in result.stderr
