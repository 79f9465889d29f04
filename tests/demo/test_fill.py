"""Filling a database: plausible, all or none, the same for the same seed."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.assembly.loading import open_reader
from kiosk.demo.fill import DESKS, fill
from kiosk.paths import DataFolder
from kiosk.store.errors import StoreError
from kiosk.store.health import doctor

DAY = date(2026, 3, 6)
COUNT = 600


def filled(folder: Path, seed: int = 7) -> DataFolder:
    data = DataFolder(folder)
    fill(data, COUNT, seed=seed, day=DAY, survey_path=None, progress=lambda _: None)
    return data


def rows(data: DataFolder) -> list[tuple[object, ...]]:
    with open_reader(data) as reader:
        return reader.rows(
            "SELECT r.seq, r.id, r.started_at, r.desk, r.language, r.status, r.flags, q.question, a.outcome, a.value,"
            " a.codes, a.text FROM responses r JOIN answers a ON a.response = r.key"
            " JOIN question_versions q ON q.id = a.question_version ORDER BY r.seq, q.id"
        )


def test_the_same_seed_gives_the_same_responses(tmp_path: Path) -> None:
    one, again, other = (rows(filled(tmp_path / name, seed)) for name, seed in (("one", 7), ("again", 7), ("other", 8)))
    assert one == again
    assert one != other


def test_what_is_filled_in_is_plausible_and_well(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    health = doctor(data.database)
    assert (health.well, health.responses, health.last_seq) == (True, COUNT, COUNT)
    with open_reader(data) as reader:
        first, last = "2025-12-27", DAY.isoformat()  # ten weeks
        assert reader.funnel(first, last).started == COUNT
        assert set(reader.desks()) == set(DESKS)
        assert {row[0] for row in reader.rows("SELECT DISTINCT language FROM responses")} >= {"en", "de", "fr", "ar"}
        days = reader.rows("SELECT count(DISTINCT local_day) FROM responses")[0][0]
        assert 40 <= days <= 70
        moments = [row[0] for row in reader.rows("SELECT started_at FROM responses ORDER BY seq")]
        assert moments == sorted(moments)
        assert reader.comments(first, last, 5)
        kinds = {found.kind: found for found in reader.histograms(first, last)}
        assert set(kinds) == {"csat", "ces", "nps", "choice"}
        assert kinds["csat"].counts[4] > kinds["csat"].counts[0]


def test_progress_adds_up(tmp_path: Path) -> None:
    told: list[int] = []
    fill(DataFolder(tmp_path / "data"), 250, seed=1, day=DAY, survey_path=None, progress=told.append)
    assert sum(told) == 250
    assert all(step >= 0 for step in told)


def test_filling_twice_adds(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    fill(data, 50, seed=9, day=DAY, survey_path=None, progress=lambda _: None)
    assert doctor(data.database).responses == COUNT + 50


def test_a_folder_that_is_none_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError):
        filled(tmp_path / "file")
