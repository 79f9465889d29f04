"""A disk that fills up, at the limits that are shipped: what is asked and taken still, and how it goes on by itself."""

from pathlib import Path

import pytest

from kiosk.store.ballast import Disk, Limits
from tests.ui.trial import Trial

MB = 1_000_000


class Filling:
    """The kiosk's disk, with so much left on it as the test says, the ballast not counted."""

    def __init__(self, trial: Trial) -> None:
        trial.until(lambda: trial.kiosk._caretaker is not None)
        self._trial, self._keeper = trial, trial.kiosk._caretaker
        self._keeper.close()  # its own looks would come in between
        self._disk = self._keeper._disk = Disk(trial.data.ballast, free=self._free)
        self._left = 5000 * MB

    def to(self, megabytes: int) -> str:
        self._left = megabytes * MB
        self._keeper._look_at_disk()
        self._keeper._on_change()
        self._trial.finger.wait(50)
        return " ".join(self._keeper.notices)

    def _free(self, _: Path) -> int:
        return self._left + Limits().ballast - self._disk._held()


@pytest.fixture
def disk(trial: Trial) -> Filling:
    return Filling(trial)


def asks_for_words(trial: Trial) -> bool:
    trial.start()
    trial.scales(4, 6, 9)
    trial.until(lambda: trial.screen in ("comment", "thanks"))
    asked = trial.screen == "comment"
    if asked:
        trial.tap("skipButton")
        trial.until(lambda: trial.screen == "thanks")
    trial.tap("headline")
    return asked


def test_staff_are_told_then_no_words_are_asked_for_then_the_kiosk_closes(trial: Trial, disk: Filling) -> None:
    assert disk.to(501) == ""
    assert trial.data.ballast.stat().st_size == 64 * MB
    assert "filling up (499 MB left)" in disk.to(499)
    disk.to(101)
    assert asks_for_words(trial)
    assert "comments are not asked for" in disk.to(99)
    assert not asks_for_words(trial)
    disk.to(33)
    trial.start()
    trial.scales(4)
    assert "the kiosk is closed" in disk.to(31)
    assert not trial.data.ballast.exists(), "its room is for what is open still"
    trial.scales(6, 9)
    trial.until(lambda: trial.screen == "thanks")
    trial.tap("headline")
    assert trial.screen == "closed"
    assert [response["status"] for response in trial.responses()] == ["completed"] * 3
    disk.to(33)
    assert trial.screen == "closed", "it does not open and close by turns"
    disk.to(36)
    assert trial.screen == "start"
    assert disk.to(600) == ""
    assert trial.data.ballast.stat().st_size == 64 * MB
    assert asks_for_words(trial)
