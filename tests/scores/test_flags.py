"""The rules that flag a response, each at its boundary; none looks at anything but what it is given."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scores import flags
from kiosk.scores.flags import Item, Past, Reading, Tap

RATES = st.floats(0, 5000, allow_nan=False)


def taps(*at: float) -> list[Tap]:
    return [Tap(moment, "satisfaction", option) for option, moment in enumerate(at)]


def run(length: int, gap_s: float = 14.9, end: str | None = "high") -> tuple[list[Past], Past]:
    """Return the earlier and the last of `length` responses of 10 s, each starting `gap_s` after the one before."""
    made = [Past(number * (10 + gap_s), number * (10 + gap_s) + 10, end) for number in range(length)]
    return made[:-1], made[-1]


@pytest.mark.parametrize(("gap_s", "flagged"), [(0.0, True), (4.999, True), (5.0, False), (60.0, False)])
def test_a_start_within_5_s_of_the_last_end_is_a_rapid_repeat(gap_s: float, flagged: bool) -> None:
    assert flags.rapid_repeat(1000 + gap_s, 1000.0) is flagged


def test_the_first_of_all_is_no_repeat() -> None:
    assert not flags.rapid_repeat(3.0, None)


@pytest.mark.parametrize(("usual", "threshold"), [(0, 4), (1, 4), (5, 4), (12, 5), (25, 7), (50, 10)])
def test_a_burst_begins_at_the_published_counts(usual: float, threshold: int) -> None:
    assert flags.burst_threshold(usual) == threshold
    now = 500.0
    assert flags.burst([now] * (threshold - 1), now, usual)
    assert not flags.burst([now] * (threshold - 2), now, usual)


@given(RATES, RATES)
def test_a_busier_desk_never_has_a_lower_threshold(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert flags.BURST_LEAST <= flags.burst_threshold(low) <= flags.burst_threshold(high)


@given(st.floats(0, 400, allow_nan=False))
def test_the_threshold_is_the_smallest_count_with_that_tail(usual: float) -> None:
    expected = usual / 20  # three times the rate of a minute

    def tail(count: int) -> float:
        return 1 - math.fsum(math.exp(-expected) * expected**k / math.factorial(k) for k in range(count))

    threshold = flags.burst_threshold(usual)
    assert tail(threshold) < 0.001 + 1e-12
    assert threshold == 4 or tail(threshold - 1) >= 0.001 - 1e-12


@pytest.mark.parametrize("rate", [-1.0, math.nan, math.inf])
def test_what_is_no_rate_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="is no rate"):
        flags.burst_threshold(rate)


def test_only_the_last_minute_counts_for_a_burst() -> None:
    assert flags.burst([40.1, 50.0, 60.0], 100.0, 1)
    assert not flags.burst([40.0, 50.0, 60.0], 100.0, 1)


@pytest.mark.parametrize(
    ("items", "end"),
    [
        ([], None),
        ([Item(1, 5, 5)], "high"),
        ([Item(1, 5, 1), Item(0, 10, 0)], "low"),
        ([Item(1, 5, 5), Item(0, 10, 10), Item(1, 7, 7)], "high"),
        ([Item(1, 5, 5), Item(1, 7, 6)], None),
        ([Item(1, 5, 5), Item(1, 7, 1)], None),
    ],
)
def test_an_end_is_chosen_when_all_scale_answers_are_that_end(items: list[Item], end: str | None) -> None:
    assert flags.end_chosen(items) == end


def test_the_fifth_of_the_same_end_in_a_row_is_flagged_and_the_fourth_not() -> None:
    assert flags.same_end_run(*run(5))
    assert flags.same_end_run(*run(9, end="low"))
    assert not flags.same_end_run(*run(4))
    assert not flags.same_end_run(*run(5, end=None))


def test_a_run_ends_with_a_pause_or_another_answer() -> None:
    assert not flags.same_end_run(*run(5, gap_s=15.0))
    earlier, last = run(6)
    for place in range(1, 5):
        other = [
            Past(past.started_at, past.ended_at, None if n == place else past.end) for n, past in enumerate(earlier)
        ]
        assert not flags.same_end_run(other, last)
    assert not flags.same_end_run(earlier, Past(last.started_at, last.ended_at, "low"))


@pytest.mark.parametrize(("after_s", "flagged"), [(None, False), (0.0, True), (0.499, True), (0.5, False), (9, False)])
def test_a_first_tap_within_half_a_second_is_very_fast(after_s: float | None, flagged: bool) -> None:
    assert flags.very_fast(after_s) is flagged


def test_a_third_of_a_second_per_word_is_read() -> None:
    assert not flags.fast_read([])
    assert not flags.fast_read([Reading(9, 3.0), Reading(0, 0.0)])
    assert flags.fast_read([Reading(9, 3.0), Reading(9, 2.999)])


def test_four_options_within_a_second_are_mashed() -> None:
    assert flags.mash(taps(0.0, 0.3, 0.6, 1.0))
    assert not flags.mash(taps(0.0, 0.3, 0.6, 1.001))
    assert not flags.mash(taps(0.0, 0.3, 0.6))
    assert flags.mash(taps(0.0, 5.0, 5.1, 5.2, 5.3))


def test_an_impatient_finger_on_one_option_mashes_nothing() -> None:
    assert not flags.mash([Tap(n / 20, "ease", 7) for n in range(40)])


@given(st.lists(st.tuples(st.integers(0, 192), st.integers(0, 5))))
def test_mash_is_what_a_window_over_every_tap_finds(given_taps: list[tuple[int, int]]) -> None:
    found = [Tap(at / 64, "q", option) for at, option in sorted(given_taps)]
    windows = [{t.option for t in found if tap.at - 1.0 <= t.at <= tap.at} for tap in found]
    assert flags.mash(found) == any(len(window) >= 4 for window in windows)


def test_straight_needs_four_items_and_a_reversed_one() -> None:
    item, reverse = Item(1, 5, 4), Item(1, 5, 4, reverse=True)
    assert flags.straight([item, item, item, reverse])
    assert not flags.straight([item, item, item, item])
    assert not flags.straight([item, item, reverse])
    assert not flags.straight([item, item, item, Item(1, 5, 2, reverse=True)])


def test_straight_compares_answers_on_one_scale_only() -> None:
    reverse = Item(1, 5, 4, reverse=True)
    assert not flags.straight([reverse, Item(1, 7, 4), Item(1, 7, 4), Item(0, 10, 4), Item(0, 10, 4)])
    assert flags.straight([reverse, *[Item(1, 5, 4)] * 3, Item(0, 10, 9)])


@pytest.mark.parametrize(("outside_s", "flagged"), [(None, False), (0.0, False), (1800.0, False), (1800.1, True)])
def test_half_an_hour_outside_the_opening_hours_is_still_open(outside_s: float | None, flagged: bool) -> None:
    assert flags.closed_hours(outside_s) is flagged


@pytest.mark.parametrize(("since_s", "flagged"), [(None, False), (0.0, True), (60.0, True), (60.1, False)])
def test_staff_are_near_for_a_minute(since_s: float | None, flagged: bool) -> None:
    assert flags.staff_near(since_s) is flagged
