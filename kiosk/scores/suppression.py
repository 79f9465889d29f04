"""Small cells: what must be left out of a table so that nobody can be found in it, also by subtraction."""

from collections.abc import Mapping

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
