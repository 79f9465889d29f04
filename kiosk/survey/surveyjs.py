"""Taking a survey written for SurveyJS: rating, radiogroup, dropdown, checkbox, boolean, comment and text.

Element and property names as in SurveyJS Form Library's JSON schema (version 2); older names where they were renamed.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kiosk.survey.relevance import joined
from kiosk.survey.shelf import Untaken
from kiosk.survey.taking import FormError, Taking, draft_text, slug

LARGEST_BYTES = 4 << 20
MOST_ELEMENTS = 1_000
DEEPEST = 12

_CHOICES = {"radiogroup": False, "dropdown": False, "buttongroup": False, "checkbox": True, "tagbox": True}
_CONTAINERS = ("panel", "flowpanel")
_SHOWN_ONLY = ("html", "image", "expression")
_LEFT_OUT = {
    "enableIf": (
        "a condition to enable it",
        "a question that is asked can be answered",
        "Use a condition in the editor",
    ),
    "requiredIf": ("requiredIf", "a question is required or not", "Set it in the editor"),
    "validators": ("validators", "answers are not checked beyond their kind", "Say the rule in the question"),
    "choicesByUrl": ("options from an address", "the kiosk loads nothing", "Write the options in the editor"),
    "choicesFromQuestion": ("options from another question", "options are written out", "Write them in the editor"),
    "choicesVisibleIf": ("conditions of options", "all options of a question are shown", "Make two questions"),
    "defaultValue": ("a value chosen beforehand", "that would push people towards it", "Nothing"),
    "imageLink": ("a picture", "questions have no pictures", "Say it in words"),
}
_BOOLEAN = {
    "yes": {"en": "Yes", "de": "Ja", "fr": "Oui", "es": "Sí", "it": "Sì", "nl": "Ja", "pt": "Sim", "pl": "Tak"},
    "no": {"en": "No", "de": "Nein", "fr": "Non", "es": "No", "it": "No", "nl": "Nee", "pt": "Não", "pl": "Nie"},
}


def looks_like(data: object) -> bool:
    """Whether decoded JSON is a SurveyJS survey rather than one of ours."""
    if not isinstance(data, dict) or "languages" in data:
        return False
    parts = data.get("pages"), data.get("elements"), data.get("questions")
    return any(isinstance(part, list) for part in parts)


def decode(text: bytes) -> object:
    """Return JSON as plain values.

    Raises:
        FormError: it is none, or too large, or nested too deeply.
    """
    if len(text) > LARGEST_BYTES:
        raise FormError(f"The file is larger than {LARGEST_BYTES >> 20} MB; no survey is.")
    try:
        return msgspec.json.decode(text.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise FormError(f"This is no JSON that can be read: {error}.") from error
    except RecursionError as error:
        raise FormError("The JSON is nested too deeply for a survey.") from error


def take(data: Mapping[str, Any], survey_id: str | None, name: str) -> tuple[bytes, tuple[Untaken, ...]]:
    """Return a survey file made of a SurveyJS survey, and what was not taken.

    Args:
        data: the decoded JSON.
        survey_id: for the survey; None: from its title, else `name`.
        name: of the file, without its ending.

    Raises:
        FormError: nothing of it can be asked here.
    """
    locale = data.get("locale")
    taking = Taking(locale if isinstance(locale, str) and locale else "en")
    taking.title = taking.words(_said(data.get("title")), "the survey's title")
    taking.invitation = taking.words(_said(data.get("description")), "the survey's description")
    taking.thanks = taking.words(_said(data.get("completedHtml")), "the survey's completedHtml")
    for part in ("triggers", "calculatedValues", "completedHtmlOnCondition"):
        if data.get(part):
            taking.skip(
                "the survey", part, "there is nothing like it here", "Use conditions of questions where they do"
            )
    for where, element, conditions in _elements(data, taking):
        _take_element(taking, where, element, conditions)
    title = taking.title.get(taking.default) or next(iter(taking.title.values()), "")
    made = survey_id or slug(title, "-") or slug(name, "-")
    made = made if made[:1].isalpha() else f"survey-{made}".strip("-")[:40]
    return draft_text(taking.survey(made), "SurveyJS", name), tuple(taking.untaken)


def _elements(data: Mapping[str, Any], taking: Taking) -> Iterator[tuple[str, dict[str, Any], list[str]]]:
    """Yield every question with where it is and the conditions of all it is in."""
    left = [MOST_ELEMENTS]

    def within(part: Mapping[str, Any], where: str, conditions: list[str], depth: int) -> Iterator[Any]:
        elements = part.get("elements") or part.get("questions") or part.get("templateElements")
        for number, element in enumerate(elements if isinstance(elements, list) else [], 1):
            left[0] -= 1
            if left[0] < 0:
                raise FormError(f"The form has more than {MOST_ELEMENTS} elements; no survey does.")
            if not isinstance(element, dict):
                taking.skip(f"{where}element {number}", str(element), "this is no element", "Nothing")
                continue
            name = element.get("name")
            here = f"{where}{name if isinstance(name, str) and name else f'element {number}'}"
            asked = [*conditions, *_conditions(element, here, taking)]
            if element.get("type") in _CONTAINERS:
                if depth >= DEEPEST:
                    taking.skip(here, "a panel", "panels are nested too deeply", "Put its questions on a page")
                    continue
                _tell_title(taking, element, here, "a panel's title")
                yield from within(element, f"{here} / ", asked, depth + 1)
            else:
                yield here, element, asked

    pages = data.get("pages")
    for number, page in enumerate(pages if isinstance(pages, list) else [], 1):
        if isinstance(page, dict):
            where = f"page {number}"
            _tell_title(taking, page, where, "a page's title")
            yield from within(page, f"{where} / ", _conditions(page, where, taking), 0)
    yield from within(data, "", [], 0)


def _conditions(part: Mapping[str, Any], where: str, taking: Taking) -> list[str]:
    said = part.get("visibleIf")
    if part.get("visible") is False:
        taking.skip(where, "visible: false", "what is listed is asked", "Remove the question, or set a condition")
    return [said] if isinstance(said, str) and said.strip() else []


def _tell_title(taking: Taking, part: Mapping[str, Any], where: str, what: str) -> None:
    if part.get("title") or part.get("description"):
        said = next(iter(_said(part.get("title") or part.get("description")).values()), "")
        taking.skip(
            where, f"{what} “{said}”", "questions stand for themselves, one to a screen", "Put it into the questions"
        )


def _take_element(taking: Taking, where: str, element: Mapping[str, Any], conditions: list[str]) -> None:
    kind = element.get("type")
    kind = kind if isinstance(kind, str) else "text" if kind is None else "?"
    name = element.get("name")
    name = name if isinstance(name, str) and name else where
    text = taking.words(_said(element.get("title") or name), where)
    when, required = joined(conditions), element.get("isRequired") is True
    if kind in _SHOWN_ONLY:
        taking.skip(where, f"“{kind}”", "it asks nothing", "Put its words into a question")
        return
    if kind == "rating":
        _rating(taking, where, name, element, text, when, required)
    elif kind in _CHOICES:
        _choice(taking, where, name, element, text, when, required, many=_CHOICES[kind])
    elif kind == "boolean":
        _boolean(taking, where, name, element, text, when, required)
    elif kind == "comment" or (kind == "text" and element.get("inputType", "text") in ("text", "search")):
        note = taking.words(_said(element.get("description")), where)
        taking.comment(name, where, text, note, when, required=required)
    else:
        what = f"a text of the type “{element.get('inputType')}”" if kind == "text" else f"“{kind}”"
        taking.skip(where, what, "there is no such kind of question here", "Ask it with a scale, a choice or a comment")
        return
    if kind not in ("comment", "text") and element.get("description"):
        said = next(iter(_said(element.get("description")).values()), "")
        taking.skip(where, f"the description “{said}”", "only comments have a note", "Put it into the question")
    if element.get("showCommentArea") or element.get("hasComment"):
        taking.skip(
            where, "a comment beside it", "a question has one answer", "Add a comment question with a condition"
        )
    for part, (what, why, remedy) in _LEFT_OUT.items():
        if element.get(part) not in (None, [], ""):
            taking.skip(where, what, why, remedy)


def _rating(
    taking: Taking, where: str, name: str, element: Mapping[str, Any], text: dict[str, str], when: str, required: bool
) -> None:
    low = taking.words(_said(element.get("minRateDescription")), where)
    high = taking.words(_said(element.get("maxRateDescription")), where)
    listed = element.get("rateValues")
    if isinstance(listed, list) and listed:
        items = [_item(item, taking, where) for item in listed]
        values = [value for value, _ in items]
        low, high = low or _wordy(items[0]), high or _wordy(items[-1])
        between = [said for item in items[1:-1] if (said := next(iter(_wordy(item).values()), ""))]
        if between:
            why = "points between the ends have no words, since these would not mean the same in every language"
            taking.skip(where, f"the words {', '.join(between)}", why, "Nothing, or ask it as a choice")
    else:
        first, step = _whole(element.get("rateMin"), 1), _whole(element.get("rateStep"), 1)
        count = _whole(element.get("rateCount"), 5)
        last = _whole(
            element.get("rateMax"),
            None if first is None or step is None or count is None else first + step * (count - 1),
        )
        if first is None or last is None or step is None or step < 1 or not 0 <= (last - first) // step <= 1_000:
            taking.skip(where, "its rates", "they are no whole numbers that rise", "Set the points in the editor")
            return
        values = [str(value) for value in range(first, last + 1, step)]
    taking.scale(name, where, text, values, (low, high), when, required)


def _choice(
    taking: Taking,
    where: str,
    name: str,
    element: Mapping[str, Any],
    text: dict[str, str],
    when: str,
    required: bool,
    *,
    many: bool,
) -> None:
    listed = element.get("choices")
    listed = listed if isinstance(listed, list) else []
    options = [_item(item, taking, where) for item in listed]
    if any(isinstance(item, dict) and (item.get("visibleIf") or item.get("enableIf")) for item in listed):
        taking.skip(where, *_LEFT_OUT["choicesVisibleIf"])
    if element.get("showNoneItem") or element.get("hasNone"):
        said = taking.words(_said(element.get("noneText")), where)
        options.append(("none", said or {tag: "None" for tag in text if tag == "en"}))
    for part in ("maxSelectedChoices", "minSelectedChoices"):
        if element.get(part):
            taking.skip(where, part, "any number of options may be chosen", "Say it in the question")
    other = None
    if element.get("showOtherItem") or element.get("hasOther"):
        other = taking.words(_said(element.get("otherText")), where)
    if not options and (element.get("choicesByUrl") or element.get("choicesFromQuestion")):
        return
    taking.choice(name, where, text, options, when, many=many, required=required, other=other)


def _boolean(
    taking: Taking, where: str, name: str, element: Mapping[str, Any], text: dict[str, str], when: str, required: bool
) -> None:
    languages = text or {taking.default: ""}
    options = []
    for value, label, word in (("valueTrue", "labelTrue", "yes"), ("valueFalse", "labelFalse", "no")):
        said = taking.words(_said(element.get(label)), where)
        said = said or {tag: _BOOLEAN[word][tag] for tag in languages if tag in _BOOLEAN[word]}
        meant = element.get(value)
        options.append((_value(meant) if meant is not None else str(word == "yes").lower(), said))
    taking.choice(name, where, text, options, when, many=False, required=required)


def _item(item: object, taking: Taking, where: str) -> tuple[str, dict[str, str]]:
    """Return the value and the words of an option or a rate; the value is its own word where it has none."""
    if isinstance(item, dict):
        value = _value(item.get("value"))
        return value, taking.words(_said(item.get("text")), where) or taking.words({"default": value}, where)
    return _value(item), taking.words({"default": _value(item)}, where)


def _wordy(item: tuple[str, dict[str, str]]) -> dict[str, str]:
    """Return an item's words, if they say more than its value."""
    value, said = item
    return {} if set(said.values()) <= {value} else said


def _said(value: object) -> dict[str, str]:
    """Return a text of SurveyJS per language: a string is in the default one."""
    if isinstance(value, str):
        return {"default": value} if value.strip() else {}
    if isinstance(value, dict):
        return {name: said for name, said in value.items() if isinstance(said, str) and said.strip()}
    return {}


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)[:200] if isinstance(value, str | int | float) else "?"


def _whole(value: object, otherwise: int | None) -> int | None:
    if value is None:
        return otherwise
    whole = isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1_000_000
    return value if whole and isinstance(value, int) else None
