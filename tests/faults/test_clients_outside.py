"""What another program on the same X11 screen sees and does: no marked words, and no window made small for long."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from Xlib import XK, X, Xatom
from Xlib.display import Display
from Xlib.ext import xtest

from benchmarks.screen import Screen

SIZE = (1280, 800)


class Client:
    """Another program on the screen, with a keyboard."""

    def __init__(self, screen: Screen) -> None:
        self._display = Display(screen.name)

    def press(self, *names: str) -> None:
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def marks_somebody(self) -> bool:
        return self._display.get_selection_owner(Xatom.PRIMARY) != X.NONE

    def largest(self):
        """Return the largest window that is shown."""
        windows = self._display.screen().root.query_tree().children
        shown = [window for window in windows if window.get_attributes().map_state == X.IsViewable]
        return max(shown, key=lambda window: window.get_geometry().width)

    def size(self) -> tuple[int, int]:
        found = self.largest().get_geometry()
        return found.width, found.height

    def put_aside(self) -> None:
        """Do what a window manager does that shows the empty desktop, or another one."""
        self.largest().unmap()
        self._display.sync()

    def shrink(self) -> None:
        self.largest().configure(x=300, y=300, width=300, height=300)
        self._display.sync()

    def close(self) -> None:
        self._display.close()


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen(*SIZE) as made:
        yield made


def touched(screen: Screen, place: tuple[int, int]) -> bool:
    """Touch a place, and again if that was too early to count; return whether another picture stays."""
    before = screen.settle(blinking=True)
    for _ in range(4):
        screen.tap(*place)
        screen.wait(lambda: screen.pixels() != before, 2, 0.05)
        if screen.settle(blinking=True) != before:
            return True
    return False


def test_marked_words_stay_inside_and_the_whole_screen_is_taken_back(screen: Screen, tmp_path: Path) -> None:
    environment = {**screen.environment(tmp_path / "home"), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path / "data")]
    with subprocess.Popen(
        command, env=environment, cwd=Path(__file__).parents[2], stderr=subprocess.DEVNULL
    ) as program:
        client = Client(screen)
        try:
            ground = screen.colour(5, 5)
            assert screen.wait(lambda: screen.colour(5, 5) != ground, 60, 0.2), "no picture"
            screen.settle()
            for place in ((640, 520), (640, 440), (640, 440), (640, 440), (640, 300)):
                assert touched(screen, place), f"nothing at {place}"
            screen.settle(blinking=True)
            for letter in "mine":
                client.press(letter)
                time.sleep(0.05)
            written = screen.settle(blinking=True)
            client.press("Shift_L", "Home")
            assert screen.settle(blinking=True) != written, "nothing was marked"
            assert not client.marks_somebody()
            client.shrink()
            assert screen.wait(lambda: client.size() != SIZE, 5, 0.01), "nothing was made small"
            assert screen.wait(lambda: client.size() == SIZE, 10, 0.1)
            client.put_aside()
            assert screen.wait(lambda: screen.colour(5, 5) == ground, 5, 0.001), "nothing was put aside"
            assert screen.wait(lambda: screen.colour(5, 5) != ground, 10, 0.1)
            assert program.poll() is None
        finally:
            client.close()
            program.terminate()
            program.wait(10)
