"""Staff-armed mode at the kiosk: staff open a visit with a key or from the desk's own screen, one response each."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.clock import Clock
from kiosk.ui.visit import BETWEEN, Visit

if TYPE_CHECKING:
    from kiosk.store import sqlite
    from kiosk.store.reader import Reader
    from kiosk.store.stamp import Stamp

LOOK_MS = 500
"""How soon a visit opened from the desk's own screen shows here."""
TWICE_S = 2.0
"""A second press so soon after the first means the same visitor."""


class Arming(QObject):
    """Lets the visitors in one by one, as staff announce them.

    One visit at a time is open. While one is under way, the next can be opened already; it waits its full time from
    when the screen is free. What staff announced and what became of it is stored, so that the response rate is known.
    """

    def __init__(
        self,
        visit: Visit,
        stamp: "Callable[[], Stamp]",
        clock: Clock,
        *,
        key: int | None,
        opened_for_s: float,
        write: "Callable[[Callable[[sqlite.Connection], object]], object]",
        open_reader: "Callable[[], Reader]",
        parent: QObject | None = None,
    ) -> None:
        """Keep visits back until staff open one.

        Args:
            visit: what is on the glass.
            stamp: returns now and here, with a new id.
            clock: dates, and how soon a key was pressed again.
            key: Qt's code of the key that opens a visit, or None.
            opened_for_s: how long an opened visit waits to be begun.
            write: takes a small transaction to the store, without waiting for it.
            open_reader: opens the store for reading; may raise StoreError.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._visit = visit
        self._stamp = stamp
        self._clock = clock
        self._key = key
        self._opened_for_s = opened_for_s
        self._write = write
        self._open_reader = open_reader
        self._reader: Reader | None = None
        self._pending: str | None = None
        self._ended: set[str] = set()
        self._unread = True
        self._pressed_at = float("-inf")
        self._over = QTimer(self, singleShot=True, interval=round(opened_for_s * 1000), timeout=self.time_out)
        self._looking = QTimer(self, interval=LOOK_MS, timeout=self.look)
        self._looking.start()
        visit.screenChanged.connect(self._on_screen)
        visit.hold_back(True)

    @property
    def is_open(self) -> bool:
        """Whether somebody may begin, now or once the visit under way is over."""
        return self._pending is not None

    def takes(self, event: QKeyEvent) -> bool:
        """Open a visit if this is the key for it; returns whether it is, going down or up."""
        if event.key() != self._key:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.press()
        return True

    def press(self) -> None:
        """Open a visit, as the key does; where one is open already, it waits anew."""
        now = self._clock.monotonic()
        again, self._pressed_at = now - self._pressed_at < TWICE_S, now
        if self._pending is not None:
            if self._over.isActive():
                self._over.start()
            return
        if again:
            return
        from kiosk.store import armings

        mark = self._stamp()
        self._write(lambda connection: armings.arm(connection, mark, "key"))
        self._open(mark.id)

    def began(self, response: str) -> None:
        """Note that the visit was begun: its response's id."""
        self._over.stop()
        arming, self._pending = self._pending, None
        if arming is None:
            return
        from kiosk.store import armings
        from kiosk.store.times import utc_text

        at = utc_text(self._clock.now())
        self._ended.add(arming)
        self._write(lambda connection: armings.use(connection, arming, at, response))

    @Slot()
    def time_out(self) -> None:
        """Close a visit that nobody began."""
        self._over.stop()
        arming, self._pending = self._pending, None
        self._visit.hold_back(True)
        if arming is not None:
            self._expire(arming)

    @Slot()
    def look(self) -> None:
        """See whether the desk's own screen has opened a visit."""
        from kiosk.store.errors import StoreError

        try:
            if self._reader is None:
                self._reader = self._open_reader()
            self._unread = self._reader.changed() or self._unread
            if self._unread and self._pending is None:
                self._take(self._reader)
        except StoreError:  # who writes tells staff of it; the key goes on working
            self.let_go()

    @Slot()
    def let_go(self) -> None:
        """Close the store; it is opened again at the next look."""
        self._unread = True
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def put_away(self) -> None:
        """Let nothing more happen."""
        self._visit.screenChanged.disconnect(self._on_screen)
        self._looking.stop()
        self._over.stop()
        self.let_go()

    # -- inside

    def _take(self, reader: "Reader") -> None:
        """Open the oldest visit that was announced and still waits; one from long ago is over."""
        from kiosk.store import armings
        from kiosk.store.times import from_text

        found = reader.ask(lambda connection: armings.waiting(connection, self._stamp().desk))
        if found is None:
            self._unread = False
            self._ended.clear()
            return
        arming, at = found
        if arming in self._ended:  # its end is on the way to the disk
            return
        if (self._clock.now() - from_text(at)).total_seconds() > self._opened_for_s:
            self._expire(arming)
        else:
            self._open(arming)

    def _open(self, arming: str) -> None:
        self._pending = arming
        self._visit.hold_back(False)
        self._on_screen()

    @Slot()
    def _on_screen(self) -> None:
        """Begin to wait for the visitor once the visit before is over; keep the next one back when one has begun."""
        if self._pending is None:
            self._visit.hold_back(True)
        if self._pending is None or self._visit.screen not in BETWEEN:
            self._over.stop()
        elif not self._over.isActive():
            self._over.start()

    def _expire(self, arming: str) -> None:
        from kiosk.store import armings
        from kiosk.store.times import utc_text

        at = utc_text(self._clock.now())
        self._ended.add(arming)
        self._write(lambda connection: armings.expire(connection, arming, at))
