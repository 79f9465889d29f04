"""The built program, in an empty home and seen only from outside: a visit, the database, the CSV."""

import csv
import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import visits
from benchmarks.screen import Screen
from tests.faults import results

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist" / "kiosk"
MOST_MIB = 250  # 40 of them are the fonts of Chinese, Japanese and Korean, 20 the SQLite with encrypted pages
COMPLAINT = re.compile(r"warning|error|traceback|qt\.|file://", re.IGNORECASE)
"""What may not be on stderr, where the progress goes."""


def source_digest() -> str:
    """Return a digest of all that the built program is made from."""
    digest = hashlib.sha256(sys.version.encode())
    tops = [ROOT / name for name in ("build.spec", ".ci/supply.py", "uv.lock", "pyproject.toml", "LICENSE")]
    for top in [*tops, ROOT / "kiosk", ROOT / "resources"]:
        for file in [top] if top.is_file() else sorted(top.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(str(file.relative_to(ROOT)).encode() + b"\0")
                digest.update(file.read_bytes())
    return digest.hexdigest()


@pytest.fixture(scope="module")
def program() -> Path:
    """Return the built program; it is built if it is not there or is of other sources."""
    stamp = DIST.parent / "kiosk.digest"
    digest = source_digest()
    if not stamp.exists() or stamp.read_text() != digest:
        stamp.unlink(missing_ok=True)
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"]
        environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(ROOT / "build" / "pyinstaller")}
        built = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert built.returncode == 0, built.stdout + built.stderr
        stamp.write_text(digest)
    return DIST / "kiosk"


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen(1280, 800) as screen:
        yield screen


