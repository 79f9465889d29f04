"""The export page's model: writes a CSV in a thread of its own, tells how far it is, and where it went."""

import re
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.store.reader import Reader

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ALL = "all"
STEPS = 200
"""Progress is told in so many steps at most."""


@QmlElement
@QmlUncreatable("made by the program")
class Exporting(QObject):
    """One export at a time. `state` is one of idle, running, done, cancelled, failed."""

    _told = Signal(int, float)
    _ended = Signal(int, object)

    def __init__(
        self, open_reader: "Callable[[], Reader]", clock: Clock, settings: Settings, folder: Path, parent=None
    ):
        """Export the desk's responses.

        Args:
            open_reader: opens the store for reading, in the thread that writes; may raise StoreError.
            clock: what day it is.
            settings: the desk's name, and the folder to write to if there is one set.
            folder: where files go otherwise; made when needed.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._open_reader = open_reader
        self._clock = clock
        self._desk = settings.desk
        self._folder = Path(settings.export_folder) if settings.export_folder else folder
        self._state = "idle"
        self._range = "today"
        self._progress = 0.0
        self._path = ""
        self._rows = 0
        self._problem = ""
        self._run = 0
        self._cancelled = threading.Event()
        self._worker: ThreadPoolExecutor | None = None
        self._told.connect(self._on_told)
        self._ended.connect(self._on_ended)

    # -- what the screen shows

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """How the export stands."""
        return self._state

    @Property(str, notify=stateChanged)
    def path(self) -> str:
        """Where the file is, once it is done."""
        return self._path

    @Property(int, notify=stateChanged)
    def rows(self) -> int:
        """How many responses are in it."""
        return self._rows

    @Property(str, notify=stateChanged)
    def problem(self) -> str:
        """Why it failed: a code of `kiosk.store.errors.Trouble`."""
        return self._problem

    rangeChanged = Signal()

    @Property(str, notify=rangeChanged)
    def range(self) -> str:
        """Which days go out: today, 7-days, 30-days or all."""
        return self._range

    progressChanged = Signal()

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much is written, 0 to 1."""
        return self._progress

    @Property(str, notify=rangeChanged)
    def folder(self) -> str:
        """Where files go."""
        return str(self._folder)

    # -- what people do

    @Slot(str)
    def setRange(self, name: str) -> None:
        """Choose the days; not while an export runs."""
        from kiosk.figures import RANGES

        if self._state == "running" or name == self._range or name not in (*RANGES, ALL):
            return
        self._range = name
        self.rangeChanged.emit()
        self._go("idle")

    @Slot()
    def start(self) -> None:
        """Begin to write."""
        if self._state == "running":
            return
        self._run += 1
        self._progress = 0.0
        self.progressChanged.emit()
        self._go("running")
        self._cancelled = threading.Event()
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "export")
        run = self._run
        today = self._clock.local(self._clock.now()).date()
        future = self._worker.submit(self._write, run, self._range, today, self._cancelled)
        future.add_done_callback(lambda done: self._ended.emit(run, done))

    @Slot()
    def cancel(self) -> None:
        """Stop writing; no half file is left."""
        self._cancelled.set()

    def close(self) -> None:
        """Cancel what runs and wait for the thread."""
        self._run += 1
        self._cancelled.set()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- inside

    def _go(self, state: str, path: str = "", rows: int = 0, problem: str = "") -> None:
        self._state, self._path, self._rows, self._problem = state, path, rows, problem
        self.stateChanged.emit()

    def _write(self, run: int, name: str, today, cancelled: threading.Event):
        """In the worker: write the file; return what was written, or None if it was cancelled."""
        from kiosk.export import csv
        from kiosk.figures import day_range

        days = None if name == ALL else day_range(name, today)
        told = 0

        def progress(done: int, total: int) -> None:
            nonlocal told
            step = STEPS * done // max(1, total)
            if step > told:
                told = step
                self._told.emit(run, step / STEPS)

        with self._open_reader() as reader:
            return csv.write(
                reader,
                self._free_path("all" if days is None else days.first.isoformat(), today.isoformat()),
                first_day=None if days is None else days.first.isoformat(),
                last_day=None if days is None else days.last.isoformat(),
                progress=progress,
                cancelled=cancelled.is_set,
            )

    def _free_path(self, first: str, last: str) -> Path:
        """Return a name nothing has yet: an export never replaces another."""
        name = "_".join((_slug(self._desk), first) if first == last else (_slug(self._desk), first, last))
        path = self._folder / f"{name}.csv"
        number = 1
        while path.exists():
            number += 1
            path = self._folder / f"{name}_{number}.csv"
        return path

    @Slot(int, float)
    def _on_told(self, run: int, share: float) -> None:
        if run == self._run and share > self._progress:
            self._progress = share
            self.progressChanged.emit()

    @Slot(int, object)
    def _on_ended(self, run: int, future: Future) -> None:
        if run != self._run:
            return
        error = future.exception()
        if error is not None:
            self._go("failed", problem=str(getattr(error, "code", "io")))
        elif future.result() is None:
            self._go("cancelled")
        else:
            self._go("done", path=str(future.result().path), rows=future.result().rows)


def _slug(name: str) -> str:
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-") or "desk"
