"""The command `kiosk export-work`: the kiosk starts it for itself, to write an export in a process of its own."""

import sys

import click

from kiosk.cli.options import CANNOT, data_option, not_its_own
from kiosk.paths import DataFolder

NICE = 10
"""How far the work stands back behind the screen."""


@click.command(hidden=True)
@data_option
def export_work(data: DataFolder) -> None:
    """Do what the first line of the input asks for, one JSON object; tell how far it is, one JSON object a line.

    The end of the input stops it; nothing is left behind.

    \b
    Example:
      (echo '{"path": "/tmp/all.csv"}'; cat) | kiosk export-work

    \b
    Exit codes:
      0  done, or stopped
      3  it could not be done; why, is told
    """  # noqa: D301
    import os
    import threading

    import msgspec

    from kiosk.assembly.exporting import work
    from kiosk.clock import SystemClock
    from kiosk.export.work import Job, Told, from_line, to_line

    if hasattr(os, "nice"):
        os.nice(NICE)
    stopped = threading.Event()
    try:
        job = from_line(sys.stdin.buffer.readline(), Job)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        not_its_own(error)

    def listen() -> None:
        while os.read(0, 4096):  # not by the buffer: a thread that waits in it makes Python abort at the end
            pass
        stopped.set()

    def tell(told: Told) -> None:
        sys.stdout.buffer.write(to_line(told))
        sys.stdout.buffer.flush()

    threading.Thread(target=listen, daemon=True).start()
    if not work(data, SystemClock(), job, tell, stopped.is_set):
        sys.exit(CANNOT)
