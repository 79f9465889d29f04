"""The command `kiosk encrypt`: the database encrypted at rest, or no longer."""

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option("--key", "where", metavar="FILE|keyring", help="Where the new key is kept: a new file, or the key store.")
@click.option("--undo", is_flag=True, help="Take the encryption away; the key must be given as the kiosk gets it.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def encrypt(data: DataFolder, where: str | None, undo: bool, yes: bool) -> None:
    """Encrypt the database, so that whoever takes the machine or its disk cannot read it (SQLCipher, AES-256).

    The kiosk must not be running. The key is made at random; it is never a passcode. Without it nobody can read the
    answers, so keep a copy of it in another place. From then on the kiosk and every command need the key: in the
    variable KIOSK_DATABASE_KEY (a file, or "keyring"), or as systemd's credential "database-key". Backups made so far
    and exported files stay readable.

    \b
    Examples:
      kiosk encrypt --key /etc/kiosk/database.key
      KIOSK_DATABASE_KEY=/etc/kiosk/database.key kiosk run
      KIOSK_DATABASE_KEY=/etc/kiosk/database.key kiosk encrypt --undo

    \b
    Exit codes:
      0  done
      1  not wanted after all
      2  wrong usage
      3  it could not be done; why, is printed; the database is as it was
    """  # noqa: D301
    import os

    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.clock import SystemClock
    from kiosk.store import encrypting, key
    from kiosk.store.errors import StoreError

    if undo == (where is not None):
        raise click.UsageError("Give --key FILE (or --key keyring), or --undo.")
    question = "Take the encryption away?" if undo else f"Encrypt {data.database}?"
    if not yes and not click.confirm(question):
        raise SystemExit(1)
    try:
        device = load_settings(data)
        now = key.find(os.environ)
        if undo and now is None:
            cannot(f"{data.database}: no key is given. Give it as the kiosk gets it: {key.VARIABLE}.")
        if not undo and now is not None:
            cannot(f"A key is given already in {key.VARIABLE}; take that away to encrypt with a new one.")
        after = None if where is None else key.make(where)
        count = encrypting.convert(data.database, SystemClock(), device.kiosk, now, after)
    except (CannotStartError, key.KeyTroubleError, StoreError) as error:
        cannot(error)
    if undo:
        click.echo(f"{data.database} is not encrypted any more. Responses: {count}.")
    else:
        click.echo(f"{data.database} is encrypted. Responses: {count}. Start the kiosk with {key.VARIABLE}={where}.")
        click.echo("Keep a copy of the key in another place: without it nobody can read the answers.")
