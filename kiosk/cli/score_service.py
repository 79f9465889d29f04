"""The tables of `kiosk scores --with-service`: the desk's service figures beside its satisfaction."""

from datetime import date
from typing import TYPE_CHECKING, Any

import click
import msgspec

from kiosk.scores import rounding
from kiosk.scores.tiers import Tier

if TYPE_CHECKING:
    from kiosk.scores.response_time import Bounds
    from kiosk.scores.retention import Retention
    from kiosk.service import Cell, Service, Share
    from kiosk.store.reader import Reader

PERIODS = ("day", "week", "month")


class Beside(msgspec.Struct, frozen=True):
    """What was asked for beside the scores: periods, one desk, one channel, and the goals of weeks in percent."""

    by: str
    desk: str | None
    channel: str | None
    sla_goal: float
    csat_goal: float


CAVEAT = (
    "Answers and tickets are joined by desk and day, not by person. What goes together here need not be cause and "
    "effect, and it need not be the slowly served who were unhappy."
)
HEADS = (
    "CSAT",
    "SLA met",
    "response in time",
    "gap (SLA less CSAT)",
    "FRT median",
    "p90",
    "in business hours",
    "waiting",
    "felt",
)


def print_service(reader: "Reader", first: date, last: date, beside: Beside) -> None:
    """Print a table for every desk, a row for every day, week or month.

    Raises:
        StoreError: the database cannot be read.
    """
    found = _service(reader, first, last, beside)
    if not found.channels:
        click.echo("\nNo tickets of these days are known: kiosk tickets import FILE")
        return
    for name in dict.fromkeys(cell.desk for cell in found.cells):
        click.echo(f"\n{name}: satisfaction and service")
        _table([cell for cell in found.cells if cell.desk == name], found.by)
        _print_weeks(found, name, beside)
    _print_people(found, first, last)
    ways = ", ".join(f"{way or 'not told'} {n}" for way, n in list(found.channels.items())[:5])
    click.echo(
        f"Tickets by channel: {ways}. {'' if beside.channel else 'Visitors walk in: --channel compares like with like.'}"
    )
    click.echo("FRT: time to the first human public reply, from creation, by the clock on the wall (elapsed); tickets")
    click.echo(
        "that wait are lower bounds. SLA: resolved in time, on the day of the resolution; open past its target is missed."
    )
    click.echo("The gap subtracts two different things: zero means nothing, and only its change does.")
    click.echo(CAVEAT)


def service_as_plain(reader: "Reader", first: date, last: date, beside: Beside) -> dict[str, Any]:
    """Return the same as plain values, for JSON."""
    found = _service(reader, first, last, beside)

    def people(counts: "Retention | None") -> dict[str, Any] | None:
        if counts is None:
            return None
        rate = counts.rate
        return {
            "at_start": counts.at_start,
            "at_end": counts.at_end,
            "new": counts.new,
            "percent": None if rate is None else float(rate),
        }

    plain: dict[str, Any] = {
        "by": found.by,
        "cells": [msgspec.to_builtins(_shown(cell)) for cell in found.cells],
        "channels": found.channels,
        "returning_requesters": people(found.returning),
        "customer_retention": people(found.customers),
        "quadrants": msgspec.to_builtins(found.quadrants),
        "together": msgspec.to_builtins(found.together),
    }
    return plain


def _service(reader: "Reader", first: date, last: date, beside: Beside) -> "Service":
    from kiosk.service import service

    return service(
        reader,
        first,
        last,
        beside.by,
        desk=beside.desk,
        channel=beside.channel,
        sla_goal=beside.sla_goal,
        csat_goal=beside.csat_goal,
    )


def _shown(cell: "Cell") -> "Cell":
    """Return a cell without the counts of answers that are too few to be shown."""
    if cell.csat.tier is Tier.HIDDEN:
        return msgspec.structs.replace(cell, csat=msgspec.structs.replace(cell.csat, k=0, n=0))
    return cell


