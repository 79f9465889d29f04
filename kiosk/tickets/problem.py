"""What can be wrong with an export: a row that is left out, or a file that cannot be taken as it is."""

import msgspec


class BadRow(msgspec.Struct, frozen=True):
    """A row that was not taken: its line in the file, and why, without anything that could name a person."""

    line: int
    reason: str


class WrongError(ValueError):
    """A cell that says something impossible; its row is left out, the others are taken."""


class RefusedError(Exception):
    """A file that cannot be taken as it is; the message says why and what to do, and nothing was stored."""


class MixedError(RefusedError):
    """One column written in two ways: any reading of it would be a guess."""
