"""What holds for every test: the program's Qt environment, a home of its own, nothing left running, nothing logged."""

import gc
import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.application import prepare_environment

THREADS_END_WITHIN_S = 2.0
HOMES = {
    "HOME": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}

exit_status = pytest.StashKey[int]()

LONG_FIRST = ("frozen", "faults", "ui")
"""Folders whose files take minutes: begun first, so that no process is left alone with one at the end."""

IN_MEMORY, ROOM = Path("/dev/shm"), 8 << 30

if IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free >= ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))  # what tests wait for most is a disk's word
prepare_environment(offscreen=True)
for name in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(name, None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long."""
    order = {name: place for place, name in enumerate(LONG_FIRST)}
    here = Path(__file__).parent
    items.sort(key=lambda item: order.get(item.path.relative_to(here).parts[0], len(order)))


def pytest_collection_finish() -> None:
    """Leave what was collected out of every later look for circles: what is imported by now stays to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Make the tests' application of the program's class: there are no widgets in it."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home folder, so that it meets no data of the user or of another test."""
    folder = Path(tempfile.mkdtemp(prefix="home-", dir=tmp_path_factory.getbasetemp()))
    for variable, below in HOMES.items():
        place = folder / below
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(variable, str(place))
    return folder


@pytest.fixture(autouse=True)
def no_stray_log() -> Iterator[None]:
    """Fail a test during which anything was logged as a warning or worse."""
    seen: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    listener = Listener(logging.WARNING)
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    if seen:
        pytest.fail("logged:\n" + "\n".join(seen), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, or on the screens a running timer or an open window, behind."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(THREADS_END_WITHIN_S)
    names = [f"thread {thread.name}" for thread in left if thread.is_alive()]
    if "PySide6.QtCore" in sys.modules and {"ui", "demo"} & set(request.node.path.parts):
        names += qt_left_running()
    if names:
        pytest.fail("left running: " + ", ".join(names), pytrace=False)


def qt_left_running() -> list[str]:
    """Return the running timers and open windows, after the objects nobody holds any longer are gone."""
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtGui import QGuiApplication
    from shiboken6 import isValid

    if QCoreApplication.instance() is None:
        return []
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [f"window {type(window).__name__}" for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    timers = [
        f"timer {timer.objectName() or timer.interval()}"
        for timer in gc.get_objects()
        if isinstance(timer, QTimer) and isValid(timer) and timer.isActive()
    ]
    return windows + timers


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep the exit status for `pytest_unconfigure`."""
    session.config.stash[exit_status] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process although a failed test has left a thread behind, for which Python would wait for ever."""
    left = [thread for thread in threading.enumerate() if thread is not threading.main_thread() and not thread.daemon]
    if left and exit_status in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[exit_status] or 1)
