"""Kills the real writer, or lets a call fail, at each system call of one response; a program of its own, for it forks.

    python -m tests.faults.calls FOLDER kill|EIO|ENOSPC [early]

A child opens the store and waits; strace is attached to it and interferes with the first, the second, ... call of
a kind; then the child takes one visit and notes what it was promised. What is stored is looked at as the next start
would. With `early` the child promises before the store does: the control, which must lose. Prints one line of JSON.
"""

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import sqlite_utils.migrations  # noqa: F401  imported before the fork, so that each child begins at once

from kiosk.store import health
from kiosk.store.errors import StoreError
from kiosk.store.writer import Writer
from tests.faults.driver import acknowledged, lost_of
from tests.store import samples

CALLS = {
    "kill": ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename"),
    "EIO": ("fsync", "fdatasync"),
    "ENOSPC": ("pwrite64",),
}
MOST = 120
PATIENCE_S = 60


def _visit(folder: Path, noted: Path, number: int, early: bool, ready: int, go: int) -> None:
    writer = Writer(folder / "kiosk.sqlite", "1.0", lambda _: None, retry_after_s=(0.01, 0.02), probe_every_s=0.05)
    writer.start().result()
    writer.publish(samples.survey(), samples.TEXT).result()
    acks = os.open(noted, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(ready, b"1")
    os.read(go, 1)
    steps = samples.steps(2, 6, 9, (1, 3), "x" * 200)
    told = []
    for answers in range(1, 5):
        saved = writer.save(samples.snapshot(number, steps[:answers], status="open"))
        if not early:
            saved.result()
        told.append(f"{samples.snapshot(number).id} {answers} 0 \n")
    finished = writer.finish(samples.snapshot(number, steps))
    if early:
        os.pwritev(acks, [f"{samples.snapshot(number).id} 5 0 \n".encode()], os.fstat(acks).st_size)
    receipt = finished.result()
    line = f"{samples.snapshot(number).id} 5 {receipt.seq} {receipt.head}\n"
    os.pwritev(acks, [line.encode()], os.fstat(acks).st_size)  # a call that is not interfered with
    writer.close()


def _interfere(process: int, how: str, call: str, count: int) -> subprocess.Popen[str]:
    what = "signal=SIGKILL" if how == "kill" else f"error={how}"
    command = ["strace", "-f", "-qq", "-p", str(process), "-o", os.devnull, "-e", f"trace={call}"]
    return subprocess.Popen([*command, "-e", f"inject={call}:{what}:when={count}"], stderr=subprocess.PIPE, text=True)


def _attached(process: int) -> bool:
    """Whether every thread of a process is traced."""
    threads = Path(f"/proc/{process}/task")
    return all("TracerPid:\t0" not in (task / "status").read_text() for task in threads.iterdir())


def _once(folder: Path, noted: Path, number: int, how: str, call: str, count: int, early: bool) -> bool:
    """Take one visit; return whether it was interfered with (a visit that was not went through)."""
    before = len(acknowledged(noted))
    ready_in, ready = os.pipe()
    go, go_out = os.pipe()
    child = os.fork()
    if not child:
        code = 70
        try:
            _visit(folder, noted, number, early, ready, go)
            code = 0
        except StoreError:
            code = 71
        finally:
            os._exit(code)
    assert select.select([ready_in], [], [], PATIENCE_S)[0], "the store did not open"
    tracer = _interfere(child, how, call, count)
    for _ in range(PATIENCE_S * 100):
        if _attached(child):
            break
        assert tracer.poll() is None, f"strace: {tracer.stderr.read() if tracer.stderr else ''}"
        select.select([], [], [], 0.01)
    os.write(go_out, b"1")
    _, status = os.waitpid(child, 0)
    tracer.wait(PATIENCE_S)
    for end in (ready_in, ready, go, go_out):
        os.close(end)
    if how == "kill":
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return len(acknowledged(noted)) == before or os.waitstatus_to_exitcode(status) != 0


def main(folder: Path, how: str, early: bool) -> dict[str, object]:
    """Interfere at each call; return how often, what was promised and what is lost."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    noted = folder.parent / "acks"
    points: dict[str, int] = {}
    lost: set[str] = set()
    number = 0
    for call in CALLS[how]:
        for count in range(1, MOST + 1):
            number += 1
            hit = _once(folder, noted, number, how, call, count, early)
            lost.update(lost_of(folder, acknowledged(noted)))
            if how == "kill" and not hit:
                break
            if how != "kill" and count > 20:
                break
            points[call] = count
    found = health.doctor(folder / "kiosk.sqlite")
    return {
        "points": sum(points.values()),
        "by call": points,
        "acknowledged": len(acknowledged(noted)),
        "lost": len(lost),
        "well": found.well,
        "findings": [finding.sentence for finding in found.findings],
    }


if __name__ == "__main__":
    report = main(Path(sys.argv[1]), sys.argv[2], "early" in sys.argv)
    sys.stdout.write(json.dumps(report) + "\n")
