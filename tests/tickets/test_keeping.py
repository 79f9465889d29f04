"""What is kept of a ticket: digests, days and times."""

import stat
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.hours import OpeningHours, OtherHours, business_minutes
from kiosk.store.tickets import COLUMNS
from kiosk.tickets.keeping import Keeper, KeyDamagedError, OpenTime, People, load_key
from kiosk.tickets.ticket import Level, Ticket
from tests.tickets.conftest import MAY_6, at

BERLIN = ZoneInfo("Europe/Berlin")
KEY = bytes(range(32))
WEEK = OpeningHours(
    monday=("08:00-12:00", "13:00-17:00"),
    tuesday=("08:00-17:00",),
    thursday=("00:00-24:00",),
    friday=("20:00-24:00",),
    saturday=("00:00-01:30",),
    sunday=("01:00-05:00",),
    exceptions=(OtherHours(first_day=date(2024, 5, 1), last_day=date(2024, 5, 2)),),
)


def _row(ticket: Ticket, hours: OpeningHours | None = None, source: str = "plain") -> dict[str, object]:
    return dict(zip(COLUMNS, Keeper(KEY, source, BERLIN, hours).row(ticket), strict=True))


def test_a_ticket_as_a_row() -> None:
    ticket = Ticket(
        id="SD-1",
        requester=" Maria ",
        desk="Service desk",
        channel="mail",
        created=at(22, 30),
        first_response=at(23),
        answered=True,
        resolved=at(24),
        response_sla=Level.MET,
    )
    row = _row(ticket)
    assert {name: row[name] for name in COLUMNS if name not in ("key", "requester")} == {
        "source": "plain",
        "desk": "Service desk",
        "channel": "mail",
        "created_at": at(22, 30),
        "created_day": "2024-05-07",
        "answered": 1,
        "response_s": 1800,
        "business_response_s": -1,
        "resolved_at": at(24),
        "resolved_day": "2024-05-07",
        "response_sla": "met",
        "resolution_sla": "",
        "first_response": at(23),
    }
    assert all(type(value) in (str, int) for value in row.values()), "others are slow to store"
    assert "SD-1" not in str(row)
    assert "aria" not in str(row)
    assert len(str(row["key"])) == len(str(row["requester"])) == 32


def test_digests_hold_for_one_key_system_and_spelling() -> None:
    one, other = Ticket(id="1", requester="Maria"), Ticket(id="1", requester="maria ")
    assert _row(one) == _row(other)
    assert _row(one)["key"] != _row(one, source="jira")["key"]
    assert _row(one)["key"] != Keeper(bytes(32), "plain", BERLIN, None).row(one)[0]
    assert _row(one)["requester"] == People(KEY)["MARIA"]
    assert _row(Ticket(id="1", requester=" "))["requester"] == ""


def test_a_row_of_a_level_alone_has_no_times_of_a_ticket() -> None:
    row = _row(Ticket(id="1", first_response=at(9), answered=True, response_sla=Level.MET))
    assert [row[name] for name in ("created_at", "created_day", "answered", "response_s", "first_response")] == [
        -1,
        "",
        -1,
        -1,
        at(9),
    ]


def test_how_long_a_ticket_waits_shows_at_the_end() -> None:
    keeper = Keeper(KEY, "plain", BERLIN, WEEK)
    assert keeper.row(Ticket(id="1", created=at(6), answered=False))[COLUMNS.index("answered")] == 0
    keeper.row(Ticket(id="2", created=at(7), answered=True, first_response=at(8), resolved=at(11)))
    assert keeper.as_of == at(11)
    assert keeper.waiting(at(6)) == (5 * 3600, 4 * 3600), "from 8 to 13 o'clock, without the break"
    assert keeper.waiting(at(12)) == (0, 0)
    assert Keeper(KEY, "plain", BERLIN, None).waiting(0) == (0, -1)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 400 * 86400), st.integers(0, 40 * 86400)), min_size=1, max_size=8))
@pytest.mark.parametrize("zone", [BERLIN, UTC, ZoneInfo("America/St_Johns")])
def test_open_time_is_business_time(zone: ZoneInfo, spans: list[tuple[int, int]]) -> None:
    """Whatever the order in which it is asked, and across changes of the clocks."""
    time = OpenTime(WEEK, zone)
    for start, length in spans:
        first, last = MAY_6 - 200 * 86400 + start, MAY_6 - 200 * 86400 + start + length
        moments = datetime.fromtimestamp(first, UTC), datetime.fromtimestamp(last, UTC)
        assert time.seconds(first, last) == round(60 * business_minutes(WEEK, *moments, zone))
        assert time.seconds(last, first) == 0


def test_the_key_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "tickets.key"
    key = load_key(path)
    assert len(key) == 32
    assert load_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(b"short")
    with pytest.raises(KeyDamagedError, match=r"this is no key \(5 bytes, not 32\)\. Put back the file from a backup"):
        load_key(path)
