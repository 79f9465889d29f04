"""A file system that forgets, when it is killed, whatever was not flushed: a power cut for a whole program.

    python -m tests.faults.forgetting BACKING MOUNT [strict]

Contents reach the folder BACKING only by fsync. Names are there at once; `strict` keeps an unlinked file in BACKING
until its folder is flushed, as some file systems may. SIGKILL of this process is the cut; BACKING is the disk after it.
"""

# The kernel's calls come with all their arguments, and are passed on as calls.
# ruff: noqa: ARG002, PTH101, PTH102, PTH104, PTH106, PTH108, PTH123, PTH208

import errno
import os
import sys
from pathlib import Path
from typing import Any

import mfusepy
from mfusepy import FUSE, FuseOSError, Operations

STAT = ("st_mode", "st_nlink", "st_uid", "st_gid", "st_size")
SPACE = (
    *("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_favail", "f_ffree", "f_files", "f_flag", "f_frsize"),
    "f_namemax",
)


class Forgetting(Operations):
    """Passes names through, and keeps contents in memory until they are flushed."""

    use_ns = True

    def __init__(self, backing: Path, *, strict: bool) -> None:
        """Show what is in `backing`."""
        self._backing = os.path.realpath(backing)
        self._strict = strict
        self._unflushed: dict[str, bytearray] = {}
        self._unlinked: set[str] = set()

    def _place(self, path: str) -> str:
        if path in self._unlinked:
            raise FuseOSError(errno.ENOENT)
        return self._backing + path

    def _content(self, path: str) -> bytearray:
        if path not in self._unflushed:
            self._unflushed[path] = bytearray(Path(self._place(path)).read_bytes())
        return self._unflushed[path]

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        try:
            found = os.lstat(self._place(path))
        except OSError as error:
            raise FuseOSError(error.errno or errno.EIO) from error
        told = {name: getattr(found, name) for name in STAT}
        told.update(st_atime=found.st_atime_ns, st_mtime=found.st_mtime_ns, st_ctime=found.st_ctime_ns)
        if path in self._unflushed:
            told["st_size"] = len(self._unflushed[path])
        return told

    def readdir(self, path: str, fh: int) -> list[str]:
        names = os.listdir(self._place(path))
        return [".", "..", *(name for name in names if f"{path.rstrip('/')}/{name}" not in self._unlinked)]

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        self._unlinked.discard(path)
        os.close(os.open(self._place(path), os.O_RDWR | os.O_CREAT | os.O_TRUNC, mode))
        self._unflushed[path] = bytearray()
        return 0

    def open(self, path: str, flags: int) -> int:
        self._place(path)
        return 0

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return bytes(self._content(path)[offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        content = self._content(path)
        content.extend(bytes(max(0, offset - len(content))))
        content[offset : offset + len(data)] = data
        return len(data)

    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        content = self._content(path)
        content.extend(bytes(max(0, length - len(content))))
        del content[length:]
        return 0

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        if path in self._unflushed:
            with open(self._place(path), "r+b", buffering=0) as file:  # what was flushed before is never without it
                file.write(self._unflushed[path])
                file.truncate(len(self._unflushed[path]))
        return 0

    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        for name in self._unlinked:
            Path(self._backing + name).unlink(missing_ok=True)
        self._unlinked.clear()
        return 0

    def flush(self, path: str, fh: int) -> int:
        return 0

    def release(self, path: str, fh: int) -> int:
        return 0

    def unlink(self, path: str) -> int:
        place = self._place(path)
        self._unflushed.pop(path, None)
        if self._strict:
            self._unlinked.add(path)
        else:
            os.unlink(place)
        return 0

    def rename(self, old: str, new: str) -> int:
        place = self._place(old)
        self._unlinked.discard(new)
        os.rename(place, self._backing + new)
        self._unflushed.pop(new, None)
        if old in self._unflushed:
            self._unflushed[new] = self._unflushed.pop(old)
        return 0

    def mkdir(self, path: str, mode: int) -> int:
        os.mkdir(self._place(path), mode)
        return 0

    def rmdir(self, path: str) -> int:
        os.rmdir(self._place(path))
        return 0

    def chmod(self, path: str, mode: int) -> int:
        os.chmod(self._place(path), mode)
        return 0

    def chown(self, path: str, uid: int, gid: int) -> int:
        return 0

    def utimens(self, path: str, times: Any = None) -> int:
        return 0

    def statfs(self, path: str) -> dict[str, int]:
        found = os.statvfs(self._place(path))
        return {name: getattr(found, name) for name in SPACE}


if __name__ == "__main__":
    mfusepy.log_debug = lambda *_: None
    FUSE(Forgetting(Path(sys.argv[1]), strict="strict" in sys.argv), sys.argv[2], foreground=True, nothreads=True)
