"""The desk's service figures beside its scores: the same desk, the same days, two different views of them.

They are joined by desk and calendar day, week or month, never by person: the kiosk knows nobody. A response time counts
on the day the ticket was created, a resolution on the day it was resolved, an answer on the day of the visit.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, TypeVar

import msgspec

from kiosk.scores import association, csat, intervals, tally
from kiosk.scores.beside import Gap, Share, Wait, gap, share, wait
from kiosk.scores.intervals import Interval
from kiosk.scores.retention import Retention, returning
from kiosk.scores.sla import Attainment, pooled
from kiosk.scores.suppression import suppress_table
from kiosk.scores.tiers import Tier, tier
from kiosk.store import service as store

if TYPE_CHECKING:
    from kiosk.store.reader import Histogram, Reader

T = TypeVar("T")

PERIODS = ("day", "week", "month")
WAIT_QUESTION = "wait"
"""Id of the optional scale question how long the wait felt."""
WEEKS_LEAST = 20


class Felt(msgspec.Struct, frozen=True):
    """How long the wait felt, from 10 answers on: the mean on the question's scale from `low` to `high`."""

    n: int
    mean: float
    interval: Interval | None
    low: int
    high: int
    tier: Tier


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One desk in one period.

    Attributes:
        group: the day YYYY-MM-DD, week YYYY-Www or month YYYY-MM; empty for the whole range.
        csat: satisfied of all who answered the first CSAT question in its newest wording.
        resolution: tickets resolved in time; open ones past their target count as missed.
        response: tickets answered in time, the same way.
        gap: the desk's service level less csat.
        elapsed: response times by the clock on the wall.
        business: the same within business hours; None where they are not known.
        felt: how long it felt; None below 10 answers.
    """

    group: str
    csat: Share
    resolution: Share
    response: Share
    gap: Gap | None
    elapsed: Wait
    business: Wait | None
    felt: Felt | None


class Quadrants(msgspec.Struct, frozen=True):
    """Weeks by whether service level and satisfaction reached their goals; `left_out` had too few on one side."""

    both: int
    only_sla: int
    only_csat: int
    neither: int
    left_out: int


class Together(msgspec.Struct, frozen=True):
    """How weekly median response time moved with satisfaction (csat) or with how long it felt (wait): Spearman's rho.

    `lag` is 1 where the answers are those of the week after; `interval` is by block bootstrap.
    """

    of: Literal["csat", "wait"]
    lag: int
    weeks: int
    rho: float
    interval: Interval


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """One desk's figures.

    Attributes:
        desk: its name.
        level: which service level the gap and the quadrants are about: resolution, where any ticket has one.
        cells: period by period.
        whole: of all days together.
        resolution: what became of the level; tickets open in time and those without a level are in no base.
        response: the same of the first response.
        untold: tickets created in the range of whose first response the export tells nothing.
        quadrants: by week only.
        together: from 20 weeks on; by week only.
    """

    desk: str
    level: Literal["resolution", "response"]
    cells: tuple[Cell, ...]
    whole: Cell
    resolution: Attainment
    response: Attainment
    untold: int
    quadrants: Quadrants | None
    together: tuple[Together, ...]


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """The service figures of a range of days beside its scores.

    Attributes:
        by: day, week or month.
        desks: each of them that has tickets or answers in the range.
        channels: how the tickets of these days came in; a desk's visitors are those who walked in.
        known: the first and the last day on which any known ticket was created; None without tickets.
        unmatched: desks of tickets that no response is of, ever.
        returning: who asked in the days before and in these; None where the days before are not known whole.
        customers: retention from the roster; None without one.
    """

    by: str
    desks: tuple[Desk, ...]
    channels: dict[str, int]
    known: tuple[str, str] | None
    unmatched: tuple[str, ...]
    returning: Retention | None
    customers: Retention | None


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
    with_answers = reader.desks()
    with_tickets = reader.ask(lambda c: store.desks(c, *days))
    names = [desk] if desk is not None else sorted({*with_tickets, *with_answers})
    waits = _by_desk(reader.ask(lambda c: store.waits(c, *days, desk, channel)))
    answered = _by_desk(reader.ask(lambda c: store.response_levels(c, *days, desk, channel)))
    ended = _by_desk(reader.ask(lambda c: store.resolution_levels(c, *days, desk, channel)))
    asked = {name: reader.histograms(*days, name, by) for name in names}
    liked, felt = (_shown({name: pick(asked[name]) for name in names}) for pick in (first_csat, wait_question))
    desks = []
    for name in names:
        found = _desk(name, by, waits[name], answered[name], ended[name], liked[name], felt[name])
        if by == "week":
            weeks = quadrants(found.cells, found.level, sla_goal, csat_goal)
            found = msgspec.structs.replace(found, quadrants=weeks, together=together(found.cells))
        if found.cells:
            desks.append(found)
    known = reader.ask(store.known)
    before = first_day - (last_day - first_day) - timedelta(days=1), first_day - timedelta(days=1)
    people = None
    if known is not None and known[0] <= before[0].isoformat():
        earlier = before[0].isoformat(), before[1].isoformat()
        people = returning(
            reader.ask(lambda c: store.requesters(c, *earlier, desk, channel)),
            reader.ask(lambda c: store.requesters(c, *days, desk, channel)),
        )
    roster = reader.ask(lambda c: store.customers(c, *days))
    return Service(
        by=by,
        desks=tuple(desks),
        channels=reader.ask(lambda c: store.channels(c, *days, desk)),
        known=known,
        unmatched=tuple(name for name in with_tickets if name not in with_answers and desk in (None, name)),
        returning=people,
        customers=None if roster is None else Retention(*roster),
    )


def quadrants(weeks: Sequence[Cell], level: str, sla_goal: float, csat_goal: float) -> Quadrants:
    """Sort a desk's weeks into four cells; a week with fewer than 10 on either side is left out."""
    found = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    left_out = 0
    for week in weeks:
        met = week.resolution if level == "resolution" else week.response
        if met.percent is None or week.csat.percent is None:
            left_out += 1
        else:
            found[met.percent >= sla_goal, week.csat.percent >= csat_goal] += 1
    return Quadrants(found[True, True], found[True, False], found[False, True], found[False, False], left_out)


