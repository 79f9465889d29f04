"""The program's own log: lines in order, files that stay small, faults without their words."""

import stat
from pathlib import Path

import pytest

from kiosk.assembly import program_log
from kiosk.assembly.program_log import ProgramLog, last_lines
from kiosk.clock import SystemClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "kiosk.log"


def test_lines_are_in_order_with_time_and_level(path: Path) -> None:
    log = ProgramLog(path, SystemClock())
    for number in range(20):
        log.write("info", f"line\n{number}")
    log.close()
    log.write("info", "too late")
    lines = path.read_text().splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == [f"info    line {number}" for number in range(20)]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert last_lines(path, 3) == lines[:-4:-1]


def test_files_stay_small_and_few(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program_log, "LARGEST", 1000)
    log = ProgramLog(path, SystemClock())
    for number in range(200):
        log.write("info", f"line {number}")
    log.close()
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["kiosk.log", "kiosk.log.1", "kiosk.log.2", "kiosk.log.3"]
    assert all(file.stat().st_size <= 1000 for file in files)
    numbers = [int(line.rsplit(" ", 1)[1]) for line in last_lines(path, 500)]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[0] == 199


def test_a_sentence_is_written_when_it_is_new(path: Path) -> None:
    log = ProgramLog(path, SystemClock())
    for told in (["a"], ["a", "b"], ["b"], ["a", "b"]):
        log.warn_of_new(told)
    log.close()
    assert [line[-1] for line in path.read_text().splitlines()] == ["a", "b", "a"]


def test_a_disk_that_refuses_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = ProgramLog(tmp_path / "file" / "kiosk.log", SystemClock())
    log.write("info", "lost")
    log.close()
    assert last_lines(tmp_path / "file" / "kiosk.log", 5) == []
