"""The theme on the glass: its colours and logo, high contrast, icons in their colour, and the band that hands reach."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.theme import DARK, LIGHT, contrast_palette, palette
from kiosk.ui.icons import FOLDER, Icons
from tests.ui.layout import Layout
from tests.ui.trial import Trial

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#0B5F66"/></svg>'


def ground(trial: Trial) -> str:
    """Return the colour at the glass's upper edge, in the middle."""
    trial.finger.wait(50)
    return trial.window.grabWindow().pixelColor(trial.window.width() // 2, 2).name().upper()


def themed(tmp_path: Path, text: str) -> dict[str, str]:
    file = tmp_path / "theme.yaml"
    file.write_text(text)
    return {"theme": str(file)}


def test_without_a_theme_it_is_the_default(trial: Trial) -> None:
    assert ground(trial) == palette(LIGHT).background
    assert not trial.shows("logo")


def test_a_theme_is_on_the_glass(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(SVG)
    trial = open_trial(settings=themed(tmp_path, "logo: logo.svg\nmode: dark\n"))
    assert ground(trial) == palette(DARK).background
    trial.until(lambda: trial.shows("logo"))
    logo = trial.item("logo")
    assert logo.width() == pytest.approx(2 * logo.height(), abs=1)


def test_a_theme_lies_in_the_data_folder(open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    (tmp_path / "data" / "theme.json").write_text('{"background": "#FFF8E0"}')
    assert ground(open_trial(settings={"theme": "theme.json"})) == "#FFF8E0"


def test_a_theme_that_is_refused_leaves_the_default_and_staff_are_told(
    open_trial: Callable[..., Trial], tmp_path: Path
) -> None:
    trial = open_trial(settings=themed(tmp_path, "accent: '#8CC8CC'\n"))
    assert ground(trial) == palette(LIGHT).background
    assert "accent on background" in trial.kiosk.theme_refused
    assert trial.kiosk.theme_refused.endswith("The kiosk keeps its own look until then.")
    assert trial.kiosk.theme_refused in trial.kiosk._notices


def test_high_contrast_comes_and_goes_with_the_person(trial: Trial) -> None:
    trial.visit.aids.setProperty("highContrast", True)
    assert ground(trial) == contrast_palette(LIGHT).background
    trial.visit.time_out()
    trial.until(lambda: not trial.visit.aids.property("highContrast"))
    assert ground(trial) == palette(LIGHT).background


@pytest.mark.parametrize("name", sorted(file.stem for file in FOLDER.glob("*.svg")))
def test_every_icon_takes_its_colour(name: str) -> None:
    size = QSize()
    picture = Icons().requestImage(f"{name}/c03060", size, QSize(48, 48))
    assert (size.width(), picture.width()) == (48, 48)
    pixels = [picture.pixelColor(x, y) for x in range(48) for y in range(48)]
    drawn = [pixel.getRgb()[:3] for pixel in pixels if pixel.alpha() == 255]
    assert drawn
    assert all(abs(got - asked) <= 2 for pixel in drawn for got, asked in zip(pixel, (0xC0, 0x30, 0x60), strict=True))


def test_icons_that_are_asked_for_again_and_again_lose_no_reference_to_none() -> None:
    icons = Icons()
    icons.requestImage("tick/000000", QSize(), QSize(24, 24))
    gc.collect()
    before = sys.getrefcount(None)
    for number in range(100):
        icons.requestImage(f"tick/0000{number:02}", QSize(), QSize(24, 24))
    gc.collect()
    assert sys.getrefcount(None) < before + 50


def test_low_reach_takes_the_band_of_the_settings(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(size=(1080, 1920), panel_mm=268.0, settings={"reach_band_mm": 120})
    trial.visit.aids.setProperty("lowReach", True)
    trial.read()
    trial.visit.start()
    trial.finger.wait(50)
    layout = Layout(trial)
    assert min(placed.box.y() for placed in layout.targets) >= layout.glass.bottom() - 120


def test_large_text_is_half_as_large_again_where_there_is_room(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(size=(1920, 1080), panel_mm=476.0)
    trial.read()
    trial.visit.start()
    trial.finger.wait(50)

    def sizes() -> dict[str, int]:
        items = {name: trial.window.rootObject().findChild(QQuickItem, name) for name in ("question", "lowEnd")}
        return {name: item.property("font").pixelSize() for name, item in items.items()}

    before = sizes()
    trial.visit.aids.setProperty("largeText", True)
    trial.finger.wait(50)
    assert {name: size / before[name] for name, size in sizes().items()} == pytest.approx(
        {"question": 1.5, "lowEnd": 1.5}, abs=0.05
    )
