"""The figures of a desk over a range of days: from the store's counts to scores that may be shown."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from kiosk.scores import ces, csat, ends, nps, signals
from kiosk.scores.signals import Verdict
from kiosk.scores.summary import Summary, summarise
from kiosk.scores.suppression import PUBLIC_LEAST, STAFF_LEAST, suppress
from kiosk.scores.tiers import Tier
from kiosk.survey.question import Question
from kiosk.survey.survey import Survey
from kiosk.survey.text import Text

if TYPE_CHECKING:
    from kiosk.store.reader import Histogram, Reader

RANGES = {"today": 1, "7-days": 7, "30-days": 30}
"""The named ranges and their days; each ends today."""
LOOK_BACK = timedelta(days=180)
"""How far back days are looked for that a day is compared with."""


class Range(msgspec.Struct, frozen=True):
    """Days of the desk's calendar, from `first` to `last`, both counted."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a range that ends before it begins."""
        if self.last < self.first:
            raise ValueError(f"a range cannot end ({self.last}) before it begins ({self.first})")

    @property
    def days(self) -> int:
        """How many days it has, 1 or more."""
        return (self.last - self.first).days + 1


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one question in one group and one wording.

    Attributes:
        group: its name: a day YYYY-MM-DD, a week YYYY-Www, a month YYYY-MM, a weekday 1 (Monday) to 7, an hour 00 to
            23, a desk, a language, a wording's number.
        version: of the wording; where it differs from the cell before, a new series begins.
        n: how many answered; None where that is withheld.
        summary: the headline; None where the cell is withheld, since it or another could be told from the rest.
        without_flagged: the same without the answers of flagged responses.
        verdict: of a day: whether it is unusual, or a change lasts; None for other groups and where it is withheld.
        since: of a lasting change, the day it began.
    """

    group: str
    version: int
    n: int | None
    summary: Summary | None
    without_flagged: Summary | None
    verdict: Verdict | None = None
    since: str | None = None

    @property
    def ends_share(self) -> Fraction | None:
        """Share of answers on the scale's two ends, 0..1; None below 10 answers and for a choice."""
        return self._share(ends.ends_share)

    @property
    def middle_share(self) -> Fraction | None:
        """The same of its middle."""
        return self._share(ends.middle_share)

    def _share(self, of: Callable[[tuple[int, ...]], Fraction | None]) -> Fraction | None:
        found = self.summary
        scored = found is not None and found.tier.shows_figure and found.kind != "choice"
        return of(found.counts) if found is not None and scored else None


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """One question's cells, group by group, and within a group wording by wording."""

    survey: str
    question: str
    kind: str
    cells: tuple[Cell, ...]


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One question's figures in one wording: wordings are series of their own and never added up.

    Attributes:
        survey: the survey's id.
        question: the question's id.
        version: of the question's wording; 0 where nobody has answered it in the range.
        kind: csat, ces, nps, scale or choice.
        asked: the question as it was asked: its text, ends and options in every language.
        summary: the headline, of all answers.
        without_flagged: the same without the answers of flagged responses.
        other_wordings: how many earlier wordings have answers in the range too; they are not in these figures.
    """

    survey: str
    question: str
    version: int
    kind: str
    asked: Question
    summary: Summary
    without_flagged: Summary
    other_wordings: int

    @property
    def text(self) -> Text:
        """The question in every language."""
        return self.asked.text

    @property
    def flagged_matter(self) -> bool:
        """Whether leaving the flagged answers out moves the headline by more than half its interval's width."""
        whole, rest = self.summary, self.without_flagged
        if whole.value is None or whole.interval is None or rest.value is None:
            return False
        return abs(whole.value - rest.value) > (whole.interval[1] - whole.interval[0]) / 2

    @property
    def is_mostly_flagged(self) -> bool:
        """Whether what is shown rests on flagged answers for the most part, also where too few others are left to show.

        That alone is told, and not how many they are.
        """
        return self.summary.tier.shows_counts and 2 * self.without_flagged.n < self.summary.n


def day_range(name: str, today: date) -> Range:
    """Return a named range (`RANGES`) that ends today.

    Raises:
        ValueError: there is no range of that name.
    """
    if name not in RANGES:
        raise ValueError(f"no range is called {name!r}: there are {', '.join(RANGES)}")
    return Range(today - timedelta(days=RANGES[name] - 1), today)


