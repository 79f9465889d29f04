"""The real program, seen from outside: it takes up a changed setting by starting anew, in the same process."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.assembly.loading import open_reader
from kiosk.assembly.restarting import command
from kiosk.paths import DataFolder
from kiosk.store.audit_trail import entries
from kiosk.store.errors import StoreError

WITHIN_S = 60


def actions(data: DataFolder) -> list[tuple[str, dict[str, object]]]:
    try:
        with open_reader(data) as reader:
            rows = reader.ask(lambda connection: list(entries(connection, oldest_first=True)))
    except StoreError:
        return []
    return [(row.action, row.detail) for row in rows]


def wait(done: Callable[[], bool], running: subprocess.Popen[str]) -> None:
    until = time.monotonic() + WITHIN_S
    while not done():
        assert running.poll() is None, running.communicate()[1]
        assert time.monotonic() < until, "it did not come in time"
        time.sleep(0.1)


def test_a_changed_setting_starts_the_same_process_anew(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    data.folder.mkdir(mode=0o700)
    data.settings.write_text('{"desk": "Library"}')
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-m", "kiosk", "run", "--data", str(data.folder), "--window", "800x600"]
    running = subprocess.Popen(program, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        wait(lambda: len(actions(data)) == 1, running)
        time.sleep(4)  # until it has looked at what there is
        data.settings.write_text('{"desk": "Front desk"}')
        wait(lambda: len(actions(data)) == 3, running)
        assert Path(f"/proc/{running.pid}").exists()
    finally:
        running.terminate()
        told = running.communicate(timeout=20)[1]
    assert running.returncode == 0
    assert [action for action, _ in actions(data)] == ["started", "restarted", "started", "left"]
    assert actions(data)[1][1] == {"why": "changed", "what": ["settings"]}
    assert "Traceback" not in told
    assert "Library" not in json.dumps(actions(data))


def test_the_command_is_the_one_it_was_started_with(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command() == [sys.executable, *sys.orig_argv[1:]]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["kiosk", "run", "--window", "800x600"])
    assert command() == [sys.executable, "run", "--window", "800x600"]
