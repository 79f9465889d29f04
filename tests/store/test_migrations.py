"""The schema: released steps stay as they are, and a step is whole or not at all."""

import gzip
import hashlib
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import database, health, migrations, sqlite
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import take

DATABASES = Path(__file__).parent / "databases"

RELEASED = {
    "0001_first": "b2724ea8eaeeb41537b079159dc97eccce8a3d183186b34cb5110ebd9909f3ec",
    "0002_ideas_and_armings": "f072ded3621e73e798dbec8be6401391f43fa4361e827ac05c4b34b235b77f80",
    "0003_tickets_and_views": "214c1bc8ed9037e3be8ac179d4e8d29d987eb619870f83d840f26d92a0143289",
    "0004_audit_and_alerts": "d56459f1628c35a240e077b0717cc8df3c5efbe7a86893ec29f78cbdcb38a4bc",
    "0005_erasing_and_salvage": "bf533625ec04f2050f5334efbfce58c25d6f4e2b59c742a383ffdd752172c81f",
}
"""SHA-256 of each released step's SQL. A step that is in use is never edited: add a new one instead."""


def test_released_steps_are_unchanged() -> None:
    assert {name: hashlib.sha256(sql.encode()).hexdigest() for name, sql in migrations.STEPS} == RELEASED


def _memory() -> sqlite.Connection:
    return sqlite.connect(":memory:", isolation_level=None)


def test_the_steps_make_the_schema_that_is_expected_at_start() -> None:
    connection = _memory()
    migrations.apply(connection)
    assert migrations.schema_digest(connection) == database.expected_schema()
    assert connection.execute("PRAGMA user_version").fetchone()[0] == migrations.current()
    assert connection.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
    migrations.apply(connection)
    connection.close()


def test_every_table_is_strict() -> None:
    connection = _memory()
    migrations.apply(connection)
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    loose = {name for name, strict in tables if not strict and not name.startswith(("sqlite_", "_sqlite_"))}
    assert not loose
    connection.close()


def test_a_step_that_fails_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = "CREATE TABLE half (a INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, ("9999_broken", broken)))
    connection = _memory()
    with pytest.raises(sqlite.OperationalError, match="nowhere"):
        migrations.apply(connection)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(RELEASED)
    assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchall()
    assert [row[0] for row in connection.execute("SELECT name FROM _sqlite_migrations")] == list(RELEASED)
    connection.close()


def test_a_later_step_upgrades_a_database_with_its_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take(path, SystemClock())[0].close()
    added = "CREATE TABLE added (a INTEGER PRIMARY KEY) STRICT;\n"
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, ("9999_added", added)))
    held, opened = take(path, SystemClock())
    assert opened.damaged is None
    assert held.connection.execute("PRAGMA user_version").fetchone()[0] == len(RELEASED) + 1
    assert held.connection.execute("SELECT count(*) FROM added").fetchone()[0] == 0
    held.close()


@pytest.mark.parametrize("archive", sorted(DATABASES.iterdir()), ids=lambda archive: archive.name.split(".")[0])
def test_a_database_of_every_release_is_brought_up_to_date(archive: Path, path: Path) -> None:
    """Each file was left by the program of its time, with two responses ended and one cut off."""
    path.parent.mkdir(mode=0o700)
    path.write_bytes(gzip.decompress(archive.read_bytes()))
    path.chmod(0o600)
    before = sqlite.connect(str(path))
    heads = before.execute("SELECT seq, hash FROM responses WHERE seq NOTNULL ORDER BY seq").fetchall()
    before.close()
    held, opened = take(path, SystemClock())
    assert (opened.damaged, opened.last_seq, opened.interrupted) == (None, 3, 1)
    assert held.connection.execute("PRAGMA user_version").fetchone()[0] == migrations.current()
    assert migrations.schema_digest(held.connection) == database.expected_schema()
    assert held.connection.execute("SELECT seq, hash FROM responses ORDER BY seq LIMIT 2").fetchall() == heads
    held.close()
    found = health.doctor(path)
    assert (found.well, found.responses) == (True, 3), found.findings
    schema = archive.name.removeprefix("schema-").split(".")[0]
    with pytest.raises(StoreError, match=rf"earlier version .*schema {schema}\b") as caught:
        _of_an_earlier_step(path, archive)
    assert caught.value.code is Trouble.OLDER


def _of_an_earlier_step(path: Path, archive: Path) -> None:
    old = path.with_name("old.sqlite")
    old.write_bytes(gzip.decompress(archive.read_bytes()))
    database.open_for_reading(old).close()


def test_statements_of_a_step_are_split_with_their_triggers_whole() -> None:
    trigger = "CREATE TRIGGER t BEFORE DELETE ON x\nBEGIN\n    SELECT 1;\n    SELECT 2;\nEND;\n"
    sql = trigger + "-- a note\nCREATE VIEW v AS SELECT 1;\n"
    assert [part.split()[1] for part in migrations.statements(sql)] == ["TRIGGER", "VIEW"]