def together(weeks: Sequence[Cell]) -> tuple[Together, ...]:
    """Return how median response time moved with what visitors said, at lags of 0 and 1; nothing below 20 weeks.

    Such an association is ecological: it need not hold for persons, even in sign (Robinson 1950).
    """
    by_monday = {date.fromisocalendar(int(week.group[:4]), int(week.group[6:]), 1): week for week in weeks}
    said: dict[Literal["csat", "wait"], dict[date, float | None]] = {
        "csat": {monday: week.csat.percent for monday, week in by_monday.items()},
        "wait": {monday: None if week.felt is None else week.felt.mean for monday, week in by_monday.items()},
    }
    found = []
    for of, heard in said.items():
        for lag in (0, 1):
            pairs = []
            for monday, slow in sorted(by_monday.items()):
                well = heard.get(monday + timedelta(weeks=lag))
                if well is not None and slow.elapsed.median is not None:
                    pairs.append((slow.elapsed.median, well))
            rho = association.spearman(pairs) if len(pairs) >= WEEKS_LEAST else None
            if rho is not None:
                found.append(Together(of, lag, len(pairs), rho, association.block_interval(pairs)))
    return tuple(found)


def _week(day: str) -> str:
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02d}"


GROUPED: dict[str, Callable[[str], str]] = {"day": lambda day: day, "week": _week, "month": lambda day: day[:7]}
"""By the name of the period: the group a day is in, named as `kiosk.store.reader.GROUPS` name it."""


def first_csat(asked: "Sequence[Histogram]") -> "dict[str, Histogram]":
    """Return, by group, the counts of the first CSAT question of the survey most answered, in its newest wording."""
    firsts: dict[str, str] = {}
    answers: dict[str, int] = defaultdict(int)
    for one in asked:
        if one.kind == "csat" and firsts.setdefault(one.survey, one.question) == one.question:
            answers[one.survey] += one.respondents
    survey = max(answers, key=lambda name: answers[name], default="")
    return _newest([one for one in asked if one.survey == survey and firsts.get(survey) == one.question])


