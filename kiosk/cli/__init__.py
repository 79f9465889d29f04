"""The command line: one file a command, loaded only when it is called, so that the kiosk starts quickly."""

import errno
import importlib
import os
import re
import sys
from pathlib import Path
from typing import Any

import click

from kiosk import __version__
from kiosk.cli.plain_output import plain_output

COMMANDS = {
    "run": "Open the kiosk for visitors.",
    "supervise": "Keep the kiosk open: start it again when it has ended or hangs.",
    "admin": "Open the desk view as a window.",
    "setup": "Set passcodes, names and the screen's size.",
    "demo": "Let simulated visitors use the real screens; or fill a database.",
    "check": "Check a survey file.",
    "surveys": "List, begin, import, publish and schedule surveys.",
    "scores": "Print the scores of a range of days.",
    "tickets": "Take in the help-desk system's tickets.",
    "ideas": "List the visitors' ideas; answer them.",
    "export": "Write the responses to a file: CSV, Excel, JSON Lines.",
    "report": "Write a day, a week or a month as a PDF.",
    "doctor": "Prove that the database is whole.",
    "backup": "Make a backup; list and verify them.",
    "restore": "Put a backup in the database's place.",
    "erase": "Erase a response by its receipt number, or what is too old.",
    "settings": "List the settings; change one.",
    "passcode": "Change a passcode; recover a forgotten one.",
    "audit": "Show the log of what was done; prove it.",
    "encrypt": "Encrypt the database, or take the encryption away.",
    "install-session": "Make this machine a kiosk and nothing else (Linux).",
}
HIDDEN = frozenset({"export-work", "out-of-service", "preview-work", "voice"})
"""Commands that the program calls itself."""


class LazyGroup(click.Group):
    """A group that imports a command's file when the command is called."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names in the order of the help page."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        if cmd_name not in COMMANDS and cmd_name not in HIDDEN:
            return None
        name = cmd_name.replace("-", "_")
        command = getattr(importlib.import_module(f"kiosk.cli.{name}"), name)
        assert isinstance(command, click.Command)
        return command

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program; what it prints steers no terminal, whatever names and texts there are in files.

        What it writes is nobody else's, what its libraries keep included, such as compiled pages, which would be run.
        """
        before = os.umask(0o077)
        try:
            with plain_output():
                return super().main(*args, **kwargs)
        finally:
            os.umask(before)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what no file and no text can be called is refused in words, wherever it was met."""
        try:
            return super().invoke(ctx)
        except UnicodeEncodeError:
            reason = "A name that was given holds bytes that are no text. Write it in UTF-8."
        except ValueError as error:
            if "embedded null" not in str(error):
                raise
            reason = "A name that was given holds a zero byte. Write it without."
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            reason = f"{str(error.filename)[:60]}…: the name is too long for a file. Give a shorter one."
        click.echo(f"kiosk: {reason}", err=True)
        sys.exit(3)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(__version__, prog_name="kiosk")
@click.pass_context
def main(context: click.Context) -> None:
    """A service-desk survey kiosk: three taps, on disk before "thank you", honest scores.

    Without a command it opens the kiosk; where there is no display it says so and shows a simulated day instead.

    \b
    Examples:
      kiosk setup                     set the passcodes first
      kiosk                           open the kiosk
      kiosk scores --range 7-days       the week's scores
      kiosk COMMAND --help            more about a command

    \b
    Exit codes, for all commands:
      0  done
      1  something was found or refused; what, is printed
      2  wrong usage
      3  it could not be done (file, disk, database, display); why, is printed
    """  # noqa: D301
    _hold_standard_streams()
    if context.invoked_subcommand is not None:
        return
    if has_display():
        _invoke(context, "run")
    else:
        click.echo("There is no display here (see DISPLAY and WAYLAND_DISPLAY): showing a simulated day instead.")
        _invoke(context, "demo")


def _hold_standard_streams() -> None:
    """Open what was handed on closed: else a file of ours takes its number, and a library's complaints go into it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free


def has_display() -> bool:
    """Whether a window can be opened here: a display is named, and if it is one of this machine's, it is there."""
    if sys.platform != "linux" or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    name = os.environ.get("DISPLAY", "")
    own = re.fullmatch(r":(\d+)(\.\d+)?", name)
    return bool(name) if own is None else _listens(f"/tmp/.X11-unix/X{own[1]}")


def _listens(address: str) -> bool:
    """Whether there is an X server's socket, as a file or in the kernel's own list; without one Qt would abort."""
    listed = Path("/proc/net/unix")
    return Path(address).exists() or (listed.exists() and f"@{address}" in listed.read_text(errors="replace"))


def _invoke(context: click.Context, name: str) -> None:
    """Run a command as if its name alone had been typed, so that its options get their defaults."""
    command = main.get_command(context, name)
    assert command is not None
    with command.make_context(name, [], parent=context) as inner:
        command.invoke(inner)
