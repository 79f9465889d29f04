"""Opening: what is checked, what is refused, what is moved aside; nothing is ever overwritten."""

import json
import os
import queue
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import Clock, SystemClock
from kiosk.store import database, mark, migrations, opening, sqlite
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.writer import StoreState, Writer
from tests.store import samples

CLOCK = SystemClock()


@pytest.fixture
def filled(open_writer: Callable[[], Writer], path: Path) -> Path:
    """Return a database with three responses, closed."""
    writer = open_writer()
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    for number in range(3):
        writer.finish(samples.snapshot(number)).result(10)
    writer.close()
    return path


def _aside(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}.damaged-*"))


@pytest.mark.parametrize("reading", [False, True])
def test_every_connection_has_its_pragmas(filled: Path, reading: bool) -> None:
    held = None
    if reading:
        connection = database.open_for_reading(filled)
    else:
        held, _ = take(filled, CLOCK)
        connection = held.connection
    wanted = {
        "synchronous": 3,
        "journal_mode": "wal",
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "secure_delete": 1,
        "busy_timeout": 5000,
        "query_only": int(reading),
    }
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    connection.close() if held is None else held.close()
    assert found == wanted


def test_a_pragma_that_does_not_hold_is_noticed(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_PRAGMAS", (("synchronous", "NORMAL", 3),))
    with pytest.raises(StoreError, match="PRAGMA synchronous is 1, not 3"):
        take(filled, CLOCK)


def test_an_sqlite_that_can_corrupt_is_refused(path: Path) -> None:
    for version in ("3.40.1", "3.51.2"):
        with pytest.raises(StoreError, match=rf"SQLite {version}.*3\.51\.3") as caught:
            database.require_sqlite(path, version)
        assert caught.value.code is Trouble.OLD_SQLITE
    database.require_sqlite(path, "3.51.3")
    database.require_sqlite(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_folder_and_files_are_for_this_user_alone(open_writer: Callable[[], Writer], path: Path) -> None:
    before = os.umask(0)
    try:
        writer = open_writer()
        writer.start().result(10)
        writer.publish(samples.survey(), samples.TEXT).result(10)
        writer.finish(samples.snapshot(1)).result(10)
    finally:
        os.umask(before)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    names = {path.name, path.name + "-wal", path.name + "-shm", path.name + ".lock", "kiosk.mark"}
    assert {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == dict.fromkeys(names, 0o600)


def test_a_clean_end_is_checked_quickly_and_an_unclean_one_in_full(filled: Path) -> None:
    held, opened = take(filled, CLOCK)
    assert opened.check == "quick"
    held.connection.close()
    held._lock.release(clean=False)
    held, opened = take(filled, CLOCK)
    assert opened.check == "full"
    held.close()


def test_a_check_that_takes_too_long_is_broken_off(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_STEPS_BETWEEN_LOOKS", 10)
    checked = database.open_for_writing(filled, CLOCK, check="full", check_budget_s=-1)
    assert checked.check == "partial"
    checked.connection.close()


def _overwrite(path: Path, place: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(data)


def _run(path: Path, sql: str) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute(sql)
    connection.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "kept").write_text("kept")


def _link(path: Path, *, dangling: bool) -> None:
    path.rename(path.with_name("real"))
    path.symlink_to(path.with_name("gone" if dangling else "real"))


def _sparse(path: Path) -> None:
    path.write_bytes(b"")
    os.truncate(path, 5 << 30)


def _truncate(path: Path) -> None:
    os.truncate(path, 4096 * 9 + 100)


def _foreign(path: Path) -> None:
    path.unlink()
    _run(path, "CREATE TABLE notes (a)")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "zero header": lambda path: _overwrite(path, 0, bytes(4096)),
    "random bytes": lambda path: path.write_bytes(os.urandom(40_960)),
    "text": lambda path: path.write_text("this is no database\n" * 100),
    "short": lambda path: path.write_bytes(b"SQLite format 3\x00"),
    "truncated": _truncate,
    "zero page inside": lambda path: _overwrite(path, 4096 * 4, bytes(4096)),
    "random page inside": lambda path: _overwrite(path, 4096 * 4, os.urandom(4096)),
    "a folder": _folder,
    "a link": lambda path: _link(path, dangling=False),
    "a dangling link": lambda path: _link(path, dangling=True),
    "five sparse gigabytes": _sparse,
    "another program's": _foreign,
    "a malicious trigger": lambda path: _run(path, "CREATE TRIGGER evil AFTER INSERT ON about BEGIN SELECT 1; END"),
    "a table dropped": lambda path: _run(path, "DROP TABLE day_funnel"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_not_our_whole_database_is_moved_aside_and_service_goes_on(
    filled: Path, damage: str, open_writer: Callable[[], Writer]
) -> None:
    DAMAGES[damage](filled)
    before = filled.read_bytes() if filled.is_file() and filled.stat().st_size < 1 << 30 else None
    writer = open_writer()
    opened = writer.start().result(30)
    assert opened.damaged is not None, damage
    assert opened.damaged.why
    assert opened.last_seq == 0
    moved = opened.damaged.moved_to
    assert os.path.lexists(moved)
    if before is not None:
        assert moved.read_bytes() == before, "the damaged file is kept byte for byte"
    if moved.is_dir():
        assert (moved / "kept").read_text() == "kept"
    assert moved.with_name(moved.name + ".mark").exists(), "its mark goes with it"
    writer.publish(samples.survey(), samples.TEXT).result(10)
    assert writer.finish(samples.snapshot(9)).result(10).seq == 1


def test_two_damaged_files_of_one_second_both_stay(filled: Path) -> None:
    for _ in range(2):
        filled.write_bytes(b"rubbish" * 100)
        take(filled, CLOCK)[0].close()
    assert len([file for file in _aside(filled) if file.suffix != ".mark"]) == 2


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    held, opened = take(path, CLOCK)
    held.close()
    assert (opened.damaged, opened.lost) == (None, 0)


def _contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith(".lock")}


@pytest.mark.parametrize("in_log", [False, True])
def test_a_newer_database_is_refused_unharmed(filled: Path, in_log: bool, tmp_path: Path) -> None:
    if in_log:  # as a newer program leaves it when it is killed: the number is in the log, not in the file
        copy = tmp_path / "killed"
        connection = sqlite.connect(str(filled), isolation_level=None)
        connection.execute("PRAGMA user_version = 99")
        shutil.copytree(filled.parent, copy)
        connection.close()
        filled = copy / filled.name
        filled.with_name(filled.name + "-shm").unlink()
        assert filled.read_bytes()[60:64] != (99).to_bytes(4, "big")
    else:
        _run(filled, "PRAGMA user_version = 99")
    before = _contents(filled.parent)
    for attempt in (lambda: take(filled, CLOCK), lambda: Reader(filled)):
        with pytest.raises(StoreError, match=r"newer version.*schema 99.*It was not changed") as caught:
            attempt()
        assert caught.value.code is Trouble.NEWER
    after = _contents(filled.parent)
    after.pop(filled.name + "-shm", None)
    if not in_log:
        assert after.pop(filled.name + "-wal", b"") == b""
    assert after == before


def test_an_older_database_is_not_read_before_it_is_upgraded(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    added = ("0002_added", "CREATE TABLE added (a INTEGER) STRICT;\n")
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, added))
    with pytest.raises(StoreError, match="earlier version") as caught:
        Reader(filled)
    assert caught.value.code is Trouble.OLDER


def test_a_start_that_was_cut_short_before_the_first_step_goes_on(path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    from sqlite_utils.db import Database

    migrations.migrations().ensure_migrations_table(Database(connection))
    connection.close()
    held, opened = take(path, CLOCK)
    held.close()
    assert opened.damaged is None


@pytest.mark.parametrize("place", ["folder is a file", "above is a file"])
def test_a_folder_that_is_none_is_told(tmp_path: Path, place: str) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    path = (file if place == "folder is a file" else file / "data") / "kiosk.sqlite"
    with pytest.raises(StoreError) as caught:
        take(path, CLOCK)
    assert caught.value.code is Trouble.NO_FOLDER
    assert caught.value.remedy
    assert file.read_text() == "in the way"


def test_a_network_file_system_is_refused_before_anything_is_made_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.place.file_system", lambda *_: "nfs4")
    with pytest.raises(StoreError) as caught:
        take(path, CLOCK)
    assert caught.value.code is Trouble.NETWORK
    assert list(path.parent.iterdir()) == []


class TestLongCheck:
    """A check that would hold up the start goes on while there is nothing to do."""

    @pytest.fixture
    def told(self, monkeypatch: pytest.MonkeyPatch) -> queue.Queue[StoreState]:
        def impatient(path: Path, clock: Clock, *, check: str) -> database.Checked:
            return database.open_for_writing(path, clock, check=check, check_budget_s=-1)

        monkeypatch.setattr(database, "_STEPS_BETWEEN_LOOKS", 10)
        monkeypatch.setattr(opening, "open_for_writing", impatient)
        return queue.Queue()

    def test_a_sound_file_is_checked_once(self, filled: Path, told: queue.Queue[StoreState]) -> None:
        writer = Writer(filled, "1.0", told.put, idle_s=0.01)
        assert writer.start().result(10).check == "partial"
        until = time.monotonic() + 10
        while writer._unchecked and time.monotonic() < until:
            time.sleep(0.01)
        assert not writer._unchecked
        assert writer.finish(samples.snapshot(50)).result(10).seq == 4
        writer.close()
        assert told.empty()

    def test_damage_found_later_is_told_and_service_goes_on(self, filled: Path, told: queue.Queue[StoreState]) -> None:
        connection = sqlite.connect(str(filled), isolation_level=None)
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'tally'").fetchone()
        connection.close()
        _overwrite(filled, 4096 * (page - 1), b"\xff" * 4096)
        writer = Writer(filled, "1.0", told.put, idle_s=0.01)
        assert writer.start().result(10).damaged is None
        state = told.get(timeout=10)
        assert state.state == "ok"
        assert state.opened is not None
        assert state.opened.damaged is not None
        writer.publish(samples.survey(), samples.TEXT).result(10)
        assert writer.finish(samples.snapshot(50)).result(10).seq == 1
        writer.close()


class TestMark:
    """The mark finds out a disk that forgot what it had acknowledged."""

    def test_an_old_copy_in_the_place_of_the_database_is_noticed(
        self, filled: Path, open_writer: Callable[[], Writer]
    ) -> None:
        old = filled.read_bytes()
        writer = open_writer()
        writer.start().result(10)
        for number in range(10, 14):
            writer.finish(samples.snapshot(number)).result(10)
        writer.close()
        filled.write_bytes(old)
        held, opened = take(filled, CLOCK)
        held.close()
        assert (opened.last_seq, opened.lost) == (3, 4)
        assert list(filled.parent.glob("kiosk.mark.differs-*")), "the evidence is kept"
        held, opened = take(filled, CLOCK)
        held.close()
        assert opened.lost == 0, "it is told once"

    def test_the_database_of_another_kiosk_is_noticed(self, filled: Path, tmp_path: Path) -> None:
        other = tmp_path / "other" / "kiosk.sqlite"
        take(other, CLOCK)[0].close()
        shutil.copy(other, filled)
        held, opened = take(filled, CLOCK)
        held.close()
        assert opened.lost == 3

    def test_a_mark_behind_the_database_is_no_loss(self, filled: Path) -> None:
        place = mark.mark_path(filled)
        known = mark.read(place)
        assert known is not None
        with Reader(filled) as reader:
            ((head,),) = reader.rows("SELECT hex(hash) FROM responses WHERE seq = 2")
        mark.start_over(place, mark.Mark(2, head.lower(), known.database))
        held, opened = take(filled, CLOCK)
        held.close()
        assert opened.lost == 0

    def test_a_missing_mark_is_written_again(self, filled: Path) -> None:
        place = mark.mark_path(filled)
        before = mark.read(place)
        place.unlink()
        held, opened = take(filled, CLOCK)
        held.close()
        assert opened.lost == 0
        assert mark.read(place) == before

    @pytest.mark.parametrize(
        ("known", "told"),
        [
            (None, {"what": "responses", "state": "missing"}),
            (mark.Mark(9, "00", "another"), {"what": "responses", "state": "another", "number": 9}),
        ],
    )
    def test_a_mark_that_is_begun_anew_is_in_the_log_for_good(
        self, filled: Path, known: mark.Mark | None, told: dict[str, object]
    ) -> None:
        place = mark.mark_path(filled)
        place.unlink()
        if known is not None:
            mark.start_over(place, known)
        for _ in range(2):
            take(filled, CLOCK)[0].close()
        with Reader(filled) as reader:
            rows = reader.rows("SELECT json(detail) FROM audit WHERE action = 'mark_replaced'")
        assert [json.loads(detail) for (detail,) in rows] == [told], "once"
