"""A small disk that is filled and freed: refused politely before the promise, exported still, and back by itself."""

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
ROUNDS = int(os.environ.get("KIOSK_FILLS", "3"))
MB = 12  # of which ext4's journal takes 4


def _mounting(folder: Path) -> list[str] | None:
    """Return the command that runs another with a small disk at FOLDER/disk: ext4, else in memory, else None."""
    disk, image = folder / "disk", folder / "image"
    disk.mkdir()
    with image.open("wb") as file:
        file.truncate(MB << 20)
    # With blocks below a page of memory SQLite's shared memory can have holes, which a full disk does not fill: SIGBUS.
    make = ["mkfs.ext4", "-q", "-F", "-b", "4096", "-m", "0", str(image)]
    if shutil.which("unshare") is None:
        return None
    as_root, as_nobody = ["unshare", "-m"], ["unshare", "-U", "-r", "-m"]
    in_memory = f"mount -t tmpfs -o size={MB}m,mode=755 tmpfs"
    ways = [(as_root, f'mount -o loop "{image}"'), (as_root, in_memory), (as_nobody, in_memory)]
    if shutil.which(make[0]) is None or subprocess.run(make, capture_output=True, check=False).returncode:
        del ways[0]
    for options, mount in ways:
        command = [*options, "sh", "-c", f'{mount} "$0" && exec "$@"', str(disk)]
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    return None


def _filled(folder: Path, rounds: int, *modes: str) -> dict[str, Any]:
    mounting = _mounting(folder)
    if mounting is None:
        pytest.skip("no small disk can be mounted here; the same is tried by a disk of our own and by a limit")
    command = [*mounting, sys.executable, "-m", "tests.faults.filling", str(folder / "disk"), str(rounds), *modes]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60 + 20 * rounds, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_full_disk_refuses_before_it_promises_and_comes_back(tmp_path: Path) -> None:
    found = _filled(tmp_path, ROUNDS)
    assert found["lost"] == 0, found
    assert found["well"], found
    assert found["stored"] == found["acknowledged"] == 3 * ROUNDS, "the last one was promised to nobody"
    results.write(
        "full disk",
        f"KIOSK_FILLS={ROUNDS} pytest tests/faults/test_full_disk.py",
        rounds=ROUNDS,
        refused=found["refused"],
        acknowledged=found["acknowledged"],
        lost=0,
    )


def test_the_control_that_promises_too_early_does_lose(tmp_path: Path) -> None:
    found = _filled(tmp_path, 0, "early")
    assert found["lost"] > 0, f"this test cannot find a loss: {found}"
