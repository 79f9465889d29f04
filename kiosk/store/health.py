"""The doctor: proves that the database is whole, that nothing was changed, and that the counts are the answers'."""

import hashlib
import os
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.store import (
    audit_trail,
    database,
    deeds,
    erasing,
    ideas,
    mark,
    migrations,
    opening,
    responses,
    salvaged,
    sqlite,
    surveys,
    tallies,
)
from kiosk.store.errors import StoreError, Trouble, from_os, from_sqlite

_REPORT_EVERY = 10_000
_KEEP = "Keep the file; stop the kiosk and start it: it moves the file aside and begins a new one."
_FLAGS = responses.COLUMNS.index("flags")
_NAMED = 5  # of many findings of one kind, how many are named


class Sign(StrEnum):
    """What the doctor found; `NOTE` alone needs no treatment."""

    PAGES = "pages"
    REFERENCES = "references"
    SCHEMA = "schema"
    SURVEYS = "surveys"
    NUMBERS = "numbers"
    CHAIN = "chain"
    COMMENTS = "comments"
    COUNTS = "counts"
    ERASURES = "erasures"
    IDEAS = "ideas"
    ALERTS = "alerts"
    LOG = "log"
    MARK = "mark"
    PERMISSIONS = "permissions"
    NOTE = "note"


class Finding(msgspec.Struct, frozen=True):
    """One thing that is not as it should be: what, and what to do."""

    sign: Sign
    sentence: str
    remedy: str


class Health(msgspec.Struct, frozen=True):
    """The doctor's report: how much was looked at and what was found; `well` if nothing but notes."""

    path: Path
    schema: int
    responses: int
    last_seq: int
    head: str
    findings: tuple[Finding, ...]

    @property
    def well(self) -> bool:
        """Whether nothing needs treatment."""
        return all(finding.sign is Sign.NOTE for finding in self.findings)


def doctor(path: Path, progress: Callable[[int, int], None] | None = None) -> Health:
    """Examine a database, also while the kiosk runs; nothing is changed.

    Args:
        path: the database file.
        progress: told now and then how many responses of how many were verified.

    Raises:
        StoreError: it cannot be read at all.
    """
    try:
        connection = database.open_for_reading(path)
    except StoreError as error:
        if error.code is not Trouble.DAMAGED:
            raise
        return _broken(path, error)
    try:
        connection.execute("BEGIN")
        return _examine(connection, path, progress)
    except sqlite.Error as error:
        worded = from_sqlite(error, path)
        if worded.code is not Trouble.DAMAGED:
            raise worded from error
        return _broken(path, worded)
    finally:
        connection.close()


def _broken(path: Path, error: StoreError) -> Health:
    return Health(path, 0, 0, 0, "", (Finding(Sign.PAGES, error.sentence, _KEEP), *_folder(path)))


def _examine(connection: sqlite.Connection, path: Path, progress: Callable[[int, int], None] | None) -> Health:
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    findings = list(_schema(connection))
    if findings:  # what else a table or a view of others does when it is read, nobody knows
        return Health(path, schema, 0, 0, "", (*findings, *_folder(path)))
    findings += _pages(connection)
    (total,) = connection.execute("SELECT count(*) FROM responses").fetchone()
    if not findings:
        findings += _surveys(connection)
        findings += _numbers(connection)
        findings += _chain(connection, total, progress)
        findings += _counts(connection)
        findings += _erasures(connection)
        findings += _ideas(connection)
        findings += _deeds(connection)
        findings += _log(connection, path)
        findings += _mark(connection, path)
        findings += _clock(connection)
    findings += _folder(path)
    last = responses.head(connection)
    seq, head = (0, "") if last is None else (last.seq, last.head)
    return Health(path, schema, total, seq, head, tuple(findings))


def rebuild_counts(path: Path, clock: Clock) -> None:
    """Count everything anew from the answers; the kiosk must not be running.

    Raises:
        StoreError: the kiosk runs, or the disk refused; then the old counts are still there.
    """
    held, _ = opening.take(path, clock, recover=False)
    try:
        held.begin()
        try:
            tallies.rebuild(held.connection)
            held.commit()
        except BaseException:
            held.roll_back()
            raise
        held.checkpoint()
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error
    finally:
        held.close()


