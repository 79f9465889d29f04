"""The recovery code: used once, counted with the passcodes' tries, kept only as a hash."""

import json
import random
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kiosk import durable, last_written
from kiosk.access import record
from kiosk.access.passcodes import Locked, NotSet, Opened, PasscodeError, Passcodes, Recovered, Wrong
from kiosk.access.recovery import DIGITS, grouped, make
from kiosk.access.roles import Role
from tests.access.conftest import ADMIN, CHEAP, STAFF
from tests.access.test_lockout import most_in_a_day
from tests.faults import results

NEW = "60281947"
WRONG = "00000-00000-00000-00000"


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


def test_codes_are_counted_by_themselves(passcodes: Passcodes, machine: Any) -> None:
    code = passcodes.make_recovery()
    told = [passcodes.check_recovery(WRONG), passcodes.recover(WRONG, NEW), *map(passcodes.check_recovery, [WRONG] * 2)]
    assert told == [Wrong(0.0, left) for left in (4, 3, 2, 1)]
    assert passcodes.check_recovery(WRONG) == Wrong(30.0, 0)
    assert passcodes.check_recovery(code) == Locked(30.0)
    assert passcodes.recover(code, NEW) == Locked(30.0)
    machine.wait(29)
    machine.reboot()
    assert passcodes.check_recovery(code) == Locked(30.0), "a reboot gains nothing"
    assert passcodes.check(STAFF) == Opened(Role.STAFF), "wrong codes keep nobody out who has a passcode"
    machine.wait(30)
    assert passcodes.check_recovery(WRONG) == Wrong(30.0, 0)
    machine.wait(30)
    assert isinstance(passcodes.recover(code, NEW), Recovered)
    assert passcodes.check_recovery(WRONG) == Wrong(0.0, 4)


def test_who_has_the_code_comes_in_although_a_visitor_used_up_the_days_tries(
    passcodes: Passcodes, path: Path, machine: Any
) -> None:
    code = passcodes.make_recovery()
    wrong = 0
    while wrong < 10:
        machine.wait(passcodes.wait_s())
        wrong += isinstance(passcodes.check("135790"), Wrong)
    assert passcodes.wait_s() > 18 * 3600
    assert isinstance(passcodes.check(ADMIN), Locked)
    assert passcodes.check_recovery(code) == Opened(Role.ADMIN)
    assert isinstance(passcodes.check(ADMIN), Locked), "looking at a code opens nothing else"
    assert isinstance(Passcodes(path, machine, CHEAP).recover(code, ADMIN), Recovered), "the passcode may stay the same"
    assert (passcodes.wait_s(), passcodes.check(STAFF)) == (0, Opened(Role.STAFF))


def test_a_file_of_before_is_read_and_becomes_a_new_one(passcodes: Passcodes, path: Path) -> None:
    old = json.loads(path.read_text())
    del old["recovery"]
    path.write_text(json.dumps(old | {"format": 1}))
    assert passcodes.check(STAFF) == Opened(Role.STAFF)
    assert record.read(path).format == record.FORMAT


class PulledPlugError(Exception):
    """The machine is off."""


def test_guessing_codes_gains_no_passcode_and_the_other_way_round(
    passcodes: Passcodes, path: Path, machine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In turns, by who waits seldom, then often, then mostly: ten passcodes in a day, and a code in half a minute."""
    chance = random.Random(2)
    passcodes.make_recovery()
    of_codes = record.read(path).recovery
    passcodes_s: list[float] = []
    codes_s: list[float] = []
    true_verify = Passcodes._verify

    def verify(self: Passcodes, hasher: Any, kept: str, text: str) -> bool:
        if kept == of_codes:
            codes_s.append(machine.powered_s)
        elif not passcodes_s or passcodes_s[-1] != machine.powered_s:  # both roles' are compared
            passcodes_s.append(machine.powered_s)
        if chance.random() < 0.05:
            raise PulledPlugError
        return true_verify(self, hasher, kept, text)

    monkeypatch.setattr(Passcodes, "_verify", verify)
    tries = 3_333
    for number in range(tries):
        if chance.random() < 0.3:
            passcodes = Passcodes(path, machine, CHEAP)
        if chance.random() < 0.2:
            machine.reboot()
        wait_s = passcodes.wait_s()
        machine.wait(
            wait_s if chance.random() < (0.1, 0.5, 0.9)[3 * number // tries] else chance.choice((0.001, 1, 40, 700))
        )
        try:
            if chance.random() < 0.5:
                passcodes.check(str(chance.randrange(10**6)))
            else:
                passcodes.check_recovery(str(chance.randrange(10**9)))
        except PulledPlugError:
            passcodes = Passcodes(path, machine, CHEAP)
    most = most_in_a_day(passcodes_s)
    assert 5 <= most <= 10
    assert len(codes_s) > 100
    assert min(later - first for first, later in pairwise(codes_s[4:])) >= 30 - 0.002
    name, command = "recovery codes guessed beside passcodes", "pytest tests/access/test_recovery.py"
    results.write(name, command, tries=tries, compared=len(passcodes_s), **{"compared in a day at most": most})


@pytest.mark.parametrize("write", range(1, 6))
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_power_that_goes_at_any_write_of_a_recovery_leaves_all_of_it_or_nothing(
    passcodes: Passcodes, path: Path, machine: Any, monkeypatch: pytest.MonkeyPatch, write: int, after: bool
) -> None:
    code = passcodes.make_recovery()
    writes: list[Path] = []
    true_write = durable.write_whole

    def cut(place: Path, *given: Any) -> None:
        writes.append(place)
        if len(writes) == write and not after:
            raise PulledPlugError
        true_write(place, *given)
        if len(writes) == write:
            raise PulledPlugError

    with monkeypatch.context() as patch:
        for module in (durable, last_written):
            patch.setattr(module, "write_whole", cut)
        with pytest.raises(PulledPlugError):
            passcodes.recover(code, NEW)
    machine.wait(30)
    again = Passcodes(path, machine, CHEAP)
    is_new = again.check(NEW) == Opened(Role.ADMIN)
    assert is_new == ((write, after) > (4, False))
    assert (again.check(ADMIN) == Opened(Role.ADMIN)) == (not is_new)
    assert (again.check_recovery(code) == Opened(Role.ADMIN)) == (not is_new), "used up with the change, not before"
    assert record.changed_outside(path)[0] == "", "what the power cut short is ours all the same"
