"""`kiosk passcode`: changed by who knows the old one, recovered with the code, reset by the machine's owner."""

import json
import re
from pathlib import Path

import pytest

from kiosk.access.passcodes import Cost, Opened, Passcodes, Wrong
from kiosk.access.roles import Role
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.store.opening import take
from tests.cli.conftest import Run

ADMIN, STAFF, NEW = "82617354", "502917", "60281947"
CODE = re.compile(r"^Recovery code: ([\d-]{23})$", re.MULTILINE)

pytestmark = pytest.mark.usefixtures("quick_hashes")


@pytest.fixture
def passcodes(data: Path) -> Passcodes:
    """Both passcodes are set, and there is a database with a log."""
    folder = DataFolder(data)
    take(folder.database, SystemClock())[0].close()
    made = Passcodes(folder.access, SystemClock(), Cost(memory_kib=8, passes=1))
    made.set(Role.ADMIN, ADMIN)
    made.set(Role.STAFF, STAFF)
    return made


def typed(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def log(run: Run, data: Path) -> list[tuple[str, dict[str, object]]]:
    rows = json.loads(run("audit", "--data", data, "--json").stdout)
    return [(row["action"], row["detail"]) for row in reversed(rows)]


def test_the_staffs_is_changed_by_the_admin(run: Run, data: Path, passcodes: Passcodes) -> None:
    result = run(
        "passcode", "staff", "--data", data, typed=typed(ADMIN, "123456", "739104", "739105", "739104", "739104")
    )
    assert result.exit_code == 0, result.output
    assert "guessed first" in result.stderr
    assert "not the same" in result.stderr
    assert passcodes.check("739104") == Opened(Role.STAFF)
    assert log(run, data) == [("passcode_set", {"role": "staff"})]
    assert not any(code in result.output for code in (ADMIN, "739104"))


def test_a_wrong_admin_passcode_is_refused_counted_and_noted(
    run: Run, data: Path, passcodes: Passcodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SystemClock, "boot_time", lambda _: 1000.0)  # no time passes, however busy the machine is
    result = run("passcode", "staff", "--data", data, typed=typed(STAFF))
    assert result.exit_code == 1, "the staff's is not the admin's"
    for _ in range(5):
        result = run("passcode", "staff", "--data", data, typed=typed("135790"))
        assert result.exit_code == 1
    assert "in 30 s" in result.stderr
    result = run("passcode", "staff", "--data", data, typed=typed(ADMIN))
    assert "Too many wrong tries." in result.stderr
    assert {action for action, _ in log(run, data)} == {"login_failed"}


def test_the_first_change_of_the_admins_prints_a_recovery_code_that_works_once(
    run: Run, data: Path, passcodes: Passcodes
) -> None:
    result = run("passcode", "admin", "--data", data, typed=typed(ADMIN, NEW, NEW))
    (code,) = CODE.findall(result.stdout)
    again = run("passcode", "--recover", "--data", data, typed=typed(code, "91827364", "91827364"))
    assert again.exit_code == 0, again.output
    assert passcodes.check("91827364") == Opened(Role.ADMIN)
    (following,) = CODE.findall(again.stdout)
    assert following != code
    assert run("passcode", "--recover", "--data", data, typed=typed(code)).exit_code == 1
    assert [action for action, _ in log(run, data)] == [
        "passcode_set",
        "recovery_code_made",
        "passcode_reset",
        "login_failed",
    ]


def test_recovering_asks_until_the_new_one_is_good_enough(run: Run, data: Path, passcodes: Passcodes) -> None:
    code = passcodes.make_recovery()
    result = run("passcode", "--recover", "--data", data, typed=typed(code, STAFF, NEW, NEW))
    assert result.exit_code == 0, result.output
    assert passcodes.check(NEW) == Opened(Role.ADMIN)


def test_without_a_code_the_owner_is_told_of_the_other_way(run: Run, data: Path, passcodes: Passcodes) -> None:
    result = run("passcode", "--recover", "--data", data)
    assert result.exit_code == 1
    assert "--reset" in result.stderr
    result = run("passcode", "admin", "--reset", "--data", data, typed=typed(NEW, NEW))
    assert result.exit_code == 0, result.output
    assert passcodes.check(NEW) == Opened(Role.ADMIN)
    assert passcodes.check(ADMIN) == Wrong(0, 4)
    assert log(run, data)[0] == ("passcode_reset", {"role": "admin"})


@pytest.mark.parametrize("way", ["reset", "recover"])
def test_when_all_tries_are_used_up_a_terminal_lets_everybody_in_again(
    run: Run, data: Path, passcodes: Passcodes, way: str
) -> None:
    code = passcodes.make_recovery()
    while passcodes.wait_s() == 0:
        passcodes.check("135790")
    assert run("passcode", "staff", "--data", data, typed=typed(ADMIN)).exit_code == 1, "also the right one waits"
    if way == "reset":
        result = run("passcode", "staff", "--reset", "--data", data, typed=typed(STAFF, STAFF))
    else:
        result = run("passcode", "--recover", "--data", data, typed=typed(code, ADMIN, ADMIN))
    assert result.exit_code == 0, result.output
    assert passcodes.wait_s() == 0
    assert [passcodes.check(ADMIN), passcodes.check(STAFF)] == [Opened(Role.ADMIN), Opened(Role.STAFF)]


def test_a_new_code_takes_the_old_ones_place(run: Run, data: Path, passcodes: Passcodes) -> None:
    old = passcodes.make_recovery()
    result = run("passcode", "--recovery-code", "--data", data, typed=typed(ADMIN))
    (code,) = CODE.findall(result.stdout)
    assert isinstance(passcodes.check_recovery(old), Wrong)
    assert passcodes.check_recovery(code) == Opened(Role.ADMIN)


def test_before_the_first_start_there_is_no_log_and_it_works(run: Run, data: Path) -> None:
    result = run("passcode", "admin", "--data", data, typed=typed(NEW, NEW))
    assert (result.exit_code, result.stderr) == (0, "")
    assert CODE.search(result.stdout)


@pytest.mark.parametrize("arguments", [(), ("admin", "--recover"), ("--reset", "--recover"), ("visitor",)])
def test_wrong_usage(run: Run, data: Path, arguments: tuple[str, ...]) -> None:
    assert run("passcode", *arguments, "--data", data).exit_code == 2


def test_damaged_passcodes_are_told_of(run: Run, data: Path) -> None:
    (data / "access.json").write_text("{")
    assert run("passcode", "staff", "--data", data).exit_code == 3
