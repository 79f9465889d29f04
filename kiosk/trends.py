"""How one question's figures lie over time, over the week, and in each language against its own past."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.figures import LOOK_BACK, Cell, cell_of, grouped, judge, share_of
from kiosk.scores import ends, limits, nps, signals, tally
from kiosk.scores.limits import Usual
from kiosk.scores.signals import Sign, Verdict
from kiosk.scores.suppression import PUBLIC_LEAST, STAFF_LEAST, suppress, suppress_table
from kiosk.store import charts

if TYPE_CHECKING:
    from kiosk.store.charts import Wording
    from kiosk.store.reader import Histogram, Reader

Period = Literal["day", "week", "month"]

DEFAULT_DAYS = {"day": 30, "week": 91, "month": 365}
"""How many days are looked at by day, week and month where nobody chose any: 30 days, 13 weeks, 12 months."""

LANGUAGES_LOOK_BACK = timedelta(days=90)
"""How far back days are looked for that a language's latest day is compared with."""


class Where(msgspec.Struct, frozen=True):
    """Which answers are meant: days of the desk's calendar, and a filter each, None for all."""

    first: date
    last: date
    desk: str | None = None
    language: str | None = None
    survey: str | None = None

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day, YYYY-MM-DD."""
        return self.first.isoformat(), self.last.isoformat()

    @property
    def wider(self) -> "tuple[Where, ...]":
        """The same with one filter less, for each filter of persons."""
        found = [msgspec.structs.replace(self, desk=None)] if self.desk is not None else []
        return (*found, *([msgspec.structs.replace(self, language=None)] if self.language is not None else []))

    @property
    def least(self) -> int:
        """The smallest number of answers that may be seen: a language tells more of a person than a desk."""
        return STAFF_LEAST if self.language is None else PUBLIC_LEAST


class Point(msgspec.Struct, frozen=True):
    """One day, week or month; `usual` is what is within usual variation, in the headline's unit; None if not known."""

    cell: Cell
    usual: Usual | None = None


class Whole(msgspec.Struct, frozen=True):
    """A week's hours: cells by weekday (1 to 7) and hour, each weekday's and each hour's total, and all together.

    A cell without a summary is withheld, so that no small number of people can be told from the rest; a place that is
    not there has no answers.
    """

    cells: dict[tuple[int, int], Cell]
    weekdays: dict[int, Cell]
    hours: dict[int, Cell]
    total: Cell | None


class Language(msgspec.Struct, frozen=True):
    """A language's figures, and what its latest day says against its own past.

    Attributes:
        cell: the figures of the range.
        verdict: of the latest day that could be judged; None while there is too little a day to compare with.
        on: that day.
        since: of a lasting change, the day it began.
    """

    cell: Cell
    verdict: Verdict | None = None
    on: str | None = None
    since: str | None = None


class Mix(msgspec.Struct, frozen=True):
    """All languages together in percent, as answered, and with the languages mixed as in as many days before.

    Attributes:
        total: percent, as answered.
        n: answers.
        fixed: percent, in the mix of the days before.
        before: answers in these.
    """

    total: Fraction
    n: int
    fixed: Fraction
    before: int


def asked(reader: "Reader", where: Where) -> "list[Wording]":
    """Return the wordings of questions with a score that were answered, in the surveys' order."""
    return reader.ask(lambda c: charts.wordings(c, *where.days, where.desk, where.survey))


