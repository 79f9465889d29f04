"""Small cells: what must be left out of a table so that nobody can be found in it, also by subtraction."""

from collections.abc import Collection, Mapping

import msgspec

STAFF_LEAST = 5
"""The smallest cell staff may see."""
PUBLIC_LEAST = 10
"""The same on a public display, and for languages."""


class Suppressed(msgspec.Struct, frozen=True):
    """What to leave out of a table.

    Attributes:
        hidden: cells below the least, in the table's order.
        also_hidden: larger cells left out so that the total does not give the hidden ones away, smallest first.
        total_hidden: whether the total must be left out too.
    """

    hidden: tuple[str, ...]
    also_hidden: tuple[str, ...]
    total_hidden: bool

    def shows(self, cell: str) -> bool:
        """Whether a cell may be shown."""
        return cell not in self.hidden and cell not in self.also_hidden


def suppress(cells: Mapping[str, int], k: int = STAFF_LEAST, *, total_shown: bool = True) -> Suppressed:
    """Decide what to leave out of a table of counts.

    Cells of 1 to k-1 go. Where the total is shown, the next smallest go too until at least two are hidden and hold k
    together; an empty cell hides nobody. If that cannot be reached, or the total itself is below k, the total goes.

    Source: primary and complementary cell suppression, Hundepool et al., Statistical Disclosure Control, 4.2.

    Raises:
        ValueError: a count is negative, or k is below 2.
    """
    if k < 2 or min(cells.values(), default=0) < 0:
        raise ValueError("counts are 0 or more, and the least cell is 2 or more")
    total = sum(cells.values())
    hidden = tuple(name for name, n in cells.items() if 0 < n < k)
    rest = sorted((name for name, n in cells.items() if n >= k), key=lambda name: (cells[name], name))
    also: list[str] = []

    def exposed() -> bool:
        together = (*hidden, *also)
        return len(together) < 2 or sum(cells[name] for name in together) < k

    if hidden and total_shown:
        while exposed() and rest:
            also.append(rest.pop(0))
    return Suppressed(hidden, tuple(also), 0 < total < k or (bool(hidden) and total_shown and exposed()))


def suppress_table(
    cells: Mapping[tuple[str, str], int], k: int = STAFF_LEAST, left_out: Collection[tuple[str, str]] = ()
) -> frozenset[tuple[str, str]]:
    """Decide which cells to leave out of a table of rows and columns whose totals are shown.

    In each row and each column by itself `suppress`'s rule holds: what is left out is two cells or more and k answers
    or more together, or all there is. Leaving a cell out of a row may ask for another one in its column, and so on.

    Args:
        cells: counts by the names of row and column.
        k: the smallest cell that may be seen.
        left_out: cells that are left out for another reason.

    Raises:
        ValueError: a count is negative, or k is below 2.
    """
    left_out = {*left_out} | {cell for cell, n in cells.items() if not suppress({"": n}, k).shows("")}
    names = sorted({(side, cell[side]) for cell in cells for side in (0, 1)})
    lines = [[cell for cell in cells if cell[side] == name] for side, name in names]
    before = -1
    while before != len(left_out):
        before = len(left_out)
        for line in lines:
            gone = [cell for cell in line if cell in left_out]
            rest = sorted((cells[cell], cell) for cell in line if cell not in left_out and cells[cell])
            while gone and rest and (len(gone) < 2 or sum(cells[cell] for cell in gone) < k):
                gone.append(rest.pop(0)[1])
            left_out.update(gone)
    return frozenset(left_out)
