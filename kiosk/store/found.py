"""What can be made out in a damaged database: responses with their answers, wherever they lie, each to be proven."""

import contextlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from kiosk.store import leaves, peek, responses, sqlite, surveys
from kiosk.survey.problem import SurveyError
from kiosk.survey.reading import from_compiled, parse
from kiosk.survey.survey import Survey

_PIECE = 512  # rows read at a time while nothing is wrong
_FARTHEST = 1 << 40
_WIDTH = len(responses.COLUMNS)
_ORDER = ("key", "id", "seq", *responses.COLUMNS[1:], "content_digest", "hash")
"""The columns of `responses` as they lie in the file."""


class Found(msgspec.Struct, frozen=True):
    """A response as it lies in the file, whether or not it is still what it was.

    Attributes:
        key: its row there.
        seq: its number there, None where it had not ended.
        record: the columns of `kiosk.store.responses.COLUMNS`.
        digest: its content digest there.
        hash: its place in the chain there.
        answers: rows of `ANSWER_COLUMNS`.
    """

    key: int
    seq: int | None
    record: tuple[Any, ...]
    digest: bytes | None
    hash: bytes | None
    answers: tuple[tuple[Any, ...], ...]


class Asked(msgspec.Struct, frozen=True):
    """A survey version in the file: its text, the survey it says, and its digest."""

    text: bytes
    survey: Survey
    digest: str


