"""Cells that no spreadsheet takes for a formula: the rule of `kiosk.store.cells`, for texts that Python writes."""

from collections.abc import Sequence

from kiosk.store.cells import END_OF_LINE, FORMULA, INVISIBLE, plain

_FORMULA = tuple(FORMULA)


def guarded(text: str) -> str:
    """Return a text with a `'` in front if a spreadsheet could take it for a formula; else as it is."""
    return f"'{text}" if text.lstrip(INVISIBLE).startswith(_FORMULA) else text


def line(cells: Sequence[object], separator: str = ",", *, guard: bool = True, decimal: str = ".") -> bytes:
    """Return a line of a CSV (RFC 4180, UTF-8): texts guarded and quoted where needed, numbers as they are.

    Args:
        cells: texts, numbers, or None for an empty cell.
        separator: between two cells.
        guard: whether `guarded` is asked.
        decimal: what stands before a number's decimals.
    """
    return (separator.join(_cell(one, separator, guard, decimal) for one in cells) + END_OF_LINE).encode()


def _cell(value: object, separator: str, guard: bool, decimal: str) -> str:
    if isinstance(value, float):
        return str(value).replace(".", decimal)
    if not isinstance(value, str):
        return "" if value is None else str(value)
    return plain(value, separator, guard=guard)
