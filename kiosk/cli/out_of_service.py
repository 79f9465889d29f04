"""The command `kiosk out-of-service`: `kiosk supervise` shows by it that the kiosk cannot open."""

import click

from kiosk.cli.options import parse_size


@click.command(hidden=True)
@click.option("--code", metavar="CODE", default="", help="What staff are to tell whoever looks after the kiosk.")
@click.option("--window", callback=parse_size, metavar="WxH", help="A plain window of this many pixels, for trials.")
def out_of_service(code: str, window: tuple[int, int] | None) -> None:
    """Show the plain screen of a kiosk that cannot open; the supervisor calls this for itself.

    \b
    Example:
      kiosk out-of-service --code E3 --window 1280x800

    \b
    Exit codes:
      0  it was ended
    """  # noqa: D301
    from kiosk.assembly.alive import show_out_of_service

    show_out_of_service(code, window)