def figures(
    reader: "Reader",
    first_day: date,
    last_day: date,
    desk: str | None = None,
    survey: Survey | None = None,
    *,
    language: str | None = None,
    of_survey: str | None = None,
) -> tuple[Figure, ...]:
    """Return the figures of every question that has a score or options, in the survey's order.

    Of each question the newest wording that has answers in the range is shown. Counts are pooled over the days. Of one
    language nothing is shown below 10 answers, else below 5.

    Args:
        reader: the store.
        first_day: of the desk's calendar.
        last_day: the same day or later; counted too.
        desk: one desk, or None for all.
        survey: the survey in use; its questions come first and are there without answers too.
        language: only what was answered in it (its tag), or None for all.
        of_survey: only one survey's questions (its id), or None for all.

    Raises:
        StoreError: the store cannot be read.
    """
    from kiosk.store.errors import UNREADABLE, spoiled

    newest: dict[tuple[str, str], Histogram] = {}
    wordings: dict[tuple[str, str], int] = {}
    days = first_day.isoformat(), last_day.isoformat()
    for histogram in reader.histograms(*days, desk, language=language, of_survey=of_survey):
        key = histogram.survey, histogram.question
        wordings[key] = wordings.get(key, -1) + 1
        if key not in newest or newest[key].question_version < histogram.question_version:
            newest[key] = histogram
    least = STAFF_LEAST if language is None else PUBLIC_LEAST
    try:
        found = {key: _answered(histogram, wordings[key], least) for key, histogram in newest.items()}
    except UNREADABLE as error:
        raise spoiled(reader.path, error) from error
    if survey is None or of_survey not in (None, survey.id):
        return tuple(found.values())
    asked = [(survey.id, question.id) for question in survey.questions if question.kind != "comment"]
    first = [found.get(key) or _unanswered(survey, key[1]) for key in asked]
    return (*first, *(figure for key, figure in found.items() if key not in asked))


def series(
    reader: "Reader",
    first_day: date,
    last_day: date,
    by: str,
    desk: str | None = None,
    *,
    language: str | None = None,
    of_survey: str | None = None,
    choices: bool = True,
) -> tuple[Series, ...]:
    """Return the figures of every question group by group.

    Cells of fewer than 5 answers (10 by language, or of one language) are withheld, and as many more as it takes that
    none can be found by subtraction from the total. Days are judged against the days before them, also those before
    `first_day`.

    Args:
        reader: the store.
        first_day: of the desk's calendar.
        last_day: the same day or later; counted too.
        by: one of `kiosk.store.reader.GROUPS`.
        desk: one desk, or None for all.
        language: only what was answered in it (its tag), or None for all.
        of_survey: only one survey's questions (its id), or None for all.
        choices: whether questions without a score, which choose among options, are wanted too.

    Raises:
        StoreError: the store cannot be read.
    """
    since = first_day - LOOK_BACK if by == "day" else first_day
    days = since.isoformat(), last_day.isoformat()
    least = STAFF_LEAST if language is None else PUBLIC_LEAST
    found = reader.histograms(*days, desk, by, language=language, of_survey=of_survey, choices=choices)
    return grouped(found, by, first_day, least)


def grouped(found: "Sequence[Histogram]", by: str, first_day: date, least: int = STAFF_LEAST) -> tuple[Series, ...]:
    """Return the same of counts that are known; days before `first_day` are what the others are judged against."""
    least = PUBLIC_LEAST if by == "language" else least
    asked = []
    for (survey, question), group in groupby(found, key=lambda histogram: (histogram.survey, histogram.question)):
        histograms = sorted(group, key=lambda histogram: (histogram.group, histogram.question_version))
        shown = [histogram for histogram in histograms if by != "day" or histogram.group >= first_day.isoformat()]
        if shown:
            asked.append(Series(survey=survey, question=question, kind=shown[-1].kind, cells=_cells(shown, least)))
            if by == "day":
                asked[-1] = _judged(asked[-1], histograms)
    return tuple(asked)


def mix_fixed(reader: "Reader", first_day: date, last_day: date, desk: str | None = None) -> dict[str, Fraction]:
    """Return, per question id of a share (CSAT, CES), the percentage with the languages mixed as in the days before.

    The days before are as many as the range has. A question that was not asked in them, in the wording it has now, is
    not there.
    """
    days = last_day - first_day + timedelta(days=1)
    before = reader.histograms(
        (first_day - days).isoformat(), (first_day - timedelta(days=1)).isoformat(), desk, "language"
    )
    earlier: dict[tuple[str, str, int], dict[str, int]] = {}
    for histogram in before:
        earlier.setdefault(_wording(histogram), {})[histogram.group] = histogram.respondents
    now: dict[tuple[str, str, int], dict[str, tuple[int, int]]] = {}
    for histogram in reader.histograms(first_day.isoformat(), last_day.isoformat(), desk, "language"):
        share = share_of(histogram)
        if share is not None and _wording(histogram) in earlier:
            now.setdefault(_wording(histogram), {})[histogram.group] = share
    fixed = {key[1]: ends.mix_fixed(shares, earlier[key]) for key, shares in sorted(now.items())}
    return {question: 100 * share for question, share in fixed.items() if share is not None}


