"""How far visitors went, and the response rate: as much of both as may be told."""

import pytest

from kiosk.scores.funnel import fell_off, rate, way
from kiosk.scores.intervals import wilson
from kiosk.scores.tiers import Tier


def test_without_staff_opening_visits_the_way_begins_at_the_start() -> None:
    found = way(40, 38, 30, 7)
    assert {step.name: step.n for step in found.steps} == {
        "started": 40,
        "answered": 38,
        "completed": 30,
        "commented": 7,
    }
    assert found.rate is None


def test_with_it_the_rate_is_what_was_used_of_what_was_opened() -> None:
    found = way(31, 30, 29, 1, used=30, expired=10)
    assert [step.name for step in found.steps][:2] == ["armed", "started"]
    assert found.steps[0].n == 40
    assert found.rate is not None
    bounds = wilson(30, 40)
    assert bounds is not None
    assert (found.rate.value, found.rate.interval) == (75.0, (100 * bounds[0], 100 * bounds[1]))
    assert (found.rate.text, found.rate.interval_text, found.rate.tier) == (
        "75\N{NO-BREAK SPACE}%",
        "60–86\N{NO-BREAK SPACE}%",
        Tier.FULL,
    )


@pytest.mark.parametrize(
    ("used", "opened", "text", "tier"),
    [
        (0, 0, "—", Tier.NONE),
        (1, 4, "fewer than 5", Tier.HIDDEN),
        (8, 9, "8 of 9", Tier.COUNTS_ONLY),
        (5, 10, "50\N{NO-BREAK SPACE}%", Tier.LOW_BASE),
    ],
)
def test_of_few_visits_little_is_told(used: int, opened: int, text: str, tier: Tier) -> None:
    found = rate(used, opened)
    assert (found.text, found.tier, found.base) == (text, tier, opened)
    assert (found.value is None) is (tier is not Tier.LOW_BASE)


def test_of_few_responses_no_step_is_told() -> None:
    assert [step.n for step in way(4, 3, 2, 1).steps] == [None] * 4
    assert [step.n for step in way(0, 0, 0, 0).steps] == [0] * 4
    assert [step.n for step in way(5, 4, 3, 2, used=2, expired=1).steps] == [None, 5, 4, 3, 2]


@pytest.mark.parametrize(("first", "second", "said"), [(10, 8, False), (10, 7, True), (0, 0, False), (5, 0, True)])
def test_below_four_fifths_it_is_said(first: int, second: int, said: bool) -> None:
    assert fell_off(first, second) is said
