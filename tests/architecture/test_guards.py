"""The guards of the test suite itself: each of these bad tests must fail, and the good ones pass."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
PYPROJECT = TESTS.parent / "pyproject.toml"
INNER = """
import logging, os, threading, time, warnings
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QWindow
from PySide6.QtQml import QQmlComponent, QQmlEngine
kept = []

def test_bad_python_warning():
    warnings.warn("old", DeprecationWarning)
def test_bad_qt_warning(qapp):
    qWarning("something")
def test_bad_qml_warning(qapp):
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\\nQtObject { property int x: nowhere.y }", "file:///x.qml")
    assert component.create() is not None
def test_bad_thread():
    threading.Thread(target=time.sleep, args=(5,), daemon=True, name="forgotten").start()
def test_bad_thread_that_never_ends():
    threading.Thread(target=threading.Event().wait, name="endless").start()
def test_bad_timer(qapp):
    timer = QTimer()
    timer.start(1000)
    kept.append(timer)
def test_good_after_a_timer():
    while kept:
        kept.pop()
def test_bad_window(qapp):
    window = QWindow()
    window.show()
    kept.append(window)
def test_good_after_a_window():
    while kept:
        kept.pop()
def test_bad_log():
    logging.getLogger("x").warning("stray")
def test_bad_open_file():
    open("/dev/null")
def test_good_home():
    assert Path.home().exists() and not any(Path.home().glob("*.sqlite"))
    Path.home().joinpath("mine").touch()
def test_good_home_again():
    assert not Path.home().joinpath("mine").exists()
def test_good_screen(qapp):
    assert qapp.platformName() == "offscreen"
    assert type(qapp).__name__ == "QGuiApplication"
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    assert os.environ["QT_IM_MODULE"] == "qtvirtualkeyboard"
"""


def test_bad_tests_fail_and_good_ones_pass(tmp_path: Path) -> None:
    folder = tmp_path / "tests" / "ui"
    folder.mkdir(parents=True)
    shutil.copy(TESTS / "conftest.py", tmp_path / "tests")
    (folder / "test_inner.py").write_text(INNER)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        PYPROJECT,
        "--rootdir",
        tmp_path,
        "-p",
        "no:cacheprovider",
        "-rA",
        ".",
    ]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    outcomes: dict[str, set[str]] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) \S*::test_(\w+)", result.stdout, re.MULTILINE):
        outcomes.setdefault(name, set()).add(outcome)
    assert len(outcomes) == len(re.findall("def test_", INNER)), result.stdout + result.stderr
    good = {name for name, seen in outcomes.items() if seen == {"PASSED"}}
    assert good == {name for name in outcomes if name.startswith("good")}, result.stdout
