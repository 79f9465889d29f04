"""A store in a temporary folder, with the sample survey published."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.store.writer import StoreState, Writer
from tests.store import samples


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "kiosk.sqlite"


@pytest.fixture
def states() -> list[StoreState]:
    return []


@pytest.fixture
def open_writer(path: Path, states: list[StoreState]) -> Iterator[Callable[[], Writer]]:
    made = []

    def make() -> Writer:
        writer = Writer(path, "1.0", states.append, retry_after_s=(0.01, 0.02), probe_every_s=0.05)
        made.append(writer)
        return writer

    yield make
    for writer in made:
        writer.close()


@pytest.fixture
def writer(open_writer: Callable[[], Writer]) -> Writer:
    writer = open_writer()
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    return writer
