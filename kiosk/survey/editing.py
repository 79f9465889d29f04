"""Editing a survey file in place: what an edit does not touch keeps every character, comments and blank lines too."""

import re
from collections.abc import Iterable, Sequence

from kiosk.survey import standard
from kiosk.survey.drafting import LANGUAGE, QUESTION, Drafting, require
from kiosk.survey.issue_codes import Code
from kiosk.survey.issues import Checks, Issue
from kiosk.survey.nodes import Path
from kiosk.survey.question import MOST_OPTIONS
from kiosk.survey.survey import MOST_QUESTIONS
from kiosk.survey.views import RULES, QuestionView
from kiosk.survey.writing import Cannot, Copy, Drop, EditError, Insert, Move, Put, Remove, Step

__all__ = ["KINDS", "POINTS", "Cannot", "Checks", "Code", "Draft", "EditError", "Issue"]

KINDS = ("csat", "ces", "nps", "scale", "choice", "comment")
POINTS = {"csat": (3, 4, 5, 7, 10), "scale": tuple(range(3, 12))}
"""How many points the scales can have whose kind does not decide."""

MOST_CONDITIONS = 8
MOST_LANGUAGES = 60

_CONDITION = ("question", *RULES)
_OF_KIND = {
    "csat": {"points", "ends"},
    "ces": {"ends"},
    "nps": {"ends"},
    "scale": {"points", "ends"},
    "choice": {"select", "options", "other"},
    "comment": {"note"},
}
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")


