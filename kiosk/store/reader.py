"""Reading the store beside the writer: scores' counts, comments, the published survey; nothing is ever written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.store import database, sqlite
from kiosk.store.errors import from_sqlite
from kiosk.store.tallies import NO_TRIAL

T = TypeVar("T")

GROUPS = {
    "day": ("day_tally", "day"),
    "week": ("day_tally", "strftime('%G-W%V', day)"),
    "month": ("day_tally", "substr(day, 1, 7)"),
    "weekday": ("day_tally", "strftime('%u', day)"),
    "desk": ("day_tally", "desk"),
    "wording": ("day_tally", "question_version"),
    "hour": ("tally", "printf('%02d', hour)"),
    "language": ("tally", "language"),
}
"""What counts can be grouped by: the table that tells, and the group's name in it.

Weeks are those of ISO 8601, weekdays 1 (Monday) to 7.
"""


class Histogram(msgspec.Struct, frozen=True):
    """How many chose each point of one version of a question.

    Attributes:
        survey: the survey's id.
        question: the question's id.
        question_version: rises when the question's wording changes; do not add up different versions silently.
        kind: csat, ces, nps, scale or choice.
        low: the lowest point; 1 for a choice.
        high: the highest point; the number of options for a choice.
        counts: answers for `low` to `high`, flagged ones among them.
        flagged: how many of these are flagged.
        respondents: how many answered; for a choice of several less than the sum of `counts`.
        flagged_respondents: how many of these are flagged.
        compiled: the question in the compiled form of the survey it is from.
        group: which of the groups asked for; empty without groups.
    """

    survey: str
    question: str
    question_version: int
    kind: str
    low: int
    high: int
    counts: tuple[int, ...]
    flagged: tuple[int, ...]
    respondents: int
    flagged_respondents: int
    compiled: bytes
    group: str = ""


class StoredComment(msgspec.Struct, frozen=True):
    """A comment and what stands beside it; `csat` is the same visitor's first CSAT answer, if any."""

    seq: int
    local_day: str
    language: str
    text: str
    csat: int | None


class Funnel(msgspec.Struct, frozen=True):
    """How far visitors went: responses started, with a first answer, completed, with a comment, flagged."""

    started: int = 0
    answered: int = 0
    completed: int = 0
    commented: int = 0
    flagged: int = 0


class Reader:
    """A connection that only reads; use it from one thread at a time.

    Args:
        path: the database file.

    Raises:
        StoreError: from any method; there is no database, it is damaged, or another version of the program made it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = database.open_for_reading(path)
        self._seen = -1

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def changed(self) -> bool:
        """Whether another connection wrote since the last call; True at the first, and sometimes once too often."""
        ((now,),) = self.rows("PRAGMA data_version")
        seen, self._seen = self._seen, int(now)
        return seen != self._seen

    def last_seq(self) -> int:
        """Return the number of the last response, 0 in an empty store."""
        ((seq,),) = self.rows("SELECT coalesce(max(seq), 0) FROM responses")
        return int(seq)

    def desks(self) -> list[str]:
        """Return the desks there are responses of, by name."""
        return [row[0] for row in self.rows("SELECT DISTINCT desk FROM day_funnel ORDER BY desk")]

    def histograms(
        self, first_day: str, last_day: str, desk: str | None = None, by: str | None = None
    ) -> list[Histogram]:
        """Return the counts of every question that was answered on these days, by survey, place in it and version.

        Args:
            first_day: YYYY-MM-DD, the desk's days.
            last_day: the same day or later; counted too.
            desk: one desk, or None for all.
            by: one of `GROUPS`, for the counts of each group, in the order of their names; None for all together.
        """
        table, group = ("day_tally", "''") if by is None else GROUPS[by]
        flagged_n = "flagged_n" if table == "day_tally" else "n * flagged"
        rows = self.rows(
            f"SELECT question_version, {group} AS grouped, value, sum(n), sum({flagged_n}) FROM {table}"
            f" WHERE day BETWEEN ? AND ?{'' if desk is None else ' AND desk = ?'} GROUP BY 1, 2, 3",
            (first_day, last_day) if desk is None else (first_day, last_day, desk),
        )
        counts: dict[int, dict[str, dict[int, tuple[int, int]]]] = {}
        for number, grouped, value, n, flagged in rows:
            counts.setdefault(number, {}).setdefault(str(grouped), {})[value] = (n, flagged)
        if not counts:
            return []
        asked = self.rows(
            "SELECT q.id, q.survey, q.question, q.version, q.kind, q.low, q.high, q.many, q.compiled"
            " FROM question_versions q"
            f" WHERE q.id IN ({', '.join('?' * len(counts))})"
            " ORDER BY q.survey,"
            " (SELECT max(s.position) FROM survey_version_questions s WHERE s.question_version = q.id),"
            " q.question, q.version",
            tuple(counts),
        )
        found = []
        for number, survey, question, version, kind, low, high, many, compiled in asked:
            for name, values in sorted(counts[number].items()):
                points = [values.get(value, (0, 0)) for value in range(low, high + 1)]
                answered = [values.get(0, (0, 0))] if many else points
                found.append(
                    Histogram(
                        survey,
                        question,
                        version,
                        kind,
                        low,
                        high,
                        tuple(n for n, _ in points),
                        tuple(flagged for _, flagged in points),
                        sum(n for n, _ in answered),
                        sum(flagged for _, flagged in answered),
                        bytes(compiled),
                        str(version) if by == "wording" else name,
                    )
                )
        return found

    def comments(self, first_day: str, last_day: str, limit: int, desk: str | None = None) -> list[StoredComment]:
        """Return the latest comments of these days, the newest day first and in it the newest response."""
        rows = self.rows(
            "SELECT r.seq, r.local_day, r.language, a.text,"
            " (SELECT c.value FROM answers c JOIN question_versions q ON q.id = c.question_version"
            "  WHERE c.response = r.key AND c.outcome = 'answered' AND q.kind = 'csat' ORDER BY q.id LIMIT 1)"
            " FROM responses r JOIN answers a ON a.response = r.key"
            f" WHERE r.commented = 1 AND r.seq NOTNULL AND a.text NOTNULL AND a.outcome = 'answered' AND {NO_TRIAL}"
            f" AND r.local_day BETWEEN ? AND ?{'' if desk is None else ' AND r.desk = ?'}"
            " ORDER BY r.local_day DESC, r.seq DESC LIMIT ?",
            (first_day, last_day, limit) if desk is None else (first_day, last_day, desk, limit),
        )
        return [StoredComment(*row) for row in rows]

    def funnel(self, first_day: str, last_day: str, desk: str | None = None) -> Funnel:
        """Return how far the responses of these days went; a response counts when it has ended."""
        ((*sums,),) = self.rows(
            "SELECT coalesce(sum(started), 0), coalesce(sum(answered), 0), coalesce(sum(completed), 0),"
            " coalesce(sum(commented), 0), coalesce(sum(flagged), 0) FROM day_funnel"
            f" WHERE day BETWEEN ? AND ?{'' if desk is None else ' AND desk = ?'}",
            (first_day, last_day) if desk is None else (first_day, last_day, desk),
        )
        return Funnel(*sums)

    def ask(self, question: Callable[[sqlite.Connection], T]) -> T:
        """Return what one of the store's own functions reads, such as `kiosk.store.ideas.listing`."""
        try:
            return question(self._connection)
        except sqlite.Error as error:
            raise from_sqlite(error, self.path) from error

    def rows(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query; for the store's own use and the export's."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite.Error as error:
            raise from_sqlite(error, self.path) from error
