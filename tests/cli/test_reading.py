"""`kiosk scores`, `kiosk export` and `kiosk doctor`: what they print, for people and for machines."""

import csv
import json
import re
import shutil
import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import armings
from kiosk.store.staff import change
from kiosk.store.stamp import stamp
from tests.cli.conftest import RESPONSES, Run

TODAY = date.today()
FIRST = TODAY - timedelta(days=69)


# -- scores


def test_the_scores_are_a_table_with_n_and_interval(run: Run, filled: Path) -> None:
    result = run("scores", "--data", filled, "--from", FIRST)
    assert result.exit_code == 0
    title, heads, *rows, way, last = result.output.splitlines()
    assert title == f"Scores of {FIRST} to {TODAY}, all desks"
    assert heads.split()[:3] == ["question", "kind", "n"]
    found = {row.split()[0]: row for row in rows}
    assert found["satisfaction"].split()[1] == "CSAT"
    assert "–" in found["satisfaction"]
    assert "NPS" in found["recommend"]
    assert "chance" in last
    assert re.fullmatch(r"started \d+ → first answer \d+ → completed \d+ → comment \d+", way), way


def test_the_scores_are_json_for_a_machine(run: Run, filled: Path) -> None:
    result = run("scores", "--data", filled, "--range", "30-days", "--json")
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert (found["from"], found["to"], found["desk"]) == (str(TODAY - timedelta(days=29)), str(TODAY), None)
    figures = {figure["question"]: figure for figure in found["figures"]}
    csat = figures["satisfaction"]["all"]
    assert csat["n"] == sum(csat["counts"])
    assert csat["interval"][0] <= csat["value"] <= csat["interval"][1]
    assert figures["satisfaction"]["without_flagged"]["n"] <= csat["n"]


