"""Backups: whole and proven, or not there; the kiosk goes on meanwhile; what is kept and what goes."""

import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.clock import SystemClock
from kiosk.store import backup, backups, erasing, health, migrations, sqlite
from kiosk.store.backup import BEFORE_UPGRADE, BY_HAND, HOURLY
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import take
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_erasing import BY, fill


class At(SystemClock):
    """A clock that stands where it is put."""

    def __init__(self, moment: datetime) -> None:
        super().__init__()
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "backups"


def test_a_backup_is_a_database_of_its_own(writer: Writer, path: Path, folder: Path) -> None:
    fill(writer)
    told: list[tuple[int, int]] = []
    made = backup.make(path, folder, At(samples.NOW), progress=lambda done, total: told.append((done, total)))
    assert made is not None
    assert made.path.name.startswith("kiosk-")
    assert made.path.name.endswith("-20260302T093000Z.sqlite")
    assert (made.manifest.last_seq, made.manifest.responses, made.manifest.schema) == (6, 6, migrations.current())
    assert made.manifest.head == writer.finish(samples.snapshot(5)).result(10).head, "the last one before"
    assert told[-1][0] == told[-1][1] > 0
    assert set(folder.iterdir()) == {made.path, made.path.with_suffix(".json")}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.read_bytes()[18:20] == b"\x01\x01", "no log is needed to open it"
    assert backups.listing(folder) == [made]
    assert backup.verify(made) == ""
    found = health.doctor(made.path)
    assert found.last_seq == 6
    assert {finding.sign for finding in found.findings} <= {health.Sign.MARK, health.Sign.LOG}, "they lie elsewhere"


def test_the_kiosk_goes_on_while_a_backup_is_made(writer: Writer, path: Path, folder: Path) -> None:
    """The backup is of the moment it was begun, however many responses come meanwhile."""
    for number in range(150):
        writer.finish(samples.snapshot(number, samples.steps(comment="x" * 900))).result(10)
    begun, numbers = threading.Event(), iter(range(150, 400))

    def progress(_done: int, _total: int) -> None:
        begun.set()
        writer.finish(samples.snapshot(next(numbers))).result(10)

    made = backup.make(path, folder, SystemClock(), progress=progress, pause_s=0.0)
    assert made is not None
    assert begun.is_set()
    assert made.manifest.last_seq == 150
    assert backup.verify(made) == ""
    assert health.doctor(path).well
    writer.finish(samples.snapshot(399)).result(10)
    writer.put(lambda _: None).result(10)
    assert path.with_name(path.name + "-wal").stat().st_size == 0, "the log is cut down again"


def test_a_backup_that_is_cancelled_leaves_nothing(writer: Writer, path: Path, folder: Path) -> None:
    for number in range(80):
        writer.finish(samples.snapshot(number, samples.steps(comment="x" * 3900))).result(10)
    assert backup.make(path, folder, SystemClock(), cancelled=lambda: True) is None
    calls = iter([False, True])
    assert backup.make(path, folder, SystemClock(), cancelled=lambda: next(calls, True)) is None
    assert list(folder.iterdir()) == []


def test_what_cannot_be_backed_up_says_why(writer: Writer, path: Path, folder: Path, tmp_path: Path) -> None:
    fill(writer)
    file = tmp_path / "a file"
    file.write_text("x")
    for place, source, code in (
        (file, path, Trouble.NO_FOLDER),
        (Path("/proc/backups"), path, Trouble.NO_FOLDER),
        (folder, tmp_path / "none.sqlite", Trouble.NO_DATABASE),
    ):
        with pytest.raises(StoreError) as caught:
            backup.make(source, place, SystemClock())
        assert (caught.value.code, bool(caught.value.remedy)) == (code, True)
    assert not folder.exists() or list(folder.iterdir()) == []


def test_a_full_disk_is_refused_before_anything_is_written(
    writer: Writer, path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    fill(writer)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 30 << 20))
    with pytest.raises(StoreError, match="no room for a backup") as caught:
        backup.make(path, folder, SystemClock())
    assert caught.value.code is Trouble.DISK_FULL
    assert list(folder.iterdir()) == []


