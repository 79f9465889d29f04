"""Each system's export, with the traps it is known for."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import openpyxl
import pytest

from kiosk.tickets import importing
from kiosk.tickets.matching import Choices
from kiosk.tickets.problem import BadRow, MixedError, RefusedError
from kiosk.tickets.sources import SOURCES
from kiosk.tickets.ticket import Level, Ticket
from tests.tickets.conftest import BERLIN, FIXTURES, UTC, Read, at

MET, BREACHED, LATE, IN_TIME = Level.MET, Level.BREACHED, Level.OPEN_LATE, Level.OPEN_IN_TIME


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("zendesk.csv", "zendesk"),
        ("servicenow_incident.csv", "servicenow"),
        ("servicenow_task_sla.csv", "servicenow"),
        ("servicenow_incident_sla.csv", "servicenow"),
        ("jira.csv", "jira"),
        ("glpi.csv", "glpi"),
        ("otrs.csv", "otrs"),
        ("plain.csv", "plain"),
    ],
)
def test_the_header_tells_the_system(file: str, source: str) -> None:
    with importing.opened(FIXTURES / file, None, Choices(zone="UTC")) as export:
        assert export.match.source is SOURCES[source]


def test_zendesk(read: Read) -> None:
    first, waiting, bad, last = read(FIXTURES / "zendesk.csv", BERLIN)
    assert first == Ticket(
        id="101",
        requester="77",
        desk="Service desk",
        channel="Mail",
        created=at(6),
        first_response_s=1800,
        business_response_s=1800,
        answered=True,
        resolved=at(10),
    )
    assert isinstance(waiting, Ticket)
    assert (waiting.answered, waiting.first_response_s) == (False, None)
    assert bad == BadRow(4, "the time to the first response is below zero")
    assert isinstance(last, Ticket)
    assert (last.first_response_s, last.business_response_s, last.desk) == (54_000, 900, "Library desk")


def test_zendesk_rounded_hours_are_not_read_and_that_is_said() -> None:
    with importing.opened(FIXTURES / "zendesk.csv", None, BERLIN) as export:
        match = export.match
    assert "Resolution time" in match.unused
    assert any("“Resolution time” is not used: it is in rounded hours" in text for text in match.warnings)
    assert any("opened, Zendesk counts the second public reply" in text for text in match.warnings)


def test_servicenow_made_sla_is_refused_unless_the_admin_insists(read: Read) -> None:
    path = FIXTURES / "servicenow_incident.csv"
    with importing.opened(path, None, UTC) as export:
        assert any("“made_sla” is not used: it belongs to the old SLA engine" in text for text in export.match.warnings)
    found = read(path)
    assert [(t.resolution_sla, t.answered) for t in found if isinstance(t, Ticket)] == [(None, None)] * 3
    insisting = msgspec.structs.replace(UTC, accept=("made_sla",))
    found = read(path, insisting)
    assert [t.resolution_sla for t in found if isinstance(t, Ticket)] == [MET, IN_TIME, BREACHED]
    with pytest.raises(RefusedError, match="no refused column “number” to insist on"):
        read(path, msgspec.structs.replace(UTC, accept=("number",)))


def test_servicenow_levels_are_chosen_by_name(read: Read) -> None:
    path = FIXTURES / "servicenow_task_sla.csv"
    with pytest.raises(RefusedError, match=r"several service levels.*--response-sla NAME.*“P3 response”"):
        read(path)
    chosen = msgspec.structs.replace(UTC, response_sla="p3 Response", resolution_sla="P3 resolution")
    found = [t for t in read(path, chosen) if isinstance(t, Ticket)]
    assert [(t.id, t.response_sla, t.resolution_sla, t.first_response) for t in found] == [
        ("INC001", MET, None, at(8, 20)),
        ("INC001", None, BREACHED, None),
        ("INC002", LATE, None, None),
        ("INC002", None, IN_TIME, None),
        ("INC003", None, None, None),
        ("INC003", None, MET, None),
        ("INC999", MET, None, at(11)),
    ]
    assert all(t.created is None for t in found)
    with pytest.raises(RefusedError, match=r"No row is of the service level.*“P3 response”, “P3 resolution”, “Vendor"):
        read(path, msgspec.structs.replace(UTC, response_sla="P4 response"))


def test_servicenow_a_row_of_the_resolution_does_not_say_that_nobody_answered(read: Read) -> None:
    chosen = msgspec.structs.replace(UTC, response_sla="P3 response", resolution_sla="P3 resolution")
    found = [t for t in read(FIXTURES / "servicenow_incident_sla.csv", chosen) if isinstance(t, Ticket)]
    assert [(t.answered, t.response_sla, t.resolution_sla) for t in found] == [
        (None, None, IN_TIME),
        (True, MET, None),
        (None, None, IN_TIME),
    ]


def test_servicenow_labels_in_place_of_names(read: Read, write: Callable[..., Path]) -> None:
    path = write("Number,Caller,Opened,Resolved,Assignment group,has_breached", "INC1,x,2024-05-06 08:00,,Desk,false")
    assert read(path, source="servicenow") == [
        Ticket(id="INC1", requester="x", desk="Desk", created=at(8)),
    ]


def test_jira_levels_are_read_by_their_sign(read: Read) -> None:
    found = [t for t in read(FIXTURES / "jira.csv") if isinstance(t, Ticket)]
    assert [(t.response_sla, t.resolution_sla) for t in found] == [
        (MET, BREACHED),
        (BREACHED, MET),
        (IN_TIME, None),
        (LATE, LATE),
    ]
    assert [t.desk for t in found] == ["Hardware", "Access", "Access", "Access"], "the header comes twice"
    assert [t.answered for t in found] == [None] * 4, "what was left tells no response time"
    assert found[1].resolved == at(13, 5)


def test_jira_response_times_with_a_goal(read: Read) -> None:
    found = read(FIXTURES / "jira.csv", msgspec.structs.replace(UTC, response_goal_min=240))
    assert [t.first_response_s for t in found if isinstance(t, Ticket)] == [2.5 * 3600, 4 * 3600, None, None]
    small = read(FIXTURES / "jira.csv", msgspec.structs.replace(UTC, response_goal_min=60))
    assert small[0] == BadRow(2, "the time to the first response is below zero")


def test_glpi_without_a_deadline_nothing_is_met(read: Read) -> None:
    first, second, third = read(FIXTURES / "glpi.csv")
    assert isinstance(first, Ticket)
    assert isinstance(second, Ticket)
    assert isinstance(third, Ticket)
    assert (first.response_sla, first.resolution_sla, first.first_response_s) == (MET, BREACHED, 1200)
    assert (second.response_sla, second.resolution_sla, second.first_response_s) == (None, None, 3930)
    assert (third.response_sla, third.resolution_sla) == (LATE, IN_TIME)
    assert third.answered is False, "0 is written until somebody takes it"
    assert first.created == at(8), "13-05-2024 proves that the day comes first"


def test_glpi_the_deadline_is_asked_for(write: Callable[..., Path]) -> None:
    path = write("ID;Opening date;Resolution date;Time to resolve exceedeed", "1;2024-05-06 08:00;;0")
    with (
        pytest.raises(
            RefusedError, match=r"says “no” also where there is no deadline\. Add the column of the deadline"
        ),
        importing.opened(path, "glpi", UTC),
    ):
        pass


def test_glpi_in_german(read: Read, write: Callable[..., Path]) -> None:
    path = write(
        "ID;Eröffnungsdatum;Zeit bis zur Annahme;Lösungsdatum;Lösungszeit;Lösungszeit überschritten",
        "1;2024-05-06 08:00;1 Tag 2 Stunden;2024-05-08 08:00;2024-05-07 08:00;Ja",
        encoding="cp1252",
    )
    (found,) = read(path, source="glpi")
    assert isinstance(found, Ticket)
    assert (found.first_response_s, found.resolution_sla) == (93_600, BREACHED)


def test_zammad_workbook(read: Read, tmp_path: Path) -> None:
    from datetime import datetime

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["#", "Title", "Created At", "First Response At", "First Response In Min",
                  "First Response Diff In Min", "Close At", "Close In Min", "Close Diff In Min", "Customer",
                  "Group", "Create Channel"])  # fmt: skip
    day = datetime(2024, 5, 6)
    sheet.append([31001, "Maria's printer", day.replace(hour=8), day.replace(hour=8, minute=20), 20, 10,
                  day.replace(hour=12), 240, -15.5, "maria@example.org", "Users", "web"])  # fmt: skip
    sheet.append([31002, "=1+1", day.replace(hour=9), None, None, None, None, None, None, "jan", "Users", "phone"])
    book.save(tmp_path / "zammad.xlsx")
    first, second = read(tmp_path / "zammad.xlsx")
    assert isinstance(first, Ticket)
    assert isinstance(second, Ticket)
    assert (first.id, first.created, first.first_response, first.business_response_s) == (
        "31001",
        at(8),
        at(8, 20),
        1200,
    )
    assert (first.response_sla, first.resolution_sla) == (MET, BREACHED)
    assert (second.response_sla, second.resolution_sla, second.answered) == (None, None, False)


def test_otrs_takes_the_person_not_the_company(read: Read) -> None:
    with importing.opened(FIXTURES / "otrs.csv", None, UTC) as export:
        assert any("“CustomerID” is not used: it is the company" in text for text in export.match.warnings)
    first, second = read(FIXTURES / "otrs.csv")
    assert isinstance(first, Ticket)
    assert isinstance(second, Ticket)
    assert (first.requester, first.response_sla, first.resolution_sla) == ("maria", MET, BREACHED)
    assert (second.response_sla, second.answered) == (None, False)


@pytest.mark.parametrize(("rows", "warned"), [(1999, False), (2000, True), (2001, False)])
def test_otrs_cut_off_at_2000(write: Callable[..., Path], rows: int, warned: bool) -> None:
    path = write("TicketNumber;Created;FirstResponseInMin;Queue", *(f"{n};2024-05-06 08:00;5;Raw" for n in range(rows)))
    with importing.opened(path, None, UTC) as export:
        assert len(list(export.tickets)) == rows == export.rows.read
        found = importing.cut_off(export.match, export.rows.read)
    assert (found is not None) is warned
    assert found is None or "exactly 2000 rows: OTRS / Znuny may have cut it off" in found


def test_plain(read: Read) -> None:
    first, second, third = read(FIXTURES / "plain.csv", Choices())
    assert isinstance(first, Ticket)
    assert isinstance(second, Ticket)
    assert isinstance(third, Ticket)
    assert (first.first_response, first.resolved, first.channel) == (at(8, 30), at(12), "walk-in")
    assert [(t.response_sla, t.resolution_sla) for t in (first, second, third)] == [
        (MET, BREACHED),
        (LATE, IN_TIME),
        (IN_TIME, LATE),
    ]


def test_desks_and_columns_are_renamed(read: Read, write: Callable[..., Path]) -> None:
    path = write("Nr,Von,Team,first_response", "7,2024-05-06 08:00,IT  Service Desk,2024-05-06 08:01")
    with pytest.raises(RefusedError, match=r"of no system that is known. Say which with --source"):
        read(path)
    columns = {"id": "nr", "created": "VON ", "desk": "Team"}
    choices = msgspec.convert(
        {"columns": columns, "zone": "UTC", "desks": {"IT Service Desk": "Service desk"}}, type=Choices
    )
    (found,) = read(path, choices, "plain")
    assert isinstance(found, Ticket)
    assert (found.id, found.desk, found.first_response) == ("7", "Service desk", at(8, 1))
    with pytest.raises(RefusedError, match="no column “Nummer” for id"):
        read(path, msgspec.convert({"columns": {"id": "Nummer"}}, type=Choices), "plain")


def test_a_date_written_in_another_way_is_named_with_its_line(read: Read, write: Callable[..., Path]) -> None:
    path = write("id,created,resolved", "1,2024-05-06 10:00,", "2,06/May/24 10:00 AM,", "3,2024-05-06 10:00,")
    with pytest.raises(MixedError, match=r"^Line 3: “created”: .* in another way"):
        read(path)
