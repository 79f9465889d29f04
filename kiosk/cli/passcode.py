"""The command `kiosk passcode`: set, change and recover the passcodes; make a recovery code."""

from typing import TYPE_CHECKING, NoReturn

import click

from kiosk.cli.options import cannot, data_option
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.access.passcodes import Locked, NotSet, Outcome, Passcodes, Wrong
    from kiosk.access.roles import Role
    from kiosk.store.audit import Action

QUESTIONS = {
    "admin": "Admin passcode (8 digits or more, or a passphrase of 12 characters or more)",
    "staff": "Staff passcode (6 digits or more)",
}


@click.command()
@data_option
@click.argument("role", type=click.Choice(["admin", "staff"]), required=False)
@click.option("--reset", is_flag=True, help="Do not ask for the old admin passcode: for the machine's owner.")
@click.option("--recover", is_flag=True, help="Use the recovery code in place of the admin passcode.")
@click.option("--recovery-code", is_flag=True, help="Make a new recovery code and print it, once.")
def passcode(data: DataFolder, role: str | None, reset: bool, recover: bool, recovery_code: bool) -> None:
    """Change the passcode of the admin or of staff; the admin passcode is asked for first.

    Whoever forgot the only admin passcode uses --recover with the code that was printed at set-up. Who has lost that
    too uses --reset, as the user the kiosk runs as. That is no way round the passcode: it guards the screen, and
    whoever has that user's terminal can replace the passcodes' file anyway. All of it is written to the log.

    \b
    Examples:
      kiosk passcode staff
      kiosk passcode admin --reset      nobody knows the admin passcode any more
      kiosk passcode --recover          the recovery code is at hand
      kiosk passcode --recovery-code    the old code is lost or was read by others

    \b
    Exit codes:
      0  done
      1  refused: a wrong passcode or code, or the pad waits after wrong tries
      2  wrong usage
      3  the passcodes cannot be read or written; why, is printed
    """  # noqa: D301
    from kiosk.access.passcodes import Passcodes
    from kiosk.access.record import AccessError
    from kiosk.access.roles import Role
    from kiosk.clock import SystemClock
    from kiosk.store.audit import Action

    asked = [role is not None, recover, recovery_code]
    if sum(asked) != 1:
        raise click.UsageError("Say whose passcode (admin or staff), or --recover, or --recovery-code.")
    if reset and recover:
        raise click.UsageError("--reset needs no recovery code.")
    passcodes = Passcodes(data.access, SystemClock())
    try:
        if recover:
            _recover(data, passcodes)
            return
        if not reset and passcodes.is_set(Role.ADMIN):
            _let_in(data, passcodes)
        if recovery_code:
            _print_code(passcodes.make_recovery())
            note(data, Action.RECOVERY_CODE_MADE, {})
        else:
            whose = Role(role or "")
            set_new(passcodes, whose)
            note(data, Action.PASSCODE_RESET if reset else Action.PASSCODE_SET, {"role": str(whose)})
            if whose is Role.ADMIN and not passcodes.has_recovery():
                _print_code(passcodes.make_recovery())
                note(data, Action.RECOVERY_CODE_MADE, {})
    except (AccessError, OSError) as error:
        cannot(error)


def set_new(passcodes: "Passcodes", role: "Role") -> None:
    """Ask for a new passcode until one is good enough, and set it."""
    from kiosk.access.passcodes import PasscodeError

    while True:
        entered = _new(role)
        try:
            passcodes.set(role, entered)
        except PasscodeError as error:
            click.echo(f"{error}", err=True)
            continue
        click.echo(f"The {role} passcode is set.")
        return


def print_first_code(data: DataFolder, passcodes: "Passcodes") -> None:
    """Make and print the recovery code, where the admin has a passcode and there is no code yet."""
    from kiosk.access.roles import Role
    from kiosk.store.audit import Action

    if passcodes.is_set(Role.ADMIN) and not passcodes.has_recovery():
        _print_code(passcodes.make_recovery())
        note(data, Action.RECOVERY_CODE_MADE, {})


def _new(role: "Role") -> str:
    from kiosk.access.rules import refusal

    while True:
        entered: str = click.prompt(QUESTIONS[role], hide_input=True)
        refused = refusal(role, entered)
        if refused is not None:
            click.echo(refused.sentence(role), err=True)
        elif click.prompt("Again", hide_input=True) != entered:
            click.echo("The two are not the same.", err=True)
        else:
            return entered


def _let_in(data: DataFolder, passcodes: "Passcodes") -> None:
    from kiosk.access.passcodes import Opened
    from kiosk.access.roles import Role
    from kiosk.store.audit import Action

    outcome = passcodes.check(click.prompt("The admin passcode of now", hide_input=True))
    if outcome != Opened(Role.ADMIN):
        note(data, Action.LOGIN_FAILED, {"for": "passcode"})
        _refuse(outcome, "That is not the admin passcode.")


def _recover(data: DataFolder, passcodes: "Passcodes") -> None:
    from kiosk.access.passcodes import Opened, PasscodeError, Recovered
    from kiosk.access.roles import Role
    from kiosk.store.audit import Action

    if not passcodes.has_recovery():
        click.echo("kiosk: No recovery code was ever made. The machine's owner uses --reset.", err=True)
        raise click.exceptions.Exit(1)
    code = click.prompt("Recovery code (20 digits)", hide_input=True)
    outcome: Outcome | Recovered = passcodes.check_recovery(code)
    if isinstance(outcome, Opened):
        while True:
            try:
                outcome = passcodes.recover(code, _new(Role.ADMIN))
                break
            except PasscodeError as error:
                click.echo(f"{error}", err=True)
    if not isinstance(outcome, Recovered):
        note(data, Action.LOGIN_FAILED, {"for": "recovery"})
        _refuse(outcome, "That is not the recovery code.")
    click.echo("The admin passcode is set. The code that you used is good no more.")
    note(data, Action.PASSCODE_RESET, {"role": "admin", "by": "recovery code"})
    _print_code(outcome.code)


def _refuse(outcome: "Outcome | Wrong | Locked | NotSet", wrong: str) -> NoReturn:
    wait_s = getattr(outcome, "wait_s", 0)
    waits = f" The next try is possible in {wait_s:.0f} s." if wait_s else ""
    told = "Too many wrong tries." if type(outcome).__name__ == "Locked" else wrong
    click.echo(f"kiosk: {told}{waits}", err=True)
    raise click.exceptions.Exit(1)


def _print_code(code: str) -> None:
    click.echo(
        f"\nRecovery code: {code}\n\n"
        "Write it down and lock it away: it lets an admin in who forgot the passcode, once.\n"
        "It is shown only now; `kiosk passcode --recovery-code` makes another one."
    )


def note(data: DataFolder, action: "Action", detail: "Mapping[str, object]") -> None:
    """Write to the log; before the kiosk's first start there is none."""
    from kiosk.assembly import auditing
    from kiosk.assembly.loading import CannotStartError, load_settings
    from kiosk.clock import SystemClock
    from kiosk.store.errors import StoreError, Trouble

    try:
        kiosk = load_settings(data).kiosk
    except CannotStartError:
        kiosk = ""
    try:
        auditing.note(data, SystemClock(), kiosk, "command", action, detail)
    except StoreError as error:
        if error.code is not Trouble.NO_DATABASE:
            click.echo(f"This was done, but could not be written to the log: {error}", err=True)
