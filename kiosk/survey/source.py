"""Where each value of a YAML text stands, so that one can be changed without touching the rest.

For texts that `kiosk.survey.nodes.compose` takes without a fault: one document, no anchors, aliases and tags.
"""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from kiosk.survey.nodes import Path, plain_value

_DASH = re.compile(r"^[ \t]*-(?=\s|\Z)", re.MULTILINE)

Value = str | int | float | bool | None


class UnwritableError(Exception):
    """The text writes a part in a way that cannot be changed here."""


class Leaf(Struct):
    """A single value at `start` to `end` (without; in characters); both are the same where nothing is written.

    `style` is "" for a plain value, else its first character: a quote, | or >. `header` is where the first line of a
    value in | or > ends.
    """

    start: int
    end: int
    value: Value
    style: str = ""
    header: int = 0


class Items(Struct):
    """A list, in brackets (`flow`) or a line with a dash each; `dashes` are their places."""

    start: int
    end: int
    flow: bool
    items: list["Node"]
    dashes: list[int]


class Pair(Struct):
    """A key, its colon's place and its value."""

    key: Leaf
    colon: int
    value: "Node"


class Keys(Struct):
    """Keys with values, in braces (`flow`) or a line each."""

    start: int
    end: int
    flow: bool
    pairs: dict[str, Pair]


Node = Leaf | Items | Keys


def parse(text: str) -> Node:
    """Return the values of a YAML text with their places.

    Raises:
        UnwritableError: it has keys that are no single words, or keys without a colon.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return _Placing(text, iter(YAML(typ="safe", pure=True).parse(text))).root()
    except (YAMLError, StopIteration, RecursionError) as error:
        raise UnwritableError(str(error)) from error


class _Placing:
    """Turns the parser's events into values with places."""

    def __init__(self, text: str, events: Iterator[Any]) -> None:
        self._text = text
        self._events = events

    def root(self) -> Node:
        for event in self._events:
            if type(event).__name__ not in ("StreamStartEvent", "DocumentStartEvent"):
                return self._node(event, None)
        raise UnwritableError("there is nothing")

    def _node(self, event: Any, after: int | None) -> Node:
        """Place a value; `after` is where an empty one would be written."""
        match type(event).__name__:
            case "ScalarEvent":
                return self._leaf(event, after)
            case "SequenceStartEvent":
                return self._items(event)
            case "MappingStartEvent":
                return self._keys(event)
        raise UnwritableError("an alias")

    def _leaf(self, event: Any, after: int | None) -> Leaf:
        start, end, style = event.start_mark.index, event.end_mark.index, event.style or ""
        if style in ("|", ">"):
            written = self._text[start:end].rstrip()
            header = self._text.find("\n", start)
            return Leaf(
                start, start + len(written), event.value, style, header if header >= 0 else start + len(written)
            )
        if start == end:
            place = start if after is None else after
            return Leaf(place, place, plain_value(event.value))
        return Leaf(start, end, event.value if style else plain_value(event.value), style)

    def _items(self, opening: Any) -> Items:
        items: list[Node] = []
        dashes: list[int] = []
        flow = bool(opening.flow_style)
        place = opening.start_mark.index
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            if not flow:
                place = self._dash(place)
                dashes.append(place)
                place += 1
            items.append(self._node(event, None if flow else place))
            place = max(place, items[-1].end)
        end = event.end_mark.index if flow or not items else items[-1].end
        return Items(opening.start_mark.index, end, flow, items, dashes)

    def _dash(self, place: int) -> int:
        """Return where the next dash is: at `place`, or else at the beginning of a line."""
        if self._text[place : place + 1] == "-":
            return place
        found = _DASH.search(self._text, place)
        if found is None:
            raise UnwritableError("a list without a dash")
        return found.end() - 1

    def _keys(self, opening: Any) -> Keys:
        pairs: dict[str, Pair] = {}
        flow = bool(opening.flow_style)
        last = 0
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            key = self._node(event, None)
            if not isinstance(key, Leaf) or key.style in ("|", ">"):
                raise UnwritableError("a key that is no single word")
            name = str(event.value)
            colon = key.end
            while self._text[colon : colon + 1] in (" ", "\t"):
                colon += 1
            if self._text[colon : colon + 1] != ":" or name in pairs:
                raise UnwritableError("a key without a colon")
            value = self._node(next(self._events), colon + 1)
            pairs[name] = Pair(key, colon, value)
            last = value.end
        return Keys(opening.start_mark.index, event.end_mark.index if flow else last, flow, pairs)


def plain(node: Node) -> Any:
    """Return a value as plain dicts, lists, texts, numbers."""
    match node:
        case Leaf():
            return node.value
        case Items():
            return [plain(item) for item in node.items]
        case Keys():
            return {name: plain(pair.value) for name, pair in node.pairs.items()}


def find(node: Node, path: Path) -> Node | None:
    """Return the value at a path, or None if there is none."""
    for part in path:
        if isinstance(node, Keys) and isinstance(part, str) and part in node.pairs:
            node = node.pairs[part].value
        elif isinstance(node, Items) and isinstance(part, int) and 0 <= part < len(node.items):
            node = node.items[part]
        else:
            return None
    return node


def comments(text: str) -> list[str]:
    """Return every comment in a text, in its order, from the # on."""
    covered: list[tuple[int, int]] = []

    def cover(node: Node) -> None:
        match node:
            case Leaf():
                if node.style in ("|", ">"):
                    covered.append((node.start, node.start + 1))
                    covered.append((node.header, node.end))
                else:
                    covered.append((node.start, node.end))
            case Items():
                for item in node.items:
                    cover(item)
            case Keys():
                for pair in node.pairs.values():
                    covered.append((pair.key.start, pair.key.end))
                    cover(pair.value)

    cover(parse(text))
    found: list[str] = []
    place = 0
    for start, end in [*sorted(covered), (len(text), len(text))]:
        for line in text[place:start].split("\n"):
            mark = line.find("#")
            if mark >= 0:
                found.append(line[mark:].rstrip())
        place = max(place, end)
    return found
