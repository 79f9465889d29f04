"""The kiosk on trial, put away after the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.trial import Trial


@pytest.fixture
def open_trial(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Callable[..., Trial]]:
    """Return what makes a kiosk; each is closed at the end, the last one first."""
    made: list[Trial] = []

    def make(**settings: object) -> Trial:
        folder = tmp_path / "data"
        folder.mkdir(mode=0o700, exist_ok=True)
        made.append(Trial(folder, **settings))
        return made[-1]

    yield make
    for trial in reversed(made):
        trial.close()


@pytest.fixture
def trial(open_trial: Callable[..., Trial]) -> Trial:
    """A kiosk at its start screen."""
    return open_trial()
