"""The options by which commands choose a range of days."""

from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import DAY

if TYPE_CHECKING:
    from kiosk.figures import Range

from_option = click.option(
    "--from", "first", type=DAY, metavar="YYYY-MM-DD", help="The first day, in place of --range."
)
to_option = click.option("--to", "last", type=DAY, metavar="YYYY-MM-DD", help="The last day. [default: today]")


def chosen_days(named: str, first: datetime | None, last: datetime | None) -> "Range":
    """Return the range of days that the options name.

    Raises:
        click.UsageError: they do not go together.
    """
    from kiosk.figures import Range, day_range

    today = date.today()
    if first is None:
        if last is not None:
            raise click.UsageError("--to needs --from.")
        return day_range(named, today)
    try:
        return Range(first.date(), last.date() if last else today)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
