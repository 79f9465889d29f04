"""Between the visitor's screen and the writer: the survey is published once, and what keeps answers away is known."""

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.assembly.loading import load_survey, open_reader
from kiosk.assembly.recording import Recording
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder, resource
from kiosk.settings import Settings
from kiosk.store.recording import Place
from kiosk.survey.session import Abandoned, Answered, begin, step

SHIPPED = resource("surveys", "desk-visit.yaml")


class Opened:
    """A recording, and what it told of itself."""

    def __init__(self, data: DataFolder, survey: Path) -> None:
        loaded = load_survey(data, Settings(), survey)
        self.recording = Recording(data, loaded, lambda: Place("Desk", "kiosk-1", "UTC"), SystemClock())
        self.changed = threading.Condition()
        self.recording.on_change = self._on_change

    def _on_change(self) -> None:
        with self.changed:
            self.changed.notify_all()

    def start(self, until: Callable[[Recording], bool]) -> Recording:
        with self.changed:
            self.recording.start()
            assert self.changed.wait_for(lambda: until(self.recording), 10)
        return self.recording


def ready(recording: Recording) -> bool:
    return recording.is_open and recording.new_visit() is not None


@pytest.fixture
def opened(data: DataFolder) -> Iterator[Callable[..., Opened]]:
    made = []

    def make(survey: Path = SHIPPED, folder: DataFolder = data) -> Opened:
        made.append(Opened(folder, survey))
        return made[-1]

    yield make
    for one in made:
        one.recording.close()


def versions(data: DataFolder) -> list[tuple[str, int]]:
    with open_reader(data) as reader:
        return reader.rows("SELECT survey, version FROM survey_versions ORDER BY version")


def test_the_shipped_survey_is_published_once(data: DataFolder, opened: Callable[..., Opened]) -> None:
    for _ in range(3):
        opened().start(ready).close()
    assert versions(data) == [("desk-visit", 1)]


def test_a_changed_survey_is_a_new_version(data: DataFolder, opened: Callable[..., Opened], tmp_path: Path) -> None:
    opened().start(ready).close()
    path = tmp_path / "changed.yaml"
    path.write_bytes(SHIPPED.read_bytes().replace(b"How satisfied are you with", b"How happy are you with"))
    opened(path).start(ready).close()
    opened().start(ready).close()  # the first text again keeps its first version
    assert versions(data) == [("desk-visit", 1), ("desk-visit", 2)]


def test_nobody_is_asked_in_before_the_survey_is_published_for_the_first_time(opened: Callable[..., Opened]) -> None:
    one = opened()
    assert not one.recording.is_open
    assert one.recording.new_visit() is None
    one.start(ready).close()
    again = opened()
    assert again.recording.is_open  # as last time
    assert again.recording.new_visit() is None  # but the store is not open yet


def test_a_visit_goes_through_to_the_store(data: DataFolder, opened: Callable[..., Opened]) -> None:
    recording, clock = opened().start(ready), SystemClock()
    visit = recording.new_visit()
    assert visit is not None
    session = begin(load_survey(data, Settings()).survey, "fr", 0.0)
    session = step(session, Answered(1.0, "satisfaction", 2))
    recording.save(visit.snapshot(session, clock)).result(10)
    assert recording.finish(visit.snapshot(step(session, Abandoned(2.0)), clock)).result(10).seq == 1
    with open_reader(data) as reader:
        assert reader.rows("SELECT status, language, desk, zone FROM responses") == [("abandoned", "fr", "Desk", "UTC")]


def test_a_second_kiosk_on_the_same_database_is_told_so(opened: Callable[..., Opened], data: DataFolder) -> None:
    first = opened().start(ready)
    second = opened().start(lambda recording: recording.refusal is not None)
    assert second.refusal is not None
    assert second.trouble == "in_use"
    assert not second.is_open
    assert second.new_visit() is None
    assert str(data.folder) in str(second.refusal)
    assert first.new_visit() is not None


def test_a_database_of_a_newer_program_is_refused_unharmed(data: DataFolder, opened: Callable[..., Opened]) -> None:
    opened().start(ready).close()
    connection = sqlite3.connect(data.database)
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    before = data.database.read_bytes()
    recording = opened().start(lambda one: one.refusal is not None)
    assert recording.trouble == "newer"
    assert "newer version" in str(recording.refusal)
    assert not recording.is_open
    recording.close()
    assert data.database.read_bytes() == before


def test_a_damaged_database_is_moved_aside_and_staff_are_told(data: DataFolder, opened: Callable[..., Opened]) -> None:
    data.database.write_bytes(b"nonsense" * 1000)
    recording = opened().start(ready)
    (told,) = recording.found
    aside = next(data.folder.glob("*.damaged-*"))
    assert aside.read_bytes() == b"nonsense" * 1000 or (aside / data.database.name).exists()
    assert str(aside) in told
    assert "answers go to a new one" in told


def test_a_database_that_went_back_in_time_is_told_of(data: DataFolder, opened: Callable[..., Opened]) -> None:
    recording, clock = opened().start(ready), SystemClock()
    recording.close()
    kept = data.folder.with_name("kept.sqlite")
    shutil.copy(data.database, kept)
    recording = opened().start(ready)
    visit = recording.new_visit()
    assert visit is not None
    session = step(begin(load_survey(data, Settings()).survey, "en", 0.0), Abandoned(1.0))
    recording.finish(visit.snapshot(session, clock)).result(10)
    recording.close()
    shutil.copy(kept, data.database)
    (told,) = opened().start(ready).found
    assert "One response that was stored is missing" in told


def test_a_folder_that_is_none_is_refused_at_the_start(tmp_path: Path, opened: Callable[..., Opened]) -> None:
    (tmp_path / "file").write_text("in the way")
    recording = opened(folder=DataFolder(tmp_path / "file")).start(lambda one: one.trouble != "")
    assert recording.trouble == "no_folder"
    assert recording.refusal is not None  # most likely the wrong place
    assert not recording.is_open
