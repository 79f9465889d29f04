"""Files that somebody put in the place of the kiosk's: each is to be refused or moved aside, never run, never changed.

Each function spoils the database `path`, which has three responses, or what lies beside it.
"""

import gzip
import os
import stat
from collections.abc import Callable
from pathlib import Path

from kiosk.store import migrations, sqlite


def run(path: Path, *statements: str) -> None:
    """Do SQL as somebody would who may write to the file; `sqlite_schema` may be written to as well."""
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def _instead(table: str, kind: str, sql: str) -> tuple[str, str]:
    """Return what takes a table, with its indexes and triggers, out of the schema, and puts something in its place."""
    entry = f"INSERT INTO sqlite_schema VALUES ('{kind}', '{table}', '{table}', 0, '{sql}')"
    return f"DELETE FROM sqlite_schema WHERE tbl_name = '{table}'", entry


def _endless(path: Path, table: str) -> None:
    connection = sqlite.connect(str(path))
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    connection.close()
    columns = ", ".join(f"n AS {name}" for name in names)
    numbers = "WITH RECURSIVE e(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM e)"
    run(path, *_instead(table, "view", f"CREATE VIEW {table} AS {numbers} SELECT {columns} FROM e"))


def _overwrite(path: Path, place: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(data)


def _pages(path: Path, number: int) -> None:
    """Claim so many pages."""
    _overwrite(path, 28, number.to_bytes(4, "big"))
    _overwrite(path, 92, path.read_bytes()[24:28])


def _page_in_a_circle(path: Path) -> None:
    """Make the table's page an inner one whose child it is itself."""
    connection = sqlite.connect(str(path))
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'answers'").fetchone()
    connection.close()
    header = bytes([2, 0, 0, 0, 0, 0x10, 0, 0]) + page.to_bytes(4, "big")
    _overwrite(path, (page - 1) * 4096, header)


def _special(path: Path, make: Callable[[Path], object]) -> None:
    path.unlink()
    make(path)


def _last_number(path: Path) -> None:
    """Give the last response the highest number there is, as somebody would who knows the triggers."""
    connection = sqlite.connect(str(path), isolation_level=None)
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE responses SET seq = 9223372036854775807 WHERE seq = 3")
    for _, sql in triggers:
        connection.execute(sql)
    connection.close()


def _earlier(path: Path) -> None:
    """Put a real database of an earlier version there, with a trigger more."""
    databases = Path(__file__).parents[1] / "store" / "databases"
    path.write_bytes(gzip.decompress((databases / "schema-3.sqlite.gz").read_bytes()))
    run(path, f"CREATE TRIGGER evil AFTER UPDATE ON responses BEGIN {_LEFT}; END")


_CHECKED = "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (length(hex(zeroblob(30000000))) > 0))"
_GROWN = "ALTER TABLE about ADD COLUMN more TEXT AS (hex(zeroblob(30000000)))"
_LEFT = "INSERT INTO about (name, value) VALUES (hex(randomblob(9)), 'ran')"

MOVED: dict[str, Callable[[Path], object]] = {
    "a view in place of a table": lambda path: run(
        path, *_instead("responses", "view", "CREATE VIEW responses AS SELECT 1 AS key, 1 AS seq")
    ),
    "a view of responses without end": lambda path: _endless(path, "responses"),
    "a view of surveys without end": lambda path: _endless(path, "survey_versions"),
    "a view of questions without end": lambda path: _endless(path, "question_versions"),
    "a virtual table": lambda path: run(
        path, *_instead("responses", "table", "CREATE VIRTUAL TABLE responses USING fts5(key, seq)")
    ),
    "a virtual table of nobody": lambda path: run(
        path, *_instead("about", "table", "CREATE VIRTUAL TABLE about USING nobody(1)")
    ),
    "a column that is computed": lambda path: run(path, _GROWN),
    "a check that takes memory": lambda path: run(
        path, f"UPDATE sqlite_schema SET sql = '{_CHECKED}' WHERE name = 'about'"
    ),
    "an index that computes": lambda path: run(path, "CREATE INDEX evil ON responses (hex(zeroblob(9000000)))"),
    "a trigger that writes": lambda path: run(
        path, f"CREATE TRIGGER evil AFTER INSERT ON responses BEGIN {_LEFT}; END"
    ),
    "a schema that is no SQL": lambda path: run(path, "UPDATE sqlite_schema SET sql = 'rm -rf' WHERE name = 'answers'"),
    "a schema that is no text": lambda path: run(
        path, "UPDATE sqlite_schema SET sql = CAST(x'ff00fe' AS TEXT) WHERE name = 'answers'"
    ),
    "two tables on one page": lambda path: run(
        path,
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'about')"
        " WHERE name = 'answers'",
    ),
    "a table on the first page": lambda path: run(path, "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'answers'"),
    "a page that is its own child": _page_in_a_circle,
    "a huge number of pages": lambda path: _pages(path, 0x7FFFFFFE),
    "a page size of three": lambda path: _overwrite(path, 16, b"\x00\x03"),
    "pages all reserved": lambda path: _overwrite(path, 20, b"\xff"),
    "another program's number": lambda path: run(path, "PRAGMA application_id = 1234567"),
    "an earlier schema that is none": lambda path: run(path, f"PRAGMA user_version = {migrations.current() - 1}"),
    "an earlier schema with a trigger": _earlier,
    "a number after which there is none": _last_number,
    "a pipe": lambda path: _special(path, os.mkfifo),
    "a socket": lambda path: _special(path, lambda place: os.mknod(place, stat.S_IFSOCK | 0o600)),
    "a link to a device": lambda path: _special(path, lambda place: place.symlink_to("/dev/zero")),
}
"""What is moved aside."""