def _pages(connection: sqlite.Connection) -> Iterator[Finding]:
    lines = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    if lines != ["ok"]:
        yield Finding(Sign.PAGES, f"The file is damaged: {_some(lines)}.", _KEEP)
        return
    broken = [f"{row[0]} row {row[1]}" for row in connection.execute("PRAGMA foreign_key_check").fetchmany(100)]
    if broken:
        yield Finding(Sign.REFERENCES, f"Rows point to rows that are not there: {_some(broken)}.", _KEEP)


def _schema(connection: sqlite.Connection) -> Iterator[Finding]:
    (made_by,) = connection.execute("PRAGMA application_id").fetchone()
    if made_by != migrations.APPLICATION_ID or migrations.schema_digest(connection) != database.expected_schema():
        yield Finding(
            Sign.SCHEMA,
            "Tables or triggers are not those of the program; something else has changed them.",
            "Keep the file and find out what else has write access to the folder.",
        )


def _surveys(connection: sqlite.Connection) -> Iterator[Finding]:
    changed = surveys.changed(connection)
    if changed:
        yield Finding(
            Sign.SURVEYS,
            f"The text of a published survey was changed: {_some(changed)}.",
            "Compare it with your survey files; answers may have been given to other words.",
        )


def _numbers(connection: sqlite.Connection) -> Iterator[Finding]:
    ended, first, last = connection.execute(
        "SELECT count(seq), coalesce(min(seq), 1), coalesce(max(seq), 0) FROM responses"
    ).fetchone()
    if first != 1 or ended != last:
        missing = last - ended
        yield Finding(
            Sign.NUMBERS,
            f"{missing} of the responses 1 to {last} are missing.",
            "Someone or something deleted them. Look for them in a backup and in damaged files beside the database.",
        )


def _chain(connection: sqlite.Connection, total: int, progress: Callable[[int, int], None] | None) -> Iterator[Finding]:
    known: dict[tuple[str, int], surveys.KnownSurvey] = {}
    changed: list[str] = []
    unlinked: list[str] = []
    texts: list[str] = []
    before = responses.GENESIS
    sql = f"SELECT {', '.join(responses.COLUMNS)}, key, seq, content_digest, hash FROM responses"
    width = len(responses.COLUMNS)
    for done, row in enumerate(connection.execute(f"{sql} WHERE seq NOTNULL ORDER BY seq"), 1):
        record, (key, seq, digest, chained) = row[:width], row[width:]
        at = (record[1], record[2])
        if at not in known:
            found = surveys.known(connection, *at)
            assert found is not None  # foreign keys were checked
            known[at] = found
        answers = responses.answers_of(connection, key)
        if record[_FLAGS] == "erased":
            if answers or not erasing.is_on_record(connection, seq):
                changed.append(str(seq))
        elif responses.content_digest(known[at], record, answers) != digest:
            changed.append(str(seq))
        if hashlib.sha256(before + digest).digest() != chained:
            unlinked.append(str(seq))
        if any(not responses.text_is_whole(answer) for answer in answers):
            texts.append(str(seq))
        before = chained
        if progress is not None and done % _REPORT_EVERY == 0:
            progress(done, total)
    remedy = "Do not trust these responses; compare with a backup, and find out who can write to the folder."
    if changed:
        yield Finding(Sign.CHAIN, f"{len(changed)} responses were changed after they ended: {_some(changed)}.", remedy)
    if unlinked:
        yield Finding(
            Sign.CHAIN,
            f"The chain is broken at {_some(unlinked)}: responses before were changed, removed or put in.",
            remedy,
        )
    if texts:
        yield Finding(Sign.COMMENTS, f"The comments of {_some(texts)} are not the ones that were given.", remedy)


def _counts(connection: sqlite.Connection) -> Iterator[Finding]:
    wrong = [f"{table} on {day}" for table, day in tallies.differences(connection)]
    if wrong:
        yield Finding(
            Sign.COUNTS,
            f"The counts are not those of the answers: {_some(wrong)}.",
            "Close the kiosk and run `kiosk doctor --rebuild`; the answers themselves are not touched.",
        )


def _erasures(connection: sqlite.Connection) -> Iterator[Finding]:
    for sentence in (*erasing.unproven(connection), *salvaged.unproven(connection)):
        yield Finding(Sign.ERASURES, sentence, "Compare with a backup, and find out who can write to the folder.")


