"""`kiosk tickets`: what an admin types, and what is answered."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.options import CANNOT
from kiosk.cli.tickets import REFUSED
from kiosk.paths import DataFolder
from kiosk.store.writer import Writer
from tests.cli.conftest import Run

FIXTURES = Path(__file__).parents[1] / "tickets" / "fixtures"
ZENDESK = FIXTURES / "zendesk.csv"


@pytest.fixture
def folder(data: Path) -> Path:
    """A data folder with an empty database."""
    writer = Writer(DataFolder(data).database, "1.0", lambda _: None)
    writer.start().result(10)
    writer.close()
    return data


def test_a_preview_stores_nothing(run: Run, folder: Path) -> None:
    result = run("tickets", "import", ZENDESK, "--preview", "--zone", "Europe/Berlin", "--data", folder)
    assert result.exit_code == 0
    assert "Zendesk, utf-8" in result.stdout
    assert "response_minutes  “First reply time in minutes”" in result.stdout
    assert "not read: Subject, Requester, Resolution time" in result.stdout
    assert "Nothing was stored" in result.stdout
    assert "Maria" not in result.output
    assert "101" not in result.output
    assert sorted(path.name for path in folder.iterdir()) == ["kiosk.sqlite", "kiosk.sqlite.lock"]
    found = json.loads(
        run("tickets", "import", ZENDESK, "--preview", "--zone", "UTC", "--json", "--data", folder).stdout
    )
    assert found["match"]["source"]["name"] == "zendesk"


def test_taken_once_and_the_zone_asked_once(run: Run, folder: Path, tmp_path: Path) -> None:
    asked = run("tickets", "import", ZENDESK, "--data", folder)
    assert asked.exit_code == REFUSED
    assert "Say it once with --zone, such as --zone Europe/Berlin" in asked.stderr
    taken = run("tickets", "import", ZENDESK, "--zone", "Europe/Berlin", "--data", folder)
    assert taken.exit_code == 0
    assert "Line 4: the time to the first response is below zero." in taken.stdout
    assert "Zendesk: 4 rows, 3 new, 0 changed, 0 known already, 1 not read." in taken.stdout
    again = run("tickets", "import", ZENDESK, "--data", folder)
    assert again.exit_code == 0
    assert "This file was taken before: nothing changed." in again.stdout
    newer = tmp_path / "newer.csv"
    newer.write_text(ZENDESK.read_text().replace("102,", "105,"))
    report = json.loads(run("tickets", "import", newer, "--json", "--data", folder).stdout)
    assert report["taken"] == {"added": 1, "changed": 0, "same": 2, "unknown": 0}
    files = run("tickets", "files", "--data", folder)
    assert files.stdout.count("Zendesk  3 tickets, 1 rows could not be read") == 2
    assert len(json.loads(run("tickets", "files", "--json", "--data", folder).stdout)) == 2


def test_what_is_said_of_a_file(run: Run, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Nr;Von;Team;first_response\n1;03/04/2024 08:00;IT;03/04/2024 09:00\n", encoding="utf-16")
    said = (
        "--source",
        "plain",
        "--column",
        "id=Nr",
        "--column",
        "created=Von",
        "--column",
        "desk=Team",
        "--zone",
        "UTC",
    )
    unclear = run("tickets", "import", path, *said, "--data", folder)
    assert unclear.exit_code == REFUSED
    assert "Say --dates day-first or --dates month-first" in unclear.stderr
    more = ("--dates", "day-first", "--desk", "IT=Service desk")
    assert run("tickets", "import", path, *said, *more, "--data", folder).exit_code == 0
    assert run("tickets", "import", path, "--source", "plain", "--data", folder).exit_code == 0, "it is remembered"
    kept = json.loads(DataFolder(folder).ticket_choices.read_text())["plain"]
    assert (kept["desks"], kept["dates"]) == ({"IT": "Service desk"}, "day-first")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("--column", "id"), "'id': write it as NAME=NAME."),
        (("--column", "number=Id"), "There is no field 'number'"),
        (("--source", "remedy"), "'remedy' is not one of"),
    ],
)
def test_wrong_usage(run: Run, folder: Path, said: tuple[str, ...], reason: str) -> None:
    result = run("tickets", "import", ZENDESK, *said, "--data", folder)
    assert result.exit_code == 2
    assert reason in result.stderr


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("binary.csv", bytes(range(256)) * 100),
        ("zero.csv", b"id,created\0\n"),
        ("bad.xlsx", b"PK\x03\x04" + b"\0" * 100),
        ("text.csv", b"Dear Maria,\nthe printer is broken.\n"),
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(
    run: Run, folder: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for command in ("import", "roster"):
        result = run("tickets", command, path, "--data", folder)
        assert result.exit_code == REFUSED
        assert result.stdout == ""
        assert len(result.stderr.strip().splitlines()) == 1
        assert result.stderr.startswith("kiosk: ")
        assert "Maria" not in result.stderr


def test_no_zone_of_that_name(run: Run, folder: Path) -> None:
    for zone in ("Berlin", "../../etc/passwd", ""):
        result = run("tickets", "import", ZENDESK, "--zone", zone, "--data", folder)
        assert result.exit_code == REFUSED
        assert "No time zone is called" in result.stderr


def test_without_a_database(run: Run, data: Path) -> None:
    for command in (("import", ZENDESK, "--zone", "UTC"), ("roster", FIXTURES / "roster.csv"), ("files",)):
        result = run("tickets", *command, "--data", data)
        assert result.exit_code == CANNOT
        assert "There is no database" in result.stderr


def test_a_key_that_is_damaged(run: Run, folder: Path) -> None:
    DataFolder(folder).ticket_key.write_bytes(b"x")
    result = run("tickets", "import", ZENDESK, "--zone", "UTC", "--data", folder)
    assert result.exit_code == CANNOT
    assert "Put back the file from a backup" in result.stderr


def test_a_roster(run: Run, folder: Path) -> None:
    result = run("tickets", "roster", FIXTURES / "roster.csv", "--data", folder)
    assert result.exit_code == 0
    assert "Line 4: the customer comes twice." in result.stdout
    assert "6 rows, 2 new customers, 0 changed, 0 as before, 0 not in the list any more, 4 not read." in result.stdout
    found = json.loads(run("tickets", "roster", FIXTURES / "roster.csv", "--json", "--data", folder).stdout)
    assert (found["same"], found["rows"], len(found["bad"])) == (2, 6, 4)


def test_no_files_yet(run: Run, folder: Path) -> None:
    assert "No file was taken yet" in run("tickets", "files", "--data", folder).stdout


MEMORY = """
import sys
from pathlib import Path
from kiosk.cli import main
try:
    main(sys.argv[1:])
finally:
    print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0], file=sys.stderr)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="tells its memory on Linux only")
def test_memory_does_not_grow_with_the_file(folder: Path, tmp_path: Path) -> None:
    most = []
    for count in (60_000, 180_000):
        path = tmp_path / f"{count}.csv"
        with path.open("w") as file:
            file.write("id,created,first_response,resolved,requester,desk\n")
            for number in range(count):
                day = f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"
                file.write(f"{number},{day} 08:{number % 60:02},{day} 09:00,,{number},Service desk\n")
        command = [sys.executable, "-c", MEMORY, "tickets", "import", str(path), "--zone", "UTC", "--data", str(folder)]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert f"{count} rows" in done.stdout
        most.append(int(done.stderr.split()[-1]))
    assert most[1] < most[0] * 1.25, most
