"""Options and endings that several commands share."""

import math
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import click

from kiosk.paths import DataFolder, data_folder

NO_DISPLAY = "There is no display here (see DISPLAY and WAYLAND_DISPLAY). `kiosk demo` needs none."
CANNOT = 3
"""The exit code of a command that could not do it."""


def _folder(_context: click.Context, _parameter: click.Parameter, value: Path | None) -> DataFolder:
    return DataFolder((value or data_folder()).absolute())


data_option: Callable[[Any], Any] = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="KIOSK_DATA",
    callback=_folder,
    help="The kiosk's data folder (database, settings, passcodes). [env: KIOSK_DATA; default: the user's data folder]",
)


class _Day(click.DateTime):
    """A day with room before and after it for those it is compared with."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        found: datetime = super().convert(value, param, ctx)
        if not 1900 <= found.year <= 2999:
            self.fail(f"{found:%Y-%m-%d} is not between 1900 and 2999.", param, ctx)
        return found


class _Width(click.FloatRange):
    """The width of a picture in millimetres; FloatRange itself takes NaN."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        found: float = super().convert(value, param, ctx)
        if math.isnan(found):
            self.fail("Give the width of the picture in millimetres.", param, ctx)
        return found


COUNT = click.IntRange(1, 1_000_000_000)
DAY = _Day(["%Y-%m-%d"])
WIDTH_MM = _Width(60, 3000)


def cannot(reason: object) -> NoReturn:
    """End the command: it could not be done; `reason` says what, where and what to do."""
    click.echo(f"kiosk: {reason}", err=True)
    sys.exit(CANNOT)


def not_its_own(error: Exception) -> NoReturn:
    """End a command that the kiosk calls itself: its input is somebody else's."""
    cannot(f"The input is not what the kiosk itself writes there: {str(error)[:200]}.")


def parse_size(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[int, int] | None:
    """Read a window size such as 1280x800, in pixels."""
    if value is None:
        return None
    width, _, height = value.lower().partition("x")
    plain = all(part.isascii() and part.isdigit() and len(part) <= 5 for part in (width, height))
    if not (plain and 320 <= int(width) <= 16000 and 240 <= int(height) <= 16000):
        raise click.BadParameter(f"{value!r}: write it as 1280x800 (pixels), from 320x240 to 16000x16000.")
    return int(width), int(height)