def wait_question(asked: "Sequence[Histogram]") -> "dict[str, Histogram]":
    """Return the same of the question how long the wait felt."""
    return _newest([one for one in asked if one.kind == "scale" and one.question == WAIT_QUESTION])


def _newest(asked: "Sequence[Histogram]") -> "dict[str, Histogram]":
    newest = max((one.question_version for one in asked), default=0)
    return {one.group: one for one in asked if one.question_version == newest}


Said = tuple["dict[str, Histogram]", frozenset[str]]
"""What was answered by group, and the groups of which it is withheld."""


def _shown(asked: "dict[str, dict[str, Histogram]]") -> dict[str, Said]:
    """Return what was answered per desk, and which groups are withheld so that no small cell can be told."""
    sizes = {(desk, group): one.respondents for desk, groups in asked.items() for group, one in groups.items()}
    withheld = suppress_table(sizes)
    return {
        desk: (groups, frozenset(group for group in groups if (desk, group) in withheld))
        for desk, groups in asked.items()
    }


def _by_desk(rows: Sequence[T]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = defaultdict(list)
    for row in rows:
        found[row[1]].append(row)  # type: ignore[index]
    return found


def _desk(
    name: str,
    by: str,
    waits: Sequence[store.Wait],
    answered: Sequence[store.LevelCount],
    ended: Sequence[store.LevelCount],
    liked: Said,
    felt: Said,
) -> Desk:
    group = GROUPED[by]
    elapsed: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    business: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    untold = 0
    for day, _, done, seconds, open_seconds in waits:
        untold += done is None
        if seconds is not None:
            elapsed[group(day)].append((seconds / 60, bool(done)))
        if open_seconds is not None:
            business[group(day)].append((open_seconds / 60, bool(done)))
    response, resolution = _levels(answered, group), _levels(ended, group)
    of_response, of_resolution = pooled([*response.values()]), pooled([*resolution.values()])
    level: Literal["resolution", "response"] = "resolution" if of_resolution.share[1] else "response"

    def cell(name: str, groups: Iterable[str]) -> Cell:
        of = [*groups]
        satisfied = _satisfied(liked, of, name)
        met = [share(*pooled([one[g] for g in of if g in one]).share) for one in (resolution, response)]
        times = [time for g in of for time in elapsed.get(g, ())]
        open_times = [time for g in of for time in business.get(g, ())]
        return Cell(
            group=name,
            csat=satisfied,
            resolution=met[0],
            response=met[1],
            gap=gap(met[0] if level == "resolution" else met[1], satisfied),
            elapsed=wait(times),
            business=wait(open_times) if open_times else None,
            felt=_felt(felt, of, name),
        )

    groups = sorted({*elapsed, *business, *response, *resolution, *liked[0]})
    return Desk(
        desk=name,
        level=level,
        cells=tuple(cell(one, [one]) for one in groups),
        whole=cell("", groups),
        resolution=of_resolution,
        response=of_response,
        untold=untold,
        quadrants=None,
        together=(),
    )


def _levels(counts: Sequence[store.LevelCount], group: Callable[[str], str]) -> dict[str, Attainment]:
    parts: dict[str, list[Attainment]] = defaultdict(list)
    for day, _, level, n in counts:
        parts[group(day)].append(Attainment(**{level or "without": n}))
    return {name: pooled(of) for name, of in parts.items()}


def _satisfied(said: Said, groups: Sequence[str], name: str) -> Share:
    asked, withheld = said
    if name in withheld:
        return Share(None, None, Tier.HIDDEN, withheld=True)
    found = [csat.satisfied(asked[one].low, asked[one].counts) for one in groups if one in asked]
    return share(sum(k for k, _ in found), sum(n for _, n in found))


def _felt(said: Said, groups: Sequence[str], name: str) -> Felt | None:
    asked, withheld = said
    found = [asked[one] for one in groups if one in asked]
    if not found or name in withheld:
        return None
    counts = tally.pooled([one.counts for one in found])
    middle, low, n = tally.mean(found[0].low, counts), found[0].low, sum(counts)
    if middle is None or not tier(n).shows_figure:
        return None
    return Felt(n, float(middle), intervals.mean_interval(low, counts), low, found[0].high, tier(n))
