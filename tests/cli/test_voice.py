"""The commands that the kiosk calls itself: `kiosk voice`, and the workers behind the screen."""

import json
import subprocess
from pathlib import Path

import pytest

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


def test_a_line_that_is_none_is_told_and_the_next_is_heard() -> None:
    asked = b'no\n[]\n{"say": 5}\n\xff\n{"voices": ["en"]}\n'
    done = subprocess.run(
        [*own_command(), "--engine", "mock"], input=asked, capture_output=True, timeout=60, check=True
    )
    assert json.loads(done.stdout) == {"voices": ["en"]}
    assert done.stderr.count(b"kiosk: The input is not what the kiosk itself writes there: ") == 4
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("line", [b"", b"no\n", b"[1]\n", b'{"path": 5, "number": "x"}\n', b"\xff\n"])
@pytest.mark.parametrize("worker", ["export-work", "preview-work"])
def test_input_that_the_kiosk_did_not_write_is_refused_in_a_sentence(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch, worker: str, line: bytes
) -> None:
    monkeypatch.setattr("os.nice", lambda _: None)
    result = run(worker, "--data", data, typed=line)
    assert result.exit_code == (0 if (worker, line) == ("preview-work", b"") else 3), result.output
    assert not result.exit_code or result.stderr.startswith("kiosk: The input is not what the kiosk itself writes")
    assert "Traceback" not in result.output
