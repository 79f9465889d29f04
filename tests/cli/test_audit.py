"""`kiosk audit`: what is shown, what is proved, what a file of the log holds."""

import csv
import json
from pathlib import Path

import pytest

from kiosk.assembly.auditing import Auditor, note
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.store import audit_trail
from kiosk.store.audit import Action
from kiosk.store.opening import take
from tests.cli.conftest import Run


@pytest.fixture
def logged(data: Path) -> Path:
    """A data folder whose log has three rows."""
    folder = DataFolder(data)
    take(folder.database, SystemClock())[0].close()
    for role, action, detail in (
        ("admin", Action.LOGGED_IN, {}),
        ("admin", Action.SETTINGS_CHANGED, {"thanks_s": [4, 6]}),
        ("command", Action.EXPORTED, {"rows": 12, "file": "=a.csv"}),
    ):
        note(folder, SystemClock(), "kiosk-1", role, action, detail)
    return data


def test_rows_are_shown_newest_first(run: Run, logged: Path) -> None:
    lines = run("audit", "--data", logged).stdout.splitlines()
    assert [line.split()[:1] + line.split()[2:4] for line in lines] == [
        ["3", "command", "exported"],
        ["2", "admin", "settings_changed"],
        ["1", "admin", "logged_in"],
    ]
    assert lines[0].endswith("file==a.csv  rows=12")
    assert lines[1].endswith("thanks_s=[4,6]")


def test_one_kind_and_a_few_for_a_machine(run: Run, logged: Path) -> None:
    found = json.loads(run("audit", "--data", logged, "--json", "--action", "logged_in").stdout)
    assert [(row["seq"], row["role"], row["detail"]) for row in found] == [(1, "admin", {})]
    assert [row["seq"] for row in json.loads(run("audit", "--data", logged, "--json", "--last", "2").stdout)] == [3, 2]
    assert "no such row" in run("audit", "--data", logged, "--action", "erased").stdout


def test_counts_that_were_rebuilt_are_told(run: Run, logged: Path) -> None:
    assert run("doctor", "--data", logged, "--rebuild").exit_code == 0
    (row,) = json.loads(run("audit", "--data", logged, "--json", "--action", "counts_rebuilt").stdout)
    assert (row["seq"], row["role"]) == (4, "command")


def test_a_kind_that_is_none_is_wrong_usage(run: Run, logged: Path) -> None:
    result = run("audit", "--data", logged, "--action", "danced")
    assert result.exit_code == 2
    assert "settings_changed" in result.stderr


def test_a_whole_log_is_proved_and_its_last_hash_told(run: Run, logged: Path) -> None:
    result = run("audit", "--data", logged, "--verify")
    assert result.exit_code == 0
    assert "The log is whole" in result.stdout
    told = json.loads(run("audit", "--data", logged, "--verify", "--json").stdout)
    assert told["well"]
    assert f"Hash of row 3: {told['log']['head']}" in result.stdout


def test_a_log_whose_mark_is_gone_is_not_called_whole(run: Run, logged: Path) -> None:
    audit_trail.mark_path(logged / "kiosk.sqlite").unlink()
    result = run("audit", "--data", logged, "--verify")
    assert result.exit_code == 1
    assert result.stdout.count("no_mark: ") == 1
    assert "is whole" not in result.stdout


@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_a_file_holds_every_row_with_its_hash_and_is_noted(run: Run, logged: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"log{suffix}"
    result = run("audit", "--data", logged, "--export", path)
    assert result.exit_code == 0, result.output
    if suffix == ".csv":
        rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
        assert json.loads(rows[1]["detail"]) == {"thanks_s": [4, 6]}
    else:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        assert rows[1]["detail"] == {"thanks_s": [4, 6]}
    assert [str(row["seq"]) for row in rows] == ["1", "2", "3"]
    assert all(len(row["hash"]) == 64 for row in rows)
    (last,) = json.loads(run("audit", "--data", logged, "--last", "1", "--json").stdout)
    assert (last["action"], last["detail"]) == ("log_exported", {"rows": 3})


def test_no_file_is_replaced_and_no_other_form_is_guessed(run: Run, logged: Path, tmp_path: Path) -> None:
    there = tmp_path / "log.csv"
    there.write_text("mine")
    assert run("audit", "--data", logged, "--export", there).exit_code == 2
    assert there.read_text() == "mine"
    assert run("audit", "--data", logged, "--export", tmp_path / "log.txt").exit_code == 2


def test_without_a_database_it_cannot_be_read(run: Run, data: Path) -> None:
    assert run("audit", "--data", data).exit_code == 3


def test_what_is_noted_beside_the_screen_is_in_order_and_waits_for_the_disk(run: Run, data: Path) -> None:
    folder = DataFolder(data)
    auditor = Auditor(folder, SystemClock(), "kiosk-1")
    auditor.note("kiosk", Action.STARTED)
    auditor.close()
    assert auditor.problem == "no_database"
    auditor = Auditor(folder, SystemClock(), "kiosk-1")
    take(folder.database, SystemClock())[0].close()
    for number in range(5):
        auditor.note("kiosk", Action.STARTED, {"n": number})
    auditor.close()
    auditor.note("kiosk", Action.LEFT)
    found = json.loads(run("audit", "--data", data, "--json").stdout)
    assert [row["detail"]["n"] for row in found] == [4, 3, 2, 1, 0]
    assert auditor.problem == ""
