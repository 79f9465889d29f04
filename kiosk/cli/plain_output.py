"""What commands print, without anything that steers a terminal: names and texts in files may be anybody's."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

_STEERS = re.compile(
    "(\r?\x1b\\[\\?25[lh]|\r\n)"  # what a progress bar writes, and ends of lines
    "|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Control characters but tabs and line feeds, halves of pairs, and what turns the direction of writing."""


def plain(text: str) -> str:
    r"""Return text in which what steers a terminal is written out, as \u001b; within JSON that means the same."""
    return _STEERS.sub(lambda found: found[1] or f"\\u{ord(found[0]):04x}", text)


class _Plain:
    """A text stream that writes only what `plain` leaves."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write it out plainly; returns how many characters were given."""
        self._stream.write(plain(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def plain_output() -> Iterator[None]:
    """Let what is printed in this context be plain."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (cast("TextIO", _Plain(stream)) if stream is not None else stream for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before
