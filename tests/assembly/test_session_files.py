"""The session's files below a root: written once, and undone to exactly what was there."""

import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.assembly import session_install
from kiosk.assembly.session_files import CHANGED, MANIFEST, NEW, THERE, SessionFiles
from kiosk.assembly.session_install import commands, install, undo
from kiosk.assembly.session_plan import Options, SessionError, Wanted, plan

OPTIONS = Options(Path("/opt/kiosk/kiosk"))
ANOTHER = Wanted("etc/one.conf", "a trial", "ours\n", 0o600)
LINK = Wanted("etc/two", "a trial", "/dev/null", link=True)


def picture(root: Path) -> dict[str, object]:
    """Return all there is below a folder: kind, mode and content of each."""
    found: dict[str, object] = {}
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        if path.is_symlink():
            found[name] = ("link", str(path.readlink()))
        elif path.is_dir():
            found[name] = ("folder",)
        else:
            found[name] = ("file", path.stat().st_mode & 0o7777, path.read_bytes())
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A machine with a policy, a link and a mode of its own."""
    folder = tmp_path / "root"
    (folder / "etc/systemd/system").mkdir(parents=True)
    (folder / "etc/usbguard").mkdir()
    (folder / "etc/usbguard/rules.conf").write_bytes(b"allow id 1:2\n\xff")
    (folder / "etc/usbguard/rules.conf").chmod(0o640)
    (folder / "etc/systemd/system/default.target").symlink_to("/lib/systemd/system/graphical.target")
    (folder / "etc/systemd/system/getty@tty1.service").write_text("[Service]\n")
    return folder


def nothing(_command: object) -> None:
    """Stand in for a command."""


def test_undo_restores_exactly_what_was_there(root: Path) -> None:
    before = picture(root)
    changed, wanted = install(root, OPTIONS, nothing)
    assert changed == len(wanted)
    assert picture(root) != before
    said: list[str] = []
    assert undo(root, said.append, nothing) == len(wanted)
    assert picture(root) == before
    assert len(said) == 1
    assert "the data in /var/lib/kiosk" in said[0]


def test_twice_changes_nothing_more_and_undo_still_knows_the_first_state(root: Path) -> None:
    before = picture(root)
    install(root, OPTIONS, nothing)
    once = picture(root)
    assert install(root, OPTIONS, nothing)[0] == 0
    assert picture(root) == once
    install(root, OPTIONS._replace(storage=True), nothing)
    undo(root, print, nothing)
    assert picture(root) == before


def test_what_is_no_longer_wanted_is_put_back(root: Path) -> None:
    rules = root / "etc/usbguard/rules.conf"
    before = rules.read_bytes()
    install(root, OPTIONS, nothing)
    assert rules.read_bytes() != before
    install(root, OPTIONS._replace(guard_usb=False), nothing)
    assert rules.read_bytes() == before
    assert rules.stat().st_mode & 0o777 == 0o640


def test_what_an_admin_changed_since_is_kept_beside(root: Path) -> None:
    before = picture(root)
    install(root, OPTIONS, nothing)
    (root / "etc/sysctl.d/zz-kiosk.conf").write_text("kernel.sysrq = 1\n")
    said: list[str] = []
    undo(root, said.append, nothing)
    kept = root / "etc/sysctl.d/zz-kiosk.conf.changed"
    assert kept.read_text() == "kernel.sysrq = 1\n"
    assert "was changed since" in said[0]
    kept.unlink()
    kept.parent.rmdir()
    assert picture(root) == before


def test_the_states_are_told_apart(root: Path) -> None:
    files = SessionFiles(root)
    assert [files.state(one) for one in (ANOTHER, LINK)] == [NEW, NEW]
    files.install([ANOTHER, LINK])
    assert [files.state(one) for one in (ANOTHER, LINK)] == [THERE, THERE]
    (root / "etc/one.conf").chmod(0o644)
    (root / "etc/two").unlink()
    (root / "etc/two").write_text("/dev/null")
    assert [files.state(one) for one in (ANOTHER, LINK)] == [CHANGED, CHANGED]


def test_a_link_is_replaced_and_not_followed(root: Path) -> None:
    target = root / "etc/precious"
    target.write_text("keep me")
    (root / "etc/one.conf").symlink_to(target)
    SessionFiles(root).install([ANOTHER])
    assert target.read_text() == "keep me"
    assert not (root / "etc/one.conf").is_symlink()
    SessionFiles(root).undo(print)
    assert (root / "etc/one.conf").readlink() == target


def test_what_was_there_is_noted_before_anything_is_touched(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that an installation that breaks off can be undone."""
    before = picture(root)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "symlink_to", full)
    with pytest.raises(OSError, match="No space"):
        install(root, OPTIONS, nothing)
    monkeypatch.undo()
    undo(root, print, nothing)
    assert picture(root) == before


def test_a_folder_in_the_way_and_a_damaged_manifest_are_told(root: Path) -> None:
    (root / "etc/one.conf").mkdir()
    with pytest.raises(SessionError, match="neither a file nor a link"):
        SessionFiles(root).install([ANOTHER])
    (root / MANIFEST).parent.mkdir(parents=True)
    (root / MANIFEST).write_text("{")
    with pytest.raises(SessionError, match="what was there before is unknown"):
        SessionFiles(root)


def test_the_manifest_is_for_root_alone(root: Path) -> None:
    install(root, OPTIONS, nothing)
    assert (root / MANIFEST).stat().st_mode & 0o777 == 0o600
    known = json.loads((root / MANIFEST).read_text())["before"]
    assert set(known) == {one.path for one in plan(OPTIONS)}


def test_an_image_gets_its_user_and_nothing_of_this_machine_is_called(root: Path) -> None:
    called: list[object] = []
    install(root, OPTIONS, called.append)
    assert called == [["systemd-sysusers", f"--root={root}", "kiosk.conf"]]


def test_nothing_is_called_that_a_machine_with_systemd_may_be_without() -> None:
    for undoing in (False, True):
        called = commands(Path(os.sep), undoing=undoing)
        assert ["systemctl", "daemon-reload"] in called
        assert ["systemctl", "restart", "systemd-sysctl.service"] in called
        assert all(command[0] in ("systemctl", "systemd-sysusers") for command in called)


def test_where_systemd_does_not_take_notice_of_an_undoing_the_files_are_back_and_said_to_be(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(root, OPTIONS, lambda _: None)
    monkeypatch.setattr(session_install, "commands", lambda *_, **__: [["systemctl", "no-such-verb"]])

    def refuse(command: Sequence[str]) -> None:
        raise SessionError(f"`{' '.join(command)}` failed.")

    with pytest.raises(SessionError, match=r"failed\. Every file was put back all the same"):
        undo(root, lambda _: None, refuse)
    assert not SessionFiles(root).is_installed
