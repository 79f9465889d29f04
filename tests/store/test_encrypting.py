"""An encrypted database: nothing of it can be read without its key, and nothing is moved aside for want of the key."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import keyring
import keyring.backend
import pytest

from kiosk.clock import SystemClock
from kiosk.store import audit_trail, encrypting, key, sqlite, staff
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.health import doctor
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples

SAID = "Nobody at desk four had the time"
KEY = bytes(range(32))
USE = """
import sys
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.store import backup, staff
from kiosk.store.health import doctor
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.errors import StoreError
path = Path(sys.argv[1])
try:
    if path.exists():
        staff.change(path, lambda _: None)  # as every command does that is written into the log
    held, opened = take(path, SystemClock())
except StoreError as error:
    print(error.code, error)
    sys.exit(3)
held.close()
assert opened.damaged is None, opened
found = doctor(path)
assert found.well, found.findings
with Reader(path) as reader:
    print(opened.last_seq, [comment.text for comment in reader.comments("2026-01-01", "2026-12-31", 5)])
"""


def _filled(path: Path) -> None:
    writer = Writer(path, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    for number in range(3):
        writer.finish(samples.snapshot(number, samples.steps(4, comment=SAID))).result(10)
    writer.close()


def _use(path: Path, key_file: Path | None) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != key.VARIABLE}
    if key_file is not None:
        environment[key.VARIABLE] = str(key_file)
    return subprocess.run(
        [sys.executable, "-c", USE, str(path)], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def _bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file())


def test_there_and_back(path: Path, tmp_path: Path) -> None:
    _filled(path)
    assert SAID.encode() in _bytes(path.parent)
    place = tmp_path / "database.key"
    made = key.make(str(place))
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert encrypting.convert(path, SystemClock(), "kiosk-1", None, made) == 3
    assert SAID.encode() not in _bytes(path.parent)
    assert not path.read_bytes().startswith(b"SQLite format 3")
    used = _use(path, place)
    assert used.stdout.strip() == f"3 {[SAID] * 3}", used.stderr
    assert SAID.encode() not in _bytes(path.parent), "the log and all else are encrypted too"
    assert encrypting.convert(path, SystemClock(), "kiosk-1", made, None) == 3
    assert not key.check_path(path).exists()
    staff.change(path, lambda _: None)
    assert doctor(path).well
    with Reader(path) as reader:
        log = reader.ask(lambda connection: list(audit_trail.entries(connection)))
        trail = reader.ask(lambda connection: audit_trail.verify(connection, path))
    assert [entry.detail for entry in log if entry.action == "encryption_changed"] == [
        {"encrypted": False},
        {"encrypted": True},
    ]
    assert trail.well


@pytest.mark.parametrize("other", [None, KEY])
def test_without_its_key_it_is_refused_and_stays_where_it_is(path: Path, tmp_path: Path, other: bytes | None) -> None:
    _filled(path)
    encrypting.convert(path, SystemClock(), "kiosk-1", None, key.make(str(tmp_path / "right.key")))
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    wrong = None
    if other is not None:
        wrong = tmp_path / "wrong.key"
        wrong.write_text(other.hex())
    used = _use(path, wrong)
    assert used.returncode == 3
    assert used.stdout.startswith("key "), used.stdout + used.stderr
    assert ("no key is given" if other is None else "with another key") in used.stdout
    after = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert {name: data for name, data in after.items() if not name.endswith(".lock")} == {
        name: data for name, data in before.items() if not name.endswith(".lock")
    }


def test_a_key_for_a_database_that_is_not_encrypted_is_refused(path: Path, tmp_path: Path) -> None:
    _filled(path)
    place = tmp_path / "a.key"
    key.make(str(place))
    used = _use(path, place)
    assert used.returncode == 3
    assert "not encrypted" in used.stdout
    assert doctor(path).well


def test_a_new_database_is_encrypted_from_its_first_page(tmp_path: Path) -> None:
    place = tmp_path / "a.key"
    key.make(str(place))
    path = tmp_path / "data" / "kiosk.sqlite"
    assert _use(path, place).returncode == 0
    assert not path.read_bytes().startswith(b"SQLite format 3")
    assert "no key is given" in _use(path, None).stdout


def test_a_key_that_does_not_open_it_converts_nothing(path: Path) -> None:
    _filled(path)
    encrypting.convert(path, SystemClock(), "kiosk-1", None, KEY)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="does not open it") as caught:
        encrypting.convert(path, SystemClock(), "kiosk-1", bytes(32), None)
    assert caught.value.code is Trouble.KEY
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.converting"))


def test_a_kiosk_that_runs_is_not_converted_under_its_feet(path: Path) -> None:
    _filled(path)
    held, _ = take(path, SystemClock())
    with pytest.raises(StoreError, match="already running"):
        encrypting.convert(path, SystemClock(), "kiosk-1", None, KEY)
    held.close()


@pytest.mark.parametrize("text", ["", "12", "g" * 64, "ab" * 33])
def test_what_is_no_key_is_refused(tmp_path: Path, text: str) -> None:
    place = tmp_path / "a.key"
    place.write_text(text)
    with pytest.raises(key.KeyTroubleError, match="64 hexadecimal digits"):
        key.find({key.VARIABLE: str(place)})


def test_where_the_key_is_found(tmp_path: Path) -> None:
    assert key.find({}) is None
    assert key.find({"CREDENTIALS_DIRECTORY": str(tmp_path)}) is None
    (tmp_path / key.CREDENTIAL).write_text(KEY.hex())
    assert key.find({"CREDENTIALS_DIRECTORY": str(tmp_path)}) == KEY
    with pytest.raises(key.KeyTroubleError, match="cannot be read"):
        key.find({key.VARIABLE: str(tmp_path / "nowhere")})
    with pytest.raises(key.KeyTroubleError, match="there already"):
        key.make(str(tmp_path / key.CREDENTIAL))
    assert sqlite.KEY is None


class _Store(keyring.backend.KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


def test_the_users_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(_Store())
    try:
        with pytest.raises(key.KeyTroubleError, match="no key"):
            key.find({key.VARIABLE: key.KEYRING})
        made = key.make(key.KEYRING)
        assert key.find({key.VARIABLE: key.KEYRING}) == made
        with pytest.raises(key.KeyTroubleError, match="has a key"):
            key.make(key.KEYRING)
    finally:
        keyring.set_keyring(before)
