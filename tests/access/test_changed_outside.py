"""Passcodes that something else than the program changed are found, also behind a log-in or a change by the program."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk import last_written
from kiosk.access import record
from kiosk.access.passcodes import Cost, Opened, Passcodes
from kiosk.access.roles import Role
from tests.access.conftest import CHEAP, STAFF

NEW = "60281947"


def found(path: Path) -> str:
    return record.changed_outside(path)[0]


def test_what_the_program_does_is_no_change_from_outside(passcodes: Passcodes, path: Path, machine: Any) -> None:
    steps: list[Callable[[], object]] = [
        lambda: passcodes.check(STAFF),
        lambda: passcodes.check("135790"),
        lambda: passcodes.set(Role.STAFF, "602814"),
        lambda: passcodes.recover(passcodes.make_recovery(), NEW),
        lambda: Passcodes(path, machine, Cost(16, 1)).check(NEW),  # makes the hash anew
    ]
    for step in steps:
        step()
        assert found(path) == ""


def swap(path: Path, machine: Any) -> None:
    """Put in a passcode of one's own, as whoever may write the file can."""
    other = Passcodes(path.parent / "other" / "access.json", machine, CHEAP)
    other.set(Role.ADMIN, NEW)
    kept = json.loads(path.read_text())
    kept["admin"] = json.loads((path.parent / "other" / "access.json").read_text())["admin"]
    path.write_text(json.dumps(kept))


def test_a_hash_that_was_put_in_is_found_also_after_it_let_somebody_in(
    passcodes: Passcodes, path: Path, machine: Any
) -> None:
    swap(path, machine)
    assert found(path) == "changed"
    assert passcodes.check(NEW) == Opened(Role.ADMIN)
    passcodes.set(Role.STAFF, "602814")
    assert found(path) == "changed", "the program's own writing does not cover it up"
    what, now = record.changed_outside(path)
    last_written.accept(path, now)
    assert (what, found(path)) == ("changed", "")
    passcodes.set(Role.STAFF, STAFF)
    assert found(path) == ""


def test_an_older_file_put_back_is_found(passcodes: Passcodes, path: Path, tmp_path: Path) -> None:
    shutil.copy(path, tmp_path / "kept")
    passcodes.set(Role.STAFF, "602814")
    shutil.copy(tmp_path / "kept", path)
    assert found(path) == "changed"


def test_files_that_are_gone_or_damaged_are_told(passcodes: Passcodes, path: Path) -> None:
    mark = last_written.mark_path(path)
    kept, kept_mark = path.read_bytes(), mark.read_bytes()
    mark.unlink()
    assert found(path) == "unmarked"
    passcodes.check(STAFF)
    assert found(path) == "unmarked", "a log-in makes no new mark"
    mark.write_bytes(kept_mark)
    path.unlink()
    assert found(path) == "removed"
    path.write_bytes(b"{")
    assert record.changed_outside(path) == ("damaged", "damaged")
    last_written.accept(path, "damaged")
    assert found(path) == ""
    path.write_bytes(kept)
    assert found(path) == "changed"


def test_files_of_an_older_program_have_no_mark_and_get_one(passcodes: Passcodes, path: Path) -> None:
    old = json.loads(path.read_text()) | {"format": 2}
    del old["codes"]
    path.write_text(json.dumps(old))
    last_written.mark_path(path).unlink()
    assert found(path) == ""
    assert passcodes.check(STAFF) == Opened(Role.STAFF)
    assert last_written.is_marked(path)
    assert found(path) == ""


def test_where_nothing_was_set_there_is_nothing_to_find(path: Path) -> None:
    assert found(path) == ""
