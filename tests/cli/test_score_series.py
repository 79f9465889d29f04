"""`kiosk scores --by` and `--explain`: tables a person reads, JSON a machine reads, and how a figure is computed."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.cli.score_series import GROUPS, LANGUAGES_DIFFER
from kiosk.scores.explanations import EXPLANATIONS
from kiosk.store import reader
from tests.cli.conftest import Run

FIRST = date.today() - timedelta(days=69)


def test_what_can_be_asked_for_is_what_the_store_can_group_by() -> None:
    assert set(GROUPS) == set(reader.GROUPS)


@pytest.mark.parametrize("by", GROUPS)
def test_a_table_for_every_question(run: Run, filled: Path, by: str) -> None:
    result = run("scores", "--data", filled, "--from", FIRST, "--by", by)
    assert result.exit_code == 0
    for question in ("satisfaction (CSAT)", "ease (CES)", "recommend (NPS)"):
        assert question in result.output
    assert result.output.count(f"\n{by} ") == 3
    assert "chose to answer" in result.output
    assert (LANGUAGES_DIFFER in result.output) == (by == "language")


def test_the_table_and_the_json_say_the_same(run: Run, filled: Path) -> None:
    table = run("scores", "--data", filled, "--from", FIRST, "--by", "month").output
    found = json.loads(run("scores", "--data", filled, "--from", FIRST, "--by", "month", "--json").stdout)
    assert found["by"] == "month"
    assert "figures" not in found
    (csat,) = [each for each in found["series"] if each["question"] == "satisfaction"]
    rows = table.split("satisfaction (CSAT)\n")[1].split("\n\n")[0].splitlines()[1:]
    assert len(rows) == len(csat["groups"])
    for row, group in zip(rows, csat["groups"], strict=True):
        assert row.startswith(group["group"])
        assert ("withheld" in row) == group["withheld"]
        if not group["withheld"]:
            assert f" {group['all']['n']} " in row
            assert group["all"]["text"] in row


def test_days_say_what_may_be_said_of_them(run: Run, filled: Path) -> None:
    found = json.loads(run("scores", "--data", filled, "--from", FIRST, "--by", "day", "--json").stdout)
    signals = {group["signal"] for each in found["series"] for group in each["groups"] if not group["withheld"]}
    assert signals
    assert signals <= {"learning", "usual", "unusual", "lasting"}


def test_withheld_is_explained_where_there_is_any(run: Run, filled: Path) -> None:
    told = run("scores", "--data", filled, "--from", FIRST, "--by", "day").output
    assert ("withheld: too few answers" in told) == (" withheld" in told)


def test_no_answers_are_said_so(run: Run, filled: Path) -> None:
    told = run("scores", "--data", filled, "--from", "2020-01-01", "--to", "2020-01-02", "--by", "day").output
    assert told.splitlines()[-1].startswith("No answers in this range.")


@pytest.mark.parametrize("word", sorted(EXPLANATIONS))
def test_a_figure_is_explained_without_a_database(run: Run, tmp_path: Path, word: str) -> None:
    result = run("scores", "--data", tmp_path / "none", "--explain", word)
    assert result.exit_code == 0
    for label in ("formula:", "cut-offs:", "base:", "interval:", "source:"):
        assert label in result.output


def test_an_unknown_figure_is_refused_with_those_there_are(run: Run, tmp_path: Path) -> None:
    result = run("scores", "--data", tmp_path / "none", "--explain", "nonsense")
    assert result.exit_code == 2
    assert "nps" in result.output
