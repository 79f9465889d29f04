"""Start, touch and memory of the whole program, seen from outside, against a bare one-page program."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import visits
from benchmarks.row import Row, median, percentile
from benchmarks.screen import Screen
from benchmarks.visits import ACCENT, SURFACE, Box, boxes

ROOT = Path(__file__).parents[1]
KIOSK = [sys.executable, "-m", "kiosk", "run"]
BARE = [sys.executable, str(Path(__file__).with_name("bare.py"))]
USABLE = {"kiosk": ACCENT, "bare": SURFACE}
"""The colour of the first button that can be touched."""
STARTS = 15
MEMORY_RUNS = 5
TAPS = 40
GAP_S = 0.35


@contextmanager
def running(name: str, screen: Screen, homes: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run one of the two programs, `kiosk` or `bare`, on a screen; end it afterwards."""
    command = KIOSK if name == "kiosk" else BARE
    process = subprocess.Popen(command, env=screen.environment(homes / name), cwd=ROOT)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(20)


def usable(name: str, screen: Screen) -> Box:
    """Wait for a started program's first button and return where it is."""
    return visits.wait_for(screen, f"the {name} program", lambda: boxes(screen, screen.pixels(), USABLE[name]), 30)[0]


def start_to_frame(screen: Screen, homes: Path) -> Row:
    """Compare the time from spawn to the first frame a visitor can use, start by start; the first two do not count."""
    points = {}
    for name in USABLE:
        with running(name, screen, homes):
            box = usable(name, screen)
            points[name] = (box.x + 6, box.y + box.height // 2)
    seconds: dict[str, list[float]] = {name: [] for name in USABLE}
    for _ in range(STARTS):
        for name, colour in USABLE.items():
            at = points[name]
            if not screen.wait(lambda at=at, colour=colour: screen.colour(*at) != colour, 5):  # type: ignore[misc]
                raise TimeoutError("the program before is still on the screen")
            began = time.perf_counter()
            with running(name, screen, homes):
                if not screen.wait(lambda at=at, colour=colour: screen.colour(*at) == colour, 30):  # type: ignore[misc]
                    raise TimeoutError(f"{name}: no usable frame")
                seconds[name].append(time.perf_counter() - began)
                time.sleep(0.3)
    return Row(
        "Start to first usable frame",
        median(seconds["kiosk"]) * 1e3,
        "bare one-page QQuickView program",
        median(seconds["bare"]) * 1e3,
        "ms",
        most=1.5,
        note=f"n = {STARTS} each, files cached",
    )


def tap_to_pixel(homes: Path, width: int = 1920, height: int = 1080) -> Row:
    """Compare the time from a press on a scale's button to the first pixel that changes, tap by tap.

    In the kiosk the second question is answered, then "Back" is touched, and so on.
    """
    seconds: dict[str, list[float]] = {name: [] for name in USABLE}
    with (
        Screen(width, height) as kiosk,
        Screen(width, height) as bare,
        running("kiosk", kiosk, homes),
        running("bare", bare, homes),
    ):
        usable("bare", bare)
        visits.start(kiosk)
        visits.choose(kiosk, 5, 4)
        theirs = visits.wait_for(bare, "the bare buttons", lambda: visits.row(boxes(bare, bare.pixels(), SURFACE), 5))
        ours = visits.wait_for(kiosk, "a scale of 7", lambda: visits.scale_of(kiosk, 7))
        back = []
        for turn in range(TAPS):
            seconds["bare"].append(pressed(bare, theirs[turn % 2 * 2].middle))
            seconds["kiosk"].append(pressed(kiosk, ours[turn % 2 * 2].middle))
            if not back:
                visits.wait_for(kiosk, "a scale of 11", lambda: visits.scale_of(kiosk, 11))
                back = [box for box in boxes(kiosk, kiosk.pixels(), SURFACE) if box.y > 0.8 * height][:1]
            else:
                time.sleep(visits.CHOSEN_S + visits.AFTER_CHANGE_S)
            kiosk.tap(*back[0].middle)
            time.sleep(visits.AFTER_CHANGE_S)
    p95 = percentile(seconds["kiosk"], 0.95) * 1e3
    return Row(
        f"Tap to changed pixel, {width}x{height} without GPU",
        median(seconds["kiosk"]) * 1e3,
        "the same in the bare program",
        median(seconds["bare"]) * 1e3,
        "ms",
        limit=16.7,
        limited=p95,
        note=f"p95 {p95:.1f} ms, bare p95 {percentile(seconds['bare'], 0.95) * 1e3:.1f} ms, n = {TAPS} each",
    )


def pressed(screen: Screen, point: tuple[int, int]) -> float:
    """Press where the pointer has settled; return the seconds until pixels around it differ."""
    screen.move(*point)
    time.sleep(GAP_S)
    seconds = screen.press_to_change(*point)
    screen.move(5, 5)
    if seconds is None:
        raise TimeoutError(f"a press at {point} changed nothing")
    return seconds


def memory(screen: Screen, homes: Path) -> Row:
    """Compare the proportional set size of the two on their first screen, start by start."""
    mebibytes: dict[str, list[float]] = {name: [] for name in USABLE}
    for _ in range(MEMORY_RUNS):
        for name in USABLE:
            with running(name, screen, homes) as process:
                usable(name, screen)
                time.sleep(1)
                mebibytes[name].append(proportional_mib(process.pid))
    return Row(
        "Memory (PSS) on the first screen",
        median(mebibytes["kiosk"]),
        "bare program",
        median(mebibytes["bare"]),
        "MiB",
        most=1.6,
        note=f"n = {MEMORY_RUNS} each",
    )


def proportional_mib(process: int) -> float:
    """Return a process's proportional set size in MiB."""
    text = Path(f"/proc/{process}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    assert found is not None
    return int(found.group(1)) / 1024
