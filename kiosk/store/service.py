"""What the store knows of the desk's tickets, by day: response times, service levels, who asked."""

from kiosk.store import sqlite

Wait = tuple[str, str, int | None, int | None, int | None]
"""A ticket's day and desk, whether it was answered (0: it waits, None: not told), and seconds: elapsed and business."""
LevelCount = tuple[str, str, str, int]
"""A day and desk, what became of the level, and of how many tickets."""


def waits(
    connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None, channel: str | None
) -> list[Wait]:
    """Return the response times of tickets created on these days, those that still wait or tell nothing among them."""
    where, values = _where("created_day", first_day, last_day, desk, channel)
    columns = "created_day, desk, answered, response_s, business_response_s"
    return connection.execute(f"SELECT {columns} FROM tickets {where}", values).fetchall()


def response_levels(
    connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None, channel: str | None
) -> list[LevelCount]:
    """Return what became of the first response's service level, by the day the ticket was created."""
    where, values = _where("created_day", first_day, last_day, desk, channel)
    return connection.execute(
        f"SELECT created_day, desk, coalesce(response_sla, ''), count(*) FROM tickets {where} GROUP BY 1, 2, 3", values
    ).fetchall()


def resolution_levels(
    connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None, channel: str | None
) -> list[LevelCount]:
    """Return what became of the resolution's service level, by the day of the resolution.

    A ticket that is open counts on the day the export shows that told of it last, by this machine's time zone.
    """
    day = "coalesce(resolved_day, strftime('%Y-%m-%d', levels_as_of, 'unixepoch', 'localtime'))"
    where, values = _where(day, first_day, last_day, desk, channel)
    return connection.execute(
        f"SELECT {day}, desk, coalesce(resolution_sla, ''), count(*) FROM tickets {where} GROUP BY 1, 2, 3", values
    ).fetchall()


def requesters(
    connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None, channel: str | None
) -> set[bytes]:
    """Return the digests of all who asked on these days."""
    where, values = _where("created_day", first_day, last_day, desk, channel)
    rows = connection.execute(f"SELECT DISTINCT requester FROM tickets {where} AND requester NOTNULL", values)
    return {row[0] for row in rows}


def channels(connection: sqlite.Connection, first_day: str, last_day: str, desk: str | None) -> dict[str, int]:
    """Return how many tickets of these days came in which way."""
    where, values = _where("created_day", first_day, last_day, desk, None)
    return dict(connection.execute(f"SELECT channel, count(*) FROM tickets {where} GROUP BY 1 ORDER BY 2 DESC", values))


def desks(connection: sqlite.Connection, first_day: str, last_day: str) -> list[str]:
    """Return the desks that have tickets created or resolved on these days."""
    days = (first_day, last_day)
    rows = connection.execute(
        "SELECT desk FROM tickets WHERE created_day BETWEEN ? AND ?"
        " UNION SELECT desk FROM tickets WHERE resolved_day BETWEEN ? AND ? ORDER BY 1",
        (*days, *days),
    )
    return [row[0] for row in rows]


def known(connection: sqlite.Connection) -> tuple[str, str] | None:
    """Return the first and the last day on which any ticket was created, None without tickets."""
    first, last = connection.execute("SELECT min(created_day), max(created_day) FROM tickets").fetchone()
    return None if first is None else (first, last)


def customers(connection: sqlite.Connection, first_day: str, last_day: str) -> tuple[int, int, int] | None:
    """Return how many customers there were on the first day (S), at the end of the last (E), and new among these (N).

    Who left on the first day was still one on it, who leaves on the last day is none at its end; who began after the
    first day is new. None without a roster.
    """
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE first_day <= :first AND (last_day IS NULL OR last_day >= :first)),"
        " count(*) FILTER (WHERE first_day <= :last AND (last_day IS NULL OR last_day > :last)),"
        " count(*) FILTER (WHERE first_day > :first AND first_day <= :last AND (last_day IS NULL OR last_day > :last)),"
        " count(*) FROM customers",
        {"first": first_day, "last": last_day},
    ).fetchone()
    return (int(row[0]), int(row[1]), int(row[2])) if row[3] else None


def _where(
    day: str, first_day: str, last_day: str, desk: str | None, channel: str | None
) -> tuple[str, tuple[str, ...]]:
    values = [first_day, last_day]
    where = f"WHERE {day} BETWEEN ? AND ?"
    for column, value in (("desk", desk), ("channel", channel)):
        if value is not None:
            where += f" AND {column} = ?"
            values.append(value)
    return where, tuple(values)
