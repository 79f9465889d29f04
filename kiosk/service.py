"""The desk's service figures beside its scores: the same desk, the same days, two different views of them.

They are joined by desk and calendar day, week or month, never by person: the kiosk knows nobody. A response time counts
on the day the ticket was created, a resolution on the day it was resolved, an answer on the day of the visit.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

import msgspec

from kiosk.scores import association, csat, intervals, response_time, rounding, tally
from kiosk.scores.intervals import Interval
from kiosk.scores.retention import LEAST_BASE, Retention, returning
from kiosk.scores.sla import Attainment, pooled
from kiosk.scores.tiers import Tier, tier
from kiosk.store import service as store

if TYPE_CHECKING:
    from kiosk.store.reader import Histogram, Reader

PERIODS = ("day", "week", "month")
WAIT_QUESTION = "wait"
"""Id of the optional scale question how long the wait felt."""
GAP_LEAST = 30
"""From so many on both sides the gap is a number; from 10 it is marked, below that there is none."""
WEEKS_LEAST = 20
HALF, NINE_TENTHS = Fraction(1, 2), Fraction(9, 10)


class Share(msgspec.Struct, frozen=True):
    """k of n, and in percent with its Wilson interval where n allows it."""

    k: int
    n: int
    tier: Tier
    percent: float | None
    interval: Interval | None


class Wait(msgspec.Struct, frozen=True):
    """Response times in minutes, by one clock.

    Attributes:
        n: tickets, those that wait among them.
        waiting: of these, still without a response: lower bounds, so the quantiles are those of Kaplan and Meier.
        median: None below 5 tickets, and where more than half still wait.
        median_interval: by order statistics; None while any wait, and its sides while there are too few.
        p90: None below 20 tickets.
        p90_interval: the same of the 90th percentile.
        mean: of the answered ones; pulled up by long waits.
    """

    n: int
    waiting: int
    median: float | None
    median_interval: response_time.Bounds | None
    p90: float | None
    p90_interval: response_time.Bounds | None
    mean: float | None


class Gap(msgspec.Struct, frozen=True):
    """SLA attainment less CSAT in percentage points, with Newcombe's interval; `low_base` where one n is below 30."""

    points: float
    interval: Interval
    low_base: bool


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One desk in one period.

    Attributes:
        desk: its name.
        group: the day YYYY-MM-DD, week YYYY-Www or month YYYY-MM.
        csat: satisfied of all who answered the first CSAT question.
        resolution: tickets resolved in time; open ones past their target count as missed.
        response: tickets answered in time.
        without: tickets of the period without a resolution level; in no base.
        gap: resolution less csat; where there is no resolution level, response less csat.
        elapsed: response times by the clock on the wall.
        business: the same within business hours; None where they are not known.
        felt: mean of the question how long it felt, and how many answered; None below 10.
    """

    desk: str
    group: str
    csat: Share
    resolution: Share
    response: Share
    without: int
    gap: Gap | None
    elapsed: Wait
    business: Wait | None
    felt: tuple[float, int] | None


class Quadrants(msgspec.Struct, frozen=True):
    """Weeks by whether service level and satisfaction reached their goals; `left_out` had too few on one side."""

    both: int
    only_sla: int
    only_csat: int
    neither: int
    left_out: int


class Together(msgspec.Struct, frozen=True):
    """How weekly response times and satisfaction moved together: Spearman's rho with a block-bootstrap interval."""

    lag: int
    weeks: int
    rho: float
    interval: Interval


class Service(msgspec.Struct, frozen=True):
    """The service figures of a range of days beside its scores.

    Attributes:
        by: day, week or month.
        cells: by desk and period.
        channels: how the tickets came in; a desk's visitors are those who walked in.
        returning: who asked in the days before and in these; None below 10 in the days before.
        customers: retention from the roster; None without one.
        quadrants: of the weeks, per desk; only by week.
        together: per desk, from 20 weeks on; only by week.
    """

    by: str
    cells: tuple[Cell, ...]
    channels: dict[str, int]
    returning: Retention | None
    customers: Retention | None
    quadrants: dict[str, Quadrants]
    together: dict[str, tuple[Together, ...]]


