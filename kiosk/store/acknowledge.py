"""The acknowledgement: what must have happened before a visitor is thanked."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.store import responses, sqlite
from kiosk.store.errors import StoreError, Trouble
from kiosk.store.opening import Held
from kiosk.store.responses import Receipt, Snapshot
from kiosk.store.surveys import KnownSurvey
from kiosk.store.times import utc_text

T = TypeVar("T")


def acknowledge(held: Held, survey_of: Callable[[], KnownSurvey], snapshot: Snapshot) -> Receipt:
    """Store a response that has ended; when this returns, no crash and no power cut can lose it.

    In this order: one transaction with the answers, the end, the number and the hash, committed and flushed; the log
    brought into the database file, flushed; the high-water mark, flushed. A response that is stored already (a commit
    that failed may have been stored all the same) is only brought through the rest.

    Raises:
        sqlite.Error, OSError, StoreError: it may or may not be stored; open the store anew and call this again.
        RefusedError: the snapshot does not fit the survey.
    """
    receipt = responses.seq_of(held.connection, snapshot.id)
    stored_before = receipt is not None
    if receipt is None:
        assert snapshot.ended_at is not None
        held.begin()
        survey = survey_of()
        key = responses.put(held.connection, survey, snapshot)
        assert key is not None
        receipt = responses.end(
            held.connection,
            survey,
            key,
            status=snapshot.status,
            flags=snapshot.flags,
            ended_at=utc_text(snapshot.ended_at),
            duration_ms=snapshot.duration_ms,
        )
        held.commit()
    if not held.checkpoint() and stored_before:
        # A commit whose flush failed may be in the log as the memory has it, not as the disk has it. Only bringing
        # the log into the database file, which writes and flushes it anew, makes sure.
        raise StoreError(Trouble.BUSY, held.path)
    held.put_mark(receipt)
    return receipt


def transact(held: Held, work: Callable[[sqlite.Connection], T]) -> T:
    """Do a small piece of work in one transaction; when this returns, no crash and no power cut can lose it.

    Raises:
        sqlite.Error, OSError, StoreError: it may or may not be stored; open the store anew and call this again.
        RefusedError: the work does not fit what is stored.
    """
    before = held.connection.total_changes
    held.begin()
    done = work(held.connection)
    held.commit()
    stored_before = held.connection.total_changes == before
    if not held.checkpoint() and stored_before:  # as above
        raise StoreError(Trouble.BUSY, held.path)
    return done