@pytest.fixture
def outside(home: Path) -> dict[str, str]:
    """Return the least of an environment, with an empty home and no display."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home / "frozen"), "LANG": "C.UTF-8"}


def call(program: Path, environment: dict[str, str], *arguments: str, cwd: Path | None = None) -> str:
    """Run a command of the built program to its end; return what it printed."""
    command = [str(program), *arguments]
    done = subprocess.run(command, env=environment, cwd=cwd, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not COMPLAINT.search(done.stderr), done.stderr
    return done.stdout


def test_a_visit_is_taken_kept_and_exported(program: Path, screen: Screen, home: Path, tmp_path: Path) -> None:
    environment = screen.environment(home / "frozen")
    database = home / "frozen" / ".local" / "share" / "service-desk-kiosk" / "kiosk.sqlite"
    running = subprocess.Popen([str(program)], env=environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    try:
        visits.start(screen)
        visits.choose(screen, 5, 5)
        visits.choose(screen, 7, 6)
        visits.choose(screen, 11, 10)
        visits.write(screen, "quiet")
        assert screen.wait(lambda: ended(database) == 1, 10, poll_s=0.1)
    finally:
        told = end(running)
    assert running.returncode == 0
    assert told.startswith("No passcode is set yet")
    assert told.count("\n") == 1  # and nothing else

    assert ended(database) == 1
    output = tmp_path / "all.csv"
    call(program, environment, "export", "--out", str(output))
    with output.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["status"], row["language"], row["seq"]) == ("completed", "en", "1")
    assert [row["satisfaction"], row["ease"], row["recommend"]] == ["5", "6", "9"]
    assert row["comment"].lower() == "quiet"
    assert "All is well" in call(program, environment, "doctor")


def end(running: subprocess.Popen[str]) -> str:
    """Ask a program to end, and see to it that it does; return what it wrote to stderr."""
    running.terminate()
    try:
        return running.communicate(timeout=20)[1]
    except subprocess.TimeoutExpired:
        running.kill()
        return running.communicate()[1]


def ended(database: Path) -> int:
    """Return how many responses have ended, as another program sees it."""
    if not database.exists():
        return 0
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM responses WHERE status = 'completed'").fetchone()[0])
    except sqlite3.OperationalError:
        return 0  # not made yet
    finally:
        connection.close()


def test_runs_without_a_display(program: Path, outside: dict[str, str], tmp_path: Path) -> None:
    shots = tmp_path / "shots"
    printed = call(program, outside, "demo", "--visits", "1", "--shots", str(shots), cwd=tmp_path)
    assert "NPS" in printed
    assert list(shots.glob("*.png"))


@pytest.fixture
def traps(tmp_path: Path) -> Path:
    """A folder to be started in, full of modules, Qt plugins, QML and settings that must not be taken."""
    folder = tmp_path / "traps"
    trap = f"import pathlib; pathlib.Path({str(tmp_path / 'trapped')!r}).touch(); raise SystemExit(9)\n"
    for name in ("sitecustomize", "usercustomize", "encodings", "click", "json", "sqlite3", "pysqlite3", "msgspec"):
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.py").write_text(trap)
    for package in ("kiosk", "PySide6", "shiboken6", "argon2"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").write_text(trap)
    (folder / "qt.conf").write_text(f"[Paths]\nPrefix={folder}\nPlugins={folder}\nQmlImports={folder}\n")
    (folder / "qtlogging.ini").write_text("[Rules]\n*=true\n")
    (folder / "platforms").mkdir()
    (folder / "platforms" / "libqoffscreen.so").write_bytes(b"not a library")
    for module in ("QtQuick", "QtQml", "Kiosk"):
        (folder / module).mkdir()
        (folder / module / "qmldir").write_text(f"module {module}\n")
    return folder


@pytest.fixture
def untouched(program: Path) -> Iterator[None]:
    """See that nothing is written where the program is: its folder may be read-only."""

    def stamps() -> dict[Path, tuple[int, int]]:
        found = {path: path.lstat() for path in program.parent.rglob("*")}
        return {path: (stat.st_mtime_ns, stat.st_size) for path, stat in found.items()}

    before = stamps()
    yield
    assert stamps() == before


def hostile(traps: Path) -> dict[str, dict[str, str | None]]:
    """Return, by name, what an environment may hold; None takes something out of it."""
    here, none = str(traps), "/nonexistent/folder"
    return {
        "Python": {
            **dict.fromkeys(("PYTHONPATH", "PYTHONHOME", "PYTHONPYCACHEPREFIX"), here),
            "PYTHONSTARTUP": str(traps / "json.py"),
            **dict.fromkeys(("PYTHONINSPECT", "PYTHONDEVMODE", "PYTHONVERBOSE", "PYTHONCASEOK"), "1"),
            **{"PYTHONWARNINGS": "error", "PYTHONIOENCODING": "ascii", "PYTHONHASHSEED": "x", "PYTHONUTF8": "0"},
        },
        "Qt's plugins": {"QT_PLUGIN_PATH": here, "QT_QPA_PLATFORM_PLUGIN_PATH": str(traps / "platforms")},
        "QML": {
            **dict.fromkeys(("QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QML_DISK_CACHE_PATH"), here),
            **{"QT_QUICK_CONTROLS_STYLE": "Nope", "QT_QUICK_BACKEND": "nope", "QML_BAD_GUI_RENDER_LOOP": "1"},
        },
        "Qt's log": {
            **{"QT_LOGGING_CONF": str(traps / "qtlogging.ini"), "QT_LOGGING_RULES": "*=true"},
            **{"QT_MESSAGE_PATTERN": "%{", "QT_DEBUG_PLUGINS": "1", "QT_FATAL_WARNINGS": "1"},
        },
        "Qt": {
            "QT_IM_MODULE": "nope",
            "QT_STYLE_OVERRIDE": "nope",
            "QT_QPA_PLATFORMTHEME": "nope",
            "QT_HASH_SEED": "x",
        },
        "the bundle's own": {
            **dict.fromkeys(("_MEIPASS2", "_PYI_APPLICATION_HOME_DIR", "_PYI_ARCHIVE_FILE"), here),
            "_PYI_PARENT_PROCESS_LEVEL": "1",
        },
        "no home": {"HOME": None},
        "a home that is not there": {"HOME": none},
        "a home that is none": {"HOME": "/dev/null"},
        "a home without a beginning": {"HOME": "relative"},
        "XDG": {
            **{"XDG_DATA_HOME": "/dev/null", "XDG_CONFIG_HOME": "/proc", "XDG_CACHE_HOME": "/dev/full"},
            **{"XDG_RUNTIME_DIR": none, "XDG_STATE_HOME": "relative", "XDG_DATA_DIRS": here, "XDG_CONFIG_DIRS": here},
        },
        "a language that is none": {"LANG": "xx_GARBAGE.é", "LC_ALL": "zz_ZZ.nope", "LANGUAGE": "\x01"},
        "a zone that is none": {"TZ": "Nowhere/At_All"},
        "no folder for what passes": {"TMPDIR": none, "TMP": "/dev/null", "TEMP": "", "SQLITE_TMPDIR": none},
        "no path": {"PATH": ""},
        "libraries": {**dict.fromkeys(("OPENSSL_CONF", "GCONV_PATH", "LOCPATH"), here), "KIOSK_DATA": ""},
    }


def hardened(outside: dict[str, str], *changes: dict[str, str | None]) -> dict[str, str]:
    every = {name: value for change in changes for name, value in change.items()}
    return {name: value for name, value in {**outside, **every}.items() if value is not None}


FOR_THE_SCREENS = (
    "Python",
    "Qt's plugins",
    "QML",
    "Qt's log",
    "Qt",
    "the bundle's own",
    "a zone that is none",
    "no path",
)


def test_takes_nothing_from_where_it_is_started(
    program: Path, outside: dict[str, str], traps: Path, tmp_path: Path, untouched: None
) -> None:
    """Modules, Qt plugins, QML and settings lying about are not loaded, whatever the environment says."""
    said = hostile(traps)
    assert len(said) >= 10
    environment = hardened(outside, *(said.pop(name) for name in FOR_THE_SCREENS))
    assert "NPS" in call(program, environment, "demo", "--visits", "1", "--no-shots", cwd=traps)
    assert not list(traps.rglob("*.qmlc")), "what Qt compiles is kept where nobody else writes"
    for name, change in said.items():
        environment = hardened(outside, change)
        done = call(program, environment, "check", str(ROOT / "resources" / "surveys" / "desk-visit.yaml"), cwd=traps)
        assert done.rstrip().endswith("ok: 5 questions, 19 languages"), name
    taken = (tmp_path / "trapped").exists()
    assert not taken
    results.write(
        "frozen program in hostile surroundings",
        "pytest tests/frozen/test_bundle.py",
        surroundings=len(FOR_THE_SCREENS) + len(said),
        taken=int(taken),
    )


@pytest.mark.parametrize("files", [16, 64])
def test_goes_on_with_few_files_and_without_its_streams(
    program: Path, outside: dict[str, str], tmp_path: Path, files: int
) -> None:
    """What a library writes to a stream that was closed must not land in one of the kiosk's own files."""
    data = tmp_path / "data"

    environment = outside | {"QT_QPA_PLATFORM": "offscreen"}
    bare = f'ulimit -n {files}; exec "$@" 0>&- 1>&- 2>&-'
    command = ["/bin/sh", "-c", bare, "sh", str(program), "run", "--window", "800x600", "--data", str(data)]
    running = subprocess.Popen(command, env=environment, cwd=tmp_path)
    try:
        until = time.monotonic() + 60
        while not (data / "logs" / "kiosk.log").exists() or "started" not in (data / "logs" / "kiosk.log").read_text():
            assert running.poll() is None
            assert time.monotonic() < until, "it did not start in time"
            time.sleep(0.1)
        streams = [str(Path(f"/proc/{running.pid}/fd/{number}").readlink()) for number in range(3)]
    finally:
        running.terminate()
        assert running.wait(20) == 0
    assert streams == ["/dev/null"] * 3
    assert "All is well" in call(program, outside, "doctor", "--data", str(data))


