"""The recovery code: used once, counted with the passcodes' tries, kept only as a hash."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from kiosk.access import record
from kiosk.access.passcodes import Cost, Locked, NotSet, Opened, PasscodeError, Passcodes, Recovered, Wrong
from kiosk.access.recovery import DIGITS, grouped, make
from kiosk.access.roles import Role

ADMIN, STAFF, NEW = "73910284", "480617", "60281947"
WRONG = "00000-00000-00000-00000"
CHEAP = Cost(memory_kib=8, passes=1)
DAY_S = 24 * 3600.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "access.json"


@pytest.fixture
def passcodes(path: Path, machine: Any) -> Passcodes:
    made = Passcodes(path, machine, CHEAP)
    made.set(Role.ADMIN, ADMIN)
    made.set(Role.STAFF, STAFF)
    return made


def test_codes_are_digits_in_groups_and_no_two_are_the_same() -> None:
    codes = {make() for _ in range(50)}
    assert len(codes) == 50
    assert all(code.isdecimal() and len(code) == DIGITS for code in codes)
    assert grouped("12345678901234567890") == "12345-67890-12345-67890"


def test_without_a_code_nothing_recovers(passcodes: Passcodes) -> None:
    assert not passcodes.has_recovery()
    assert passcodes.check_recovery(WRONG) == NotSet()
    assert passcodes.recover(WRONG, NEW) == NotSet()


def test_only_its_hash_is_kept(passcodes: Passcodes, path: Path) -> None:
    code = passcodes.make_recovery()
    text = path.read_text()
    assert code not in text
    assert code.replace("-", "") not in text
    assert json.loads(text)["recovery"].startswith("$argon2id$")


def test_it_lets_the_admin_set_a_new_passcode_once(passcodes: Passcodes) -> None:
    code = passcodes.make_recovery()
    assert passcodes.check_recovery(code.replace("-", " ")) == Opened(Role.ADMIN), "looking uses nothing up"
    outcome = passcodes.recover(code, NEW)
    assert isinstance(outcome, Recovered)
    assert passcodes.check(NEW) == Opened(Role.ADMIN)
    assert passcodes.check(ADMIN) == Wrong(0, 4)
    assert passcodes.check(STAFF) == Opened(Role.STAFF)
    assert isinstance(passcodes.recover(code, "91827364"), Wrong)
    assert isinstance(passcodes.recover(outcome.code, "91827364"), Recovered)


@pytest.mark.parametrize("passcode", ["1234", "12345678", STAFF * 2, ""])
def test_a_passcode_that_is_refused_leaves_the_code_good(passcodes: Passcodes, passcode: str) -> None:
    code = passcodes.make_recovery()
    with pytest.raises(PasscodeError):
        passcodes.recover(code, passcode)
    assert passcodes.check(ADMIN) == Opened(Role.ADMIN)
    assert isinstance(passcodes.recover(code, NEW), Recovered)


def test_a_wrong_code_tells_nothing_of_the_passcode_beside_it(passcodes: Passcodes) -> None:
    passcodes.make_recovery()
    assert isinstance(passcodes.recover(WRONG, STAFF), Wrong), "not: the staff have this one"


def test_codes_and_passcodes_are_counted_together(passcodes: Passcodes) -> None:
    code = passcodes.make_recovery()
    left = [passcodes.check("135790").left, passcodes.check_recovery(WRONG).left, passcodes.recover(WRONG, NEW).left]
    assert left == [4, 3, 2]
    passcodes.check("135790")
    assert passcodes.check_recovery(WRONG) == Wrong(30.0, 0)
    assert passcodes.check_recovery(code) == Locked(30.0)
    assert passcodes.recover(code, NEW) == Locked(30.0)


def test_a_file_of_before_is_read_and_becomes_a_new_one(passcodes: Passcodes, path: Path) -> None:
    old = json.loads(path.read_text())
    del old["recovery"]
    path.write_text(json.dumps(old | {"format": 1}))
    assert passcodes.check(STAFF) == Opened(Role.STAFF)
    assert record.read(path).format == record.FORMAT


class PulledPlugError(Exception):
    """The machine is off."""


@pytest.mark.parametrize("seed", range(3))
def test_ten_thousand_guesses_at_the_file(
    passcodes: Passcodes, path: Path, machine: Any, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Passcodes and codes, restarts, kills during the check, reboots: never more than ten tries counted in a day."""
    chance = random.Random(seed)
    passcodes.make_recovery()
    compared_s: list[float] = []
    true_verify = Passcodes._verify

    def verify(self: Passcodes, *given: Any) -> bool:
        if not compared_s or compared_s[-1] != machine.powered_s:
            compared_s.append(machine.powered_s)
        if chance.random() < 0.05:
            raise PulledPlugError
        return true_verify(self, *given)

    monkeypatch.setattr(Passcodes, "_verify", verify)
    for _ in range(10_000 // 3):
        if chance.random() < 0.3:
            passcodes = Passcodes(path, machine, CHEAP)
        if chance.random() < 0.2:
            machine.reboot()
        wait_s = passcodes.wait_s()
        machine.wait(wait_s if chance.random() < (0.1, 0.5, 0.9)[seed] else chance.choice((0.001, 1, 40, 700)))
        try:
            if chance.random() < 0.5:
                passcodes.check(str(chance.randrange(10**6)))
            else:
                passcodes.check_recovery(str(chance.randrange(10**9)))
        except PulledPlugError:
            passcodes = Passcodes(path, machine, CHEAP)
    most = max(sum(0 <= later - first < DAY_S - 0.002 for later in compared_s) for first in compared_s)
    assert 5 <= most <= 10
