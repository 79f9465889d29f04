"""Keeps the kiosk open: starts it again when it has ended or stands still, and shows a plain screen where it cannot.

It knows nothing of Qt, settings or the database, so that nothing which keeps the kiosk from opening can stop it.
"""

import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Thread
from types import FrameType
from typing import Any, NamedTuple

from kiosk.assembly.heartbeat import PIPE, READY, Systemd
from kiosk.assembly.supervising_compositor import Compositor
from kiosk.clock import pause

LOOKS_EVERY_S = 0.1
ANSWER_TO_A_KILL_S = 5.0
LEFT, WRONG_USAGE = 0, 2
"""Exit codes after which the kiosk is not opened again."""


class Limits(NamedTuple):
    """When what is done; in seconds."""

    ready_within_s: float = 60.0
    """A kiosk without a first picture by then is ended."""
    hangs_after_s: float = 6.0
    """A screen that has not given a sign of life for so long is ended."""
    well_after_s: float = 3.0
    """A kiosk that has been up for so long has started."""
    tries: int = 3
    """So many starts that fail in a row are told on a plain screen."""
    again_after_s: float = 60.0
    """How long that screen stays before the next start is tried."""
    between_tries_s: float = 0.3
    most_ends: int = 30
    ends_within_s: float = 600.0
    """A kiosk that ends by itself more often than `most_ends` within this time is not fit to be shown either."""
    ends_within_stop_s: float = 5.0
    """How long a kiosk may take to end when it is asked to."""


