"""Restoring: only what was looked through is put in place, what was there is kept, and there is a way back."""

import gzip
import os
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import backup, erasing, health, mark, migrations, restoring, sqlite, staff
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_erasing import BY, erase, fill
from tests.store.test_health import _tamper
from tests.store.test_migrations import DATABASES


@pytest.fixture
def made(writer: Writer, path: Path, tmp_path: Path) -> backup.Backup:
    """A backup of six responses; three more come after it."""
    fill(writer)
    found = backup.make(path, tmp_path / "backups", SystemClock())
    assert found is not None
    for number in range(6, 9):
        writer.finish(samples.snapshot(number)).result(10)
    return found


def restore(path: Path, file: Path) -> tuple[restoring.Candidate, restoring.Restored]:
    with restoring.prepare(path, file) as prepared:
        return prepared.candidate, prepared.swap(SystemClock(), BY)


def ids(path: Path) -> set[str]:
    with Reader(path) as reader:
        return {row[0] for row in reader.rows("SELECT id FROM responses")}


def test_there_and_back(writer: Writer, path: Path, made: backup.Backup) -> None:
    before = ids(path)
    writer.close()
    candidate, restored = restore(path, made.path)
    assert (candidate.missing, candidate.same_database, candidate.responses) == (3, True, 6)
    assert candidate.made_at == "2026-03-02T09:35:00.000Z"
    assert ids(path) == {samples.snapshot(n).id for n in range(6)}
    found = health.doctor(path)
    assert found.well, found.findings
    assert "before-restore" in str(found.findings), "the doctor tells of the file that was kept"
    assert restored.kept == restoring.kept_files(path)[0]
    staff.change(path, lambda _: None)  # as every command does that is written into the log
    held, opened = take(path, SystemClock())
    assert (opened.lost, opened.last_seq, opened.damaged) == (0, 6, None), "the mark is the restored database's"
    held.close()
    with Reader(path) as reader:
        ((detail,),) = reader.rows("SELECT detail FROM audit WHERE action = 'restored'")
    assert '"missing":3' in detail

    assert restored.kept is not None
    candidate, _ = restore(path, restored.kept)
    assert candidate.missing == 0
    assert ids(path) == before
    assert health.doctor(path).well
    assert len(restoring.kept_files(path)) == 2
    assert made.path.exists()
    assert backup.verify(made) == "", "the backup itself is untouched"


def test_looking_changes_nothing(writer: Writer, path: Path, made: backup.Backup) -> None:
    writer.close()
    before = path.read_bytes(), mark.mark_path(path).read_bytes()
    with restoring.prepare(path, made.path) as prepared:
        assert prepared.candidate.missing == 3
    assert before == (path.read_bytes(), mark.mark_path(path).read_bytes())
    assert not restoring.kept_files(path)
    assert not [place for place in path.parent.iterdir() if "restoring" in place.name]


def test_while_the_kiosk_runs_it_is_refused(writer: Writer, path: Path, made: backup.Backup) -> None:
    with pytest.raises(StoreError) as caught:
        restore(path, made.path)
    assert caught.value.code is Trouble.IN_USE
    assert writer.finish(samples.snapshot(20)).result(10).seq == 10


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        ("none", "no such backup"),
        ("empty", "empty"),
        ("text", "not an SQLite database"),
        ("byte", "hash is another"),
        ("manifest", "no manifest"),
        ("page", "damaged"),
        ("changed", "changed after they ended"),
        ("missing", "are missing"),
        ("other", "another program"),
        ("table", "not those of this program"),
        ("newer", "newer version"),
        ("itself", "the database itself"),
    ],
)
def test_what_is_not_sound_is_refused(writer: Writer, path: Path, made: backup.Backup, spoil: str, word: str) -> None:
    writer.close()
    before = path.read_bytes()
    file = made.path
    data = bytearray(file.read_bytes())
    if spoil not in ("byte", "manifest"):
        file.with_suffix(".json").unlink()
    if spoil == "none":
        file = file.with_name("nothing.sqlite")
    elif spoil == "itself":
        file = path
    elif spoil in ("empty", "text"):
        file.write_bytes(b"" if spoil == "empty" else b"a letter" * 99)
    elif spoil == "byte":
        data[data.find(b"The lady")] ^= 1
        file.write_bytes(data)
    elif spoil == "manifest":
        file.with_suffix(".json").write_text("no")
    elif spoil == "page":
        at = data.find(b"The lady") // 4096 * 4096
        data[at : at + 8] = b"\xff" * 8
        file.write_bytes(data)
    else:
        statement = {
            "changed": ("UPDATE responses SET language = 'de' WHERE seq = 2",),
            "missing": (
                "DELETE FROM alerts WHERE response = 2",
                "DELETE FROM answers WHERE response = 2",
                "DELETE FROM responses WHERE seq = 2",
            ),
            "other": ("PRAGMA application_id = 7",),
            "table": ("CREATE TABLE more (a)",),
            "newer": ("PRAGMA user_version = 99",),
        }[spoil]
        _tamper(file, *statement)
    with pytest.raises(StoreError, match=word) as caught:
        restore(path, file)
    assert caught.value.remedy
    assert path.read_bytes() == before
    assert not restoring.kept_files(path)
    assert not [place for place in path.parent.iterdir() if "restoring" in place.name]
    held, opened = take(path, SystemClock())
    assert (opened.last_seq, opened.lost) == (9, 0)
    held.close()


