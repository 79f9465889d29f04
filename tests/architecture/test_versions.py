"""The releases that are known to break, and that the lock keeps out."""

import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QObject
from pysqlite3 import dbapi2

from kiosk.assembly.loading import CannotStartError
from kiosk.assembly.programs import run_kiosk
from kiosk.paths import DataFolder
from kiosk.ui import application

ROOT = Path(__file__).parents[2]
VOID_CALLS = 30_000


def locked() -> list[tuple[str, str]]:
    packages = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    return [(package["name"], package.get("version", "")) for package in packages]


def test_qt_that_loses_none_is_kept_out() -> None:
    if sys.version_info < (3, 12):
        assert importlib.metadata.version("PySide6_Essentials") != "6.12.0"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    old = [line for line in project["dependencies"] if line.startswith("pyside6") and "python_version < '3.12'" in line]
    assert len(old) == 2
    assert all("!=6.12.0" in line for line in old)


@pytest.mark.parametrize(
    ("python", "qt", "fits"),
    [((3, 11), "6.12.0", False), ((3, 12), "6.12.0", True), ((3, 11), "6.11.3", True), ((3, 11), "6.12.1", True)],
)
def test_qt_that_loses_none_is_refused_at_the_start_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, python: tuple[int, int], qt: str, fits: bool
) -> None:
    said = application.unfit_qt(python, qt)
    assert (said == "") == fits
    if not fits:
        monkeypatch.setattr(application, "unfit_qt", lambda: said)
        with pytest.raises(CannotStartError, match=r"PySide6 6\.12\.0 .* Python before 3\.12"):
            run_kiosk(DataFolder(tmp_path), survey_path=None, window=None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from 3.12 on")
def test_void_calls_lose_no_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(VOID_CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="nobody counts references to None from 3.12 on")
def test_qt_still_keeps_none_for_each_object_it_calls_into() -> None:
    """Why the program reads its icons from memory and has one process object for all its exports.

    With each object made in Python, PySide keeps a reference to None at the first call of each of its virtual methods
    from C++. Once this fails, a newer version is better, and none of it is needed any longer.
    """

    def read_once() -> None:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        buffer.readAll()

    read_once()
    before = sys.getrefcount(None)
    for _ in range(100):
        read_once()
    assert sys.getrefcount(None) >= before + 100


def test_sqlite_has_no_wal_reset_bug() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_only_one_sqlite_is_bundled() -> None:
    names = {name for name, _ in locked()}
    assert "pysqlite3" in names
    assert "pysqlite3-binary" not in names


def test_metapackage_is_not_used() -> None:
    assert "pyside6" not in {name for name, _ in locked()}


def test_every_package_is_locked_by_hash() -> None:
    packages = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    for package in packages:
        if "registry" in package["source"]:
            files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
            assert files, package["name"]
            assert all(file["hash"].startswith("sha256:") for file in files), package["name"]


def test_uv_is_locked_by_hash() -> None:
    text = (ROOT / ".ci" / "uv.txt").read_text()
    assert re.match(r"uv==\d+\.\d+\.\d+ \\\n", text)
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", text)) > 5
