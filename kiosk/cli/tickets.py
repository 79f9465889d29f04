"""The command `kiosk tickets`: the desk's own figures, from the exports of its help-desk system."""

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder
from kiosk.tickets.moments import Order
from kiosk.tickets.sources import SOURCES, Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assembly.ticket_import import Preview, Report
    from kiosk.tickets.matching import Choices, Match

REFUSED = 1


@click.group()
def tickets() -> None:
    """Take in what the help-desk system knows: response times, service levels, returning requesters.

    \b
    Examples:
      kiosk tickets import export.csv --preview
      kiosk tickets import export.csv --zone Europe/Berlin
      kiosk tickets roster customers.csv
      kiosk tickets files

    \b
    Exit codes:
      0  done
      1  a file was refused; nothing was stored
      2  wrong usage
      3  a file or the database cannot be read or written; why, is printed
    """  # noqa: D301


@tickets.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@data_option
@click.option("--source", type=click.Choice(list(SOURCES)), help="The system. [default: as the columns tell]")
@click.option("--zone", metavar="NAME", help="Time zone of moments that do not say theirs, such as Europe/Berlin.")
@click.option(
    "--dates", type=click.Choice([str(order) for order in Order]), help="Order of day and month in 03/04/2026."
)
@click.option("--encoding", metavar="NAME", help="Of a CSV that is neither Unicode nor Windows-1252.")
@click.option(
    "--column", "columns", multiple=True, metavar="FIELD=NAME", help="The column of a field; may be repeated."
)
@click.option(
    "--desk", "desks", multiple=True, metavar="TOOL=KIOSK", help="A desk's name there and here; may be repeated."
)
@click.option("--response-sla", metavar="NAME", help="The service level of the first response (ServiceNow).")
@click.option("--resolution-sla", metavar="NAME", help="The service level of the resolution (ServiceNow).")
@click.option("--response-goal-min", type=click.FloatRange(0), metavar="MIN", help="Goal of the first response (Jira).")
@click.option("--accept", multiple=True, metavar="COLUMN", help="Use a column that is refused otherwise.")
@click.option("--preview", is_flag=True, help="Show what would be read, and store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
def import_(file: Path, data: DataFolder, source: str | None, preview: bool, as_json: bool, **said: Any) -> None:
    """Take the tickets of an export (CSV or XLSX); the kiosk may be running.

    Only times, service levels, desk and channel are kept, and keyed digests of ticket and requester: no names, no
    subjects, no texts. The same file twice changes nothing. What you say of a system's files is kept for the next one.

    \b
    Examples:
      kiosk tickets import zendesk.csv --preview
      kiosk tickets import tickets.xlsx --zone Europe/Berlin --desk "IT Service Desk=Service desk"
      kiosk tickets import incident_sla.csv --response-sla "P3 response" --resolution-sla "P3 resolution"
      kiosk tickets import own.csv --source plain --column id=Number --column created=Opened

    \b
    Exit codes:
      0  taken (rows that could not be read are listed)
      1  refused: the file is not clear, or no table; nothing was stored
      2  wrong usage
      3  the file or the database cannot be read or written; why, is printed
    """  # noqa: D301
    from kiosk.assembly import ticket_import
    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.store.errors import StoreError
    from kiosk.tickets.keeping import KeyDamagedError
    from kiosk.tickets.problem import RefusedError, TableError

    try:
        choices = _choices(file, data, source, said)
        if preview:
            _print_preview(ticket_import.preview(file, source, choices), as_json)
            return
        with ExitStack() as stack:
            progress = _bar(stack, as_json, ticket_import.STEPS)
            report = ticket_import.take(file, source, choices, data, load_settings(data), progress)
    except (RefusedError, TableError) as error:
        click.echo(f"kiosk: {error}", err=True)
        raise click.exceptions.Exit(REFUSED) from error
    except (OSError, StoreError, KeyDamagedError, CannotStartError) as error:
        cannot(error)
    _print_report(report, as_json)


@tickets.command("roster")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@data_option
@click.option(
    "--dates", type=click.Choice([str(order) for order in Order]), help="Order of day and month in 03/04/2026."
)
@click.option("--encoding", metavar="NAME", help="Of a CSV that is neither Unicode nor Windows-1252.")
@click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
def roster(file: Path, data: DataFolder, dates: str | None, encoding: str | None, as_json: bool) -> None:
    """Load the list of customers (columns: customer, start, end), for the retention rate.

    It takes the place of the list before. Of each customer a keyed digest and the two days are kept.

    \b
    Examples:
      kiosk tickets roster customers.csv

    \b
    Exit codes:
      0  taken (rows that could not be read are listed)
      1  refused: the file is not clear, or no table; nothing was stored
      2  wrong usage
      3  the file or the database cannot be read or written; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly import ticket_import
    from kiosk.store.errors import StoreError
    from kiosk.tickets.keeping import KeyDamagedError
    from kiosk.tickets.problem import RefusedError, TableError

    try:
        found, done = ticket_import.take_roster(file, encoding, None if dates is None else Order(dates), data)
    except (RefusedError, TableError) as error:
        click.echo(f"kiosk: {error}", err=True)
        raise click.exceptions.Exit(REFUSED) from error
    except (OSError, StoreError, KeyDamagedError) as error:
        cannot(error)
    if as_json:
        report = {"rows": found.rows, "bad": found.bad, **msgspec.structs.asdict(done)}
        click.echo(msgspec.json.format(msgspec.json.encode(report)).decode())
        return
    for row in found.bad[: ticket_import.SHOWN_BAD]:
        click.echo(f"Line {row.line}: {row.reason}.")
    click.echo(
        f"{found.rows} rows, {done.added} new customers, {done.changed} changed, {done.same} as before, "
        f"{done.removed} not in the list any more, {len(found.bad)} not read."
    )


@tickets.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
def files(data: DataFolder, as_json: bool) -> None:
    """List the files that were taken, the newest first.

    \b
    Exit codes:
      0  printed
      3  the database cannot be read; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly.loading import open_reader
    from kiosk.store import tickets as store
    from kiosk.store.errors import StoreError

    try:
        with open_reader(data) as reader:
            found = reader.ask(store.imports)
    except StoreError as error:
        cannot(error)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found)).decode())
        return
    if not found:
        click.echo("No file was taken yet: kiosk tickets import FILE")
    for one in found:
        bad = f", {one.bad} rows could not be read" if one.bad else ""
        click.echo(f"{one.at[:16].replace('T', ' ')} UTC  {SOURCES[one.source].title}  {one.kept} tickets{bad}")


