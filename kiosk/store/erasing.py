"""Erasing: what somebody gave is taken out for good, and the chain still links.

A response that is erased keeps its number, its survey version, its content digest and its hash; all else is
overwritten. A comment that is erased loses its text and the salt with which that could be guessed. Each erasure is a
row of `erased`, and the log (`audit`) holds a digest of these rows, so that the doctor accepts what is missing only
where it was us. Functions that take a connection work inside the caller's transaction; doing them again changes
nothing.
"""

import hashlib
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from kiosk.durable import write_whole
from kiosk.store import audit, database, sqlite
from kiosk.store.errors import UNREADABLE, from_sqlite
from kiosk.store.step_5 import BLANK_ID, BLANKED
from kiosk.store.tallies import NO_TRIAL

TABLES = frozenset(
    {"responses", "answers", "alerts", "alert_events", "comment_events", "armings", "audit", "erased"}
) | {
    "tally",
    "day_tally",
    "day_funnel",
    "about",
}
"""What an erasure writes; for `kiosk.store.staff.change`."""

PROVEN_AFTER = "counts_proven_after"
"""The row of `about` with the day (YYYY-MM-DD) up to which responses were erased by age: the counts stay."""

RESPONSES, COMMENTS = "responses", "comments"


class Reason(StrEnum):
    """Why it is gone: a person asked, it was too old, an old copy had brought it back, or its text was damaged."""

    ASKED = "asked"
    AGE = "age"
    AGAIN = "again"
    DAMAGED = "damaged"


class By(msgspec.Struct, frozen=True):
    """Who erases, and when (UTC text): a row of the log says so."""

    at: str
    kiosk: str
    role: str


def id_digest(response_id: str) -> bytes:
    """Return the digest by which the id of an erased response is known again."""
    return hashlib.sha256(b"kiosk-erased-1" + response_id.encode()).digest()


def erase_responses(
    connection: sqlite.Connection, by: By, reason: Reason, keys: Sequence[int], *, proven_after: str | None = None
) -> int:
    """Erase ended responses.

    Args:
        connection: in a transaction.
        by: who and when.
        reason: why.
        keys: rows; what is erased already or not ended is passed over.
        proven_after: the last day that is too old; counts of days up to it stay as they are and can no longer be
            proven from answers. Responses of later days are taken out of the counts.

    Returns:
        How many were erased.
    """
    found = _rows(connection, f"r.flags <> 'erased' AND r.key IN ({_places(keys)})", keys)
    if not found:
        return 0
    if proven_after is not None:
        _keep_counts(connection, proven_after)
    kept_to = counts_proven_after(connection)
    record(connection, by, reason, "response", found)
    for key, seq, response_id, day in found:
        if day > kept_to:
            _discount(connection, key)
        connection.execute("DELETE FROM alert_events WHERE response = ?", (key,))
        connection.execute("DELETE FROM alerts WHERE response = ?", (key,))
        connection.execute("DELETE FROM comment_events WHERE response = ?", (key,))
        connection.execute("UPDATE armings SET response = ? WHERE response = ?", (BLANK_ID + "0" * 12, response_id))
        connection.execute("DELETE FROM answers WHERE response = ?", (key,))
        connection.execute(f"UPDATE responses SET {BLANKED} WHERE seq = ?", (seq,))
    return len(found)


def erase_comments(connection: sqlite.Connection, by: By, reason: Reason, keys: Sequence[int]) -> int:
    """Erase what was written in some responses, and what staff noted to them; return in how many there was any."""
    has_text = "EXISTS (SELECT 1 FROM answers WHERE response = r.key AND text NOTNULL)"
    found = _rows(connection, f"{has_text} AND r.key IN ({_places(keys)})", keys)
    if not found:
        return 0
    record(connection, by, reason, "comment", found)
    for key, *_ in found:
        connection.execute(
            "UPDATE answers SET text = NULL, text_salt = NULL WHERE response = ? AND text NOTNULL", (key,)
        )
        connection.execute("UPDATE alert_events SET note = NULL WHERE response = ? AND note NOTNULL", (key,))
    return len(found)


def counts_proven_after(connection: sqlite.Connection) -> str:
    """Return the last day whose responses were erased by age, or '' if there is none."""
    row = connection.execute("SELECT value FROM about WHERE name = ?", (PROVEN_AFTER,)).fetchone()
    return "" if row is None else str(row[0])


def is_on_record(connection: sqlite.Connection, seq: int) -> bool:
    """Whether the erasure of response `seq` is on record."""
    sql = "SELECT 1 FROM erased WHERE seq = ? AND what = 'response'"
    return connection.execute(sql, (seq,)).fetchone() is not None


