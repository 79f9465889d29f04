"""The tables of `kiosk scores --by`: a question's figures day by day, desk by desk, language by language."""

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from kiosk.scores import rounding
from kiosk.scores.signals import Sign

if TYPE_CHECKING:
    from kiosk.figures import Cell, Series
    from kiosk.store.reader import Reader

GROUPS = ("day", "week", "month", "hour", "weekday", "desk", "language", "wording")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LANGUAGES_DIFFER = "Languages differ in how people use scales. Compare each with its own past, not with each other."
WITHHELD = "withheld"


def print_series(reader: "Reader", first: date, last: date, by: str, desk: str | None) -> None:
    """Print a table for every question, a row for every group.

    Raises:
        StoreError: the database cannot be read.
    """
    from kiosk.figures import mix_fixed, series

    found = series(reader, first, last, by, desk, choices=False)
    if not found:
        click.echo("No answers in this range.")
        return
    fixed = mix_fixed(reader, first, last, desk) if by == "language" else {}
    for each in found:
        click.echo(f"\n{each.question} ({each.kind.upper() if each.kind != 'scale' else 'scale'})")
        _table(each, by)
        if each.question in fixed:
            share = rounding.percentage(fixed[each.question])
            click.echo(f"All languages, mixed as in the {(last - first).days + 1} days before: {share}")
    if by == "language":
        click.echo(f"\n{LANGUAGES_DIFFER}")
    if any(cell.summary is None for each in found for cell in each.cells):
        click.echo(f"\n{WITHHELD}: too few answers, or the few of another group could be found by subtraction.")
    click.echo("These are the views of people who chose to answer. Intervals cover chance only.")


def series_as_plain(reader: "Reader", first: date, last: date, by: str, desk: str | None) -> list[dict[str, Any]]:
    """Return the same as plain values, for JSON."""
    from kiosk.cli.scores import summary_as_plain
    from kiosk.figures import mix_fixed, series

    fixed = mix_fixed(reader, first, last, desk) if by == "language" else {}

    def plain(cell: "Cell") -> dict[str, Any]:
        return {
            "group": cell.group,
            "wording": cell.version,
            "withheld": cell.summary is None,
            "all": cell.summary and summary_as_plain(cell.summary),
            "without_flagged": cell.without_flagged and summary_as_plain(cell.without_flagged),
            "signal": cell.verdict and str(cell.verdict.sign),
            "direction": cell.verdict and cell.verdict.direction,
            "since": cell.since,
            "ends_share": None if cell.ends_share is None else float(cell.ends_share),
            "middle_share": None if cell.middle_share is None else float(cell.middle_share),
        }

    return [
        {
            "survey": each.survey,
            "question": each.question,
            "kind": each.kind,
            "mix_fixed": float(fixed[each.question]) if each.question in fixed else None,
            "groups": [plain(cell) for cell in each.cells],
        }
        for each in series(reader, first, last, by, desk, choices=False)
    ]


def _table(each: "Series", by: str) -> None:
    more = {"day": ("",), "language": ("ends", "middle")}.get(by, ())
    rows: list[tuple[str, ...]] = [(by, "n", "score", "95 % interval", "without flagged", "", *more)]
    version = each.cells[0].version
    for cell in each.cells:
        if cell.version != version:
            rows.append(("--- asked in other words from here on: a new series ---",))
            version = cell.version
        rows.append(_row(cell, by))
    widths = [max(len(row[place]) for row in rows if len(row) > 1) for place in range(len(rows[0]))]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() if len(row) > 1 else row[0] for row in rows]
    click.echo("\n".join(lines))


def _row(cell: "Cell", by: str) -> tuple[str, ...]:
    name = WEEKDAYS[int(cell.group) - 1] if by == "weekday" else f"{cell.group}:00" if by == "hour" else cell.group
    blank = ("",) * {"day": 1, "language": 2}.get(by, 0)
    if cell.summary is None or cell.without_flagged is None:
        return (name, "", WITHHELD, "", "", "", *blank)
    rest = cell.without_flagged
    same = "same" if rest.n == cell.n else f"{rest.text} (n = {rest.n if rest.tier.shows_counts else f'<{rest.least}'})"
    row = (name, str(cell.n), cell.summary.text, cell.summary.interval_text or "—", same, cell.summary.note)
    if by == "day":
        return (*row, _said(cell))
    if by == "language":
        shares = (cell.ends_share, cell.middle_share)
        return (*row, *("" if share is None else rounding.percentage(100 * share) for share in shares))
    return row


def _said(cell: "Cell") -> str:
    """Return what is said of a day; that it is as usual need not be said."""
    if cell.verdict is None:
        return ""
    if cell.verdict.sign is Sign.LASTING and cell.since is not None:
        way = "up" if cell.verdict.direction > 0 else "down"
        return f"lasting change {way} since {date.fromisoformat(cell.since):%-d %B}"
    if cell.verdict.sign is Sign.UNUSUAL:
        return f"unusual day ({'high' if cell.verdict.direction > 0 else 'low'})"
    return {Sign.LEARNING: "learning, no signals", Sign.USUAL: "within usual variation"}.get(cell.verdict.sign, "")
