"""Many rows read together are what they are one by one."""

from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

import msgspec
import pytest

from kiosk.hours import OpeningHours
from kiosk.tickets import importing, rows
from kiosk.tickets.keeping import Keeper
from kiosk.tickets.matching import Choices
from kiosk.tickets.problem import BadRow, MixedError
from kiosk.tickets.ticket import Columns, Ticket
from tests.tickets.conftest import FIXTURES, at
from tests.tickets.conftest import UTC as IN_UTC

HEADER = "id,created,first_response,resolved,closed,desk,channel,requester,response_sla,resolution_sla"
PLAIN = [
    f"{n},2024-05-06 {n % 24:02}:{n % 60:02},2024-05-06 {n % 24:02}:59,2024-05-07 0{n % 10}:00,,Desk {n % 3},web"
    f",p{n % 5},{'met' if n % 2 else 'breached'},{'no' if n % 3 else ''}"
    for n in range(60)
]
ODD = {
    "empty cells": "900,2024-05-06 10:00,,,2024-05-08 10:00,,,,,",
    "blank moment": "900,2024-05-06 10:00,  ,2024-05-06 11:00,,,,,,",
    "no id": " ,2024-05-06 10:00,,,,,,,,",
    "not created": "900,,,,,,,,,",
    "before it was there": "900,2024-05-06 10:00,2024-05-06 09:00,,,,,,,",
    "resolved before": "900,2024-05-06 10:00,,2024-05-06 09:00,,,,,,",
    "no moment": "900,yesterday,,,,,,,,",
    "no such day": "900,2024-02-31 10:00,,,,,,,,",
    "future": "900,2034-05-06 10:00,,,,,,,,",
    "no level": "900,2024-05-06 10:00,,,,,,,perhaps,",
    "too few cells": "900,2024-05-06 10:00",
}


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_BATCH", 7)


def one_by_one(columns: Columns) -> Iterator[Ticket]:
    names = ("id", "requester", "desk", "channel", *Columns.__struct_fields__[4:])
    for values in zip(*msgspec.structs.astuple(columns), strict=True):
        yield Ticket(**dict(zip(names, values, strict=True)))


def both(path: Path, choices: Choices = IN_UTC) -> tuple[list[Ticket | BadRow], list[Ticket | BadRow], int]:
    """Return what a file holds row by row, what it holds read together, and how many were."""
    with importing.opened(path, None, choices, now=at(24 * 30)) as export:
        single = list(export.tickets)
    together: list[Ticket | BadRow] = []
    count = 0
    with importing.opened(path, None, choices, now=at(24 * 30)) as export:
        for batch in export.batches:
            found = list(one_by_one(batch)) if isinstance(batch, Columns) else batch
            count += len(found) if isinstance(batch, Columns) else 0
            together += found
    return single, together, count


@pytest.mark.parametrize("name", ["glpi", "jira", "otrs", "plain", "servicenow_incident", "zendesk"])
def test_the_systems_exports(name: str) -> None:
    single, together, _ = both(FIXTURES / f"{name}.csv", Choices(zone="Europe/Berlin", dates=None))
    assert together == single


def test_plain_rows_are_read_together(write: Callable[..., Path]) -> None:
    single, together, count = both(write(HEADER, *PLAIN))
    assert together == single
    assert count > len(PLAIN) / 2


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
@pytest.mark.parametrize("place", [0, 30, 60])
def test_an_odd_row_among_them_is_read_as_by_itself(write: Callable[..., Path], odd: str, place: int) -> None:
    single, together, _ = both(write(HEADER, *PLAIN[:place], odd, *PLAIN[place:]))
    assert together == single
    assert len(together) == len(PLAIN) + 1


def test_another_way_of_writing_ends_it_all_the_same(write: Callable[..., Path]) -> None:
    path = write(HEADER, *PLAIN, "900,06/May/24 10:00 AM,,,,,,,,")
    with (
        importing.opened(path, None, IN_UTC, now=at(24 * 30)) as export,
        pytest.raises(MixedError, match=r"Line 62: .*another way"),
    ):
        list(export.batches)


def test_they_are_kept_alike(write: Callable[..., Path]) -> None:
    path = write(HEADER, *PLAIN, ODD["empty cells"])
    for hours in (None, OpeningHours(monday=("09:00-17:00",), tuesday=("10:00-12:00",))):
        one, many = (Keeper(b"k" * 32, "plain", UTC, hours) for _ in range(2))
        with importing.opened(path, None, IN_UTC, now=at(24 * 30)) as export:
            batches = list(export.batches)
        for batch in batches:
            if isinstance(batch, Columns):
                assert list(many.rows(batch)) == list(map(one.row, one_by_one(batch)))
                assert many.as_of == one.as_of
