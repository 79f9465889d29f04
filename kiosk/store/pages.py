"""Responses or answers as rows, page by page: for exports of any size."""

from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.store import cells
from kiosk.store.asked import Asked, questions
from kiosk.store.columns import Column, Holds, answer_columns, question_columns, response_columns
from kiosk.store.reader import Reader

PAGE = 2_000
"""Responses read at a time. Each page is a read of its own, so that a long export never holds up the writer's log."""

_JOINS = 50  # SQLite joins 64 tables at most
_MET = 20  # names that are looked for before a text is looked through
_THERE = "r.seq NOTNULL AND r.flags <> 'erased'"


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which ended responses: None takes all.

    Attributes:
        first_day: YYYY-MM-DD, of the desk's calendar.
        last_day: counted too.
        desk: its name.
        language: the one on screen at the end.
        survey: its id.
    """

    first_day: str | None = None
    last_day: str | None = None
    desk: str | None = None
    language: str | None = None
    survey: str | None = None


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """What a row is, and what is in it.

    Attributes:
        answers: one row for each answer; else one for each response.
        labels: the language (BCP 47) in which options and questions are written out; None gives their ids.
        times: what is finer than a day too: moments, hours, durations, and the id, which tells the moment.
        comments: what people wrote.
        columns: only these, by their names; None for all there are.
    """

    answers: bool = False
    labels: str | None = None
    times: bool = False
    comments: bool = True
    columns: tuple[str, ...] | None = None


class NoSuchColumnError(ValueError):
    """A column was asked for that is not there; `unknown` tells which, `there` what there is."""

    def __init__(self, unknown: list[str], there: list[str]) -> None:
        """Say it in a sentence."""
        self.unknown, self.there = unknown, there
        asked = ", ".join(unknown) or "nothing"
        super().__init__(f"There is no column {asked}. There are: {', '.join(there)}.")


class Pages:
    """The ended responses that are wanted, in the order of their numbers, as they are when this is made.

    Iterating gives pages of rows as tuples; `lines` gives each page as the text of a CSV.

    Args:
        reader: an open reader; used by this thread alone until the last page is read.
        wanted: which responses.
        shape: what a row is.

    Raises:
        StoreError: from any method; the store cannot be read.
        NoSuchColumnError: the shape asks for a column that is not there.
    """

    def __init__(self, reader: Reader, wanted: Wanted | None = None, shape: Shape | None = None) -> None:
        self._reader = reader
        self.wanted, self.shape = wanted or Wanted(), shape or Shape()
        self._where, self._values = _condition(self.wanted)
        self.first: int
        self.last: int
        self.total: int
        ((self.first, self.last, self.total),) = reader.rows(
            f"SELECT coalesce(min(seq), 1), coalesce(max(seq), 0), count(seq) FROM responses AS r WHERE {self._where}",
            self._values,
        )
        self.asked = questions(reader, self.wanted.survey)
        head = response_columns(times=self.shape.times)
        if self.shape.answers:
            self._groups = [(_ANSWERS, (*head, *answer_columns(self.asked, self.shape.labels, self.shape)))]
        else:
            self._groups = _wide(head, self.asked, self.shape)
        if self.shape.columns is not None:
            self._groups = _only(self._groups, self.shape.columns)
        self.columns = tuple(column for _, columns in self._groups for column in columns)
        devices = reader.rows("SELECT DISTINCT kiosk FROM responses WHERE seq IN (?, ?)", (self.first, self.last))
        self._met = {"desk": reader.desks()[:_MET], "kiosk": [name for (name,) in devices]}

    @property
    def span(self) -> int:
        """How many numbers of responses are walked through; what `done` of a page counts towards."""
        return max(0, self.last - self.first + 1)

    def __iter__(self) -> Iterator[tuple[int, list[tuple[Any, ...]]]]:
        """Yield how many numbers are done, and the rows."""
        queries = [
            f"SELECT {', '.join(column.sql for column in columns)} {self._from(source)}"
            for source, columns in self._groups
        ]
        for done, limits in self._walk():
            parts = [self._reader.rows(query, limits) for query in queries]
            yield done, parts[0] if len(parts) == 1 else [sum(row, ()) for row in zip(*parts, strict=True)]

    def lines(self, separator: str, *, guard: bool) -> Iterator[tuple[int, int, bytes]]:
        """Yield how many numbers are done, how many rows follow, and these as lines of a CSV (UTF-8, ended by CR LF).

        Args:
            separator: between two cells.
            guard: whether what a spreadsheet would take for a formula gets a `'` in front.
        """
        queries = [
            self._lines_query(
                source, columns, separator, guard=guard, end="" if self._groups[1:] else cells.END_OF_LINE
            )
            for source, columns in self._groups
        ]
        if len(queries) == 1:
            query = f"SELECT count(*), CAST(coalesce(group_concat(line, ''), '') AS BLOB) FROM ({queries[0]})"
            for done, limits in self._walk():
                ((rows, text),) = self._reader.rows(query, limits)
                yield done, rows, text
            return
        for done, limits in self._walk():
            parts = [self._reader.rows(query, limits) for query in queries]
            found = [separator.join(part for (part,) in row) for row in zip(*parts, strict=True)]
            yield done, len(found), "".join(line + cells.END_OF_LINE for line in found).encode()

    def whole_query(self) -> str:
        """Return the query of all rows at once with its values written out: a yardstick for how long they take.

        Raises:
            ValueError: there are more questions than one query can join, or a filter is set.
        """
        if len(self._groups) > 1 or self._values:
            raise ValueError("there is no one query for this")
        ((source, columns),) = self._groups
        query = f"SELECT {', '.join(column.sql for column in columns)} {self._from(source)}"
        return query.replace("BETWEEN ? AND ?", f"BETWEEN {self.first} AND {self.last}")

    def _lines_query(self, source: str, columns: tuple[Column, ...], separator: str, *, guard: bool, end: str) -> str:
        inner, outer = [], []
        for number, column in enumerate(columns):
            inner.append(f"{column.sql} AS c{number}")
            outer.append(self._cell(column, f"c{number}", separator, guard=guard))
        line = cells.line(outer, separator, end)
        return f"SELECT {line} AS line FROM (SELECT {', '.join(inner)} {self._from(source)})"

    def _cell(self, column: Column, value: str, separator: str, *, guard: bool) -> str:
        if column.holds is Holds.CHOICE and self.shape.labels is None:
            return cells.ids(value, separator)
        if column.holds not in (Holds.TEXT, Holds.CHOICE):
            return value
        known = self._met.get(column.name, ())
        met = {text: cells.plain(text, separator, guard=guard) for text in known}
        return cells.cell(value, separator, guard=guard, known=met)

    def _from(self, source: str) -> str:
        return f"FROM responses AS r {source} WHERE {self._where} AND r.seq BETWEEN ? AND ? {_order(source)}"

    def _walk(self) -> Iterator[tuple[int, tuple[object, ...]]]:
        for start in range(self.first, self.last + 1, PAGE):
            end = min(start + PAGE - 1, self.last)
            yield end - self.first + 1, (*self._values, start, end)


_ANSWERS = (
    "JOIN answers AS a ON a.response = r.key JOIN question_versions AS q ON q.id = a.question_version"
    " LEFT JOIN survey_version_questions AS p"
    " ON p.survey = r.survey AND p.version = r.survey_version AND p.question_version = q.id"
)


def _order(source: str) -> str:
    return "ORDER BY r.seq, p.position, q.id" if source is _ANSWERS else "ORDER BY r.seq"


def _wide(head: tuple[Column, ...], asked: list[Asked], shape: Shape) -> list[tuple[str, tuple[Column, ...]]]:
    groups = []
    for start in range(0, max(1, len(asked)), _JOINS):
        joins, columns = [], [] if start else list(head)
        for number, question in enumerate(asked[start : start + _JOINS]):
            a = f"a{number}"
            rows = ", ".join(str(wording.number) for wording in question.wordings)
            joins.append(f"LEFT JOIN answers AS {a} ON {a}.response = r.key AND {a}.question_version IN ({rows})")
            columns += question_columns(question, a, shape.labels, times=shape.times, comments=shape.comments)
        groups.append((" ".join(joins), tuple(columns)))
    return groups


def _only(groups: list[tuple[str, tuple[Column, ...]]], names: tuple[str, ...]) -> list[tuple[str, tuple[Column, ...]]]:
    there = [column.name for _, columns in groups for column in columns]
    unknown = sorted(set(names) - set(there))
    if unknown or not names:
        raise NoSuchColumnError(unknown, there)
    wanted = set(names)
    return [
        (source, chosen)
        for source, columns in groups
        if (chosen := tuple(column for column in columns if column.name in wanted))
    ]


def _condition(wanted: Wanted) -> tuple[str, tuple[str, ...]]:
    limits = [
        ("r.local_day >= ?", wanted.first_day),
        ("r.local_day <= ?", wanted.last_day),
        ("r.desk = ?", wanted.desk),
        ("r.language = ?", wanted.language),
        ("r.survey = ?", wanted.survey),
    ]
    given = [(sql, value) for sql, value in limits if value is not None]
    return " AND ".join([_THERE, *(sql for sql, _ in given)]), tuple(value for _, value in given)
