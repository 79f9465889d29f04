"""What stands on the start and the closed screen beside the question: it fits, small or large."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.hours import OpeningHours
from tests.ui.layout import Layout, reach_problems
from tests.ui.panels import PANELS, Panel, survey_of
from tests.ui.trial import Trial

LANGUAGES = ("uk", "ar", "zu")
SOME = [panel for panel in PANELS if panel.name.split()[0] in ("7", "10.1", "15.6", "32")]
WAYS = ((), ("largeText", "highContrast"), ("lowReach",))
SETTINGS = {
    "opening_hours": OpeningHours(monday=("09:00-10:00", "13:00-17:30"), tuesday=("08:30-12:00",)),
    "phone_url": "https://example.org/visit?desk=3&from=kiosk",
    "alternative": "Paper forms lie beside the door, or talk to us",
    "ideas": False,
}


def problems(trial: Trial, what: str) -> list[str]:
    wrong = []
    for way in WAYS:
        for aid in ("largeText", "highContrast", "lowReach"):
            trial.visit.aids.setProperty(aid, aid in way)
        for language in LANGUAGES:
            trial.visit.setLanguage(language)
            found = ["never looked at"]
            for _ in range(20):  # texts find their size in a few steps
                if not found:
                    break
                trial.finger.wait(20)
                layout = Layout(trial)
                assert layout.texts
                found = layout.problems() + (reach_problems(layout) if "lowReach" in way else [])
            wrong += [f"{what}, {'+'.join(way) or 'plain'}, {language}: {problem}" for problem in found]
    return wrong


@pytest.mark.parametrize("panel", SOME, ids=lambda panel: panel.name)
def test_the_notes_fit(panel: Panel, open_trial: Callable[..., Trial], tmp_path: Path) -> None:
    trial = open_trial(
        survey=survey_of(panel.most, tmp_path / "scales.yaml"),
        size=panel.size,
        panel_mm=panel.width_mm,
        settings=SETTINGS,
    )
    wrong = problems(trial, "start")
    trial.visit.aids.reset()
    trial.clock.turn(3600)
    trial.visit.board.look()
    assert trial.screen == "closed"
    wrong += problems(trial, "closed")
    assert not wrong, "\n".join([f"{len(wrong)} problems", *wrong])
