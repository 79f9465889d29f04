"""Where the database may live: a folder of its own on a local disk, held by one program at a time."""

import json
import os
import sys
from pathlib import Path

from kiosk.store.errors import StoreError, Trouble, from_os

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NETWORK = {
    "9p",
    "afs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.sshfs",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
}
_LOCKED_BYTE = 1 << 30  # far behind the text, so that others can still read who holds the lock


def make_folder(folder: Path) -> None:
    """Make the data folder for this user alone (0700) if it is not there.

    Raises:
        StoreError: it cannot be made, or something else is in its place.
    """
    try:
        missing = [place for place in (folder, *folder.parents) if not place.exists()]
        for place in reversed(missing):
            place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise from_os(error, folder) from error
    if not folder.is_dir():
        raise StoreError(Trouble.NO_FOLDER, folder)


def refuse_network(folder: Path, mounts: str | None = None) -> None:
    """Refuse a folder on a network file system; on systems without /proc/mounts nothing is known and nothing refused.

    Args:
        folder: the data folder.
        mounts: the text of /proc/self/mounts; None reads it.

    Raises:
        StoreError: the folder is on a network file system.
    """
    kind = file_system(folder, mounts)
    if kind in _NETWORK:
        raise StoreError(
            Trouble.NETWORK,
            folder,
            f"The data folder is on a network file system ({kind}), where SQLite cannot keep its promises.",
            "Choose a folder on a disk of this machine with --data.",
        )


def file_system(folder: Path, mounts: str | None = None) -> str | None:
    """Return the type of the file system a folder is on, such as "ext4", or None where it is not known."""
    if mounts is None:
        try:
            mounts = Path("/proc/self/mounts").read_text(errors="replace")
        except OSError:
            return None
    place = folder.resolve()
    best: tuple[int, str] | None = None
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        # The later of two mounts on one point covers the earlier.
        if (place == point or point in place.parents) and (best is None or len(point.parts) >= best[0]):
            best = (len(point.parts), fields[2])
    return None if best is None else best[1]


class Lock:
    """The lock file beside the database: held while the program runs, and telling whether it ended cleanly."""

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(database.name + ".lock")
        self.was_clean = True
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock; `was_clean` then tells whether the program that held it last closed the database.

        Raises:
            StoreError: another program holds it (`in_use`), or the file cannot be written.
        """
        try:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
            flags |= getattr(os, "O_NOFOLLOW", 0)  # what a link in its place leads to would be written over
            handle = os.open(self.path, flags, 0o600)  # a pipe in its place never answers
        except OSError as error:
            raise from_os(error, self.path) from error
        try:
            before = _told(os.read(handle, 4096))
            if not _lock(handle):
                raise StoreError(
                    Trouble.IN_USE,
                    self.path,
                    f"The kiosk is already running on this data folder (process {_pid(before)}).",
                    "Use that window, or close it first.",
                )
            self.was_clean = before.get("clean") is not False
            _tell(handle, clean=False)
        except OSError as error:
            os.close(handle)
            raise from_os(error, self.path) from error
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle

    def release(self, *, clean: bool) -> None:
        """Give the lock back, saying whether the database was closed cleanly."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        try:
            if clean:
                _tell(handle, clean=True)
        except OSError:
            pass  # then the next start checks the database fully, which does no harm
        finally:
            os.close(handle)


def _told(data: bytes) -> dict[str, object]:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        return {} if not data else {"clean": False}
    return told if isinstance(told, dict) else {"clean": False}


def _pid(told: dict[str, object]) -> str:
    pid = told.get("pid")
    return str(pid) if isinstance(pid, int) and 0 < pid < 1 << 32 else "unknown"


def _tell(handle: int, *, clean: bool) -> None:
    text = json.dumps({"pid": os.getpid(), "clean": clean}).encode()
    os.lseek(handle, 0, os.SEEK_SET)
    os.ftruncate(handle, 0)
    os.write(handle, text)
    os.fsync(handle)


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
