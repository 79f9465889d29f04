"""What the types alone cannot say about a survey: rules between its parts, missing texts, and advice."""

from collections.abc import Container, Iterator, Mapping
from itertools import islice, product
from typing import Any

from msgspec import Struct, structs, to_builtins

from kiosk.survey.condition import AnswerValue, Condition
from kiosk.survey.expanding import expanded
from kiosk.survey.fitting import near
from kiosk.survey.nodes import MOST_FAULTS, Path
from kiosk.survey.question import (
    CES_SCALE,
    MOST_OPTIONS,
    NPS_SCALE,
    OTHER,
    Choice,
    Comment,
    Question,
    follow_up_id,
)
from kiosk.survey.scale import Scale
from kiosk.survey.survey import MOST_QUESTIONS, Survey
from kiosk.survey.text import word_count

LONGEST_PATH = 6
"""Questions a visitor is asked at most before a warning."""

TEXT_WORDS = 20
END_WORDS = 5

_RULES = ("at_most", "at_least", "is", "one_of")
_MOST_PATHS = 4096
_LONGEST_ID = 40


class Finding(Struct, frozen=True):
    """A fault or a piece of advice at a place in a survey."""

    path: Path
    message: str
    remedy: str


def texts(part: object, path: Path = ()) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Yield every text in a survey, or in a part of one, with the path to it."""
    if isinstance(part, Mapping):
        yield path, part
    elif isinstance(part, Struct):
        for field in structs.fields(part):
            yield from texts(getattr(part, field.name), (*path, field.encode_name))
    elif isinstance(part, tuple):
        for place, item in enumerate(part):
            yield from texts(item, (*path, place))


def gaps(survey: Survey, language: str) -> tuple[Finding, ...]:
    """Return every text the survey lacks in `language`, listed in the survey or not; empty if it can be used."""
    return tuple(missing(dict(texts(survey)), language))


def faults(survey: Survey) -> tuple[Finding, ...]:
    """Return why a survey of the right types can still not be used: broken rules, and gaps in its default language."""
    return (*broken_rules(to_builtins(survey)), *gaps(survey, survey.default_language))


def missing(found: Mapping[Path, Container[str]], language: str) -> Iterator[Finding]:
    """Yield the first some hundred of the texts that are not there in `language`."""
    remedy = f"Add “{language}:” with the text, or take {language} out of “languages”"
    places = (path for path, text in found.items() if language not in text)
    for path in islice(places, MOST_FAULTS):
        yield Finding((*path, language), f"the text in {language} is missing", remedy)


def broken_rules(data: Any) -> Iterator[Finding]:
    """Yield the broken rules between the parts of a survey given as plain values.

    Parts of the wrong type (any object) are passed over: they are reported where they are read.
    """
    if not isinstance(data, dict):
        return
    yield from _doubles(_items(data.get("languages")), ("languages",), "language")
    questions = [question if isinstance(question, dict) else {} for question in _items(data.get("questions"))]
    ids = [question.get("id") for question in questions]
    yield from _doubles(ids, ("questions",), "id", ("id",))
    for place, question in enumerate(questions):
        path: Path = ("questions", place)
        option_ids = [option.get("id") for option in _items(question.get("options")) if isinstance(option, dict)]
        yield from _doubles(option_ids, (*path, "options"), "id", ("id",))
        if isinstance(question.get("other"), dict):
            yield from _other(question.get("id"), option_ids, ids, path)
        for number, rule in enumerate(_items(question.get("when"))):
            if isinstance(rule, dict):
                yield from _condition(rule, (*path, "when", number), ids, questions, place)
    others = sum(isinstance(question.get("other"), dict) for question in questions)
    if others and len(questions) <= MOST_QUESTIONS < len(questions) + others:
        message = f"with what “other” asks there are {len(questions) + others} questions"
        yield Finding(("questions",), message, f"Ask at most {MOST_QUESTIONS}")


def _other(question_id: object, option_ids: list[Any], ids: list[Any], path: Path) -> Iterator[Finding]:
    """Check that the option and the question that `other` becomes have room and a free id."""
    if OTHER in option_ids:
        message = f"the option “{OTHER}” is there already; “other” becomes one of that id"
        yield Finding((*path, "options", option_ids.index(OTHER), "id"), message, "Rename the option, or take it out")
    if len(option_ids) == MOST_OPTIONS:
        yield Finding((*path, "options"), f"with “other” there are {MOST_OPTIONS + 1} options", "Take one out")
    if not isinstance(question_id, str):
        return
    ask = follow_up_id(question_id)
    if len(question_id) <= _LONGEST_ID < len(ask):
        message = f"the id is too long for “other”, which is asked as “{ask}”"
        yield Finding((*path, "id"), message, f"Shorten it to {_LONGEST_ID - len(ask) + len(question_id)} characters")
    if ask in ids:
        message = f"the id “{ask}” is taken by what “other” of “{question_id}” asks"
        yield Finding(("questions", ids.index(ask), "id"), message, "Give this question another id")


def _condition(
    rule: dict[str, Any], path: Path, ids: list[Any], questions: list[dict[str, Any]], place: int
) -> Iterator[Finding]:
    given = [name for name in _RULES if rule.get(name) is not None]
    if len(given) != 1:
        message = "the condition has no rule" if not given else f"the condition has {len(given)} rules"
        remedy = "Give exactly one of at_most, at_least, is and one_of; of several conditions all must hold"
        yield Finding(path, message, remedy)
    about = rule.get("question")
    if not isinstance(about, str):
        return
    where = (*path, "question")
    if about not in ids:
        meant = near(about, [name for name in ids[:place] if isinstance(name, str)])
        remedy = f"Did you mean “{meant}”?" if meant else "Name a question that comes before this one"
        yield Finding(where, f"there is no question “{about}”", remedy)
    elif ids.index(about) >= place:
        message = "the condition is about its own question" if about == ids[place] else f"“{about}” is asked later"
        yield Finding(where, message, "Name a question that comes before this one, or change the order")
    else:
        for name in given:
            yield from _fits(questions[ids.index(about)], about, name, rule[name], (*path, name))


def _fits(question: dict[str, Any], about: str, name: str, value: Any, path: Path) -> Iterator[Finding]:
    """Check that the rule `name: value` can be asked of the answers to `question`."""
    kind = question.get("kind")
    if kind == "comment":
        yield Finding(path, f"“{about}” is a comment; no condition can ask about it", "Name another question")
    elif kind == "choice":
        known = [option.get("id") for option in _items(question.get("options")) if isinstance(option, dict)]
        known += [OTHER] if isinstance(question.get("other"), dict) else []
        if name in ("at_most", "at_least") or isinstance(value, int):
            remedy = "Use “is:” with one option’s id, or “one_of:” with a list"
            yield Finding(path, f"“{about}” is a choice and has no numbers", remedy)
            return
        for option in _items(value) if name == "one_of" else [value]:
            if isinstance(option, str) and option not in known:
                names = [name for name in known if isinstance(name, str)]
                meant = near(option, names)
                remedy = f"Did you mean “{meant}”?" if meant else f"Its options are {', '.join(names)}"
                yield Finding(path, f"“{about}” has no option “{option}”", remedy)
    elif kind in ("csat", "ces", "nps", "scale"):
        scale = _scale(kind, question.get("points"))
        if name == "one_of" or isinstance(value, str):
            remedy = "Use at_most, at_least or is with a number"
            yield Finding(path, f"“{about}” is a scale and has no options", remedy)
        elif scale is not None and isinstance(value, int) and value not in scale:
            message = f"{value} is not a point of “{about}”"
            yield Finding(path, message, f"Its points are {scale.low} to {scale.high}")


def _scale(kind: str, points: object) -> Scale | None:
    if kind == "ces":
        return CES_SCALE
    if kind == "nps":
        return NPS_SCALE
    return Scale(1, points) if isinstance(points, int) and 3 <= points <= 11 else None


def _doubles(names: list[Any], path: Path, what: str, rest: Path = ()) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for place, name in enumerate(names):
        if not isinstance(name, str):
            continue
        if name in first:
            message = f"the {what} “{name}” is there twice (first at number {first[name] + 1})"
            yield Finding((*path, place, *rest), message, "Give each its own, or take one out")
        else:
            first[name] = place


def _items(value: object) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else []


def lint(survey: Survey) -> tuple[Finding, ...]:
    """Return advice on a survey without faults: nothing that keeps it from being used."""
    return (*_length(survey), *_order(survey), *_wordings(survey), *_unlisted(survey), *_unreviewed(survey))


def _length(survey: Survey) -> Iterator[Finding]:
    longest = longest_path(survey)
    if longest > LONGEST_PATH:
        message = f"a visitor can be asked {longest} questions"
        yield Finding(("questions",), message, f"Ask at most {LONGEST_PATH}; people walk away from longer surveys")


def longest_path(survey: Survey) -> int:
    """Return how many questions a visitor is asked at most.

    All answers that conditions tell apart are tried. With more than some thousand combinations, all questions count.
    """
    survey = expanded(survey)
    about: dict[str, list[Condition]] = {}
    for question in survey.questions:
        for rule in question.when:
            about.setdefault(rule.question, []).append(rule)
    tried: list[list[tuple[str, AnswerValue]]] = []
    total = 1
    for question in survey.questions:
        if question.id in about:
            telling = {tuple(rule.holds(value) for rule in about[question.id]): value for value in _answers(question)}
            tried.append([(question.id, value) for value in telling.values()])
            total *= len(telling)
    if total > _MOST_PATHS:
        return len(survey.questions)
    return max((len(survey.path(dict(answers))) for answers in product(*tried)), default=0)


def _answers(question: Question) -> list[AnswerValue]:
    """Return answers that between them make every condition on `question` hold that can; choosing all is the most."""
    if question.scale is not None:
        return list(question.scale.values)
    if isinstance(question, Choice):
        ids = tuple(option.id for option in question.options)
        return [ids] if question.select == "many" else [(option,) for option in ids]
    return []


def _order(survey: Survey) -> Iterator[Finding]:
    kinds = [question.kind for question in survey.questions]
    if "csat" in kinds and kinds[0] != "csat":
        remedy = "Ask it first; at a service desk it is the figure that says most"
        yield Finding(("questions", kinds.index("csat")), "the CSAT question is not the first one", remedy)
    if "nps" in kinds:
        later = [kind for kind in kinds[kinds.index("nps") + 1 :] if kind in ("csat", "ces", "scale")]
        if later:
            remedy = "Ask it after the other scales, or leave it out: it is the weakest figure from day to day"
            yield Finding(("questions", kinds.index("nps")), "the NPS question is not the last scale", remedy)
    for place, question in enumerate(survey.questions):
        if question.kind in ("csat", "scale") and question.scale is not None and question.scale.high == 3:
            remedy = "Take 5 points"
            yield Finding(("questions", place, "points"), "three points tell little apart", remedy)


def _wordings(survey: Survey) -> Iterator[Finding]:
    for place, question in enumerate(survey.questions):
        path: Path = ("questions", place)
        yield from _asking(question.text, (*path, "text"))
        if isinstance(question, Choice) and question.other is not None:
            yield from _asking(question.other.ask, (*path, "other", "ask"))
        if not isinstance(question, Choice | Comment):
            yield from _ends(question.ends.low, question.ends.high, (*path, "ends"))


def _asking(text: Mapping[str, str], path: Path) -> Iterator[Finding]:
    for language, said in text.items():
        words = word_count(said, language)
        if words > TEXT_WORDS:
            message = f"the question is about {words} words long"
            yield Finding((*path, language), message, f"Say it in at most {TEXT_WORDS}")


def _ends(low: Mapping[str, str], high: Mapping[str, str], path: Path) -> Iterator[Finding]:
    for end, text in (("low", low), ("high", high)):
        for language, words in text.items():
            if word_count(words, language) > END_WORDS:
                remedy = f"Say it in at most {END_WORDS}; the words stand beside one button"
                yield Finding((*path, end, language), "the words at this end are long", remedy)
    for language in low:
        if low[language].casefold() == high.get(language, "").casefold():
            remedy = "Say what the two ends mean, in the same grammar"
            yield Finding((*path, "high", language), "both ends say the same", remedy)


def _unlisted(survey: Survey) -> Iterator[Finding]:
    found = sorted({language for _, text in texts(survey) for language in text} - set(survey.languages))
    for language in found:
        lacking = len(gaps(survey, language))
        state = f"{lacking} texts are still missing" if lacking else "all texts are there"
        remedy = f"Add {language} to “languages” when it is complete ({state})"
        yield Finding(("languages",), f"there are texts in {language}, which is not listed and never shown", remedy)


def _unreviewed(survey: Survey) -> Iterator[Finding]:
    """Name the languages on offer that no native speaker has read; without `reviewed`, the first one counts as read."""
    read = survey.reviewed or (survey.default_language,)
    unread = [tag for tag in survey.languages if tag not in read and not gaps(survey, tag)]
    if unread:
        remedy = "Let one read them, then list the language in “reviewed”"
        yield Finding(("languages",), f"no native speaker has reviewed the texts in {', '.join(unread)}", remedy)
