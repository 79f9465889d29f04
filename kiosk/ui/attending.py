"""What staff do at the visitor's screen without its pages: open visits one by one, and wipe the glass."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

from kiosk.clock import Clock
from kiosk.settings import Settings
from kiosk.ui.visit import Visit

if TYPE_CHECKING:
    from kiosk.store import sqlite
    from kiosk.store.reader import Reader
    from kiosk.store.stamp import Stamp
    from kiosk.ui.arming import Arming
    from kiosk.ui.cleaning import Cleaning


class Attending:
    """Holds the two modes; each is built when it is first needed."""

    def __init__(self, visit: Visit, settings: Settings) -> None:
        """Keep visits back where staff open them.

        Args:
            visit: what is on the glass.
            settings: whether staff open visits, with which key, for how long.
        """
        self._visit = visit
        self._settings = settings
        self.arming: Arming | None = None
        self.cleaning: Cleaning | None = None
        self.notice = ""
        """What staff must know, or empty."""
        visit.hold_back(settings.armed)

    def start(
        self,
        stamp: "Callable[[], Stamp]",
        clock: Clock,
        write: "Callable[[Callable[[sqlite.Connection], None]], object]",
        open_reader: "Callable[[], Reader]",
    ) -> None:
        """Let staff open visits from now on, where the settings say so; the arguments are those of `Arming`."""
        if not self._settings.armed:
            return
        from kiosk.ui.arming import Arming
        from kiosk.ui.keypad import code_of

        name = self._settings.arm_key
        key = None if name is None else code_of(name)
        if name is not None and key is None:
            self.notice = f"No key is called {name!r}, so none opens a visit. `kiosk setup --arm-key` learns one."
        opened_for_s = self._settings.armed_for_s
        self.arming = Arming(
            self._visit, stamp, clock, key=key, opened_for_s=opened_for_s, write=write, open_reader=open_reader
        )

    def began(self, response: str) -> None:
        """Note that a visit was begun: its response's id."""
        if self.arming is not None:
            self.arming.began(response)

    def for_cleaning(self, language: str, begin: Callable[[], None], end: Callable[[], None]) -> "Cleaning":
        """Return what cleans the screen, for staff's pages.

        Args:
            language: of its numbers.
            begin: called when it begins; the screen is to be covered.
            end: called when it is over.
        """
        if self.cleaning is None:
            from kiosk.ui.cleaning import Cleaning

            self.cleaning = Cleaning(language)
            self.cleaning.begun.connect(begin)
            self.cleaning.over.connect(end)
            self.cleaning.over.connect(self._visit.turned)
        return self.cleaning

    @property
    def is_cleaning(self) -> bool:
        """Whether every touch and key is to be ignored."""
        return self.cleaning is not None and bool(self.cleaning.property("on"))

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key is for; returns whether nobody else may see it."""
        return self.is_cleaning or (self.arming is not None and self.arming.takes(event))

    def put_away(self) -> None:
        """Let nothing more happen by itself."""
        if self.arming is not None:
            self.arming.put_away()
        if self.cleaning is not None:
            self.cleaning.stop()
