"""Figures under filters: what a filter would give away of those it leaves out is withheld."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from kiosk.figures import Figure, figures
from kiosk.scores.summary import summarise
from kiosk.scores.suppression import PUBLIC_LEAST, STAFF_LEAST, suppress, suppress_table
from kiosk.store.reader import Funnel

if TYPE_CHECKING:
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey

Table = Mapping[tuple[str, str], int]
"""How many answered, by the two things one can filter by."""


class Filters(msgspec.Struct, frozen=True):
    """What is let through: one desk, one language (a BCP 47 tag), one survey (its id); None lets all through."""

    desk: str | None = None
    language: str | None = None
    survey: str | None = None


class Filtered(msgspec.Struct, frozen=True):
    """The figures under a filter.

    Attributes:
        figures: those of `kiosk.figures.figures`; one that is withheld has the tier `hidden`.
        withheld: why, by survey and question: `few` where the group itself is too small, `others` where those that
            the filter leaves out could be worked out from it.
    """

    figures: tuple[Figure, ...]
    withheld: dict[tuple[str, str], str]


def filtered_figures(
    reader: "Reader", first_day: date, last_day: date, filters: Filters, survey: "Survey | None" = None
) -> Filtered:
    """Return the figures of these days under `filters`; see `kiosk.figures.figures`.

    Raises:
        StoreError: the store cannot be read.
    """
    found = figures(
        reader,
        first_day,
        last_day,
        filters.desk,
        survey,
        language=filters.language,
        of_survey=filters.survey,
    )
    days = first_day.isoformat(), last_day.isoformat()
    tables = _respondents(reader, *days, by_language=filters.language is not None)
    shown, withheld = [], {}
    for figure in found:
        key = figure.survey, figure.question
        table = tables.get((*key, figure.version), {})
        why = "" if figure.version == 0 else withheld_for(table, filters.desk, filters.language)
        if why:
            withheld[key] = why
            figure = _hidden(figure)
        shown.append(figure)
    return Filtered(tuple(shown), withheld)


def filtered_funnel(reader: "Reader", first_day: str, last_day: str, filters: Filters) -> Funnel | None:
    """Return how far visitors went on these days; None where it is withheld, and with a filter by language."""
    if filters.language is not None:
        return None
    rows = reader.rows(
        "SELECT desk, survey, sum(started) FROM day_funnel WHERE day BETWEEN ? AND ? GROUP BY 1, 2",
        (first_day, last_day),
    )
    table = {(desk, survey): n for desk, survey, n in rows}
    if withheld_for(table, filters.desk, filters.survey, STAFF_LEAST):
        return None
    return reader.funnel(first_day, last_day, filters.desk, of_survey=filters.survey)


def wall_figures(
    reader: "Reader", today: date, survey: "Survey", desk: str | None
) -> tuple[Figure | None, Figure | None]:
    """Return what a public display shows: the first scored question (CSAT if there is one), today and in 7 days.

    Each is None where fewer than ten answered, or where the days before today, which the two give away, had so few.

    Args:
        reader: the store.
        today: the desk's day.
        survey: the survey in use.
        desk: one desk, or None for all.
    """
    found = []
    for first in (today, today - timedelta(days=6)):
        scored = [
            figure
            for figure in filtered_figures(reader, first, today, Filters(desk, None, survey.id), survey).figures
            if figure.kind != "choice" and figure.survey == survey.id
        ]
        found.append(next((figure for figure in scored if figure.kind == "csat"), scored[0] if scored else None))
    day, week = (None if figure is None or figure.summary.n < PUBLIC_LEAST else figure for figure in found)
    if day is not None and week is not None and 0 < week.summary.n - day.summary.n < PUBLIC_LEAST:
        week = None
    return day, week


def withheld_for(table: Table, row: str | None, column: str | None, least: int = PUBLIC_LEAST) -> str:
    """Tell why the sum of a table's row, column or cell is withheld: `few`, `others`, or nothing where it is shown.

    The sums of all rows are shown (down to 5 answers each); of the columns, the cells and the whole table as much as
    leaves nobody to be found by subtraction.

    Args:
        table: counts by row (a desk) and column (a language, a survey).
        row: which one; None for all together.
        column: which one; None for all together.
        least: the smallest cell of a column that may be seen.
    """
    whole_withheld = _exposes(_sums(table, 0).values())
    if column is None:
        return "others" if row is None and whole_withheld else ""
    columns = _sums(table, 1)
    n = columns.get(column, 0) if row is None else table.get((row, column), 0)
    if n == 0:
        return ""
    if n < least:
        return "few"
    having = {of: n for (of, name), n in table.items() if name == column and n}
    beside = _sums({cell: n for cell, n in table.items() if cell[0] in having}, 1)
    if row is None:
        if whole_withheld:  # all columns together are the whole
            return "others"
        shown = suppress(columns, least).shows(column) and suppress(beside, least).shows(column)
        return "" if shown and not _exposes(having.values()) else "others"
    own = {name: n for (of, name), n in table.items() if of == row}
    shown = all(suppress(line, least).shows(column) for line in (columns, beside, own))
    if whole_withheld:  # then no column's sum is told, and a row's cells have to hold in their row alone
        return "" if shown else "others"
    # A column whose sum is withheld may be all that the other sums leave of the whole: then none of its cells is shown.
    gone = {name for name in columns if withheld_for(table, None, name, least)}
    left_out = suppress_table(table, least, [cell for cell in table if cell[1] in gone])
    return "" if shown and (row, column) not in left_out else "others"


def _exposes(rows: Iterable[int]) -> bool:
    """Whether the sum of these rows, of which those of enough people are shown, gives the rest of them away."""
    counts = list(rows)
    small = [n for n in counts if 0 < n < STAFF_LEAST]
    return max(counts, default=0) >= STAFF_LEAST and (len(small) == 1 or 0 < sum(small) < STAFF_LEAST)


def _sums(table: Table, side: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for cell, n in table.items():
        found[cell[side]] = found.get(cell[side], 0) + n
    return found


def _respondents(
    reader: "Reader", first_day: str, last_day: str, *, by_language: bool
) -> dict[tuple[str, str, int], dict[tuple[str, str], int]]:
    """Return how many answered each wording (survey, question, version), by desk and language."""
    table, language = ("tally", "t.language") if by_language else ("day_tally", "''")
    rows = reader.rows(
        f"SELECT q.survey, q.question, q.version, t.desk, {language}, sum(t.n)"
        f" FROM (SELECT question_version, desk, {language} AS language, value, sum(n) AS n FROM {table} AS t"
        " WHERE day BETWEEN ? AND ? GROUP BY 1, 2, 3, 4) AS t"
        " JOIN question_versions AS q ON q.id = t.question_version WHERE q.many = 0 OR t.value = 0"
        " GROUP BY 1, 2, 3, 4, 5",
        (first_day, last_day),
    )
    found: dict[tuple[str, str, int], dict[tuple[str, str], int]] = {}
    for survey, question, version, desk, tag, n in rows:
        found.setdefault((survey, question, version), {})[desk, tag] = n
    return found


def _hidden(figure: Figure) -> Figure:
    """Return the figure as one of too few answers, which tells nothing but that there are some."""
    scale = figure.asked.scale
    points = len(getattr(figure.asked, "options", ())) if scale is None else len(scale.values)
    one = summarise(figure.kind, 1 if scale is None else scale.low, (1,) + (0,) * (points - 1), base=None)
    return msgspec.structs.replace(figure, summary=one, without_flagged=one)
