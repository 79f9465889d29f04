"""A kiosk machine in QEMU: its screen, its USB keyboard, and a line on which it does what it is told.

Every instruction is emulated, and the machine's own clock counts instructions (icount): one a nanosecond, and while
nothing is to be done it runs on with the clock on the wall. So what the machine does in a second of its own it does at
the pace of a processor of a thousand million instructions a second, however slow or busy the host is.
"""

import json
import re
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

BOOTS_WITHIN_S = 1800
ANSWERS_WITHIN_S = 600
MEMORY_MB = 1536
DISK = "disk.qcow2"
KEYBOARD, TABLET = "keyboard", "tablet"


class Guest:
    """One machine, started at once; at the end it is killed by its process id."""

    def __init__(self, folder: Path, *, size: str = "1280x800", kept: str = "") -> None:
        """Start the image in `folder`, or go on from where an earlier run was `kept`; the image stays as it is."""
        self.folder = folder
        if not kept:
            (folder / DISK).unlink(missing_ok=True)
            made = ["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", "rootfs.img", DISK]
            subprocess.run(made, cwd=folder, check=True, timeout=60)
        for name in ("qmp", "line"):
            (folder / name).unlink(missing_ok=True)
        width, height = size.split("x")
        self._log = (folder / "console.log").open("wb")
        self._process = subprocess.Popen(
            [
                *("qemu-system-x86_64", "-accel", "tcg", "-icount", "shift=0", "-cpu", "max", "-m", str(MEMORY_MB)),
                # without the old keyboard's controller: what is sent goes to the USB keyboard, or to nobody
                *("-machine", "pc,i8042=off"),
                *("-kernel", "vmlinuz", "-initrd", "initrd", "-nic", "none", "-display", "none", "-no-reboot"),
                *("-device", f"virtio-vga,xres={width},yres={height}"),
                *("-device", "qemu-xhci,id=usb", "-device", f"usb-kbd,id={KEYBOARD},port=1"),
                *("-device", f"usb-tablet,id={TABLET},port=2"),
                *("-drive", f"file={DISK},format=qcow2,if=virtio,cache=unsafe"),
                *(("-loadvm", kept) if kept else ()),
                *("-qmp", "unix:qmp,server=on,wait=off"),
                *("-chardev", "socket,id=line,path=line,server=on,wait=off"),
                *("-serial", "stdio", "-serial", "chardev:line"),
                *("-append", "console=ttyS0 root=/dev/vda rw quiet systemd.show_status=0 mitigations=off"),
            ],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        self.pid = self._process.pid
        self._qmp = self._connect("qmp")
        self._answers = self._qmp.makefile("r")
        self._answers.readline()
        self._order("qmp_capabilities")
        self._line = self._connect("line")
        self._heard = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.kill()
        self._process.wait(30)
        self._qmp.close()
        self._line.close()
        self._log.close()

    @property
    def runs(self) -> bool:
        """Whether the machine is still on."""
        return self._process.poll() is None

    def wait_until_up(self) -> float:
        """Wait until it listens; returns after how many seconds."""
        began = time.monotonic()
        self._read_until(rb"LISTENS", BOOTS_WITHIN_S)
        return time.monotonic() - began

    def do(self, command: str, within_s: float = ANSWERS_WITHIN_S) -> str:
        """Have a shell command done as root in the machine; returns what it printed."""
        self._heard = b""
        self._line.sendall(command.replace("\n", " ").encode() + b"\n")
        return self._read_until(rb"(?s)(.*)\nEND \d+", within_s).group(1).decode(errors="replace").strip()

    def keep(self, name: str) -> None:
        """Keep memory, devices and disk as they are now."""
        self._monitor(f"savevm {name}")

    def keys(self, *codes: str, hold_ms: int = 20) -> None:
        """Press a chord on the USB keyboard, by QEMU's names of the keys, which have to wait for those before them.

        By the machine's own clock each key goes down `hold_ms` after the one before, and up likewise.
        """
        self._order("send-key", **{"keys": [{"type": "qcode", "data": code} for code in codes], "hold-time": hold_ms})

    def tap(self, x: float, y: float) -> None:
        """Touch a place, in shares of the width and height."""
        place = [("x", x), ("y", y)]
        move = [{"type": "abs", "data": {"axis": axis, "value": int(at * 32767)}} for axis, at in place]
        self._order("input-send-event", events=move)
        for down in (True, False):
            time.sleep(0.15)
            self._order("input-send-event", events=[{"type": "btn", "data": {"down": down, "button": "left"}}])

    def plug(self, device: str, name: str, port: int) -> None:
        """Plug in a USB device."""
        self._order("device_add", **{"driver": device, "id": name, "bus": "usb.0", "port": str(port)})

    def unplug(self, name: str) -> None:
        """Pull a USB device."""
        self._order("device_del", id=name)

    def press_the_power_button(self) -> None:
        """Press the machine's own."""
        self._order("system_powerdown")

    def picture(self, name: str) -> Path:
        """Take a picture of the screen."""
        path = self.folder / "pictures" / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        self._order("screendump", filename=str(path.absolute()), format="png")
        return path

    def pixels(self) -> bytes:
        """Return what is on the screen, three bytes a pixel."""
        path = self.folder / "now.ppm"
        self._order("screendump", filename=str(path.absolute()))
        return path.read_bytes()

    # -- inside

    def _connect(self, name: str) -> socket.socket:
        until = time.monotonic() + 30
        while True:
            line = socket.socket(socket.AF_UNIX)
            try:
                line.connect(str(self.folder / name))
            except OSError:
                line.close()
                if time.monotonic() > until or not self.runs:
                    raise
                time.sleep(0.1)
            else:
                line.settimeout(ANSWERS_WITHIN_S)
                return line

    def _monitor(self, line: str) -> None:
        said = self._order("human-monitor-command", **{"command-line": line})
        if said:
            raise RuntimeError(f"{line}: {said}")

    def _order(self, command: str, **arguments: Any) -> Any:
        self._qmp.sendall(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        while True:
            answer = json.loads(self._answers.readline())
            if "error" in answer:
                raise RuntimeError(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def _read_until(self, pattern: bytes, within_s: float) -> re.Match[bytes]:
        until = time.monotonic() + within_s
        while (found := re.search(pattern, self._heard)) is None:
            self._line.settimeout(max(0.1, until - time.monotonic()))
            try:
                self._heard += self._line.recv(65536)
            except TimeoutError as error:
                raise TimeoutError(
                    f"the machine did not say {pattern!r} within {within_s} s: {self._heard!r}"
                ) from error
        return found


CHORDS: Sequence[tuple[str, ...]] = (
    *(("alt", "f4"), ("alt", "tab"), ("alt", "esc"), ("alt", "spc"), ("alt", "f2"), ("alt", "left"), ("alt", "right")),
    *(("ctrl", letter) for letter in ("q", "w", "c", "z", "d", "backslash", "esc")),
    *(("ctrl", "alt", f"f{number}") for number in range(1, 13)),
    *(("ctrl", "alt", other) for other in ("delete", "backspace", "t")),
    *(("alt", "sysrq", letter) for letter in "kebsrhif"),
    *(("meta_l",), ("meta_l", "d"), ("meta_l", "r"), ("meta_l", "l"), ("meta_l", "tab")),
    *(("esc",), ("f11",), ("menu",), ("print",), ("sleep",), ("power",), ("ctrl", "shift", "esc")),
)
"""Ctrl+Alt+Del is sent ten times in a row on top: systemd means seven within two seconds to be obeyed at once."""
