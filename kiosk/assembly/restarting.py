"""The program starts itself anew: the same command in the same process, which whoever watches over it keeps."""

import os
import sys
from typing import NoReturn

from kiosk.assembly.heartbeat import PIPE

AGAIN = 75
"""Exit code that asks the supervisor to open the kiosk again, where a process cannot become another program."""


def command() -> list[str]:
    """Return the command that this program was started with."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def start_anew() -> NoReturn:
    """Become the program that begins; everything is closed."""
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32" and PIPE in os.environ:
        sys.exit(AGAIN)
    again = command()
    # The bundle's first part hands paths on to the second in its environment; a new start must find its own.
    environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"} if getattr(sys, "frozen", False) else os.environ
    os.execve(again[0], again, environment)