def over_time(reader: "Reader", where: Where, survey: str, question: str, by: Period) -> tuple[Point, ...]:
    """Return a question's figures by day, week or month, oldest first, and within one wording by wording.

    Days are judged against those before them, also those before the range. Under a filter what it leaves out is
    protected too: a cell is withheld where the others could be worked out from it.

    Raises:
        StoreError: the store cannot be read.
    """
    since = where.first - LOOK_BACK if by == "day" else where.first

    def read(there: Where) -> "list[Histogram]":
        days = since.isoformat(), where.days[1]
        if there.language is None:
            found = reader.histograms(*days, there.desk, by, of_survey=survey, choices=False)
            return [one for one in found if one.question == question]

        def under(of: "Wording") -> "list[Histogram]":
            return reader.ask(lambda c: charts.histograms(c, of, *days, by, desk=there.desk, language=there.language))

        wordings = reader.ask(lambda c: charts.wordings(c, *days, there.desk, survey))
        return [one for of in wordings if of.question == question for one in under(of)]

    mine = read(where)
    shown = grouped(mine, by, where.first, where.least)
    if not shown:
        return ()
    inside = [[one for one in found if by != "day" or one.group >= where.days[0]] for found in map(read, where.wider)]
    withheld = _given_away([one for one in mine if by != "day" or one.group >= where.days[0]], inside, where.least)
    usual = _usual(mine, where.days[0]) if by == "day" else {}
    points = []
    for cell in shown[0].cells:
        key = cell.group, cell.version
        if key in withheld:
            cell = Cell(group=cell.group, version=cell.version, n=None, summary=None, without_flagged=None)
        points.append(Point(cell, usual.get(key)))
    return tuple(points)


def over_the_week(reader: "Reader", where: Where, of: "Wording") -> Whole:
    """Return a wording's figures by weekday and hour.

    Cells of 1 to 4 answers are withheld, and others with them until none can be found by subtraction from the totals,
    nor, under a filter, what the filter leaves out.

    Raises:
        StoreError: the store cannot be read.
    """

    def read(there: Where) -> "list[Histogram]":
        days = where.days
        return reader.ask(
            lambda c: charts.histograms(c, of, *days, "weekday-hour", desk=there.desk, language=there.language)
        )

    mine, wider = read(where), [read(wider) for wider in where.wider]
    found = {(int(one.group[0]), int(one.group[2:])): one for one in mine}
    names = {place: (str(place[0]), str(place[1])) for place in found}
    given = {(group[0], str(int(group[2:]))) for group, _ in _given_away(mine, wider, where.least)}
    withheld = suppress_table({names[place]: one.respondents for place, one in found.items()}, where.least, given)
    lines = []
    for side in (0, 1):
        sums = _lines(mine, side)
        also = _given_away(sums, [_lines(all_of, side) for all_of in wider], where.least)
        lines.append(
            {int(one.group): cell_of(one, (one.group, one.question_version) not in also, where.least) for one in sums}
        )
    total = _together(mine)
    others = [sum(one.respondents for one in all_of) - total.respondents for all_of in wider] if total else []
    tells = total is not None and total.respondents >= where.least and not any(0 < n < where.least for n in others)
    return Whole(
        {place: cell_of(one, names[place] not in withheld, where.least) for place, one in found.items()},
        lines[0],
        lines[1],
        None if total is None else cell_of(total, tells, where.least),
    )


def by_language(reader: "Reader", where: Where, of: "Wording") -> tuple[tuple[Language, ...], Mix | None]:
    """Return a wording's figures by language, in the order of their tags, and what the mix of languages makes.

    Languages of 1 to 9 answers are withheld, and others with them until none can be found by subtraction. A language is
    judged against its own past alone.

    Raises:
        StoreError: the store cannot be read.
    """
    back = max(LANGUAGES_LOOK_BACK, where.last - where.first + timedelta(days=1))
    since = (where.first - back).isoformat()
    daily: dict[str, list[Histogram]] = {}
    for one in reader.ask(lambda c: charts.histograms(c, of, since, where.days[1], "day-language", desk=where.desk)):
        day, _, language = one.group.partition(" ")
        daily.setdefault(language, []).append(msgspec.structs.replace(one, group=day))
    now = {
        language: total
        for language, days in sorted(daily.items())
        if (total := _together([day for day in days if day.group >= where.days[0]], language)) is not None
    }
    table = suppress({language: one.respondents for language, one in now.items()}, PUBLIC_LEAST)
    told = []
    for language, one in now.items():
        cell = cell_of(one, table.shows(language), PUBLIC_LEAST)
        told.append(_against_own_past(cell, daily[language], where.days[0]) if cell.summary else Language(cell))
    before = (where.first - (where.last - where.first) - timedelta(days=1)).isoformat()
    earlier = {
        language: sum(day.respondents for day in days if before <= day.group < where.days[0])
        for language, days in daily.items()
    }
    return tuple(told), _mix([*now.values()], earlier)


