"""What publishing a draft changes for the answers, and publishing it."""

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.editor import Editor
from kiosk.ui.languages import own_name
from kiosk.ui.survey_shelf import code_of

if TYPE_CHECKING:
    from kiosk.survey.question import Question
    from kiosk.survey.survey import Survey

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Publishing(QObject):
    """The way of the editor's draft to the kiosk. `state` is one of idle, looking, ready, publishing, published."""

    _ended = Signal(str, object)

    def __init__(self, surveys: Any, editor: Editor, parent: QObject | None = None) -> None:
        """Look at nothing before `look`.

        Args:
            surveys: publishes (`kiosk.assembly.surveys.Surveys`).
            editor: has the draft.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._surveys = surveys
        self._editor = editor
        self._state = "idle"
        self._failure = self._told = ""
        self._rows: list[dict[str, Any]] = []
        self._first = self._same = False
        self._added: list[str] = []
        self._gone: list[str] = []
        self._worker: ThreadPoolExecutor | None = None
        self._ended.connect(self._on_ended)

    stateChanged = Signal()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """How it stands."""
        return self._state

    @Property(str, notify=stateChanged)
    def failure(self) -> str:
        """Why it was not published: a code of `kiosk.survey.shelf.Refusal`, survey, store or disk."""
        return self._failure

    @Property(str, notify=stateChanged)
    def told(self) -> str:
        """The same in the program's own words."""
        return self._told

    @Property(bool, notify=stateChanged)
    def first(self) -> bool:
        """Whether nothing of this survey is published yet."""
        return self._first

    @Property(bool, notify=stateChanged)
    def same(self) -> bool:
        """Whether the draft is what is published, to the letter."""
        return self._same

    @Property("QVariantList", notify=stateChanged)
    def rows(self) -> list[dict[str, Any]]:
        """Each question: id, text, change (new, wording, languages, rules, same, gone)."""
        return self._rows

    @Property("QStringList", notify=stateChanged)
    def added(self) -> list[str]:
        """The names of the languages that visitors are offered from then on."""
        return self._added

    @Property("QStringList", notify=stateChanged)
    def gone(self) -> list[str]:
        """The names of those that they are not offered any more."""
        return self._gone

    @Slot()
    def look(self) -> None:
        """Compare the draft with what is published."""
        self._editor.checkNow()
        self._rows, self._failure, self._same = [], "", False
        checks = self._editor.checks
        if checks is None or checks.survey is None:
            self._go("ready")
            return
        draft, text, survey_id = checks.survey, self._editor.text, self._editor.property("surveyId")
        self._do("looking", lambda: self._compare(draft, text, survey_id))

    @Slot()
    def publish(self) -> None:
        """Put the draft in the place of what is published."""
        if self._state != "ready" or not self._editor.property("publishable"):
            return
        self._editor.keep()
        survey_id = self._editor.property("surveyId")

        def publish() -> None:
            draft = self._editor.text
            if draft is not None:
                self._surveys.save(survey_id, draft)  # a draft that says what is published already has no file yet
            self._surveys.publish(survey_id)

        self._do("publishing", publish)

    @Slot()
    def leave(self) -> None:
        """Look at nothing any more."""
        self._rows, self._failure, self._told = [], "", ""
        self._go("idle")

    def close(self) -> None:
        """Wait for what runs, and end the thread."""
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    def _do(self, state: str, work: Any) -> None:
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "publishing")
        self._failure = self._told = ""
        self._go(state)
        self._worker.submit(work).add_done_callback(lambda future: self._ended.emit(state, future))

    def _go(self, state: str) -> None:
        self._state = state
        self.stateChanged.emit()

    @Slot(str, object)
    def _on_ended(self, state: str, future: "Future[Any]") -> None:
        if self._state != state:
            return
        error = None if future.cancelled() else future.exception()
        if error is not None:
            self._failure, self._told = code_of(error), str(error)
            self._go("ready")
        elif state == "looking":
            self._first, self._same, self._rows, self._added, self._gone = future.result()
            self._go("ready")
        else:
            self._go("published")

    def _compare(
        self, draft: "Survey", text: bytes | None, survey_id: str
    ) -> tuple[bool, bool, list[dict[str, Any]], list[str], list[str]]:
        """In the thread: whether it is the first, or the same; each question's change, languages that come and go."""
        from kiosk.survey.reading import examine
        from kiosk.survey.shelf import Refusal, ShelfError

        old: Survey | None = None
        there = b""
        try:
            there = self._surveys.text(survey_id, draft=False)
            old = examine(there, survey_id).survey
        except ShelfError as error:
            if error.reason is not Refusal.NO_SURVEY:
                raise
        before = {} if old is None else {question.id: question for question in old.questions}
        rows = [
            {"id": each.id, "text": _first_of(each.text), "change": change(before.get(each.id), each)}
            for each in draft.questions
        ]
        kept = {each.id for each in draft.questions}
        rows += [
            {"id": each.id, "text": _first_of(each.text), "change": "gone"}
            for each in before.values()
            if each.id not in kept
        ]
        offered = () if old is None else old.languages
        added = [own_name(tag) for tag in draft.languages if tag not in offered]
        gone = [own_name(tag) for tag in offered if tag not in draft.languages]
        return old is None, there == text, rows, added, gone


def _first_of(text: Mapping[str, str]) -> str:
    return next(iter(text.values()), "")


def change(old: "Question | None", new: "Question") -> str:
    """Return what becomes of a question's answers: new, wording, languages, rules or same.

    `languages`: what was said before is said as it was, in more or fewer languages; like `wording` it makes a new
    version of the question, since a visitor can read something else.
    """
    from kiosk.store.surveys import wording_digest
    from kiosk.survey.reading import compiled

    if old is None:
        return "new"
    if compiled(old) == compiled(new):
        return "same"
    if wording_digest(compiled(old)) == wording_digest(compiled(new)):
        return "rules"
    return "languages" if _alike(old, new) else "wording"


def _alike(old: object, new: object) -> bool:
    """Whether two questions differ only by languages that one of them has and the other has not."""
    import msgspec

    def same(one: Any, other: Any) -> bool:
        if isinstance(one, dict) and isinstance(other, dict):
            if any(isinstance(value, dict | list) for value in (*one.values(), *other.values())):
                return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
            return all(one[name] == other[name] for name in one.keys() & other.keys())
        if isinstance(one, list) and isinstance(other, list):
            return len(one) == len(other) and all(map(same, one, other))
        return bool(one == other)

    parts = [msgspec.to_builtins(each) for each in (old, new)]
    for part in parts:
        for name in ("when", "optional"):
            part.pop(name, None)
    return same(*parts)
