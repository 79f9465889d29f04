"""Fills a small disk under the real writer and frees it, again and again; a program of its own, for it forks and dies.

    python -m tests.faults.filling FOLDER ROUNDS [early]

FOLDER is a small file system of its own; what was promised is noted beside it. Each round the disk fills up: the kiosk
closes in time and the visit that is open is still stored; then not a byte is left, and a visit is refused; what was
answered can still be exported; then there is room again, and all goes on by itself. At the end the disk is full once
more, and the writer is killed. With `early` it promises before the store does: the control, which must lose. Prints one
line of JSON.
"""

import contextlib
import itertools
import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path

import sqlite_utils.migrations  # noqa: F401  imported before the fork

from kiosk.clock import SystemClock
from kiosk.export import files
from kiosk.store import health
from kiosk.store.ballast import Disk, Limits, Room
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import take
from kiosk.store.reader import Reader
from kiosk.store.responses import Snapshot
from kiosk.store.writer import CANNOT_SAVE
from tests.faults.attempt import Store
from tests.faults.driver import acknowledged, lost_of
from tests.store import samples

LIMITS = Limits(ballast=1_000_000, low=3_500_000, no_comments=2_000_000, closed=1_000_000)
AT_ONCE = 200_000
PATIENCE_S = 30.0


class Filling:
    """The store on a small disk, and what fills it."""

    def __init__(self, folder: Path, noted: Path, early: bool) -> None:
        self.folder = folder
        self.filler = folder / "filler"
        self.store = Store(folder / "data")
        self.disk = Disk(folder / "ballast", LIMITS)
        self.refused = 0
        self._early = early
        self._numbers = itertools.count()
        self._acks = os.open(noted, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self.store.writer.start().result(PATIENCE_S)
        self.store.writer.publish(samples.survey(), samples.TEXT).result(PATIENCE_S)

    def visit(self, again: Snapshot | None = None) -> Snapshot | None:
        """Take a visit, or ask for one once more; returns it where it is refused."""
        snapshot = again or samples.snapshot(next(self._numbers), samples.steps(2, 6, 9, (1, 3), "x" * 400))
        finished = self.store.writer.finish(snapshot)
        if self._early:
            self._note(snapshot, 0, "")
        try:
            receipt = finished.result(PATIENCE_S)
        except StoreError as error:
            if error.code is not Trouble.DISK_FULL or "The disk is full." not in str(error):
                raise
            return snapshot
        self._note(snapshot, receipt.seq, receipt.head)
        return None

    def round(self) -> None:
        """Fill the disk, be refused, export, free it, and see that all goes on."""
        while not self.store.told.empty():
            self.store.told.get_nowait()
        assert self.disk.look() is Room.PLENTY
        assert self.disk.place.exists()
        with self.filler.open("ab", buffering=0) as file:
            while self.disk.look() is not Room.CLOSED:
                file.write(bytes(AT_ONCE))
        assert not self.disk.place.exists(), "its room is for the visit that is open"
        assert self.visit() is None
        refused = self.fill_up()
        self.store.wait_for(CANNOT_SAVE)
        self._export()
        self.filler.unlink()
        self._wait_until_stored(refused)
        assert self.visit(again=refused) is None, "under the id it had"
        assert self.disk.look() is Room.PLENTY
        assert self.disk.place.exists()
        assert self.visit() is None

    def fill_up(self) -> Snapshot:
        """Leave not a byte; returns the visit that is refused."""
        for _ in range(100):
            _fill(self.filler)
            refused = self.visit()
            if refused is not None:
                self.refused += 1
                return refused
        raise AssertionError("the disk is full, and takes visits")

    def _export(self) -> None:
        with Reader(self.store.path) as reader:
            assert files.write(reader, self.folder.parent / "out" / "export.csv") is not None
            for _ in range(50):  # the writer, which tries again and again, may make room for it
                _fill(self.filler)
                try:
                    files.write(reader, self.folder / "export.csv")
                except StoreError as error:
                    if error.code is not Trouble.DISK_FULL:
                        raise
                    break
                (self.folder / "export.csv").unlink()
            else:
                raise AssertionError("the disk is full, and takes an export")
        assert not list(self.folder.glob(".export*")), "no half file is left"

    def _wait_until_stored(self, snapshot: Snapshot) -> None:
        until = time.monotonic() + PATIENCE_S
        with Reader(self.store.path) as reader:
            while not reader.rows("SELECT 1 FROM responses WHERE id = ? AND seq NOTNULL", (snapshot.id,)):
                assert time.monotonic() < until, "there is room, and what waits is not saved"
                time.sleep(0.02)

    def _note(self, snapshot: Snapshot, seq: int, head: str) -> None:
        os.write(self._acks, f"{snapshot.id} 5 {seq} {head}\n".encode())


def _fill(filler: Path) -> None:
    with filler.open("ab", buffering=0) as file:
        for size in (65536, 512):
            with contextlib.suppress(OSError):
                while file.write(bytes(size)) == size:
                    pass


def main(folder: Path, rounds: int, early: bool) -> dict[str, object]:
    """Fill and free so often in a child, which dies on a full disk; look at what is left, then free it."""
    noted = folder.parent / "acks"
    child = os.fork()
    if not child:
        try:
            filling = Filling(folder, noted, early)
            for _ in range(rounds):
                filling.round()
            filling.fill_up()
            assert filling.refused == rounds + 1
            os.kill(os.getpid(), signal.SIGKILL)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(70)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "see above"
    path, acks = folder / "data" / "kiosk.sqlite", acknowledged(noted)
    lost = lost_of(path.parent, acks)
    (folder / "filler").unlink()
    held, opened = take(path, SystemClock())
    held.close()
    found = health.doctor(path)
    return {
        "rounds": rounds,
        "refused": rounds + 1,
        "acknowledged": len(acks),
        "stored": found.last_seq,
        "lost": max(len(lost), opened.lost),
        "well": found.well and opened.damaged is None,
        "findings": [finding.sentence for finding in found.findings],
    }


if __name__ == "__main__":
    report = main(Path(sys.argv[1]), int(sys.argv[2]), "early" in sys.argv)
    sys.stdout.write(json.dumps(report) + "\n")
