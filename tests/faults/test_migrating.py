"""Upgrades of the database cut off by SIGKILL at any statement, from every earlier schema: old or new, never half."""

import gzip
import itertools
import os
import random
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import database, health, migrations, opening, sqlite
from tests.faults import results

DATABASES = Path(__file__).parents[1] / "store" / "databases"
KILLS = int(os.environ.get("KIOSK_MIGRATION_KILLS", "12"))  # from each schema; 0: at every statement
SCHEMAS = range(1, migrations.current())
MOST = 1000  # statements that an upgrade can have

counted: dict[int, tuple[int, int]] = {}


@pytest.fixture(scope="module", autouse=True)
def _counts() -> Iterator[None]:
    yield
    if len(counted) == len(SCHEMAS):
        results.write(
            "upgrade killed",
            f"KIOSK_MIGRATION_KILLS={KILLS} pytest tests/faults/test_migrating.py",
            kills=sum(kills for kills, _ in counted.values()),
            schemas=len(counted),
            half=sum(half for _, half in counted.values()),
        )


def _made(folder: Path, schema: int) -> Path:
    """Return a database as a program of that schema left it: one of its time, or the next older one brought there."""
    source = max(number for number in SCHEMAS if number <= schema and _archive(number).exists())
    folder.mkdir(mode=0o700)
    path = folder / "kiosk.sqlite"
    path.write_bytes(gzip.decompress(_archive(source).read_bytes()))
    path.chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "STEPS", migrations.STEPS[:schema])
        connection = sqlite.connect(str(path), isolation_level=None)
        migrations.apply(connection)
        assert connection.execute("PRAGMA user_version").fetchone()[0] == schema
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    return path


def _archive(schema: int) -> Path:
    return DATABASES / f"schema-{schema}.sqlite.gz"


def _upgraded(path: Path, kill_at: int) -> bool:
    """Open the store in a child that is killed at that statement; whether it came that far."""
    child = os.fork()
    if not child:
        try:
            statements = itertools.count(1)
            connect = sqlite.connect

            def watched(*args: object, **options: object) -> sqlite.Connection:
                connection = connect(*args, **options)
                connection.set_trace_callback(
                    lambda _: os.kill(os.getpid(), signal.SIGKILL) if next(statements) == kill_at else None
                )
                return connection

            sqlite.connect = watched  # type: ignore[assignment]
            opening.take(path, SystemClock())[0].close()
        except BaseException:
            os._exit(70)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return False
    assert os.WEXITSTATUS(status) == 0, "the upgrade failed by itself"
    return True


def _heads(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute("SELECT seq, id, hash FROM responses WHERE seq <= 2 ORDER BY seq").fetchall()
    finally:
        connection.close()


def _half(path: Path, schema: int) -> bool:
    """Whether the file is at no schema that there ever was."""
    connection = sqlite.connect(str(path), isolation_level=None)
    try:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        expected = database.expected_schema(number)
        return not (whole and number >= schema and migrations.schema_digest(connection) == expected)
    finally:
        connection.close()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_an_upgrade_killed_anywhere_leaves_old_or_new(schema: int, tmp_path: Path) -> None:
    original = _made(tmp_path / "original", schema)
    heads = _heads(original)
    assert len(heads) == 2
    total = _statements(original, tmp_path / "whole")
    moments = list(range(1, total + 1))
    if KILLS:
        seed = int(os.environ.get("KIOSK_SEED", random.randrange(10**6)))
        moments = sorted(random.Random(seed).sample(moments, min(KILLS, total)))
    half = 0
    for moment in moments:
        path = _copy(original, tmp_path / str(moment))
        assert not _upgraded(path, moment), f"statement {moment} of {total} was never reached"
        assert _heads(path) == heads, f"killed at {moment}"
        half += _half(path, schema)
        held, opened = opening.take(path, SystemClock())
        held.close()
        assert opened.damaged is None, f"killed at {moment}: {opened}"
        assert opened.last_seq == 3, f"killed at {moment}"
        found = health.doctor(path)
        assert found.well, f"killed at {moment}: {found.findings}"
        assert _heads(path) == heads, f"killed at {moment}"
    assert not half
    counted[schema] = (len(moments), half)


def test_a_step_that_is_not_one_transaction_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with each statement committed by itself, kills leave what is half."""
    schema = 3
    original = _made(tmp_path / "original", schema)
    monkeypatch.setattr(migrations, "apply", _loosely)
    total = _statements(original, tmp_path / "whole")
    half = 0
    for moment in range(total // 10, total, total // 10):
        path = _copy(original, tmp_path / str(moment))
        assert not _upgraded(path, moment)
        half += _half(path, schema)
    assert half, "this test cannot find a half upgrade"


def _loosely(connection: sqlite.Connection) -> None:
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    for _, sql in migrations.STEPS[number:]:
        for statement in migrations.statements(sql):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {migrations.current()}")


def _copy(original: Path, folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    path = folder / original.name
    path.write_bytes(original.read_bytes())
    path.chmod(0o600)
    return path


def _statements(original: Path, folder: Path) -> int:
    """Return how many statements opening and upgrading are, by bisection over where a kill is still met."""
    low, high = 1, MOST
    while low < high:
        middle = (low + high + 1) // 2
        path = _copy(original, folder.with_name(f"whole-{middle}"))
        if _upgraded(path, middle):
            high = middle - 1
        else:
            low = middle
    return low
