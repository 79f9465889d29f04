"""SIGKILL at random moments, 200 times: nothing acknowledged is lost, nothing is doubled, the file stays whole."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults import results

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")

KILLS = int(os.environ.get("KIOSK_KILLS", "200"))


def _kill(folder: Path, kills: int, *mode: str) -> dict[str, Any]:
    seed = int(os.environ.get("KIOSK_SEED", random.randrange(10**6)))
    command = [sys.executable, "-m", "tests.faults.driver", str(folder), str(seed), str(kills), *mode]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=300 + 2 * kills, check=False)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_no_kill_loses_an_acknowledged_response(tmp_path: Path) -> None:
    found = _kill(tmp_path / "data", KILLS)
    assert found["lost"] == 0, found
    assert found["well"], found
    assert found["acknowledged"] > KILLS / 10, f"too few visits were taken to prove anything: {found}"
    assert found["stored"] >= found["acknowledged"]
    results.write(
        "kill -9 at a random moment",
        f"KIOSK_KILLS={KILLS} pytest tests/faults/test_kill.py",
        kills=found["kills"],
        acknowledged=found["acknowledged"],
        lost=found["lost"],
    )


def test_the_control_that_promises_too_early_does_lose(tmp_path: Path) -> None:
    found = _kill(tmp_path / "data", 20, "early")
    assert found["lost"] > 0, f"this test cannot find a loss: {found}"
    assert found["well"], found