def _usual(found: "Sequence[Histogram]", first: str) -> dict[tuple[str, int], Usual]:
    """Return, by day and wording, what is within usual variation."""
    ranges: dict[tuple[str, int], Usual] = {}
    for version in {one.question_version for one in found}:
        days = [one for one in found if one.question_version == version]
        start = next((place for place, day in enumerate(days) if day.group >= first), len(days))
        kind, low = days[0].kind, days[0].low
        if (shares := [share for day in days if (share := share_of(day)) is not None]) != []:
            usual, unit = limits.usual_shares(shares, start), 100
        elif kind == "nps":
            nets = [nps.split(day.counts) for day in days]
            net = [signals.day_of(-1, (one.detractors, one.passives, one.promoters)) for one in nets]
            usual, unit = limits.usual_means(net, start), 100
        else:
            usual, unit = limits.usual_means([signals.day_of(low, day.counts) for day in days], start), 1
        for day, one in zip(days[start:], usual, strict=True):
            if one is not None:
                bounds = (None if edge is None else unit * edge for edge in (one.low, one.high))
                ranges[day.group, version] = Usual(*bounds)
    return ranges


def _given_away(
    found: "Sequence[Histogram]", wider: "Sequence[Sequence[Histogram]]", least: int
) -> frozenset[tuple[str, int]]:
    """Return the groups and wordings to withhold, so that neither a small one nor what a filter leaves out is told.

    Args:
        found: what is let through, by group.
        wider: the same with one filter less, for each filter.
        least: the smallest cell that may be seen.
    """
    withheld = set()
    for version in {one.question_version for one in found}:
        mine = {one.group: one.respondents for one in found if one.question_version == version}
        shown = suppress(mine, least)
        withheld |= {(group, version) for group in mine if not shown.shows(group)}
        for more in wider:
            all_of = {one.group: one.respondents for one in more if one.question_version == version}
            table = {("these", group): n for group, n in mine.items()}
            table |= {("others", group): n - mine.get(group, 0) for group, n in all_of.items()}
            withheld |= {(group, version) for side, group in suppress_table(table, least) if side == "these"}
    return frozenset(withheld)


def _lines(found: "Sequence[Histogram]", side: int) -> "list[Histogram]":
    """Return the totals of weekdays (side 0) or hours (side 1), their groups named by their numbers."""
    parts: dict[int, list[Histogram]] = {}
    for one in found:
        parts.setdefault(int(one.group.split()[side]), []).append(one)
    return [total for name, ones in sorted(parts.items()) if (total := _together(ones, str(name))) is not None]


def _together(found: "Sequence[Histogram]", group: str = "") -> "Histogram | None":
    """Return the sum of several groups of one wording."""
    if not found:
        return None
    counts = tally.pooled([one.counts for one in found])
    flagged = tally.pooled([one.flagged for one in found])
    return msgspec.structs.replace(
        found[0],
        counts=counts,
        flagged=flagged,
        respondents=sum(counts),
        flagged_respondents=sum(flagged),
        group=group,
    )


def _against_own_past(cell: Cell, days: "Sequence[Histogram]", first: str) -> Language:
    """Return what the latest day of the range that could be judged says."""
    if sum(day.respondents >= signals.LEAST_DAY for day in days) > signals.LEAST_DAYS:
        for place in range(len(days) - 1, -1, -1):
            day = days[place]
            if day.group < first:
                break
            (verdict,) = judge(days[: place + 1], place)
            if verdict.sign is not Sign.LEARNING:
                since = None if verdict.since is None else days[verdict.since].group
                return Language(cell, verdict, day.group, since)
    return Language(cell)


def _mix(now: "Iterable[Histogram]", earlier: dict[str, int]) -> Mix | None:
    """Return the total beside the one with the mix before; None for a score that is no share, or without a before."""
    shares = {one.group: share for one in now if (share := share_of(one)) is not None}
    fixed = ends.mix_fixed(shares, earlier)
    n, before = sum(of for _, of in shares.values()), sum(earlier.values())
    if fixed is None or min(n, before) < PUBLIC_LEAST:
        return None
    return Mix(Fraction(100 * sum(k for k, _ in shares.values()), n), n, 100 * fixed, before)
