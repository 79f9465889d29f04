"""The screen texts: every one is translated, and what is shipped is made from what translators edit."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtQml import QQmlEngine

from kiosk.paths import resource
from kiosk.survey.reading import read
from kiosk.ui.languages import OWN_NAMES, Languages, has_texts, own_name, served_by
from tests.ui.trial import Trial

ROOT = Path(__file__).parents[2]
UI = ROOT / "kiosk" / "ui"
TRANSLATIONS = ROOT / "resources" / "translations"
NAMES = sorted(path.stem for path in TRANSLATIONS.glob("*.ts"))
TOOLS = Path(sys.executable).parent
SPACED = re.compile(r" [?!;:»…]|« | $|^ |  ")


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


def sources(name: str) -> list[Path]:
    """Return the files whose texts belong into a translators' file, as `make translations` finds them."""
    qml = {path for folder in ("Visit", "Style") for path in (UI / "qml" / "Kiosk" / folder).rglob("*.qml")}
    visitor = qml | {path for path in UI.rglob("*.py") if 'translate("Visitor"' in path.read_text(encoding="utf-8")}
    every = {path for kind in ("qml", "py") for path in UI.rglob(f"*.{kind}")}
    return sorted(visitor if name.startswith("visitor_") else every - visitor)


def test_all_shipped_languages_have_the_visitors_screens_and_some_the_desks() -> None:
    assert {f"visitor_{tag}" for tag in OWN_NAMES if tag != "en"} == {n for n in NAMES if n.startswith("visitor_")}
    assert {n for n in NAMES if not n.startswith("visitor_")} == {"desk_ar", "desk_de", "desk_fr"}
    assert read(resource("surveys", "desk-visit.yaml")).languages == tuple(OWN_NAMES)


def test_the_languages_that_were_reviewed_are_shipped_ones() -> None:
    reviewed = msgspec.json.decode((TRANSLATIONS / "reviewed.json").read_bytes(), type=list[str])
    assert set(reviewed) <= set(OWN_NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_untranslated(name: str) -> None:
    found = texts(TRANSLATIONS / f"{name}.ts")
    assert len(found) > 20
    assert [text for text in found if not text[2].strip() or text[3] is not None] == []


@pytest.mark.parametrize("name", NAMES)
def test_placeholders_are_kept(name: str) -> None:
    for context, source, said, _ in texts(TRANSLATIONS / f"{name}.ts"):
        for number in range(1, 5):
            assert (f"%{number}" in source) == (f"%{number}" in said), (context, source)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("visitor_")])
def test_one_text_is_said_in_one_way(name: str) -> None:
    """A visitor's button of the same words does the same, wherever it is."""
    said: dict[str, set[str]] = {}
    for _, source, translation, _ in texts(TRANSLATIONS / f"{name}.ts"):
        said.setdefault(source, set()).add(translation)
    assert {source: ways for source, ways in said.items() if len(ways) > 1} == {}


@pytest.mark.parametrize("name", NAMES)
def test_no_space_stands_where_a_line_could_break_before_a_mark(name: str) -> None:
    """French sets a no-break space before ? ! : ; and nobody else any."""
    breaking = [said for *_, said, _ in texts(TRANSLATIONS / f"{name}.ts") if SPACED.search(said)]
    assert breaking == []


@pytest.mark.parametrize("name", NAMES)
def test_file_holds_the_texts_of_the_screens(name: str, tmp_path: Path) -> None:
    """`make translations` brings it up to date."""
    fresh = tmp_path / f"{name}.ts"
    shutil.copy(TRANSLATIONS / f"{name}.ts", fresh)
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources(name), "-ts", fresh],
        check=True,
        capture_output=True,
    )
    assert sorted(texts(fresh)) == sorted(texts(TRANSLATIONS / f"{name}.ts"))


@pytest.mark.parametrize("name", NAMES)
def test_compiled_file_is_current(name: str, tmp_path: Path) -> None:
    """`make translations` brings it up to date."""
    fresh = tmp_path / "fresh.qm"
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", "-nounfinished", TRANSLATIONS / f"{name}.ts", "-qm", fresh],
        check=True,
    )
    assert fresh.read_bytes() == (TRANSLATIONS / f"{name}.qm").read_bytes()


