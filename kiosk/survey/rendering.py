"""Writing values as YAML: short, without quotes where none are needed, the way a person would."""

import re
from typing import Any

from kiosk.survey.nodes import plain_value

_INDICATORS = "-?:,[]{}#&*!|>'\"%@`"
_FLOW = re.compile(r"[,\[\]{}]")
_UNSAFE = re.compile(r":(\s|$)|\s#|^(---|\.\.\.)|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile('[\\\\"\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ud800-\\udfff\\ufffe\\uffff]')


def scalar(value: str | int | bool | None, *, flow: bool, quote: str = "") -> str:
    """Return a single value as YAML, on one line.

    Args:
        value: what it is.
        flow: whether it stands in braces or brackets.
        quote: " or ' to put a text in such quotes.
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    unsafe = _UNSAFE.search(value) is not None
    if quote == "'" and not unsafe:
        return "'" + value.replace("'", "''") + "'"
    bare = (
        quote == ""
        and not unsafe
        and value == value.strip()
        and value[:1] not in _INDICATORS
        and isinstance(plain_value(value), str)
        and not (flow and _FLOW.search(value))
    )
    return value if bare else '"' + _ESCAPED.sub(_escape, value) + '"'


def flow(value: Any) -> str:
    """Return a value as YAML on one line, keys in braces, lists in brackets."""
    if isinstance(value, dict):
        inside = ", ".join(f"{scalar(key, flow=True)}: {flow(part)}" for key, part in value.items())
        return "{" + inside + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(part) for part in value) + "]"
    return scalar(value, flow=True)


def after_colon(value: Any, indent: int) -> list[str]:
    """Return what follows `key:`: the rest of its line (beginning with a space, or empty), then whole lines.

    Args:
        value: plain values.
        indent: of the lines below, in spaces.
    """
    if isinstance(value, dict) and value:
        return ["", *block(value, indent)]
    if isinstance(value, list | tuple) and any(isinstance(part, dict) for part in value):
        return ["", *(line for part in value for line in item(part, indent))]
    return [f" {flow(value) if isinstance(value, dict | list | tuple) else scalar(value, flow=False)}"]


def block(value: dict[str, Any], indent: int) -> list[str]:
    """Return keys with values as lines, indented by so many spaces."""
    lines: list[str] = []
    for key, part in value.items():
        first, *rest = after_colon(part, indent + 2)
        lines += [f"{' ' * indent}{scalar(key, flow=False)}:{first}", *rest]
    return lines


def item(value: Any, indent: int) -> list[str]:
    """Return an entry of a list as lines, the dash indented by so many spaces; conditions stay on one line."""
    if isinstance(value, dict) and value and not set(value) <= {"question", "at_most", "at_least", "is", "one_of"}:
        first, *rest = block(value, indent + 2)
        return [f"{' ' * indent}- {first.lstrip(' ')}", *rest]
    return [f"{' ' * indent}- {flow(value)}"]


def document(value: dict[str, Any], *, head: str = "") -> str:
    """Return a whole file, with an empty line before each part that takes several lines; `head` is put above."""
    lines: list[str] = []
    for key, part in value.items():
        first, *rest = after_colon(part, 2)
        if rest and lines:
            lines.append("")
        lines.append(f"{key}:{first}")
        if isinstance(part, list | tuple) and rest:
            lines += "\n\n".join("\n".join(item(entry, 2)) for entry in part).split("\n")
        else:
            lines += rest
    return head + "\n".join(lines) + "\n"


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _ESCAPES.get(char) or (f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}")
