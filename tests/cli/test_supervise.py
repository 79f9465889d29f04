"""`kiosk supervise` and the plain screen's command: what they start, and how they end."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.assembly import supervising
from tests.cli.conftest import Run


def test_it_runs_the_kiosk_with_the_same_options_and_ends_with_its_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    made: list[supervising.Supervisor] = []

    def ends(self: supervising.Supervisor) -> int:
        made.append(self)
        return 2

    monkeypatch.setattr(supervising.Supervisor, "run", ends)
    result = run("supervise", "--data", data, "--survey", "other.yaml", "--window", "800x600")
    assert result.exit_code == 2
    own = supervising.own_command()
    options = ["--data", str(data), "--survey", "other.yaml", "--window", "800x600"]
    assert made[0]._command == [*own, "run", *options]
    assert made[0]._notice_command("E3") == [*own, "out-of-service", "--code", "E3", "--window", "800x600"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGTERM on Windows")
def test_damaged_settings_bring_the_plain_screen(data: Path) -> None:
    """The whole way: the real kiosk refuses, the real plain screen comes up; SIGTERM ends all."""
    (data / "settings.json").write_text("{")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kiosk", "supervise", "--data", str(data), "--window", "800x600"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as supervisor:
        assert supervisor.stderr is not None
        lines = []
        for line in supervisor.stderr:
            lines.append(line)
            if "cannot open (code E3)" in line:
                break
        children = Path(f"/proc/{supervisor.pid}/task/{supervisor.pid}/children")
        notice = ""
        until = time.monotonic() + 20
        while "out-of-service" not in notice and time.monotonic() < until:
            time.sleep(0.05)
            for child in children.read_text().split() if children.exists() else ():
                notice = Path(f"/proc/{child}/cmdline").read_text()
        supervisor.send_signal(signal.SIGTERM)
        assert supervisor.wait(20) == 0
    assert sum("settings.json: Input data was truncated" in line for line in lines) == 3
    assert "out-of-service\0--code\0E3" in notice
