"""The page of the settings: each is shown, changed, refused with the reason, reset and taken back."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.setting_list import RefusedError, changed, listing, parse
from kiosk.ui.setting_item import SettingItem

if TYPE_CHECKING:
    from kiosk.settings import Settings

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

WRITE_AFTER_MS = 700
"""A value that is stepped through is written when the finger rests."""
STEPS = {"s": 1, "mm": 1, "h": 1, "days": 10, "": 0.1}
FIRST = {"mm": 345, "h": 1, "days": 90}
"""By unit: where stepping begins where nothing is set."""


@QmlElement
@QmlUncreatable("made by the program")
class SettingsDesk(QObject):
    """All settings; what is changed is written beside the screen, one after the other.

    `problem` is empty, or why the file cannot be read, in the program's own words.
    """

    _done = Signal(str, object, object)

    def __init__(
        self,
        read: "Callable[[], Settings]",
        write: Callable[[str, object], object],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """Show the defaults before `open`.

        Args:
            read: returns the settings of the file; may raise RefusedError.
            write: changes one of them in the file and notes it in the log, in a thread; may raise RefusedError and
                OSError.
            language: the page's.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._read = read
        self._write = write
        self._language = language
        self._items = [SettingItem(which, self) for which in listing()]
        self._by_name = {item.which.name: item for item in self._items}
        self._kept: Settings | None = None
        self._undoable: list[tuple[str, object, object]] = []
        self._writing: dict[str, int] = {}
        self._problem = ""
        self._worker: ThreadPoolExecutor | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WRITE_AFTER_MS)
        self._later.timeout.connect(self._flush)
        self._waiting: dict[str, object] = {}
        self._done.connect(self._on_done)

    fixed = Signal()

    @Property("QVariantList", notify=fixed)
    def items(self) -> list[SettingItem]:
        """Every setting, group by group."""
        return list(self._items)

    changed = Signal()

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the file cannot be read."""
        return self._problem

    @Property(str, notify=changed)
    def undoName(self) -> str:
        """The setting whose last change can be taken back; empty: none."""
        return self._undoable[-1][0] if self._undoable else ""

    # -- what people do

    @Slot()
    def open(self) -> None:
        """Read the file; the page is up."""
        try:
            self._kept = self._read()
        except RefusedError as error:
            self._kept, self._problem = None, str(error)
        else:
            self._problem = ""
            for item in self._items:
                item.show(getattr(self._kept, item.which.name), self._language)
                item.refuse("")
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Write what waits; the page is gone."""
        self._flush()
        self._undoable.clear()

    @Slot(str, str, result=bool)
    def type(self, name: str, text: str) -> bool:
        """Take what was typed; False: it is refused, and the setting's `trouble` says why."""
        item = self._by_name[name]
        try:
            return self._take(item, parse(item.which, text))
        except RefusedError as error:
            item.refuse(error.code, error.limit, str(error))
            return False

    @Slot(str, bool)
    def turn(self, name: str, on: bool) -> None:
        """Switch on or off."""
        self._take(self._by_name[name], on)

    @Slot(str, int)
    def step(self, name: str, by: int) -> None:
        """Make a number so many steps larger or smaller."""
        item = self._by_name[name]
        which, unit = item.which, item.which.about.unit
        size = 5 if unit == "s" and (item.value or 0) >= 20 else STEPS[unit]
        first = FIRST.get(unit, which.low or 0)
        value = round(first if item.value is None else item.value + by * size, 6)
        low, high = which.low, which.high
        value = max(value, value if low is None else low)
        value = min(value, value if high is None else high)
        self._take(item, int(value) if which.kind == "whole" or value == int(value) else value, later=True)

    @Slot(str)
    def reset(self, name: str) -> None:
        """Let it be its default."""
        self._take(self._by_name[name], self._by_name[name].which.default)

    @Slot(str)
    def unsetIt(self, name: str) -> None:
        """Have it not set."""
        self._take(self._by_name[name], None)

    @Slot(str)
    def forgive(self, name: str) -> None:
        """Forget why something was refused."""
        self._by_name[name].refuse("")

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._flush()
        if self._undoable:
            name, before, _ = self._undoable.pop()
            self._take(self._by_name[name], before, remember=False)
            self.changed.emit()

    def set_language(self, language: str) -> None:
        """Write numbers in another language."""
        self._language = language
        for item in self._items:
            item.show(item.value, language)

    def close(self) -> None:
        """Write what waits and end the thread."""
        self._later.stop()
        self._flush()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    def _take(self, item: SettingItem, value: object, *, later: bool = False, remember: bool = True) -> bool:
        if self._kept is None:
            return False
        try:
            device = changed(self._kept, item.which, value)
        except RefusedError as error:
            item.refuse(error.code, error.limit, str(error))
            return False
        item.refuse("")
        before = getattr(self._kept, item.which.name)
        meant = getattr(device, item.which.name)
        if remember and meant != item.value:
            last = self._undoable[-1] if self._undoable else None
            if last is not None and last[0] == item.which.name and item.which.name in self._waiting:
                self._undoable[-1] = (item.which.name, last[1], meant)
            else:
                self._undoable.append((item.which.name, item.value, meant))
        item.show(meant, self._language)
        self._kept = device
        if meant != before or item.which.name in self._waiting:
            self._waiting[item.which.name] = meant
            if later:
                self._later.start()
            else:
                self._flush()
        self.changed.emit()
        return True

    @Slot()
    def _flush(self) -> None:
        self._later.stop()
        waiting, self._waiting = self._waiting, {}
        for name, value in waiting.items():
            if self._worker is None:
                self._worker = ThreadPoolExecutor(1, "settings")
            self._writing[name] = self._writing.get(name, 0) + 1
            future = self._worker.submit(self._write, name, value)
            future.add_done_callback(lambda done, name=name, value=value: self._done.emit(name, value, done))

    @Slot(str, object, object)
    def _on_done(self, name: str, value: object, future: Future) -> None:
        self._writing[name] -= 1
        error = None if future.cancelled() else future.exception()
        if error is None or self._writing[name]:
            return
        item = self._by_name[name]
        self._undoable = [entry for entry in self._undoable if entry[0] != name or entry[2] != value]
        try:
            self._kept = self._read()
            item.show(getattr(self._kept, name), self._language)
        except RefusedError as unreadable:
            self._problem = str(unreadable)
        if isinstance(error, RefusedError):
            item.refuse(error.code, error.limit, str(error))
        else:
            item.refuse("disk", told=str(error))
        self.changed.emit()
