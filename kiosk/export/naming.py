"""What a file is called that goes to a folder of people's own: desk, days, and a number where that is taken."""

import re
from pathlib import Path

from kiosk.export.choice import Format
from kiosk.export.files import codebook_path

_LONGEST = 60


def free_path(folder: Path, desk: str, first: str | None, last: str, kind: Format, what: str = "") -> Path:
    """Return a name that nothing in the folder has yet, so that an export never replaces another.

    Args:
        folder: where it is to be.
        desk: the desk's name; empty for all desks.
        first: YYYY-MM-DD; None for all days up to `last`.
        last: YYYY-MM-DD.
        kind: gives the ending.
        what: what is in it, where these are not responses.
    """
    days = [first or "all", last]
    parts = [slug(desk) or "desk", *([what] if what else []), *(days[:1] if first == last else days)]
    name = "_".join(parts)
    number = 1
    while True:
        path = folder / f"{name}{f'_{number}' if number > 1 else ''}{kind.suffix}"
        if not (path.exists() or codebook_path(path).exists()):
            return path
        number += 1


def slug(name: str) -> str:
    """Return a name as a part of a file's name: small letters and digits, whatever else was in it as `-`."""
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-")[:_LONGEST]
