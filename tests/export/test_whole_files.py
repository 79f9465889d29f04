"""Whatever goes wrong while an export is written, there is the old file or the new one, and nothing else."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.export import files
from kiosk.export.choice import Choice, Exported, Format
from kiosk.store import bulk, pages
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.reader import Reader
from kiosk.store.writer import Writer
from tests.store import samples


class TestNoHalfFile:
    """Whatever goes wrong, the folder holds the old files or the new ones and nothing else."""

    @pytest.fixture
    def many(self, writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        writer.close()
        bulk.load(path, (samples.snapshot(number) for number in range(50)), SystemClock())
        monkeypatch.setattr(pages, "PAGE", 10)
        return path

    @pytest.mark.parametrize("kind", list(Format))
    def test_progress_is_told_and_cancelling_leaves_nothing(self, many: Path, tmp_path: Path, kind: Format) -> None:
        target = tmp_path / "out" / f"file{kind.suffix}"
        told: list[tuple[int, int]] = []
        choice = Choice(format=kind)
        with Reader(many) as reader:
            done = files.write(
                reader, target, choice, progress=lambda n, of: told.append((n, of)), cancelled=lambda: len(told) == 3
            )
            assert done is None
            assert told == [(10, 50), (20, 50), (30, 50)]
            assert list(target.parent.iterdir()) == []
            target.write_text("the old one")
            assert files.write(reader, target, choice, cancelled=lambda: True) is None
            assert target.read_text() == "the old one"
            noted: list[Exported] = []
            done = files.write(reader, target, choice, note=noted.append)
        assert done is not None
        assert done.rows == 50
        assert noted == [done]
        there = {target} if kind is Format.XLSX else {target, files.codebook_path(target)}
        assert set(target.parent.iterdir()) == there
        assert list(many.parent.glob("kiosk-xlsx-*")) == []

    def test_all_is_flushed_before_the_name_changes_and_the_name_after(
        self, many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        order = []
        flush, rename = os.fsync, Path.replace

        def noted_flush(handle: int) -> None:
            order.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
            flush(handle)

        def noted_rename(self: Path, target: Path) -> Path:
            order.append("rename")
            return rename(self, target)

        monkeypatch.setattr(os, "fsync", noted_flush)
        monkeypatch.setattr(Path, "replace", noted_rename)
        with Reader(many) as reader:
            files.write(reader, tmp_path / "out.csv")
        assert order == ["file", "file", *["rename", "folder"] * 2], "the answers and their codebook"

    def test_an_error_midway_leaves_the_old_file(self, many: Path, tmp_path: Path) -> None:
        target = tmp_path / "out" / "file.csv"
        target.parent.mkdir()
        target.write_text("the old one")

        def full(done: int, _: int) -> None:
            if done == 30:
                raise OSError(28, os.strerror(28))

        with Reader(many) as reader, pytest.raises(StoreError, match="No half file") as caught:
            files.write(reader, target, progress=full)
        assert caught.value.code is Trouble.DISK_FULL
        assert caught.value.path == target
        assert [file.read_text() for file in target.parent.iterdir()] == ["the old one"]

    def test_what_cannot_be_noted_is_not_exported(self, many: Path, tmp_path: Path) -> None:
        def refuse(written: Exported) -> None:
            assert not written.path.exists()
            raise StoreError(Trouble.BUSY, many)

        with Reader(many) as reader, pytest.raises(StoreError):
            files.write(reader, tmp_path / "out" / "file.csv", note=refuse)
        assert list((tmp_path / "out").iterdir()) == []

    def test_a_folder_that_cannot_be_made_is_told(self, many: Path, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("in the way")
        with Reader(many) as reader, pytest.raises(StoreError) as caught:
            files.write(reader, tmp_path / "file" / "out.csv")
        assert caught.value.code is Trouble.NO_FOLDER

    def test_responses_that_come_meanwhile_are_for_the_next_export(self, many: Path, tmp_path: Path) -> None:
        writer = Writer(many, "1.0", lambda _: None)
        writer.start().result(10)
        numbers = iter(range(1000, 2000))

        def more(*_: int) -> None:
            writer.finish(samples.snapshot(next(numbers))).result(10)

        with Reader(many) as reader:
            done = files.write(reader, tmp_path / "out.csv", progress=more)
            assert done is not None
            assert done.rows == 50
            assert reader.last_seq() == 55
        writer.close()
