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
        # by systemd's own service: a small system has no program sysctl
        called += [["systemctl", "daemon-reload"], ["systemctl", "restart", "systemd-sysctl.service"]]
    return called


def call(command: Sequence[str]) -> None:
    """Run a command.

    Raises:
        SessionError: it failed; the message is its own.
    """
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=AT_MOST_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SessionError(f"`{' '.join(command)}` could not be run: {error}.") from error
    if done.returncode:
        raise SessionError(f"`{' '.join(command)}` failed: {done.stderr.strip()}.")


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
    _take_notice(root, run, undoing=False, then="The files are there: restart the machine, or undo with --undo.")
    return changed, wanted


def undo(root: Path, say: Callable[[str], object], run: Callable[[Sequence[str]], object] = call) -> int:
    """Put everything back; the data stay, and so does the user, to whom they belong.

    Returns:
        How many files were put back.

    Raises:
        SessionError: every file was put back, but systemd did not take notice.
        OSError: the disk refused.
    """
    count = SessionFiles(root).undo(say)
    _take_notice(root, run, undoing=True, then="Every file was put back all the same: restart the machine.")
    say(f"The user {USER!r} and the data in /{STATE}, which belong to it, are left as they are.")
    return count


def _take_notice(root: Path, run: Callable[[Sequence[str]], object], *, undoing: bool, then: str) -> None:
    """Call what has to be called; where that fails the files are there all the same, which the message says."""
    for command in commands(root, undoing=undoing):
        try:
            run(command)
        except SessionError as error:
            raise SessionError(f"{error} {then}") from error
