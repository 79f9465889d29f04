"""Bits turned, files cut short, deleted and swapped: what was changed is found, and the damaged file is kept."""

import os
import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk import __version__
from kiosk.clock import SystemClock
from kiosk.store import audit, audit_trail, database, health, opening, peek, sqlite
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import Held
from kiosk.store.times import utc_text
from kiosk.store.writer import Writer
from tests.faults import results
from tests.store import samples

FLIPS = int(os.environ.get("KIOSK_FLIPS", "200"))
VISITS = 12
STARTED_EVERY = 4
CLOCK = SystemClock()
EVERY_COLUMN = "*"
PROVED = {
    "responses": EVERY_COLUMN,
    "answers": EVERY_COLUMN,
    "survey_versions": "survey, version, digest, text, compiled",
    "question_versions": EVERY_COLUMN,
    "survey_version_questions": EVERY_COLUMN,
    "tally": EVERY_COLUMN,
    "day_tally": EVERY_COLUMN,
    "day_funnel": EVERY_COLUMN,
    "audit": EVERY_COLUMN,
}
"""What the doctor proves of every row; not when a survey was published, and by which version of the program."""


def _filled(folder: Path, *, in_log: bool = False, kiosk: int = 0) -> Path:
    """Return a database with visits and a log of what was done; `in_log`: as a power cut leaves it, all in the log."""
    path = folder / "kiosk.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        if in_log:
            patch.setattr(Held, "checkpoint", lambda _: True)
            patch.setattr(Held, "empty_log", lambda _: None)
        live = folder / "live"
        writer = Writer(live / path.name, __version__, lambda _: None)
        writer.start().result(10)
        writer.publish(samples.survey(), samples.TEXT).result(10)
        for number in range(VISITS):
            given = samples.steps(
                1 + number % 5, 1 + number % 7, number % 11, comment=f"Comment number {number} {kiosk}"
            )
            writer.finish(samples.snapshot(number + 100 * kiosk, given)).result(10)
        writer.put(lambda connection: _note(connection, live / path.name)).result(10)
        with sqlite.connect(str(live / path.name)) as reader:  # whose closing is not the last: the log stays as it is
            if in_log:
                shutil.copytree(live, folder, dirs_exist_ok=True)
            writer.close()
        reader.close()
        if not in_log:
            shutil.copytree(live, folder, dirs_exist_ok=True)
    shutil.rmtree(live)
    folder.chmod(0o700)
    (folder / "kiosk.sqlite-shm").unlink(missing_ok=True)
    return path


def _note(connection: sqlite.Connection, path: Path) -> None:
    for action in (audit.Action.STARTED, audit.Action.EXPORTED):
        audit.append(connection, utc_text(CLOCK.now()), "kiosk-1", "admin", action, {"rows": 3})
    audit_trail.follow(connection, path)


def _proved(path: Path) -> dict[str, Any]:
    """Return every row that the doctor proves; of what cannot be read, why."""
    if peek.lost_its_pages(path):
        return {"": "nothing is there"}
    try:
        connection = database.connect_to_read(path)
    except sqlite.Error as error:
        return {"": str(error)}
    try:
        return {
            table: connection.execute(f"SELECT {columns} FROM {table}").fetchall() for table, columns in PROVED.items()
        }
    except (sqlite.Error, UnicodeDecodeError) as error:  # the latter where a column's name is spoiled
        return {"": str(error)}
    finally:
        connection.close()


def _well(path: Path) -> bool:
    try:
        return health.doctor(path).well
    except StoreError as error:
        if error.code not in (Trouble.DAMAGED, Trouble.NO_DATABASE, Trouble.NEWER, Trouble.OLDER, Trouble.IO):
            raise
        return False


def _copied(original: Path, folder: Path) -> Path:
    shutil.copytree(original.parent, folder)
    return folder / original.name


def _kept(folder: Path, before: dict[str, bytes]) -> None:
    """Start the store on the files; nothing of a database that it does not go on with may be gone."""
    path = folder / "kiosk.sqlite"
    try:
        held, opened = opening.take(path, CLOCK, check="full")
    except StoreError as error:
        if error.code not in (Trouble.NEWER, Trouble.DAMAGED, Trouble.IO):
            raise
        assert path.read_bytes() == before[path.name]
        return
    held.close()
    if opened.damaged is not None:
        assert opened.damaged.moved_to.read_bytes() == before[path.name]
        log = f"{path.name}-wal"
        if before.get(log):
            assert opened.damaged.moved_to.with_name(f"{opened.damaged.moved_to.name}-wal").read_bytes() == before[log]


