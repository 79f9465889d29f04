"""The set-up of a checkout: what it says where it cannot go on, and that it changes nothing then."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def setup(tmp_path: Path, *arguments: str, tools: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a copy of `.ci/setup` as root of a system without libraries, where only the given tools (scripts) are."""
    checkout = tmp_path / "checkout"
    (checkout / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "setup", checkout / ".ci")
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    scripts = {"dirname": 'echo "${1%/*}"', "id": "echo 0", "ldconfig": "exit 0"} | (tools or {})
    for name, script in scripts.items():
        (bin_folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (bin_folder / name).chmod(0o755)
    environment = {"PATH": str(bin_folder), "KIOSK_PYTHON": sys.executable}
    command = ["/bin/sh", str(checkout / ".ci" / "setup"), *arguments]
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert {path.name for path in checkout.iterdir()} == {".ci"}
    return done


def test_a_system_that_is_no_debian_is_told_what_is_missing_in_one_line(tmp_path: Path) -> None:
    done = setup(tmp_path, "run")
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "not a Debian" in line
    assert "libegl1" in line
    assert "libxkbcommon-x11-0" in line


def test_who_may_not_install_is_told_what_is_missing_in_one_line(tmp_path: Path) -> None:
    done = setup(tmp_path, "test", tools={"apt-get": "exit 9", "id": "echo 1000"})
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "as root: apt-get install libegl1" in line
    assert line.rstrip().endswith("xvfb")


def test_an_unknown_purpose_is_refused(tmp_path: Path) -> None:
    done = setup(tmp_path, "party")
    assert done.returncode == 1
    assert "run, bundle, test, bench or fuzz" in done.stderr


@pytest.mark.parametrize("name", ["run", "setup"])
def test_scripts_can_be_run(name: str) -> None:
    path = ROOT / ".ci" / name
    assert os.access(path, os.X_OK)
    assert subprocess.run(["/bin/sh", "-n", path], check=False).returncode == 0


def test_ci_runs_what_a_person_runs() -> None:
    text = (ROOT / ".ci" / "run").read_text()
    assert "make test" in text
    assert "pytest" not in text


def test_every_target_that_is_promised_has_a_rule_and_is_told_of() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    (promised,) = re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    rules = re.findall(r"^([a-z-]+): ## \S", makefile, re.MULTILINE)
    assert sorted(rules) == sorted(promised.split())
    told = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in rules if name not in ("help", "clean") and f"make {name}" not in told] == []
