"""What is killed and cut off here lies on the disk, not in memory as the other tests' files may."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kiosk-faults-") as folder:
        yield Path(folder)
