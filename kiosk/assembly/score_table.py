"""The scores by day and desk as a table that may leave the house: nobody can be found in it, also by subtraction."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from kiosk.export.choice import Table
from kiosk.scores.rounding import half_away
from kiosk.scores.summary import summarise
from kiosk.scores.suppression import suppress_table
from kiosk.store.pages import Wanted

if TYPE_CHECKING:
    from kiosk.store.reader import Histogram, Reader

_PLACES = 2
_FIRST = "2025-01-01"  # before the program was written

COLUMNS = (
    ("local_day", "the desk's day"),
    ("desk", "the desk's name"),
    ("survey", "the survey's id"),
    ("question", "the question's id"),
    ("version", "which wording of the question was read; different wordings are different series"),
    ("kind", "csat, ces, nps or scale"),
    ("tier", "how much is shown: hidden, counts_only (5 to 9 answers), low_base (10 to 29), full"),
    ("n", "how many answered; empty where it is withheld (fewer than 5, or told by another number)"),
    ("score", "CSAT: % satisfied; CES: % who agree; NPS: % promoters minus % detractors; scale: the mean"),
    ("low", "the lower end of the score's 95 % interval"),
    ("high", "its upper end"),
    ("mean", "the mean of the answers; not of NPS"),
    ("n_without_flagged", "how many of the answers are not flagged"),
    ("score_without_flagged", "the score of these"),
)


def score_table(reader: "Reader", wanted: Wanted, today: date) -> Table:
    """Return a row for every day, desk, question and wording with answers.

    What is left out is decided in the table of all days of a calendar month and all desks, whatever part of it is
    wanted: so two files of different days or desks never differ by a number that one of them withholds. Cells below 5
    go, and as many more as it takes that none follows from the totals of its day, its desk or the month.

    Args:
        reader: the store.
        wanted: days, desk, survey; a language cannot be chosen, since it would cut the numbers smaller.
        today: the last day, where no other is wanted.

    Raises:
        StoreError: the store cannot be read.
        ValueError: a language is wanted.
    """
    if wanted.language is not None:
        raise ValueError("scores by day and desk cannot be cut by language")
    last = wanted.last_day or today.isoformat()
    first = wanted.first_day or _FIRST
    rows = [
        _cells(histogram, desk, shown)
        for histogram, desk, shown in _by_month(reader, first, last)
        if first <= histogram.group <= last
        and wanted.desk in (None, desk)
        and wanted.survey in (None, histogram.survey)
    ]
    return Table(COLUMNS, tuple(sorted(rows, key=lambda row: (row[0], row[1], row[2]))))


def _by_month(reader: "Reader", first: str, last: str) -> "Iterator[tuple[Histogram, str, bool]]":
    """Yield the counts of each day and desk of all months that are touched, and whether they may be shown."""
    found = [
        (histogram, desk)
        for desk in reader.desks()
        for histogram in reader.histograms(f"{first[:7]}-01", f"{last[:7]}-31", desk, "day", choices=False)
    ]
    tables: dict[tuple[str, str, int, str], dict[tuple[str, str], int]] = {}
    for histogram, desk in found:
        tables.setdefault(_table(histogram), {})[histogram.group, desk] = histogram.respondents
    left_out = {name: suppress_table(cells) for name, cells in tables.items()}
    for histogram, desk in found:
        yield histogram, desk, (histogram.group, desk) not in left_out[_table(histogram)]


def _table(histogram: "Histogram") -> tuple[str, str, int, str]:
    return histogram.survey, histogram.question, histogram.question_version, histogram.group[:7]


def _cells(histogram: "Histogram", desk: str, shown: bool) -> tuple[str | int | float | None, ...]:
    head = (
        histogram.group,
        desk,
        histogram.survey,
        histogram.question,
        histogram.question_version,
        histogram.kind,
    )
    if not shown:
        return (*head, "hidden", *(None,) * 7)
    unflagged = tuple(n - flagged for n, flagged in zip(histogram.counts, histogram.flagged, strict=True))
    whole = summarise(histogram.kind, histogram.low, histogram.counts)
    rest = summarise(histogram.kind, histogram.low, unflagged)
    low, high = whole.interval or (None, None)
    # how many are flagged is a small number of its own: it is told by the two n where they differ by less than five
    apart = whole.n == rest.n or (rest.tier.shows_counts and whole.n - rest.n >= 5)
    return (
        *head,
        str(whole.tier),
        whole.n,
        _rounded(whole.value),
        _rounded(low),
        _rounded(high),
        _rounded(whole.mean),
        rest.n if apart else None,
        _rounded(rest.value) if apart else None,
    )


def _rounded(value: Fraction | float | None) -> float | None:
    return None if value is None else float(half_away(value, _PLACES))
