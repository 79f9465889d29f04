"""The shipped fonts: all that is shown can be drawn with them alone, and each is read when it is needed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImage, QPainter

from kiosk.paths import resource
from kiosk.ui import fonts
from kiosk.ui.application import application
from kiosk.ui.languages import OWN_NAMES, own_name
from tests.ui.fontless import said

NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'


def looked_at(what: str, folder: Path) -> dict:
    """Return what `tests.ui.fontless` sees where the system has no fonts."""
    empty = folder / "fonts.conf"
    empty.write_text(NO_FONTS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.fontless", what],
        cwd=Path(__file__).parents[2],
        env={
            **os.environ,
            "FONTCONFIG_FILE": str(empty),
            "XDG_CACHE_HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("language", OWN_NAMES)
def test_every_character_has_a_glyph_in_the_languages_own_fonts(qapp: QGuiApplication, language: str) -> None:
    application()
    fonts.need([language])
    faces = []
    for name in (fonts.family(language), fonts.FAMILY):
        for bold in (False, True):
            face = QFont(name, 20)
            face.setBold(bold)
            face.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
            faces.append((bold, QFontMetrics(face)))
    for bold in (False, True):
        lacking = {
            character
            for character in "".join([*said(language), own_name(language)])
            if character != "\n" and not any(face.inFontUcs4(ord(character)) for heavy, face in faces if heavy is bold)
        }
        assert lacking == set()


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("sv", "Noto Sans"),
        ("bg", "Noto Sans"),
        ("el", "Noto Sans"),
        ("fa", "Noto Sans Arabic"),
        ("yi", "Noto Sans Hebrew"),
        ("mr", "Noto Sans Devanagari"),
        ("zh-CN", "Noto Sans CJK SC"),
        ("zh-TW", "Noto Sans CJK TC"),
        ("zh-Hant", "Noto Sans CJK TC"),
        ("tlh", "Noto Sans"),
    ],
)
def test_other_languages_of_the_same_scripts_are_drawn_too(language: str, family: str) -> None:
    assert fonts.family(language) == family


def test_nothing_is_a_box_where_the_system_has_no_fonts(tmp_path: Path) -> None:
    found = looked_at("boxes", tmp_path)
    assert found.pop("system") == []
    assert set(found) == set(OWN_NAMES)
    for language, seen in found.items():
        assert seen["boxes"] == [], language
        assert set(seen["families"]) <= {fonts.FAMILY, fonts.family(language).title()}, language


def test_a_font_is_read_when_its_script_is_first_shown(tmp_path: Path) -> None:
    found = looked_at("late", tmp_path)
    assert set(found["start"]) == set(fonts.BASE)
    assert set(found["de"]) == set(fonts.BASE)
    assert set(found["he"]) - set(found["de"]) == {"NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"}
    assert set(found["ja"]) - set(found["hi"]) == set(fonts.CJK)
    assert found["ja"] == found["zh-Hans"] == found["ko"]
    assert set(found["languages"]) - set(found["ko"]) == {"NotoSansArabic-Regular.ttf"}, "names need no bold"


def test_chinese_japanese_and_korean_draw_a_character_each_in_its_own_way(qapp: QGuiApplication) -> None:
    application()

    def picture(language: str) -> QImage:
        fonts.speak(language)
        font = QFont(fonts.FAMILY)
        font.setPixelSize(60)
        image = QImage(220, 90, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(4, 66, "直骨今")
        painter.end()
        return image

    seen = {language: picture(language) for language in ("zh-Hans", "ja", "ko", "zh-Hans")}
    assert seen["zh-Hans"] != seen["ja"]
    assert picture("ja") == seen["ja"]
    assert picture("de") == seen["ja"], "a language with another script leaves the order as it is"
    assert picture("zh-Hans") == seen["zh-Hans"]
    assert picture("ko") == seen["ko"]


def test_every_font_file_is_listed_with_its_licence() -> None:
    folder = resource("fonts")
    listed = (folder / "README.md").read_text(encoding="utf-8")
    shipped = {path.name for path in folder.iterdir() if path.suffix in (".ttf", ".ttc", ".otf")}
    assert shipped == {*fonts.BASE, *(file for files in fonts.FILES.values() for file in files)}
    assert [name for name in shipped if name not in listed] == []
    for licence in ("OFL.txt", "OFL-CJK.txt"):
        assert "SIL OPEN FONT LICENSE" in (folder / licence).read_text(encoding="utf-8")
