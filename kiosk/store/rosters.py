"""Who was a customer from when to when: the list that the admin loads, replaced by the next one."""

from collections.abc import Mapping

import msgspec

from kiosk.store import sqlite

Days = tuple[str, str | None]
"""First and last day (ISO 8601); None while it lasts."""


class Replaced(msgspec.Struct, frozen=True):
    """What came of a roster: customers who are new, who changed, who were so, and who are not in it any more."""

    added: int
    changed: int
    same: int
    removed: int


def replace(connection: sqlite.Connection, roster: Mapping[str, Days]) -> Replaced:
    """Put a roster in the place of the one before; inside one transaction.

    Args:
        connection: open for writing.
        roster: days by the customer's digest (hexadecimal).
    """
    rows = connection.execute("SELECT lower(hex(customer)), first_day, last_day FROM customers")
    before: dict[str, Days] = {customer: (first, last) for customer, first, last in rows}
    gone = sorted(before.keys() - roster.keys())
    differing = sorted(customer for customer, days in roster.items() if before.get(customer) != days)
    connection.executemany("DELETE FROM customers WHERE customer = unhex(?)", ((customer,) for customer in gone))
    connection.executemany(
        "INSERT INTO customers (customer, first_day, last_day) VALUES (unhex(?), ?, nullif(?, ''))"
        " ON CONFLICT (customer) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day",
        ((customer, roster[customer][0], roster[customer][1] or "") for customer in differing),
    )
    added = len(roster.keys() - before.keys())
    return Replaced(added, len(differing) - added, len(roster) - len(differing), len(gone))
