"""What hands do to a screen, as data: random by seed, and played on the real window step by step."""

import random
from collections.abc import Callable

import msgspec

ROUND_LENGTH = 24
WAITS_S = (0.0, 0.03, 0.12, 0.3, 0.5, 0.8, 1.2, 2.0)
"""Around the 0.4 s in which touches are taken for meant for the screen before, and the 1.5 s between staff taps."""
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 .,-<&"


class Spot(msgspec.Struct, frozen=True):
    """A place on the glass, in shares (0 to 1) of an item or of the whole.

    `pick` chooses among the items that are there when the gesture is played; None is the glass itself. `name` asks
    for one item by its name; where it is not there the place is on the glass.
    """

    x: float = 0.5
    y: float = 0.5
    pick: float | None = None
    name: str = ""


class Press(msgspec.Struct, frozen=True, tag=True):
    """A finger comes to the glass; `hold` tells that it will stay for longer than a second."""

    finger: int
    spot: Spot
    hold: bool = False


class Move(msgspec.Struct, frozen=True, tag=True):
    """A finger moves; without a spot back to where it came to the glass."""

    finger: int
    spot: Spot | None


class Lift(msgspec.Struct, frozen=True, tag=True):
    """A finger leaves the glass where it is."""

    finger: int


class Wait(msgspec.Struct, frozen=True, tag=True):
    """Time passes."""

    seconds: float


class Stay(msgspec.Struct, frozen=True, tag=True):
    """All fingers stay for longer than a second."""


class Key(msgspec.Struct, frozen=True, tag=True):
    """A key of a keyboard that somebody plugged in: a name as in Qt.Key, and modifiers such as ("Alt",)."""

    name: str
    modifiers: tuple[str, ...] = ()


class Burst(msgspec.Struct, frozen=True, tag=True):
    """A finger taps again and again at one place, as fast as taps can come: up to 300 in a second."""

    spot: Spot
    taps: int


class WalkAway(msgspec.Struct, frozen=True, tag=True):
    """Nobody touches the screen until the idle time is over."""


class AskToClose(msgspec.Struct, frozen=True, tag=True):
    """The window manager asks the window to close."""


Step = Press | Move | Lift | Wait | Stay | Key | Burst | WalkAway | AskToClose


class Gesture(msgspec.Struct, frozen=True):
    """One thing that hands do; `mouse` plays it with a mouse in place of fingers."""

    name: str
    steps: tuple[Step, ...]
    mouse: bool = False


# -- the vocabulary


def _target(source: random.Random) -> Spot:
    return Spot(source.uniform(0.1, 0.9), source.uniform(0.1, 0.9), source.random())


def _glass(source: random.Random) -> Spot:
    return Spot(source.random(), source.random())


def _any(source: random.Random) -> Spot:
    return _target(source) if source.random() < 0.75 else _glass(source)


def _pause(source: random.Random) -> Wait:
    return Wait(source.choice(WAITS_S))


def _tap(source: random.Random) -> list[Step]:
    return [Press(0, _any(source)), Lift(0)]


def _double(source: random.Random) -> list[Step]:
    spot = _any(source)
    return [Press(0, spot), Lift(0), Wait(source.choice((0.0, 0.1, 0.25))), Press(0, spot), Lift(0)]


def _mash(source: random.Random) -> list[Step]:
    steps: list[Step] = []
    for _ in range(source.randint(4, 10)):
        steps += [Press(0, _target(source)), Lift(0), Wait(0.03)]
    return steps


def _two(source: random.Random) -> list[Step]:
    fingers = [0, 1]
    steps: list[Step] = [Press(0, _any(source)), Wait(source.choice((0.0, 0.05, 0.5))), Press(1, _any(source))]
    source.shuffle(fingers)
    return [*steps, Wait(source.choice((0.0, 0.05))), *(Lift(finger) for finger in fingers)]


def _joined(source: random.Random) -> list[Step]:
    """A second finger taps while the first one stays."""
    return [Press(0, _any(source)), _pause(source), Press(1, _target(source)), Lift(1), _pause(source), Lift(0)]


def _hold(source: random.Random) -> list[Step]:
    return [Press(0, _any(source), hold=True), Stay(), Lift(0)]


def _off(source: random.Random) -> list[Step]:
    return [Press(0, _target(source)), Move(0, _any(source)), Lift(0)]


def _off_and_back(source: random.Random) -> list[Step]:
    return [Press(0, _target(source)), Move(0, _glass(source)), _pause(source), Move(0, None), Lift(0)]


def _swipe(source: random.Random) -> list[Step]:
    edge, across, far = source.randrange(4), source.random(), source.uniform(0.2, 1.0)

    def place(share: float) -> Spot:
        along = share if edge % 2 == 0 else 1 - share
        return Spot(along, across) if edge < 2 else Spot(across, along)

    return [Press(0, place(0.0)), *(Move(0, place(far * part / 8)) for part in range(1, 9)), Lift(0)]


def _palm(source: random.Random) -> list[Step]:
    centre = _any(source)
    steps: list[Step] = []
    for finger in range(5):
        near = Spot(centre.x + source.uniform(-0.6, 0.6), centre.y + source.uniform(-0.6, 0.6), centre.pick)
        steps += [Press(finger, near), Wait(source.choice((0.0, 0.0, 0.02)))]
    order = list(range(5))
    source.shuffle(order)
    return [*steps, _pause(source), *(Lift(finger) for finger in order)]


