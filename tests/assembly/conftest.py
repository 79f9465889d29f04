"""A kiosk's data folder."""

from pathlib import Path

import pytest

from kiosk.paths import DataFolder


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return DataFolder(folder)
