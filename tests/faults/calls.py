"""Kills the real writer, or lets a call fail, at each system call of one response; a program of its own, for it forks.

    python -m tests.faults.calls FOLDER kill|EIO|ENOSPC|EROFS|EMFILE [stays] [some] [early]

A child opens the store and waits; strace is attached to it and interferes with the first, the second, ... call of
a kind; then the child takes one visit and notes what it was promised. What is stored is looked at as the next start
would. With `stays` every call after it fails too, until the response was refused: then the child waits to be told, as
staff are, that it is saved after all, and asks for it once more with the same id. With `some` only each eighth write is
tried. With `early` the child promises before the store does: the control, which must lose. Prints one line of JSON.
"""

import contextlib
import json
import os
import queue
import random
import select
import signal
import subprocess
import sys
import traceback
from pathlib import Path

import sqlite_utils.migrations  # noqa: F401  imported before the fork, so that each child begins at once

from kiosk.store import health
from kiosk.store.errors import StoreError
from kiosk.store.writer import CANNOT_SAVE, OK, StoreState, Writer
from tests.faults.driver import acknowledged, lost_of
from tests.store import samples

CALLS = {
    "kill": ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename"),
    "EIO": ("fsync", "fdatasync"),
    "ENOSPC": ("pwrite64",),
    "EROFS": ("pwrite64", "openat"),
    "EMFILE": ("openat",),
}
MOST = 120
SOME = 8
PATIENCE_S = 60


def _visit(folder: Path, noted: Path, number: int, early: bool, ready: int, go: int) -> None:
    states: queue.Queue[StoreState] = queue.Queue()
    writer = Writer(folder / "kiosk.sqlite", "1.0", states.put, retry_after_s=(0.01, 0.02), probe_every_s=0.05)
    writer.start().result()
    writer.publish(samples.survey(), samples.TEXT).result()
    acks = os.open(noted, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(ready, b"1")
    os.read(go, 1)
    steps = samples.steps(2, 6, 9, (1, 3), "x" * 200)
    for answers in range(1, 5):
        saved = writer.save(samples.snapshot(number, steps[:answers], status="open"))
        if not early:
            with contextlib.suppress(StoreError):  # the next one carries all that is known
                saved.result()
    finished = writer.finish(samples.snapshot(number, steps))
    if early:
        os.pwritev(acks, [f"{samples.snapshot(number).id} 5 0 \n".encode()], os.fstat(acks).st_size)
    try:
        receipt = finished.result()
    except StoreError:
        _wait_for(states, CANNOT_SAVE)
        os.write(ready, b"refused")
        _wait_for(states, OK)
        receipt = writer.finish(samples.snapshot(number, steps)).result()
    line = f"{samples.snapshot(number).id} 5 {receipt.seq} {receipt.head}\n"
    os.pwritev(acks, [line.encode()], os.fstat(acks).st_size)  # a call that is not interfered with
    writer.close()


def _wait_for(states: "queue.Queue[StoreState]", wanted: str) -> None:
    while states.get(timeout=PATIENCE_S).state != wanted:
        pass


def _interfere(process: int, how: str, call: str, count: str, log: Path) -> subprocess.Popen[str]:
    what = "signal=SIGKILL" if how == "kill" else f"error={how}"
    command = ["strace", "-f", "-qq", "-p", str(process), "-o", str(log), "-e", f"trace={call}"]
    return subprocess.Popen([*command, "-e", f"inject={call}:{what}:when={count}"], stderr=subprocess.PIPE, text=True)


def _attached(process: int) -> bool:
    """Whether every thread of a process is traced."""
    threads = Path(f"/proc/{process}/task")
    return all("TracerPid:\t0" not in (task / "status").read_text() for task in threads.iterdir())


def _once(folder: Path, noted: Path, number: int, how: str, call: str, count: str, early: bool) -> tuple[bool, bool]:
    """Take one visit; return whether it was interfered with, and whether it was refused before it was stored."""
    log = folder.parent / "calls"
    ready_in, ready = os.pipe()
    go, go_out = os.pipe()
    child = os.fork()
    if not child:
        try:
            _visit(folder, noted, number, early, ready, go)
            os._exit(0)
        finally:
            traceback.print_exc()
            os._exit(70)
    os.close(ready)
    assert select.select([ready_in], [], [], PATIENCE_S)[0], "the store did not open"
    os.read(ready_in, 1)
    tracer = _interfere(child, how, call, count, log)
    for _ in range(PATIENCE_S * 100):
        if _attached(child):
            break
        assert tracer.poll() is None, f"strace: {tracer.stderr.read() if tracer.stderr else ''}"
        select.select([], [], [], 0.01)
    os.write(go_out, b"1")
    assert select.select([ready_in], [], [], PATIENCE_S)[0], "the visit does not end"
    refused = bool(os.read(ready_in, 100))
    if refused:
        tracer.terminate()  # the disk is well again
    _, status = os.waitpid(child, 0)
    tracer.wait(PATIENCE_S)
    for end in (ready_in, go, go_out):
        os.close(end)
    if how == "kill":
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL, False
    assert status == 0, f"{call} {count}: what was refused was not saved by itself"
    return "(INJECTED)" in log.read_text(), refused


def main(folder: Path, how: str, modes: set[str]) -> dict[str, object]:
    """Interfere at each call; return how often, what was promised and what is lost."""
    stays, early = "stays" in modes, "early" in modes
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    noted = folder.parent / "acks"
    points: dict[str, int] = {}
    lost: set[str] = set()
    number = refusals = 0
    for call in CALLS[how]:
        every = SOME if call == "pwrite64" and "some" in modes else 1
        for count in range(random.randrange(every) + 1, MOST + 1, every):
            number += 1
            hit, refused = _once(folder, noted, number, how, call, f"{count}+" if stays else str(count), early)
            lost.update(lost_of(folder, acknowledged(noted)))
            refusals += refused
            if not hit:
                break
            points[call] = points.get(call, 0) + 1
    found = health.doctor(folder / "kiosk.sqlite")
    return {
        "points": sum(points.values()),
        "by call": points,
        "visits": number,
        "refused": refusals,
        "acknowledged": len(acknowledged(noted)),
        "stored": found.last_seq,
        "lost": len(lost),
        "well": found.well,
        "findings": [finding.sentence for finding in found.findings],
    }


if __name__ == "__main__":
    report = main(Path(sys.argv[1]), sys.argv[2], set(sys.argv[3:]))
    sys.stdout.write(json.dumps(report) + "\n")