def _look(original: Path, place: Path, change: Callable[[Path], None], start: bool = True) -> tuple[bool, bool]:
    """Damage a copy; return whether what it says changed, and whether the doctor noticed. `start`s the kiosk on it."""
    path = _copied(original, place)
    change(path)
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    noticed = not _well(path)
    changed = _proved(path) != _proved(original)
    for name, data in before.items():
        assert (path.parent / name).read_bytes() == data or name.endswith("-shm"), f"the doctor changed {name}"
    if start:
        _kept(path.parent, before)
    shutil.rmtree(path.parent)
    return changed, noticed


def _turn(suffix: str, bit: int, path: Path) -> None:
    with path.with_name(path.name + suffix).open("r+b") as opened:
        opened.seek(bit // 8)
        (byte,) = opened.read(1)
        opened.seek(bit // 8)
        opened.write(bytes([byte ^ (1 << bit % 8)]))


@pytest.mark.parametrize("suffix", ["", "-wal"], ids=["database", "log"])
def test_a_flipped_bit_that_changes_an_answer_is_found(suffix: str, tmp_path: Path) -> None:
    original = _filled(tmp_path / "original", in_log=bool(suffix))
    damaged = original.with_name(original.name + suffix)
    size = damaged.stat().st_size
    assert size > 4096
    seed = int(os.environ.get("KIOSK_SEED", random.randrange(10**6)))
    chance = random.Random(seed)
    changed = noticed = 0
    for number in range(FLIPS):
        bit = chance.randrange(size * 8)
        flip = partial(_turn, suffix, bit)
        one = _look(original, tmp_path / str(number), flip, start=number % STARTED_EVERY == 0)
        assert one[1] or not one[0], f"seed {seed}: bit {bit} changes what is stored, and the doctor says all is well"
        changed += one[0]
        noticed += one[1]
    assert changed > FLIPS / 50, f"seed {seed}: too few flips changed anything: {changed}"
    results.write(
        f"bit flips, {'log' if suffix else 'database'}",
        f"KIOSK_FLIPS={FLIPS} pytest tests/faults/test_damage.py",
        flips=FLIPS,
        changing=changed,
        found=noticed,
        missed=0,
    )


PARTS = ["kiosk.sqlite", "kiosk.sqlite-wal", "kiosk.mark", "kiosk.audit-mark"]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the databases of two kiosks, as a power cut leaves them: much of them in the log."""
    folder = tmp_path_factory.mktemp("two")
    return tuple(_filled(folder / str(kiosk), in_log=True, kiosk=kiosk) for kiosk in (1, 2))  # type: ignore[return-value]


@pytest.mark.parametrize("part", PARTS)
def test_a_file_of_another_kiosk_is_found(part: str, two: tuple[Path, Path], tmp_path: Path) -> None:
    own, other = two
    changed, noticed = _look(
        own, tmp_path / "swapped", lambda path: shutil.copy(other.with_name(part), path.with_name(part))
    )
    # the log holds every page of the first one: the other's file below it is never read
    assert noticed is (part != "kiosk.sqlite")
    assert changed is (part == "kiosk.sqlite-wal")


@pytest.mark.parametrize("part", PARTS)
def test_a_file_that_is_gone_is_found(part: str, two: tuple[Path, Path], tmp_path: Path) -> None:
    assert _look(two[0], tmp_path / "gone", lambda path: path.with_name(part).unlink())[1]


@pytest.mark.parametrize("part", PARTS)
def test_a_file_cut_short_is_found(part: str, two: tuple[Path, Path], tmp_path: Path) -> None:
    size = two[0].with_name(part).stat().st_size
    lengths = sorted({0, 1, 31, size // 4, size // 2, size * 3 // 4, size - 1})
    for length in lengths:
        changed, noticed = _look(
            two[0], tmp_path / str(length), lambda path, length=length: os.truncate(path.with_name(part), length)
        )
        assert noticed or not changed, f"cut to {length} of {size} bytes"


def test_a_doctor_who_does_not_look_at_hashes_misses_flips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with the pages' own check alone, changed answers pass for whole."""
    monkeypatch.setattr(health, "_chain", lambda *_: iter(()))
    monkeypatch.setattr(health, "_counts", lambda *_: iter(()))
    original = _filled(tmp_path / "original")
    place = original.read_bytes().index(b"Comment number 5")
    assert _look(original, tmp_path / "flipped", partial(_turn, "", place * 8)) == (True, False)