def _choices(file: Path, data: DataFolder, source: str | None, said: dict[str, Any]) -> "Choices":
    """Return what was said before about files of this system, with what is said now."""
    import msgspec

    from kiosk.assembly.ticket_import import load_choices
    from kiosk.tickets import table
    from kiosk.tickets.matching import Choices, source_of

    if source is None and not said["columns"]:
        with table.opened(file, said["encoding"]) as found:
            source = source_of(found.header).name
    before = load_choices(data).get(source or "plain", Choices())
    now: dict[str, Any] = {
        name: said[name]
        for name in ("zone", "encoding", "response_sla", "resolution_sla", "response_goal_min")
        if said[name] is not None
    }
    if said["dates"] is not None:
        now["dates"] = Order(said["dates"])
    if said["accept"]:
        now["accept"] = said["accept"]
    if said["columns"]:
        now["columns"] = {**before.columns, **{_field(name): column for name, column in _pairs(said["columns"])}}
    if said["desks"]:
        now["desks"] = {**before.desks, **dict(_pairs(said["desks"]))}
    return msgspec.structs.replace(before, **now)


def _pairs(texts: tuple[str, ...]) -> list[tuple[str, str]]:
    pairs = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip() or not value.strip():
            raise click.UsageError(f"{text!r}: write it as NAME=NAME.")
        pairs.append((name.strip(), value.strip()))
    return pairs


def _field(name: str) -> Field:
    try:
        return Field(name)
    except ValueError:
        raise click.UsageError(f"There is no field {name!r}. There are: {', '.join(Field)}.") from None


def _bar(stack: ExitStack, as_json: bool, steps: int) -> "Callable[[int], object]":
    if as_json:
        return lambda _: None
    return stack.enter_context(click.progressbar(length=steps, label="Taking it in", file=sys.stderr)).update


def _print_preview(found: "Preview", as_json: bool) -> None:
    import msgspec

    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found)).decode())
        return
    click.echo(f"{found.match.source.title}, {found.encoding}")
    _print_columns(found.match)
    click.echo("The first rows:")
    for ticket in found.first:
        said = {name: value for name, value in msgspec.to_builtins(ticket).items() if value not in (None, "")}
        click.echo("  " + ", ".join(f"{name} {value}" for name, value in said.items()))
    for warning in found.match.warnings:
        click.echo(f"Mind: {warning}")
    click.echo("Nothing was stored. Take it without --preview.")


def _print_columns(match: "Match") -> None:
    width = max(len(field) for field in match.names)
    for field, name in match.names.items():
        click.echo(f"  {field.ljust(width)}  “{name}”")
    if match.unused:
        click.echo(f"  not read: {', '.join(match.unused[:12])}{', …' if len(match.unused) > 12 else ''}")


def _print_report(report: "Report", as_json: bool) -> None:
    import msgspec

    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(report)).decode())
        return
    for row in report.bad:
        click.echo(f"Line {row.line}: {row.reason}.")
    if report.bad_count > len(report.bad):
        click.echo(f"… and {report.bad_count - len(report.bad)} more rows that could not be read.")
    for warning in report.warnings:
        click.echo(f"Mind: {warning}")
    if report.taken is None:
        click.echo("This file was taken before: nothing changed.")
        return
    taken = report.taken
    click.echo(
        f"{report.match.source.title}: {report.rows} rows, {taken.added} new, {taken.changed} changed, "
        f"{taken.same} known already, {report.bad_count} not read."
    )
    if taken.unknown:
        click.echo(f"{taken.unknown} rows are of tickets that are not known: take the tickets themselves first.")
