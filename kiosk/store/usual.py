"""How many responses a desk usually gets in an hour that it is open."""

from datetime import date, timedelta

from kiosk.hours import OpeningHours, open_hours
from kiosk.store.reader import Reader

USUAL_DAYS = 60
"""How far back is looked; today does not count."""


def usual_per_open_hour(reader: Reader, today: date, desk: str, hours: OpeningHours | None = None) -> float:
    """Return the completed responses per open hour, over those of the 60 days before `today` that have any.

    Open hours are those of the desk's opening hours on these days; where none are set, or they are shorter than what
    was used, the hours of a day in which somebody answered.
    """
    span = ((today - timedelta(days=USUAL_DAYS)).isoformat(), (today - timedelta(days=1)).isoformat(), desk)
    days = reader.rows(
        "SELECT day, sum(completed) FROM day_funnel WHERE day BETWEEN ? AND ? AND desk = ? GROUP BY day", span
    )
    ((used,),) = reader.rows(
        "SELECT count(*) FROM (SELECT DISTINCT day, hour FROM tally WHERE day BETWEEN ? AND ? AND desk = ?)", span
    )
    opened = 0.0 if hours is None else open_hours(hours, (date.fromisoformat(day) for day, _ in days))
    total = max(opened, float(used))
    return sum(completed for _, completed in days) / total if total else 0.0
