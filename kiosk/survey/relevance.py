"""When a question of an imported form is asked: expressions of SurveyJS and XLSForm as conditions of ours.

A condition of ours asks for some of the values of one earlier question, and all conditions must hold. So an expression
can be taken if it says which values of which questions are wanted, question by question; “or” only within one.
"""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

LONGEST = 2_000
DEEPEST = 20

_TOKEN = re.compile(
    r"""\s*(?:
    \$?\{(?P<name>[^{}]{1,200})\}
    |(?P<number>-?\d{1,15}(?:\.\d{1,15})?)(?![\w.])
    |'(?P<single>(?:[^'\\]|\\.)*)'|"(?P<double>(?:[^"\\]|\\.)*)"
    |(?P<sign>==|!=|<>|>=|<=|&&|\|\||\*=|[=<>!()\[\],])
    |(?P<word>[A-Za-z_][\w:-]*)
    )""",
    re.VERBOSE,
)
_SAME = {
    "==": "=",
    "equal": "=",
    "equals": "=",
    "!=": "<>",
    "notequal": "<>",
    "notequals": "<>",
    "less": "<",
    "greater": ">",
    "lessorequal": "<=",
    "greaterorequal": ">=",
    "*=": "contains",
    "contain": "contains",
    "notcontain": "notcontains",
    "&&": "and",
    "||": "or",
    "!": "not",
    "negate": "not",
}
_COMPARED = ("=", "<>", "<", ">", "<=", ">=", "contains", "notcontains", "anyof", "allof", "noneof")
_STATES = ("empty", "notempty")


class UntakableError(Exception):
    """The expression says something that a condition cannot; the message is the reason, as the middle of a sentence."""


class Known(Struct, frozen=True):
    """A question that was taken, and the values its answers have in the form.

    Attributes:
        id: in the survey.
        kind: scale, one or many.
        values: a point or an option's id for each of the form's values, in their order.
    """

    id: str
    kind: str
    values: dict[str, int | str]


class Wanted(Struct, frozen=True):
    """Answers of one question, any of which is wanted."""

    known: Known
    values: frozenset[int | str]


def conditions(expression: str, known: Mapping[str, Known]) -> list[dict[str, Any]]:
    """Return an expression as conditions, in plain values.

    Args:
        expression: such as {ease} <= 3 or selected(${reason}, 'waiting').
        known: the questions before, by their names in the form.

    Raises:
        UntakableError: it cannot be said so.
    """
    if len(expression) > LONGEST:
        raise UntakableError("it is too long")
    found: list[dict[str, Any]] = []
    for wanted in _Parser(_tokens(expression), known).all():
        found += [each for each in _written(wanted) if each not in found]
    return found


def joined(expressions: list[str]) -> str:
    """Return expressions all of which must hold as one."""
    said = [each.strip() for each in expressions if each.strip()]
    return said[0] if len(said) == 1 else " and ".join(f"({each})" for each in said)


class _Parser:
    """Reads an expression; every part becomes what is wanted of some questions, all of which must hold."""

    def __init__(self, tokens: list[tuple[str, str]], known: Mapping[str, Known]) -> None:
        self._tokens = tokens
        self._known = known
        self._place = 0

    def all(self) -> list[Wanted]:
        wanted = self._or(0)
        if self._place < len(self._tokens):
            raise UntakableError(f"“{self._tokens[self._place][1]}” is not understood there")
        return wanted

    def _or(self, depth: int) -> list[Wanted]:
        if depth > DEEPEST:
            raise UntakableError("it is nested too deeply")
        wanted = self._and(depth)
        while self._take("or"):
            wanted = [_either(wanted, self._and(depth))]
        return wanted

    def _and(self, depth: int) -> list[Wanted]:
        wanted = self._one(depth)
        while self._take("and"):
            wanted = _both(wanted, self._one(depth))
        return wanted

    def _one(self, depth: int) -> list[Wanted]:
        if self._take("not"):
            return [_other(self._one(depth + 1))] if depth <= DEEPEST else self._or(depth + 1)
        if self._take("("):
            wanted = self._or(depth + 1)
            self._expect(")")
            return wanted
        kind, text = self._next()
        if kind == "word" and text.lower() == "selected":
            self._expect("(")
            question = self._question()
            self._expect(",")
            value = self._value()
            self._expect(")")
            return [_equal(question, [value])]
        if kind == "word":
            raise UntakableError(f"“{text}” is nothing a condition can ask about")
        if kind != "name":
            raise UntakableError("it does not begin with a question")
        return self._compared(self._named(text))

    def _compared(self, question: Known) -> list[Wanted]:
        _, text = self._next()
        if text not in (*_COMPARED, *_STATES):
            raise UntakableError(f"“{text}” cannot be asked of an answer")
        values = [""] if text in _STATES else self._values()
        if values == [""]:
            if text not in ("notempty", "<>"):
                raise UntakableError("a condition cannot ask whether there is no answer")
            return [Wanted(question, frozenset(question.values.values()))]
        if text in ("<>", "notcontains", "noneof"):
            return [_other([_equal(question, values)])]
        if text in ("=", "contains", "anyof"):
            return [_equal(question, values)]
        if text == "allof":
            if question.kind != "many" and len(values) > 1:
                raise UntakableError("it can never hold")
            return [_equal(question, [value]) for value in values]
        return [_ordered(question, text, values)]

    def _values(self) -> list[str]:
        if not self._take("["):
            return [self._value()]
        values = [self._value()]
        while self._take(","):
            values.append(self._value())
        self._expect("]")
        return values

    def _value(self) -> str:
        kind, text = self._next()
        if kind == "word" and self._take("("):
            self._expect(")")  # true() and false() of XPath
        elif kind == "name":
            raise UntakableError("two answers cannot be compared with each other")
        elif kind == "sign":
            raise UntakableError(f"“{text}” stands where a value should be")
        return text.lower() if kind == "word" else text

    def _question(self) -> Known:
        kind, text = self._next()
        if kind != "name":
            raise UntakableError("it does not name a question")
        return self._named(text)

    def _named(self, name: str) -> Known:
        known = self._known.get(name.strip())
        if known is None:
            raise UntakableError(f"“{name.strip()[:60]}” is no question before it that was taken")
        return known

    def _take(self, text: str) -> bool:
        there = self._place < len(self._tokens) and self._tokens[self._place] in (("sign", text), ("word", text))
        self._place += there
        return there

    def _expect(self, text: str) -> None:
        if not self._take(text):
            raise UntakableError(f"a “{text}” is missing")

    def _next(self) -> tuple[str, str]:
        if self._place >= len(self._tokens):
            raise UntakableError("it ends too early")
        self._place += 1
        return self._tokens[self._place - 1]


