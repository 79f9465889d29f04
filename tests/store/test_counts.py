"""Whatever is answered, the counts are those of the answers: the property that every score rests on."""

from collections import Counter
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.reader import GROUPS, Reader
from kiosk.store.responses import Given
from kiosk.store.writer import Writer
from tests.store import samples

OUTCOMES = ("answered", "skipped", "timed_out", "left", "set_aside")


@st.composite
def responses(draw: st.DrawFn) -> dict[str, object]:
    """Draw one response: who, when, how it ended, and which answers it holds."""

    def answer(question: str, low: int, high: int) -> Given:
        outcome = draw(st.sampled_from(OUTCOMES))
        value = draw(st.integers(low, high)) if outcome in ("answered", "set_aside") else None
        return Given(question, outcome, value, duration_ms=500)

    steps = [answer("satisfaction", 1, 5), answer("ease", 1, 7), answer("recommend", 0, 10)]
    codes = tuple(sorted(draw(st.sets(st.integers(1, 3), min_size=1))))
    steps.append(Given("reason", "answered", codes=codes, duration_ms=500))
    return {
        "given": tuple(steps[: draw(st.integers(0, 4))]),
        "status": draw(st.sampled_from(["completed", "timed_out", "abandoned", "open"])),
        "desk": draw(st.sampled_from(["Front desk", "Side desk"])),
        "language": draw(st.sampled_from(["en", "de"])),
        "flags": draw(st.sampled_from([(), ("rapid_repeat",), ("test_mode",), ("rapid_repeat", "test_mode")])),
        "at": samples.NOW - timedelta(days=draw(st.integers(0, 3))),
    }


def counted(drawn: list[dict[str, object]], *, flagged: bool = False) -> Counter[tuple[str, int]]:
    """Count by hand: every answer of a response that is over and no trial, whatever became of the rest of it."""
    found: Counter[tuple[str, int]] = Counter()
    for one in drawn:
        flags = one["flags"]
        if one["status"] == "open" or "test_mode" in flags or (flagged and not flags):  # type: ignore[operator]
            continue
        for step in one["given"]:  # type: ignore[attr-defined]
            if step.outcome == "answered":
                found.update([(step.question, point) for point in (step.codes or [step.value])])
    return found


@settings(max_examples=20, deadline=None)
@given(st.lists(responses(), max_size=12))
def test_the_counts_are_those_of_the_answers_however_they_are_grouped(drawn: list[dict[str, object]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.sqlite"
        writer = Writer(path, "1.0", [].append)
        try:
            writer.start().result(10)
            writer.publish(samples.survey(), samples.TEXT).result(10)
            for number, one in enumerate(drawn):
                shot = samples.snapshot(number, **one)  # type: ignore[arg-type]
                (writer.save if one["status"] == "open" else writer.finish)(shot).result(10)
        finally:
            writer.close()
        with Reader(path) as reader:
            for by in (None, *GROUPS):
                found: Counter[tuple[str, int]] = Counter()
                flagged: Counter[tuple[str, int]] = Counter()
                for each in reader.histograms("2026-01-01", "2026-12-31", None, by):
                    for place, (n, odd) in enumerate(zip(each.counts, each.flagged, strict=True)):
                        found[each.question, each.low + place] += n
                        flagged[each.question, each.low + place] += odd
                assert +found == counted(drawn), by
                assert +flagged == counted(drawn, flagged=True), by
