"""The nightly look: the file's pages, and the chain of the responses that came since the last look.

It goes slowly on purpose: the kiosk's screen shares the processor with it.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.clock import pause
from kiosk.store import database, erasing, responses, sqlite, surveys
from kiosk.store.errors import StoreError, Trouble, from_sqlite

_PIECE = 50
PAUSE_S = 0.02
"""Rest after so many responses: some hundred are proven in a second, on a tenth of one processor."""

_FLAGS = responses.COLUMNS.index("flags")


class Looked(msgspec.Struct, frozen=True):
    """What a look found.

    Attributes:
        problem: '' if all is well, else `pages` (the file is damaged) or `chain` (a response was changed).
        seq: the last response that was proven.
        head: the chain's head there, hex.
        number: how many were proven now.
    """

    problem: str
    seq: int
    head: str
    number: int


def look(
    path: Path, seq: int, head: str, *, stop: Callable[[], bool] = lambda: False, pause_s: float = PAUSE_S
) -> Looked | None:
    """Check the pages quickly and prove every response after `seq`; the kiosk may be running.

    Args:
        path: the database file.
        seq: the last response proven before; 0 for none.
        head: the chain's head there (hex); where it is another now, everything is proven anew.
        stop: asked now and then; True breaks off.
        pause_s: rest after each fifty responses.

    Returns:
        What was found, or None if it was broken off.

    Raises:
        StoreError: the database cannot be read, for another reason than damage.
    """
    try:
        connection = database.open_for_reading(path)
        try:
            if database.look_over(connection, "quick", stop) == "partial":
                return None
            if responses.hash_of(connection, seq) != head:
                seq, head = 0, ""
            return _prove(connection, seq, head, stop, pause_s)
        finally:
            connection.close()
    except database.UnusableError:
        return Looked("pages", seq, head, 0)
    except sqlite.Error as error:
        worded = from_sqlite(error, path)
        if worded.code is not Trouble.DAMAGED:
            raise worded from error
        return Looked("pages", seq, head, 0)
    except StoreError as error:
        if error.code is not Trouble.DAMAGED:
            raise
        return Looked("pages", seq, head, 0)


def _prove(
    connection: sqlite.Connection, seq: int, head: str, stop: Callable[[], bool], pause_s: float
) -> Looked | None:
    known: dict[tuple[str, int], surveys.KnownSurvey] = {}
    before, number, width = bytes.fromhex(head) or responses.GENESIS, 0, len(responses.COLUMNS)
    while True:
        rows = connection.execute(_ROWS, (seq, _PIECE)).fetchall()
        if not rows:
            return Looked("", seq, before.hex() if seq else "", number)
        for row in rows:
            record, (key, at, digest, chained) = row[:width], row[width:]
            survey = (record[1], record[2])
            if survey not in known:
                found = surveys.known(connection, *survey)
                if found is None:
                    return Looked("chain", seq, before.hex(), number)
                known[survey] = found
            linked = hashlib.sha256(before + digest).digest() == chained and at == seq + 1
            if record[_FLAGS] == "erased":
                proven = erasing.is_on_record(connection, at)
            else:
                answers = responses.answers_of(connection, key)
                proven = responses.content_digest(known[survey], record, answers) == digest
            if not (linked and proven):
                return Looked("chain", seq, before.hex(), number)
            before, seq, number = chained, at, number + 1
        if stop():
            return None
        if pause_s:
            pause(pause_s)


_ROWS = (
    f"SELECT {', '.join(responses.COLUMNS)}, key, seq, content_digest, hash FROM responses"
    " WHERE seq > ? ORDER BY seq LIMIT ?"
)