def _ten(source: random.Random) -> list[Step]:
    """Both hands: ten fingers come, some move, and leave in another order."""
    fingers = list(range(10))
    steps: list[Step] = []
    for finger in fingers:
        steps += [Press(finger, _any(source)), *([Wait(0.02)] if source.random() < 0.2 else [])]
    for finger in source.sample(fingers, 3):
        steps += [Move(finger, _any(source))]
    source.shuffle(fingers)
    return [*steps, _pause(source), *(Lift(finger) for finger in fingers)]


def _burst(source: random.Random) -> list[Step]:
    return [Burst(_any(source), source.randint(20, 60))]


def _rim(source: random.Random) -> list[Step]:
    """Taps on the glass's outermost pixels."""
    steps: list[Step] = []
    for _ in range(source.randint(1, 4)):
        far, along = source.choice((0.0, 1.0)), source.choice((0.0, 1.0, source.random()))
        spot = Spot(far, along) if source.random() < 0.5 else Spot(along, far)
        steps += [Press(0, spot), Lift(0), Wait(0.03)]
    return steps


def _sleeve(source: random.Random) -> list[Step]:
    """Several points wander over the glass, come and go."""
    steps: list[Step] = [Press(0, _any(source)), Press(1, _any(source))]
    for _ in range(source.randint(2, 5)):
        steps += [Move(source.randrange(2), _any(source)), Wait(0.03)]
    return [*steps, Press(2, _any(source)), Lift(1), Move(0, _any(source)), Lift(2), Lift(0)]


def _corner(source: random.Random) -> list[Step]:
    """The staff's way in, and what is nearly that."""
    spot = Spot(name="corner")
    taps = source.choice((1, 3, 4, 4, 4, 5, 6))
    gap = source.choice((0.05, 0.3, 0.7, 1.4, 1.6))
    steps: list[Step] = []
    for _ in range(taps):
        steps += [Press(0, spot), Lift(0), Wait(gap)]
    held = source.random() < 0.8
    return [*steps, Press(0, spot, hold=held), *([Stay()] if held else []), Lift(0)]


def _way_out(source: random.Random) -> list[Step]:
    """Keys that close, switch, print or open something elsewhere."""
    keys: list[Step] = []
    for _ in range(source.randint(1, 4)):
        name = source.choice(
            ["F4", "Escape", "F1", "F5", "F11", "Print", "Menu", "Q", "W", "Tab", "C", "V", "X", "A", "P", "Delete"]
        )
        modifiers = source.choice([("Alt",), ("Control",), ("Meta",), ("Control", "Alt"), ("Control", "Shift")])
        keys.append(Key(name, modifiers))
    return [*keys, *([AskToClose()] if source.random() < 0.3 else [])]


def _typing(source: random.Random) -> list[Step]:
    return [Key(source.choice(LETTERS)) for _ in range(source.randint(1, 8))]


def _keypad(source: random.Random) -> list[Step]:
    names = ("Left", "Right", "Up", "Down", "Return", "Space", "Select", "Tab", "Backtab", "Escape", "Enter")
    return [Key(source.choice(names)) for _ in range(source.randint(1, 5))]


def _walk_away(source: random.Random) -> list[Step]:
    return [WalkAway()] * source.choice((1, 1, 2))


VOCABULARY: dict[str, tuple[float, Callable[[random.Random], list[Step]]]] = {
    "tap": (26, _tap),
    "double tap": (8, _double),
    "mash": (4, _mash),
    "two fingers": (6, _two),
    "a second finger joins": (5, _joined),
    "hold": (3, _hold),
    "drag off": (6, _off),
    "drag off and back": (5, _off_and_back),
    "edge swipe": (6, _swipe),
    "rim": (3, _rim),
    "burst": (3, _burst),
    "palm": (5, _palm),
    "ten fingers": (3, _ten),
    "sleeve": (4, _sleeve),
    "corner": (3, _corner),
    "way out": (4, _way_out),
    "typing": (3, _typing),
    "keypad": (3, _keypad),
    "walk away": (2, _walk_away),
}
"""Name -> how often, and what makes one."""
FOR_A_MOUSE = {"tap", "double tap", "mash", "hold", "drag off", "drag off and back", "edge swipe", "corner"}


def gesture(source: random.Random) -> Gesture:
    """Draw one gesture, with the pause before it."""
    name = source.choices(list(VOCABULARY), [weight for weight, _ in VOCABULARY.values()])[0]
    steps = VOCABULARY[name][1](source)
    return Gesture(name, (_pause(source), *steps), name in FOR_A_MOUSE and source.random() < 0.2)


def gestures(seed: int, count: int = ROUND_LENGTH) -> list[Gesture]:
    """Return the round of `seed`: always the same."""
    source = random.Random(seed)
    return [gesture(source) for _ in range(count)]


def shrink(failing: list[Gesture], fails: Callable[[list[Gesture]], bool], tries: int = 200) -> list[Gesture]:
    """Return a shorter list of gestures that still fails: parts are left out as long as it does.

    Args:
        failing: gestures that fail.
        fails: plays gestures from a fresh start and tells whether they fail.
        tries: how often it may be asked.
    """
    size = max(1, len(failing) // 2)
    while True:
        start = 0
        while start < len(failing):
            if tries <= 0:
                return failing
            tries -= 1
            shorter = failing[:start] + failing[start + size :]
            if shorter and fails(shorter):
                failing = shorter
            else:
                start += size
        if size == 1:
            return failing
        size //= 2