def enough_for_comments(shown: tuple[Figure, ...]) -> bool:
    """Whether free text of the same range may be shown: not where so few answered that a writer could be recognised."""
    return any(figure.summary.tier not in (Tier.NONE, Tier.HIDDEN) for figure in shown)


def _cells(histograms: "Sequence[Histogram]", least: int) -> tuple[Cell, ...]:
    """Return the cells; each wording is a table of its own, since the total of one wording is what is shown of it."""
    tables = {}
    for version in {histogram.question_version for histogram in histograms}:
        sizes = {one.group: one.respondents for one in histograms if one.question_version == version}
        tables[version] = suppress(sizes, least)
    return tuple(cell_of(one, tables[one.question_version].shows(one.group), least) for one in histograms)


def cell_of(histogram: "Histogram", shown: bool, least: int = STAFF_LEAST) -> Cell:
    """Return the figures of one group, or a cell that tells nothing."""
    whole, rest = _summaries(histogram, least) if shown else (None, None)
    return Cell(
        group=histogram.group,
        version=histogram.question_version,
        n=None if whole is None else whole.n,
        summary=whole,
        without_flagged=rest,
    )


def _judged(found: Series, histograms: "Sequence[Histogram]") -> Series:
    """Return the series with a verdict on every day that is shown; other wordings are other series."""
    if found.kind == "choice":
        return found
    verdicts: dict[tuple[str, int], tuple[Verdict, str | None]] = {}
    for version in {cell.version for cell in found.cells}:
        days = [histogram for histogram in histograms if histogram.question_version == version]
        first = next(i for i, day in enumerate(days) if day.group >= found.cells[0].group)
        for day, verdict in zip(days[first:], judge(days, first), strict=True):
            verdicts[day.group, version] = verdict, None if verdict.since is None else days[verdict.since].group
    cells = []
    for cell in found.cells:
        if cell.summary is not None:
            verdict, since = verdicts[cell.group, cell.version]
            cell = msgspec.structs.replace(cell, verdict=verdict, since=since)
        cells.append(cell)
    return msgspec.structs.replace(found, cells=tuple(cells))


def judge(days: "Sequence[Histogram]", first: int) -> list[Verdict]:
    """Judge each day from place `first` on against those before it; all are of one wording."""
    shares = [share for day in days if (share := share_of(day)) is not None]
    if shares:
        return signals.judge_shares(shares, first)
    if days[0].kind == "nps":
        return signals.judge_means([signals.day_of(-1, _net(day.counts)) for day in days], first)
    return signals.judge_means([signals.day_of(day.low, day.counts) for day in days], first)


def _net(counts: tuple[int, ...]) -> tuple[int, ...]:
    parts = nps.split(counts)
    return parts.detractors, parts.passives, parts.promoters


def share_of(histogram: "Histogram") -> tuple[int, int] | None:
    """Return how many of how many are satisfied or agree; None for a question whose score is no share."""
    if histogram.kind == "csat":
        return csat.satisfied(histogram.low, histogram.counts)
    return ces.agree(histogram.counts) if histogram.kind == "ces" else None


def _wording(histogram: "Histogram") -> tuple[str, str, int]:
    return histogram.survey, histogram.question, histogram.question_version


def _summaries(histogram: "Histogram", least: int = STAFF_LEAST) -> tuple[Summary, Summary]:
    """Return the headline, and the same without the answers of flagged responses."""

    def summary(counts: tuple[int, ...], respondents: int) -> Summary:
        base = respondents if histogram.kind == "choice" else None
        return summarise(histogram.kind, histogram.low, counts, base=base, least=least)

    unflagged = tuple(n - flagged for n, flagged in zip(histogram.counts, histogram.flagged, strict=True))
    return (
        summary(histogram.counts, histogram.respondents),
        summary(unflagged, histogram.respondents - histogram.flagged_respondents),
    )


def _answered(histogram: "Histogram", other_wordings: int, least: int) -> Figure:
    whole, rest = _summaries(histogram, least)
    return Figure(
        survey=histogram.survey,
        question=histogram.question,
        version=histogram.question_version,
        kind=histogram.kind,
        asked=msgspec.json.decode(histogram.compiled, type=Question),
        summary=whole,
        without_flagged=rest,
        other_wordings=other_wordings,
    )


def _unanswered(survey: Survey, question_id: str) -> Figure:
    question = survey.question(question_id)
    assert question is not None
    scale = question.scale
    low, points = (1, len(getattr(question, "options", ()))) if scale is None else (scale.low, len(scale.values))
    nothing = summarise(question.kind, low, (0,) * points)
    return Figure(
        survey=survey.id,
        question=question.id,
        version=0,
        kind=question.kind,
        asked=question,
        summary=nothing,
        without_flagged=nothing,
        other_wordings=0,
    )
