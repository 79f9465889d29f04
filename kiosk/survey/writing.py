"""Changing a survey's YAML text step by step, each step proven: the text must read as what was meant."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from enum import StrEnum
from typing import Any

from msgspec import Struct

from kiosk.survey.nodes import DEEPEST, LARGEST_BYTES, Path
from kiosk.survey.source import UnwritableError, plain
from kiosk.survey.splicing import Source, Splice, spliced


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


class Put(Struct, frozen=True):
    """Give the part at `path` the key `key`, at its place in `order`; `value` replaces what it has there."""

    path: Path
    key: str
    value: Any
    order: tuple[str, ...] = ()


class Drop(Struct, frozen=True):
    """Take out the key at `path`, if it is there."""

    path: Path


class Insert(Struct, frozen=True):
    """Put an entry before the one at `place` into the list at `path`."""

    path: Path
    place: int
    value: Any


class Copy(Struct, frozen=True):
    """Put a copy of the entry at `place` after it, as it is written, with another id."""

    path: Path
    place: int


class Remove(Struct, frozen=True):
    """Take the entry at `place` out of the list at `path`."""

    path: Path
    place: int


class Move(Struct, frozen=True):
    """Put the entry at `place` of the list at `path` at the place `to`."""

    path: Path
    place: int
    to: int


Step = Put | Drop | Insert | Copy | Remove | Move


class Writing:
    """A text that is being changed; a step that cannot be made raises EditError and changes nothing."""

    def __init__(self, text: str) -> None:
        """Take a text whose lines end in a line feed.

        Raises:
            UnwritableError: as `kiosk.survey.source.parse`.
        """
        self._source = Source(text)
        self.data: Any = plain(self._source.root)
        """The whole as plain dicts, lists, texts and numbers; not to be changed."""

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self._source.text

    def at(self, path: Path) -> Any:
        """Return the plain value at a path, None where there is none."""
        return _at(self.data, path)

    def make(self, steps: Sequence[Step]) -> None:
        """Make steps that do not build on each other: all of them, or none.

        Raises:
            EditError: AS_WRITTEN, or TOO_MANY where the text gets too long.
        """
        if not steps:
            return
        before = self._source, self.data
        try:
            try:
                self._take(steps)
            except UnwritableError:
                if len(steps) == 1:
                    raise
                for step in steps:
                    self._take([step])
        except UnwritableError as error:
            self._source, self.data = before
            raise EditError(Cannot.AS_WRITTEN, str(error)) from error

    def _take(self, steps: Sequence[Step]) -> None:
        meant = deepcopy(self.data)
        splices: list[Splice] = []
        for step in steps:
            splices += self._splices(step)
            meant = _done(meant, step)
        text = spliced(self.text, splices)
        if len(text.encode(errors="surrogatepass")) > LARGEST_BYTES:
            raise EditError(Cannot.TOO_MANY, "the file would be too large")
        source = Source(text)
        data = plain(source.root)
        if _stripped(data) != _stripped(meant):
            raise UnwritableError("the text would not read as meant")
        self._source, self.data = source, data

    def _splices(self, step: Step) -> list[Splice]:
        source = self._source
        match step:
            case Put(path, key, value, order):
                part = self.at(path)
                if isinstance(part, dict) and key in part:
                    return source.set((*path, key), value)
                return source.put(path, key, value, order)
            case Drop(path):
                part = self.at(path[:-1])
                return source.remove_key(path) if isinstance(part, dict) and path[-1] in part else []
            case Insert(path, place, value):
                return source.insert(path, place, value)
            case Copy(path, place):
                return source.copy(path, place, self.at((*path, place)))
            case Remove(path, place):
                return source.remove(path, place)
            case Move(path, place, to):
                return source.move(path, place, to)


def _done(data: Any, step: Step) -> Any:
    """Do to plain values what a step does to the text."""
    match step:
        case Put(path, key, value):
            part = _at(data, path)
            if not isinstance(part, dict):
                return _with(data, path, {key: value})
            part[key] = value
        case Drop(path):
            part = _at(data, path[:-1])
            if isinstance(part, dict):
                part.pop(path[-1], None)
        case Insert(path, place, value):
            entries = _at(data, path)
            if not isinstance(entries, list):
                return _with(data, path, [value])
            entries.insert(place, value)
        case Copy(path, place):
            entries = _at(data, path)
            entries.insert(place + 1, deepcopy(entries[place]))
        case Remove(path, place):
            _at(data, path).pop(place)
        case Move(path, place, to):
            entries = _at(data, path)
            entries.insert(to, entries.pop(place))
    return data


def _at(data: Any, path: Path) -> Any:
    for part in path:
        if not (part in data if isinstance(data, dict) else isinstance(data, list) and part in range(len(data))):
            return None
        data = data[part]
    return data


def _with(data: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    _at(data, path[:-1])[path[-1]] = value
    return data


def _stripped(data: Any) -> Any:
    """Return values to compare: outer spaces of texts do not count, tuples are lists, true is not 1."""
    return _walked(data, lambda leaf: leaf.strip() if isinstance(leaf, str) else (type(leaf).__name__, leaf), DEEPEST)


def _walked(data: Any, leaf: Callable[[Any], Any], left: int) -> Any:
    if left > 0 and isinstance(data, dict):
        return {key: _walked(part, leaf, left - 1) for key, part in data.items()}
    if left > 0 and isinstance(data, list | tuple):
        return [_walked(part, leaf, left - 1) for part in data]
    return leaf(data)
