"""USB sticks as the kernel and udev tell of them, in a folder that stands for the system."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.export.sticks import Stick, mount, release, sticks


class System:
    """`proc`, `sys` and `run` of a machine whose disks the test plugs in and out."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.mounts: dict[str, str] = {}
        (root / "proc/self").mkdir(parents=True)
        (root / "sys/dev/block").mkdir(parents=True)
        (root / "run/udev/data").mkdir(parents=True)
        self.mountinfo = root / "proc/self/mountinfo"
        self._write()

    def plug(
        self, name: str, number: str, folder: str | None, *, label: str = "", path: str = "", removable: bool = True
    ) -> None:
        """Plug in a disk with one partition; `name` is the partition's."""
        disk = self.root / "sys/devices" / (path or "pci0000:00/ata1") / "block" / name.rstrip("0123456789")
        partition = disk / name
        partition.mkdir(parents=True)
        (disk / "removable").write_text("1\n" if removable else "0\n")
        (partition / "partition").write_text("1\n")
        (self.root / "sys/dev/block" / number).symlink_to(partition)
        told = f"N:{name}\nE:ID_FS_USAGE=filesystem\n" + (f"E:ID_FS_LABEL_ENC={label}\n" if label else "")
        (self.root / "run/udev/data" / f"b{number}").write_text(told)
        if folder is not None:
            self.mount(name, number, folder)

    def mount(self, name: str, number: str, folder: str, options: str = "rw,nosuid") -> None:
        self.mounts[name] = f"29 1 {number} / {folder} {options} shared:7 - vfat /dev/{name} rw,errors=remount-ro"
        self._write()

    def unmount(self, name: str) -> None:
        del self.mounts[name]
        self._write()

    def _write(self) -> None:
        none = "22 1 0:21 / /proc rw - proc proc rw"
        self.mountinfo.write_text("\n".join([none, *self.mounts.values(), ""]))


@pytest.fixture
def system(tmp_path: Path) -> System:
    found = System(tmp_path / "root")
    found.plug("sda1", "8:1", "/", removable=False)
    return found


def test_without_a_stick_there_is_none(system: System, tmp_path: Path) -> None:
    assert sticks(system.root) == []
    assert sticks(tmp_path / "nothing") == []


def test_a_mounted_stick_has_its_label_and_its_folder_with_blanks(system: System) -> None:
    system.plug("sdb1", "8:17", "/media/desk/MY\\040STICK", label="MY\\x20STICK")
    assert sticks(system.root) == [Stick("/dev/sdb1", "MY STICK", Path("/media/desk/MY STICK"), True)]


def test_disks_on_usb_count_and_built_in_ones_do_not(system: System) -> None:
    system.plug("sdc1", "8:33", "/mnt/usb", path="pci0000:00/usb1/1-1", removable=False)
    system.plug("sdd1", "8:49", "/mnt/data", removable=False)
    assert [stick.device for stick in sticks(system.root)] == ["/dev/sdc1"]


def test_the_disk_the_system_runs_from_is_no_stick(tmp_path: Path) -> None:
    system = System(tmp_path / "root")
    system.plug("sda2", "8:2", "/", path="pci0000:00/usb1/1-1")
    assert sticks(system.root) == []


def test_one_that_is_not_mounted_comes_last_and_can_be_mounted(system: System) -> None:
    system.plug("sdb1", "8:17", None, label="A")
    system.plug("sdc1", "8:33", "/media/B", label="B")
    system.mount("sdc1", "8:33", "/media/B", "ro,nosuid")
    assert sticks(system.root) == [
        Stick("/dev/sdc1", "B", Path("/media/B"), False),
        Stick("/dev/sdb1", "A", None, False),
    ]
    asked: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> int:
        asked.append(command)
        system.mount("sdb1", "8:17", "/media/A")
        return 0

    assert mount(sticks(system.root)[1], system.root, run) == Stick("/dev/sdb1", "A", Path("/media/A"), True)
    assert asked == [["udisksctl", "mount", "--no-user-interaction", "--block-device", "/dev/sdb1"]]
    refused = Stick("/dev/sdz1", "Z", None, False)
    assert mount(refused, system.root, lambda _: 1) == refused


@pytest.mark.parametrize("works", ["udisksctl", "umount", ""])
def test_taking_out_flushes_and_unmounts_where_that_is_allowed(system: System, tmp_path: Path, works: str) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    system.plug("sdb1", "8:17", str(folder), label="A")
    (stick,) = sticks(system.root)
    asked: list[str] = []

    def run(command: Sequence[str]) -> int:
        asked.append(command[0])
        if command[0] == works:
            system.unmount("sdb1")
            return 0
        return 1

    assert release(stick, system.root, run) is bool(works)
    assert asked == (["udisksctl"] if works == "udisksctl" else ["udisksctl", "umount"])


def test_a_stick_that_is_gone_is_said_so(system: System, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        release(Stick("/dev/sdb1", "A", tmp_path / "gone", True), system.root, lambda _: 0)
    assert release(Stick("/dev/sdb1", "A", None, False), system.root, lambda _: 1)
