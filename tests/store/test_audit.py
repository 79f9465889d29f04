"""The log of what was done: in order, chained, never changed."""

from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.store import audit, sqlite
from kiosk.store.audit import Action
from kiosk.store.opening import take
from kiosk.store.staff import change

AT = "2026-10-02T09:00:00.000Z"


def _append(connection: sqlite.Connection, **detail: object) -> int:
    return audit.append(connection, AT, "kiosk-1", "admin", Action.EXPORTED, detail)


def test_rows_are_numbered_and_chained(path: Path) -> None:
    take(path, SystemClock())[0].close()
    assert [change(path, lambda connection, rows=rows: _append(connection, rows=rows)) for rows in (1, 2)] == [1, 2]
    connection = sqlite.connect(str(path))
    first, second = connection.execute(f"SELECT {', '.join(audit.COLUMNS)}, hash FROM audit ORDER BY seq").fetchall()
    connection.close()
    assert first == (1, AT, "kiosk-1", "admin", "exported", '{"rows":1}', audit.chained(audit.GENESIS, first[:-1]))
    assert second[-1] == audit.chained(first[-1], second[:-1]) != first[-1]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM audit",
        "UPDATE audit SET action = 'left'",
        "INSERT INTO audit SELECT 5, at, kiosk, role, action, detail, hash FROM audit",
    ],
)
def test_a_row_is_neither_removed_nor_changed_nor_put_in_between(path: Path, sql: str) -> None:
    take(path, SystemClock())[0].close()
    change(path, _append)
    held, _ = take(path, SystemClock())
    with pytest.raises(sqlite.DatabaseError, match="the log is"):
        held.connection.execute(sql)
    held.close()
