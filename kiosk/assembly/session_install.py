"""`kiosk install-session` without its words: installs, undoes, and has systemd take notice."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.assembly.session_files import SessionFiles
from kiosk.assembly.session_plan import STATE, USER, Options, SessionError, Wanted, plan

AT_MOST_S = 60


def require_root(root: Path) -> None:
    """Refuse where the session cannot be installed by this user or on this system.

    Raises:
        SessionError: not Linux, not root, or systemd does not run here.
    """
    if sys.platform != "linux":
        raise SessionError("This is for Linux. For Windows see docs/windows.md.")
    if os.geteuid() != 0:
        raise SessionError("Only root can do that: sudo kiosk install-session …")
    if root == Path("/") and not Path("/run/systemd/system").is_dir():
        raise SessionError("systemd does not run this machine. Write into an image with --root FOLDER instead.")


def commands(root: Path, *, undoing: bool) -> list[list[str]]:
    """Return what is called after the files are written; into an image only the user is made."""
    live = root == Path("/")
    called = []
    if not undoing:
        called.append(["systemd-sysusers", *([] if live else [f"--root={root}"]), "kiosk.conf"])
    if live:
        called += [["systemctl", "daemon-reload"], ["sysctl", "-q", "--system"]]
    return called


def call(command: Sequence[str]) -> None:
    """Run a command.

    Raises:
        SessionError: it failed; the message is its own.
    """
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=AT_MOST_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SessionError(f"`{' '.join(command)}` could not be run: {error}. Undo with --undo.") from error
    if done.returncode:
        raise SessionError(f"`{' '.join(command)}` failed: {done.stderr.strip()}. Undo with --undo.")


def install(
    root: Path, options: Options, run: Callable[[Sequence[str]], object] = call
) -> tuple[int, Sequence[Wanted]]:
    """Write all files and have systemd take notice.

    Returns:
        How many files were changed, and all that are there now.

    Raises:
        SessionError: something is in the way.
        OSError: the disk refused.
    """
    wanted = plan(options)
    changed = SessionFiles(root).install(wanted)
    for command in commands(root, undoing=False):
        run(command)
    return changed, wanted


def undo(root: Path, say: Callable[[str], object], run: Callable[[Sequence[str]], object] = call) -> int:
    """Put everything back; the data stay, and so does the user, to whom they belong.

    Returns:
        How many files were put back.
    """
    count = SessionFiles(root).undo(say)
    for command in commands(root, undoing=True):
        run(command)
    say(f"The user {USER!r} and the data in /{STATE}, which belong to it, are left as they are.")
    return count