# -- which language is shown


@pytest.mark.parametrize("tag", OWN_NAMES)
def test_a_tag_means_the_same_to_survey_texts_and_qt(tag: str) -> None:
    locale = QLocale(tag)
    assert locale.language() != QLocale.Language.C
    assert served_by(locale.bcp47Name())[-1] == tag.split("-")[0]
    assert has_texts(tag)
    assert own_name(tag) == OWN_NAMES[tag]


@pytest.mark.parametrize(
    ("tag", "served"),
    [
        ("de-AT", ("de-AT", "de")),
        ("zh-CN", ("zh-CN", "zh-Hans", "zh")),
        ("zh", ("zh-Hans", "zh")),
        ("zh-Hant", ("zh-Hant", "zh")),
        ("zh-TW", ("zh-TW", "zh")),
        ("pt_BR", ("pt-BR", "pt")),
    ],
)
def test_a_variety_is_served_by_the_language(tag: str, served: tuple[str, ...]) -> None:
    assert served_by(tag) == served


@pytest.mark.parametrize(
    ("tag", "digits"),
    [(tag, "٠١٢٣٤٥٦٧٨٩" if tag == "ar" else "0123456789") for tag in OWN_NAMES],
)
def test_a_language_writes_its_own_digits(tag: str, digits: str) -> None:
    assert "".join(QLocale(tag).toString(number) for number in range(10)) == digits


def test_a_language_without_a_name_on_the_list_is_named_by_qt() -> None:
    assert own_name("sv") == "Svenska"
    assert own_name("sw") == "Kiswahili"


@pytest.mark.parametrize(
    ("tag", "default", "start", "back"),
    [
        ("de", "en", "Starten", "Zurück"),
        ("de-CH", "en", "Starten", "Zurück"),
        ("zh-CN", "en", "开始", "返回"),
        ("en-GB", "de", "Start", "Back"),
        ("sv", "de", "Starten", "Zurück"),
        ("sv", "en", "Start", "Back"),
        ("sv", "sw", "Start", "Back"),
    ],
)
def test_texts_that_are_missing_are_all_in_the_default_language(
    open_trial: Callable[..., Trial], tag: str, default: str, start: str, back: str
) -> None:
    """Never blank, and never one text in one language beside one in another."""
    trial = open_trial()
    trial.window.languages.switch(tag, default)
    assert trial.item("startButton").property("text") == start
    trial.visit.setProperty("overlay", "languages")
    trial.until(lambda: trial.shows("languageBack"))
    assert trial.item("languageBack").property("text") == back


def test_the_desk_has_its_own_texts_or_all_the_defaults(qapp: object) -> None:
    languages = Languages(QQmlEngine())
    try:
        for tag, default, start, scores in (
            ("ar", "en", "ابدأ", "النتائج"),
            ("he", "en", "התחלה", "Scores"),
            ("he", "fr", "התחלה", "Résultats"),
            ("he", "he", "התחלה", "Scores"),
        ):
            languages.switch(tag, default)
            assert (qapp.translate("StartScreen", "Start"), qapp.translate("DeskPages", "Scores")) == (start, scores)
    finally:
        languages.leave()


def test_leaving_takes_all_texts_away(qapp: object) -> None:
    engine = QQmlEngine()
    languages = Languages(engine)
    try:
        languages.switch("de")
        assert qapp.translate("StartScreen", "Start") == "Starten"
    finally:
        languages.leave()
    assert qapp.translate("StartScreen", "Start") == "Start"


def test_languages_can_be_switched_while_pages_are_loaded(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.ui.loading_while_switching", str(tmp_path)]
    subprocess.run(command, cwd=Path(__file__).parents[2], check=True, timeout=60)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere PySide's own call is used")
def test_the_list_of_translators_is_changed_without_pythons_lock(monkeypatch: pytest.MonkeyPatch, trial: Trial) -> None:
    monkeypatch.setattr("kiosk.ui.languages.QCoreApplication", None)  # PySide's own call keeps the lock
    trial.window.languages.switch("de")
    assert QCoreApplication.translate("StartScreen", "Start") == "Starten"
    trial.window.languages.switch("en")
    assert QCoreApplication.translate("StartScreen", "Start") == "Start"
