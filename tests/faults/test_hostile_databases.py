"""Databases that somebody made or changed: commands tell it in a sentence, and a restore changes nothing."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.demo.fill import fill
from kiosk.figures import figures
from kiosk.paths import DataFolder
from kiosk.store.asked import questions
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Reader
from tests.faults import mutating, results
from tests.faults.examples import EXAMPLES
from tests.faults.readers import limited

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of pipes and limits")

NIGHT = EXAMPLES >= 100
GARBAGE = {
    "nothing": b"",
    "no text": b"\xff\xfe",
    "half": b'{"text":{"en":',
    "another": b'{"text":5,"kind":"x","rows":[],"entry":1}',
    "null": b"null",
    "deep": b"[" * 100_000,
}
PLACES = {
    "question": "UPDATE question_versions SET compiled = CAST(? AS BLOB)",
    "survey": "UPDATE survey_versions SET compiled = CAST(? AS BLOB)",
    "survey's text": "UPDATE survey_versions SET text = CAST(? AS BLOB)",
    "log": "UPDATE audit SET detail = CAST(? AS TEXT)",
    "desk": "UPDATE responses SET desk = CAST(? AS TEXT) WHERE seq = 5",
    "flags": "UPDATE responses SET flags = CAST(? AS TEXT) WHERE seq = 5",
    "moment": "UPDATE responses SET started_at = CAST(? AS TEXT) WHERE seq = 5",
    "day": "UPDATE responses SET local_day = CAST(? AS TEXT) WHERE seq = 5",
    "text": "UPDATE answers SET text = CAST(? AS TEXT) WHERE text NOTNULL",
    "name of the database": "UPDATE about SET value = CAST(? AS TEXT)",
}
COMMANDS = (
    ("scores", "--from", "2020-01-01"),
    ("scores", "--from", "2026-01-01", "--by", "language"),
    ("export", "--out", "OUT.csv"),
    ("export", "--out", "OUT.xlsx"),
    ("doctor",),
    ("audit",),
    ("audit", "--verify"),
    ("surveys",),
    ("surveys", "export", "desk-visit", "--version", "1"),
    ("ideas",),
    ("backup",),
    ("restore", "--check", "COPY"),
    ("doctor", "--salvage", "COPY", "--into", "OUT"),
)
BY_DAY = (("question", "another"),)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "data"
    fill(DataFolder(folder), 40, seed=2, day=date.today(), survey_path=None, progress=lambda _: None)
    return folder


def called(*arguments: str) -> Result:
    """Run a command; where it does not end well it says why, in a sentence."""
    result = CliRunner().invoke(main, list(arguments))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code in (0, 1, 2, 3)
    if result.exit_code == 3:
        told = result.stderr.strip().splitlines()[-1]
        assert told.startswith("kiosk: "), result.stderr
        assert len(told) < 1_000
    assert "Traceback" not in result.output
    return result


def spoil(path: Path, sql: str, value: bytes) -> None:
    """Change what the program would never change; the schema is as it was afterwards."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for number, action in enumerate(("settings_changed", "erased", "salvaged"), 1):
            row = (number, "2026-01-01T00:00:00.000Z", "kiosk-1", "admin", action, "{}", bytes(32))
            connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute(sql, (value,))
        for _, made_by in triggers:
            connection.execute(made_by)
        connection.commit()


@pytest.mark.parametrize(("place", "what"), [(p, w) for p in PLACES for w in GARBAGE] if NIGHT else BY_DAY)
def test_what_was_changed_in_a_row_is_told_by_every_command(place: str, what: str, good: Path, tmp_path: Path) -> None:
    data = Path(shutil.copytree(good, tmp_path / "data"))
    try:
        spoil(data / "kiosk.sqlite", PLACES[place], GARBAGE[what])
    except sqlite3.IntegrityError as error:
        pytest.skip(f"cannot be: {error}")
    for number, command in enumerate(COMMANDS if NIGHT else COMMANDS[::4]):
        out, copy = tmp_path / f"out{number}", tmp_path / "copy.sqlite"
        shutil.copy(data / "kiosk.sqlite", copy)
        said = [one.replace("OUT", str(out)).replace("COPY", str(copy)) for one in command]
        called(*said, "--data", str(data))
    if place in ("question", "survey's text", "log"):
        told = (
            called("audit", "--verify", "--data", str(data))
            if place == "log"
            else called("doctor", "--data", str(data))
        )
        assert told.exit_code in (1, 3)


@pytest.mark.parametrize(
    ("place", "command"),
    [("question", ("doctor", "--salvage", "COPY", "--into", "OUT")), ("day", ("export", "--out", "OUT.xlsx"))],
)
def test_what_is_no_question_and_no_day_ends_no_command(
    place: str, command: tuple[str, ...], good: Path, tmp_path: Path
) -> None:
    data, copy = Path(shutil.copytree(good, tmp_path / "data")), tmp_path / "copy.sqlite"
    spoil(data / "kiosk.sqlite", PLACES[place], GARBAGE["null"])
    shutil.copy(data / "kiosk.sqlite", copy)
    said = [one.replace("OUT", str(tmp_path / "out")).replace("COPY", str(copy)) for one in command]
    assert called(*said, "--data", str(data)).exit_code in (0, 1)
    assert list(tmp_path.glob("out*"))


