"""`kiosk voice`, which the kiosk calls itself."""

import json
import subprocess

from kiosk.ui.speech import own_command
from tests.cli.conftest import Run


def test_it_is_not_among_the_commands_for_people(run: Run) -> None:
    assert "voice" not in run("--help").output
    assert "the kiosk starts this for itself" in run("voice", "--help").output


def test_it_answers_a_line_and_ends_with_its_input() -> None:
    command = [*own_command(), "--engine", "mock"]
    asked = json.dumps({"voices": ["en", "xh"]}) + "\n"
    done = subprocess.run(command, input=asked, capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(done.stdout) == {"voices": ["en"]}
