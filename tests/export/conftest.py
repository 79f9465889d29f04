"""A filled store in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.writer import Writer
from tests.store import samples


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "kiosk.sqlite"


@pytest.fixture
def writer(path: Path) -> Iterator[Writer]:
    writer = Writer(path, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    yield writer
    writer.close()
