"""Setting and checking passcodes: the file read afresh, the count on disk first, damage never taken for none."""

import json
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import argon2
import pytest

from kiosk import durable
from kiosk.access.passcodes import Cost, Locked, NotSet, Opened, Outcome, PasscodeError, Passcodes, Wrong
from kiosk.access.record import AccessError
from kiosk.access.roles import Role
from kiosk.access.rules import Refusal
from tests.access.conftest import ADMIN, CHEAP, STAFF


@pytest.fixture
def passcodes(path: Path, machine: Any) -> Passcodes:
    """None is set."""
    return Passcodes(path, machine, CHEAP)


@pytest.fixture
def both(passcodes: Passcodes) -> Passcodes:
    passcodes.set(Role.ADMIN, ADMIN)
    passcodes.set(Role.STAFF, STAFF)
    return passcodes


def test_there_is_no_default_passcode(passcodes: Passcodes) -> None:
    assert not any(map(passcodes.is_set, Role))
    for guess in ("", "0000", "admin", "12345678"):
        assert passcodes.check(guess) == NotSet()


def test_each_passcode_opens_its_role(both: Passcodes) -> None:
    assert both.is_set(Role.ADMIN)
    assert both.is_set(Role.STAFF)
    assert both.check(STAFF) == Opened(Role.STAFF)
    assert both.check(f" {ADMIN} ") == Opened(Role.ADMIN)
    assert both.check("٤٨٠٦١٧") == Opened(Role.STAFF)
    assert both.check("480618") == Wrong(0, 4)


def test_a_role_without_passcode_is_opened_by_nothing(passcodes: Passcodes) -> None:
    passcodes.set(Role.ADMIN, ADMIN)
    assert not passcodes.is_set(Role.STAFF)
    assert passcodes.check("") == Wrong(0, 4)
    assert passcodes.check(STAFF) == Wrong(0, 3)


def test_the_file_holds_argon2id_hashes_for_its_owner_only(path: Path, machine: Any) -> None:
    Passcodes(path, machine).set(Role.ADMIN, ADMIN)
    kept = json.loads(path.read_bytes())
    assert kept["admin"].startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert kept["staff"] is None
    assert ADMIN not in path.read_text()
    if os.name != "nt":
        assert [stat.S_IMODE(place.stat().st_mode) for place in (path, path.parent)] == [0o600, 0o700]


@pytest.mark.parametrize(
    ("role", "passcode", "reason"),
    [
        (Role.ADMIN, "7391028", Refusal.TOO_SHORT),
        (Role.STAFF, "123456", Refusal.SEQUENCE),
        (Role.STAFF, ADMIN, Refusal.SAME),
        (Role.STAFF, "٧٣٩١٠٢٨٤", Refusal.SAME),
    ],
)
def test_a_refused_passcode_changes_nothing(
    both: Passcodes, path: Path, role: Role, passcode: str, reason: Refusal
) -> None:
    before = path.read_bytes()
    with pytest.raises(PasscodeError) as refused:
        both.set(role, passcode)
    assert (refused.value.role, refused.value.refusal) == (role, reason)
    assert str(refused.value) == reason.sentence(role)
    assert path.read_bytes() == before


def test_a_new_passcode_takes_the_old_ones_place_and_ends_the_wait(both: Passcodes) -> None:
    assert isinstance([both.check("999998") for _ in range(6)][-1], Locked)
    both.set(Role.STAFF, "602814")
    assert both.wait_s() == 0
    assert both.check(STAFF) == Wrong(0, 4)
    assert both.check("602814") == Opened(Role.STAFF)
    both.set(Role.STAFF, "602814")


def test_wrong_tries_and_waits_survive_a_restart_and_a_reboot(both: Passcodes, path: Path, machine: Any) -> None:
    found: list[Outcome] = []
    for _ in range(5):
        found.append(Passcodes(path, machine, CHEAP).check("999998"))
        machine.reboot()
    assert found == [Wrong(0, 4), Wrong(0, 3), Wrong(0, 2), Wrong(0, 1), Wrong(30, 0)]
    assert both.check(ADMIN) == Locked(30)
    machine.wait(29)
    assert both.check(ADMIN) == Locked(1)
    machine.wait(1)
    assert both.check(ADMIN) == Opened(Role.ADMIN)
    assert both.check("999998") == Wrong(0, 4)


def test_what_has_been_waited_is_kept_on_disk_now_and_then(both: Passcodes, machine: Any) -> None:
    for wait_s in (0, 0, 0, 0, 0, 30, 120, 600):
        machine.wait(wait_s)
        both.check("999998")
    assert both.wait_s() == 1800
    machine.wait(1000)
    assert both.check(ADMIN) == Locked(800)
    machine.reboot()
    assert both.wait_s() == 800


def test_ten_tries_a_day_through_the_file(both: Passcodes, path: Path, machine: Any) -> None:
    compared = 0
    for turn in range(300):
        outcome = Passcodes(path, machine, CHEAP).check(f"{turn:08d}")
        compared += isinstance(outcome, Wrong)
        if turn % 3 == 0:
            machine.reboot()
        machine.wait(240)
    assert machine.powered_s < 24 * 3600
    assert compared == 10


