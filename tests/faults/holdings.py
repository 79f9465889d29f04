"""What this process holds, to tell whether that grows."""

import ctypes
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQml import QJSEngine


def holdings(engine: "QJSEngine | None" = None) -> dict[str, float]:
    """Return what this process holds: memory of its own in MiB, open files, threads, references to None.

    What nobody uses any more and is only not given back yet is not counted: circles in Python, garbage in the pages'
    `engine` (which collects it once some MiB have come together), free room in the heap.
    """
    if engine is not None:
        engine.collectGarbage()
    gc.collect()
    _trim()
    own_kib = int(Path("/proc/self/smaps_rollup").read_text().split("\nAnonymous:")[1].split()[0])
    return {
        "memory": own_kib / 1024,  # not PSS: that grows when another Qt program ends
        "files": len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        "threads": len(os.listdir("/proc/self/task")),  # noqa: PTH208
        "none": sys.getrefcount(None),
    }


def _trim() -> None:
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's
    if trim is not None:
        trim(0)
