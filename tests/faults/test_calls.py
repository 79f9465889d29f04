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
FAILING_ROUNDS = -(-ROUNDS // 5)  # with more than one of all, every call is tried, not some of the writes
COMMAND = f"KIOSK_ROUNDS={ROUNDS} pytest tests/faults/test_calls.py"


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


def test_death_at_every_call_of_a_response(tmp_path: Path) -> None:
    points = acknowledged = 0
    for number in range(ROUNDS):
        found = _calls(tmp_path / str(number), "kill")
        assert found["lost"] == 0, found
        assert found["well"], found
        assert found["points"] >= 40, found
        points += found["points"]
        acknowledged += found["acknowledged"]
    results.write("death at each system call", COMMAND, points=points, acknowledged=acknowledged, lost=0)


@pytest.mark.parametrize(
    ("how", "name", "least"),
    [
        ("EIO", "a flush fails", 20),
        ("ENOSPC", "a write finds the disk full", 12),
        ("EROFS", "the disk turns read-only", 16),
        ("EMFILE", "no file can be opened", 4),
    ],
)
def test_a_call_that_fails_once_or_until_it_is_mended(tmp_path: Path, how: str, name: str, least: int) -> None:
    """Once is not noticed; where it stays there is no thank-you, staff are told, and it is saved later under its id."""
    points = refused = acknowledged = 0
    for number in range(FAILING_ROUNDS):
        for modes in (["once"], ["stays"]):
            found = _calls(tmp_path / f"{number}-{modes[0]}", how, *modes, *([] if ROUNDS > 1 else ["some"]))
            assert found["lost"] == 0, found
            assert found["well"], found
            assert found["stored"] == found["acknowledged"] == found["visits"], "each is stored, and once"
            points += found["points"]
            refused += found["refused"]
            acknowledged += found["acknowledged"]
            # at the last flush of all the store is closed: nobody waits for that
            assert found["refused"] >= (found["points"] - 1 if "stays" in modes else 0), found
    assert points >= least * FAILING_ROUNDS
    results.write(name, COMMAND, points=points, refused=refused, acknowledged=acknowledged, lost=0)


def test_the_control_that_promises_too_early_does_lose(tmp_path: Path) -> None:
    found = _calls(tmp_path, "kill", "some", "early")
    assert found["lost"] > 0, f"this test cannot find a loss: {found}"