class Source:
    """A damaged file, or a copy of it where its log has to be brought in; it is only read.

    Args:
        file: the database that was moved aside or kept.
        folder: where a copy may be laid meanwhile.

    Raises:
        OSError: it cannot be read or copied.
    """

    def __init__(self, file: Path, folder: Path) -> None:
        self._copy: Path | None = None
        log = file.with_name(file.name + "-wal")
        self._log = log if log.exists() and log.stat().st_size else None
        self.file = file
        self.is_broken = False
        """Whether SQLite could not read all of it."""
        self._connection = self._open(folder)
        self.wordings: dict[int, tuple[str, int]] = {}
        """The question's id and version, by the number answers name it by."""
        self.versions: dict[tuple[str, str], int] = {}
        """The version of a question by its id and the digest of its wording."""
        self.asked: dict[tuple[str, int], Asked] = {}
        self.database = ""
        self._read_surveys()

    def close(self) -> None:
        """Close the file and delete the copy."""
        if self._connection is not None:
            self._connection.close()
        if self._copy is not None:
            for suffix in ("", "-wal", "-shm", "-journal"):
                self._copy.with_name(self._copy.name + suffix).unlink(missing_ok=True)

    def __enter__(self) -> "Source":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def by_sqlite(self) -> Iterator[Found]:
        """Yield what SQLite can read, by row numbers; where it cannot, piece by piece down to single rows."""
        if self._connection is None:
            return
        for first, last in self._ranges():
            yield from self._between(first, last)

    def by_pages(self, wanted: Callable[[str], bool]) -> Iterator[Found]:
        """Yield what lies in any page, once for each copy of it; `wanted` is asked by the response's id."""
        found: dict[int, list[tuple[Any, ...]]] = {}
        for key, row in leaves.rows(self.file, self._log):
            if key is not None and _is_response(row) and wanted(str(row[1])):
                found.setdefault(key, []).append((key, *row[1:]))
        answers: dict[int, dict[int, tuple[Any, ...]]] = {}
        for key, row in leaves.rows(self.file, self._log) if found else ():
            if key is None and _is_answer(row) and row[0] in found:
                assert isinstance(row[0], int)
                assert isinstance(row[1], int)
                answers.setdefault(row[0], {})[row[1]] = tuple(row[1:9])
        for key in sorted(found):
            for response in found[key]:
                yield _found(_record_of(response), tuple(answers.get(key, {}).values()))

    def rows(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query, none where they cannot be read."""
        if self._connection is None:
            return []
        try:
            return self._connection.execute(sql, values).fetchall()
        except (sqlite.Error, UnicodeDecodeError):
            self.is_broken = True
            return []

    def has(self, table: str) -> bool:
        """Whether the file is of a schema that has a table, as far as that can be read."""
        return bool(self.rows("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)))

    # --- inside

    def _open(self, folder: Path) -> sqlite.Connection | None:
        place = self.file
        if self._log is not None:
            self._copy = folder / f".{self.file.name}.salvage"
            place = self._copy
            shutil.copyfile(self.file, place)
            place.chmod(0o600)
            shutil.copyfile(self._log, place.with_name(place.name + "-wal"))
        how = "mode=ro&immutable=1" if self._copy is None else "mode=rw"
        try:
            connection = sqlite.connect(f"{place.absolute().as_uri()}?{how}", uri=True, isolation_level=None)
            for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("SELECT 1 FROM responses LIMIT 1").fetchone()
            if connection.execute(_IN_PLACE_OF_TABLES).fetchone():
                raise sqlite.DatabaseError("something else is in a table's place")
        except (sqlite.Error, UnicodeDecodeError):
            self.is_broken = True
            with contextlib.suppress(sqlite.Error, UnboundLocalError):
                connection.close()
            return None
        return connection

    def _read_surveys(self) -> None:
        texts = self.rows("SELECT survey, version, digest, text, compiled FROM survey_versions")
        questions = self.rows("SELECT id, question, version, digest, compiled FROM question_versions")
        for row in self.rows("SELECT value FROM about WHERE name = 'database'"):
            self.database = str(row[0])
        if self.is_broken:
            for key, values in leaves.rows(self.file, self._log):
                row = tuple(values)
                if len(row) == 7 and _are(row, str, int, str, bytes, bytes, str, str):
                    texts.append(row[:5])
                elif (
                    key is not None and len(row) == 10 and _are(row[1:], str, str, int, str, int, int, int, str, bytes)
                ):
                    questions.append((key, row[2], row[3], row[8], row[9]))
                elif key is None and len(row) == 2 and row[0] == "database" and isinstance(row[1], str):
                    self.database = row[1][:64]
        for survey, version, digest, text, compiled in texts:
            if (survey, version) not in self.asked and peek.digest(bytes(text)) == digest:
                read = _survey(bytes(text), bytes(compiled))
                if read is not None:
                    self.asked[survey, version] = Asked(bytes(text), read, digest)
        for key, question, version, digest, compiled in questions:
            self.wordings.setdefault(key, (question, version))  # a response's digest proves or refutes it
            with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                if surveys.wording_digest(bytes(compiled)) == digest:
                    self.versions[question, digest] = version

    def _ranges(self) -> list[tuple[int, int]]:
        """Return the row numbers there may be, from whatever of the file tells of them."""
        known = [row[0] for sql in _FARTHEST_KEYS for row in self.rows(sql) if isinstance(row[0], int)]
        last = max((key for key in known if 0 < key < _FARTHEST), default=0)
        return [(first, min(first + _PIECE - 1, last)) for first in range(1, last + 1, _PIECE)]

    def _between(self, first: int, last: int) -> Iterator[Found]:
        assert self._connection is not None
        try:
            rows = self._connection.execute(_RESPONSES, (first, last)).fetchall()
        except (sqlite.Error, UnicodeDecodeError):
            self.is_broken = True
            if first < last:
                middle = (first + last) // 2
                yield from self._between(first, middle)
                yield from self._between(middle + 1, last)
            return
        for row in rows:
            try:
                answers = responses.answers_of(self._connection, row[0])
            except (sqlite.Error, UnicodeDecodeError):
                self.is_broken = True
                continue
            yield _found(_record_of(row), tuple(answers))


_IN_PLACE_OF_TABLES = (
    "SELECT 1 FROM sqlite_schema WHERE (type <> 'table' OR rootpage < 2) AND name IN ('about', 'responses', 'answers',"
    " 'survey_versions', 'question_versions', 'alert_events', 'comment_events', 'ideas', 'idea_events', 'idea_votes')"
)
"""Views and virtual tables: what they do when they are read, nobody knows, and it may have no end."""
_FARTHEST_KEYS = (
    "SELECT max(key) FROM responses",
    "SELECT max(key) FROM (SELECT key FROM responses ORDER BY seq DESC LIMIT 1)",
    "SELECT max(seq) + 1000 FROM responses",
    "SELECT max(response) FROM answers",
)
_RESPONSES = f"SELECT {', '.join(_ORDER)} FROM responses NOT INDEXED WHERE key BETWEEN ? AND ? ORDER BY key"


def _record_of(row: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(_ORDER, row, strict=False))


def _found(row: dict[str, Any], answers: tuple[tuple[Any, ...], ...]) -> Found:
    record = tuple(row[column] for column in responses.COLUMNS)
    return Found(row["key"], row["seq"], record, row["content_digest"], row["hash"], answers)


def _survey(text: bytes, compiled: bytes) -> Survey | None:
    with contextlib.suppress(SurveyError):
        return parse(text, "a survey in the file")
    with contextlib.suppress(SurveyError):
        return from_compiled(compiled)
    return None


def _is_response(row: list[leaves.Value]) -> bool:
    if len(row) < len(_ORDER) or not _are(row[1:2], str) or len(str(row[1])) != 36:
        return False
    return all(isinstance(row[place], bytes) for place in (_WIDTH + 1, _WIDTH + 2, _WIDTH + 3) if row[2] is not None)


def _is_answer(row: list[leaves.Value]) -> bool:
    return len(row) == 9 and _are(row[:3], int, int, str) and isinstance(row[8], int)


def _are(row: Sequence[leaves.Value], *kinds: type) -> bool:
    return all(isinstance(value, kind) for value, kind in zip(row, kinds, strict=False))
