"""SQL that writes the cells of a CSV, so that SQLite makes the lines and Python only passes them on.

`plain` does the same to a text in Python; a test compares them character by character.
"""

from collections.abc import Mapping, Sequence

FORMULA = "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫"
"""What begins a formula in some spreadsheet, in its full-width and small forms too; or moves on to the next cell."""

INVISIBLE = (
    "\x1c\x1d\x1e\x1f \x85\u00a0\u00ad\u061c\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2061\u2062"
    "\u2063\u2064\u2066\u2067\u2068\u2069\u3000\ufeff"
)
"""What some spreadsheets skip before they look for a formula: blanks, and marks that show nothing."""

END_OF_LINE = "\r\n"


def literal(text: str) -> str:
    """Return a text as SQL."""
    return "'" + text.replace("'", "''") + "'"


def cell(value: str, separator: str, *, guard: bool, known: Mapping[str, str] | None = None) -> str:
    """Return SQL for a cell with a text that people wrote: quoted where RFC 4180 asks for it.

    Args:
        value: SQL for the text; it is repeated, so it should be the name of a column.
        separator: between two cells.
        guard: whether what a spreadsheet would take for a formula gets a `'` in front.
        known: texts that are met again and again, and the cell of each.
    """
    special = literal(f'*["{separator}\r\n]*')
    front = f"{_apostrophe(value)} || " if guard else ""
    met = "".join(f" WHEN {value} = {literal(text)} THEN {literal(cell)}" for text, cell in (known or {}).items())
    return (
        f"CASE WHEN {value} ISNULL THEN NULL{met}"
        f" WHEN {value} GLOB {special} THEN '\"' || {front}replace({value}, '\"', '\"\"') || '\"'"
        f" ELSE {front}{value} END"
    )


def ids(value: str, separator: str) -> str:
    """Return SQL for a cell with ids joined by `;`, which ask for nothing but quotes where that is the separator."""
    return value if separator != ";" else f"CASE WHEN instr({value}, ';') THEN '\"' || {value} || '\"' ELSE {value} END"


def plain(text: str, separator: str, *, guard: bool) -> str:
    """Return the cell with a text, as `cell` would have SQLite write it."""
    if guard and text.lstrip(INVISIBLE).startswith(tuple(FORMULA)):
        text = f"'{text}"
    if any(character in text for character in (separator, '"', "\r", "\n")):
        return '"' + text.replace('"', '""') + '"'
    return text


def line(cells: Sequence[str], separator: str, end: str) -> str:
    """Return SQL for a line of cells; a cell that is NULL is empty."""
    parts = [part for one in cells for part in (one, literal(separator))][:-1]
    if end:
        parts.append(literal(end))
    while len(parts) > 1:  # a function takes 127 values
        parts = [f"concat({', '.join(parts[start : start + 100])})" for start in range(0, len(parts), 100)]
    return parts[0]


def _apostrophe(value: str) -> str:
    codes = ", ".join(str(ord(character)) for character in FORMULA)
    return (
        f"CASE WHEN {value} GLOB '[0-9A-Za-z]*' THEN ''"
        f" WHEN unicode(ltrim({value}, {literal(INVISIBLE)})) IN ({codes}) THEN '''' ELSE '' END"
    )
