"""The command `kiosk preview-work`: the survey editor starts it for itself, to draw the kiosk's screens of a draft."""

import sys

import click

from kiosk.cli.options import cannot, data_option, not_its_own
from kiosk.paths import DataFolder


@click.command(hidden=True)
@data_option
def preview_work(data: DataFolder) -> None:
    """Draw a picture for each line of the input, one JSON object; write a line that tells its length, and the PNG.

    The end of the input ends it.

    \b
    Example:
      kiosk preview-work < wanted.jsonl

    \b
    Exit codes:
      0  done
      3  the settings cannot be read, or the input; why, is printed
    """  # noqa: D301
    import msgspec

    from kiosk.assembly.loading import CannotStartError, load_settings, load_theme
    from kiosk.ui.preview_stage import Drawn, Stage, Wanted

    try:
        device = load_settings(data)
    except CannotStartError as error:
        cannot(error)
    stage = Stage(device, load_theme(data, device)[0])
    out = sys.stdout.buffer
    try:
        while line := sys.stdin.buffer.readline():
            wanted = msgspec.json.decode(line, type=Wanted)
            picture = stage.draw(wanted)
            out.write(msgspec.json.encode(Drawn(number=wanted.number, length=len(picture))) + b"\n")
            out.write(picture)
            out.flush()
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        not_its_own(error)
    finally:
        stage.close()
