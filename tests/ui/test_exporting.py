"""The export page on the real window: a file where it says, progress, cancelling, sticks, and what went wrong."""

import csv
import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.assembly.loading import open_reader
from kiosk.export.sticks import Stick
from kiosk.export.work import Job
from kiosk.ui.errand import Errand
from tests.ui.staff import ADMIN, STAFF, Staff
from tests.ui.trial import Trial

LONG_MS = 20_000


@pytest.fixture
def staff(trial: Trial) -> Staff:
    return Staff(trial)


def _come(staff: Staff, passcode: str = ADMIN) -> None:
    staff.come_in(passcode)
    staff.tap("tab-export")


def _ended(staff: Staff) -> None:
    staff.trial.until(lambda: staff.exporting.state not in ("running", "releasing"), LONG_MS)


def _export(staff: Staff, name: str | None = None) -> list[list[str]]:
    if name is not None:
        staff.exporting.setRange(name)
    staff.tap("exportStart")
    _ended(staff)
    assert staff.exporting.state == "done", staff.exporting.problem
    with Path(staff.exporting.path).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def _log(staff: Staff) -> list[tuple[str, dict[str, object]]]:
    with open_reader(staff.trial.data) as reader:
        rows = reader.rows("SELECT role, detail FROM audit WHERE action = 'exported' ORDER BY seq")
    return [(role, json.loads(detail)) for role, detail in rows]


def test_each_range_goes_to_a_file_of_its_own_and_the_page_says_where(staff: Staff) -> None:
    staff.give(5, times=3, comment="Fine")
    staff.give(4, times=2, days_ago=6)
    staff.give(3, days_ago=400)
    _come(staff)
    rows = {}
    for name in ("today", "7-days", "all"):
        rows[name] = len(_export(staff, name))
        assert staff.read("exportResult").startswith(
            f"Done. Responses: {rows[name]}. The file is here, with a codebook"
        )
        assert staff.exporting.path in staff.read("exportResult")
    assert rows == {"today": 3, "7-days": 5, "all": 6}
    names = ["service-desk_2026-02-24_2026-03-02", "service-desk_2026-03-02", "service-desk_all_2026-03-02"]
    expected = sorted(f"{name}{end}.csv" for name in names for end in ("", "_codebook"))
    assert sorted(file.name for file in staff.trial.data.exports.iterdir()) == expected
    role, detail = _log(staff)[-1]
    assert role == "admin"
    assert (detail["rows"], detail["file"]) == (6, "service-desk_all_2026-03-02.csv")
    assert len(str(detail["sha256"])) == 64


def test_an_export_never_replaces_another_and_takes_what_was_chosen(staff: Staff) -> None:
    staff.give(5, reason=(1, 2), comment="Fine")
    staff.give(4, desk="Library")
    _come(staff)
    _export(staff)
    staff.tap("format-jsonl")
    staff.tap("rows-answers")
    staff.tap("labels-en")
    for name in ("export-comments", "export-times"):
        staff.exporting.choose(name.removeprefix("export-"), "" if name == "export-comments" else "yes")
    _export_any(staff)
    assert Path(staff.exporting.path).name == "service-desk_2026-03-02_2.jsonl"
    lines = [json.loads(line) for line in Path(staff.exporting.path).read_text("utf-8").splitlines()]
    assert {line["desk"] for line in lines} == {"Service desk"}
    assert [line["question"] for line in lines] == ["satisfaction", "ease", "recommend", "reason", "comment"]
    assert all("question_text" in line and "started_at" in line and "text" not in line for line in lines)


def _export_any(staff: Staff) -> None:
    staff.tap("exportStart")
    _ended(staff)
    assert staff.exporting.state == "done", staff.exporting.problem


def test_staff_get_scores_and_no_responses(staff: Staff) -> None:
    staff.give(5, times=12, comment="Words of one person")
    staff.give(2, times=3, days_ago=1)
    _come(staff, STAFF)
    assert not staff.sees("rows-responses")
    staff.exporting.choose("rows", "responses")
    assert _export(staff, "7-days")
    assert Path(staff.exporting.path).name == "service-desk_scores_2026-02-24_2026-03-02.csv"
    text = Path(staff.exporting.path).read_text("utf-8")
    assert "Words of one person" not in text
    assert _log(staff)[-1][0] == "staff"
    assert _log(staff)[-1][1]["what"] == "scores"


