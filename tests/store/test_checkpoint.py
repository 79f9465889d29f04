"""Bringing the log into the database file: what is claimed of it, also while another connection does the same."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store.opening import take
from kiosk.store.writer import Writer
from tests.store import samples

# SQLite's lock of a checkpoint is byte 121 of the file of shared memory (https://sqlite.org/walformat.html, 2.2).
HOLD = """
import fcntl, sys
file = open(sys.argv[1], "r+b")
fcntl.lockf(file, fcntl.LOCK_EX, 1, 121)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the lock is held by fcntl")
def test_while_another_connection_checkpoints_nothing_was_brought_in(
    open_writer: Callable[[], Writer], path: Path
) -> None:
    writer = open_writer()
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    writer.close()
    held, _ = take(path, SystemClock())
    try:
        held.connection.execute("CREATE TABLE more (n)")
        command = [sys.executable, "-c", HOLD, str(path.with_name(path.name + "-shm"))]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            assert other.stdin is not None
            assert other.stdout is not None
            assert other.stdout.readline() == b"held\n"
            assert held.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone() == (1, -1, -1)
            assert not held.checkpoint()
            other.stdin.close()
        assert held.checkpoint()
    finally:
        held.close()
