"""A file taken in from end to end: nobody is named anywhere, and what cannot be taken leaves nothing."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.assembly import ticket_import
from kiosk.assembly.ticket_import import STEPS, Report
from kiosk.hours import OpeningHours
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.store import staff, tickets
from kiosk.store.reader import Reader
from kiosk.store.tickets import Taken
from kiosk.store.writer import Writer
from kiosk.tickets.matching import Choices
from kiosk.tickets.moments import Order
from kiosk.tickets.problem import RefusedError

FIXTURES = Path(__file__).parents[1] / "tickets" / "fixtures"
UTC = Choices(zone="UTC")
NAMES = ("Maria", "Example", "Sample", "Ana", "Printer", "log in", "salary", "maria", "Dear", "Laptop", "Acme")

Take = Callable[..., Report]


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    found = DataFolder(tmp_path / "data")
    writer = Writer(found.database, "1.0", lambda _: None)
    writer.start().result(10)
    writer.close()
    return found


@pytest.fixture
def take(data: DataFolder) -> Take:
    def taken(path: Path, choices: Choices = UTC, source: str | None = None, device: Settings | None = None) -> Report:
        return ticket_import.take(path, source, choices, data, device or Settings(), lambda _: None)

    return taken


def _stored(data: DataFolder, columns: str = "*") -> list[tuple[Any, ...]]:
    with Reader(data.database) as reader:
        return reader.ask(
            lambda connection: connection.execute(f"SELECT {columns} FROM tickets ORDER BY created_at, key").fetchall()
        )


@pytest.mark.parametrize(
    "file",
    [
        *("zendesk.csv", "servicenow_incident.csv", "servicenow_incident_sla.csv", "jira.csv"),
        *("glpi.csv", "otrs.csv", "plain.csv"),
    ],
)
def test_twice_changes_nothing_and_nobody_is_named(file: str, take: Take, data: DataFolder) -> None:
    choices = msgspec.structs.replace(UTC, response_sla="P3 response", resolution_sla="P3 resolution")
    report = take(FIXTURES / file, choices)
    assert report.taken is not None
    assert report.taken.added + report.taken.changed + report.taken.same == report.rows - report.bad_count > 0
    before = _stored(data)
    again = take(FIXTURES / file, choices)
    assert (again.taken, again.rows, again.bad) == (None, report.rows, report.bad)
    assert _stored(data) == before
    preview = ticket_import.preview(FIXTURES / file, None, choices)
    said = "".join([str(report.bad), str(report.warnings), *(str(row) for row in preview.first)])
    kept = b"".join(path.read_bytes() for path in data.folder.iterdir() if path != data.ticket_key)
    for name in NAMES:
        assert name.encode() not in kept
        assert name not in said
    digests = {value.hex() for row in before for value in row if isinstance(value, bytes)}
    assert digests, "keyed digests are kept"
    assert not any(digest in said for digest in digests)


def test_another_reading_of_the_same_file_is_another_import(take: Take, data: DataFolder) -> None:
    assert take(FIXTURES / "zendesk.csv").taken == Taken(3, 0, 0, 0)
    first = _stored(data, "created_at")
    corrected = take(FIXTURES / "zendesk.csv", Choices(zone="America/New_York"))
    assert corrected.taken == Taken(0, 3, 0, 0), "the zone was wrong the first time"
    assert [row[0] - 4 * 3600 for row in _stored(data, "created_at")] == [row[0] for row in first]


def test_levels_come_from_a_file_of_their_own(take: Take, data: DataFolder) -> None:
    choices = msgspec.structs.replace(UTC, response_sla="P3 response", resolution_sla="P3 resolution")
    take(FIXTURES / "servicenow_incident.csv", choices)
    report = take(FIXTURES / "servicenow_task_sla.csv", choices)
    assert report.taken == Taken(0, 5, 1, 1)
    assert _stored(data, "answered, response_s, response_sla, resolution_sla") == [
        (1, 1200, "met", "breached"),
        (None, None, "open_late", "open_in_time"),
        (None, None, None, "met"),
    ]


def test_business_time_of_the_answered_and_the_waiting(take: Take, data: DataFolder, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text(
        "id,created,first_response,resolved\n"
        "1,2024-05-06T08:00Z,2024-05-07T09:00Z,\n2,2024-05-07T08:30Z,,\n3,2024-05-07T08:00Z,,2024-05-07T10:00Z\n"
    )
    span = ("00:00-24:00",)
    take(path, device=Settings(opening_hours=OpeningHours(monday=span, tuesday=span)))
    assert _stored(data, "answered, response_s, business_response_s") == [
        (1, 90_000, 90_000),
        (None, None, None),
        (0, 5400, 5400),
    ]


def test_a_file_that_turns_out_mixed_half_way_leaves_nothing(
    take: Take, data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tickets, "_IN_MEMORY", 500)
    path = tmp_path / "own.csv"
    with path.open("w") as file:
        file.write("id,created,resolved\n")
        file.writelines(f"{number},2024-05-06 08:00,2024-05-06 09:00\n" for number in range(20_000))
        file.write("20000,06/May/2024 08:00,\n")
    with pytest.raises(RefusedError, match="written in another way"):
        take(path)
    assert _stored(data) == []
    assert not data.ticket_choices.exists()
    with Reader(data.database) as reader:
        assert reader.ask(tickets.imports) == []


def test_what_was_said_is_kept_for_the_next_file(take: Take, data: DataFolder) -> None:
    take(FIXTURES / "zendesk.csv", Choices(zone="Europe/Berlin", desks={"Service desk": "Front"}))
    take(FIXTURES / "jira.csv", Choices(zone="UTC", dates=Order.DAY_FIRST))
    known = ticket_import.load_choices(data)
    assert known["zendesk"] == Choices(zone="Europe/Berlin", desks={"Service desk": "Front"})
    assert known["jira"].dates is Order.DAY_FIRST
    data.ticket_choices.write_text('{"zendesk": {"zone": 5}}')
    with pytest.raises(RefusedError, match=r"tickets\.json.*Correct it, or move the file away"):
        ticket_import.load_choices(data)


def test_progress_and_the_first_bad_rows(data: DataFolder, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "created", "resolved"])
        for number in range(12_000):
            writer.writerow([number, "2024-05-06 08:00" if number % 100 else "never", ""])
    told: list[int] = []
    report = ticket_import.take(path, None, UTC, data, Settings(), told.append)
    assert sum(told) == STEPS
    assert min(told) >= 0
    assert len(told) > 4
    assert (report.rows, report.bad_count, len(report.bad)) == (12_000, 120, ticket_import.SHOWN_BAD)
    assert report.bad[1].line == 102
    assert report.bad[1].reason == "“created”: '…' is no date and time"


def test_a_roster(data: DataFolder) -> None:
    found, done = ticket_import.take_roster(FIXTURES / "roster.csv", None, None, data)
    assert (len(found.bad), done.added, done.removed) == (4, 2, 0)
    assert ticket_import.take_roster(FIXTURES / "roster.csv", None, None, data)[1].same == 2
    count = staff.change(data.database, lambda c: c.execute("SELECT count(*), max(last_day) FROM customers").fetchone())
    assert count == (2, "2024-03-31")


def test_a_roster_and_tickets_know_the_same_person(take: Take, data: DataFolder) -> None:
    take(FIXTURES / "plain.csv", Choices())
    ticket_import.take_roster(FIXTURES / "roster.csv", None, None, data)
    both = "SELECT count(DISTINCT requester) FROM tickets JOIN customers ON customer = requester"
    assert staff.change(data.database, lambda connection: connection.execute(both).fetchone()) == (2,)


def test_a_roster_of_nothing_keeps_the_one_before(data: DataFolder, tmp_path: Path) -> None:
    ticket_import.take_roster(FIXTURES / "roster.csv", None, None, data)
    (tmp_path / "empty.csv").write_text("customer,start,end\n,,\n")
    with pytest.raises(RefusedError, match="The list before it was kept"):
        ticket_import.take_roster(tmp_path / "empty.csv", None, None, data)
    assert staff.change(data.database, lambda c: c.execute("SELECT count(*) FROM customers").fetchone()) == (2,)
