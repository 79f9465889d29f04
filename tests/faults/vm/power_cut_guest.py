"""Runs in the machine whose power is cut: looks at what the last cut left, then stores visits until the next one.

    python3 -m tests.faults.vm.power_cut_guest

It says READY on the second serial line until it reads there `mode=MODE round=NUMBER time=SECONDS`; the modes are `cut`,
`early` (promises before the store does), `off` (never flushes) and `look` (only looks). The data are on /dev/vdb; what
was promised before is on /dev/vdc, as the host heard it. Each promise goes out on that line at once, and so does what
was found, as a line of JSON.
"""

import json
import os
import select
import subprocess
import time
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.store import health
from kiosk.store.errors import StoreError
from kiosk.store.opening import take
from kiosk.store.writer import Writer
from tests.faults.cutting import loosely
from tests.faults.driver import acknowledged, lost_of, visits
from tests.store import samples

LINE, DISK, HEARD = Path("/dev/ttyS1"), Path("/dev/vdb"), Path("/dev/vdc")
PLACE = Path("/disk")


def warm() -> None:
    """Use once, in memory, what will be used: each start goes on from here."""
    path = Path("/tmp/warm/kiosk.sqlite")
    writer = Writer(path, "1.0", lambda _: None)
    writer.start().result()
    writer.publish(samples.survey(), samples.TEXT).result()
    writer.finish(samples.snapshot(1)).result()
    writer.close()
    assert health.doctor(path).well


def ordered(line: int) -> dict[str, str]:
    """Say READY until told what to do."""
    while not select.select([line], [], [], 0.3)[0]:
        os.write(line, b"READY\n")
    told = b""
    while not told.endswith(b"\n"):
        told += os.read(line, 4096)
    return dict(word.split("=", 1) for word in told.decode().split())


def found(folder: Path) -> dict[str, object]:
    """Return what the cut left: what is lost of what was promised, and whether everything else is whole.

    First as it lies there, then as the next start takes it.
    """
    path, promised = folder / "kiosk.sqlite", acknowledged(HEARD)
    log = subprocess.run(["dmesg"], capture_output=True, text=True, check=True).stdout
    told: dict[str, object] = {"promised": len(promised), "recovered": "recovery complete" in log}
    if not path.exists():
        return told | {"lost": len(promised), "well": not promised, "stored": 0, "findings": []}
    try:
        lost = len(lost_of(folder, promised))
        before = health.doctor(path).findings if promised else ()  # before the first promise there may be no tables yet
        held, opened = take(path, SystemClock())
        held.close()
        after = health.doctor(path)
    except (StoreError, AssertionError) as error:
        return told | {"lost": len(promised), "well": False, "stored": 0, "findings": [repr(error)]}
    findings = [*before, *after.findings]
    return told | {
        "lost": max(lost, opened.lost),
        "well": opened.damaged is None and all(finding.sign is health.Sign.NOTE for finding in findings),
        "stored": after.last_seq,
        "findings": [finding.sentence for finding in findings],
    }


def main() -> None:
    """Wait to be told, mount, look, and take visits."""
    warm()
    line = os.open(LINE, os.O_RDWR | os.O_NOCTTY)
    told = ordered(line)
    os.write(line, b"MOUNTS\n")
    time.clock_settime(time.CLOCK_REALTIME, float(told["time"]))
    subprocess.run(["blockdev", "--flushbufs", str(DISK), str(HEARD)], check=True)  # it had seen other disks
    subprocess.run(["mount", "-t", "ext4", str(DISK), str(PLACE)], check=True)
    folder = PLACE / "data"
    os.write(line, b"FOUND " + json.dumps(found(folder)).encode() + b"\n")
    mode = told["mode"]
    if mode == "look":
        return
    if mode == "off":
        loosely("OFF")
    folder.mkdir(mode=0o700, exist_ok=True)
    visits(folder, LINE, int(told["round"]), mode == "early", os.open(os.devnull, os.O_WRONLY))


if __name__ == "__main__":
    main()
