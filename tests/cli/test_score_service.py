"""`kiosk scores --with-service`: what it tells, what is missing, and the same for machines."""

import json
import random
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.demo.fill import fill
from kiosk.paths import DataFolder
from kiosk.store import sqlite
from tests.cli.conftest import Run
from tests.store.ticket_samples import ticket

TODAY = date.today()
FIRST = TODAY - timedelta(days=69)
RESPONSES = 2000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten weeks of responses, and before and beside them tickets of one desk that the kiosk has and one it has not."""
    found = tmp_path_factory.mktemp("beside") / "data"
    fill(DataFolder(found), RESPONSES, seed=2, day=TODAY, survey_path=None, progress=lambda _: None)
    source = random.Random(3)
    with closing(sqlite.connect(str(DataFolder(found).database), isolation_level=None)) as connection:
        connection.execute("BEGIN")
        for number in range(2400):
            day = TODAY - timedelta(days=number % 150)
            missed = source.random() < 0.05
            ticket(
                connection,
                day,
                source.randrange(5, 200),
                open_minutes=source.randrange(5, 60),
                channel=source.choice(("walk-in", "mail")),
                desk="Service desk" if number % 4 else "IT Service Desk",
                who=source.randrange(300),
                response="breached" if missed else "met",
                resolution="breached" if missed else "met" if source.random() < 0.9 else "open_in_time",
                resolved=day,
            )
        ticket(connection, TODAY, 400, answered=False, desk="Service desk", channel="mail", resolution="open_late")
        connection.execute("COMMIT")
    return found


def asked(run: Run, folder: Path, *arguments: object) -> str:
    result = run("scores", "--data", folder, "--from", FIRST, "--with-service", *arguments)  # type: ignore[arg-type]
    assert result.exit_code == 0
    return result.stdout


def test_two_tables_for_each_desk_and_what_they_mean(run: Run, folder: Path) -> None:
    told = asked(run, folder, "--by", "week")
    for desk in ("Service desk", "IT Service Desk"):
        assert f"\n{desk}: satisfaction and service level\n" in told
        assert f"\n{desk}: time to first response (FRT)\n" in told
    heads = [line for line in told.splitlines() if line.startswith("week") and "median, elapsed" in line]
    assert len(heads) == 2
    assert all("median, business hours" in line for line in heads)
    assert "gap (resolved in time less CSAT)" in told
    assert "open inside the target" in told
    assert "Resolution, missed: 1 of these are still open, and count on the day of the export." in told
    assert "Weeks with SLA from 90 % and CSAT from 80 %" in told
    assert "SLA met and people unhappy: ask visitors" in told
    assert "Returning requesters: " in told
    assert "a low figure can be good news" in told
    assert "Tickets by channel: " in told
    assert "joined by desk and day, not by person" in told
    assert "zero means nothing" in told
    assert "“IT Service Desk”. Where the kiosk calls a desk otherwise" in told
    assert "chose to answer" in told
    assert "No tickets of this desk are known" in told.split("Library desk: ")[1]


def test_every_row_has_n_and_interval_or_only_counts(run: Run, folder: Path) -> None:
    (table,) = [
        part for part in asked(run, folder, "--by", "day").split("\n\n") if part.startswith("Service desk: satisf")
    ]
    rows = [line.split(maxsplit=1)[1] for line in table.splitlines() if line[:4].isdigit()]
    assert len(rows) == 70
    for row in rows:
        assert row.count("\N{NO-BREAK SPACE}%") == row.count("n = "), row
        assert row.startswith(("fewer than 5", "withheld", "—")) or " of " in row or "n = " in row, row


def test_without_groups_the_periods_are_days(run: Run, folder: Path) -> None:
    assert asked(run, folder).count(f"\n{TODAY} ") >= 2


def test_a_wait_beyond_all_known_ones_is_not_reached_yet_and_no_mean_is_given(run: Run, folder: Path) -> None:
    told = asked(run, folder, "--by", "month", "--desk", "Service desk")
    assert "pulled up by long waits" not in told
    only = asked(run, folder, "--by", "month", "--desk", "Service desk", "--channel", "walk-in")
    assert "Mean, elapsed: " in only
    assert "Only tickets that came in by walk-in" in only


def test_json_has_the_same_figures(run: Run, folder: Path) -> None:
    found = json.loads(asked(run, folder, "--by", "month", "--json"))["service"]
    table = asked(run, folder, "--by", "month")
    (desk,) = [one for one in found["desks"] if one["desk"] == "Service desk"]
    assert desk["level"] == "resolution"
    for cell in [*desk["cells"], desk["whole"]]:
        assert f"n = {cell['resolution']['n']})" in table
        assert set(cell["gap"]) >= {"points", "interval", "low_base"}
        assert cell["elapsed"]["waiting"] <= cell["elapsed"]["n"]
    people = found["returning_requesters"]
    assert people["percent"] == pytest.approx(100 * (people["at_end"] - people["new"]) / people["at_start"])
    assert found["customer_retention"] is None
    assert found["missing"] is None
    assert found["unmatched"] == ["IT Service Desk"]


def test_json_holds_no_count_that_is_too_small(run: Run, folder: Path) -> None:
    found = json.loads(asked(run, folder, "--by", "day", "--json"))["service"]
    shares = [
        cell[name] for desk in found["desks"] for cell in desk["cells"] for name in ("csat", "resolution", "response")
    ]
    assert {share["tier"] for share in shares} >= {"none", "hidden", "counts_only", "low_base"}
    for share in shares:
        assert share["n"] is None or share["n"] == 0 or share["n"] >= 5
        assert (share["n"] is None) == (share["tier"] == "hidden")
        assert (share["percent"] is None) == (share["tier"] not in ("low_base", "full"))


def test_a_desk_that_only_tickets_know_may_be_asked_for(run: Run, folder: Path) -> None:
    assert "\nIT Service Desk: time to first response" in asked(run, folder, "--desk", "IT Service Desk")
    refused = run("scores", "--data", folder, "--with-service", "--desk", "Nobody")
    assert refused.exit_code == 2
    assert "IT Service Desk" in refused.output


def test_an_unknown_channel_is_answered_with_those_there_are(run: Run, folder: Path) -> None:
    told = asked(run, folder, "--channel", "pigeon")
    assert "No ticket of these days came in by “pigeon”. They came in by: “" in told
    assert "“walk-in”" in told


def test_without_tickets_it_is_said_what_to_do(run: Run, filled: Path) -> None:
    told = asked(run, filled)
    assert told.splitlines()[-1] == "No tickets are known yet: kiosk tickets import FILE"
    assert json.loads(asked(run, filled, "--json"))["service"]["missing"] == told.splitlines()[-1]


def test_tickets_of_other_days_are_named(run: Run, folder: Path) -> None:
    result = run("scores", "--data", folder, "--from", "2020-01-01", "--to", "2020-01-31", "--with-service")
    known = f"{TODAY - timedelta(days=149)} to {TODAY}"
    assert f"No tickets are known of these days; others were created from {known}." in result.stdout


def test_where_the_days_before_are_not_known_nobody_returns(run: Run, folder: Path) -> None:
    result = run("scores", "--data", folder, "--from", TODAY - timedelta(days=140), "--with-service", "--by", "month")
    assert "Returning requesters: not shown; tickets of the 141 days before are not all known" in result.stdout


def test_retention_from_a_roster(run: Run, tmp_path: Path, folder: Path) -> None:
    place = tmp_path / "data"
    place.mkdir()
    database = DataFolder(place).database
    database.write_bytes(DataFolder(folder).database.read_bytes())
    with closing(sqlite.connect(str(database), isolation_level=None)) as connection:
        for number in range(40):
            last = TODAY - timedelta(days=3) if number < 4 else None
            row = number.to_bytes(16, "big"), (FIRST - timedelta(days=9)).isoformat(), last and last.isoformat()
            connection.execute("INSERT INTO customers VALUES (?, ?, ?)", row)
    assert "Customer retention (CRR): 90\N{NO-BREAK SPACE}% (S 40 on the first day, E 36 at the end, N 0 new)" in asked(
        run, place
    )
    with closing(sqlite.connect(str(database), isolation_level=None)) as connection:
        connection.execute("DELETE FROM customers WHERE last_day IS NULL")
    assert "Customer retention (CRR): not shown; fewer than 10 customers on the first day." in asked(run, place)


@pytest.mark.parametrize("by", ["hour", "weekday", "language", "desk", "wording"])
def test_what_tickets_cannot_be_grouped_by_is_refused(run: Run, folder: Path, by: str) -> None:
    result = run("scores", "--data", folder, "--with-service", "--by", by)
    assert result.exit_code == 2
    assert "--with-service goes by day, week, month" in result.output
