"""The command `kiosk admin`: the desk view as a window of its own."""

import click

from kiosk.cli.options import NO_DISPLAY, cannot, data_option, parse_size
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option("--window", callback=parse_size, metavar="WxH", default="1280x800", show_default=True, help="Its size.")
def admin(data: DataFolder, window: tuple[int, int] | None) -> None:
    """Open the desk view as a window: scores, comments, export. It may be open while the kiosk runs.

    It asks for the staff or admin passcode set with `kiosk setup`.

    \b
    Example:
      kiosk admin

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
        run_admin(data, window=window or (1280, 800))
    except CannotStartError as error:
        cannot(error)
