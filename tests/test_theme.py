"""The theme: its contrast in every pair and every look, and what is said of a file that is refused."""

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import theme
from kiosk.theme import (
    DARK,
    DECORATIVE,
    LIGHT,
    PAIRS,
    Pair,
    Palette,
    Theme,
    ThemeError,
    contrast,
    contrast_palette,
    luminance,
    palette,
    weak,
)

STYLE = Path(theme.__file__).parent / "ui" / "qml" / "Kiosk" / "Style" / "Style.qml"
SCREENS = STYLE.parents[1]
LOOKS = {
    "light": (palette(LIGHT), theme.TEXT),
    "dark": (palette(DARK), theme.TEXT),
    "high contrast, light": (contrast_palette(LIGHT), theme.ENHANCED),
    "high contrast, dark": (contrast_palette(DARK), theme.ENHANCED),
}


# -- contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#0072B2", "#FFFFFF", 5.19),
        ("#D55E00", "#FFFFFF", 3.87),
        ("#009E73", "#FFFFFF", 3.42),
        ("#F0E442", "#FFFFFF", 1.32),
        ("#777777", "#FFFFFF", 4.48),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.006)
    assert contrast(other, one) == contrast(one, other)


def test_luminance_of_the_ends() -> None:
    assert (luminance("#000000"), luminance("#FFFFFF")) == (0, pytest.approx(1))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.fore} on {pair.back}")
@pytest.mark.parametrize("look", LOOKS)
def test_every_pair_has_its_contrast_in_every_look(look: str, pair: Pair) -> None:
    colours, least_of_text = LOOKS[look]
    least = least_of_text if pair.least >= theme.TEXT else pair.least
    assert contrast(getattr(colours, pair.fore), getattr(colours, pair.back)) >= least


def test_high_contrast_is_the_same_whatever_the_theme() -> None:
    assert contrast_palette(Theme(accent="#C00000")) == contrast_palette(LIGHT)
    assert contrast_palette(Theme(background="#102030", mode="dark")) == contrast_palette(DARK)


@given(st.from_regex(r"#[0-9A-F]{6}", fullmatch=True), st.from_regex(r"#[0-9A-F]{6}", fullmatch=True), st.booleans())
def test_what_is_accepted_can_be_read(accent: str, background: str, dark: bool) -> None:
    colours = palette(Theme(accent=accent, background=background, mode="dark" if dark else "light"))
    ratios = [(pair, contrast(getattr(colours, pair.fore), getattr(colours, pair.back))) for pair in PAIRS]
    assert [w.pair for w in weak(colours)] == [pair for pair, ratio in ratios if ratio < pair.least]


# -- one list of colours for Python and QML


def style_colours() -> dict[str, str]:
    found = re.findall(r'readonly property color (\w+): colours\.(\w+) \?\? "(#\w+)"', STYLE.read_text())
    assert all(name == key for name, key, _ in found)
    return {name: colour for name, _, colour in found}


def test_style_has_the_palette_and_falls_back_to_the_default() -> None:
    assert style_colours() == msgspec.structs.asdict(palette(LIGHT))


def test_every_colour_is_in_a_pair_or_is_named_as_decorative() -> None:
    paired = {name for pair in PAIRS for name in (pair.fore, pair.back)}
    assert paired | DECORATIVE == set(Palette.__struct_fields__)
    assert not paired & DECORATIVE


def test_screens_take_their_colours_from_style_alone() -> None:
    # A phone's camera needs a code in black on white, whatever the theme.
    pages = [file for file in SCREENS.rglob("*.qml") if file != STYLE and file.name != "PhoneCode.qml"]
    assert pages
    stray = [
        f"{file.name}: {line}" for file in pages for line in re.findall(r".*\"#[0-9A-Fa-f]{3,8}\".*", file.read_text())
    ]
    assert stray == []


# -- the file


def write(folder: Path, text: str, name: str = "theme.yaml") -> Path:
    file = folder / name
    file.write_text(text)
    return file


def test_a_theme_is_read(tmp_path: Path) -> None:
    (tmp_path / "desk.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    read = theme.read(write(tmp_path, "logo: desk.svg\naccent: '#7A1FA2'\nbackground: '#FAF7FF'\n"))
    assert read == Theme(logo=str(tmp_path / "desk.svg"), accent="#7A1FA2", background="#FAF7FF")
    assert palette(read).accent == "#7A1FA2"


def test_json_is_read_too(tmp_path: Path) -> None:
    assert theme.read(write(tmp_path, '{"mode": "dark"}', "theme.json")) == Theme(mode="dark")


def test_an_empty_file_is_the_default(tmp_path: Path) -> None:
    assert theme.read(write(tmp_path, "# nothing yet\n")) == Theme()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("accent: '#8CC8CC'", ["accent on background: 1.", "at least 3:1", "take a darker colour"]),
        ("background: '#101418'", ["ink on background: 1.", "at least 4.5:1", "mode: dark"]),
        ("mode: dark\naccent: '#102030'", ["accent on background", "take a lighter colour"]),
        ("accent: green", ["accent: not a colour", "'#0B5F66'"]),
        ("accent: #0B5F66\nbackground: '#12345'", ["background: not a colour"]),
        ("mode: night", ["mode: neither light nor dark"]),
        ("colour: '#000000'", ["colour", "The keys are logo, accent, background and mode"]),
        ("- accent", ["The keys are logo, accent, background and mode"]),
        ("accent: [", ["no YAML at line", "key: value"]),
        ("accent: \x00", ["no YAML"]),
        ("logo: nowhere.svg", ["logo", "nowhere.svg", "cannot be read"]),
        ("logo: theme.yaml", ["logo", "neither SVG nor PNG"]),
        ("logo: .", ["logo", "cannot be read"]),
        ("x" * 70_000, ["larger than 8 KiB"]),
    ],
)
def test_a_bad_file_is_refused_in_words(tmp_path: Path, text: str, said: list[str]) -> None:
    file = write(tmp_path, text)
    with pytest.raises(ThemeError) as refused:
        theme.read(file)
    message = str(refused.value)
    assert message.startswith(str(file))
    assert [words for words in said if words not in message] == []


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match="Check the setting `theme`"):
        theme.read(tmp_path / "theme.yaml")


def test_a_huge_logo_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "logo.png").open("wb") as logo:
        logo.truncate(5 * 1024 * 1024)
    with pytest.raises(ThemeError, match="larger than 4 MiB"):
        theme.read(write(tmp_path, "logo: logo.png"))
