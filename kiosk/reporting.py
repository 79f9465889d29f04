"""What a report of a day, a week or a month says: figures with how sure they are, how they went, what was done."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.figures import Cell, Figure, Series, enough_for_comments, series
from kiosk.filtered import Filters, filtered_figures, filtered_funnel
from kiosk.scores.signals import Sign
from kiosk.scores.suppression import STAFF_LEAST
from kiosk.service import Desk as ServiceDesk
from kiosk.service import service
from kiosk.store import comments as store
from kiosk.store import ideas
from kiosk.store.comments import Comment
from kiosk.store.ideas import Idea
from kiosk.store.reader import Funnel

if TYPE_CHECKING:
    from kiosk.store.reader import Reader
    from kiosk.survey.survey import Survey

Period = Literal["day", "week", "month"]
PERIODS: tuple[Period, ...] = ("day", "week", "month")

BACK = {"day": timedelta(days=27), "week": timedelta(weeks=11), "month": timedelta(weeks=13)}
"""How far a chart goes back before the period."""
STEP = {"day": "day", "week": "week", "month": "week"}
"""What a point of a chart is."""
LEAST = {"day": 14, "week": 6, "month": 6}
"""How many points a chart has at least; it begins where the answers do."""
MOST_COMMENTS = 24
MOST_IDEAS = 6
_MOST_READ = 400


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """How a question's score went: a cell for each day or week, None where there were no answers or too few.

    Attributes:
        names: of the days YYYY-MM-DD or weeks YYYY-Www, without gaps.
        cells: what may be shown of each.
        breaks: places at which another wording begins.
        within: places that lie in the period itself.
        unusual: days of the period on which the score was unusual.
        since: the day on which a change began that lasts; None without one.
        direction: of that change: -1 down, 1 up.
    """

    names: tuple[str, ...]
    cells: tuple[Cell | None, ...]
    breaks: tuple[int, ...]
    within: tuple[int, ...]
    unusual: tuple[str, ...]
    since: str | None
    direction: int


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A report, before anything is worded or drawn.

    Attributes:
        period: day, week or month.
        first: its first day.
        last: its last day; later than the last answers where the period is not over.
        desk: one desk, or None for all.
        figures: of every question that has a score or options, in the survey's order.
        lines: by survey and question: how its score went.
        funnel: how far visitors went; None where a small number could be worked out from it.
        services: of each desk with tickets in the period.
        done: ideas that were answered in it.
        comments: what people wrote; empty unless asked for, and where too few answered.
        default: the survey's first language.
    """

    period: Period
    first: date
    last: date
    desk: str | None
    figures: tuple[Figure, ...]
    lines: dict[tuple[str, str], Line]
    funnel: Funnel | None
    services: tuple[ServiceDesk, ...]
    done: tuple[Idea, ...]
    comments: tuple[Comment, ...]
    default: str


def period_of(period: Period, day: date) -> tuple[date, date]:
    """Return the first and the last day of the day, ISO week or month in which a day lies."""
    if period == "day":
        return day, day
    if period == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def before(period: Period, today: date) -> date:
    """Return a day of the last period that is over."""
    return period_of(period, today)[0] - timedelta(days=1)


def report(
    reader: "Reader",
    period: Period,
    day: date,
    *,
    desk: str | None = None,
    survey: "Survey | None" = None,
    comments: bool = False,
) -> Report:
    """Gather a report of the period in which `day` lies.

    Args:
        reader: the store.
        period: day, week or month.
        day: any of its days.
        desk: one desk, or None for all.
        survey: the one in use: its questions come first.
        comments: whether what people wrote goes in; for admins who ask alone.

    Raises:
        StoreError: the store cannot be read.
    """
    first, last = period_of(period, day)
    days = first.isoformat(), last.isoformat()
    filters = Filters(desk=desk)
    found = filtered_figures(reader, first, last, filters, survey)
    shown = tuple(figure for figure in found.figures if figure.summary.n)
    return Report(
        period=period,
        first=first,
        last=last,
        desk=desk,
        figures=shown,
        lines=_lines(reader, period, first, last, desk),
        funnel=filtered_funnel(reader, *days, filters),
        services=_services(reader, first, last, desk),
        done=_done(reader, days, desk),
        comments=_comments(reader, days, desk) if comments and enough_for_comments(shown) else (),
        default=survey.default_language if survey is not None else "en",
    )


