"""Real faults of a place to write to, each in a process of its own: it changes its user or its limits.

    python -m tests.faults.attempt unwritable FOLDER
    python -m tests.faults.attempt limit FOLDER

Prints one line of JSON about what the writer told and what is stored.
"""

import json
import os
import queue
import resource
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import sqlite_utils.migrations  # noqa: F401  a process that becomes another user may not be able to read it any more

from kiosk.store import health
from kiosk.store.errors import StoreError
from kiosk.store.writer import CANNOT_SAVE, OK, StoreState, Writer
from tests.store import samples

NOBODY = 65534


class Store:
    """A writer with short waits, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "kiosk.sqlite"
        self.told: queue.Queue[StoreState] = queue.Queue()
        self.writer = Writer(self.path, "1.0", self.told.put, retry_after_s=(0.01, 0.02), probe_every_s=0.05)
        self.acknowledged = 0

    def wait_for(self, wanted: str) -> StoreState:
        """Return the next such state."""
        while (state := self.told.get(timeout=20)).state != wanted:
            pass
        return state

    def visit_until_it_fails(self, most: int) -> StoreError | None:
        """Take visits; return the first error."""
        for number in range(self.acknowledged, most):
            try:
                self.writer.finish(samples.snapshot(number, samples.steps(comment="x" * 400))).result(20)
            except StoreError as error:
                return error
            self.acknowledged += 1
        return None

    def report(self, error: StoreError | None, waiting: int) -> dict[str, object]:
        """Close, and tell what is stored."""
        self.writer.close()
        found = health.doctor(self.path)
        return {
            "code": error and error.code,
            "words": error and str(error),
            "acknowledged": self.acknowledged,
            "waiting": waiting,
            "stored": found.last_seq,
            "findings": [finding.sentence for finding in found.findings],
        }


def unwritable(folder: Path) -> dict[str, object]:
    """Start on a folder that may not be written to; then make it writable."""
    folder.mkdir(mode=0o700, exist_ok=True)
    samples.survey()  # imports what reading a survey needs, while it can be read
    if os.getuid() == 0:  # permissions do not hold the administrator up
        os.chown(folder, NOBODY, NOBODY)
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    folder.chmod(0o500)
    store = Store(folder)
    failed: StoreError | None = None
    try:
        store.writer.start().result(20)
    except StoreError as error:
        failed = error
    store.wait_for(CANNOT_SAVE)
    folder.chmod(0o700)
    state = store.wait_for(OK)
    assert state.opened is not None
    store.writer.publish(samples.survey(), samples.TEXT).result(20)
    assert store.visit_until_it_fails(3) is None
    return store.report(failed, 0)


def limit(folder: Path) -> dict[str, object]:
    """Reach the largest size a file may have, then be allowed more."""
    store = Store(folder)
    store.writer.start().result(20)
    store.writer.publish(samples.survey(), samples.TEXT).result(20)
    assert store.visit_until_it_fails(5) is None
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (store.path.stat().st_size + 16_384, hard))
    error = store.visit_until_it_fails(1000)
    return _heal(store, error, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard)))


def _heal(store: Store, error: StoreError | None, remedy: Callable[[], None]) -> dict[str, object]:
    waiting = store.wait_for(CANNOT_SAVE).waiting or store.wait_for(CANNOT_SAVE).waiting
    remedy()
    store.wait_for(OK)
    store.acknowledged += waiting  # it was promised to nobody, but it is kept
    assert store.visit_until_it_fails(store.acknowledged + 3) is None
    return store.report(error, waiting)


if __name__ == "__main__":
    scenes = {"unwritable": unwritable, "limit": limit}
    try:
        report = json.dumps(scenes[sys.argv[1]](Path(sys.argv[2])))
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # the writer's thread would wait for ever
    sys.stdout.write(report + "\n")
