"""Disk space: each step is told in time, giving the ballast up is no recovery, and recovery comes by itself."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.ballast import Disk, Limits, Room

LIMITS = Limits(ballast=64_000, low=500_000, no_comments=100_000, closed=32_000)


class Imagined:
    """A disk of which somebody else uses a part; the ballast uses its own."""

    def __init__(self, folder: Path, free: int) -> None:
        self.folder = folder
        self.place = folder / "ballast"
        self.others = 0
        self.size = free

    def free(self, _folder: Path) -> int:
        held = self.place.stat().st_blocks * 512 if self.place.exists() else 0
        return max(0, self.size - self.others - held)


@pytest.fixture
def disk(tmp_path: Path) -> tuple[Imagined, Disk]:
    imagined = Imagined(tmp_path, 10_000_000)
    return imagined, Disk(imagined.place, LIMITS, imagined.free)


def test_every_step_down_and_up(disk: tuple[Imagined, Disk]) -> None:
    imagined, watched = disk
    assert watched.look() is Room.PLENTY
    assert imagined.place.stat().st_size == LIMITS.ballast
    assert imagined.place.stat().st_blocks * 512 >= LIMITS.ballast, "it takes its room"
    assert imagined.place.stat().st_mode & 0o777 == 0o600
    seen = []
    for left in (499_000, 101_000, 99_000, 33_000, 31_000, 31_000, 33_000, 36_000, 105_000, 111_000, 540_000, 560_000):
        held = imagined.place.stat().st_blocks * 512 if imagined.place.exists() else 0
        imagined.others = imagined.size - left - (held or LIMITS.ballast)
        seen.append((str(watched.look()), imagined.place.exists()))
    assert seen == [
        ("low", True),
        ("low", True),
        ("no_comments", True),
        ("no_comments", True),
        ("closed", False),
        ("closed", False),
        ("closed", False),
        ("no_comments", False),
        ("no_comments", False),
        ("low", True),
        ("low", True),
        ("plenty", True),
    ]


def test_what_the_ballast_gave_is_there_for_the_last_response(disk: tuple[Imagined, Disk]) -> None:
    imagined, watched = disk
    watched.look()
    imagined.others = imagined.size - 20_000 - imagined.place.stat().st_blocks * 512
    assert watched.look() is Room.CLOSED
    assert imagined.free(imagined.folder) >= LIMITS.ballast


def test_a_disk_too_small_for_the_ballast_is_told(tmp_path: Path) -> None:
    imagined = Imagined(tmp_path, 90_000)
    watched = Disk(imagined.place, LIMITS, imagined.free)
    assert watched.look() is Room.CLOSED
    assert not imagined.place.exists()


def test_where_it_cannot_be_laid_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno
    import os

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "posix_fallocate", full)
    watched = Disk(tmp_path / "ballast", LIMITS, lambda _: 10_000_000)
    assert watched.look() is Room.PLENTY
    assert not (tmp_path / "ballast").exists()


def test_the_real_disk(tmp_path: Path) -> None:
    watched = Disk(tmp_path / "ballast", Limits(ballast=1_000_000, low=3, no_comments=2, closed=1))
    assert watched.look() is Room.PLENTY
    assert watched.left > 1_000_000


@settings(deadline=None)
@given(st.lists(st.integers(0, 1_000_000), min_size=1, max_size=30))
def test_whatever_happens_it_is_never_too_hopeful(tmp_path_factory: pytest.TempPathFactory, lefts: list[int]) -> None:
    imagined = Imagined(tmp_path_factory.mktemp("disk"), 10_000_000)
    watched = Disk(imagined.place, LIMITS, imagined.free)
    for left in lefts:
        held = imagined.place.stat().st_blocks * 512 if imagined.place.exists() else 0
        imagined.others = imagined.size - left - held
        room = watched.look()
        effective = left + held - LIMITS.ballast - 8192 if not held else left
        if effective < LIMITS.closed - 8192:
            assert room is Room.CLOSED
        elif effective < LIMITS.no_comments - 8192:
            assert room in (Room.CLOSED, Room.NO_COMMENTS)
        elif effective < LIMITS.low - 8192:
            assert room is not Room.PLENTY
