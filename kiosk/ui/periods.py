"""Days, weeks and months as charts show them: from when to when, and their names."""

from datetime import date, timedelta

from kiosk.ui.numerals import Numerals
from kiosk.ui.scope import CHOSEN, Scope

PERIODS = ("day", "week", "month")
MOST = {"day": 92, "week": 800, "month": 4000}
"""How many days are drawn by day, by week and by month at most; of more the latest."""
NAMED = 7
"""How many are named below a chart."""


def first_day(scope: Scope, first: date, period: str) -> date:
    """Return where a chart of the scope's days begins.

    Where nobody chose days by date, it shows 30 days, 13 weeks or 12 months up to the scope's last day, whole ones.

    Args:
        scope: which days.
        first: the scope's first day.
        period: day, week or month.
    """
    from kiosk.trends import DEFAULT_DAYS

    last = scope.days().last
    if scope.property("range") == CHOSEN and first != last:
        return max(first, last - timedelta(MOST[period] - 1))
    early = last - timedelta(DEFAULT_DAYS[period] - 1)
    return early if period == "day" else following(start(early, period), period)


def starts(first: date, last: date, period: str) -> list[date]:
    """Return the first day of each day, week or month from `first` to `last`."""
    found = [start(first, period)]
    while (then := following(found[-1], period)) <= last:
        found.append(then)
    return found


def named(found: list[date], period: str) -> list[int]:
    """Return the places of those that are named below a chart; of many days Mondays."""
    if period == "day" and len(found) > 2 * NAMED:
        mondays = [place for place, begins in enumerate(found) if begins.weekday() == 0]
        return mondays[:: -(-len(mondays) // NAMED)]
    return list(range(0, len(found), max(1, -(-len(found) // NAMED))))


def name(numerals: Numerals, group: str, period: str, today: date) -> str:
    """Write out a day, a week or a month."""
    begins = day_of(group, period)
    if period == "day":
        return numerals.day(begins, today)
    if period == "month":
        return numerals.month(begins)
    return numerals.short_days(begins, begins + timedelta(days=6), today)


def short(numerals: Numerals, begins: date, period: str, today: date) -> str:
    """Write it short, for below a chart."""
    return numerals.month(begins) if period == "month" else numerals.short_day(begins, today)


def day_of(group: str, period: str) -> date:
    """Return the first day of a group as `kiosk.store.reader.GROUPS` names it."""
    if period == "week":
        return date.fromisocalendar(int(group[:4]), int(group[6:]), 1)
    return date.fromisoformat(group if period == "day" else f"{group}-01")


def start(day: date, period: str) -> date:
    """Return the first day of the day, week or month that a day is in."""
    if period == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if period == "month" else day


def following(begins: date, period: str) -> date:
    """Return when the next one begins."""
    if period == "month":
        return (begins + timedelta(days=31)).replace(day=1)
    return begins + timedelta(days=7 if period == "week" else 1)
