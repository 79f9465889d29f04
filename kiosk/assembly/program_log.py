"""The program's own log, a small file beside the data: starts, ends, warnings and faults; never what a visitor gave."""

import os
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.clock import Clock
from kiosk.store.times import utc_text

LARGEST = 256 * 1024
KEPT = 3
"""So many full files are kept beside the one that is written: .1 is the newest of them."""
_LONGEST = 500


class ProgramLog:
    """Writes lines in a thread of its own, in order; where the disk refuses, they are lost."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Write to `path`; its folder is made when needed."""
        self._path = path
        self._clock = clock
        self._lock = threading.Lock()
        self._worker: ThreadPoolExecutor | None = None
        self._closed = False
        self._told: set[str] = set()

    def write(self, level: str, text: str) -> None:
        """Write a line; `level` is info, warning or fault."""
        line = f"{utc_text(self._clock.now())} {level:<7} {' '.join(text.split())[:_LONGEST]}\n"
        with self._lock:
            if self._closed:
                return
            if self._worker is None:
                self._worker = ThreadPoolExecutor(1, "program log")
            self._worker.submit(self._append, line)

    def warn_of_new(self, sentences: Sequence[str]) -> None:
        """Write each sentence that was not there the last time."""
        for sentence in sentences:
            if sentence not in self._told:
                self.write("warning", sentence)
        self._told = set(sentences)

    def close(self) -> None:
        """Write what waits and end the thread."""
        with self._lock:
            self._closed = True
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.shutdown(wait=True)

    def _append(self, line: str) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size + len(line) > LARGEST:
                for number in range(KEPT - 1, 0, -1):
                    older = _numbered(self._path, number)
                    if older.exists():
                        older.replace(_numbered(self._path, number + 1))
                self._path.replace(_numbered(self._path, 1))
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, line.encode())
            finally:
                os.close(handle)
        except OSError:
            return  # a log is no reason to trouble anybody; the next line tries again


def last_lines(path: Path, most: int) -> list[str]:
    """Return the last lines of a log, the newest first; none where there is no log."""
    found: list[str] = []
    for each in (path, *(_numbered(path, number) for number in range(1, KEPT + 1))):
        if len(found) >= most:
            break
        try:
            found += reversed(each.read_text("utf-8", "replace").splitlines())
        except OSError:
            break
    return found[:most]


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}")
