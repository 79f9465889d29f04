"""The windows the program opens: the kiosk, the desk view, the measuring of the screen."""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.assembly.kiosk import Kiosk
from kiosk.assembly.loading import CannotStartError, load_settings, load_survey, open_reader, withheld
from kiosk.clock import SystemClock
from kiosk.paths import DataFolder
from kiosk.store.errors import StoreError
from kiosk.ui import application

if TYPE_CHECKING:
    from kiosk.ui.pulse import Pulse


def run_kiosk(data: DataFolder, *, survey_path: Path | None, window: tuple[int, int] | None) -> None:
    """Open the kiosk and run it until an admin leaves.

    Raises:
        CannotStartError: something is in the way.
    """

    def started() -> None:
        from kiosk.assembly.alive import show_signs_of_life
        from kiosk.assembly.last_words import catch_faults, leave_no_core
        from kiosk.ui.complaints import listen

        gc.enable()
        leave_no_core()
        kiosk.open_store()
        if kiosk.upkeep is not None:
            ends.append(catch_faults(kiosk.upkeep.log.write))
            ends.append(listen(kiosk.upkeep.log.write))
        kiosk.assisting.settle_later()
        alive.extend(show_signs_of_life())

    if unfit := application.unfit_qt():
        raise CannotStartError(unfit)
    kiosk = Kiosk(data, survey_path=survey_path)
    if kiosk.theme_refused:
        sys.stderr.write(f"{kiosk.theme_refused}\n")
    refusals: list[StoreError] = []
    whys: list[str] = []
    alive: list[Pulse] = []
    ends: list[Callable[[], None]] = []

    def ready(leave: Callable[[], None]) -> None:
        def refuse(error: StoreError) -> None:
            refusals.append(error)
            leave()

        def restart() -> None:
            whys.append("restart")
            leave()

        def left() -> None:
            whys.append("admin")
            leave()

        kiosk.on_refusal = refuse
        kiosk.on_restart = restart
        kiosk.window.on_leave(left)
        kiosk.window.on_first_frame(started)
        kiosk.show(window)

    try:
        application.run_until_left(ready)
    finally:
        for pulse in alive:
            pulse.stop()
        for end in ends:
            end()
        kiosk.close(next(iter(whys), "ended"))
    if refusals:
        raise CannotStartError(str(refusals[0]))
    if "restart" in whys:
        from kiosk.assembly.restarting import start_anew

        start_anew()


def run_admin(data: DataFolder, *, window: tuple[int, int] | None, wall: bool = False) -> None:
    """Open the desk view as a window and run it until it is closed.

    Args:
        data: the kiosk's files.
        window: its size in pixels; None takes the whole screen.
        wall: whether it begins with the wall display, which needs no passcode to be up.

    Raises:
        CannotStartError: something is in the way.
    """
    from kiosk.assembly.last_words import catch_faults, leave_no_core
    from kiosk.assembly.staff import StaffSide

    leave_no_core()
    device = load_settings(data)
    loaded = load_survey(data, device)
    survey = loaded.survey
    try:
        open_reader(data).close()
    except StoreError as error:
        raise CannotStartError(str(error)) from error
    application.prepare_environment()
    application.application()
    staff = StaffSide(data, device, survey, SystemClock(), on_kiosk=False)
    if wall:
        staff.pages.showWall()
    page = application.Window("Admin.qml", staff.models, survey.default_language, staff.gate.activity, closable=True)
    page.setTitle(device.desk)
    staff.window = page
    staff.tell("", withheld(loaded))
    end = catch_faults(lambda *_: None)
    try:
        page.show_kiosk(window)
        application.run_until_left(page.on_leave)
    finally:
        page.put_away()
        staff.close()
        end()


def measure_screen(before_mm: float | None) -> float | None:
    """Let the admin lay a ruler on the screen; return the picture's width in mm, or None if it was left.

    Raises:
        CannotStartError: no window can be opened.
    """
    from kiosk.ui.measuring import Measuring

    application.prepare_environment()
    application.application()
    measuring = Measuring(before_mm)
    page = application.Window("Measure.qml", {"measuring": measuring}, "en")
    page.show_kiosk(None)
    measuring.set_screen(page.screen())
    application.run_until_left(measuring.on_done)
    page.put_away()
    return measuring.width_mm


KEYS = (
    ("next", "go on to the next button"),
    ("previous", "go back to the button before"),
    ("select", "press the button"),
    ("help", "read the screen aloud"),
)


def learn_keys(
    wanted: Sequence[tuple[str, str]] = KEYS, needed: frozenset[str] = frozenset({"next", "select"})
) -> dict[str, str] | None:
    """Let the admin press the keys that are wanted (name, what it does), and return their names as Qt has them.

    Returns:
        The keys by what they are for; one that may be missing is not there where there is none. None: it was left.

    Raises:
        CannotStartError: no window can be opened.
    """
    from kiosk.ui.learning_keys import LearningKeys

    application.prepare_environment()
    application.application()
    learning = LearningKeys(wanted, needed)
    page = application.Window("LearnKeys.qml", {"learning": learning}, "en")
    page.on_key(learning.takes)
    page.show_kiosk(None)
    application.run_until_left(learning.on_done)
    page.put_away()
    names: dict[str, str] | None = learning.names
    return names
