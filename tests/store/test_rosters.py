"""The list of customers takes the place of the one before."""

from pathlib import Path

from kiosk.store import rosters, staff
from kiosk.store.rosters import Days, Replaced
from kiosk.store.writer import Writer


def _load(path: Path, roster: dict[str, Days]) -> Replaced:
    digests = {name * 32: days for name, days in roster.items()}
    return staff.change(path, lambda connection: rosters.replace(connection, digests))


def test_replaced(writer: Writer, path: Path) -> None:
    assert _load(path, {"a": ("2024-01-01", None), "b": ("2024-01-02", "2024-05-06")}) == Replaced(2, 0, 0, 0)
    assert _load(path, {"a": ("2024-01-01", None), "b": ("2024-01-02", "2024-05-06")}) == Replaced(0, 0, 2, 0)
    assert _load(path, {"b": ("2024-01-02", None), "c": ("2024-02-01", None), "d": ("2024-02-01", None)}) == Replaced(
        2, 1, 0, 1
    )
    rows = staff.change(path, lambda connection: connection.execute("SELECT * FROM customers").fetchall())
    assert rows == [
        (b"\xbb" * 16, "2024-01-02", None),
        (b"\xcc" * 16, "2024-02-01", None),
        (b"\xdd" * 16, "2024-02-01", None),
    ]
