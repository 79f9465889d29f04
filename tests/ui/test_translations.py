"""The screen texts: every one is translated, and what is shipped is made from what translators edit."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = sorted(path.stem.removeprefix("kiosk_") for path in TRANSLATIONS.glob("*.ts"))
TOOLS = Path(sys.executable).parent


def texts(path: Path) -> list[tuple[str, str, str, str | None]]:
    """Return every text with its context, its translation and how far that is."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            found.append(
                (context.findtext("name", ""), message.findtext("source", ""), said.text or "", said.get("type"))
            )
    return found


def test_languages_of_the_shipped_survey_have_screens() -> None:
    assert LANGUAGES == ["ar", "de", "fr"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated(language: str) -> None:
    found = texts(TRANSLATIONS / f"kiosk_{language}.ts")
    assert len(found) > 50
    assert [text for text in found if not text[2].strip() or text[3] is not None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_kept(language: str) -> None:
    for context, source, said, _ in texts(TRANSLATIONS / f"kiosk_{language}.ts"):
        for number in range(1, 5):
            assert (f"%{number}" in source) == (f"%{number}" in said), (context, source)


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_holds_the_texts_of_the_screens(language: str, tmp_path: Path) -> None:
    """`make translations` brings it up to date."""
    fresh = tmp_path / "kiosk.ts"
    shutil.copy(TRANSLATIONS / f"kiosk_{language}.ts", fresh)
    sources = [str(path) for kind in ("qml", "py") for path in sorted((ROOT / "kiosk" / "ui").rglob(f"*.{kind}"))]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", fresh],
        check=True,
        capture_output=True,
    )
    assert sorted(texts(fresh)) == sorted(texts(TRANSLATIONS / f"kiosk_{language}.ts"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_is_current(language: str, tmp_path: Path) -> None:
    """`make translations` brings it up to date."""
    fresh = tmp_path / "kiosk.qm"
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", "-nounfinished", TRANSLATIONS / f"kiosk_{language}.ts", "-qm", fresh],
        check=True,
    )
    assert fresh.read_bytes() == (TRANSLATIONS / f"kiosk_{language}.qm").read_bytes()
