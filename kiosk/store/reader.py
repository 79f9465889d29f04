"""Reading the store beside the writer: scores' counts, comments, the published survey; nothing is ever written."""

from collections.abc import Callable
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.store import database, sqlite
from kiosk.store.errors import UNREADABLE, from_sqlite, spoiled
from kiosk.store.tallies import NO_TRIAL

T = TypeVar("T")

_NOBODY = (0, 0)

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

    def languages(self, first_day: str, last_day: str) -> list[str]:
        """Return the languages that were answered in on these days, by their tags."""
        rows = self.rows("SELECT DISTINCT language FROM tally WHERE day BETWEEN ? AND ?", (first_day, last_day))
        return sorted(row[0] for row in rows)

    def surveys(self) -> list[str]:
        """Return the surveys there are responses to, by their ids."""
        return [row[0] for row in self.rows("SELECT DISTINCT survey FROM day_funnel ORDER BY survey")]

    def histograms(
        self,
        first_day: str,
        last_day: str,
        desk: str | None = None,
        by: str | None = None,
        *,
        language: str | None = None,
        of_survey: str | None = None,
        choices: bool = True,
    ) -> list[Histogram]:
        """Return the counts of every question that was answered on these days, by survey, place in it and version.

        Args:
            first_day: YYYY-MM-DD, the desk's days.
            last_day: the same day or later; counted too.
            desk: one desk, or None for all.
            by: one of `GROUPS`, for the counts of each group, in the order of their names; None for all together.
            language: only what was answered in it (its tag), or None for all.
            of_survey: only one survey's questions (its id), or None for all.
            choices: whether questions without a score, which choose among options, are wanted too.
        """
        asked = self._asked(of_survey, choices)
        table, group = ("day_tally", "''") if by is None else GROUPS[by]
        if language is not None:
            table = "tally"
        flagged_n = "flagged_n" if table == "day_tally" else "n * flagged"
        where, values = _where("day", first_day, last_day, desk=desk, language=language)
        if of_survey is not None or not choices:
            where += f" AND question_version IN ({', '.join(str(row[0]) for row in asked)})"
        rows = self.rows(
            f"SELECT question_version, {group} AS grouped, value, sum(n), sum({flagged_n}) FROM {table}"
            f" WHERE {where} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
            values,
        )
        counts: dict[int, dict[str, dict[int, tuple[int, int]]]] = {}
        for (number, grouped), each in groupby(rows, itemgetter(0, 1)):
            counts.setdefault(number, {})[str(grouped)] = {value: (n, flagged) for _, _, value, n, flagged in each}
        found = []
        for number, survey, question, version, kind, low, high, many, compiled in asked:
            points, content = range(low, high + 1), bytes(compiled)
            for name, told in counts.get(number, {}).items():
                chosen, flagged = zip(*[told.get(point, _NOBODY) for point in points], strict=True)
                answered = told.get(0, _NOBODY) if many else (sum(chosen), sum(flagged))
                grouped = str(version) if by == "wording" else name
                found.append(
                    Histogram(
                        *(survey, question, version, kind, low, high, chosen, flagged, *answered, content, grouped)
                    )
                )
        return found

    def first_day(self, survey: str, question: str, version: int, since: str, until: str) -> str | None:
        """Return the first of these days (YYYY-MM-DD) on which one wording of a question was answered."""
        ((day,),) = self.rows(
            "SELECT min(day) FROM day_tally WHERE day BETWEEN ? AND ? AND question_version ="
            " (SELECT id FROM question_versions WHERE survey = ? AND question = ? AND version = ?)",
            (since, until, survey, question, version),
        )
        return None if day is None else str(day)

    def _asked(self, survey: str | None, choices: bool) -> list[tuple[Any, ...]]:
        """Return what `histograms` tells of every wording of a question, in its order."""
        kinds = "'csat', 'ces', 'nps', 'scale'" + (", 'choice'" if choices else "")
        return self.rows(
            "SELECT q.id, q.survey, q.question, q.version, q.kind, q.low, q.high, q.many, q.compiled"
            f" FROM question_versions q WHERE q.kind IN ({kinds}){'' if survey is None else ' AND q.survey = ?'}"
            " ORDER BY q.survey,"
            " (SELECT max(s.position) FROM survey_version_questions s WHERE s.question_version = q.id),"
            " q.question, q.version",
            () if survey is None else (survey,),
        )

    def comments(
        self,
        first_day: str,
        last_day: str,
        limit: int,
        desk: str | None = None,
        *,
        language: str | None = None,
        of_survey: str | None = None,
    ) -> list[StoredComment]:
        """Return the latest comments of these days, the newest day first and in it the newest response.

        Filters are those of `histograms`.
        """
        where, values = _where("r.local_day", first_day, last_day, **{
            "r.desk": desk, "r.language": language, "r.survey": of_survey
        })  # fmt: skip
        rows = self.rows(
            "SELECT r.seq, r.local_day, r.language, a.text,"
            " (SELECT c.value FROM answers c JOIN question_versions q ON q.id = c.question_version"
            "  WHERE c.response = r.key AND c.outcome = 'answered' AND q.kind = 'csat' ORDER BY q.id LIMIT 1)"
            " FROM responses r JOIN answers a ON a.response = r.key"
            f" WHERE r.commented = 1 AND r.seq NOTNULL AND a.text NOTNULL AND a.outcome = 'answered' AND {NO_TRIAL}"
            f" AND {where} ORDER BY r.local_day DESC, r.seq DESC LIMIT ?",
            (*values, limit),
        )
        return [StoredComment(*row) for row in rows]

    def funnel(self, first_day: str, last_day: str, desk: str | None = None, *, of_survey: str | None = None) -> Funnel:
        """Return how far the responses of these days went; a response counts when it has ended.

        Filters are those of `histograms`. There is none by language: it is chosen on the way, so that those who left
        before they chose have none.
        """
        where, values = _where("day", first_day, last_day, desk=desk, survey=of_survey)
        ((*sums,),) = self.rows(
            "SELECT coalesce(sum(started), 0), coalesce(sum(answered), 0), coalesce(sum(completed), 0),"
            f" coalesce(sum(commented), 0), coalesce(sum(flagged), 0) FROM day_funnel WHERE {where}",
            values,
        )
        return Funnel(*sums)

    def ask(self, question: Callable[[sqlite.Connection], T]) -> T:
        """Return what one of the store's own functions reads, such as `kiosk.store.ideas.listing`."""
        try:
            return question(self._connection)
        except sqlite.Error as error:
            raise from_sqlite(error, self.path) from error
        except UNREADABLE as error:
            raise spoiled(self.path, error) from error

    def rows(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query; for the store's own use and the export's."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite.Error as error:
            raise from_sqlite(error, self.path) from error


def _where(day: str, first: str, last: str, **filters: str | None) -> tuple[str, tuple[str, ...]]:
    """Return an SQL condition for the column of the day and others by name, and its values; None lets all through."""
    given = {column: value for column, value in filters.items() if value is not None}
    return " AND ".join([f"{day} BETWEEN ? AND ?", *(f"{column} = ?" for column in given)]), (
        first,
        last,
        *given.values(),
    )
