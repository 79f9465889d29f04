"""The command `kiosk supervise`: the kiosk, opened again whenever it has ended by itself."""

import sys
from pathlib import Path

import click

from kiosk.cli.options import data_option, parse_size
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option(
    "--survey",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The survey to ask. [default: the one in the settings, else the shipped one]",
)
@click.option("--window", callback=parse_size, metavar="WxH", help="A plain window of this many pixels, for trials.")
def supervise(data: DataFolder, survey: Path | None, window: tuple[int, int] | None) -> None:
    """Open the kiosk as `kiosk run` does, and open it again when it crashes or hangs.

    After a crash it is back within a second or two, after a hang (six seconds without a sign of life) within ten. Where
    it cannot open three times in a row, a plain screen says so, with a code for staff; it is tried again every
    minute. docs/lockdown.md lists the codes. Leaving the kiosk with the admin passcode ends the supervisor too.

    \b
    Examples:
      kiosk supervise
      kiosk supervise --window 1280x800

    \b
    Exit codes:
      0  left by an admin, or asked to end (Ctrl+C, SIGTERM)
      2  wrong usage
    """  # noqa: D301
    from kiosk.assembly.supervising import Supervisor, own_command

    size = () if window is None else ("--window", f"{window[0]}x{window[1]}")
    asked = () if survey is None else ("--survey", str(survey))
    kiosk = [*own_command(), "run", "--data", str(data.folder), *asked, *size]
    supervisor = Supervisor(
        kiosk,
        lambda code: [*own_command(), "out-of-service", "--code", code, *size],
        say=lambda text: click.echo(f"kiosk: {text}", err=True),
    )
    sys.exit(supervisor.run())
