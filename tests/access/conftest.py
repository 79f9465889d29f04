"""A machine whose time the tests make pass, and that can be booted anew."""

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.access.passcodes import Cost, Passcodes
from kiosk.access.roles import Role

ADMIN, STAFF = "73910284", "480617"
CHEAP = Cost(memory_kib=8, passes=1)


class Machine:
    """A clock that counts powered time truly, and tells only the time since boot; the wall clock must not be asked."""

    def __init__(self) -> None:
        self.powered_s = 0.0
        self._booted_at_s = 0.0
        self._boots = 1

    def wait(self, seconds: float) -> None:
        self.powered_s += seconds

    def reboot(self) -> None:
        self._booted_at_s = self.powered_s
        self._boots += 1

    def boot_time(self) -> float:
        return self.powered_s - self._booted_at_s

    @property
    def boot_id(self) -> str:
        return f"boot-{self._boots}"

    def monotonic(self) -> float:
        raise AssertionError("waits do not count the process's own time")

    def now(self) -> datetime:
        raise AssertionError("waits do not count the wall clock")

    def local(self, _moment: datetime) -> datetime:
        raise AssertionError("waits do not count the wall clock")


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "access.json"


@pytest.fixture
def passcodes(path: Path, machine: Machine) -> Passcodes:
    """Both are set."""
    made = Passcodes(path, machine, CHEAP)
    made.set(Role.ADMIN, ADMIN)
    made.set(Role.STAFF, STAFF)
    return made


@pytest.fixture(scope="session")
def make_machine() -> type[Machine]:
    """Make a machine of its own for each example of a property."""
    return Machine