def unproven(connection: sqlite.Connection) -> Iterator[str]:
    """Yield, a sentence each, where what is missing and what the records and the log say of it differ."""
    (unblanked,) = connection.execute(
        "SELECT count(*) FROM erased AS e JOIN responses AS r ON r.seq = e.seq"
        " WHERE e.what = 'response' AND r.flags <> 'erased'"
    ).fetchone()
    if unblanked:
        yield f"{unblanked} responses are on record as erased and are there."
    (bare,) = connection.execute(
        "SELECT count(*) FROM answers AS a JOIN responses AS r ON r.key = a.response"
        " WHERE a.text IS NULL AND a.text_digest NOTNULL"
        " AND NOT EXISTS (SELECT 1 FROM erased AS e WHERE e.seq = r.seq AND e.what = 'comment')"
    ).fetchone()
    if bare:
        yield f"{bare} comments are gone and no erasure is on record."
    (loose,) = connection.execute(
        "SELECT count(*) FROM erased WHERE audit NOT IN (SELECT seq FROM audit WHERE action = ?)",
        (str(audit.Action.ERASED),),
    ).fetchone()
    if loose:
        yield f"{loose} erasures are on record and not in the log."
    told = connection.execute(
        "SELECT seq, detail FROM audit WHERE action = ? AND json_type(detail) = 'object' ORDER BY seq",
        (str(audit.Action.ERASED),),
    ).fetchall()
    for number, text in told:
        try:
            detail = msgspec.json.decode(text)
        except UNREADABLE:
            yield f"Entry {number} of the log, about an erasure, cannot be read."
            continue
        if "rows" in detail and detail["rows"] != _digest_of(connection, number):
            yield f"What entry {number} of the log says was erased is not what is on record."


def empty_log(path: Path) -> bool:
    """Bring the log into the database file and cut it down to nothing, so that no erased byte is left in it.

    Returns:
        False if a reader was in the way for five seconds; then it is done after the next response.

    Raises:
        StoreError: the disk refused.
    """
    try:
        connection = sqlite.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=5.0)
        try:
            database.set_pragmas(connection)
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            connection.close()
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error
    return not busy


def texts_of(connection: sqlite.Connection, key: int) -> list[bytes]:
    """Return what can be looked for to see that a response is gone: its id and what was written in it."""
    rows = connection.execute("SELECT text FROM answers WHERE response = ? AND text NOTNULL", (key,)).fetchall()
    (response_id,) = connection.execute("SELECT id FROM responses WHERE key = ?", (key,)).fetchone()
    return [response_id.encode(), *(row[0].encode() for row in rows if len(row[0]) >= 8)]


def traces(path: Path, texts: Sequence[bytes]) -> list[Path]:
    """Return which of the database's own files still hold one of the texts; read in pieces of 4 MB.

    Raises:
        OSError: a file cannot be read.
    """
    return [place for place in (path, path.with_name(path.name + "-wal")) if place.exists() and _holds(place, texts)]


def aside(path: Path, text: bytes) -> list[Path]:
    """Return which databases that lie beside this one, moved aside or replaced, hold the text, or may."""
    found = []
    for place in sorted(path.parent.glob(f"{path.name}.*-[0-9]*")):
        try:
            # What is encrypted cannot be looked through.
            if place.is_file() and (sqlite.KEY is not None or _holds(place, [text])):
                found.append(place)
        except OSError:
            found.append(place)
    return found


def _holds(place: Path, texts: Sequence[bytes]) -> bool:
    longest = max(map(len, texts), default=1)
    with place.open("rb") as file:
        before = b""
        while piece := file.read(1 << 22):
            piece = before + piece
            if any(text in piece for text in texts):
                return True
            before = piece[-longest:]
    return False


# --- what keeps an old copy from bringing an erased response back


def memory_path(path: Path) -> Path:
    """Return where the digests of erased ids are kept beside a database, for the day it is replaced by an old copy."""
    return path.with_suffix(".erased")


def remembered(path: Path) -> set[bytes]:
    """Return the id digests of every response that was erased on request beside this database.

    Raises:
        OSError: the file is there and cannot be read.
    """
    try:
        lines = memory_path(path).read_text("ascii", errors="replace").split()
    except FileNotFoundError:
        return set()
    return {bytes.fromhex(line) for line in lines if len(line) == 64 and not line.strip("0123456789abcdef")}


def remember(path: Path, connection: sqlite.Connection) -> None:
    """Write the digests of all that was erased on request, and those known before, into the file.

    Raises:
        OSError: the disk refused.
    """
    rows = connection.execute("SELECT id_digest FROM erased WHERE what = 'response' AND reason <> 'age'").fetchall()
    known = remembered(path)
    wanted = known | {bytes(row[0]) for row in rows}
    if wanted != known:
        write_whole(memory_path(path), "".join(f"{digest.hex()}\n" for digest in sorted(wanted)).encode())


