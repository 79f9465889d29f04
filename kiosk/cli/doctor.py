"""The command `kiosk doctor`: proof that the database is whole, and what can be saved of one that is not."""

import sys
from contextlib import ExitStack
from pathlib import Path

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option("--rebuild", is_flag=True, help="First count everything anew from the answers; leave the kiosk before.")
@click.option(
    "--salvage",
    "damaged",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Bring over what can be proven from a file that was moved aside; leave the kiosk before.",
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="With --salvage: the data folder that takes it; else the kiosk's own.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
@click.pass_context
def doctor(
    context: click.Context, data: DataFolder, rebuild: bool, damaged: Path | None, into: Path | None, as_json: bool
) -> None:
    """Examine the database; without --rebuild or --salvage nothing is changed, and the kiosk may be running.

    Every response is checked against its hash and its place in the chain, the counts are proved equal to the answers,
    and the last response is compared with the high-water mark that was written after it. --salvage brings over every
    response of a damaged file whose hash still proves it, also where SQLite cannot read the file any more; none twice.

    \b
    Examples:
      kiosk doctor
      kiosk doctor --rebuild          where it says that the counts are not the answers'
      kiosk doctor --salvage kiosk.sqlite.damaged-20260302T093000Z

    \b
    Exit codes:
      0  all is well
      1  something is wrong; what, and what to do, is printed (with --salvage: something did not come over)
      2  wrong usage
      3  the database cannot be read; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly.auditing import note
    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.audit import Action
    from kiosk.store.errors import StoreError
    from kiosk.store.health import doctor as examine
    from kiosk.store.health import rebuild_counts

    if into is not None and damaged is None:
        raise click.UsageError("--into says where --salvage brings it; give --salvage FILE.")
    if damaged is not None:
        _salvage(context, data if into is None else DataFolder(into.absolute()), damaged.absolute(), as_json)
        return
    try:
        if rebuild:
            clock = SystemClock()
            device = load_settings(data)
            rebuild_counts(data.database, clock)
            note(data, clock, device.kiosk, "command", Action.COUNTS_REBUILT)
        with ExitStack() as stack:
            if as_json:
                health = examine(data.database)
            else:
                bar = stack.enter_context(click.progressbar(length=0, label="Examining", file=sys.stderr))

                def tell(done: int, total: int) -> None:
                    bar.length = total
                    bar.update(done - bar.pos)

                health = examine(data.database, tell)
    except (StoreError, CannotStartError) as error:
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


def _salvage(context: click.Context, data: DataFolder, damaged: Path, as_json: bool) -> None:
    import msgspec

    from kiosk import __version__
    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.erasing import By
    from kiosk.store.errors import StoreError
    from kiosk.store.retention import first_day
    from kiosk.store.salvage import salvage
    from kiosk.store.times import utc_text

    clock = SystemClock()
    try:
        device = load_settings(data)
        kept_from = first_day(clock.local(clock.now()).date(), device.responses_days)
        by = By(utc_text(clock.now()), device.kiosk, "command")
        done = salvage(data.database, damaged, clock, by, version=__version__, first_day=kept_from)
    except (StoreError, CannotStartError) as error:
        cannot(error)
    whole = not (done.unproven or done.lost or done.wordless)
    if as_json:
        click.echo(msgspec.json.encode(done).decode())
    else:
        click.echo(f"{damaged}: {done.came} responses came over into {data.database}.")
        told = {
            f"{done.doubles} were there already.": done.doubles,
            f"{done.erased} were erased before, or are too old to be kept; they stay away.": done.erased,
            f"{done.unfinished} had not ended; nobody was thanked for them.": done.unfinished,
            f"{done.wordless} lost a comment that was no longer what it had been.": done.wordless,
            f"{done.unproven} are no longer what they were and stay where they are.": done.unproven,
            f"{done.lost} were not found at all.": done.lost,
            f"{done.ideas} ideas came along.": done.ideas,
        }
        for sentence, count in told.items():
            if count:
                click.echo(sentence)
        click.echo("Keep the file; `kiosk doctor` proves what came.")
    context.exit(0 if whole else 1)
