"""The number by which a visitor can have their own response erased: short, with a check digit, telling nothing.

It is nine digits from the random part of the response's id and one check digit (Damm 2004, which finds every single
wrong digit and every two neighbours that changed places). It says neither when nor in which order somebody came. Among
100,000 responses one receipt in 10,000 is another's too; who has it erased is then asked for the day.
"""

import re

from kiosk.store import sqlite

_SPAN = 10**9
_QUASIGROUP = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
"""Damm, Total anti-symmetrische Quasigruppen (Marburg 2004), the table of order 10 with zeros on its diagonal."""


def receipt(response_id: str) -> str:
    """Return the receipt number of a response, such as `123 456 7897`."""
    digits = f"{int(response_id[-8:], 16) % _SPAN:09d}"
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}{_check(digits)}"


def digits_of(typed: str) -> str | None:
    """Return the nine digits of a receipt number as somebody typed it, or None if it is none, or mistyped.

    Spaces and hyphens do not matter; digits of any script are read.
    """
    digits = "".join(str(int(character)) if character.isdecimal() else character for character in typed)
    digits = re.sub(r"[\s\-‐‑–]", "", digits)
    if not re.fullmatch(r"[0-9]{10}", digits) or _check(digits[:9]) != int(digits[9]):
        return None
    return digits[:9]


def find(connection: sqlite.Connection, digits: str) -> list[tuple[int, str]]:
    """Return row and day (YYYY-MM-DD) of every ended response with a receipt number of these nine digits."""
    wanted = tuple(f"{value:08x}" for value in range(int(digits), 1 << 32, _SPAN))
    rows = connection.execute(
        f"SELECT key, local_day FROM responses WHERE substr(id, -8) IN ({', '.join('?' * len(wanted))})"
        " AND seq NOTNULL AND flags <> 'erased' ORDER BY seq",
        wanted,
    )
    return [(int(key), str(day)) for key, day in rows.fetchall()]


def _check(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = _QUASIGROUP[interim][int(digit)]
    return interim
