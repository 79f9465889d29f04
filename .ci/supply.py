"""What the program is made of: `sbom`, `licences` and `vulnerabilities` of everything that is shipped, from the lock.

usage: .venv/bin/python .ci/supply.py sbom|licences|vulnerabilities
"""

import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
UV = next((path for path in (ROOT / ".tools/bin/uv", Path(shutil.which("uv") or "")) if path.is_file()), Path("uv"))
SBOM = ROOT / "build" / "sbom.cdx.json"
LICENCES = ROOT / "resources" / "licences.txt"
DOCUMENTS = Path("/usr/share/doc")
AUDIT_ENVIRONMENT = ROOT / ".tools" / "supply"

OF_THE_LIBRARY = {
    "click-default-group": "Public domain",
    "pysqlite3": "Zlib",
    "pyside6-addons": "GPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "segno": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
    "sqlite-fts4": "Apache-2.0",
}
"""Where the package's own words are missing, or offer a choice: what this program takes it under."""

OTHERS = (
    ("Qt", "GPL-3.0-only", "https://www.qt.io", "Qt Virtual Keyboard is GPL-3.0; the rest LGPL-3.0"),
    ("ICU", "Unicode-3.0", "https://icu.unicode.org", "inside Qt"),
    ("OpenWnn", "Apache-2.0", "https://www.qt.io", "Japanese input, inside Qt Virtual Keyboard"),
    ("Google PinyinIME", "Apache-2.0", "https://www.qt.io", "Chinese input, inside Qt Virtual Keyboard"),
    ("SQLite", "Public domain", "https://sqlite.org", "inside pysqlite3 and sqlcipher3"),
    ("SQLCipher", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher/", "inside sqlcipher3"),
    ("OpenSSL", "Apache-2.0", "https://openssl-library.org", "inside sqlcipher3"),
    ("Argon2", "CC0-1.0 OR Apache-2.0", "https://github.com/P-H-C/phc-winner-argon2", "inside argon2-cffi-bindings"),
    ("Python", "PSF-2.0", "https://www.python.org", "in the built program, with the libraries it is linked to"),
    ("Noto fonts", "OFL-1.1", "https://notofonts.github.io", "resources/fonts/OFL.txt"),
    ("Noto CJK fonts", "OFL-1.1", "https://github.com/notofonts/noto-cjk", "resources/fonts/OFL-CJK.txt"),
    ("Icons, screens, texts", "GPL-3.0-or-later", "", "this program's own"),
)
"""What is shipped and is no package of the lock: name, licence, where it is from, a remark."""


def exported() -> dict[str, Any]:
    """Return the packages that are shipped, as uv writes them from the lock (CycloneDX 1.5).

    That is what the built program holds (build.spec): SQLCipher too, and no key store's libraries.
    """
    command = [UV, "export", "--frozen", "--no-dev", "--extra", "encrypted", "--prune", "keyring"]
    command += ["--format", "cyclonedx1.5", "--quiet"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def licence(name: str) -> str:
    """Return a package's licence, as SPDX writes it where the package does."""
    if name in OF_THE_LIBRARY:
        return OF_THE_LIBRARY[name]
    said = importlib.metadata.metadata(name)
    found = said.get("License-Expression") or said.get("License") or ""
    if not found or len(found) > 60:
        raise SystemExit(f"{name}: no licence is named; look it up, and add it to OF_THE_LIBRARY in .ci/supply.py")
    return found


def texts(name: str) -> list[tuple[str, str]]:
    """Return the licence files of a package, by their names."""
    files = importlib.metadata.files(name) or []
    own = [each for each in files if each.parent.name.endswith(".dist-info") or each.parent.name == "licenses"]
    named = [each for each in own if each.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))]
    return [(each.name, Path(str(each.locate())).read_text(encoding="utf-8", errors="replace")) for each in named]


def packages(bill: dict[str, Any]) -> list[tuple[str, str]]:
    """Return name and version of each package, those of this Python's line where the lock has several."""
    found: dict[str, str] = {}
    for part in bill["components"]:
        here = importlib.metadata.version(part["name"])
        if part["name"] not in found or part["version"] == here:
            found[part["name"]] = part["version"]
    return sorted(found.items())


def sbom() -> None:
    """Write the bill of materials."""
    bill = exported()
    for part in bill["components"]:
        part["licenses"] = [{"license": {"name": licence(part["name"])}}]
    versions = {
        "Python": platform.python_version(),
        "SQLite": _sqlite(),
        "Qt": importlib.metadata.version("PySide6_Essentials"),
    }
    for name, said, home, remark in OTHERS:
        part = {"type": "library", "name": name, "licenses": [{"license": {"name": said}}], "description": remark}
        if name in versions:
            part["version"] = versions[name]
        if home:
            part["externalReferences"] = [{"type": "website", "url": home}]
        bill["components"].append(part)
    SBOM.parent.mkdir(exist_ok=True)
    SBOM.write_text(json.dumps(bill, indent=1) + "\n")
    print(f"{SBOM.name}: {len(bill['components'])} components")


