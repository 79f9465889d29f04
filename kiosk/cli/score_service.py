"""The tables of `kiosk scores --with-service`: the desk's service figures beside its satisfaction."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click
import msgspec

from kiosk.scores import rounding
from kiosk.scores.tiers import Tier, tier

if TYPE_CHECKING:
    from kiosk.scores.beside import Gap, Share, Wait
    from kiosk.scores.response_time import Bounds
    from kiosk.scores.retention import Retention
    from kiosk.service import Cell, Desk, Felt, Quadrants, Service, Together
    from kiosk.store.reader import Reader

PERIODS = ("day", "week", "month")
NONE = rounding.NO_FIGURE
CAVEAT = (
    "Answers and tickets are joined by desk and day, not by person. What goes together here need not be cause and "
    "effect,\nand it need not be the slowly served who were unhappy."
)
MEANING = (
    "SLA: met of all that count, by the help desk's own targets and clock: resolved on the day of the resolution, "
    "answered on\nthe day of creation; open past its target is missed. FRT: from creation to the first human public "
    "reply, on the day of\ncreation. Tickets that wait are lower bounds (Kaplan and Meier), without interval.\n"
    "The gap subtracts two different things: zero means nothing, and only its change does. It is no target."
)


class Beside(msgspec.Struct, frozen=True):
    """What was asked for beside the scores: periods, one desk, one channel, and the goals of weeks in percent."""

    by: str
    desk: str | None
    channel: str | None
    sla_goal: float
    csat_goal: float


def print_service(reader: "Reader", first: date, last: date, beside: Beside) -> None:
    """Print two tables for every desk, a row for every day, week or month.

    Raises:
        StoreError: the database cannot be read.
    """
    found = _service(reader, first, last, beside)
    missing = _missing(found, beside)
    if missing is not None:
        click.echo(f"\n{missing}")
        _print_roster(found.customers)
        return
    for desk in found.desks:
        _print_desk(desk, found.by, beside)
    click.echo("")
    _print_requesters(found, (last - first).days + 1)
    _print_roster(found.customers)
    ways = ", ".join(f"{way or 'not told'} {n}" for way, n in list(found.channels.items())[:5])
    if beside.channel is None:
        click.echo(f"Tickets by channel: {ways}. Visitors walk in: --channel compares like with like.")
    else:
        click.echo(f"Only tickets that came in by {beside.channel}; of all these days: {ways}.")
    if found.unmatched:
        names = ", ".join(f"“{name}”" for name in found.unmatched)
        click.echo(f"Tickets, and no responses, are known of: {names}. Where the kiosk calls a desk otherwise, take")
        click.echo("its tickets with --desk NAME-THERE=NAME-HERE (kiosk tickets import).")
    click.echo(MEANING)
    click.echo(CAVEAT)


def service_as_plain(reader: "Reader", first: date, last: date, beside: Beside) -> dict[str, Any]:
    """Return the same as plain values, for JSON."""
    found = _service(reader, first, last, beside)
    plain: dict[str, Any] = msgspec.to_builtins(found)
    plain["missing"] = _missing(found, beside)
    plain["returning_requesters"] = _people(plain.pop("returning") and found.returning)
    plain["customer_retention"] = _people(plain.pop("customers") and found.customers)
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


def _missing(found: "Service", beside: Beside) -> str | None:
    """Return what to do where there are no tickets to show; None where there are some."""
    if found.known is None:
        return "No tickets are known yet: kiosk tickets import FILE"
    if not found.channels:
        of = "" if beside.desk is None else f" of desk “{beside.desk}”"
        return f"No tickets{of} are known of these days; others were created from {found.known[0]} to {found.known[1]}."
    if beside.channel is not None and beside.channel not in found.channels:
        ways = ", ".join(f"“{way}”" for way in found.channels if way)
        return f"No ticket of these days came in by “{beside.channel}”. They came in by: {ways or 'not told'}."
    return None


def _people(counts: "Retention | None") -> dict[str, Any] | None:
    from kiosk.scores.retention import LEAST_BASE

    if counts is None or counts.at_start < LEAST_BASE:
        return None
    return {
        "at_start": counts.at_start,
        "at_end": counts.at_end,
        "new": counts.new,
        "percent": None if counts.rate is None else float(counts.rate),
        "tier": str(tier(counts.at_start)),
    }


def _print_desk(desk: "Desk", by: str, beside: Beside) -> None:
    cells = [*desk.cells, desk.whole]
    known = any(cell.elapsed.n or cell.resolution.tier is not Tier.NONE for cell in cells) or desk.untold > 0
    names = [*(cell.group for cell in desk.cells), "all"]
    click.echo(f"\n{desk.desk}: satisfaction and service level")
    gap = f"gap ({'resolved' if desk.level == 'resolution' else 'answered'} in time less CSAT)"
    _table(
        (by, "CSAT", "resolved in time (SLA)", "answered in time (SLA)", gap),
        [
            (name, _share(cell.csat), _share(cell.resolution), _share(cell.response), _gap(cell.gap))
            for name, cell in zip(names, cells, strict=True)
        ],
    )
    for text, level in (("Resolution", desk.resolution), ("Response", desk.response)):
        if level.open_late:
            when = "the export" if text == "Resolution" else "creation"
            click.echo(f"  {text}, missed: {level.open_late} of these are still open, and count on the day of {when}.")
        still = f"{level.open_in_time} open inside the target" if level.open_in_time else ""
        without = f"{level.without} without such a level" if level.without else ""
        if level.share[1] and (still or without):
            click.echo(f"  {text}, in no base: {', '.join(part for part in (still, without) if part)}.")
    if not known:
        click.echo("  No tickets of this desk are known of these days.")
        return
    if desk.quadrants is not None:
        _print_weeks(desk.quadrants, beside)
    _print_times(desk, by, names, cells)
    _print_together(desk.together)


def _print_times(desk: "Desk", by: str, names: Sequence[str], cells: "Sequence[Cell]") -> None:
    click.echo(f"\n{desk.desk}: time to first response (FRT)")
    if not desk.whole.elapsed.n and desk.whole.business is None:
        click.echo("  Not known: the exports tell of no first response.")
        return
    felt = next((cell.felt for cell in cells if cell.felt is not None), None)
    _table(
        (
            by,
            "tickets",
            "waiting",
            "median, elapsed",
            "p90, elapsed",
            "median, business hours",
            "p90, business hours",
            "" if felt is None else f"how long it felt ({felt.low}–{felt.high})",
        ),
        [
            (name, str(cell.elapsed.n or NONE), str(cell.elapsed.waiting or NONE), *_quantiles(cell), _felt(cell.felt))
            for name, cell in zip(names, cells, strict=True)
        ],
    )
    if desk.whole.business is None:
        click.echo("  Business hours: not known; set opening_hours (docs/set-up.md), then take the exports.")
    if desk.whole.elapsed.mean is not None:
        click.echo(f"  Mean, elapsed: {_duration(desk.whole.elapsed.mean)}, pulled up by long waits.")
    if desk.untold:
        click.echo(f"  In no base: {desk.untold} of whose first response the export tells nothing.")


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print a table; a column of which nothing is known takes no room."""
    kept = [place for place in range(len(heads)) if any(row[place] != NONE for row in rows)]
    shown = [tuple(row[place] for place in kept) for row in (heads, *rows)]
    widths = [max(len(row[place]) for row in shown) for place in range(len(kept))]
    for row in shown:
        click.echo("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _share(share: "Share") -> str:
    if share.withheld:
        return "withheld"
    if share.n is None:
        return "fewer than 5"
    if share.n == 0:
        return NONE
    if share.percent is None or share.interval is None:
        return f"{share.k} of {share.n}"
    decimals = rounding.share_decimals(share.n)
    value, bounds = rounding.percentage(share.percent, decimals), rounding.span(*share.interval, decimals)
    return f"{value} ({bounds}, n = {share.n}){_low(share.tier)}"


def _gap(gap: "Gap | None") -> str:
    if gap is None:
        return NONE
    told = f"{rounding.number(gap.points, signed=True)} points ({rounding.span(*gap.interval, signed=True)})"
    return told + ("" if gap.clear else ", no clear gap") + (" low base" if gap.low_base else "")


def _felt(felt: "Felt | None") -> str:
    if felt is None:
        return NONE
    bounds = f"{rounding.span(*felt.interval, 2)}, " if felt.interval is not None else ""
    return f"{rounding.number(felt.mean, 2)} ({bounds}n = {felt.n}){_low(felt.tier)}"


def _low(level: Tier) -> str:
    return " low base" if level is Tier.LOW_BASE else ""


def _quantiles(cell: "Cell") -> tuple[str, ...]:
    return (*_clock(cell.elapsed), *((NONE, NONE) if cell.business is None else _clock(cell.business)))


def _clock(wait: "Wait") -> tuple[str, str]:
    from kiosk.scores.beside import LEAST_FOR_MEDIAN
    from kiosk.scores.response_time import LEAST_FOR_P90

    return (
        _wait(wait.median, wait.median_interval, wait.n >= LEAST_FOR_MEDIAN) + (" low base" if wait.low_base else ""),
        _wait(wait.p90, wait.p90_interval, wait.n >= LEAST_FOR_P90),
    )


def _wait(minutes: float | None, bounds: "Bounds | None", enough: bool) -> str:
    if minutes is None:
        return "not reached yet" if enough else NONE
    low, high = bounds or (None, None)
    if low is None and high is None:
        return _duration(minutes)
    if high is None or low is None:
        side = f"≥ {_duration(low)}" if low is not None else f"≤ {_duration(high)}"
        return f"{_duration(minutes)} ({side})"
    return f"{_duration(minutes)} ({_duration(low)} to {_duration(high)})"


def _duration(minutes: float | None) -> str:
    from kiosk.scores.beside import duration

    return NONE if minutes is None else duration(minutes)


def _print_weeks(weeks: "Quadrants", beside: Beside) -> None:
    click.echo(
        f"  Weeks with SLA from {beside.sla_goal:g} % and CSAT from {beside.csat_goal:g} %: both {weeks.both}, "
        f"only SLA {weeks.only_sla}, only CSAT {weeks.only_csat}, neither {weeks.neither}; too few {weeks.left_out}."
    )
    if weeks.only_sla:
        click.echo(
            "  SLA met and people unhappy: ask visitors what matters to them, and redefine the measure with them."
        )


def _print_together(found: "Sequence[Together]") -> None:
    for one in found:
        what = {"csat": "satisfaction", "wait": "answers how long it felt"}[one.of]
        when = "in the same week" if one.lag == 0 else "in the week after"
        rho, bounds = rounding.number(one.rho, 2, signed=True), rounding.span(*one.interval, 2, signed=True)
        click.echo(f"  Median FRT and {what} {when}, {one.weeks} weeks: Spearman's rho {rho} (95 % interval {bounds}).")
        if one.interval[0] <= 0 <= one.interval[1]:
            click.echo("  They did not clearly move together.")
        else:
            way = "lower" if one.rho < 0 else "higher"
            click.echo(f"  Weeks with slower response also tended to have {way} {what}. This does not show that one")
            click.echo("  causes the other, nor that the slowly served were the unhappy ones.")


def _print_requesters(found: "Service", days: int) -> None:
    from kiosk.scores.retention import LEAST_BASE

    counts = found.returning
    if counts is None:
        since = "" if found.known is None else f" (they are from {found.known[0]} on)"
        click.echo(f"Returning requesters: not shown; tickets of the {days} days before are not all known{since}.")
    elif counts.rate is None or counts.at_start < LEAST_BASE:
        click.echo(f"Returning requesters: not shown; fewer than {LEAST_BASE} asked in the {days} days before.")
    else:
        click.echo(
            f"Returning requesters: {rounding.percentage(counts.rate)} ({counts.stayed} of {counts.at_start} who asked "
            f"in the {days} days before;\n{counts.at_end} asked in these, {counts.new} of them new)"
            f"{_low(tier(counts.at_start))}. For a help desk a low figure can be good news."
        )


def _print_roster(roster: "Retention | None") -> None:
    from kiosk.scores.retention import LEAST_BASE

    if roster is None:
        return
    if roster.rate is None or roster.at_start < LEAST_BASE:
        click.echo(f"Customer retention (CRR): not shown; fewer than {LEAST_BASE} customers on the first day.")
        return
    click.echo(
        f"Customer retention (CRR): {rounding.percentage(roster.rate)} (S {roster.at_start} on the first day, E "
        f"{roster.at_end} at the end, N {roster.new} new){_low(tier(roster.at_start))}"
    )
