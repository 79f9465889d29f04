"""What a fault leaves behind: its kind and place, on stderr and wherever it is told; no words, and no image of memory.

The words of an exception may hold what somebody typed, and so does the memory that a core file is made of. Where a
service runs the program, stderr is a log.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_STEPS = 4


def catch_faults(tell: Callable[[str, str], object]) -> Callable[[], None]:
    """Tell, from now on, of what the program does not catch, in any thread; returns what ends that.

    Args:
        tell: given the level `fault`, and kind and place.
    """

    def on_fault(kind: type[BaseException], trace: TracebackType | None) -> None:
        steps = [f"{Path(step.filename).name}:{step.lineno}" for step in traceback.extract_tb(trace)[-_STEPS:]]
        tell("fault", f"{kind.__name__} at {' > '.join(steps)}")
        sys.stderr.write(f"Fault:\n{''.join(traceback.format_tb(trace))}{kind.__name__} (its words are not told)\n")

    def of_thread(fault: threading.ExceptHookArgs) -> None:
        if fault.exc_type is not SystemExit:
            on_fault(fault.exc_type, fault.exc_traceback)

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = lambda kind, _, trace: on_fault(kind, trace)
    threading.excepthook = of_thread
    sys.unraisablehook = lambda fault: on_fault(fault.exc_type, fault.exc_traceback)

    def end() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    return end


def leave_no_core() -> None:
    """Let the system write no core file of this process and of those it starts, however they end."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