@pytest.mark.parametrize("what", GARBAGE)
def test_the_desk_is_told_that_the_database_is_damaged(what: str, good: Path, tmp_path: Path) -> None:
    """The pages tell of a StoreError; any other error would leave them as they are."""
    path = Path(shutil.copy(good / "kiosk.sqlite", tmp_path / "kiosk.sqlite"))
    spoil(path, PLACES["question"], GARBAGE[what])
    with Reader(path) as reader:
        for read in (lambda: figures(reader, date(2020, 1, 1), date.today()), lambda: questions(reader)):
            with pytest.raises(StoreError) as told:
                read()
            assert told.value.code is Trouble.DAMAGED
            assert len(str(told.value)) < 1_000


def another_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, url TEXT)")


def newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")


def with_trigger(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON audit BEGIN DELETE FROM responses; END")


def with_view(path: Path) -> None:
    """A table that is a view over endless rows."""
    with sqlite3.connect(path) as connection:
        connection.execute("ALTER TABLE day_funnel RENAME TO gone")
        endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS day FROM n"
        connection.execute(f"CREATE VIEW day_funnel AS {endless}")


def with_function(path: Path) -> None:
    """An index over something that SQLite would have to run."""
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE INDEX evil ON responses (hex(zeroblob(1000)))")


def of_schema_text(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE responses (' || hex(zeroblob(1000)) || ')'"
                           " WHERE name = 'responses'")  # fmt: skip


MADE: dict[str, tuple[bool, Callable[[Path], object]]] = {
    "zero bytes": (False, lambda path: path.write_bytes(b"")),
    "zeros": (False, lambda path: path.write_bytes(bytes(1 << 20))),
    "text": (False, lambda path: path.write_text("hello " * 1_000)),
    "head alone": (False, lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(84))),
    "5 GB of nothing": (False, lambda path: os.truncate(path, 5 << 30) if path.touch() is None else None),
    "5 GB behind a good one": (True, lambda path: os.truncate(path, 5 << 30)),
    "half": (True, lambda path: os.truncate(path, path.stat().st_size // 8192 * 4096)),
    "another program's": (False, another_program),
    "a newer program's": (True, newer),
    "with a trigger": (True, with_trigger),
    "with an endless view": (True, with_view),
    "with a function": (True, with_function),
    "with a spoiled schema": (True, of_schema_text),
    "a folder": (False, lambda path: path.mkdir()),
    "a pipe": (False, os.mkfifo),
    "an endless device": (False, lambda path: path.symlink_to("/dev/zero")),
    "a link to itself": (False, lambda path: path.symlink_to(path)),
    "nothing": (False, lambda path: path.unlink(missing_ok=True)),
}


@pytest.mark.parametrize("what", MADE)
def test_a_backup_that_somebody_made_changes_nothing(what: str, good: Path, tmp_path: Path) -> None:
    data, file = Path(shutil.copytree(good, tmp_path / "data")), tmp_path / "kiosk-backup.sqlite"
    from_good, make = MADE[what]
    if from_good:
        shutil.copy(good / "kiosk.sqlite", file)
    make(file)
    before = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file() and path.suffix != ".lock"}
    with limited():
        result = called("restore", str(file), "--yes", "--data", str(data))
    assert result.exit_code in (2, 3)
    assert "Restored." not in result.output
    after = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file() and path.suffix != ".lock"}
    assert after == before


def test_any_change_of_a_backup_is_refused_or_restores_what_was_there(good: Path, tmp_path: Path) -> None:
    data, file = Path(shutil.copytree(good, tmp_path / "data")), tmp_path / "kiosk-backup.sqlite"
    whole = (good / "kiosk.sqlite").read_bytes()
    counted = {"files": 0, "refused": 0}

    @settings(
        max_examples=max(2, EXAMPLES // 4),
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(st.lists(st.tuples(st.integers(0, 4), mutating.NUMBERS, st.binary(min_size=1, max_size=40)), min_size=1))
    def look(edits: list[mutating.Edit]) -> None:
        file.write_bytes(mutating.on_bytes(whole, edits[:6]))
        for command in (
            ("restore", "--check", str(file)),
            ("doctor", "--salvage", str(file), "--into", str(tmp_path / "s")),
        ):
            result = called(*command, "--data", str(data))
            counted["refused"] += result.exit_code != 0
        shutil.rmtree(tmp_path / "s", ignore_errors=True)
        counted["files"] += 1

    look()
    assert counted["files"]
    command = f"KIOSK_EXAMPLES={EXAMPLES} pytest tests/faults/test_hostile_databases.py"
    results.write("hostile backups", command, **counted)
