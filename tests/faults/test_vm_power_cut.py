"""What comes of power cuts of a machine is judged without one: a loss once is a loss for good."""

from pathlib import Path

import pytest

from tests.faults import results
from tests.faults.vm import power_cut
from tests.faults.vm.power_cut import Cuts

WELL: dict[str, object] = {"promised": 7, "recovered": True, "lost": 0, "well": True, "stored": 7, "findings": []}


def test_a_loss_stays_a_loss() -> None:
    found = Cuts()
    for told in (WELL, WELL | {"lost": 2}, WELL | {"well": False, "findings": ["a gap"]}, WELL):
        found.note(told)
    assert (found.recovered, found.lost, found.damaged, found.findings) == (4, 2, 1, ["['a gap']"])


@pytest.mark.parametrize(
    ("early", "off", "real", "code"),
    [(3, 1, Cuts(60), 0), (0, 1, Cuts(60), 1), (3, 0, Cuts(60), 1), (3, 1, Cuts(60, lost=1), 1)],
)
def test_it_passes_only_where_the_controls_lose_and_nothing_else_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, early: int, off: int, real: Cuts, code: int
) -> None:
    made = {"early": Cuts(2, lost=early), "off": Cuts(2, lost=off), "cut": real}
    monkeypatch.setattr(power_cut, "cut", lambda *given: made[given[3] if len(given) > 3 else "cut"])
    monkeypatch.setattr(results, "FOLDER", tmp_path)
    assert power_cut.main(tmp_path, 60, 1) == code
    assert bool(list(tmp_path.glob("*.json"))) is bool(early and off), "what was lost is written down too"
