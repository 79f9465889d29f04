"""Armings: each is used once or expires, and the counts tell how many of either."""

from collections.abc import Iterator

import pytest

from kiosk.store import armings, migrations, sqlite
from kiosk.store.responses import RefusedError
from kiosk.store.stamp import Stamp

RESPONSE = "r" * 36


@pytest.fixture
def connection() -> Iterator[sqlite.Connection]:
    connection = sqlite.connect(":memory:", isolation_level=None)
    migrations.apply(connection)
    yield connection
    connection.close()


def _at(minute: int, day: str = "2026-03-02", desk: str = "Front desk") -> Stamp:
    return Stamp(f"{day}-{minute:025}", f"{day}T09:{minute:02}:00.000Z", day, desk, "kiosk-1")


def test_an_arming_is_used_for_one_response(connection: sqlite.Connection) -> None:
    armed = _at(1)
    armings.arm(connection, armed, "key")
    armings.arm(connection, armed, "key")
    assert armings.waiting(connection, "Front desk") == (armed.id, armed.at)
    assert armings.waiting(connection, "Other desk") is None
    for _ in range(2):
        armings.use(connection, armed.id, "2026-03-02T09:02:00.000Z", RESPONSE)
    assert armings.waiting(connection, "Front desk") is None
    with pytest.raises(RefusedError, match="cannot be used"):
        armings.use(connection, armed.id, "2026-03-02T09:03:00.000Z", "s" * 36)
    with pytest.raises(RefusedError, match="cannot be used"):
        armings.use(connection, "nowhere", "2026-03-02T09:03:00.000Z", RESPONSE)
    assert not armings.expire(connection, armed.id, "2026-03-02T09:03:00.000Z")


def test_counts_by_day_and_desk(connection: sqlite.Connection) -> None:
    for number in range(1, 6):
        armings.arm(connection, _at(number), "key")
    armings.arm(connection, _at(6, day="2026-03-03"), "desk")
    armings.arm(connection, _at(7, desk="Other desk"), "desk")
    armings.use(connection, _at(1).id, "2026-03-02T10:00:00.000Z", RESPONSE)
    assert armings.expire(connection, _at(2).id, "2026-03-02T10:00:00.000Z")
    assert armings.expire(connection, _at(3).id, "2026-03-02T10:00:00.000Z")
    assert armings.counts(connection, "2026-03-02", "2026-03-02", "Front desk") == armings.Armings(5, 1, 2)
    assert armings.counts(connection, "2026-03-01", "2026-03-03") == armings.Armings(7, 1, 2)
    assert armings.counts(connection, "2020-01-01", "2020-01-02") == armings.Armings(0, 0, 0)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM armings",
        "UPDATE armings SET how = 'desk', ended = 'expired', ended_at = '2026-03-02T10:00:00.000Z'",
        "UPDATE armings SET ended = 'used', ended_at = '2026-03-02T10:00:00.000Z'",
        "UPDATE armings SET ended = 'expired'",
        "UPDATE armings SET ended = 'lost', ended_at = '2026-03-02T10:00:00.000Z'",
    ],
)
def test_the_table_refuses(connection: sqlite.Connection, statement: str) -> None:
    armings.arm(connection, _at(1), "key")
    with pytest.raises(sqlite.Error, match=r"never|CHECK|ended once"):
        connection.execute(statement)


def test_only_a_key_or_the_desk_arms(connection: sqlite.Connection) -> None:
    with pytest.raises(sqlite.Error, match="CHECK"):
        armings.arm(connection, _at(1), "wish")
