"""The page that takes help-desk exports, put together: what reads files, what takes them, where they are looked for."""

from collections.abc import Callable, Mapping, Sequence

from kiosk.assembly import ticket_import
from kiosk.assembly.loading import open_reader
from kiosk.clock import Clock
from kiosk.export import sticks
from kiosk.export.sticks import Stick
from kiosk.paths import DataFolder
from kiosk.settings import Settings
from kiosk.ui.ticket_page import TicketPage, Work


def ticket_page(
    data: DataFolder,
    device: Settings,
    clock: Clock,
    language: str,
    note: Callable[[Mapping[str, object]], object],
) -> TicketPage:
    """Return the page's model.

    Args:
        data: the kiosk's files; exports are looked for in its `imports` and on USB sticks.
        device: the kiosk's settings.
        clock: what day it is.
        language: of numbers and dates.
        note: writes down that a file was taken.
    """

    def desks() -> list[str]:
        with open_reader(data) as reader:
            return sorted({device.desk, *reader.desks()})

    work = Work(
        load=lambda: ticket_import.load_choices(data),
        preview=ticket_import.preview,
        take=lambda path, source, choices, tell: ticket_import.take(path, source, choices, data, device, tell),
        steps=ticket_import.STEPS,
        sticks=plugged_in,
        note=note,
    )
    return TicketPage(work, data.imports, desks, clock, language)


def plugged_in() -> Sequence[Stick]:
    """Return the sticks that are there, mounted where the system lets us."""
    return [sticks.mount(stick) for stick in sticks.sticks()]
