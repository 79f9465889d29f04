"""Power cuts of a whole program, on a file system that forgets what was not flushed: nothing acknowledged is lost."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults import results

ROOT = Path(__file__).parents[2]
CUTS = int(os.environ.get("KIOSK_CUTS", "100"))


def _may_mount() -> bool:
    return os.access("/dev/fuse", os.R_OK | os.W_OK) and (os.geteuid() == 0 or shutil.which("fusermount3") is not None)


pytestmark = pytest.mark.skipif(not _may_mount(), reason="no file system can be mounted here (/dev/fuse)")


def _cut(folder: Path, cuts: int, *modes: str) -> dict[str, Any]:
    seed = int(os.environ.get("KIOSK_SEED", random.randrange(10**6)))
    command = [sys.executable, "-m", "tests.faults.cutting", str(folder), str(seed), str(cuts), *modes]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120 + 5 * cuts, check=False)
    if "cannot be mounted here" in done.stderr:
        pytest.skip("no file system can be mounted here")
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("modes", [(), ("strict",)], ids=["ordered", "strict"])
def test_no_cut_loses_an_acknowledged_response(tmp_path: Path, modes: tuple[str, ...]) -> None:
    found = _cut(tmp_path, CUTS // 2, *modes)
    assert found["lost"] == 0, found
    assert found["acknowledged"] > CUTS / 10, f"too few visits were taken to prove anything: {found}"
    results.write(
        f"power cut, whole program, {modes[0] if modes else 'ordered'}",
        f"KIOSK_CUTS={CUTS} pytest tests/faults/test_forgetting_disk.py",
        cuts=found["cuts"],
        acknowledged=found["acknowledged"],
        lost=found["lost"],
    )


@pytest.mark.parametrize("modes", [("early",), ("normal", "strict")], ids=["early", "normal"])
def test_the_controls_lose(tmp_path: Path, modes: tuple[str, ...]) -> None:
    found = _cut(tmp_path, 12 if "early" in modes else 20, *modes)
    assert found["lost"] > 0, f"this test cannot find a loss: {found}"
