"""The desk's page of low-score alerts: which wait, and what staff do about them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.alert_list import AlertList
from kiosk.ui.doing import Doing
from kiosk.ui.draft import Draft
from kiosk.ui.live import Live
from kiosk.ui.numerals import Numerals
from kiosk.ui.scope import Scope

if TYPE_CHECKING:
    from kiosk.store.reader import Reader

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 40
"""Alerts listed before staff ask for more."""


@QmlElement
@QmlUncreatable("made by the program")
class AlertDesk(Live):
    """Alerts of the desk that the scope means; their number is known on every page, the list on its own."""

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        act: Callable[[Callable], Callable[[], object]],
        scope: Scope,
        language: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Know of no alert yet.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            act: see `kiosk.ui.doing.Doing`; work is given a connection, the time, the kiosk's name and the role.
            scope: which desk.
            language: the page's, and that of texts missing in another one.
            clock: what day it is.
            parent: the Qt parent.
        """
        super().__init__(open_reader, clock, parent)
        self._scope = scope
        self._language = self._default = language
        self._doing = Doing(act, self)
        self._doing.done.connect(self._on_done)
        self._alerts = AlertList(self)
        self._draft = Draft(self)
        self._group = "new"
        self._limit = PAGE
        self._waiting = 0
        self._noted = 0
        self._listed = self._more = self._known = False
        self._failed = ""
        self._desk = scope.filters().desk
        scope.changed.connect(self._follow)

    waitingChanged = Signal()

    @Property(bool, notify=waitingChanged)
    def anyNew(self) -> bool:
        """Whether an alert waits to be looked at."""
        return self._waiting > 0

    @Property(str, notify=waitingChanged)
    def waitingText(self) -> str:
        """How many wait, written out; from 100 on, 99+."""
        from kiosk.store.alerts import MOST_COUNTED

        numerals = Numerals(self._language)
        if self._waiting >= MOST_COUNTED:
            return f"{numerals.number(MOST_COUNTED - 1)}+"
        return numerals.number(self._waiting)

    changed = Signal()

    @Property(QObject, notify=changed)
    def alerts(self) -> AlertList:
        """The alerts of the group."""
        return self._alerts

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are listed."""
        return self._alerts.rowCount()

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there may be more than are listed."""
        return self._more

    @Property(str, notify=changed)
    def group(self) -> str:
        """Which are listed: new, acknowledged, closed."""
        return self._group

    @Property(str, notify=changed)
    def failed(self) -> str:
        """Why the last change was not stored, a code; empty where it was."""
        return self._failed

    notingChanged = Signal()

    @Property(int, notify=notingChanged)
    def noted(self) -> int:
        """The alert (its response's key) to which a note is being written; 0: to none."""
        return self._noted

    @Property(Draft, notify=notingChanged)
    def draft(self) -> Draft:
        """That note."""
        return self._draft

    # -- what staff do

    @Slot(bool)
    def list(self, listed: bool) -> None:
        """Have the list read, or the number alone."""
        self._listed = listed
        self._limit = PAGE
        if listed:
            self.again()
        else:
            self.dropNote()

    @Slot(str)
    def show(self, group: str) -> None:
        """List another group."""
        self._group, self._limit = group, PAGE
        self.dropNote()
        self.again()

    @Slot()
    def showMore(self) -> None:
        """List another page."""
        self._limit += PAGE
        self.again()

    @Slot(int, str)
    def mark(self, response: int, state: str) -> None:
        """Say what was done about an alert: acknowledged, closed, reopened; a note being written goes with it."""
        from kiosk.store import alerts

        note = str(self._draft.property("text")).strip() if response == self._noted else ""
        begun = self._doing.do(
            lambda connection, at, kiosk, role: alerts.change(connection, at, kiosk, role, response, state, note)
        )
        if begun and response == self._noted:
            self.dropNote()

    @Slot(int)
    def beginNote(self, response: int) -> None:
        """Write a note to an alert."""
        self._noted = response
        self._draft.begin("", self._language)
        self.notingChanged.emit()

    @Slot()
    def dropNote(self) -> None:
        """Write none after all."""
        if self._noted:
            self._noted = 0
            self._draft.begin("", self._language)
            self.notingChanged.emit()

    def set_language(self, language: str) -> None:
        """Write the page in another language."""
        self._language = language
        self.waitingChanged.emit()
        self.again()

    # -- inside

    def is_empty(self) -> bool:
        """Whether nothing was read yet."""
        return not self._known

    def read(self, reader: "Reader") -> None:
        """Take the number, and the list where it is up."""
        from kiosk.store import alerts

        desk = self._scope.filters().desk
        waiting = reader.ask(lambda connection: alerts.waiting(connection, self.today, desk))
        self._known = True
        if waiting != self._waiting:
            self._waiting = waiting
            self.waitingChanged.emit()
        if self._listed:
            group, most = self._group, self._limit + 1
            found = reader.ask(lambda connection: alerts.listing(connection, group, self.today, desk, most))
            self._more = len(found) > self._limit
            self._alerts.show(found[: self._limit], self._language, self._default, self.today)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Let the store go; the pages are gone."""
        self._doing.stop()
        self._listed = False
        super().close()

    @Slot()
    def _follow(self) -> None:
        """Read anew if it is about another desk; days and languages are not asked for here."""
        if self._scope.filters().desk != self._desk:
            self._desk = self._scope.filters().desk
            self.again()

    @Slot(str)
    def _on_done(self, problem: str) -> None:
        self._failed = problem
        self.changed.emit()
        self._look()