def licences() -> str:
    """Return every licence of what is shipped, in one text."""
    lines = ["What this program is made of, and under which licences. Generated: make licences", ""]
    shipped = packages(exported())
    lines += [f"{name:24} {licence(name)}" for name, _ in shipped]
    lines += ["", *(f"{name:24} {said}  ({remark})" for name, said, _, remark in OTHERS)]
    for name, _ in shipped:
        for file, text in texts(name):
            lines += ["", "=" * 100, f"{name}: {file}", "=" * 100, "", *text.strip().splitlines()]
    lines += ["", "The GNU General Public License, version 3, is in the file LICENSE."]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def libraries(files: Iterable[Path]) -> str:
    """Return the licences of the system's libraries that the built program brings along, as their packages have them.

    Args:
        files: the libraries, where the system has them; on a Debian, or only their names are told.
    """
    real = sorted({file.resolve() for file in files})
    places = [str(file) for file in real] + [str(file).removeprefix("/usr") for file in real]
    try:
        told = subprocess.run(["dpkg-query", "-S", *places], capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        told = ""
    found = (line.partition(": ") for line in told.splitlines())
    owners = {Path(place).name: package.partition(":")[0] for package, _, place in found}
    of: dict[str, list[str]] = {}
    for file in real:
        of.setdefault(owners.get(file.name, "(of no package)"), []).append(file.name)
    lines = ["", "Libraries of the system, in the built program, by the packages they are from", ""]
    lines += [f"{package:24} {' '.join(names)}" for package, names in sorted(of.items())]
    for package in sorted(of):
        place = DOCUMENTS / package / "copyright"
        if place.is_file():
            text = place.read_text(encoding="utf-8", errors="replace")
            lines += ["", "=" * 100, f"{package}: copyright", "=" * 100, "", *text.strip().splitlines()]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def vulnerabilities() -> int:
    """Ask pip-audit about every shipped package; says "not run" where its data cannot be reached."""
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(AUDIT_ENVIRONMENT), "UV_PYTHON": sys.executable}
    made = subprocess.run(
        [UV, "sync", "--frozen", "--only-group", "supply", "--quiet"], cwd=ROOT, env=environment, check=False
    )
    if made.returncode:
        print("pip-audit: NOT RUN: it could not be installed.")
        return 0
    wanted = ROOT / "build" / "shipped.txt"
    wanted.parent.mkdir(exist_ok=True)
    pinned = "".join(f"{name}=={version}\n" for name, version in packages(exported()))
    wanted.write_text(pinned)
    command = [AUDIT_ENVIRONMENT / "bin" / "pip-audit", "--no-deps", "--disable-pip", "-r", wanted, "-f", "json"]
    told = subprocess.run(
        [*command, "--timeout", "20", "--progress-spinner", "off"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines, status = verdict(told.stdout, told.stderr)
    print("\n".join(lines))
    return status


def verdict(answer: str, complaints: str) -> tuple[list[str], int]:
    """Return what to say of pip-audit's answer (JSON) and complaints, and the exit status: 1 with a known flaw."""
    try:
        found = json.loads(answer)["dependencies"]
    except (ValueError, KeyError):
        last = (complaints.strip().splitlines() or ["no answer"])[-1]
        return [f"pip-audit: NOT RUN: its data cannot be reached ({last[:160]})."], 0
    skipped = [each["skip_reason"] for each in found if "skip_reason" in each]
    if len(skipped) == len(found):
        why = f" ({skipped[0]})" if skipped else ""
        return [f"pip-audit: NOT RUN: its data cannot be reached for any package{why}."], 0
    flaws = [f"{each['name']} {each['version']}: {flaw['id']}" for each in found for flaw in each.get("vulns", [])]
    counts = f"{len(found) - len(skipped)} packages looked up, {len(skipped)} not, {len(flaws)} known flaws"
    return [*flaws, f"pip-audit: {counts}."], int(bool(flaws))


def _sqlite() -> str:
    from pysqlite3 import dbapi2

    return str(dbapi2.sqlite_version)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["sbom"]:
            sbom()
        case ["licences"]:
            LICENCES.write_text(licences(), encoding="utf-8")
            print(LICENCES.relative_to(ROOT))
        case ["vulnerabilities"]:
            sys.exit(vulnerabilities())
        case _:
            sys.exit(__doc__)
