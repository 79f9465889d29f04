"""A small file is the old one or the new one, whatever goes wrong, and nothing is left lying about."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.durable import sync_folder, write_whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "small.json"
    path.write_bytes(b"old")
    return path


def test_the_file_is_replaced(path: Path) -> None:
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["small.json"]


def test_a_new_file_gets_the_mode_asked_for(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"", 0o644)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o644


def test_all_is_flushed_before_the_name_changes_and_the_name_after(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order = []
    flush, rename = os.fsync, Path.replace

    def noted_flush(handle: int) -> None:
        order.append("folder" if Path(f"/proc/self/fd/{handle}").resolve().is_dir() else "file")
        flush(handle)

    def noted_rename(self: Path, target: Path) -> Path:
        order.append("rename")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", noted_flush)
    monkeypatch.setattr(Path, "replace", noted_rename)
    write_whole(path, b"new")
    assert order == ["file", "rename", "folder"]


def refuse(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    "fail",
    [
        lambda patch: patch.setattr(os, "fsync", refuse),
        lambda patch: patch.setattr(Path, "chmod", refuse),
        lambda patch: patch.setattr(Path, "replace", refuse),
    ],
    ids=["flush", "mode", "rename"],
)
def test_a_disk_that_refuses_leaves_the_old_file_and_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch, fail: Callable[[pytest.MonkeyPatch], None]
) -> None:
    with monkeypatch.context() as patch:
        fail(patch)
        with pytest.raises(OSError, match="No space left"):
            write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [file.name for file in path.parent.iterdir()] == ["small.json"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere" / "a", b"")
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "nowhere")
