"""Backup, restore, erase and salvage as an admin runs them: what is done is said, what is refused says why."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.store import receipts
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from tests.cli.conftest import RESPONSES, Run


@pytest.fixture
def own(filled: Path, tmp_path: Path) -> Path:
    """A data folder of the test's own."""
    return Path(shutil.copytree(filled, tmp_path / "own"))


def _rows(data: Path, sql: str) -> list[tuple[object, ...]]:
    with Reader(DataFolder(data).database) as reader:
        return reader.rows(sql)


def _receipt(data: Path, seq: int) -> tuple[str, str]:
    ((response_id,),) = _rows(data, f"SELECT id FROM responses WHERE seq = {seq}")
    return str(response_id), receipts.receipt(str(response_id))


def _backup(run: Run, data: Path, folder: Path) -> Path:
    result = run("backup", "--data", data, "--to", folder, "--json")
    assert result.exit_code == 0, result.output
    return Path(json.loads(result.output)["path"])


def test_a_backup_by_hand_is_made_listed_and_proven(run: Run, own: Path, tmp_path: Path) -> None:
    result = run("backup", "--data", own)
    assert result.exit_code == 0
    assert f"{RESPONSES} responses in {own / 'backups'}" in result.output
    made = _backup(run, own, tmp_path / "stick")
    assert made.parent == tmp_path / "stick"
    listed = run("backup", "--data", own, "--list")
    assert listed.output.count("by hand") == 1
    verified = run("backup", "--data", own, "--verify", "--to", made.parent)
    assert (verified.exit_code, "1 backups, all of them whole" in verified.output) == (0, True)
    made.write_bytes(made.read_bytes()[:-1])
    verified = run("backup", "--data", own, "--verify", "--to", made.parent)
    assert (verified.exit_code, "it is not the file that was written" in verified.output) == (1, True)
    told = json.loads(run("backup", "--data", own, "--verify", "--to", made.parent, "--json").output)
    assert list(told["wrong"]) == [str(made)]
    assert run("backup", "--data", own, "--verify", "--to", tmp_path / "nowhere").exit_code == 1
    assert "no backup" in run("backup", "--data", own, "--list", "--to", tmp_path / "nowhere").output
    assert run("backup", "--data", own, "--list", "--verify").exit_code == 2
    assert run("backup", "--data", tmp_path / "none").exit_code == 3
    assert [row[0] for row in _rows(own, "SELECT action FROM audit WHERE role = 'command'")] == ["backed_up"] * 2


def test_restore_asks_keeps_and_goes_back(run: Run, own: Path, tmp_path: Path) -> None:
    made = _backup(run, own, tmp_path / "stick")
    _, number = _receipt(own, 7)
    assert run("erase", "--data", own, number, "--yes").exit_code == 0
    refused = run("restore", "--data", own, made, typed="n\n")
    assert (refused.exit_code, "Nothing was changed" in refused.output) == (1, True)
    assert "has every response that is there now" in refused.output
    assert "1 responses in it were erased since" in refused.output
    checked = run("restore", "--data", own, "--check", "--json", made)
    assert json.loads(checked.output)["back"] == 1
    done = run("restore", "--data", own, made, typed="y\n")
    assert (done.exit_code, "The way back" in done.output) == (0, True)
    assert _rows(own, "SELECT count(*) FROM responses WHERE flags = 'erased'") == [(1,)]
    assert run("doctor", "--data", own).exit_code == 0
    back = run("restore", "--data", own, "--undo", "--yes", "--json")
    assert json.loads(back.output)["restored"]["kept"]
    assert run("doctor", "--data", own).exit_code == 0


def test_restore_refuses_in_words(run: Run, own: Path, tmp_path: Path) -> None:
    made = _backup(run, own, tmp_path / "stick")
    assert run("restore", "--data", own).exit_code == 2
    assert run("restore", "--data", own, made, "--undo").exit_code == 2
    assert run("restore", "--data", own, made, "--json").exit_code == 2
    nothing = run("restore", "--data", own, "--undo")
    assert (nothing.exit_code, "no restore has replaced" in nothing.output) == (3, True)
    held, _ = take(DataFolder(own).database, SystemClock())
    running = run("restore", "--data", own, made, "--yes")
    held.close()
    assert (running.exit_code, "already running" in running.output) == (3, True)
    made.write_bytes(b"x" * 999)
    spoiled = run("restore", "--data", own, made, "--yes")
    assert (spoiled.exit_code, "cannot be restored" in spoiled.output) == (3, True)