def _table(cells: "list[Cell]", by: str) -> None:
    rows = [(by, *HEADS)]
    for cell in cells:
        gap = ""
        if cell.gap is not None:
            low, high = cell.gap.interval
            gap = f"{rounding.number(cell.gap.points, signed=True)} ({rounding.span(low, high, signed=True)})"
            gap += " low base" if cell.gap.low_base else ""
        rows.append(
            (
                cell.group,
                _share(cell.csat, hidden=True),
                _share(cell.resolution),
                _share(cell.response),
                gap or "—",
                _wait(cell.elapsed.median, cell.elapsed.median_interval),
                _wait(cell.elapsed.p90, cell.elapsed.p90_interval),
                "—" if cell.business is None else _wait(cell.business.median, cell.business.median_interval),
                f"{cell.elapsed.waiting} of {cell.elapsed.n}" if cell.elapsed.n else "—",
                "—" if cell.felt is None else f"{rounding.number(cell.felt[0], 2)} (n = {cell.felt[1]})",
            )
        )
    for column in range(len(HEADS), 0, -1):  # what nothing is known of takes no room
        if all(row[column] == "—" for row in rows[1:]):
            rows = [(*row[:column], *row[column + 1 :]) for row in rows]
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        click.echo("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _share(share: "Share", *, hidden: bool = False) -> str:
    if share.n == 0:
        return "—"
    if share.percent is None or share.interval is None:
        return "fewer than 5 answers" if hidden and share.tier is Tier.HIDDEN else f"{share.k} of {share.n}"
    decimals = rounding.share_decimals(share.n)
    low = " low base" if share.tier is Tier.LOW_BASE else ""
    return f"{rounding.percentage(share.percent, decimals)} ({rounding.span(*share.interval, decimals)}, n = {share.n}){low}"


def _wait(minutes: float | None, bounds: "Bounds | None") -> str:
    from kiosk.service import duration

    if minutes is None:
        return "—"
    if bounds is None or bounds == (None, None):
        return duration(minutes)
    low, high = bounds
    if high is None:
        return f"{duration(minutes)} (≥ {duration(low)})" if low is not None else duration(minutes)
    return f"{duration(minutes)} ({'' if low is None else duration(low)}–{duration(high)})"


def _print_weeks(found: "Service", desk: str, beside: Beside) -> None:
    weeks = found.quadrants.get(desk)
    if weeks is not None and weeks.both + weeks.only_sla + weeks.only_csat + weeks.neither:
        click.echo(
            f"Weeks with SLA from {beside.sla_goal:g} % and CSAT from {beside.csat_goal:g} %: both {weeks.both}, only SLA "
            f"{weeks.only_sla}, only CSAT {weeks.only_csat}, neither {weeks.neither}"
            + (f"; {weeks.left_out} with too few" if weeks.left_out else "")
        )
        if weeks.only_sla:
            click.echo("  SLA met and people unhappy: ask visitors what matters to them, and measure that with them.")
    for one in found.together.get(desk, ()):
        when = "in the same week" if one.lag == 0 else "in the week after"
        click.echo(
            f"Median response time and CSAT {when}, {one.weeks} weeks: Spearman's rho {rounding.number(one.rho, 2, signed=True)} "
            f"(95 % interval {rounding.span(*one.interval, 2, signed=True)}). Weeks with slower response also tended to "
            f"have {'lower' if one.rho < 0 else 'higher'} satisfaction; this does not show that one causes the other."
        )


def _print_people(found: "Service", first: date, last: date) -> None:
    click.echo("")
    counts = found.returning
    if counts is not None and counts.rate is not None:
        days = (last - first).days + 1
        click.echo(
            f"Returning requesters: {rounding.percentage(counts.rate)} ({counts.stayed} of {counts.at_start} who asked in the "
            f"{days} days before; {counts.at_end} in these, {counts.new} new). For a help desk a low figure can be good news."
        )
    roster = found.customers
    if roster is not None and roster.rate is not None:
        click.echo(
            f"Customer retention (CRR): {rounding.percentage(roster.rate)} (S {roster.at_start}, E {roster.at_end}, N {roster.new})"
        )
