"""The command `kiosk run`: the program visitors see."""

import gc
from pathlib import Path

import click

from kiosk.cli.options import NO_DISPLAY, cannot, data_option, parse_size
from kiosk.paths import DataFolder


@click.command()
@data_option
@click.option(
    "--survey",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The survey to ask. [default: the one in the settings, else the shipped one]",
)
@click.option("--window", callback=parse_size, metavar="WxH", help="A plain window of this many pixels, for trials.")
def run(data: DataFolder, survey: Path | None, window: tuple[int, int] | None) -> None:
    """Open the kiosk for visitors, over the whole screen.

    Staff come in by five taps in the bottom right corner of the start screen, the last one held for a second; then
    the passcode set with `kiosk setup`. Leave the kiosk from there with the admin passcode.

    \b
    Examples:
      kiosk run
      kiosk run --window 1280x800 --survey my-survey.yaml

    \b
    Exit codes:
      0  left by an admin
      2  wrong usage
      3  could not open (survey, settings, display, another kiosk on the same database); why, is printed
    """  # noqa: D301
    if not data.access.exists():
        click.echo(
            "No passcode is set yet, so staff cannot come in and nobody can leave by the screen: "
            "Ctrl+C here ends the kiosk, `kiosk setup` sets the passcodes.",
            err=True,
        )
    gc.disable()  # nothing loaded at the start is garbage; the program looks for some again once its first frame is up
    from kiosk.assembly.loading import CannotStartError
    from kiosk.assembly.programs import run_kiosk
    from kiosk.cli import has_display

    if not has_display():
        cannot(NO_DISPLAY)
    try:
        run_kiosk(data, survey_path=survey, window=window)
    except CannotStartError as error:
        cannot(error)
