"""What the fault tests counted, as the table of docs/reliability.md, and kept in docs/reliability.json.

python -m tests.faults.counts          takes what was counted last (build/faults) into both, where it is more
"""

import json
import sys
from pathlib import Path
from typing import Any

from tests.faults import results

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "docs" / "reliability.json"
PAGE = ROOT / "docs" / "reliability.md"
BEGIN, END = "<!-- counts -->\n", "<!-- end of counts -->\n"


def counted(folder: Path) -> dict[str, Any]:
    """Return what the tests wrote, by the name of the fault."""
    return {told["fault"]: told for told in (json.loads(file.read_text()) for file in sorted(folder.glob("*.json")))}


def more(before: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    """Return, of each fault, the run that tried more; the later one where both tried the same.

    A run that lost anything is never left out for one that did not.
    """
    kept = dict(before)
    for name, told in now.items():
        old = kept.get(name)
        if old is None or _tried(told) >= _tried(old) or _lost(told):
            kept[name] = told
    return dict(sorted(kept.items()))


def table(kept: dict[str, Any]) -> str:
    """Return the counts as a table in Markdown."""
    lines = ["| Fault | Counts | Day | Command |", "| --- | --- | --- | --- |"]
    for name, told in kept.items():
        counts = ", ".join(f"{value:,} {what}" for what, value in told["counts"].items())
        lines.append(f"| {name} | {counts} | {told['day']} | `{told['command']}` |")
    return "\n".join(lines) + "\n"


def put(page: str, kept: dict[str, Any]) -> str:
    """Return the page with these counts in it.

    Raises:
        ValueError: the page has no place for them.
    """
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    return before + BEGIN + table(kept) + END + after


def _tried(told: dict[str, Any]) -> int:
    return int(next(iter(told["counts"].values())))


def _lost(told: dict[str, Any]) -> int:
    return int(told["counts"].get("lost", 0))


if __name__ == "__main__":
    now = more(json.loads(KEPT.read_text()) if KEPT.exists() else {}, counted(results.FOLDER))
    KEPT.write_text(json.dumps(now, indent=1) + "\n")
    PAGE.write_text(put(PAGE.read_text(), now))
    sys.stdout.write(table(now))
