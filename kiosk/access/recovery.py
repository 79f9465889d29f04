"""The recovery code: what lets an admin in who has forgotten the passcode, once."""

import secrets

DIGITS = 20
"""Of a code: 66 bits, and any pad of digits can type it."""
_GROUP = 5


def make() -> str:
    """Make a code of digits, without spaces."""
    return "".join(secrets.choice("0123456789") for _ in range(DIGITS))


def grouped(code: str) -> str:
    """Write a code as people copy it: 12345-67890-12345-67890."""
    return "-".join(code[place : place + _GROUP] for place in range(0, len(code), _GROUP))
