"""What is odd about a response: rules that flag it, each a function of what was seen; an answer is never changed.

The rules (docs/data.md lists them) are fixed before data come in. Who changes a rule or a threshold raises
`RULES_VERSION`. A rule looks back only: of a burst or a run the first responses have ended before it shows, and an
ended response stays as it is, so the flag begins with the response that makes the number full.

Whether a day has more answers than is usual is a property of the day, not of a response, and is told nowhere so far:
who answers again and again, but slowly, is not flagged.
"""

import math
from collections.abc import Iterable, Sequence

from msgspec import Struct

RULES_VERSION = 1
"""Version of the rules and thresholds below."""

RAPID_REPEAT = "rapid_repeat"
BURST = "burst"
SAME_END_RUN = "same_end_run"
VERY_FAST = "very_fast"
FAST_READ = "fast_read"
MASH = "mash"
STRAIGHT = "straight"
CLOSED_HOURS = "closed_hours"
STAFF_NEAR = "staff_near"
TEST_MODE = "test_mode"

REPEAT_S = 5.0
BURST_WINDOW_S = 60.0
BURST_TIMES_USUAL = 3.0
BURST_TAIL = 0.001
BURST_LEAST = 4
RUN_LENGTH = 5
RUN_GAP_S = 15.0
VERY_FAST_S = 0.5
READ_S_PER_WORD = 1 / 3
MASH_TAPS = 4
MASH_WINDOW_S = 1.0
STRAIGHT_ITEMS = 4
HOURS_TOLERANCE_S = 30 * 60.0
STAFF_NEAR_S = 60.0

_LONGEST_TAIL = 10_000


class Tap(Struct, frozen=True):
    """A finger on an option: when (seconds of a clock that never goes back), at which question, which option."""

    at: float
    question: str
    option: int


class Reading(Struct, frozen=True):
    """How long an answered question was on screen, in seconds, and how many words its text has."""

    words: int
    seconds: float


class Item(Struct, frozen=True):
    """An answered scale question: its scale's lowest and highest point, the answer, and whether it is a reversed item.

    A reversed item is one where the low end is the good one. Surveys have none so far.
    """

    low: int
    high: int
    value: int
    reverse: bool = False


class Past(Struct, frozen=True):
    """A response that ended on this kiosk before: when it started and ended (s), and the end it chose throughout."""

    started_at: float
    ended_at: float
    end: str | None


def rapid_repeat(started_at: float, previous_end: float | None) -> bool:
    """Whether it starts less than 5 s after the previous end on the same kiosk (the gap HappyOrNot uses).

    Args:
        started_at: seconds of a clock that never goes back.
        previous_end: of the same clock; None if there was none.
    """
    return previous_end is not None and started_at - previous_end < REPEAT_S


def burst_threshold(usual_per_open_hour: float) -> int:
    """Return how many responses completed within 60 s are a burst: the smallest c with P(N >= c) < .001, at least 4.

    N is Poisson with three times the usual rate (our choice; 12 an hour give 5, 50 give 10).

    Args:
        usual_per_open_hour: completed responses, 0 or more.

    Raises:
        ValueError: the rate is negative or no number.
    """
    if not 0 <= usual_per_open_hour < math.inf:
        raise ValueError(f"{usual_per_open_hour} is no rate")
    expected = BURST_TIMES_USUAL * usual_per_open_hour * BURST_WINDOW_S / 3600
    threshold = max(BURST_LEAST, math.floor(expected))
    while _poisson_tail(threshold, expected) >= BURST_TAIL:
        threshold += 1
    return threshold


def burst(ends: Iterable[float], now: float, usual_per_open_hour: float) -> bool:
    """Whether the response that was completed `now` makes a burst with those completed before it.

    Args:
        ends: when earlier responses were completed, in seconds.
        now: when this one was.
        usual_per_open_hour: completed responses, as in `burst_threshold`.
    """
    completed = 1 + sum(now - BURST_WINDOW_S < end <= now for end in ends)
    return completed >= BURST_LEAST and completed >= burst_threshold(usual_per_open_hour)


def end_chosen(items: Sequence[Item]) -> str | None:
    """Return "low" or "high" if every scale answer is that end of its scale; None if not, or without any answer."""
    if items and all(item.value == item.low for item in items):
        return "low"
    if items and all(item.value == item.high for item in items):
        return "high"
    return None


def same_end_run(earlier: Sequence[Past], this: Past) -> bool:
    """Whether it is at least the fifth in a row with the same end, each starting < 15 s after the last (our choice).

    A response counts with the end that all its scale answers have (`end_chosen`).

    Args:
        earlier: responses on this kiosk, the oldest first.
        this: the response that ends now.
    """
    if this.end is None:
        return False
    length, later = 1, this
    for past in reversed(earlier):
        if past.end != this.end or later.started_at - past.ended_at >= RUN_GAP_S:
            break
        length, later = length + 1, past
    return length >= RUN_LENGTH


def very_fast(after_guard_s: float | None) -> bool:
    """Whether the first tap on an option came less than 500 ms after the screen took taps (our choice).

    Args:
        after_guard_s: seconds from the end of the time in which taps are ignored; None without any tap.
    """
    return after_guard_s is not None and after_guard_s < VERY_FAST_S


def fast_read(readings: Iterable[Reading]) -> bool:
    """Whether an answered question was on screen for less than 1/3 s per word (Zhang and Conrad 2014).

    For information only: who knows the questions need not read them.
    """
    return any(reading.seconds < reading.words * READ_S_PER_WORD for reading in readings)


def mash(taps: Sequence[Tap]) -> bool:
    """Whether at least 4 different options were tapped within 1 s (our choice); taps that did nothing count.

    Args:
        taps: in the order of time.
    """
    first = 0
    for number, tap in enumerate(taps):
        while tap.at - taps[first].at > MASH_WINDOW_S:
            first += 1
        if len({(one.question, one.option) for one in taps[first : number + 1]}) >= MASH_TAPS:
            return True
    return False


def straight(items: Sequence[Item]) -> bool:
    """Whether at least 4 answers on one scale, to a reversed item among them, are all equal.

    Never with fewer items or without a reversed one: short honest answers look the same.
    """
    for scale in {(item.low, item.high) for item in items}:
        same = [item for item in items if (item.low, item.high) == scale]
        equal = len({item.value for item in same}) == 1
        if equal and len(same) >= STRAIGHT_ITEMS and any(item.reverse for item in same):
            return True
    return False


def closed_hours(outside_s: float | None) -> bool:
    """Whether it started more than 30 min outside the opening hours (our choice).

    Args:
        outside_s: seconds to the nearest moment that is open, 0 inside; None where no opening hours are set.
    """
    return outside_s is not None and outside_s > HOURS_TOLERANCE_S


def staff_near(since_staff_s: float | None) -> bool:
    """Whether it started within 60 s of staff having the desk's pages open on this kiosk (our choice).

    The whole time from the unlock until the pages close counts as staff being there.

    Args:
        since_staff_s: seconds since they were last open; None if they never were.
    """
    return since_staff_s is not None and since_staff_s <= STAFF_NEAR_S


def _poisson_tail(least: int, expected: float) -> float:
    """Return P(N >= least) for a Poisson N."""
    if expected == 0:
        return float(least <= 0)
    log_term = least * math.log(expected) - expected - math.lgamma(least + 1)
    total, term = 0.0, math.exp(log_term)
    for number in range(least + 1, least + _LONGEST_TAIL):
        total += term
        if term <= total * 1e-16:
            break
        term *= expected / number
    return total