class Process:
    """A process with a pipe on which its screen's thread gives signs of life."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it.

        Raises:
            OSError: it cannot be started.
        """
        reads, writes = os.pipe()
        options: dict[str, Any] = {}
        try:
            if sys.platform == "win32":
                import msvcrt

                handle = msvcrt.get_osfhandle(writes)
                os.set_handle_inheritable(handle, True)
                startup = subprocess.STARTUPINFO()
                startup.lpAttributeList = {"handle_list": [handle]}
                options = {"startupinfo": startup, "creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
            else:
                handle = writes
                options = {"pass_fds": (writes,), "start_new_session": True}
            environment = {**os.environ, PIPE: str(handle)}
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, env=environment, **options)
        except BaseException:
            os.close(reads)
            raise
        finally:
            os.close(writes)
        self.pid = self._process.pid
        self.ready_at: float | None = None
        self.last_at = time.monotonic()
        self._reader = Thread(target=self._read, args=(reads,), name=f"beats of {self.pid}", daemon=True)
        self._reader.start()

    def wait(self, seconds: float) -> int | None:
        """Wait so long for its end; returns its exit code, below 0 a signal, or None while it lives."""
        until = time.monotonic() + seconds
        while (code := self._process.poll()) is None and (left := until - time.monotonic()) > 0:
            pause(min(left, LOOKS_EVERY_S))  # Popen.wait would look every 50 ms, which a slow machine feels
        return code

    def ask_to_end(self) -> None:
        """Hand on that it is to end."""
        self._process.terminate()

    def kill(self) -> None:
        """End it, and what it has started, at once."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            try:
                os.killpg(self.pid, signal.SIGKILL)
            except OSError:
                self._process.kill()
        self.wait(ANSWER_TO_A_KILL_S)

    def _read(self, pipe: int) -> None:
        with os.fdopen(pipe, "rb", buffering=0) as beats:
            while beat := beats.read(64):
                self.last_at = time.monotonic()
                if READY in beat and self.ready_at is None:
                    self.ready_at = self.last_at


class Supervisor:
    """Runs the kiosk until an admin leaves it, or somebody ends the supervisor."""

    def __init__(
        self,
        kiosk: Sequence[str],
        notice: Callable[[str], Sequence[str]],
        limits: Limits | None = None,
        say: Callable[[str], object] = lambda _: None,
    ) -> None:
        """Prepare.

        Args:
            kiosk: the command that opens the kiosk.
            notice: makes, of a code, the command that shows the plain screen.
            limits: when what is done.
            say: told in words what happens.
        """
        self._command = kiosk
        self._notice_command = notice
        self._limits = limits or Limits()
        self._say = say
        self._systemd = Systemd()
        self._compositor = Compositor()
        self._is_compositor_lost = False
        self.kiosk: Process | None = None
        """The kiosk that is open, or opening."""
        self._notice: Process | None = None
        self._asked: int | None = None
        self._failed = 0
        self._ends: deque[float] = deque()

    def run(self) -> int:
        """Keep the kiosk open; returns the exit code."""
        with self._signals():
            try:
                while not self._is_asked:
                    code = self._open_once()
                    if code in (LEFT, WRONG_USAGE):
                        return code
                    self._wait()
            finally:
                self._put_notice_away()
                self._compositor.put_away()
        return 0

    @property
    def _is_asked(self) -> bool:
        """Whether somebody wants it all to end; a signal says so at any moment."""
        return self._asked is not None

    # -- one kiosk from its start to its end

    def _open_once(self) -> int | None:
        """Open the kiosk and watch it until it has ended; returns its exit code, None if it was ended here."""
        try:
            kiosk = self.kiosk = Process(self._command)
        except OSError as error:
            self._ended(f"could not be started: {error.strerror}", "N1")
            return None
        limits, looked_at, is_well = self._limits, time.monotonic(), False
        try:
            while (code := kiosk.wait(LOOKS_EVERY_S)) is None and not self._is_asked:
                before, looked_at = looked_at, time.monotonic()
                if looked_at - before > 1:
                    continue  # it was this process that stood still: the beats have not been read yet
                self._look_at_the_compositor()
                if kiosk.ready_at is None:
                    self._systemd.tell("WATCHDOG=1")
                    if looked_at - kiosk.last_at > limits.ready_within_s:
                        self._ended("did not open in time", "T1")
                        return None
                    continue
                if self._notice is not None:
                    self._put_notice_away()
                if looked_at - kiosk.last_at > limits.hangs_after_s:
                    self._ended(f"stood still for {limits.hangs_after_s:.0f} s", "H1", started=is_well)
                    return None
                if not is_well and looked_at - kiosk.ready_at >= limits.well_after_s:
                    is_well, self._failed = True, 0
            if self._is_asked:
                self._systemd.tell("STOPPING=1")
                kiosk.ask_to_end()
                return kiosk.wait(limits.ends_within_stop_s)
            assert code is not None
            if code not in (LEFT, WRONG_USAGE):
                how, short = (f"ended with exit code {code}", f"E{code}") if code > 0 else _by_signal(-code)
                self._ended(how, short, started=is_well)
            return code
        finally:
            if kiosk.wait(0) is None:
                kiosk.kill()
            self.kiosk = None
            self._systemd.tell("WATCHDOG=1")

    def _ended(self, how: str, code: str, *, started: bool = False) -> None:
        """Count an end that nobody wanted."""
        now = time.monotonic()
        self._ends.append(now)
        while self._ends[0] < now - self._limits.ends_within_s:
            self._ends.popleft()
        self._failed = 0 if started else self._failed + 1
        if len(self._ends) > self._limits.most_ends:
            code = f"C{self._limits.most_ends}"
        self._code = code
        self._say(f"The kiosk {how} (code {code}). It is opened again.")

    def _look_at_the_compositor(self) -> None:
        """Have systemd start all of it anew where the compositor hangs; it alone can."""
        if self._compositor.silent_s() <= self._limits.hangs_after_s:
            self._is_compositor_lost = False
            return
        if not self._is_compositor_lost:
            self._say(f"The compositor has not answered for {self._limits.hangs_after_s:.0f} s.")
        self._is_compositor_lost = True
        self._systemd.tell("WATCHDOG=trigger")

    # -- between two

    def _wait(self) -> None:
        """Wait a moment; after several starts that failed a longer one, with the plain screen up."""
        limits = self._limits
        if self._is_asked:
            return
        if self._failed < limits.tries and len(self._ends) <= limits.most_ends:
            if self._failed:
                self._sleep(limits.between_tries_s)
            return
        self._say(f"The kiosk cannot open (code {self._code}). It is tried again every {limits.again_after_s:.0f} s.")
        until = time.monotonic() + limits.again_after_s
        while not self._is_asked and time.monotonic() < until:
            if self._notice is None:
                try:
                    self._notice = Process(self._notice_command(self._code))
                except OSError as error:
                    self._say(f"The notice could not be shown: {error.strerror}.")
            elif self._notice.wait(0) is not None or self._notice_stands_still:
                self._put_notice_away()
                self._sleep(1)
            if self._notice is None or self._notice.ready_at is None:
                self._systemd.tell("WATCHDOG=1")
            self._sleep(LOOKS_EVERY_S)

    @property
    def _notice_stands_still(self) -> bool:
        notice = self._notice
        if notice is None:
            return False
        patience = self._limits.ready_within_s if notice.ready_at is None else self._limits.hangs_after_s
        return time.monotonic() - notice.last_at > patience

    def _put_notice_away(self) -> None:
        if self._notice is not None:
            self._notice.kill()
            self._notice = None

    def _sleep(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._is_asked and (left := until - time.monotonic()) > 0:
            pause(min(left, LOOKS_EVERY_S))

    @contextmanager
    def _signals(self) -> Iterator[None]:
        """Note the signals that mean the end, and leave them as they were."""

        def note(number: int, _frame: FrameType | None) -> None:
            self._asked = number

        names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
        numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
        before = {number: signal.signal(number, note) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _by_signal(number: int) -> tuple[str, str]:
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = str(number)
    return f"was ended by signal {name}", f"S{number}"


def own_command() -> list[str]:
    """Return how this program starts itself, from a checkout, a wheel or the bundle."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
