"""A survey file that is being edited: what it says, what there is to say about it, and the way back."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from kiosk.survey import issues
from kiosk.survey.issues import Checks
from kiosk.survey.nodes import Path, compose
from kiosk.survey.problem import Problem, SurveyError
from kiosk.survey.reading import place_text
from kiosk.survey.source import UnwritableError
from kiosk.survey.views import OptionView, QuestionView, SurveyView, view
from kiosk.survey.writing import Cannot, Drop, EditError, Put, Step, Writing

LONGEST_TEXT = 4_000
"""Characters that are taken; that a wording is too long for a kiosk, the checks say."""
MOST_UNDONE = 200

QUESTION = ("id", "kind", "points", "select", "optional", "when", "text", "note", "ends", "options", "other")
"""A question's keys, in the order in which they are written."""

SURVEY_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
LANGUAGE = re.compile(r"(?=.{2,35}\Z)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")

_SURVEY = ("id", "languages", "reviewed", "title", "invitation", "thanks", "questions")
_ORDERS = {"ends": ("low", "high"), "other": ("text", "ask", "note")}
_TEXT_PATHS = re.compile(
    r"title|invitation|thanks|questions \d+ (text|note|ends (low|high)|options \d+ text|other (text|ask|note))"
)
_OPTIONAL_TEXTS = ("thanks", "note")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Drafting:
    """A survey file being edited: its text, its texts in each language, undo, checks.

    Questions, options and conditions are named by their place, from 0. Texts are named by their path:
    ("title",), ("invitation",), ("thanks",), ("questions", 2, "text"), ("questions", 2, "ends", "low"),
    ("questions", 2, "options", 0, "text"), ("questions", 2, "other", "ask"), ("questions", 2, "note").

    All methods that edit raise EditError.
    """

    def __init__(self, text: bytes, name: str = "survey.yaml") -> None:
        """Take a survey file to edit.

        Args:
            text: the file, complete or not, with mistakes or without.
            name: what its problems call it.

        Raises:
            SurveyError: it cannot be edited in a form: it is not YAML, no survey at all, or has aliases, anchors,
                tags or a key twice; `problems` says what to mend by hand.
        """
        self.name = name
        root, faults = compose(text)
        if root is None or faults:
            raise SurveyError(
                tuple(
                    Problem(name, fault.line, place_text(fault.path), fault.message, fault.remedy) for fault in faults
                )
            )
        self._mark = text.startswith(b"\xef\xbb\xbf")
        read = text.decode("utf-8-sig")
        self._break = "\r\n" if "\r\n" in read else "\n"
        try:
            self._writing = Writing(read.replace("\r\n", "\n").replace("\r", "\n"))
            if not isinstance(self._writing.data, dict):
                raise UnwritableError("it holds no keys with values, such as “id: visit”")
        except UnwritableError as error:
            remedy = "Copy the survey the kiosk comes with, desk-visit.yaml, and change it"
            message = f"this cannot be edited in a form: {error}"
            raise SurveyError((Problem(name, 0, "", message, remedy),)) from error
        self._past: list[str] = []
        self._future: list[str] = []
        self._typing: tuple[Path, str] | None = None
        self._within = False
        self._view: SurveyView | None = None
        self._checks: Checks | None = None

    @property
    def text(self) -> bytes:
        """The file as it stands."""
        text = self._writing.text.replace("\n", self._break).encode()
        return b"\xef\xbb\xbf" + text if self._mark else text

    @property
    def view(self) -> SurveyView:
        """The survey as it stands, for a form."""
        if self._view is None:
            self._view = view(self._writing.data)
        return self._view

    def checks(self) -> Checks:
        """Return problems, gaps and advice; made once for each state (some 10 to 100 ms), then kept."""
        if self._checks is None:
            self._checks = issues.checks(self.text, self.name, self._writing.data, self.view)
        return self._checks

    def texts(self) -> Mapping[Path, Mapping[str, str]]:
        """Return every text there is or should be, by its path, in the form's order: to translate side by side."""
        return issues.texts(self.view)

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether an edit was undone and nothing was edited since."""
        return bool(self._future)

    def undo(self) -> None:
        """Take the last edit back; does nothing if there is none."""
        self._swap(self._past, self._future)

    def redo(self) -> None:
        """Do again what was undone last; does nothing if there is nothing."""
        self._swap(self._future, self._past)

    def pause(self) -> None:
        """Let the next edit be a step of its own, even if it goes on typing the same text."""
        self._typing = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make all edits within one step of undo; if one is refused, none is made."""
        if self._within:
            yield
            return
        before = self._writing.text
        self._within = True
        try:
            yield
        except BaseException:
            self._writing = Writing(before)
            self._changed()
            raise
        finally:
            self._within = False
        self._noted(before)

    def set_survey_id(self, survey_id: str) -> None:
        """Give the survey another id: it is another survey then, whose answers begin anew."""
        require(SURVEY_ID.fullmatch(survey_id) is not None, Cannot.BAD_ID, survey_id)
        self._make([Put((), "id", survey_id, _SURVEY)])

    def set_text(self, path: Path, language: str, wording: str) -> None:
        """Say a text in a language; an empty wording takes it out. The language need not be listed.

        Edits of the same text and language after each other (typing) are one step of undo, until `pause`.
        """
        if _TEXT_PATHS.fullmatch(" ".join(map(str, path))) is None:
            raise EditError(Cannot.NOT_THERE, f"no text at {path}")
        if path[0] == "questions":
            self._question(int(path[1]))
            if path[2] == "options":
                self._option(int(path[1]), int(path[3]))
        if LANGUAGE.fullmatch(language) is None:
            raise EditError(Cannot.BAD_LANGUAGE, language)
        if len(wording) > LONGEST_TEXT or _SURROGATE.search(wording):
            raise EditError(Cannot.BAD_VALUE, f"a text of {len(wording)} characters")
        typing = (path, language)
        goes_on = typing == self._typing and bool(self._past) and not self._within
        before = self._writing.text
        self._make(self._say(path, language, wording))
        if goes_on and self._writing.text != before:
            self._past.pop()
        self._typing = typing

    def _say(self, path: Path, language: str, wording: str) -> list[Step]:
        """Return the steps that write a wording, or take it out."""
        wording = wording.strip()
        now = self._writing.at(path)
        if not wording:
            if not isinstance(now, dict) or language not in now:
                return []
            return [Drop(path if len(now) == 1 and path[-1] in _OPTIONAL_TEXTS else (*path, language))]
        if isinstance(now, dict):
            return [Put(path, language, wording, self.view.languages)]
        value: object = {language: wording}
        for length in range(len(path) - 1, -1, -1):
            key, parent = path[length], path[:length]
            if isinstance(key, int):
                break
            if isinstance(self._writing.at(parent), dict):
                return [Put(parent, key, value, _order(parent))]
            value = {key: value}
        raise EditError(Cannot.AS_WRITTEN, f"nothing to write at: {path}")

    def _question(self, place: int) -> QuestionView:
        require(0 <= place < len(self.view.questions), Cannot.NOT_THERE, f"question {place}")
        return self.view.questions[place]

    def _choice(self, place: int) -> QuestionView:
        question = self._question(place)
        require(question.kind == "choice", Cannot.NOT_THERE, f"question {place} is no choice")
        return question

    def _option(self, place: int, option: int) -> OptionView:
        options = self._question(place).options
        require(0 <= option < len(options), Cannot.NOT_THERE, f"option {option}")
        return options[option]

    def _make(self, steps: Sequence[Step]) -> None:
        before = self._writing.text
        self._writing.make(steps)
        self._changed()
        if not self._within:
            self._noted(before)

    def _noted(self, before: str) -> None:
        if self._writing.text != before:
            self._past = [*self._past[-MOST_UNDONE + 1 :], before]
            self._future.clear()
            self._typing = None

    def _swap(self, taken: list[str], kept: list[str]) -> None:
        if taken:
            kept.append(self._writing.text)
            self._writing = Writing(taken.pop())
            self._typing = None
            self._changed()

    def _changed(self) -> None:
        self._view = self._checks = None


def require(holds: bool, reason: Cannot, what: str) -> None:
    """Refuse an edit where something does not hold.

    Raises:
        EditError: it does not.
    """
    if not holds:
        raise EditError(reason, what)


def _order(path: Path) -> tuple[str, ...]:
    """Return the order of the keys of the part at a path."""
    if not path:
        return _SURVEY
    if isinstance(path[-1], int):
        return QUESTION if len(path) == 2 else ("id", "text")
    return _ORDERS.get(path[-1], ())
