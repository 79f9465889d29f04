"""A short simulated day through the real screens."""

from datetime import UTC, date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.assembly.loading import CannotStartError, open_reader
from kiosk.clock import SystemClock
from kiosk.demo.drive import Day, DayClock, simulate
from kiosk.paths import DataFolder
from kiosk.settings import Settings, write
from kiosk.store import armings
from kiosk.store.armings import Armings
from kiosk.store.health import doctor
from kiosk.store.writer import Writer

DAY = date(2026, 3, 2)


class Simulated(msgspec.Struct):
    day: Day
    data: DataFolder
    progress: int


def simulated(folder: Path, *, visits: int = 8, seed: int = 4, shots: Path | None = None) -> Simulated:
    folder.mkdir(mode=0o700, exist_ok=True)
    data, told = DataFolder(folder), []
    day = simulate(
        data,
        visits=visits,
        seed=seed,
        day=DAY,
        size=(1280, 800),
        panel_width_mm=345.0,
        shots=shots,
        survey_path=None,
        progress=lambda: told.append(1),
    )
    return Simulated(day, data, len(told))


@pytest.fixture(scope="module")
def one(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Simulated:
    folder = tmp_path_factory.mktemp("demo")
    return simulated(folder / "one", shots=folder / "shots")


def rows(data: DataFolder) -> list[tuple[object, ...]]:
    """Return what was answered, in order, without what differs from day to day (ids, salts, hashes)."""
    with open_reader(data) as reader:
        return reader.rows(
            "SELECT r.seq, r.started_at, r.language, r.status, r.duration_ms, q.question, a.outcome, a.value, a.codes,"
            " a.text, a.duration_ms FROM responses r JOIN answers a ON a.response = r.key"
            " JOIN question_versions q ON q.id = a.question_version ORDER BY r.seq, q.id"
        )


def test_every_visitor_is_in_the_store_and_the_store_is_well(one: Simulated) -> None:
    day, data = one.day, one.data
    assert (day.visits, one.progress) == (8, 8)
    with open_reader(data) as reader:
        funnel = reader.funnel(DAY.isoformat(), DAY.isoformat())
        found = reader.rows("SELECT status, local_day, early_taps FROM responses ORDER BY seq")
    assert (funnel.started, funnel.completed) == (8, day.thanked)
    assert {row[1] for row in found} == {DAY.isoformat()}
    assert sum(row[2] for row in found) == 0  # a calm visitor never touches too early
    assert len(day.touches) == day.thanked
    assert doctor(data.database).well


def test_three_scales_take_four_touches(one: Simulated) -> None:
    """Three answers and "finish", after the tap that starts."""
    assert min(one.day.touches) == 4


def test_the_pictures_show_the_screens(one: Simulated) -> None:
    names = {path.stem for path in one.day.pictures}
    assert {"start", "satisfaction-en", "satisfaction-chosen-en", "thanks-en"} <= names
    for path in one.day.pictures:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (1280, 800)
        colours = {picture.pixel(x, y) for x in range(0, 1280, 16) for y in range(0, 800, 16)}
        assert len(colours) > 2, path


def test_the_same_seed_gives_the_same_visitors(one: Simulated, tmp_path: Path) -> None:
    again = simulated(tmp_path / "again")
    assert rows(again.data) == rows(one.data)
    assert again.day.touches == one.day.touches
    assert again.day.pictures == []
    other = simulated(tmp_path / "other", seed=5)
    assert rows(other.data) != rows(one.data)


def test_where_staff_open_visits_each_visitor_is_let_in(qapp: QGuiApplication, tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    data.folder.mkdir(mode=0o700)
    write(data.settings, Settings(armed=True))
    done = simulated(data.folder, visits=4)
    with open_reader(done.data) as reader:
        assert reader.ask(lambda connection: armings.counts(connection, "2000", "2100")) == Armings(4, 4, 0)
        used = set(reader.rows("SELECT response FROM armings"))
        assert used == set(reader.rows("SELECT id FROM responses"))


def test_a_database_that_another_kiosk_holds_ends_the_demo(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    writer = Writer(data.database, "1.0", lambda _: None, SystemClock())
    writer.start().result(10)
    try:
        with pytest.raises(CannotStartError, match="already running"):
            simulated(data.folder)
    finally:
        writer.close()


def test_screens_that_do_not_go_on_end_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.demo.drive.WITHIN_S", 0.2)
    monkeypatch.setattr("kiosk.assembly.recording.Recording.is_open", False)
    with pytest.raises(CannotStartError, match=r"did not go on within 0\.2 s"):
        simulated(tmp_path / "data")


def test_the_days_clock_goes_only_when_it_is_told() -> None:
    clock = DayClock(DAY)
    assert (clock.monotonic(), clock.boot_time(), clock.boot_id) == (0.0, 0.0, "demo")
    opens = clock.now()
    assert opens.tzinfo is UTC
    assert (clock.local(opens).hour, clock.local(opens).date()) == (8, DAY)
    clock.advance(90.5)
    assert (clock.now() - opens).total_seconds() == 90.5
    assert clock.monotonic() == 90.5
