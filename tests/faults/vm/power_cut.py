"""Cuts the power of a machine in QEMU while the real store takes visits on ext4: nothing acknowledged may be lost.

    python -m tests.faults.vm.power_cut FOLDER CUTS [SEED]

FOLDER is what power_cut_image.sh made. The cut is SIGKILL for QEMU. Gone is then the guest's memory, with every page
its kernel had not yet written. What QEMU had been given stays in the host's memory (cache=writeback), except in blocks
that the guest wrote for the first time since its start and has not flushed: the disk is a fresh overlay at each start,
whose map of such blocks QEMU keeps to itself until a flush. So this is a power cut for the guest's kernel and, in part,
for a disk that keeps what it was sent in a memory of its own; a disk that lies about flushing is not tried.

The machine boots once; each start goes on from there, before the data were mounted. It looks at what the cut before it
left (rule: what was promised is stored, no number twice or left out, hashes and chain verify, the pages are whole),
then goes on with the same data. Two controls must lose: `early` promises before the store does, `off` never flushes.
Exit code 1: something was lost, or a control lost nothing.
"""

import json
import os
import random
import re
import select
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import msgspec

from tests.faults import results
from tests.faults.driver import acknowledged

QEMU = "qemu-system-x86_64"
BOOTS_WITHIN_S, STARTS_WITHIN_S = 600.0, 300.0
LONGEST_LIFE_S = 6.0
CUT_WHILE_OPENING = 0.2  # of all; the others come once visits are taken
CONTROL_CUTS = 6
_READY, _MOUNTS, _ENDED = re.compile(rb"READY\n"), re.compile(rb"MOUNTS\n"), re.compile(rb"ENDED \d+\n")
_FIRST_PROMISE = re.compile(rb"[0-9a-f-]{36} [15] 0 \n")
_HEARD_BYTES = 4 << 20
_MIGRATE = {"execute": "migrate", "arguments": {"uri": "exec:cat >state"}}


class Cuts(msgspec.Struct):
    """What came of some cuts.

    Attributes:
        cuts: how often the power was cut.
        recovered: after how many of them ext4 had to replay its journal.
        acknowledged: responses that were promised as finished.
        answers: promised, each a commit.
        lost: responses of which less was stored than promised, at the worst look.
        damaged: how many looks found anything else.
        findings: the first of what they found.
    """

    cuts: int = 0
    recovered: int = 0
    acknowledged: int = 0
    answers: int = 0
    lost: int = 0
    damaged: int = 0
    findings: list[str] = []

    def note(self, told: dict[str, object]) -> None:
        """Add what a start found."""
        self.recovered += bool(told["recovered"])
        self.lost = max(self.lost, int(str(told["lost"])))
        self.damaged += not told["well"]
        if not told["well"]:
            self.findings.append(str(told["findings"]))


