"""The desk's page of ideas: what visitors left, how many say "me too", and the form to open, answer or write one."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.survey.typed import typed_text
from kiosk.ui.draft import Draft
from kiosk.ui.idea import Idea
from kiosk.ui.ideas import in_language
from kiosk.ui.languages import own_name
from kiosk.ui.numerals import Numerals

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.store.ideas import Idea as StoredIdea
    from kiosk.store.reader import Reader

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MS = 2000
GROUPS = {"new": ("new",), "open": ("open",), "answered": ("doing", "done", "cannot"), "hidden": ("hidden",)}
FORM_STATES = ("open", "doing", "done", "cannot")
CARD = "card"


@QmlElement
@QmlUncreatable("made by the program")
class IdeaDesk(QObject):
    """The ideas of one desk as staff see them, and one form.

    `group` is one of new, open, answered, hidden. `problem` is a code of `kiosk.store.errors.Trouble` where the ideas
    cannot be read or what staff did could not be stored.
    """

    _done = Signal(object)

    def __init__(
        self,
        open_reader: "Callable[[], Reader]",
        change: Callable[[Callable], object],
        settings: "Settings",
        languages: tuple[str, ...],
        clock: Clock,
        role: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing before `open`.

        Args:
            open_reader: opens the store for reading; may raise StoreError.
            change: has a transaction done beside the kiosk's writer; may raise StoreError.
            settings: names of desk and device.
            languages: those of the survey, the page's own first.
            clock: dates what is done.
            role: who is in.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._open_reader = open_reader
        self._change = change
        self._settings = settings
        self._languages = languages
        self._clock = clock
        self._role = role
        self._reader: Reader | None = None
        self._stored: list[StoredIdea] = []
        self._shown: list[Idea] = []
        self._group = "new"
        self._problem = ""
        self._editing = ""
        self._form_state = "open"
        self._form_language = languages[0]
        self._said: dict[str, str] = {}
        self._answer: dict[str, str] = {}
        self._busy = False
        self._worker: ThreadPoolExecutor | None = None
        from kiosk.store.ideas import CARD_LENGTH

        self._most = CARD_LENGTH
        self._said_draft = Draft(self, most=CARD_LENGTH)
        self._answer_draft = Draft(self, most=CARD_LENGTH)
        for draft in (self._said_draft, self._answer_draft):
            draft.changed.connect(self.formChanged)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.look)
        self._done.connect(self._on_done)

    # -- what the page shows

    listChanged = Signal()

    @Property(str, notify=listChanged)
    def group(self) -> str:
        """Which ideas are listed."""
        return self._group

    @Property("QVariantList", notify=listChanged)
    def ideas(self) -> list[Idea]:
        """The ideas of the group, the latest change first."""
        return self._shown

    @Property("QStringList", notify=listChanged)
    def counts(self) -> list[str]:
        """How many ideas each group has, in the order new, open, answered, hidden."""
        numerals = Numerals(self._languages[0])
        return [numerals.number(sum(i.state in states for i in self._stored)) for states in GROUPS.values()]

    @Property(bool, notify=listChanged)
    def anyNew(self) -> bool:
        """Whether an idea waits to be looked at."""
        return any(idea.state == "new" for idea in self._stored)

    problemChanged = Signal()

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """What went wrong, a code; empty while all is well."""
        return self._problem

    # -- the form

    formChanged = Signal()

    @Property(bool, notify=formChanged)
    def editing(self) -> bool:
        """Whether the form is up."""
        return bool(self._editing)

    @Property(bool, notify=formChanged)
    def isCard(self) -> bool:
        """Whether the form writes a new card."""
        return self._editing == CARD

    @Property(str, notify=formChanged)
    def original(self) -> str:
        """What the visitor wrote, or empty."""
        idea = self._stored_idea(self._editing)
        return "" if idea is None or idea.text is None else idea.text

    @Property(str, notify=formChanged)
    def formState(self) -> str:
        """How the idea is to stand: open, doing, done or cannot."""
        return self._form_state

    @formState.setter
    def formState(self, state: str) -> None:
        if state in FORM_STATES and state != self._form_state:
            self._form_state = state
            self.formChanged.emit()

    @Property(str, notify=formChanged)
    def formLanguageName(self) -> str:
        """The language the fields are written in, named in itself."""
        return own_name(self._form_language)

    @Property(str, notify=formChanged)
    def formLanguage(self) -> str:
        """The same as a BCP 47 tag."""
        return self._form_language

    @Property(bool, notify=formChanged)
    def manyLanguages(self) -> bool:
        """Whether there is another language to write in."""
        return len(self._offered) > 1

    draftChanged = Signal()
    """Never: qmllint knows no constant of a Python model."""

    @Property(Draft, notify=draftChanged)
    def saidDraft(self) -> Draft:
        """What the public reads."""
        return self._said_draft

    @Property(Draft, notify=draftChanged)
    def answerDraft(self) -> Draft:
        """The staff's answer."""
        return self._answer_draft

    @Property(bool, notify=formChanged)
    def canSave(self) -> bool:
        """Whether everything is there that must be, and fits."""
        said, answer = self._texts()
        texts = [*said.values(), *answer.values()]
        whole = all(typed_text(text, self._most) is not None for text in texts)
        return bool(said) and whole and (bool(answer) or self._form_state == "open") and not self._busy

    # -- what staff do

    @Slot()
    def open(self) -> None:
        """Begin to follow the store; the page is shown."""
        self._poll.start()
        self.look()

    @Slot()
    def close(self) -> None:
        """Let the store go; the page is gone, and what was being written with it."""
        self._poll.stop()
        self._let_go()
        self.cancel()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None
            self._busy = False

    @Slot(str)
    def show(self, group: str) -> None:
        """List another group."""
        if group in GROUPS:
            self._group = group
            self._build()

    @Slot(str)
    def hide(self, idea_id: str) -> None:
        """Take an idea from the visitors' screen."""
        from kiosk.store import ideas

        stamp, role = self._stamp(), self._role()
        self._have_done(lambda connection: ideas.hide(connection, stamp, idea_id, role=role))

    @Slot(str)
    def edit(self, idea_id: str) -> None:
        """Put an idea into the form, to open it for "me too" or to answer it, in the page's own language.

        What was written in another language is public only where staff turn to that language.
        """
        idea = self._stored_idea(idea_id)
        if idea is not None:
            state = idea.state if idea.state in FORM_STATES else "open"
            self._begin(idea_id, idea.said, idea.answer, state, self._languages[0])

    @Slot(str, str)
    def beginCard(self, text: str, language: str) -> None:
        """Begin a new card, from a comment's text if there is one."""
        self._begin(CARD, {language: text} if text else {}, {}, "done", language or self._languages[0])

    @Slot(int)
    def turnLanguage(self, by: int) -> None:
        """Write in the next or the one before of the languages."""
        self._keep()
        offered = self._offered
        place = offered.index(self._form_language)
        self._write_in(offered[(place + by) % len(offered)])

    @Slot()
    def save(self) -> None:
        """Store what the form says; it closes when the disk has it."""
        from kiosk.store import ideas

        if not self.canSave:
            return
        said, answer = self._texts()
        stamp, role, state, editing = self._stamp(), self._role(), self._form_state, self._editing
        idea = self._stored_idea(editing)
        if idea is None:
            self._have_done(lambda c: ideas.write_card(c, stamp, said, answer, state=state, role=role))
            return
        if idea.text is not None and said == {idea.language: idea.text}:
            said = {}  # the idea's own text is shown
        self._have_done(lambda c: ideas.change(c, stamp, editing, state, role=role, said=said, answer=answer))

    @Slot()
    def cancel(self) -> None:
        """Close the form; nothing is changed."""
        self._editing = ""
        self._said, self._answer = {}, {}
        self._write_in(self._languages[0])

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
            self._stored = self._reader.ask(lambda connection: ideas.listing(connection, self._settings.desk))
        except StoreError as error:
            self._let_go()
            self._trouble(str(error.code))
            return
        self._build()

    # -- inside

    @property
    def _offered(self) -> list[str]:
        """The languages to write in: the survey's, the idea's, and those there is a text in already."""
        idea = self._stored_idea(self._editing)
        own = () if idea is None else (idea.language,)
        return list(dict.fromkeys([*self._languages, *own, *self._said, *self._answer, self._form_language]))

    def _stored_idea(self, idea_id: str) -> "StoredIdea | None":
        return next((idea for idea in self._stored if idea.id == idea_id), None)

    def _begin(self, editing: str, said: dict[str, str], answer: dict[str, str], state: str, language: str) -> None:
        self._trouble("")
        self._editing, self._form_state = editing, state
        self._said, self._answer = dict(said), dict(answer)
        self._write_in(language)

    def _write_in(self, language: str) -> None:
        self._form_language = language
        idea = self._stored_idea(self._editing)
        own = idea.text if idea is not None and idea.text is not None and idea.language == language else ""
        self._said_draft.begin(self._said.get(language, own), language)
        self._answer_draft.begin(self._answer.get(language, ""), language)
        self.formChanged.emit()

    def _keep(self) -> None:
        self._said, self._answer = self._texts()

    def _texts(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return what is written in all languages, the fields as they stand among them."""
        found = []
        for texts, draft in ((self._said, self._said_draft), (self._answer, self._answer_draft)):
            written = {**texts, self._form_language: draft.property("text")}
            found.append({language: text for language, text in written.items() if text.strip()})
        return found[0], found[1]

    def _stamp(self):
        from kiosk.store.stamp import stamp

        return stamp(self._clock, self._settings.desk, self._settings.kiosk)

    def _have_done(self, work: Callable) -> None:
        if self._busy:
            return
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "ideas")
        self._busy = True
        self.formChanged.emit()
        self._worker.submit(self._change, work).add_done_callback(self._done.emit)

    @Slot(object)
    def _on_done(self, future: Future) -> None:
        if not self._busy:
            return  # the page was closed meanwhile
        self._busy = False
        error = future.exception()
        if error is None:
            self.cancel()
            self._trouble("")
            self.look()
        else:
            self._trouble(str(getattr(error, "code", "io")))
            self.formChanged.emit()

    def _trouble(self, code: str) -> None:
        if code != self._problem:
            self._problem = code
            self.problemChanged.emit()

    def _build(self) -> None:
        from kiosk.ui import fonts

        old = self._shown
        stored = [idea for idea in self._stored if idea.state in GROUPS[self._group]]
        if self._group == "new":  # who left the last one a minute ago is not the desk's business
            stored.sort(key=lambda idea: idea.id[-12:])
            stored.sort(key=lambda idea: idea.local_day, reverse=True)
        fonts.need({language for idea in stored for language in (idea.language, *idea.wording, *idea.answer)})
        numerals = Numerals(self._languages[0])
        today = self._clock.local(self._clock.now()).date()
        self._shown = [self._idea(idea, numerals, today) for idea in stored]
        self.listChanged.emit()
        for idea in old:
            idea.deleteLater()

    def _idea(self, stored: "StoredIdea", numerals: Numerals, today: date) -> Idea:
        said = in_language(stored.wording, self._languages[0])
        return Idea(
            stored.id,
            stored.state,
            said,
            in_language(stored.answer, self._languages[0]),
            numerals.number(stored.votes) if stored.state not in ("new", "hidden") else "",
            numerals.day(date.fromisoformat(stored.since_day), today),
            own_name(stored.language),
            "" if stored.text is None or stored.text == said else stored.text,
            parent=self,
        )

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
