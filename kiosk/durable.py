"""Writing a small file so that after any crash it is whole: the old one or the new one."""

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries, so that a rename or a new name in it survives a power cut (a no-op on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Replace `path` by `data` atomically and durably: temporary file, fsync, rename, fsync of the folder.

    Args:
        path: the file to write; its folder must exist.
        data: the whole new content.
        mode: the new file's permission bits.

    Raises:
        OSError: nothing was changed if the disk refused; no temporary file is left behind.
    """
    import tempfile  # loads much that the start does not need

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
