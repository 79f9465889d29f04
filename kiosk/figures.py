"""The figures of a desk over a range of days: from the store's counts to scores that may be shown."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from kiosk.scores.summary import Summary, summarise
from kiosk.scores.tiers import Tier
from kiosk.survey.question import Question
from kiosk.survey.survey import Survey
from kiosk.survey.text import Text

if TYPE_CHECKING:
    from kiosk.store.reader import Histogram, Reader

RANGES = {"today": 1, "7-days": 7, "30-days": 30}
"""The named ranges and their days; each ends today."""


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


def day_range(name: str, today: date) -> Range:
    """Return a named range (`RANGES`) that ends today.

    Raises:
        ValueError: there is no range of that name.
    """
    if name not in RANGES:
        raise ValueError(f"no range is called {name!r}: there are {', '.join(RANGES)}")
    return Range(today - timedelta(days=RANGES[name] - 1), today)


def figures(
    reader: "Reader", first_day: date, last_day: date, desk: str | None = None, survey: Survey | None = None
) -> tuple[Figure, ...]:
    """Return the figures of every question that has a score or options, in the survey's order.

    Of each question the newest wording that has answers in the range is shown. Counts are pooled over the days.

    Args:
        reader: the store.
        first_day: of the desk's calendar.
        last_day: the same day or later; counted too.
        desk: one desk, or None for all.
        survey: the survey in use; its questions come first and are there without answers too.

    Raises:
        StoreError: the store cannot be read.
    """
    newest: dict[tuple[str, str], Histogram] = {}
    wordings: dict[tuple[str, str], int] = {}
    for histogram in reader.histograms(first_day.isoformat(), last_day.isoformat(), desk):
        key = histogram.survey, histogram.question
        wordings[key] = wordings.get(key, -1) + 1
        if key not in newest or newest[key].question_version < histogram.question_version:
            newest[key] = histogram
    found = {key: _answered(histogram, wordings[key]) for key, histogram in newest.items()}
    if survey is None:
        return tuple(found.values())
    asked = [(survey.id, question.id) for question in survey.questions if question.kind != "comment"]
    first = [found.get(key) or _unanswered(survey, key[1]) for key in asked]
    return (*first, *(figure for key, figure in found.items() if key not in asked))


def enough_for_comments(shown: tuple[Figure, ...]) -> bool:
    """Whether free text of the same range may be shown: not where so few answered that a writer could be recognised."""
    return any(figure.summary.tier not in (Tier.NONE, Tier.HIDDEN) for figure in shown)


def _answered(histogram: "Histogram", other_wordings: int) -> Figure:
    def summary(counts: tuple[int, ...], respondents: int) -> Summary:
        base = respondents if histogram.kind == "choice" else None
        return summarise(histogram.kind, histogram.low, counts, base=base)

    unflagged = tuple(n - flagged for n, flagged in zip(histogram.counts, histogram.flagged, strict=True))
    return Figure(
        survey=histogram.survey,
        question=histogram.question,
        version=histogram.question_version,
        kind=histogram.kind,
        asked=msgspec.json.decode(histogram.compiled, type=Question),
        summary=summary(histogram.counts, histogram.respondents),
        without_flagged=summary(unflagged, histogram.respondents - histogram.flagged_respondents),
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
