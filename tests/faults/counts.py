"""What the fault tests counted: the table of docs/reliability.md, README.md's promise, and docs/reliability.json.

python -m tests.faults.counts          takes what was counted last (build/faults) into them, where it is more
"""

import json
import sys
from collections import Counter
from itertools import takewhile
from pathlib import Path
from typing import Any

from tests.faults import results

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "docs" / "reliability.json"
PAGE = ROOT / "docs" / "reliability.md"
README = ROOT / "README.md"
MOST_NAMED = 4
"""Of the kinds in a row; of more, their number is told."""
BEGIN, END = "<!-- counts -->\n", "<!-- end of counts -->\n"
PROMISE = "<!-- promise -->", "<!-- end of promise -->"


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
    """Return the counts as a table in Markdown; kinds of one fault that one command tries are a row, summed up."""
    lines = ["| Fault | Counts | Day | Command |", "| --- | --- | --- | --- |"]
    rows: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for name, told in kept.items():
        rows.setdefault((name.split(", ")[0], told["command"]), []).append(told)
    for (_, command), row in rows.items():
        sums: Counter[str] = Counter()
        for told in row:
            sums.update(told["counts"])
        counts = ", ".join(f"{value:,} {what}" for what, value in sums.items())
        lines.append(f"| {_named([told['fault'] for told in row])} | {counts} | {row[-1]['day']} | `{command}` |")
    return "\n".join(lines) + "\n"


def _named(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    parts = [name.split(", ") for name in names]
    shared = ", ".join(same[0] for same in takewhile(lambda same: len(set(same)) == 1, zip(*parts, strict=False)))
    kinds = [name.removeprefix(f"{shared}, ") for name in names]
    return f"{shared} ({', '.join(kinds) if len(kinds) <= MOST_NAMED else f'{len(kinds)} kinds'})"


def promise(kept: dict[str, Any]) -> str:
    """Return what README.md promises, how often program or power was cut off and what was lost."""
    counts = {name: told["counts"] for name, told in kept.items()}
    cuts = [counts[name] for name in counts if name.startswith("power cut") and "cuts" in counts[name]]
    kills = counts["kill -9 at a random moment"]
    acknowledged, lost = (sum(each[what] for each in (kills, *cuts)) for what in ("acknowledged", "lost"))
    times = sum(each["cuts"] for each in cuts)
    return f"{kills['kills']:,} kills and {times:,} power cuts, {acknowledged:,} acknowledged responses, {lost:,} lost"


def put(page: str, text: str, begin: str = BEGIN, end: str = END) -> str:
    """Return the page with the text between the two marks.

    Raises:
        ValueError: the page has no place for it.
    """
    before, rest = page.split(begin)
    _, after = rest.split(end)
    return before + begin + text + end + after


def _tried(told: dict[str, Any]) -> int:
    return int(next(iter(told["counts"].values())))


def _lost(told: dict[str, Any]) -> int:
    return int(told["counts"].get("lost", 0))


if __name__ == "__main__":
    now = more(json.loads(KEPT.read_text()) if KEPT.exists() else {}, counted(results.FOLDER))
    KEPT.write_text(json.dumps(now, indent=1) + "\n")
    PAGE.write_text(put(PAGE.read_text(), table(now)))
    README.write_text(put(README.read_text(), promise(now), *PROMISE))
    sys.stdout.write(table(now))
