"""Environment variables and places of files that nobody should give the program; each in a process of its own.

Time and memory are measured against the same command with nothing odd about it.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import click
import pytest

from kiosk.demo.fill import fill
from kiosk.paths import DataFolder
from tests.faults.examples import EXAMPLES

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of pipes, users and limits")

NIGHT = EXAMPLES >= 100
ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "tickets" / "fixtures"
NOBODY = 65_534
CHILD = """
import json, os, resource, sys
told = int(os.environ.pop("TOLD"))
from kiosk import cli
from kiosk.cli import check, doctor, export, restore, scores, surveys, tickets
from kiosk.assembly import loading, survey_import, ticket_import
from kiosk.survey import checking, drafting, expanding, fitting, reading, schema
import kiosk.store.reader, kiosk.store.restoring, kiosk.store.salvage, kiosk.cli.screens
import ruamel.yaml, openpyxl.reader.excel, msgspec.inspect, platformdirs, tzlocal
def used():
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime, own.ru_maxrss
before = used()
if os.environ.pop("AS_NOBODY", "") and os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    cli.main(sys.argv[1:])
finally:
    after = used()
    os.write(told, json.dumps([after[0] - before[0], (after[1] - before[1]) // 1024]).encode())
"""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("environment") / "data"
    fill(DataFolder(folder), 40, seed=2, day=date.today(), survey_path=None, progress=lambda _: None)
    return folder


def called(*arguments: str | Path, **odd: str) -> tuple[int, str]:
    """Run a command; return its exit code and what it said. It takes no time and no memory to speak of."""
    plain = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    reading, writing = os.pipe()
    try:
        done = subprocess.run(
            [sys.executable, "-c", CHILD, *map(str, arguments)],
            env={**plain, "PYTHONPATH": str(ROOT), **odd, "TOLD": str(writing)},
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=60,
            pass_fds=(writing,),
        )
    finally:
        os.close(writing)
    with os.fdopen(reading) as told:
        seconds, megabytes = json.loads(told.read())
    said = (done.stdout + done.stderr).decode("utf-8", "replace")
    assert "Traceback" not in said, said[-3_000:]
    assert done.returncode in (0, 1, 2, 3), said
    assert seconds < 2, f"{seconds:.1f} s"
    assert megabytes < 200, f"{megabytes} MB"
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(said)
    if done.returncode == 3:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        assert sum(line.startswith("kiosk: ") for line in lines) == 1, "one refusal"
        assert len(lines) <= 2 or any("\n" in part for part in (*map(str, arguments), *odd.values()))
    return done.returncode, said


# -- variables

LONG = "x" * 100_000
TICKETS = ("tickets", "import", FIXTURES / "plain.csv", "--data", "DATA")
SCORES = ("scores", "--data", "DATA")
EXPORT = ("export", "--out", "OUT.csv", "--data", "DATA")
VARIABLES: list[tuple[tuple[str | Path, ...], str, str, int]] = [
    (TICKETS, "TZ", "nonsense", 1),
    (("scores",), "KIOSK_DATA", "\x1b[31m\u202e\n", 3),
    (SCORES, "KIOSK_DATABASE_KEY", "/dev/zero", 3),
    (TICKETS, "TZ", ":/etc/passwd", 1),
    (TICKETS, "TZ", "../../etc/passwd", 1),
    (TICKETS, "TZ", LONG, 1),
    (SCORES, "TZ", LONG, 0),
    (SCORES, "KIOSK_DATABASE_KEY", "FIFO", 3),
    (SCORES, "KIOSK_DATABASE_KEY", "keyring", 3),
    (SCORES, "KIOSK_DATABASE_KEY", LONG, 3),
    (SCORES, "KIOSK_DATABASE_KEY", "DATA", 3),
    (SCORES, "CREDENTIALS_DIRECTORY", LONG, 0),
    (SCORES, "CREDENTIALS_DIRECTORY", "/dev/zero", 0),
    (("scores",), "KIOSK_DATA", "/dev/null", 3),
    (("scores",), "KIOSK_DATA", LONG, 3),
    (("scores",), "KIOSK_DATA", "\udcff", 3),
    (("scores",), "KIOSK_DATA", "FIFO", 3),
    (("scores",), "XDG_DATA_HOME", "not/absolute\x1b[31m", 3),
    (("scores",), "HOME", LONG, 3),
    (("run",), "DISPLAY", ":" + "9" * 10_000, 3),
    (("run",), "DISPLAY", ":99", 3),
    (EXPORT, "LC_ALL", LONG[:1_000], 0),
    (EXPORT, "LANG", "../../etc/passwd", 0),
    (EXPORT, "TMPDIR", "/nowhere", 0),
    (("--help",), "COLUMNS", "-1", 0),
    (("--help",), "COLUMNS", "9" * 30, 0),
    (("--help",), "TERM", "\x1b[31m", 0),
    (SCORES, "PYTHONIOENCODING", "ascii", 0),
    (SCORES, "NOTIFY_SOCKET", LONG, 0),
    (SCORES, "KIOSK_HEARTBEAT", "9" * 5_000, 0),
]


@pytest.mark.parametrize(
    ("command", "name", "value", "code"),
    VARIABLES if NIGHT else VARIABLES[:2],
    ids=[f"{command[0]} {name} {value[:12]!r}" for command, name, value, _ in (VARIABLES if NIGHT else VARIABLES[:2])],
)
def test_a_variable_that_somebody_set(
    command: tuple[str | Path, ...], name: str, value: str, code: int, good: Path, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    value = {"DATA": str(good), "FIFO": str(tmp_path / "pipe")}.get(value, value)
    said = [str(one).replace("DATA", str(good)).replace("OUT", str(tmp_path / "out")) for one in command]
    found, told = called(*said, **{name: value})
    assert found == code, told[-1_000:]


def test_a_heart_beats_whatever_the_variables_say(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.assembly.heartbeat import PIPE, Heartbeat

    for number in ("9" * 5_000, "²", "٣", "-1", "", "1e9", "999999999", "99999999999999999999"):
        heart = Heartbeat({PIPE: number, "NOTIFY_SOCKET": "@x\udcff" + "y" * 200, "WATCHDOG_USEC": number})
        heart.ready()
        assert heart.beat()


# -- places


@contextlib.contextmanager
def growing(path: Path) -> Iterator[None]:
    """Let a file grow, without end, while it is read."""
    stop = threading.Event()

    def grow() -> None:
        with path.open("ab", buffering=0) as file:
            while not stop.is_set() and file.tell() < 1 << 30:
                file.write(b"1,2024-05-06T08:00:00Z,a,2024-01-01,\n" * 2_000)
                stop.wait(0.002)

    path.write_bytes(b"id,created,customer,start,end\n")
    thread = threading.Thread(target=grow)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def no_permission(path: Path) -> None:
    path.write_text("id: a\n")
    path.chmod(0)


PLACES: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "no permission": no_permission,
    "a link to itself": lambda path: path.symlink_to(path),
    "a folder": lambda path: path.mkdir(),
    "zero": lambda path: path.symlink_to("/dev/zero"),
    "full": lambda path: path.symlink_to("/dev/full"),
    "5 GB": lambda path: os.truncate(path, 5 << 30) if path.touch() is None else None,
}
READING = (
    ("check", "FILE"),
    ("surveys", "import", "FILE", "--data", "DATA"),
    ("surveys", "publish", "FILE", "--data", "DATA"),
    ("tickets", "import", "FILE", "--data", "DATA"),
    ("tickets", "roster", "FILE", "--data", "DATA"),
    ("restore", "FILE", "--check", "--data", "DATA"),
    ("settings", "--data", "SETTINGS"),
)
ODD_NAME = "a\x1b[31m\nb\udcff\u202e.csv"


@pytest.mark.parametrize(
    ("what", "command"),
    [(what, command) for what in PLACES for command in READING] if NIGHT else [("no permission", READING[0])],
    ids=lambda value: value if isinstance(value, str) else " ".join(value[:2]),
)
def test_what_lies_there_is_no_file(what: str, command: tuple[str, ...], good: Path, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    path = folder / ("settings.json" if "SETTINGS" in command else ODD_NAME)
    PLACES[what](path)
    if what == "no permission":  # another user has to come as far as the file
        for above in (*tmp_path.parents, tmp_path, folder):
            if above.is_relative_to("/tmp") and above != Path("/tmp"):
                above.chmod(0o755)
        packages = Path(click.__file__)
        if not all(above.stat().st_mode & 0o001 for program in (ROOT, packages) for above in program.parents):
            pytest.skip("not run: another user cannot come as far as this checkout")
    said = [{"FILE": str(path), "DATA": str(good), "SETTINGS": str(folder)}.get(one, one) for one in command]
    code, told = called(*said, **({"AS_NOBODY": "1"} if what == "no permission" else {}))
    assert code in (1, 2, 3), told


@pytest.mark.skipif(not NIGHT, reason="in the night")
@pytest.mark.parametrize("command", READING[:5], ids=" ".join)
def test_a_file_that_grows_while_it_is_read_ends(command: tuple[str, ...], good: Path, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    said = [{"FILE": str(path), "DATA": str(good)}.get(one, one) for one in command]
    with growing(path):
        code, told = called(*said)
    assert code in (0, 1, 2, 3), told