def _tokens(expression: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    place, end = 0, len(expression.rstrip())
    while place < end:
        match = _TOKEN.match(expression, place)
        if match is None:
            raise UntakableError(f"“{expression[place:].strip()[:20]}” is not understood")
        place = match.end()
        kind = str(match.lastgroup)
        text = match[kind]
        if kind in ("single", "double"):
            tokens.append(("text", re.sub(r"\\(.)", r"\1", text)))
        elif kind in ("sign", "word") and (
            text.lower() in _SAME or text.lower() in (*_COMPARED, *_STATES, "and", "or", "not")
        ):
            tokens.append(("sign", _SAME.get(text.lower(), text.lower())))
        else:
            tokens.append((kind, text))
    return tokens


def _equal(question: Known, values: list[str]) -> Wanted:
    there = {_plain(name): value for name, value in question.values.items()}
    wanted = [there.get(_plain(value)) for value in values]
    found = frozenset(value for value in wanted if value is not None)
    if len(found) < len(set(values)):
        raise UntakableError(f"it asks “{question.id}” for a value it does not have")
    return Wanted(question, found)


def _ordered(question: Known, sign: str, values: list[str]) -> Wanted:
    bound = _number(values[0])
    numbers = {name: _number(name) for name in question.values}
    if question.kind == "many" or bound is None or len(values) != 1 or None in numbers.values():
        raise UntakableError(f"“{question.id}” cannot be compared by size")
    holds = {"<": float.__lt__, ">": float.__gt__, "<=": float.__le__, ">=": float.__ge__}[sign]
    found = (question.values[name] for name, number in numbers.items() if number is not None and holds(number, bound))
    return Wanted(question, frozenset(found))


def _other(wanted: list[Wanted]) -> Wanted:
    if len(wanted) != 1 or wanted[0].known.kind == "many":
        raise UntakableError("a condition cannot ask that something does not hold for several options or questions")
    (one,) = wanted
    return Wanted(one.known, frozenset(one.known.values.values()) - one.values)


def _either(left: list[Wanted], right: list[Wanted]) -> Wanted:
    if len(left) != 1 or len(right) != 1 or left[0].known.id != right[0].known.id:
        raise UntakableError("“or” between different questions cannot be asked; all conditions of a question must hold")
    return Wanted(left[0].known, left[0].values | right[0].values)


def _both(left: list[Wanted], right: list[Wanted]) -> list[Wanted]:
    found = list(left)
    for wanted in right:
        same = next((n for n, each in enumerate(found) if each.known.id == wanted.known.id), None)
        if same is None or wanted.known.kind == "many":
            found.append(wanted)
        else:
            found[same] = Wanted(wanted.known, found[same].values & wanted.values)
    return found


def _written(wanted: Wanted) -> list[dict[str, Any]]:
    question, order = wanted.known, list(wanted.known.values.values())
    values = [value for value in dict.fromkeys(order) if value in wanted.values]
    if not values:
        raise UntakableError("it can never hold")
    if len(values) == 1:
        return [{"question": question.id, "is": values[0]}]
    if question.kind != "scale":
        return [{"question": question.id, "one_of": values}]
    points = sorted(value for value in values if isinstance(value, int))
    every = sorted(value for value in order if isinstance(value, int))
    if points != list(range(points[0], points[-1] + 1)):
        raise UntakableError(f"it asks “{question.id}” for points that do not follow each other")
    found: list[dict[str, Any]] = []
    if points[0] > every[0] or points[-1] == every[-1]:
        found.append({"question": question.id, "at_least": points[0]})
    if points[-1] < every[-1]:
        found.append({"question": question.id, "at_most": points[-1]})
    return found


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _plain(value: str) -> str:
    """Return a value so that 1, "1" and 1.0 are the same."""
    number = _number(value)
    return value if number is None else repr(number)