def test_a_damaged_database_is_not_passed_off_as_a_backup(writer: Writer, path: Path, folder: Path) -> None:
    fill(writer)
    writer.close()
    data = bytearray(path.read_bytes())
    page = data.find(b"The lady") // 4096 * 4096
    data[page : page + 8] = b"\xff" * 8
    path.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        backup.make(path, folder, SystemClock())
    assert caught.value.code is Trouble.DAMAGED
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("spoil", ["byte", "short", "foreign"])
def test_a_backup_that_is_no_longer_whole_is_found(writer: Writer, path: Path, folder: Path, spoil: str) -> None:
    fill(writer)
    made = backup.make(path, folder, SystemClock())
    assert made is not None
    data = bytearray(made.path.read_bytes())
    if spoil == "byte":
        data[data.find(b"The lady")] ^= 1
    made.path.write_bytes({"byte": bytes(data), "short": bytes(data[:-4096]), "foreign": b"x"}[spoil])
    assert backup.verify(made) == "it is not the file that was written"
    if spoil == "short":
        honest = msgspec.structs.replace(made.manifest, size=len(data) - 4096, sha256=backup.sha256(made.path))
        assert backup.verify(backup.Backup(made.path, honest)) not in ("", "it is not the file that was written")


def test_what_is_kept(path: Path, folder: Path) -> None:
    """Hourly for 40 days: the last 24, and the last of each of 14 days; others by their own count."""
    held, _ = take(path, SystemClock())
    held.close()
    own = backup.make(path, folder, At(samples.NOW), HOURLY)
    assert own is not None
    clock = At(samples.NOW)
    for hour in range(1, 40 * 24):
        clock.moment = samples.NOW + timedelta(hours=hour)
        _pretend(own, folder, clock.moment, HOURLY)
        if hour % 24 == 0:
            backups.prune(folder, own.manifest.database, clock)
    for number in range(13):
        _pretend(own, folder, samples.NOW + timedelta(days=number, seconds=1), BY_HAND)
    _pretend(own, folder, samples.NOW, BEFORE_UPGRADE)
    other = _pretend(own, folder, samples.NOW - timedelta(days=99), HOURLY, database="another")
    (folder / ".kiosk-old.part").write_bytes(b"x")
    os.utime(folder / ".kiosk-old.part", (1, 1))
    backups.prune(folder, own.manifest.database, clock)
    kept = backups.listing(folder)
    hourly = [one.manifest.at for one in kept if one.manifest.kind == HOURLY and one.manifest.database != "another"]
    assert hourly[:24] == [backup.utc_text(clock.moment - timedelta(hours=hour)) for hour in range(24)]
    days = {at[:10] for at in hourly}
    assert len(days) == 14
    assert all(at[11:13] == "23" for at in hourly[24:]), "the last of its day"
    assert len(hourly) < 24 + 14
    assert sum(one.manifest.kind == BY_HAND for one in kept) == 10
    assert sum(one.manifest.kind == BEFORE_UPGRADE for one in kept) == 1
    assert other.exists(), "another database's backups are not ours to delete"
    assert not (folder / ".kiosk-old.part").exists()
    assert backups.prune(folder, own.manifest.database, clock) == []


def test_a_clock_that_leapt_deletes_no_backup_it_should_not(path: Path, folder: Path) -> None:
    """Fourteen days by the hour, then an hour a year ahead, then a boot in 1970, then the right time again."""
    held, _ = take(path, SystemClock())
    held.close()
    clock = At(samples.NOW)
    own = backup.make(path, folder, clock, HOURLY)
    assert own is not None
    for hour in range(1, 14 * 24):
        _pretend(own, folder, samples.NOW + timedelta(hours=hour), HOURLY)
    right = samples.NOW + timedelta(days=14)
    clock.moment = right
    backups.prune(folder, own.manifest.database, clock)
    before = {one.path for one in backups.listing(folder)}
    for moment in (right + timedelta(days=400), datetime(1970, 1, 1, 1, tzinfo=UTC), right):
        clock.moment = moment
        made = _pretend(own, folder, moment, HOURLY)
        backups.prune(folder, own.manifest.database, clock)
        assert made.exists(), "what was made just now is kept, whatever its date"
    gone = before - {one.path for one in backups.listing(folder)}
    assert len(gone) <= 2, "two places of the hours and days were taken"


