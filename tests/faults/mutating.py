"""Files as somebody would write them who means harm: a good one with a few edits, each drawn by hypothesis.

An edit is (kind, place, payload): the place is counted round the parts of the file, so that every number is one.
"""

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

from hypothesis import strategies as st

from tests.faults.odd import ODD_BYTES, ODD_JSON, ODD_NAMES, ODD_TEXTS, ODD_XML, YAML_WORDS

LARGEST = 500_000
"""Characters of a table: a longer one takes longer to read, whoever wrote it."""

Edit = tuple[int, int, Any]


class Raw(str):
    """Text that stands in JSON as it is."""

    __slots__ = ()


Pairs = list[tuple[str, Any]]
"""An object, whose keys may come twice."""

NUMBERS = st.integers(0, 1 << 30)


def edits(payloads: st.SearchStrategy[Any], kinds: int) -> st.SearchStrategy[list[Edit]]:
    """Return one to six edits."""
    return st.lists(st.tuples(st.integers(0, kinds - 1), NUMBERS, payloads), min_size=1, max_size=6)


# -- bytes


def of_bytes(good: bytes) -> st.SearchStrategy[bytes]:
    """Return a file with bytes turned, cut out, doubled, put in, or cut off."""
    payloads = st.sampled_from(ODD_BYTES) | st.binary(max_size=8)
    return edits(payloads, 5).map(lambda found: on_bytes(good, found))


def on_bytes(good: bytes, found: list[Edit]) -> bytes:
    """Return the file with these edits."""
    data = bytearray(good)
    for kind, place, odd in found:
        at = place % (len(data) + 1)
        length = len(odd) + place % 60
        match kind:
            case 0:
                data[at : at + 1] = bytes([place & 255])
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = data[at : at + length] * (1 + place % 30)
            case 3:
                data[at:at] = odd
            case _:
                del data[at:]
    return bytes(data)


# -- JSON


def of_json(good: Any) -> st.SearchStrategy[bytes]:
    """Return JSON of a value with parts of other types, missing, doubled, renamed, put elsewhere, or deep."""
    tree = _pairs(good)
    payloads = st.sampled_from(ODD_JSON) | st.text(max_size=30).map(json.dumps) | st.integers().map(str)
    return edits(payloads, 7).map(lambda found: _text(_on_tree(tree, found)).encode("utf-8", "surrogatepass"))


def _pairs(value: Any) -> Any:
    if isinstance(value, dict):
        return [(key, _pairs(each)) for key, each in value.items()], None
    return [_pairs(each) for each in value] if isinstance(value, list | tuple) else value


def _is_object(value: Any) -> bool:
    return isinstance(value, tuple)


def _places(value: Any, path: tuple[int, ...] = ()) -> list[tuple[int, ...]]:
    parts = [each for _, each in value[0]] if _is_object(value) else value if isinstance(value, list) else []
    return [path, *(place for n, part in enumerate(parts) for place in _places(part, (*path, n)))]


