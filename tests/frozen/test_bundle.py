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


def test_takes_nothing_from_where_it_is_started(program: Path, outside: dict[str, str], tmp_path: Path) -> None:
    """Modules, Qt plugins and QML lying about are not loaded."""
    trap = "import pathlib; pathlib.Path('trapped').touch(); raise SystemExit(9)\n"
    for name in ("sitecustomize", "usercustomize", "kiosk", "click", "json"):
        (tmp_path / f"{name}.py").write_text(trap)
    plugins = tmp_path / "platforms"
    plugins.mkdir()
    (plugins / "libqoffscreen.so").write_bytes(b"not a library")
    quick = tmp_path / "QtQuick"
    quick.mkdir()
    (quick / "qmldir").write_text("module QtQuick\n")
    hostile = outside | {
        "PYTHONPATH": str(tmp_path),
        "PYTHONHOME": str(tmp_path),
        "PYTHONSTARTUP": str(tmp_path / "json.py"),
        "QT_PLUGIN_PATH": str(tmp_path),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(plugins),
        "QML_IMPORT_PATH": str(tmp_path),
        "QML2_IMPORT_PATH": str(tmp_path),
        "QML_DISABLE_DISK_CACHE": "1",
    }
    call(program, hostile, "demo", "--visits", "1", "--no-shots", cwd=tmp_path)
    assert not (tmp_path / "trapped").exists()


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
