"""Changing one place of a YAML text: each function says which characters to replace; all others stay."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from msgspec import Struct

from kiosk.survey import rendering
from kiosk.survey.nodes import Path
from kiosk.survey.source import Items, Keys, Leaf, Node, Pair, UnwritableError, find, parse


class Splice(Struct, frozen=True, order=True):
    """Characters `start` to `end` (without) are replaced by `text`."""

    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return the text with all replacements made; they must not overlap."""
    parts: list[str] = []
    place = 0
    for splice in sorted(splices):
        if splice.start < place:
            raise UnwritableError("two changes at one place")
        parts += [text[place : splice.start], splice.text]
        place = splice.end
    return "".join(parts) + text[place:]


class Source:
    """A YAML text with the places of its values; its lines end in a line feed."""

    def __init__(self, text: str) -> None:
        """Read a text.

        Raises:
            UnwritableError: as `kiosk.survey.source.parse`.
        """
        self.text = text
        self.root = parse(text)

    def set(self, path: Path, value: Any) -> list[Splice]:
        """Write another value where there is one; a single value keeps its quotes, a whole part is written anew."""
        node = self._at(path)
        in_flow = any(self._flow(path[:length]) for length in range(len(path)))
        if isinstance(node, Leaf) and not isinstance(value, dict | list | tuple):
            return [self._leaf(node, value, in_flow)]
        if in_flow:
            return [self._spaced(node, rendering.flow(value))]
        parent = self._at(path[:-1])
        if not isinstance(parent, Keys):
            raise UnwritableError("a list's entry")
        first, *rest = rendering.after_colon(value, self._column(parent.start) + 2)
        return self._below(parent.pairs[str(path[-1])], first, rest)

    def put(self, path: Path, key: str, value: Any, order: Sequence[str]) -> list[Splice]:
        """Add a key to the keys at `path`, after the last of those there that come before it in `order`."""
        keys = self._at(path)
        if not isinstance(keys, Keys):
            return self.set(path, {key: value})
        if not keys.pairs:
            if self._flow(path[:-1]) or not path:
                return [Splice(keys.start + 1, keys.start + 1, rendering.flow({key: value})[1:-1])]
            return self.set(path, {key: value}) if not self._has_comment(keys) else self._into_braces(keys, key, value)
        before = order[: order.index(key)] if key in order else order
        earlier = [name for name in before if name in keys.pairs]
        after = max((keys.pairs[name] for name in earlier), key=lambda pair: pair.key.start, default=None)
        if keys.flow:
            said = f"{rendering.scalar(key, flow=True)}: {rendering.flow(value)}"
            if after is None:
                start = next(iter(keys.pairs.values())).key.start
                return [Splice(start, start, f"{said}, ")]
            return [Splice(after.value.end, after.value.end, f", {said}")]
        column = self._column(keys.start)
        lines = rendering.block({key: value}, column)
        if after is None:
            start = keys.start
            return [Splice(start, start, "\n".join(lines).lstrip(" ") + "\n" + " " * column)]
        return self._lines_after(after.value.end, lines)

    def remove_key(self, path: Path) -> list[Splice]:
        """Take a key and its value out; comments at other lines stay."""
        keys, name = self._at(path[:-1]), path[-1]
        if not isinstance(keys, Keys) or name not in keys.pairs:
            raise UnwritableError("no such key")
        pair = keys.pairs[str(name)]
        if keys.flow:
            places = [(each.key.start, each.value.end) for each in keys.pairs.values()]
            return self._out_of_flow(places, list(keys.pairs).index(str(name)))
        if len(keys.pairs) == 1:
            return [*self._emptied(path[:-1], "{}"), self._without_lines(pair.key.start, pair.value.end)]
        line = self.text.rfind("\n", 0, pair.key.start) + 1
        if self.text[line : pair.key.start].strip():  # the line begins with a dash
            following = list(keys.pairs.values())[1].key.start
            between = self.text[pair.value.end : following]
            end = following if not between.strip() else pair.value.end
            return [Splice(pair.key.start, end, "")]
        return [self._without_lines(pair.key.start, pair.value.end)]

    def insert(self, path: Path, place: int, value: Any) -> list[Splice]:
        """Put an entry into the list at `path`, before the one at `place`."""
        entries = self._at(path)
        if not isinstance(entries, Items) or not entries.items:
            in_flow = any(self._flow(path[:length]) for length in range(len(path)))
            if isinstance(entries, Items) and (in_flow or self._has_comment(entries)):
                return [Splice(entries.start + 1, entries.start + 1, f"{rendering.flow(value)} ")]
            return self.set(path, [value])
        if entries.flow:
            said = rendering.flow(value)
            if place == 0:
                return [Splice(entries.items[0].start, entries.items[0].start, f"{said}, ")]
            end = entries.items[place - 1].end
            return [Splice(end, end, f", {said}")]
        return self._put_lines(entries, place, rendering.item(value, self._column(entries.dashes[0])))

    def copy(self, path: Path, place: int, value: Any) -> list[Splice]:
        """Put a copy of an entry after it as it is written; `value` where it is in brackets."""
        entries = self._at(path)
        if not isinstance(entries, Items) or entries.flow:
            return self.insert(path, place + 1, value)
        start, end = self._chunks(entries)[place]
        return self._put_lines(
            entries, place + 1, self.text[self._line(entries.dashes[place], start) : end].split("\n")
        )

    def remove(self, path: Path, place: int) -> list[Splice]:
        """Take an entry out of the list at `path`; comments above it stay."""
        entries = self._at(path)
        if not isinstance(entries, Items) or not 0 <= place < len(entries.items):
            raise UnwritableError("no such entry")
        if entries.flow:
            return self._out_of_flow([(item.start, item.end) for item in entries.items], place)
        chunks = self._chunks(entries)
        start = self._line(entries.dashes[place], chunks[place][0])
        end = min(chunks[place][1] + 1, len(self.text))
        if len(chunks) == 1:
            return [*self._emptied(path, "[]"), Splice(start, end, "")]
        blank_before = start == 0 or self.text[:start].endswith("\n\n")
        if blank_before and self.text.startswith("\n", end):
            end += 1
        elif blank_before and end == len(self.text):
            start = max(start - 1, 0)
        return [Splice(start, end, "")]

    def move(self, path: Path, place: int, to: int) -> list[Splice]:
        """Put an entry of the list at `path` at another place; the spaces and comments between entries stay."""
        entries = self._at(path)
        if not isinstance(entries, Items):
            raise UnwritableError("no list")
        chunks = [(item.start, item.end) for item in entries.items] if entries.flow else self._chunks(entries)
        order = list(range(len(chunks)))
        order.insert(to, order.pop(place))
        return [
            Splice(*chunks[here], self.text[slice(*chunks[there])]) for here, there in enumerate(order) if here != there
        ]

    def _at(self, path: Path) -> Node:
        node = find(self.root, path)
        if node is None:
            raise UnwritableError("no such part")
        return node

    def _flow(self, path: Path) -> bool:
        return bool(getattr(find(self.root, path), "flow", False))

    def _leaf(self, node: Leaf, value: Any, in_flow: bool) -> Splice:
        if node.style in ("|", ">"):
            comment = self.text[node.start : node.header].partition("#")
            said = rendering.scalar(value, flow=in_flow)
            return Splice(node.start, node.end, f"{said}  #{comment[2]}" if comment[1] else said)
        return self._spaced(node, rendering.scalar(value, flow=in_flow, quote=node.style))

    def _spaced(self, node: Node, said: str) -> Splice:
        """Write at the place of a value, with a space before where nothing was written."""
        return Splice(node.start, node.end, f" {said}" if node.start == node.end else said)

    def _below(self, pair: Pair, first: str, rest: list[str]) -> list[Splice]:
        """Write after a colon and below, in the place of the value that is there."""
        node = pair.value
        start = pair.colon + 1
        if "\n" in self.text[start : node.start]:  # a block that begins in a line of its own
            return [Splice(start, start, first), self._without_lines(node.start, node.end, "\n".join(rest))]
        same_line = Splice(start, node.end, first)
        return [same_line, *self._lines_after(node.end, rest)] if rest else [same_line]

    def _into_braces(self, keys: Keys, key: str, value: Any) -> list[Splice]:
        return [Splice(keys.start + 1, keys.start + 1, rendering.flow({key: value})[1:-1] + " ")]

    def _has_comment(self, node: Node) -> bool:
        return "#" in self.text[node.start : node.end]

    def _emptied(self, path: Path, braces: str) -> list[Splice]:
        """Write `{}` or `[]` for the part at `path`, whose last line goes."""
        parent = self._at(path[:-1])
        if not isinstance(parent, Keys):
            raise UnwritableError("a list's entry")
        colon = parent.pairs[str(path[-1])].colon + 1
        return [Splice(colon, colon, f" {braces}")]

    def _out_of_flow(self, places: list[tuple[int, int]], number: int) -> list[Splice]:
        """Take out an entry in braces or brackets, and a comma; a comment beside the comma stays."""
        start, end = places[number]
        if number + 1 < len(places):
            left, right = end, places[number + 1][0]
        elif number:
            left, right = places[number - 1][1], start
        else:
            comma = re.compile(r"\s*,").match(self.text, end)
            return [Splice(start, comma.end() if comma else end, "")]
        between = self.text[left:right]
        if "#" not in between:
            return [Splice(min(start, left), max(end, right), "")]
        place = left
        for line in between.split("\n"):
            comma_at = line.partition("#")[0].find(",")
            if comma_at >= 0:
                return [Splice(start, end, ""), Splice(place + comma_at, place + comma_at + 1, "")]
            place += len(line) + 1
        raise UnwritableError("no comma")

    def _line(self, place: int, least: int = 0) -> int:
        """Return where the line of a place begins, but not before `least`."""
        return max(self.text.rfind("\n", 0, place) + 1, least)

    def _line_end(self, place: int) -> int:
        end = self.text.find("\n", place)
        return len(self.text) if end < 0 else end

    def _column(self, place: int) -> int:
        return place - self._line(place)

    def _without_lines(self, start: int, end: int, instead: str = "") -> Splice:
        """Take out the whole lines of a part."""
        first, last = self._line(start), self._line_end(end)
        return Splice(first, last if instead else min(last + 1, len(self.text)), instead)

    def _lines_after(self, place: int, lines: list[str]) -> list[Splice]:
        end = self._line_end(place)
        return [Splice(end, end, "".join(f"\n{line}" for line in lines))]

    def _put_lines(self, entries: Items, place: int, lines: list[str]) -> list[Splice]:
        """Put an entry's lines before the one at `place`, with an empty line where there is one between the others."""
        chunks = self._chunks(entries)
        spaced = any("\n\n" in self.text[end:start] for (_, end), (start, _) in pairwise(chunks))
        gap = "\n" if spaced or (len(chunks) == 1 and len(lines) > 2) else ""
        if place == 0:
            start = chunks[0][0]
            return [Splice(start, start, "\n".join(lines) + f"\n{gap}")]
        end = chunks[place - 1][1]
        return [Splice(end, end, gap + "".join(f"\n{line}" for line in lines))]

    def _chunks(self, entries: Items) -> list[tuple[int, int]]:
        """Return where the lines of each entry of a list begin and end (without the last line break).

        To an entry belong the comments right above it, and those below it that are indented more than its dash.
        """
        column = self._column(entries.dashes[0])
        if self.text[self._line(entries.dashes[0]) : entries.dashes[0]].strip():
            raise UnwritableError("a list that begins within a line")
        ends = [self._end(item.end, column) for item in entries.items]
        starts = []
        for number, dash in enumerate(entries.dashes):
            start = self._line(dash)
            least = ends[number - 1] + 1 if number else 0
            while start > least:
                above = self._line(start - 1)
                if not self.text[above:start].lstrip().startswith("#"):
                    break
                start = above
            starts.append(start)
        return list(zip(starts, ends, strict=True))

    def _end(self, place: int, column: int) -> int:
        """Return the end of the last line of an entry that ends at `place`, its dash at `column`."""
        end = last = self._line_end(place)
        while end < len(self.text):
            line = self.text[end + 1 : self._line_end(end + 1)]
            indent = len(line) - len(line.lstrip(" "))
            end += 1 + len(line)
            if line.strip() and not line.strip().startswith("#"):
                break
            if line.strip() and indent <= column:
                break
            if line.strip():
                last = end
        return last
