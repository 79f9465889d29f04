"""docs/figures.md: every result on the page is computed here by the program's own functions, in the page's order."""

import math
import re
from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.hours import OpeningHours, business_minutes
from kiosk.scores import association, beside, ces, csat, ends, intervals, nps, response_time, rounding, signals, tally
from kiosk.scores.retention import Retention, returning
from kiosk.scores.sla import Attainment
from kiosk.scores.summary import Summary, summarise
from kiosk.scores.suppression import suppress

PAGE = (Path(__file__).parents[1] / "docs" / "figures.md").read_text(encoding="utf-8")
TEXT = " ".join(PAGE.split())
TITLES = {"What counts.", "Mean.", "Mean, rescaled 0–100", "Tickets that still wait.", "bold"}
MINUTES = [3, 5, 7, 8, 9, 11, 12, 14, 15, 18, 20, 22, 25, 30, 34, 41, 47, 60, 75, 240]
ANSWERED, WAITING = [5, 8, 12, 25, 30, 45, 90], [20, 60, 120]
ALIKE = [(17, 20)] * 30
FIRST_WORDS = {"usual": "within usual variation", "unusual": "unusual day", "lasting": "lasting change"}
number, span = rounding.number, rounding.span


def answers() -> list[dict[str, str]]:
    """Read the table of answers off the page itself."""
    rows = [line.strip("| ").split(" |") for line in PAGE.splitlines() if re.match(r"\| (Visit|\d+) \|", line)]
    names, *found = [[cell.strip() for cell in row] for row in rows]
    return [dict(zip(names, [*row, *[""] * (6 - len(row))], strict=True)) for row in found if len(row) >= 5]


def counts(question: str, low: int, high: int, *, flagged: bool = True) -> tuple[int, ...]:
    kept = [row for row in answers() if row["Odd"] != "test_mode" and (flagged or not row["Odd"])]
    return tally.counted((int(row[question]) for row in kept if row[question]), low, high)


def some(k: int, n: int) -> Summary:
    """Return the figures of k satisfied of n."""
    return summarise("csat", 1, (n - k, 0, 0, 0, k))


def listed(values: tuple[int, ...]) -> str:
    return ", ".join(map(str, values))


def answer_results() -> Iterator[str]:
    satisfaction, ease = counts("Satisfaction", 1, 5), counts("Ease", 1, 7)
    recommend = counts("Recommend", 0, 10)
    assert sum(ease) == sum(recommend)
    yield from (str(sum(satisfaction)), str(sum(ease)))
    yield from map(listed, (satisfaction, ease, recommend))
    whole = summarise("csat", 1, satisfaction)
    yield str(csat.satisfied(1, satisfaction)[0])
    yield whole.text
    bounds = intervals.wilson(9, 12)
    assert bounds is not None
    yield number(sum(bounds) / 2, 3)
    yield number((bounds[1] - bounds[0]) / 2, 3)
    yield f"{number(bounds[0], 3)} to {number(bounds[1], 3)}"
    yield from (whole.text, whole.interval_text, whole.note)
    spread = tally.variance(satisfaction)
    assert spread is not None
    yield str(sum(point * n for point, n in enumerate(satisfaction, 1)))
    yield whole.mean_text
    yield from (number(math.sqrt(spread), 3), number(intervals.t_quantile(11), 3), whole.mean_interval_text)
    yield number(tally.pomp(satisfaction) or 0, 1)
    easy = summarise("ces", 1, ease)
    yield from (str(ces.agree(ease)[0]), easy.text, easy.interval_text)
    parts = nps.split(recommend)
    yield from map(str, (parts.promoters, parts.passives, parts.detractors))
    points = summarise("nps", 0, recommend)
    assert points.interval is not None
    yield points.text
    low, high = points.interval
    yield from (number((low + high) / 200, 4), number((high - low) / 200, 4), points.interval_text)
    rest = [counts(*asked, flagged=False) for asked in (("Satisfaction", 1, 5), ("Ease", 1, 7), ("Recommend", 0, 10))]
    for kind, start, left in zip(("csat", "ces", "nps"), (1, 1, 0), rest, strict=True):
        yield summarise(kind, start, left).text
    yield str(satisfaction[0] + satisfaction[-1])
    for share in (ends.ends_share(satisfaction), ends.middle_share(satisfaction)):
        assert share is not None
        yield rounding.percentage(100 * share)


def shown_results() -> Iterator[str]:
    yield some(0, 0).text
    yield some(2, 3).text
    yield some(4, 6).text
    for k, n in ((9, 12), (35, 50), (1111, 1503)):
        figure = some(k, n)
        yield from (figure.text, figure.interval_text, *([figure.note] if figure.note else ()))
    groups = {"English": 40, "German": 12, "Arabic": 3}
    table = suppress(groups)
    assert not table.total_hidden
    yield from (*table.hidden, *table.also_hidden)
    yield str(sum(n for name, n in groups.items() if not table.shows(name)))
    now, before = {"en": (30, 40), "de": (10, 20)}, {"en": 20, "de": 20}
    fixed = ends.mix_fixed(now, before)
    assert fixed is not None
    yield from (some(40, 60).text, rounding.percentage(100 * fixed))


def signal_results() -> Iterator[str]:
    limits = signals.day_limits(20, 0.85, 0.0)
    assert limits.high_at_least is None
    yield str(limits.low_at_most)
    for today in (16, 10):
        yield FIRST_WORDS[signals.judge_share([*ALIKE, (today, 20)]).sign]
    yield "all 20"
    changed = [signals.judge_share([*ALIKE, *[(12, 20)] * days]) for days in (1, 2, 3)]
    assert changed[0] == changed[1]
    assert (changed[2].since, changed[2].direction) == (len(ALIKE), -1)
    yield from (FIRST_WORDS[verdict.sign] for verdict in changed[1:])
    base = signals.overdispersion(ALIKE)
    assert base is not None
    away = signals.standardised(12, 20, base)
    yield from (number(away, 2), number(signals.ewma([away])[0], 2), number(signals.ewma_half_width(60, 1.0), 2))


