"""Places in a survey, as the checks name them and as a form finds them: title, questions[2].ends.low."""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.survey.issues import Issue
    from kiosk.survey.nodes import Path

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def path_of(place: str) -> "Path":
    """Return a text's path from its place, such as questions[2].ends.low."""
    return tuple(int(number) if number else word for word, number in _PART.findall(place))


def place_of(path: "Path") -> str:
    """Return a text's place from its path."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def found_at(issue: "Issue") -> dict[str, Any]:
    """Return what the checks say for a form: level, question (-1: the survey), place, language, code, values, words."""
    place = issue.field
    if issue.question is not None:
        place = f"questions[{issue.question}]" + (f".{issue.field}" if issue.field else "")
    return {
        "level": issue.level,
        "question": -1 if issue.question is None else issue.question,
        "place": place,
        "language": issue.language,
        "code": str(issue.code),
        "values": list(issue.values),
        "message": issue.message,
        "remedy": issue.remedy,
    }
