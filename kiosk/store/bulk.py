"""Filling a database with many responses at once, for trials and benchmarks: one transaction, counted at the end."""

import hashlib
import itertools
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kiosk.clock import Clock
from kiosk.store import comments, opening, responses, sqlite, surveys, tallies
from kiosk.store.errors import StoreError, Trouble, from_os, from_sqlite
from kiosk.store.responses import Snapshot

_BATCH = 2_000


def load(
    path: Path,
    snapshots: Iterable[Snapshot],
    clock: Clock,
    *,
    progress: Callable[[int], None] | None = None,
    random: Callable[[int], bytes] = os.urandom,
) -> int:
    """Store ended responses in the order given, all or none; the kiosk must not be running.

    Args:
        path: the database file; the survey versions of the responses were published in it before.
        snapshots: responses that have ended, each id once; taken one by one, so that memory stays flat.
        clock: as for the writer.
        progress: told now and then how many are in.
        random: gives the salts; a seeded one makes the file the same each time.

    Returns:
        How many were stored.

    Raises:
        StoreError: nothing was stored.
    """
    held, _ = opening.take(path, clock)
    try:
        connection = held.connection
        connection.execute("PRAGMA cache_size = -65536")
        held.begin()
        try:
            (before,) = connection.execute("SELECT coalesce(max(key), 0) FROM responses").fetchone()
            triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                connection.execute(f'DROP TRIGGER "{name}"')
            done = 0
            for rows, answers in _batches(connection, snapshots, random):
                connection.executemany(_ADD, rows)
                connection.executemany(responses.ADD_ANSWER, answers)
                done += len(rows)
                if progress is not None:
                    progress(done)
            tallies.rebuild(connection)
            connection.execute(_ALERT, (before,))
            for _, sql in triggers:
                connection.execute(sql)
            held.commit()
        except BaseException:
            held.roll_back()
            raise
        held.checkpoint()
        last = responses.head(connection)
        if last is not None:
            held.put_mark(last)
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error
    except OSError as error:
        raise from_os(error, path) from error
    except responses.RefusedError as error:
        raise StoreError(Trouble.REFUSED, path, detail=str(error)) from error
    finally:
        held.close()
    return done


def _batches(
    connection: sqlite.Connection, snapshots: Iterable[Snapshot], random: Callable[[int], bytes]
) -> Iterator[tuple[list[tuple[object, ...]], list[tuple[object, ...]]]]:
    known: dict[tuple[str, int], surveys.KnownSurvey] = {}
    last = responses.head(connection)
    seq, before = (0, responses.GENESIS) if last is None else (last.seq, bytes.fromhex(last.head))
    (key,) = connection.execute("SELECT coalesce(max(key), 0) FROM responses").fetchone()
    source = iter(snapshots)
    while batch := list(itertools.islice(source, _BATCH)):
        rows: list[tuple[object, ...]] = []
        answers: list[tuple[object, ...]] = []
        for snapshot in batch:
            if snapshot.status == responses.OPEN:
                raise responses.RefusedError(f"response {snapshot.id} has not ended")
            at = (snapshot.survey, snapshot.survey_version)
            if at not in known:
                found = surveys.known(connection, *at)
                if found is None:
                    raise responses.RefusedError(f"survey {at[0]} version {at[1]} was never published")
                known[at] = found
            record = responses.row_of(snapshot, snapshot.status, random(16))
            given = responses.answer_rows(known[at], snapshot.steps, random)
            digest = responses.content_digest(known[at], record, given)
            before = hashlib.sha256(before + digest).digest()
            seq, key = seq + 1, key + 1
            rows.append((*record, key, seq, digest, before))
            answers.extend((key, *answer) for answer in given)
        yield rows, answers


_ADD = (
    f"INSERT INTO responses ({', '.join(responses.COLUMNS)}, key, seq, content_digest, hash)"
    f" VALUES ({', '.join('?' * (len(responses.COLUMNS) + 4))})"
)
_ALERT = f"""
INSERT INTO alerts (response, local_day, desk)
SELECT r.key, r.local_day, r.desk FROM responses AS r
WHERE r.key > ? AND r.seq NOTNULL AND r.flagged = 0 AND {tallies.NO_TRIAL} AND {comments.LOW_CSAT}
"""
