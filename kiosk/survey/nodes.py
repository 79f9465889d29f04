"""YAML text to a tree of nodes with lines, refusing what no survey needs: aliases, tags, deep nesting, floods."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

Path = tuple[str | int, ...]
"""Keys and positions from the top of the file to a value."""

LARGEST_BYTES = 256 * 1024
LONGEST_LINE = 20_000
DEEPEST = 16
MOST_NODES = 20_000
MOST_FAULTS = 300

_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_OTHER_NUMBER = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+|[-+]?\.inf|\.nan"
)
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
TOO_MANY = (f"there are more than {MOST_FAULTS} problems; the rest is not listed", "Mend these first")
_COPY = "Copy the survey the kiosk comes with, desk-visit.yaml, and change it"


class Fault(Struct, frozen=True):
    """Something wrong at a place in the file; `line` counts from 1, 0 is the file as a whole."""

    line: int
    path: Path
    message: str
    remedy: str


class Scalar(Struct, frozen=True):
    """A single value: `text` as written, `value` as YAML 1.2 reads it (text, whole number, float, bool or None)."""

    line: int
    text: str
    value: str | int | float | bool | None


class Sequence(Struct, frozen=True):
    """A list."""

    line: int
    items: tuple["Node", ...]


class Mapping(Struct, frozen=True):
    """Keys with values; of a key that is there twice, the first one."""

    line: int
    entries: dict[str, tuple[Scalar, "Node"]]


class Refused(Struct, frozen=True):
    """A value that was refused; its fault is reported already."""

    line: int


Node = Scalar | Sequence | Mapping | Refused


def shown(text: str, longest: int = 40) -> str:
    """Return text from a file made fit for a message: short, on one line, nothing that could steer a terminal."""
    short = text if len(text) <= longest else text[: longest - 1] + "…"
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in short)


def compose(data: bytes) -> tuple[Node | None, list[Fault]]:
    """Return the tree of the one YAML document in `data`, and the faults met; no tree if it cannot be read at all.

    Takes bounded time and memory whatever `data` holds.
    """
    if len(data) > LARGEST_BYTES:
        return None, [Fault(0, (), f"the file is larger than {LARGEST_BYTES // 1024} KB", f"No survey is. {_COPY}")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"the file is not UTF-8: byte {data[error.start]:#04x} cannot be read"
        return None, [Fault(line, (), message, "Save the file again with the encoding UTF-8")]
    for number, line_text in enumerate(text.split("\n"), 1):
        if len(line_text) > LONGEST_LINE:
            message = f"the line is {len(line_text)} characters long"
            return None, [Fault(number, (), message, f"Break it into lines of at most {LONGEST_LINE} characters")]
    return _Composer(text).document()


class _StopError(Exception):
    """The rest of the file cannot be read."""


class _Composer:
    """Turns the parser's events into nodes."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._faults: list[Fault] = []
        self._left = MOST_NODES
        self._events: Iterator[Any] = iter(())

    def document(self) -> tuple[Node | None, list[Fault]]:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import MarkedYAMLError, YAMLError
        from ruamel.yaml.reader import ReaderError

        try:
            self._events = iter(YAML(typ="safe", pure=True).parse(self._text))
            return self._whole(), self._faults
        except _StopError:
            pass
        except MarkedYAMLError as error:
            self._syntax(error)
        except ReaderError as error:
            line = self._text.count("\n", 0, error.position) + 1
            message = f"a character that is not allowed here: U+{ord(self._text[error.position]):04X}"
            self._fault(line, (), message, "Take the character out")
        except (YAMLError, ValueError, OverflowError) as error:
            self._fault(0, (), f"the file is not YAML: {shown(str(error), 200)}", _COPY)
        return None, self._faults

    def _whole(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            kind = type(event).__name__
            if kind in ("StreamStartEvent", "StreamEndEvent", "DocumentStartEvent", "DocumentEndEvent"):
                continue
            if root is not None:
                self._stop(_line(event), (), "a second document begins here", "Keep one survey in one file; remove ---")
            root = self._node(event, (), 1)
        if root is None or (isinstance(root, Scalar) and root.value is None):
            self._stop(0, (), "the file is empty", _COPY)
        return root

    def _node(self, event: Any, path: Path, depth: int) -> Node:
        line = _line(event)
        self._left -= 1
        if self._left < 0:
            self._stop(line, (), f"the file holds more than {MOST_NODES} values", f"No survey does. {_COPY}")
        if depth > DEEPEST:
            self._stop(line, path[:6], f"nested more than {DEEPEST} deep", f"No survey is. {_COPY}")
        kind = type(event).__name__
        if kind == "AliasEvent":
            name = shown(str(event.anchor))
            self._fault(line, path, f"the alias *{name} is not possible here", "Write the value out where it is used")
            return Refused(line)
        if event.anchor:
            name = shown(str(event.anchor))
            self._fault(line, path, f"the anchor &{name} is not possible here", f"Take &{name} out")
        if event.tag:
            tag = shown(str(event.tag).replace("tag:yaml.org,2002:", "!!"))
            self._fault(line, path, f"the tag {tag} is not possible here", "Write the value without a tag")
        if kind == "ScalarEvent":
            plain = not event.style
            return Scalar(line, event.value, plain_value(event.value) if plain else event.value)
        if kind == "SequenceStartEvent":
            return self._sequence(line, path, depth)
        return self._mapping(line, path, depth)

    def _sequence(self, line: int, path: Path, depth: int) -> Sequence:
        items: list[Node] = []
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            items.append(self._node(event, (*path, len(items)), depth + 1))
        return Sequence(line, tuple(items))

    def _mapping(self, line: int, path: Path, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            key = self._node(event, path, depth + 1)
            name = key.text if isinstance(key, Scalar) else "?"
            value = self._node(next(self._events), (*path, name), depth + 1)
            if not isinstance(key, Scalar):
                message = "a key that is not a single word"
                self._fault(key.line, path, message, "Write keys as words; put a text that holds { or [ in quotes")
            elif name in entries:
                first = entries[name][0].line
                message = f"“{shown(name)}” is there twice, first in line {first}"
                self._fault(key.line, (*path, name), message, "Keep one of the two")
            else:
                entries[name] = (key, value)
        return Mapping(line, entries)

    def _syntax(self, error: Any) -> None:
        mark = error.problem_mark or error.context_mark
        problem = str(error.problem or error.context)
        if "'\\t'" in problem:
            message, remedy = "a tab where only spaces can be", "Indent with spaces"
        elif problem.startswith("mapping values are not allowed"):
            message = "a colon where none can be"
            remedy = "Put a text that holds a colon in quotes, or check the indentation"
        elif problem.startswith("could not find expected ':'"):
            message, remedy = "a key without a colon", "Write “key: value”"
        elif problem.startswith("found unexpected end of stream") or "<stream end>" in problem:
            message, remedy = "the file ends too early", "Close the quotes and brackets that were opened"
        elif "<block end>" in problem:
            message = "the line does not stand below what it belongs to"
            remedy = "Indent it like the lines around it; begin a list entry with “- ”"
        elif problem.startswith("expected ','"):
            message = "a list in [ ] or keys in { } that do not end, or a text in them with a colon or comma"
            remedy = "Close the bracket, or put the text in quotes"
        else:
            message = f"this is not YAML: {shown(problem, 120)}"
            remedy = "Check the indentation, quotes and brackets in this line and the one before"
        self._fault(mark.line + 1 if mark else 0, (), message, remedy)

    def _fault(self, line: int, path: Path, message: str, remedy: str) -> None:
        if len(self._faults) >= MOST_FAULTS:
            self._stop(0, (), *TOO_MANY)
        self._faults.append(Fault(line, path, message, remedy))

    def _stop(self, line: int, path: Path, message: str, remedy: str) -> None:
        self._faults.append(Fault(line, path, message, remedy))
        raise _StopError


def plain_values(node: Node | None) -> Any:
    """Return a tree as plain dicts, lists, texts and numbers; None for what was refused."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain_values(item) for item in node.items]
        case Mapping():
            return {name: plain_values(value) for name, (_, value) in node.entries.items()}
    return None


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def plain_value(text: str) -> str | int | float | bool | None:
    """Read a scalar without quotes by YAML 1.2's core schema; so `no` is a text and no truth value."""
    if text in _WORDS or (text in (text.title(), text.upper()) and text.lower() in _WORDS):
        return _WORDS[text.lower()]
    if _NUMBER.fullmatch(text):
        return int(text)
    if _OTHER_NUMBER.fullmatch(text):
        return 0.5
    return text
