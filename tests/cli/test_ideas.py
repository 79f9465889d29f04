"""`kiosk ideas`: the list, and what staff can do from a terminal."""

import json
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.settings import Settings, write
from kiosk.store import ideas
from kiosk.store.opening import take
from kiosk.store.staff import change
from kiosk.store.stamp import stamp
from kiosk.store.writer import Writer
from tests.cli.conftest import Run


@pytest.fixture
def stored(data: Path) -> Path:
    take(data / "kiosk.sqlite", SystemClock())[0].close()
    write(DataFolder(data).settings, Settings(desk="Help desk"))
    return data


def _left(data: Path, text: str = "Ask Erika for a bench") -> str:
    left = stamp(SystemClock(), "Help desk", "kiosk-1")
    change(data / "kiosk.sqlite", lambda connection: ideas.leave(connection, left, "en", text))
    return left.id


def _listed(run: Run, data: Path, *options: str) -> list[dict]:
    result = run("ideas", "--data", data, "--json", *options)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_a_life_of_an_idea(run: Run, stored: Path) -> None:
    idea = _left(stored)[-8:]
    assert run("ideas", "open", "--data", stored, idea, "--said", "A bench").exit_code == 0
    assert run("ideas", "answer", "--data", stored, idea, "--state", "doing", "--text", "Ordered.").exit_code == 0
    german = ("--language", "de", "--said", "Eine Bank", "--text", "Bestellt.")
    assert run("ideas", "answer", "--data", stored, idea, "--state", "doing", *german).exit_code == 0
    (found,) = _listed(run, stored)
    assert found["said"] == {"en": "A bench", "de": "Eine Bank"}
    assert found["answer"] == {"en": "Ordered.", "de": "Bestellt."}
    assert [(event["state"], event["role"]) for event in found["history"]] == [
        ("new", "visitor"),
        ("open", "command"),
        ("doing", "command"),
        ("doing", "command"),
    ]
    assert run("ideas", "hide", "--data", stored, idea).exit_code == 0
    assert _listed(run, stored, "--state", "doing") == []
    assert run("ideas", "erase", "--data", stored, idea, typed="n\n").exit_code == 1
    assert run("ideas", "erase", "--data", stored, idea, "--yes").exit_code == 0
    (erased,) = _listed(run, stored, "--state", "hidden")
    assert (erased["text"], erased["said"]) == (None, {})


def test_a_card_and_the_table(run: Run, stored: Path) -> None:
    added = run("ideas", "add", "--data", stored, "--said", "Too\nloud", "--did", "We put up a wall.")
    assert added.exit_code == 0
    card = added.output.strip()
    result = run("ideas", "--data", stored)
    today = SystemClock().local(SystemClock().now()).date()
    assert result.output.splitlines() == [
        f"{card[-8:]}  done    {today}  Help desk",
        "          Too loud",
        "          → We put up a wall.",
    ]
    assert run("ideas", "--data", stored, "--desk", "Other").output == "There are no ideas.\n"


def test_what_is_refused_says_why(run: Run, stored: Path) -> None:
    idea = _left(stored, "x" * 201)
    for arguments, said in (
        (("hide", "00000000"), "no idea whose id ends in '00000000'"),
        (("hide", ""), "ends in ''"),
        (("open", idea), "1 to 200 characters"),
        (("answer", idea, "--state", "done", "--text", " "), "says why"),
        (("add", "--said", " ", "--did", "x"), "what was said"),
        (("add", "--said", "x"), "says why"),
    ):
        result = run("ideas", arguments[0], "--data", stored, *arguments[1:])
        assert result.exit_code == 1, arguments
        assert said in result.output
    assert len(_listed(run, stored)) == 1


def test_it_works_while_the_kiosk_runs(run: Run, stored: Path) -> None:
    writer = Writer(stored / "kiosk.sqlite", "1.0", lambda _: None)
    try:
        writer.start().result(10)
        assert run("ideas", "add", "--data", stored, "--said", "Dark", "--did", "Two lamps.").exit_code == 0
        assert len(_listed(run, stored)) == 1
    finally:
        writer.close()


def test_without_a_database_it_says_so(run: Run, data: Path) -> None:
    for arguments in ((), ("add", "--said", "x", "--did", "y")):
        result = run("ideas", *arguments[:1], "--data", data, *arguments[1:])
        assert result.exit_code == 3
        assert "There is no database yet" in result.output
    (data / "settings.json").write_text("{")
    assert run("ideas", "add", "--data", data, "--said", "x").exit_code == 3
