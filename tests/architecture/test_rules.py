"""The rules of the tree that no tool knows: sizes, names, layers, and what may not be in a source at all."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES = {".py": 400, ".qml": 250}
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "core", "misc"}
LAYERS = [
    "__main__",
    "cli",
    "demo",
    "assembly",
    "ui",
    "reporting",
    "service",
    "trends",
    "filtered",
    "figures",
    "export",
    "access",
    "tickets",
    "store",
    "survey",
    "scores",
]
FORBIDDEN = {
    r"setContextProperty": "view models come in as required properties",
    r"shell\s*=\s*True": "no shell",
    r"openUrl": "nothing may open a browser",
    r"FileDialog|FolderDialog|MessageDialog|QFileDialog|QMessageBox": "no system dialog on a kiosk",
    r"RichText|StyledText|MarkdownText|AutoText": "what people typed is shown as plain text",
    r"\bTO" + r"DO\b|\bFIX" + r"ME\b": "an issue, or nothing",
}


def sources(*suffixes: str, below: str = "") -> Iterator[Path]:
    for top in ("kiosk", "tests", "benchmarks"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in suffixes and (not below or top == below) and "__pycache__" not in path.parts:
                yield path


@pytest.mark.parametrize(("suffix", "most"), MOST_LINES.items())
def test_no_file_is_long(suffix: str, most: int) -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in sources(suffix)}
    assert sizes
    assert {name: lines for name, lines in sizes.items() if lines > most} == {}


def test_names_say_what_is_inside() -> None:
    parts = {part for path in sources(".py", ".qml") for part in path.relative_to(ROOT).with_suffix("").parts}
    assert {part for part in parts if part.lower() in VAGUE} == set()


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_source_has_no(pattern: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sources(".py", ".qml")
        if path.name not in (Path(__file__).name, "test_no_way_out.py")  # the other one that names them
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert found == [], FORBIDDEN[pattern]


def test_every_text_in_qml_is_plain() -> None:
    """A Text element without a format guesses it, and would draw a visitor's tags as tags."""
    guessing = []
    for path in sources(".qml"):
        text = path.read_text()
        for match in re.finditer(r"(?<![\w.])Text \{", text):
            if "textFormat: Text.PlainText" not in block(text, match.end()):
                guessing.append(f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}")
    assert guessing == []


def block(text: str, start: int) -> str:
    """Return what lies between the brace before `start` and the one that closes it."""
    depth = 1
    for position in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        if depth == 0:
            return text[start:position]
    return text[start:]


def test_modules_say_what_they_are_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in sources(".py", below="kiosk")
        if path.read_text().strip() and not path.read_text().startswith('"""')
    ]
    assert silent == []


def test_arrows_are_declared_whole_and_without_exceptions() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    assert "ignore_imports" not in text
    linter = tomllib.loads(text)["tool"]["importlinter"]
    layers = next(contract for contract in linter["contracts"] if contract["type"] == "layers")
    assert layers["exhaustive"] is True
    assert layers["containers"] == ["kiosk"]
    assert "exhaustive_ignores" not in layers
    declared = [name.strip() for layer in layers["layers"] for name in layer.split("|")]
    assert declared[: len(LAYERS)] == LAYERS
    here = {path.stem for path in (ROOT / "kiosk").glob("*.py")} | {
        path.parent.name for path in (ROOT / "kiosk").glob("*/__init__.py")
    }
    assert here - {"__init__"} == set(declared)
    forbidden = {name for contract in linter["contracts"] for name in contract.get("forbidden_modules", [])}
    assert {"sqlite3", "pysqlite3", "sqlite_utils", "PySide6"} <= forbidden


def test_no_place_of_one_machine_is_written_down() -> None:
    names = [
        "Makefile",
        "README.md",
        "CHANGELOG.md",
        "build.spec",
        "pyproject.toml",
        ".ci/run",
        ".ci/setup",
        ".ci/uv.txt",
    ]
    places = re.compile(r"/(root|home)/\w|--(extra-)?index-url|find-links")
    paths = [ROOT / name for name in names if (ROOT / name).exists()] + list(sources(".py", ".qml"))
    found = {
        str(path.relative_to(ROOT)) for path in paths if path != Path(__file__) and places.search(path.read_text())
    }
    assert found == set()
