"""The nightly look proves what is new, finds what was changed, and stops at once when somebody comes."""

from pathlib import Path

from kiosk.store import watching
from kiosk.store.watching import Looked
from kiosk.store.writer import Writer
from tests.store import samples
from tests.store.test_erasing import erase, fill
from tests.store.test_health import _tamper


def look(path: Path, seq: int = 0, head: str = "") -> Looked:
    found = watching.look(path, seq, head, pause_s=0.0)
    assert found is not None
    return found


def test_only_what_is_new_is_proven(writer: Writer, path: Path) -> None:
    assert look(path) == Looked("", 0, "", 0)
    fill(writer, 5)
    first = look(path)
    assert (first.problem, first.seq, first.number) == ("", 5, 5)
    head = writer.finish(samples.snapshot(9)).result(10).head
    assert look(path, first.seq, first.head) == Looked("", 6, head, 1)
    assert look(path, 6, "00" * 32).number == 6, "another chain is proven from its beginning"
    erase(path, 3)
    assert look(path) == Looked("", 6, head, 6)


def test_a_change_is_found_where_it_is(writer: Writer, path: Path) -> None:
    fill(writer, 5)
    _tamper(path, "UPDATE answers SET value = 1 WHERE response = 4 AND question_version = 2")
    found = look(path)
    assert (found.problem, found.seq) == ("chain", 3)
    _tamper(path, "UPDATE responses SET flags = 'erased' WHERE seq = 2")
    assert look(path).seq == 1


def test_damage_is_found(writer: Writer, path: Path) -> None:
    fill(writer, 5)
    writer.close()
    data = bytearray(path.read_bytes())
    at = data.find(b"The lady") // 4096 * 4096
    data[at : at + 8] = b"\xff" * 8
    path.write_bytes(data)
    assert look(path).problem == "pages"


def test_it_is_broken_off(writer: Writer, path: Path) -> None:
    fill(writer, 5)
    assert watching.look(path, 0, "", stop=lambda: True) is None
