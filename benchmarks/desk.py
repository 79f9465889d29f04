"""The desk view on its real window, offscreen: from passcode to drawn page, and from a filter to the new one."""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.row import Row, median
from benchmarks.volumes import FEW, MANY, ROOT, filled

OPENINGS = 7
OPEN_MS = 250
FILTER_MS = 100
WATCH = """
import json, sys, time
from pathlib import Path
from kiosk.ui.application import Window, application, prepare_environment
prepare_environment(offscreen=True)
program = application()
from kiosk.access.passcodes import Cost, Passcodes
from kiosk.access.roles import Role
from kiosk.assembly.loading import load_settings, load_survey
from kiosk.assembly.staff import StaffSide
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
data, clock = DataFolder(Path(sys.argv[1])), SystemClock()
Passcodes(data.access, clock, Cost(memory_kib=8, passes=1)).set(Role.STAFF, "502917")
device = load_settings(data)
staff = StaffSide(data, device, load_survey(data, device).survey, clock, on_kiosk=False)
opened = []
check = staff.gate._passcodes.check
def checked(passcode):
    found = check(passcode)
    opened.append(time.perf_counter())
    return found
staff.gate._passcodes.check = checked
page = Window("Admin.qml", staff.models, "en", staff.gate.activity, closable=True)
frames = []
page.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
page.show_kiosk((1280, 800))
def until(done, within=20):
    end = time.perf_counter() + within
    while not done():
        program.processEvents()
        if time.perf_counter() > end:
            raise TimeoutError
def still():
    while time.perf_counter() - frames[-1] < 0.5:
        program.processEvents()
        time.sleep(0.005)
def drawn(change):
    del frames[:]
    began = change()
    until(lambda: frames)
    return (frames[0] - began) * 1e3
def come_in():
    del opened[:]
    staff.gate.check("502917")
    until(lambda: staff.gate.isOpen)
    del frames[:]
    return opened[0]
def change(call, value):
    began = time.perf_counter()
    call(value)
    return began
until(lambda: frames)
still()
first = drawn(come_in)
still()
desk, scope = staff.pages.model("desk"), staff.pages.model("scope")
def days(range):
    spent = drawn(lambda: change(scope.setRange, range))
    still()
    return spent
filters = [days("30-days"), days("7-days"), days("30-days")]
assert desk.responses
tags = scope.setLanguage, ("de", "", "en", "")
for call, values in (tags, (scope.setSurvey, ("desk-visit", ""))):
    for value in values:
        filters.append(drawn(lambda: change(call, value)))
        still()
staff.gate.close()
still()
again = drawn(come_in)
print(json.dumps([first, again, *filters]))
page.put_away()
staff.close()
"""
"""A program of its own each time, so that the first opening is one; it prints milliseconds."""


def watch(data: Path) -> list[float]:
    """Return the milliseconds of the first opening, of the second one, and of changes of the filter."""
    done = subprocess.run([sys.executable, "-c", WATCH, data], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    return found


def desk_view(folder: Path, many: Path | None = None, count: int = MANY) -> list[Row]:
    """Compare what the desk view takes with many responses and with few.

    Args:
        folder: where filled data folders are kept.
        many: a data folder with `count` responses; None fills one.
        count: how many responses that are.
    """
    places = {count: many or filled(folder, MANY).folder, FEW: filled(folder, FEW).folder}
    seen: dict[int, list[list[float]]] = {count: [], FEW: []}
    for _ in range(OPENINGS):
        for number, place in places.items():
            seen[number].append(watch(place))
    first = {number: median([one[0] for one in all_]) for number, all_ in seen.items()}
    again = {number: median([one[1] for one in all_]) for number, all_ in seen.items()}
    changes = {number: [spent for one in all_ for spent in one[2:]] for number, all_ in seen.items()}
    worst = max(median([one[place] for one in seen[count]]) for place in range(2, len(seen[count][0])))
    note = f"n = {OPENINGS} each"
    return [
        Row(
            f"Desk view from passcode to drawn, {count:,} responses",
            first[count],
            f"the same with {FEW:,}",
            first[FEW],
            "ms",
            most=1.3,
            limit=OPEN_MS,
            limited=first[FEW],
            limit_of=f"with {FEW:,}",
            note=f"{note}, the first time in a program; the second {again[count]:.0f} and {again[FEW]:.0f}",
        ),
        Row(
            f"Change of days or filter to drawn, {count:,} responses",
            median(changes[count]),
            f"the same with {FEW:,}",
            median(changes[FEW]),
            "ms",
            limit=FILTER_MS,
            limited=worst,
            limit_of="slowest kind",
            note=note,
        ),
    ]
