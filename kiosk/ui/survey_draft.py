"""A survey's draft at the screen: its texts as they are typed, undo, saving by itself, and what the checks say."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.ui import fonts
from kiosk.ui.languages import own_name
from kiosk.ui.survey_places import found_at, path_of
from kiosk.ui.survey_shelf import code_of

if TYPE_CHECKING:
    from kiosk.survey.editing import Checks, Draft
    from kiosk.survey.nodes import Path
    from kiosk.survey.views import SurveyView

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

REST_MS = 350
"""Typing rests when nothing came for so long; then it is taken into the draft."""
CHECK_MS = 150
SAVE_MS = 800


@QmlAnonymous
class SurveyDraft(QObject):
    """One draft at a time. Texts are named by their place, as the checks name it: title, questions[2].ends.low.

    What is typed is taken into the draft when typing rests, and at everything else that is done. `saved` is one of
    nothing, waiting, saving, saved, failed.
    """

    _written = Signal(object)

    def __init__(self, surveys: Any, parent: QObject | None = None) -> None:
        """Have no draft before `open`; `surveys` keeps it (`kiosk.assembly.surveys.Surveys`)."""
        super().__init__(parent)
        self._surveys = surveys
        self._draft: Draft | None = None
        self._id = ""
        self._language = ""
        self._typed: tuple[str, str, str] | None = None
        self._said: Mapping[Path, Mapping[str, str]] | None = None
        self._checks: Checks | None = None
        self._kept = b""
        self._saved = "nothing"
        self._refused = ""
        self._told = ""
        self._writing = 0
        self._worker: ThreadPoolExecutor | None = None
        self._resting = self._timer(REST_MS, self.settle)
        self._checking = self._timer(CHECK_MS, self._check)
        self._saving = self._timer(SAVE_MS, self._save)
        self._written.connect(self._on_written)

    def _timer(self, after_ms: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(then)
        return timer

    # -- how it stands

    changed = Signal()
    """Anything but letters in a text: questions, options, languages, what can be undone."""
    textsChanged = Signal()
    """Texts are not what fields show; what stands in a field is to be read again."""
    checked = Signal()
    savedChanged = Signal()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether there is a draft."""
        return self._draft is not None

    @Property(str, notify=changed)
    def surveyId(self) -> str:
        """The survey's id."""
        return self._id

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title in the first language that has one."""
        return "" if self._draft is None else self.worded(self._shown.title) or self._id

    @Property("QStringList", notify=changed)
    def languages(self) -> list[str]:
        """Its languages, the first one the default."""
        return [] if self._draft is None else list(self._shown.languages)

    @Property("QStringList", notify=changed)
    def languageNames(self) -> list[str]:
        """The same, each named in itself."""
        return [own_name(tag) for tag in self.property("languages")]

    @Property("QStringList", notify=changed)
    def reviewed(self) -> list[str]:
        """Those whose texts somebody who grew up with them has read."""
        return [] if self._draft is None else list(self._shown.reviewed)

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language in which the form shows texts."""
        return self._language

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is something to take back."""
        return self._typed is not None or (self._draft is not None and self._draft.can_undo)

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        """Whether something that was taken back can be done again."""
        return self._draft is not None and self._draft.can_redo

    @Property(str, notify=savedChanged)
    def saved(self) -> str:
        """Whether all of it is on disk."""
        return self._saved

    refusedChanged = Signal()

    @Property(str, notify=refusedChanged)
    def refused(self) -> str:
        """Why the last edit was refused (`kiosk.survey.editing.Cannot`), or what failed; empty: nothing."""
        return self._refused

    @Property(str, notify=refusedChanged)
    def told(self) -> str:
        """The same in the program's own words."""
        return self._told

    @Property("QVariantList", notify=checked)
    def found(self) -> list[dict[str, Any]]:
        """What the checks say: level, question (-1: the survey), place, language, code, values, message."""
        return [] if self._checks is None else [found_at(issue) for issue in self._checks.issues]

    @Property(int, notify=checked)
    def problems(self) -> int:
        """How many of them keep it from being published."""
        return 0 if self._checks is None else sum(issue.level == "problem" for issue in self._checks.issues)

    @Property(bool, notify=checked)
    def publishable(self) -> bool:
        """Whether the kiosk could ask it."""
        return self._checks is not None and self._checks.publishable

    # -- texts

    @Slot(str, str, result=str)
    def said(self, place: str, language: str) -> str:
        """Return a text in a language; empty where there is none."""
        if self._typed is not None and self._typed[:2] == (place, language):
            return self._typed[2]
        return self.texts.get(path_of(place), {}).get(language, "")

    @Slot(str, str, str)
    def type(self, place: str, language: str, text: str) -> None:
        """Note what stands in a field; it is taken when typing rests."""
        if self._draft is None:
            return
        if self._typed is not None and self._typed[:2] != (place, language):
            self.settle()
        if self._typed is None and text.strip() == self.texts.get(path_of(place), {}).get(language, ""):
            return
        began = self._typed is None
        self._typed = (place, language, text)
        self._resting.start()
        self._checking.stop()
        self._mark("waiting")
        if began:
            self.changed.emit()

    @Slot()
    def settle(self) -> None:
        """Take what was typed into the draft."""
        self._resting.stop()
        typed, self._typed = self._typed, None
        if typed is not None:
            place, language, text = typed
            self.edit(lambda draft: draft.set_text(path_of(place), language, text), typing=True)

    @Slot(str, result=bool)
    def rightToLeft(self, language: str) -> bool:
        """Whether a language is written from right to left."""
        return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft

    @Slot(str, result=str)
    def nameOf(self, language: str) -> str:
        """Name a language in itself."""
        return own_name(language)

    # -- what people do

    @Slot(str, result=bool)
    def open(self, survey_id: str) -> bool:
        """Take a survey's draft, or what is published of it, to be written on; False: it cannot be."""
        from kiosk.store.errors import StoreError
        from kiosk.survey.problem import SurveyError
        from kiosk.survey.shelf import ShelfError

        self.leave()
        self._refuse("")
        try:
            draft = self._surveys.open(survey_id)
        except (ShelfError, SurveyError, StoreError, OSError) as error:
            self._refuse(code_of(error), str(error))
            return False
        self._draft, self._id, self._kept = draft, survey_id, draft.text
        self._language = next(iter(draft.view.languages), "en")
        fonts.need(draft.view.languages)
        self._said = self._checks = None
        self.begun()
        self._mark("nothing")
        self.changed.emit()
        self.textsChanged.emit()
        self._checking.start(1)
        return True

    def begun(self) -> None:
        """Another draft is there."""

    @Slot()
    def leave(self) -> None:
        """Keep what was typed, and let the draft go."""
        self.settle()
        self._checking.stop()
        if self._draft is not None:
            self._save()
            self._draft = self._checks = self._said = None
            self._id = ""
            self.changed.emit()
            self.checked.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last edit back."""
        self.settle()
        self.edit(lambda draft: draft.undo())
        self.textsChanged.emit()

    @Slot()
    def redo(self) -> None:
        """Do it again."""
        self.settle()
        self.edit(lambda draft: draft.redo())
        self.textsChanged.emit()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Show the form's texts in another language."""
        self.settle()
        if language in self.property("languages") and language != self._language:
            self._language = language
            self.changed.emit()
            self.textsChanged.emit()

    @Slot()
    def checkNow(self) -> None:
        """Look through it at once."""
        self.settle()
        self._check()

    @Slot()
    def forgive(self) -> None:
        """Forget what was refused."""
        self._refuse("")

    def keep(self) -> None:
        """Have all that was written on disk when this returns."""
        self.settle()
        self._save()
        if self._worker is not None:
            self._worker.submit(lambda: None).result()

    def close(self) -> None:
        """Keep what was typed and end the thread."""
        self.leave()
        for timer in (self._resting, self._checking, self._saving):
            timer.stop()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    # -- for those who build on it

    def edit(self, work: "Callable[[Draft], object]", *, typing: bool = False) -> bool:
        """Do something with the draft; False: it was refused, and `refused` says why."""
        from kiosk.survey.editing import EditError

        if self._draft is None:
            return False
        if not typing:
            self.settle()
            self._draft.pause()
        try:
            work(self._draft)
        except EditError as error:
            self._refuse(str(error.reason), str(error))
            return False
        self._refuse("")
        self._said = None
        languages = self._shown.languages
        if self._language not in languages:
            self._language = next(iter(languages), "en")
        if not typing:
            self._checks = None
        self._checking.start()
        self._saving.start()
        self._mark("waiting")
        self.changed.emit()
        if not typing:
            self.textsChanged.emit()
        return True

    def worded(self, text: Mapping[str, str]) -> str:
        """Return a text in the form's language, or in the first one that has it."""
        return text.get(self._language) or next(iter(text.values()), "")

    @property
    def checks(self) -> "Checks | None":
        """What the checks found; None until they have been through."""
        return self._checks

    @property
    def text(self) -> bytes | None:
        """The draft's file as it stands; None without one."""
        return None if self._draft is None else self._draft.text

    @property
    def _shown(self) -> "SurveyView":
        assert self._draft is not None
        return self._draft.view

    @property
    def texts(self) -> "Mapping[Path, Mapping[str, str]]":
        """Every text there is or should be, by its path, in the form's order."""
        if self._said is None:
            self._said = {} if self._draft is None else self._draft.texts()
        return self._said

    # -- inside

    @Slot()
    def _check(self) -> None:
        self._checking.stop()
        if self._draft is not None:
            self._checks = self._draft.checks()
            self.checked.emit()

    @Slot()
    def _save(self) -> None:
        self._saving.stop()
        if self._draft is None or self._draft.text == self._kept:
            if self._saved == "waiting" and not self._writing:
                self._mark("saved")
            return
        text, survey_id = self._draft.text, self._id
        self._kept = text
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "draft")
        self._writing += 1
        self._mark("saving")
        self._worker.submit(self._surveys.save, survey_id, text).add_done_callback(self._written.emit)

    @Slot(object)
    def _on_written(self, future: "Future[None]") -> None:
        self._writing -= 1
        error = None if future.cancelled() else future.exception()
        if error is not None:
            self._kept = b""  # at the next edit, or when it is left, it is tried again
            self._refuse(code_of(error), str(error))
            self._mark("failed")
        elif not self._writing and not self._saving.isActive() and self._typed is None:
            self._mark("saved")

    def _mark(self, saved: str) -> None:
        if saved != self._saved:
            self._saved = saved
            self.savedChanged.emit()

    def _refuse(self, code: str, told: str = "") -> None:
        if (code, told) != (self._refused, self._told):
            self._refused, self._told = code, told
            self.refusedChanged.emit()
