"""What there is to say about a survey that is being written, each at a place that a form can find."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct

from kiosk.survey.expanding import expanded
from kiosk.survey.issue_codes import Code, coded
from kiosk.survey.nodes import Path
from kiosk.survey.problem import Problem
from kiosk.survey.reading import examine
from kiosk.survey.survey import Survey
from kiosk.survey.views import QuestionView, SurveyView

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_TEXTS = ("title", "invitation", "thanks", "text", "low", "high", "ask", "note")
_UNSAID = "…"


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
        code: what is wrong, for a screen that says it in its own language.
        values: what the code's sentence needs, as `Code` says.
        message: what is wrong, in English.
        remedy: what to do, in English.
    """

    level: str
    question: int | None
    id: str
    field: str
    language: str
    line: int
    path: str
    code: Code
    values: tuple[str, ...]
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


def texts(shown: SurveyView) -> dict[Path, Mapping[str, str]]:
    """Return every text there is or should be, by its path, in the order of the form."""
    found: dict[Path, Mapping[str, str]] = {("title",): shown.title, ("invitation",): shown.invitation}
    if shown.thanks:
        found["thanks",] = shown.thanks
    for place, question in enumerate(shown.questions):
        for path, text in _question_texts(question).items():
            found["questions", place, *path] = text
    return found


def _question_texts(question: QuestionView) -> dict[Path, Mapping[str, str]]:
    found: dict[Path, Mapping[str, str]] = {("text",): question.text}
    if question.kind in ("csat", "ces", "nps", "scale"):
        found["ends", "low"] = question.low
        found["ends", "high"] = question.high
    if question.kind == "choice":
        for number, option in enumerate(question.options):
            found["options", number, "text"] = option.text
        if question.other is not None:
            found["other", "text"] = question.other.text
            found["other", "ask"] = question.other.ask
            if question.other.note:
                found["other", "note"] = question.other.note
    if question.kind == "comment" and question.note:
        found["note",] = question.note
    return found


def checks(text: bytes, name: str, data: Any, shown: SurveyView) -> Checks:
    """Look through a draft.

    Args:
        text: the file.
        name: what its problems call it.
        data: it as plain values.
        shown: it as a form shows it.
    """
    report = examine(text, name)
    issues = [_issue("problem", problem, shown) for problem in report.problems]
    issues += [_issue("gap", problem, shown) for lacking in report.gaps.values() for problem in lacking]
    issues += [_issue("warning", problem, shown) for problem in report.warnings]
    said = texts(shown).values()
    missing = {tag: sum(not wordings.get(tag) for wordings in said) for tag in shown.languages}
    return Checks(issues=tuple(issues), missing=missing, survey=report.survey, preview=_preview(data, shown))


def _issue(level: str, problem: Problem, shown: SurveyView) -> Issue:
    parts: list[str | int] = [int(place) if place else word for word, place in _PART.findall(problem.path)]
    question = None
    language = ""
    if len(parts) > 1 and isinstance(parts[-1], str) and parts[-2] in _TEXTS:
        language = str(parts.pop())
    if len(parts) > 1 and parts[0] == "questions" and isinstance(parts[1], int):
        question = parts[1]
        parts = parts[2:]
    code, values = coded(problem.message)
    known = question is not None and question < len(shown.questions)
    return Issue(
        level=level,
        question=question,
        id=shown.questions[question].id if question is not None and known else "",
        field="".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).removeprefix("."),
        language=language,
        line=problem.line,
        path=problem.path,
        code=code,
        values=values,
        message=problem.message,
        remedy=problem.remedy,
    )


def _preview(data: Any, shown: SurveyView) -> Survey | None:
    """Return the survey to look at: texts that are missing in its first language are filled in from any other."""
    if not shown.languages:
        return None
    first = shown.languages[0]
    filled = msgspec.json.decode(msgspec.json.encode(data))
    for path, wordings in texts(shown).items():
        part: Any = filled
        for name in path[:-1]:
            part = _into(part, name)
        if not isinstance(part, dict):
            return None
        part[path[-1]] = {first: next(iter(wordings.values()), _UNSAID), **wordings}
    try:
        return expanded(msgspec.convert(filled, Survey))
    except msgspec.ValidationError:
        return None


def _into(part: Any, name: str | int) -> Any:
    if isinstance(part, dict) and isinstance(name, str):
        if not isinstance(part.get(name), dict | list):
            part[name] = {}
        return part[name]
    return part[name] if isinstance(part, list) and isinstance(name, int) and name < len(part) else None
