"""The soak's own means: what grows is seen, what is lost is found, and the disk refuses what it is told to."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine

from benchmarks import soak
from kiosk.store import health
from kiosk.store.writer import Writer
from tests.faults.holdings import holdings
from tests.faults.refusing import KINDS, Refusing
from tests.store import samples


def wobbling(rise: float, visits: int = 1000) -> list[tuple[int, float]]:
    source = random.Random(1)
    return [(number, 90 + rise * number + source.uniform(-1, 1)) for number in range(300, 300 + visits, 10)]


def test_a_line_that_rises_is_not_flat_and_what_comes_and_goes_is() -> None:
    assert soak.slope([(0, 1.0), (10, 21.0)]) == 2
    is_flat, per_thousand, in_all = soak.flat("memory", wobbling(0.01))
    assert not is_flat
    assert per_thousand == pytest.approx(10, abs=1)
    assert in_all == pytest.approx(10, abs=1)
    assert soak.flat("memory", wobbling(0.0))[0]
    assert not soak.flat("none", wobbling(3.0, visits=440))[0], "as many as a language's texts once cost at each visit"
    assert soak.slope([(5, 1.0)]) == 0


def test_what_is_kept_is_seen_and_garbage_is_left_out(qapp: QCoreApplication) -> None:
    engine = QJSEngine()
    some = "var some = []; for (let i = 0; i < 100000; ++i) some.push({number: [i]});"
    before = holdings(engine)["memory"]
    engine.evaluate(some)
    held = holdings(engine)["memory"]
    assert held > before + 6
    seen = []
    for _ in range(5):
        engine.evaluate(f"(function() {{ {some} }})()")
        seen.append(holdings(engine)["memory"])
    assert seen[-1] < seen[0] + 3, "what was collected is used again"
    own = bytes(range(256)) * 40_000
    assert holdings(engine)["memory"] > seen[-1] + 6
    assert len(own) > 0


def test_a_response_that_was_acknowledged_and_is_not_there_is_found(tmp_path: Path) -> None:
    path = tmp_path / "data" / "kiosk.sqlite"
    writer = Writer(path, "1.0", lambda _: None)
    writer.start().result(10)
    writer.publish(samples.survey(), samples.TEXT).result(10)
    receipt = writer.finish(samples.snapshot(0)).result(10)
    writer.close()
    kept = {samples.snapshot(0).id: receipt.seq}
    assert soak.proven(path, kept) == []
    lost = samples.snapshot(1).id
    assert soak.proven(path, {**kept, lost: 2}) == [f"lost: {lost}, number 2"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_refusal_is_met_and_passes_and_the_response_is_stored_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "data" / "kiosk.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        refusing = Refusing(patch)
        writer = Writer(path, "1.0", lambda _: None, retry_after_s=(0.0, 0.0), probe_every_s=0.02)
        writer.start().result(10)
        writer.publish(samples.survey(), samples.TEXT).result(10)
        refusing.refuse(kind, 1)
        finished = writer.finish(samples.snapshot(0))
        if kind == "writing":
            assert finished.exception(10) is not None
            refusing.heal()
        else:
            assert finished.result(10).seq == 1
        writer.finish(samples.snapshot(1)).result(10)
        writer.close()
        refusing.heal()
    assert refusing.met == 1
    found = health.doctor(path)
    assert found.well
    assert found.responses == 2