def test_in_place_of_a_damaged_database(writer: Writer, path: Path, made: backup.Backup) -> None:
    writer.close()
    path.write_bytes(b"\xff" * 10_000)
    candidate, restored = restore(path, made.path)
    assert (candidate.missing, candidate.same_database) == (None, False)
    assert restored.kept is not None
    assert restored.kept.read_bytes() == b"\xff" * 10_000
    assert health.doctor(path).well


def test_where_there_is_no_database(writer: Writer, path: Path, made: backup.Backup, tmp_path: Path) -> None:
    writer.close()
    place = tmp_path / "new" / "kiosk.sqlite"
    candidate, restored = restore(place, made.path)
    assert (candidate.missing, restored.kept) == (0, None)
    assert health.doctor(place).well


def test_what_was_erased_does_not_come_back(writer: Writer, path: Path, made: backup.Backup) -> None:
    gone = samples.snapshot(2).id
    erase(path, 3)
    writer.close()
    candidate, restored = restore(path, made.path)
    assert (candidate.back, restored.erased_again) == (1, 1)
    assert gone not in ids(path)
    assert gone.encode() not in path.read_bytes()
    assert health.doctor(path).well


def test_what_was_erased_is_known_though_the_database_is_lost(writer: Writer, path: Path, made: backup.Backup) -> None:
    erase(path, 3)
    with Reader(path) as reader:
        reader.ask(lambda connection: erasing.remember(path, connection))
    writer.close()
    path.write_bytes(b"\xff" * 10_000)
    assert restore(path, made.path)[1].erased_again == 1
    assert samples.snapshot(2).id not in ids(path)


def test_an_older_schema_is_brought_up_to_date(path: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    old.write_bytes(gzip.decompress((DATABASES / "schema-1.sqlite.gz").read_bytes()))
    before = old.read_bytes()
    candidate, _ = restore(path, old)
    assert candidate.schema == 1
    assert old.read_bytes() == before
    assert health.doctor(path).schema == migrations.current()
    held, opened = take(path, SystemClock())
    assert (opened.last_seq, opened.interrupted) == (3, 1)
    held.close()


def test_a_full_disk_is_refused(
    writer: Writer, path: Path, made: backup.Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    writer.close()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 1))
    with pytest.raises(StoreError, match="no room"):
        restore(path, made.path)
    assert len(ids(path)) == 9


@pytest.mark.parametrize("step", range(12))
def test_cut_off_anywhere_there_is_one_whole_database(
    writer: Writer, path: Path, made: backup.Backup, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Each call that changes the folder fails in turn; the kiosk then starts on the old or on the new database."""
    writer.close()
    calls = 0

    class CutError(Exception):
        pass

    def counted(name: str) -> None:
        nonlocal calls
        calls += 1
        if calls > step:
            raise CutError(name)

    real_replace, real_rename, real_link = Path.replace, Path.rename, os.link
    monkeypatch.setattr(Path, "replace", lambda a, b: (counted("replace"), real_replace(a, b))[1])
    monkeypatch.setattr(Path, "rename", lambda a, b: (counted("rename"), real_rename(a, b))[1])
    monkeypatch.setattr(os, "link", lambda a, b: (counted("link"), real_link(a, b))[1])
    cut = False
    try:
        restore(path, made.path)
    except CutError:
        cut = True
    monkeypatch.undo()
    held, opened = take(path, SystemClock())
    assert (opened.damaged, opened.lost) == (None, 0)
    assert opened.last_seq in ((9, 6) if cut else (6,))
    held.close()
    signs = {finding.sign for finding in health.doctor(path).findings}
    assert signs <= {health.Sign.NOTE, health.Sign.LOG}, "an older database was put in its place, says the log's mark"


def test_staff_who_have_the_file_open_do_not_mix_the_two(writer: Writer, path: Path, made: backup.Backup) -> None:
    writer.close()
    with Reader(path) as reader:
        assert reader.last_seq() == 9
        restore(path, made.path)
        assert reader.last_seq() == 9, "the desk's window still shows what it opened"
        connection = sqlite.connect(str(path))
        assert connection.execute("SELECT max(seq) FROM responses").fetchone()[0] == 6
        connection.close()
    assert health.doctor(path).well
