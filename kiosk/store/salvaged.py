"""The record of salvaged responses: what each was in the file it came from, and whether that still holds."""

import hashlib
from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.store import audit, responses, sqlite, surveys
from kiosk.store.errors import UNREADABLE
from kiosk.store.surveys import KnownSurvey

_VERSION = responses.COLUMNS.index("survey_version")
_TOLD = (
    "seq, database, was_seq, was_digest, was_hash,"
    " (SELECT survey_version FROM responses WHERE responses.seq = salvaged.seq)"
)


def unproven(connection: sqlite.Connection) -> Iterator[str]:
    """Yield, a sentence each, where what is kept of salvaged responses and what the log says of them differ."""
    told = connection.execute(
        "SELECT seq, detail FROM audit WHERE action = ? AND json_type(detail, '$.entry') = 'integer'",
        (str(audit.Action.SALVAGED),),
    ).fetchall()
    entries = set()
    for number, text in told:
        try:
            detail = msgspec.json.decode(text)
        except UNREADABLE:
            yield f"Entry {number} of the log, about a salvage, cannot be read."
            continue
        if "rows" in detail:
            entries.add(detail["entry"])
            rows = connection.execute(f"SELECT {_TOLD} FROM salvaged WHERE audit = ? ORDER BY seq", (detail["entry"],))
            digest = hashlib.sha256()
            for row in rows:
                digest.update(line(row))
            if digest.hexdigest() != detail["rows"]:
                yield f"What entry {number} of the log says was salvaged is not what is on record."
    for (entry,) in connection.execute("SELECT DISTINCT audit FROM salvaged").fetchall():
        if entry not in entries:
            yield f"Responses are on record as salvaged, and the log does not know of it (entry {entry})."
    changed = []
    for seq, version, wordings, digest in connection.execute(
        "SELECT s.seq, s.was_survey_version, s.was_wordings, s.was_digest FROM salvaged AS s"
        " JOIN responses AS r ON r.seq = s.seq WHERE r.content_digest <> s.was_digest AND r.flags <> 'erased'"
    ).fetchall():
        try:
            same = _digest_there(connection, seq, version, msgspec.json.decode(wordings, type=dict[str, int]))
        except UNREADABLE:
            same = b""
        if same != bytes(digest):
            changed.append(str(seq))
    if changed:
        yield f"Salvaged responses are not what they were: {', '.join(changed[:5])}."


def _digest_there(connection: sqlite.Connection, seq: int, version: int, wordings: dict[str, int]) -> bytes:
    """Return the content digest of a salvaged response as it was made in the database it came from."""
    key, *record = connection.execute(
        f"SELECT key, {', '.join(responses.COLUMNS)} FROM responses WHERE seq = ?", (seq,)
    ).fetchone()
    known = surveys.known(connection, record[1], record[_VERSION])
    assert known is not None  # a foreign key holds it
    record[_VERSION] = version
    names = {name: (number, wordings.get(name, of)) for name, (number, of) in known.questions.items()}
    return responses.content_digest(KnownSurvey(known.digest, names), record, responses.answers_of(connection, key))


def line(row: tuple[Any, ...]) -> bytes:
    """Return a salvaged response as it enters the digest in the log: number here, where it was, its version here."""
    seq, database, was_seq, digest, chained, version = row
    return f"{seq} {database} {was_seq} {bytes(digest).hex()} {bytes(chained).hex()} {version}\n".encode()
