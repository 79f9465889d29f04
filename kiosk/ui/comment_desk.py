"""The desk's page of comments: what is looked for, what was found so far, what staff make of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.ui.comments import Comments
from kiosk.ui.doing import Doing
from kiosk.ui.live import Live
from kiosk.ui.scope import Scope

if TYPE_CHECKING:
    from kiosk.store.comments import Comment, Wish
    from kiosk.store.reader import Reader

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 40
"""Comments listed before staff ask for more."""
STATES = ("", "new", "doing", "done", "hidden")
PARTS = ("", "morning", "afternoon")


@QmlElement
@QmlUncreatable("made by the program")
class CommentDesk(Live):
    """Comments of the days, desk, language and survey that the scope means, filtered further.

    Some hundred comments are looked at in one go, so that the screen goes on meanwhile however many there are.
    """

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        act: Callable[[Callable], Callable[[], object]],
        scope: Scope,
        language: str,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Look for all that is not hidden.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            act: see `kiosk.ui.doing.Doing`; work is given a connection, the time, the kiosk's name and the role.
            scope: which days, desk, language and survey.
            language: the page's.
            clock: what day it is.
            parent: the Qt parent.
        """
        super().__init__(open_reader, clock, parent)
        self._scope = scope
        self._language = language
        self._doing = Doing(act, self)
        self._doing.done.connect(self._on_done)
        self._comments = Comments(self)
        self._state, self._part, self._low, self._words = "", "", False, ""
        self._wanted = PAGE
        self._wish: Wish | None = None
        self._found: list[Comment] = []
        self._after = None
        self._looking = self._stale = self._few = self._ended = False
        self._failed = ""
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        scope.changed.connect(self._begin_again)

    changed = Signal()

    @Property(QObject, notify=changed)
    def comments(self) -> Comments:
        """What was found so far."""
        return self._comments

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are listed."""
        return self._comments.rowCount()

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether it is still being looked for more of this page."""
        return self._looking

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there may be more than are listed."""
        return self._wish is not None and not self._ended and not self._looking

    @Property(bool, notify=changed)
    def few(self) -> bool:
        """Whether there are comments that are not shown, since so few people answered."""
        return self._few

    @Property(str, notify=changed)
    def failed(self) -> str:
        """Why the last change was not stored, a code; empty where it was."""
        return self._failed

    filterChanged = Signal()

    @Property(str, notify=filterChanged)
    def state(self) -> str:
        """Which are looked for: new, doing, done, hidden; empty: all but hidden ones."""
        return self._state

    @Property(str, notify=filterChanged)
    def part(self) -> str:
        """Of which part of the day: morning, afternoon; empty: of any."""
        return self._part

    @Property(bool, notify=filterChanged)
    def low(self) -> bool:
        """Whether only those of people who were not satisfied."""
        return self._low

    @Property(str, notify=filterChanged)
    def words(self) -> str:
        """What the text holds; empty: anything."""
        return self._words

    # -- what staff do

    @Slot(str)
    def setState(self, state: str) -> None:
        """Look for comments in a state."""
        if state in STATES:
            self._filter(state=state)

    @Slot(str)
    def setPart(self, part: str) -> None:
        """Look for comments of a part of the day."""
        if part in PARTS:
            self._filter(part=part)

    @Slot(bool)
    def setLow(self, low: bool) -> None:
        """Look only for those of people who were not satisfied, or for all."""
        self._filter(low=low)

    @Slot(str)
    def setWords(self, words: str) -> None:
        """Look for a text."""
        self._filter(words=words.strip())

    @Slot()
    def showMore(self) -> None:
        """List another page."""
        if self._wish is not None and not self._ended and not self._looking:
            self._wanted = len(self._found) + PAGE
            self._looking = True
            self.changed.emit()
            self._next.start(0)

    @Slot(int, str)
    def mark(self, row: int, state: str) -> None:
        """Say how the comment of a row stands: new, doing, done or hidden."""
        from kiosk.store.comments import State, set_state

        comment = self._comments.at(row)
        key = comment.response, comment.question_version
        self._doing.do(lambda connection, at, kiosk, role: set_state(connection, at, kiosk, role, key, State(state)))

    def set_language(self, language: str) -> None:
        """Write the days in another language."""
        self._language = language
        self._list()

    # -- inside

    def is_empty(self) -> bool:
        """Whether nothing was read yet."""
        return self._wish is None

    def read(self, reader: "Reader") -> None:
        """Begin to look anew; what is listed stays until then."""
        from kiosk.store.comments import Part, State

        if self._looking and self._wish is not None:
            self._stale = True  # a long search is not begun again at each new response
            return
        self._scope.follow()
        wish, self._few = reader.ask(self._scope.comments)
        self._wish = msgspec.structs.replace(
            wish,
            state=State(self._state) if self._state else None,
            part=Part(self._part) if self._part else None,
            low=self._low,
            words=self._words,
        )
        self._found, self._after, self._ended, self._looking = [], None, False, True
        self._wanted = max(self._wanted, PAGE)
        self._go_on()

    @Slot()
    def close(self) -> None:
        """Let the store go; the page is gone."""
        self._stop()
        self._doing.stop()
        super().close()

    @Slot()
    def _begin_again(self) -> None:
        self._stop()
        self._wanted = PAGE
        self.again()

    def _filter(self, **wishes: object) -> None:
        before = self._state, self._part, self._low, self._words
        for name, value in wishes.items():
            setattr(self, f"_{name}", value)
        if before != (self._state, self._part, self._low, self._words):
            self.filterChanged.emit()
            self._begin_again()

    def _stop(self) -> None:
        self._next.stop()
        self._looking = self._stale = False

    @Slot()
    def _go_on(self) -> None:
        """Look at some more, and come back soon unless the page is full."""
        from kiosk.store import comments
        from kiosk.store.errors import StoreError

        if self._reader is None or self._wish is None:
            return self._stop()
        wish, after = self._wish, self._after
        try:
            found, self._after = self._reader.ask(lambda connection: comments.look(connection, wish, after))
        except StoreError as error:
            self._stop()
            self._fail(str(error.code))
            return None
        self._found += found
        self._ended = self._after is None
        self._looking = not self._ended and len(self._found) < self._wanted
        if self._looking:
            self._next.start(0)
        if not self._looking or len(self._found) >= self._comments.rowCount():
            self._list()
        if not self._looking and self._stale:
            self._stale = False
            self.again()
        return None

    def _list(self) -> None:
        self._comments.show(self._found, self._language, self.today)
        self.changed.emit()

    @Slot(str)
    def _on_done(self, problem: str) -> None:
        self._failed = problem
        self.changed.emit()
        self._look()
