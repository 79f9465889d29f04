"""Exports as help desks write them, and what is read of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.tickets import importing
from kiosk.tickets.matching import Choices
from kiosk.tickets.problem import BadRow
from kiosk.tickets.ticket import Ticket

FIXTURES = Path(__file__).parent / "fixtures"
MAY_6 = 1_714_953_600
"""2024-05-06 00:00 UTC; in Berlin it is two hours earlier."""
BERLIN = Choices(zone="Europe/Berlin")
UTC = Choices(zone="UTC")

Read = Callable[..., list[Ticket | BadRow]]


def at(hour: int, minute: int = 0) -> int:
    """Return a time (UTC) of the fixtures' day in Unix seconds."""
    return MAY_6 + 3600 * hour + 60 * minute


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes an export of its lines."""

    def made(*lines: str, encoding: str = "utf-8", end: str = "\n") -> Path:
        path = tmp_path / "export.csv"
        path.write_bytes("".join(line + end for line in lines).encode(encoding))
        return path

    return made


@pytest.fixture
def read() -> Read:
    """Return what reads an export: tickets and bad rows."""

    def rows(path: Path, choices: Choices = UTC, source: str | None = None) -> list[Ticket | BadRow]:
        with importing.opened(path, source, choices, now=at(24 * 30)) as export:
            return list(export.tickets)

    return rows
