"""Every screen in millimetres, on every panel one can buy, for everybody who may stand there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.layout import Layout, reach_problems, scale_problems
from tests.ui.panels import PANELS, Panel, survey_of
from tests.ui.pseudo import TAG as LONG
from tests.ui.trial import Trial

HARD = (LONG, "ar")
OTHERS = (
    "de",
    "en",
    "fr",
    "es",
    "pt",
    "it",
    "nl",
    "pl",
    "uk",
    "tr",
    "he",
    "hi",
    "zh-Hans",
    "ja",
    "ko",
    "af",
    "zu",
    "xh",
)
WAYS = {
    "plain": (),
    "large and contrast": ("largeText", "highContrast"),
    "low reach": ("lowReach",),
}
GROUPS = {most: [panel for panel in PANELS if panel.most == most] for most in {panel.most for panel in PANELS}}


class Look:
    """Looks at what is on one panel, in one way after the other, and writes down what is wrong."""

    def __init__(self, trial: Trial, panel: Panel, wrong: list[str]) -> None:
        self._trial = trial
        self._panel = panel
        self._wrong = wrong

    def at(self, what: str, languages: tuple[str, ...], top: str | None = None) -> None:
        for way in WAYS:
            self.in_way(way)
            for language in languages:
                self.once(f"{way}, {language}, {what}", language, way, top)

    def in_way(self, way: str) -> None:
        for aid in ("largeText", "highContrast", "lowReach"):
            self._trial.visit.aids.setProperty(aid, aid in WAYS[way])

    def once(self, where: str, language: str, way: str, top: str | None) -> None:
        self._trial.visit.setLanguage(language)
        self._trial.finger.wait(8)
        if top is not None:
            self._trial.until(lambda: self._trial.shows(top))
        found = self._found(way, top)
        for _ in range(20):  # rows take their places with the next picture, which a busy machine draws late
            if not found:
                break
            self._trial.finger.wait(60)
            found = self._found(way, top)
        self._wrong += [f"{self._panel.name}, {where}: {problem}" for problem in found]

    def _found(self, way: str, top: str | None) -> list[str]:
        layout = Layout(self._trial, top)
        assert layout.texts
        assert layout.targets
        found = layout.problems()
        if self._trial.screen == "scale" and top is None:
            found += scale_problems(self._trial, layout)
        if way == "low reach":
            found += reach_problems(layout)
        return found


@pytest.mark.parametrize("most", sorted(GROUPS))
def test_all_fits_on_every_panel(most: int, open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    wrong: list[str] = []
    first = GROUPS[most][0]
    trial = open_trial(
        survey=survey_of(most, tmp_path / "scales.yaml"), size=first.size, panel_mm=first.width_mm, pseudo=True
    )
    trial.finger.wait(600)  # the screens' files are read in a thread, which must not ask for pseudo-texts meanwhile
    for panel in GROUPS[most]:
        turn = PANELS.index(panel)
        some = (*HARD, *(OTHERS[(turn * 2 + step) % len(OTHERS)] for step in range(2)))
        trial.kiosk.show(panel.size, panel.width_mm)
        assert trial.kiosk.unfit == ""
        look = Look(trial, panel, wrong)
        look.at("start", HARD)
        for overlay, top in (("languages", "languageBack"), ("aids", "aidsBack")):
            trial.visit.setProperty("overlay", overlay)
            look.at(overlay, (LONG,), top)
            trial.visit.setProperty("overlay", "")
        trial.read()
        trial.visit.start()
        for points in range(most, 2, -1):
            assert trial.question == f"p{points}"
            if points in (most, 5):
                look.at(trial.question, some if points == most else HARD)
            else:
                look.in_way("large and contrast")
                look.once(f"large, {trial.question}", LONG, "large and contrast", None)
            look.in_way("plain")
            trial.give(2)
        if panel.least_mm >= 100:  # smaller ones have room for scales, not for long lists
            look.at("reason", HARD)
        trial.read()
        trial.visit.toggle(0)
        trial.visit.time_out()
        look.at("more time", (LONG,), "moreTime")
        trial.visit.activity()
        trial.read()
        trial.visit.stop()
        trial.until(lambda: trial.screen == "thanks")
        trial.read()
        trial.visit.dismiss()
    assert not wrong, "\n".join([f"{len(wrong)} problems", *wrong])


@pytest.mark.parametrize("panel", [panel for panel in PANELS if panel.most < 11], ids=lambda panel: panel.name)
def test_a_panel_too_narrow_for_the_survey_is_refused_in_words(panel: Panel, open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(size=panel.size, panel_mm=panel.width_mm, opened=False)
    assert "'recommend': 11 buttons get" in trial.kiosk.unfit
    assert "14 mm are the least. Use a wider screen or a survey with fewer points." in trial.kiosk.unfit
    assert trial.screen == "closed"


def test_a_panel_that_is_too_low_is_refused_in_words(open_trial: Callable[..., Trial]) -> None:
    trial = open_trial(size=(1920, 480), panel_mm=300, opened=False)
    assert "The picture is 75 mm high; 80 mm are the least" in trial.kiosk.unfit
    assert trial.screen == "closed"
