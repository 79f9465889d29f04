"""The checks by tools: format, lint, types, arrows and QML, each at zero complaints."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
QML = ROOT / "kiosk" / "ui" / "qml"
MODELS = "Kiosk.Models"


def run(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a tool that lies beside this Python, from the checkout's root."""
    command = [TOOLS / tool, *arguments]
    return subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)


def assert_clean(result: subprocess.CompletedProcess[str]) -> None:
    if result.returncode:
        pytest.fail(result.stdout, pytrace=False)


def test_format() -> None:
    assert_clean(run("ruff", "format", "--check", "."))


def test_lint() -> None:
    assert_clean(run("ruff", "check", "."))


def test_types() -> None:
    assert_clean(run("mypy"))


def test_arrows() -> None:
    assert_clean(run("lint-imports"))


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write what qmllint has to know of the view models in Python, and return the folder to look in."""
    folder = tmp_path_factory.mktemp("types")
    module = folder.joinpath(*MODELS.split("."))
    module.mkdir(parents=True)
    sources = [
        file for file in (ROOT / "kiosk" / "ui").rglob("*.py") if f'QML_IMPORT_NAME = "{MODELS}"' in file.read_text()
    ]
    assert sources, "no view models found"
    sources.sort(key=lambda file: ("@QmlAnonymous" not in file.read_text(), file))  # a base class before what it is of
    described = module / "models.json"
    assert_clean(run("pyside6-metaobjectdump", "-o", described, *sources))
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    foreign = [str(next(qt.glob(f"qt6{name}_*metatypes.json"))) for name in ("core", "gui", "qml", "quick")]
    assert_clean(
        run(
            "pyside6-qmltyperegistrar",
            *("--import-name", MODELS, "--major-version", "1", "--minor-version", "0"),
            *("--foreign-types", ",".join(foreign), "--generate-qmltypes", module / "models.qmltypes"),
            *("-o", module / "unused.cpp", described),
        )
    )
    (module / "qmldir").write_text(f"module {MODELS}\ntypeinfo models.qmltypes\n")
    return folder


def qmllint(types: Path, files: Sequence[Path]) -> subprocess.CompletedProcess[str]:
    """Lint QML files; the exit status is other than 0 at the first warning."""
    return run("pyside6-qmllint", "--ignore-settings", "--max-warnings", "0", "-I", types, "-I", QML, *files)


def test_qml(types: Path) -> None:
    files = sorted(QML.rglob("*.qml"))
    assert files, "no QML found"
    result = qmllint(types, files)
    if result.returncode or "Warning:" in result.stdout:
        pytest.fail(result.stdout, pytrace=False)


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("required property Visit visit; property string text: visit.nothingOfTheSort", "missing-property"),
        ("property string text: nowhere.text", "unqualified"),
        ("required property Nonsense visit", "import"),
    ],
)
def test_qml_check_can_fail(types: Path, tmp_path: Path, body: str, complaint: str) -> None:
    bad = tmp_path / "Bad.qml"
    bad.write_text(f"import QtQml\nimport {MODELS}\nQtObject {{ {body} }}\n")
    result = qmllint(types, [bad])
    assert result.returncode != 0
    assert f"[{complaint}]" in result.stdout


def test_qml_check_passes_a_good_file(types: Path, tmp_path: Path) -> None:
    good = tmp_path / "Good.qml"
    good.write_text(f"import QtQml\nimport {MODELS}\nQtObject {{ required property Visit visit }}\n")
    assert_clean(qmllint(types, [good]))


@pytest.mark.parametrize("tool", ["ruff", "mypy", "lint-imports"])
def test_checks_can_fail(tool: str, tmp_path: Path) -> None:
    package = tmp_path / "kiosk"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "survey.py").write_text("import os\n\n\nx: int = 'text'\n")
    (package / "clock.py").write_text("from kiosk import survey\n")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.mypy]\nstrict = true\npackages = ["kiosk"]\n'
        '[tool.importlinter]\nroot_package = "kiosk"\n'
        '[[tool.importlinter.contracts]]\nname = "Arrows"\ntype = "layers"\ncontainers = ["kiosk"]\n'
        'layers = ["survey", "clock"]\n'
    )
    arguments = ["check", "."] if tool == "ruff" else []
    result = subprocess.run([TOOLS / tool, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 1, result.stdout + result.stderr
