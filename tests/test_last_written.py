"""What the program wrote last into a small file: a change by something else is found, a power cut's is not one."""

from pathlib import Path

import pytest

from kiosk import last_written
from kiosk.durable import write_whole


def write(path: Path, text: str) -> None:
    now = last_written.digest(path.read_bytes()) if path.exists() else ""
    with last_written.changing(path, now, last_written.digest(text.encode())):
        write_whole(path, text.encode())


def is_ours(path: Path) -> bool:
    return last_written.is_ours(path, last_written.digest(path.read_bytes()) if path.exists() else "")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "small.json"


def test_what_the_program_wrote_is_its_own_and_what_is_not_is_not(path: Path) -> None:
    assert is_ours(path), "without a mark nothing is known"
    for text in ("one", "two", "two", "three"):
        write(path, text)
        assert is_ours(path)
    for other in (lambda: path.write_text("by hand"), lambda: path.write_text("two"), path.unlink):
        other()
        assert not is_ours(path)
    write(path, "four")
    assert not is_ours(path), "what the program writes over it does not hide it"
    last_written.accept(path, last_written.digest(b"four"))
    assert is_ours(path)


def test_a_write_that_is_cut_short_is_ours_before_and_after(path: Path) -> None:
    write(path, "one")
    with pytest.raises(KeyboardInterrupt), last_written.changing(path, _of("one"), _of("two")):
        raise KeyboardInterrupt
    assert is_ours(path)
    path.write_text("two")
    assert is_ours(path)
    path.write_text("three")
    assert not is_ours(path)


@pytest.mark.parametrize("mark", [b"", b"{", b"[" * 9999, b'{"holds":1}', b"x" * 99_999])
def test_a_spoiled_mark_is_as_none(path: Path, mark: bytes) -> None:
    write(path, "one")
    last_written.mark_path(path).write_bytes(mark)
    assert not last_written.is_marked(path)
    assert is_ours(path)


def _of(text: str) -> str:
    return last_written.digest(text.encode())
