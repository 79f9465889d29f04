"""What the fault tests counted, one file each, from which docs/reliability.md takes its counts (make reliability)."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(os.environ.get("KIOSK_FAULT_RESULTS", Path(__file__).parents[2] / "build" / "faults"))


def write(name: str, command: str, **counts: object) -> None:
    """Write down what a test counted, in place of what it counted before.

    Args:
        name: of the fault, a file's name.
        command: does the same again.
        counts: what there was, in the order in which it is told.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    told = {"fault": name, "day": datetime.now(UTC).date().isoformat(), "command": command, "counts": counts}
    part = FOLDER / f".{name}.{os.getpid()}"
    part.write_text(json.dumps(told, indent=1) + "\n")
    part.replace(FOLDER / f"{name}.json")
