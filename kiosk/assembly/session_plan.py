"""What makes a machine a kiosk and nothing else: which files are written where, with what in them (Linux, systemd)."""

import os
import re
import stat
from pathlib import Path
from string import Template
from typing import NamedTuple

from kiosk.paths import resource

USER = "kiosk"
STATE = "var/lib/kiosk"
NEEDED = {
    "usr/bin/cage": "cage",
    "usr/bin/Xwayland": "xwayland",
    "usr/sbin/seatd": "seatd",
}
"""Programs that have to be there, and the Debian package of each."""
SYSTEMD = ("usr/lib/systemd/systemd", "lib/systemd/systemd")
USBGUARD = "usr/sbin/usbguard-daemon"
UNITS = "etc/systemd/system"
NOWHERE = "/dev/null"


class SessionError(Exception):
    """The session cannot be installed here; the message says what is in the way and what to do."""


class Options(NamedTuple):
    """What an admin decides.

    Attributes:
        program: the kiosk's program, as the machine will know it, such as /opt/kiosk/kiosk.
        storage: whether USB sticks are let in, for exports.
        usb: further USB devices that are let in, each as vendor:product in hexadecimal digits.
        guard_usb: whether usbguard decides what is let in.
        power_key: whether the machine's power button switches it off.
    """

    program: Path
    storage: bool = False
    usb: tuple[str, ...] = ()
    guard_usb: bool = True
    power_key: bool = False


class Wanted(NamedTuple):
    """A file or a link that has to be there.

    Attributes:
        path: below the root, without a leading slash.
        why: for people.
        text: of the file; for a link, where it leads.
        mode: permission bits of the file.
        link: whether it is a symbolic link.
    """

    path: str
    why: str
    text: str
    mode: int = 0o644
    link: bool = False


def plan(options: Options) -> list[Wanted]:
    """Return all that has to be there."""
    fill = {
        "cage": "/usr/bin/cage",
        "program": str(options.program),
        "storage": "-/media -/run/media -/mnt" if options.storage else "",
        "power_key": "poweroff" if options.power_key else "ignore",
    }
    found = [
        Wanted(f"{UNITS}/kiosk.service", "the kiosk, with its watchdog", _text("kiosk.service", fill)),
        _link(f"{UNITS}/multi-user.target.wants/kiosk.service", f"/{UNITS}/kiosk.service", "started with the machine"),
        _link(f"{UNITS}/default.target", "/lib/systemd/system/multi-user.target", "no desktop is started"),
        _link(f"{UNITS}/ctrl-alt-del.target", NOWHERE, "Ctrl+Alt+Del does nothing"),
        _link(f"{UNITS}/getty@tty1.service", NOWHERE, "no log-in on the first text console"),
        _link(f"{UNITS}/autovt@.service", NOWHERE, "no log-in on any other text console"),
        Wanted("etc/systemd/system.conf.d/kiosk.conf", "nor does it seven times", _text("system.conf", fill)),
        Wanted("etc/systemd/logind.conf.d/kiosk.conf", "no text consoles, no sleep keys", _text("logind.conf", fill)),
        Wanted("etc/sysctl.d/zz-kiosk.conf", "no Alt+SysRq", _text("sysctl.conf", fill)),
        Wanted("etc/sysusers.d/kiosk.conf", f"the user {USER!r}, who cannot log in", _text("sysusers.conf", fill)),
    ]
    if options.guard_usb:
        found += _usb(options)
    return found


def check(root: Path, options: Options) -> list[str]:
    """Look whether the session can be installed below `root`.

    Returns:
        What the admin should know although nothing is in the way, a sentence each.

    Raises:
        SessionError: something is in the way.
    """
    if not any((root / place).exists() for place in SYSTEMD):
        raise SessionError(
            f"There is no systemd in {root}. On such a system let `kiosk supervise` start with the session."
        )
    missing = [package for place, package in NEEDED.items() if not (root / place).exists()]
    if missing:
        raise SessionError(f"{', '.join(missing)} is missing in {root}. First: apt-get install {' '.join(missing)}")
    _check_program(root, options.program)
    for device in options.usb:
        if not re.fullmatch(r"[0-9a-fA-F]{4}:[0-9a-fA-F]{4}", device):
            raise SessionError(
                f"{device!r} is no USB device: write vendor:product as lsusb shows it, such as 046d:c31c."
            )
    told = []
    if options.guard_usb and not (root / USBGUARD).exists():
        raise SessionError(
            "usbguard is missing, so any keyboard could be plugged in. First: apt-get install usbguard;"
            " or leave USB as it is with --keep-usb."
        )
    if not options.guard_usb:
        told.append("USB is left as it is: any keyboard can be plugged in. Lock the sockets away.")
    return told


def _check_program(root: Path, program: Path) -> None:
    """Refuse a program that a visitor's kiosk could change, or could not reach.

    Raises:
        SessionError: it is not there, or not safe there.
    """
    here = root / str(program).lstrip("/")
    if not program.is_absolute() or not here.is_file() or not os.access(here, os.X_OK):
        raise SessionError(f"{program} is no program in {root}. Name the built kiosk: --program /opt/kiosk/kiosk")
    if program.parts[1] in ("home", "root", "tmp", "run", "media", "mnt"):
        raise SessionError(
            f"{program}: the kiosk's user has no way to /{program.parts[1]}. Copy the folder to /opt/kiosk."
        )
    for place in (here, here.parent):
        what = place.stat()
        if what.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise SessionError(f"{place} can be written by others than its owner. First: chmod -R go-w {here.parent}")
        if os.geteuid() == 0 and what.st_uid != 0:
            raise SessionError(f"{place} does not belong to root. First: chown -R root:root {here.parent}")


def _usb(options: Options) -> list[Wanted]:
    allowed = "\n".join(f"allow id {device.lower()}" for device in options.usb)
    storage = "allow with-interface match-all { 08:*:* }" if options.storage else ""
    rules = _text("usbguard.conf", {"allowed": allowed, "storage": storage})
    return [
        Wanted("etc/usbguard/rules.conf", "which USB devices are let in", rules, 0o600),
        Wanted(f"{UNITS}/usbguard.service.d/kiosk.conf", "always watched over", _text("usbguard-service.conf", {})),
        _link(f"{UNITS}/basic.target.wants/usbguard.service", "/lib/systemd/system/usbguard.service", "from the start"),
    ]


def _text(name: str, fill: dict[str, str]) -> str:
    text = Template(resource("systemd", name).read_text(encoding="utf-8")).substitute(fill)
    return re.sub(r"[ \t]+\n", "\n", re.sub(r"\n{3,}", "\n\n", text)).rstrip("\n") + "\n"


def _link(path: str, to: str, why: str) -> Wanted:
    return Wanted(path, why, to, link=True)