def time_results() -> Iterator[str]:
    found = beside.wait([(minutes, True) for minutes in MINUTES])
    assert found.median is not None
    assert found.median_interval is not None
    assert found.p90 is not None
    assert found.p90_interval is not None
    assert found.p90_interval[1] is None
    assert beside.wait([(minutes, True) for minutes in MINUTES[1:]]).p90 is None
    yield number(found.median)
    yield from (number(side or 0) for side in found.median_interval)
    yield number(found.p90, 1)
    yield number(found.p90_interval[0] or 0)
    yield f"≥ {beside.duration(found.p90_interval[0] or 0)}"
    yield number(found.mean or 0, 1)
    naive = response_time.quantile(ANSWERED, Fraction(1, 2))
    yield number(naive or 0)
    times = [(time, True) for time in ANSWERED] + [(time, False) for time in WAITING]
    left = Fraction(1)
    for time in ANSWERED[:5]:
        at_risk = sum(other >= time for other, _ in times)
        left *= Fraction(at_risk - 1, at_risk)
        yield number(left, 3)
    waits = beside.wait(times)
    assert waits.waiting == 3
    assert waits.median_interval is None
    yield number(waits.median or 0)
    yield from map(beside.duration, (34, 89.4, 90, 320, 3600))
    start, end = (datetime.fromisoformat(f"2026-05-{at}+02:00") for at in ("08T16:30", "11T08:45"))
    days = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), ("08:00-17:00",))
    yield f"{(end - start).total_seconds() / 60:,.0f}"
    yield number(business_minutes(OpeningHours(**days), start, end, ZoneInfo("Europe/Berlin")))


def service_results() -> Iterator[str]:
    met = beside.share(*Attainment(met=92, breached=5, open_late=3, open_in_time=10, without=7).share)
    liked = beside.share(74, 107)
    assert met.percent is not None
    assert met.interval is not None
    assert liked.percent is not None
    assert liked.interval is not None
    yield from (str(met.n), rounding.percentage(met.percent), span(*met.interval))
    yield rounding.percentage(liked.percent)
    for pair in ((met, liked), (beside.share(19, 20), beside.share(9, 10))):
        gap = beside.gap(*pair)
        assert gap is not None
        yield f"{number(gap.points, signed=True)} points"
        yield span(*gap.interval, signed=True)
        if pair[0] is met:
            assert (gap.clear, gap.low_base) == (True, False)
            yield from (span(*met.interval, 2), span(*liked.interval, 2), number(gap.interval[0], 2))
        else:
            assert (gap.clear, gap.low_base) == (False, True)
            yield "no clear gap"
    assert beside.gap(met, beside.share(9, 9)) is None
    rho = association.spearman([(10, 90), (20, 80), (30, 85), (40, 70), (50, 60)])
    yield number(rho or 0, 1)
    again = returning(range(20), range(8, 28)).rate
    kept = Retention(200, 210, 20).rate
    yield from (rounding.percentage(again or 0), rounding.percentage(kept or 0))


def rounding_results() -> Iterator[str]:
    yield from (number(Fraction(125, 2)), number(Fraction(-1, 2)), number(Fraction(-2, 5)))
    yield from (number(60, signed=True), number(-12, signed=True))
    yield number(Fraction(47, 12), 2)
    yield from [rounding.percentage(Fraction(100, 3))] * 3


def results() -> list[str]:
    parts = (
        answer_results,
        shown_results,
        signal_results,
        time_results,
        service_results,
        rounding_results,
    )
    return [text.replace(rounding.NO_BREAK_SPACE, " ") for part in parts for text in part()]


def test_every_result_on_the_page_is_the_programs() -> None:
    found = [text for text in re.findall(r"\*\*(.+?)\*\*", TEXT) if text not in TITLES]
    expected = results()
    for place, (written, computed) in enumerate(zip(found, expected, strict=False)):
        assert written == computed, f"result {place + 1} on the page, after {found[max(0, place - 3) : place]}"
    assert len(found) == len(expected)


@pytest.mark.parametrize("title", sorted(TITLES))
def test_what_is_bold_and_no_result_is_a_title(title: str) -> None:
    assert f"**{title}**" in TEXT


def test_the_tickets_on_the_page_are_those_that_are_computed_with() -> None:
    assert ", ".join(map(str, MINUTES)) in TEXT
    assert f"answered after {', '.join(map(str, ANSWERED[:-1]))} and {ANSWERED[-1]} minutes" in TEXT
    assert "so far for 20, 60 and 120" in TEXT


WRITTEN_OUT = [
    (sum_, result)
    for sum_, result in re.findall(r"(?<![√\w.])((?:[\d.]+|\()[\d.+−×/() ]*[\d)]) = \*\*([+−]?[\d.]+)", TEXT)
    if sum_.count("(") == sum_.count(")")  # not the end of a formula with letters
]


def test_much_is_written_out() -> None:
    assert len(WRITTEN_OUT) >= 10


@pytest.mark.parametrize(("sum_", "result"), WRITTEN_OUT)
def test_the_arithmetic_written_out_on_the_page_is_right(sum_: str, result: str) -> None:
    """What stands before a = sign is worked out as it is written, and rounded as the result beside it is."""
    found = eval(sum_.replace("×", "*").replace("−", "-"), {"__builtins__": {}})
    decimals = len(result.partition(".")[2])
    assert number(found, decimals, signed=result[0] == "+") == result
