"""Fitting a tree of nodes to the survey's types: every value that does not fit is reported, by the types alone."""

import difflib
import re
from collections.abc import Iterable
from typing import Any

from msgspec import inspect

from kiosk.survey.nodes import MOST_FAULTS, Fault, Mapping, Node, Path, Refused, Scalar, Sequence, shown


class TooManyError(Exception):
    """So many faults that nobody reads on."""


class Misfit:
    """Stands for a value that did not fit."""


MISFIT = Misfit()


class Fitting:
    """Fits nodes to types; afterwards `faults`, the `lines` of all paths and the languages of all `texts` are known."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.lines: dict[Path, int] = {}
        self.texts: dict[Path, frozenset[str]] = {}

    def fit(self, node: Node, wanted: inspect.Type, path: Path, hint: str = "") -> Any:
        """Return `node` as plain values (dict, list, str, int, bool, None) of the type `wanted`, or MISFIT."""
        self.lines[path] = node.line
        if isinstance(wanted, inspect.Metadata):
            said = (wanted.extra_json_schema or {}).get("description", hint)
            return self.fit(node, wanted.type, path, str(said))
        if isinstance(node, Refused):
            return MISFIT
        match wanted:
            case inspect.UnionType():
                return self._union(node, wanted, path, hint)
            case inspect.StructType():
                return self._struct(node, (wanted,), path)
            case inspect.DictType():
                return self._text(node, wanted, path, hint)
            case inspect.VarTupleType():
                return self._tuple(node, wanted, path)
            case inspect.LiteralType():
                return self._literal(node, wanted, path)
            case inspect.IntType() | inspect.StrType() | inspect.BoolType():
                return self._leaf(node, wanted, path, hint)
        raise TypeError(f"no rule for {wanted}")

    def fault(self, line: int, path: Path, message: str, remedy: str) -> Misfit:
        """Note a fault."""
        if len(self.faults) >= MOST_FAULTS:
            raise TooManyError
        self.faults.append(Fault(line, path, message, remedy))
        return MISFIT

    def _union(self, node: Node, wanted: inspect.UnionType, path: Path, hint: str) -> Any:
        kinds = [kind for kind in wanted.types if not isinstance(kind, inspect.NoneType)]
        if len(kinds) < len(wanted.types) and isinstance(node, Scalar) and node.value is None:
            return None
        structs = tuple(kind for kind in kinds if isinstance(kind, inspect.StructType))
        if structs:
            return self._struct(node, structs, path)
        if len(kinds) > 1 and isinstance(node, Scalar):
            whole = isinstance(node.value, int) and not isinstance(node.value, bool)
            kinds.sort(key=lambda kind: isinstance(kind, inspect.IntType) is not whole)
        return self.fit(node, kinds[0], path, hint)

    def _struct(self, node: Node, wanted: tuple[inspect.StructType, ...], path: Path) -> Any:
        if not isinstance(node, Mapping):
            return self.fault(node.line, path, f"{_is(node)} instead of keys with values", "Write “key: value” lines")
        tag_field = wanted[0].tag_field
        kept: dict[str, Any] = {}
        if tag_field is not None:
            wanted, kept[tag_field] = self._tagged(node, wanted, tag_field, path)
        named = "this part" if path else "the survey"
        if tag_field is not None and len(wanted) == 1:
            named = f"a question of kind {kept[tag_field]}"
        fields = {field.encode_name: field for struct in wanted for field in struct.fields}
        must = [name for name in fields if all(_requires(struct, name) for struct in wanted)]
        known = [tag_field, *fields] if tag_field else list(fields)
        for name, (key, value) in node.entries.items():
            if name in fields:
                kept[name] = self.fit(value, fields[name].type, (*path, name))
            elif name not in known:
                meant = near(name, known)
                remedy = f"Did you mean “{meant}”?" if meant else "Take it out."
                message = f"{named} has no key “{shown(name)}”"
                self.fault(key.line, (*path, name), message, f"{remedy} The keys are {_list(known)}")
        for name in must:
            if name not in node.entries:
                self.fault(node.line, path, f"{named} has no “{name}”", f"Add “{name}:”{_what(fields[name].type)}")
        return kept

    def _tagged(
        self, node: Mapping, wanted: tuple[inspect.StructType, ...], tag_field: str, path: Path
    ) -> tuple[tuple[inspect.StructType, ...], Any]:
        """Choose among `wanted` by the tag; with a wrong tag all stay possible, so that other faults still show."""
        tags = {str(struct.tag): struct for struct in wanted}
        _, value = node.entries.get(tag_field, (None, None))
        if value is None:
            remedy = f"Add “{tag_field}:”, one of {_list(tags)}"
            return wanted, self.fault(node.line, path, f"this part has no “{tag_field}”", remedy)
        self.lines[(*path, tag_field)] = value.line
        if isinstance(value, Scalar) and value.text in tags:
            return (tags[value.text],), value.text
        if isinstance(value, Refused):
            return wanted, MISFIT
        meant = near(value.text, tags) if isinstance(value, Scalar) else None
        remedy = (f"Did you mean “{meant}”? " if meant else "") + f"Choose one of {_list(tags)}"
        return wanted, self.fault(value.line, (*path, tag_field), f"{_is(value)}, which is no {tag_field}", remedy)

    def _text(self, node: Node, wanted: inspect.DictType, path: Path, hint: str) -> Any:
        if not isinstance(node, Mapping):
            return self.fault(node.line, path, f"{_is(node)} instead of a text per language", f"Write {hint}")
        kept: dict[str, str] = {}
        broken: set[str] = set()
        for language, (key, value) in node.entries.items():
            name = self.fit(key, wanted.key_type, (*path, language))
            if isinstance(value, Scalar) and not value.text.strip():
                continue
            if isinstance(value, Scalar) and isinstance(value.value, str):
                value = Scalar(value.line, value.text, value.value.strip())
            said = self.fit(value, wanted.value_type, (*path, language))
            if name is MISFIT or said is MISFIT:
                broken.add(language)
            else:
                kept[name] = said
        self.texts[path] = frozenset(kept) | broken
        return kept

    def _tuple(self, node: Node, wanted: inspect.VarTupleType, path: Path) -> Any:
        if not isinstance(node, Sequence):
            remedy = "Write one “- ” line for each, or [a, b]"
            return self.fault(node.line, path, f"{_is(node)} instead of a list", remedy)
        count, least, most = len(node.items), wanted.min_length or 0, wanted.max_length
        kept = [self.fit(item, wanted.item_type, (*path, place)) for place, item in enumerate(node.items)]
        if count < least:
            return self.fault(node.line, path, f"the list has {count} entries", f"Give at least {least}")
        if most is not None and count > most:
            return self.fault(node.line, path, f"the list has {count} entries", f"Give at most {most}")
        return kept

    def _literal(self, node: Node, wanted: inspect.LiteralType, path: Path) -> Any:
        if isinstance(node, Scalar) and any(type(node.value) is type(v) and node.value == v for v in wanted.values):
            return node.value
        return self.fault(
            node.line, path, f"{_is(node)}, which is not possible", f"Choose {_list(wanted.values, 'or')}"
        )

    def _leaf(self, node: Node, wanted: inspect.Type, path: Path, hint: str) -> Any:
        value = node.value if isinstance(node, Scalar) else node
        match wanted:
            case inspect.BoolType():
                if isinstance(value, bool):
                    return value
                return self.fault(node.line, path, f"{_is(node)} instead of yes or no", "Write true or false")
            case inspect.IntType():
                low, high = wanted.ge, wanted.le
                wish = f"Write a whole number from {low} to {high}" if low is not None else "Write a whole number"
                if not isinstance(value, int) or isinstance(value, bool):
                    return self.fault(node.line, path, f"{_is(node)} instead of a whole number", wish)
                if (low is not None and value < low) or (high is not None and value > high):
                    return self.fault(node.line, path, f"{value} is out of range", wish)
                return value
            case inspect.StrType():
                return self._string(node, wanted, path, hint)
        raise TypeError(f"no rule for {wanted}")

    def _string(self, node: Node, wanted: inspect.StrType, path: Path, hint: str) -> Any:
        wish = f"Write {hint}" if hint else "Write a text"
        if not isinstance(node, Scalar):
            return self.fault(node.line, path, f"{_is(node)} instead of a text", wish)
        if not isinstance(node.value, str):
            quoted = f'Put it in quotes: "{shown(node.text)}"' if node.text.strip() else wish
            return self.fault(node.line, path, f"{_is(node)} instead of a text", quoted)
        text = node.value
        if wanted.max_length is not None and len(text) > wanted.max_length:
            return self.fault(node.line, path, f"the text has {len(text)} characters", wish)
        if len(text) < (wanted.min_length or 0):
            return self.fault(node.line, path, "the text is empty", wish)
        if wanted.pattern is not None and not re.search(wanted.pattern, text):
            return self.fault(node.line, path, f"“{shown(text)}” is not possible here", wish)
        return text


def near(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` was probably meant to be, or None."""
    return next(iter(difflib.get_close_matches(word[:40], list(known), 1)), None)


