"""Death, or a failing call, at each system call of one response: nothing acknowledged is lost, the file stays whole."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults import results

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("KIOSK_ROUNDS", "1"))


def _may_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    command = ["strace", "-qq", "-o", os.devnull, "-e", "inject=fsync:error=EIO", "true"]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not _may_trace(), reason="strace is not there, or may not trace here")


def _calls(folder: Path, *modes: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.faults.calls", str(folder / "data"), *modes]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(("how", "least"), [("kill", 40), ("EIO", 40), ("ENOSPC", 20)])
def test_at_every_call_of_a_response(tmp_path: Path, how: str, least: int) -> None:
    points = acknowledged = 0
    for number in range(ROUNDS):
        found = _calls(tmp_path / str(number), how)
        assert found["lost"] == 0, found
        assert found["well"], found
        points += found["points"]
        acknowledged += found["acknowledged"]
        assert found["points"] >= least, found
    results.write(
        {"kill": "death at each system call", "EIO": "a flush fails", "ENOSPC": "a write finds the disk full"}[how],
        f"KIOSK_ROUNDS={ROUNDS} pytest tests/faults/test_calls.py",
        points=points,
        acknowledged=acknowledged,
        lost=0,
    )


def test_the_control_that_promises_too_early_does_lose(tmp_path: Path) -> None:
    found = _calls(tmp_path, "kill", "early")
    assert found["lost"] > 0, f"this test cannot find a loss: {found}"
