"""`kiosk demo`: a day at the screens, or a database filled."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.cli.conftest import Run


def test_a_day_is_simulated_and_its_scores_are_printed(qapp: QGuiApplication, run: Run, tmp_path: Path) -> None:
    shots = tmp_path / "shots"
    result = run("demo", "--visits", "2", "--seed", "4", "--day", "2026-03-02", "--size", "800x600", "--shots", shots)
    assert result.exit_code == 0, result.output
    assert "2 visitors, 2 went through to “thank you”." in result.output
    assert "Scores of 2026-03-02, all desks" in result.output
    assert f"screenshots in {shots}" in result.output
    assert (shots / "start.png").stat().st_size > 1000
    assert "Database:" not in result.output  # it was thrown away


def test_the_database_of_a_day_is_kept_on_request(qapp: QGuiApplication, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    result = run("demo", "--visits", "1", "--data", folder, "--no-shots", "--size", "800x600", "--day", "2026-03-02")
    assert result.exit_code == 0, result.output
    assert f"Database: {folder / 'kiosk.sqlite'}" in result.output
    assert "screenshots" not in result.output
    assert json.loads(run("doctor", "--data", folder, "--json").stdout)["report"]["responses"] == 1


@pytest.mark.skipif(os.name == "nt", reason="made of permissions")
def test_what_it_keeps_and_draws_is_nobody_elses(qapp: QGuiApplication, run: Run, tmp_path: Path) -> None:
    folder, shots = tmp_path / "data", tmp_path / "shots"
    before = os.umask(0)
    try:
        run("demo", "--visits", "1", "--data", folder, "--shots", shots, "--size", "800x600", "--day", "2026-03-02")
        assert os.umask(0) == 0, "whoever called it finds it as it was"
    finally:
        os.umask(before)
    files = [folder, shots, *folder.rglob("*"), *shots.rglob("*")]
    assert len(files) > 5
    assert [str(path) for path in files if path.stat().st_mode & 0o077] == []


def test_a_database_is_filled(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    result = run("demo", "--responses", "50", "--data", folder, "--day", "2026-03-02")
    assert result.exit_code == 0, result.output
    assert f"Database: {folder / 'kiosk.sqlite'}" in result.output
    assert json.loads(run("doctor", "--data", folder, "--json").stdout)["report"]["responses"] == 50


def test_simulated_answers_are_in_the_log_and_never_among_real_ones(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert run("demo", "--responses", "5", "--data", folder, "--day", "2026-03-02").exit_code == 0
    told = json.loads(run("audit", "--data", folder, "--json").stdout)
    assert "simulated" in json.dumps(told)
    (folder / "access.json").write_text("{}")
    for options in (("--responses", "5"), ("--visits", "1", "--no-shots")):
        result = run("demo", *options, "--data", folder, "--day", "2026-03-02")
        assert result.exit_code == 1
        assert "has passcodes" in result.stderr
    assert json.loads(run("doctor", "--data", folder, "--json").stdout)["report"]["responses"] == 5


@pytest.mark.parametrize(
    "options",
    [("--responses", "5"), ("--visits", "0"), ("--size", "small"), ("--day", "today"), ("--survey", "nowhere.yaml")],
)
def test_wrong_usage(run: Run, options: tuple[str, ...]) -> None:
    assert run("demo", *options).exit_code == 2


def test_a_survey_with_problems_ends_the_demo_with_3(run: Run, tmp_path: Path) -> None:
    survey = tmp_path / "broken.yaml"
    survey.write_text("id: UPPER\n")
    for more in ((), ("--responses", "5", "--data", tmp_path / "data")):
        result = run("demo", "--no-shots", "--survey", survey, *more)
        assert result.exit_code == 3
        assert f"{survey}:" in result.stderr


def test_a_screen_too_narrow_for_the_survey_ends_the_demo_with_3(qapp: QGuiApplication, run: Run) -> None:
    result = run("demo", "--no-shots", "--visits", "1", "--size", "800x600", "--panel-mm", "150")
    assert result.exit_code == 3
    assert "11 buttons get" in result.stderr