def test_visits_opened_by_staff_give_a_response_rate(run: Run, filled: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(filled, data)
    for number in range(12):
        mark = stamp(SystemClock(), "Service desk", "k")
        change(data / "kiosk.sqlite", lambda connection, mark=mark: armings.arm(connection, mark, "key"))
        if number < 9:
            change(
                data / "kiosk.sqlite", lambda connection, mark=mark: armings.use(connection, mark.id, mark.at, mark.id)
            )
        elif number < 11:
            change(data / "kiosk.sqlite", lambda connection, mark=mark: armings.expire(connection, mark.id, mark.at))
    told = run("scores", "--data", data, "--from", FIRST).output.splitlines()
    assert told[-3].startswith("opened by staff 11 → started ")
    assert told[-2] == (
        "Response rate: 82\N{NO-BREAK SPACE}% of 11 visits opened by staff were begun, "
        "95 % interval 52–95\N{NO-BREAK SPACE}% (low base)"
    )
    found = json.loads(run("scores", "--data", data, "--from", FIRST, "--json").stdout)
    assert found["funnel"]["armed"] == 11
    assert (found["response_rate"]["n"], found["response_rate"]["tier"]) == (11, "low_base")
    assert found["left_between"] == []
    other = json.loads(run("scores", "--data", data, "--from", FIRST, "--desk", "Library desk", "--json").stdout)
    assert other["response_rate"] is None


def test_a_second_question_that_many_did_not_reach_is_said(run: Run, filled: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(filled, data)
    connection = sqlite3.connect(data / "kiosk.sqlite")
    (ease,) = connection.execute("SELECT id FROM question_versions WHERE question = 'ease'").fetchone()
    connection.execute("DELETE FROM day_tally WHERE question_version = ? AND value > 5", (ease,))
    connection.commit()
    connection.close()
    told = run("scores", "--data", data, "--from", FIRST).output
    assert re.search(r"Many left on the way: “ease” has .* answers, “satisfaction” has \d+\.", told)
    assert json.loads(run("scores", "--data", data, "--from", FIRST, "--json").stdout)["left_between"] == [
        ["satisfaction", "ease"]
    ]


def test_one_desk_has_fewer_answers_than_all(run: Run, filled: Path) -> None:
    def n(*more: str) -> int:
        result = run("scores", "--data", filled, "--from", FIRST, "--json", *more)
        return int(json.loads(result.stdout)["figures"][0]["all"]["n"])

    assert 0 < n("--desk", "Library desk") < n()


@pytest.mark.parametrize(
    "options",
    [
        ("--to", "2026-01-01"),
        ("--from", "2026-01-02", "--to", "2026-01-01"),
        ("--from", "yesterday"),
        ("--range", "for-ever"),
    ],
)
@pytest.mark.parametrize("command", [("scores",), ("export", "--out", "never.csv")])
def test_days_that_do_not_go_together_are_wrong_usage(
    run: Run, filled: Path, command: tuple[str, ...], options: tuple[str, ...]
) -> None:
    result = run(*command, "--data", filled, *options)
    assert result.exit_code == 2
    assert "Usage:" in result.output


# -- export


def test_the_export_has_a_row_for_every_response(run: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.csv"
    result = run("export", "--data", filled, "--out", out)
    assert result.exit_code == 0
    assert f"{RESPONSES} responses in {out}" in result.output
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["seq"]) for row in rows] == list(range(1, RESPONSES + 1))


def test_the_export_tells_a_machine_what_it_wrote(run: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "library.csv"
    result = run("export", "--data", filled, "--out", out, "--desk", "Library desk", "--range", "30-days", "--json")
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert told["path"] == str(out)
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert told["rows"] == len(rows)
    assert {row["desk"] for row in rows} == {"Library desk"}


def test_a_file_that_is_there_is_replaced_only_on_request(run: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "there.csv"
    out.write_text("mine")
    result = run("export", "--data", filled, "--out", out)
    assert result.exit_code == 1
    assert "--overwrite" in result.stderr
    assert out.read_text() == "mine"
    assert run("export", "--data", filled, "--out", out, "--overwrite").exit_code == 0
    assert out.read_bytes() != b"mine"


def test_a_place_that_cannot_be_written_is_exit_code_3(run: Run, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = run("export", "--data", filled, "--out", tmp_path / "file" / "a.csv")
    assert result.exit_code == 3
    assert f"kiosk: {tmp_path / 'file'}" in result.stderr


def test_an_export_without_a_file_name_is_wrong_usage(run: Run, filled: Path) -> None:
    assert run("export", "--data", filled).exit_code == 2


# -- doctor


def test_the_doctor_finds_a_whole_database_well(run: Run, filled: Path) -> None:
    result = run("doctor", "--data", filled)
    assert result.exit_code == 0
    assert f"{RESPONSES} responses, the last is number {RESPONSES}" in result.output
    assert "All is well" in result.output


def test_the_doctor_tells_a_machine(run: Run, filled: Path) -> None:
    result = run("doctor", "--data", filled, "--json")
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert told["well"] is True
    assert told["report"]["responses"] == RESPONSES


@pytest.fixture
def tampered(filled: Path, tmp_path: Path) -> Path:
    """A copy of the database in which an answer and a count were changed."""
    folder = tmp_path / "tampered"
    shutil.copytree(filled, folder)
    connection = sqlite3.connect(folder / "kiosk.sqlite")
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE answers SET value = 1 WHERE value = 5 AND response = 3")
    connection.execute("UPDATE tally SET n = n + 1 WHERE day = (SELECT min(day) FROM tally)")
    connection.commit()
    connection.close()
    return folder


def test_the_doctor_finds_what_was_changed_behind_the_programs_back(run: Run, tampered: Path) -> None:
    result = run("doctor", "--data", tampered)
    assert result.exit_code == 1
    assert "All is well" not in result.output
    told = json.loads(run("doctor", "--data", tampered, "--json").stdout)
    assert told["well"] is False
    assert told["report"]["findings"]


# -- no database


@pytest.mark.parametrize("command", [("scores",), ("scores", "--json"), ("export", "--out", "a.csv"), ("doctor",)])
def test_without_a_database_every_command_says_so_and_makes_none(
    run: Run, data: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*command, "--data", data)
    assert result.exit_code == 3
    assert "There is no database yet." in result.stderr
    assert result.stdout == ""
    assert list(data.iterdir()) == []
    assert not Path("a.csv").exists()