def service(
    reader: "Reader",
    first_day: date,
    last_day: date,
    by: str,
    *,
    desk: str | None = None,
    channel: str | None = None,
    sla_goal: float = 90.0,
    csat_goal: float = 80.0,
) -> Service:
    """Return the service figures of a range beside its scores.

    Args:
        reader: the store.
        first_day: of the desk's calendar.
        last_day: the same day or later; counted too.
        by: one of `PERIODS`.
        desk: one desk, or None for each of them.
        channel: only tickets that came in this way.
        sla_goal: percent of a week's tickets from which its level counts as reached.
        csat_goal: the same of the satisfied.

    Raises:
        StoreError: the store cannot be read.
    """
    days = first_day.isoformat(), last_day.isoformat()
    group = GROUPED[by]
    names = [desk] if desk is not None else sorted({*reader.ask(lambda c: store.desks(c, *days)), *reader.desks()})
    cells: list[Cell] = []
    for name in names:
        waits, answered, ended = (
            reader.ask(lambda c, read=read, name=name: read(c, *days, name, channel))
            for read in (store.waits, store.response_levels, store.resolution_levels)
        )
        asked = reader.histograms(*days, name, by)
        cells += _cells(name, group, waits, answered, ended, asked)
    before = (
        (first_day - (last_day - first_day) - timedelta(days=1)).isoformat(),
        (first_day - timedelta(days=1)).isoformat(),
    )
    earlier, now = (
        reader.ask(lambda c, span=span: store.requesters(c, *span, desk, channel)) for span in (before, days)
    )
    roster = Retention(*reader.ask(lambda c: store.customers(c, *days)))
    weekly = {name: [cell for cell in cells if cell.desk == name] for name in names} if by == "week" else {}
    return Service(
        by=by,
        cells=tuple(cells),
        channels=reader.ask(lambda c: store.channels(c, *days, desk)),
        returning=returning(earlier, now) if len(earlier) >= LEAST_BASE else None,
        customers=roster if roster.at_start >= LEAST_BASE else None,
        quadrants={name: quadrants(of, sla_goal, csat_goal) for name, of in weekly.items()},
        together={name: found for name, of in weekly.items() if (found := together(of))},
    )


def quadrants(weeks: Sequence[Cell], sla_goal: float, csat_goal: float) -> Quadrants:
    """Sort a desk's weeks into four cells; a week with fewer than 10 on either side is left out."""
    found = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    left_out = 0
    for week in weeks:
        level = _level(week)
        if level.percent is None or week.csat.percent is None:
            left_out += 1
        else:
            found[level.percent >= sla_goal, week.csat.percent >= csat_goal] += 1
    return Quadrants(found[True, True], found[True, False], found[False, True], found[False, False], left_out)


def together(weeks: Sequence[Cell]) -> tuple[Together, ...]:
    """Return how median response time and CSAT moved together over the weeks, at lags of 0 and 1; empty below 20 weeks.

    Such an association is ecological: it need not hold for persons, even in sign (Robinson 1950).
    """
    found = []
    for lag in (0, 1):
        pairs = [
            (slow.elapsed.median, well.csat.percent)
            for slow, well in zip(weeks, weeks[lag:], strict=False)
            if slow.elapsed.median is not None and well.csat.percent is not None
        ]
        rho = association.spearman(pairs) if len(pairs) >= WEEKS_LEAST else None
        if rho is not None:
            found.append(Together(lag, len(pairs), rho, association.block_interval(pairs)))
    return tuple(found)


def _week(day: str) -> str:
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02d}"


GROUPED: dict[str, Callable[[str], str]] = {"day": lambda day: day, "week": _week, "month": lambda day: day[:7]}
"""By the name of the period: the group a day is in, named as `kiosk.store.reader.GROUPS` name it."""


def _cells(
    desk: str,
    group: Callable[[str], str],
    waits: Sequence[store.Wait],
    answered: Sequence[store.LevelCount],
    ended: Sequence[store.LevelCount],
    asked: "Sequence[Histogram]",
) -> list[Cell]:
    elapsed: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    business: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for day, _, done, seconds, open_seconds in waits:
        if seconds is not None:
            elapsed[group(day)].append((seconds / 60, bool(done)))
        if open_seconds is not None:
            business[group(day)].append((open_seconds / 60, bool(done)))
    response, resolution = _levels(answered, group), _levels(ended, group)
    liked = {name: _first_csat(asked, name) for name in {histogram.group for histogram in asked}}
    felt = {histogram.group: histogram for histogram in asked if histogram.question == WAIT_QUESTION}
    cells = []
    for name in sorted({*elapsed, *business, *response, *resolution, *liked}):
        of_response, of_resolution = response.get(name, Attainment()), resolution.get(name, Attainment())
        satisfied = share(*liked.get(name, (0, 0)))
        level = share(*(of_resolution if of_resolution.share[1] else of_response).share)
        cells.append(
            Cell(
                desk=desk,
                group=name,
                csat=satisfied,
                resolution=share(*of_resolution.share),
                response=share(*of_response.share),
                without=of_resolution.without,
                gap=gap(level, satisfied),
                elapsed=wait(elapsed.get(name, [])),
                business=wait(business[name]) if name in business else None,
                felt=_felt(felt.get(name)),
            )
        )
    return cells


