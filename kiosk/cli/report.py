"""The command `kiosk report`: a day, a week or a month as a PDF."""

from datetime import date, datetime
from pathlib import Path

import click

from kiosk.cli.options import DAY, cannot, data_option
from kiosk.paths import DataFolder


@click.command()
@click.argument("period", type=click.Choice(["day", "week", "month"]), required=False)
@data_option
@click.option(
    "--day",
    type=DAY,
    metavar="YYYY-MM-DD",
    help="Any day of it. [default: of the last day, week or month that is over]",
)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="The file. [default: in the reports' folder]"
)
@click.option("--desk", metavar="NAME", help="One desk only.")
@click.option("--language", metavar="TAG", help="Of its words, such as de. [default: as set, else the survey's first]")
@click.option("--comments", is_flag=True, help="With what people wrote.")
@click.option("--due", is_flag=True, help="Make those that the settings ask for and that are not there yet.")
@click.option("--as-kiosk", is_flag=True, hidden=True, help="Write into the log that the kiosk did it.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON.")
def report(
    period: str | None,
    data: DataFolder,
    day: datetime | None,
    out: Path | None,
    desk: str | None,
    language: str | None,
    comments: bool,
    due: bool,
    as_kiosk: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write a report of a day, a week or a month as a PDF (A4).

    Scores with their intervals, how they went, what was done. The kiosk may be running. The setting `reports` has it
    make reports by itself; --due does the same from a timer of the system.

    \b
    Examples:
      kiosk report month
      kiosk report week --day 2026-06-03 --language de --out june.pdf
      kiosk report --due

    \b
    Exit codes:
      0  written
      1  the file is there already (--overwrite replaces it)
      2  wrong usage
      3  could not be written, or the database cannot be read; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.assembly.reporting import folder_of, language_of, make_due, name_of
    from kiosk.assembly.reporting import report as make
    from kiosk.clock import SystemClock
    from kiosk.export.work import ReportWish
    from kiosk.reporting import PERIODS, before
    from kiosk.store.errors import StoreError

    if (period is None) != due:
        raise click.UsageError("Say day, week or month; or --due alone.")
    try:
        if due:
            written = make_due(data, SystemClock(), "kiosk" if as_kiosk else "command")
        else:
            of = next(name for name in PERIODS if name == period)
            device = load_settings(data)
            chosen = before(of, date.today()) if day is None else day.date()
            path = (out or folder_of(data, device) / name_of(desk or device.desk, of, chosen)).absolute()
            if path.exists() and not overwrite:
                click.echo(f"kiosk: {path} is there already. Choose another, or replace it with --overwrite.", err=True)
                raise click.exceptions.Exit(1)
            tag = language or language_of(data, device)
            wish = ReportWish(period=of, day=chosen, desk=desk, language=tag, comments=comments)
            written = [make(data, SystemClock(), path, wish, "command")]
    except (StoreError, CannotStartError) as error:
        cannot(error)
    if as_json:
        click.echo(msgspec.json.encode(written, enc_hook=str).decode())
        return
    for one in written:
        click.echo(f"{one.rows} {'page' if one.rows == 1 else 'pages'} in {one.path}")
    if not written:
        click.echo("No report is due.")
