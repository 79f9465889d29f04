"""The high-water mark: whatever the disk does to the slot being written, the one before is told."""

import random
from pathlib import Path

import pytest

from kiosk.store import mark


def _mark(seq: int) -> mark.Mark:
    return mark.Mark(seq, f"{seq:064x}", "one")


def _told(path: Path) -> int:
    found = mark.read(path)
    return 0 if found is None else found.seq


def test_the_newest_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.mark"
    assert mark.read(path) is None
    for seq in range(1, 6):
        mark.write(path, _mark(seq))
        assert _told(path) == seq
        assert path.stat().st_size == 1024
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_torn_write_leaves_the_mark_before(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.mark"
    mark.write(path, _mark(6))
    mark.write(path, _mark(7))
    before = path.read_bytes()
    mark.write(path, _mark(8))
    after = path.read_bytes()
    chance = random.Random(8)
    for _ in range(300):
        torn = bytes(chance.choice(pair) for pair in zip(before, after, strict=True))
        path.write_bytes(torn)
        assert _told(path) == (8 if torn == after else 7)


def test_two_spoiled_slots_are_no_mark_and_are_replaced(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.mark"
    for rubbish in (b"", b"{}", bytes(1024), b"\xff" * 1024, b'{"seq":3,"head":"","database":"","check":""}'):
        path.write_bytes(rubbish)
        assert mark.read(path) is None
        mark.write(path, _mark(3))
        assert _told(path) == 3


def test_a_new_database_leaves_no_mark_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.mark"
    mark.write(path, _mark(900))
    mark.start_over(path, mark.Mark(1, "", "two"))
    found = mark.read(path)
    assert found is not None
    assert (found.seq, found.database) == (1, "two")


def test_a_place_that_cannot_be_written_raises(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="director"):
        mark.write(tmp_path, _mark(1))
