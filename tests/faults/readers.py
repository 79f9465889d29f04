"""What in the program reads files that people bring or that lie in its folders, and how a reader is tried."""

import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import settings, theme
from kiosk.access import record
from kiosk.assembly import care_state, session_files, survey_import, ticket_import
from kiosk.assembly.session_plan import SessionError
from kiosk.paths import DataFolder
from kiosk.store import backups, health, mark, peek, restoring
from kiosk.store.errors import StoreError
from kiosk.survey import reading
from kiosk.survey.problem import SurveyError
from kiosk.survey.shelf import ShelfError
from kiosk.tickets import importing, keeping, roster, table
from kiosk.tickets.matching import Choices
from kiosk.tickets.problem import RefusedError, TableError

MOST_BYTES = 200 << 20
LONGEST_S = 2.0  # of the processor
NOW = 1_780_000_000
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
    SessionError,
)


def _table(path: Path) -> None:
    with table.opened(path) as found:
        for _ in found.rows:
            pass


def _tickets(path: Path) -> None:
    with importing.opened(path, None, Choices(zone="UTC"), now=NOW) as export:
        for _ in export.tickets:
            pass


def _session(path: Path) -> None:
    manifest = path.parent / "root" / session_files.MANIFEST
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.unlink(missing_ok=True)
    manifest.symlink_to(path)
    session_files.SessionFiles(path.parent / "root")


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
    "tickets": _tickets,
    "table": _table,
    "roster": roster.read,
    "session": _session,
    "doctor": health.doctor,
    "first look": lambda path: peek.compiled_survey(path, b"x", "1"),
}


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
    pytest.fail("it takes too long")


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
