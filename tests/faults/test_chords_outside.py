"""Sixty chords from outside, over the X protocol, at the whole program: its picture stays, and so does the process."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

from benchmarks.screen import Screen

HELD = {"alt": "Alt_L", "ctrl": "Control_L", "meta": "Super_L", "shift": "Shift_L"}
WRITTEN = """
Escape F2 F4 F5 F10 F11 F12 Print Pause Menu Super_L Super_R Alt_L Control_L Insert Help Sys_Req shift+F10
alt+F4 alt+F2 alt+Tab alt+Escape alt+space alt+Return alt+Left alt+Home alt+d alt+f alt+e
ctrl+q ctrl+w ctrl+F4 ctrl+n ctrl+o ctrl+p ctrl+s ctrl+c ctrl+v ctrl+x ctrl+a ctrl+z ctrl+Escape ctrl+Insert ctrl+t
ctrl+l ctrl+alt+Delete ctrl+alt+F2 ctrl+alt+BackSpace ctrl+alt+t ctrl+alt+F1 ctrl+alt+Left
ctrl+shift+Escape ctrl+shift+u ctrl+shift+q ctrl+shift+w meta+d meta+l meta+r meta+e meta+Tab
"""
CHORDS = [chord.split("+") for chord in WRITTEN.split()]
ACCENT = (11, 95, 102)


class Keyboard:
    """A keyboard plugged into the virtual screen."""

    def __init__(self, screen: Screen) -> None:
        self._display = Display(screen.name)

    def press(self, *names: str) -> None:
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(HELD.get(name, name))) for name in names]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def close(self) -> None:
        self._display.close()


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen(1280, 800) as made:
        yield made


def start_button(screen: Screen) -> int:
    """Return how far down the button in the accent's colour is, or 0."""
    return next((y for y in range(300, 760, 20) if screen.colour(560, y) == ACCENT), 0)


def test_the_picture_and_the_program_stay(screen: Screen, tmp_path: Path) -> None:
    assert len(CHORDS) == 60
    environment = {**screen.environment(tmp_path / "home"), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path / "data")]
    with subprocess.Popen(
        command, env=environment, cwd=Path(__file__).parents[2], stderr=subprocess.DEVNULL
    ) as program:
        keyboard = Keyboard(screen)
        try:
            assert screen.wait(lambda: start_button(screen) > 0, 60, 0.2), "no Start button"
            screen.settle()
            for _ in ("start", "question"):
                before = screen.settle()
                for chord in CHORDS:
                    keyboard.press(*chord)
                    time.sleep(0.01)
                assert program.poll() is None
                assert screen.settle() == before
                screen.tap(640, max(start_button(screen), 460))
                assert screen.wait(lambda before=before: screen.pixels() != before, 5, 0.05), "a finger does nothing"
        finally:
            keyboard.close()
            program.terminate()
            program.wait(10)
