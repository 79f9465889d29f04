"""Places that cannot be written to, for real: told in words, nothing pretended, and service goes on by itself."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of POSIX permissions, limits and mounts")


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder that another user may go into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def _attempt(scene: str, folder: Path, *before: str) -> dict[str, Any]:
    command = [*before, sys.executable, "-m", "tests.faults.attempt", scene, str(folder)]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_folder_that_may_not_be_written_to(folder: Path) -> None:
    found = _attempt("unwritable", folder / "data")
    assert found["code"] == "no_permission"
    assert str(folder / "data") in found["words"]
    assert "Give the kiosk's user the folder" in found["words"]
    assert (found["stored"], found["findings"]) == (3, []), "once it may be, it works without a restart"


def test_a_file_that_may_not_grow(folder: Path) -> None:
    found = _attempt("limit", folder / "data")
    assert found["code"] in ("io", "disk_full")
    assert found["waiting"] == 1
    assert found["stored"] == found["acknowledged"]
    assert found["findings"] == []
