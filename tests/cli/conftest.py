"""A folder with a filled database, and the commands run as a user runs them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.access.passcodes import Cost
from kiosk.cli import main
from kiosk.demo.fill import fill
from kiosk.paths import DataFolder

RESPONSES = 400

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return what runs `kiosk` with arguments; a fault of the program is not hidden behind an exit code."""

    def call(*arguments: str | Path, typed: str | None = None) -> Result:
        return CliRunner().invoke(main, [str(one) for one in arguments], input=typed, catch_exceptions=False)

    return call


@pytest.fixture
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash passcodes at next to no cost, for tests that are about what is asked and told."""
    monkeypatch.setattr("kiosk.access.passcodes.Cost", lambda: Cost(memory_kib=8, passes=1))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with ten weeks of responses up to today; for tests that only read."""
    folder = tmp_path_factory.mktemp("cli") / "data"
    fill(DataFolder(folder), RESPONSES, seed=2, day=date.today(), survey_path=None, progress=lambda _: None)
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An empty data folder."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder
