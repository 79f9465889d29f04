"""The command line as a whole: help, exit codes, what happens without a display."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import COMMANDS
from kiosk.cli.demo import demo
from kiosk.cli.run import run as run_command
from tests.cli.conftest import Run

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_page_with_an_example_and_its_exit_codes(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert re.search(rf"^  Examples?:\n    kiosk {name}", result.output, re.MULTILINE), "no example"
    codes = re.findall(r"^    (\d)  \S", result.output, re.MULTILINE)
    assert codes[0] == "0"
    assert "2" in codes
    assert codes == sorted(codes)
    assert re.search(r"Usage: \S+ " + name, result.output)


def test_the_help_page_lists_every_command(run: Run) -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name, what in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(what.split('.')[0][:30])}", result.output, re.MULTILINE), name
    assert "Exit codes, for all commands" in result.output


def test_the_help_page_imports_no_command_and_no_heavy_library() -> None:
    program = (
        "import sys\n"
        "from kiosk.cli import main\n"
        "main(['--help'], standalone_mode=False)\n"
        "heavy = ('PySide6', 'sqlite_utils', 'ruamel.yaml', 'argon2', 'msgspec', 'kiosk.cli.run')\n"
        "sys.exit(', '.join(name for name in heavy if name in sys.modules) or None)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], text=True, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").output == f"kiosk, version {__version__}\n"


@pytest.mark.parametrize("arguments", [("nonsense",), ("--nonsense",), ("scores", "--nonsense")])
def test_wrong_usage_is_exit_code_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_without_a_command_and_a_display_a_day_is_simulated(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    called = []
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(demo, "callback", lambda **options: called.append(options))
    result = run()
    assert result.exit_code == 0
    assert "There is no display here" in result.output
    assert called[0]["visits"] == 40
    assert called[0]["size"] == (1920, 1080)


def test_without_a_command_the_kiosk_opens(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    called = []
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr(run_command, "callback", lambda **options: called.append(options))
    assert run().exit_code == 0
    assert called[0]["survey"] is None
    assert called[0]["data"].folder.name == "service-desk-kiosk"


@pytest.mark.parametrize("command", ["run", "admin"])
def test_a_window_needs_a_display(run: Run, monkeypatch: pytest.MonkeyPatch, data: Path, command: str) -> None:
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    result = run(command, "--data", data)
    assert result.exit_code == 3
    assert "no display" in result.output
    assert list(data.iterdir()) == []


def test_the_data_folder_can_come_from_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch, filled: Path) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(filled))
    assert run("doctor").exit_code == 0


def test_the_program_is_a_module_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--version"], text=True, capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, f"kiosk, version {__version__}\n")


def test_a_display_that_is_not_there_is_told_in_words(run: Run, monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":9999")
    result = run("run", "--data", data)
    assert result.exit_code == 3
    assert "no display" in result.output
