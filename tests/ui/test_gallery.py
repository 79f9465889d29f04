"""The gallery takes every screen, so that nobody has to look at an old one."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from tests.ui.gallery import SCREENS, SIZES, Selection, photograph, selection
from tests.ui.sheets import index


def test_one_language_in_one_size_is_taken_whole(qapp: QGuiApplication, tmp_path: Path) -> None:
    wanted = Selection(tuple(SCREENS), ("ar", "tlh"), ("1024x600",), ("large-contrast",))
    done = photograph(wanted, "1024x600", "large-contrast", tmp_path)
    assert done.failed == []
    assert done.absent == [f"{name} tlh 1024x600 large-contrast" for name in SCREENS]
    taken = {path.stem: QImage(str(path)) for path in (tmp_path / "1024x600" / "large-contrast").glob("*.png")}
    assert set(taken) == {f"{name}-ar" for name in SCREENS}
    assert {(picture.width(), picture.height()) for picture in taken.values()} == {SIZES["1024x600"][0]}
    bare = [one for one in taken if any(taken[one] == taken[other] for other in taken if other != one)]
    assert bare == [], "two screens look the same"
    (whole,) = done.sheets["Language ar"]
    assert QImage(str(whole)).width() > 1024
    page = index("Screens", done.sheets, tmp_path)
    assert page.count("<a ") == 1 + len(SCREENS)


def test_what_is_wanted_is_read_from_the_environment() -> None:
    everything = selection({"SCREENS": "", "HOME": "x"})
    assert everything.screens == tuple(SCREENS)
    some = selection({"SCREENS": "start, csat", "LANGUAGES": "fr", "SIZES": "1280x800", "MODES": "plain"})
    assert some == Selection(("start", "csat"), ("fr",), ("1280x800",), ("plain",))
    with pytest.raises(ValueError, match="none of"):
        selection({"SCREENS": "nowhere"})
