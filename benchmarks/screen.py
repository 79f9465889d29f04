"""A virtual screen (Xvfb) of its own, touched and looked at from outside the measured program, over the X protocol."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest

POLL_S = 0.0005
CURSOR_BYTES = 16


class Screen:
    """An X server without hardware; a context manager, gone with everything on it at the end."""

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        """Start the server and connect to it.

        Args:
            width: of the screen, in pixels.
            height: of the screen, in pixels.

        Raises:
            FileNotFoundError: there is no Xvfb.
            TimeoutError: the server did not start.
        """
        self.width = width
        self.height = height
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            [*command, "-noreset", "-dpi", "96"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            self._server.wait(5)
            raise TimeoutError("Xvfb did not start")
        self.name = f":{number}"
        self._display = Display(self.name)
        self._root = self._display.screen().root

    def __enter__(self) -> Self:
        """Return the screen."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the server."""
        self.close()

    def close(self) -> None:
        """Disconnect and end the server."""
        self._display.close()
        self._server.terminate()
        self._server.wait(10)

    def environment(self, home: Path) -> dict[str, str]:
        """Return the environment of a program on this screen whose home is `home` (made if missing)."""
        home.mkdir(parents=True, exist_ok=True)
        runtime = home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
        return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "DISPLAY": self.name}

    def pixels(self, x: int = 0, y: int = 0, width: int | None = None, height: int | None = None) -> bytes:
        """Return a region's pixels, 4 bytes each (blue, green, red, 0); the whole screen by default."""
        image = self._root.get_image(x, y, width or self.width, height or self.height, X.ZPixmap, 0xFFFFFFFF)
        data = bytearray(image.data)
        data[3::4] = bytes(len(data) // 4)
        return bytes(data)

    def colour(self, x: int, y: int) -> tuple[int, int, int]:
        """Return one pixel's red, green and blue, 0 to 255 each."""
        blue, green, red = self.pixels(x, y, 1, 1)[:3]
        return red, green, blue

    def move(self, x: int, y: int) -> None:
        """Put the pointer somewhere without pressing."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        self._display.sync()

    def press(self, hold_s: float = 0.0) -> None:
        """Press and release where the pointer is."""
        xtest.fake_input(self._display, X.ButtonPress, 1)
        if hold_s:
            self._display.sync()
            time.sleep(hold_s)
        xtest.fake_input(self._display, X.ButtonRelease, 1)
        self._display.sync()

    def tap(self, x: int, y: int, hold_s: float = 0.0) -> None:
        """Press and release at a point."""
        self.move(x, y)
        self.press(hold_s)

    def press_to_change(self, x: int, y: int, size: int = 48, within_s: float = 2.0) -> float | None:
        """Press at a point where the pointer has settled; return the seconds until pixels around it differ.

        Returns:
            None if nothing changed in time.
        """
        region = (max(0, x - size // 2), max(0, y - size // 2), size, size)
        before = self.pixels(*region)
        start = time.perf_counter()
        self.press()
        while time.perf_counter() - start < within_s:
            if self.pixels(*region) != before:
                return time.perf_counter() - start
        return None

    def wait(self, seen: Callable[[], bool], within_s: float, poll_s: float = POLL_S) -> bool:
        """Look again and again until `seen` or the time is over; return whether it was seen."""
        end = time.monotonic() + within_s
        while time.monotonic() < end:
            if seen():
                return True
            time.sleep(poll_s)
        return False

    def settle(self, still_s: float = 0.6, within_s: float = 15.0, *, blinking: bool = False) -> bytes:
        """Wait until the screen has stood still for a while; return its picture.

        Args:
            still_s: for how long.
            within_s: how long to wait for that.
            blinking: whether a change of a few pixels (a cursor) is no movement.

        Raises:
            TimeoutError: it keeps moving.
        """
        end = time.monotonic() + within_s
        picture, since = self.pixels(), time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.05)
            now = self.pixels()
            if now != picture and not (blinking and self._blinked(picture, now)):
                picture, since = now, time.monotonic()
            elif time.monotonic() - since >= still_s:
                return picture
        raise TimeoutError("the screen does not stand still")

    def _blinked(self, before: bytes, after: bytes) -> bool:
        stride = 4 * self.width
        lines = [y for y in range(0, len(before), stride) if before[y : y + stride] != after[y : y + stride]]
        return all(self._changed(before[y : y + stride], after[y : y + stride]) <= CURSOR_BYTES for y in lines)

    @staticmethod
    def _changed(before: bytes, after: bytes) -> int:
        return sum(one != other for one, other in zip(before, after, strict=True))

    def save(self, path: Path) -> None:
        """Write what is on the screen as a PNG file, for people."""
        from PySide6.QtGui import QImage

        data = self.pixels()
        QImage(data, self.width, self.height, 4 * self.width, QImage.Format.Format_RGB32).save(str(path))