NEWER: dict[str, Callable[[Path], object]] = {
    "the newest schema there can be": lambda path: run(path, "PRAGMA user_version = 2147483647"),
    "a negative schema": lambda path: run(path, "PRAGMA user_version = -1"),
    "a newer schema": lambda path: run(path, f"PRAGMA user_version = {migrations.current() + 1}"),
}
"""What is refused and stays where it is."""


def _beside(path: Path, suffix: str, make: Callable[[Path], object]) -> None:
    place = path.with_suffix(suffix) if suffix.endswith("mark") else path.with_name(path.name + suffix)
    place.unlink(missing_ok=True)
    make(place)


def _link(place: Path) -> None:
    place.symlink_to(place.parents[1] / "precious")


def _huge(place: Path) -> None:
    place.touch()
    os.truncate(place, 5 << 30)


BESIDE: dict[str, Callable[[Path], object]] = {
    f"{what} in place of {suffix}": lambda path, suffix=suffix, make=make: _beside(path, suffix, make)  # type: ignore[misc]
    for suffix in ("-wal", "-shm", "-journal", ".lock", ".mark", ".audit-mark")
    for what, make in (("a link", _link), ("a pipe", os.mkfifo), ("a folder", Path.mkdir), ("5 GB", _huge))
}
"""What lies beside a sound database: served all the same, moved aside, or refused in a sentence."""


SETTINGS: dict[str, Callable[[Path], object]] = {
    "a page of zeros": lambda path: path.write_bytes(bytes(4096)),
    "random bytes": lambda path: path.write_bytes(os.urandom(4096)),
    "nothing": Path.touch,
    "text": lambda path: path.write_text("desk = 1\n" * 1000),
    "lists without end": lambda path: path.write_text("[" * 1_000_000),
    "a number too large": lambda path: path.write_text('{"idle_after_s": 1e999}'),
    "a name twice as long": lambda path: path.write_text('{"desk": "' + "x" * 900_000 + '"}'),
    "a setting of nobody": lambda path: path.write_text('{"run": "rm -rf /"}'),
    "5 GB": _huge,
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a link to a device": lambda path: path.symlink_to("/dev/zero"),
}
"""What is put in place of the settings: each is refused in a sentence."""