def share(k: int, n: int) -> Share:
    """Return k of n with what its tier allows to be shown."""
    level = tier(n)
    bounds = intervals.wilson(k, n) if level.shows_figure else None
    if bounds is None:
        return Share(k, n, level, None, None)
    return Share(k, n, level, 100 * k / n, (100 * bounds[0], 100 * bounds[1]))


def gap(level: Share, liked: Share) -> Gap | None:
    """Return how far a service level is above the satisfaction, in points; None below 10 on either side.

    Two different constructs are subtracted: zero means nothing, and only the change of the gap does.
    """
    if level.percent is None or liked.percent is None:
        return None
    bounds = intervals.newcombe(level.k, level.n, liked.k, liked.n)
    assert bounds is not None
    points = 100 * (Fraction(level.k, level.n) - Fraction(liked.k, liked.n))
    return Gap(float(points), (100 * bounds[0], 100 * bounds[1]), min(level.n, liked.n) < GAP_LEAST)


def wait(times: Sequence[tuple[float, bool]]) -> Wait:
    """Return the figures of response times (minutes, and whether the response has come)."""
    minutes, answered = [time for time, _ in times], [done for _, done in times]
    done = [time for time, is_done in times if is_done]
    n, waiting = len(times), answered.count(False)
    if n < 5:
        return Wait(n, waiting, None, None, None, None, None)
    many = n >= response_time.LEAST_FOR_P90
    if waiting:
        quantiles = [response_time.waiting_quantile(minutes, answered, q) for q in (HALF, NINE_TENTHS)]
        return Wait(n, waiting, quantiles[0], None, quantiles[1] if many else None, None, response_time.mean(done))
    return Wait(
        n,
        0,
        response_time.quantile(minutes, HALF),
        response_time.quantile_interval(minutes, HALF),
        response_time.quantile(minutes, NINE_TENTHS) if many else None,
        response_time.quantile_interval(minutes, NINE_TENTHS) if many else None,
        response_time.mean(done),
    )


def duration(minutes: float) -> str:
    """Write a time: below 90 minutes as `34 min`, below 48 hours as `5 h 20 min`, else in days such as `2.5 days`."""
    whole = int(rounding.half_away(minutes))
    if whole < 90:
        return f"{whole} min"
    if whole < 48 * 60:
        return f"{whole // 60} h {whole % 60} min"
    return f"{rounding.number(minutes / 1440, 1)} days"


def _levels(counts: Sequence[store.LevelCount], group: Callable[[str], str]) -> dict[str, Attainment]:
    parts: dict[str, list[Attainment]] = defaultdict(list)
    fields = {
        "met": "met",
        "breached": "breached",
        "open_late": "open_late",
        "open_in_time": "open_in_time",
        "": "without",
    }
    for day, _, level, n in counts:
        parts[group(day)].append(Attainment(**{fields[level]: n}))
    return {name: pooled(of) for name, of in parts.items()}


def _level(cell: Cell) -> Share:
    return cell.resolution if cell.resolution.n else cell.response


def _first_csat(asked: "Sequence[Histogram]", group: str) -> tuple[int, int]:
    """Return how many of how many were satisfied, by the first CSAT question in the wording asked most in the group."""
    found = [histogram for histogram in asked if histogram.group == group and histogram.kind == "csat"]
    if not found:
        return 0, 0
    first = [histogram for histogram in found if histogram.question == found[0].question]
    most = max(first, key=lambda histogram: histogram.respondents)
    return csat.satisfied(most.low, most.counts)


def _felt(histogram: "Histogram | None") -> tuple[float, int] | None:
    if histogram is None or histogram.kind != "scale" or not tier(histogram.respondents).shows_figure:
        return None
    middle = tally.mean(histogram.low, histogram.counts)
    return None if middle is None else (float(middle), histogram.respondents)
