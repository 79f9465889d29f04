"""The command `kiosk scores`: the figures of a range of days."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from kiosk.cli.days import chosen_days, from_option, to_option
from kiosk.cli.options import cannot, data_option
from kiosk.cli.score_series import GROUPS, print_series, series_as_plain
from kiosk.cli.score_service import PERIODS, Beside, print_service, service_as_plain
from kiosk.paths import DataFolder
from kiosk.scores import explanations
from kiosk.scores.explanations import EXPLANATIONS

if TYPE_CHECKING:
    from kiosk.figures import Figure
    from kiosk.scores.funnel import Rate, Way
    from kiosk.scores.summary import Summary
    from kiosk.store.reader import Reader

STEPS = {
    "armed": "opened by staff",
    "started": "started",
    "answered": "first answer",
    "completed": "completed",
    "commented": "comment",
}


@click.command()
@data_option
@click.option(
    "--range",
    "named",
    type=click.Choice(["today", "7-days", "30-days"]),
    default="today",
    show_default=True,
    help="Days.",
)
@from_option
@to_option
@click.option("--desk", metavar="NAME", help="One desk only.")
@click.option("--by", type=click.Choice(GROUPS), help="A row for every day, week, ... in place of one for all.")
@click.option("--with-service", is_flag=True, help="The tickets' figures beside them, by day, week or month.")
@click.option("--channel", metavar="NAME", help="With --with-service: only tickets that came in this way.")
@click.option("--sla-goal", type=click.FloatRange(0, 100), default=90, show_default=True, help="Percent, for weeks.")
@click.option("--csat-goal", type=click.FloatRange(0, 100), default=80, show_default=True, help="Percent, for weeks.")
@click.option("--explain", type=click.Choice(sorted(EXPLANATIONS)), help="Print how a figure is computed, and stop.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
def scores(
    data: DataFolder,
    named: str,
    first: datetime | None,
    last: datetime | None,
    desk: str | None,
    by: str | None,
    with_service: bool,
    channel: str | None,
    sla_goal: float,
    csat_goal: float,
    explain: str | None,
    as_json: bool,
) -> None:
    """Print the scores of a range of days, each with its number of answers and 95 % interval, and how far people went.

    Below 5 answers nothing is shown, below 10 only counts, below 30 "low base" (small numbers mislead).

    \b
    Examples:
      kiosk scores --range 7-days
      kiosk scores --from 2026-01-01 --to 2026-03-31 --json
      kiosk scores --range 30-days --by weekday
      kiosk scores --range 30-days --by week --with-service
      kiosk scores --explain nps

    \b
    Exit codes:
      0  printed
      2  wrong usage
      3  the database cannot be read; why, is printed
    """  # noqa: D301
    from kiosk.assembly.loading import open_reader
    from kiosk.store.errors import StoreError

    if explain is not None:
        click.echo(explanations.explain(explain))
        return
    days = chosen_days(named, first, last)
    if with_service and by not in (None, *PERIODS):
        raise click.UsageError(
            f"--with-service goes by {', '.join(PERIODS)}: a ticket has no {by} that answers have too."
        )
    beside = Beside(by or "day", desk, channel, sla_goal, csat_goal) if with_service else None
    try:
        with open_reader(data) as reader:
            desks = _desks(reader, with_service)
            if desk is not None and desks and desk not in desks:
                raise click.UsageError(f"There are no responses of a desk {desk!r}. There are of: {', '.join(desks)}.")
            if as_json:
                click.echo(_as_json(reader, days.first, days.last, desk, by, beside))
                return
            if by is not None:
                click.echo(f"{_title(days.first, days.last, desk)}, by {by}")
                print_series(reader, days.first, days.last, by, desk)
            else:
                print_scores(reader, days.first, days.last, desk)
            if beside is not None:
                print_service(reader, days.first, days.last, beside)
    except StoreError as error:
        cannot(error)


def print_scores(reader: "Reader", first: date, last: date, desk: str | None) -> None:
    """Print a table of the figures from `first` to `last`.

    Raises:
        StoreError: the database cannot be read.
    """
    from kiosk.figures import figures

    click.echo(_title(first, last, desk))
    rows = [("question", "kind", "n", "score", "95 % interval", "without flagged", "")]
    found = figures(reader, first, last, desk)
    for figure in found:
        if figure.kind == "choice":
            continue
        shown, rest = figure.summary, figure.without_flagged
        notes = [shown.note] if shown.note and shown.n else []
        if figure.is_mostly_flagged:
            notes.append("most of these answers are flagged")
        if figure.other_wordings:
            notes.append("asked in other words too; those answers are not in it")
        rows.append(
            (
                figure.question,
                figure.kind.upper() if figure.kind != "scale" else "scale",
                _count(shown.n, shown.tier.shows_counts),
                _headline(figure),
                shown.interval_text or "—",
                _beside(rest) if rest.n != shown.n else "same",
                "; ".join(notes),
            )
        )
    went = _way(reader, first, last, desk)
    if len(rows) == 1:
        more = " A longer one: --range 30-days." if first == last else ""
        click.echo(f"No answers in this range.{more}")
        if went.rate is not None:
            _print_way(went)
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for before, after in _left_between(found):
        n, of = after.summary.n, before.summary.n
        told = _count(n, after.summary.tier.shows_counts)
        click.echo(f"Many left on the way: “{after.question}” has {told} answers, “{before.question}” has {of}.")
    _print_way(went)
    click.echo("These are the views of people who chose to answer. Intervals cover chance only.")


def _desks(reader: "Reader", with_service: bool) -> list[str]:
    """Return the desks that may be asked for; beside the tickets also those that only they know."""
    from kiosk.store import service

    found = reader.desks()
    return found if not with_service else sorted({*found, *reader.ask(lambda c: service.desks(c, "", "9"))})


def _way(reader: "Reader", first: date, last: date, desk: str | None) -> "Way":
    from kiosk.scores.funnel import way
    from kiosk.store import armings

    days = first.isoformat(), last.isoformat()
    went = reader.funnel(*days, desk)
    opened = reader.ask(lambda connection: armings.counts(connection, *days, desk))
    return way(went.started, went.answered, went.completed, went.commented, used=opened.used, expired=opened.expired)


def _print_way(went: "Way") -> None:
    steps = (f"{STEPS[step.name]} {'<5' if step.n is None else step.n}" for step in went.steps)
    click.echo(" → ".join(steps))
    if went.rate is not None:
        interval = f", 95 % interval {went.rate.interval_text}" if went.rate.interval_text else ""
        low = " (low base)" if went.rate.tier == "low_base" else ""
        if not went.rate.tier.shows_counts:
            click.echo("Response rate: too few visits were opened by staff to tell.")
            return
        opened = went.rate.base
        click.echo(f"Response rate: {went.rate.text} of {opened} visits opened by staff were begun{interval}{low}")


def _left_between(found: Sequence["Figure"]) -> "list[tuple[Figure, Figure]]":
    """Return the first two scales of each survey where the second has far fewer answers; both are put to everybody."""
    from kiosk.scores.funnel import fell_off

    pairs = []
    for survey in dict.fromkeys(figure.survey for figure in found):
        scales = [
            figure for figure in found if figure.survey == survey and figure.asked.scale and not figure.asked.when
        ]
        if len(scales) > 1 and scales[0].summary.tier.shows_counts:
            first, second = scales[:2]
            if fell_off(first.summary.n, second.summary.n):
                pairs.append((first, second))
    return pairs


def _title(first: date, last: date, desk: str | None) -> str:
    days = first.isoformat() if first == last else f"{first} to {last}"
    return f"Scores of {days}, {'desk ' + desk if desk else 'all desks'}"


def _headline(figure: "Figure") -> str:
    """Return the score as text; a bare count says what is counted, or it would read as a mean."""
    counted = {"csat": "satisfied", "ces": "agree"}.get(figure.kind)
    if counted and figure.summary.tier.shows_counts and not figure.summary.tier.shows_figure:
        return f"{figure.summary.text} {counted}"
    return figure.summary.text


def _beside(rest: "Summary") -> str:
    return f"{rest.text} (n = {rest.n})" if rest.tier.shows_counts else rest.text


def _count(n: int, shown: bool) -> str:
    return str(n) if shown or n == 0 else "<5"


def _as_json(reader: "Reader", first: date, last: date, desk: str | None, by: str | None, beside: Beside | None) -> str:
    import msgspec

    from kiosk.figures import figures

    def entry(figure: "Figure") -> dict[str, object]:
        return {
            "survey": figure.survey,
            "question": figure.question,
            "version": figure.version,
            "kind": figure.kind,
            "other_wordings": figure.other_wordings,
            "all": summary_as_plain(figure.summary),
            "without_flagged": summary_as_plain(figure.without_flagged),
        }

    shown = figures(reader, first, last, desk)
    went = _way(reader, first, last, desk)
    found: dict[str, object] = {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "desk": desk,
        "funnel": {step.name: step.n for step in went.steps},
        "response_rate": None if went.rate is None else _rate(went.rate),
    }
    if by is None:
        found["figures"] = [entry(figure) for figure in shown]
        found["left_between"] = [[before.question, after.question] for before, after in _left_between(shown)]
    else:
        found["by"] = by
        found["series"] = series_as_plain(reader, first, last, by, desk)
    if beside is not None:
        found["service"] = service_as_plain(reader, first, last, beside)
    return msgspec.json.format(msgspec.json.encode(found)).decode()


def _rate(rate: "Rate") -> dict[str, object]:
    return {
        "n": rate.base if rate.tier.shows_counts else None,
        "tier": str(rate.tier),
        "value": rate.value,
        "interval": rate.interval,
        "unit": "%",
        "text": rate.text,
    }


def summary_as_plain(summary: "Summary") -> dict[str, object]:
    """Return a summary as plain values, for JSON."""
    return {
        "n": summary.n if summary.tier.shows_counts or summary.n == 0 else None,
        "tier": str(summary.tier),
        "value": summary.value,
        "interval": summary.interval,
        "mean": summary.mean,
        "mean_interval": summary.mean_interval,
        "unit": summary.unit,
        "counts": summary.counts,
        "text": summary.text,
    }
