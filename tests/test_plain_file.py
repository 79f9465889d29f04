"""The program's own files: whatever lies in their place is refused in one sentence, soon, and in little memory."""

import os
import random
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import settings, theme
from kiosk.access import record
from kiosk.assembly import care_state, survey_import, ticket_import
from kiosk.paths import DataFolder
from kiosk.plain_file import beginning, whole
from kiosk.store import backups, health, mark, peek, restoring
from kiosk.store.errors import StoreError
from kiosk.survey import reading
from kiosk.survey.problem import SurveyError
from kiosk.survey.shelf import ShelfError
from kiosk.tickets import keeping, roster, table
from kiosk.tickets.problem import RefusedError, TableError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of pipes, links and limits")

MOST_BYTES = 200 << 20
LONGEST_S = 2.0
WORDED = (
    settings.SettingsError,
    theme.ThemeError,
    record.AccessError,
    keeping.KeyDamagedError,
    StoreError,
    SurveyError,
    ShelfError,
    RefusedError,
    TableError,
)
CONTENTS: dict[str, bytes] = {
    "nothing": b"",
    "zeros": bytes(4096),
    "random": random.Random(1).randbytes(50_000),
    "deep list": b"[" * 200_000,
    "deep object": b'{"keys":' * 100_000,
    "deep closed": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "deep of SurveyJS": b'{"pages":[{"elements":' + b"[" * 5000 + b"]" * 5000 + b"}]}",
    "brackets": b"[" * 8000,
    "not UTF-8": b'{"desk": "\xff\xfe"}',
    "a surrogate": b'{"desk": "\\ud800"}',
    "a zero byte": b'{"desk": "a\\u0000b"}',
    "a number too large": b'{"screen_width_mm": 1e999}',
    "a long number": b'{"screen_width_mm": ' + b"9" * 100_000 + b"}",
    "a list": b"[]",
    "null": b"null",
    "a bomb of hashes": b'{"format": 2, "admin": "$argon2id$v=19$m=99999999,t=99999,p=9$AAAA$AAAA"}',
    "no workbook": b"PK\x03\x04" + bytes(100),
    "UTF-16": "a,b\n1,2\n".encode("utf-16"),
    "a quote without end": b'a,b\n"' + b"x" * 1_000_000,
    "many columns": b",".join(b"c%d" % number for number in range(1900)) + b"\n" + b"1," * 1900 + b"\n",
    "head of a database": b"SQLite format 3\x00" + bytes(84),
}
"""What may lie where a file of ours should be."""
PLACES = ("a folder", "a link to nothing", "a link to itself", "5 GB", "an endless device", "a pipe")
"""What else may lie there."""


def _table(path: Path) -> None:
    with table.opened(path) as found:
        for _ in found.rows:
            pass


def _choices(path: Path) -> None:
    folder = path.parent / "choices"
    folder.mkdir(exist_ok=True)
    data = DataFolder(folder)
    data.ticket_choices.unlink(missing_ok=True)
    data.ticket_choices.symlink_to(path)
    ticket_import.load_choices(data)


def _manifest(path: Path) -> None:
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    manifest = folder / "kiosk-1.json"
    manifest.unlink(missing_ok=True)
    manifest.symlink_to(path)
    manifest.with_suffix(".sqlite").write_bytes(b"SQLite format 3\x00" + bytes(84))
    assert backups.listing(folder) == []
    restoring._require_whole(manifest.with_suffix(".sqlite"))


READERS: dict[str, Callable[[Path], object]] = {
    "settings": settings.read,
    "theme": theme.read,
    "passcodes": record.read,
    "mark": mark.read,
    "key of the tickets": keeping.load_key,
    "state of care": care_state.read,
    "choices": _choices,
    "manifest": _manifest,
    "survey": reading.read,
    "survey that is brought": survey_import.read,
    "tickets": _table,
    "roster": roster.read,
    "doctor": health.doctor,
    "first look": lambda path: peek.compiled_survey(path, b"x", "1"),
}
WAITS = ("survey", "survey that is brought", "tickets", "roster")
"""What people name themselves may be a pipe that they write into."""


@contextmanager
def limited() -> Iterator[None]:
    """Let the process have so much more memory, and so much time."""
    (pages,) = [int(line.split()[1]) for line in Path("/proc/self/status").read_text().splitlines() if "VmSize" in line]
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * 1024 + MOST_BYTES, hard))
    before = signal.signal(signal.SIGPROF, _too_long)
    signal.setitimer(signal.ITIMER_PROF, LONGEST_S)
    waits = signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(20)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        signal.signal(signal.SIGALRM, waits)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _too_long(_number: int, _frame: object) -> None:
    raise AssertionError("it takes too long")


def _put(what: str, path: Path) -> Path:
    match what:
        case "a folder":
            path.mkdir()
        case "a link to nothing":
            path.symlink_to(path.parent / "nowhere")
        case "a link to itself":
            path.symlink_to(path)
        case "5 GB":
            with path.open("wb") as file:
                file.truncate(5 << 30)
        case "an endless device":
            return Path("/dev/zero")
        case "a pipe":
            os.mkfifo(path)
        case _:
            path.write_bytes(CONTENTS[what])
    return path


def refused(read: Callable[[Path], object], path: Path) -> str:
    """Read; return the refusal, empty where there is none. It must be one that the program knows how to tell."""
    with limited():
        try:
            read(path)
        except WORDED as error:
            told = str(error)
            assert told.strip(), "refused without a word"
            assert "Traceback" not in told
            return told
        except OSError as error:
            return error.strerror or pytest.fail(f"refused without a word: {error!r}")
    return ""


@pytest.mark.parametrize("what", [*CONTENTS, *PLACES])
@pytest.mark.parametrize("reader", READERS)
def test_whatever_lies_there_is_read_or_refused(reader: str, what: str, tmp_path: Path) -> None:
    if what == "a pipe" and reader in WAITS:
        return
    path = _put(what, tmp_path / ("theme.yaml" if reader == "theme" else "file"))
    told = refused(READERS[reader], path)
    if reader in ("settings", "passcodes", "survey", "tickets") and what in ("random", "a folder", "5 GB", "deep list"):
        assert told, "this cannot have been taken for one"


@pytest.mark.parametrize("reader", ["settings", "passcodes"])
def test_a_refusal_names_the_file_and_what_to_do(reader: str, tmp_path: Path) -> None:
    for what in ("not UTF-8", "deep list", "random", "a list", "a folder"):
        path = _put(what, tmp_path / what)
        told = refused(READERS[reader], path)
        assert str(path) in told
        assert "\n" not in told
        assert told.endswith((".", ")."))


def test_a_plain_file_is_read_and_no_more_than_asked(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    assert beginning(path, 4) == b"0123"
    assert whole(path, 10) == b"0123456789"
    with pytest.raises(OSError, match="larger than"):
        whole(path, 9)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="not a plain file"):
        beginning(tmp_path / "pipe", 1)
