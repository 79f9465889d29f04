"""The command `kiosk doctor`: proof that the database is whole."""

import sys
from contextlib import ExitStack

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option("--rebuild", is_flag=True, help="First count everything anew from the answers; leave the kiosk before.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
@click.pass_context
def doctor(context: click.Context, data: DataFolder, rebuild: bool, as_json: bool) -> None:
    """Examine the database; without --rebuild nothing is changed, and the kiosk may be running.

    Every response is checked against its hash and its place in the chain, the counts are proved equal to the answers,
    and the last response is compared with the high-water mark that was written after it.

    \b
    Examples:
      kiosk doctor
      kiosk doctor --rebuild          where it says that the counts are not the answers'

    \b
    Exit codes:
      0  all is well
      1  something is wrong; what, and what to do, is printed
      2  wrong usage
      3  the database cannot be read; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.clock import SystemClock
    from kiosk.store.errors import StoreError
    from kiosk.store.health import doctor as examine
    from kiosk.store.health import rebuild_counts

    try:
        if rebuild:
            rebuild_counts(data.database, SystemClock())
        with ExitStack() as stack:
            if as_json:
                health = examine(data.database)
            else:
                bar = stack.enter_context(click.progressbar(length=0, label="Examining", file=sys.stderr))

                def tell(done: int, total: int) -> None:
                    bar.length = total
                    bar.update(done - bar.pos)

                health = examine(data.database, tell)
    except StoreError as error:
        cannot(error)
    if as_json:
        click.echo(
            msgspec.json.format(msgspec.json.encode({"well": health.well, "report": health}, enc_hook=str)).decode()
        )
    else:
        click.echo(f"{health.path}: {health.responses} responses, the last is number {health.last_seq}")
        for finding in health.findings:
            click.echo(f"{finding.sign}: {finding.sentence} {finding.remedy}".rstrip())
        if health.well:
            click.echo("All is well: hashes, chain, numbers, counts and mark agree.")
    context.exit(0 if health.well else 1)
