"""USB sticks and other removable media (Linux): which are there, bringing one in, and making it safe to take out."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

WAITS_S = 60
"""How long a stick may take to write what is still on its way."""

_OCTAL = re.compile(r"\\([0-7]{3})")
_UDEV_LABEL = re.compile(r"^E:ID_FS_LABEL_ENC=(.*)$", re.MULTILINE)
_UDEV_USAGE = re.compile(r"^E:ID_FS_USAGE=filesystem$", re.MULTILINE)
_UDEV_NAME = re.compile(r"^E:DEVNAME=(.*)$", re.MULTILINE)
_HEX = re.compile(r"\\x([0-9A-Fa-f]{2})")
_OWN = ("/boot", "/efi", "/usr", "/var", "/home", "/opt", "/srv", "/etc", "/nix")
"""Parts of the system, which may itself be on a removable disk."""

Run = Callable[[Sequence[str]], int]


class Stick(msgspec.Struct, frozen=True):
    """A file system on something that can be taken out.

    Attributes:
        device: such as /dev/sdb1.
        label: its name; the device's where it has none.
        folder: where it is mounted; None where it is not.
        writable: whether it is mounted so that it can be written to.
    """

    device: str
    label: str
    folder: Path | None
    writable: bool


def sticks(root: Path = Path("/")) -> list[Stick]:
    """Return what is plugged in and can be taken out, mounted ones first; nothing where the system does not tell.

    A disk counts that the kernel calls removable, or that hangs on USB; not the one the system itself runs from.

    Args:
        root: where `proc`, `sys` and `run` are; another than `/` is for tests.
    """
    mounts = _mounts(root)
    system = {_disk(root, number) for number, folder, *_ in mounts if folder == "/" or folder.startswith(_OWN)}
    found: dict[str, Stick] = {}
    for number, folder, options, device in mounts:
        disk = _disk(root, number)
        if device.startswith("/dev/") and device not in found and disk not in system and _removable(disk):
            found[device] = Stick(device, _name(root, number, device), Path(folder), "rw" in options)
    for number, device in _file_systems(root):
        disk = _disk(root, number)
        if device not in found and disk not in system and _removable(disk):
            found[device] = Stick(device, _name(root, number, device), None, False)
    return sorted(found.values(), key=lambda stick: (stick.folder is None, stick.label, stick.device))


def mount(stick: Stick, root: Path = Path("/"), run: Run | None = None) -> Stick:
    """Mount a stick that is not, as a user may (`udisksctl`); return it as it is then, mounted or not."""
    if stick.folder is None and (run is not None or shutil.which("udisksctl")):
        (run or _run)(["udisksctl", "mount", "--no-user-interaction", "--block-device", stick.device])
    return next((one for one in sticks(root) if one.device == stick.device), stick)


def release(stick: Stick, root: Path = Path("/"), run: Run | None = None) -> bool:
    """Bring everything to the stick and unmount it if the system lets us.

    Returns:
        Whether it is unmounted. If not, all of it is on the stick all the same; whoever takes it out then finds the
        files whole.

    Raises:
        OSError: the stick is gone or does not take what was written.
    """
    if stick.folder is None:
        return True
    _flush(stick.folder)
    for command in (
        ["udisksctl", "unmount", "--no-user-interaction", "--block-device", stick.device],
        ["umount", stick.device],
    ):
        if (run is not None or shutil.which(command[0])) and (run or _run)(command) == 0:
            break
    return all(device != stick.device for _, _, _, device in _mounts(root))


def _flush(folder: Path) -> None:
    """Write what is on its way to this file system, and its folder's entries."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    if shutil.which("sync"):
        _run(["sync", "--file-system", str(folder)])


def _run(command: Sequence[str]) -> int:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=WAITS_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return -1
    return done.returncode


def _mounts(root: Path) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Return device number, folder, options and device of each mount (proc(5), mountinfo)."""
    found = []
    for line in _read(root / "proc/self/mountinfo").splitlines():
        left, _, right = line.partition(" - ")
        fields, kind = left.split(" "), right.split(" ")
        if len(fields) >= 6 and len(kind) >= 2:
            folder = _OCTAL.sub(lambda one: chr(int(one[1], 8)), fields[4])  # blanks, tabs, line ends, backslashes
            found.append((fields[2], folder, tuple(fields[5].split(",")), kind[1]))
    return found


def _disk(root: Path, number: str) -> Path | None:
    """Return the whole disk's folder under `sys` of the disk or partition with this number."""
    place = (root / "sys/dev/block" / number).resolve()
    if not place.is_dir():
        return None
    return place.parent if (place / "partition").exists() else place


def _removable(disk: Path | None) -> bool:
    if disk is None:
        return False
    return _read(disk / "removable").strip() == "1" or any(part.startswith("usb") for part in disk.parts)


def _file_systems(root: Path) -> list[tuple[str, str]]:
    """Return number and device of every file system that udev knows, mounted or not."""
    found = []
    for file in sorted((root / "run/udev/data").glob("b*:*")):
        told = _read(file)
        name = _UDEV_NAME.search(told)
        number = file.name[1:]
        if _UDEV_USAGE.search(told):
            device = name[1] if name else _device(root, number)
            if device:
                found.append((number, device))
    return found


def _device(root: Path, number: str) -> str:
    place = root / "sys/dev/block" / number
    return f"/dev/{place.resolve().name}" if place.exists() else ""


def _name(root: Path, number: str, device: str) -> str:
    """Return a file system's label, or its device's name where it has none."""
    found = _UDEV_LABEL.search(_read(root / "run/udev/data" / f"b{number}"))
    if found is None:
        return device.rpartition("/")[2]
    # udev writes bytes that are no letters or digits as \\xNN, those of UTF-8 as they are
    plain = _HEX.sub(lambda one: chr(int(one[1], 16)), found[1])
    label = "".join(character for character in plain if character.isprintable()).strip()
    return label or device.rpartition("/")[2]


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