def _lines(reader: "Reader", period: Period, first: date, last: date, desk: str | None) -> dict[tuple[str, str], Line]:
    start = first - BACK[period]
    if STEP[period] == "week":
        start -= timedelta(days=start.weekday())
    names = _names(STEP[period], start, last)
    daily = {(one.survey, one.question): one for one in series(reader, first, last, "day", desk, choices=False)}
    found = {}
    for one in series(reader, start, last, STEP[period], desk, choices=False):
        signs = daily.get((one.survey, one.question))
        began = min((cell.group for cell in one.cells), default=names[-1])
        known = names[max(0, min(bisect_left(names, began), len(names) - LEAST[period])) :]
        found[one.survey, one.question] = _line(one, known, period, first, last, signs)
    return found


def _line(one: Series, names: Sequence[str], period: Period, first: date, last: date, daily: Series | None) -> Line:
    by_name: dict[str, Cell] = {}
    for cell in one.cells:
        by_name[cell.group] = cell  # of two wordings in one week the newer, which comes later
    cells = tuple(by_name.get(name) for name in names)
    versions = [(place, cell.version) for place, cell in enumerate(cells) if cell is not None]
    breaks = [later[0] for earlier, later in pairwise(versions) if earlier[1] != later[1]]
    ends = {_name(STEP[period], day) for day in (first, last)}
    within = tuple(place for place, name in enumerate(names) if min(ends) <= name <= max(ends))
    told = [] if daily is None else [cell for cell in daily.cells if cell.verdict is not None]
    lasting = [cell for cell in told if cell.since is not None]
    return Line(
        names=tuple(names),
        cells=cells,
        breaks=tuple(breaks),
        within=within,
        unusual=tuple(cell.group for cell in told if cell.verdict is not None and cell.verdict.sign is Sign.UNUSUAL),
        since=lasting[-1].since if lasting else None,
        direction=lasting[-1].verdict.direction if lasting and lasting[-1].verdict is not None else 0,
    )


def _names(step: str, first: date, last: date) -> list[str]:
    days = [first + timedelta(days=place) for place in range((last - first).days + 1)]
    return list(dict.fromkeys(_name(step, day) for day in days))


def _name(step: str, day: date) -> str:
    if step == "day":
        return day.isoformat()
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def _services(reader: "Reader", first: date, last: date, desk: str | None) -> tuple[ServiceDesk, ...]:
    found = service(reader, first, last, "month", desk=desk)
    return tuple(one for one in found.desks if one.whole.elapsed.n or one.whole.resolution.n or one.whole.response.n)


def _done(reader: "Reader", days: tuple[str, str], desk: str | None) -> tuple[Idea, ...]:
    answered = reader.ask(lambda connection: ideas.listing(connection, desk, ideas.ANSWERED))
    found = [idea for idea in answered if days[0] <= idea.since_day <= days[1] and idea.wording]
    return tuple(sorted(found, key=lambda idea: (-idea.votes, idea.since))[:MOST_IDEAS])


def _comments(reader: "Reader", days: tuple[str, str], desk: str | None) -> tuple[Comment, ...]:
    """Return the latest comments that staff did not hide, of desks where enough people answered."""
    desks, _ = reader.ask(lambda connection: store.desks_shown(connection, *days, desk, STAFF_LEAST))
    wish = store.Wish(first_day=days[0], last_day=days[1], desks=desks)
    found, _ = reader.ask(lambda connection: store.look(connection, wish, most=_MOST_READ))
    return tuple(found[:MOST_COMMENTS])