def test_bundle_is_small_and_holds_no_browser(program: Path) -> None:
    files = [path for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    names = {path.name for path in files}
    assert not {name for name in names if "WebEngine" in name or "Quick3D" in name or "Pdf" in name}
    assert sum(path.stat().st_size for path in files) < MOST_MIB * 2**20


def test_the_licence_of_every_library_comes_along(program: Path) -> None:
    inside = program.parent / "_internal"
    text = (inside / "resources" / "licences.txt").read_text()
    found = [file for file in inside.glob("*.so*") if not file.is_symlink()]  # links lead to Qt's own
    libraries = {file.name for file in found if ".cpython-" not in file.name}
    assert len(libraries) > 30
    own = re.search(r"^Libraries of the system.*?(?====)", text, re.MULTILINE | re.DOTALL)
    assert own is not None
    missing = {name for name in libraries - set(own[0].split()) if f" {name}." not in own[0]}
    assert missing == set(), "a link's file has more numbers than its name"
    assert "(of no package)" not in own[0]


def test_starts_quickly(program: Path, outside: dict[str, str]) -> None:
    call(program, outside, "--version")
    began = time.perf_counter()
    call(program, outside, "--version")
    assert time.perf_counter() - began < 5


def test_the_voice_comes_along(program: Path, outside: dict[str, str], tmp_path: Path) -> None:
    """It is asked which languages it speaks; without an engine on this machine it speaks none."""
    asked = json.dumps({"voices": ["en"]}) + "\n"
    done = subprocess.run(
        [program, "voice"],
        input=asked,
        env=outside,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert set(json.loads(done.stdout)["voices"]) <= {"en"}
    assert list(program.parent.rglob("libqtexttospeech_speechd.so"))


def test_takes_up_a_changed_setting_by_starting_itself_anew(
    program: Path, outside: dict[str, str], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "settings.json").write_text('{"desk": "Library"}')
    log = data / "logs" / "kiosk.log"
    environment = outside | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(program), "run", "--data", str(data), "--window", "800x600"]
    running = subprocess.Popen(command, env=environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True)

    def wait_for_start(number: int) -> None:
        until = time.monotonic() + 60
        while not log.exists() or log.read_text().count(" started, version ") < number:
            assert running.poll() is None
            assert time.monotonic() < until, "it did not start in time"
            time.sleep(0.1)

    try:
        wait_for_start(1)
        time.sleep(5)  # until it has looked at what there is
        (data / "settings.json").write_text('{"desk": "Front desk"}')
        wait_for_start(2)
    finally:
        end(running)
    assert running.returncode == 0
