"""Ten thousand guesses at the file of the passcodes, with restarts, kills, power cuts and leaps of the wall clock."""

import json
import os
import random
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk import durable
from kiosk.access.passcodes import Passcodes
from kiosk.access.roles import Role
from tests.access.conftest import ADMIN, CHEAP, STAFF
from tests.access.test_lockout import DAY_S, most_in_a_day
from tests.faults import results

GUESSES = 3_334
"""Of each of three kinds of guesser."""


class KilledError(BaseException):
    """The program ended here, without any of what it would have done."""


class Attacked:
    """Passcodes that are killed at the moments where it could pay; the machine keeps the true time."""

    def __init__(self, path: Path, machine: Any, chance: random.Random, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path, self.machine, self.chance = path, machine, chance
        self.compared_s: list[float] = []
        self.kills = self.leaps = self.boots = self.restarts = 0
        self.wall = datetime(2026, 1, 1, tzinfo=UTC)
        self.passcodes = Passcodes(path, machine, CHEAP)
        self.passcodes.set(Role.ADMIN, ADMIN)
        self.passcodes.set(Role.STAFF, STAFF)
        monkeypatch.setattr(machine, "now", lambda: self.wall)
        monkeypatch.setattr(Passcodes, "_matching", self._match)
        monkeypatch.setattr(durable, "write_whole", self._write)

    def guess(self) -> None:
        """Try once, and be killed now and then."""
        try:
            self.passcodes.check("99999998")
        except KilledError:
            self.restart()

    def restart(self) -> None:
        """End the program; what it knew is gone."""
        self.restarts += 1
        self.passcodes = Passcodes(self.path, self.machine, CHEAP)

    def leap(self) -> None:
        """Put the wall clock anywhere."""
        self.leaps += 1
        self.wall += timedelta(hours=self.chance.choice((-9000, -2, 2, 9000)))

    def switch_off(self) -> None:
        """Cut the power; it is on again at once."""
        self.boots += 1
        self.machine.reboot()
        self.restart()

    def _match(self, _kept: object, text: str) -> Role | None:
        if text == STAFF:
            return Role.STAFF
        self._die(0.1)
        self.compared_s.append(self.machine.powered_s)
        self._die(0.1)
        return None

    def _write(self, path: Path, data: bytes, mode: int = 0o600) -> None:
        """Write without flushing, which would take most of the time here."""
        self._die(0.02)
        part = path.with_suffix(".part")
        part.write_bytes(data)
        part.chmod(mode)
        part.replace(path)
        self._die(0.02)

    def _die(self, how_often: float) -> None:
        if self.chance.random() < how_often:
            self.kills += 1
            raise KilledError


@pytest.mark.parametrize("patience", [0.0, 0.5, 1.0])
def test_ten_thousand_guesses_at_the_file(
    tmp_path: Path, machine: Any, monkeypatch: pytest.MonkeyPatch, patience: float
) -> None:
    """`patience`: how often the guesser sits a wait out, and how long the power is left on."""
    seed = int(os.environ.get("KIOSK_SEED", random.randrange(10**6)))
    chance = random.Random(seed)
    guesser = Attacked(tmp_path / "access.json", machine, chance, monkeypatch)
    for _ in range(GUESSES):
        guesser.guess()
        match chance.randrange(10):
            case 0 | 1:
                guesser.restart()
            case 2:
                guesser.switch_off()
            case 3 | 4:
                guesser.leap()
            case 5 if not guesser.passcodes.wait_s():
                try:
                    guesser.passcodes.check(STAFF)  # an insider
                except KilledError:
                    guesser.restart()
        wait_s = guesser.passcodes.wait_s()
        machine.wait(wait_s if chance.random() < patience else chance.choice((0, 0.0004, 1, 40, 700)))
    most = most_in_a_day(guesser.compared_s)
    assert most <= 10, f"seed {seed}"
    assert len(guesser.compared_s) >= 10, "a guesser who never gets to guess proves nothing"
    assert min(guesser.kills, guesser.leaps, guesser.boots, guesser.restarts) >= 10
    if patience == 1.0:
        assert machine.powered_s > 30 * DAY_S
        results.write(
            "passcode guessing",
            "pytest tests/access/test_guessing.py",
            guesses=3 * GUESSES,
            kills=guesser.kills,
            **{"most in 24 h": most},
        )


@pytest.mark.parametrize("on_s", [60, 3600, 6 * 3600, None])
def test_switching_off_and_on_gains_no_try(
    tmp_path: Path, machine: Any, monkeypatch: pytest.MonkeyPatch, on_s: float | None
) -> None:
    """Three days of guessing at each second in which it may be tried, the power being cut every `on_s` seconds."""
    chance = random.Random(0)
    monkeypatch.setattr(Attacked, "_die", lambda *_: None)
    guesser = Attacked(tmp_path / "access.json", machine, chance, monkeypatch)
    booted_s = 0.0
    while machine.powered_s < 3 * DAY_S:
        guesser.guess()
        guesser.leap()
        until_s = min(guesser.passcodes.wait_s() or 1.0, 3600.0)
        if on_s is not None:
            until_s = min(until_s, on_s + booted_s - machine.powered_s)
        machine.wait(max(0.001, until_s))
        if on_s is not None and machine.powered_s - booted_s >= on_s:
            guesser.guess()
            guesser.switch_off()
            booted_s = machine.powered_s
    most = most_in_a_day(guesser.compared_s)
    assert most == 10 if on_s is None else 0 < most <= 10


def _killed(folder: Path, kills: int, *mode: str) -> dict[str, Any]:
    seed = int(os.environ.get("KIOSK_SEED", random.randrange(10**6)))
    command = [sys.executable, "-m", "tests.access.guessing", str(folder), str(seed), str(kills), *mode]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_kills_gain_no_try_and_the_count_is_on_disk_before_it_is_compared(tmp_path: Path) -> None:
    found = _killed(tmp_path / "data", 60)
    assert 0 < found["compared"] <= 5, found
    assert all(on_disk > number for number, on_disk in enumerate(found["on_disk"])), found
    assert 0 < found["wait_s"] <= 30, found


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_the_control_that_forgets_the_count_lets_guesses_through(tmp_path: Path) -> None:
    found = _killed(tmp_path / "data", 20, "forgetful")
    assert found["compared"] > 10, found
