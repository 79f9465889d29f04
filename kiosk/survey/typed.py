"""What people typed, as it is kept: without control characters and outer spaces, and not longer than allowed."""

import re

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def typed_text(value: str, most: int) -> str | None:
    """Return the text as it is kept, or None if nothing is left of it or it has more than `most` characters."""
    kept = _UNPRINTABLE.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return kept if 0 < len(kept) <= most else None
