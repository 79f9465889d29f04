"""The command `kiosk install-session`: makes a Linux machine a kiosk and nothing else, and undoes it."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import cannot

if TYPE_CHECKING:
    from kiosk.assembly.session_plan import Options


@click.command("install-session")
@click.option(
    "--program",
    type=click.Path(path_type=Path),
    help="The built kiosk, as the machine will know it. [default: this program]",
)
@click.option(
    "--root", type=click.Path(exists=True, file_okay=False, path_type=Path), default="/", help="An image's root."
)
@click.option("--storage", is_flag=True, help="Let USB sticks in, for exports.")
@click.option("--usb", metavar="VENDOR:PRODUCT", multiple=True, help="Let this USB device in, a keyboard of staff say.")
@click.option("--keep-usb", is_flag=True, help="Leave USB as it is; otherwise usbguard lets no keyboard in.")
@click.option("--power-key", is_flag=True, help="Let the machine's power button switch it off.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.option("--undo", is_flag=True, help="Put back exactly what was there before.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def install_session(
    program: Path | None,
    root: Path,
    storage: bool,
    usb: tuple[str, ...],
    keep_usb: bool,
    power_key: bool,
    dry_run: bool,
    undo: bool,
    yes: bool,
) -> None:
    """Make this machine a kiosk and nothing else (Linux with systemd), or undo it.

    The kiosk runs alone in the compositor cage, as a user of its own, watched by systemd; text consoles, Ctrl+Alt+Del
    and Alt+SysRq do nothing, and usbguard lets no keyboard in. It says first what it does, and asks.
    docs/lockdown.md explains each part.

    \b
    Examples:
      kiosk install-session --dry-run
      kiosk install-session --program /opt/kiosk/kiosk --storage
      kiosk install-session --undo

    \b
    Exit codes:
      0  done, or nothing was to be done
      1  you said no
      2  wrong usage
      3  it cannot be done here (no root, no systemd, something is missing); why, is printed
    """  # noqa: D301
    from kiosk.assembly.session_install import require_root
    from kiosk.assembly.session_plan import Options, SessionError

    root = root.absolute()
    os.umask(0o022)  # the system's folders are for all to read
    try:
        if not dry_run:
            require_root(root)
        if undo:
            _undo(root, dry_run=dry_run, yes=yes)
            return
        options = Options(
            program=program or Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0]).absolute(),
            storage=storage,
            usb=usb,
            guard_usb=not keep_usb,
            power_key=power_key,
        )
        _install(root, options, dry_run=dry_run, yes=yes)
    except (SessionError, OSError) as error:
        cannot(error)


def _install(root: Path, options: "Options", *, dry_run: bool, yes: bool) -> None:
    from kiosk.assembly.session_files import CHANGED, NEW, THERE, SessionFiles
    from kiosk.assembly.session_install import commands, install
    from kiosk.assembly.session_plan import check, plan

    words = {NEW: "write", CHANGED: "replace", THERE: "as it is"}
    told = check(root, options)
    files = SessionFiles(root)
    wanted = plan(options)
    click.echo("The kiosk's session:")
    for one in wanted:
        leads = f" -> {one.text}" if one.link else ""
        click.echo(f"  {words[files.state(one)]:9}/{one.path}{leads}  ({one.why})")
    for command in commands(root, undoing=False):
        click.echo(f"  call     {' '.join(command)}")
    click.echo("What is replaced is kept; `kiosk install-session --undo` puts it back.")
    for sentence in told:
        click.echo(sentence)
    if dry_run:
        return
    if not yes and not click.confirm("Go on?"):
        sys.exit(1)
    changed, _ = install(root, options)
    if not changed:
        click.echo("All of it was there already.")
        return
    click.echo(f"Done: {changed} changed. The kiosk comes up when the machine starts again: systemctl reboot")
    click.echo(f"Passcodes, once: runuser -u kiosk -- env KIOSK_DATA=/var/lib/kiosk {options.program} setup")


def _undo(root: Path, *, dry_run: bool, yes: bool) -> None:
    from kiosk.assembly.session_files import SessionFiles
    from kiosk.assembly.session_install import undo

    files = SessionFiles(root)
    if not files.is_installed:
        click.echo("No session was installed here by this program: nothing to undo.")
        return
    click.echo("These are put back as they were before the session was installed:")
    for name in files.paths:
        click.echo(f"  /{name}")
    if dry_run:
        return
    if not yes and not click.confirm("Go on?"):
        sys.exit(1)
    count = undo(root, click.echo)
    click.echo(f"Done: {count} put back. Restart the machine: systemctl reboot")