def test_one_response_is_erased_everywhere(run: Run, own: Path, tmp_path: Path) -> None:
    name, number = _receipt(own, 5)
    run("backup", "--data", own)
    exports = own / "exports"
    exports.mkdir()
    (exports / "all.csv").write_text(f"seq,id\n5,{name}\n")
    (exports / "other.csv").write_text("seq,id\n")
    (exports / "broken.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    aside = own / "kiosk.sqlite.damaged-20260302T093000Z"
    aside.write_bytes(bytes((1 << 22) - 9) + name.encode())
    own.joinpath("kiosk.sqlite.before-restore-20260302T093000Z").write_bytes(b"others alone")
    assert "Nothing was erased" in run("erase", "--data", own, number, typed="n\n").output
    done = run("erase", "--data", own, f"  {number.replace(' ', '-')} ", "--yes")
    assert done.exit_code == 0
    assert "is erased" in done.output
    assert done.output.count("Still in the backup") == 1
    assert "all.csv" in done.output
    assert "broken.xlsx" in done.output, "what cannot be looked into is named"
    assert "other.csv" not in done.output
    assert str(aside) in done.output
    assert "before-restore" not in done.output
    assert name.encode() not in DataFolder(own).database.read_bytes()
    again = run("erase", "--data", own, number, "--yes")
    assert (again.exit_code, "No response has this receipt number" in again.output) == (1, True)
    name, number = _receipt(own, 6)
    told = json.loads(run("erase", "--data", own, number, "--yes", "--also-backups", "--json").output)
    assert (len(told["rewritten"]), told["backups"], told["traces"]) == (1, [], [])
    assert run("backup", "--data", own, "--verify").exit_code == 0
    assert all(name.encode() not in place.read_bytes() for place in (own / "backups").iterdir())
    assert run("doctor", "--data", own).exit_code == 0


def test_what_is_no_receipt_number_is_refused(run: Run, own: Path) -> None:
    wrong = run("erase", "--data", own, "1234567890", "--yes")
    assert (wrong.exit_code, "the last proves the others" in wrong.output) == (1, True)
    day = run("erase", "--data", own, _receipt(own, 3)[1], "--day", "1999-01-01", "--yes")
    assert (day.exit_code, "No response" in day.output) == (1, True)
    for arguments in ([], ["123", "--due"], ["123", "--json"]):
        assert run("erase", "--data", own, *arguments).exit_code == 2
    assert run("erase", "--data", own / "none", "123 456 7897", "--yes").exit_code in (1, 3)


def test_a_number_that_several_have_asks_for_the_day(run: Run, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, number = _receipt(own, 3)
    real = receipts.find
    monkeypatch.setattr(receipts, "find", lambda c, digits: [*real(c, digits), (4, "1999-01-01")])
    asked = run("erase", "--data", own, number, "--yes")
    assert (asked.exit_code, "1999-01-01" in asked.output) == (1, True)


def test_what_is_too_old_is_erased(run: Run, own: Path) -> None:
    assert json.loads(run("erase", "--data", own, "--due", "--yes", "--json").output) == {"comments": 0, "responses": 0}
    DataFolder(own).settings.write_text('{"comments_days": 3, "responses_days": 30}')
    ((before,),) = _rows(own, "SELECT sum(started) FROM day_funnel")
    assert "Nothing was erased" in run("erase", "--data", own, "--due", typed="n\n").output
    done = run("erase", "--data", own, "--due", typed="y\n")
    assert done.exit_code == 0
    assert "Erased: the comments of " in done.output
    assert _rows(own, "SELECT sum(started) FROM day_funnel") == [(before,)]
    assert _rows(own, "SELECT count(*) FROM erased WHERE what = 'response'") != [(0,)]
    assert run("doctor", "--data", own).exit_code == 0
    assert "0 responses with comments, 0 whole" in run("erase", "--data", own, "--due", "--yes").output


def test_salvage_brings_over_and_counts(run: Run, own: Path, tmp_path: Path) -> None:
    database = DataFolder(own).database
    aside = database.with_name("kiosk.sqlite.damaged-x")
    database.rename(aside)
    DataFolder(own).settings.unlink(missing_ok=True)
    done = run("doctor", "--data", own, "--salvage", aside)
    assert done.exit_code == 0, done.output
    assert f"{RESPONSES} responses came over" in done.output
    again = json.loads(run("doctor", "--data", own, "--salvage", aside, "--json").output)
    assert (again["came"], again["doubles"]) == (0, RESPONSES)
    other = run("doctor", "--salvage", aside, "--into", tmp_path / "other")
    assert f"{RESPONSES} responses came over" in other.output
    assert run("doctor", "--data", tmp_path / "other").exit_code == 0
    data = bytearray(aside.read_bytes())
    for page in range(9, len(data) // 4096, 5):
        data[page * 4096 : page * 4096 + 4096] = bytes(4096)
    aside.write_bytes(data)
    partly = run("doctor", "--salvage", aside, "--into", tmp_path / "third")
    assert partly.exit_code == 1
    assert run("doctor", "--data", own, "--into", own).exit_code == 2
    assert run("doctor", "--data", own, "--salvage", own / "nothing").exit_code == 3
