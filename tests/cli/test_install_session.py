"""`kiosk install-session`: it says what it does first, asks, and refuses in words."""

import os
from pathlib import Path

import pytest

from kiosk.assembly import session_install
from tests.assembly.test_session_plan import image
from tests.cli.conftest import Run

PROGRAM = ("--program", "/opt/kiosk/kiosk")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(session_install, "call", lambda _: None)
    monkeypatch.setattr(session_install.install, "__defaults__", (lambda _: None,))
    monkeypatch.setattr(session_install.undo, "__defaults__", (lambda _: None,))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    made = image(tmp_path)
    os.chown(made / "opt/kiosk", os.getuid(), -1)
    if os.getuid():
        pytest.skip("files of root can be made by root alone")
    return made


def test_a_dry_run_lists_everything_and_changes_nothing(run: Run, root: Path) -> None:
    before = sorted(root.rglob("*"))
    result = run("install-session", "--root", root, *PROGRAM, "--dry-run")
    assert result.exit_code == 0
    for said in ("write    /etc/systemd/system/kiosk.service", "-> /dev/null", "call     systemd-sysusers", "--undo"):
        assert said in result.output
    assert sorted(root.rglob("*")) == before


def test_it_asks_and_a_no_changes_nothing(run: Run, root: Path) -> None:
    result = run("install-session", "--root", root, *PROGRAM, typed="n\n")
    assert result.exit_code == 1
    assert not (root / "etc").exists()
    result = run("install-session", "--root", root, *PROGRAM, typed="y\n")
    assert result.exit_code == 0
    assert (root / "etc/systemd/system/kiosk.service").exists()
    assert (root / "etc/systemd/system").stat().st_mode & 0o777 == 0o755, "the system's, not this user's alone"


def test_installed_again_and_undone(run: Run, root: Path) -> None:
    assert run("install-session", "--root", root, *PROGRAM, "--yes").exit_code == 0
    assert "All of it was there already" in run("install-session", "--root", root, *PROGRAM, "--yes").output
    assert "/etc/systemd/system/kiosk.service" in run("install-session", "--root", root, "--undo", "--dry-run").output
    result = run("install-session", "--root", root, "--undo", "--yes")
    assert result.exit_code == 0
    assert "put back" in result.output
    assert not (root / "etc").exists()
    assert "nothing to undo" in run("install-session", "--root", root, "--undo", "--yes").output


def test_without_root_it_says_so(run: Run, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    result = run("install-session", "--root", root, *PROGRAM, "--yes")
    assert result.exit_code == 3
    assert "Only root can do that" in result.stderr


def test_where_systemd_does_not_run_it_says_so(run: Run, root: Path) -> None:
    if Path("/run/systemd/system").is_dir():
        pytest.skip("systemd runs here")
    result = run("install-session", *PROGRAM, "--yes")
    assert result.exit_code == 3
    assert "--root FOLDER" in result.stderr


def test_what_is_missing_is_told(run: Run, root: Path) -> None:
    (root / "usr/bin/cage").unlink()
    result = run("install-session", "--root", root, *PROGRAM, "--dry-run")
    assert result.exit_code == 3
    assert "apt-get install cage" in result.stderr