def _requires(struct: inspect.StructType, name: str) -> bool:
    return any(field.required for field in struct.fields if field.encode_name == name)


def _list(words: Iterable[object], last: str = "and") -> str:
    *first, end = [str(word) for word in words]
    return f"{', '.join(first)} {last} {end}" if first else end


def _what(wanted: inspect.Type) -> str:
    if isinstance(wanted, inspect.Metadata):
        said = (wanted.extra_json_schema or {}).get("description")
        return f", {said}" if said else _what(wanted.type)
    if isinstance(wanted, inspect.LiteralType):
        return f", {_list(wanted.values, 'or')}"
    if isinstance(wanted, inspect.IntType) and wanted.ge is not None:
        return f", a whole number from {wanted.ge} to {wanted.le}"
    if isinstance(wanted, inspect.StructType):
        return f" with {_list([field.encode_name for field in wanted.fields])}"
    return ""


def _is(node: Node) -> str:
    match node:
        case Sequence():
            return "a list"
        case Mapping():
            return "keys with values"
        case Scalar(value=None):
            return "nothing"
        case Scalar(value=bool()):
            return f"{node.text} (yes or no)"
        case Scalar(value=int() | float()):
            return f"the number {shown(node.text)}"
        case Scalar():
            return f"the text “{shown(node.text)}”"
    return "something refused"
