"""The kiosk on trial, put away after the test."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.survey import reading
from tests.ui.trial import Trial

examined = lru_cache(maxsize=8)(reading.examine)


@pytest.fixture(autouse=True, scope="module")
def surveys_read_once() -> Iterator[None]:
    """Have each survey's text looked through once for all trials: what comes of it cannot be changed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "examine", examined)
        yield


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
