"""The command `kiosk export`: the responses as a CSV file."""

import sys
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import click

from kiosk.cli.days import chosen_days, from_option, to_option
from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file to write.")
@click.option(
    "--range",
    "named",
    type=click.Choice(["today", "7-days", "30-days", "all"]),
    default="all",
    show_default=True,
    help="Days.",
)
@from_option
@to_option
@click.option("--desk", metavar="NAME", help="One desk only.")
@click.option("--raw", is_flag=True, help="Leave texts that look like a spreadsheet's formula as they are.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON.")
def export(
    data: DataFolder,
    out: Path,
    named: str,
    first: datetime | None,
    last: datetime | None,
    desk: str | None,
    raw: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write the responses to a CSV file (RFC 4180, UTF-8), one row each; the kiosk may be running.

    Comments that a spreadsheet would take for a formula (they begin with = + - @ or the like) get a ' in front,
    unless --raw is given. The file is whole and on disk, or it is not there.

    \b
    Examples:
      kiosk export --out responses.csv
      kiosk export --out june.csv --from 2026-06-01 --to 2026-06-30

    \b
    Exit codes:
      0  written
      1  the file is there already (--overwrite replaces it)
      2  wrong usage
      3  could not be written, or the database cannot be read; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly.loading import open_reader
    from kiosk.export import csv
    from kiosk.store.errors import StoreError

    if not out.absolute().parent.is_dir():
        cannot(f"{out.absolute().parent} is no folder. Choose one that is there for --out.")
    days = None if named == "all" and first is None and last is None else chosen_days(named, first, last)
    if out.exists() and not overwrite:
        click.echo(f"kiosk: {out} is there already. Choose another name, or replace it with --overwrite.", err=True)
        raise click.exceptions.Exit(1)
    try:
        with ExitStack() as stack:
            reader = stack.enter_context(open_reader(data))
            tell = None
            if not as_json:
                bar = stack.enter_context(click.progressbar(length=1, label="Exporting", file=sys.stderr))

                def tell(done: int, total: int) -> None:
                    bar.length = total
                    bar.update(done - bar.pos)

            written = csv.write(
                reader,
                out.absolute(),
                first_day=None if days is None else days.first.isoformat(),
                last_day=None if days is None else days.last.isoformat(),
                desk=desk,
                raw=raw,
                progress=tell,
            )
    except StoreError as error:
        cannot(error)
    assert written is not None  # nobody cancels here
    if as_json:
        click.echo(msgspec.json.encode(written, enc_hook=str).decode())
    else:
        click.echo(f"{written.rows} responses in {written.path}")