def erase_again(connection: sqlite.Connection, by: By, digests: set[bytes]) -> int:
    """Erase every response whose id is known to have been erased before; return how many came back and went."""
    if not digests:
        return 0
    rows = connection.execute("SELECT key, id FROM responses WHERE seq NOTNULL AND flags <> 'erased'")
    back = [int(key) for key, response_id in rows if id_digest(response_id) in digests]
    return sum(
        erase_responses(connection, by, Reason.AGAIN, back[start : start + 500]) for start in range(0, len(back), 500)
    )


# --- inside


def _rows(connection: sqlite.Connection, condition: str, keys: Sequence[int]) -> list[tuple[int, int, str, str]]:
    sql = (
        f"SELECT r.key, r.seq, r.id, r.local_day FROM responses AS r WHERE r.seq NOTNULL AND {condition} ORDER BY r.seq"
    )
    return connection.execute(sql, tuple(keys)).fetchall()


def _places(keys: Sequence[int]) -> str:
    return ", ".join("?" * len(keys))


def record(
    connection: sqlite.Connection, by: By, reason: Reason, what: str, found: Sequence[tuple[int, int, str, str]]
) -> None:
    """Note in the log and in `erased` that responses, or the comments in them (`what`), are gone.

    Args:
        connection: in a transaction.
        by: who and when.
        reason: why.
        what: "response" or "comment".
        found: row, number, id and day of each.
    """
    rows = [(seq, what, id_digest(response_id)) for _, seq, response_id, _ in found]
    named = RESPONSES if what == "response" else COMMENTS
    detail = {"what": named, "count": len(rows), "reason": str(reason), "rows": _digest(rows)}
    number = audit.append(connection, by.at, by.kiosk, by.role, audit.Action.ERASED, detail)
    connection.executemany(
        "INSERT INTO erased (seq, what, id_digest, at, reason, role, audit) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(*row, by.at, str(reason), by.role, number) for row in rows],
    )


def _digest(rows: Sequence[tuple[int, str, bytes]]) -> str:
    listed = [[seq, what, digest.hex()] for seq, what, digest in sorted(rows)]
    return hashlib.sha256(msgspec.json.encode(listed)).hexdigest()


def _digest_of(connection: sqlite.Connection, number: int) -> str:
    rows = connection.execute("SELECT seq, what, id_digest FROM erased WHERE audit = ?", (number,)).fetchall()
    return _digest([(seq, what, bytes(digest)) for seq, what, digest in rows])


def _keep_counts(connection: sqlite.Connection, day: str) -> None:
    connection.execute(
        "INSERT INTO about (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = max(value, excluded.value)",
        (PROVEN_AFTER, day),
    )


def _discount(connection: sqlite.Connection, key: int) -> None:
    """Take a response out of the counts as the trigger put it in."""
    row = connection.execute(
        "SELECT local_day, desk, local_hour, language, flagged, survey, status, commented,"
        " EXISTS (SELECT 1 FROM answers WHERE response = r.key AND outcome = 'answered')"
        f" FROM responses AS r WHERE key = ? AND {NO_TRIAL}",
        (key,),
    ).fetchone()
    if row is None:
        return
    day, desk, hour, language, flagged, survey, status, commented, answered = row
    counted = connection.execute("SELECT question_version, value FROM counted WHERE response = ?", (key,)).fetchall()
    for question, value in counted:
        _less(
            connection,
            "tally",
            {
                "day": day,
                "question_version": question,
                "desk": desk,
                "hour": hour,
                "language": language,
                "flagged": flagged,
                "value": value,
            },
            {"n": 1},
        )
        at = {"day": day, "desk": desk, "question_version": question, "value": value}
        _less(connection, "day_tally", at, {"n": 1, "flagged_n": flagged})
    steps = {"started": 1, "answered": answered, "completed": status == "completed"}
    steps |= {"commented": commented, "flagged": flagged}
    _less(connection, "day_funnel", {"day": day, "desk": desk, "survey": survey}, steps)


def _less(connection: sqlite.Connection, table: str, at: dict[str, Any], less: dict[str, Any]) -> None:
    """Lower counts, of which the first is how many there are; a row that would count nothing goes."""
    where = " AND ".join(f"{column} = ?" for column in at)
    total = next(iter(less))
    gone = connection.execute(f"DELETE FROM {table} WHERE {where} AND {total} <= 1", tuple(at.values())).rowcount
    if not gone:
        changes = ", ".join(f"{column} = {column} - ?" for column in less)
        values = (*(int(value) for value in less.values()), *at.values())
        connection.execute(f"UPDATE {table} SET {changes} WHERE {where}", values)
