"""The command `kiosk restore`: a backup in the database's place, looked through before, with a way back."""

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.store.restoring import Candidate


@click.command()
@data_option
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
@click.option("--undo", is_flag=True, help="Put back the database that the last restore replaced.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--check", "only_check", is_flag=True, help="Only say what it would mean; nothing is changed.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read; needs --yes or --check.")
@click.pass_context
def restore(
    context: click.Context,
    data: DataFolder,
    file: Path | None,
    undo: bool,
    yes: bool,
    only_check: bool,
    as_json: bool,
) -> None:
    """Put a backup in the database's place; the kiosk must not be running.

    FILE is looked through before anything is changed: its hash, its pages, every response's hash and place in the
    chain. It is said how many responses that are there now the backup lacks. The database that was there is kept beside
    the new one; `kiosk restore --undo` puts it back, and `kiosk doctor --salvage` brings over what only it has.
    Responses that were erased since the backup was made are erased in it, too.

    \b
    Examples:
      kiosk restore /media/stick/kiosk-1a2b3c4d-20260302T093000Z.sqlite
      kiosk restore --check FILE      what it would mean
      kiosk restore --undo            the way back

    \b
    Exit codes:
      0  restored; with --check: it can be
      1  not restored: it was not wanted
      2  wrong usage
      3  the file is not sound, or the kiosk runs; why, is printed; nothing was changed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.clock import SystemClock
    from kiosk.store import restoring
    from kiosk.store.erasing import By
    from kiosk.store.errors import StoreError
    from kiosk.store.times import utc_text

    if undo == (file is not None):
        raise click.UsageError("Name the backup to restore, or give --undo for the database that was replaced.")
    if as_json and not (yes or only_check):
        raise click.UsageError("--json asks nothing: give --yes or --check with it.")
    clock = SystemClock()
    try:
        device = load_settings(data)
        if undo:
            kept = restoring.kept_files(data.database)
            if not kept:
                cannot(f"{data.folder}: no restore has replaced a database here. Nothing was changed.")
            file = kept[0]
        assert file is not None
        with ExitStack() as stack:
            tell = None
            if not as_json:
                bar = stack.enter_context(click.progressbar(length=1, label="Looking", file=sys.stderr))

                def tell(done: int, total: int) -> None:
                    bar.length = total
                    bar.update(done - bar.pos)

            prepared = stack.enter_context(restoring.prepare(data.database, file.absolute(), tell))
            if not as_json:
                click.echo("", err=True)
                click.echo("\n".join(meaning(prepared.candidate)))
            if only_check:
                if as_json:
                    click.echo(msgspec.json.encode(prepared.candidate, enc_hook=str).decode())
                return
            if not yes and not click.confirm("Restore it?"):
                click.echo("Nothing was changed.")
                context.exit(1)
            done = prepared.swap(clock, By(utc_text(clock.now()), device.kiosk, "command"))
    except (StoreError, CannotStartError) as error:
        cannot(error)
    data.care.unlink(missing_ok=True)  # what is known of the database is known of another
    if as_json:
        told = {"candidate": prepared.candidate, "restored": done}
        click.echo(msgspec.json.encode(told, enc_hook=str).decode())
        return
    click.echo("Restored.")
    if done.kept is not None:
        click.echo(f"The database that was there is {done.kept}. The way back: kiosk restore --undo")
        if prepared.candidate.missing:
            click.echo(f"What only it has can be brought over: kiosk doctor --salvage {done.kept}")


def meaning(candidate: "Candidate") -> list[str]:
    """Return what restoring would mean, a line each."""
    made = f", the last of {candidate.made_at[:16].replace('T', ' ')} UTC" if candidate.made_at else ""
    lines = [f"{candidate.file} is sound: {candidate.responses} responses{made}."]
    if candidate.missing is None:
        lines.append("The database that is there now cannot be read, so what the backup lacks is not known.")
    elif candidate.missing:
        lines.append(f"{candidate.missing} responses that are there now are NOT in it and would be missing.")
    else:
        lines.append("It has every response that is there now.")
    if not candidate.same_database and candidate.missing is not None:
        lines.append("It is not a copy of the database that is there now.")
    if candidate.back:
        lines.append(f"{candidate.back} responses in it were erased since; they are erased again.")
    return lines