class Machine:
    """The machine's disk, and what was heard from it."""

    def __init__(self, folder: Path, mode: str) -> None:
        self.folder = folder
        self.mode = mode
        self.heard = folder / "heard"
        self.heard.write_bytes(b"\n" * _HEARD_BYTES)
        shutil.copyfile(folder / "clean.img", folder / "disk.img")
        self._promises = b""

    def boot(self) -> None:
        """Boot once, and keep the machine as it is before it sees the data: every life begins there."""
        state = self.folder / "state"
        state.unlink(missing_ok=True)
        (self.folder / "qmp").unlink(missing_ok=True)
        with self._process("-qmp", "unix:qmp,server=on,wait=off") as process, socket.socket(socket.AF_UNIX) as orders:
            try:
                self._listen(process, _READY, BOOTS_WITHIN_S)
                orders.settimeout(STARTS_WITHIN_S)
                orders.connect(str(self.folder / "qmp"))
                answers = orders.makefile("r")
                for order in ({"execute": "qmp_capabilities"}, _MIGRATE, *[{"execute": "query-migrate"}] * 600):
                    orders.sendall(json.dumps(order).encode() + b"\n")
                    while "completed" not in (answer := answers.readline()) and '"return"' not in answer:
                        pass
                    if "completed" in answer:
                        return
                    time.sleep(0.2)
                raise RuntimeError("the machine's state was not kept")
            finally:
                process.kill()

    def life(self, number: int, after: re.Pattern[bytes], seconds: float, *, look: bool = False) -> bytes:
        """Start, wait for a line, cut the power so many seconds later; returns what was heard.

        Args:
            number: of the start; each has visits of its own.
            after: the line that is waited for.
            seconds: until the cut.
            look: only have it look, and let it end by itself.
        """
        with self._process("-incoming", "exec:cat state") as process:
            try:
                data = self._listen(process, _READY, STARTS_WITHIN_S)
                assert process.stdin is not None
                mode = "look" if look else self.mode
                process.stdin.write(f"mode={mode} round={number} time={time.time():.3f}\n".encode())
                process.stdin.flush()
                data += self._listen(process, after, STARTS_WITHIN_S)
                if look:
                    data += self._listen(process, _ENDED, STARTS_WITHIN_S)
                else:
                    time.sleep(seconds)
            finally:
                process.kill()
            assert process.stdout is not None
            data += process.stdout.read()
        if _ENDED.search(data) and not look:
            raise RuntimeError(f"start {number}: the store ended by itself\n{self._console()}")
        self._promises += data + b" CUT\n"
        assert len(self._promises) < _HEARD_BYTES
        self.heard.write_bytes(self._promises.ljust(_HEARD_BYTES, b"\n"))
        self._image("convert", "-O", "raw", "disk.qcow2", "left.img")
        (self.folder / "left.img").replace(self.folder / "disk.img")
        return data

    def _process(self, *options: str) -> "subprocess.Popen[bytes]":
        self._image("create", "-f", "qcow2", "-F", "raw", "-b", "disk.img", "-o", "cluster_size=4096", "disk.qcow2")
        drives = (
            "file=rootfs.img,format=raw,if=virtio,readonly=on",
            "file=disk.qcow2,format=qcow2,if=virtio,cache=writeback",
            "file=heard,format=raw,if=virtio,readonly=on",
        )
        command = [
            *(QEMU, "-accel", "tcg,thread=multi", "-cpu", "max", "-m", "384", "-smp", "1", "-nic", "none"),
            *("-display", "none", "-monitor", "none", "-no-reboot", "-kernel", "vmlinuz", "-initrd", "initrd"),
            *(part for drive in drives for part in ("-drive", drive)),
            *("-serial", "file:console.log", "-serial", "stdio"),
            *("-append", "console=ttyS0 root=/dev/vda ro quiet fastboot mitigations=off init=/opt/init"),
        ]
        pipe = subprocess.PIPE
        return subprocess.Popen([*command, *options], cwd=self.folder, stdin=pipe, stdout=pipe, bufsize=0)

    def _listen(self, process: "subprocess.Popen[bytes]", wanted: re.Pattern[bytes], within_s: float) -> bytes:
        """Return what is heard, up to a line."""
        assert process.stdout is not None
        line, data, until = process.stdout.fileno(), b"", time.monotonic() + within_s
        while not wanted.search(data):
            if not select.select([line], [], [], max(0.0, until - time.monotonic()))[0] or not (
                part := os.read(line, 65536)
            ):
                raise RuntimeError(f"{wanted.pattern!r} was not heard: {data[-500:]!r}\n{self._console()}")
            data += part
        return data

    def _console(self) -> str:
        return (self.folder / "console.log").read_text(errors="replace")[-2000:]

    def _image(self, *arguments: str) -> None:
        subprocess.run(["qemu-img", *arguments], cwd=self.folder, check=True, capture_output=True)


def cut(folder: Path, seed: int, cuts: int, mode: str = "cut") -> Cuts:
    """Cut the power so often, and look once more; a control ends as soon as it has lost something.

    Raises:
        RuntimeError: the machine does not start, or the store ends by itself.
    """
    chance = random.Random(seed)
    machine, found = Machine(folder, mode), Cuts()
    machine.boot()
    for number in range(cuts + 1):
        last = number == cuts
        opening = last or chance.random() < CUT_WHILE_OPENING
        wait = chance.uniform(0.02, LONGEST_LIFE_S)
        data = machine.life(number, _MOUNTS if opening else _FIRST_PROMISE, wait, look=last)
        found.cuts += not last
        told = re.search(rb"FOUND (\{.*\})\n", data)
        if told is not None:
            found.note(json.loads(told.group(1)))
            _say(f"{mode} {number}: {told.group(1).decode()}")
        if mode != "cut" and found.lost:
            break
    acks = acknowledged(machine.heard)
    found.acknowledged = sum(answers == 5 for answers, _, _ in acks.values())
    found.answers = sum(answers for answers, _, _ in acks.values())
    return found


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(folder: Path, cuts: int, seed: int) -> int:
    """Try the controls, then cut; write down what was counted, and return the exit code."""
    _say(f"seed {seed}")
    for mode in ("early", "off"):
        control = cut(folder, seed, CONTROL_CUTS, mode)
        _say(f"control {mode}: {control.cuts} cuts, {control.acknowledged} acknowledged, {control.lost} lost")
        if not control.lost:
            _say("this cannot find a loss")
            return 1
    found = cut(folder, seed, cuts)
    _say(json.dumps(msgspec.to_builtins(found)))
    results.write(
        "power cut, kernel and ext4",
        f"KIOSK_VM_CUTS={cuts} make vm-cuts",
        cuts=found.cuts,
        acknowledged=found.acknowledged,
        **{"times the journal was replayed": found.recovered},
        lost=found.lost,
        damaged=found.damaged,
    )
    return int(bool(found.lost or found.damaged))


if __name__ == "__main__":
    seeds = sys.argv[3:] or [random.randrange(10**6)]
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(seeds[0])))
