"""Files that are whole and on disk under their name, or are not there: written beside it first, flushed, renamed."""

import hashlib
import os
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from kiosk.durable import sync_folder

ENDING = ".part"


class Draft:
    """A file being written; on leaving the `with` block what was not kept is gone.

    Its name while it is written tells the process, so that whoever started that process can clear up after it.

    Raises:
        OSError: from any method; the disk refused.
    """

    def __init__(self, path: Path) -> None:
        """Begin the file that is to be `path`; its folder is made if needed."""
        self.path = path
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.written = draft_path(path, os.getpid())
        # What a stick brings along under that name, such as a link to the database, is not written through.
        self.written.unlink(missing_ok=True)
        handle = os.open(self.written, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        self.file: BinaryIO = os.fdopen(handle, "w+b", buffering=1 << 18)
        self._hash = hashlib.sha256()
        self.size = 0
        self._there = True

    def write(self, data: bytes) -> None:
        """Add bytes."""
        self.file.write(data)
        self._hash.update(data)
        self.size += len(data)

    def seal(self) -> None:
        """Bring all that was written to the disk, and close the file."""
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()

    def weigh(self) -> None:
        """Read size and hash from the file, where something else than `write` wrote it; before `seal`."""
        self.file.flush()
        self.file.seek(0)
        self._hash, self.size = hashlib.sha256(), 0
        while data := self.file.read(1 << 20):
            self._hash.update(data)
            self.size += len(data)

    @property
    def sha256(self) -> str:
        """The hash of what was written, hex."""
        return self._hash.hexdigest()

    def keep(self) -> None:
        """Give the sealed file its name; one that is there already is replaced."""
        self.written.replace(self.path)
        self._there = False
        sync_folder(self.path.parent)

    def __enter__(self) -> "Draft":
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            self.file.close()
        finally:
            if self._there:
                self.written.unlink(missing_ok=True)


def draft_path(path: Path, process: int) -> Path:
    """Return where a process writes what is to be `path`."""
    return path.with_name(f".{path.name}.{process}{ENDING}")


def clear(path: Path, process: int) -> None:
    """Remove what a process that was ended hard left of its files in the folder of `path`."""
    if path.parent.is_dir():
        for left in path.parent.glob(f".*.{process}{ENDING}"):
            left.unlink(missing_ok=True)
