"""No connection that the program opens, whatever for, goes without its pragmas."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import SystemClock
from kiosk.store import backup, backups, erasing, health, peek, restoring, salvage, sqlite, staff
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_erasing import BY, erase, fill

AGAINST_A_HOSTILE_FILE = {"trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0}
ALL = AGAINST_A_HOSTILE_FILE | {"synchronous": 3, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 5000}
ONLY_LOOK = ("open_copy", "compiled_survey", "found")
"""They open a file that nobody writes, or read-only."""
NOT_ASKED = ("copy_pages", "expected_schema")
"""What receives whole pages, which its caller flushes; what is in memory."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """Who opened each connection that was closed since, and how its pragmas were then."""
    seen: list[tuple[str, dict[str, Any]]] = []
    connect = sqlite.connect

    class Watched(sqlite.Connection):
        by = ""

        def close(self) -> None:
            if self.by not in NOT_ASKED:
                names = (*ALL, "query_only")
                seen.append((self.by, {name: self.execute(f"PRAGMA {name}").fetchone()[0] for name in names}))
            super().close()

    def watched(database: str, **options: Any) -> sqlite.Connection:
        connection = connect(database, factory=Watched, **options)
        assert isinstance(connection, Watched)
        code = sys._getframe(1).f_code
        connection.by = "found" if code.co_filename.endswith("found.py") else code.co_name
        return connection

    monkeypatch.setattr(sqlite, "connect", watched)
    return seen


def test_every_connection_has_those_it_needs(
    opened: list[tuple[str, dict[str, Any]]], writer: Writer, path: Path, tmp_path: Path
) -> None:
    fill(writer)
    made = backup.make(path, tmp_path / "backups", SystemClock())
    assert made is not None
    erase(path, 2)
    backups.rewrite(made, lambda c: erasing.erase_again(c, BY, {erasing.id_digest(samples.snapshot(2).id)}))
    staff.bring_in(path)
    erasing.empty_log(path)
    assert peek.compiled_survey(path, samples.TEXT, "1.0") is not None
    writer.close()
    (changed,) = backups.listing(tmp_path / "backups")
    with restoring.prepare(path, changed.path) as prepared:
        kept = prepared.swap(SystemClock(), BY).kept
    assert kept is not None
    salvage.salvage(path, kept, SystemClock(), BY, version="1.0")
    with Reader(path) as reader:
        reader.rows("SELECT 1")
    assert health.doctor(path).well

    everybody = {by for by, _ in opened}
    assert everybody >= {"_open", "connect_to_read", "change", "bring_in", "empty_log", "open_copy", "rewrite", "_keep"}
    assert everybody >= {"_look_into", "_finish", "found", "compiled_survey"}
    for by, pragmas in opened:
        wanted = AGAINST_A_HOSTILE_FILE if by in ONLY_LOOK else ALL
        assert {name: pragmas[name] for name in wanted} == wanted, by
        assert pragmas["query_only"] == (by in ("connect_to_read", "open_copy", "found")), by


def test_no_other_file_and_no_extension_comes_in() -> None:
    """But where a database is encrypted: SQLCipher fills the new one through the old one's connection."""
    sources = Path(sqlite.__file__).parent.glob("*.py")
    found = {file.name for file in sources if re.search(r"\bATTACH\b|load_extension", file.read_text())}
    assert found == {"encrypting.py"}
    with pytest.raises(sqlite.OperationalError, match="not authorized"):
        sqlite.connect(":memory:").execute("SELECT load_extension('x')")