def test_two_in_one_second_have_two_names(path: Path, folder: Path) -> None:
    take(path, SystemClock())[0].close()
    made = [backup.make(path, folder, At(samples.NOW)) for _ in range(3)]
    assert len({one.path for one in made if one}) == 3
    assert len(backups.listing(folder)) == 3


def test_what_is_no_backup_of_ours_is_not_listed(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "kiosk-a.json").write_text("{}")
    (folder / "kiosk-b.json").write_bytes(b"\xff")
    (folder / "kiosk-c.sqlite").write_bytes(b"x")
    assert backups.listing(folder) == []
    assert backups.listing(folder / "none") == []


def test_an_erased_response_is_taken_out_of_a_backup(writer: Writer, path: Path, folder: Path) -> None:
    fill(writer)
    made = backup.make(path, folder, SystemClock())
    assert made is not None
    gone = samples.snapshot(2).id
    assert backups.holding(folder, gone) == [made]
    assert backups.holding(folder / "none", gone) == []
    again = backups.rewrite(made, lambda c: erasing.erase_again(c, BY, {erasing.id_digest(gone)}))
    assert again.path.stat().st_mode & 0o777 == 0o600
    assert gone.encode() not in made.path.read_bytes()
    assert backups.holding(folder, gone) == []
    assert backups.listing(folder) == [again]
    assert backup.verify(again) == ""
    assert health.doctor(again.path).responses == 6
    assert len(list(folder.iterdir())) == 2


def test_a_rewrite_that_fails_leaves_the_backup_as_it_was(writer: Writer, path: Path, folder: Path) -> None:
    fill(writer)
    made = backup.make(path, folder, SystemClock())
    assert made is not None
    with pytest.raises(StoreError):
        backups.rewrite(made, lambda c: c.execute("DELETE FROM audit_of_nothing"))
    assert backup.verify(made) == ""
    assert len(list(folder.iterdir())) == 2
    made.path.write_bytes(b"spoiled")
    assert backups.holding(folder, "any") == [made], "what cannot be looked into may hold it"


def test_a_database_is_kept_before_it_is_upgraded(
    path: Path, monkeypatch: pytest.MonkeyPatch, open_writer: Callable[[], Writer]
) -> None:
    writer = open_writer()
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    fill(writer, 2)
    writer.close()
    added = "CREATE TABLE added (a INTEGER PRIMARY KEY) STRICT;\n"
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, ("9999_added", added)))
    with monkeypatch.context() as patch:
        import shutil

        patch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 1))
        with pytest.raises(StoreError, match="no room"):
            take(path, SystemClock())
    assert _schema(path) == migrations.current() - 1, "not upgraded without a backup"
    take(path, SystemClock())[0].close()
    (kept,) = backups.listing(path.parent / "backups")
    assert (kept.manifest.kind, kept.manifest.schema, kept.manifest.last_seq) == (
        BEFORE_UPGRADE,
        migrations.current() - 1,
        2,
    )
    assert _schema(path) == migrations.current()
    take(path, SystemClock())[0].close()
    assert len(backups.listing(path.parent / "backups")) == 1


def _schema(path: Path) -> int:
    connection = sqlite.connect(str(path))
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(number)


def _pretend(own: backup.Backup, folder: Path, at: datetime, kind: str, database: str | None = None) -> Path:
    """Lay a backup of another moment beside `own`, with nothing in it."""
    place = folder / f"kiosk-{kind[:2]}-{database}-{at:%Y%m%dT%H%M%S}.sqlite"
    place.write_bytes(b"")
    manifest = msgspec.structs.replace(
        own.manifest,
        file=place.name,
        at=backup.utc_text(at),
        kind=kind,
        database=database or own.manifest.database,
    )
    place.with_suffix(".json").write_bytes(msgspec.json.encode(manifest))
    return place
