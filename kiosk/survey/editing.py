"""Editing a survey file in place: what an edit does not touch keeps every character, comments and blank lines too."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum

from msgspec import Struct

from kiosk.survey.nodes import Path
from kiosk.survey.survey import Survey
from kiosk.survey.views import SurveyView

KINDS = ("csat", "ces", "nps", "scale", "choice", "comment")


class Cannot(StrEnum):
    """Why an edit was refused."""

    NOT_THERE = "not_there"
    """There is no such question, option, condition, language or text."""
    TAKEN = "taken"
    """That id, or that language, is there already."""
    BAD_ID = "bad_id"
    """Ids are lower-case letters, digits and _, a letter first, at most 40 characters."""
    BAD_LANGUAGE = "bad_language"
    """This is no language tag such as en, de-CH or zh-Hant."""
    BAD_VALUE = "bad_value"
    """A text or value of a kind that is not possible there."""
    TOO_MANY = "too_many"
    """There are as many questions, options, conditions or languages as there can be."""
    LAST = "last"
    """The last language cannot be removed."""
    AS_WRITTEN = "as_written"
    """The file writes this part in a way that only a text editor can change."""


class EditError(Exception):
    """An edit that was refused; the draft is as it was. `reason` says why; the message says what, for a log."""

    def __init__(self, reason: Cannot, what: str) -> None:
        super().__init__(f"{what} ({reason})")
        self.reason = reason


class Issue(Struct, frozen=True, kw_only=True):
    """Something about the draft, at a place that a form can find.

    Attributes:
        level: "problem" (cannot be published), "gap" (a text missing in a language that is then not offered; in the
            first language it is a problem) or "warning" (advice).
        question: the question's place, from 0; None for the survey itself.
        id: the question's id, or "".
        field: where in the question or the survey, such as text, ends.low, options[2].text, other.ask, when[0].is,
            points, id, kind, title, languages; "" for all of it.
        language: the language's tag, or "".
        line: in the file, from 1; 0 for all of it.
        path: the whole path as `kiosk check` writes it, such as questions[1].ends.low.fr.
        message: what is wrong.
        remedy: what to do.
    """

    level: str
    question: int | None
    id: str
    field: str
    language: str
    line: int
    path: str
    message: str
    remedy: str


class Checks(Struct, frozen=True, kw_only=True):
    """What there is to say about a draft as it stands.

    Attributes:
        issues: problems, gaps and warnings, in this order, each in the order of the file.
        missing: for every listed language, how many texts it lacks (0: it can be offered).
        survey: the survey as the kiosk would ask it, in the complete languages; None while there are problems.
        preview: the survey with all its listed languages, for looking at it: a text that is missing is shown in the
            first language; None where it cannot be shown at all.
    """

    issues: tuple[Issue, ...]
    missing: dict[str, int]
    survey: Survey | None
    preview: Survey | None

    @property
    def publishable(self) -> bool:
        """Whether the kiosk can ask it."""
        return self.survey is not None


class Draft:
    """A survey file being edited. Every edit is one step that can be undone; a refused edit changes nothing.

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
        raise NotImplementedError

    @property
    def text(self) -> bytes:
        """The file as it stands."""
        raise NotImplementedError

    @property
    def view(self) -> SurveyView:
        """The survey as it stands, for a form."""
        raise NotImplementedError

    def checks(self) -> Checks:
        """Return problems, gaps and advice; made once for each state (some 10 to 50 ms), then kept."""
        raise NotImplementedError

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        raise NotImplementedError

    @property
    def can_redo(self) -> bool:
        """Whether an edit was undone and nothing was edited since."""
        raise NotImplementedError

    def undo(self) -> None:
        """Take the last edit back; does nothing if there is none."""
        raise NotImplementedError

    def redo(self) -> None:
        """Do again what was undone last; does nothing if there is nothing."""
        raise NotImplementedError

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make all edits within one step of undo; if one is refused, none is made."""
        raise NotImplementedError
        yield

    def set_text(self, path: Path, language: str, wording: str) -> None:
        """Say a text in a language; an empty wording takes it out. The language need not be listed.

        Edits of the same text and language after each other (typing) are one step of undo.
        """
        raise NotImplementedError

    def add_question(self, kind: str, at: int | None = None) -> int:
        """Put in a question with a free id, and for the scales the standard ends in the languages they are known in.

        Args:
            kind: one of `KINDS`.
            at: its place; None: the last.

        Returns:
            Its place.
        """
        raise NotImplementedError

    def remove_question(self, place: int) -> None:
        """Take a question out; conditions about it are taken out as well."""
        raise NotImplementedError

    def move_question(self, place: int, to: int) -> None:
        """Put a question at another place (its place afterwards); comments right above it go with it."""
        raise NotImplementedError

    def duplicate_question(self, place: int) -> int:
        """Put a copy with a free id after the question; returns its place."""
        raise NotImplementedError

    def set_question_id(self, place: int, question_id: str) -> None:
        """Give a question another id; conditions about it follow. Its answers begin a new column."""
        raise NotImplementedError

    def set_kind(self, place: int, kind: str) -> None:
        """Make it a question of another kind; what that kind does not have goes, what it needs comes."""
        raise NotImplementedError

    def set_points(self, place: int, points: int) -> None:
        """Set how many points a csat or scale has."""
        raise NotImplementedError

    def set_select(self, place: int, select: str) -> None:
        """Set how many options may be chosen: one or many."""
        raise NotImplementedError

    def set_optional(self, place: int, optional: bool) -> None:
        """Set whether the question may be skipped."""
        raise NotImplementedError

    def add_option(self, place: int, at: int | None = None) -> int:
        """Put an option without words, with a free id, into a choice; returns its place."""
        raise NotImplementedError

    def remove_option(self, place: int, option: int) -> None:
        """Take an option out; conditions that ask for it alone are taken out as well."""
        raise NotImplementedError

    def move_option(self, place: int, option: int, to: int) -> None:
        """Put an option at another place (its place afterwards)."""
        raise NotImplementedError

    def set_option_id(self, place: int, option: int, option_id: str) -> None:
        """Give an option another id; conditions about it follow."""
        raise NotImplementedError

    def set_other(self, place: int, wanted: bool) -> None:
        """Give a choice a last option “other” with words of one's own, or take it away."""
        raise NotImplementedError

    def set_note(self, place: int, wanted: bool) -> None:
        """Give a comment a note in the standard words, or take it away."""
        raise NotImplementedError

    def add_condition(self, place: int, question: str, rule: str, value: int | str | Sequence[str]) -> int:
        """Ask a question only if a rule (of `kiosk.survey.views.RULES`) holds for an earlier one; returns its place."""
        raise NotImplementedError

    def set_condition(
        self, place: int, condition: int, question: str, rule: str, value: int | str | Sequence[str]
    ) -> None:
        """Put another condition in the place of one."""
        raise NotImplementedError

    def remove_condition(self, place: int, condition: int) -> None:
        """Take a condition away."""
        raise NotImplementedError

    def add_language(self, tag: str) -> None:
        """List a language, last; texts it has already count, and standard ends and notes are filled in where known."""
        raise NotImplementedError

    def remove_language(self, tag: str) -> None:
        """Take a language out of the lists, and all its texts."""
        raise NotImplementedError

    def move_language(self, tag: str, to: int) -> None:
        """Put a language at another place; the first one is where a visit starts."""
        raise NotImplementedError

    def set_reviewed(self, tag: str, reviewed: bool) -> None:
        """Say whether somebody who grew up with the language has read all its texts."""
        raise NotImplementedError

    def texts(self) -> Mapping[Path, Mapping[str, str]]:
        """Return every text there is or should be, by its path, in the form's order: to translate side by side."""
        raise NotImplementedError
