"""The program started where little is as usual: no home, closed streams, an environment that means it ill."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui import application

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made of descriptors and homes")

PROGRAM = [sys.executable, "-m", "kiosk"]
ROOT = Path(__file__).parents[2]


def outside(home: Path, **changes: str | None) -> dict[str, str]:
    """Return the least of an environment, with changes; None takes something out."""
    every = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", **changes}
    return {name: value for name, value in every.items() if value is not None}


@pytest.mark.parametrize(
    ("changes", "code", "told"),
    [
        ({"HOME": "/nonexistent/folder"}, 3, "There is no database yet"),
        ({"HOME": "/dev/null"}, 3, "There is no database yet"),
        ({"HOME": None, "KIOSK_DATA": "/dev/null"}, 3, "There is no database yet"),
        ({"XDG_DATA_HOME": "/proc"}, 3, "There is no database yet"),
        ({"LANG": "xx_GARBAGE", "LC_ALL": "zz_ZZ", "TZ": "Nowhere/At_All"}, 3, "There is no database yet"),
        ({"TMPDIR": "/nonexistent", "PATH": ""}, 3, "There is no database yet"),
    ],
)
def test_a_home_that_cannot_be_used_is_told_in_a_sentence(
    home: Path, changes: dict[str, str | None], code: int, told: str
) -> None:
    done = subprocess.run(
        [*PROGRAM, "doctor"],
        cwd=ROOT,
        env=outside(home, **changes),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("closed", [(0,), (1, 2), (0, 1, 2)])
def test_a_stream_that_is_closed_never_becomes_a_file_of_ours(tmp_path: Path, closed: tuple[int, ...]) -> None:
    code = (
        "import os, sys; from kiosk.cli import main\n"
        f"main(['settings', '--data', {str(tmp_path)!r}], standalone_mode=False)\n"
        "sys.exit(os.open('/dev/null', os.O_RDONLY) < 3)"
    )

    shut = " ".join(f"{number}>&-" for number in closed)
    command = ["/bin/sh", "-c", f'exec "$@" {shut}', "sh", sys.executable, "-c", code]
    assert subprocess.run(command, cwd=ROOT, timeout=60, check=False).returncode == 0


def test_qt_is_not_told_where_other_code_or_another_log_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    code = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QML_PLUGIN_PATH")
    keyboards = ("QT_IM_MODULES", "QT_VIRTUALKEYBOARD_LAYOUT_PATH")
    else_drawn = ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QSG_VISUALIZE", "QT_STYLE_OVERRIDE", "QT_FILE_SELECTORS")
    ending = ("QT_FATAL_CRITICALS", "QT_FATAL_WARNINGS", "QV4_JS_MAX_STACK_SIZE", "QT_LOGGING_CONF")
    for name in (*code, *keyboards, *else_drawn, *ending):
        monkeypatch.setenv(name, "/tmp/mine")
    monkeypatch.setenv("QT_LOGGING_RULES", "*=true")
    application.prepare_environment()
    assert not {*code, *keyboards, *else_drawn, *ending} & set(os.environ)
    assert "true" not in os.environ["QT_LOGGING_RULES"]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen", "the screen stays what it was"


@pytest.mark.parametrize(
    ("command", "where"),
    [
        ("run", {"QT_QPA_PLATFORM": "no\nthing\x1b[31m"}),
        ("out-of-service", {"WAYLAND_DISPLAY": "nope"}),
        ("setup --measure --no-passcodes", {"QT_QPA_PLATFORM": "linuxfb:fb=/dev/null"}),
        ("setup --learn-keys --no-passcodes", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":99"}),
    ],
)
def test_a_display_that_is_not_there_is_told_in_a_sentence(home: Path, command: str, where: dict[str, str]) -> None:
    done = subprocess.run(
        [*PROGRAM, *command.split()],
        cwd=ROOT,
        env=outside(home, KIOSK_DATA=str(home), **where),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    told = [line for line in done.stderr.splitlines() if line.startswith("kiosk: ")]
    assert len(told) == 1, done.stderr
    assert "No window can be opened with" in told[0]
    assert "\x1b" not in done.stderr
    assert "Traceback" not in done.stderr
