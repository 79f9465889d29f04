"""Staff on trial: the desk's face over the kiosk's real window, and responses in its store."""

import uuid
from datetime import timedelta

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.access.passcodes import Cost, Passcodes
from kiosk.access.roles import Role
from kiosk.assembly.staff import StaffSide
from kiosk.store.responses import Given, Snapshot
from kiosk.ui.desk import Desk
from kiosk.ui.exporting import Exporting
from kiosk.ui.gate import Gate
from kiosk.ui.scope import Scope
from kiosk.ui.staff_pages import Staff as StaffPages
from tests.ui.trial import LEFT, NONE, Trial

ADMIN, STAFF = "82617354", "502917"


class Staff:
    """What staff do on the glass, and what they see there."""

    def __init__(self, trial: Trial, *, passcodes: bool = True) -> None:
        self.trial = trial
        self.given = 0
        if passcodes:
            kept = Passcodes(trial.data.access, trial.clock, Cost(memory_kib=8, passes=1))
            kept.set(Role.ADMIN, ADMIN)
            kept.set(Role.STAFF, STAFF)

    @property
    def gate(self) -> Gate:
        return self._side.gate

    @property
    def desk(self) -> Desk:
        return self._side.pages.model("desk")

    @property
    def pages(self) -> StaffPages:
        return self._side.pages

    @property
    def scope(self) -> Scope:
        return self._side.pages.model("scope")

    @property
    def exporting(self) -> Exporting:
        return self._side.pages.model("exporting")

    @property
    def _side(self) -> StaffSide:
        side = self.trial.kiosk.staff
        assert side is not None, "nobody asked for the desk's face yet"
        return side

    # -- on the glass

    def face(self) -> None:
        """Bring up the desk's face, as the taps in the corner do."""
        self.trial.window.rootObject().staffWanted.emit()
        self.trial.finger.wait()

    @property
    def is_up(self) -> bool:
        """Whether the desk's face lies over the visitor's."""
        return bool(self.trial.window.rootObject().property("staff"))

    def come_in(self, passcode: str = STAFF) -> None:
        self.face()
        self.keys(*passcode)
        self.tap("openButton")
        self.trial.until(lambda: self.gate.isOpen)
        self.trial.finger.wait()

    def go(self, page: str) -> None:
        """Choose a page by its name at the side, or behind the menu's button where there is little room."""
        if not self.sees(f"tab-{page}"):
            self.tap("menu")
        self.trial.until(lambda: self._bring(f"tab-{page}"))  # again, where what holds it was still being laid out
        self.tap(f"tab-{page}")

    def _bring(self, name: str) -> bool:
        """Scroll what holds an item until the item is in sight, as a finger would; return whether it can be touched."""
        item = self._find(name)
        if item is None:
            return False
        holder = item.parentItem()
        while holder is not None and holder.property("contentY") is None:
            holder = holder.parentItem()
        if holder is not None:
            y = item.mapToItem(holder, QPointF(0, 0)).y() + holder.property("contentY")
            most = max(0.0, holder.property("contentHeight") - holder.height())
            if not holder.property("contentY") <= y <= holder.property("contentY") + holder.height() - item.height():
                holder.setProperty("contentY", max(0.0, min(y - holder.height() / 3, most)))
                self.trial.finger.wait()
        return self.trial.shows(name)

    def type(self, passcode: str) -> None:
        for digit in passcode:
            self.tap(f"key-{digit}")

    def tap(self, name: str) -> None:
        self.trial.finger.tap(name)
        self.trial.finger.wait()

    def keys(self, *keys: Qt.Key | str) -> None:
        """Press keys of a keyboard that somebody plugged in."""
        for key in keys:
            QTest.keyClick(self.trial.window, key)
        self.trial.finger.wait()

    def touch(self, item: QQuickItem) -> None:
        place = item.mapToScene(QPointF(2, 2)).toPoint()
        QTest.mouseClick(self.trial.window, LEFT, NONE, place)
        self.trial.finger.wait()

    def sees(self, name: str) -> bool:
        """Whether something visible has that name, inside the window or further down the page."""
        return self._find(name) is not None

    def read(self, name: str) -> str:
        found = self._find(name)
        assert found is not None, f"nothing called {name!r} is visible"
        return str(found.property("text"))

    def find(self, name: str) -> QQuickItem:
        found = self._find(name)
        assert found is not None, f"nothing called {name!r} is visible"
        return found

    def _find(self, name: str) -> QQuickItem | None:
        waiting = [self.trial.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.objectName() == name:
                    return item
                waiting += item.childItems()
        return None

    # -- in the store

    def give(
        self,
        satisfaction: int,
        *,
        times: int = 1,
        days_ago: int = 0,
        recommend: int = 9,
        reason: tuple[int, ...] | None = None,
        comment: str | None = None,
        language: str = "en",
        flags: tuple[str, ...] = (),
        desk: str = "Service desk",
        version: int = 1,
    ) -> None:
        """Have visitors answer; they are stored by the kiosk's own writer."""
        for _ in range(times):
            self.given += 1
            at = self.trial.clock.now() - timedelta(days=days_ago)
            steps = [
                Given("satisfaction", "answered", satisfaction),
                Given("ease", "answered", 6),
                Given("recommend", "answered", recommend),
            ]
            if reason:
                steps.append(Given("reason", "answered", codes=reason))
            if comment:
                steps.append(Given("comment", "answered", text=comment))
            self.trial.kiosk.recording.finish(
                Snapshot(
                    id=str(uuid.UUID(int=(0x7 << 76) | (0x2 << 62) | self.given)),
                    survey="desk-visit",
                    survey_version=version,
                    language=language,
                    desk=desk,
                    kiosk="kiosk-1",
                    started_at=at,
                    zone="Europe/Berlin",
                    utc_offset_s=0,
                    local_day=at.date().isoformat(),
                    local_hour=at.hour,
                    boot_id="trial",
                    status="completed",
                    ended_at=at,
                    duration_ms=0,
                    flags=flags,
                    steps=tuple(steps),
                )
            ).result(10)