def test_the_try_is_on_disk_before_anything_is_compared(
    both: Passcodes, path: Path, machine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pull_the_plug(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(argon2.PasswordHasher, "verify", pull_the_plug)
        for _ in range(5):
            with pytest.raises(KeyboardInterrupt):
                both.check(ADMIN)
    assert both.check(ADMIN) == Locked(30)


def test_a_disk_that_refuses_opens_nothing_and_compares_nothing(
    both: Passcodes, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def never(*_: object) -> bool:
        raise AssertionError("compared without a count on disk")

    monkeypatch.setattr(durable, "write_whole", full)
    monkeypatch.setattr(argon2.PasswordHasher, "verify", never)
    with pytest.raises(AccessError, match="No space left on device"):
        both.check(ADMIN)


def test_the_right_passcode_opens_even_if_the_disk_fills_up_meanwhile(
    both: Passcodes, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, writes = durable.write_whole, []

    def full_after_one(*given: Any) -> None:
        writes.append(given)
        if len(writes) > 1:
            raise OSError(28, "No space left on device")
        write(*given)

    monkeypatch.setattr(durable, "write_whole", full_after_one)
    assert both.check(ADMIN) == Opened(Role.ADMIN)
    monkeypatch.undo()
    assert both.check("999998") == Wrong(0, 3)


@pytest.mark.parametrize("guess", [ADMIN, STAFF, "999998", ""])
@pytest.mark.parametrize("roles", [(Role.ADMIN,), (Role.STAFF,), (Role.ADMIN, Role.STAFF)])
def test_every_check_compares_twice_at_the_same_cost(
    passcodes: Passcodes, monkeypatch: pytest.MonkeyPatch, guess: str, roles: tuple[Role, ...]
) -> None:
    for role in roles:
        passcodes.set(role, {Role.ADMIN: ADMIN, Role.STAFF: STAFF}[role])
    costs = []
    verify = argon2.PasswordHasher.verify

    def counted(self: argon2.PasswordHasher, kept: str, text: str) -> bool:
        costs.append(argon2.extract_parameters(kept))
        return bool(verify(self, kept, text))

    monkeypatch.setattr(argon2.PasswordHasher, "verify", counted)
    passcodes.check(guess)
    assert len(costs) == 2
    assert costs[0] == costs[1]


def test_a_hash_of_another_cost_is_made_anew_when_its_passcode_is_given(
    both: Passcodes, path: Path, machine: Any
) -> None:
    dearer = Passcodes(path, machine, Cost(memory_kib=16, passes=1))
    assert dearer.check(ADMIN) == Opened(Role.ADMIN)
    kept = json.loads(path.read_bytes())
    assert "m=16," in kept["admin"]
    assert "m=8," in kept["staff"]
    assert dearer.check(ADMIN) == Opened(Role.ADMIN)


def test_guesses_at_the_same_time_are_all_counted(both: Passcodes, path: Path, machine: Any) -> None:
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda _: Passcodes(path, machine, CHEAP).check("999998"), range(16)))
    assert sum(isinstance(outcome, Wrong) for outcome in outcomes) == 5
    assert sum(isinstance(outcome, Locked) for outcome in outcomes) == 11


def test_another_process_may_set_a_passcode_meanwhile(both: Passcodes, path: Path) -> None:
    code = """
import sys, pathlib
from kiosk.access.passcodes import Cost, Passcodes
from kiosk.access.roles import Role
from kiosk.clock import SystemClock
Passcodes(pathlib.Path(sys.argv[1]), SystemClock(), Cost(8, 1)).set(Role.STAFF, "602814")
"""
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, cwd=Path(__file__).parents[2])
    assert both.check("602814") == Opened(Role.STAFF)


DAMAGED = {
    "empty": b"",
    "zeros": bytes(4096),
    "no text": b"\xff\xfe\x00",
    "cut": b'{"format":1,"admin":"$argon2id$v=19$m=8,t=1,p=1$AAAA',
    "another shape": b"[]",
    "deep": b"[" * 60_000,
    "no hash": b'{"format":1,"admin":"73910284"}',
    "no argon2id": b'{"format":1,"admin":"$argon2i$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"}',
    "unknown member": b'{"format":1,"root":null}',
    "no format": b"{}",
    "impossible count": b'{"format":1,"lockout":{"failures":-5}}',
    "huge": b'{"format":1}' + b" " * 70_000,
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_shuts_the_admin_area_and_stays_as_it_is(both: Passcodes, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    for call in (lambda: both.check(ADMIN), lambda: both.set(Role.STAFF, "602814")):
        with pytest.raises(AccessError, match="kiosk setup") as error:
            call()
        assert error.value.path == path
        assert error.value.what
        assert error.value.remedy.endswith(".")
    with pytest.raises(AccessError, match="damaged"):
        both.is_set(Role.ADMIN)
    assert path.read_bytes() == data


@pytest.mark.parametrize("cost", ["m=8,t=1,p=1", "m=99999999999,t=1,p=1", "m=0,t=0,p=0"])
def test_a_hash_that_cannot_be_compared_opens_nothing(both: Passcodes, path: Path, cost: str) -> None:
    path.write_bytes(f'{{"format":1,"admin":"$argon2id$v=19${cost}$A$A"}}'.encode())
    with pytest.raises(AccessError, match="could not be compared"):
        both.check(ADMIN)


def test_a_newer_file_is_left_alone(both: Passcodes, path: Path) -> None:
    data = b'{"format":4,"keys":[]}'
    path.write_bytes(data)
    with pytest.raises(AccessError, match="newer version"):
        both.check(ADMIN)
    assert path.read_bytes() == data


def test_a_folder_in_the_files_place_is_no_missing_passcode(passcodes: Passcodes, path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(AccessError, match="cannot be read"):
        passcodes.check(ADMIN)
    with pytest.raises(AccessError, match="cannot be read"):
        passcodes.is_set(Role.ADMIN)


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path, machine: Any) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(AccessError, match="cannot be"):
        Passcodes(tmp_path / "data" / "access.json", machine, CHEAP).set(Role.ADMIN, ADMIN)


def test_argon2_is_not_loaded_at_the_start() -> None:
    code = "import sys, kiosk.access.passcodes; sys.exit('argon2' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
