"""The words that are the same in every survey, in the languages of the shipped one: ends of scales, notes."""

from functools import cache
from typing import Any

from kiosk.paths import resource
from kiosk.survey.question import OTHER, Choice, Comment
from kiosk.survey.reading import read

FREE_IDS = {
    "csat": "satisfaction",
    "ces": "ease",
    "nps": "recommend",
    "scale": "rating",
    "choice": "reason",
    "comment": "comment",
}
"""What a new question of each kind is called, unless that is taken."""


@cache
def words() -> dict[tuple[str, str], dict[str, str]]:
    """Return the standard wordings per language, by kind and part.

    The parts: (csat, low), (csat, high), the same for ces and nps; (comment, text), (comment, note); (choice, other).
    """
    survey = read(resource("surveys", "desk-visit.yaml"))
    found: dict[tuple[str, str], dict[str, str]] = {}
    for question in survey.questions:
        if isinstance(question, Comment):
            found["comment", "text"] = question.text
            found["comment", "note"] = question.note or {}
        elif isinstance(question, Choice):
            found["choice", OTHER] = next((each.text for each in question.options if each.id == OTHER), {})
        else:
            found[question.kind, "low"], found[question.kind, "high"] = question.ends.low, question.ends.high
    return found


def said(kind: str, part: str, languages: tuple[str, ...]) -> dict[str, str]:
    """Return a standard wording in those of `languages` it is known in."""
    known = words().get((kind, part), {})
    return {tag: known[tag] for tag in languages if tag in known}


def ends(kind: str, languages: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """Return the words at the ends of a scale; empty where there are none."""
    return {"low": said(kind, "low", languages), "high": said(kind, "high", languages)}


def question(kind: str, question_id: str, languages: tuple[str, ...]) -> dict[str, Any]:
    """Return a new question as plain values: no question yet, but what goes with its kind."""
    made: dict[str, Any] = {"id": question_id, "kind": kind}
    if kind in ("csat", "scale"):
        made["points"] = 5
    if kind == "choice":
        made["select"] = "one"
    made["text"] = {}
    if kind == "choice":
        made["options"] = [{"id": "option_1", "text": {}}, {"id": "option_2", "text": {}}]
    elif kind == "comment":
        made["note"] = said("comment", "note", languages)
        if not made["note"]:
            del made["note"]
    else:
        made["ends"] = ends(kind, languages)
    return made


def other(languages: tuple[str, ...]) -> dict[str, Any]:
    """Return a last option in one's own words, as plain values."""
    note = said("comment", "note", languages)
    return {"text": said("choice", OTHER, languages), "ask": {}, **({"note": note} if note else {})}