class Draft(Drafting):
    """A survey file being edited. Every edit is one step that can be undone; a refused edit changes nothing.

    Questions, options and conditions are named by their place, from 0. Texts are named by their path:
    ("title",), ("invitation",), ("thanks",), ("questions", 2, "text"), ("questions", 2, "ends", "low"),
    ("questions", 2, "options", 0, "text"), ("questions", 2, "other", "ask"), ("questions", 2, "note").

    All methods that edit raise EditError.
    """

    def add_question(self, kind: str, at: int | None = None) -> int:
        """Put in a question with a free id, and for the scales the standard ends in the languages they are known in.

        Args:
            kind: one of `KINDS`.
            at: its place; None: the last.

        Returns:
            Its place.
        """
        require(kind in KINDS, Cannot.BAD_VALUE, kind)
        taken = [question.id for question in self.view.questions]
        require(len(taken) < MOST_QUESTIONS, Cannot.TOO_MANY, "questions")
        place = len(taken) if at is None else at
        require(0 <= place <= len(taken), Cannot.NOT_THERE, f"place {place}")
        made = standard.question(kind, free_id(standard.FREE_IDS[kind], taken), self.view.languages)
        self._make([Insert(("questions",), place, made)])
        return place

    def remove_question(self, place: int) -> None:
        """Take a question out; conditions about it are taken out as well."""
        gone = self._question(place)
        with self.together():
            for number, question in enumerate(self.view.questions):
                if number != place:
                    self._drop_conditions(
                        number, [rule for rule, each in enumerate(question.when) if each.question == gone.id]
                    )
            self._make([Remove(("questions",), place)])

    def move_question(self, place: int, to: int) -> None:
        """Put a question at another place (its place afterwards); comments right above it go with it."""
        self._question(place)
        self._question(to)
        self._make([Move(("questions",), place, to)])

    def duplicate_question(self, place: int) -> int:
        """Put a copy with a free id after the question; returns its place."""
        question = self._question(place)
        taken = [each.id for each in self.view.questions]
        require(len(taken) < MOST_QUESTIONS, Cannot.TOO_MANY, "questions")
        with self.together():
            self._make([Copy(("questions",), place)])
            new_id = free_id(question.id or "question", taken)
            self._make([Put(("questions", place + 1), "id", new_id, QUESTION)])
        return place + 1

    def set_question_id(self, place: int, question_id: str) -> None:
        """Give a question another id; conditions about it follow. Its answers begin a new column."""
        old = self._question(place).id
        require(_ID.fullmatch(question_id) is not None, Cannot.BAD_ID, question_id)
        others = [each.id for number, each in enumerate(self.view.questions) if number != place]
        require(question_id not in others, Cannot.TAKEN, question_id)
        steps: list[Step] = [Put(("questions", place), "id", question_id, QUESTION)]
        for number, question in enumerate(self.view.questions):
            for rule, condition in enumerate(question.when):
                if old and old not in others and condition.question == old:
                    steps.append(Put(("questions", number, "when", rule), "question", question_id, _CONDITION))
        self._make(steps)

    def set_kind(self, place: int, kind: str) -> None:
        """Make it a question of another kind; what that kind does not have goes, what it needs comes."""
        question = self._question(place)
        require(kind in KINDS, Cannot.BAD_VALUE, kind)
        path: Path = ("questions", place)
        now = self._writing.at(path)
        made = standard.question(kind, question.id, self.view.languages)
        if kind in POINTS and question.points in POINTS[kind]:
            made["points"] = question.points
        steps: list[Step] = [Put(path, "kind", kind, QUESTION)]
        for name in sorted(_OF_KIND[kind] & made.keys(), key=QUESTION.index):
            if name not in now or name == "points":
                steps.append(Put(path, name, made[name], QUESTION))
            elif name == "ends" and kind != "scale":
                steps += self._other_ends(path, question, made["ends"])
        others = set().union(*_OF_KIND.values()) - _OF_KIND[kind]
        with self.together():
            self._make(steps)
            self._make([Drop((*path, name)) for name in QUESTION if name in others and name in now])

    def set_points(self, place: int, points: int) -> None:
        """Set how many points a csat or scale has."""
        require(points in POINTS.get(self._question(place).kind, ()), Cannot.BAD_VALUE, f"{points} points")
        self._make([Put(("questions", place), "points", points, QUESTION)])

    def set_select(self, place: int, select: str) -> None:
        """Set how many options may be chosen: one or many."""
        self._choice(place)
        require(select in ("one", "many"), Cannot.BAD_VALUE, select)
        self._make([Put(("questions", place), "select", select, QUESTION)])

    def set_optional(self, place: int, optional: bool) -> None:
        """Set whether the question may be skipped."""
        if self._question(place).optional is not optional:
            self._make([Put(("questions", place), "optional", optional, QUESTION)])

    def add_option(self, place: int, at: int | None = None) -> int:
        """Put an option without words, with a free id, into a choice; returns its place."""
        taken = [option.id for option in self._choice(place).options]
        require(len(taken) < MOST_OPTIONS, Cannot.TOO_MANY, "options")
        number = len(taken) if at is None else at
        require(0 <= number <= len(taken), Cannot.NOT_THERE, f"option {number}")
        made = {"id": free_id("option", taken, first=len(taken) + 1), "text": {}}
        self._make([Insert(("questions", place, "options"), number, made)])
        return number

    def remove_option(self, place: int, option: int) -> None:
        """Take an option out; conditions that ask for it alone are taken out as well."""
        gone = self._option(place, option).id
        with self.together():
            for number, rules in self._about(place):
                dropped = [rule for rule in rules if self._value(number, rule) in (gone, (gone,))]
                for rule in rules:
                    value = self._value(number, rule)
                    if rule not in dropped and isinstance(value, tuple) and gone in value:
                        path = ("questions", number, "when", rule, "one_of")
                        self._make([Remove(path, value.index(gone))])
                self._drop_conditions(number, dropped)
            self._make([Remove(("questions", place, "options"), option)])

    def move_option(self, place: int, option: int, to: int) -> None:
        """Put an option at another place (its place afterwards)."""
        self._option(place, option)
        self._option(place, to)
        self._make([Move(("questions", place, "options"), option, to)])

    def set_option_id(self, place: int, option: int, option_id: str) -> None:
        """Give an option another id; conditions about it follow."""
        old = self._option(place, option).id
        require(_ID.fullmatch(option_id) is not None, Cannot.BAD_ID, option_id)
        options = self.view.questions[place].options
        taken = [each.id for number, each in enumerate(options) if number != option]
        require(option_id not in taken, Cannot.TAKEN, option_id)
        path: Path = ("questions", place, "options", option)
        with self.together():
            steps: list[Step] = [Put(path, "id", option_id, ("id", "text"))]
            for number, rules in self._about(place):
                for rule in rules:
                    value = self._value(number, rule)
                    at: Path = ("questions", number, "when", rule)
                    if value == old:
                        steps.append(Put(at, "is", option_id, _CONDITION))
                    elif isinstance(value, tuple) and old in value:
                        self._make([Insert((*at, "one_of"), value.index(old), option_id)])
                        self._make([Remove((*at, "one_of"), value.index(old) + 1)])
            self._make(steps)

    def set_other(self, place: int, wanted: bool) -> None:
        """Give a choice a last option “other” with words of one's own, or take it away."""
        has = self._choice(place).other is not None
        path: Path = ("questions", place)
        if wanted and not has:
            self._make([Put(path, "other", standard.other(self.view.languages), QUESTION)])
        elif has and not wanted:
            self._make([Drop((*path, "other"))])

    def set_note(self, place: int, wanted: bool) -> None:
        """Give a comment a note in the standard words, or take it away."""
        question = self._question(place)
        require(question.kind == "comment", Cannot.NOT_THERE, "a note")
        path: Path = ("questions", place)
        if wanted and not question.note:
            self._make([Put(path, "note", standard.said("comment", "note", self.view.languages), QUESTION)])
        elif not wanted:
            self._make([Drop((*path, "note"))])

    def add_condition(self, place: int, question: str, rule: str, value: int | str | Sequence[str]) -> int:
        """Ask a question only if a rule (of `kiosk.survey.views.RULES`) holds for an earlier one; returns its place."""
        there = self._question(place).when
        require(len(there) < MOST_CONDITIONS, Cannot.TOO_MANY, "conditions")
        made = _condition(question, rule, value)
        if isinstance(self._writing.at(("questions", place, "when")), list):
            self._make([Insert(("questions", place, "when"), len(there), made)])
        else:
            self._make([Put(("questions", place), "when", [made], QUESTION)])
        return len(there)

    def set_condition(
        self, place: int, condition: int, question: str, rule: str, value: int | str | Sequence[str]
    ) -> None:
        """Put another condition in the place of one."""
        there = self._question(place).when
        require(0 <= condition < len(there), Cannot.NOT_THERE, f"condition {condition}")
        made = _condition(question, rule, value)
        path: Path = ("questions", place, "when", condition)
        now = self._writing.at(path)
        with self.together():
            self._make([Put(path, name, part, _CONDITION) for name, part in made.items() if now.get(name) != part])
            self._make([Drop((*path, name)) for name in RULES if name in now and name not in made])

    def remove_condition(self, place: int, condition: int) -> None:
        """Take a condition away."""
        require(0 <= condition < len(self._question(place).when), Cannot.NOT_THERE, f"condition {condition}")
        with self.together():
            self._drop_conditions(place, [condition])

    def add_language(self, tag: str) -> None:
        """List a language, last; texts it has already count, and standard ends and notes are filled in where known."""
        require(LANGUAGE.fullmatch(tag) is not None, Cannot.BAD_LANGUAGE, tag)
        languages = self.view.languages
        require(tag not in languages, Cannot.TAKEN, tag)
        require(len(languages) < MOST_LANGUAGES, Cannot.TOO_MANY, "languages")
        steps = [*self._listed("languages", tag), *self._known(tag)]
        with self.together():
            self._make(steps)

    def remove_language(self, tag: str) -> None:
        """Take a language out of the lists, and all its texts."""
        languages, reviewed = self.view.languages, self.view.reviewed
        require(tag in languages, Cannot.NOT_THERE, tag)
        require(len(languages) > 1, Cannot.LAST, tag)
        steps = [step for path in self.texts() for step in self._say(path, tag, "")]
        steps.append(Remove(("languages",), languages.index(tag)))
        if tag in reviewed:
            steps.append(Remove(("reviewed",), reviewed.index(tag)) if len(reviewed) > 1 else Drop(("reviewed",)))
        with self.together():
            self._make(steps)

    def move_language(self, tag: str, to: int) -> None:
        """Put a language at another place; the first one is where a visit starts."""
        languages = self.view.languages
        require(tag in languages and 0 <= to < len(languages), Cannot.NOT_THERE, tag)
        self._make([Move(("languages",), languages.index(tag), to)])

    def set_reviewed(self, tag: str, reviewed: bool) -> None:
        """Say whether somebody who grew up with the language has read all its texts."""
        there = self.view.reviewed
        require(tag in self.view.languages, Cannot.NOT_THERE, tag)
        if reviewed and tag not in there:
            self._make(self._listed("reviewed", tag))
        elif tag in there and not reviewed:
            self._make([Remove(("reviewed",), there.index(tag)) if len(there) > 1 else Drop(("reviewed",))])

    def _listed(self, name: str, tag: str) -> list[Step]:
        there = self._writing.at((name,))
        if isinstance(there, list):
            return [Insert((name,), len(there), tag)]
        return [Put((), name, [tag], ("id", "languages", "reviewed"))]

    def _known(self, tag: str) -> list[Step]:
        """Return the steps that fill in what is said the same everywhere, where the first language says it so too."""
        shown, steps = self.view, list[Step]()
        for path, text in self.texts().items():
            if path[0] != "questions" or text.get(tag) or not shown.languages:
                continue
            known = standard.words().get((shown.questions[int(path[1])].kind, str(path[-1])), {})
            if known.get(tag) and text.get(shown.languages[0], "") in ("", known.get(shown.languages[0])):
                steps += self._say(path, tag, known[tag])
        return steps

    def _other_ends(self, path: Path, question: QuestionView, ends: dict[str, dict[str, str]]) -> list[Step]:
        """Return the steps that put another kind's words at the ends, where the old kind's or none are there."""
        steps: list[Step] = []
        for end, there in (("low", question.low), ("high", question.high)):
            old = standard.words().get((question.kind, end), {})
            for tag, wording in ends[end].items():
                if there.get(tag, "") in ("", old.get(tag)) and there.get(tag) != wording:
                    steps += self._say((*path, "ends", end), tag, wording)
        return steps

    def _about(self, place: int) -> list[tuple[int, list[int]]]:
        """Return the conditions about a question: the places of questions, and of conditions in them."""
        about = self.view.questions[place].id
        found = []
        for number, question in enumerate(self.view.questions):
            rules = [rule for rule, condition in enumerate(question.when) if about and condition.question == about]
            if rules:
                found.append((number, rules))
        return found

    def _value(self, place: int, condition: int) -> object:
        return self.view.questions[place].when[condition].value

    def _drop_conditions(self, place: int, rules: Sequence[int]) -> None:
        path: Path = ("questions", place, "when")
        if rules and len(rules) == len(self.view.questions[place].when):
            self._make([Drop(path)])
        else:
            for rule in sorted(rules, reverse=True):
                self._make([Remove(path, rule)])


def free_id(wanted: str, taken: Iterable[str], first: int = 1) -> str:
    """Return an id that is not `taken`: the one wanted, or with _2, _3 … after it; with a number from `first` on."""
    there = set(taken)
    if first == 1 and wanted not in there:
        return wanted
    number = max(first, 2) if first == 1 else first
    base = re.sub(r"_\d+$", "", wanted)[:36]
    while f"{base}_{number}" in there:
        number += 1
    return f"{base}_{number}"


def _condition(question: str, rule: str, value: int | str | Sequence[str]) -> dict[str, object]:
    require(_ID.fullmatch(question) is not None, Cannot.BAD_ID, question)
    require(rule in RULES, Cannot.BAD_VALUE, rule)
    several = not isinstance(value, int | str)
    require(several is (rule == "one_of") and not (several and not value), Cannot.BAD_VALUE, f"{rule}: {value!r}")
    require(isinstance(value, int) or rule in ("is", "one_of"), Cannot.BAD_VALUE, f"{rule}: {value!r}")
    for name in [value] if isinstance(value, str) else () if isinstance(value, int) else value:
        require(_ID.fullmatch(name) is not None, Cannot.BAD_ID, name)
    return {"question": question, rule: value if isinstance(value, int | str) else list(value)}
