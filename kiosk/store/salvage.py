"""Salvage: every response of a damaged file that can be proven is brought over into the database that is in use.

A response is proven by its content digest: it covers every answer, time and word that was read. It keeps its id and is
put at the end of the chain here, for its old neighbours may be lost. `salvaged` keeps its number, digest and hash
there, so that the old order can still be proven; where its survey's version number was taken here, it gets another, and
what the old digest was made with is kept too. What is not proven is counted and left where it is.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from kiosk.clock import Clock
from kiosk.store import audit, audit_trail, erasing, opening, responses, sqlite, surveys
from kiosk.store.errors import StoreError, Trouble, from_os, from_sqlite
from kiosk.store.found import Asked, Found, Source
from kiosk.store.salvaged import line
from kiosk.store.surveys import KnownSurvey, Published
from kiosk.survey.reading import compiled

_VERSION = responses.COLUMNS.index("survey_version")
_FLAGS = responses.COLUMNS.index("flags")
_STATUS = responses.COLUMNS.index("status")
_DAY = responses.COLUMNS.index("local_day")
_REPORT_EVERY = 500
_MOST = 1 << 28  # responses in a database; a greater number is a spoiled one


class Salvage(msgspec.Struct):
    """What became of the responses of a damaged file.

    Attributes:
        came: brought over.
        wordless: of these, how many lost a comment that was no longer what it had been.
        doubles: here already.
        erased: erased there or here, or too old to be kept; not brought back.
        unfinished: not ended; nobody was thanked for them.
        unproven: not what they had been, or of a survey that cannot be read.
        lost: numbers up to the last one found that were not found at all.
        ideas: ideas brought over; nothing proves them, they are taken as they are.
    """

    came: int = 0
    wordless: int = 0
    doubles: int = 0
    erased: int = 0
    unfinished: int = 0
    unproven: int = 0
    lost: int = 0
    ideas: int = 0


def salvage(
    path: Path,
    file: Path,
    clock: Clock,
    by: erasing.By,
    *,
    version: str,
    first_day: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> Salvage:
    """Bring over what can be proven, all or nothing; the kiosk must not be running.

    Args:
        path: the database in use, made if there is none.
        file: the damaged one, which is only read.
        clock: as for the writer.
        by: who does it, for the log.
        version: the program's, noted with surveys that come along.
        first_day: responses of days before are too old to be kept; None if none is.
        progress: told now and then how many have come.

    Raises:
        StoreError: nothing was brought over: the kiosk runs, there is no such file, or the disk refused.
    """
    if not file.is_file():
        raise StoreError(Trouble.NO_DATABASE, file, "There is no such file.", "`kiosk doctor` names what lies aside.")
    if path.exists() and file.samefile(path):
        raise StoreError(Trouble.REFUSED, file, "This is the database in use.", "Name the file that was moved aside.")
    held, _ = opening.take(path, clock, recover=False)
    try:
        with Source(file, path.parent) as source:
            held.begin()
            try:
                bringing = _Bringing(held.connection, source, by, version, clock, first_day)
                done = bringing.all(erasing.remembered(path), progress)
                held.commit()
            except BaseException:
                held.roll_back()
                raise
        held.checkpoint()
        audit_trail.follow(held.connection, path)
        last = responses.head(held.connection)
        if last is not None:
            held.put_mark(last)
    except sqlite.Error as error:
        raise from_sqlite(error, path) from error
    except OSError as error:
        raise from_os(error, file) from error
    finally:
        held.close()
    return done


class _Numbers:
    """A set of response numbers, an eighth of a byte each."""

    def __init__(self) -> None:
        self._bits = bytearray()
        self.count = 0
        self.last = 0

    def add(self, number: int) -> None:
        if number in self or not 0 < number <= _MOST:
            return
        self._bits.extend(bytes(max(0, number // 8 + 1 - len(self._bits))))
        self._bits[number // 8] |= 1 << number % 8
        self.count += 1
        self.last = max(self.last, number)

    def __contains__(self, number: int) -> bool:
        return 0 < number // 8 + 1 <= len(self._bits) and bool(self._bits[number // 8] & 1 << number % 8)


class _Place(msgspec.Struct, frozen=True):
    """Where a survey version of the file goes here: the survey there and here, and its version here."""

    was_digest: str
    known: KnownSurvey
    version: int


def _proven(found: Found, place: _Place, wordings: dict[int, tuple[str, int]]) -> bool:
    was = KnownSurvey(place.was_digest, {name: (number, of) for number, (name, of) in wordings.items()})
    try:
        digest = responses.content_digest(was, found.record, found.answers)
    except (TypeError, AssertionError, ValueError):  # values of kinds that were never stored
        return False
    return digest == found.digest and all(name in place.known.questions for name, _ in wordings.values())


class _Bringing:
    """One salvage, inside a transaction."""

    def __init__(
        self,
        connection: sqlite.Connection,
        source: Source,
        by: erasing.By,
        version: str,
        clock: Clock,
        first_day: str | None,
    ) -> None:
        self._connection = connection
        self._source = source
        self._by = by
        self._program = version
        self._clock = clock
        self._first_day = first_day or ""
        self._places: dict[tuple[str, int], list[_Place]] = {}
        self._done = Salvage()
        self._rows = hashlib.sha256()
        self._entry = 0
        self._gone: set[bytes] = set()
        self._met, self._settled = _Numbers(), _Numbers()
        self._wordless: list[tuple[int, int, str, str]] = []
        self._worded_before: list[tuple[int, int, str, str]] = []
        last = responses.head(connection)
        self._seq, self._head = (0, responses.GENESIS) if last is None else (last.seq, bytes.fromhex(last.head))

    def all(self, remembered: set[bytes], progress: Callable[[int], None] | None) -> Salvage:
        """Bring what SQLite reads, then what only the pages show, then ideas."""
        done, by = self._done, self._by
        self._gone = remembered
        begun = {"file": self._source.file.name, "database": self._source.database}
        self._entry = self._note({**begun, "begun": True})
        for found in self._source.by_sqlite():
            self._take(found, progress)
            done.unfinished += found.seq is None
        if self._source.is_broken or self._met.count > self._settled.count:
            for found in self._source.by_pages(self._is_new):
                self._take(found, progress)
        done.unproven = self._met.count - self._settled.count
        done.lost = self._met.last - self._met.count
        done.wordless = len(self._wordless)
        for reason, rows in ((erasing.Reason.DAMAGED, self._wordless), (erasing.Reason.AGAIN, self._worded_before)):
            if rows:
                erasing.record(self._connection, by, reason, "comment", rows)
        self._bring_ideas()
        self._note({**begun, "entry": self._entry, **msgspec.structs.asdict(done), "rows": self._rows.hexdigest()})
        return done

    def _note(self, detail: dict[str, object]) -> int:
        by = self._by
        return audit.append(self._connection, by.at, by.kiosk, by.role, audit.Action.SALVAGED, detail)

    def _is_new(self, response_id: str) -> bool:
        sql = "SELECT 1 FROM responses WHERE id = ?"
        return self._connection.execute(sql, (response_id,)).fetchone() is None

    def _take(self, found: Found, progress: Callable[[int], None] | None) -> None:
        """Bring one response over, or count why not; one that is not proven stays unsettled."""
        if found.seq is None or not isinstance(found.seq, int) or found.seq in self._settled:
            return
        self._met.add(found.seq)
        if found.record[_FLAGS] == "erased":
            self._done.erased += 1
        elif not self._is_new(str(found.record[0])):
            self._done.doubles += 1
        elif self._must_not_come(found):
            self._done.erased += 1
        elif self._bring(found):
            self._done.came += 1
            if progress is not None and self._done.came % _REPORT_EVERY == 0:
                progress(self._done.came)
        else:
            return
        self._settled.add(found.seq)

    def _must_not_come(self, found: Found) -> bool:
        digest = erasing.id_digest(str(found.record[0]))
        sql = "SELECT 1 FROM erased WHERE id_digest = ? AND what = 'response'"
        if digest in self._gone or self._connection.execute(sql, (digest,)).fetchone() is not None:
            return True
        return str(found.record[_DAY]) < self._first_day

    def _bring(self, found: Found) -> bool:
        if found.digest is None or found.hash is None or found.seq is None:
            return False
        for place in self._places_of(found.record[1], found.record[_VERSION]):
            wordings = {answer[0]: self._wording(place, answer[0]) for answer in found.answers}
            if not _proven(found, place, wordings):
                continue
            self._places[found.record[1], found.record[_VERSION]] = [place]
            if not self._try(found, place, wordings):
                return False
            told = (self._seq, self._source.database, found.seq, found.digest, found.hash, place.version)
            self._rows.update(line(told))
            return True
        return False

    def _wording(self, place: _Place, number: Any) -> tuple[str, int]:
        """Return id and version of a question there by its number, or what has that number here."""
        found = self._source.wordings.get(number)
        if found is not None:
            return found
        here = [(name, of) for name, (known, of) in place.known.questions.items() if known == number]
        return here[0] if here else ("", 0)

    def _try(self, found: Found, place: _Place, wordings: dict[int, tuple[str, int]]) -> bool:
        """Append a proven response unless the tables here do not take it."""
        self._connection.execute("SAVEPOINT one")
        try:
            self._append(found, place, wordings)
        except sqlite.DatabaseError as error:
            self._connection.execute("ROLLBACK TO one")
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != _CONSTRAINT:
                raise
            return False
        finally:
            self._connection.execute("RELEASE one")
        return True

    def _append(self, found: Found, place: _Place, wordings: dict[int, tuple[str, int]]) -> None:
        """Put a proven response at the end of the chain here."""
        connection, seq = self._connection, self._seq + 1
        names = {number: name for number, (name, _) in wordings.items()}
        record = list(found.record)
        record[_VERSION] = place.version
        whole = {answer[0]: responses.text_is_whole(answer) for answer in found.answers}
        answers = [
            (
                place.known.questions[names[number]][0],
                *rest[:3],
                *(rest[3:5] if whole[number] else (None, None)),
                *rest[5:],
            )
            for number, *rest in found.answers
        ]
        digest = responses.content_digest(place.known, record, answers)
        head = hashlib.sha256(self._head + digest).digest()
        opened = [*record]
        opened[_STATUS] = responses.OPEN
        key = connection.execute(_ADD, opened).lastrowid
        assert key is not None
        connection.executemany(responses.ADD_ANSWER, ((key, *answer) for answer in answers))
        connection.execute(_END, (record[_STATUS], seq, digest, head, key))
        told = msgspec.json.encode(dict(wordings.values()), order="deterministic").decode()
        there = (self._source.database, found.seq, found.record[_VERSION], told, found.digest, found.hash)
        connection.execute(_NOTE, (seq, *there, self._by.at, self._entry))
        self._bring_states(found.key, key, {number: place.known.questions[name][0] for number, name in names.items()})
        row = (key, seq, str(record[0]), str(record[_DAY]))
        if not all(whole.values()):
            self._wordless.append(row)
        elif any(answer[4] is None and answer[6] is not None for answer in answers):
            self._worded_before.append(row)
        self._seq, self._head = seq, head

    def _places_of(self, survey: Any, version: Any) -> list[_Place]:
        """Return where a survey version may go here: where its text goes, or to any of that name if it is lost."""
        if (survey, version) not in self._places:
            asked = self._source.asked.get((survey, version))
            self._places[survey, version] = self._known(survey) if asked is None else self._publish(version, asked)
        return self._places[survey, version]

    def _publish(self, version: int, asked: Asked) -> list[_Place]:
        marks = {one.id: surveys.wording_digest(compiled(one)) for one in asked.survey.questions}
        was = {name: self._source.versions.get((name, mark), 0) for name, mark in marks.items()}
        earlier = Published(asked.survey.id, version, False, was)
        here = surveys.publish(self._connection, asked.survey, asked.text, self._program, self._clock.now(), earlier)
        known = surveys.known(self._connection, here.survey, here.version)
        return [] if known is None else [_Place(asked.digest, known, here.version)]

    def _known(self, survey: Any) -> list[_Place]:
        versions = self._connection.execute(
            "SELECT version FROM survey_versions WHERE survey = ? ORDER BY version DESC", (survey,)
        ).fetchall()
        found = [(version, surveys.known(self._connection, survey, version)) for (version,) in versions]
        return [_Place(known.digest, known, version) for version, known in found if known is not None]

    def _bring_states(self, was: int, key: int, numbers: dict[int, int]) -> None:
        """Bring what staff did about the response, where that can be read."""
        if not self._source.has("alert_events"):
            return
        if self._connection.execute("SELECT 1 FROM alerts WHERE response = ?", (key,)).fetchone():
            for row in self._source.rows(f"SELECT {_ALERT} FROM alert_events WHERE response = ? ORDER BY key", (was,)):
                self._connection.execute(
                    f"INSERT INTO alert_events (response, {_ALERT}) VALUES (?, ?, ?, ?, ?)", (key, *row)
                )
        sql = "SELECT question_version, at, role, state FROM comment_events WHERE response = ? ORDER BY key"
        for number, *state in self._source.rows(sql, (was,)):
            if number in numbers:
                self._connection.execute(
                    "INSERT INTO comment_events (response, question_version, at, role, state) VALUES (?, ?, ?, ?, ?)",
                    (key, numbers[number], *state),
                )

    def _bring_ideas(self) -> None:
        """Bring the ideas with their history and votes; where one of them does not fit here it is left."""
        if not self._source.has("ideas"):
            return
        for row in self._source.rows(f"SELECT {_IDEA} FROM ideas ORDER BY at"):
            if self._connection.execute("SELECT 1 FROM ideas WHERE id = ?", row[:1]).fetchone():
                continue
            events = self._source.rows(f"SELECT {_EVENT} FROM idea_events WHERE idea = ? ORDER BY key", row[:1])
            votes = self._source.rows(f"SELECT {_VOTE} FROM idea_votes WHERE idea = ? ORDER BY id", row[:1])
            self._connection.execute("SAVEPOINT one")
            try:
                self._insert("ideas", _IDEA, row)
                for event in events:
                    self._insert("idea_events", _EVENT, event)
                for vote in votes:
                    self._insert("idea_votes", _VOTE, vote)
                self._done.ideas += bool(events)
                if not events:
                    self._connection.execute("ROLLBACK TO one")
            except sqlite.DatabaseError as error:
                self._connection.execute("ROLLBACK TO one")
                if getattr(error, "sqlite_errorcode", 0) & 0xFF != _CONSTRAINT:
                    raise
            finally:
                self._connection.execute("RELEASE one")

    def _insert(self, table: str, columns: str, row: tuple[Any, ...]) -> None:
        self._connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})", row)


_CONSTRAINT = 19
_ADD = f"INSERT INTO responses ({', '.join(responses.COLUMNS)}) VALUES ({', '.join('?' * len(responses.COLUMNS))})"
_END = "UPDATE responses SET status = ?, seq = ?, content_digest = ?, hash = ? WHERE key = ?"
_NOTE = (
    "INSERT INTO salvaged (seq, database, was_seq, was_survey_version, was_wordings, was_digest, was_hash, at, audit)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ALERT = "at, role, state, note"
_IDEA = "id, at, local_day, desk, kiosk, language, origin, text"
_EVENT = "idea, at, local_day, role, state, said, answer"
_VOTE = "id, idea, at, local_day, desk, kiosk, language"
