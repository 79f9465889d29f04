"""A fault is told by its kind and place alone, wherever it is told; no core file is left of one."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.assembly.last_words import catch_faults

SAID = "what the visitor wrote"


@pytest.fixture
def told() -> Iterator[list[str]]:
    found: list[str] = []
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    end = catch_faults(lambda level, text: found.append(f"{level} {text}"))
    yield found
    end()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == hooks


def fail() -> None:
    try:
        raise KeyError(SAID)
    except KeyError as error:
        raise ValueError(SAID) from error


class Unraisable:
    def __del__(self) -> None:
        fail()


def by_hook() -> None:
    try:
        fail()
    except ValueError:
        sys.excepthook(*sys.exc_info())


def by_thread() -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


@pytest.mark.parametrize("way", [by_hook, by_thread, Unraisable], ids=["hook", "thread", "unraisable"])
def test_kind_and_place_are_told_and_no_words(way: object, told: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert callable(way)
    way()
    (line,) = told
    assert line.startswith("fault ValueError at ")
    assert f"{Path(__file__).name}:" in line
    out, error = capfd.readouterr()
    assert "ValueError (its words are not told)" in error
    assert SAID not in line + out + error


@pytest.mark.skipif(sys.platform == "win32", reason="there are no core files on Windows")
def test_no_core_file_is_left_of_the_program_and_of_what_it_starts() -> None:
    code = (
        "import subprocess; from kiosk.assembly.last_words import leave_no_core; leave_no_core();"
        "print(subprocess.run(['cat', '/proc/self/limits'], capture_output=True, text=True).stdout)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("Max core file size")]
    assert line.split()[4:6] == ["0", "0"]
