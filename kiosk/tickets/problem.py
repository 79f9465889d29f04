"""What can be wrong with an export: a row that is left out, or a file that cannot be taken as it is."""

import re

import msgspec

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_LETTERS = re.compile(r"[^\W\d_]+")
_SAFE = frozenset(
    {
        *(name[:3] for name in _MONTHS),
        *_MONTHS,
        *("am", "pm", "a", "p", "m", "t", "z", "utc", "gmt"),
        *("d", "day", "days", "h", "hour", "hours", "min", "minute", "minutes", "s", "second", "seconds"),
        *("yes", "no", "true", "false"),
    }
)
_SHOWN = 40


class BadRow(msgspec.Struct, frozen=True):
    """A row that was not taken: its line in the file, and why, without anything that could name a person."""

    line: int
    reason: str


class WrongError(ValueError):
    """A cell that says something impossible; its row is left out, the others are taken."""


class TableError(Exception):
    """A file that is no table; the message says what is wrong with it and what to do."""


class RefusedError(Exception):
    """A file that cannot be taken as it is; the message says why and what to do, and nothing was stored."""


class MixedError(RefusedError):
    """One column written in two ways: any reading of it would be a guess."""


def shown(text: str) -> str:
    """Return a cell as a message may show it: numbers and the words of dates; any other word could name somebody."""
    plain = _LETTERS.sub(lambda word: word[0] if word[0].lower() in _SAFE else "…", text.strip()[:_SHOWN])
    return "'" + "".join(character if character.isprintable() else "?" for character in plain) + "'"
