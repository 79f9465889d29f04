"""The export page on the real window: a CSV where it says, progress, cancelling, and what went wrong."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from kiosk.store import pages
from tests.ui.staff import ADMIN, Staff
from tests.ui.trial import Trial


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, float], Event]:
    """Return what makes exports read one response at a time, and wait before a certain one."""

    def make(place: int, seconds: float) -> Event:
        go_on = Event()
        every = pages.Pages.__iter__

        def slowly(self: pages.Pages) -> Iterator[list[tuple[Any, ...]]]:
            for number, page in enumerate(every(self)):
                if number == place:
                    go_on.wait(seconds)
                yield page

        monkeypatch.setattr(pages, "PAGE", 1)
        monkeypatch.setattr(pages.Pages, "__iter__", slowly)
        return go_on

    return make


def _export(staff: Staff, name: str) -> list[list[str]]:
    staff.tap(f"export-{name}")
    staff.tap("exportStart")
    staff.trial.until(lambda: staff.exporting.state != "running")
    assert staff.exporting.state == "done", staff.exporting.problem
    with Path(staff.exporting.path).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def test_each_range_goes_to_a_file_of_its_own_and_the_page_says_where(staff: Staff) -> None:
    staff.give(5, times=3, comment="Fine")
    staff.give(4, times=2, days_ago=6)
    staff.give(3, times=2, days_ago=29)
    staff.give(2, days_ago=400)
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    rows = {}
    for name in ("today", "7-days", "30-days", "all"):
        rows[name] = len(_export(staff, name))
        assert staff.read("exportResult").startswith(f"Done. Responses: {rows[name]}. The file is here:")
        assert staff.exporting.path in staff.read("exportResult")
    assert rows == {"today": 3, "7-days": 5, "30-days": 7, "all": 8}
    assert sorted(file.name for file in staff.trial.data.exports.iterdir()) == [
        "service-desk_2026-02-01_2026-03-02.csv",
        "service-desk_2026-02-24_2026-03-02.csv",
        "service-desk_2026-03-02.csv",
        "service-desk_all_2026-03-02.csv",
    ]


def test_an_export_never_replaces_another(staff: Staff) -> None:
    staff.give(5)
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    names = []
    for _ in range(3):
        _export(staff, "today")
        names.append(Path(staff.exporting.path).name)
    assert names == ["service-desk_2026-03-02.csv", "service-desk_2026-03-02_2.csv", "service-desk_2026-03-02_3.csv"]


def test_an_export_of_nothing_is_a_file_with_its_headings(staff: Staff) -> None:
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    assert _export(staff, "today") == []


def test_progress_is_told_and_an_export_can_be_cancelled(staff: Staff, waits: Callable[[int, float], Event]) -> None:
    go_on = waits(3, 10)
    staff.give(5, times=6)
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    staff.tap("exportStart")
    staff.trial.until(lambda: staff.exporting.progress == 0.5)
    assert not staff.sees("exportStart")
    staff.tap("exportCancel")
    go_on.set()
    staff.trial.until(lambda: staff.exporting.state != "running")
    assert staff.exporting.state == "cancelled"
    assert staff.read("exportResult") == "Cancelled. No file was written."
    assert list(staff.trial.data.exports.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_so(staff: Staff) -> None:
    staff.give(5)
    staff.trial.data.exports.write_text("a file where the folder should be")
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    staff.tap("exportStart")
    staff.trial.until(lambda: staff.exporting.state == "failed")
    assert staff.read("exportResult").startswith("The program may not write to this folder.")


def test_without_a_store_there_is_nothing_to_export(open_trial: Callable[..., Trial]) -> None:
    staff = Staff(open_trial(opened=False))
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    staff.tap("exportStart")
    staff.trial.until(lambda: staff.exporting.state == "failed")
    assert staff.read("exportResult") == "There are no answers yet."


def test_closing_while_an_export_runs_ends_its_thread_and_leaves_no_file(
    staff: Staff, waits: Callable[[int, float], Event]
) -> None:
    waits(1, 0.5)
    staff.give(5, times=6)
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    staff.exporting.start()
    staff.exporting.close()
    files = list(staff.trial.data.exports.iterdir()) if staff.trial.data.exports.exists() else []
    assert files == []


def test_the_folder_of_the_settings_is_used(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    staff = Staff(open_trial(settings={"export_folder": str(folder), "desk": "Ünïque / Desk №1"}))
    staff.come_in(ADMIN)
    staff.tap("tab-export")
    _export(staff, "today")
    assert [file.name for file in folder.iterdir()] == ["ünïque-desk-1_2026-03-02.csv"]
