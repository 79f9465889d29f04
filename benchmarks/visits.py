"""A visitor who knows the kiosk only by its picture: finds the buttons by their colours and touches them."""

import re
import time
from collections.abc import Callable
from typing import NamedTuple

from benchmarks.screen import Screen

SURFACE = (0xFF, 0xFF, 0xFF)
ACCENT = (0x0B, 0x5F, 0x66)
EVERY = 4
"""Only each fourth line of pixels is looked at."""
LEAST = 36
"""What is narrower than this, in pixels, is no button."""
CHOSEN_S = 0.35
KEY_S = 0.15
UPPER_ROW = "qwertyuiop"
AFTER_CHANGE_S = 0.6
"""The kiosk takes no touch just after a new screen, as it was meant for the one before."""


class Box(NamedTuple):
    """A rectangle of one colour on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """The point to touch."""
        return self.x + self.width // 2, self.y + self.height // 2

    def overlaps(self, other: "Box") -> bool:
        """Tell whether the two share a pixel."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


def boxes(screen: Screen, picture: bytes, colour: tuple[int, int, int]) -> list[Box]:
    """Return the filled rectangles of a colour, in the order of their upper edges, then from the left.

    A line through lettering is broken; the lines above and below it are not, and they tell the width.
    """
    red, green, blue = colour
    run = re.compile(b"(?:" + re.escape(bytes([blue, green, red, 0])) + b"){%d,}" % LEAST)
    spans: dict[tuple[int, int], list[list[int]]] = {}
    stride = 4 * screen.width
    pixel = bytes([blue, green, red, 0])

    def goes_on(x: int, before: int, y: int) -> bool:
        """Whether a button that was seen at line `before` reaches to line `y`: its edge is there all the way."""
        at = [line * stride + 4 * (x + EVERY) for line in range(before, y, EVERY)]
        return all(picture[place : place + 4] == pixel for place in at)

    for y in range(0, screen.height, EVERY):
        for found in run.finditer(picture, y * stride, (y + 1) * stride):
            x = (found.start() - y * stride) // 4
            parts = spans.setdefault((x, len(found.group()) // 4), [[y]])
            if goes_on(x, parts[-1][-1], y):
                parts[-1].append(y)
            else:
                parts.append([y])
    made = [
        Box(x, lines[0], width, lines[-1] - lines[0] + EVERY) for (x, width), parts in spans.items() for lines in parts
    ]
    kept: list[Box] = []
    for box in sorted(made, key=lambda box: -box.width * box.height):
        if box.height >= LEAST and not any(other.overlaps(box) for other in kept):
            kept.append(box)
    return sorted(kept, key=lambda box: (box.y, box.x))


def row(found: list[Box], least: int) -> list[Box]:
    """Return the boxes that stand in one line and are equally wide, if there are `least` or more; from the left.

    Widths may differ by a pixel, from rounding.
    """
    for first in found:
        line = [box for box in found if box.y == first.y and abs(box.width - first.width) <= 1]
        if len(line) >= least:
            return line
    return []


def scale_of(screen: Screen, points: int) -> list[Box]:
    """Return the buttons of the scale that is shown if it has so many, from the left; empty if not."""
    found = row(boxes(screen, screen.pixels(), SURFACE), 3)
    return found if len(found) == points else []


def wait_for(screen: Screen, what: str, find: Callable[[], list[Box]], within_s: float = 10.0) -> list[Box]:
    """Look until `find` finds something and the screen takes touches; return what was found.

    Raises:
        TimeoutError: it did not come.
    """
    if not screen.wait(lambda: bool(find()), within_s, poll_s=0.02):
        raise TimeoutError(f"not seen within {within_s:g} s: {what}")
    screen.settle(still_s=0.2, blinking=True)
    time.sleep(AFTER_CHANGE_S)
    return find()


def start(screen: Screen) -> None:
    """Touch "Start" on the start screen."""
    button = wait_for(screen, "the start screen", lambda: boxes(screen, screen.pixels(), ACCENT))[0]
    screen.tap(*button.middle)


def choose(screen: Screen, points: int, number: int) -> None:
    """Touch the button `number` (from the left, 1 or more) of a scale that has `points`."""
    buttons = wait_for(screen, f"a scale of {points}", lambda: scale_of(screen, points))
    screen.tap(*buttons[number - 1].middle)


def write(screen: Screen, word: str) -> None:
    """Write a word of letters of the keyboard's upper row into the comment's field, and send it."""
    field = wait_for(screen, "the comment's field", lambda: wide(screen))[0]
    screen.tap(*field.middle)
    keys = wait_for(screen, "the keyboard", lambda: row(boxes(screen, screen.pixels(), SURFACE), len(UPPER_ROW)))
    for letter in word:
        screen.tap(*keys[UPPER_ROW.index(letter)].middle)
        time.sleep(KEY_S)
    send = wait_for(screen, "the button that sends", lambda: boxes(screen, screen.pixels(), ACCENT))
    screen.tap(*send[-1].middle)


def wide(screen: Screen) -> list[Box]:
    """Return the boxes that take most of the screen's width: the field to write in."""
    return [box for box in boxes(screen, screen.pixels(), SURFACE) if box.width > 0.8 * screen.width]