def _changed(value: Any, path: tuple[int, ...], change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(value)
    first, rest = path[0], path[1:]
    if _is_object(value):
        return [(k, _changed(v, rest, change) if n == first else v) for n, (k, v) in enumerate(value[0])], None
    return [_changed(each, rest, change) if n == first else each for n, each in enumerate(value)]


def _on_tree(tree: Any, found: list[Edit]) -> Any:
    for kind, place, payload in found:
        places = _places(tree)
        path, odd = places[place % len(places)], Raw(payload)
        tree = _changed(tree, path, lambda value, kind=kind, place=place, odd=odd: _edited(value, kind, place, odd))
    return tree


def _edited(value: Any, kind: int, place: int, odd: Raw) -> Any:
    name = Raw(odd if odd.startswith('"') else json.dumps(odd[:40]))
    if kind == 1 and _is_object(value) and value[0]:
        pairs = list(value[0])
        del pairs[place % len(pairs)]
        return pairs, None
    if kind == 2 and _is_object(value) and value[0]:
        return [*value[0], (value[0][place % len(value[0])][0], odd)], None  # a key twice
    if kind == 3 and _is_object(value):
        return [*value[0], (name, odd)], None
    if kind == 4 and isinstance(value, list):
        return value * (2 + place % 50)
    if kind == 5:
        return [value]
    if kind == 6:
        return [(name, value)], None
    return odd


def _text(value: Any) -> str:
    if isinstance(value, Raw):
        return str(value)
    if _is_object(value):
        inside = ",\n".join(f"{k if isinstance(k, Raw) else json.dumps(k)}: {_text(v)}" for k, v in value[0])
        return "{" + inside + "}"
    if isinstance(value, list):
        return "[" + ",\n".join(_text(each) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)


# -- YAML


def of_yaml(good: str) -> st.SearchStrategy[bytes]:
    """Return YAML with what only YAML has put into its lines, and lines moved, doubled and gone."""
    payloads = st.sampled_from((*YAML_WORDS, *ODD_TEXTS[:25])) | st.text(max_size=12)
    return edits(payloads, 6).map(lambda found: _on_lines(good, found).encode("utf-8", "surrogatepass"))


def _on_lines(good: str, found: list[Edit]) -> str:
    lines = good.split("\n")
    for kind, place, odd in found:
        at = place % max(len(lines), 1)
        line = lines[at] if lines else ""
        indent = line[: len(line) - len(line.lstrip())]
        key = line.partition(": ")[0]
        match kind:
            case 0:
                lines[at : at + 1] = [f"{key}: {odd}"]
            case 1:
                lines[at : at + 1] = [f"{line} {odd}"]
            case 2:
                lines[at:at] = [f"{indent}{odd}"]
            case 3:
                lines[at : at + 1] = [" " * (place % 9) + line.lstrip()]
            case 4:
                lines[at:at] = lines[at : at + 1 + place % 40] * (1 + place % 4)
            case _:
                del lines[at : at + 1 + place % 5]
    return "\n".join(lines)


# -- tables


def of_table(good: bytes) -> st.SearchStrategy[bytes]:
    """Return a CSV with odd cells, in places of others, between the lines, or as names of columns."""
    payloads = st.sampled_from((*ODD_TEXTS, '"', '""', ",", "\n", ",,,,,", "2024-02-30", "31/31/2024", "1e5", "-5"))
    return edits(payloads | st.text(max_size=12), 6).map(lambda found: _on_cells(good, found))


def _on_cells(good: bytes, found: list[Edit]) -> bytes:
    rows = [line.split(",") for line in good.decode().splitlines()]
    for kind, place, odd in found:
        row = rows[place % len(rows)]
        at = (place >> 8) % max(len(row), 1)
        match kind:
            case 0 | 1:
                row[at : at + 1] = [odd]
            case 2:
                row[at:at] = [odd] * (1 + place % (200 if len(odd) < 100 else 4))
            case 3:
                rows[0][(place >> 8) % max(len(rows[0]), 1)] = odd
            case 4:
                rows.append([odd])
            case _:
                rows += [list(row)] * (place % 200)
    text = "\n".join(",".join(row) for row in rows)
    return text[:LARGEST].encode("utf-8", "surrogatepass")


# -- workbooks


def of_workbook(good: bytes) -> st.SearchStrategy[bytes]:
    """Return a workbook with odd XML in its parts, parts gone, doubled or with other names; or not well packed."""
    with zipfile.ZipFile(BytesIO(good)) as packed:
        parts = [(name, packed.read(name)) for name in packed.namelist()]
    payloads = st.sampled_from((*ODD_XML, *ODD_TEXTS[:26]))
    inside = edits(payloads, 6).map(lambda found: _on_parts(parts, found))
    return inside | st.builds(lambda data, cut: on_bytes(data, cut), inside, edits(st.binary(max_size=6), 5))


def of_xml(good: bytes) -> st.SearchStrategy[bytes]:
    """Return XML with odd XML in it, or without some of its own."""
    payloads = st.sampled_from((*ODD_XML, *ODD_TEXTS[:26]))
    return edits(payloads, 4).map(lambda found: _on_xml(good, found))


def _on_xml(good: bytes, found: list[Edit]) -> bytes:
    data = good
    for kind, place, odd in found:
        marks = [n for n, char in enumerate(data) if char == ord("<")] or [0]
        here = marks[place % len(marks)]
        end = data.find(b">", here) + 1
        match kind:
            case 0:
                data = data[:here] + odd.encode("utf-8", "surrogatepass") + data[here:]
            case 1:
                data = data[:end] + odd.encode("utf-8", "surrogatepass") + data[end:]
            case 2:
                data = data[:here] + data[end:]
            case _:
                data = data[:here]
    return data


def _on_parts(parts: list[tuple[str, bytes]], found: list[Edit]) -> bytes:
    now = list(parts)
    for kind, place, odd in found:
        at = place % len(now)
        name, data = now[at]
        if kind == 4:
            now.append((ODD_NAMES[place % len(ODD_NAMES)], data))
        else:
            now[at] = (name, _on_xml(data, [(min(kind, 3), place >> 6, odd)]))
    return packed_of(now)


def packed_of(parts: list[tuple[str, bytes]]) -> bytes:
    """Return parts as one packed file; of a name that comes twice too."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts:
            packed.NameToInfo.pop(name, None)  # which would warn of a name that comes twice
            packed.writestr(name, data)
    return out.getvalue()
