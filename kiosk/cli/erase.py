"""The command `kiosk erase`: one response by its receipt number, or all that is older than it is kept."""

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.argument("receipt", required=False)
@click.option("--day", metavar="DAY", help="The day of the visit (YYYY-MM-DD), where several have that number.")
@click.option("--also-backups", is_flag=True, help="Take the response out of the backups that hold it, too.")
@click.option("--due", is_flag=True, help="Erase what is older than the settings keep it, as the kiosk does at night.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a machine to read; needs --yes.")
@click.pass_context
def erase(
    context: click.Context,
    data: DataFolder,
    receipt: str | None,
    day: str | None,
    also_backups: bool,
    due: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Erase one response by the number its visitor was shown (the setting `show_receipt`), or what is too old.

    The kiosk may be running. Answers, comment, language, desk and times are overwritten in the database and its log;
    the number, the digest and the hash stay, so that the chain still proves the others. Copies are listed: backups
    (--also-backups takes the response out of them) and files that were exported.

    \b
    Examples:
      kiosk erase "123 456 7897"
      kiosk erase 1234567897 --also-backups --yes
      kiosk erase --due

    \b
    Exit codes:
      0  erased (with --due: there is nothing left that is too old)
      1  not erased: no response has the number, several have it, or it was not wanted
      2  wrong usage
      3  it could not be done; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly.erasure import Erasure, ReceiptError, find
    from kiosk.assembly.erasure import erase as erase_response
    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.errors import StoreError

    if due == (receipt is not None):
        raise click.UsageError("Give a receipt number, or --due for what is too old.")
    if as_json and not yes:
        raise click.UsageError("--json asks nothing: give --yes with it.")
    try:
        device = load_settings(data)
        if due:
            _erase_due(context, data, yes=yes, as_json=as_json)
            return
        assert receipt is not None
        match = find(data, receipt, day)
        question = f"Erase the response of {match.day}? This cannot be undone."
        if not yes and not click.confirm(question):
            click.echo("Nothing was erased.")
            context.exit(1)
        done: Erasure = erase_response(data, device, SystemClock(), "command", match, also_backups=also_backups)
    except ReceiptError as error:
        click.echo(f"kiosk: {error}", err=True)
        context.exit(1)
    except (StoreError, CannotStartError) as error:
        cannot(error)
    if as_json:
        click.echo(msgspec.json.encode(done, enc_hook=str).decode())
        return
    click.echo(f"The response of {done.day} is erased.")
    if done.traces:
        click.echo(f"Something of it is still in {', '.join(map(str, done.traces))}: run this once more in a minute.")
    elif not done.log_is_empty:
        click.echo("The database's log is in use and is emptied after the next response.")
    for place in done.rewritten:
        click.echo(f"Taken out of the backup {place}.")
    for place in done.backups:
        click.echo(f"Still in the backup {place}: --also-backups takes it out; hourly ones go in 14 days.")
    for place in done.aside:
        click.echo(f"Still in a database that was moved aside, or it may be: {place}. Delete it once you can.")
    for place in done.exports:
        click.echo(f"Still in the export {place}: delete or replace that file.")


def _erase_due(context: click.Context, data: DataFolder, *, yes: bool, as_json: bool) -> None:
    import msgspec

    from kiosk.assembly.loading import load_settings, open_reader
    from kiosk.clock import SystemClock
    from kiosk.store.erasing import By
    from kiosk.store.retention import Rules, due, erase_due
    from kiosk.store.times import utc_text

    device, clock = load_settings(data), SystemClock()
    rules = Rules(device.comments_days, device.responses_days)
    today = clock.local(clock.now()).date()
    with open_reader(data) as reader:
        found = due(reader, rules, today)
    if not as_json:
        click.echo(f"Too old on {today}: {found.comments} responses with comments, {found.responses} whole responses.")
    if (found.comments or found.responses) and not yes and not click.confirm("Erase them? This cannot be undone."):
        click.echo("Nothing was erased.")
        context.exit(1)
    done = erase_due(data.database, rules, today, By(utc_text(clock.now()), device.kiosk, "command"))
    assert done is not None  # nobody stops it here
    if as_json:
        click.echo(msgspec.json.encode(done).decode())
    else:
        click.echo(f"Erased: the comments of {done.comments} responses, and {done.responses} whole responses.")