def test_progress_is_told_and_an_export_can_be_cancelled(staff: Staff, tmp_path: Path) -> None:
    script = tmp_path / "work.py"
    script.write_text(
        "import sys, json, os, pathlib\n"
        "job = json.loads(sys.stdin.readline())\n"
        "path = pathlib.Path(job['path'])\n"
        "path.parent.mkdir(parents=True, exist_ok=True)\n"
        "left = path.with_name(f'.{path.name}.{os.getpid()}.part')\n"
        "left.write_text('half')\n"
        "print(json.dumps({'done': 3, 'of': 6}), flush=True)\n"
        "sys.stdin.read()\n"
        "if job['choice'].get('format') != 'xlsx':\n"
        "    left.unlink()\n"
        "    print(json.dumps({'cancelled': True}), flush=True)\n"
    )
    _come(staff)
    staff.exporting._command = [sys.executable, str(script)]
    staff.tap("exportStart")
    staff.trial.until(lambda: staff.exporting.progress == 0.5, LONG_MS)
    assert not staff.sees("exportStart")
    assert staff.sees("exportProgress")
    staff.tap("exportCancel")
    _ended(staff)
    assert staff.read("exportResult") == "Cancelled. No file was written."
    assert list(staff.trial.data.exports.iterdir()) == []
    # one that ends without a word has failed, and what it left is cleared away
    staff.exporting.choose("format", "xlsx")
    staff.tap("exportStart")
    staff.trial.until(lambda: staff.exporting.progress == 0.5, LONG_MS)
    staff.exporting.cancel()
    _ended(staff)
    assert staff.read("exportResult").startswith("This did not work.")
    assert list(staff.trial.data.exports.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_so(staff: Staff) -> None:
    staff.give(5)
    staff.trial.data.exports.write_text("a file where the folder should be")
    _come(staff)
    staff.tap("exportStart")
    _ended(staff)
    assert staff.read("exportResult").startswith("The program may not write to this folder.")


def test_without_a_store_there_is_nothing_to_export(open_trial: Callable[..., Trial]) -> None:
    staff = Staff(open_trial(opened=False))
    _come(staff)
    staff.tap("exportStart")
    _ended(staff)
    assert staff.read("exportResult") == "There are no answers yet."


def test_closing_while_an_export_runs_ends_its_process_and_leaves_no_file(staff: Staff) -> None:
    staff.give(5, times=6)
    _come(staff)
    staff.exporting.start()
    staff.exporting.close()
    files = list(staff.trial.data.exports.iterdir()) if staff.trial.data.exports.exists() else []
    assert files == []
    assert staff.exporting.state == "cancelled"


def test_one_file_after_the_other_loses_no_reference_to_none(trial: Trial, tmp_path: Path) -> None:
    class Nothing(Errand):
        def job(self, _: Path, mount: Stick | None) -> Job:
            return Job(release=mount)

    errand = Nothing((sys.executable, "-ISc", ""), tmp_path)
    for number in range(45):
        if number == 5:
            gc.collect()
            before = sys.getrefcount(None)
        errand.start()
        trial.until(lambda: errand.state == "failed")
    errand.close()
    gc.collect()
    assert sys.getrefcount(None) < before + 40


def test_the_folder_of_the_settings_is_used(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    staff = Staff(open_trial(settings={"export_folder": str(folder), "desk": "Ünïque / Desk №1"}))
    _come(staff)
    assert _export(staff) == []
    names = ["ünïque-desk-1_2026-03-02.csv", "ünïque-desk-1_2026-03-02_codebook.csv"]
    assert sorted(file.name for file in folder.iterdir()) == names


def test_a_stick_that_is_plugged_in_appears_and_can_be_taken_out_again(staff: Staff, tmp_path: Path) -> None:
    staff.give(5, times=2)
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    there = [Stick("/dev/kiosk-test", "KINGSTON", folder, True)]
    _come(staff)
    assert not staff.sees("place-/dev/kiosk-test")
    staff.exporting._look = lambda: there
    staff.exporting._look_for_sticks()
    staff.exporting.setStick("/dev/kiosk-test")
    assert staff.exporting.folder == str(folder)
    _export(staff)
    assert sorted(file.name for file in folder.iterdir())[0] == "service-desk_2026-03-02.csv"
    staff.tap("exportRelease")
    _ended(staff)
    assert staff.exporting.state == "released"
    assert staff.read("exportResult") == "You can take the stick out now."  # it is not among the mounts
    assert not staff.sees("exportRelease")
    staff.exporting._look = list
    staff.exporting._look_for_sticks()
    assert staff.exporting.stick == ""


def test_the_page_is_used_by_keys_alone(staff: Staff) -> None:
    staff.give(5)
    _come(staff)
    staff.find("format-xlsx").forceActiveFocus()
    staff.keys(" ")
    assert staff.exporting.format == "xlsx"
    staff.find("exportStart").forceActiveFocus()
    staff.keys("\r")
    _ended(staff)
    assert staff.exporting.path.endswith(".xlsx")
