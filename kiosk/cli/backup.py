"""The command `kiosk backup`: makes a backup by hand, lists them, verifies them."""

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.store.backup import Backup


@click.command()
@data_option
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), help="The folder to write it to.")
@click.option("--list", "listed", is_flag=True, help="List the backups there are, the newest first.")
@click.option("--verify", is_flag=True, help="Prove that every backup is the file that was written, and sound.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read.")
@click.pass_context
def backup(
    context: click.Context, data: DataFolder, to: Path | None, listed: bool, verify: bool, as_json: bool
) -> None:
    """Make a backup of the database as it is now; the kiosk may be running.

    The backup is one file, checked and hashed, with a manifest beside it. Without --to it goes where the kiosk keeps
    its own (`backup_folder` in the settings). `kiosk restore` puts one back.

    \b
    Examples:
      kiosk backup --to /media/stick
      kiosk backup --list
      kiosk backup --verify

    \b
    Exit codes:
      0  done; with --verify: all of them are whole
      1  with --verify: one is not, or there is none; which, is printed
      2  wrong usage
      3  it cannot be made, or the folder cannot be read; why, is printed
    """  # noqa: D301
    from kiosk.assembly.erasure import backup_folders
    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.store.backups import listing
    from kiosk.store.errors import StoreError

    if listed and verify:
        raise click.UsageError("--list and --verify are two things; give one.")
    try:
        device = load_settings(data)
        folders = backup_folders(data, device) if to is None else (to.absolute(),)
        if listed or verify:
            found = [one for folder in folders if folder.is_dir() for one in listing(folder)]
            found.sort(key=lambda one: one.manifest.at, reverse=True)
            context.exit(_verify(found, folders, as_json) if verify else _list(found, folders, as_json))
        _make(data, device, folders[0], as_json)
    except (StoreError, CannotStartError) as error:
        cannot(error)


def _make(data: DataFolder, device: "Settings", folder: Path, as_json: bool) -> None:
    import msgspec

    from kiosk.assembly.auditing import note
    from kiosk.clock import SystemClock
    from kiosk.store.audit import Action
    from kiosk.store.backup import make

    with ExitStack() as stack:
        tell = None
        if not as_json:
            bar = stack.enter_context(click.progressbar(length=1, label="Copying", file=sys.stderr))

            def tell(done: int, total: int) -> None:
                bar.length = total
                bar.update(done - bar.pos)

        made = make(data.database, folder, SystemClock(), progress=tell)
    assert made is not None  # nobody cancels here
    told = {"file": made.manifest.file, "last_seq": made.manifest.last_seq, "sha256": made.manifest.sha256}
    note(data, SystemClock(), device.kiosk, "command", Action.BACKED_UP, told)
    if as_json:
        click.echo(msgspec.json.encode(made, enc_hook=str).decode())
    else:
        click.echo(f"{made.manifest.responses} responses in {made.path}, checked; SHA-256 {made.manifest.sha256}")


def _list(found: "list[Backup]", folders: tuple[Path, ...], as_json: bool) -> int:
    import msgspec

    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found, enc_hook=str)).decode())
        return 0
    for one in found:
        told = one.manifest
        size = f"{told.size / 1e6:,.1f} MB"
        click.echo(f"{told.at[:19]}Z  {told.kind:<17}  {told.responses:>9} responses  {size:>10}  {one.path}")
    if not found:
        click.echo(f"There is no backup in {' or '.join(map(str, folders))}.")
    return 0


def _verify(found: "list[Backup]", folders: tuple[Path, ...], as_json: bool) -> int:
    import msgspec

    from kiosk.store.backup import verify

    wrong = {str(one.path): why for one in found if (why := verify(one))}
    if as_json:
        whole = [str(one.path) for one in found if str(one.path) not in wrong]
        click.echo(msgspec.json.format(msgspec.json.encode({"whole": whole, "wrong": wrong})).decode())
    else:
        for path, why in wrong.items():
            click.echo(f"{path}: {why}.")
        if not found:
            click.echo(f"There is no backup in {' or '.join(map(str, folders))}.")
        elif not wrong:
            click.echo(f"{len(found)} backups, all of them whole; the newest is of {found[0].manifest.at[:19]}Z.")
    return 1 if wrong or not found else 0
