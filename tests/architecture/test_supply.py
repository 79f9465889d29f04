"""What the program is made of is written down as the lock has it; a check that was not run never says that it was."""

import importlib.util
import json
import re
import shutil
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def supply() -> ModuleType:
    """The script, which needs uv."""
    if not (ROOT / ".tools" / "bin" / "uv").is_file() and shutil.which("uv") is None:
        pytest.skip("uv is not there")
    spec = importlib.util.spec_from_file_location("supply", ROOT / ".ci" / "supply.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_licences_are_those_of_the_lock(supply: ModuleType) -> None:
    assert supply.licences() == supply.LICENCES.read_text(encoding="utf-8"), "make licences brings it up to date"


def test_every_package_that_is_asked_for_is_in_the_bill(
    supply: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bill = tmp_path / "build" / "sbom.cdx.json"
    monkeypatch.setattr(supply, "SBOM", bill)
    supply.sbom()
    written = json.loads(bill.read_text())
    assert (written["bomFormat"], written["specVersion"]) == ("CycloneDX", "1.5")
    parts = {part["name"]: part for part in written["components"]}
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert {name.split(">")[0].split(";")[0].strip() for name in wanted} <= set(parts)
    assert all(part["licenses"][0]["license"]["name"] for part in parts.values())
    assert {"Qt", "SQLite", "Noto fonts", "sqlcipher3", "OpenSSL"} <= set(parts)
    assert not {"pytest", "keyring"} & set(parts), "they are not shipped"


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="its packages tell the licences of libraries")
def test_libraries_of_the_system_come_with_their_licences(supply: ModuleType, tmp_path: Path) -> None:
    unknown = tmp_path / "libmine.so.1"
    unknown.touch()
    text = supply.libraries([Path(shutil.which("dpkg-query") or ""), unknown])
    assert re.search(r"^dpkg +dpkg-query$", text, re.MULTILINE)
    assert re.search(r"^\(of no package\) +libmine\.so\.1$", text, re.MULTILINE)
    assert "dpkg: copyright\n" in text
    assert "GPL-2" in text


@pytest.mark.parametrize(
    ("answer", "complaints", "said", "status"),
    [
        ("", "ConnectionError: no route\n", "NOT RUN: its data cannot be reached (ConnectionError: no route)", 0),
        ('{"dependencies": [{"name": "a", "skip_reason": "not found"}]}', "", "NOT RUN", 0),
        ('{"dependencies": []}', "", "NOT RUN", 0),
        (
            '{"dependencies": [{"name": "a", "version": "1", "vulns": []}]}',
            "",
            "1 packages looked up, 0 not, 0 known",
            0,
        ),
        ('{"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "X-1"}]}]}', "", "1 known flaws", 1),
    ],
)
def test_a_check_that_was_not_run_says_so(
    supply: ModuleType, answer: str, complaints: str, said: str, status: int
) -> None:
    lines, found = supply.verdict(answer, complaints)
    assert said in lines[-1]
    assert found == status
