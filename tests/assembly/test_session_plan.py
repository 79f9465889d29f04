"""What `kiosk install-session` writes: the settings of the lock-down are in it, and what is in the way is told."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.assembly.session_plan import NOWHERE, Options, SessionError, Wanted, check, plan

PROGRAM = Path("/opt/kiosk/kiosk")
OPTIONS = Options(PROGRAM)


def image(folder: Path, *, without: tuple[str, ...] = ()) -> Path:
    """Make as much of a Debian as the checks look at."""
    root = folder / "root"
    there = (
        "usr/lib/systemd/systemd",
        "usr/bin/cage",
        "usr/bin/Xwayland",
        "usr/sbin/seatd",
        "usr/sbin/usbguard-daemon",
    )
    for place in (*there, "opt/kiosk/kiosk"):
        if place not in without:
            path = root / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("#!/bin/sh\n")
            path.chmod(0o755)
    return root


def written(options: Options = OPTIONS) -> dict[str, Wanted]:
    return {one.path: one for one in plan(options)}


def test_the_unit_has_the_settings_of_the_watchdog_and_of_the_restart() -> None:
    unit = written()["etc/systemd/system/kiosk.service"].text
    for line in (
        "ExecStart=/usr/bin/cage -d -- /opt/kiosk/kiosk supervise",
        "Type=notify",
        "NotifyAccess=all",
        "WatchdogSec=10",
        "Restart=always",
        "RestartSec=1",
        "StartLimitIntervalSec=0",
        "User=kiosk",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "PrivateTmp=yes",
        "ReadWritePaths=/var/lib/kiosk",
        "UMask=0077",
        "LimitCORE=0",
    ):
        assert f"\n{line}\n" in unit, line
    assert " -s" not in unit.split("ExecStart=")[1].split("\n")[0], "cage must not switch consoles"
    assert "$" not in unit


def test_keys_and_consoles_that_lead_out_are_off() -> None:
    files = written()
    assert "kernel.sysrq = 0\n" in files["etc/sysctl.d/zz-kiosk.conf"].text
    logind = files["etc/systemd/logind.conf.d/kiosk.conf"].text
    assert "\nNAutoVTs=0\nReserveVT=0\nHandlePowerKey=ignore\n" in logind
    assert "\nCtrlAltDelBurstAction=none\n" in files["etc/systemd/system.conf.d/kiosk.conf"].text
    for unit in ("ctrl-alt-del.target", "getty@tty1.service", "autovt@.service"):
        assert files[f"etc/systemd/system/{unit}"] == Wanted(
            f"etc/systemd/system/{unit}", files[f"etc/systemd/system/{unit}"].why, NOWHERE, link=True
        )
    assert (
        "HandlePowerKey=poweroff"
        in written(OPTIONS._replace(power_key=True))["etc/systemd/logind.conf.d/kiosk.conf"].text
    )


def rules(options: Options) -> list[str]:
    text = written(options)["etc/usbguard/rules.conf"].text
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_usb_lets_no_keyboard_in_but_those_named_and_sticks_only_where_wanted() -> None:
    assert rules(OPTIONS) == [
        "allow with-interface match-all { 09:*:* }",
        "reject with-interface one-of { 03:01:01 03:00:01 03:01:00 }",
        "allow with-interface match-all { 03:*:* }",
    ]
    more = rules(OPTIONS._replace(storage=True, usb=("046D:C31C",)))
    assert more[0] == "allow id 046d:c31c", "before the line that refuses keyboards"
    assert more[-1] == "allow with-interface match-all { 08:*:* }"
    assert written()["etc/usbguard/rules.conf"].mode == 0o600
    assert not [path for path in written(OPTIONS._replace(guard_usb=False)) if "usbguard" in path]


def test_usbguard_waits_for_usb_and_is_started_again_however_it_ended() -> None:
    beside = written()["etc/systemd/system/usbguard.service.d/kiosk.conf"].text
    for line in ("After=modprobe@usbcore.service", "Wants=modprobe@usbcore.service", "Restart=always"):
        assert f"\n{line}\n" in beside, "where it ends before the kernel knows of USB everything is let in"


def test_sticks_can_be_written_to_where_they_are_let_in() -> None:
    unit = written(OPTIONS._replace(storage=True))["etc/systemd/system/kiosk.service"].text
    assert "\nReadWritePaths=/var/lib/kiosk -/media -/run/media -/mnt\n" in unit


def test_a_good_image_is_taken(tmp_path: Path) -> None:
    assert check(image(tmp_path), OPTIONS) == []
    (told,) = check(image(tmp_path / "other", without=("usr/sbin/usbguard-daemon",)), OPTIONS._replace(guard_usb=False))
    assert "any keyboard can be plugged in" in told


@pytest.mark.parametrize(
    ("without", "said"),
    [
        ("usr/lib/systemd/systemd", "There is no systemd"),
        ("usr/bin/cage", "apt-get install cage"),
        ("usr/bin/Xwayland", "apt-get install xwayland"),
        ("usr/sbin/usbguard-daemon", "--keep-usb"),
        ("opt/kiosk/kiosk", "is no program in"),
    ],
)
def test_what_is_missing_is_told_in_words(tmp_path: Path, without: str, said: str) -> None:
    with pytest.raises(SessionError, match=re.escape(said)):
        check(image(tmp_path, without=(without,)), OPTIONS)


def test_a_program_that_others_could_change_or_the_kiosk_cannot_reach_is_refused(tmp_path: Path) -> None:
    root = image(tmp_path)
    (root / "opt/kiosk").chmod(0o775)
    with pytest.raises(SessionError, match="chmod -R go-w"):
        check(root, OPTIONS)
    (root / "media").mkdir()
    shutil.copytree(root / "opt/kiosk", root / "media/kiosk")
    with pytest.raises(SessionError, match="no way to /media"):
        check(root, Options(Path("/media/kiosk/kiosk")))
    with pytest.raises(SessionError, match="is no program"):
        check(root, Options(Path("opt/kiosk/kiosk")))


@pytest.mark.parametrize("device", ["046d", "046d:c31c:1", "046d:zzzz", "046d:c31c\nallow", "046d:c31c\n"])
def test_a_usb_device_that_is_none_is_refused(tmp_path: Path, device: str) -> None:
    with pytest.raises(SessionError, match="is no USB device"):
        check(image(tmp_path), OPTIONS._replace(usb=(device,)))


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not there")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    """In a root of its own, with the programs that it names."""
    root = image(tmp_path)
    for one in plan(OPTIONS):
        if not one.link:
            (root / one.path).parent.mkdir(parents=True, exist_ok=True)
            (root / one.path).write_text(one.text)
    for name in ("sysinit.target", "basic.target", "shutdown.target", "local-fs.target"):
        (root / "usr/lib/systemd/system").mkdir(parents=True, exist_ok=True)
        (root / "usr/lib/systemd/system" / name).write_text("[Unit]\n")
    unit = root / "etc/systemd/system/kiosk.service"
    done = subprocess.run(
        ["systemd-analyze", "verify", f"--root={root}", unit.name],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    complaints = [line for line in done.stderr.splitlines() if "kiosk.service" in line]
    assert complaints == []
