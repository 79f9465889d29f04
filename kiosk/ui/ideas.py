"""What visitors see and do of the desk's ideas: cards, "me too", an idea of their own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.draft import Draft
from kiosk.ui.idea import Idea

if TYPE_CHECKING:
    from concurrent.futures import Future

    from kiosk.store.ideas import Idea as StoredIdea
    from kiosk.store.reader import Reader
    from kiosk.store.stamp import Stamp

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MS = 5000
WITHIN_MS = 3000
"""After this long without the disk's word the visitor is told the truth."""
VOTES_TOLD_FROM = 5
"""Fewer votes are not shown as a number: whoever comes next would see what the person before them has just done."""
GONE_AFTER_S = 10.0
"""So long after the page was closed the same person is thought to be there; what they did shows no more at once."""
MOST_CARDS = 20
"""Answered ideas that are shown, the latest first."""
MOST_LEFT = 3
"""Ideas one person can leave in a sitting."""


@QmlElement
@QmlUncreatable("made by the program")
class Ideas(QObject):
    """The desk's ideas for the person at the screen.

    `sending` tells of an idea on its way: empty, saving, thanks or failed.
    """

    _settled = Signal(object)
    _counted = Signal(str, object)

    def __init__(
        self,
        put: "Callable[[Callable], Future[None]]",
        open_reader: "Callable[[], Reader]",
        stamp: "Callable[[], Stamp]",
        desk: str,
        language: str,
        *,
        offered: bool = True,
        gone_after_s: float = GONE_AFTER_S,
        within_ms: int = WITHIN_MS,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing before `follow`.

        Args:
            put: has a transaction done by the store's writer.
            open_reader: opens the store for reading; may raise StoreError.
            stamp: says when and where something is done.
            desk: the desk's name; ideas of other desks are not shown.
            language: of the visitor, a BCP 47 tag.
            offered: whether visitors see anything of this at all.
            gone_after_s: seconds after which somebody who has closed the page is taken for gone.
            within_ms: how long the disk may take.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._put = put
        self._open_reader = open_reader
        self._stamp = stamp
        self._desk = desk
        self._language = language
        self._offered = offered
        self._reader: Reader | None = None
        self._stored: list[StoredIdea] = []
        self._cards: list[Idea] = []
        self._open: list[Idea] = []
        self._voted: set[str] = set()
        self._marked: set[str] = set()
        self._sending = ""
        self._left = 0
        self._unsent: tuple[str, Stamp] | None = None
        self._awaited: Future[None] | None = None
        self._draft = Draft(self)
        self._draft.begin("", language)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.look)
        self._patience = QTimer(self, singleShot=True)
        self._patience.setInterval(within_ms)
        self._patience.timeout.connect(self._give_up)
        self._memory = QTimer(self, singleShot=True)
        self._memory.setInterval(int(gone_after_s * 1000))
        self._memory.timeout.connect(self.forget)
        self._settled.connect(self._on_settled)
        self._counted.connect(self._on_counted)

    # -- what the screen shows

    draftChanged = Signal()
    """Never: qmllint knows no constant of a Python model."""

    listChanged = Signal()

    @Property("QVariantList", notify=listChanged)
    def cards(self) -> list[Idea]:
        """The answered ideas, the latest answer first."""
        return self._cards

    @Property("QVariantList", notify=listChanged)
    def openIdeas(self) -> list[Idea]:
        """The ideas that are open for "me too", the latest first."""
        return self._open

    @Property(bool, notify=listChanged)
    def hasCards(self) -> bool:
        """Whether there is an answered idea to show."""
        return bool(self._cards)

    @Property(bool, notify=draftChanged)
    def offered(self) -> bool:
        """Whether visitors see anything of this at all."""
        return self._offered

    @Property(Draft, notify=draftChanged)
    def draft(self) -> Draft:
        """The idea that is being written."""
        return self._draft

    sendingChanged = Signal()

    @Property(str, notify=sendingChanged)
    def sending(self) -> str:
        """How the idea just left stands."""
        return self._sending

    @Property(bool, notify=sendingChanged)
    def canLeave(self) -> bool:
        """Whether this person may leave another idea."""
        return self._left < MOST_LEFT

    # -- what the visitor does

    @Slot(str)
    def vote(self, idea_id: str) -> None:
        """Say "me too"; it counts once per idea and person."""
        if idea_id not in [idea.ideaId for idea in self._open]:
            return
        if idea_id in self._voted:
            self._mark(self._marked | {idea_id})
            return
        from kiosk.store import ideas

        self._voted.add(idea_id)
        self._marked.add(idea_id)
        stamp, language = self._stamp(), self._language
        done = self._put(lambda connection: ideas.vote(connection, stamp, idea_id, language))
        done.add_done_callback(lambda future: self._counted.emit(idea_id, future))

    @Slot(str)
    def leave(self, text: str) -> None:
        """Leave an idea; thanks come when, and only when, the disk has it."""
        from kiosk.store import ideas
        from kiosk.survey.typed import typed_text

        kept = typed_text(text, ideas.LENGTH)
        if kept is None or self._sending == "saving" or not self.canLeave:
            return
        if self._unsent is None or self._unsent[0] != kept:
            self._unsent = kept, self._stamp()  # tried again, it is still the same idea
        stamp, language = self._unsent[1], self._language
        self._send("saving")
        self._patience.start()
        self._awaited = self._put(lambda connection: ideas.leave(connection, stamp, language, kept))
        self._awaited.add_done_callback(self._settled.emit)

    @Slot()
    def rest(self) -> None:
        """Go on from the thanks, or from being told that it failed."""
        if self._sending in ("thanks", "failed"):
            self._send("")

    @Slot()
    def drop(self) -> None:
        """Throw away what is written."""
        self._draft.begin("", self._language)

    @Slot()
    def closed(self) -> None:
        """Note that the page was closed: nothing written or marked stays, and the person may be gone."""
        self.rest()
        self._draft.begin("", self._language)
        self._mark(set())
        if self._voted or self._left:
            self._memory.start()

    @Slot()
    def opened(self) -> None:
        """Note that somebody is there."""
        self._memory.stop()

    @Slot()
    def forget(self) -> None:
        """Take the next person for another one."""
        self._memory.stop()
        self._stop_waiting()
        self._unsent = None
        self._left = 0
        self._voted.clear()
        self._draft.begin("", self._language)
        self._mark(set())
        self._send("")

    # -- what the program does

    def set_language(self, language: str) -> None:
        """Show the texts in another language where there are any."""
        if language != self._language:
            self._language = language
            self._draft.begin(self._draft.text, language)
            self._build()

    def follow(self) -> None:
        """Read the store, now and whenever something was written to it; call it whenever the store was opened."""
        if self._offered:
            self._let_go()
            self._poll.start()
            self.look()

    def put_away(self) -> None:
        """Let nothing more happen by itself."""
        self._poll.stop()
        self._memory.stop()
        self._stop_waiting()
        self._let_go()

    @Slot()
    def look(self) -> None:
        """Read the ideas again if something was written."""
        from kiosk.store import ideas
        from kiosk.store.errors import StoreError

        try:
            if self._reader is None:
                self._reader = self._open_reader()
            if not self._reader.changed():
                return
            public = (ideas.State.OPEN, *ideas.ANSWERED)
            stored = self._reader.ask(lambda connection: ideas.listing(connection, self._desk, public))
        except StoreError:
            self._let_go()  # what is shown stays; who answers is told of it by the writer
            return
        if stored != self._stored:
            self._stored = stored
            self._build()

    # -- inside

    def _build(self) -> None:
        from kiosk.ui import fonts

        old = [*self._open, *self._cards]
        fonts.need({language for idea in self._stored for language in (*idea.wording, *idea.answer)})
        self._open = [self._idea(idea) for idea in self._stored if idea.state == "open"]
        self._cards = [self._idea(idea) for idea in self._stored if idea.state != "open"][:MOST_CARDS]
        self.listChanged.emit()
        for idea in old:
            idea.deleteLater()

    def _idea(self, stored: "StoredIdea") -> Idea:
        told = stored.votes >= VOTES_TOLD_FROM
        shown = Idea(
            stored.id,
            stored.state,
            in_language(stored.wording, self._language),
            in_language(stored.answer, self._language),
            QLocale(self._language).toString(stored.votes) if told else "",
            parent=self,
        )
        shown.set_voted(stored.id in self._marked)
        return shown

    def _mark(self, marked: set[str]) -> None:
        """Show which ideas this person supports."""
        self._marked = marked
        for idea in self._open:
            idea.set_voted(idea.ideaId in marked)

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _send(self, state: str) -> None:
        if state != self._sending:
            self._sending = state
            self.sendingChanged.emit()

    def _stop_waiting(self) -> None:
        self._awaited = None
        self._patience.stop()

    @Slot(object)
    def _on_settled(self, future: "Future[None]") -> None:
        if future is not self._awaited:
            return
        self._stop_waiting()
        if future.cancelled() or future.exception() is not None:
            self._send("failed")
            return
        self._unsent = None
        self._left += 1
        self._draft.begin("", self._language)
        self._send("thanks")

    @Slot()
    def _give_up(self) -> None:
        self._stop_waiting()
        self._send("failed")

    @Slot(str, object)
    def _on_counted(self, idea_id: str, future: "Future[None]") -> None:
        counted = not future.cancelled() and future.exception() is None
        if not counted:
            self._voted.discard(idea_id)
        self.look()
        self._mark(self._marked & self._voted)


def in_language(texts: dict[str, str], language: str) -> str:
    """Return the text in a language or what serves it, else as it was written first; empty where there is none."""
    from kiosk.ui.languages import served_by

    for tag in served_by(language):
        if tag in texts:
            return texts[tag]
    return next(iter(texts.values()), "")
