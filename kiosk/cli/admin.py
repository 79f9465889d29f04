"""The command `kiosk admin`: the desk view as a window of its own."""

import click

from kiosk.cli.options import NO_DISPLAY, cannot, data_option, parse_size
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option("--window", callback=parse_size, metavar="WxH", help="Its size; else 1280x800, the wall display full.")
@click.option("--wall", is_flag=True, help="Begin with the wall display, for everybody to see; no passcode is needed.")
def admin(data: DataFolder, window: tuple[int, int] | None, *, wall: bool) -> None:
    """Open the desk view as a window: scores, comments, export. It may be open while the kiosk runs.

    It asks for the staff or admin passcode set with `kiosk setup`. The wall display shows today's satisfaction and
    what was done about what visitors said, and nothing else; leaving it asks for the passcode too.

    \b
    Examples:
      kiosk admin
      kiosk admin --wall

    \b
    Exit codes:
      0  closed
      2  wrong usage
      3  could not open (settings, database, display); why, is printed
    """  # noqa: D301
    from kiosk.assembly.loading import CannotStartError
    from kiosk.assembly.programs import run_admin
    from kiosk.cli import has_display

    if not has_display():
        cannot(NO_DISPLAY)
    try:
        run_admin(data, window=window or (None if wall else (1280, 800)), wall=wall)
    except CannotStartError as error:
        cannot(error)
