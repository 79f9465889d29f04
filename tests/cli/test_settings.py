"""`kiosk settings`: listed, told, changed, refused, and each change in the log."""

import json
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.settings import Settings, read
from kiosk.store.opening import take
from tests.cli.conftest import Run


def test_all_are_listed_by_group_and_what_is_changed_is_marked(run: Run, data: Path) -> None:
    (data / "settings.json").write_text('{"thanks_s": 6}')
    lines = run("settings", "--data", data).stdout.splitlines()
    assert "* thanks_s = 6 s" in lines
    assert "  warning_s = 20 s" in lines
    assert "  survey = none (the shipped survey)" in lines
    assert lines[0] == "names"
    assert sum(line[2:].split(" = ")[0] in Settings.__struct_fields__ for line in lines) == len(
        Settings.__struct_fields__
    )


def test_for_a_machine(run: Run, data: Path) -> None:
    told = {each["name"]: each for each in json.loads(run("settings", "--data", data, "--json").stdout)}
    assert set(told) == set(Settings.__struct_fields__)
    assert (told["warning_s"]["least"], told["warning_s"]["unit"], told["warning_s"]["value"]) == (20, "s", 20)
    one = json.loads(run("settings", "--data", data, "get", "staff_mode", "--json").stdout)
    assert (one["choices"], one["changed"]) == (["light", "dark"], False)


def test_one_is_told_with_its_meaning_and_limits(run: Run, data: Path) -> None:
    out = run("settings", "--data", data, "get", "warning_s").stdout
    assert "20 s at least" in out
    assert "from 20 to 600 s" in out
    assert "default: 20" in out


def test_one_is_changed_reset_and_both_are_in_the_log(run: Run, data: Path) -> None:
    take(DataFolder(data).database, SystemClock())[0].close()
    assert run("settings", "--data", data, "set", "thanks_s", "6").stdout == "thanks_s = 6 (was 4)\n"
    assert run("settings", "--data", data, "set", "ideas", "off").exit_code == 0
    assert read(data / "settings.json") == Settings(thanks_s=6, ideas=False)
    assert run("settings", "--data", data, "reset", "thanks_s").stdout == "thanks_s = 4 (was 6)\n"
    assert run("settings", "--data", data, "reset", "thanks_s").stdout == "thanks_s = 4\n"
    rows = json.loads(run("audit", "--data", data, "--json").stdout)
    assert [row["detail"] for row in rows] == [{"thanks_s": [6, 4]}, {"ideas": [True, False]}, {"thanks_s": [4, 6]}]
    assert {row["role"] for row in rows} == {"command"}


def test_a_value_that_is_refused_changes_nothing(run: Run, data: Path) -> None:
    for name, value, told in (
        ("warning_s", "5", "20 s is the least"),
        ("desk", "x" * 61, "60 characters is the most"),
        ("danger", "1", "no such setting"),
        ("theme", "nowhere.yaml", "nowhere.yaml"),
        ("survey", "nowhere.yaml", "cannot be read"),
        ("phone_url", "example.org", "no address"),
    ):
        result = run("settings", "--data", data, "set", name, value)
        assert result.exit_code == 1, name
        assert told in result.stderr
        assert result.stderr.count("Traceback") == 0
    assert not (data / "settings.json").exists()


def test_a_damaged_file_is_told_of_and_left(run: Run, data: Path) -> None:
    (data / "settings.json").write_text("{")
    assert run("settings", "--data", data).exit_code == 3
    assert run("settings", "--data", data, "set", "thanks_s", "6").exit_code == 1
    assert (data / "settings.json").read_text() == "{"
