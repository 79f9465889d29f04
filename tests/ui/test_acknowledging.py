"""The word of the disk: thanks when, and only when, it has come."""

import threading
from collections.abc import Callable
from concurrent.futures import Future

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.store.errors import StoreError, Trouble
from kiosk.store.responses import Receipt, Snapshot
from kiosk.ui.acknowledging import WITHIN_MS, Acknowledging
from kiosk.ui.visit import CHOSEN_MS
from tests.ui.trial import Trial

RECEIPT = Receipt(1, "head")


class HeldDisk:
    """Takes responses to finish and says nothing of them until it is told what."""

    def __init__(self) -> None:
        self.asked: list[tuple[Snapshot, Future[Receipt]]] = []

    def finish(self, snapshot: Snapshot) -> "Future[Receipt]":
        future: Future[Receipt] = Future()
        self.asked.append((snapshot, future))
        return future

    def save(self, _snapshot: Snapshot) -> "Future[None]":
        raise AssertionError("nothing is saved here")

    def note_silence(self) -> None:
        raise AssertionError("nobody waits so long here")


@pytest.fixture
def disk(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> HeldDisk:
    """A disk in the kiosk's place that holds its word back."""
    held = HeldDisk()
    monkeypatch.setattr(trial.kiosk.recording, "finish", held.finish)
    return held


def answer_all(trial: Trial) -> None:
    trial.start()
    trial.scales(4, 4, 4)
    trial.tap("skipButton")


def failure(trial: Trial) -> StoreError:
    return StoreError(Trouble.DISK_FULL, trial.data.database)


def test_thanks_come_with_the_word_of_the_disk_and_not_before(trial: Trial, disk: HeldDisk) -> None:
    screens = QSignalSpy(trial.visit.screenChanged)
    answer_all(trial)
    for _ in range(20):
        trial.finger.wait(20)
        assert trial.screen == "saving"
    ((snapshot, word),) = disk.asked
    assert snapshot.status == "completed"
    word.set_result(RECEIPT)
    trial.until(lambda: trial.screen == "thanks")
    assert screens.count() == 4  # scale, comment, saving, thanks


def test_without_a_word_the_visitor_is_told_the_truth_within_three_seconds(trial: Trial, disk: HeldDisk) -> None:
    assert 2500 <= WITHIN_MS <= 3000 - CHOSEN_MS
    answer_all(trial)
    trial.finger.wait(2400)
    assert trial.screen == "saving"
    trial.until(lambda: trial.screen == "unsaved", 1000)
    assert trial.item("headline").property("text") == "Your answers could not be saved"
    disk.asked[0][1].set_result(RECEIPT)
    trial.finger.wait(50)
    assert trial.screen == "unsaved"


def test_a_disk_that_refuses_is_told_of_at_once(trial: Trial, disk: HeldDisk) -> None:
    answer_all(trial)
    disk.asked[0][1].set_exception(failure(trial))
    trial.until(lambda: trial.screen == "unsaved")
    trial.tap("headline")
    assert trial.screen == "start"


def test_after_the_truth_the_kiosk_is_closed_while_nothing_can_be_saved(trial: Trial, disk: HeldDisk) -> None:
    answer_all(trial)
    disk.asked[0][1].set_exception(failure(trial))
    trial.until(lambda: trial.screen == "unsaved")
    trial.visit.set_open(False)
    assert trial.screen == "unsaved"
    trial.tap("headline")
    assert trial.screen == "closed"
    trial.visit.set_open(True)
    assert trial.screen == "start"


def test_a_late_word_is_not_taken_for_an_answer_to_the_next_visitor(trial: Trial, disk: HeldDisk) -> None:
    trial.start()
    trial.scales(4, 4)
    trial.visit.time_out()
    trial.visit.time_out()
    answer_all(trial)
    (_, first), (_, second) = disk.asked
    first.set_result(RECEIPT)
    trial.finger.wait(50)
    assert trial.screen == "saving"
    second.set_exception(failure(trial))
    trial.until(lambda: trial.screen == "unsaved")


def test_a_word_that_comes_when_the_kiosk_is_put_away_does_nothing(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial()
    held = HeldDisk()
    trial.kiosk.recording.finish = held.finish  # type: ignore[method-assign]
    answer_all(trial)
    trial.kiosk.visit.put_away()
    held.asked[0][1].set_result(RECEIPT)
    trial.finger.wait(50)
    assert trial.screen == "saving"


def test_while_the_disk_does_not_answer_nobody_is_asked_in_and_staff_are_told(trial: Trial) -> None:
    """The real writer, which waits for a disk that neither takes nor refuses."""
    recording, answers = trial.kiosk.recording, threading.Event()
    trial.start()
    trial.scales(4, 4, 4)
    stuck = recording.writer.put(lambda _: answers.wait(30))
    try:
        trial.tap("skipButton")
        trial.until(lambda: trial.screen == "unsaved")
        trial.tap("headline")
        trial.until(lambda: trial.screen == "closed")
        assert (recording.trouble, recording.found) == ("io", [])
    finally:
        answers.set()
    assert stuck.result(10)
    trial.until(lambda: trial.screen == "start")
    assert recording.trouble == ""
    (told,) = recording.found
    assert "did not answer in time" in told
    assert "the store: io" in trial.data.program_log.read_text()
    assert [response["status"] for response in trial.responses()] == ["completed"], "it was kept, and stored once"


def test_a_store_that_closes_under_the_visitor_is_not_thanked_for(trial: Trial) -> None:
    """The real writer, whose refusal comes as a future that fails."""
    trial.start()
    trial.scales(4, 4, 4)
    trial.kiosk.recording.close()
    trial.tap("skipButton")
    trial.until(lambda: trial.screen == "unsaved")


def test_only_the_latest_response_is_waited_for(qapp: object, trial: Trial) -> None:
    disk = HeldDisk()
    waiting = Acknowledging(disk, within_ms=60_000)
    saved, failed = QSignalSpy(waiting.saved), QSignalSpy(waiting.failed)
    snapshot = object()
    waiting.finish(snapshot)  # type: ignore[arg-type]
    waiting.finish(snapshot)  # type: ignore[arg-type]
    disk.asked[0][1].set_result(RECEIPT)
    trial.finger.wait(5)
    assert (saved.count(), failed.count()) == (0, 0)
    disk.asked[1][1].cancel()
    trial.finger.wait(5)
    assert (saved.count(), failed.count()) == (0, 1)
    waiting.stop()
