"""The kiosk is back after a crash within 5 s and after a hang within 12 s, and what was answered is kept."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults import results

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no such signals on Windows")

CRASHES = int(os.environ.get("KIOSK_CRASHES", "3"))
HANGS = int(os.environ.get("KIOSK_HANGS", "1"))
BACK_AFTER_A_CRASH_S, BACK_AFTER_A_HANG_S = 5.0, 12.0


def crash(folder: Path, crashes: int, hangs: int, *mode: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.faults.crashing", str(folder), str(crashes), str(hangs), *mode]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    limit = 60 + 10 * crashes + 20 * hangs
    done = subprocess.run(
        command,
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=limit,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_it_comes_back_and_keeps_what_was_answered(tmp_path: Path) -> None:
    found = crash(tmp_path / "data", CRASHES, HANGS)
    assert len(found["crash"]) == CRASHES, found
    assert len(found["hang"]) == HANGS, found
    assert max(found["crash"], default=0) <= BACK_AFTER_A_CRASH_S, found
    assert max(found["hang"], default=0) <= BACK_AFTER_A_HANG_S, found
    assert found["visits"] > 0, found
    assert found["lost"] == 0, found
    assert found["most_answers_lost"] <= 1, found
    assert found["well"], found
    assert found["code"] == 0, found
    results.write(
        "the kiosk crashes or hangs",
        f"KIOSK_CRASHES={CRASHES} KIOSK_HANGS={HANGS} pytest tests/faults/test_crash_and_hang.py",
        crashes=CRASHES,
        hangs=HANGS,
        visits=found["visits"],
        lost=found["lost"],
    )


def test_the_control_without_a_supervisor_stays_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_GIVES_UP_S", "2")
    found = crash(tmp_path / "data", 1, 0, "alone")
    assert found["crash"] == [2.0], found
