"""Hostile files in the place of the kiosk's: never run, never overwritten; refused in a sentence, or moved aside."""

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import __version__, settings
from kiosk.clock import SystemClock
from kiosk.settings import SettingsError
from kiosk.store import erasing, health, peek, salvage
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.writer import Writer
from tests.faults import hostile, results
from tests.store import samples

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of links, pipes and permissions")
LONGEST_S = 5.0  # of a processor's time, for all that is tried with one file
BY = erasing.By("2026-03-03T10:00:00.000Z", "kiosk-1", "admin")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a database of three responses."""
    path = tmp_path_factory.mktemp("sound") / "data" / "kiosk.sqlite"
    writer = Writer(path, __version__, lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    for number in range(3):
        writer.finish(samples.snapshot(number)).result(10)
    writer.close()
    return path.parent


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    shutil.copytree(sound, tmp_path / "data")
    return tmp_path / "data" / "kiosk.sqlite"


@pytest.fixture(scope="module", autouse=True)
def _count(request: pytest.FixtureRequest) -> Iterator[None]:
    failed = request.session.testsfailed
    yield
    if request.session.testsfailed == failed and len(request.session.items) >= CASES:
        command = "pytest tests/faults/test_hostile_files.py"
        results.write("hostile files in the data folder", command, cases=CASES, **{"run or overwritten": 0})


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def _looked_at(path: Path) -> None:
    """Have the kiosk's first look and the doctor look at it: neither is held up, neither says that all is well."""
    assert peek.compiled_survey(path, b"another", __version__) is None
    if path.is_symlink() or path.is_file():
        with contextlib.suppress(StoreError):
            assert not health.doctor(path).well


def _serves(path: Path) -> Path:
    """Start the kiosk on it; returns where it was moved to."""
    writer = Writer(path, __version__, lambda _: None)
    try:
        opened = writer.start().result(30)
        assert opened.damaged is not None
        assert opened.damaged.why
        writer.publish(samples.survey(), samples.TEXT).result(10)
        assert writer.finish(samples.snapshot(9)).result(10).seq == 1
    finally:
        writer.close()
    return opened.damaged.moved_to


@pytest.mark.parametrize("case", hostile.MOVED)
def test_a_hostile_database_is_moved_aside_and_service_goes_on(path: Path, case: str) -> None:
    hostile.MOVED[case](path)
    before = _bytes(path)
    began = time.process_time()
    _looked_at(path)
    moved = _serves(path)
    assert os.path.lexists(moved)
    assert _bytes(moved) == before
    if before is not None:
        salvage.salvage(path, moved, SystemClock(), BY, version=__version__)
        assert _bytes(moved) == before
    assert health.doctor(path).well
    assert time.process_time() - began < LONGEST_S


@pytest.mark.parametrize("case", hostile.NEWER)
def test_a_newer_database_is_refused_and_stays(path: Path, case: str) -> None:
    hostile.NEWER[case](path)
    before = _bytes(path)
    writer = Writer(path, __version__, lambda _: None)
    with pytest.raises(StoreError) as caught:
        writer.start().result(10)
    writer.close()
    assert caught.value.code is Trouble.NEWER
    assert _bytes(path) == before


@pytest.mark.parametrize("case", hostile.BESIDE)
def test_what_lies_beside_is_never_followed(path: Path, case: str) -> None:
    precious = path.parents[1] / "precious"
    precious.write_bytes(b"precious" * 128)
    hostile.BESIDE[case](path)
    writer = Writer(path, __version__, lambda _: None)
    try:
        writer.start().result(10)
        writer.publish(samples.survey(), samples.TEXT).result(10)
        assert writer.finish(samples.snapshot(9)).result(10).seq in (1, 4)
    except StoreError as error:
        told = str(error)
        assert str(path.parent) in told
        assert told.count("\n") == 0
    finally:
        writer.close()
    assert precious.read_bytes() == b"precious" * 128


@pytest.mark.parametrize("case", hostile.SETTINGS)
def test_hostile_settings_are_refused_and_stay(tmp_path: Path, case: str) -> None:
    path = tmp_path / "settings.json"
    hostile.SETTINGS[case](path)
    before = path.lstat()
    with pytest.raises(SettingsError) as caught:
        settings.read(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert len(str(caught.value)) < 700
    assert "\n" not in str(caught.value)
    after = path.lstat()
    assert (after.st_ino, after.st_size, after.st_mtime_ns) == (before.st_ino, before.st_size, before.st_mtime_ns)


CASES = len(hostile.SETTINGS) + len(hostile.BESIDE) + len(hostile.MOVED) + len(hostile.NEWER)
