"""The look from one file: logo, accent and background, the full palette derived from them, and its contrast checked."""

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk import pictures
from kiosk.plain_file import beginning, reason

Colour = Annotated[str, msgspec.Meta(pattern=r"^#[0-9A-Fa-f]{6}$")]
Mode = Literal["light", "dark"]

TEXT = 4.5
"""Least contrast of text on what it stands on (WCAG 2.2, 1.4.3)."""
CONTROL = 3.0
"""Least contrast of borders, marks, icons and focus with what is beside them (WCAG 2.2, 1.4.11)."""
ENHANCED = 7.0
"""Least contrast of text where the visitor asked for high contrast (WCAG 2.2, 1.4.6)."""
LARGEST_FILE = 8 * 1024
_MOST_BRACKETS = 16
_LONGEST_PATH = 300
LARGEST_LOGO = 4 * 1024 * 1024
BLACK, WHITE = "#000000", "#FFFFFF"


class ThemeError(Exception):
    """A theme that cannot be used; the message names the file, the key, and what to do."""


class Theme(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a theme file may say.

    Attributes:
        logo: path of an SVG or PNG file, relative to the theme file; None shows no logo.
        accent: colour of the one button that leads on, and of what is chosen; None: the default's.
        background: colour of the page; None: the default's.
        mode: dark words on a light page, or light words on a dark one.
    """

    logo: str | None = None
    accent: Colour | None = None
    background: Colour | None = None
    mode: Mode = "light"


class Palette(msgspec.Struct, frozen=True):
    """Every colour of the screens, as "#rrggbb" ("#aarrggbb" for the veil).

    Attributes:
        background: the page.
        surface: buttons, fields and cards.
        ink: words.
        quiet: words of less weight.
        line: borders of controls.
        hairline: decoration.
        accent: the button that leads on; what is chosen.
        accentInk: words on the accent.
        accentPressed: the leading button under the finger.
        pressed: another button under the finger.
        chosen: a chosen button.
        keyboard: the ground of the on-screen keyboard.
        veil: what lies over the screen below a question of the program's own.
        warn: words that warn staff.
        band: an interval in the desk's figures.
        bar: a bar in the desk's figures.
        focus: the ring around what the keypad is at.
    """

    background: str
    surface: str
    ink: str
    quiet: str
    line: str
    hairline: str
    accent: str
    accentInk: str  # noqa: N815 - the names are those QML sees
    accentPressed: str  # noqa: N815
    pressed: str
    chosen: str
    keyboard: str
    veil: str
    warn: str
    band: str
    bar: str
    focus: str


class Pair(msgspec.Struct, frozen=True):
    """Two colours that meet on a screen, and how much contrast they need."""

    fore: str
    back: str
    least: float


PAIRS = (
    *(Pair("ink", back, TEXT) for back in ("background", "surface", "pressed", "chosen", "keyboard")),
    *(Pair("quiet", back, TEXT) for back in ("background", "surface", "keyboard")),
    *(Pair("warn", back, TEXT) for back in ("background", "surface")),
    *(Pair("accentInk", back, TEXT) for back in ("accent", "accentPressed")),
    *(Pair("line", back, CONTROL) for back in ("background", "surface", "keyboard")),
    *(Pair("accent", back, CONTROL) for back in ("background", "surface", "chosen", "hairline")),
    *(Pair("accentPressed", back, CONTROL) for back in ("background", "surface")),
    *(Pair("focus", back, CONTROL) for back in ("background", "surface", "pressed", "chosen")),
    Pair("bar", "surface", CONTROL),
)
"""Every pair that is used: words on their ground, and the edges of controls with both their sides."""
DECORATIVE = frozenset({"veil", "band"})
"""Colours that tell nothing alone, so that they need no contrast."""

LIGHT = Theme(accent="#0B5F66", background="#F5F3EF")
DARK = Theme(accent="#63C5C6", background="#12181D", mode="dark")
DEFAULTS: dict[Mode, Theme] = {"light": LIGHT, "dark": DARK}


# -- contrast


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Return the relative luminance of "#rrggbb", 0 to 1 (WCAG 2.2, "relative luminance")."""
    linear = [
        (c / 255) / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in _channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, into: str, share: float) -> str:
    """Return `share` (0 to 1) of `colour` in `into`."""
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(_channels(colour), _channels(into), strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


# -- palettes


def palette(theme: Theme) -> Palette:
    """Derive every colour from the theme's accent and background; nothing is checked here."""
    default = DEFAULTS[theme.mode]
    accent = str(theme.accent or default.accent)
    background = str(theme.background or default.background)
    dark = theme.mode == "dark"
    ink, end = ("#F1F4F6", WHITE) if dark else ("#1B2430", BLACK)
    surface = mix(WHITE, background, 0.07) if dark else WHITE
    hairline = mix(ink, background, 0.13)
    grounds = (background, surface, mix(ink, background, 0.06))
    on_accent = (
        WHITE if contrast(WHITE, accent) >= TEXT else ink if contrast(ink, accent) >= TEXT and not dark else BLACK
    )
    return Palette(
        background=background,
        surface=surface,
        ink=ink,
        quiet=_clear("#B3BEC8" if dark else "#4C5866", end, grounds, TEXT),
        line=_clear("#7D8A97" if dark else "#707B88", end, grounds, CONTROL),
        hairline=hairline,
        accent=accent,
        accentInk=on_accent,
        accentPressed=mix(accent, BLACK if on_accent == WHITE else WHITE, 0.78),
        pressed=mix(accent, surface, 0.2 if dark else 0.12),
        chosen=mix(accent, surface, 0.12 if dark else 0.085),
        keyboard=grounds[2],
        veil="#CC000000" if dark else "#B31B2430",
        warn="#FFB68F" if dark else "#8A3B12",
        band=mix(accent, surface, 0.52),
        bar=_clear(mix(accent, surface, 0.7), accent, (surface,), CONTROL),
        focus=ink,
    )


def contrast_palette(theme: Theme) -> Palette:
    """Return black and white alone, whatever the theme's colours: for visitors who ask for high contrast."""
    ground, ink = (BLACK, WHITE) if theme.mode == "dark" else (WHITE, BLACK)
    lifted = mix(ink, ground, 0.22)
    return Palette(
        background=ground,
        surface=ground,
        ink=ink,
        quiet=ink,
        line=ink,
        hairline=lifted,
        accent=ink,
        accentInk=ground,
        accentPressed=mix(ink, ground, 0.78),
        pressed=lifted,
        chosen=ground,
        keyboard=ground,
        veil="#D9000000",
        warn=ink,
        band=mix(ink, ground, 0.5),
        bar=ink,
        focus=ink,
    )


def _clear(colour: str, end: str, grounds: tuple[str, ...], least: float) -> str:
    """Return `colour`, moved towards `end` only as far as it takes to be clear of every ground."""
    for step in range(11):
        moved = mix(end, colour, step / 10)
        if all(contrast(moved, ground) >= least for ground in grounds):
            return moved
    return colour


class Weak(msgspec.Struct, frozen=True):
    """A pair of colours without the contrast it needs."""

    pair: Pair
    ratio: float


def weak(colours: Palette, least_of_text: float = TEXT) -> list[Weak]:
    """Return the pairs of `PAIRS` whose contrast is too low, text needing at least `least_of_text`."""
    found = []
    for pair in PAIRS:
        least = max(pair.least, least_of_text) if pair.least >= TEXT else pair.least
        ratio = contrast(getattr(colours, pair.fore), getattr(colours, pair.back))
        if ratio < least:
            found.append(Weak(Pair(pair.fore, pair.back, least), ratio))
    return found


# -- the file


def read(path: Path) -> Theme:
    """Read and check a theme file (YAML, or JSON if its name ends so); its logo comes back as a whole path.

    Raises:
        ThemeError: it cannot be read, a key or value is refused, a contrast is too low, or the logo is no picture.
    """
    theme = _decoded(path)
    found = weak(palette(theme))
    if found:
        raise ThemeError(_too_weak(path, theme, found))
    return theme if theme.logo is None else msgspec.structs.replace(theme, logo=str(_picture(path, theme.logo)))


def _decoded(path: Path) -> Theme:
    try:
        text = beginning(path, LARGEST_FILE + 1)
    except OSError as error:
        raise ThemeError(f"{path}: the theme cannot be read ({error.strerror}). Check the setting `theme`.") from error
    if len(text) > LARGEST_FILE:
        raise ThemeError(f"{path}: larger than {LARGEST_FILE // 1024} KiB; a theme has four lines. Check the file.")
    try:
        if path.suffix.lower() == ".json":
            return msgspec.json.decode(text, type=Theme)
        return msgspec.convert(_from_yaml(path, text), type=Theme)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ThemeError(f"{path}: {_in_words(reason(error))}") from error


def _from_yaml(path: Path, text: bytes) -> object:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        if text.count(b"[") + text.count(b"{") > _MOST_BRACKETS:
            raise ValueError("nested, and reading it would take long")
        return YAML(typ="safe", pure=True).load(text.decode()) or {}
    except (YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = "" if line is None else f" at line {line + 1}"
        hint = "Write one `key: value` a line, colours in quotes: accent: '#0B5F66'."
        raise ThemeError(f"{path}: no YAML{where}. {hint}") from error


def _in_words(refusal: str) -> str:
    """Return msgspec's refusal with what to do about it."""
    key = re.search(r"\$\.(\w+)", refusal)
    if "unknown field" in refusal or "`object`" in refusal:
        return f"{refusal}. The keys are logo, accent, background and mode."
    if key and key[1] in ("accent", "background"):
        return f"{key[1]}: not a colour. Write it as '#RRGGBB' in quotes, such as '#0B5F66'."
    if key and key[1] == "mode":
        return "mode: neither light nor dark. Write one of the two."
    return f"{refusal}. Correct the value."


def _too_weak(path: Path, theme: Theme, found: list[Weak]) -> str:
    lines = [
        f"{path}: the theme's contrast is too low for people to read or find what is on the screen.",
        *(f"  {w.pair.fore} on {w.pair.back}: {w.ratio:.2f}:1, at least {w.pair.least:g}:1 is needed." for w in found),
    ]
    towards, other = ("lighter", "darker") if theme.mode == "dark" else ("darker", "lighter")
    names = {w.pair.fore for w in found}
    if names & {"accent", "accentPressed", "accentInk", "bar"}:
        lines.append(f"  accent: take a {towards} colour.")
    if names - {"accent", "accentPressed", "accentInk", "bar"}:
        turned = "light" if theme.mode == "dark" else "dark"
        lines.append(f"  background: take a {other} colour, or write mode: {turned}.")
    return "\n".join(lines)


def _picture(path: Path, logo: str) -> Path:
    file = path.parent / logo
    told = str(file) if len(str(file)) <= _LONGEST_PATH else f"{str(file)[:_LONGEST_PATH]}…"
    try:
        start = beginning(file, LARGEST_LOGO + 1)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "no path"
        raise ThemeError(
            f"{path}: logo: {told} cannot be read ({why}). The path counts from the theme's folder."
        ) from error
    if len(start) > LARGEST_LOGO:
        raise ThemeError(f"{path}: logo: {told} is larger than 4 MiB. Take a smaller picture.")
    try:
        pictures.check(start, svg=file.suffix.lower() == ".svg")
    except pictures.PictureError as error:
        raise ThemeError(f"{path}: logo: {told} {error}") from error
    return file.resolve()