def _ideas(connection: sqlite.Connection) -> Iterator[Finding]:
    lost = ideas.unlinked(connection)
    if lost:
        yield Finding(
            Sign.IDEAS,
            f"{len(lost)} ideas have lost their history: {_some(lost)}.",
            "Someone or something deleted it; compare with a backup, and find out who can write to the folder.",
        )


def _deeds(connection: sqlite.Connection) -> Iterator[Finding]:
    for sentence in deeds.unproven(connection):
        yield Finding(Sign.ALERTS, sentence, "Compare with a backup, and find out who can write to the folder.")


def _log(connection: sqlite.Connection, path: Path) -> Iterator[Finding]:
    for flaw, sentence in audit_trail.verify(connection, path).sentences():
        if flaw is audit_trail.Flaw.OLD_MARK:
            yield Finding(Sign.NOTE, sentence, "")
        else:
            yield Finding(Sign.LOG, sentence, "Compare with a backup, and find out who can write to the folder.")


def _mark(connection: sqlite.Connection, path: Path) -> Iterator[Finding]:
    place = mark.mark_path(path)
    try:
        known = mark.read(place)
    except OSError as error:
        yield Finding(Sign.MARK, str(from_os(error, place)), "Make the file readable for the kiosk's user.")
        return
    last = responses.head(connection)
    if known is None:
        # The first mark follows the first response: where the power went between the two there is no file, and no flaw.
        if last is not None and (last.seq > 1 or os.path.lexists(place)):
            yield Finding(
                Sign.MARK,
                f"The high-water mark {place} is missing or spoiled.",
                "Start the kiosk; it writes a new one.",
            )
        return
    (database_id,) = connection.execute(
        "SELECT coalesce((SELECT value FROM about WHERE name = 'database'), '')"
    ).fetchone()
    seq = 0 if last is None else last.seq
    if known.database != database_id:
        yield Finding(
            Sign.MARK,
            "The high-water mark belongs to another database; files of two kiosks were mixed or replaced.",
            "Put back the files that belong together.",
        )
    elif known.seq > seq:
        yield Finding(
            Sign.MARK,
            f"{known.seq - seq} responses that were acknowledged are not in the database: the disk forgot them.",
            "Replace the disk, or switch off its write cache; an old copy of the database may be in place.",
        )
    elif responses.hash_of(connection, known.seq) != known.head:
        yield Finding(
            Sign.MARK,
            f"Response {known.seq} is not the one that was acknowledged.",
            "Compare with a backup, and find out who can write to the folder.",
        )


def _clock(connection: sqlite.Connection) -> Iterator[Finding]:
    (count,) = connection.execute(
        "SELECT count(*) FROM responses WHERE instr(' ' || flags || ' ', ' ' || ? || ' ')",
        (responses.IMPLAUSIBLE_CLOCK,),
    ).fetchone()
    if count:
        yield Finding(
            Sign.NOTE,
            f"{count} responses were taken while the clock cannot have been right; their days may be wrong.",
            "Set the clock and let the system keep it (time synchronisation). The order of responses is right anyway.",
        )


def _folder(path: Path) -> Iterator[Finding]:
    try:
        loose = [place for place in (path.parent, path) if place.stat().st_mode & 0o077]
        aside = sorted(place.name for place in path.parent.iterdir() if _is_aside(place.name, path.name))
    except OSError as error:
        yield Finding(Sign.PERMISSIONS, str(from_os(error, path.parent)), "Give the folder to the kiosk's user.")
        return
    if loose:
        yield Finding(
            Sign.NOTE,
            f"Others on this machine may look into {_some([str(place) for place in loose])}.",
            "chmod 700 for the folder, 600 for the file.",
        )
    if aside:
        yield Finding(
            Sign.NOTE,
            f"Files that were moved aside lie beside the database: {_some(aside)}.",
            "Keep them until what is in them has been looked at.",
        )


def _is_aside(name: str, database_name: str) -> bool:
    if name.endswith(("-wal", "-shm", ".mark", ".audit-mark")):
        return False
    return (
        name.startswith((f"{database_name}.damaged-", f"{database_name}.before-restore-")) or ".mark.differs-" in name
    )


def _some(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
