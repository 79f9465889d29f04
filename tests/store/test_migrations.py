"""The schema: released steps stay as they are, and a step is whole or not at all."""

import hashlib
from pathlib import Path

import pytest

from kiosk.store import database, migrations, sqlite

RELEASED = {
    "0001_first": "b2724ea8eaeeb41537b079159dc97eccce8a3d183186b34cb5110ebd9909f3ec",
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
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, ("0002_broken", broken)))
    connection = _memory()
    with pytest.raises(sqlite.OperationalError, match="nowhere"):
        migrations.apply(connection)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
    assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchall()
    assert [row[0] for row in connection.execute("SELECT name FROM _sqlite_migrations")] == ["0001_first"]
    connection.close()


def test_a_later_step_upgrades_a_database_with_its_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.clock import SystemClock
    from kiosk.store.opening import take

    take(path, SystemClock())[0].close()
    added = "CREATE TABLE added (a INTEGER PRIMARY KEY) STRICT;\n"
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, ("0002_added", added)))
    held, opened = take(path, SystemClock())
    assert opened.damaged is None
    assert held.connection.execute("PRAGMA user_version").fetchone()[0] == 2
    assert held.connection.execute("SELECT count(*) FROM added").fetchone()[0] == 0
    held.close()


def test_statements_of_a_step_are_split_with_their_triggers_whole() -> None:
    trigger = "CREATE TRIGGER t BEFORE DELETE ON x\nBEGIN\n    SELECT 1;\n    SELECT 2;\nEND;\n"
    sql = trigger + "-- a note\nCREATE VIEW v AS SELECT 1;\n"
    assert [part.split()[1] for part in migrations.statements(sql)] == ["TRIGGER", "VIEW"]
